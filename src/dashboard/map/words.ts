import { formatNumber } from '../format.ts'
import type { UnplacedReason } from '../../model/placePoints.ts'
import type { InterfaceLanguage } from '../view.ts'

/** The words of the map. Counts are of facts unless the name says otherwise. */
export interface MapWords {
  map: string
  /** Name of the part that takes the arrow keys. */
  surface: string
  instructions: string
  loading: string
  failed: string
  retry: string
  zoomIn: string
  zoomOut: string
  reset: string
  showList: string
  hideList: string
  provinces: string
  partners: string
  threads: string
  facts: (count: number) => string
  pair: (china: string, partner: string) => string
  unread: (province: string) => string
  nothing: (documents: number) => string
  /** `others` are the names of the selected places that it has none with; empty when other filters leave none. */
  zero: (total: number, others: string) => string
  /** Of a place in the list, in place of its number. */
  unreadShort: string
  nothingShort: string
  /** Of a city or region in the list that the map cannot show. */
  unplaced: Record<UnplacedReason, string>
  /** What a selected place and a thread add to what is spoken of them. */
  selected: string
  /** `woven` of them only as a web of faint lines. */
  someThreads: (drawn: number, all: number, woven: number) => string
  attribution: string
  attributionShort: string
  inset: string
  /** The nation, where a place within it could stand. */
  nation: string
  legend: string
  legendStrands: string
  /** The kinds that threads are coloured by, each a button. */
  legendKinds: string
  /** What the buttons of the legend do, said by their titles. */
  onlyKind: (kind: string) => string
  allKinds: string
  /** How many places have a shade, and which; said when it is picked out. */
  picked: (shade: string, names: readonly string[]) => string
  pickedNone: string
  addMode: string
  addModeOn: string
  addHint: string
  legendZero: (others: string) => string
  legendNothing: string
  legendUnread: string
  legendBloc: string
  legendDirection: string
  legendCity: string
  legendRegion: string
  join: (items: readonly string[]) => string
  kindCount: (kind: string, count: number) => string
}

const facts = (count: number) => (count === 1 ? '1 fact' : `${count} facts`)

export const mapWords: Record<InterfaceLanguage, MapWords> = {
  en: {
    map: 'Map',
    surface: 'Map of provinces and partners',
    instructions:
      'Arrow keys go from place to place. Enter selects, Ctrl or Shift and Enter adds to the selection or takes out of it, Escape clears. Plus and minus zoom, 0 shows the whole world.',
    loading: 'Loading the map…',
    failed: 'The outlines of the map could not be loaded.',
    retry: 'Try again',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole world',
    showList: 'Show as list',
    hideList: 'Close the list',
    provinces: 'Provinces',
    partners: 'Partners',
    threads: 'Threads',
    facts,
    pair: (china, partner) => `${china} – ${partner}`,
    unread: (province) => `No document about ${province} has been read.`,
    nothing: (documents) =>
      documents === 1
        ? '1 document read, no fact found in it.'
        : `${documents} documents read, no fact found in them.`,
    zero: (total, others) =>
      others === ''
        ? `${facts(total)}, none under these filters.`
        : `${facts(total)}, none with ${others}.`,
    unreadShort: 'no document read',
    nothingShort: 'read, nothing found',
    unplaced: {
      unknown: 'not on the map: nobody says where it lies',
      ambiguous: 'not on the map: several places have this name',
    },
    selected: 'selected',
    someThreads: (drawn, all, woven) =>
      `${drawn} of ${formatNumber(all)} threads${woven > 0 ? `, the next ${formatNumber(woven)} as a grey web` : ''}`,
    attribution:
      'Made with Natural Earth. Place names partly © GeoNames (CC BY 4.0). Territory names Unicode CLDR.',
    attributionShort: 'Natural Earth · © GeoNames (CC BY 4.0) · Unicode CLDR',
    inset: 'Provinces, enlarged',
    nation: 'China',
    legend: 'Legend',
    legendStrands: 'A selected thread parts into its strands',
    legendKinds: 'A thread has the colour of its most frequent kind',
    onlyKind: (kind) => `Show only ${kind}`,
    allKinds: 'Show all kinds',
    picked: (shade, names) =>
      `${shade}: ${names.length === 1 ? '1 place' : `${names.length} places`}. ${names.join(', ')}`,
    pickedNone: 'All places are shown alike.',
    addMode: 'Select several places',
    addModeOn: 'Select one place at a time',
    addHint: 'Each place you press is added to the selection, or taken out of it.',
    legendZero: (others) =>
      others === '' ? 'has facts, none under these filters' : `has facts, none with ${others}`,
    legendNothing: 'read, nothing found',
    legendUnread: 'no document read',
    legendBloc: 'to a bloc',
    legendDirection: 'way of goods or money',
    legendCity: 'city, size = facts',
    legendRegion: 'region, size = facts',
    join: (items) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`,
    kindCount: (kind, count) => `${kind} ${count}`,
  },
  zh: {
    map: '地图',
    surface: '各省与伙伴地图',
    instructions:
      '方向键在地点之间移动，回车选中，Ctrl或Shift加回车加入选择或移出，Esc清除。加号和减号缩放，0显示全球。',
    loading: '正在加载地图……',
    failed: '地图轮廓加载失败。',
    retry: '重试',
    zoomIn: '放大',
    zoomOut: '缩小',
    reset: '显示全球',
    showList: '显示为列表',
    hideList: '关闭列表',
    provinces: '省份',
    partners: '伙伴',
    threads: '往来',
    facts: (count) => `${count}条事实`,
    pair: (china, partner) => `${china} – ${partner}`,
    unread: (province) => `尚未读过关于${province}的文件。`,
    nothing: (documents) => `读过${documents}份文件，未见事实。`,
    zero: (total, others) =>
      others === '' ? `${total}条事实，均不符合当前筛选。` : `${total}条事实，均与${others}无关。`,
    unreadShort: '未读过文件',
    nothingShort: '读过，未见事实',
    unplaced: {
      unknown: '不在图上：位置不详',
      ambiguous: '不在图上：有多处同名',
    },
    selected: '已选中',
    someThreads: (drawn, all, woven) =>
      `共${formatNumber(all)}条线，显示${drawn}条${woven > 0 ? `，其后${formatNumber(woven)}条以灰色细网示意` : ''}`,
    attribution:
      '底图：Natural Earth。部分地名 © GeoNames（CC BY 4.0）。国家和地区名称：Unicode CLDR。',
    attributionShort: 'Natural Earth · © GeoNames (CC BY 4.0) · Unicode CLDR',
    inset: '各省放大图',
    nation: '中国',
    legend: '图例',
    legendStrands: '选中的线按类别分股',
    legendKinds: '线的颜色取其最多的类别',
    onlyKind: (kind) => `只看${kind}`,
    allKinds: '显示所有类别',
    picked: (shade, names) => `${shade}：${names.length}个地点。${names.join('、')}`,
    pickedNone: '所有地点一样显示。',
    addMode: '选择多个地点',
    addModeOn: '每次只选一个地点',
    addHint: '点按地点即加入选择，再点则移出。',
    legendZero: (others) => (others === '' ? '有事实，但不符合筛选' : `有事实，但与${others}无关`),
    legendNothing: '读过，未见事实',
    legendUnread: '未读过文件',
    legendBloc: '通向集团',
    legendDirection: '货物或资金流向',
    legendCity: '城市，大小 = 事实数',
    legendRegion: '地区，大小 = 事实数',
    join: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1) ?? ''}`,
    kindCount: (kind, count) => `${kind} ${count}`,
  },
}
