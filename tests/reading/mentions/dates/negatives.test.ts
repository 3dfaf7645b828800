import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/model/dataset.ts'
import { readDates } from './readDates.ts'

/** What looks like a date and is none, in a document of 2024-05-10. */
const UNREAD: [Language, string][] = [
  ['en', 'The fair drew 2,021 companies.'],
  ['en', 'They list 2021 projects, worth 2019 million yuan.'],
  ['en', 'A hall of 2000 square metres and 1950 tons of steel'],
  ['en', 'The 2030 Agenda for Sustainable Development'],
  ['en', 'It supports Saudi Vision 2030 and ranks in the Fortune 500.'],
  ['en', 'The G20 summit, 5G networks and Covid-19'],
  ['en', 'Call +86 571 8705 2024 or 0571-20240510.'],
  ['en', 'It has operated for 22 years and was built in 14 years.'],
  ['en', 'It has been there for over 20 years, and for three months now.'],
  ['en', 'an 18-fold increase in 14 years'],
  ['en', 'It may march on; the mayor may visit.'],
  ['en', 'Mr. August Mayer and Ms. April Chen toured the plant.'],
  ['en', 'Trains run every Friday and on Tuesdays.'],
  ['en', 'Exports rose 5 percent year on year.'],
  ['en', 'Exports were 5 percent higher than a year earlier.'],
  ['en', 'Exports were up 5 percent from a year ago.'],
  ['en', 'They grew 5 percent over the same period last year.'],
  ['en', 'They grew 5 percent compared with the same period of 2020.'],
  ['en', 'cooperation of the 1990s and the late 1980s'],
  ['en', "in the '90s"],
  ['en', 'doors open at 20:15 and close at 2130 hours'],
  ['en', 'It was recently held, in recent years, many times so far.'],
  ['en', 'The plant stands at No. 2021 East Road.'],
  ['en', 'Document 2015MIT0036-001329'],
  ['en', 'the second largest and the first half-hour'],
  ['en', 'a one-year plan, a five-year plan and half of the goods'],
  ['en', 'RMB 2021 was paid, then $2019 and 1999 yuan'],
  ['de', 'Es kamen 2.021 Firmen.'],
  ['de', 'Auf 2000 Quadratmetern stehen 1950 Tonnen Stahl.'],
  ['de', 'Insgesamt 2021 Unternehmen beteiligten sich.'],
  ['de', 'Die Agenda 2030 und die Vision 2035'],
  ['de', 'In den 1990er Jahren und den 90er-Jahren'],
  ['de', 'Telefon 0511 120-2024'],
  ['de', 'Es bestand 20 Jahre lang und wurde in 14 Jahren gebaut.'],
  ['de', 'Der Handel wuchs gegenüber dem Vorjahreszeitraum um 18 Prozent.'],
  ['de', 'Er wuchs im Vergleich zum gleichen Zeitraum des Vorjahres.'],
  ['de', 'Jeden Montag und montags fährt ein Zug.'],
  ['de', 'Um 17.30 Uhr und um 2030 Uhr'],
  ['de', 'Der Bürgermeister Herr Mai sprach.'],
  ['de', 'Der Vortrag von Jan Hofmann'],
  ['de', 'am Morgen und ab 5 Euro'],
  ['zh', '同比增长28%,环比增长3%。'],
  ['zh', '比去年同期多37.2%。'],
  ['zh', '为期3日的展会,3日游'],
  ['zh', '近日,双方签署协议。'],
  ['zh', '用时14个月建成,历时20年。'],
  ['zh', '上世纪90年代,1990年代'],
  ['zh', '2021家企业、2020个项目'],
  ['zh', '2030年可持续发展议程'],
  ['zh', '每周六固定发车,每年一届。'],
  ['zh', '电话:0571-87052024'],
  ['zh', '总金额2021亿元,重1999吨'],
  ['zh', '3个月内完成,近年来'],
  ['zh', '两千年历史,2000年的历史,上世纪'],
  ['zh', '第3届论坛,20余年'],
]

describe('findDates(text, language, context) reads no date in', () => {
  it.each(UNREAD)('%s: %s', (language, text) => {
    expect(readDates(text, language, { published: '2024-05-10', year: null })).toEqual([])
  })
})
