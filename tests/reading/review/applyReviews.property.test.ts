import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correction, reviewFile, withChange } from '../../../src/dashboard/yours/changes.ts'
import type { Change } from '../../../src/dashboard/yours/changes.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { contentOf } from '../../../src/reading/nameFacts.ts'
import { applyReviews } from '../../../src/reading/review/applyReviews.ts'
import { parseReviews } from '../../../src/reading/review/parseReviews.ts'
import { runs } from '../../sound/runs.ts'
import { makeDocument, makeFacts, PLACES } from './reviewedDocument.ts'

const document = makeDocument()
const facts = makeFacts(document)
const ids = facts.map(({ id }) => id)

const target = fc.oneof(
  fc.constantFrom(...ids, '000000000000'),
  fc.constantFrom(
    '52.59 percent',
    '{quote: 8 percent, partner: DE}',
    '{quote: since 2016, kind: tie}',
    'nowhere said',
    'Guangdong’s trade',
  ),
)
const set = fc.constantFrom(
  '{amount: 5e8, currency: CNY}',
  '{partner: DE}',
  '{partner: BY, growthPct: 8}',
  '{china: CN-GS}',
  '{from: 2020}',
  '{to: 1999}',
  '{approx: over}',
  '{tie: park}',
  '{quote: A park near the river}',
)
const added = fc.constantFrom(
  '{kind: tie, china: CN-GD, partner: BY, tie: park, quote: "A park near the river"}',
  '{kind: tie, china: CN-GD, chinaPlace: Guangzhou, partner: BY, partnerPlace: Minsk, tie: route, from: 2016, quote: since 2016}',
  '{kind: trade, china: CN-GD, partner: DE, from: 2021, flow: total, growthPct: 8, quote: 8 percent}',
  '{kind: figure, china: CN-GD, partner: BY, value: 3, label: parks, quote: A park}',
  '{kind: tie, china: CN-GD, partner: BY, tie: office, quote: not said}',
)
/** One review as its line of a file. */
const review = fc.oneof(
  fc
    .tuple(fc.constantFrom('confirm', 'reject'), target)
    .map(([action, of]) => `- ${action}: ${of}\n`),
  fc.tuple(target, set).map(([of, values]) => `- correct: ${of}\n  set: ${values}\n`),
  added.map((fields) => `- add: ${fields}\n`),
)
const reviews = fc.array(review, { maxLength: 8 })

const entriesOf = (text: string) => {
  const { entries, problems } = parseReviews(text, PLACES)
  expect(problems).toEqual([])
  return entries
}

describe('applyReviews(document, facts, entries)', () => {
  it('gives the same whatever the order of the reviews', () => {
    fc.assert(
      fc.property(
        reviews.chain((list) => {
          const entries = parseReviews(list.join(''), PLACES).entries
          return fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
          )
        }),
        ([entries, shuffled]) => {
          expect(applyReviews(document, facts, shuffled)).toEqual(
            applyReviews(document, facts, entries),
          )
        },
      ),
      runs(150),
    )
  })

  it('gives the same of one file and of its parts put together in any way', () => {
    fc.assert(
      fc.property(reviews, fc.nat({ max: 8 }), (list, cut) => {
        const said = (parts: string[]) => {
          const { refused, unheld, ...outcome } = applyReviews(
            document,
            facts,
            entriesOf(parts.join('')),
          )
          // Their lines are others; which they are is not.
          return { ...outcome, refused: refused.length, unheld: unheld.length }
        }
        const [head, tail] = [list.slice(0, cut), list.slice(cut)]
        expect(said([...tail, ...head])).toEqual(said([...head, ...tail]))
      }),
      runs(100),
    )
  })

  it('leaves as they are the facts that nothing is said of, and says of each fact one thing at most', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const outcome = applyReviews(document, facts, entriesOf(list.join('')))
        const untouched = outcome.facts.filter(({ reviewed }) => reviewed === null)
        for (const fact of untouched) expect(facts).toContainEqual(fact)
        expect(new Set(outcome.facts.map(({ id }) => id)).size).toBe(outcome.facts.length)
        expect(new Set(outcome.facts.map(contentOf)).size).toBe(outcome.facts.length)
        for (const { start, end, quote } of outcome.facts)
          expect(document.text.slice(start, end)).toBe(quote)
        const isRead = (fact: Fact) => ids.includes(fact.id)
        expect(outcome.facts.filter(isRead).length + outcome.rejected).toBe(facts.length)
        expect(outcome.reviews.map(({ fact }) => fact).sort()).toEqual(
          outcome.facts.flatMap(({ id, reviewed }) => (reviewed === null ? [] : id)).sort(),
        )
      }),
      runs(150),
    )
  })

  it('changes nothing more when it is applied again to what it gave', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const entries = entriesOf(list.join(''))
        const once = applyReviews(document, facts, entries)
        // Those that were taken; what they are of must be found by its id, for a correction may have moved its quote.
        const held = entries.filter((entry) => {
          const alone = applyReviews(document, facts, [entry])
          const isById = entry.action === 'add' || entry.target.quote === null
          return isById && alone.reviews.length === 1 && entry.action !== 'reject'
        })
        const first = applyReviews(document, facts, held)
        const again = applyReviews(document, first.facts, held)
        expect(again.facts.map(contentOf)).toEqual(first.facts.map(contentOf))
        expect(again.facts.map(({ id }) => id)).toEqual(first.facts.map(({ id }) => id))
        expect(once.facts.length).toBeLessThanOrEqual(facts.length + list.length)
      }),
      runs(120),
    )
  })
})

describe('withChange(changes, change)', () => {
  const signed = { why: '', date: '2026-03-11' }
  const change = fc.oneof(
    fc
      .tuple(fc.constantFrom('confirm' as const, 'reject' as const), fc.constantFrom(...facts))
      .map(([action, fact]): Change => ({ action, fact, ...signed })),
    fc
      .tuple(
        fc.constantFrom(...facts),
        fc.constantFrom<[string, string | number]>(
          ['china', 'CN-GS'],
          ['from', '2020'],
          ['approx', 'over'],
        ),
      )
      .map(([fact, [field, value]]): Change => ({
        action: 'correct',
        fact,
        set: { [field]: value },
        ...signed,
      })),
  )
  const changes = fc.array(change, { maxLength: 12 })

  it('keeps what was said last of each fact, once, however often it is said', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const merged = list.reduce<readonly Change[]>(withChange, [])
        const last = new Map(list.map((each) => [each.action === 'add' ? '' : each.fact.id, each]))
        expect(new Set(merged)).toEqual(new Set(last.values()))
        expect(list.reduce(withChange, merged)).toEqual(merged)
      }),
      runs(120),
    )
  })

  it('makes a file that ingest takes, with each of them in it', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const merged = list.reduce<readonly Change[]>(withChange, [])
        const { entries, problems } = parseReviews(reviewFile(merged), PLACES)
        expect(problems).toEqual([])
        const { unheld, refused, reviews: taken, rejected } = applyReviews(document, facts, entries)
        expect(unheld).toEqual([])
        // Two facts that say the same are refused, and nothing else is.
        expect(taken.length + rejected + refused.length).toBe(merged.length)
      }),
      runs(150),
    )
  })

  it('takes a correction back that sets what was read', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(...facts), (list, fact) => {
        const merged = list.reduce<readonly Change[]>(withChange, [])
        const { china, from, approx } = fact
        const back = correction(merged, fact, { china, from, approx }, signed)
        expect(back.some((each) => each.action !== 'add' && each.fact.id === fact.id)).toBe(false)
      }),
      runs(150),
    )
  })
})
