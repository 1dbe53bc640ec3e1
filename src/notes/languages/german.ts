// German of the trade: decimal comma, „Mrd. US-Dollar", kritische IT-Last. Ratings stay in English.
import { groupDigits, type Language } from './language.ts'

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const number = (value: number, decimals = 0) => groupDigits(value, decimals, '.', ',')

export const german: Language = {
  code: 'de',
  number,
  dollars: (value) => `${number(value, Number.isInteger(value) ? 0 : 2)} US-Dollar`,
  bigDollars: (value) => {
    const size = Math.abs(value)
    return size >= 1e9 ? `${number(value / 1e9, 1)} Mrd. US-Dollar` : `${number(value / 1e6, size < 1e8 ? 1 : 0)} Mio. US-Dollar`
  },
  percent: (value, decimals = 0) => `${number(value * 100, decimals)} %`,
  signedPercent: (value) => `${value < 0 ? '' : '+'}${number(value * 100)} %`,
  megawatts: (value) => `${number(value)} MW`,
  day: (day) => `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  words: {
    part: {
      mining: 'Mining',
      bitcoin: 'Bitcoin-Bestand',
      hpc_contracted: 'HPC, unter Vertrag',
      hpc_unsigned: 'HPC, noch ohne Vertrag',
      hpc_later: 'HPC, später',
      power: 'Ungenutzte Leistung',
      pipeline: 'Projektpipeline',
      net_cash: 'Nettokasse',
    },
    group: {
      'new facts': 'neue Fakten',
      'corrected facts': 'berichtigte Fakten',
      market: 'Markt',
      assumptions: 'Annahmen',
      time: 'Zeitablauf',
      method: 'Verfahren und Rundung',
    },
    months,
    headings: {
      keyChanges: 'Wichtigste Änderungen',
      valuation: 'Bewertung',
      whatChanged: 'Was sich geändert hat, und warum',
      implied: 'Was die Kurse schon voraussetzen',
      signed: 'Unter Vertrag, erwartet, genehmigt',
      contradictions: 'Wo Quellen einander widersprechen',
      risks: 'Risiken',
      method: 'Verfahren und Ratings',
      sources: 'Quellen',
      disclosures: 'Offenlegungen',
    },
    columns: {
      company: 'Unternehmen',
      rating: 'Rating',
      target: 'Kursziel',
      old: 'alt',
      new: 'neu',
      price: 'Kurs',
      upside: 'Abstand zum Kursziel',
      belowHigh: 'Unter 52-Wochen-Hoch',
      signedMw: 'MW unter Vertrag',
      expectedMw: 'MW erwartet',
      share: 'Anteil an genehmigter Anschlussleistung',
      perMw: 'Wert je MW',
      broker: 'sagt',
      impliedMw: 'MW im Kurs',
      impliedValue: 'Wert je MW im Kurs',
      gap: 'bezahlt, nicht unterzeichnet',
      downside: 'Wert am unteren Ende',
      upsideRisk: 'Wert am oberen Ende',
      input: 'Größe',
    },
    none: '–',
    unchanged: 'unverändert',
  },
}
