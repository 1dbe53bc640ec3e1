// The sentences of a note in German.
import type { Sentences } from './sentences.ts'

export const germanSentences: Sentences = {
  title: ({ ticker, rating, target, impliedMw, gap }) =>
    gap === undefined
      ? `${ticker}: ${rating}, Kursziel ${target}`
      : `${ticker} ${rating}, Kursziel ${target}: Der Kurs bezahlt ${impliedMw}, davon ${gap} ohne Vertrag`,
  lead: (day, view, horizon, since) =>
    `Kenntnisstand ${day}, Sicht „${view}“; Kursziele für ${horizon}. „Alt“ ist der Kenntnisstand vom ${since}. Megawatt meinen kritische IT-Last, wo nichts anderes steht.`,
  targetMoved: (name, from, to, groups) => `**${name}**: Kursziel ${from} → ${to} je Aktie. ${groups}.`,
  targetStayed: (name, target, groups) =>
    `**${name}**: Kursziel unverändert ${target} je Aktie.${groups === '' ? '' : ` Darunter bewegte sich: ${groups}.`}`,
  noBridge: (name) => `**${name}**: am früheren Tag kein Wert, daher keine Überleitung.`,
  bar: (label, contribution, before, after, marks) => `${label}: ${contribution} je Aktie (${before} → ${after})${marks}`,
  impliedMore: (name, price, implied, signed, gap) =>
    `**${name}** bei ${price}: Der Kurs setzt bis zum Zieltermin ${implied} kritische IT-Last voraus. Unter Vertrag sind ${signed}; ${gap} sind bezahlt, aber nicht unterzeichnet.`,
  impliedLess: (name, price, implied, signed) =>
    `**${name}** bei ${price}: Der Kurs setzt ${implied} kritische IT-Last voraus, nicht mehr als die ${signed} unter Vertrag.`,
  impliedNone: (name, price, why) => `**${name}** bei ${price}: Keine Zahl von Megawatt ergibt den Kurs; ${why}.`,
  sums: (signed, contractValue, expected, share, approved) =>
    `Unter Vertrag sind ${signed} kritische IT-Last im Wert von ${contractValue} über die Erstlaufzeiten. Bis zum Zieltermin werden ${expected} voll gezählt erwartet, ${share} der ${approved} genehmigten Anschlussleistung, die für die Umwandlung zählt.`,
  cloud: (mw, gpus, revenue) =>
    `Cloud: ${mw} zum Zieltermin tragen rund ${gpus} GPUs und ${revenue} Umsatz im Jahr zu den Preisen der Sicht.`,
  delivered: (mw) => `Als in Betrieb für Mieter berichtet: ${mw}.`,
  paid: (list) => `Was der Kurs je MW unter Vertrag bezahlt, wenn alles andere abgezogen ist: ${list}.`,
  withoutValue: (list) => `Ohne Wert, weil Fakten fehlen: ${list}.`,
  contradiction: (ticker, used, against, rule) => `${ticker}: verwendet ${used} gegen ${against}; entschieden durch: ${rule}.`,
  rules: {
    only: 'die einzige Angabe',
    newer: 'das neuere Datum',
    rank: 'den höheren Rang der Dokumentart',
    confidence: 'die höhere Zuverlässigkeit',
    'later-known': 'die spätere Kenntnis',
    'first-kept': 'unter Gleichen zuerst aufgenommen',
  },
  noContradictions: 'Keine unter den verwendeten Fakten.',
  noChange: 'Kein Rating und kein Kursziel hat sich geändert.',
  method: (view, horizon) =>
    `Summe der Teile: Bruttogewinn des Minings je Quartal bis zum Halving, Bitcoin-Bestand, HPC-Megawatt je Vertrag und Stufe mal Eigenkapitalwert je MW, ungenutzte genehmigte Leistung, Nettokasse; geteilt durch die Aktien, voll verwässert beim Wert selbst und in geschlossener Form. Kursziele gelten für ${horizon}, auf den Dollar gerundet. Alle Annahmen der Sicht „${view}“ mit Quellen: data/views/${view}.json; jede Zahl: \`uprate explain\`.`,
  policy: (version, distribution) =>
    `Die Ratings folgen den schriftlichen Regeln der Sicht, Fassung ${version}. Verteilung: ${distribution}.`,
  ratingRule: (ticker, rating) => `${ticker} ${rating}`,
  below: (price) => `das übrige Unternehmen mit dem, was unterzeichnet ist, ist ${price} je Aktie wert, mehr als der Kurs`,
  above: (price) => `das Modell erreicht höchstens ${price} je Aktie, weniger als der Kurs`,
  source: (number, quote, publisher, title, known, hash) =>
    `[${number}] „${quote}“ – ${publisher}, ${title}; bekannt ${known}; Dokument ${hash}`,
  disclosures: [
    'Verfasser, Funktion und Haus; zuständige Behörde, wo es eine gibt:',
    'Bestände des Verfassers und seines Haushalts in den genannten Unternehmen:',
    'Nettolong- oder Nettoshortposition des Hauses über 0,5 % oder ab 1 %; Anteile eines Emittenten am Haus über 5 %:',
    'Investmentbanking, in zwölf Monaten erhaltene oder in drei Monaten angestrebte Vergütung; andere Dienste; Market Making:',
    'Ob diese Studie einem Emittenten gezeigt und danach geändert wurde:',
    'Empfehlungen zu denselben Unternehmen in den letzten zwölf Monaten:',
    'Anteil von Kaufen, Halten und Verkaufen an allen Ratings, und der Bankkunden in jeder Klasse:',
    'Datum und Uhrzeit der Fertigstellung und der ersten Verbreitung:',
  ],
  fill: 'VOR DER VERÖFFENTLICHUNG AUSZUFÜLLEN',
}
