import type { EventNameWords } from '../eventNameWords.ts'
import { NEVER } from '../pattern.ts'

export const de: EventNameWords = {
  edition: NEVER,
  lead: NEVER,
  time: NEVER,
  noName: /(?:presse|medien)-?konferenz(?:en)?$/iu,
  // English names keep their own: "The 4th China Expo".
  article: /^(?:The|At|In|On|Der|Die|Das|Dem|Den|Am|Im)\s+/u,
  ordinal: /^(?:\d{1,3}(?:st|nd|rd|th)|\d{1,3}\.|\d{4})\s*/iu,
  least: 2,
}
