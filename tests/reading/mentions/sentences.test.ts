import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/reading/mentions/sentences.ts'
import type { Language } from '../../../src/model/dataset.ts'

/** name, language, sentences as they should be cut: the text is their join. */
type Row = [string, Language, string[]]

// Full-width marks stand as escapes: \uFF0C comma, \uFF01 !, \uFF1F ?, \uFF08 \uFF09 brackets.
const rows: Row[] = [
  ['abbreviations before names', 'en', ['Mr. Li met Dr. Anna M. Berg.', 'They agreed.']],
  ['a country inside a sentence', 'en', ['The U.S. Embassy helped.', 'It paid.']],
  ['a country at the end', 'en', ['Goods go to the U.S.', 'The port is busy.']],
  [
    'a province in capitals',
    'en',
    ['Trade with B.C. Hydro grew.', 'So did sales to B.C.', 'In 2020 it fell.'],
  ],
  ['a company form', 'en', ['Lotus Tea Co., Ltd. signed.', 'Orchid Inc. Chairman Wu did not.']],
  [
    'numbers, dates and times',
    'en',
    ['No. 5 opened on Jan. 5 at 9 a.m. Beijing time.', 'It is 3.5 km long.'],
  ],
  [
    'a quotation with several sentences',
    'en',
    ['"We came early.', 'We stay late," Wu said.', '"Good."', 'Her guest smiled.'],
  ],
  ['a name before a colon', 'en', ['KENYA: Growers met.', 'So.']],
  ['the stamp of a page', 'en', ['date 2023-09-17', 'NANNING (Sept 17):', 'Growers met.', 'So.']],
  ['a dateline with a colon', 'en', ['JAKARTA, Oct 18:', 'The growers met.', 'They agreed.']],
  ['a question that goes on', 'en', ['"Why wait?" he asked.', 'Nobody knew!']],
  ['brackets hold together', 'en', ['The fair (see p. 3. It is long.) closed.', 'Guests left.']],
  ['web addresses and lost spaces', 'en', ['Read example.org for more.']],
  ['an ellipsis', 'en', ['They waited... and waited.', 'Then it came.']],
  [
    'German dates',
    'de',
    ['Am 24. September begann die 8. Internationale Teemesse.', 'Sie endete am 31. Oktober.'],
  ],
  [
    'German numbers',
    'de',
    [
      'Es waren 3,5 Mrd. Yuan bzw. rund 2 Mio. Tonnen.',
      'Im Vorjahr waren es 12.',
      'Danach kam mehr.',
    ],
  ],
  [
    'German sums with a sign',
    'de',
    ['Es kostet 3,5 Mrd. € im Jahr.', 'Der Bund zahlt 20 Mio. €, das Land SFr. 50.'],
  ],
  [
    'German abbreviations',
    'de',
    ['Das gilt z. B. für Nr. 7 und ca. 20 Firmen, u. a. für Dr. Wei.', 'So ist es.'],
  ],
  ['German quotation marks', 'de', ['„Wir bleiben.“', 'Das sagte Frau Bo.', '„Gut so“, fand er.']],
  ['a German century', 'de', ['Im 19. Jahrhundert war es still.', 'Heute nicht.']],
  [
    'Chinese marks',
    'zh',
    ['两市签约3个项目。', '总投资2.5亿元\uFF01', '下一步怎么走\uFF1F', '大家在等。'],
  ],
  ['a semicolon ends nothing', 'zh', ['一市出口茶叶\uFF1B一市进口木材。']],
  ['Chinese quotation', 'zh', ['“港口很忙。”', '船长王某在码头对记者讲起往事\uFF0C神情愉快。']],
  ['a short attribution', 'zh', ['“港口很忙。”他说。', '船开了。']],
  ['brackets in Chinese', 'zh', ['展会\uFF08第三届。秋季\uFF09闭幕。', '客人离开。']],
  ['a dateline of its own', 'en', ['LINDEN, May 3 (Xinhua) --', 'Tea went up.', 'Silk went down.']],
  ['a dateline without an agency', 'en', ['HÀ TĨNH —', 'A ship came in.']],
  ['an agency without brackets', 'en', ['MINSK. KAZINFORM -', 'A bridge opened.']],
  [
    'a wire between slashes',
    'en',
    ['HEFEI, China, July 2, 2019 /PRNewswire/ --', 'A fair opened.'],
  ],
  ['a German dateline', 'de', ['Kiel (dpa) –', 'Ein Schiff kam an.']],
  ['a German dateline with its day', 'de', ['PEKING, 3. Mai (Xinhua) --', 'Der Handel wuchs.']],
  [
    'no dateline: a dash in a sentence',
    'en',
    ['TEA Board members - three of them - came.', 'They left.'],
  ],
  ['no dateline: a name and a dash', 'de', ['Kiel – eine Stadt am Meer – wartet.']],
]

describe('splitSentences(text, language)', () => {
  it.each(rows)('cuts %s', (_name, language, sentences) => {
    const text = sentences.join(language === 'zh' ? '' : ' ')
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    )
  })

  it('cuts where a space was lost', () => {
    const text = 'It is a large park.The second one is small.'
    expect(splitSentences(text, 'en').map(({ start }) => start)).toEqual([0, 19])
  })

  it('sets a Chinese dateline apart with its reporter', () => {
    const text = '中新社苏州7月6日电 \uFF08记者 王某\uFF09茶叶展6日开幕。'
    expect(splitSentences(text, 'zh').map(({ start, end }) => text.slice(start, end))).toEqual([
      '中新社苏州7月6日电 \uFF08记者 王某\uFF09',
      '茶叶展6日开幕。',
    ])
  })

  it('takes line breaks for spaces and adds the offset', () => {
    const text = 'One line\nof a wrapped text.\nAnother.'
    expect(splitSentences(text, 'en', 100)).toEqual([
      { start: 100, end: 127 },
      { start: 128, end: 136 },
    ])
  })

  it('leaves out marks without a word', () => {
    expect(splitSentences('Done. . ■', 'en')).toEqual([{ start: 0, end: 5 }])
  })

  it('gives ordered, trimmed spans without overlap for any text', () => {
    const piece = fc.constantFrom(
      '. ',
      '.',
      '”',
      '(',
      ')',
      '。',
      ' ',
      '\n',
      'A',
      'b',
      '3',
      '“',
      'Dr',
      '他说',
      '!',
      '[1]',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('en', 'de', 'zh'), (text, language) => {
        let last = 0
        for (const { start, end } of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
          last = end
        }
      }),
    )
  })

  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['brackets', '('.repeat(300_000)],
    ['full stops', '. '.repeat(300_000)],
    ['brackets and sentences', '(Aa. '.repeat(100_000)],
    ['capitals', 'A.'.repeat(300_000)],
  ])('is linear in %s', (_name, text) => {
    const before = process.cpuUsage()
    splitSentences(text, 'en')
    // Time of the processor, in µs: a busy machine makes no difference.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
  })
})

describe('a text without full stops', () => {
  it.each([
    ['at a comma', 'Guangdong traded tea with Minsk, ', 'en' as const],
    ['at a space', 'tea ', 'en' as const],
    ['at a Chinese comma', '广东与明斯克贸易，', 'zh' as const],
    ['between characters', '𠀀', 'zh' as const],
  ])('is cut %s into sentences that lose nothing and end', (_name, part, language) => {
    const text = part.repeat(Math.ceil(5_000 / part.length)).trim()
    const spans = splitSentences(text, language)
    expect(spans.length).toBeGreaterThan(3)
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_200)
    const cut = spans.map(({ start, end }) => text.slice(start, end))
    expect(cut.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    for (const sentence of cut.slice(0, -1)) expect(sentence.endsWith(part.trim())).toBe(true)
  })
})
