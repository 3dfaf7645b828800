import type { Example } from '../rule.ts'

export const OFFICE_GERMAN: Example[] = [
  {
    language: 'de',
    published: '2024-05-01',
    text: 'In Qingdao weihte die Ministerin am 16. September 2014 das neue Büro des Freistaats Bayern ein.',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Qingdao',
        partner: 'DE',
        partnerPlace: 'Bavaria',
        tie: 'office',
        from: '2014-09-16',
      },
    ],
  },
  {
    language: 'de',
    published: '2024-05-01',
    text: 'Das Hamburg-Büro in Nanjing öffnete im Oktober 2010.',
    finds: [
      {
        china: 'CN-JS',
        chinaPlace: 'Nanjing',
        partner: 'DE',
        partnerPlace: 'Hamburg',
        tie: 'office',
        from: '2010-10',
      },
    ],
  },
  {
    language: 'de',
    published: '2024-05-01',
    text: 'Einen Visaschalter für Luxemburg gibt es in Zhengzhou seit November 2018.',
    finds: [
      { china: 'CN-HA', chinaPlace: 'Zhengzhou', partner: 'LU', tie: 'office', from: '2018-11' },
    ],
  },
  {
    language: 'de',
    text: 'Hamburg ist seit 1986 mit einer Vertretung in Shanghai präsent.',
    finds: [
      { china: 'CN-SH', partner: 'DE', partnerPlace: 'Hamburg', tie: 'office', from: '1986' },
    ],
  },
  {
    language: 'de',
    text: 'Österreich hat in Chengdu 2018 ein Generalkonsulat eröffnet.',
    finds: [{ china: 'CN-SC', chinaPlace: 'Chengdu', partner: 'AT', tie: 'office', from: '2018' }],
  },
  {
    language: 'de',
    text: 'Ein kasachisches Handelshaus arbeitet seit 2019 in Ürümqi.',
    finds: [{ china: 'CN-XJ', chinaPlace: 'Urumqi', partner: 'KZ', tie: 'office', from: '2019' }],
  },
  {
    language: 'de',
    text: 'Eine Luban-Werkstatt aus Tianjin nahm 2018 in Setúbal die Arbeit auf.',
    finds: [
      { china: 'CN-TJ', partner: 'PT', partnerPlace: 'Setúbal', tie: 'office', from: '2018' },
    ],
  },
  {
    language: 'de',
    text: 'Der Leiter des Hamburger Verbindungsbüros in Shanghai dankte den Gästen.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Das Land Baden-Württemberg betreibt Büros in Nanjing und Shenyang.',
    finds: [
      {
        china: 'CN-JS',
        chinaPlace: 'Nanjing',
        partner: 'DE',
        partnerPlace: 'Baden-Württemberg',
        tie: 'office',
      },
      {
        china: 'CN-LN',
        chinaPlace: 'Shenyang',
        partner: 'DE',
        partnerPlace: 'Baden-Württemberg',
        tie: 'office',
      },
    ],
  },
]
