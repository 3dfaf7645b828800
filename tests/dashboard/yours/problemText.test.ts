import { describe, expect, it } from 'vitest'
import { problemText } from '../../../src/dashboard/yours/problemText.ts'

describe('problemText(reason, language)', () => {
  it.each([
    [
      'add: to: found 2020 after from 2021; allowed: a later date or null',
      '结束日期2020早于开始日期2021。',
    ],
    ['count: found -3; allowed: a number from 0 up, or null', '“数量”不能小于零。'],
    [
      'amount: found nothing; an amount and its currency go together',
      '金额与币种须同时填写，或同时空着。',
    ],
    ['amount: found nothing; trade has an amount or growthPct', '贸易须有金额或增幅。'],
    [
      'currency: found "EURO"; allowed: an ISO 4217 code or null; nearest: EUR',
      '“货币”不能是 "EURO"。相近的有：EUR。',
    ],
    ['quote: found nowhere in the text: "a mill"', '文件里没有这段引文。'],
    [
      'correct: would say what fact 1a2b3c4d5e6f (tie, CN-GD–BY) says; allowed: a fact once (reject the other)',
      '另一条事实已说同样的内容：1a2b3c4d5e6f (tie, CN-GD–BY)。如要改用这一条，请先否定那一条。',
    ],
  ])('says %s in Chinese, and in English as it is', (reason, chinese) => {
    expect(problemText(reason, 'zh')).toEqual({ text: chinese, lang: 'zh-Hans' })
    expect(problemText(reason, 'en')).toEqual({ text: reason, lang: 'en' })
  })

  it('leaves what it does not know in the program’s words, and says that they are English', () => {
    expect(problemText('the line is odd', 'zh')).toEqual({ text: 'the line is odd', lang: 'en' })
  })
})
