import type { SceneMeta } from '../../../scene/scene.js';

/**
 * The XMP packet: what the information dictionary says, and that the file is PDF/A-3a and PDF/UA-1, with the extension
 * schema that PDF/A demands for the PDF/UA identifier (ISO 19005-3, 6.6.2.3; ISO 14289-1, clause 5).
 */
export function xmpPacket(meta: SceneMeta): string {
  const date = (name: string) => (meta.date === '' ? '' : element(name, `${meta.date}T00:00:00Z`));
  const parts = [
    description('dc="http://purl.org/dc/elements/1.1/"', dublinCore(meta)),
    description('xmp="http://ns.adobe.com/xap/1.0/"', [
      date('xmp:CreateDate'),
      date('xmp:ModifyDate'),
      date('xmp:MetadataDate'),
      element('xmp:CreatorTool', meta.generator),
    ]),
    description('pdf="http://ns.adobe.com/pdf/1.3/"', [
      element('pdf:Producer', meta.generator),
      ...(meta.keywords.length > 0 ? [element('pdf:Keywords', keywordsOf(meta))] : []),
    ]),
    description('pdfaid="http://www.aiim.org/pdfa/ns/id/"', [
      element('pdfaid:part', '3'),
      element('pdfaid:conformance', 'A'),
    ]),
    description('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', [element('pdfuaid:part', '1')]),
    EXTENSION_SCHEMA,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${parts.join('\n')}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Keywords as one string; PDF/A wants the same in the information dictionary and in XMP. */
export function keywordsOf(meta: SceneMeta): string {
  return meta.keywords.join(', ');
}

function dublinCore(meta: SceneMeta): readonly string[] {
  return [
    element('dc:format', 'application/pdf'),
    alternatives('dc:title', meta.title),
    ...(meta.author ? [`<dc:creator><rdf:Seq>${element('rdf:li', meta.author)}</rdf:Seq></dc:creator>`] : []),
    ...(meta.subject ? [alternatives('dc:description', meta.subject)] : []),
    ...(meta.keywords.length > 0
      ? [`<dc:subject><rdf:Bag>${meta.keywords.map((word) => element('rdf:li', word)).join('')}</rdf:Bag></dc:subject>`]
      : []),
    `<dc:language><rdf:Bag>${element('rdf:li', meta.language)}</rdf:Bag></dc:language>`,
  ];
}

function description(namespace: string, properties: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${namespace}>${properties.join('')}</rdf:Description>`;
}

function alternatives(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Markup characters escaped, and control characters that XML 1.0 forbids left out. */
function escapeXml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  // These are exactly what XML 1.0, 2.2 forbids.
  // eslint-disable-next-line no-control-regex
  return escaped.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

const EXTENSION_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
