import type { Example } from '../rule.ts'

export const ROUTE_ENGLISH: Example[] = [
  {
    language: 'en',
    text: 'A forum was held in Beijing. There are 44 flights a week by the carriers of Qatar connecting the two countries.',
    finds: [],
  },
  {
    language: 'en',
    text: 'This year new flights were opened between Harbin and Kazan, Perm and Ufa.',
    finds: [
      { china: 'CN-HL', chinaPlace: 'Harbin', partner: 'RU', partnerPlace: 'Kazan' },
      { partner: 'RU', partnerPlace: 'Perm' },
      { partner: 'RU', partnerPlace: 'Ufa' },
    ],
  },
  {
    language: 'en',
    text: 'A cargo flight links Sanya with the Norwegian capital Oslo and the Swedish city of Malmö.',
    finds: [
      { china: 'CN-HI', chinaPlace: 'Sanya', partner: 'NO', partnerPlace: 'Oslo' },
      { china: 'CN-HI', chinaPlace: 'Sanya', partner: 'SE', partnerPlace: 'Malmö' },
    ],
  },
  {
    language: 'en',
    published: '2024-02-18',
    text: 'A line from Sanya to Busan in the Republic of Korea runs twice a week, leaving Sanya every Tuesday and Friday.',
    finds: [{ china: 'CN-HI', chinaPlace: 'Sanya', partner: 'KR', from: null }],
  },
  {
    language: 'en',
    text: 'There are flights from Kunming to countries such as Laos, Myanmar and Nepal, as well as to Macao.',
    finds: ['LA', 'MM', 'NP', 'MO'].map((partner) => ({
      china: 'CN-YN',
      chinaPlace: 'Kunming',
      partner,
    })),
  },
  {
    language: 'en',
    text: 'Xiamen Airlines has three flights a week to Jakarta.',
    finds: [
      {
        china: 'CN-FJ',
        chinaPlace: 'Xiamen',
        partner: 'ID',
        partnerPlace: 'Jakarta',
        tie: 'route',
      },
    ],
  },
  {
    language: 'en',
    text: 'Sichuan Airlines flies from Chengdu to Melbourne twice a week.',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'AU',
        partnerPlace: 'Melbourne',
        tie: 'route',
      },
    ],
  },
  {
    language: 'en',
    text: 'Ferries have plied between Yantai and Incheon since 1999.',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Yantai',
        partner: 'KR',
        partnerPlace: 'Incheon',
        tie: 'route',
        from: '1999',
      },
    ],
  },
  {
    language: 'en',
    text: 'Chongqing has sent trains to Duisburg since 2011. The trains reach Duisburg in 15 days.',
    finds: [
      { china: 'CN-CQ', partner: 'DE', partnerPlace: 'Duisburg', tie: 'route', from: '2011' },
    ],
  },
  {
    language: 'en',
    text: 'There are nine direct flights a week from Wuhan to Seoul.',
    finds: [
      { china: 'CN-HB', chinaPlace: 'Wuhan', partner: 'KR', partnerPlace: 'Seoul', tie: 'route' },
    ],
  },
  {
    language: 'en',
    text: 'Lao Airlines has been flying between Vientiane and Changsha since 2018.',
    finds: [
      {
        china: 'CN-HN',
        chinaPlace: 'Changsha',
        partner: 'LA',
        partnerPlace: 'Vientiane',
        tie: 'route',
        from: '2018',
      },
    ],
  },
  {
    language: 'en',
    text: 'A container line from Nantong to Busan has been in operation for four years.',
    finds: [
      { china: 'CN-JS', chinaPlace: 'Nantong', partner: 'KR', partnerPlace: 'Busan', tie: 'route' },
    ],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'A plane of Thai Airways landed in Lanzhou on 3 March 2018, opening the route to Bangkok.',
    finds: [
      {
        china: 'CN-GS',
        chinaPlace: 'Lanzhou',
        partner: 'TH',
        partnerPlace: 'Bangkok',
        tie: 'route',
        from: '2018-03-03',
      },
    ],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'A charter from Jeju touched down in Haikou on 2 May 2023.',
    finds: [
      {
        china: 'CN-HI',
        chinaPlace: 'Haikou',
        partner: 'KR',
        partnerPlace: 'Jeju',
        tie: 'route',
        from: '2023-05-02',
      },
    ],
  },
  {
    language: 'en',
    text: 'Buses run daily between Heihe and Blagoveshchensk.',
    finds: [
      {
        china: 'CN-HL',
        chinaPlace: 'Heihe',
        partner: 'RU',
        partnerPlace: 'Blagoveshchensk',
        tie: 'route',
      },
    ],
  },
  { language: 'en', text: 'A direct flight from Vienna to Nanning remains a dream.', finds: [] },
  {
    language: 'en',
    text: "Flights from Xi'an, Zhengzhou and Wuhan to Rome are operated by two carriers.",
    finds: [
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'IT', partnerPlace: 'Rome', tie: 'route' },
      {
        china: 'CN-HA',
        chinaPlace: 'Zhengzhou',
        partner: 'IT',
        partnerPlace: 'Rome',
        tie: 'route',
      },
      { china: 'CN-HB', chinaPlace: 'Wuhan', partner: 'IT', partnerPlace: 'Rome', tie: 'route' },
    ],
  },
  {
    language: 'en',
    text: 'Cargo planes connect Ezhou with Liège five times a week.',
    finds: [
      { china: 'CN-HB', chinaPlace: 'Ezhou', partner: 'BE', partnerPlace: 'Liège', tie: 'route' },
    ],
  },
  {
    language: 'en',
    text: 'The China-Europe freight train has linked Yiwu with ten countries.',
    finds: [{ china: 'CN-ZJ', chinaPlace: 'Yiwu', partner: 'EUROPE', tie: 'route' }],
  },
  {
    language: 'en',
    text: "Direct flights go from Almaty to Xi'an, Seoul and Bangkok.",
    finds: [
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'KZ', partnerPlace: 'Almaty', tie: 'route' },
    ],
  },
  {
    language: 'en',
    text: 'The ship is used on the weekly service between the Chilean port and Shanghai.',
    finds: [{ china: 'CN-SH', partner: 'CL', tie: 'route' }],
  },
  {
    language: 'en',
    published: '2024-05-01',
    text: 'Flights between Sanya and Kuala Lumpur were resumed in May 2023, and a link between Haikou and Bangkok was opened in June 2023.',
    finds: [
      {
        china: 'CN-HI',
        chinaPlace: 'Sanya',
        partner: 'MY',
        partnerPlace: 'Kuala Lumpur',
        tie: 'route',
        from: '2023-05',
      },
      {
        china: 'CN-HI',
        chinaPlace: 'Haikou',
        partner: 'TH',
        partnerPlace: 'Bangkok',
        tie: 'route',
        from: '2023-06',
      },
    ],
  },
  {
    language: 'en',
    text: 'Zhuhai and Macao lie close together. Ferries have plied between them since 2001.',
    finds: [{ china: 'CN-GD', chinaPlace: 'Zhuhai', partner: 'MO', tie: 'route', from: '2001' }],
  },
  {
    language: 'en',
    text: 'There is no direct flight between Guiyang and Milan yet.',
    finds: [
      { china: 'CN-GZ', chinaPlace: 'Guiyang', partner: 'IT', partnerPlace: 'Milan', tie: 'route' },
    ],
  },
  {
    language: 'en',
    text: 'On the anniversary of the relations between China and Japan, the airline flies a charter flight from Nagoya to Dalian.',
    finds: [{ chinaPlace: 'Dalian', partner: 'JP' }],
  },
]
