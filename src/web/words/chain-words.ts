// The model's own English labels in German, phrase by phrase, and its formulas with German digits.
import type { Language } from '../address/address.ts'

/** Longest first where one is part of another. */
const phrases: readonly (readonly [english: RegExp, german: string])[] = [
  [/^Diluted value per share$/, 'Verwässerter Wert je Aktie'],
  [/^Undiluted$/, 'Unverwässert'],
  [/^Diluted up to /, 'Verwässert bis '],
  [/^Equity before conversions$/, 'Eigenkapital vor Wandlungen'],
  [/^Equity up to /, 'Eigenkapital bis '],
  [/^Shares up to /, 'Aktien bis '],
  [/: shares at their strike$/, ': Aktien zum Ausübungspreis'],
  [/: shares on conversion$/, ': Aktien bei Wandlung'],
  [/: shares on exercise$/, ': Aktien bei Ausübung'],
  [/: by its terms/, ': nach seinen Bedingungen'],
  [/: the building, leased$/, ': das vermietete Gebäude'],
  [/: NOI a year$/, ': NOI im Jahr'],
  [/: rent a year$/, ': Miete im Jahr'],
  [/: build cost$/, ': Baukosten'],
  [/: critical IT$/, ': Critical-IT'],
  [/^Mining revenue/, 'Mining-Umsatz'],
  [/^Gross profit/, 'Bruttogewinn'],
  [/^Share of network/, 'Anteil am Netzwerk'],
  [/^Hashrate still mining/, 'Hashrate, die noch schürft'],
  [/^Hashrate left for HPC by/, 'Hashrate, die für HPC weicht, bis'],
  [/^Load per hashrate$/, 'Last je Hashrate'],
  [/^Gross MW of a mining MW$/, 'Brutto-MW je Mining-MW'],
  [/^Network hashrate/, 'Netzwerk-Hashrate'],
  [/^Bitcoin issued/, 'Ausgegebene Bitcoin'],
  [/^Bitcoin price/, 'Bitcoinkurs'],
  [/^Bitcoin held$/, 'Bitcoin-Bestand'],
  [/^Bitcoin at market$/, 'Bitcoin zum Marktwert'],
  [/^Block subsidy$/, 'Prämie je Block'],
  [/^Blocks a day$/, 'Blöcke am Tag'],
  [/^Energy cost/, 'Energiekosten'],
  [/^Energy used/, 'Energieverbrauch'],
  [/^Hours a day$/, 'Stunden am Tag'],
  [/^Other cash cost/, 'Übrige Kosten'],
  [/^Fleet load$/, 'Last der Flotte'],
  [/^HPC, contracted$/, 'HPC, unter Vertrag'],
  [/^HPC, expected/, 'HPC, erwartet'],
  [/^Contracted critical IT$/, 'Critical-IT unter Vertrag'],
  [/^Critical IT expected by the target date$/, 'Bis zum Zieltag erwartete Critical-IT'],
  [/^Critical IT by the target date$/, 'Critical-IT bis zum Zieltag'],
  [/^Critical IT that this power carries$/, 'Critical-IT, die dieser Strom trägt'],
  [/^Approved power in use$/, 'Genutzte genehmigte Leistung'],
  [/^Approved power that counts, as utility load$/, 'Zählende genehmigte Leistung, als Anschlusslast'],
  [/^Colocation value per MW$/, 'Wert je MW Colocation'],
  [/^Cloud value per MW$/, 'Wert je MW Cloud'],
  [/^Cloud revenue per MW-year$/, 'Cloud-Umsatz je MW und Jahr'],
  [/^Cloud margin after rent, per MW-year$/, 'Cloud-Marge nach Miete, je MW und Jahr'],
  [/^Cash and debt$/, 'Barmittel und Schulden'],
  [/^Net cash/, 'Nettobarmittel'],
  [/^Approved power/, 'Genehmigte Leistung'],
]

/** As it is where no phrase is known: the model may grow faster than this list. */
export function chainLabel(label: { readonly en: string; readonly de: string }, language: Language): string {
  if (language === 'en' || label.de !== label.en) return label[language]
  return phrases.reduce((text, [english, german]) => text.replace(english, german), label.en)
}

/** `1,234.5 USD/share` → `1.234,5 USD/share`; digits inside names stay. */
export function formulaIn(formula: string, language: Language): string {
  if (language === 'en') return formula
  return formula.replaceAll(/(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.])\d+\.\d+/g, (number) =>
    number.replaceAll(/[,.]/g, (sign) => (sign === ',' ? '.' : ',')),
  )
}
