import { type PdfDictionary, type PdfValue, pdfText } from './pdf-object.js';

/** The catalog's page labels (ISO 32000-1, 12.4.2): runs of decimal numbers as ranges, any other label as it is. */
export function pageLabels(labels: readonly string[]): PdfDictionary {
  const entries: PdfValue[] = [];
  labels.forEach((label, index) => {
    const number = decimalOf(label);
    const before = index > 0 ? decimalOf(labels[index - 1]!) : undefined;
    if (number !== undefined && before !== undefined && number === before + 1) return;
    entries.push(index, number === undefined ? { P: pdfText(label) } : { S: 'D', St: number });
  });
  return { Nums: entries };
}

function decimalOf(label: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(label) ? Number(label) : undefined;
}
