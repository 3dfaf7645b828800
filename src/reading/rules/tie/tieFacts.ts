import type { Tie } from '../../../model/fact.ts'
import { dateFor, mentionsOf, says, textBetween, type Scene } from '../../discourse/scene.ts'
import type { DateMention, Span } from '../../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../../proposed.ts'
import { common } from '../rule.ts'
import type { Pair } from './pairs.ts'

/** A tie for each pair, dated by when it began where `dated`; `span` is the word that tells of it. */
export function tieFacts(
  scene: Scene,
  rule: string,
  tie: Tie,
  base: number,
  span: Span,
  pairs: Pair[],
  dated = true,
): ProposedFact[] {
  return pairs.map((pair): ProposedOf<'tie'> => ({
    kind: 'tie',
    ...common(scene, rule, base, {
      ...pair,
      date: dated ? tieDate(scene, tie, spanOf(scene, pair, pairs) ?? span) : null,
    }),
    tie,
  }))
}

function tieDate(scene: Scene, tie: Tie, span: Span): Pick<DateMention, 'from' | 'to'> | null {
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null)
  const anchored =
    dates.find((d) => d.role === 'since' && d.year === 'stated') ??
    dates.find((d) => d.role === 'anniversary') ??
    dates.find((d) => d.role === 'since' || d.role === 'ago')
  // The day of a visit is not the day on which the relation began.
  const begun = says(scene, scene.words.established)
  const opened = says(scene, scene.words.officeVerb) || says(scene, scene.words.routeVerb)
  // "Le Havre, France (1985)": a year right behind the partner is its own.
  const beside = dates.find((d) => {
    return (
      d.year === 'stated' &&
      d.start >= span.end &&
      /^(?:[^.;()（）]{0,24}[(（–—-]\s?|,\s)$/u.test(textBetween(scene, span.end, d.start))
    )
  })
  const own = begun || opened ? dateFor(scene, span) : null
  // Nor is what opens on a day of this year the beginning of a sister city.
  const isOther = tie === 'sister' && !begun && own?.from?.length !== 4
  const date = beside ?? anchored ?? (isOther ? null : own)
  return date ? { from: date.from, to: null } : null
}

/** In a list of partners each has the date of its own clause: "Fort Worth followed in 2010, Bishkek in 2011". */
function spanOf(scene: Scene, pair: Pair, pairs: Pair[]): Span | null {
  if (pairs.length < 2) return null
  return (
    scene.partners.find((p) => p.code === pair.partner.code && p.place === pair.partner.place) ??
    null
  )
}
