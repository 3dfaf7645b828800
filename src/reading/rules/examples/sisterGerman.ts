import type { Example } from '../rule.ts'

/** Ways to say in German that places are sisters. */
export const SISTER_GERMAN: Example[] = [
  {
    language: 'de',
    text: 'Damit ist Jinan die vierte Partnerstadt Kassels nach Arnheim in den Niederlanden und Kars in der Türkei.',
    finds: [{ chinaPlace: 'Jinan', partner: 'DE', partnerPlace: 'Kassel' }],
  },
  {
    language: 'de',
    text: 'In Wuxi will Leverkusens Partnerstadt außerdem ein Symposium ausrichten.',
    finds: [{ chinaPlace: 'Wuxi', partnerPlace: 'Leverkusen' }],
  },
  {
    language: 'de',
    text: 'Nachdem eine Delegation aus Kassel im Februar 2018 in Jinan zu Gast war, besiegelten Kassel und Jinan nun die Partnerschaft.',
    finds: [{ chinaPlace: 'Jinan', partnerPlace: 'Kassel', from: null }],
  },
  {
    language: 'de',
    text: 'Besuche in der Partnerprovinz Hebei, in Shanghai und in Nanjing stehen auf dem Programm der Gäste aus Brandenburg.',
    finds: [{ china: 'CN-HE', partner: 'DE', partnerPlace: 'Brandenburg' }],
  },
  {
    language: 'de',
    text: 'Die Fakultät, die Jinan und Paderborn 2001 gründeten, gilt als anerkanntes Partnerschaftsmodell.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Duisburg und Wuhan sind seit 1982 Partnerstädte.',
    finds: [
      {
        china: 'CN-HB',
        chinaPlace: 'Wuhan',
        partner: 'DE',
        partnerPlace: 'Duisburg',
        tie: 'sister',
        from: '1982',
      },
    ],
  },
  {
    language: 'de',
    text: 'Die Städtepartnerschaft zwischen Bremen und Dalian besteht seit 1985.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Dalian',
        partner: 'DE',
        partnerPlace: 'Bremen',
        tie: 'sister',
        from: '1985',
      },
    ],
  },
  {
    language: 'de',
    text: 'Bayern und Shandong verbindet seit 1987 eine Partnerschaft.',
    finds: [
      { china: 'CN-SD', partner: 'DE', partnerPlace: 'Bavaria', tie: 'sister', from: '1987' },
    ],
  },
  {
    language: 'de',
    text: 'Die chinesische Provinz Hubei ist Partnerprovinz von Thüringen.',
    finds: [{ china: 'CN-HB', partner: 'DE', partnerPlace: 'Thuringia', tie: 'sister' }],
  },
  {
    language: 'de',
    text: 'Im Jahr 1988 wurde die Partnerschaft zwischen Köln und Peking besiegelt.',
    finds: [
      { china: 'CN-BJ', partner: 'DE', partnerPlace: 'Cologne', tie: 'sister', from: '1988' },
    ],
  },
  {
    language: 'de',
    text: 'Linz ist seit 1983 mit Chengdu verschwistert.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'AT',
        partnerPlace: 'Linz',
        tie: 'sister',
        from: '1983',
      },
    ],
  },
  {
    language: 'de',
    text: 'Nürnberg und Shenzhen haben 1997 einen Partnerschaftsvertrag geschlossen.',
    finds: [
      {
        china: 'CN-GD',
        chinaPlace: 'Shenzhen',
        partner: 'DE',
        partnerPlace: 'Nuremberg',
        tie: 'sister',
        from: '1997',
      },
    ],
  },
  {
    language: 'de',
    text: 'Zürichs Partnerstadt Kunming liegt im Südwesten Chinas.',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'CH',
        partnerPlace: 'Zurich',
        tie: 'sister',
      },
    ],
  },
  {
    language: 'de',
    text: 'Hessen und Jiangxi unterhalten seit 1985 freundschaftliche Beziehungen.',
    finds: [{ china: 'CN-JX', partner: 'DE', partnerPlace: 'Hesse', tie: 'sister', from: '1985' }],
  },
  { language: 'de', text: 'Die Provinz Anhui hat weltweit 95 Partnerstädte.', finds: [] },
  {
    language: 'de',
    published: '2018-11-14',
    text: 'Mit Hubei ist Thüringen seit 1997 befreundet; vergangenes Jahr feierte man das 20-jährige Bestehen der Partnerschaft.',
    finds: [{ china: 'CN-HB', partner: 'DE', from: '1997' }],
  },
  {
    language: 'de',
    text: 'An den Hochschulen in Graz sind 214 Studierende aus der Partnerprovinz eingeschrieben.',
    finds: [],
  },
]
