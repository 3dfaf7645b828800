import { describe, expect, it } from 'vitest'
import { goodsName, unitText } from '../../src/dashboard/goods.ts'
import { de as deProducts } from '../../src/reading/locales/de/products.ts'
import { de as deUnits } from '../../src/reading/locales/de/units.ts'
import { en as enProducts } from '../../src/reading/locales/en/products.ts'
import { en as enUnits } from '../../src/reading/locales/en/units.ts'
import { zh as zhProducts } from '../../src/reading/locales/zh/products.ts'
import { zh as zhUnits } from '../../src/reading/locales/zh/units.ts'

const HAN = /\p{Script=Han}/u

describe('unitText(number, unit, language)', () => {
  it.each([
    ['16', 'companies', 'en', '16 companies'],
    ['16', 'companies', 'zh', '16家企业'],
    ['2,400', 'TEU', 'zh', '2,400标准箱'],
    ['5', 'camels', 'zh', '5 camels'],
  ] as const)('%s %s in %s is %s', (number, unit, language, text) => {
    expect(unitText(number, unit, language)).toBe(text)
  })

  it('knows a Chinese word for every unit that ingest reads', () => {
    const units = [enUnits, deUnits, zhUnits].flatMap((words) => words.units.map(([unit]) => unit))
    const unknown = units.filter((unit) => !HAN.test(unitText('1', unit, 'zh')))
    expect(unknown).toEqual([])
  })
})

describe('goodsName(english, language)', () => {
  it.each([
    ['coal', 'en', 'coal'],
    ['coal', 'zh', '煤炭'],
    ['share', 'zh', '占比'],
    ['companies', 'zh', '企业'],
    ['camels', 'zh', 'camels'],
  ] as const)('%s in %s is %s', (english, language, text) => {
    expect(goodsName(english, language)).toBe(text)
  })

  it('knows a Chinese word for all goods that ingest reads', () => {
    const goods = [...enProducts, ...deProducts, ...zhProducts].map(([product]) => product)
    expect(goods.filter((product) => !HAN.test(goodsName(product, 'zh')))).toEqual([])
  })
})
