// One row per form: how journalists and filings of both languages write numbers with units.
import { describe, expect, it } from 'vitest'
import { shown } from './shown.suite.ts'

describe('English forms', () => {
  it.each([
    // money and scales
    ['The pact is worth $9.7 billion.', '9700000000 USD'],
    ['valued at USD 9.7bn', '9700000000 USD'],
    ['a US$ 1.4 B loan', '1400000000 USD'],
    ['the U.S.$300 million note', '300000000 USD'],
    ['a $500-million facility', '500000000 USD'],
    ['proceeds of $12m', '12000000 USD'],
    ['proceeds of $36 B', '36000000000 USD'],
    ['a $1.25tn plan', '1250000000000 USD'],
    ['It owes 2.5 million dollars.', '2500000 USD'],
    ['It owes 850,000,000 US dollars.', '850000000 USD'],
    ['cash of $    391,771', '391771 USD'],
    ['half a billion dollars', '500000000 USD'],
    ['a quarter of a million dollars', '250000 USD'],
    ['one and a half billion dollars', '1500000000 USD'],
    ['a billion dollars', '1000000000 USD'],
    ['bitcoin at $95.5k', '95500 USD'],
    ['a loss of -$5 million, then $-7 million', '-5000000 USD; -7000000 USD'],
    // other currencies are never dollars of the United States
    ['C$3.5 billion and CA$2m', '3500000000 CAD; 2000000 CAD'],
    ['A$40m, HK$5 million, £350m, €1.2bn, CHF 12', '40000000 AUD; 5000000 HKD; 350000000 GBP; 1200000000 EUR; 12 CHF'],
    ['30 Canadian dollars', '30 CAD'],
    // per something
    ['$18 a share', '18 USD/share'],
    ['earnings of $0.42 per diluted share', '0.42 USD/share'],
    ['at $13m per megawatt', '13000000 USD/MW'],
    ['$9 million to $11 million per MW', '9000000..11000000 USD/MW'],
    ['$8-17 million per critical-IT megawatt', '8000000..17000000 USD/MW'],
    ['$3,600 per kilowatt of critical load', '3600000 USD/MW'],
    ['$11.2m/MW', '11200000 USD/MW'],
    ['$1.2 million per MW per year', '1200000 USD/MW/year'],
    ['$184.06 per kW-month and $150 per kilowatt and month', '184060 USD/MW/month; 150000 USD/MW/month'],
    ['4.7 cents per kWh', '0.047 USD/kWh'],
    ['$47 per MWh', '0.047 USD/kWh'],
    ['4.0c / kWh', '0.04 USD/kWh'],
    ['3.9 ¢/kWh', '0.039 USD/kWh'],
    ['5 cents per kilowatt-hour', '0.05 USD/kWh'],
    ['revenue of $6bn a year', '6000000000 USD/year'],
    ['$454 million annually', '454000000 USD/year'],
    ['$5bn a year ago', '5000000000 USD'],
    ['$98,500 per bitcoin', '98500 USD/BTC'],
    // power, hashrate, efficiency
    ['168MW, 168 MW, 168 MWs, 168 megawatts', '168 MW; 168 MW; 168 MW; 168 MW'],
    ['a 1.7-gigawatt campus', '1700 MW'],
    ['500 kW', '0.5 MW'],
    ['one hundred and sixty-eight megawatts', '168 MW'],
    ['approximately seventy (70) megawatts', '70 MW about'],
    ['half a gigawatt', '500 MW'],
    ['three point two five gigawatts', '3250 MW'],
    ['2x150 MW and 3 × 100 MW', '150 MW; 100 MW'],
    ['a gigawatt of load', '1000 MW'],
    ['200 critical-IT megawatts and 150 MW', '200 MW; 150 MW'],
    ['1,250 kWh and 3 GWh', '1250 kWh; 3000 MWh'],
    ['36.6 EH/s, 950 PH/s, 1.045 ZH/s', '36.6 EH/s; 0.95 EH/s; 1045 EH/s'],
    ['66.4 exahashes per second', '66.4 EH/s'],
    ['20.5 J/TH or 20.5 joules per terahash or 20.5 W/TH', '20.5 J/TH; 20.5 J/TH; 20.5 J/TH'],
    // counts
    ['1,614 bitcoin, 2,000 BTC, ₿300, 247 coins', '1614 BTC; 2000 BTC; 300 BTC; 247 BTC'],
    ['76,000 Nvidia GB300 GPUs and 1,200 GB300s', '76000 GPU; 1200 GPU'],
    ['1.5 million H100-equivalent GPUs', '1500000 GPU'],
    ['140 thousand GPUs, 250k GPUs', '140000 GPU; 250000 GPU'],
    ['374 million fully diluted shares', '374000000 share'],
    ['255,583,445 shares of common stock', '255583445 share'],
    // ratios, terms, multiples
    ['45%, 45 percent, 45 per cent, 45 pct', '0.45 ratio; 0.45 ratio; 0.45 ratio; 0.45 ratio'],
    ['up by 3 percentage points or 45 basis points', '3 percentage-point; 45 basis-point'],
    ['-0.5%, −3.1%, +18.09%, minus 3 percent', '-0.005 ratio; -0.031 ratio; 0.1809 ratio; -0.03 ratio'],
    ['margins fell (23)%', '-0.23 ratio'],
    ['a loss of $(0.12) and $(8.6) million', '-0.12 USD; -8600000 USD'],
    ['sub-5-cent power in a $3bn-plus deal', '0.05 USD; 3000000000 USD at_least'],
    ['two-thirds of it, a third of it, three quarters of it', `${2 / 3} ratio; ${1 / 3} ratio; 0.75 ratio`],
    ['more than half of the load', '0.5 ratio at_least'],
    ['about 1/3 is live at 4 1/2 percent', `${1 / 3} ratio about; 0.045 ratio`],
    ['2/3 of the load', `${2 / 3} ratio`],
    ['a 10-year lease for twelve (12) years', '10 year; 12 year'],
    ['a fifteen-year term of 180 months', '15 year; 15 year'],
    ['two and a half years, 18 months, 90 days', '2.5 year; 1.5 year; 90 day'],
    ['14 times earnings, 1.2x sales', '14 x; 1.2 x'],
  ])('%s', (text, expected) => {
    expect(shown(text, { language: 'en' })).toBe(expected)
  })
})

describe('German forms', () => {
  it.each([
    ['Der Vertrag ist 9,7 Mrd. US-Dollar wert.', '9700000000 USD'],
    ['18 US‑Dollar, 18 USD, 18 $, 18 Dollar', '18 USD; 18 USD; 18 USD; 18 USD'],
    ['anderthalb Milliarden Dollar', '1500000000 USD'],
    ['zweieinhalb Millionen Dollar', '2500000 USD'],
    ['eine halbe Milliarde Dollar', '500000000 USD'],
    ['eine Viertelmilliarde Dollar', '250000000 USD'],
    ['eine Milliarde Dollar', '1000000000 USD'],
    ['1,2 Billionen Dollar', '1200000000000 USD'],
    ['eine Billion Euro', '1000000000000 EUR'],
    ['Gesamtbetrag von 850.000.000 US-Dollar', '850000000 USD'],
    ["1'822'519'000 Dollar und 1’234 Franken", '1822519000 USD; 1234 CHF'],
    ['86 000 US-Dollar', '86000 USD'],
    ['86\u202f000 Dollar, 86\u00a0000 Dollar, 86\u2009000 Dollar', '86000 USD; 86000 USD; 86000 USD'],
    ['3 Mio. Euro, 12 Pfund, 35 kanadische Dollar, 5 Mio. Can-Dollar', '3000000 EUR; 12 GBP; 35 CAD; 5000000 CAD'],
    ['18 Dollar je Aktie', '18 USD/share'],
    ['13 Millionen US-Dollar pro Megawatt', '13000000 USD/MW'],
    ['9 bis 13 Mio. US-Dollar je Megawatt', '9000000..13000000 USD/MW'],
    ['10–12 Mio. US-Dollar je MW', '10000000..12000000 USD/MW'],
    ['je Kilowattstunde 3,2 US-Cent', '0.032 USD/kWh'],
    ['4,7 US-Cent pro Kilowattstunde', '0.047 USD/kWh'],
    ['45 Dollar je MWh', '0.045 USD/kWh'],
    ['454 Mio. US-Dollar pro Jahr', '454000000 USD/year'],
    ['1,94 Milliarden Dollar im Jahr', '1940000000 USD/year'],
    ['1.020 MW', '1020 MW'],
    ['dreihundert Megawatt', '300 MW'],
    ['eintausendzwanzig Megawatt', '1020 MW'],
    ['fünfhundertsechsundzwanzig Megawatt', '526 MW'],
    ['rund ein Gigawatt', '1000 MW about'],
    ['ein halbes Gigawatt', '500 MW'],
    ['23,6 Exahash pro Sekunde', '23.6 EH/s'],
    ['17,5 Joule pro Terahash', '17.5 J/TH'],
    ['19.287 Bitcoin, 52,85 Tsd. Bitcoin', '19287 BTC; 52850 BTC'],
    ['siebenhundertsiebzehn Bitcoin', '717 BTC'],
    ['250.000 GPUs, hundertvierzigtausend Grafikprozessoren', '250000 GPU; 140000 GPU'],
    ['390,61 Mio. Aktien, 1,1 Mrd. voll verwässerte Aktien', '390610000 share; 1100000000 share'],
    ['45 Prozent, 45 %, 3 Prozentpunkte', '0.45 ratio; 0.45 ratio; 3 percentage-point'],
    ['ein Drittel, zwei Drittel, ein Fünftel, drei Viertel', `${1 / 3} ratio; ${2 / 3} ratio; 0.2 ratio; 0.75 ratio`],
    ['mehr als die Hälfte', '0.5 ratio at_least'],
    ['zehn Jahre, 15 Jahre, 36 Monate', '10 year; 15 year; 3 year'],
    ['zehnjährig, 15-jähriger Vertrag, ein Fünfzehnjahresvertrag', '10 year; 15 year; 15 year'],
    ['mit dem 3,8-Fachen, 20-fach, dreifach', '3.8 x; 20 x; 3 x'],
    ['1.234,56 Dollar', '1234.56 USD'],
  ])('%s', (text, expected) => {
    expect(shown(text, { language: 'de' })).toBe(expected)
  })
})

describe('the same digits in two languages', () => {
  it.each([
    ['1.700 MW', 'de', '1700 MW'],
    ['1.700 MW', 'en', '1.7 MW'],
    ['1,700 MW', 'de', '1.7 MW'],
    ['1,700 MW', 'en', '1700 MW'],
    ['1,207 Mrd. Dollar', 'de', '1207000000 USD'],
    ['$1.025 billion', 'en', '1025000000 USD'],
    // one decimal or two can be only decimals, three groups only thousands
    ['1,7 GW', 'en', '1700 MW'],
    ['9.7 Mrd. Dollar', 'de', '9700000000 USD'],
    ['371.807.186', 'en', '371807186'],
    // processors come whole
    ['250.000 GPUs', 'en', '250000 GPU'],
  ] as const)('%s read as %s', (text, language, expected) => {
    expect(shown(text, { language })).toBe(expected)
  })

  it('tells the language from the words around, line by line', () => {
    const text = 'The site has 1.025 GW of power and the miner uses 1,025 MW.\nDer Standort hat 1.025 MW und der Miner nutzt 1,025 GW.'
    expect(shown(text)).toBe('1025 MW; 1025 MW; 1025 MW; 1025 MW')
  })
})
