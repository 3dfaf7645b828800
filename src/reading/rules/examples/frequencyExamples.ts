import type { Example } from '../rule.ts'

export const FREQUENCY_EXAMPLES: Example[] = [
  {
    language: 'zh',
    text: '泉州至曼谷的航线加密至每天一班。',
    finds: [{ chinaPlace: 'Quanzhou', partner: 'TH', value: 1, unit: 'flights' }],
  },
  {
    language: 'en',
    text: 'An airline from Lima has been flying between Hefei and Lima twice weekly since May 2019.',
    finds: [{ china: 'CN-AH', chinaPlace: 'Hefei', partner: 'PE', value: 2, unit: 'flights' }],
  },
  {
    language: 'en',
    text: 'The freight train from Hefei to Minsk runs twice a week.',
    finds: [{ china: 'CN-AH', partner: 'BY', value: 2, unit: 'trains' }],
  },
  {
    language: 'de',
    text: 'Güterzüge fahren dreimal wöchentlich von Hefei nach Hamburg.',
    finds: [{ china: 'CN-AH', partner: 'DE', value: 3, unit: 'trains' }],
  },
  { language: 'en', text: 'The mayor of Hefei has visited Lima twice.', finds: [] },
  {
    language: 'en',
    text: 'The choir from Hefei and the one from Lima meet twice a month.',
    finds: [],
  },
  {
    language: 'de',
    text: 'Im Werk in Hefei wird zweimal täglich geprüft, sagt der Peruaner.',
    finds: [],
  },
]
