import { describe, expect, it } from 'vitest'
import { readGeo } from '../../src/ingest/geoTables.ts'
import { createReader, readOne } from '../../src/reading/reader.ts'

const reader = createReader(readGeo)

/** Text of about `length` characters that goes on as it begins. */
const again = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length))

const SAID = 'Trade between Guangdong and Belarus grew by 5 percent to 3 billion yuan in 2021'
const GESAGT = 'der Handel zwischen Guangdong und Belarus wuchs 2021 um 5 Prozent auf 3 Mrd. Euro'
const SHUO = '2021年广东省与白俄罗斯贸易额增长5%，达到3亿元'

const ADVERSARIES: [name: string, file: string, make: (length: number) => string][] = [
  ['digits', 'a.txt', again('7')],
  ['numbers', 'a.txt', again('1,000 ')],
  ['letters', 'a.txt', again('a')],
  ['spaces', 'a.txt', (length) => `Tea${' '.repeat(length)}trade`],
  ['brackets', 'a.txt', (length) => `Tea ${'('.repeat(length / 2)}${')'.repeat(length / 2)}`],
  ['quotation marks', 'a.txt', again('“tea ')],
  ['notes', 'a.txt', again('tea [1] ')],
  ['capitals', 'a.txt', again('Xyz ')],
  ['one place', 'a.txt', again('Guangdong ')],
  ['lines of a place', 'a.txt', again('Guangdong\n')],
  ['one place in Chinese', 'a.txt', again('广东省')],
  ['pairs of places', 'a.txt', again('Guangdong and Belarus, ')],
  ['sentences', 'a.txt', again(`${SAID}. `)],
  ['paragraphs', 'a.txt', again(`${SAID}.\n\n`)],
  ['one endless sentence', 'a.txt', again(`${SAID} and `)],
  ['one endless German sentence', 'a.txt', again(`${GESAGT} und `)],
  ['one endless Chinese sentence', 'a.txt', again(`${SHUO}，`)],
  [
    'sentences that each go on about the number before',
    'a.txt',
    (length) => `${SAID}. ${again('That was 5 percent more. ')(length)}`,
  ],
  [
    'sentences that each go on about the park before',
    'a.txt',
    (length) => `A China-Kenya park opened in Hunan. ${again('It ran. ')(length)}It has 50 firms.`,
  ],
  [
    'nested blocks',
    'a.html',
    (length) => `${again('<div>')(length / 2)}${SAID}.${again('</div>')(length / 2)}`,
  ],
  ['unclosed blocks', 'a.html', again(`<div>${SAID}.`)],
  ['unclosed spans of a class', 'a.html', again('<span class="share">tea')],
  ['unclosed tables', 'a.html', again('<table><tr><td>tea')],
]

describe('a document four times as long', () => {
  // Sixteen times as much would be the square; the bound leaves room for a busy machine and for what is only done for long texts.
  const MOST = 10
  const LENGTH = 12_000

  it.each(ADVERSARIES)(
    'of nothing but %s takes about four times as long',
    { timeout: 120_000 },
    async (_name, file, make) => {
      const [short, long] = [make(LENGTH), make(4 * LENGTH)].map((text) => Buffer.from(text))
      const cost = async (bytes = Buffer.from('')) => {
        const before = process.cpuUsage()
        await readOne(file, bytes, reader)
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1_000
      }
      await cost(short)
      // The least of several: what else the machine does only adds.
      const costs = { short: Infinity, long: Infinity }
      for (let round = 0; round < 3; round++) {
        costs.short = Math.min(costs.short, await cost(short))
        costs.long = Math.min(costs.long, await cost(long))
        if (costs.long <= MOST * costs.short) break
      }
      // Some milliseconds tell nothing.
      expect(costs.long).toBeLessThan(Math.max(50, MOST * costs.short))
    },
  )
})
