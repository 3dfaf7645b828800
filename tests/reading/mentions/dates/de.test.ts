import { describe, expect, it } from 'vitest'
import { readDates, type DateRow } from './readDates.ts'

const DAYS: DateRow[] = [
  [null, 'Am 9. März 2022 wurde der Vertrag geschlossen.', '9. März 2022 = 2022-03-09'],
  [null, 'am 09.03.2022', '09.03.2022 = 2022-03-09'],
  [null, 'am 9. 3. 2022', '9. 3. 2022 = 2022-03-09'],
  [null, 'am Freitag, dem 16. Juli 2021, in Kiel', 'Freitag, dem 16. Juli 2021 = 2021-07-16'],
  [null, 'am Freitag, 16. Juli 2021', 'Freitag, 16. Juli 2021 = 2021-07-16'],
  [null, '31 Oktober 2022, 17:30', '31 Oktober 2022 = 2022-10-31'],
  [null, 'Die Vereinbarung vom 20. April 1986 gilt.', '20. April 1986 = 1986-04-20'],
  ['2024-10-01', 'Am 24. September hat die Konferenz stattgefunden.', '24. September = 2024-09-24'],
  ['2024-03-01', 'Am 24. September hat die Konferenz stattgefunden.', '24. September = 2023-09-24'],
  ['2024-03-01', 'Die Messe wird am 24. September eröffnet.', '24. September = 2024-09-24'],
  ['2024-03-01', 'Die Messe öffnet am 24. April.', '24. April = 2024-04-24'],
  ['2021-07-20', 'Sie trafen sich am Freitagnachmittag.', 'Freitagnachmittag = 2021-07-16'],
  ['2021-10-29', 'Das Symposium fand am Donnerstag statt.', 'Donnerstag = 2021-10-28'],
  ['2021-10-29', 'Sie trafen sich am vergangenen Montag.', 'vergangenen Montag = 2021-10-25'],
  ['2021-10-29', 'Gestern reiste sie ab.', 'Gestern = 2021-10-28'],
  ['2021-10-29', 'Der Vertrag wurde heute unterzeichnet.', 'heute = 2021-10-29'],
  ['2021-10-29', 'Jeden Samstag fährt ein Zug.'],
]

const RANGES: DateRow[] = [
  ['2022-04-01', 'vom 9. bis 10. März', '9. bis 10. März = 2022-03-09..2022-03-10'],
  ['2022-04-01', 'am 9./10. März', '9./10. März = 2022-03-09..2022-03-10'],
  ['2022-04-01', 'am 9. und 10. März', '9. und 10. März = 2022-03-09..2022-03-10'],
  [
    null,
    'vom 28. August bis zum 2. September 2020',
    '28. August bis zum 2. September 2020 = 2020-08-28..2020-09-02',
  ],
  [null, '17.–20. Mai 2019', '17.–20. Mai 2019 = 2019-05-17..2019-05-20'],
  [null, '17.-20.05.2019', '17.-20.05.2019 = 2019-05-17..2019-05-20'],
  [null, 'Zwischen 1987 und 2018 kamen viele.', '1987 und 2018 = 1987..2018'],
  [null, 'von 1999 bis 2023', '1999 bis 2023 = 1999..2023'],
  [null, '1999–2023', '1999–2023 = 1999..2023'],
  [
    '2024-11-30',
    'Von Januar bis Oktober wuchs der Handel.',
    'Januar bis Oktober = 2024-01..2024-10',
  ],
  [null, 'von Januar bis Oktober 2021', 'Januar bis Oktober 2021 = 2021-01..2021-10'],
  ['2024-05-10', 'In den letzten zehn Jahren kamen 300 Gäste.', 'letzten zehn Jahren = 2014..2024'],
]

const MONTHS_AND_YEARS: DateRow[] = [
  [null, 'Im Mai 2016 feierte man.', 'Mai 2016 = 2016-05'],
  [null, 'Das Abkommen war bereits 2007 unterzeichnet worden.', '2007 = 2007'],
  [null, 'Im Jahr 2018 schlug der Hafen viel um.', 'Jahr 2018 = 2018'],
  [null, '1984 begann die Partnerschaft.', '1984 = 1984'],
  [null, 'Anfang 2022 begann es.', 'Anfang 2022 = 2022'],
  [null, 'Ende Juni 2022', 'Ende Juni 2022 = 2022-06'],
  [null, 'Seit Mitte 2022 fahren Züge.', 'Mitte 2022 = 2022 since'],
  [null, 'Im Sommer 2022 reiste sie ab.', 'Sommer 2022 = 2022'],
  ['2024-10-01', 'Im August dieses Jahres kam Besuch.', 'August dieses Jahres = 2024-08'],
  ['2024-03-01', 'Im vergangenen September traf man sich.', 'vergangenen September = 2023-09'],
  ['2024-03-01', 'Im Dezember stieg die Ausfuhr.', 'Dezember = 2023-12'],
  ['2024-03-01', 'Im vorigen Monat stieg die Ausfuhr.', 'vorigen Monat = 2024-02'],
  ['2024-03-01', 'Im letzten Jahr stieg die Ausfuhr.', 'letzten Jahr = 2023'],
  ['2024-03-01', 'Im vergangenen Jahr waren es 20.', 'vergangenen Jahr = 2023'],
  ['2024-03-01', 'Im Vorjahr waren es 20.', 'Im Vorjahr = 2023'],
  ['2024-03-01', 'In diesem Jahr sind es 20.', 'diesem Jahr = 2024'],
  ['2024-03-01', 'Im kommenden Jahr soll es öffnen.', 'kommenden Jahr = 2025'],
  ['2024-03-01', 'Im Haushaltsjahr 2022/23', 'Haushaltsjahr 2022/23 = 2022..2023'],
  [
    '2024-03-01',
    'Im Jahr 2019 traf man sich im Mai und im Juni.',
    'Jahr 2019 = 2019',
    'Mai = 2019-05',
    'Juni = 2019-06',
  ],
]

const PERIODS: DateRow[] = [
  [null, 'im ersten Halbjahr 2023', 'ersten Halbjahr 2023 = 2023-01..2023-06'],
  ['2023-08-01', 'im ersten Halbjahr', 'ersten Halbjahr = 2023-01..2023-06'],
  [
    '2023-08-01',
    'in der zweiten Hälfte des vergangenen Jahres',
    'zweiten Hälfte des vergangenen Jahres = 2022-07..2022-12',
  ],
  ['2023-08-01', 'im 1. Halbjahr', '1. Halbjahr = 2023-01..2023-06'],
  [
    null,
    'In den ersten neun Monaten 2021 wuchs der Handel.',
    'ersten neun Monaten 2021 = 2021-01..2021-09',
  ],
  [
    null,
    'in den ersten zehn Monaten des Jahres 2021',
    'ersten zehn Monaten des Jahres 2021 = 2021-01..2021-10',
  ],
  ['2023-11-01', 'in den ersten drei Quartalen', 'ersten drei Quartalen = 2023-01..2023-09'],
  ['2023-05-01', 'erstes Quartal', 'erstes Quartal = 2023-01..2023-03'],
  [
    '2023-05-01',
    'im ersten Quartal dieses Jahres',
    'ersten Quartal dieses Jahres = 2023-01..2023-03',
  ],
  ['2023-05-01', 'im vierten Quartal 2022', 'vierten Quartal 2022 = 2022-10..2022-12'],
  ['2023-05-01', 'im ersten Vierteljahr', 'ersten Vierteljahr = 2023-01..2023-03'],
]

const COUNTED_BACK: DateRow[] = [
  ['2024-05-01', 'Seit 30 Jahren sind sie Partner.', 'Seit 30 Jahren = 1994 since'],
  ['2024-05-01', 'Vor zwölf Jahren wurde sie gegründet.', 'Vor zwölf Jahren = 2012 ago'],
  ['2024-05-01', 'vor rund 20 Jahren', 'vor rund 20 Jahren = 2004 ago'],
  ['2024-05-01', 'vor drei Monaten', 'vor drei Monaten = 2024-02 ago'],
  ['2024-05-01', 'das 40-jährige Bestehen', '40-jährige Bestehen = 1984 anniversary'],
  ['2024-05-01', 'zum dreißigjährigen Jubiläum', 'dreißigjährigen Jubiläum = 1994 anniversary'],
  ['2024-05-01', 'der 40. Jahrestag der Partnerschaft', '40. Jahrestag = 1984 anniversary'],
  ['2024-05-01', 'der vierzigste Jahrestag', 'vierzigste Jahrestag = 1984 anniversary'],
]

const MORE: DateRow[] = [
  ['2024-08-15', 'Sie feiern 30 Jahre Partnerschaft.', '30 Jahre = 1994 anniversary'],
  ['2024-08-15', 'im Herbst letzten Jahres', 'Herbst letzten Jahres = 2023'],
  ['2024-08-15', 'Seit Jahresbeginn kamen 20.', 'Jahresbeginn = 2024 since'],
  ['2024-08-15', 'am Dienstag (13.8.)', 'Dienstag = 2024-08-13', '13.8. = 2024-08-13'],
  ['2024-08-15', 'Die 1985 gegründete Partnerschaft besteht fort.', '1985 = 1985'],
  ['2024-08-15', '2018/2019', '2018/2019 = 2018..2019'],
  ['2024-08-15', 'Seit mehr als drei Jahrzehnten', 'Seit mehr als drei Jahrzehnten = 1994 since'],
  ['2024-08-15', 'Heute gibt es 20 Partnerstädte.'],
  ['2024-08-15', 'Bis heute kamen 300 Gäste.'],
  ['2024-08-15', 'Gegenüber dem gleichen Zeitraum 2022 wuchs er.'],
  [
    null,
    '2013 trafen sie sich, zwei Jahre später unterschrieben sie.',
    '2013 = 2013',
    'zwei Jahre später = 2015',
  ],
  [null, 'Er kam im Mai 2019 und reiste im Juni ab.', 'Mai 2019 = 2019-05', 'Juni = 2019-06'],
]

const ROLES: DateRow[] = [
  [null, 'Seit 1984 sind sie Partner.', '1984 = 1984 since'],
  [null, 'Seit Mai 2016 gibt es Flüge.', 'Mai 2016 = 2016-05 since'],
  [null, 'Seit ihrer Gründung im Jahr 2013 wächst sie.', 'Jahr 2013 = 2013 since'],
  [null, 'Ab 2013 fuhren Züge.', '2013 = 2013 since'],
  [null, 'Bis Ende 2021 waren es 90.', 'Ende 2021 = 2021 until'],
  [null, 'bis Dezember 2024', 'Dezember 2024 = 2024-12 until'],
  [null, 'bis zum Jahr 2030', 'Jahr 2030 = 2030 until'],
  ['2022-05-01', 'Das waren 3 Prozent mehr als im Vorjahr.', 'Vorjahr = 2021 base'],
  ['2022-05-01', 'Der Handel stieg gegenüber dem Vorjahr um 3 Prozent.', 'Vorjahr = 2021 base'],
  ['2022-05-01', 'Gegenüber dem Vorjahreszeitraum waren es 3 Prozent mehr.'],
  ['2022-05-01', 'Er stieg im Vergleich zu 2020 um 3 Prozent.', '2020 = 2020 base'],
  ['2022-05-01', 'Er stieg 2021 gegenüber dem Vorjahr.', '2021 = 2021', 'Vorjahr = 2020 base'],
  ['2022-05-01', 'Das sind mehr als im Jahr 2019.', 'Jahr 2019 = 2019 base'],
  [
    '2022-10-31',
    'MINSK, 31. Oktober (BelTA) – Es wurde unterzeichnet.',
    '31. Oktober = 2022-10-31 dateline',
  ],
]

describe('findDates(text, "de", context)', () => {
  for (const row of [
    ...DAYS,
    ...RANGES,
    ...MONTHS_AND_YEARS,
    ...PERIODS,
    ...COUNTED_BACK,
    ...MORE,
    ...ROLES,
  ]) {
    const [published, text, ...dates] = row
    it(`reads "${text}" of ${published}`, () => {
      expect(readDates(text, 'de', { published, year: null })).toEqual(dates)
    })
  }
})
