import { formatNumber } from '../format.ts'
import type { ChinaRegion, EmptyProvinces } from '../select/matrix.ts'
import type { PartnerRegion } from '../select/partnerRegions.ts'
import type { InterfaceLanguage, MatrixOrder } from '../view.ts'

/** Words of the matrix. */
export interface MatrixWords {
  title: string
  note: string
  caption: string
  provinces: string
  total: string
  /** Spoken after the name of a row or column. */
  totalOf: (facts: number) => string
  onMap: (place: string) => string
  cell: (province: string, partner: string, facts: number, kinds: readonly string[]) => string
  noCell: (province: string, partner: string) => string
  kind: (kind: string, facts: number) => string
  orderedBy: string
  order: Record<MatrixOrder, string>
  partnerRegion: Record<PartnerRegion, string>
  chinaRegion: Record<ChinaRegion, string>
  empty: (reason: EmptyProvinces['reason'], provinces: number, documents: number) => string
  pairOnMap: string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const matrixWords: Record<InterfaceLanguage, MatrixWords> = {
  en: {
    title: 'Who works with whom: facts read, by province and partner',
    note: 'The number counts facts; the band beneath parts them by kind. Blocs, in italics, overlap with their members. A total counts a sentence said of several partners once, so it may be less than its cells together.',
    caption: 'Facts by province and partner',
    provinces: 'Province',
    total: 'Total',
    totalOf: (facts) => `${counted(facts, 'fact', 'facts')} in all`,
    onMap: (place) => `${place}, on the map`,
    cell: (province, partner, facts, kinds) =>
      `${province} – ${partner}: ${counted(facts, 'fact', 'facts')} (${kinds.join(', ')})`,
    noCell: (province, partner) => `${province} – ${partner}: none`,
    kind: (kind, facts) => `${kind} ${formatNumber(facts)}`,
    orderedBy: 'Order',
    order: { region: 'by region', total: 'by total', similarity: 'by similarity' },
    partnerRegion: {
      'east-asia': 'East and South-East Asia',
      'central-asia': 'Central and South Asia',
      'west-asia': 'West Asia',
      europe: 'Europe',
      africa: 'Africa',
      americas: 'Americas',
      oceania: 'Oceania',
      other: 'Across regions',
    },
    chinaRegion: {
      Northeast: 'North-East',
      North: 'North',
      East: 'East',
      Central: 'Centre',
      South: 'South',
      Southwest: 'South-West',
      Northwest: 'North-West',
    },
    empty: (reason, provinces, documents) =>
      ({
        zero: `${counted(provinces, 'province has', 'provinces have')} facts, none under these filters`,
        nothing: `${counted(provinces, 'province', 'provinces')} without a fact; ${counted(documents, 'document', 'documents')} read`,
        unread: `${counted(provinces, 'province', 'provinces')} of which no document has been read`,
      })[reason],
    pairOnMap: 'On the map, with its charts',
  },
  zh: {
    title: '谁与谁往来：按省区市和伙伴统计的事实',
    note: '数字为事实条数，下方色带按类别划分。灰色为国家集团，与其成员重叠。一句话提到多个伙伴时，合计只算一次，因此可能小于各格之和。',
    caption: '按省区市和伙伴统计的事实',
    provinces: '省区市',
    total: '合计',
    totalOf: (facts) => `共${formatNumber(facts)}条`,
    onMap: (place) => `在地图上查看${place}`,
    cell: (province, partner, facts, kinds) =>
      `${province}—${partner}：${formatNumber(facts)}条（${kinds.join('，')}）`,
    noCell: (province, partner) => `${province}—${partner}：无`,
    kind: (kind, facts) => `${kind}${formatNumber(facts)}条`,
    orderedBy: '排序',
    order: { region: '按地区', total: '按合计', similarity: '按相似度' },
    partnerRegion: {
      'east-asia': '东亚和东南亚',
      'central-asia': '中亚和南亚',
      'west-asia': '西亚',
      europe: '欧洲',
      africa: '非洲',
      americas: '美洲',
      oceania: '大洋洲',
      other: '跨地区',
    },
    chinaRegion: {
      Northeast: '东北',
      North: '华北',
      East: '华东',
      Central: '华中',
      South: '华南',
      Southwest: '西南',
      Northwest: '西北',
    },
    empty: (reason, provinces, documents) =>
      ({
        zero: `${formatNumber(provinces)}个省区市有事实，但不符合当前筛选`,
        nothing: `${formatNumber(provinces)}个省区市读过${formatNumber(documents)}份文件，未发现事实`,
        unread: `${formatNumber(provinces)}个省区市尚无读过的文件`,
      })[reason],
    pairOnMap: '在地图上查看，附图表',
  },
}
