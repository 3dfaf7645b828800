import type { EventDateWords } from '../eventDateWords.ts'
import { NEVER, wordPattern } from '../pattern.ts'

export const en: EventDateWords = {
  ends: wordPattern([
    'end(?:ed|s|ing)?',
    '(?:c[ao]m(?:e|es|ing)) to (?:an end|a close)',
    'dr[ae]w(?:s|n|ing)? to (?:an end|a close)',
    'wrapp?(?:ed|ing|s)(?: \\p{L}+)? up',
    'clos(?:ed|es|ing)',
    'conclud(?:ed|es|ing)',
    'finished',
    'wound up',
    'rounded off',
    'brought down the curtain',
    'the curtain (?:fell|came down)',
    'returned',
    'left',
  ]),
  opens: wordPattern([
    'open(?:ed|s|ing)?',
    'began',
    'begins',
    'start(?:ed|s|ing)?',
    'kick(?:ed|s|ing) off',
    'got under way',
    'arrived',
    'launched',
    'raised (?:its|the) curtain',
  ]),
  runs: wordPattern([
    'last(?:ed|s|ing)',
    'stay(?:ed|s)?',
    'r[au]n(?:s|ning)?',
    'took place',
    'was held',
    'were held',
    'continue[sd]?',
    'ends?',
    'ended',
    'closed',
    'concluded',
    '\\p{L}+-day',
    '\\d{1,2}-day',
    'days of',
  ]),
  inGeneral:
    /^(?:First )?(?:initiated|launched|established|founded|inaugurated|held|started|created|proposed|set up) (?:for the first time )?in (?:19|20)\d\d,|(?<!\p{L})(?:has|have) (?:now |since |already |gradually )?(?:become|grown into|evolved into|developed into|provided an? (?:\p{L}+ )?platform|served as|been held (?:every|annually|\p{L}+ times))(?!\p{L})|(?<!\p{L})(?:is|are) (?:always|usually|normally|traditionally|held (?:every|once|annually|each|alternately|biennially))(?!\p{L})/iu,
  besideMeeting:
    /(?<!\p{L})(?:before|after|ahead of|until|since|prior to)\s(?:the|this|that)\s(?:\p{L}{1,20}\s){0,2}$/iu,
  meanwhile:
    /(?<!\p{L})(?:(?:during|on the sidelines of|alongside|at) the (?:fair|expo|forum|visit|event|conference|exhibition|stay|trip|tour)|(?:that|the same) (?:day|morning|afternoon|evening))(?!\p{L})/iu,
  reportBefore:
    /(?<!\p{L})(?:said|says|told|reported|reports|announced|announces|confirmed|disclosed|wrote|stated|informed|released|revealed|learned|published|added)(?!\p{L})(?:\s{1,3}(?!that|in|from)[\p{L}’'.]{1,40}){0,5}\s{0,3}(?:on|late|early|late on)?\s{0,3}$/iu,
  reportAfter: NEVER,
  days: /^[\s-]+(?:days?|calendar days)(?!\s+(?:ago|later|after|before|from now))(?!\p{L})/iu,
  earlier: /^[\s-]+days?\s+(?:earlier|before)(?!\p{L})/iu,
  daysWord: NEVER,
  numbers: {},
}
