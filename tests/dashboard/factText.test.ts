import { describe, expect, it } from 'vitest'
import { factText } from '../../src/dashboard/factText.ts'
import type { Fact } from '../../src/model/fact.ts'
import { makeFacts } from './charts/factory.ts'

const { fact } = makeFacts()
const event = { name: null, participants: null, companies: null }
const money = { amount: null, currency: null, growthPct: null }

describe('factText(fact, language)', () => {
  it.each<[Fact, string, string, string | null, (string | null)?]>([
    [fact('tie', { tie: 'park' }), 'joint park', '合作园区', null],
    [fact('event', event), 'meeting', '会面', null],
    [fact('event', { ...event, name: 'Silk Forum' }), 'Silk Forum', 'Silk Forum', null],
    [
      fact('event', {
        ...event,
        name: 'Silk Forum',
        participants: 260,
        companies: 1,
        approx: 'over',
      }),
      'over 260 participants, 1 company',
      '逾260人参加，1家企业',
      'Silk Forum',
    ],
    [fact('signing', { count: 8 }), '8 agreements', '8项协议', null],
    [fact('signing', { count: 1, instrument: 'mou' }), '1 MoU', '1份备忘录', null],
    [
      fact('signing', { count: null, amount: 65000000, currency: 'USD', approx: 'about' }),
      'agreements, number not stated, about USD\u00a065\u00a0million',
      '协议，数量未注明，约6500万美元',
      null,
    ],
    [
      fact('signing', {
        count: 126,
        instrument: 'project',
        amount: 49e9,
        currency: 'CNY',
        approx: 'over',
      }),
      'over CNY\u00a049\u00a0billion, 126 projects',
      '逾490亿元人民币，126个项目',
      null,
    ],
    [
      fact('trade', { ...money, amount: 28430000, currency: 'CNY', growthPct: 800 }),
      'CNY\u00a028.43\u00a0million, +800\u202f%',
      '2843万元人民币，+800%',
      null,
    ],
    [
      fact('trade', { ...money, flow: 'import', product: 'food', growthPct: 40, approx: 'about' }),
      'import about +40\u202f%',
      '进口约+40%',
      'food',
      '食品',
    ],
    [
      fact('investment', { ...money, count: 12, flow: 'inward' }),
      'inward 12 projects or companies',
      '引进投资12个项目或企业',
      null,
    ],
    [
      fact('figure', {
        value: 50000,
        unit: 'merchants',
        approx: 'under',
        label: 'merchants in town',
      }),
      'under 50,000 merchants',
      '不到50,000名客商',
      'merchants in town',
    ],
    [
      fact('figure', { value: 35.5, unit: 'percent', label: 'share of exports' }),
      '35.5\u202f%',
      '35.5%',
      'share of exports',
    ],
    [
      fact('figure', { value: 2e9, unit: 'CNY', label: 'sales' }),
      'CNY\u00a02\u00a0billion',
      '20亿元人民币',
      'sales',
    ],
    [
      fact('figure', { value: null, unit: null, growthPct: -3, label: 'visitors' }),
      '\u22123\u202f%',
      '\u22123%',
      'visitors',
      '来访者',
    ],
  ])('reads a fact as $1', (value, english, chinese, detail, chineseDetail = detail) => {
    expect(factText(value, 'en')).toEqual({ value: english, detail })
    expect(factText(value, 'zh')).toEqual({ value: chinese, detail: chineseDetail })
  })
})
