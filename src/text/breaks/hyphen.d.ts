declare module 'hyphen/en-us/index.js' {
  interface HyphenOptions {
    readonly hyphenChar?: string;
    readonly minWordLength?: number;
  }
  const hyphen: { readonly hyphenateSync: (text: string, options?: HyphenOptions) => string };
  export default hyphen;
}
