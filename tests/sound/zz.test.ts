import { describe, expect, it } from 'vitest'
import { adversariesOf } from './adversaries.ts'
import type { Adversary } from './adversaries.ts'
import { collectPatterns } from './patterns.ts'
import type { KnownPattern } from './patterns.ts'
import { isLong } from './runs.ts'

const SAMPLES: readonly (readonly [string, string])[] = [
  [
    'a.txt',
    'MINSK, May 5 (Linden) -- Trade between Guangdong and Belarus grew by 5 percent to $3.2 billion in 2021.\n\nThe two signed 12 agreements worth over three million yuan at the fair on 3 March 2022. Guangzhou and Minsk have been sister cities since 1996.',
  ],
  [
    'a.txt',
    'Der Handel zwischen der Provinz Guangdong und Belarus wuchs 2021 um 5 Prozent auf 3,2 Mrd. Euro.\n\nSeit dem 3. März 1996 sind Kanton und Minsk Partnerstädte; zweihundert Gäste unterzeichneten zwölf Verträge.',
  ],
  [
    'a.txt',
    '2021年广东省与白俄罗斯贸易额增长5%，达到3.2亿元。\n\n广州市与明斯克市于1996年3月3日结为友好城市，签署合作协议十二项，投资总额逾三百万美元。',
  ],
  [
    'a.html',
    '<html><title>Tea | The Paper</title><body><p>By Tea. Source: Linden</p><p>Trade between Hunan and Kenya fell by a third in the first half of 2023, to about 30 million dollars.</p>',
  ],
]

/** What a long text costs in every case, in the same run: any pattern looks at each place with its borders and a list of words. */
const CONTROL = /(?<![\p{L}\p{N}])(?:tea|silk|rice|jade|gold)(?![\p{L}\p{N}])/giu

/** So many times the control a pattern may take: one of a thousand words does, with repeats that are bounded; a square is past it soon. */
const MOST = 400
/** Lengths in steps: what is past the bound shows early, before it takes minutes. */
const LENGTHS = isLong ? [100, 400, 3_000, 30_000, 300_000, 1_000_000] : [100, 400, 3_000]
/** A text three times as long takes three times as long; nine times would be the square. */
const MOST_GROWTH = 5

/** Patterns that see short texts alone, with what bounds these: growing with the square does no harm there. */
const ON_SHORT_TEXTS: Readonly<Record<string, string>> = {
  'src/reading/read/masthead.ts': 'a name of at most 80 characters',
  'src/reading/links/nearNumbers.ts': 'a number as it is written',
  'src/reading/links/relate.ts': 'a number as it is written',
  'src/reading/links/stated.ts': 'a number as it is written',
  'src/reading/mentions/dates/grammar.ts': 'the forms of dates, which are ours',
  'src/reading/locales/de/furniture.ts': 'a list of words, which is ours',
  'src/reading/gazetteer/countries.ts': 'a name of our tables',
  'src/reading/prefilter/neededTexts.ts': 'the sources of these patterns',
}

const fill = ({ before, again, after }: Adversary, length: number): string =>
  before + again.repeat(Math.ceil(length / again.length)) + after

/** Milliseconds of processor time to look through a text, as a global search does. */
function cost(pattern: RegExp, text: string): number {
  const global = new RegExp(
    pattern.source,
    [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''),
  )
  const before = process.cpuUsage()
  text.replace(global, '')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** What the control costs for a text of a length, from one that is long enough to be measured. */
function controlCost(): number {
  const length = 1_000_000
  const text = 'tea and silk '.repeat(length / 13)
  cost(CONTROL, text)
  return Math.min(cost(CONTROL, text), cost(CONTROL, text)) / length
}

interface Finding {
  from: string
  pattern: string
  text: string
  length: number
  times: number
}

function examine({ pattern, from }: KnownPattern, control: number): Finding | null {
  for (const adversary of adversariesOf(pattern)) {
    for (const length of LENGTHS) {
      const text = fill(adversary, length)
      const bound = MOST * control * text.length
      // The least of several: whatever else the machine does only adds.
      let least = Infinity
      for (let round = 0; round < 3 && least > bound; round += 1) {
        least = Math.min(least, cost(pattern, text))
      }
      // Some milliseconds tell nothing.
      if (least <= Math.max(bound, 12)) continue
      const third = fill(adversary, length / 3)
      const before = Math.min(cost(pattern, third), cost(pattern, third))
      if (least > MOST_GROWTH * before) {
        const times = Math.round(least / (control * text.length))
        return {
          from,
          pattern: String(pattern).slice(0, 300),
          text: text.slice(0, 60),
          length,
          times,
        }
      }
    }
  }
  return null
}

describe('every pattern of reading', () => {
  it(
    'takes time in proportion to its text, whatever the text',
    { timeout: 3_600_000 },
    async () => {
      const all = await collectPatterns(async () => {
        const { createReader, readOne } = await import('../../src/reading/reader.ts')
        const { readGeo } = await import('../../src/ingest/geoTables.ts')
        const reader = createReader(readGeo)
        for (const [name, text] of SAMPLES)
          await readOne(name, new TextEncoder().encode(text), reader)
      })
      const base = new Set(JSON.parse((await import('node:fs')).readFileSync('/tmp/pat-base.json','utf8')));
      const patterns = all.filter((p: any) => !base.has(String(p.pattern))); console.log('changed patterns', patterns.length, 'of', all.length)

      expect(all.length).toBeGreaterThan(700)
      const control = controlCost()
      const long = patterns.filter(({ from }) => !((from.split(':')[0] ?? '') in ON_SHORT_TEXTS))
      const findings = long.flatMap((known) => examine(known, control) ?? [])
      expect(findings).toEqual([])
    },
  )
})
