import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReviews } from '../../../src/reading/review/parseReviews.ts'
import { PLACES } from './reviewedDocument.ts'

const parse = (text: string) => {
  const { entries, problems } = parseReviews(text, PLACES)
  return {
    entries,
    problems: problems.map(({ line, column, reason }) => `${line}:${column}: ${reason}`),
  }
}

/** Values of stated fields without their places. */
const valuesOf = (fields: ReadonlyMap<string, { value: unknown }>) =>
  Object.fromEntries([...fields].map(([field, { value }]) => [field, value]))

describe('parseReviews(text, places) takes', () => {
  it.each([
    ['nothing but a comment', '# to be done', []],
    ['an id', '- confirm: 1a2b3c4d5e6f', [{ action: 'confirm', id: '1a2b3c4d5e6f' }]],
    ['an id of digits', '- confirm: 001234567890', [{ action: 'confirm', id: '001234567890' }]],
    ['an id like a power', '- confirm: 12e345678901', [{ action: 'confirm', id: '12e345678901' }]],
    ['an id in capitals', '- reject: 1A2B3C4D5E6F', [{ action: 'reject', id: '1a2b3c4d5e6f' }]],
    ['a quote', '- confirm: Trade grew', [{ action: 'confirm', quote: 'Trade grew' }]],
    ['a Chinese quote', '- confirm: 双方签署协议。', [{ quote: '双方签署协议。' }]],
    [
      'a quote and what the fact says',
      '- reject: {quote: Trade grew, kind: trade, partner: BY, growthPct: 5}',
      [{ quote: 'Trade grew', fields: { kind: 'trade', partner: 'BY', growthPct: 5 } }],
    ],
    [
      'values as YAML writes them',
      '- correct: 1a2b3c4d5e6f\n  set: {amount: 5e8, from: 2021, to: 2022-09, product: null, partner: BY}',
      [
        {
          set: { amount: 5e8, from: '2021', to: '2022-09', product: null, partner: 'BY' },
        },
      ],
    ],
    [
      'a name that looks like a number, and one sector',
      '- add: {kind: event, name: 2021, sectors: food, quote: Trade}',
      [
        {
          action: 'add',
          fields: { kind: 'event', name: '2021', sectors: ['food'], quote: 'Trade' },
        },
      ],
    ],
    [
      'who, when and why',
      '- confirm: 1a2b3c4d5e6f\n  by: the desk\n  date: 2026-03-11\n  why: seen in print',
      [{ by: 'the desk', date: '2026-03-11', why: 'seen in print' }],
    ],
    [
      'who and when for all of them, unless one says otherwise',
      'by: the desk\ndate: 2026-03\nreviews:\n  - confirm: 1a2b3c4d5e6f\n  - reject: 1a2b3c4d5e6e\n    by: another',
      [
        { by: 'the desk', date: '2026-03', line: 4, column: 5 },
        { by: 'another', date: '2026-03', line: 5, column: 5 },
      ],
    ],
    [
      'a long quote over lines',
      '- confirm: >\n    Trade grew\n    in May.\n',
      [{ quote: 'Trade grew in May.\n' }],
    ],
  ])('%s', (_name, text, expected) => {
    const { entries, problems } = parse(text)
    expect(problems).toEqual([])
    const plain = entries.map((entry) => ({
      ...entry,
      ...('target' in entry
        ? { id: entry.target.id, quote: entry.target.quote, fields: valuesOf(entry.target.fields) }
        : {}),
      ...('set' in entry ? { set: valuesOf(entry.set) } : {}),
      ...(entry.action === 'add' ? { fields: valuesOf(entry.fields) } : {}),
    }))
    expect(plain).toHaveLength(expected.length)
    expect(plain).toMatchObject(expected)
  })
})

const ACTIONS = 'confirm, correct, reject, add'
const TARGET = 'the id of a fact (12 characters 0–9, a–f), a quote, or {quote: "…", kind: …}'

describe('parseReviews(text, places) refuses', () => {
  it.each<[string, string, string[]]>([
    [
      'a text',
      'all good',
      ['1:1: found "all good"; allowed: a list of reviews, each begins with "- "'],
    ],
    [
      'a review without its list',
      'confirm: 1a2b3c4d5e6f',
      ['1:1: found "confirm" without a list; allowed: "- confirm: …"'],
    ],
    [
      'a header without reviews',
      'by: me',
      ['1:1: reviews: found no list; allowed: a list of reviews'],
    ],
    [
      'an unknown key of the header',
      'bye: me\nreviews: []',
      ['1:1: unknown key "bye"; allowed: by, date, reviews; nearest: by'],
    ],
    ['an entry that is no mapping', '- fine', [`1:3: found "fine"; allowed: ${ACTIONS}`]],
    [
      'an unknown action',
      '- confrim: 1a2b3c4d5e6f',
      [`1:3: found "confrim"; allowed: ${ACTIONS}; nearest: confirm`],
    ],
    [
      'two actions',
      '- confirm: 1a2b3c4d5e6f\n  reject: 1a2b3c4d5e6f',
      ['2:3: found "confirm" and "reject"; allowed: one of them a review'],
    ],
    [
      'an unknown key',
      '- confirm: 1a2b3c4d5e6f\n  wy: it is so',
      ['2:3: unknown key "wy"; allowed: confirm, by, date, why; nearest: by, why'],
    ],
    [
      'a set where nothing is corrected',
      '- reject: 1a2b3c4d5e6f\n  set: {count: 1}',
      ['2:3: unknown key "set"; allowed: reject, by, date, why'],
    ],
    [
      'a correction of nothing',
      '- correct: 1a2b3c4d5e6f',
      ['1:3: correct: found no "set"; allowed: set: {field: value, …}'],
    ],
    ['no fact', '- confirm:', [`1:3: confirm: found nothing; allowed: ${TARGET}`]],
    [
      'a list of facts',
      '- confirm: [1a2b3c4d5e6f]',
      [`1:3: confirm: found a list; allowed: ${TARGET}`],
    ],
    [
      'what is neither id nor quote',
      '- confirm: yes',
      [`1:12: confirm: found "yes"; allowed: ${TARGET}`],
    ],
    [
      'a fact without id or quote',
      '- confirm: {kind: trade}',
      [`1:3: confirm: found neither id nor quote; allowed: ${TARGET}`],
    ],
    [
      'another kind',
      '- correct: 1a2b3c4d5e6f\n  set: {kind: trade}',
      ['2:9: set: the kind of a fact cannot be changed: reject this one and add the other'],
    ],
    [
      'a province by name, a code one letter off, a country in its place',
      '- correct: 1a2b3c4d5e6f\n  set: {china: Guangdong}\n- correct: 1a2b3c4d5e6f\n  set: {china: CN-GX}\n- correct: 1a2b3c4d5e6f\n  set: {china: BY}',
      [
        '2:16: china: found "Guangdong"; allowed: CN, or the code of a province (CN-GD); nearest: CN-GD (Guangdong)',
        '4:16: china: found "CN-GX"; allowed: CN, or the code of a province (CN-GD); nearest: CN-GD (Guangdong), CN-GS (Gansu)',
        '6:16: china: found "BY"; allowed: CN, or the code of a province (CN-GD)',
      ],
    ],
    [
      'a partner in German, misspelt',
      '- correct: 1a2b3c4d5e6f\n  set: {partner: Deutschlant}',
      [
        '2:18: partner: found "Deutschlant"; allowed: the code of a country (BY) or of a bloc (ASEAN); nearest: DE (Germany)',
      ],
    ],
    [
      'a currency that is none',
      '- correct: 1a2b3c4d5e6f\n  set: {currency: RMB}',
      [
        expect.stringMatching(
          /^2:19: currency: found "RMB"; allowed: a currency code of ISO 4217 \(USD\) or null/u,
        ) as string,
      ],
    ],
    [
      'a number in words',
      '- correct: 1a2b3c4d5e6f\n  set: {amount: 500 million, count: [2]}',
      [
        '2:17: amount: found "500 million"; allowed: a number in digits (500000000 or 5e8) or null',
        '2:37: count: found a list; allowed: a number in digits (500000000 or 5e8) or null',
      ],
    ],
    [
      'a number without end',
      '- correct: 1a2b3c4d5e6f\n  set: {amount: .inf}',
      ['2:17: amount: found ".inf"; allowed: a number in digits (500000000 or 5e8) or null'],
    ],
    [
      'a day that does not exist',
      '- correct: 1a2b3c4d5e6f\n  set: {from: 2021-02-30}',
      [
        '2:15: from: found "2021-02-30"; allowed: a date as exact as the text states it (2021, 2022-09 or 2018-06-11) or null',
      ],
    ],
    [
      'a date of review that is none',
      '- confirm: 1a2b3c4d5e6f\n  date: last week',
      ['2:3: date: found "last week"; allowed: an ISO date (2026-03-11)'],
    ],
    [
      'words outside a closed list',
      '- add: {kind: trad, flow: exports, approx: more, sectors: [foods], quote: x y}',
      [
        '1:15: kind: found "trad"; allowed: tie, event, signing, trade, investment, figure; nearest: trade',
        '1:27: flow: found "exports"; allowed: total, export, import, outward, inward; nearest: export',
        '1:44: approx: found "more"; allowed: exact, over, under, about',
        expect.stringMatching(
          /^1:59: sectors: found "foods"; allowed: agriculture, food,.*; nearest: food$/u,
        ) as string,
      ],
    ],
    [
      'an unknown field',
      '- add: {kind: tie, chinna: CN-GD}',
      [expect.stringMatching(/^1:20: unknown key "chinna"; .*; nearest: china$/u) as string],
    ],
    [
      'what only the program says',
      '- correct: 1a2b3c4d5e6f\n  set: {confidence: 1}',
      [expect.stringMatching(/^2:9: unknown key "confidence"; allowed: kind, china/u) as string],
    ],
    ['a text that is empty', '- add: {label: ""}', ['1:16: label: found nothing; allowed: a text']],
  ])('%s', (_name, text, expected) => {
    const { entries, problems } = parse(text)
    expect(problems).toEqual(expected)
    expect(entries).toEqual([])
  })

  it.each([
    ['an anchor', '- confirm: &a 1a2b3c4d5e6f', '1:12: found an anchor (&)'],
    ['an alias', '- confirm: *a', '1:12: found an alias (*)'],
    ['a tag', '- confirm: !!str 1a2b3c4d5e6f', '1:12: found a tag (!)'],
    ['a merge of aliases', 'a: &a {x: 1}\nb: {<<: *a}', '1:4: found an anchor (&)'],
    ['a directive', '%YAML 1.1\n---\n- confirm: 1a2b3c4d5e6f', '1:1: found a directive (%)'],
    ['a key twice', '- confirm: 1a2b3c4d5e6f\n  by: a\n  by: b', '3:3: '],
    ['a bracket left open', '- reject: {quote: x y', '1:22: '],
    ['a second document', '- confirm: 1a2b3c4d5e6f\n---\n- confirm: 1a2b3c4d5e6f', '2:1: '],
    ['a tab', '- confirm: 1a2b3c4d5e6f\n\tby: me', '2:2: '],
    ['brackets in brackets', '['.repeat(50_000), '1:21: found more than 20 levels'],
    ['dashes in dashes', '- '.repeat(50_000), '1:41: found more than 20 levels'],
    ['a very long file', `# ${'x'.repeat(1_000_001)}`, '1:1: found 1000003 characters'],
  ])('all of a file with %s', (_name, text, beginning) => {
    const { entries, problems } = parse(text)
    expect(problems[0]?.slice(0, beginning.length)).toBe(beginning)
    expect(entries).toEqual([])
  })

  it('one wrong review, and takes the next', () => {
    const { entries, problems } = parse('- confirm: yes\n- confirm: 1a2b3c4d5e6f\n')
    expect(problems).toHaveLength(1)
    expect(entries).toHaveLength(1)
  })

  it('never throws, whatever the text', () => {
    const word = fc.oneof(
      fc.constantFrom('- ', 'confirm: ', 'add: ', '{', '}', '[', ']', '\n', '  ', '"', '&a ', '*a'),
      fc.constantFrom('kind: trade', 'set: ', '| ', '> ', '? ', ': ', '# ', ', ', '!!x ', '---\n'),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { entries, problems } = parseReviews(words.join(''), PLACES)
        for (const { line, column } of [...entries, ...problems]) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('docs/reviewing.md shows reviews that are taken', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/reviewing.md'), 'utf8')
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gsu)].map(([, text = '']) => text)
  expect(examples.map((text) => parse(text)).map(({ problems }) => problems)).toEqual([[], []])
  expect(examples.map((text) => parse(text).entries.length)).toEqual([5, 1])
})
