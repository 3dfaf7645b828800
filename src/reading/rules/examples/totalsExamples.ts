import type { Example } from '../rule.ts'

/** Numbers that sum up what is listed or all that a side has, and regions told with examples of their countries. */
export const TOTALS_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'Some 3,000 products from African countries such as Kenya, Ghana and Rwanda have arrived in Changsha.',
    finds: [{ china: 'CN-HN', partner: 'AFRICA', value: 3000, unit: 'products' }],
  },
  {
    language: 'de',
    text: 'Etwa 800 Produkte aus afrikanischen Ländern wie Kenia, Ghana und Ruanda sind in Changsha eingetroffen.',
    finds: [{ china: 'CN-HN', partner: 'AFRICA', value: 800, unit: 'products' }],
  },
  {
    language: 'en',
    text: 'Kunming received about 200 truckloads of fruit from Thailand.',
    finds: [{ china: 'CN-YN', partner: 'TH', value: 200, unit: 'truckloads' }],
  },
  {
    language: 'en',
    text: 'Among the 10 ASEAN countries, Vietnam bought most from Hainan.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Two new cargo routes linking Zhengzhou with Liège in Belgium and Graz in Austria were opened, bringing the total of the city to 51 routes.',
    finds: [],
  },
  {
    language: 'en',
    published: '2023-06-01',
    text: 'The China-CEEC Expo in Ningbo, which ran until May 20, attracted 400 companies, showcasing about 3,000 products.',
    finds: [{ china: 'CN-ZJ', partner: 'CEEC', value: 3000, unit: 'products' }],
  },
  {
    language: 'en',
    published: '2023-12-13',
    text: 'A freight route from Chongqing to London was launched on Tuesday. The route is flown by A330-300 aircraft. Currently, the airport has 12 air freight routes and operates a total of 31 flights a week.',
    finds: [],
  },
  {
    language: 'en',
    text: 'A train links Wuhan with Omsk in Russia. By the end of 2019 the train had run the route 162 times.',
    finds: [{ china: 'CN-HB', partner: 'RU', from: '2019', value: 162, unit: 'trips' }],
  },
  {
    language: 'en',
    text: 'A Sino-Danish mill stands in Anyang. It employs more than 2,000 people.',
    finds: [{ china: 'CN-HA', partner: 'DK', value: 2000, approx: 'over' }],
  },
  {
    language: 'en',
    text: 'Headquartered in Qingdao, Lumax has a plant in Ghana. In 2019 Lumax produced 61,000 refrigerators in Ghana.',
    finds: [{ china: 'CN-SD', partner: 'GH', from: '2019', value: 61000, unit: 'refrigerators' }],
  },
  {
    language: 'en',
    text: 'The Sino-Danish vocational park in Changsha has trained over ten thousand skilled professionals.',
    finds: [{ china: 'CN-HN', partner: 'DK', value: 10000, unit: 'professionals' }],
  },
]
