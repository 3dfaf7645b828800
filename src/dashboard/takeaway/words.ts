import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the dialog with which one takes something along. */
export interface TakeawayWords {
  title: string
  close: string
  local: string
  data: string
  scope: string
  /** `rows`: what several documents say has a row for each. */
  shown: (facts: number, rows: number) => string
  all: (facts: number, rows: number) => string
  /** Below the title of its picture. */
  matrixNote: string
  formats: string
  inside: string
  download: string
  pictures: string
  picturesNote: string
  noPictures: string
  mapName: string
  matrixName: string
  failedPicture: string
  /** Facts are more than `most`; the files that hold all of them follow. */
  tooMany: (most: number) => string
  collecting: string
  failedQuotes: string
  link: string
  linkNote: string
  copy: string
  copied: string
  copyByHand: string
  embed: string
  embedNote: string
  frameTitle: string
  paper: string
  paperNote: string
  print: string
  /** Below a picture. */
  source: (version: string, documents: number) => string
  filters: {
    colon: string
    none: string
    provinces: string
    partners: string
    places: string
    kinds: string
    sectors: string
    years: string
    between: (from: number | null, to: number | null) => string
    undated: string
    publishers: string
    written: string
    growth: string
    above: (growth: string) => string
    uncertain: string
  }
}

const counted = (rows: number) => `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`
const facts = (count: number) => `${formatNumber(count)} ${count === 1 ? 'fact' : 'facts'}`

export const takeawayWords: Record<InterfaceLanguage, TakeawayWords> = {
  en: {
    title: 'Take away',
    close: 'Close',
    local: 'Everything is made on your computer; nothing leaves it.',
    data: 'Data',
    scope: 'Which facts',
    shown: (count, rows) => `As shown: ${facts(count)}, ${counted(rows)}`,
    matrixNote:
      'The number counts facts; the band beneath parts them by kind. A total counts a sentence said of several partners once.',
    all: (count, rows) => `All, uncertain ones too: ${facts(count)}, ${counted(rows)}`,
    formats: 'Formats',
    inside:
      'One zip, with a README, the codebook, the filters and a data package. A row is what one document says.',
    download: 'Download',
    pictures: 'Pictures',
    picturesNote: 'With title, filters, source and version inside.',
    noPictures: 'There are pictures on the map and the matrix.',
    mapName: 'Map',
    matrixName: 'Matrix',
    tooMany: (most) =>
      `More than ${facts(most)} are not put together here. Filter them, or take the files of the whole dataset:`,
    collecting: 'Fetching the quotes …',
    failedQuotes: 'The quotes could not be fetched. Try again.',
    failedPicture: 'This browser could not draw the picture. The SVG may still work.',
    link: 'Link',
    linkNote: 'Opens exactly what you see.',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'The text is selected: copy it with Ctrl C.',
    embed: 'Embed',
    embedNote: 'For another page: this view with its source.',
    frameTitle: 'Silkthread: Chinese provinces and their partners',
    paper: 'On paper',
    paperNote: 'A one-page profile of what is selected, then its sentences.',
    print: 'Print',
    source: (version, documents) =>
      `Silkthread, dataset ${version}, ${formatNumber(documents)} ${documents === 1 ? 'document' : 'documents'}. CC BY 4.0`,
    filters: {
      colon: ': ',
      none: 'No filter',
      provinces: 'Provinces',
      partners: 'Partners',
      places: 'Places',
      kinds: 'Kinds',
      sectors: 'Sectors',
      years: 'Years',
      between: (from, to) =>
        from === null
          ? `up to ${to ?? ''}`
          : to === null
            ? `from ${from}`
            : from === to
              ? `${from}`
              : `${from}–${to}`,
      undated: 'no date',
      publishers: 'Publishers',
      written: 'Languages',
      growth: 'Growth',
      above: (growth) => `above ${growth}`,
      uncertain: 'Uncertain facts shown',
    },
  },
  zh: {
    title: '导出与分享',
    close: '关闭',
    local: '一切在您的电脑上生成，不会传出。',
    data: '数据',
    scope: '哪些事实',
    shown: (count, rows) => `当前所示：${formatNumber(count)}条，${formatNumber(rows)}行`,
    matrixNote: '数字为事实条数，下方色带按类别划分。一句话提到多个伙伴时，合计只算一次。',
    all: (count, rows) => `全部，含不确定的：${formatNumber(count)}条，${formatNumber(rows)}行`,
    formats: '格式',
    inside: '一个压缩包，附说明、编码手册、筛选条件和数据包描述（英文）。每行为一份文件所述。',
    download: '下载',
    pictures: '图片',
    picturesNote: '图中含标题、筛选条件、来源和版本。',
    noPictures: '地图和矩阵页面可导出图片。',
    mapName: '地图',
    matrixName: '矩阵',
    tooMany: (most) =>
      `超过${formatNumber(most)}条事实时不在页面中合成。请先筛选，或直接取用全部数据的文件：`,
    collecting: '正在获取引文……',
    failedQuotes: '引文未能获取，请重试。',
    failedPicture: '此浏览器无法生成该图片，可改用 SVG。',
    link: '链接',
    linkNote: '打开即为当前所见。',
    copy: '复制',
    copied: '已复制',
    copyByHand: '文字已选中，请按 Ctrl C 复制。',
    embed: '嵌入',
    embedNote: '用于其他网页：当前视图及其来源。',
    frameTitle: '丝线：中国省区市与境外伙伴',
    paper: '打印',
    paperNote: '所选内容的一页概况，其后为引文。',
    print: '打印',
    source: (version, documents) =>
      `丝线 Silkthread，数据版本 ${version}，${formatNumber(documents)}份文件。CC BY 4.0`,
    filters: {
      colon: '：',
      none: '未设筛选',
      provinces: '省区市',
      partners: '伙伴',
      places: '地点',
      kinds: '类别',
      sectors: '行业',
      years: '年份',
      between: (from, to) =>
        from === null
          ? `至${to ?? ''}年`
          : to === null
            ? `${from}年起`
            : from === to
              ? `${from}年`
              : `${from}–${to}年`,
      undated: '无日期',
      publishers: '发布者',
      written: '文件语言',
      growth: '增长',
      above: (growth) => `高于${growth}`,
      uncertain: '含不确定的事实',
    },
  },
}
