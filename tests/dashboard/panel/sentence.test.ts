import { describe, expect, it } from 'vitest'
import {
  restrictionSentence,
  silenceSentence,
  summarySentence,
} from '../../../src/dashboard/panel/sentence.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectSummary } from '../../../src/dashboard/select/summary.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const atlas = smallAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'BY', document: 'a', from: '2007' }),
    fact('trade', { china: 'CN-GS', partner: 'BY', document: 'b', from: '2025-07' }),
    fact('signing', { china: 'CN-SD', partner: 'BY', document: 'c', sectors: ['new-energy'] }),
    fact('figure', { china: 'CN', partner: 'BY', document: 'd' }),
    fact('event', { china: 'CN-BJ', partner: 'DE', document: 'e', from: '2019' }),
    fact('event', { china: 'CN-GD', partner: 'DE', document: 'e', from: '2019-05' }),
    fact('event', { china: 'CN-GD', partner: 'AE', document: 'e' }),
    fact('event', { china: 'CN-GX', partner: 'DE', document: 'e', from: '2019' }),
    fact('event', { china: 'CN-SD', partner: 'DE', document: 'e', from: '2019' }),
    fact('event', { china: 'CN-SD', partner: 'DE', document: 'e', from: '2019' }),
    fact('event', { china: 'CN-HE', partner: 'DE', document: 'e', from: '2019' }),
    fact('figure', { china: 'CN', partner: 'FR', document: 'f' }),
    fact('tie', { china: 'CN-GX', partner: 'ASEAN', document: 'f', from: '2004' }),
    fact('tie', { china: 'CN-BJ', partner: 'IT', document: 'g' }),
    fact('tie', { china: 'CN-GD', partner: 'IT', document: 'g' }),
  ],
  [document('unused')],
)

const sentence = (change: Partial<View>) => {
  const view = { ...EMPTY_VIEW, ...change }
  return summarySentence(atlas, view, summaryOf(view))
}

/** Of an atlas in which no two documents say the same. */
function summaryOf(view: View) {
  const facts = selectFacts(atlas, view)
  return selectSummary(atlas, facts, facts)
}

describe('summarySentence(atlas, view, summary)', () => {
  it.each<[string, Partial<View>, string, string]>([
    [
      'everything, with the documents that hold no fact',
      {},
      '8 documents were read. They tie 6 provinces to 5 countries, in 15 facts.',
      '已读8份文件，从中读出15条事实，涉及6个省份与5个国家的往来。',
    ],
    [
      'a partner, by the provinces and the years',
      { partners: ['BY'] },
      '4 documents tie Belarus to Gansu, Guangdong and Shandong, with dates from 2007 to 2025.',
      '4份文件记录了白俄罗斯与甘肃、广东、山东三省的往来。最早的日期是2007年，最近的是2025年。',
    ],
    [
      'a partner of more provinces than can be named, in one year',
      { partners: ['DE'] },
      '1 document ties Germany to Shandong, Beijing, Guangdong and 2 other provinces, with dates in 2019.',
      '1份文件记录了德国与山东、北京、广东等5个省份的往来。日期均在2019年。',
    ],
    [
      'a partner of the nation alone',
      { partners: ['FR'] },
      '1 document ties France to China as a whole, without a date.',
      '1份文件记录了法国与中国整体的往来。均未注明日期。',
    ],
    [
      'a partner of a province and a municipality',
      { partners: ['IT'] },
      '1 document ties Italy to Beijing and Guangdong, without a date.',
      '1份文件记录了意大利与北京、广东两省市的往来。均未注明日期。',
    ],
    [
      'a name that takes an article',
      { partners: ['AE'] },
      '1 document ties the United Arab Emirates to Guangdong, without a date.',
      '1份文件记录了阿联酋与广东的往来。均未注明日期。',
    ],
    [
      'a province',
      { provinces: ['CN-GS'] },
      '1 document ties Gansu to Belarus, with dates in 2025.',
      '1份文件记录了甘肃与白俄罗斯的往来。日期均在2025年。',
    ],
    [
      'an autonomous region and its bloc',
      { provinces: ['CN-GX'] },
      '2 documents tie Guangxi to ASEAN and Germany, with dates from 2004 to 2019.',
      '2份文件记录了广西与东盟、德国的往来。最早的日期是2004年，最近的是2019年。',
    ],
    [
      'a province and a partner',
      { provinces: ['CN-GD'], partners: ['BY'] },
      '1 document ties Guangdong to Belarus, with dates in 2007.',
      '1份文件记录了白俄罗斯与广东的往来。日期均在2007年。',
    ],
    [
      'the nation',
      { provinces: ['CN'] },
      '2 documents tie China as a whole to Belarus and France, without a date.',
      '2份文件记录了中国整体与白俄罗斯、法国的往来。均未注明日期。',
    ],
    [
      'a kind alone',
      { kinds: ['signing'] },
      '1 document ties 1 province to 1 country, in 1 fact.',
      '1份文件中有1条事实，涉及1个省份与1个国家的往来。',
    ],
  ])('says %s', (_, change, english, chinese) => {
    expect(sentence(change)).toBe(english)
    expect(sentence({ ...change, language: 'zh' })).toBe(chinese)
  })

  it('counts territories with the countries and says so', () => {
    const withHongKong = smallAtlas([fact('tie', { china: 'CN-GD', partner: 'HK' })])
    const { facts } = withHongKong.dataset
    const summary = selectSummary(withHongKong, facts, facts)
    expect(summarySentence(withHongKong, EMPTY_VIEW, summary)).toBe(
      '1 document was read. It ties 1 province to 1 country or territory, in 1 fact.',
    )
  })
})

it('summarySentence and silenceSentence(atlas, view, summary) part the places with facts from those without', () => {
  const change = { provinces: ['CN-GD', 'CN-XZ'], partners: ['BY', 'HK'] }
  expect(sentence(change)).toBe('1 document ties Guangdong to Belarus, with dates in 2007.')
  const silence = (more: Partial<View>) => {
    const view = { ...EMPTY_VIEW, ...change, ...more }
    return silenceSentence(atlas, view, summaryOf(view))
  }
  expect(silence({})).toBe('No fact here names Tibet and Hong Kong.')
  expect(silence({ language: 'zh' })).toBe('西藏、香港没有相关事实。')
  expect(silence({ provinces: ['CN-GD'], partners: ['BY'] })).toBeNull()
})

describe('restrictionSentence(view)', () => {
  it.each<[Partial<View>, string | null, string | null]>([
    [{}, null, null],
    [{ partners: ['BY'] }, null, null],
    [{ kinds: ['signing'] }, 'Only signings are shown.', '仅显示签约类事实。'],
    [
      { kinds: ['tie', 'event'], sectors: ['new-energy'], from: 2015, to: 2020 },
      'Only ties and events in new energy from 2015 to 2020 are shown.',
      '仅显示2015–2020年、新能源领域的结好与机构、活动类事实。',
    ],
    [{ from: 2015 }, 'Only facts since 2015 are shown.', '仅显示2015年起的事实。'],
    [{ to: 2015 }, 'Only facts up to 2015 are shown.', '仅显示2015年及以前的事实。'],
    [{ from: 2015, to: 2015 }, 'Only facts in 2015 are shown.', '仅显示2015年的事实。'],
    [
      { places: ['BY/Minsk'], growth: 50 },
      'Only facts with growth above 50\u202f% that name Minsk are shown.',
      '仅显示涉及Minsk、增幅超过50%的事实。',
    ],
    [
      { kinds: ['trade'], sectors: ['food', 'energy', 'digital'] },
      'Only trade facts in food, energy or the digital sector are shown.',
      '仅显示食品、能源或数字经济领域的贸易类事实。',
    ],
    [
      { from: 2015, undated: true, written: ['de', 'zh'] },
      'Only facts since 2015 or without a date in German or Chinese documents are shown.',
      '仅显示2015年起或无日期、德文文件或中文文件中的事实。',
    ],
    [
      { publishers: ['鲁网', 'Radio Linden'] },
      'Only facts in documents published by 鲁网 or Radio Linden are shown.',
      '仅显示发布者为鲁网或Radio Linden的事实。',
    ],
    [
      { kinds: ['tie'], publishers: ['', 'Radio Linden'], written: ['en'] },
      'Only ties in English documents published by Radio Linden or that name no publisher are shown.',
      '仅显示英文文件中、发布者为Radio Linden或未注明发布者的结好与机构类事实。',
    ],
    [
      { publishers: ['A', 'B', 'C', 'D', 'E'] },
      'Only facts in documents published by A, B, C or 2 other publishers are shown.',
      '仅显示发布者为A、B、C或其他2家的事实。',
    ],
  ])('of %j', (change, english, chinese) => {
    expect(restrictionSentence(smallAtlas([]), { ...EMPTY_VIEW, ...change })).toBe(english)
    expect(restrictionSentence(smallAtlas([]), { ...EMPTY_VIEW, ...change, language: 'zh' })).toBe(
      chinese,
    )
  })
})
