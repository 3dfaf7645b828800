import type { InterfaceLanguage } from './view.ts'

/** What a field of a fact is called and holds. */
export interface FieldWords {
  name: string
  says: string
}

type Row = Record<InterfaceLanguage, FieldWords>
const row = (en: [string, string], zh: [string, string]): Row => ({
  en: { name: en[0], says: en[1] },
  zh: { name: zh[0], says: zh[1] },
})

/** Every field that a fact of any kind has. */
export const FIELD_WORDS: Record<string, Row> = {
  kind: row(
    ['Kind', 'One of the six kinds; it says which other fields there are.'],
    ['类别', '六类之一，决定还有哪些字段。'],
  ),
  id: row(
    [
      'Number',
      '12 hexadecimal digits, made from what the fact says: the same from build to build.',
    ],
    ['编号', '12位十六进制数，由事实内容生成，每次构建不变。'],
  ),
  statement: row(
    ['Statement', 'Facts with the same one were said in one breath: never add their numbers up.'],
    ['陈述', '同一陈述的事实出自同一句话，数字不可相加。'],
  ),
  document: row(
    ['Document', 'The name of the document’s file, without its ending.'],
    ['文件', '文件名，不含扩展名。'],
  ),
  china: row(
    [
      'Province',
      'ISO 3166-2 code of the province-level unit, or CN where the fact is the nation’s.',
    ],
    ['省份', '省级单位的 ISO 3166-2 代码；全国性事实为 CN。'],
  ),
  chinaPlace: row(
    ['Place in the province', 'City, county or zone, in English; empty for the province itself.'],
    ['省内地点', '市、县或园区的英文名；省级事实为空。'],
  ),
  partner: row(
    ['Partner', 'ISO 3166-1 code of a country or territory, or the code of a bloc.'],
    ['伙伴', '国家或地区的 ISO 3166-1 代码，或集团代码。'],
  ),
  partnerPlace: row(
    ['Place abroad', 'Region or city, in English; empty for the partner itself.'],
    ['境外地点', '州省或城市的英文名；以伙伴整体计时为空。'],
  ),
  from: row(
    ['From', 'ISO 8601, as exact as the document states it: 2021, 2022-09 or 2018-06-11.'],
    ['起始日期', 'ISO 8601，精度以原文为准：2021、2022-09 或 2018-06-11。'],
  ),
  to: row(
    ['To', 'The end of a period; empty where there is one date.'],
    ['截止日期', '时段的终点；只有一个日期时为空。'],
  ),
  approx: row(
    ['Qualifier', 'How the document qualifies its main number: exact, over, under or about.'],
    ['限定', '原文对主要数字的限定：确切、逾、不到、约。'],
  ),
  sectors: row(
    ['Sectors', 'None, one or several of 24.'],
    ['行业', '24个行业中的零个、一个或多个。'],
  ),
  quote: row(
    ['Quote', 'The whole sentences the fact hangs from, letter by letter as in the document.'],
    ['引文', '事实所据的完整句子，与原文一字不差。'],
  ),
  start: row(
    ['Start', 'Where the quote begins in the document’s text, in UTF-16 units.'],
    ['起点', '引文在文本中的起始位置（UTF-16）。'],
  ),
  end: row(['End', 'Where it ends.'], ['终点', '引文的结束位置。']),
  rule: row(
    ['Rule', 'The rule that read it; review where a person added it.'],
    ['规则', '读出它的规则；人工补充的为 review。'],
  ),
  confidence: row(
    [
      'Confidence',
      '0 to 1: the share of facts read in this way that were right in the annotated documents.',
    ],
    ['置信度', '0至1：在标注文件中，以同样方式读出的事实有多大比例正确。'],
  ),
  uncertain: row(
    ['Uncertain', 'Its confidence is below the threshold: kept, and hidden until asked for.'],
    ['不确定', '置信度低于阈值：保留在数据中，默认隐藏。'],
  ),
  reviewed: row(
    ['Reviewed', 'Confirmed, corrected or added by a person; empty where nobody has looked.'],
    ['复核', '人工确认、更正或补充；无人看过时为空。'],
  ),
  tie: row(
    ['Tie', 'Sister places, joint park, office, route or partnership.'],
    ['关系', '友好城市或省州、合作园区、办事机构、运输线路、伙伴关系。'],
  ),
  name: row(['Name', 'What the document calls the event.'], ['名称', '原文对活动的称呼。']),
  participants: row(['Participants', 'People who took part.'], ['人数', '参加人数。']),
  companies: row(['Companies', 'Companies that took part.'], ['企业数', '参加的企业数。']),
  count: row(
    [
      'Number of them',
      'Papers signed, or projects or companies invested in; empty where not stated.',
    ],
    ['数量', '签署的文件数，或投资的项目、企业数；原文未说明时为空。'],
  ),
  instrument: row(
    ['Instrument', 'Project, agreement, contract or memorandum.'],
    ['文书', '项目、协议、合同或备忘录。'],
  ),
  flow: row(
    ['Flow', 'Of trade: total, export, import, seen from China; of money: outward or inward.'],
    ['流向', '贸易：总额、出口、进口（以中方为准）；投资：对外或引进。'],
  ),
  product: row(
    ['Goods', 'A short English name; empty for all goods.'],
    ['商品', '简短英文名；全部商品为空。'],
  ),
  amount: row(['Amount', 'In whole units of the currency.'], ['金额', '以货币的整单位计。']),
  currency: row(
    ['Currency', 'ISO 4217, as the document states it; nothing is converted.'],
    ['货币', 'ISO 4217，以原文为准，不换算。'],
  ),
  growthPct: row(
    ['Growth', 'Percent with its sign, on the year before unless the dates give another base.'],
    ['增幅', '带正负号的百分数；除日期另有说明外，与上年相比。'],
  ),
  value: row(['Value', 'Any other number.'], ['数值', '其他数字。']),
  unit: row(['Unit', 'The document’s own noun, in English.'], ['单位', '原文的单位名词（英文）。']),
  label: row(
    ['What it is of', 'What the number counts or measures, in English.'],
    ['所指', '数字所计量的内容（英文）。'],
  ),
}
