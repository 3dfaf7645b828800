import { phrases } from './phrases.ts'
import type { Language } from '../../model/dataset.ts'

/** Codes that are words or names when they stand in lower case: "top 10", "php 8", "dem 5. Mai"; all others are read in any case. */
export const UPPER_CASE_CODES = phrases(`
  ALL | TOP | TRY | CUP | SOS | BOB | SIT | SUR | YUM | ANG | BAM | COP | DOP | GEL | GIP | MAD | MOP | PEN | RON | RUB | ARS | NIO | PHP | ERN |
  AMD | SAR | SDG | DEM | FIM | ESP | ATS | ITL | LIT | KID | LAK | MUR | ISK | BSD | SSP | STD | TMT | GMD | CHE | CHW | MEX | BAD | NAD | HNL |
  XXX | XTS | XAU | XAG | XPT | XPD | XSU | XUA | CUC | CLF | COU | SLE | SLL | VED | VES | VEF | WST | PAB | AWG | EEK | GRD | LVL | SKK | SVC
`)

/** Signs of letters that may stand behind their number; all others are also units of measure (`ft`) or words. */
export const SIGNS_BEHIND = phrases(`
  円 | CNH | NTD | NIS | SDR | kr | kr. | Ft | Kč | zł | Rs | Rs. | rs | rs. | Tk | DM | FF | TL | YTL | Dh | Dhs | Dhs. | руб | руб. | лв |
  so'm | CFA | FCFA | SKr | NKr | DKr | IKr | Fr. | SFr. | SFr | öS | ZiG | RUR | stg | D-Mark
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
  kwacha | kwachas | bolivar | bolivars | bolívar | bolívars | bolívares | bolivares | leone | leones | real | reais | sterling | 元 | 块 | 镑 | 卢布 | 马克 |
  里拉 | 列伊 | 索姆 | 苏姆 | 林吉特 | 利昂 | 雷亚尔 | 谢克尔
`)

/** "95 cents" behind an amount in one of these currencies are that currency's. */
export const SHARED_CENTS = {
  words: phrases('cent | cents | ct'),
  currencies: phrases(
    'USD | EUR | AUD | CAD | NZD | HKD | SGD | TWD | ZAR | JMD | TTD | BBD | BSD | BZD | XCD | FJD | NAD | LRD | KES | TZS | LKR',
  ),
}

/** Names that stand before a sum that is written out or scaled: "Euro 5,50", "US-Dollar 5 Millionen"; "Euro 2002" is a year. */
export const NAMES_BEFORE_SUMS = phrases(
  'euro | euros | dollar | dollars | us dollar | us dollars | franken | rubel | pfund',
)

/** Codes that are words in headlines ("TOP 10", "ALL 5") or stand for no currency: not before a number. */
export const CODES_BEHIND = phrases(
  'ALL | TOP | CUP | SOS | ANG | BOB | SIT | SUR | YUM | SDG | XXX | XTS',
)

/** English names that are read only in lower case: Dong is a people, Rand a company, Lei a person. */
export const LOWER_CASE_NAMES = phrases(`
  dong | won | sol | soles | lei | leu | rand | som | kip | lek | lev | leva | lari | laris | pula | tala | taka | mark | marks | buck | bucks |
  crown | crowns | colon | colons | kuna | birr | dram | loti | kina | rial
`)

/** Parts of a unit: the code of the unit they are taken for (several where many have it), their power of ten, their names. */
// prettier-ignore
export const CURRENCY_PARTS: Record<Language, readonly (readonly [codes: string, shift: number, names: string])[]> = {
  en: [
    ['USD', -2, 'cent | cents | ¢'],
    ['EUR', -2, 'euro cent | euro cents | eurocent | eurocents'],
    ['GBP', -2, 'pence | penny | pennies'],
    ['USD', 3, 'grand'],
    ['EUR', 3, 'kEUR'],
    ['EUR', 6, 'MEUR'],
    ['CNY', -2, 'fen'],
    ['CNY', -1, 'jiao'],
    ['CNY', -1, 'mao'],
    ['RUB', -2, 'kopecks | kopeks | kopeck | kopek'],
    ['UAH', -2, 'kopiyka | kopiykas | kopiyky'],
    ['CHF', -2, 'rappen'],
    ['CHF|MAD|DZD|HTG|XOF|XAF|FRF|BEF', -2, 'centime | centimes'],
    ['NOK|DKK', -2, 'øre'],
    ['SEK', -2, 'öre'],
    ['ISK', -2, 'aurar | eyrir'],
    ['KWD|BHD|IQD|JOD', -3, 'fils'],
    ['AED', -2, 'uae fils | emirati fils'],
    ['SAR|QAR', -2, 'halala | halalas'],
    ['OMR', -3, 'baisa | baisas'],
    ['TND', -3, 'millime | millimes'],
    ['EGP|LBP|SYP|SDG', -2, 'piastre | piastres | piaster | piasters'],
    ['NGN', -2, 'kobo'],
    ['GHS', -2, 'pesewa | pesewas'],
    ['MYR|IDR|BND|JPY', -2, 'sen'],
    ['THB', -2, 'satang | satangs'],
    ['INR|PKR|NPR', -2, 'paise | paisa | paisas'],
    ['BDT', -2, 'poisha'],
    ['MVR', -2, 'laari'],
    ['BTN', -2, 'chetrum | chetrums'],
    ['MMK', -2, 'pyas'],
    ['AFN', -2, 'puls'],
    ['MXN|PHP|ARS|CLP|COP|BRL|CUP|DOP|BOB|HNL|NIO|GTQ|CVE|MZN', -2, 'centavo | centavos'],
    ['PEN|CRC|VES|PYG|AOA', -2, 'céntimo | céntimos | centimo | centimos'],
    ['UYU|PAB', -2, 'centésimo | centésimos | centesimo | centesimos'],
    ['BGN', -2, 'stotinka | stotinki'],
    ['PLN', -2, 'grosz | groszy | grosze'],
    ['CZK', -2, 'haler | halers | haléř | haléřů | hellers'],
    ['HUF', -2, 'fillér | fillers'],
    ['RON|MDL', -2, 'bani'],
    ['HRK', -2, 'lipa | lipas'],
    ['DEM', -2, 'pfennig | pfennigs'],
    ['ATS', -2, 'groschen'],
    ['TRY', -2, 'kuruş | kurus'],
    ['ILS', -2, 'agora | agorot'],
    ['GEL', -2, 'tetri'],
    ['AMD', -2, 'luma'],
    ['AZN', -2, 'qepik | qapik | qəpik'],
    ['KZT|UZS', -2, 'tiyn | tiyin'],
    ['KGS', -2, 'tyiyn'],
    ['TJS', -2, 'diram | dirams'],
    ['ETB', -2, 'santim | santims'],
    ['GMD', -2, 'butut | bututs'],
    ['ZMW', -2, 'ngwee'],
    ['MWK', -2, 'tambala'],
    ['BWP', -2, 'thebe'],
    ['LSL', -2, 'lisente'],
    ['PGK', -2, 'toea'],
    ['WST', -2, 'sene'],
    ['TOP', -2, 'seniti'],
    ['MOP', -2, 'avos'],
    ['MNT', -2, 'möngö'],
    ['KRW', -2, 'jeon'],
    ['KPW', -2, 'chon'],
  ],
  de: [
    ['EUR', -2, 'cent | cents | eurocent | eurocents | ct | euro cent'],
    ['EUR', 3, 'T€ | TEUR | kEUR'],
    ['EUR', 6, 'MEUR'],
    ['USD', -2, 'us cent | us cents | ¢'],
    ['GBP', -2, 'pence | penny | pennies'],
    ['CHF', -2, 'rappen'],
    ['DEM', -2, 'pfennig | pfennige | pfg. | pfg'],
    ['RUB', -2, 'kopeken | kopeke'],
    ['UAH', -2, 'kopijken | kopijka'],
    ['CNY', -2, 'fen'],
    ['CNY', -1, 'jiao | mao'],
    ['NOK|DKK|SEK', -2, 'øre | öre'],
    ['ISK', -2, 'aurar | eyrir'],
    ['ATS', -2, 'groschen'],
    ['CZK', -2, 'heller | haléř'],
    ['PLN', -2, 'grosz | groszy | grosze'],
    ['BGN', -2, 'stotinki | stotinka'],
    ['HUF', -2, 'fillér'],
    ['RON|MDL', -2, 'bani'],
    ['HRK', -2, 'lipa'],
    ['TRY', -2, 'kuruş'],
    ['ILS', -2, 'agorot | agora'],
    ['INR|PKR|NPR', -2, 'paise | paisa'],
    ['CHF|MAD|DZD|HTG|XOF|XAF|FRF|BEF', -2, 'centime | centimes'],
    ['MXN|PHP|ARS|CLP|COP|BRL|CUP|DOP|BOB|HNL|NIO|GTQ|CVE|MZN', -2, 'centavo | centavos'],
    ['PEN|CRC|VES|PYG|AOA', -2, 'céntimo | céntimos'],
    ['KWD|BHD|IQD|JOD', -3, 'fils'],
    ['SAR|QAR', -2, 'halala'],
    ['EGP|LBP|SYP|SDG', -2, 'piaster'],
    ['NGN', -2, 'kobo'],
    ['GHS', -2, 'pesewa | pesewas'],
    ['MYR|IDR|BND|JPY', -2, 'sen'],
    ['THB', -2, 'satang'],
    ['GEL', -2, 'tetri'],
    ['AMD', -2, 'luma'],
    ['KZT|UZS', -2, 'tiyin'],
    ['MOP', -2, 'avos'],
  ],
  zh: [
    ['USD', -2, '美分 | ¢'],
    ['EUR', -2, '欧分'],
    ['GBP', -2, '便士'],
    ['CNY', -1, '角 | 毛 | 毛钱 | 角钱'],
    ['CNY', -2, '分 | 分钱'],
    ['HKD', -1, '毫子'],
    ['HKD', -2, '港仙'],
    ['RUB', -2, '戈比'],
    ['DEM', -2, '芬尼'],
    ['CHF|FRF', -2, '生丁'],
    ['INR|PKR|NPR', -2, '派士 | 派萨'],
    ['THB', -2, '萨当'],
    ['PLN', -2, '格罗希 | 格罗什'],
    ['TRY', -2, '库鲁什'],
    ['KWD|BHD|IQD|JOD', -3, '菲尔斯'],
    ['EGP|LBP|SYP|SDG', -2, '皮阿斯特'],
  ],
}
