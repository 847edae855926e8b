const OFFICE = 'http://schemas.openxmlformats.org';

/** Namespaces of the parts (ECMA-376 part 1, annex A; Microsoft's own for the extensions). */
export const NAMESPACE = {
  a: `${OFFICE}/drawingml/2006/main`,
  c: `${OFFICE}/drawingml/2006/chart`,
  p: `${OFFICE}/presentationml/2006/main`,
  r: `${OFFICE}/officeDocument/2006/relationships`,
  a16: 'http://schemas.microsoft.com/office/drawing/2014/main',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  p14: 'http://schemas.microsoft.com/office/powerpoint/2010/main',
} as const;

/** The three declarations that every PresentationML root carries. */
export const PRESENTATION_ROOT = {
  'xmlns:a': NAMESPACE.a,
  'xmlns:r': NAMESPACE.r,
  'xmlns:p': NAMESPACE.p,
} as const;
