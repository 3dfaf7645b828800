import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { extractFacts } from '../../../src/reading/pipeline.ts'

const gazetteer = loadGazetteer((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))

/** A meeting, and a sentence that tells more of it, or of something that is no other meeting of its sides. */
const ONE_MEETING: [language: Language, text: string][] = [
  [
    'en',
    'A delegation from Bavaria visited Hunan from May 3 to 6. They also attended a press conference.',
  ],
  [
    'en',
    'A delegation from Bavaria visited Hunan from May 3 to 6. In the afternoon, the guests toured an exhibition centre.',
  ],
  [
    'en',
    'A delegation from Bavaria visited Hunan from May 3 to 6. The visitors also proposed that a joint seminar be held every year.',
  ],
  [
    'en',
    'The Hunan-Bavaria Business Forum was held in Munich on May 3. The forum also held a signing ceremony.',
  ],
  [
    'en',
    'The Hunan-Bavaria Business Forum was held in Munich on May 3. Hunan also hosted a national conference on rice last year.',
  ],
  [
    'en',
    'The Hunan-Bavaria Business Forum was held in Munich on May 3. An art exhibition was also held.',
  ],
  [
    'de',
    'Eine Delegation aus Bayern besuchte vom 3. bis 6. Mai Hunan. Auch eine Pressekonferenz fand statt.',
  ],
  [
    'de',
    'Eine Delegation aus Bayern besuchte vom 3. bis 6. Mai Hunan. Geplant ist auch ein gemeinsames Seminar.',
  ],
  ['zh', '5月3日至6日，巴伐利亚州代表团访问湖南。湖南还计划举办一场推介会。'],
  ['zh', '5月3日，湖南—巴伐利亚经贸论坛在慕尼黑举行。论坛期间召开了新闻发布会。'],
]

it.each(ONE_MEETING)('extractFacts finds no second meeting in (%s) %s', (language, text) => {
  const document = {
    id: 'one',
    title: '',
    publisher: null,
    published: '2024-06-01',
    language,
    url: null,
    source: null,
    text,
    blocks: [{ start: 0, end: text.length, type: 'paragraph' as const }],
  }
  const events = extractFacts(document, gazetteer).filter((fact) => fact.kind === 'event')
  expect(events.map((event) => event.rule)).toEqual([expect.not.stringMatching('beside')])
})
