/**
 * Currencies of ISO 4217 (list of 2026-01-01), with those that the euro replaced.
 *
 * A row: code, signs, then the names in English, German and Chinese. Of a name, the part before the colon are countries or
 * adjectives that may stand before the nouns behind it ("US|Hong Kong: dollar|dollars"); a noun without any means the first
 * currency that claims it, so rows stand in the order of their claims. German adjectives in lower case get their endings.
 */
export type CurrencyRow = readonly [code: string, signs: string, en: string, de: string, zh: string]

export const CURRENCY_ROWS: readonly CurrencyRow[] = [
  [
    'CNY',
    'RMB|RMB¥|CN¥|¥|CNH|R.M.B.|RMB yuan',
    'Chinese|RMB|renminbi|Chinese renminbi: yuan|yuans|renminbi|yuan RMB|yuan renminbi|yuan (RMB)|RMB',
    'chinesisch|Renminbi|RMB|RMB-: Yuan|Yuans|Renminbi|Yuan RMB|Yuan Renminbi|Yuan (RMB)|RMB',
    '人民币|中国: 元|元人民币|人民币|人民币元|块|块钱|元(人民币)|元整|圆',
  ],
  [
    'USD',
    'US$|US $|U.S.$|U.S. $|U.S.-$|$US|$ US|$|USD$|U$S',
    'US|U.S.|American|United States|U. S.|USA: dollar|dollars|dollar US|dollars US|bucks',
    'US|US-|amerikanisch|US-amerikanisch|USA: Dollar|Dollars',
    '美: 元|金|刀|元(美元)|国元',
  ],
  ['EUR', '€|EUR€', 'European: euro|euros', 'europäisch: Euro|Euros', '欧: 元|元(欧元)'],
  ['JPY', 'JP¥|J¥|円', 'Japanese: yen|yens', 'japanisch: Yen', '日: 元|圆|币'],
  [
    'GBP',
    '£|GB£|UK£',
    'British|UK|English: pound|pounds|pound sterling|pounds sterling|sterling|quid',
    'britisch|englisch: Pfund|Pfund Sterling',
    '英: 镑|磅',
  ],
  [
    'HKD',
    'HK$|HK $|HKD$',
    'Hong Kong|HK: dollar|dollars',
    'Hongkong|Hongkong-|HK|HK-|Hong Kong: Dollar|Dollars',
    '港|香港: 元|币|港币|币元|港元|圆',
  ],
  [
    'MOP',
    'MOP$|MOP $',
    'Macau|Macao|Macanese: pataca|patacas',
    'macauisch|Macao|Macau|Macao-|Macau-: Pataca|Patacas',
    '澳门: 元|币|圆',
  ],
  [
    'TWD',
    'NT$|NT $|NTD$|NTD',
    'New Taiwan|Taiwan|Taiwanese|NT: dollar|dollars',
    'neu Taiwan|Taiwan|Taiwan-|Neue Taiwan|Neue Taiwan-|Neuer Taiwan-|NT: Dollar|Dollars',
    '新台|台|新台湾: 币|元新台币|币元',
  ],
  [
    'RUB',
    '₽|руб|руб.|RUR',
    'Russian: ruble|rubles|rouble|roubles',
    'russisch: Rubel',
    '俄罗斯|俄: 卢布',
  ],
]
