import { describe, expect, it } from 'vitest'
import { SECTORS, type Sector } from '../../../src/model/fact.ts'
import { LANGUAGES, type Language } from '../../../src/model/dataset.ts'
import { findSectors } from '../../../src/reading/mentions/sectors.ts'

/** For each sector sentences that name it and no other. */
const SENTENCES: Record<Language, Record<Sector, string[]>> = {
  en: {
    agriculture: [
      'Farmers sell durians and fresh vegetables.',
      'cooperation in animal husbandry',
      'They breed livestock.',
    ],
    food: ['Exports of beef, wine and dairy goods grew.', 'a brewery and a bakery'],
    energy: ['an oil pipeline and two power plants', 'coal and natural gas'],
    'new-energy': ['photovoltaic modules and batteries', 'wind power and hydrogen'],
    'mining-metals': ['copper and nickel ore', 'a stainless steel mill'],
    chemicals: ['a petrochemical complex', 'fertilizers and plastics'],
    biomedicine: ['vaccines and pharmaceuticals', 'a biotech firm'],
    healthcare: ['acupuncture in two hospitals', 'public health'],
    machinery: ['machine tools and cranes', 'equipment manufacturing'],
    automotive: ['cars and motorcycles', 'a carmaker', 'auto parts'],
    electronics: ['semiconductors and mobile phones', 'household appliances'],
    digital: ['cross-border e-commerce', 'software and big data', '5G and cloud computing'],
    ai: ['artificial intelligence', 'large AI models'],
    construction: ['civil engineering and cement', 'urban planning'],
    logistics: ['freight trains to the port', 'a direct flight', 'overseas warehouses'],
    finance: ['two banks and an insurance company', 'bonds'],
    textiles: ['garments, shoes and silk', 'cotton yarn'],
    environment: ['sewage treatment', 'climate protection', 'low-carbon growth'],
    tourism: ['tourists and hotels', 'a travel agency'],
    education: ['students of both universities', 'vocational training', 'a Confucius Institute'],
    culture: ['a concert and two museums', 'paintings', 'intangible cultural heritage'],
    science: ['joint laboratories', 'science and technology', 'research and development'],
    'real-estate': ['real estate', 'a shopping mall'],
    'trade-services': ['consulting and legal services', 'trade in services'],
  },
  de: {
    agriculture: ['Landwirtschaft und Obstanbau', 'Getreideernte', 'Viehzucht'],
    food: ['Lebensmittel und Getränke', 'Rindfleisch und Milchprodukte'],
    energy: ['Erdgas und Kohle', 'ein Kraftwerk'],
    'new-energy': ['Solaranlagen und Batterien', 'Wasserstoff und Windkraft'],
    'mining-metals': ['Bergbau und Stahl', 'Kupfer'],
    chemicals: ['die Chemieindustrie', 'Kunststoffe'],
    biomedicine: ['Impfstoffe und Arzneimittel', 'Pharmaunternehmen'],
    healthcare: ['ein Krankenhaus', 'Gesundheit und Pflege', 'Krankenhäuser'],
    machinery: ['Maschinenbau', 'Roboter und Werkzeugmaschinen'],
    automotive: ['Autos und Motorräder', 'Fahrzeuge', 'die Automobilindustrie'],
    electronics: ['Halbleiter und Elektronik', 'Smartphones'],
    digital: ['Digitalisierung und Software', 'E-Commerce', 'Onlinehandel'],
    ai: ['künstliche Intelligenz', 'KI'],
    construction: ['Stadtentwicklung und Infrastruktur', 'Zement'],
    logistics: ['Güterzüge und Häfen', 'Direktflüge', 'Logistik'],
    finance: ['Banken und Versicherungen', 'Kredite'],
    textiles: ['Textilien und Schuhe', 'Bekleidung'],
    environment: ['Klimaschutz und Abwasser', 'Umweltschutz', 'Abfälle'],
    tourism: ['Tourismus und Hotels', 'Touristen'],
    education: ['Schulen und Hochschulen', 'Studierende', 'Schüleraustausch', 'Ausbildung'],
    culture: ['Kultur und Sport', 'ein Konzert im Museum', 'Musik'],
    science: ['Forschung und Wissenschaft', 'ein Labor'],
    'real-estate': ['Immobilien'],
    'trade-services': ['Dienstleistungen', 'Unternehmensberatung'],
  },
  zh: {
    agriculture: ['榴莲和蔬菜', '畜牧养殖', '杂交水稻'],
    food: ['牛肉和葡萄酒', '食品'],
    energy: ['石油天然气', '水电站', '煤炭'],
    'new-energy': ['光伏和锂电池', '氢能'],
    'mining-metals': ['铜矿和钢铁', '有色金属'],
    chemicals: ['石化和塑料', '化肥'],
    biomedicine: ['生物医药', '疫苗'],
    healthcare: ['中医和医院', '医疗卫生'],
    machinery: ['工程机械', '机床和机器人', '装备制造'],
    automotive: ['汽车零部件', '摩托车'],
    electronics: ['半导体和手机', '家电'],
    digital: ['跨境电商', '大数据和软件', '5G'],
    ai: ['人工智能', 'AI大模型'],
    construction: ['建筑和建材', '基础设施', '城市规划'],
    logistics: ['中欧班列', '港口和航线', '物流'],
    finance: ['银行和保险', '金融'],
    textiles: ['服装鞋帽', '纺织', '棉纱'],
    environment: ['污水处理', '气候变化', '环保'],
    tourism: ['旅游和酒店', '游客'],
    education: ['大学和留学生', '职业教育', '孔子学院'],
    culture: ['文化和艺术', '博物馆', '演出'],
    science: ['联合实验室', '科技', '科研'],
    'real-estate': ['房地产'],
    'trade-services': ['服务贸易', '法律服务', '咨询'],
  },
}

describe('findSectors(text, language) names only', () => {
  const rows = LANGUAGES.flatMap((language) =>
    SECTORS.flatMap((sector) =>
      SENTENCES[language][sector].map((text) => [sector, language, text] as const),
    ),
  )
  it.each(rows)('%s in %s: %s', (sector, language, text) => {
    const sectors = new Set(findSectors(text, language).map((mention) => mention.sector))
    expect([...sectors]).toEqual([sector])
  })
})
