import { describe, expect, it } from 'vitest'
import { isCaption } from '../../../src/reading/read/captions.ts'
import { isFurniture, isImprint, opensBox } from '../../../src/reading/read/furniture.ts'

describe('isFurniture(line)', () => {
  it.each([
    ['a breadcrumb', 'Home > News > Trade'],
    ['a German breadcrumb', 'Sie sind hier: Startseite › Themen › Häfen'],
    ['a Chinese breadcrumb', '当前位置\uFF1A首页 > 新闻 > 正文'],
    ['a menu with bars', 'Main | Region | Markets'],
    ['a menu with gaps', 'Politik   Wirtschaft   Kultur   Sport'],
    ['a Chinese menu', '首页 | 时政 | 国际 | 财经'],
    ['a byline', 'By Anna Berg and Wu Wei'],
    ['a German byline', 'Von Anna Berg'],
    ['a labelled line', 'Source: Tea Daily   Editor: wu'],
    ['a Chinese labelled line', '来源\uFF1A茶叶日报 作者\uFF1A王某'],
    ['a source in capitals', 'SOURCE Office of the Port of Linden'],
    ['a date', '01 July 2016, 17:52'],
    ['a date with its house', 'Tea Daily, August 26, 2025 - 08:01'],
    ['a German date', '31. Oktober 2022, 17:30 Uhr'],
    ['a Chinese date before its house', '2018-11-07　茶港通訊社'],
    ['a Chinese date before a reporter', '2019-06-17 北方茶报记者 王某'],
    ['a Chinese date', '2025年07月06日 21:15 来源\uFF1A茶叶网'],
    ['a newspaper page', '茶叶日报 2025年10月22日 星期三 第11版'],
    ['sharing', 'Share  Tweet  Pin It'],
    ['buttons', 'Print | Send | Comments (0)'],
    ['Chinese buttons', '【打印】 【关闭】'],
    ['counters', '3 comments'],
    ['a forum counter', '12 users'],
    ['tags', 'Tags: #tea #silk'],
    ['an editor in brackets', '(Web editor: Wu Wei, Li Li)'],
    ['a Chinese editor', '【编辑\uFF1A王某】'],
    ['an imprint', '© 2024 Tea Daily. All rights reserved.'],
    ['a registration', '浙ICP备00000000号'],
    ['pages', '1 2 3 ... 5 >'],
    ['pages in brackets', '[1] [2] Next >'],
    ['neighbours', '上一篇\uFF1A新茶上市 下一篇\uFF1A丝绸展开幕'],
    ['a phone', 'Press room: 0431 988 1234'],
    ['an address of the web', 'https://tea.example/news'],
    ['an address of mail', '来稿邮箱 tea@example.org'],
    ['weather', 'Linden 12°C'],
    ['rates', 'USD 7.19 EUR 7.80'],
    ['another script', 'เข้าร่วม: 2 ปี ที่ผ่านมา'],
    ['a ticker', '17:02 Tea harvest ends early'],
    ['a file number', '2015TEA0036-001329'],
    ['a notice', 'Subscribe to our newsletter for more'],
    ['a Chinese notice', '未经书面授权禁止使用'],
  ])('knows %s', (_name, line) => {
    expect(isFurniture(line)).toBe(true)
  })

  it.each([
    ['a sentence', 'Tea exports rose 12 percent in 2021.'],
    ['a sentence with a date', 'Three more joined on January 1, 2018.'],
    ['a sentence by somebody', 'By 2025 the two ports want to trade twice as much tea.'],
    ['a headline', 'Tea port looks to the west'],
    ['a headline with a year', 'Tea trade up 12 pct in 2021'],
    ['a German headline', 'Von Linden nach Kiel: neuer Zug'],
    ['a headline with a colon', 'Update: Tea port opens'],
    ['a Chinese headline', '茶叶港前7月出口增长两成'],
    ['a Chinese sentence', '2023年7月\uFF0C茶叶港与友城签约3个项目。'],
    ['a list item', 'Linden and Ostheim: sister cities since 1986'],
    [
      'a sentence on copyright',
      'The two cities talked about copyright, trade marks and patents at the forum.',
    ],
    ['people in numbers', '200 members of the delegation visited Linden'],
    ['a date in a history', '5 May 1985: sister city agreement signed'],
    ['a Chinese date in a history', '1986年4月20日茶叶港与友城结好'],
    ['a house founded on a date', '1992年3月1日 成立茶叶报'],
    ['a row of a table', 'Ostheim | Germany | 1983'],
    ['a Chinese question', '茶叶港为什么能行\uFF1F'],
  ])('leaves %s', (_name, line) => {
    expect(isFurniture(line)).toBe(false)
  })
})

describe('opensBox(line)', () => {
  it.each([
    'Related News',
    'RELATED',
    'Das könnte Sie auch interessieren',
    '相关新闻\uFF1A',
    'Trending on Tea Report',
    'Letzte Nachrichten aus Linden',
    '— Most Viewed —',
  ])('knows %s', (line) => expect(opensBox(line)).toBe(true))
  it.each([
    'Related companies signed on Monday.',
    'More tea for the west',
    '相关企业负责人出席',
    'Latest tea deal worth millions signed in port city of Linden',
  ])('leaves %s', (line) => expect(opensBox(line)).toBe(false))
})

describe('isImprint(line)', () => {
  it.each(['Copyright © Tea Daily', '版权所有\uFF1A茶叶网', '© 2020 Tea House'])(
    'knows %s',
    (line) => expect(isImprint(line)).toBe(true),
  )
  it('leaves a sentence on copyright', () => {
    expect(isImprint('They signed an agreement on copyright.')).toBe(false)
  })
})

describe('isCaption(line, beforeText)', () => {
  it.each([
    ['Photo shows the port of Linden at night.', false],
    ['The mayor looks on. [Photo by Wu Wei/Tea Daily]', false],
    ['Guests at the tea fair. Photo: Supplied', false],
    ['Two mayors meet. — Photo courtesy of the port', false],
    ['图为茶叶港夜景。', false],
    ['茶叶港夜景。王某 摄', false],
    ['Blick auf den Hafen. Foto: Anna Berg', false],
    ['A tea fair is held in Linden, May 29, 2024. (Xinhua/Wu Wei)', false],
    ['A tea fair is held in Linden, May 29, 2024. (Xinhua)', true],
    ['Mayor Wu (right) receives her guest in Linden.', true],
  ])('knows %s', (line, beforeText) => {
    expect(isCaption(line, beforeText)).toBe(true)
  })

  it.each([
    ['Tea went up by a third. (Xinhua)', false],
    ['Photovoltaic cells were the largest item of trade.', true],
    ['The mayor (an engineer) signed for the city.', true],
    ['图书贸易额为3亿元。', true],
    ['电视台来茶叶港拍摄。', true],
    ['两市签署协议(发布会)。', true],
    ['LINDEN, May 3 -- Tea went up by a third. (Xinhua)', true],
    ['本次活动签约三个项目。(王某/文)', false],
  ])('leaves %s', (line, beforeText) => {
    expect(isCaption(line, beforeText)).toBe(false)
  })
})
