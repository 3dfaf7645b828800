import {
  clauseAt,
  isTold,
  mentionsOf,
  says,
  textBefore,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { MoneyMention } from '../../mentions/mention.ts'
import { INCOME_EXAMPLES } from '../examples/figureExamples.ts'
import type { Rule } from '../rule.ts'
import { figureFacts, type Counted } from './figureFacts.ts'
import { figureChina, figurePartners, type FigureSides } from './figureSides.ts'
import { parkAt } from './standing.ts'

/** What a joint park earns ("the zone paid 18 million dollars in taxes"), and money that is agreed in intention only. */
export const income: Rule = {
  name: 'figure-income',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading) return []
    return mentionsOf(scene.sentence, 'money').flatMap((money) => {
      if (money.converted) return []
      const sides = incomeSides(scene, scenes, money)
      if (!sides) return []
      return figureFacts(scene, scenes, 'figure-income', money, counted(scene, money), sides)
    })
  },
  examples: INCOME_EXAMPLES,
}

function incomeSides(scene: Scene, scenes: Scene[], money: MoneyMention): FigureSides | null {
  const words = figureWords(scene.language)
  const clause = clauseAt(scene, money.start)
  const near = (pattern: RegExp): boolean =>
    wordsIn(scene, pattern).some(
      (w) =>
        within(w, clause) &&
        (w.end <= money.start + 1 ? money.start - w.end < 60 : w.start - money.end < 30),
    )
  if (near(words.intention) && !near(scene.words.invest)) return intended(scene, money)
  if (!(near(words.income) || near(words.fairSales)) || near(scene.words.sign)) return null
  if (near(words.fairSales)) {
    const sides = fairSides(scene)
    if (sides) return sides
  }
  const park = parkAt(scene, scenes)
  if (!park || isWithPartner(scene)) return null
  if (scene.partners.some((p) => p.code !== park.partner.code)) return null
  return {
    china: park.china,
    partners: [park.partner],
    chinaFound: park.found,
    partnerFound: park.found,
    by: 'park',
  }
}

/** Sentences after a fair within which sales are still what was sold there. */
const FAIR_REACH = 4

/** What a fair sold as a whole is told of the partners in its name, and of no single guest. */
function fairSides(scene: Scene): FigureSides | null {
  const { event } = scene
  if (!event || event.name === null || event.named.length === 0 || !isTold(scene, FAIR_REACH))
    return null
  if (scene.partners.some((p) => event.named.every(({ code }) => code !== p.code))) return null
  return {
    china: event.host,
    partners: event.named,
    chinaFound: event.chinaFound,
    partnerFound: event.partnerFound,
    by: 'event',
  }
}

/** "The zone's trade with Singapore" is trade. */
const isWithPartner = (scene: Scene): boolean =>
  scene.partners.some((p) => scene.links.dealtWith.test(textBefore(scene, p.start)))

function intended(scene: Scene, money: MoneyMention): FigureSides | null {
  const china = figureChina(scene, money)
  const partners = figurePartners(scene, money)
  if (!china || !partners) return null
  const told = scene.event !== null && says(scene, figureWords(scene.language).intention)
  return {
    china: china.value,
    partners: partners.value,
    chinaFound: china.found,
    partnerFound: partners.found,
    by: told ? 'event' : 'words',
  }
}

function counted(scene: Scene, money: MoneyMention): Counted {
  const next = scene.sentence.mentions.find(
    (m) => m.type === 'money' && !m.converted && m.start > money.end,
  )
  const growth = mentionsOf(scene.sentence, 'growth').find(
    (g) => g.start >= money.end && g.start - money.end < 70 && (!next || g.start < next.start),
  )
  return {
    value: money.amount,
    unit: money.currency ?? money.unit ?? 'money',
    approx: money.approx,
    growthPct: growth?.growthPct ?? null,
    label: 'income',
  }
}
