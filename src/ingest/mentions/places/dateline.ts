import type { Language } from '../../../model/dataset.ts'
import { AGENCIES, DATELINE as LATIN } from '../../locales/en/places.ts'
import { DATELINE as CHINESE } from '../../locales/zh/places.ts'
import type { Span } from '../mention.ts'

/** Whether a name belongs to the head of a dispatch: "MINSK, 31. Oktober (BelTA) —", 中新社兰州7月6日电. */
export function isDateline(text: string, hit: Span, language: Language): boolean {
  if (hit.start > 60) return false
  const head = (language === 'zh' ? CHINESE : LATIN).exec(text.slice(0, 120))
  if (head === null) return language !== 'zh' && ALONE.test(text)
  return hit.end <= head[0].length && (language === 'zh' || isHead(head[0]))
}

/** The sentence is nothing but a place in capitals: what "MINSK. BELTA - " leaves when it is cut. */
const ALONE = /^[\s"“]{0,3}[\p{Lu}\p{M}\s/-]{3,30}\.?\s*$/u

/** Capitals or an agency tell a dateline from a sentence with a bracket or a dash. */
function isHead(head: string): boolean {
  const first = /^[\s"“(]*([\p{L}\p{M}]+)/u.exec(head)?.[1] ?? ''
  return (first.length > 1 && first === first.toUpperCase()) || AGENCIES.test(head)
}
