import type { PaperWords } from '../paperWords.ts'
import { NEVER } from '../pattern.ts'

export const de: PaperWords = {
  gap: /^(?!.*(?<!\p{L})(?:mit|von|zu|in|an|sign\p{L}*)(?!\p{L}))[\s-]*(?:\p{L}+(?:-+\p{L}+)*-*\s[\s-]*){0,4}(?:\p{L}+(?:-+\p{L}+)*-*)?$/isu,
  behind: null,
  many: /(?:(?<!abkomm)en|(?<!papier)e)$/iu,
  several: NEVER,
  loose: NEVER,
  andMore: /^(?:\s(?:über|zu|zur|für)\s[^.;,]{1,60})?\s(?:und|sowie|samt)\s(?:[^.;,]{0,40}\s)?$/iu,
  one: /(?<!\p{L})(?:eine?[nmrs]?|das|die|der|den|dieses|ihr)\s+(?:[\p{L}-]+\s+){0,4}$/iu,
  oneInside: /^schriftlich$/iu,
  later:
    /(?<!\p{L})(?:Unterzeichnungs|Vertrags)\p{L}*(?:zeremonie|unterzeichnung)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:soll|wird|ist geplant)(?!\p{L})|(?<!\p{L})(?:soll|wird)(?!\p{L})[^.;]{0,60}?(?<!\p{L})Unterzeichnungszeremonie/u,
  makesSisters: NEVER,
  again: /(?<!\p{L})(?:das|die|den|der|dem|des|diese[mnrs]?)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  onRelation:
    /^\s(?:über|zu|zur)\s(?:(?:die|der|diese[rn]?|ihre[rn]?)\s)?(?:Partnerschaft|Städtepartnerschaft|Freundschaft|Beziehung(?:en)?)(?!\p{L})/iu,
  carriedOut:
    /(?<!\p{L})(?:Umsetzung (?:der|des|von)|umsetzt|umsetzen)\s(?:[\p{L}-]{1,20}\s){0,2}[\p{L}-]{3,40}$/iu,
  countedSigners:
    /(?<!\p{L})mit\s(?:(?:über|rund|mehr als)\s)?[\d.]{1,9}\s(?:ausländischen\s)?(?:Städten|Ländern|Regionen|Staaten)(?!\p{L})/iu,
  asNoun: /(?<!\p{L})(?:Unterzeichnung(?:en)?|Unterzeichnungszeremonien?)(?!\p{L})/iu,
  afterSigning:
    /(?<!\p{L})(?:umgesetzt|abgeschlossen|angelaufen|fertiggestellt)\s(?:[\p{L}\d-]{1,20}\s){0,4}$/iu,
  withWhom: /(?<!\p{L})(?:mit|zwischen|und)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu,
  signedBy: /^\svon\s/iu,
  about: /^\s(?:über|zu|zur|für|bei|in)\s/iu,
  anniversary: NEVER,
}
