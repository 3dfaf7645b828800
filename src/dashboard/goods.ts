import type { InterfaceLanguage } from './view.ts'

/**
 * What is counted, in Chinese: the measure word that follows a number, and the noun. The English words are those of the
 * dataset, which come from `src/ingest/locales/<language>/units.ts`; a test knows whether one is missing.
 */
const UNITS: Readonly<Record<string, readonly [measure: string, noun: string]>> = {
  pairs: ['对', '结好关系'],
  companies: ['家', '企业'],
  enterprises: ['家', '企业'],
  projects: ['个', '项目'],
  'sister cities': ['个', '友好城市'],
  cities: ['个', '城市'],
  countries: ['个', '国家'],
  provinces: ['个', '省区'],
  prefectures: ['个', '地区'],
  institutes: ['个', '院所'],
  classrooms: ['间', '教室'],
  schools: ['所', '学校'],
  students: ['名', '学生'],
  teachers: ['名', '教师'],
  officials: ['名', '官员'],
  people: ['', '人'],
  persons: ['', '人'],
  representatives: ['名', '代表'],
  merchants: ['名', '客商'],
  exhibitors: ['家', '参展商'],
  visitors: ['名', '来访者'],
  visits: ['', '人次'],
  flights: ['个', '航班'],
  trains: ['列', '班列'],
  'train connections': ['条', '列车线路'],
  containers: ['个', '集装箱'],
  TEU: ['', '标准箱'],
  tons: ['', '吨'],
  vehicles: ['辆', '车'],
  units: ['', '台套'],
  activities: ['场', '活动'],
  exchanges: ['次', '交流'],
  courses: ['期', '课程'],
  jobs: ['个', '岗位'],
  doctors: ['名', '医务人员'],
  engineers: ['名', '工程师'],
  patients: ['名', '患者'],
  zones: ['个', '园区'],
  offices: ['个', '办事处'],
  routes: ['条', '线路'],
  ports: ['个', '港口'],
  agreements: ['项', '协议'],
  'square kilometers': ['', '平方公里'],
  hectares: ['', '公顷'],
  mu: ['', '亩'],
  trees: ['棵', '树'],
  megawatts: ['', '兆瓦'],
  relationships: ['对', '关系'],
  families: ['户', '家庭'],
  films: ['部', '影片'],
  species: ['种', '品种'],
  pieces: ['件', '物品'],
}

/** Goods, and the labels of figures that are no unit. */
const GOODS: Readonly<Record<string, string>> = {
  share: '占比',
  'agricultural products': '农产品',
  'electromechanical products': '机电产品',
  'high-tech products': '高新技术产品',
  'labour-intensive products': '劳动密集型产品',
  food: '食品',
  fruit: '水果',
  durians: '榴莲',
  seafood: '水产品',
  meat: '肉类',
  beef: '牛肉',
  'dairy products': '乳制品',
  grain: '粮食',
  soybeans: '大豆',
  wine: '葡萄酒',
  coffee: '咖啡',
  tea: '茶叶',
  coal: '煤炭',
  'crude oil': '原油',
  'natural gas': '天然气',
  'iron ore': '铁矿石',
  copper: '铜',
  steel: '钢材',
  timber: '木材',
  cars: '汽车',
  'electric vehicles': '电动汽车',
  'lithium batteries': '锂电池',
  'solar cells': '太阳能电池',
  electronics: '电子产品',
  'mobile phones': '手机',
  machinery: '机械设备',
  textiles: '纺织品',
  chemicals: '化工产品',
  medicines: '药品',
  services: '服务',
  rubber: '橡胶',
  flowers: '鲜花',
}

/** A number with what it counts: `16 companies`, `16家企业`; an unknown unit stays as the dataset has it. */
export function unitText(number: string, unit: string, language: InterfaceLanguage): string {
  const words = language === 'zh' ? UNITS[unit] : undefined
  return words === undefined ? `${number} ${unit}` : `${number}${words.join('')}`
}

/** Goods, a unit or a label by itself: `coal`, `煤炭`; one that is unknown stays as the dataset has it. */
export function goodsName(english: string, language: InterfaceLanguage): string {
  if (language !== 'zh') return english
  return GOODS[english] ?? UNITS[english]?.[1] ?? english
}
