import type { Page, Scene, SlideMeta } from '../../../scene/scene.js';
import type { Paragraph } from '../../../scene/text.js';
import { placeholderWords } from '../layouts/placeholder-words.js';
import { CONTENT_TYPE } from '../package/content-types.js';
import type { Part } from '../package/part.js';
import { xmlPart } from '../package/part.js';
import { RELATIONSHIP, relationshipList } from '../package/relationships.js';
import { identityXml, shapeTree } from '../slides/shape-xml.js';
import { slideLinks } from '../slides/slide-links.js';
import { alternateLanguage, officeLanguage } from '../text/office-language.js';
import { paragraphsXml } from '../text/paragraph-xml.js';
import { guidOf } from '../xml/guid.js';
import type { Xml } from '../xml/markup.js';
import { element, textNode } from '../xml/markup.js';
import { PRESENTATION_ROOT } from '../xml/namespaces.js';
import { NOTES_MASTER } from './notes-master.js';

/** The notes page of a slide: its picture, what the speaker says, and its number. */
export function notesSlidePart(scene: Scene, page: Page, name: string, slide: string): Part {
  const words = placeholderWords(scene);
  const key = `notes ${page.slide!.id}`;
  const relationships = relationshipList();
  relationships.add(RELATIONSHIP.notesMaster, NOTES_MASTER);
  relationships.add(RELATIONSHIP.slide, slide);
  const context = {
    language: scene.meta.language,
    styles: scene.theme.styles,
    link: slideLinks(scene, relationships),
  };
  const text = paragraphsXml(withSmallSources(page.slide!), {
    context,
    inherited: { style: undefined, listLevels: false },
  });
  const root = element(
    'p:notes',
    PRESENTATION_ROOT,
    element(
      'p:cSld',
      {},
      shapeTree(
        placeholder(2, words.slideImage, `${key} image`, { type: 'sldImg' }),
        placeholder(3, words.notes, `${key} body`, { type: 'body', idx: 1 }, text),
        placeholder(4, words.names.sldNum, `${key} number`, { type: 'sldNum', sz: 'quarter', idx: 5 }, [
          numberParagraph(scene, page, key),
        ]),
      ),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
  return xmlPart(name, CONTENT_TYPE.notesSlide, root, relationships.all());
}

/** Where figures come from is small print, so that a notes page holds it: 9 pt where what to say has 12. */
const SOURCES_SCALE = 0.75;

function withSmallSources({ notes, talk = notes.length }: SlideMeta): readonly Paragraph[] {
  return notes.map((paragraph, index) => {
    if (index < talk) return paragraph;
    return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, scale: SOURCES_SCALE })) };
  });
}

function placeholder(
  id: number,
  name: string,
  key: string,
  attributes: Readonly<Record<string, string | number>>,
  paragraphs?: readonly Xml[],
): Xml {
  const locks = paragraphs ? { noGrp: 1 } : { noGrp: 1, noRot: 1, noChangeAspect: 1 };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identityXml({ id, name, key }),
      element('p:cNvSpPr', {}, element('a:spLocks', locks)),
      element('p:nvPr', {}, element('p:ph', attributes)),
    ),
    element('p:spPr'),
    paragraphs && element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs),
  );
}

function numberParagraph(scene: Scene, page: Page, key: string): Xml {
  const lang = officeLanguage(scene.meta.language);
  const properties = { lang, altLang: alternateLanguage(lang, scene.meta.language) };
  const id = guidOf(`${key} number`);
  const field = element(
    'a:fld',
    { id, type: 'slidenum' },
    element('a:rPr', properties),
    element('a:t', {}, textNode(page.label)),
  );
  return element('a:p', {}, field, element('a:endParaRPr', properties));
}
