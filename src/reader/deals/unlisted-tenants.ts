// Finds tenants that no list knows, by the grammar of those who sign leases: "a lease with X", „mit X einen Kolokationsvertrag“, "leased … to X".
import type { Party } from '../lexicon/party.ts'

const word = "[A-ZÀ-Þ][\\p{L}\\d]*(?:[&.'-][\\p{L}\\d]+)*"
const name = `(${word}(?: (?:${word}|&)){0,2})`
const space =
  '(?:lease|leases|lease agreement|tenancy|tenancy agreement|rental (?:contract|agreement)|hosting (?:contract|agreement|deal)|co-?location (?:contract|agreement|deal|lease)|colo (?:contract|deal|lease))'
const mietvertrag = '[\\p{L}-]*(?:[Mm]iet|[Kk]olokations|[Cc]olocation-?|[Hh]osting-?|[Pp]acht)[\\p{L}-]*[Vv](?:ertrags?|ereinbarung)'

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])${space} (?:(?:was |has been )?(?:signed|agreed|concluded|struck|inked) )?(?:on [A-Z]\\p{L}+ (?:\\d{1,2},? )?(?:\\d{4} )?)?with (?:the )?(?:[a-z-]+ ){0,4}${name}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])${mietvertrag} (?:\\p{Ll}+ ){0,3}mit (?:der |dem |den )?(?:\\p{Ll}[\\p{L}-]* ){0,3}${name}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])mit (?:der |dem |den )?(?:\\p{Ll}[\\p{L}-]* ){0,2}${name} (?:\\p{Ll}+ ){0,2}(?:einen|ein|eine|den|einem) (?:\\p{Ll}[\\p{L}-]* ){0,3}${mietvertrag}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:leased|let|rented|pre-leased|sublet)(?: out)? (?:[^.;,]{0,60} )?to (?:the )?(?:[a-z-]+ ){0,4}${name}(?=[,.;:)]|$| (?:for|at|in|over|on|under|until|through|from))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])an (?:die |den |das )?(?:\\p{Ll}[\\p{L}-]* ){0,3}${name} (?:vermietet|verpachtet|überlassen|übergeben)(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:[Tt]enant|[Ll]essee)(?: is| will be|:|,)? (?:the )?(?:[a-z-]+ ){0,3}${name}(?=[,.;:)]|$| (?:has|will|is|takes|signed|pays|moves|for|at|in))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:Mieter(?:in)?|Hauptmieter)(?: ist| wird|:)? (?:die |der |das )?(?:\\p{Ll}[\\p{L}-]* ){0,3}${name}(?=[,.;:)]|$| (?:hat|ist|zahlt|zieht|will|bezieht|für|in|an))`,
    'gu',
  ),
]

const german = new Set([patterns[1], patterns[2], patterns[4], patterns[6]])

const nobody =
  /^(?:The|A|An|Its|Their|Our|This|That|These|Each|Both|All|No|Any|One|Two|Three|Option\w*|Renewal\w*|Data|Phase|Building|Hall|Campus|Site|County|City|Town|State|Company|Unternehmen|Konzern|Kunde\w*|Mieter\w*|Tenant\w*|Der|Die|Das|Ein\w*|Einem|Laufzeit\w*|Optionen|Anbieter\w*|Betreiber\w*|Partner\w*|Tochter\w*|Start-?up\w*|Cloud\w*|KI\w*|AI|HPC|GPU\w*|IT|MW|GW|US|U\.S\.|Bitcoin\w*|Texas|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Landlord\w*|Hyperscaler\w*|Investor\w*|Google|Wall|Leases?|Agreements?|Contracts?|Deal|Premises|Lessor|Lessee|Customer|Parent|Guarantor|Guaranty|Facility|Project|Property|Seller|Buyer|Purchaser|Registrant|Effective|Commencement|Exhibit|Section|Item|Vertrag|Mietvertrag|Vereinbarung|Vermieter\w*|Gesellschaft|Mietsache|Objekt|Grundstück)$/u

/** In German every noun is capitalised: a name has two words, or a capital or digit inside. */
function isName(party: string, inGerman: boolean): boolean {
  return !inGerman || /^\p{Lu}\p{L}+ \p{Lu}/u.test(party) || /\p{Ll}[\p{Lu}\d]/u.test(party)
}

function isPlace(party: string, texts: readonly string[]): boolean {
  const place = new RegExp(
    `(?<![\\p{L}])(?:(?:at|in|near|bei|nach) (?:the |its )?${party.replaceAll('.', '\\.')}(?![\\p{L}])|${party.replaceAll('.', '\\.')} (?:campus|site|project|facility|County|data))`,
    'u',
  )
  return texts.some((text) => place.test(text))
}

/** Tenants by grammar in `texts`, without those that `known` names; a name counts once it is spoken of as a tenant. */
export function findTenants(texts: readonly string[], known: (name: string) => boolean): readonly Party[] {
  const found = new Set<string>()
  for (const text of texts) {
    if (!/(?:leas|rent|let |tenan|hosting|olocation|iet|olokation|acht)/.test(text)) continue
    for (const pattern of patterns) {
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const words = (match[1] ?? '').replace(/['’]s?$/, '').split(' ')
        while (
          words.length > 0 &&
          !(words.length > 1 && /^(?:AI|Cloud)$/.test(words.at(-1) ?? '')) &&
          (nobody.test(words.at(-1) ?? '') || words.at(-1) === '&')
        )
          words.pop()
        if (words.length === 0 || nobody.test(words[0] ?? '')) continue
        const party = words.join(' ')
        if (
          party.length >= 4 &&
          !known(party) &&
          !/^[A-Z]{2,}\d*$/.test(party) &&
          isName(party, german.has(pattern)) &&
          !isPlace(party, texts)
        )
          found.add(party)
      }
    }
  }
  // A shorter form of a longer one is the same tenant.
  return [...found]
    .filter((party) => ![...found].some((other) => other !== party && other.startsWith(`${party} `)))
    .map((party) => ({
      name: party,
      aliases:
        party.includes(' ') && (party.split(' ')[0] ?? '').length > 4 && !nobody.test(party.split(' ')[0] ?? '')
          ? [party.split(' ')[0] ?? '']
          : [],
    }))
}
