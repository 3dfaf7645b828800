import { NEVER } from '../pattern.ts'
import type { GuestWords } from '../guestWords.ts'

const PEOPLE =
  '(?:delegations?|delegates?|companies|firms?|businesses|enterprises|exhibitors?|exporters?|importers?|growers?|farmers?|makers?|producers?|traders?|merchants?|buyers?|officials?|ministers?|ambassadors?|mayors?|governors?|presidents?|premiers?|representatives?|entrepreneurs?|business ?(?:people|men|leaders)|guests?|visitors?|scholars?|experts?|artists?|troupes?|students?|envoys?|diplomats?|pavilions?|stands?|booths?|stalls?|halls?|teams?|missions?|chambers? of commerce|consul(?:s|ate)?)'

export const en: GuestWords = {
  from: new RegExp(
    `(?<!\\p{L})(?:${PEOPLE}|those|people|products?|\\p{L}+ers)\\s+(?:from|of|representing)\\s+(?:(?:both|countries like|as far away as|the|places such as)\\s+)*$`,
    'iu',
  ),
  group: new RegExp(`^(?:['’]s?)?\\s+(?:\\p{L}+\\s+){0,2}${PEOPLE}(?!\\p{L})`, 'iu'),
  envoy:
    /^(?:'s|’s)\s(?:(?:deputy|vice|acting)[\s-])?(?:mayor|governor|premier|minister|delegation|delegates|representatives?)(?!\p{L})/iu,
  delegation:
    /^(?:['’]s?)?\s+(?:\p{L}+\s+){0,2}(?:delegations?|delegates?|pavilions?|stands?|booths?|stalls?|exhibitors?|envoys?|minister|ambassador|missions?)(?!\p{L})/iu,
  goods: /^['’]s?\s+\p{Ll}/u,
  groupOf: /(?:party|group|delegation|team|mission|contingent)\s+of\s+$/iu,
  counter: NEVER,
  countedBefore: NEVER,
  and: /^(?:\s(?:province|prefecture|region|krai|oblast|state|city|municipality))?[\s,]*(?:(?:and|as well as)\s+)?(?:from\s+)?(?:the\s+)?(?:(?:cities|city|province|provinces|state|region)\s+of\s+)?$/iu,
  members: /(?<!\p{L})(?:countries|nations|states|economies)$/iu,
  sent: /(?:delegations?|missions?|teams?|contingents?|groups?)\s+from\s+(?:the\s+)?(?:(?:cities|city|provinces?)\s+of\s+)?$/iu,
  sends:
    /^(?:\s+provinces?)?\s+(?:(?:each|also|both)\s+){0,2}(?:sent|dispatched)\s+(?:\S+\s+){0,2}delegations?/iu,
  came: /^(?:\s(?:provinces|states|regions|prefectures|oblasts|cities))?,?\s(?:(?:also|all|each|both|likewise)\s){0,2}(?:participated|took\spart|attended|(?:were|had)\s(?:also\s|all\s|both\s)?(?:represented|present|(?:their\s)?(?:own\s)?(?:booths|stands|pavilions))|sent\s(?:[\p{L}-]+\s){0,3}(?:delegat|represent|team|minister|compan|exhibitor)\p{L}*|set\sup\s(?:their\s)?(?:own\s)?(?:booths|stands|pavilions))(?!\p{L})/iu,
  batches:
    /^\s(?:batch(?:es)?|rounds?|groups?)\sof\s(?:\p{L}+\s){0,2}$|^\s(?:official|business|trade|foreign|friendly|such)?\s?$/iu,
  background:
    /^\s(?:(?:friendly|diplomatic|bilateral|traditional|good|close|strategic|cooperative)\s(?:and\s)?){0,3}(?:relations|ties|relationship|friendship)(?!\p{L})/iu,
  through: /(?<!\p{L})(?:of|to|with|in|across|through|between|for|visit(?:s|ed|ing)?)\s+$/iu,
  regionsOf:
    /(?<!\p{L})(?:provinces|states|regions|cities|prefectures|districts|municipalities|counties|oblasts|localities)(?:\sof|:|,\snamely|\s[-–—])\s(?:the\s)?$/iu,
  regions: /^\s(?:provinces|states|regions|prefectures|districts|oblasts)(?!\p{L})/iu,
  honour:
    /guests?(?: country| countries| nation)? of hono(?:u)?r|theme country|country of hono(?:u)?r|own (?:pavilion|stand|booth)/iu,
  attends:
    /(?<!\p{L})(?:to|and|where (?:he|she|they)) (?:also )?(?:attend(?:ed|s)?|participated? in|take part in|took part in|join(?:ed)?|open(?:ed)?)(?!\p{L})/iu,
  occasion:
    /(?:on the occasion of|to mark|coinciding with|during) (?:the |his |her |their |this )?(?:\p{L}+ )?$/iu,
}
