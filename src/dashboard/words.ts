import type { Instrument, Kind, Sector, Tie } from '../model/fact.ts'
import type { InterfaceLanguage } from './view.ts'

/** Words that more than one feature puts on the screen; each feature's own are in its `words.ts`. */
export interface SharedWords {
  /** One fact of the kind: `Tie`. */
  kind: Record<Kind, string>
  /** The kind as a heading of many: `Ties`. */
  kinds: Record<Kind, string>
  tie: Record<Tie, string>
  sector: Record<Sector, string>
  instrument: Record<Instrument, (count: number) => string>
  noDate: string
  /** Of a fact below the threshold of confidence. */
  uncertain: string
  /** A fact of the nation as a whole. */
  national: string
  continent: Record<string, string>
  blocs: string
}

const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many)

export const sharedWords: Record<InterfaceLanguage, SharedWords> = {
  en: {
    kind: {
      tie: 'Tie',
      event: 'Event',
      signing: 'Signing',
      trade: 'Trade',
      investment: 'Investment',
      figure: 'Figure',
    },
    kinds: {
      tie: 'Ties',
      event: 'Events',
      signing: 'Signings',
      trade: 'Trade',
      investment: 'Investment',
      figure: 'Figures',
    },
    tie: {
      sister: 'sister places',
      park: 'joint park',
      office: 'office',
      route: 'route',
      partnership: 'partnership',
    },
    sector: {
      agriculture: 'Agriculture',
      food: 'Food',
      energy: 'Energy',
      'new-energy': 'New energy',
      'mining-metals': 'Mining and metals',
      chemicals: 'Chemicals',
      biomedicine: 'Biomedicine',
      healthcare: 'Healthcare',
      machinery: 'Machinery',
      automotive: 'Automotive',
      electronics: 'Electronics',
      digital: 'Digital',
      ai: 'Artificial intelligence',
      construction: 'Construction',
      logistics: 'Logistics',
      finance: 'Finance',
      textiles: 'Textiles',
      environment: 'Environment',
      tourism: 'Tourism',
      education: 'Education',
      culture: 'Culture',
      science: 'Science',
      'real-estate': 'Real estate',
      'trade-services': 'Trade services',
    },
    instrument: {
      project: plural('project', 'projects'),
      agreement: plural('agreement', 'agreements'),
      contract: plural('contract', 'contracts'),
      mou: plural('MoU', 'MoUs'),
    },
    noDate: 'no date',
    uncertain: 'uncertain',
    national: 'China, national',
    continent: {
      Africa: 'Africa',
      Antarctica: 'Antarctica',
      Asia: 'Asia',
      Europe: 'Europe',
      'North America': 'North America',
      Oceania: 'Oceania',
      'Seven seas (open ocean)': 'Islands of the open ocean',
      'South America': 'South America',
    },
    blocs: 'Blocs and regions',
  },
  zh: {
    kind: {
      tie: '结好与机构',
      event: '活动',
      signing: '签约',
      trade: '贸易',
      investment: '投资',
      figure: '其他数字',
    },
    kinds: {
      tie: '结好与机构',
      event: '活动',
      signing: '签约',
      trade: '贸易',
      investment: '投资',
      figure: '其他数字',
    },
    tie: {
      sister: '友好城市或省州',
      park: '合作园区',
      office: '办事机构',
      route: '运输线路',
      partnership: '伙伴关系',
    },
    sector: {
      agriculture: '农业',
      food: '食品',
      energy: '能源',
      'new-energy': '新能源',
      'mining-metals': '矿业与金属',
      chemicals: '化工',
      biomedicine: '生物医药',
      healthcare: '医疗卫生',
      machinery: '机械',
      automotive: '汽车',
      electronics: '电子',
      digital: '数字经济',
      ai: '人工智能',
      construction: '建筑与城建',
      logistics: '物流运输',
      finance: '金融',
      textiles: '纺织',
      environment: '环保',
      tourism: '旅游',
      education: '教育',
      culture: '文化',
      science: '科技',
      'real-estate': '房地产',
      'trade-services': '商贸服务',
    },
    instrument: {
      project: () => '个项目',
      agreement: () => '项协议',
      contract: () => '份合同',
      mou: () => '份备忘录',
    },
    noDate: '无日期',
    uncertain: '不确定',
    national: '全国',
    continent: {
      Africa: '非洲',
      Antarctica: '南极洲',
      Asia: '亚洲',
      Europe: '欧洲',
      'North America': '北美洲',
      Oceania: '大洋洲',
      'Seven seas (open ocean)': '大洋岛屿',
      'South America': '南美洲',
    },
    blocs: '集团与地区',
  },
}
