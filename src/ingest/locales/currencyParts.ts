import { phrases } from './phrases.ts'
import type { Language } from '../../model/dataset.ts'

/** Codes that are read in lower case too; all others are words of some language. */
export const LOWER_CASE_CODES = phrases(`
  CNY | USD | EUR | GBP | JPY | HKD | TWD | AUD | CHF | INR | KRW | SGD | NZD | RUB | BRL | ZAR | THB | VND | MYR | IDR | PKR |
  KZT | UZS | AED | SEK | NOK | DKK | HUF | CZK | PLN | MXN | KES | NGN | CLP | ARS | PHP | EGP | ILS | UAH | BYN | KGS | MNT
`)

/** Signs of letters that may stand behind their number; all others are also units of measure (`ft`) or words. */
export const SIGNS_BEHIND = phrases(`
  円 | CNH | NTD | NIS | SDR | kr | kr. | Ft | Kč | zł | Rs | Rs. | rs | rs. | Tk | DM | FF | TL | YTL | Dh | Dhs | Dhs. | руб | руб. | лв |
  so'm | CFA | FCFA | Fr. | SFr. | SFr | öS | ZiG | RUR | stg | D-Mark
`)

/** Signs of letters that are no word in any case of letters. */
export const ANY_CASE_SIGNS = phrases(
  'SKr | NKr | DKr | IKr | SFr | SFr. | KSh | TSh | USh | FBu | FCFA',
)

/** Names that may stand before their number: "RMB 5 million", "Euro 5,50". */
export const NAMES_BEFORE = phrases(`
  rmb | yuan | renminbi | yuan rmb | rmb yuan | rupees | rupee | ringgit | us dollars | naira | shillings | baht | taka | birr |
  kwacha | tenge | dirhams | dirham | pesos
`)

/**
 * Nouns of several countries that stand for one of them in the news of the world: a dollar is the American one. All others that
 * more than one row of the table has ("kroner", "rupees", "pesos", "dinars", "francs") have no currency of their own.
 */
export const WORLDWIDE_NOUNS = phrases(`
  dollar | dollars | pound | pounds | pfund | yuan | euro | euros | ruble | rubles | rouble | roubles | rubel | won | lira | liras | lire |
  mark | marks | leu | lei | som | soms | koruna | korunas | krona | cfa franc | cfa francs | cfa-franc | cfa-francs | franken | ringgit |
  kwacha | kwachas | bolivar | bolivars | bolívar | bolívars | bolívares | bolivares | leone | leones | real | reais | sterling | 元 | 块 | 卢布 | 马克 |
  里拉 | 列伊 | 索姆 | 苏姆 | 林吉特 | 利昂 | 雷亚尔 | 谢克尔
`)

/** "95 cents" behind an amount in one of these currencies are that currency's. */
export const SHARED_CENTS = {
  words: phrases('cent | cents | ct'),
  currencies: phrases(
    'USD | EUR | AUD | CAD | NZD | HKD | SGD | TWD | ZAR | JMD | TTD | BBD | BSD | BZD | XCD | FJD | NAD | LRD | KES | TZS | LKR',
  ),
}

/** Codes that are words in headlines ("TOP 10", "ALL 5") or stand for no currency: not before a number. */
export const CODES_BEHIND = phrases(
  'ALL | TOP | CUP | SOS | ANG | BOB | SIT | SUR | YUM | XXX | XTS',
)

/** English names that are read only in lower case: Dong is a people, Rand a company, Lei a person. */
export const LOWER_CASE_NAMES = phrases(`
  dong | won | sol | soles | lei | leu | rand | som | kip | lek | lev | leva | lari | laris | pula | tala | taka | mark | marks | buck | bucks |
  crown | crowns | colon | colons | kuna | birr | dram | loti | kina | rial
`)

/** Parts of a unit: the code of the unit they are taken for, their power of ten, their name. */
export const CURRENCY_PARTS: Record<Language, readonly (readonly [string, number, string])[]> = {
  en: [
    ['USD', -2, 'cent'],
    ['USD', -2, 'cents'],
    ['USD', -2, 'us cents'],
    ['USD', -2, 'us cent'],
    ['USD', -2, '¢'],
    ['EUR', -2, 'euro cent'],
    ['EUR', -2, 'euro cents'],
    ['GBP', -2, 'pence'],
    ['GBP', -2, 'penny'],
    ['GBP', -2, 'pennies'],
    ['USD', 3, 'grand'],
    ['CNY', -2, 'fen'],
    ['CNY', -1, 'jiao'],
    ['RUB', -2, 'kopecks'],
    ['RUB', -2, 'kopeks'],
    ['RUB', -2, 'kopeck'],
  ],
  de: [
    ['EUR', -2, 'cent'],
    ['EUR', -2, 'cents'],
    ['EUR', -2, 'eurocent'],
    ['EUR', -2, 'ct'],
    ['EUR', -2, 'euro cent'],
    ['EUR', 3, 'T€'],
    ['EUR', 3, 'TEUR'],
    ['EUR', 6, 'MEUR'],
    ['USD', -2, 'us cent'],
    ['USD', -2, 'us cents'],
    ['USD', -2, '¢'],
    ['GBP', -2, 'pence'],
    ['GBP', -2, 'penny'],
    ['CHF', -2, 'rappen'],
    ['DEM', -2, 'pfennig'],
    ['DEM', -2, 'pfennige'],
    ['RUB', -2, 'kopeken'],
    ['CNY', -2, 'fen'],
    ['CNY', -1, 'jiao'],
  ],
  zh: [
    ['USD', -2, '美分'],
    ['EUR', -2, '欧分'],
    ['GBP', -2, '便士'],
    ['CNY', -1, '角'],
    ['CNY', -1, '毛'],
    ['CNY', -2, '分'],
    ['CNY', -2, '分钱'],
    ['CNY', -1, '毛钱'],
    ['CNY', -1, '角钱'],
    ['HKD', -1, '毫子'],
    ['RUB', -2, '戈比'],
    ['USD', -2, '¢'],
  ],
}
