import type { Language } from '../../../model/dataset.ts'
import { AGENCY_DATELINE, DATELINE } from '../../locales/en/places.ts'
import { DATELINE as CHINESE_DATELINE } from '../../locales/zh/places.ts'

/** Characters that the head of a dispatch takes: "MINSK, 31. Oktober (BelTA) —", 中新社兰州7月6日电; 0 for none. */
export function measureDateline(text: string, language: Language): number {
  const start = text.slice(0, 140)
  if (language === 'zh') return CHINESE_DATELINE.exec(start)?.[0].length ?? 0
  const head = DATELINE.exec(start) ?? AGENCY_DATELINE.exec(start)
  if (head !== null) return head[0].length
  return ALONE.test(text) ? text.length : 0
}

/** The sentence is nothing but a place in capitals, or that and a day: what "MINSK. BELTA - " and "KIEL, 14.09.18 – " leave when they are cut. */
const ALONE =
  /^[\s"“]{0,3}[\p{Lu}\p{M}\s/-]{3,30}(?:,?\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\s?[–—-]?)?\.?\s*$/u
