import { describe, expect, it } from 'vitest'
import { findDates } from '../../../../src/reading/mentions/dates.ts'
import { readDates, type DateRow } from './readDates.ts'

/** Days. */
const DAYS: DateRow[] = [
  [null, 'The pact was signed on 9 March 2022 in Lima.', '9 March 2022 = 2022-03-09'],
  [null, 'The pact was signed on March 9, 2022, in Lima.', 'March 9, 2022 = 2022-03-09'],
  [null, 'The pact was signed on Mar. 9 2022.', 'Mar. 9 2022 = 2022-03-09'],
  [null, 'on the 9th of March, 2022', '9th of March, 2022 = 2022-03-09'],
  [null, 'Signed 2022-03-09 at noon', '2022-03-09 = 2022-03-09'],
  [null, 'Signed 2022/3/9 at noon', '2022/3/9 = 2022-03-09'],
  [null, 'It opened on Thursday, 4 February 2021.', 'Thursday, 4 February 2021 = 2021-02-04'],
  [null, 'It opened on Friday (May 17, 2019).', 'Friday (May 17, 2019 = 2019-05-17'],
  ['2018-12-09', 'The forum was held on Aug 27.', 'Aug 27 = 2018-08-27'],
  ['2018-12-09', 'The forum was held on 27 August.', '27 August = 2018-08-27'],
  ['2018-02-09', 'The forum was held on Aug 27.', 'Aug 27 = 2017-08-27'],
  ['2018-02-09', 'The forum will be held on Aug 27.', 'Aug 27 = 2018-08-27'],
  ['2018-11-09', 'The forum will be held on March 3.', 'March 3 = 2019-03-03'],
  ['2018-02-27', 'The forum opens on March 3.', 'March 3 = 2018-03-03'],
  [
    '2017-07-26',
    'The expo opens its doors from September 6-9, the organizer has announced.',
    'September 6-9 = 2017-09-06..2017-09-09',
  ],
  [null, 'The forum was held on Aug 27.', 'Aug 27 = null'],
  ['2022-05-01', 'AUGUST 5 was a Thursday', 'AUGUST 5 = 2021-08-05', 'Thursday = 2022-04-28'],
  ['2024-03-20', 'By March 15, 80 firms had joined.', 'March 15 = 2024-03-15 until'],
  ['2024-03-20', 'as of March 15, 80 firms had joined.', 'March 15 = 2024-03-15 until'],
  ['2024-06-20', 'Two were signed on May 3 and 17.', 'May 3 = 2024-05-03'],
]

const RANGES: DateRow[] = [
  [
    '2022-04-01',
    'From March 9 to 10, the sessions were held.',
    'March 9 to 10 = 2022-03-09..2022-03-10',
  ],
  ['2018-12-09', 'held from Aug 21 to 23 in Lima', 'Aug 21 to 23 = 2018-08-21..2018-08-23'],
  ['2018-12-09', 'held Aug 27 - Sept 2', 'Aug 27 - Sept 2 = 2018-08-27..2018-09-02'],
  ['2018-12-09', 'held May 14-17, 2017', 'May 14-17, 2017 = 2017-05-14..2017-05-17'],
  [
    '2024-04-12',
    'They toured the continent from March 24 to April 2.',
    'March 24 to April 2 = 2024-03-24..2024-04-02',
  ],
  [null, 'from 9 to 10 March 2022', '9 to 10 March 2022 = 2022-03-09..2022-03-10'],
  [null, 'on 9 and 10 March 2022', '9 and 10 March 2022 = 2022-03-09..2022-03-10'],
  [
    null,
    'from 28 December 2021 to 3 January 2022',
    '28 December 2021 to 3 January 2022 = 2021-12-28..2022-01-03',
  ],
  [
    null,
    'December 28 to January 3, 2022',
    'December 28 to January 3, 2022 = 2021-12-28..2022-01-03',
  ],
  [null, 'It fell from 2021 to 2022.', '2021 to 2022 = 2021..2022'],
  [null, 'Sales in 2013–2023 were flat.', '2013–2023 = 2013..2023'],
  [null, 'Between 1987 and 2018 it trained 90 people.', '1987 and 2018 = 1987..2018'],
  [null, 'From January to May 2023 trade rose.', 'January to May 2023 = 2023-01..2023-05'],
  [null, 'from March 2021 to May 2022', 'March 2021 to May 2022 = 2021-03..2022-05'],
  ['2024-03-14', 'In Jan-Feb, trade grew.', 'Jan-Feb = 2024-01..2024-02'],
  ['2024-11-14', 'Trade grew in January-October.', 'January-October = 2024-01..2024-10'],
  [
    '2024-01-14',
    'Trade grew 4 percent from January to November.',
    'January to November = 2023-01..2023-11',
  ],
  [
    '2024-01-14',
    'Trade grew 74 percent from January to November 2022.',
    'January to November 2022 = 2022-01..2022-11',
  ],
  [
    '2021-10-10',
    'between January and the end of August 2021 it moved 9 tonnes',
    'January and the end of August 2021 = 2021-01..2021-08',
  ],
  ['2024-05-10', 'Over the past decade it hosted 300 guests.', 'the past decade = 2014..2024'],
  ['2024-05-10', 'in the last five years', 'the last five years = 2019..2024'],
]

const MONTHS_AND_YEARS: DateRow[] = [
  [null, 'It was founded in 1995.', '1995 = 1995'],
  [null, 'In 2021, trade came to 3 billion yuan.', '2021 = 2021'],
  [null, 'In 2010 the city sold goods; in 2023 it sold more.', '2010 = 2010', '2023 = 2023'],
  [null, 'early 2022', 'early 2022 = 2022'],
  [null, 'at the end of 2022', 'the end of 2022 = 2022'],
  [null, 'in mid-2022', 'mid-2022 = 2022'],
  [null, 'In October 2009 they met.', 'October 2009 = 2009-10'],
  [null, 'It dates from June 1980.', 'June 1980 = 1980-06'],
  ['2024-01-20', 'Exports fell in December.', 'December = 2023-12'],
  ['2024-01-20', 'In November last year they met.', 'November last year = 2023-11'],
  ['2024-01-20', 'They met in November of last year.', 'November of last year = 2023-11'],
  ['2024-03-20', 'Last September they met.', 'Last September = 2023-09'],
  ['2024-10-20', 'This September they met.', 'This September = 2024-09'],
  ['2024-10-20', 'It will open next May.', 'next May = 2025-05'],
  ['2024-10-20', 'It is due to open in May.', 'May = 2025-05'],
  [
    '2023-08-01',
    'In February 2023 they met; also in May they signed.',
    'February 2023 = 2023-02',
    'May = 2023-05',
  ],
  [
    '2024-08-01',
    'In 2019, they met in May and opened an office in September.',
    '2019 = 2019',
    'May = 2019-05',
    'September = 2019-09',
  ],
  [
    null,
    'Deals were made in March, in June and in July 2021.',
    'March = 2021-03',
    'June = 2021-06',
    'July 2021 = 2021-07',
  ],
  [null, 'at the 2018 China Tea Cities Conference', '2018 = 2018'],
  [null, 'Trade was 17 percent higher in 2021 than a year earlier.', '2021 = 2021'],
  [null, 'the 2021 volume of trade', '2021 = 2021'],
  [null, 'It grew (2022: 5 percent).', '2022 = 2022'],
  [null, "the city's 2022 exports", '2022 = 2022'],
  ['2024-05-01', 'in fiscal 2022/23', 'fiscal 2022/23 = 2022..2023'],
  [null, 'in FY2023', 'FY2023 = 2023'],
  [null, 'in the year 2008', 'the year 2008 = 2008'],
  [null, 'For 2022 as a whole, exports were flat.', '2022 = 2022'],
]

const PERIODS: DateRow[] = [
  [null, 'in the first half of 2023', 'the first half of 2023 = 2023-01..2023-06'],
  ['2023-09-01', 'H1 2023 results', 'H1 2023 = 2023-01..2023-06'],
  [
    '2023-09-01',
    'in the second half of last year',
    'the second half of last year = 2022-07..2022-12',
  ],
  ['2023-09-01', 'in the first half', 'the first half = 2023-01..2023-06'],
  ['2023-09-01', 'in the first half of the year', 'the first half of the year = 2023-01..2023-06'],
  ['2023-05-01', 'in the first quarter', 'the first quarter = 2023-01..2023-03'],
  ['2023-01-20', 'in the fourth quarter', 'the fourth quarter = 2022-10..2022-12'],
  ['2023-05-01', 'in Q1', 'Q1 = 2023-01..2023-03'],
  ['2023-05-01', 'in Q3 2022', 'Q3 2022 = 2022-07..2022-09'],
  [
    '2023-11-01',
    'In the first three quarters, exports grew.',
    'the first three quarters = 2023-01..2023-09',
  ],
  [
    '2023-11-01',
    'the first three quarters of 2022',
    'the first three quarters of 2022 = 2022-01..2022-09',
  ],
  [null, 'the first two months of 2024', 'the first two months of 2024 = 2024-01..2024-02'],
  [null, 'the first nine months of 2021', 'the first nine months of 2021 = 2021-01..2021-09'],
  ['2023-11-01', 'first nine months', 'first nine months = 2023-01..2023-09'],
  [null, 'ten months of 2024', 'ten months of 2024 = 2024-01..2024-10'],
  [
    '2024-05-01',
    'the first three months of this year',
    'the first three months of this year = 2024-01..2024-03',
  ],
  ['2024-12-01', 'in the first 10 months', 'the first 10 months = 2024-01..2024-10'],
  [
    '2024-12-01',
    'the first eleven months of last year',
    'the first eleven months of last year = 2023-01..2023-11',
  ],
]

const RELATIVE: DateRow[] = [
  ['2024-05-30', 'The deal was signed today.', 'today = 2024-05-30'],
  ['2024-05-30', 'The deal was signed yesterday.', 'yesterday = 2024-05-29'],
  ['2024-11-27', 'The group came to the port on Monday.', 'Monday = 2024-11-25'],
  ['2016-07-01', 'Eight papers were signed on Friday.', 'Friday = 2016-07-01'],
  ['2016-07-01', 'They met last Friday.', 'last Friday = 2016-06-24'],
  ['2016-07-01', 'They met on Thursday evening.', 'Thursday evening = 2016-06-30'],
  ['2016-07-01', 'They will meet next Monday.', 'next Monday = 2016-07-04'],
  ['2016-07-01', 'They will meet on Monday.', 'Monday = 2016-07-04'],
  ['2015-10-08', 'The hosts received them this week.', 'this week = 2015-10'],
  ['2015-10-08', 'earlier this week', 'earlier this week = 2015-10'],
  ['2015-10-08', 'last month', 'last month = 2015-09'],
  ['2015-01-08', 'last month', 'last month = 2014-12'],
  ['2015-10-08', 'this month', 'this month = 2015-10'],
  ['2015-10-08', 'They traded more last year.', 'last year = 2014'],
  ['2015-10-08', 'Last year was good.', 'Last year = 2014'],
  ['2015-10-08', 'earlier this year', 'earlier this year = 2015'],
  ['2015-10-08', 'It will be built next year.', 'next year = 2016'],
  ['2025-04-16', 'The park was launched 12 years ago.', '12 years ago = 2013 ago'],
  ['2024-04-16', 'They met two years ago.', 'two years ago = 2022 ago'],
  ['2024-04-16', 'thirty-one years ago', 'thirty-one years ago = 1993 ago'],
  ['2024-04-16', 'two decades ago', 'two decades ago = 2004 ago'],
  ['2024-04-16', 'Three months ago they met.', 'Three months ago = 2024-01 ago'],
  ['2024-05-30', 'the 40th anniversary of the ties', 'the 40th anniversary = 1984 anniversary'],
  [
    '2024-05-30',
    'to mark their fortieth anniversary',
    'their fortieth anniversary = 1984 anniversary',
  ],
  ['2024-05-30', 'the 10-year anniversary', '10-year anniversary = 2014 anniversary'],
  [null, 'Last year they met.', 'Last year = null'],
  [
    null,
    'They opened in 2013, and the same year a fair was held.',
    '2013 = 2013',
    'the same year = 2013',
  ],
  [
    null,
    'Since January 2014 they have met; the line opened in June of that year.',
    'January 2014 = 2014-01 since',
    'June of that year = 2014-06',
  ],
  [null, 'They met in 2013 and signed a year later.', '2013 = 2013', 'a year later = 2014'],
]

const MORE: DateRow[] = [
  ['2024-08-15', 'in the seven months to July', 'the seven months to July = 2024-01..2024-07'],
  ['2024-08-15', 'in the 12 months to July', 'the 12 months to July = 2023-08..2024-07'],
  ['2024-08-15', 'They met on the 25th.', 'the 25th = 2024-07-25'],
  ['2024-08-15', 'from November to February', 'November to February = 2023-11..2024-02'],
  [null, 'August 15-September 3, 2024', 'August 15-September 3, 2024 = 2024-08-15..2024-09-03'],
  [null, '15-Aug-2024', '15-Aug-2024 = 2024-08-15'],
  [null, 'the 2023/2024 season', '2023/2024 = 2023..2024'],
  ['2024-08-15', 'They met on Thursday last week.', 'Thursday last week = 2024-08-08'],
  ['2024-08-15', 'They met this morning.', 'this morning = 2024-08-15'],
  ['2024-08-15', 'Forty will come by the end of the year.', 'the end of the year = 2024 until'],
  ['2024-08-15', 'in the last quarter of 2023', 'the last quarter of 2023 = 2023-10..2023-12'],
  ['2024-08-15', 'from 2013 to the present', '2013 = 2013 since'],
  ['2024-08-15', 'Today, the park is home to 345 firms.'],
  [null, 'They met in 2013 and signed two years later.', '2013 = 2013', 'two years later = 2015'],
  [
    null,
    'It opened in November 2013 and was extended in February.',
    'November 2013 = 2013-11',
    'February = 2014-02',
  ],
]

const NAMES: DateRow[] = [
  ['2024-03-14', 'It opened on Saturday (Feb 10).', 'Saturday (Feb 10 = 2024-02-10'],
  [
    '2024-03-14',
    'Exports for January and February combined',
    'January and February = 2024-01..2024-02',
  ],
  ['2024-03-14', 'In March and in June 2022', 'March = 2022-03', 'June 2022 = 2022-06'],
  ['2024-03-14', 'in Q1-Q3 2023', 'Q1-Q3 2023 = 2023-01..2023-09'],
  ['2024-03-14', 'by end-2023', 'end-2023 = 2023 until'],
  ['2021-02-05', 'They celebrate forty years as sister states.', 'forty years = 1981 anniversary'],
  ['2013-10-22', 'to mark thirty years of friendship', 'thirty years = 1983 anniversary'],
  [
    '2024-08-15',
    'Vice governor Sun Lin and Mr. Mon met on Wed, Aug 14.',
    'Wed, Aug 14 = 2024-08-14',
  ],
  [
    '2022-10-05',
    'Trade rose 5 percent over the eight months.',
    'the eight months = 2022-01..2022-08',
  ],
]

const ROLES: DateRow[] = [
  [null, 'Since 2013 they have been friends.', '2013 = 2013 since'],
  [null, 'friends since September 2021', 'September 2021 = 2021-09 since'],
  [null, 'Since its launch in November 2015, it has grown.', 'November 2015 = 2015-11 since'],
  [null, 'from 2013 onwards', '2013 = 2013 since'],
  [null, 'By the end of 2021 there were 90.', 'the end of 2021 = 2021 until'],
  [null, 'By December 2024, 345 had settled.', 'December 2024 = 2024-12 until'],
  [null, 'as of 2021', '2021 = 2021 until'],
  [null, 'until 2030', '2030 = 2030 until'],
  [null, 'Trade rose 8 percent compared with 2020.', '2020 = 2020 base'],
  [null, 'Trade was 8 percent more than in 2020.', '2020 = 2020 base'],
  [null, 'In 2021 it was up 12 percent from 2019.', '2021 = 2021', '2019 = 2019 base'],
  [null, '0.4 percent above the level of 2019', '2019 = 2019 base'],
  [null, 'In 2021 trade was ten times that of 2018.', '2021 = 2021', '2018 = 2018 base'],
  [
    null,
    'In 2021 exports grew 5 percent from the previous year.',
    '2021 = 2021',
    'the previous year = 2020 base',
  ],
  [
    '2024-03-13',
    'TAIYUAN, March 13 (Xinhua) -- On Tuesday it opened.',
    'March 13 = 2024-03-13 dateline',
    'Tuesday = 2024-03-12',
  ],
  [
    '2024-10-01',
    'NANNING, China, Oct. 01, 2024 (GLOBE NEWSWIRE) -- It opened.',
    'Oct. 01, 2024 = 2024-10-01 dateline',
  ],
  [
    '2017-07-26',
    'YINCHUAN, China, July 26, 2017 /PRNewswire/ -- It opens.',
    'July 26, 2017 = 2017-07-26 dateline',
  ],
]

describe('findDates(text, "en", context)', () => {
  const published = (row: DateRow) => ({ published: row[0], year: null })
  for (const row of [
    ...DAYS,
    ...RANGES,
    ...MONTHS_AND_YEARS,
    ...PERIODS,
    ...RELATIVE,
    ...MORE,
    ...NAMES,
    ...ROLES,
  ]) {
    const [date, text, ...dates] = row
    it(`reads "${text}" of ${date}`, () => {
      expect(readDates(text, 'en', published(row))).toEqual(dates)
    })
  }

  it('takes the year of the text before where nothing is published', () => {
    const context = { published: null, year: 2022 }
    expect(readDates('The session on 10 March ended well.', 'en', context)).toEqual([
      '10 March = 2022-03-10',
    ])
    expect(readDates('In the same year, a school followed.', 'en', context)).toEqual([
      'the same year = 2022',
    ])
  })

  it('takes the year of a day from a date before it, not from a year alone', () => {
    const context = { published: null, year: 2021, month: 9 }
    const day = 'On March 10 they met.'
    expect(readDates(day, 'en', { ...context, dated: null })).toEqual(['March 10 = null'])
    expect(readDates(day, 'en', { ...context, dated: '2022-03-09' })).toEqual([
      'March 10 = 2022-03-10',
    ])
  })

  it('counts its spans from the offset of the sentence', () => {
    const [date] = findDates('It opened in 2021.', 'en', { published: null, year: null }, 500)
    expect(date).toEqual({
      type: 'date',
      start: 513,
      end: 517,
      from: '2021',
      to: null,
      year: 'stated',
      role: 'in',
    })
  })
})
