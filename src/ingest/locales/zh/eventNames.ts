import type { EventNameWords } from '../eventNameWords.ts'
import { NEVER } from '../pattern.ts'

export const zh: EventNameWords = {
  edition: /第[一二三四五六七八九十百\d]{1,4}届|首届/u,
  lead: /^.*(?:举办的?|召开的?|主办的|承办的|出席了?|参加了?|参与|以及|暨在|迎来|期间|并|由|赴|与会|在|为|于|上|了)(?=\p{Script=Han}{3})/u,
  time: /第[一二三四五六七八九十百\d]{1,4}次/u,
  noName:
    /^(?:与|和|同|新闻)|^[^\p{Script=Han}]*\p{Script=Han}{0,4}(?:会谈|会晤|座谈会|发布会|签约仪式|开幕式|会议|大会|招待会|例会)$/u,
  article: NEVER,
  ordinal: /^(?:\d{1,3}\.|第[一二三四五六七八九十百\d]{1,4}[届次]|首届|本届|\d{4}年?)\s*/u,
  least: 5,
}
