import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factSchema } from '../../../src/model/factSchema.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { applyReviews } from '../../../src/reading/review/applyReviews.ts'
import { parseReviews } from '../../../src/reading/review/parseReviews.ts'
import { makeDocument, makeFacts, PLACES, TEXT } from './reviewedDocument.ts'

const document = makeDocument()
const facts = makeFacts(document)
const [belarus, germany, signing, trains] = facts as [Fact, Fact, Fact, Fact]
const others = (...changed: Fact[]) => facts.filter((fact) => !changed.includes(fact))

const PARK = '{kind: tie, china: CN-GD, partner: BY, tie: park, quote: "A park near the river"}'

function apply(text: string, source = document, read = makeFacts(source)) {
  const { entries, problems } = parseReviews(text, PLACES)
  expect(problems).toEqual([])
  const result = applyReviews(source, read, entries)
  const say = (list: typeof result.refused) =>
    list.map(({ line, column, reason }) => `${line}:${column}: ${reason}`)
  return { ...result, refused: say(result.refused), unheld: say(result.unheld) }
}

describe('applyReviews(document, facts, entries)', () => {
  it('confirms by id: the fact is sure, and otherwise as it was', () => {
    const { facts: after, reviews } = apply(`- confirm: ${signing.id}\n  by: the desk`)
    expect(after).toEqual([
      ...[belarus, germany],
      { ...signing, confidence: 1, uncertain: false, reviewed: 'confirmed' },
      trains,
    ])
    expect(reviews).toEqual([
      { fact: signing.id, as: 'confirmed', by: 'the desk', date: null, why: null, was: {} },
    ])
  })

  it.each([
    [
      'a quote with other marks and spaces',
      'In March 2022 they signed "12 agreements" worth',
      signing,
    ],
    ['a part of the sentence and the kind', '{quote: since 2016, kind: tie}', trains],
    [
      'more than its sentence',
      '"“12 agreements” worth 500 million yuan. A park near the river"',
      signing,
    ],
    ['its sentence and the partner', '{quote: 8 percent, partner: DE}', germany],
    ['its sentence and a number', '{quote: 8 percent, growthPct: 52.59}', belarus],
    ['an id and its quote', `{id: ${trains.id}, quote: since 2016}`, trains],
  ])('finds the fact by %s', (_name, target, fact) => {
    const { facts: after, unheld } = apply(`- confirm: ${target}`)
    expect(unheld).toEqual([])
    expect(after.filter(({ reviewed }) => reviewed !== null).map(({ id }) => id)).toEqual([fact.id])
  })

  it('corrects under the same id and keeps what the program had read', () => {
    const { facts: after, reviews } = apply(
      `- correct: ${signing.id}\n  set: {currency: CNY, instrument: agreement, partnerPlace: Minsk}`,
    )
    const corrected = after.find(({ id }) => id === signing.id)
    expect(corrected).toMatchObject({
      ...{ currency: 'CNY', partnerPlace: 'Minsk', amount: 5e8, count: 12 },
      ...{ reviewed: 'corrected', confidence: 1, rule: 'test' },
    })
    expect(corrected?.statement).not.toBe(signing.statement)
    expect(reviews).toMatchObject([
      { as: 'corrected', was: { currency: 'USD', partnerPlace: null } },
    ])
    expect(after.filter((fact) => fact !== corrected)).toEqual(others(signing))
  })

  it('quotes the whole sentences of a corrected quote', () => {
    const { facts: after } = apply(
      `- correct: ${trains.id}\n  set: {quote: by both sides. Trains have run}`,
    )
    const corrected = after.find(({ id }) => id === trains.id)
    expect(corrected?.quote).toBe(TEXT.slice(TEXT.indexOf('A park')))
    expect(TEXT.slice(corrected?.start, corrected?.end)).toBe(corrected?.quote)
  })

  it('takes a correction that has nothing to correct as a confirmation', () => {
    const { reviews } = apply(`- correct: ${signing.id}\n  set: {count: 12}`)
    expect(reviews).toMatchObject([{ as: 'confirmed', was: {} }])
  })

  it('leaves out what is rejected', () => {
    const { facts: after, rejected, reviews } = apply(`- reject: ${germany.id}\n  why: a plan`)
    expect(after).toEqual(others(germany))
    expect([rejected, reviews]).toEqual([1, []])
  })

  it('adds a fact with whole sentences, nulls where nothing is stated, and an id of its content', () => {
    const { facts: after, reviews } = apply(`- add: ${PARK}\n  date: 2026-03-11`)
    const added = after.find(({ reviewed }) => reviewed === 'added')
    expect(added).toMatchObject({
      ...{ kind: 'tie', tie: 'park', china: 'CN-GD', chinaPlace: null, from: null, to: null },
      ...{ approx: 'exact', sectors: [], rule: 'review', confidence: 1, document: 'silk' },
      quote: 'A park near the river is planned by both sides.',
    })
    expect(TEXT.slice(added?.start, added?.end)).toBe(added?.quote)
    expect(reviews).toMatchObject([{ fact: added?.id, as: 'added', date: '2026-03-11' }])
    expect(apply(`- add: ${PARK}`).facts.map(({ id }) => id)).toContain(added?.id)
  })

  it('takes an addition that the program reads by now as a confirmation', () => {
    const { facts: after, reviews } = apply(
      '- add: {kind: tie, china: CN-GD, chinaPlace: Guangzhou, partner: BY, partnerPlace: Minsk, from: 2016, tie: route, quote: since 2016}',
    )
    expect(after).toHaveLength(4)
    expect(reviews).toMatchObject([{ fact: trains.id, as: 'confirmed' }])
  })

  it.each([
    [
      'a field of another kind',
      `- correct: ${trains.id}\n  set: {count: 1}`,
      [
        '2:9: count: no field of kind tie; allowed: china, chinaPlace, partner, partnerPlace, from, to, tie, approx, sectors, quote',
      ],
    ],
    [
      'a word of another kind',
      `- correct: ${belarus.id}\n  set: {flow: outward}`,
      ['2:9: flow: found "outward"; allowed: total, export, import'],
    ],
    [
      'no kind',
      '- add: {china: CN-GD, partner: BY, quote: since 2016}',
      ['1:3: kind: found nothing; allowed: tie, event, signing, trade, investment, figure'],
    ],
    [
      'no quote',
      '- add: {kind: tie}',
      ['1:3: quote: found nothing; allowed: a part of the text of the document'],
    ],
    [
      'no partner',
      '- add: {kind: tie, tie: park, china: CN-GD, quote: since 2016}',
      ['1:3: partner: found nothing; allowed: the code of a country (BY) or of a bloc (ASEAN)'],
    ],
    [
      'an amount without its currency',
      `- correct: ${belarus.id}\n  set: {amount: 5e8}`,
      ['1:3: currency: found nothing; an amount and its currency go together'],
    ],
    [
      'an amount below zero',
      `- correct: ${belarus.id}\n  set: {amount: -5, currency: USD}`,
      ['2:9: amount: found -5; allowed: a number from 0 up, or null'],
    ],
    [
      'trade without a number',
      `- correct: ${belarus.id}\n  set: {growthPct: null}`,
      ['1:3: amount: found nothing; trade has an amount or growthPct'],
    ],
    [
      'an end before its beginning',
      `- correct: ${belarus.id}\n  set: {to: 2020}`,
      ['2:9: to: found 2020 after from 2021; allowed: a later date or null'],
    ],
    [
      'a fact reviewed twice',
      `- confirm: ${trains.id}\n- reject: since 2016`,
      [
        `1:3: found 2 reviews of fact ${trains.id} (tie, CN-GD–BY, 2016): confirm on line 1, reject on line 2; allowed: one`,
        `2:3: found 2 reviews of fact ${trains.id} (tie, CN-GD–BY, 2016): confirm on line 1, reject on line 2; allowed: one`,
      ],
    ],
    [
      'a fact added twice',
      `- add: ${PARK}\n- add: ${PARK}`,
      [
        expect.stringMatching(/^1:3: found 2 reviews .*add on line 1, add on line 2/u),
        expect.any(String),
      ],
    ],
    [
      'a correction that makes a fact of two',
      `- correct: ${germany.id}\n  set: {partner: BY, growthPct: 52.59}`,
      [
        `1:3: correct: would say what fact ${belarus.id} (trade, CN-GD–BY, 2021) says; allowed: a fact once (reject the other)`,
      ],
    ],
  ])('refuses %s, and the facts stand', (_name, text, refused) => {
    const result = apply(text)
    expect(result.refused).toEqual(refused)
    expect(result).toMatchObject({ facts, reviews: [], rejected: 0, unheld: [] })
  })

  it.each([
    [
      'an id that is gone',
      `- confirm: ${trains.id.slice(0, 11)}`,
      [
        expect.stringMatching(
          new RegExp(`^1:3: confirm: found no fact .*; nearest: ${trains.id}$`, 'u'),
        ),
      ],
    ],
    [
      'a quote that is gone',
      '- reject: Trains have run between Guangzhou and Brest',
      [
        '1:3: reject: quote: found nowhere in the text: "Trains have run between Guangzhou and Brest"; nearest: "Trains have run between Guangzhou and Minsk since 2016."',
      ],
    ],
    [
      'a sentence without facts',
      '- confirm: A park near the river',
      ['1:3: confirm: found no such fact; this sentence has no facts'],
    ],
    [
      'a sentence with other facts',
      '- confirm: {quote: since 2016, kind: trade}',
      [`1:3: confirm: found no such fact; this sentence has ${trains.id} (tie, CN-GD–BY, 2016)`],
    ],
    [
      'a sentence with several',
      '- confirm: 52.59 percent',
      [
        `1:3: confirm: found 2 facts: ${belarus.id} (trade, CN-GD–BY, 2021), ${germany.id} (trade, CN-GD–DE, 2021); allowed: one, by its id or by more of what it says (kind, partner, …)`,
      ],
    ],
    [
      'an added quote that is gone',
      '- add: {kind: tie, tie: park, china: CN-GD, partner: BY, quote: A park by the lake is planned}',
      [
        '1:58: quote: found nowhere in the text: "A park by the lake is planned"; nearest: "A park near the river is planned by both sides."',
      ],
    ],
  ])('reports %s, and the facts stand', (_name, text, unheld) => {
    const result = apply(text)
    expect(result.unheld).toEqual(unheld)
    expect(result).toMatchObject({ facts, reviews: [], rejected: 0, refused: [] })
  })

  it('applies the reviews that hold when the document has changed', () => {
    const changed = makeDocument(TEXT.replace('Trains have run', 'Trains ran'))
    const text = `- reject: ${trains.id}\n- confirm: ${signing.id}\n- add: ${PARK}`
    const { facts: after, unheld } = apply(text, changed)
    expect(unheld).toEqual([expect.stringMatching(/^1:3: reject: found no fact/u)])
    expect(after.map(({ reviewed }) => reviewed)).toEqual([null, null, 'confirmed', 'added', null])
  })
})

/** Reviews of the four facts and one that is new, each fact reviewed at most once. */
const reviewsOf = fc
  .tuple(
    ...facts.map((fact) =>
      fc.constantFrom(
        '',
        `- confirm: ${fact.id}`,
        `- reject: ${fact.id}`,
        `- correct: ${fact.id}\n  set: {partner: BE, approx: over}`,
        `- correct: ${fact.id}\n  set: {quote: A park near the river, china: CN-ZJ}`,
        `- correct: ${fact.id}\n  set: {count: 1}`,
      ),
    ),
    fc.constantFrom('', `- add: ${PARK}`, '- confirm: 123456789abc'),
  )
  .map((list) => list.filter((entry) => entry !== ''))

describe('applyReviews(document, facts, entries), whatever the reviews', () => {
  it('gives facts of the model, each with its verbatim quote and an id of its own', () => {
    fc.assert(
      fc.property(reviewsOf, (list) => {
        const { facts: after, reviews } = apply(list.join('\n'))
        for (const fact of after) {
          expect(factSchema.parse(fact)).toEqual(fact)
          expect(TEXT.slice(fact.start, fact.end)).toBe(fact.quote)
        }
        const ids = after.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { fact } of reviews) expect(ids).toContain(fact)
      }),
    )
  })

  it('touches only the facts that are named, and adds only what is added', () => {
    fc.assert(
      fc.property(reviewsOf, (list) => {
        const { facts: after } = apply(list.join('\n'))
        const untouched = facts.filter(({ id }) => !list.some((entry) => entry.includes(id)))
        expect(after).toEqual(expect.arrayContaining(untouched))
        const ids = new Set(facts.map(({ id }) => id))
        for (const { id, reviewed } of after) expect(ids.has(id) || reviewed === 'added').toBe(true)
      }),
    )
  })

  it('does the same in any order', () => {
    fc.assert(
      fc.property(
        reviewsOf.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [first, second] = [apply(list.join('\n')), apply(shuffled.join('\n'))]
          expect(second.facts).toEqual(first.facts)
          expect(second.reviews).toEqual(first.reviews)
          expect(second.rejected).toBe(first.rejected)
          expect(second.refused).toHaveLength(first.refused.length)
          expect(second.unheld).toHaveLength(first.unheld.length)
        },
      ),
    )
  })

  it('says nothing new the second time of what is confirmed', () => {
    fc.assert(
      fc.property(fc.subarray(facts), (confirmed) => {
        const text = confirmed.map(({ id }) => `- confirm: ${id}`).join('\n')
        const once = apply(text)
        const twice = apply(text, document, once.facts)
        expect(twice).toEqual(once)
      }),
    )
  })
})
