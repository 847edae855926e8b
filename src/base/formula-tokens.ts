/** A piece of a formula that validation has accepted. Operators are in their ASCII form, whichever sign was typed. */
export type FormulaToken =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'operator'; readonly operator: '+' | '-' | '*' | '/' | '(' | ')' };

/** A reference with at most one pair of brackets inside (`[capacity[coking].capacity]`), a number, or an operator. */
const TOKEN = /\[((?:[^[\]]|\[[^\]]*\])*)\]|(\d+(?:\.\d+)?)|([-−+*×/÷()])/g;

const ASCII: Readonly<Record<string, '-' | '*' | '/'>> = { '−': '-', '×': '*', '÷': '/' };

/** The references (without their outer brackets), numbers and operators of a formula, from left to right. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return [...formula.matchAll(TOKEN)].map(([, reference, digits, sign]) => {
    if (reference !== undefined) return { kind: 'reference', reference };
    if (digits !== undefined) return { kind: 'number', digits };
    const operator = (ASCII[sign!] ?? sign) as Extract<FormulaToken, { kind: 'operator' }>['operator'];
    return { kind: 'operator', operator };
  });
}

/** What a formula is nothing but a reference to: `va-growth` of `[va-growth]`; undefined for any other formula, and for none. */
export function onlyReference(formula: string | undefined): string | undefined {
  return /^\[((?:[^[\]]|\[[^\]]*\])+)\]$/.exec(formula?.trim() ?? '')?.[1];
}
