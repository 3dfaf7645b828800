import type { Example } from '../rule.ts'

export const ROUTE_GERMAN: Example[] = [
  {
    language: 'de',
    text: 'Seit 2011 fahren Züge zwischen Chongqing und Duisburg.',
    finds: [
      { china: 'CN-CQ', partner: 'DE', partnerPlace: 'Duisburg', tie: 'route', from: '2011' },
    ],
  },
  {
    language: 'de',
    text: 'Von Chengdu nach Lodz ist seit 2013 jede Woche ein Zug unterwegs.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'PL',
        partnerPlace: 'Lodz',
        tie: 'route',
        from: '2013',
      },
    ],
  },
  {
    language: 'de',
    published: '2024-05-01',
    text: 'Die Maschine aus Luxemburg setzte am 3. Mai 2015 in Zhengzhou auf.',
    finds: [
      { china: 'CN-HA', chinaPlace: 'Zhengzhou', partner: 'LU', tie: 'route', from: '2015-05-03' },
    ],
  },
  {
    language: 'de',
    text: 'Rund 20 Züge pro Woche pendeln zwischen dem Hamburger Hafen und Wuhan.',
    finds: [
      { china: 'CN-HB', chinaPlace: 'Wuhan', partner: 'DE', partnerPlace: 'Hamburg', tie: 'route' },
    ],
  },
  {
    language: 'de',
    text: 'Lufthansa bietet einen Direktflug von München nach Shenyang an.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Shenyang',
        partner: 'DE',
        partnerPlace: 'Munich',
        tie: 'route',
      },
    ],
  },
  {
    language: 'de',
    text: 'Eine Fähre verkehrt zwischen Dalian und Incheon.',
    finds: [
      {
        china: 'CN-LN',
        chinaPlace: 'Dalian',
        partner: 'KR',
        partnerPlace: 'Incheon',
        tie: 'route',
      },
    ],
  },
  {
    language: 'de',
    published: '2024-05-01',
    text: 'Der erste Containerzug aus Xi’an erreichte am 3. April 2018 Mannheim.',
    finds: [
      {
        china: 'CN-SN',
        chinaPlace: "Xi'an",
        partner: 'DE',
        partnerPlace: 'Mannheim',
        tie: 'route',
        from: '2018-04-03',
      },
    ],
  },
  {
    language: 'de',
    text: "Wöchentlich gibt es drei Flüge von Xi'an nach Seoul.",
    finds: [
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'KR', partnerPlace: 'Seoul', tie: 'route' },
    ],
  },
  {
    language: 'de',
    text: 'Eine Direktverbindung von Wien nach Nanning bleibt ein Traum.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Nach Budapest besteht von Ningbo aus eine Flugverbindung.',
    finds: [
      {
        china: 'CN-ZJ',
        chinaPlace: 'Ningbo',
        partner: 'HU',
        partnerPlace: 'Budapest',
        tie: 'route',
      },
    ],
  },
  {
    language: 'de',
    text: 'Die Güterzüge aus Zhengzhou kommen seit 2013 in Hamburg an.',
    finds: [
      {
        china: 'CN-HA',
        chinaPlace: 'Zhengzhou',
        partner: 'DE',
        partnerPlace: 'Hamburg',
        tie: 'route',
        from: '2013',
      },
    ],
  },
  {
    language: 'de',
    text: 'Zwischen Guiyang und Mailand gibt es noch keine Flugverbindung.',
    finds: [],
  },
  {
    language: 'de',
    text: "Zwischen dem Hamburger Hafen und China verkehren pro Woche zehn Züge; sie starten in Xi'an oder Wuhan.",
    finds: [
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'DE', partnerPlace: 'Hamburg', tie: 'route' },
      { china: 'CN-HB', chinaPlace: 'Wuhan', partner: 'DE', partnerPlace: 'Hamburg', tie: 'route' },
    ],
  },
]
