import type { Review } from '../model/dataset.ts'
import type { Fact, Reviewed } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { factPeriod, factText } from './factText.ts'
import { formatApprox, formatDate } from './format.ts'
import { chinaSideName, partnerSideName } from './names.ts'
import type { InterfaceLanguage } from './view.ts'
import { sharedWords } from './words.ts'

/** What a person did with a fact, in plain words. */
export interface ReviewText {
  /** `Reviewed: corrected by the desk, 11 Mar 2026`. */
  said: string
  /** What the program had read, of what the fact now says otherwise: `Gansu – Minsk · USD 500 million`; null when nothing. */
  was: string | null
  why: string | null
}

/** The review of a fact, or null where no person has looked at it. */
export function reviewText(
  atlas: Atlas,
  fact: Fact,
  language: InterfaceLanguage,
): ReviewText | null {
  if (fact.reviewed === null) return null
  const words = reviewWords[language]
  const review = atlas.reviewByFact.get(fact.id)
  const date = review?.date ?? null
  return {
    said: words.said(
      words.reviewed[fact.reviewed],
      review?.by ?? null,
      date === null ? null : formatDate(date, language),
    ),
    was: review === undefined ? null : wasText(atlas, fact, review, language),
    why: review?.why ?? null,
  }
}

/** `reviewed`, for a mark beside a fact. */
export const reviewedMark = (language: InterfaceLanguage): string => reviewWords[language].mark

/** `The program had read:`. */
export const hadRead = (language: InterfaceLanguage): string => reviewWords[language].hadRead

/** The fact as it was and as it is, told in the same parts; those that differ, as they were. */
function wasText(
  atlas: Atlas,
  fact: Fact,
  review: Review,
  language: InterfaceLanguage,
): string | null {
  if (Object.keys(review.was).length === 0) return null
  const before = partsOf(atlas, { ...fact, ...review.was } as Fact, language)
  const after = partsOf(atlas, fact, language)
  const parts = before.filter((part, at) => part !== '' && part !== after[at])
  return parts.length === 0 ? null : parts.join(' · ')
}

function partsOf(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string[] {
  const { value, detail } = factText(fact, language)
  const sectors = fact.sectors.map((sector) => sharedWords[language].sector[sector])
  return [
    `${chinaSideName(atlas, fact, language)} – ${partnerSideName(atlas, fact, language)}`,
    factPeriod(fact, language),
    value,
    detail ?? '',
    formatApprox(fact.approx, language),
    sectors.join(language === 'zh' ? '、' : ', '),
    `“${fact.quote}”`,
  ]
}

interface ReviewWords {
  mark: string
  reviewed: Record<Reviewed, string>
  said: (what: string, by: string | null, date: string | null) => string
  hadRead: string
}

const reviewWords: Record<InterfaceLanguage, ReviewWords> = {
  en: {
    mark: 'reviewed',
    reviewed: { confirmed: 'confirmed', corrected: 'corrected', added: 'added by hand' },
    said: (what, by, date) =>
      `Reviewed: ${what}${by === null ? '' : ` by ${by}`}${date === null ? '' : `, ${date}`}`,
    hadRead: 'The program had read:',
  },
  zh: {
    mark: '已复核',
    reviewed: { confirmed: '确认无误', corrected: '已更正', added: '人工补充' },
    said: (what, by, date) => {
      const signed = [by, date].filter((part) => part !== null).join('，')
      return `人工复核：${what}${signed === '' ? '' : `（${signed}）`}`
    },
    hadRead: '程序原先读作：',
  },
}
