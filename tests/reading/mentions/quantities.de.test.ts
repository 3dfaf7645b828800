import { describe, expect, test } from 'vitest'
import { quantitiesOf } from './quantityNotation.ts'

const NUMBERS: [string, string[]][] = [
  ['Der Hafen schlug 1.234.567 Container um.', ['1234567']],
  ['Die Fläche beträgt 12,5 Hektar.', ['12.5']],
  ['Es kamen 1.500 Gäste und 12 500 Händler.', ['1500', '12500']],
  ['Es kamen 20000 Besucher.', ['20000']],
  ['Rund 2,6 Millionen TEU wurden umgeschlagen.', ['2600000 about']],
  ['Etwa 300 Firmen und ca. 40 Verbände', ['300 about', '40 about']],
  ['Mehr als 50 Vertreter', ['50 over']],
  ['Über 220 Unternehmen, mindestens 30 Schulen', ['220 over', '30 over']],
  ['Gut eine Million Einwohner', ['1000000 over']],
  ['Knapp 2,9 Millionen Menschen', ['2900000 under']],
  ['Fast 200 Gäste, nahezu 80 Stände, bis zu 20 Züge', ['200 under', '80 under', '20 under']],
  ['Weniger als 15 Tage', ['15 under']],
  ['Die Zahl übersteigt 4.000.', ['4000 over']],
  ['500 Tsd. Tonnen, 3 Mio. Stück, 2 Mrd. Pakete', ['500000', '3000000', '2000000000']],
  ['2 Billionen Kilowattstunden', ['2000000000000']],
  ['Zwölf Züge, fünfundzwanzig Städte und dreißig Schulen', ['12', '25', '30']],
  ['Zweitausendfünfhundert Gäste', ['2500']],
  ['Hundertzwanzig Plätze', ['120']],
  ['Dreihundertfünfundsechzig Tage', ['365']],
  ['Anderthalb Millionen Besucher', ['1500000']],
  ['Zweieinhalb Stunden', ['2.5']],
  ['Eine halbe Million Pakete', ['500000']],
  ['Ein Dutzend Bürgermeister und zwei Dutzend Räte', ['12', '24']],
  ['Drei Millionen zweihunderttausend Menschen', ['3200000']],
  ['Eine Absichtserklärung wurde unterzeichnet.', ['1']],
  ['Sie unterschrieben eine gemeinsame Erklärung.', ['1']],
  ['Beide Seiten kamen.', ['2']],
  ['Die 8. Konferenz und das achte Forum', ['8th', '8th']],
  ['Das einundzwanzigste Treffen', ['21th']],
  ['Zwischen 300 und 400 Leute', ['300', '400']],
  ['3 bis 5 Millionen Tonnen', ['3000000', '5000000']],
  ['Bei minus 5 und −7 Punkten', ['-5', '-7']],
  ['Unterschriften unter 10 Dokumente', ['10']],
  ['Eine elfköpfige und eine 12-köpfige Delegation', ['11', '12']],
  ['Fünf bis sechs Millionen Tonnen', ['5000000', '6000000']],
  ['rd. 40 Firmen', ['40 about']],
  ['10.000 Quadratmeter', ['10000']],
]

const MONEY: [string, string[]][] = [
  ['Das kostet 16 Euro.', ['EUR 16']],
  ['Das kostet 1.234,50 €.', ['EUR 1234.5']],
  ['Das Volumen stieg auf 20,663 Mrd. Yuan.', ['CNY 20663000000']],
  ['49,93 Milliarden Yuan RMB', ['CNY 49930000000']],
  ['16 Mio. Euro und 3 Millionen US-Dollar', ['EUR 16000000', 'USD 3000000']],
  ['Fünfhundert Dollar und zweitausend Yuan', ['USD 500', 'CNY 2000']],
  ['Anderthalb Millionen Euro', ['EUR 1500000']],
  ['500 Mio. USD, 600 Tsd. EUR, 700 CHF', ['USD 500000000', 'EUR 600000', 'CHF 700']],
  ['EUR 5 Mio. und US$ 3 Mio.', ['EUR 5000000', 'USD 3000000']],
  ['16,4 Millionen kanadische Dollar', ['CAD 16400000']],
  ['40 Millionen australischen Dollars', ['AUD 40000000']],
  ['30 Hongkong-Dollar, 20 Singapur-Dollar', ['HKD 30', 'SGD 20']],
  ['5 Milliarden russische Rubel', ['RUB 5000000000']],
  ['7 Mrd. belarussischer Rubel', ['BYN 7000000000']],
  ['12 Schweizer Franken und 3 dänische Kronen', ['CHF 12', 'DKK 3']],
  ['25 tschechische Kronen und 4 polnische Zloty', ['CZK 25', 'PLN 4']],
  ['800 indische Rupien', ['INR 800']],
  ['3 Euro und 20 Cent', ['EUR 3.2']],
  ['49 Cent', ['EUR 0.49']],
  ['Ein Dollar', ['USD 1']],
  ['Eine Million Dollar', ['USD 1000000']],
  [
    '83,7 Milliarden Yuan (umgerechnet rund 11 Milliarden Euro)',
    ['CNY 83700000000', 'EUR 11000000000 about converted'],
  ],
  [
    '49,93 Mrd. Yuan RMB (rund 6,7 Mrd. Euro)',
    ['CNY 49930000000', 'EUR 6700000000 about converted'],
  ],
  ['5 Mrd. Yuan, umgerechnet 650 Mio. Euro', ['CNY 5000000000', 'EUR 650000000 converted']],
  ['Ein Vertrag über 300 Mio. Euro', ['1', 'EUR 300000000']],
  ['Die Investitionen liegen über 300 Mio. Euro.', ['EUR 300000000 over']],
  ['Zwischen 3 und 5 Millionen Euro', ['EUR 3000000', 'EUR 5000000']],
  ['3 bis 5 Mrd. Yuan', ['CNY 3000000000', 'CNY 5000000000']],
  ['94£ und 12.345$', ['GBP 94', 'USD 12345']],
  ['100 D-Mark', ['DEM 100']],
  ['1.000,- Euro', ['EUR 1000']],
  ['von 5 auf 8 Millionen Euro', ['EUR 5000000', 'EUR 8000000']],
  ['8 Mrd. Yuan – umgerechnet 1 Mrd. Euro', ['CNY 8000000000', 'EUR 1000000000 converted']],
  ['RMB 25 Mrd. und 3 Tsd. €', ['CNY 25000000000', 'EUR 3000']],
  ['Ein 10-Millionen-Euro-Vertrag', ['EUR 10000000']],
  ['viereinhalb Milliarden Dollar', ['USD 4500000000']],
  ['800 Mrd. südkoreanische Won', ['KRW 800000000000']],
]

const PERCENTS: [string, string[]][] = [
  ['35 Prozent, 36 % und 37 v. H.', ['35%', '36%', '37%']],
  ['Ein Anteil von 27,9 Prozent', ['27.9%']],
  ['Eine 25-prozentige Beteiligung', ['25%']],
  ['Rund ein Drittel der Firmen', ['33.333% about']],
  ['Zwei Drittel der Gäste, ein Fünftel der Stimmen', ['66.667%', '20%']],
  ['Mehr als die Hälfte der Gäste', ['50% over']],
  ['Der Anteil stieg um 2,3 Prozentpunkte.', ['2.3pp']],
  ['Zwischen 5 und 7 Prozent', ['5%', '7%']],
  ['Dreißig Prozent der Waren', ['30%']],
  ['zwei Komma fünf Prozent', ['2.5%']],
  ['ein halbes Prozent', ['0.5%']],
  ['Der Anteil stieg von 12 auf 15 Prozent.', ['12%', '15%']],
  ['gut die Hälfte, knapp ein Drittel', ['50% over', '33.333% under']],
  ['eine zehnprozentige Beteiligung, null Prozent', ['1', '10%', '0%']],
]

const GROWTH: [string, string[]][] = [
  ['Der Handel ist um 18,3 Prozent gestiegen.', ['growth 18.3']],
  ['Der Handel wuchs um 18,3 Prozent auf 49,93 Mrd. Yuan.', ['growth 18.3', 'CNY 49930000000']],
  [
    'Der Handel ist 2021 um 18,3 Prozent auf 49,93 Mrd. Yuan gestiegen.',
    ['growth 18.3', 'CNY 49930000000'],
  ],
  ['Während die Exporte stiegen, sind die Importe um 5 Prozent gesunken.', ['growth -5']],
  ['Die Exporte sanken um 4,2 %.', ['growth -4.2']],
  ['Die Einfuhr ging um 3 Prozent zurück.', ['growth -3']],
  ['Die Einfuhr nahm um 3 Prozent ab.', ['growth -3']],
  ['Die Einfuhr nahm um 3 Prozent zu.', ['growth 3']],
  ['Die Ausfuhr legte um 9 Prozent zu.', ['growth 9']],
  ['Ein Plus von 5,2 %', ['growth 5.2']],
  ['Ein Zuwachs von mehr als 12 Prozent', ['growth 12 over']],
  ['Ein Anstieg um 7 Prozent', ['growth 7']],
  ['Ein Rückgang von 8 Prozent', ['growth -8']],
  ['Ein Minus von 8 Prozent', ['growth -8']],
  ['Es waren 17 Prozent mehr als im Vorjahr.', ['growth 17']],
  ['Es waren 6 Prozent weniger.', ['growth -6']],
  ['Die Preise lagen 6 Prozent höher.', ['growth 6']],
  ['Der Umsatz hat sich verdoppelt.', ['growth 100']],
  ['Der Umsatz hat sich mehr als verdoppelt.', ['growth 100 over']],
  ['Der Umsatz verdreifachte sich.', ['growth 200']],
  ['Der Umsatz hat sich fast vervierfacht.', ['growth 300 under']],
  ['Die Zahl hat sich halbiert.', ['growth -50']],
  ['Die Ausfuhr stieg auf das Dreifache.', ['growth 200']],
  ['Es ist das 18-Fache von 2010.', ['growth 1700']],
  ['Die Ausfuhr stieg um ein Drittel.', ['growth 33.333']],
  ['Die Ausfuhr war doppelt so hoch.', ['growth 100']],
  ['Die Ausfuhr war zehnmal so hoch wie 2010.', ['growth 900']],
  ['Ein Wachstum von 5,9 Prozent', ['growth 5.9']],
  ['Die Wachstumsrate betrug 12 Prozent.', ['growth 12']],
  ['Die Exporte wuchsen um 5 Prozent und 7 Prozent.', ['growth 5', 'growth 7']],
  ['Exporte (+12,3 %) und Importe (−4,1 %)', ['growth 12.3', 'growth -4.1']],
  ['Der Export kletterte um rund 40 Prozent.', ['growth 40 about']],
  ['Ein 12-prozentiges Wachstum', ['growth 12']],
  [
    'Die Exporte legten um 12 Prozent zu, die Importe gaben um 3 Prozent nach.',
    ['growth 12', 'growth -3'],
  ],
  ['Einfuhren (+ 5,1 %)', ['growth 5.1']],
  ['Die Ausfuhr stieg um das Fünffache.', ['growth 500']],
  ['Die Ausfuhr sank um die Hälfte.', ['growth -50']],
  ['Ein um 5 Prozent höherer Wert', ['growth 5']],
  ['3,2 Mrd. Euro (plus 12 Prozent)', ['EUR 3200000000', 'growth 12']],
  ['Es ist 1,2-mal so viel.', ['growth 20']],
  [
    'Sie stiegen um 5,6 Prozent auf 3,4 Mrd. Euro und um 7,8 Prozent auf 1,2 Mrd. Euro.',
    ['growth 5.6', 'EUR 3400000000', 'growth 7.8', 'EUR 1200000000'],
  ],
]

describe('findQuantities(text, "de") reads', () => {
  test.each(NUMBERS)('numbers: %s', (text, found) => {
    expect(quantitiesOf(text, 'de')).toEqual(found)
  })
  test.each(MONEY)('money: %s', (text, found) => {
    expect(quantitiesOf(text, 'de')).toEqual(found)
  })
  test.each(PERCENTS)('shares: %s', (text, found) => {
    expect(quantitiesOf(text, 'de')).toEqual(found)
  })
  test.each(GROWTH)('growth: %s', (text, found) => {
    expect(quantitiesOf(text, 'de')).toEqual(found)
  })
})
