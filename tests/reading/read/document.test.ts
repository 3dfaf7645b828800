import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentId, readDocument, TEXT_FORMATS } from '../../../src/reading/read/document.ts'
import type { SourceDocument } from '../../../src/reading/read/source.ts'

const GOLD = new URL('../../gold/', import.meta.url)

const ENCODER = new TextEncoder()

function readLines(name: string, ...lines: string[]): SourceDocument {
  const result = readDocument(name, ENCODER.encode(lines.join('\n')))
  if (result.type === 'refused') throw new Error(result.refusals[0]?.reason)
  return result.value
}

const typed = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)

const PROSE =
  'The port of Linden sold more tea to its sister city Ostheim last year than ever before.'
const MORE =
  'Mayor Wu said on Monday that two more ships would sail between the cities from next spring on.'

describe('readDocument(name, bytes)', () => {
  it('tells the parts of a page that was copied with its furniture', () => {
    const document = readLines(
      'copied.txt',
      'Tea Daily',
      'Home > Trade',
      '',
      'Linden sells more tea',
      'By Anna Berg',
      '3 May 2021, 10:15',
      '',
      'Tea is loaded in Linden. [Photo by Wu Wei]',
      PROSE,
      '',
      'What comes next',
      '',
      MORE,
      '  • Silk may follow.',
      '  • So may tiles.',
      '',
      'Related News',
      'Ostheim opens a second tea house',
      'Silk prices fall',
      'Copyright © Tea Daily',
      'Imprint',
    )
    expect(typed(document)).toEqual([
      'furniture: Tea Daily',
      'furniture: Home > Trade',
      'title: Linden sells more tea',
      'furniture: By Anna Berg',
      'furniture: 3 May 2021, 10:15',
      'caption: Tea is loaded in Linden. [Photo by Wu Wei]',
      `paragraph: ${PROSE}`,
      'heading: What comes next',
      `paragraph: ${MORE}`,
      'item: Silk may follow.',
      'item: So may tiles.',
      'furniture: Related News',
      'furniture: Ostheim opens a second tea house',
      'furniture: Silk prices fall',
      'furniture: Copyright © Tea Daily',
      'furniture: Imprint',
    ])
    expect(document).toMatchObject({
      id: 'copied',
      title: 'Linden sells more tea',
      published: '2021-05-03',
      publisher: 'Tea Daily',
      language: 'en',
      url: null,
      source: null,
    })
  })

  it('goes on reading below a box in the middle of an article', () => {
    const document = readLines(
      'box.txt',
      'Linden sells more tea',
      PROSE,
      'READ MORE',
      'Silk prices fall',
      `${MORE} The news was met with joy by the merchants of both harbours.`,
    )
    expect(document.blocks.map(({ type }) => type)).toEqual([
      'title',
      'paragraph',
      'furniture',
      'furniture',
      'paragraph',
    ])
  })

  it('reads short sentences between and below lines of the page', () => {
    const document = readLines(
      'short.txt',
      'Linden sells more tea',
      'Advertisement',
      PROSE,
      'Read more: Silk prices fall',
      'The mayor said that she was glad.',
      'Share this article',
      'Comments (2)',
      'teafan: Very good!',
    )
    expect(document.blocks.map(({ type }) => type)).toEqual([
      'title',
      'furniture',
      'paragraph',
      'furniture',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  it('takes headlines that are listed below the text for other articles', () => {
    const headlines = [
      '- Growers of Ostheim taste the first spring harvest',
      '- Harbour museum opens its doors in Linden',
      '- Two bridges closed over the coming weekend',
      "- Choir of the merchants sings on the town's anniversary",
    ]
    expect(typed(readLines('tea.txt', PROSE, MORE, ...headlines)).slice(2)).toEqual(
      headlines.map((line) => `furniture: ${line}`),
    )
    const listed = typed(readLines('list.txt', PROSE, `${MORE.slice(0, -1)}:`, ...headlines))
    expect(listed.slice(2).every((line) => line.startsWith('item: '))).toBe(true)
  })

  it('takes the line above the first sentence for the headline, whatever says more', () => {
    expect(
      readLines(
        'short.txt',
        'Department of Ports',
        'Linden and Ostheim',
        'Linden and Ostheim have been sister cities since 1986.',
        PROSE,
      ).title,
    ).toBe('Linden and Ostheim')
    expect(readLines('sentence.txt', 'Tea comes home at last.', PROSE).title).toBe(
      'Tea comes home at last.',
    )
  })

  it.each([
    ['Source: Tea Daily   Editor: wu', 'Tea Daily'],
    ['来源\uFF1A茶叶日报 发布时间\uFF1A2023年03月15日 09:32', '茶叶日报'],
    ['(Quelle: Teepost, Foto: Wu)', 'Teepost'],
    ['SOURCE Port of Linden', 'Port of Linden'],
    ['Copyright © 2020 Tea House. All rights reserved.', 'Tea House'],
  ])('finds the publisher in “%s”', (line, publisher) => {
    expect(readLines('tea.txt', 'Tea comes home', PROSE, line).publisher).toBe(publisher)
  })

  it('reads a text of one short sentence', () => {
    const document = readLines(
      'brief.txt',
      'Tea ship leaves Linden',
      '3 May 2021, 10:15',
      'A ship left Linden for Ostheim on Monday. (Tea Wire)',
    )
    expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'furniture', 'paragraph'])
  })

  it('takes the date of a post, not that of its author', () => {
    expect(
      readLines(
        'post.txt',
        'Tea ship leaves Linden',
        'teafan',
        'Joined: Sat Mar 02, 2019 4:11 am',
        'Post by teafan » Mon Jun 05, 2023 8:12 am',
        PROSE,
      ).published,
    ).toBe('2023-06-05')
  })

  it.each([
    ['2017-June-14       Source: Lindenpost', '2017-06-14'],
    ['Time:2015-10-19Editor:Tao LiResource:Department of Tea', '2015-10-19'],
  ])('takes the date of the line “%s”', (line, day) => {
    expect(readLines('tea.txt', 'Tea ship leaves Linden', line, PROSE).published).toBe(day)
  })

  it('puts lines together that break off below an indented one', () => {
    const document = readLines(
      'indented.txt',
      '\u3000\u3000茶叶港与友城结好三十年来,双方经贸往来日益密切,去年又签署了三个合',
      '作项目。',
      '\u3000\u3000今年上半年,茶叶港对友城出口茶叶三万吨,同比增长两成,进口木材五万立方米。',
    )
    expect(document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  it('goes on over a wrapped line that breaks off short', () => {
    const lines = [
      'In spring the growers of Linden',
      'sent their first ship of tea to the harbour of Ostheim, where a band and the mayor',
      'welcomed the crew on the pier. They had been away for more than forty days, and the tea',
      'was dry (as told by the captain of the',
      'Tea Rose).',
    ]
    const document = readLines('short.txt', ...lines)
    expect(document.blocks.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('puts hard-wrapped lines together', () => {
    const wrapped = [
      'The port of Linden sold more tea to its sister city',
      'Ostheim last year than ever before, and the two mayors',
      'want to trade in silk and tiles as well.',
    ]
    const next = ['In the coming spring two more ships are going to sail', 'between them.']
    const document = readLines('wrapped.txt', ...wrapped, '', ...next)
    expect(typed(document)).toEqual([
      `paragraph: ${wrapped.join('\n')}`,
      `paragraph: ${next.join('\n')}`,
    ])
  })

  it('takes each line for a paragraph where lines end their sentences', () => {
    expect(readLines('lines.txt', PROSE, MORE, PROSE).blocks).toHaveLength(3)
  })

  it('believes the front matter', () => {
    const document = readLines(
      'front.md',
      '---',
      'title: Tea',
      'published: null',
      'publisher: A House',
      'language: de',
      'url: https://tea.example',
      'source: a letter',
      '---',
      'Tea',
      '3 May 2021',
      PROSE,
    )
    expect(document).toMatchObject({
      title: 'Tea',
      published: null,
      publisher: 'A House',
      language: 'de',
      url: 'https://tea.example',
      source: 'a letter',
    })
    expect(document.text.startsWith('Tea\n')).toBe(true)
    expect(document.blocks[0]?.type).toBe('title')
  })

  it('calls a text without a headline by its first sentence', () => {
    expect(readLines('bare.txt', `LINDEN, May 3 (Xinhua) -- ${PROSE} ${MORE}`).title).toBe(PROSE)
  })

  it('reads an HTML page: article, head, no furniture', () => {
    const document = readLines(
      'page.html',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Linden sells more tea - Tea Daily</title>',
      '<meta property="og:site_name" content="Tea Daily"><meta name="publishdate" content="2021-05-03">',
      '<link rel="canonical" href="https://tea.example/linden"><script>var a = "5 million yuan"</script></head><body>',
      '<nav><a>Home</a><a>Trade</a></nav><h1>Linden sells more&nbsp;tea</h1><div class="article">',
      `<p>${PROSE.replace('Ostheim', 'Ost&shy;heim')}</p><h2>What comes next</h2><p>${MORE}</p><ul><li>Silk may follow.</li></ul>`,
      `<figure><figcaption>The port</figcaption></figure><p>${MORE}<br><br>${PROSE}</p></div>`,
      '<aside><h3>Related</h3><p>Ostheim sold 12 million tiles to the port of Linden in the first half of the year.</p></aside>',
      '<footer>© Tea Daily</footer></body></html>',
    )
    expect(typed(document)).toEqual([
      'title: Linden sells more tea',
      `paragraph: ${PROSE}`,
      'heading: What comes next',
      `paragraph: ${MORE}`,
      'item: Silk may follow.',
      'caption: The port',
      `paragraph: ${MORE}`,
      `paragraph: ${PROSE}`,
    ])
    expect(document).toMatchObject({
      publisher: 'Tea Daily',
      published: '2021-05-03',
      url: 'https://tea.example/linden',
      language: 'en',
    })
  })

  it('reads what JSON-LD says of an article, broken JSON apart', () => {
    const document = readLines(
      'ld.html',
      '<script type="application/ld+json">{broken</script><script type="application/ld+json">',
      '{"@graph":[{"headline":"Tea and silk","datePublished":"2020-01-02T23:00:00Z","publisher":{"name":"Tea Wire"}}]}</script>',
      `<body><p>${PROSE}</p></body>`,
    )
    expect(document).toMatchObject({
      title: 'Tea and silk',
      published: '2020-01-02',
      publisher: 'Tea Wire',
    })
  })

  it.each([
    ['a file of another kind', 'tea.json', '{}', /unknown kind of file; allowed: .md/u],
    ['an empty file', 'tea.md', '', /empty/u],
    ['a page without words', 'tea.html', '<p>12</p><script>var tea</script>', /no words/u],
    ['front matter without a text', 'tea.md', '---\ntitle: Tea\n---\n', /no words/u],
  ])('refuses %s', (_name, name, text, reason) => {
    const result = readDocument(name, ENCODER.encode(text))
    expect(result.type === 'refused' ? result.refusals[0]?.reason : result).toMatch(reason)
  })

  it('never throws, whatever the bytes, and its blocks stand in order within the text', () => {
    const name = fc.constantFrom(...TEXT_FORMATS.map((format) => `any.${format}`))
    const markup = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div',
          '>',
          '<!--',
          '<table><tr>',
          '<h1>Tea',
          '---\n',
          'title: a',
          '\n',
          '<br>',
          '&nbsp;',
          '&#x0;',
          '<svg>',
          '<![CDATA[',
          'Tea is sold. ',
          '中国。',
          '• ',
          '</html>',
          '<script>',
          '<head>',
          '<template>',
        ),
      )
      .map((parts) => ENCODER.encode(parts.join('')))
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }).map((text) => ENCODER.encode(text)),
      markup,
    )
    fc.assert(
      fc.property(name, input, (file, bytes) => {
        const result = readDocument(file, bytes)
        if (result.type === 'refused') return
        let last = 0
        for (const { start, end } of result.value.blocks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(result.value.text.length)
      }),
      { numRuns: 150 },
    )
  })

  it('reads a page that is nested ten thousand deep', () => {
    const deep = `${'<div>'.repeat(10_000)}<p>${PROSE}</p>`
    expect(readDocument('deep.html', ENCODER.encode(deep)).type).toBe('read')
  })
})

describe('readDocument(name, bytes) in time', () => {
  const MILLION = 1_000_000
  it.each([
    ['digits', 'tea.txt', `Tea ${'1'.repeat(MILLION)}`],
    ['brackets', 'tea.txt', `Tea ${'('.repeat(MILLION)}`],
    ['one word', 'tea.txt', 'a'.repeat(MILLION)],
    ['one Chinese line', 'tea.txt', '茶'.repeat(MILLION)],
    ['short lines', 'tea.txt', 'a\n'.repeat(MILLION / 10)],
    ['wrapped lines', 'tea.txt', `${'tea '.repeat(18)}\n`.repeat(MILLION / 80)],
    ['bars', 'tea.txt', 'a | '.repeat(MILLION / 4)],
    ['tags that never close', 'tea.html', '<p><b>Tea '.repeat(MILLION / 200)],
  ])('is linear in %s', { timeout: 60_000 }, (_name, file, text) => {
    const from = process.cpuUsage().user
    readDocument(file, ENCODER.encode(text))
    expect((process.cpuUsage().user - from) / 1e6).toBeLessThan(10)
  })
})

describe('documentId(name)', () => {
  it.each([
    ['seeds/tea.md', 'tea'],
    ['../../tea.2021.html', 'tea.2021'],
    ['C:\\seeds\\tea.txt', 'tea'],
    ['.md', '.md'],
  ])('of %s is %s', (name, id) => expect(documentId(name)).toBe(id))
})

describe('the gold documents', () => {
  interface Gold {
    document: string
    language: string
    published: string | null
    facts: { quote: string }[]
  }
  const files = readdirSync(new URL('documents/', GOLD)).sort()
  const flat = (text: string) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim()

  it.each(files)(
    '%s: language and date are found, and every quote stands in what is read',
    (file) => {
      const result = readDocument(file, readFileSync(new URL(`documents/${file}`, GOLD)))
      const gold = JSON.parse(
        readFileSync(new URL(`facts/${documentId(file)}.json`, GOLD), 'utf8'),
      ) as Gold
      if (result.type === 'refused') throw new Error(result.refusals[0]?.reason)
      const { text, blocks, language, published } = result.value
      expect({ language, published }).toEqual({
        language: gold.language,
        published: gold.published,
      })
      const read = flat(
        blocks
          .filter(({ type }) => type !== 'furniture' && type !== 'caption')
          .map(({ start, end }) => text.slice(start, end))
          .join(' '),
      )
      expect(
        gold.facts.map(({ quote }) => flat(quote)).filter((quote) => !read.includes(quote)),
      ).toEqual([])
    },
  )
})
