import type { Example } from '../rule.ts'

/** Countries that a train only crosses, and places that are named beside a line without being an end of it. */
export const TRANSIT_EXAMPLES: Example[] = [
  {
    language: 'de',
    text: 'Auf seiner Fahrt wird der Zug aus Hefei Kasachstan, Russland und Polen durchqueren, bis er sein Ziel Hamburg erreicht.',
    finds: [{ china: 'CN-AH', chinaPlace: 'Hefei', partner: 'DE', partnerPlace: 'Hamburg' }],
  },
  {
    language: 'zh',
    text: '该班列自二连浩特口岸驶出后，途径蒙古国、波兰，最终抵达荷兰蒂尔堡。',
    finds: [{ china: 'CN-NM', chinaPlace: 'Erenhot', partner: 'NL' }],
  },
  {
    language: 'de',
    text: 'Gestartet ist der Zug in Chengdu, einer Stadt mit ungefähr der Fläche Belgiens.',
    finds: [],
  },
]
