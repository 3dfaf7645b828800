import type { DatasetProblem } from '../datasetError.ts'
import type { InterfaceLanguage, Page } from '../view.ts'

/** Words of the header, the sheet, and of the states that any part of the page can be in. */
export interface FrameWords {
  brand: string
  /** What of it a narrow screen has room for. */
  shortBrand: string
  home: string
  skip: string
  views: string
  page: Record<Page, string>
  /** Shorter names for the narrowest screen, where one is needed. */
  shortPage: Partial<Record<Page, string>>
  otherLanguage: { code: InterfaceLanguage; name: string; label: string }
  toDark: string
  toLight: string
  loading: string
  waiting: (part: string) => string
  retry: string
  failed: (part: string) => string
  problem: Record<DatasetProblem, (place: string) => string>
  remedy: Record<DatasetProblem, string>
  theDataset: string
  theDocument: string
  theQuote: string
  /** The card or the facts that are open beside a view. */
  openFact: string
  takeAway: string
  /** Of a view within another page: the way to the whole of it. */
  openWhole: string
  close: string
  showMore: string
  showLess: string
  panel: string
  dataVersion: (version: string) => string
  search: string
  filters: string
  /** Opens the filters on a narrow screen, of which so many are set. */
  openFilters: (set: number) => string
  /** Another build of the page is ready, and waits to be asked for. */
  newVersion: string
  useNewVersion: string
  later: string
  tradeGrowth: string
  signedProjects: string
  sectors: string
  overTime: string
  evidence: string
}

export const frameWords: Record<InterfaceLanguage, FrameWords> = {
  en: {
    brand: 'Silkthread',
    shortBrand: 'Silkthread',
    home: 'Silkthread, start page',
    skip: 'Skip to the content',
    views: 'Views',
    page: {
      map: 'Map',
      matrix: 'Matrix',
      timeline: 'Timeline',
      table: 'Table',
      documents: 'Documents',
      compare: 'Compare',
      about: 'About',
      read: 'Read a document',
    },
    shortPage: { documents: 'Docs' },
    otherLanguage: { code: 'zh', name: '中文', label: '中文（切换到简体中文）' },
    toDark: 'Dark colours',
    toLight: 'Light colours',
    loading: 'Reading the dataset …',
    waiting: (part) => `${part} is on its way …`,
    retry: 'Retry',
    failed: (part) => `${part} could not be read`,
    problem: {
      missing: () => 'The file is not there, or the server does not answer.',
      notJson: () => 'The file is not JSON; it may have been cut off while it was written.',
      newerVersion: (found) =>
        `The file has schema version ${found}: a newer version of the program made it than this page.`,
      olderVersion: (found) =>
        `The file has schema version ${found}: an older version of the program made it than this page.`,
      invalid: (place) =>
        place === ''
          ? 'The file is not shaped like a dataset.'
          : `The field ${place} is missing or has a value that is not allowed.`,
      changed: () =>
        'The file is not the one that was built: it was changed, or is of another build.',
    },
    remedy: {
      missing: 'Run “npm run ingest” to write it, then retry.',
      notJson: 'Run “npm run ingest” to write it anew, then retry.',
      newerVersion:
        'Load the page anew: its newer version reads the file. If it stays so, run “npm run build”.',
      olderVersion: 'Run “npm run ingest” with the version of this page, then retry.',
      invalid: 'Run “npm run ingest” to write it anew, then retry.',
      changed:
        'Retrying fetches the dataset as a whole anew. If it stays so, run “npm run ingest” to write it anew.',
    },
    theDataset: 'The dataset',
    theDocument: 'The document',
    theQuote: 'The quote',
    openFact: 'The open facts',
    takeAway: 'Take away',
    openWhole: 'Open in Silkthread',
    close: 'Close',
    showMore: 'Show more of the panel',
    showLess: 'Show more of the map',
    panel: 'Summary of what is selected',
    dataVersion: (version) => `dataset ${version}`,
    search: 'The search',
    filters: 'The filters',
    openFilters: (set) => (set === 0 ? 'Filters' : `Filters ${set}`),
    newVersion: 'A newer version of the atlas is ready.',
    useNewVersion: 'Load it',
    later: 'Later',
    tradeGrowth: 'Trade growth',
    signedProjects: 'Signed projects',
    sectors: 'Sectors',
    overTime: 'Facts over time',
    evidence: 'Evidence',
  },
  zh: {
    brand: '丝线 Silkthread',
    shortBrand: '丝线',
    home: '丝线 Silkthread，首页',
    skip: '跳到正文',
    views: '视图',
    page: {
      map: '地图',
      matrix: '矩阵',
      timeline: '时间线',
      table: '表格',
      documents: '文件',
      compare: '比较',
      about: '说明',
      read: '读一份文件',
    },
    shortPage: {},
    otherLanguage: { code: 'en', name: 'English', label: 'English (switch to English)' },
    toDark: '深色',
    toLight: '浅色',
    loading: '正在读取数据……',
    waiting: (part) => `${part}正在加载……`,
    retry: '重试',
    failed: (part) => `${part}读取失败`,
    problem: {
      missing: () => '文件不存在，或服务器没有响应。',
      notJson: () => '文件不是 JSON，可能在写入时中断。',
      newerVersion: (found) => `文件的结构版本是 ${found}，由比本页面更新的程序生成。`,
      olderVersion: (found) => `文件的结构版本是 ${found}，由比本页面更旧的程序生成。`,
      invalid: (place) =>
        place === '' ? '文件的结构不符合要求。' : `字段 ${place} 缺失，或其值不被允许。`,
      changed: () => '文件与构建时不一致：内容被改动，或属于另一次构建。',
    },
    remedy: {
      missing: '请运行“npm run ingest”生成文件，然后重试。',
      notJson: '请运行“npm run ingest”重新生成文件，然后重试。',
      newerVersion: '请重新加载页面，以获取能读取该文件的新版本；若仍如此，请运行“npm run build”。',
      olderVersion: '请用本页面的程序版本运行“npm run ingest”，然后重试。',
      invalid: '请运行“npm run ingest”重新生成文件，然后重试。',
      changed: '重试会重新获取全部数据；若仍如此，请运行“npm run ingest”重新生成。',
    },
    theDataset: '数据',
    theDocument: '文件',
    theQuote: '引文',
    openFact: '打开的事实',
    takeAway: '导出',
    openWhole: '在丝线中打开',
    close: '关闭',
    showMore: '展开面板',
    showLess: '展开地图',
    panel: '所选内容摘要',
    dataVersion: (version) => `数据版本 ${version}`,
    search: '搜索',
    filters: '筛选',
    openFilters: (set) => (set === 0 ? '筛选' : `筛选 ${set}`),
    newVersion: '图集有新版本可用。',
    useNewVersion: '加载新版本',
    later: '稍后',
    tradeGrowth: '贸易增长',
    signedProjects: '签约项目',
    sectors: '行业',
    overTime: '事实的时间分布',
    evidence: '依据',
  },
}
