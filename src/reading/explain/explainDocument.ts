import type { Gazetteer } from '../gazetteer.ts'
import type { Span } from '../mentions/mention.ts'
import { nameFacts } from '../nameFacts.ts'
import { traceFacts } from '../pipeline.ts'
import { joinLines } from '../read/lineBreaks.ts'
import type { SourceDocument } from '../read/source.ts'
import { explainDropped } from './explainDropped.ts'
import { explainMentions } from './explainMentions.ts'
import type { Explanation } from './explanation.ts'
import { findNearMisses } from './findNearMisses.ts'
import { readUnread } from './readUnread.ts'

/** What `extractFacts` reads in a document, with all that led to it. `codes` are the places that exist. */
export function explainDocument(
  whole: SourceDocument,
  gazetteer: Gazetteer,
  codes: ReadonlySet<string>,
): Explanation {
  const { document } = joinLines(whole)
  const { id, language, published, title, text, blocks } = document
  const { scenes, proposed, steps, facts } = traceFacts(document, gazetteer)
  const named = nameFacts(document, facts, codes)
  const sentences = [
    ...scenes.map(({ sentence }) => ({ sentence, read: true })),
    ...readUnread(document, gazetteer).map((sentence) => ({ sentence, read: false })),
  ].sort((a, b) => byPlace(a.sentence, b.sentence))
  return {
    document: id,
    language,
    published,
    title,
    mentions: sentences.flatMap(({ sentence, read }) => explainMentions(sentence, text, read)),
    facts: named,
    dropped: explainDropped(steps, named),
    nearly: findNearMisses(scenes, proposed),
    sentences: sentences.map(({ sentence: { start, end, block } }) => ({
      start,
      end,
      block,
      blockType: blocks[block]?.type ?? 'paragraph',
    })),
    text,
  }
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
