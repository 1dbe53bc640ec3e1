// Finds brokers that no list knows, by the grammar of those who speak about stocks: "analysts at X", „das Bankhaus X“, "X cuts its target".
import type { Lexicon } from '../lexicon/lexicon.ts'

const capital = "[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d.'-]*"
/** One to four capitalised words, "&" and "und" between them allowed. */
const sequence = `${capital}(?:\\s+(?:&\\s+)?${capital}){0,3}`
const suffixes =
  'Securities|Research|Partners|Capital|Advisors|Advisory|Equities|Brokerage|Markets|Bank|Privatbank|Investments?|Associates|Financial|Analytics|Analysen|Investmentbank|Wertpapiere|Wertpapierhaus'

const introduced = new RegExp(
  `(?:\\b(?:[Aa]nalysts?|[Ee]xperts|[Ss]trategists?|[Tt]eam) (?:at|from|of|with) |\\b(?:[Bb]rokerage|[Bb]roker|[Bb]outique|[Rr]esearch (?:firm|house)|[Bb]rokerage (?:firm|house)|[Ii]nvestment bank|[Ii]nvestment house|[Hh]edge fund|[Ss]hort[- ][Ss]eller|[Aa]ctivist(?: investor| fund| shareholder)?) |(?:Hedgefonds|Leerverkäufer|Aktivist(?:en)?|Finanzinvestor(?:en|s)?) |(?:Analyst(?:en|in|innen)?|Experten|Strategen|Fachleute) (?:von|vom|der|des|bei) (?:der |des |dem )?|(?:Analyse|Broker|Research|Investment|Wertpapier)(?:-H|h)aus(?:es)? |(?:US-|Investment)[Bb]ank |(?:britische|schottische|irische|französische|kanadische|japanische|australische|niederländische|belgische|spanische|italienische|skandinavische|dänische|norwegische|schwedische|österreichische|Schweizer)n? (?:Bank|Großbank|Investmentbank) |das Haus )(${sequence})`,
  'gu',
)
/** "Kestrel Ridge, a boutique in Charleston" */
const apposed = new RegExp(
  `(${sequence}),\\s+(?:an?|eine?) (?:[\\p{L}-]+ ){0,2}?(?:boutique|brokerage|broker|research (?:house|firm)|investment bank|Boutique|Brokerhaus|Analysehaus|Investmentbank)(?![\\p{L}])`,
  'gu',
)
/** „Steiermärkische Montanbank“ */
const regional =
  /(?<![\p{L}])(\p{Lu}\p{Ll}+(?:ische|ischen|ischer) \p{Lu}\p{Ll}+(?<!Noten|Zentral|Daten|Groß|Investment|Haus|Privat)bank)(?![\p{L}])/gu
const german = new RegExp(`\\b((?:Bankhaus|Privatbank)(?:es)? ${capital}(?:\\s+(?:&\\s+)?${capital}){0,2})`, 'gu')
const suffixed = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(${capital}(?:\\s+(?:&\\s+)?${capital}){0,2}\\s+(?:${suffixes}))(?![A-Za-zÀ-ɏ]|-[A-ZÀ-Þ])`,
  'gu',
)
const surely = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(${capital}(?:\\s+(?:&\\s+)?${capital}){0,2}\\s+(?:Securities|Research|Capital Markets|Brokerage|Wertpapierhaus))(?![A-Za-zÀ-ɏ]|-[A-ZÀ-Þ])`,
  'gu',
)
const partners = new RegExp(`(?<![A-Za-zÀ-ɏ])(${capital}\\s+&\\s+(?:Co\\.?|Cie\\.?|Partner|Söhne|Sons|${capital}))(?![A-Za-zÀ-ɏ])`, 'gu')
const verbs =
  'rates?|rated|cuts?|raises?|raised|lifts?|lifted|lowers?|lowered|reiterates?|reiterated|maintains?|maintained|keeps?|kept|initiates?|initiated|starts?|started|upgrades?|upgraded|downgrades?|downgraded|trims?|trimmed|hikes?|hiked|slashes|slashed|boosts?|boosted|bumps?|bumped|affirms?|affirmed|values|expects|models|forecasts|pencils|assigns|stuft|stufte|erhöht|erhöhte|hebt|hob|senkt|senkte|bestätigt|bestätigte|belässt|beließ|kappt|kappte|setzt|setzte|nimmt|nahm|nennt|empfiehlt|urteilt|vergibt|bekräftigt|bekräftigte|reduziert|reduzierte|schraubt|schraubte|veranschlagt|unterstellt|traut|stutzt|stutzte|goes to|moves to|ging'
const subject = new RegExp(
  `(?:^|[.;:–]\\s+|\\n\\s*|,\\s+(?:and|while|but|und|während)\\s+|(?:\\band|\\bwhile|\\bbut)\\s+)(${sequence}),?\\s+(?:(?:has|hat|also|now|on \\w+|am \\w+|dagegen|hingegen|jetzt|which \\w+ the stock)\\s+){0,3}(?:${verbs})(?![A-Za-zÀ-ɏ])`,
  'gu',
)
const belongs =
  /\b(?:rating|target|overweight|underweight|outperform|neutral|buy|hold|sell|kursziel|ziel|einstufung|votum|kaufen|halten|verkaufen|übergewichten|untergewichten|coverage|beobachtung|initiat\w+|per megawatt|je megawatt|NOI)\b/i
const verdictWord =
  /\b(?:price target|target|kursziel|ziel (?:auf |bei |von )?\d|underweight|outperform|market perform|übergewichten|untergewichten|coverage|beobachtung|rating|"(?:buy|hold|sell|neutral|kaufen|halten|verkaufen)"|to (?:buy|hold|sell|neutral)|at (?:buy|hold|sell|neutral)|votum|einstufung)/i

const nobody = new Set(
  "Mein Meine Meiner My Dein Euer The A An In On At It Its They He She We For But And Or If As By To From With Both This That These Those There Here Now Then Yet So No Not Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Analysts Analyst Shares Stock Bitcoin Nasdaq Reuters According After Before Since While When Der Die Das Den Dem Des Ein Eine Einen Im Am Bei Für Mit Nach Von Zum Zur Auch Aus Sie Er Es Wir Ich Man Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Mai Juni Juli Oktober Dezember Analysten Experten Aktie Kursziel Ziel Preisziel Empfehlung Studie Bewertung Schätzung Prognose Unser Unsere Alle Nun Jetzt Dagegen Diese Dieser Dieses Ihre Ihr Seine Sein US Price Target Rating Company Management Geldhaus Institut Haus Großbank Analysehaus Broker Brokerage House Bank Experts Experten Sell Buy Hold Neutral Overweight Underweight Outperform Underperform Kaufen Halten Verkaufen Übergewichten Untergewichten Accumulate Reduce Reduzieren Hochstufung Abstufung Neueinstufung Ersteinstufung Bestätigung Upgrade Downgrade Upgrades Downgrades Initiated Reiterated Maintained One Two Three Four Five Six Seven Eight Nine Ten Several Most Many Some All Sechs Sieben Acht Neun Zehn Mehrere Einige Viele Häuser Houses Banken Banks Brokers Eine Zwei Drei Vier Fünf Rating Ratings Recommendation Recommendations View Stance Verdict Conclusion Opinion Street Side Consensus Old New Previous Current Sector Industry Up Down Raised Lifted Lowered Unchanged Coverage Initiations Targets Upgraded Downgraded Hochgestuft Abgestuft Bestätigt Neu Alt Empfehlung Einstufungen Kursziele Kurszielen Ersteinstufung Neuaufnahme Hochstufung Abstufung Bekräftigt Initiated Initiation Downgrades Upgrades Reiterated Affirmed Maintained Confirmed Suspended Ausgesetzt Ziele Branche Sektor Best Strong Speculative Market Peer Equal Weight Line Perform Accumulate Add Calls Changes Moves Picks Notes Note Movers News Update Updates Report Comment Focus Today Tomorrow Studie Ausblick Nachrichten Neues Stimmen Analystenstimmen Kommentar Meinung Meldung Bericht Analyse Einstufungsänderungen Umstufungen Hochstufungen Abstufungen Ersteinstufungen Neuaufnahmen Interview Zahlen Fragen Hintergrund Blick Erststudie Einstufung Votum Urteil Broker Stock Action Its Their Company's Außerdem Zudem Daneben Zugleich Gleichzeitig Allerdings Dennoch Trotzdem Damit Dabei Zuletzt Zuvor Bisher Bislang Derzeit Heute Gestern Inzwischen Mittlerweile Schließlich Ferner Weiter Weiterhin Ebenso Ebenfalls Hingegen Vielmehr Jedoch Daher Deshalb Somit Darum Stattdessen Anders Unterdessen Derweil Indes Nur Noch Erst Wieder Nachdem Während Weil Wenn Falls Sollte Trotz Wegen Laut Kurz Neu Also Additionally Separately Elsewhere Meanwhile Later Earlier However Still Instead Moreover Furthermore Today Yesterday Only Even Just Thus Hence Therefore Nevertheless".split(
    ' ',
  ),
)

/** "LARKMEAD PARTNERS" → "Larkmead Partners"; short capitals such as KBW stay. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length <= 4) return name
  return name.replace(/[A-Za-zÀ-ɏ']+/gu, (part) =>
    part.length <= 2 && !/^(?:DE|OF|VON)$/.test(part) ? part : part.charAt(0) + part.slice(1).toLowerCase(),
  )
}

function tidy(raw: string): string {
  let name = raw
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(/(?<!& (?:Cie|Co))\.$|,$/, '')
    .trim()
  for (;;) {
    const first = name.split(' ')[0] ?? ''
    if (!nobody.has(first)) break
    name = name.slice(first.length).trim()
  }
  // What a department is called stands on every study.
  if (
    /^(?:(?:Equity|Equities|Credit|Global|Sector|Company|Industry|Institutional|Thematic|Digital Infrastructure|North American?|US|Technology) )+(?:Research|Analytics|Markets)$/u.test(
      name,
    )
  )
    return ''
  if (name.startsWith('Wall Street') || /^\p{Lu}\p{Ll}+er (?:Privatbank|Bankhaus|Bank)$/u.test(name)) return ''
  const words = name.split(' ')
  // "Tessaly Bank" keeps its last word.
  while (words.length > 0 && nobody.has(words.at(-1) ?? '') && !(words.length > 1 && words.at(-1) === 'Bank')) words.pop()
  // „das New Yorker Haus“
  if (words.length > 0 && words.length < name.split(' ').length && (words.at(-1) ?? '').endsWith('er')) return ''
  return words
    .join(' ')
    .replace(/^Bankhauses /, 'Bankhaus ')
    .replace(/^(?:Wertpapier|Analyse|Research|Investment|Broker)haus(?:es)? /, '')
    .replace(/^(?:\p{Lu}\p{Ll}+er )?(?:Geldhaus|Haus|Institut|Bank-Institut)(?:es)? (?=\p{Lu})/u, '')
}

export interface House {
  readonly name: string
  /** As the text writes it. */
  readonly aliases: readonly string[]
}

/** Whether a publisher's name is that of a broker. */
export function looksLikeHouse(publisher: string, lexicon: Lexicon): boolean {
  if (lexicon.brokers.some((broker) => broker.name === publisher || broker.aliases.includes(publisher))) return true
  return new RegExp(`(?:${suffixes}|& Co\\.?|& Cie\\.?)$`, 'u').test(publisher) || /^(?:Bankhaus|Privatbank) /.test(publisher)
}

/** Brokers by grammar in `texts` (passages with whether they are headings) and those `listed` beside ratings, without those that `known` names. */
export function findHouses(
  texts: readonly { readonly text: string; readonly heading: boolean }[],
  known: (name: string) => boolean,
  listed: readonly string[] = [],
): House[] {
  const found = new Map<string, Set<string>>()
  const add = (raw: string) => {
    // "Analyst Peter Christiansen cut his assumption": a person.
    if (/^(?:Analyst(?:in|s)?|Mr|Ms|Herr|Frau)\.?\s/u.test(raw)) return
    // A stop behind a whole word ends a sentence: "US-Dollar. Nordkap Research".
    const written = tidy(raw.split(/(?<=[A-Za-zÀ-ɏ]{3})\.\s+/u).at(-1) ?? raw)
    if (/(?:Dollar|Euro|USD|EUR|Prozent|Megawatt)/.test(written)) return
    if (
      /^(?:Privatbank|Bankhaus|Bank|Haus)$|^(?:Frankfurter|Londoner|New Yorker|Hamburger|Zürcher|Wiener|Pariser|Münchner|Genfer|Berliner|Düsseldorfer|Stuttgarter|Bostoner|Texaner)$/.test(
        written,
      )
    )
      return
    if (written.length < 3 || written.split(' ').length > 4 || known(written) || /^\d/.test(written)) return
    const name = titleCase(written)
    if (known(name) || known(name.replace(/^(?:Bankhaus|Privatbank) /, ''))) return
    // "UPGRADES" over a list, "One": nobody's name, however it is written.
    if (name.split(' ').every((part) => nobody.has(titleCase(part)) || nobody.has(part))) return
    // A longer form of a house already found is the same house.
    for (const [other, aliases] of found) {
      if (other === name || other.startsWith(`${name} `) || name.endsWith(` ${other}`)) {
        aliases.add(written)
        return
      }
      if (name.startsWith(`${other} `)) {
        found.set(name, new Set([...aliases, written, other]))
        found.delete(other)
        return
      }
    }
    found.set(name, new Set([written]))
  }
  for (const [index, { text, heading }] of texts.entries()) {
    const next = texts[index + 1]?.text ?? ''
    if (
      heading &&
      text.length < 40 &&
      !/[.?!:]$/.test(text) &&
      // "THE BIG ONE", "ON THE TAPE" is no house.
      !/^(?:THE|AN?|ON|IN|AT|TO|FOR|OF|BY|MORE|OUR|MY|YOUR|WHAT|WHO|HOW|WHY|WHERE|DER|DIE|DAS|DEN|DEM|EINE?|AUS|IM|AM|ZUM|ZUR|VON|WAS|WER|WIE|WO|WARUM|NEUES?|MEHR|UNSERE?|UND|AND)\s/.test(
        text,
      ) &&
      verdictWord.test(next) &&
      text === text.toUpperCase() &&
      /^[A-ZÀ-Þ&.' -]+$/u.test(text)
    )
      add(text)
    // Each of them has three small letters in a row and a name: figures have not.
    if (text.length >= 8 && /[a-z]{3}/.test(text))
      for (const pattern of [introduced, german, surely, apposed, regional]) {
        pattern.lastIndex = 0
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) add(match[1] ?? '')
      }
    if (!belongs.test(text) || !verdictWord.test(text)) continue
    for (const pattern of [suffixed, partners, subject]) {
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) add(match[1] ?? '')
    }
  }
  for (const raw of listed) add(raw)
  return [...found].map(([name, aliases]) => {
    const first = name.split(' ')[0] ?? ''
    const short =
      first !== name &&
      first.length > 3 &&
      !/^(?:Bankhaus|Privatbank|First|Royal|National|American|Capital|West|North|South|East|Bank)$/.test(first)
        ? [first]
        : []
    // "Bankhaus Elbinger" is also "Elbinger"; "Kestrel Ridge" also "Kestrel".
    const bare = /^(?:Bankhaus|Privatbank) (.+)$/.exec(name)?.[1]
    return { name, aliases: [...new Set([...aliases, ...short, ...(bare ? [bare] : [])])].filter((alias) => alias !== name) }
  })
}
