import { describe, expect, test } from 'vitest'
import { quantitiesOf } from './quantityNotation.ts'

const NUMBERS: [string, string[]][] = [
  ['The port handled 1,234,567 boxes.', ['1234567']],
  ['It covers 12.5 hectares.', ['12.5']],
  ['Some 3,000 visitors came.', ['3000 about']],
  ['It employs 12 345 678 people.', ['12345678']],
  ['More than 300 companies from 20 countries took part.', ['300 over', '20']],
  ['Nearly 50,000 merchants stayed.', ['50000 under']],
  ['Up to 400 stands are ready.', ['400 under']],
  ['Fewer than 90 firms replied.', ['90 under']],
  ['At least 15 trains left.', ['15 over']],
  ['About 170 guests dined.', ['170 about']],
  ['An estimated 2.4 million tourists came.', ['2400000 about']],
  ['The fair drew 600 or so buyers.', ['600 about']],
  ['The hall seats 2,000-plus people.', ['2000 over']],
  ['More than 2000 companies are listed.', ['2000 over']],
  ['The zone hosts 2000 companies.', ['2000']],
  ['The total exceeded 54,000 tonnes.', ['54000 over']],
  ['Twenty-eight firms came.', ['28']],
  ['One hundred and five schools joined.', ['105']],
  ['Two thousand three hundred students graduated.', ['2300']],
  ['Nine hundred and ninety-nine million people watched.', ['999000000']],
  ['Two and a half million tonnes moved.', ['2500000']],
  ['It took three and a half hours.', ['3.5']],
  ['Half a million parcels a day.', ['500000']],
  ['A dozen mayors and two dozen governors met.', ['12', '24']],
  ['Three point five million people live there.', ['3500000']],
  ['A hundred guests and a thousand lanterns.', ['100', '1000']],
  ['They signed one memorandum.', ['1']],
  ['Both sides sent envoys.', ['2']],
  ['The 8th forum and the eighth fair.', ['8th', '8th']],
  ['The twenty-first meeting was the 101st.', ['21th', '101th']],
  ['Output of 5 lakh units and 3 crore bags.', ['500000', '30000000']],
  ['1.5k likes, 20K views and 3m users.', ['1500', '20000', '3000000']],
  ['35 mln people, 2 mn cars and 1.2 bn parcels.', ['35000000', '2000000', '1200000000']],
  ['3.5 hundred million tonnes of coal.', ['350000000']],
  ['Between 300 and 400 people came.', ['300', '400']],
  ['It hired 20 to 30 engineers.', ['20', '30']],
  ['3-5 million tonnes a year.', ['3000000', '5000000']],
  ['From 500 to 2 million users.', ['500', '2000000']],
  ['A balance of -12 and −7 points.', ['-12', '-7']],
  ['The ５０ pairs of cities', ['50']],
]

const MONEY: [string, string[]][] = [
  ['He paid $ 1,234.50 for it.', ['USD 1234.5']],
  ['The deal is worth US$1.3bn.', ['USD 1300000000']],
  ['The deal is worth US $1.3 billion.', ['USD 1300000000']],
  ['Contracts of RMB 132.87 billion were signed.', ['CNY 132870000000']],
  ['Contracts of RMB132.87 billion were signed.', ['CNY 132870000000']],
  ['Trade came to 132.87 billion yuan.', ['CNY 132870000000']],
  ['A loan of R13 billion.', ['ZAR 13000000000']],
  [
    'A$5m, C$6m, NZ$7m, HK$8m, NT$9m and S$10m.',
    ['AUD 5000000', 'CAD 6000000', 'NZD 7000000', 'HKD 8000000', 'TWD 9000000', 'SGD 10000000'],
  ],
  ['€20 million for one and £3 million for the other.', ['EUR 20000000', 'GBP 3000000']],
  ['¥500 million was raised in Shanghai.', ['CNY 500000000']],
  ['¥500 million was raised in Japan.', ['JPY 500000000']],
  ['The fund has 5 billion Hong Kong dollars.', ['HKD 5000000000']],
  [
    'It cost 12 million Canadian dollars and 3 million Australian dollars.',
    ['CAD 12000000', 'AUD 3000000'],
  ],
  ['Forty-eight million dollars in aid.', ['USD 48000000']],
  ['Half a million dollars was stolen.', ['USD 500000']],
  ['It costs a dollar.', ['USD 1']],
  ['It costs 99 cents.', ['USD 0.99']],
  ['It costs five dollars and 20 cents.', ['USD 5.2']],
  ['Two million Russian rubles and 300 roubles.', ['RUB 2000000', 'RUB 300']],
  [
    'They lent 4 billion tenge, 3 trillion won and 2 bn baht.',
    ['KZT 4000000000', 'KRW 3000000000000', 'THB 2000000000'],
  ],
  [
    'USD 5 million, 6 million USD, EUR 7m and 8m EUR.',
    ['USD 5000000', 'USD 6000000', 'EUR 7000000', 'EUR 8000000'],
  ],
  ['Investment topped 100 billion yuan.', ['CNY 100000000000 over']],
  ['Investment exceeds 54 billion US dollars.', ['USD 54000000000 over']],
  ['They add up to 65 million U.S. dollars.', ['USD 65000000']],
  [
    'It was worth 13.6 billion yuan (about 1.9 billion U.S. dollars).',
    ['CNY 13600000000', 'USD 1900000000 about converted'],
  ],
  [
    'It was worth 3 billion yuan ($434.08 million) in all.',
    ['CNY 3000000000', 'USD 434080000 converted'],
  ],
  [
    'It was worth 3 billion yuan, or about $420 million.',
    ['CNY 3000000000', 'USD 420000000 about converted'],
  ],
  ['Exports of 5 billion yuan and imports of $3 billion.', ['CNY 5000000000', 'USD 3000000000']],
  ['Between 3 and 5 million yuan is planned.', ['CNY 3000000', 'CNY 5000000']],
  ['They offered $3 to $5 million.', ['USD 3000000', 'USD 5000000']],
  ['They offered $3-5 million.', ['USD 3000000', 'USD 5000000']],
  ['A 1.3-billion-yuan plant.', ['CNY 1300000000']],
  ['A $250-million loan.', ['USD 250000000']],
  ['500 rupees, 20 dirhams, 7 kroner and 40 pesos.', ['INR 500', 'AED 20', 'NOK 7', 'MXN 40']],
  ['Rs 500 crore was set aside.', ['INR 5000000000']],
  ['1.4 billion yuan RMB and 2 billion renminbi.', ['CNY 1400000000', 'CNY 2000000000']],
  ['90 million Macao patacas and 80 million MOP.', ['MOP 90000000', 'MOP 80000000']],
  ['The subsidy is 3,000 Malaysian ringgit, or RM3,000.', ['MYR 3000', 'MYR 3000']],
  ['A fine of 250 Swiss francs.', ['CHF 250']],
  ['A loss of -$5 million.', ['USD -5000000']],
]

const PERCENTS: [string, string[]][] = [
  ['They hold 35 percent, 36 per cent, 37 pct and 38%.', ['35%', '36%', '37%', '38%']],
  ['A stake of forty-nine percent.', ['49%']],
  ['More than 71.5 percent of the area.', ['71.5% over']],
  ['Up to 33% of the firms.', ['33% under']],
  ['A third of the guests and two-thirds of the money.', ['33.333%', '66.667%']],
  ['Nearly half of the pupils.', ['50% under']],
  ['More than three quarters of them stayed.', ['75% over']],
  ['The share rose 2.3 percentage points.', ['2.3pp']],
  ['The rate is down 25 basis points.', ['0.25pp']],
  ['It accounted for 24 percent of the total.', ['24%']],
  ['It made up 33 percent.', ['33%']],
  ['Tariffs fell from 15 to 9 percent.', ['15%', '9%']],
  ['Between 5 and 7 percent of them', ['5%', '7%']],
  ['A 35 percent stake was bought.', ['35%']],
]

const GROWTH: [string, string[]][] = [
  ['Exports are up 33%.', ['growth 33']],
  ['Exports rose by 33 percent.', ['growth 33']],
  ['Exports grew 12.5 percent year on year to $3 billion.', ['growth 12.5', 'USD 3000000000']],
  ['Exports increased year on year by 5 percent to 20 tonnes.', ['growth 5', '20']],
  ['Trade climbed more than 40 percent.', ['growth 40 over']],
  [
    'Trade grew sharply, by 256.6 percent and 225.3 percent, respectively.',
    ['growth 256.6', 'growth 225.3'],
  ],
  ['Trade rose 7 percent in 2022 and 9 percent in 2023.', ['growth 7', 'growth 9']],
  ['Trade fell 4.2%.', ['growth -4.2']],
  ['A decrease of 8 percent.', ['growth -8']],
  ['Sales were down nearly 3 percent.', ['growth -3 under']],
  ['Imports shrank by a third.', ['growth -33.333']],
  ['Trade was 17.58 percent higher than a year earlier.', ['growth 17.58']],
  ['Trade was 25.7 percent up on 2020.', ['growth 25.7']],
  ['They sold 33 percent more than in 2020.', ['growth 33']],
  ['Prices were 6 percent lower.', ['growth -6']],
  ['An increase of 5.5 times.', ['growth 550']],
  ['Exports there increased by 65.4 times.', ['growth 6540']],
  ['Sales doubled.', ['growth 100']],
  ['Sales more than doubled.', ['growth 100 over']],
  ['Sales nearly tripled.', ['growth 200 under']],
  ['Output quadrupled while stocks halved.', ['growth 300', 'growth -50']],
  ['A threefold rise.', ['growth 200']],
  ['An 18-fold increase.', ['growth 1700']],
  ['Trade grew to 3 times its size.', ['growth 200']],
  ['The figure is ten times the level of 2018.', ['growth 900']],
  ['Sales were four times as high as in 2011.', ['growth 300']],
  ['It was twice the figure of 2010.', ['growth 100']],
  ['Growing at an average annual rate of 7.5 percent.', ['growth 7.5']],
  ['With growth of 5.9 percent a year.', ['growth 5.9']],
  ['The growth rate reached 12%.', ['growth 12']],
  ['It saw year-on-year growth of 8.8 percent.', ['growth 8.8']],
  ['A 12-percent increase.', ['growth 12']],
  ['A 12% year-on-year increase.', ['growth 12']],
  ['A modest gain of 7 percent.', ['growth 7']],
  ['An increase in exports of 12 percent.', ['growth 12']],
  ['Exports (+12.3%) and imports (-4.1%).', ['growth 12.3', 'growth -4.1']],
  ['Imports surged 31 per cent, while exports slipped 2 per cent.', ['growth 31', 'growth -2']],
  ['It expanded by more than half.', ['growth 50 over']],
]

describe('findQuantities(text, "en") reads', () => {
  test.each(NUMBERS)('numbers: %s', (text, found) => {
    expect(quantitiesOf(text, 'en')).toEqual(found)
  })
  test.each(MONEY)('money: %s', (text, found) => {
    expect(quantitiesOf(text, 'en')).toEqual(found)
  })
  test.each(PERCENTS)('shares: %s', (text, found) => {
    expect(quantitiesOf(text, 'en')).toEqual(found)
  })
  test.each(GROWTH)('growth: %s', (text, found) => {
    expect(quantitiesOf(text, 'en')).toEqual(found)
  })
})
