import bibtex from 'bibtex'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCitation, type Cited } from '../../../src/dashboard/evidence/citation.ts'

const CITED: Cited = {
  fact: {
    id: '1a2b3c4d5e6f',
    said: 'Trade · Guangzhou – Belarus · 2021: +52.59 %',
    quote: 'Trade grew by 52.59 percent.',
  },
  document: {
    id: 'trade-2022',
    title: 'Harbours & rivers: 100% open',
    publisher: 'The Daily_Thread',
    published: '2022-03-11',
    language: 'en',
    url: 'https://news.example.org/a_b?c=1&d=%20#e',
  },
  link: 'https://atlas.example.org/?fact=1a2b3c4d5e6f',
  version: 'c0ffee',
  accessed: '2026-01-31',
}
const cite = (change: Partial<Cited['document']>) => ({
  ...CITED,
  document: { ...CITED.document, ...change },
})

/** A text as TeX would set it. */
const typeset = (text: string) =>
  text
    .replace(/\\url\{([^}]*)\}/gu, '$1')
    .replace(/\\textbackslash\{\}/gu, '\\')
    .replace(/\\textbraceleft\{\}/gu, '{')
    .replace(/\\textbraceright\{\}/gu, '}')
    .replace(/\\textasciitilde\{\}/gu, '~')
    .replace(/\\textasciicircum\{\}/gu, '^')
    .replace(/\\([$&%#_])/gu, '$1')

/** The fields of the one entry that a BibTeX parser finds. */
function parseBibtex(text: string) {
  // The months are words that every style defines.
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const style = months.map((month) => `@string{${month} = "${month}"}`).join('\n')
  const file = bibtex.parseBibFile(`${style}\n${text}`)
  const entry = file.getEntry('silkthread-1a2b3c4d5e6f')
  if (entry === undefined) throw new Error(`no entry in ${text}`)
  return (name: string) => entry.getFieldAsString(name)
}

describe('formatCitation("bibtex", cited)', () => {
  it('is an entry that a parser reads', () => {
    const field = parseBibtex(formatCitation('bibtex', CITED))
    expect(field('year')).toBe('2022')
    expect(field('month')).toBe('mar')
    expect(field('day')).toBe('11')
    expect(field('url')).toBe(CITED.document.url)
    expect(field('urldate')).toBe('2026-01-31')
    expect(field('langid')).toBe('english')
    expect(typeset(String(field('title')))).toBe(CITED.document.title)
    expect(typeset(String(field('note')).replace('\\url', ''))).toBe(
      `Silkthread, dataset c0ffee, fact 1a2b3c4d5e6f: ${CITED.link}`,
    )
  })

  it('leaves out what is not known', () => {
    const text = formatCitation('bibtex', cite({ publisher: null, published: null, url: null }))
    const field = parseBibtex(text)
    expect([field('author'), field('year'), field('month')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(field('url')).toBe(CITED.link)
  })

  it('gives back any title', () => {
    const titles = fc
      .string({ unit: fc.constantFrom(...'aZ9 \\{}$&%#_~^",=中ß'), minLength: 1, maxLength: 20 })
      .filter((title) => title.trim() === title && !/ {2}/u.test(title))
    fc.assert(
      fc.property(titles, (title) => {
        const text = formatCitation('bibtex', cite({ title }))
        const [, body] = /^ {2}title = \{\{(.*)\}\},$/mu.exec(text) ?? []
        expect(typeset(body ?? '')).toBe(title)
        parseBibtex(text)
      }),
    )
  })
})

/** APA 7: who, when in brackets, what, where. */
const APA =
  /^(?:(?<author>.+?[.!?。！？]["”’）)]?) )?\((?<date>n\.d\.|\d{4}(?:, (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [1-9]\d?)?)?)\)\.(?: (?<title>.+[.!?。！？]["”’）)]?))? (?<url>https?:\/\/\S+)$/u

describe('formatCitation("apa", cited)', () => {
  it.each<[Partial<Cited['document']>, Record<string, string | undefined>]>([
    [
      {},
      {
        author: 'The Daily_Thread.',
        date: '2022, March 11',
        title: 'Harbours & rivers: 100% open.',
      },
    ],
    [{ published: '2022-03' }, { date: '2022, March' }],
    [{ published: '2022' }, { date: '2022' }],
    [{ published: null }, { date: 'n.d.' }],
    [{ title: 'Who comes?' }, { title: 'Who comes?' }],
    [{ publisher: null }, { author: 'Harbours & rivers: 100% open.', title: undefined }],
    [
      { publisher: '茶报', title: '茶与粮。' },
      { author: '茶报.', title: '茶与粮。' },
    ],
    [{ url: null }, { url: CITED.link }],
  ])('of %j is a reference with %j', (change, parts) => {
    const match = APA.exec(formatCitation('apa', cite(change)))
    expect(match?.groups).toMatchObject({ url: CITED.document.url, ...parts })
  })
})

/** GB/T 7714-2015, electronic resource online. */
const GBT =
  /^(?<author>.+?)\. (?<title>.+)\[EB\/OL\]\. (?:\((?<date>\d{4}(?:-\d{2}){0,2})\))?\[(?<accessed>\d{4}-\d{2}-\d{2})\]\. (?<url>https?:\/\/\S+)\.$/u

describe('formatCitation("gbt7714", cited)', () => {
  it.each<[Partial<Cited['document']>, Record<string, string | undefined>]>([
    [
      { publisher: 'Tea Paper' },
      { author: 'Tea Paper', date: '2022-03-11', title: CITED.document.title },
    ],
    [
      { publisher: '茶报', title: '茶与粮', language: 'zh' },
      { author: '茶报', title: '茶与粮' },
    ],
    [{ publisher: null, language: 'zh' }, { author: '佚名' }],
    [{ publisher: null }, { author: 'Anon' }],
    [{ publisher: 'P', published: null }, { date: undefined }],
    [{ publisher: 'P', published: '2022' }, { date: '2022' }],
    [{ publisher: 'P', url: null }, { url: CITED.link }],
  ])('of %j is a reference with %j', (change, parts) => {
    const match = GBT.exec(formatCitation('gbt7714', cite(change)))
    expect(match?.groups).toMatchObject({
      accessed: '2026-01-31',
      url: CITED.document.url,
      ...parts,
    })
  })
})

it('formatCitation("text", cited) is the fact, its quote, its source and its address', () => {
  expect(formatCitation('text', CITED).split('\n')).toEqual([
    CITED.fact?.said,
    '“Trade grew by 52.59 percent.”',
    `The Daily_Thread, “Harbours & rivers: 100% open”, 11 Mar 2022. ${CITED.document.url}`,
    `Silkthread, dataset c0ffee, fact 1a2b3c4d5e6f: ${CITED.link}`,
  ])
})

it('formatCitation(format, cited) of a document as a whole names the document where a fact would be', () => {
  const whole = { ...CITED, fact: null }
  expect(formatCitation('text', whole)).toMatch(
    /^\S+.*\nSilkthread, dataset \S+, document trade-2022: /u,
  )
  expect(formatCitation('bibtex', whole)).toMatch(/^@misc\{silkthread-trade-2022,/u)
  expect(formatCitation('apa', whole)).toBe(formatCitation('apa', CITED))
})
