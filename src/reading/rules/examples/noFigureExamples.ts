import type { Example } from '../rule.ts'

/** Numbers beside a tie that are none of it: areas, capacities, all that there are, lists of examples; and those of the two nations. */
export const NO_FIGURE_EXAMPLES: Example[] = [
  {
    language: 'en',
    text: 'A Shandong group has shown keen interest in setting up two power plants in Pakistan.',
    finds: [],
  },
  {
    language: 'en',
    text: 'At the forum in Shanghai, Indonesia offered four industrial zones to foreign investors.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Weihai is a sister city of Cheltenham in Britain, a town of 47 square kilometers.',
    finds: [],
  },
  {
    language: 'en',
    text: 'The route between Hefei and Liège in Belgium is flown by aircraft with a loading capacity of 60 tonnes.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Each of the seven Hungarian regions has a partner in Zhejiang.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Zhengzhou Airport has opened 28 international routes, with flights to Dubai in the United Arab Emirates, Moscow in Russia and Budapest in Hungary.',
    finds: [],
  },
  {
    language: 'en',
    text: 'A hotel in Phnom Penh, Cambodia, is run by Kunming Travel Group and two other companies from Yunnan.',
    finds: [],
  },
  {
    language: 'en',
    text: 'Hunan has trade ties with 48 countries and regions in Africa.',
    finds: [{ china: 'CN-HN', partner: 'AFRICA', value: 48, unit: 'countries' }],
  },
  {
    language: 'en',
    text: 'The China-Europe freight train (Wuhan) was launched in November 2012. In a decade, it has grown from 42 trips a year to over 1,300 trips.',
    finds: [
      { china: 'CN-HB', partner: 'EUROPE', value: 42, unit: 'trips' },
      { china: 'CN-HB', partner: 'EUROPE', value: 1300, unit: 'trips' },
    ],
  },
  {
    language: 'en',
    text: 'The ports of Jilin handle goods on their way to Mongolia as well as to Russia. By May the rail freight via the ports had come to 3 million tonnes.',
    finds: [],
  },
]
