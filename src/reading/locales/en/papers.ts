import type { PaperWords } from '../paperWords.ts'
import { NEVER } from '../pattern.ts'

export const en: PaperWords = {
  gap: /^(?!.*(?<!\p{L})(?:with|companies|countries|institutions|by|from|in|of the|an?|sign\p{L}*|participants|firms|the)(?!\p{L}))[\s-]*(?:\p{L}+(?:-+\p{L}+)*-*\s[\s-]*){0,4}(?:\p{L}+(?:-+\p{L}+)*-*)?$/isu,
  // "signed the cooperation agreement 15", as machines translate
  behind: { gap: /^.{1,2}$/su, then: /^[,.;]/u, spelled: false },
  many: /s(?: of (?:understanding|cooperation))?$|memoranda/iu,
  several: NEVER,
  loose: NEVER,
  one: /(?<!\p{L})(?:an?|the|this|one|another|its|their)\s+(?:[\p{L}-]+\s+){0,5}$/iu,
  oneInside: /^an?\s/iu,
  again: /(?<!\p{L})(?:the|this|that|these|those)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  onRelation:
    /^\s(?:on|about|establishing|formali[sz]ing|sealing|to (?:establish|formali[sz]e|seal|confirm))\s(?:the|this|their|such)\s(?:new\s)?(?:relationship|relations|ties?|partnership|twinning|friendship|bonds?|link)(?!\p{L})/iu,
}
