import type { EventNameWords } from '../eventNameWords.ts'
import { NEVER } from '../pattern.ts'

export const en: EventNameWords = {
  edition: NEVER,
  lead: NEVER,
  time: NEVER,
  noName:
    /(?<!\p{L})(?:press|news|media) (?:conference|briefing)s?$|(?<!\p{L})Consultative Conference$|^(?:(?:Deputy|Vice|Former|Honorary|Executive|Standing)[ -])?(?:Secretary|Chair(?:man|woman|person)?|President|Director|Member|Minister|Head|Delegate|Deputy|Speaker)(?:[ -]General)?\s(?:of|for|to|at)(?!\p{L})/iu,
  article:
    /^(?:The|At the|At|In|On|(?:During|Since|After|Before|Besides|Throughout|With|Through|Under|For)(?: the| this)?)\s+/u,
  ordinal:
    /^(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|annual|\d{1,3}\.|\d{4})\s*/iu,
  least: 2,
}
