import type { EventNameWords } from '../eventNameWords.ts'
import { NEVER } from '../pattern.ts'

export const en: EventNameWords = {
  edition: NEVER,
  lead: NEVER,
  time: NEVER,
  noName: /(?<!\p{L})(?:press|news|media) (?:conference|briefing)s?$/iu,
  article: /^(?:The|At the|At|In|On)\s+/u,
  ordinal:
    /^(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|annual|\d{1,3}\.|\d{4})\s*/iu,
  least: 2,
}
