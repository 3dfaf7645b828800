import type { PaperWords } from '../paperWords.ts'
import { NEVER } from '../pattern.ts'

export const en: PaperWords = {
  gap: /^(?!-(?:year|month|day|week|point|party|way|nation|country|phase|step|stage|hour|page)(?!\p{L}))(?!.*(?<!\p{L})(?:with|companies|countries|institutions|by|from|in|of the|an?|sign\p{L}*|ink(?:s|ed|ing)?|concluded?|sealed|exchanged|reached|participants|firms|the)(?!\p{L}))[\s-]*(?:\p{L}+(?:-+\p{L}+)*-*\s[\s-]*){0,4}(?:\p{L}+(?:-+\p{L}+)*-*)?$/isu,
  // "signed the cooperation agreement 15", as machines translate
  behind: { gap: /^.{1,2}$/su, then: /^[,.;]/u, spelled: false },
  many: /s(?: of (?:understanding|cooperation))?$|memoranda/iu,
  several: NEVER,
  loose: NEVER,
  andMore:
    /^(?:\s(?:on|for|of|in|about)\s[^.;,]{1,60})?(?:,|\s(?:and|plus|as well as|along with|together with))\s(?:[^.;,]{0,40}\s)?$/iu,
  one: /(?<!\p{L})(?:an?|the|this|one|another|its|their)\s+(?:[\p{L}-]+\s+){0,5}$/iu,
  oneInside: /^an?\s/iu,
  later:
    /(?<!\p{L})sign(?:ing|ature) ceremon(?:y|ies)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?:will|shall|(?:is|are) (?:to|scheduled|planned|expected))(?!\p{L})|(?<!\p{L})will (?:be|see|include|feature|witness|bring)(?!\p{L})[^.;]{0,160}?(?<!\p{L})sign(?:ing|ature)s? of(?!\p{L})/iu,
  makesSisters:
    /(?<!\p{L})(?:establish(?:es|ed|ing)?|form(?:s|ed|ing)?|forg(?:e|es|ed|ing)|enter(?:s|ed|ing)? into) (?:an? |the )?(?:sister|twin|friendship)[\s-](?:[\p{L}/-]+ ){0,3}(?:relationships?|relations|ties|partnership)(?!\p{L})/iu,
  again: /(?<!\p{L})(?:the|this|that|these|those)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  onRelation:
    /^\s(?:on|about|establishing|formali[sz]ing|sealing|to (?:establish|formali[sz]e|seal|confirm))\s(?:the|this|their|such)\s(?:new\s)?(?:relationship|relations|ties?|partnership|twinning|friendship|bonds?|link)(?!\p{L})/iu,
  carriedOut:
    /(?<!\p{L})(?:implement(?:s|ed|ing)?|implementation of|carry(?:ing)? out|honou?r(?:ed|ing)?)\s(?:(?:the|all|these|those|their|its)\s)?(?:[\p{L}-]{1,20}\s){0,2}[\p{L}-]{3,20}$/iu,
  countedSigners:
    /(?<!\p{L})with\s(?:(?:over|more than|some|about|nearly)\s)?[\d,]{1,9}\s(?:(?:foreign|overseas|other)\s)?(?:cities|countries|regions|states|provinces|nations)(?!\p{L})/iu,
  asNoun:
    /(?<!\p{L})(?:sign(?:ing|ature) ceremon(?:y|ies)|(?:the|of|for|and|by|with)\s(?:the\s)?(?:signing|signature)\sof)(?!\p{L})/iu,
  afterSigning:
    /(?<!\p{L})(?:launched|completed|implemented|landed|under construction|broke ground on|started building)\s(?:[\p{L}\d-]{1,20}\s){0,4}$/iu,
  withWhom: /(?<!\p{L})(?:with|between|and)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu,
  signedBy: /^\s(?:jointly\s)?by\s/iu,
  about: /^\s(?:on|for|of|in|about|covering|involving|concerning)\s/iu,
  anniversary: NEVER,
}
