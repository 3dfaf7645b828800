import { describe, expect, test } from 'vitest'
import { createPlaceContext, findPlaces } from '../../../src/reading/mentions/places.ts'
import type { Language } from '../../../src/model/dataset.ts'
import { gazetteer, readPlaces } from './places/readPlaces.ts'

type Row = [language: Language, sentence: string, places: readonly string[], document?: string]

const COUNTRIES: readonly Row[] = [
  [
    'en',
    'Buyers came from the US, the UK and the UAE.',
    ['US=US abbreviation', 'UK=GB abbreviation', 'UAE=AE abbreviation'],
  ],
  ['en', 'The U.S. and the U.K. sent experts.', ['U.S.=US abbreviation', 'U.K.=GB abbreviation']],
  [
    'en',
    "The People's Republic of China and the Czech Republic agreed.",
    ["People's Republic of China=CN", 'Czech Republic=CZ'],
  ],
  [
    'en',
    'Việt Nam and Viet Nam are one country, Vietnam.',
    ['Việt Nam=VN', 'Viet Nam=VN', 'Vietnam=VN'],
  ],
  [
    'en',
    'Guinea-Bissau, Equatorial Guinea and Papua New Guinea are not Guinea.',
    ['Guinea-Bissau=GW', 'Equatorial Guinea=GQ', 'Papua New Guinea=PG', 'Guinea=GN'],
  ],
  ['en', "Niger's uranium, Nigeria's oil", ['Niger=NE', 'Nigeria=NG']],
  ['en', 'Inner Mongolia borders Mongolia.', ['Inner Mongolia=CN-NM', 'Mongolia=MN']],
  [
    'en',
    'Burma, Persia and Ceylon traded with Canton.',
    ['Burma=MM', 'Persia=IR', 'Ceylon=LK', 'Canton=CN-GD/Guangzhou'],
  ],
  [
    'en',
    'Byelorussia, Belorussia and Belaussia are spelt in many ways.',
    ['Byelorussia=BY', 'Belorussia=BY', 'Belaussia=BY'],
  ],
  [
    'en',
    'Kazahkstan, Uzbekstan and Malasyia sent buyers.',
    ['Kazahkstan=KZ', 'Uzbekstan=UZ', 'Malasyia=MY'],
  ],
  ['en', 'Tea goes to Hong Kong, Macao and Taiwan.', ['Hong Kong=HK', 'Macao=MO', 'Taiwan=TW']],
  [
    'en',
    'Belarusian and Vietnamese firms met the Germans.',
    ['Belarusian=BY adjective', 'Vietnamese=VN adjective', 'Germans=DE adjective'],
  ],
  [
    'de',
    'Die Bundesrepublik und die Volksrepublik China reden.',
    ['Bundesrepublik=DE', 'Volksrepublik China=CN'],
  ],
  [
    'de',
    'Deutschlands Exporte, Chinas Importe und Belarus’ Präsident',
    ['Deutschlands=DE', 'Chinas=CN', 'Belarus=BY'],
  ],
  [
    'de',
    'Weißrussland, Weissrussland, Persien und Birma',
    ['Weißrussland=BY', 'Weissrussland=BY', 'Persien=IR', 'Birma=MM'],
  ],
  [
    'de',
    'ein chinesisches Werk, deutsche Hilfe, belarussischer Käse',
    ['chinesisches=CN adjective', 'deutsche=DE adjective', 'belarussischer=BY adjective'],
  ],
  [
    'de',
    'Polnischen Käufern, der ostchinesischen Küste und den Deutschen',
    ['Polnischen=PL adjective', 'ostchinesischen=CN adjective', 'Deutschen=DE adjective'],
  ],
  ['de', 'Fast alles ging in die USA und die Türkei.', ['USA=US abbreviation', 'Türkei=TR']],
  ['de', 'Island liegt im Norden.', ['Island=IS']],
  ['en', 'The Island lies in the north.', []],
  ['zh', '来自阿联酋、印尼和越南的客商', ['阿联酋=AE', '印尼=ID', '越南=VN']],
  ['zh', '内蒙古与蒙古国相邻', ['内蒙古=CN-NM', '蒙古国=MN']],
  ['zh', '向香港、澳门和台湾供货', ['香港=HK', '澳门=MO', '台湾=TW']],
  ['zh', '代表团面向日本招商', ['日本=JP']],
  ['zh', '引进台资,吸引港商', ['台=TW abbreviation', '港=HK abbreviation']],
  ['zh', '德国韦尔登堡市市长来访', ['德国=DE', '韦尔登堡=DE/韦尔登堡']],
  ['zh', '泰国海产市场与韩国新城市建设', ['泰国=TH', '韩国=KR']],
]

const CHINA: readonly Row[] = [
  [
    'en',
    'Gansu Province and the Guangxi Zhuang Autonomous Region',
    ['Gansu Province=CN-GS', 'Guangxi Zhuang Autonomous Region=CN-GX'],
  ],
  [
    'en',
    'Shanxi is not Shaanxi, nor is Henan Hunan.',
    ['Shanxi=CN-SX', 'Shaanxi=CN-SN', 'Henan=CN-HA', 'Hunan=CN-HN'],
  ],
  [
    'en',
    'Guangzhou, Guangdong Province',
    ['Guangzhou=CN-GD/Guangzhou', 'Guangdong Province=CN-GD'],
  ],
  [
    'en',
    'Beijing, Shanghai, Tianjin and Chongqing are provinces.',
    ['Beijing=CN-BJ', 'Shanghai=CN-SH', 'Tianjin=CN-TJ', 'Chongqing=CN-CQ'],
  ],
  ['en', "Xi'an's tea, Ürümqi's fruit", ["Xi'an=CN-SN/Xi'an", 'Ürümqi=CN-XJ/Urumqi']],
  [
    'en',
    'Suzhou, Anhui, and Suzhou, Jiangsu',
    ['Suzhou=CN-AH/Suzhou', 'Anhui=CN-AH', 'Suzhou=CN-JS/Suzhou', 'Jiangsu=CN-JS'],
  ],
  [
    'en',
    'Fruit passes Pingxiang on its way from Vietnam.',
    ['Pingxiang=CN-GX/Pingxiang', 'Vietnam=VN'],
  ],
  ['en', 'Pingxiang, Jiangxi, makes fireworks.', ['Pingxiang=CN-JX/Pingxiang', 'Jiangxi=CN-JX']],
  ['en', 'Yulin lies in the north of Shaanxi.', ['Yulin=CN-SN/Yulin', 'Shaanxi=CN-SN']],
  ['en', 'Wuyi County in Zhejiang grows tea.', ['Wuyi=CN-ZJ/Wuyi', 'Zhejiang=CN-ZJ']],
  [
    'en',
    'Chaoyang District in Beijing and Chaoyang in Liaoning',
    ['Chaoyang=CN-BJ/Chaoyang', 'Beijing=CN-BJ', 'Chaoyang=CN-LN/Chaoyang', 'Liaoning=CN-LN'],
  ],
  ['en', 'Jilin City lies in Jilin province.', ['Jilin City=CN-JL/Jilin', 'Jilin=CN-JL']],
  [
    'de',
    'Kanton, Schanghai, Peking und Tsingtau',
    ['Kanton=CN-GD/Guangzhou', 'Schanghai=CN-SH', 'Peking=CN-BJ', 'Tsingtau=CN-SD/Qingdao'],
  ],
  ['de', 'Zhejiangs Häfen und die Innere Mongolei', ['Zhejiangs=CN-ZJ', 'Innere Mongolei=CN-NM']],
  ['zh', '甘肃省会兰州与甘肃', ['甘肃省=CN-GS', '兰州=CN-GS/Lanzhou', '甘肃=CN-GS']],
  [
    'zh',
    '广西凭祥市和浙江义乌',
    ['广西=CN-GX', '凭祥市=CN-GX/Pingxiang', '浙江=CN-ZJ', '义乌=CN-ZJ/Yiwu'],
  ],
  [
    'zh',
    '吉林省吉林市,河北省正定县',
    ['吉林省=CN-JL', '吉林市=CN-JL/Jilin', '河北省=CN-HE', '正定县=CN-HE/Zhengding'],
  ],
  ['zh', '上海南部的工厂', ['上海=CN-SH']],
]

const ABROAD: readonly Row[] = [
  ['en', 'officials of Novosibirsk Oblast', ['Novosibirsk=RU/Novosibirsk']],
  [
    'en',
    'The German state of Lower Saxony and Bavaria',
    ['German=DE adjective', 'Lower Saxony=DE/Lower Saxony', 'Bavaria=DE/Bavaria'],
  ],
  ['zh', '海南省对RCEP其他成员国出口增长', ['海南省=CN-HI', 'RCEP=RCEP abbreviation']],
  [
    'en',
    'the Red Bean Group of Wu Xi city and Er Lian Haote port',
    ['Wu Xi=CN-JS/Wuxi', 'Er Lian Haote=CN-NM/Erenhot'],
  ],
  ['en', 'Li Jiang said that An Yang met Huang Shan.', []],
  ['en', 'trade of Jiangsu with Jianpuzhai', ['Jiangsu=CN-JS', 'Jianpuzhai=KH']],
  ['en', 'Park City, Utah', ['Utah=US/Utah']],
  [
    'en',
    'Queensland, New South Wales and B.C. joined.',
    [
      'Queensland=AU/Queensland',
      'New South Wales=AU/New South Wales',
      'B.C.=CA/British Columbia abbreviation',
    ],
  ],
  [
    'en',
    'Hyogo, Shizuoka and Hiroshima in Japan',
    ['Hyogo=JP/Hyogo', 'Shizuoka=JP/Shizuoka', 'Hiroshima=JP/Hiroshima', 'Japan=JP'],
  ],
  [
    'en',
    'HCM City, Hà Nội and Quảng Ninh Province in Việt Nam',
    ['HCM City=VN/Ho Chi Minh City', 'Hà Nội=VN/Hanoi', 'Quảng Ninh=VN/Quang Ninh', 'Việt Nam=VN'],
  ],
  [
    'en',
    'Brest, France, twinned with Brest, Belarus.',
    ['Brest=FR/Brest', 'France=FR', 'Brest=BY/Brest', 'Belarus=BY'],
  ],
  ['en', 'The zone works with Brest.', ['Brest=BY/Brest'], 'Minsk, Belarus'],
  [
    'en',
    'San Juan and Chubut looked on.',
    ['San Juan=AR/San Juan', 'Chubut=AR/Chubut'],
    'Argentina, Argentina',
  ],
  ['en', 'The U.S. state of Georgia', ['U.S.=US abbreviation', 'Georgia=US/Georgia']],
  ['en', 'Georgia and Armenia', ['Georgia=GE', 'Armenia=AM']],
  [
    'en',
    'Victoria is a partner of Jiangsu.',
    ['Victoria=AU/Victoria', 'Jiangsu=CN-JS'],
    'Melbourne, Australia',
  ],
  [
    'en',
    'Perth, Western Australia, and Perth, Scotland',
    [
      'Perth=AU/Perth',
      'Western Australia=AU/Western Australia',
      'Perth=GB/Perth',
      'Scotland=GB/Scotland',
    ],
  ],
  ['en', 'the deal was done in Reading, England', ['Reading=GB/Reading', 'England=GB/England']],
  [
    'en',
    'Burnaby – Zhongshan',
    ['Burnaby=CA/Burnaby #1', 'Zhongshan=CN-GD/Zhongshan #1'],
    'Vancouver in Canada',
  ],
  [
    'de',
    'das Land Niedersachsen, der Freistaat Bayern, bayerische Firmen',
    [
      'Land Niedersachsen=DE/Lower Saxony',
      'Freistaat Bayern=DE/Bavaria',
      'bayerische=DE/Bavaria adjective',
    ],
  ],
  [
    'de',
    'der nordrhein-westfälische Minister',
    ['nordrhein-westfälische=DE/North Rhine-Westphalia adjective'],
  ],
  [
    'de',
    'Hamburger Kaufleute, der Duisburger Hafen, Pekinger Banken',
    [
      'Hamburger=DE/Hamburg adjective',
      'Duisburger=DE/Duisburg adjective',
      'Pekinger=CN-BJ adjective',
    ],
  ],
  [
    'de',
    'Muenchen, Koeln und Duesseldorf',
    ['Muenchen=DE/Munich', 'Koeln=DE/Cologne', 'Duesseldorf=DE/Düsseldorf'],
  ],
  [
    'de',
    'Gebiet Grodno, Oblast Witebsk und Moskau',
    ['Gebiet Grodno=BY/Grodno', 'Oblast Witebsk=BY/Vitebsk', 'Moskau=RU/Moscow'],
  ],
  [
    'zh',
    '白俄罗斯格罗德诺州、明斯克州',
    ['白俄罗斯=BY', '格罗德诺州=BY/Grodno', '明斯克州=BY/Minsk'],
  ],
  [
    'zh',
    '下萨克森州、北威州和巴符州',
    [
      '下萨克森州=DE/Lower Saxony',
      '北威州=DE/North Rhine-Westphalia',
      '巴符州=DE/Baden-Württemberg',
    ],
  ],
  [
    'zh',
    '美国加州、艾奥瓦州与昆士兰州',
    ['美国=US', '加州=US/California', '艾奥瓦州=US/Iowa', '昆士兰州=AU/Queensland'],
  ],
  ['zh', '韩国京畿道、公州市', ['韩国=KR', '京畿道=KR/Gyeonggi', '公州市=KR/Gongju']],
  [
    'zh',
    '俄罗斯阿穆尔州和滨海边疆区',
    ['俄罗斯=RU', '阿穆尔州=RU/Amur', '滨海边疆区=RU/Primorsky'],
  ],
  ['zh', '越南北宁、北江的工厂', ['越南=VN', '北宁=VN/Bac Ninh', '北江=VN/Bac Giang']],
]

const UNKNOWN: readonly Row[] = [
  ['en', 'the mayor came from Zalesiowo, Poland', ['Zalesiowo=PL/Zalesiowo', 'Poland=PL']],
  [
    'en',
    'the Polish town of Zalesiowo Dolne',
    ['Polish=PL adjective', 'Zalesiowo Dolne=PL/Zalesiowo Dolne'],
  ],
  ['en', "Japan's Mitsubaki Prefecture", ['Japan=JP', 'Mitsubaki=JP/Mitsubaki']],
  [
    'en',
    "in May, Germany; at Acme, Germany; Kenya's Prime Minister; Malaysia's East Coast Economic Region",
    ['Germany=DE', 'Germany=DE', 'Kenya=KE', 'Malaysia=MY'],
  ],
  ['de', 'aus Zalesiowo (Polen)', ['Zalesiowo=PL/Zalesiowo', 'Polen=PL']],
  [
    'de',
    'die japanische Präfektur Mitsubaki',
    ['japanische=JP adjective', 'Mitsubaki=JP/Mitsubaki'],
  ],
]

const BLOCS: readonly Row[] = [
  [
    'en',
    'ASEAN, the EU and the Shanghai Cooperation Organisation (SCO)',
    [
      'ASEAN=ASEAN abbreviation',
      'EU=EU abbreviation',
      'Shanghai Cooperation Organisation=SCO',
      'SCO=SCO abbreviation',
    ],
  ],
  [
    'en',
    'Europe, European firms and the European Union',
    ['Europe=EUROPE', 'European=EUROPE adjective', 'European Union=EU'],
  ],
  [
    'en',
    'Central and Eastern European countries and the 17+1',
    ['Central and Eastern European countries=CEEC', '17+1=CEEC abbreviation'],
  ],
  [
    'en',
    'Arab states, the United Arab Emirates and Saudi Arabian oil',
    ['Arab states=ARAB', 'United Arab Emirates=AE', 'Saudi Arabian=SA adjective'],
  ],
  [
    'en',
    'Africa, South African wine, Latin America',
    ['Africa=AFRICA', 'South African=ZA adjective', 'Latin America=LAC'],
  ],
  [
    'en',
    'trade with countries along the Belt and Road and BRI partner countries',
    ['countries along the Belt and Road=BRI', 'BRI partner countries=BRI'],
  ],
  [
    'de',
    'die Shanghaier Organisation für Zusammenarbeit (SOZ) und arabische Staaten',
    [
      'Shanghaier Organisation für Zusammenarbeit=SCO',
      'SOZ=SCO abbreviation',
      'arabische Staaten=ARAB',
    ],
  ],
  [
    'de',
    'Mittel- und Osteuropa, afrikanische Länder, Südasien',
    ['Mittel- und Osteuropa=CEEC', 'afrikanische=AFRICA adjective', 'Südasien=SOUTH-ASIA'],
  ],
  ['de', 'Länder entlang der Neuen Seidenstraße', ['Länder entlang der Neuen Seidenstraße=BRI']],
  [
    'zh',
    '上合组织、金砖国家、中东欧国家和海合会',
    ['上合组织=SCO', '金砖国家=BRICS', '中东欧国家=CEEC', '海合会=GCC'],
  ],
  ['zh', '阿拉伯国家、非洲、中亚', ['阿拉伯国家=ARAB', '非洲=AFRICA', '中亚=CENTRAL-ASIA']],
  [
    'zh',
    '对“一带一路”沿线国家出口,与共建“一带一路”国家往来',
    ['“一带一路”沿线国家=BRI', '共建“一带一路”国家=BRI'],
  ],
]

const WAYS: readonly Row[] = [
  [
    'en',
    'Gansu Agricultural University and Bank of China',
    ['Gansu=CN-GS organisation', 'China=CN organisation'],
  ],
  ['en', 'The Belarusian National Technical University teaches.', ['Belarusian=BY organisation']],
  ['en', 'Volkswagen (Anhui) builds cars.', ['Anhui=CN-AH organisation']],
  [
    'de',
    'die Universität Hefei und Volkswagen China',
    ['Hefei=CN-AH/Hefei organisation', 'China=CN organisation'],
  ],
  [
    'zh',
    '上海大学与河南省某某种业有限公司',
    ['上海=CN-SH organisation', '河南省=CN-HA organisation'],
  ],
  [
    'en',
    'NANNING, China, Oct. 01, 2024 (GLOBE NEWSWIRE) -- Growers met in Nanning.',
    ['NANNING=CN-GX/Nanning dateline', 'China=CN dateline', 'Nanning=CN-GX/Nanning'],
  ],
  ['en', 'HÀ NỘI — Growers met.', ['HÀ NỘI=VN/Hanoi dateline']],
  ['en', 'LAHORE: Growers met in Nanning.', ['LAHORE=PK/Lahore dateline', 'Nanning=CN-GX/Nanning']],
  ['en', 'KENYA: Growers met in Nanning.', ['KENYA=KE', 'Nanning=CN-GX/Nanning']],
  ['en', 'ASEAN: Growers met in Nanning.', ['ASEAN=ASEAN abbreviation', 'Nanning=CN-GX/Nanning']],
  [
    'en',
    'LAHORE, Pakistan: Growers met in Nanning.',
    ['LAHORE=PK/Lahore dateline', 'Pakistan=PK dateline', 'Nanning=CN-GX/Nanning'],
  ],
  ['en', 'NANNING (Sept 17):', ['NANNING=CN-GX/Nanning dateline']],
  ['en', 'ASTANA—Kazakh growers met.', ['ASTANA=KZ/Astana dateline', 'Kazakh=KZ adjective']],
  [
    'en',
    'Beijing (ABCD)-The growers met in Nanning.',
    ['Beijing=CN-BJ dateline', 'Nanning=CN-GX/Nanning'],
  ],
  [
    'de',
    'MINSK, 31. Oktober (BelTA) — Der Botschafter Chinas sprach.',
    ['MINSK=BY/Minsk dateline', 'Chinas=CN'],
  ],
  ['zh', '中新社兰州7月6日电 (记者 某某)甘肃', ['兰州=CN-GS/Lanzhou dateline', '甘肃=CN-GS']],
  [
    'zh',
    '新华社摩洛哥卡萨布兰卡5月15日电',
    ['摩洛哥=MA dateline', '卡萨布兰卡=MA/Casablanca dateline'],
  ],
]

describe.each([
  ['countries, demonyms and adjectives', COUNTRIES],
  ['provinces, cities and counties of China', CHINA],
  ['regions and cities abroad', ABROAD],
  ['places that no table knows', UNKNOWN],
  ['blocs', BLOCS],
  ['organisations and datelines', WAYS],
])('findPlaces reads %s', (_, rows: readonly Row[]) => {
  test.each<Row>(rows)('%s: %s', (language, sentence, places, document) => {
    expect(readPlaces(sentence, language, document)).toEqual(places)
  })
})

test('findPlaces gives offsets in the document, not in the sentence', () => {
  const context = createPlaceContext('Minsk', 'en', gazetteer)
  expect(findPlaces('In Minsk', 'en', gazetteer, context, 100)).toEqual([
    {
      type: 'place',
      start: 103,
      end: 108,
      code: 'BY',
      side: 'partner',
      level: 'city',
      place: 'Minsk',
      as: 'name',
      pair: null,
    },
  ])
})

test('createPlaceContext counts what has one meaning, and leaves homonyms out', () => {
  const { countries, provinces } = createPlaceContext(
    'Belarus and Minsk; Georgia; Gansu, Lanzhou and Suzhou',
    'en',
    gazetteer,
  )
  expect(Object.fromEntries(countries)).toEqual({ BY: 2 })
  expect(Object.fromEntries(provinces)).toEqual({ 'CN-GS': 2 })
})

test('findPlaces takes time linear in the length of a sentence', () => {
  const context = createPlaceContext('Brest, Belarus', 'en', gazetteer)
  const sentence = 'Brest and Suzhou, Georgia; Belarus. '.repeat(3000)
  const before = process.cpuUsage()
  expect(findPlaces(sentence, 'en', gazetteer, context)).toHaveLength(12_000)
  // Time of the processor, in µs: a busy machine makes no difference.
  expect(process.cpuUsage(before).user).toBeLessThan(8_000_000)
})
