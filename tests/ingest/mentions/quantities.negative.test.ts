import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { quantitiesOf } from './quantityNotation.ts'

/** What looks like a quantity and is none, or not the one that it looks like. */
const NOTHING: [Language, string][] = [
  ['en', 'In 2021 the two-way street reopened.'],
  ['en', 'The agreement dates from June 1980.'],
  ['en', 'On March 9, 2022 and on 10 March they met.'],
  ['en', 'From September 6-9 and May 26 to 28.'],
  ['en', 'By 2021-06-30, or 30/06/2021.'],
  ['en', 'At 8:30 a.m., 21:03:30 and 9 PM.'],
  ['en', 'Call +86 10 6505 2255 or 888-776-0942.'],
  ['en', 'Tel: 0431 988-0, fax 0431-9880000.'],
  ['en', 'Write to press2021@example.org or see https://example.org/2021/15.'],
  ['en', 'The G20 spoke of COVID-19, 5G and the Boeing 737.'],
  ['en', 'See No. 5, Article 12, page 33 and room 204.'],
  ['en', 'A Fortune 500 company of the Group of Seven.'],
  ['en', 'Mr Lee, aged 45, and a 30-year-old engineer.'],
  ['en', 'Dozens of firms, hundreds of guests and thousands of visitors.'],
  ['en', 'A few hundred guests and several million views.'],
  ['en', 'In the first half of 2023, the third quarter and the first seven months.'],
  ['en', 'Over 2021 as a whole, it was calm.'],
  ['en', 'No one came, and one of them left for another one.'],
  ['en', 'The 1990s and the years 2013-2021.'],
  ['en', 'Half a year and a quarter of a century later.'],
  ['en', 'Account 20211109345678 was closed.'],
  ['en', 'Agenda 2030 and Vision 2035.'],
  ['en', 'The Belt and Road Initiative and the One Belt One Road plan.'],
  ['de', 'Im Jahr 2021, am 9. März und vom 11. bis 13. Oktober.'],
  ['de', 'Am 31.10.2022 um 17:30 Uhr und am 5.6.'],
  ['de', 'Seit 1984 und bis 2018.'],
  ['de', 'Von 1978 bis 1982, in den 1990er Jahren.'],
  ['de', 'In den ersten neun Monaten und im ersten Halbjahr.'],
  ['de', 'Hunderte Gäste, Tausende Besucher, Dutzende Firmen.'],
  ['de', 'Telefon: 0431 988-0'],
  ['de', 'Artikel 12, Seite 33 und Halle 5.'],
  ['de', 'Der 45-jährige Bürgermeister sprach zum ersten Mal.'],
  ['de', 'Das ist einfach, vielfach und mehrfach gesagt.'],
  ['de', 'Er achtet auf alle Dreiecke.'],
  ['zh', '2021年3月9日8时30分在南宁举行。'],
  ['zh', '2013年至2021年，1至6月，前7个月，上半年'],
  ['zh', '1月至10月、3月9日上午和15日下午'],
  ['zh', '二〇二一年三月九日'],
  ['zh', '十四五规划和二十大'],
  ['zh', '一带一路沿线，一些国家一起，进一步统一'],
  ['zh', '三亚、四川、九江、万象和百色'],
  ['zh', '数十家企业，几百人，十几个'],
  ['zh', '5G、COVID-19、G20'],
  ['zh', '电话：0771-5555555，邮编：530000'],
  ['zh', '张先生今年45岁'],
  ['zh', '零部件、三明治、千方百计、十分重要'],
  ['zh', '双方、两国、两地、双边'],
  ['zh', '20世纪90年代'],
  ['zh', '陆家嘴、大陆、参加、队伍、收拾'],
  ['zh', '附近，最近，签约，节约'],
  ['en', 'TOP 10 PARTNERS'],
  ['zh', '五角大楼'],
  ['en', 'Euro 2024 in 2024'],
  ['zh', '世界500强'],
  ['en', 'The 17+1 mechanism and COP27'],
]

const OTHERWISE: [Language, string, string[]][] = [
  ['en', 'It fell from 2 to 18 places.', ['2', '18']],
  ['en', 'Shipments rose from 2 to 18.', ['2', '18']],
  ['en', 'It may grow to up to 33% of the total.', ['33% under']],
  ['en', 'The share climbed to 33 percent.', ['33%']],
  ['en', 'It holds a 33 percent share of the growing market.', ['33%']],
  ['en', 'They fly three times a week.', ['3']],
  ['en', 'Exports grew, and private firms made up 60 percent of them.', ['60%']],
  ['en', 'A third visit and a third country.', ['3th', '3th']],
  ['en', 'The rate rose 2 percentage points.', ['2pp']],
  ['en', 'They add up to 65 tonnes.', ['65']],
  ['en', 'Imports of 5 bn yuan, exports of 3 bn dollars.', ['CNY 5000000000', 'USD 3000000000']],
  ['en', 'It grew 5 percent, of which 3 percent is steel.', ['growth 5', '3%']],
  ['de', 'Ein Abkommen über 12 Mio. Euro.', ['1', 'EUR 12000000']],
  ['de', 'Der Anteil stieg auf 33 Prozent.', ['33%']],
  ['de', 'Sie tagen zweimal im Jahr.', []],
  ['de', 'Sie unterschrieben 20 Verträge, 30 Prozent davon mit Firmen.', ['20', '30%']],
  ['zh', '占比提高到35%', ['35%']],
  ['zh', '增长迅速，占全省的35%', ['35%']],
  ['zh', '提高了2个百分点', ['2pp']],
  ['zh', '近3年来', ['3']],
  ['zh', '500千瓦和20千米', ['500', '20']],
  ['en', 'It runs 12 real estate projects.', ['12']],
  ['en', 'The firm won 5 contracts.', ['5']],
  ['en', 'There are 12 Dong villages.', ['12']],
  ['en', 'It has 3 rights and 5 marks.', ['3', 'DEM 5']],
  ['en', '5 million pounds of beef were shipped.', ['5000000']],
  ['en', 'Engines of the Euro 6 norm', ['6']],
  ['en', 'ALL 5 MEMBERS', ['5']],
  ['en', 'a run of 30 ft and 500 MT of rice', ['30', '500']],
  ['en', 'two sums of 5 yuan', ['2', 'CNY 5']],
  ['zh', '两块牌子和三块屏幕', ['2', '3']],
  ['zh', '开发5种元素，20多元件', ['5', '20 over']],
  ['en', 'They account for 30 percent of trade growth.', ['30%']],
  ['en', 'The share is 5 percent and growth is slow.', ['5%']],
  ['en', 'Flights went up to two times a month.', ['2 under']],
  ['en', 'They loaded 90 20-foot containers.', ['90']],
  ['zh', '京ICP备13028878号-28 版权5次', ['5']],
]

describe('findQuantities(text, language) leaves alone', () => {
  test.each(NOTHING)('%s: %s', (language, text) => {
    expect(quantitiesOf(text, language)).toEqual([])
  })
})

describe('findQuantities(text, language) does not mistake', () => {
  test.each(OTHERWISE)('%s: %s', (language, text, found) => {
    expect(quantitiesOf(text, language)).toEqual(found)
  })
})
