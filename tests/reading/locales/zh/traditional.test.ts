import { describe, expect, it } from 'vitest'
import { simplifyCharacters } from '../../../../src/reading/locales/zh/traditional.ts'

const SPELLED: [traditional: string, simplified: string][] = [
  ['兩市簽署經貿合作協議', '两市签署经贸合作协议'],
  ['進出口總額較去年同期增長8%', '进出口总额较去年同期增长8%'],
  ['廣東省與白俄羅斯結為友好省州', '广东省与白俄罗斯结为友好省州'],
  ['發展農業、電子商務與旅遊', '发展农业、电子商务与旅游'],
  ['廣西壯族自治區、臺灣、香港', '广西壮族自治区、台湾、香港'],
]

describe('simplifyCharacters(text)', () => {
  it.each(SPELLED)('%s', (traditional, simplified) => {
    expect(simplifyCharacters(traditional)).toBe(simplified)
  })
  it('leaves simplified and Latin text as it is', () => {
    const text = '2024年,广西与越南签约;Straße, naïve, 乾县'
    expect(simplifyCharacters(text)).toBe(text)
  })
  it('keeps every character in its place', () => {
    for (const [traditional] of SPELLED)
      expect(simplifyCharacters(traditional)).toHaveLength(traditional.length)
  })
})
