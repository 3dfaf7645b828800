import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../../src/reading/read/frontMatter.ts'

const file = (...lines: string[]): string => ['---', ...lines, '---', 'Text.'].join('\n')

const good: [string, string[], object][] = [
  [
    'all keys',
    [
      'title: Tea',
      'publisher: A House',
      'published: 2021-05-03',
      'language: de',
      'url: https://tea.example',
      'source: a note',
    ],
    {
      title: 'Tea',
      publisher: 'A House',
      published: '2021-05-03',
      language: 'de',
      url: 'https://tea.example',
      source: 'a note',
    },
  ],
  [
    'nothing known',
    ['publisher: null', 'published:', 'url: ~'],
    { publisher: null, published: null, url: null },
  ],
  ['a year', ['published: 2021'], { published: '2021' }],
  ['a month', ['published: 2021-05'], { published: '2021-05' }],
  ['quoted text', ['title: "Tea: a \\"review\\""'], { title: 'Tea: a "review"' }],
]

const wrong: [string, string[], number, RegExp][] = [
  [
    'an unknown key',
    ['title: Tea', 'autor: Wu'],
    3,
    /unknown key "autor"; allowed: title, publisher/u,
  ],
  ['a wrong type', ['title: 12'], 2, /title: found 12; allowed: a text/u],
  [
    'a list',
    ['title: Tea', 'publisher: [A, B]'],
    3,
    /publisher: found a list; allowed: a text or null/u,
  ],
  ['an empty title', ['title: ""'], 2, /title: found ""/u],
  [
    'a date in words',
    ['title: Tea', 'published: last week'],
    3,
    /published: found "last week"; allowed: an ISO date/u,
  ],
  ['a day that is none', ['published: 2021-02-30'], 2, /published: found "2021-02-30"/u],
  ['a month that is none', ['published: 2021-13'], 2, /published: found "2021-13"/u],
  ['a language', ['language: fr'], 2, /language: found "fr"; allowed: en, de, zh/u],
  [
    'an address',
    ['url: ftp://tea.example'],
    2,
    /url: found "ftp:\/\/tea.example"; allowed: an address with http/u,
  ],
  ['an address without host', ['url: tea'], 2, /url: found "tea"/u],
  ['a key twice', ['title: Tea', 'title: Silk'], 3, /front matter/u],
  ['an alias', ['title: &a Tea', 'publisher: *a'], 3, /publisher: found an alias/u],
  ['a tag', ['title: !!js/function "f"'], 2, /front matter/u],
  ['broken YAML', ['title: "Tea'], 3, /front matter/u],
]

describe('parseFrontMatter(text)', () => {
  it.each(good)('reads %s', (_name, lines, frontMatter) => {
    expect(parseFrontMatter(file(...lines))).toEqual({
      type: 'read',
      value: { frontMatter, body: 'Text.' },
    })
  })

  it.each(wrong)('refuses %s by line', (_name, lines, line, reason) => {
    const result = parseFrontMatter(file(...lines))
    expect(result.type).toBe('refused')
    if (result.type !== 'refused') return
    expect(result.refusals[0]?.line).toBe(line)
    expect(result.refusals[0]?.reason).toMatch(reason)
  })

  it('names every wrong line', () => {
    const result = parseFrontMatter(file('title: 1', 'published: 2', 'url: x'))
    expect(result.type === 'refused' && result.refusals.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it.each([
    ['a text without', 'Text.\n---\nMore.'],
    ['a text below a line drawn', '---\n\nJust a line.\n\n---\nText.'],
    ['plain text below dashes never closed', '---\nJust a line: tea.\nText.'],
    ['dashes at the end', 'Text.\n---'],
    ['dashes and no more', '---'],
  ])('finds none in %s', (_name, text) => {
    expect(parseFrontMatter(text)).toEqual({ type: 'read', value: { frontMatter: {}, body: text } })
  })

  it.each([
    ['blank lines above it', '\n \t\n---\ntitle: Tea\n---\nText.', { title: 'Tea' }],
    ['a blank line in it', '---\n\ntitle: Tea\n---\nText.', { title: 'Tea' }],
    ['dots that close it', '---\ntitle: Tea\n...\nText.', { title: 'Tea' }],
    ['nothing in it', '---\n---\nText.', {}],
  ])('reads front matter with %s', (_name, text, frontMatter) => {
    const value = { frontMatter, body: 'Text.' }
    expect(parseFrontMatter(text)).toEqual({ type: 'read', value })
  })

  it.each([
    ['keys never closed', '---\ntitle: Tea\n\nText.', 1, /found a block never closed/u],
    ['the same below blank lines', '\n\n---\ntitle: Tea\nText.', 3, /closed by a line ---/u],
    ['keys closed by a line with more on it', '---\ntitle: Tea\n--- x\nText.', 1, /never closed/u],
    [
      'keys closed too late',
      `---\ntitle: Tea\n${'Text of some length.\n'.repeat(1_000)}---\nText.`,
      1,
      /found 21011 characters; allowed: 20000/u,
    ],
    ['a list', '---\n- Tea\n- Silk\n---\nText.', 2, /found a list; allowed: lines of key: value/u],
    ['plain text', '---\nJust a line.\n---\nText.', 2, /found "Just a line\."; allowed: lines/u],
    ['a comment alone', '---\n# Tea\n---\nText.', 2, /front matter: found null/u],
    ['a wrong line below blank ones', '\n\n---\ntitle: 12\n---\nText.', 4, /title: found 12/u],
  ])('refuses %s by line', (_name, text, line, reason) => {
    expect(parseFrontMatter(text)).toEqual({
      type: 'refused',
      refusals: [{ line, reason: expect.stringMatching(reason) as string }],
    })
  })

  it('does not follow aliases that multiply', () => {
    const lines = [
      'a: &a [x,x]',
      ...'bcdefghijklmnop'
        .split('')
        .map((key, at) => `${key}: &${key} [${`*${'abcdefghijklmnop'[at]},`.repeat(9)}]`),
    ]
    expect(parseFrontMatter(file(...lines)).type).toBe('refused')
  })
})
