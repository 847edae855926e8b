/** A YAML scalar: plain where it can be, else in double quotes. */
export function yamlScalar(text: string): string {
  const plain =
    /^[\p{L}\p{N}“《][\p{L}\p{N}\p{Script=Han}“”《》，。；、（）·—…+/.\s-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) &&
    !/^[\d.+-]+$/.test(text) &&
    !/\s$/.test(text) &&
    !/^\d{4}-\d{2}/.test(text);
  return plain ? text : JSON.stringify(text);
}

/** `key: text`, in a block of its own lines where the text has several. */
export function yamlEntry(key: string, text: string, indent: number): string {
  const pad = ' '.repeat(indent);
  if (!text.includes('\n')) return `${pad}${key}: ${yamlScalar(text)}`;
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${pad}  ${line}`));
  return [`${pad}${key}: |-`, ...lines].join('\n');
}
