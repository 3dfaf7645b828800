import type { Language } from '../../../model/dataset.ts'
import { AGENCIES, DATELINE as LATIN } from '../../locales/en/places.ts'
import { DATELINE as CHINESE } from '../../locales/zh/places.ts'

/** Characters that the head of a dispatch takes: "MINSK, 31. Oktober (BelTA) —", 中新社兰州7月6日电; 0 for none. */
export function measureDateline(text: string, language: Language): number {
  const head = (language === 'zh' ? CHINESE : LATIN).exec(text.slice(0, 120))?.[0]
  if (head === undefined) return language !== 'zh' && ALONE.test(text) ? text.length : 0
  return language === 'zh' || isHead(head) ? head.length : 0
}

/** The sentence is nothing but a place in capitals: what "MINSK. BELTA - " leaves when it is cut. */
const ALONE = /^[\s"“]{0,3}[\p{Lu}\p{M}\s/-]{3,30}\.?\s*$/u

/** Capitals or an agency tell a dateline from a sentence with a bracket or a dash. */
function isHead(head: string): boolean {
  const first = /^[\s"“(]*([\p{L}\p{M}]+)/u.exec(head)?.[1] ?? ''
  return (first.length > 1 && first === first.toUpperCase()) || AGENCIES.test(head)
}
