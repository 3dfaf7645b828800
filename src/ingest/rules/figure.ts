import type { PartyRef } from '../discourse/party.ts'
import { clauseAt, mentionsOf, says, within, wordsIn, type Scene } from '../discourse/scene.ts'
import { chinaSide, partnerSides, type Side } from '../discourse/sides.ts'
import { unitAfter } from '../locales/unitWords.ts'
import type { Span } from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

const share: Rule = {
  name: 'figure-share',
  kind: 'figure',
  read(scene) {
    if (scene.heading) return []
    const words = wordsIn(scene, scene.words.share)
    if (words.length === 0) return []
    return mentionsOf(scene.sentence, 'percent')
      .filter(
        (p) =>
          !p.points &&
          words.some((w) => within(w, clauseAt(scene, p.start)) || Math.abs(w.end - p.start) < 30),
      )
      .flatMap((percent) =>
        figureFacts(scene, 'figure-share', percent, {
          value: percent.value,
          unit: 'percent',
          approx: percent.approx,
          growthPct: null,
          label: 'share',
        }),
      )
  },
  examples: [
    {
      language: 'en',
      text: 'In 2013 Heilongjiang accounted for 34.2 percent of all Chinese investment in Russia.',
      finds: [{ china: 'CN-HL', partner: 'RU', from: '2013', value: 34.2, unit: 'percent' }],
    },
    {
      language: 'en',
      text: 'The share of services in the economy of Anhui is 50 percent.',
      finds: [],
    },
  ],
}

const count: Rule = {
  name: 'figure-count',
  kind: 'figure',
  read(scene) {
    if (scene.heading) return []
    return mentionsOf(scene.sentence, 'number').flatMap((number) => {
      if (number.ordinal || number.value < 2) return []
      const after = scene.text.slice(number.core.end - scene.sentence.start)
      const unit = unitAfter(scene.language, after)
      if (!unit) return []
      const growth = mentionsOf(scene.sentence, 'growth').find(
        (g) => g.start >= number.core.end && g.start - number.core.end < 60,
      )
      return figureFacts(scene, 'figure-count', number, {
        value: number.value,
        unit: unit.unit,
        approx: number.approx,
        growthPct: growth?.growthPct ?? null,
        label: after.slice(0, unit.length).trim(),
      })
    })
  },
  examples: [
    {
      language: 'en',
      text: 'More than 7,000 students from Shandong are enrolled at universities in Belarus.',
      finds: [{ china: 'CN-SD', partner: 'BY', value: 7000, approx: 'over', unit: 'students' }],
    },
    {
      language: 'de',
      text: 'Mehr als 550 Unternehmen aus Shanghai haben sich in Hamburg niedergelassen.',
      finds: [{ china: 'CN-SH', partner: 'DE', value: 550, unit: 'companies' }],
    },
    { language: 'en', text: 'The city of Hefei has 8 million inhabitants.', finds: [] },
  ],
}

interface Counted {
  value: number
  unit: string
  approx: 'exact' | 'over' | 'under' | 'about'
  growthPct: number | null
  label: string
}

function figureFacts(scene: Scene, rule: string, span: Span, counted: Counted): ProposedFact[] {
  const china = chinaSide(scene, span)
  const partners = figurePartners(scene, span)
  if (!china || !partners) return []
  if (partners.found !== 'stated' && !scene.event && !says(scene, scene.words.bothAgain)) return []
  if (says(scene, scene.words.wholeTrade)) return []
  const clause = clauseAt(scene, span.start)
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null)
  const date = dates.find((d) => within(d, clause)) ?? dates[0] ?? null
  return partners.value.map((partner): ProposedFact => {
    const fact: ProposedOf<'figure'> = {
      kind: 'figure',
      ...common(scene, rule, 0.6, {
        china: china.value,
        partner,
        chinaFound: china.found,
        partnerFound: partners.found,
        date,
        approx: counted.approx,
      }),
      value: counted.value,
      unit: counted.unit,
      growthPct: counted.growthPct,
      label: counted.label,
    }
    return fact
  })
}

function figurePartners(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const sides = partnerSides(scene, span)
  if (!sides) return null
  const placed = new Set(sides.value.filter((p) => p.place !== null).map((p) => p.code))
  return { ...sides, value: sides.value.filter((p) => p.place !== null || !placed.has(p.code)) }
}

export const figureRules: Rule[] = [share, count]
