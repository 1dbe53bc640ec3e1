// Figures of others that stand in a text on companies of the list: a steel group's share, "the Verbund share", a supplier named after "including", a breakfast.
import type { AttributeName } from '../../facts/index.ts'
import type { Context } from '../discourse.ts'
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf, strangers, type Subject } from '../subject.ts'

/** What is told of whoever the sentence is about, be it of the field or not. */
const ofAnybody: ReadonlySet<AttributeName> = new Set([
  'share_price',
  'price_move',
  'drawdown',
  'market_cap',
  'shares_outstanding',
  'cash',
  'debt',
  'price_target',
  'annual_revenue',
])
const ofTheTape: ReadonlySet<AttributeName> = new Set(['share_price', 'price_move', 'drawdown', 'market_cap', 'price_target'])

const trade =
  /(?<![\p{L}-])(?:ETFs?|[Ii]ndex(?:fonds|es)?|Fonds|(?:chip|car|truck|plane|steel|drug|shoe|toy|phone|turbine|cable|transformer|engine)[ -]?makers?|(?:re)?insurers?|retailers?|airlines?|brewers?|grocers?|supermarkets?|railways?|railroads?|smelters?|refiners?|REITs?|(?:chip|steel|oil|gas|copper|gold|coal|aluminium|aluminum|tobacco|pharma\p{Ll}*|chemicals?|media|telecoms?|defen[cs]e|luxury|food|drinks|coffee|shipping|engineering|turbine|memory|real[- ]estate|property) (?:group|giant|major|company|firm|producer|maker|manufacturer|supplier|trust|conglomerate|miner)s?|(?:Stahl|Chip|Halbleiter|Auto|Pharma|Chemie|Rüstungs|Handels|Software|Medien|Bau|Baustoff|Öl|Luftfahrt|Telekom|Lebensmittel|Sportartikel|Konsumgüter|Einzelhandels|Versicherungs|Industrie|Technik|Logistik|Mode|Luxus|Touristik|Reise|Solar|Windkraft|Turbinen|Kupfer|Gold|Aluminium|Kaffee|Papier|Getränke|Agrar|Immobilien|Elektro|Kabel|Bahn|Dax-?)-?(?:konzern|riese|hersteller|bauer|gigant|ausrüster|gruppe|produzent|händler)\p{Ll}*|Autobauer\p{Ll}*|(?:Rück)?[Vv]ersicherer[ns]?|Versorger[ns]?|Fluggesellschaft\p{Ll}*|Reederei\p{Ll}*|Brauerei\p{Ll}*|Discounter[ns]?|Einzelhändler[ns]?|Maschinenbauer[ns]?|Flugzeugbauer[ns]?|Netzbetreiber[ns]?|Stromversorger[ns]?|Vermögensverwalter[ns]?)(?![\p{L}])/u

const ownShare =
  /(?<![\p{L}])(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]en) ([A-ZÀ-Þ][\p{L}.&]+(?:-[A-ZÀ-Þ][\p{L}.&]+)?)-(?:Aktie|Papier|Titel|Anteilschein)(?![\p{L}])/gu
const kinds =
  /^(?:US|Krypto|Bitcoin|Miner|Mining|Tech|Technologie|KI|AI|Stamm|Vorzugs|Nasdaq|Wachstums|Neben|Standard|Hebel|Lieblings|Rechenzentrums?)/u
const among =
  /(?<![\p{L}])(?:darunter|[Uu]nter ihnen|allen voran|including|among them|led by|such as|wie etwa)\s+(?:auch |also |die von |die Aktien? von )?((?:[A-ZÀ-Þ][\p{L}\d.&-]+)(?:\s(?:[A-ZÀ-Þ][\p{L}\d.&-]+|&)){0,2})\s*(?:,|\(|(?:mit|with|which|whose|das|die|der|um|down|up|fell|rose|lost|gained)(?![\p{L}]))/gu
const nouns =
  /^(?:Aktien?|Papiere?|Titel|Werte?|Anleihen?|Anbieter|Banken|Analysten|Aktionäre|Mieter|Kunden|Standorte?|Miner|Bitcoin)(?![\p{L}])/u

const pays = /([\p{L}'’-]+)\s+(?:costs?|kostet|kostete)\s+(?:about |only |just |roughly |rund |nur |etwa |noch )?$/u
const ofShares = /(?<![\p{L}])(?:shares?|stocks?|apiece|\p{L}*[Aa]ktien?|Papiere?|Titel)(?![\p{L}])/u
const aShare =
  /^(?:shares?|stocks?|paper|it|they|one|each|apiece|which|that|still|now|today|yesterday|currently|only|close|Aktien?|Papiere?|Titel|Anteil\p{Ll}*|sie|es|er|die|das|heute|gestern|nun|jetzt|noch|zuletzt|aktuell|zuvor|Handelsschluss|\p{L}*(?:day|tag|abend|morgen))$/iu

/** "The stock of CoreWeave, Core Scientific's tenant, cost": the share of somebody else, with a company of the list told only beside it. */
const shareOf =
  /(?<![\p{L}])(?:shares?|stock|paper|[Aa]ktien?|Papiere?|Titel|Anteile|targets?|Kursziele?|Ziele?) (?:of|in|for|von|der|des|für)(?: the| die| den)?\s+$/u

/** "apart from CoreWeave (Buy, target $130)": what brackets tell is of the name before them. */
function inStrangersBrackets(sentence: Sentence, at: Slice): boolean {
  const open = sentence.source.lastIndexOf('(', at.start)
  if (open < sentence.start || sentence.source.slice(open, at.start).includes(')')) return false
  if (sentence.names.some((name) => name.kind === 'company' && name.start > open && name.start < at.start)) return false
  return strangers(sentence).some((name) => name.end <= open && sentence.source.slice(name.end, open).trim() === '')
}

function ofStrangersShare(context: Context, sentence: Sentence, at: Slice): boolean {
  if (inStrangersBrackets(sentence, at)) return true
  const groups = groupsOf(context, sentence)
  return strangers(sentence).some((name) => {
    if (name.end > at.start) return false
    const before = sentence.source.slice(sentence.start, name.start)
    const aside = /^,\s[^,;.]{2,70},/u.exec(sentence.source.slice(name.end, at.start))
    // "American Bitcoin, in which Hut 8 holds the majority, dropped 5.1 percent"
    if (!shareOf.test(before) && !(aside && /^\W*$/u.test(before))) return false
    const from = name.end + (aside?.[0].length ?? 0)
    return !groups.some((group) => (group.start >= from && group.start < at.start) || group.end <= name.start)
  })
}

const role =
  '(?:guarantors?|tenants?|customers?|suppliers?|lenders?|shareholders?|neighbou?rs?|landlords?|partners?|rivals?|competitors?|parent|Bürgen?|Mieter|Kunden?|Lieferant|Geldgeber|Aktionär|Großaktionär|Nachbar|Partner|Rivale|Konkurrent|Wettbewerber|Mutter)'
const roleAhead = new RegExp(`(?<![\\p{L}])${role} (?:of|von) $`, 'u')
const roleBetween = new RegExp(`^['’]s? (?:\\p{L}+ )?${role},? $`, 'u')
const ofRole = new RegExp(`^,? (?:an? |the |ein |der |dem |den )?(?:\\p{L}+ )?${role} (?:of|von) $`, 'u')

/** "TeraWulf's guarantor Alphabet has $98 billion", „Der Bürge von TeraWulf, Alphabet, hat“, "Fluidstack, the tenant of TeraWulf, has": of whom the company has dealings with. */
function ofCounterparty(context: Context, sentence: Sentence, at: Slice): boolean {
  const groups = groupsOf(context, sentence)
  const group = groups.findLast((each) => each.end <= at.start)
  if (!group || groups.filter((each) => each.end <= at.start).length > 1) return false
  return strangers(sentence).some((name) => {
    if (
      name.end > at.start ||
      !/^,?[^,;.]{0,60}$/u.test(sentence.source.slice(Math.max(name.end, group.end), at.start).replace(/^,[^,;.]{0,40},/u, ''))
    )
      return false
    if (name.start >= group.end) {
      const between = sentence.source.slice(group.end, name.start)
      return roleBetween.test(between) || (/^,? $/u.test(between) && roleAhead.test(sentence.source.slice(sentence.start, group.start)))
    }
    const between = sentence.source.slice(name.end, group.start)
    return ofRole.test(between) && between.startsWith(',')
  })
}

const revenueOf = /(?<![\p{L}])(?:revenues?|sales|income|Umsatz|Umsätze|Erlöse|Einnahmen) (?:of|von|der|des) $/u

/** Whoever has figures of this kind, and is nobody of the list: a rival, the utilities, the hyperscalers, funds, a state. */
const somebodyElse =
  /(?<![\p{L}])(?:(?:[Aa]n?(?:other)?|[Oo]ne|[Ss]ome|[Mm]any|[Tt]wo|[Tt]hree|[Oo]ther|[Ee]in(?:e[rsmn]?)?|[Aa]ndere[rn]?|[Zz]wei|[Dd]rei|[Vv]iele) (?:\p{L}+ )?(?:rivals?|competitors?|peers?|developers?|start-?ups?|neighbou?rs?|Rivalen?|Konkurrent(?:en)?|Wettbewerber|Entwickler|Projektierer|Nachbarn?)|[Rr]ivals|[Cc]ompetitors|[Hh]yperscalers? (?=want|plan|spend|have|had|will|are|wollen|planen|haben|geben)|[Tt]he (?:utilities|hyperscalers|industry|funds)|[Uu]tilities|\p{L}*[Vv]ersorgern|[Ff]unds|ETFs|[Gg]overnments?|(?:[Tt]he state of|[Dd]er Staat) \p{Lu}\p{L}+|(?:[Bb]örsengehandelte )?Fonds|[Kk]onkurrenten|[Ww]ettbewerber|[Rr]ivalen)(?![\p{L}])/u
const companysOwn =
  /(?<![\p{L}])(?:its?|the (?:company|miner|group|landlord|firm)|Dallas|[Ii]hre?[rnms]?|[Ss]eine?[rnms]?|das Unternehmen|der (?:Konzern|Miner|Vermieter|Schürfer)|die (?:Firma|Gesellschaft))(?![\p{L}])/u

/** Told of somebody else, in a sentence that names no company; the one of the passage before has nothing to do with it. */
function ofSomebodyElse(context: Context, sentence: Sentence, at: Slice, subject: Subject): boolean {
  if (subject.how !== 'carried' && subject.how !== 'focus' && subject.how !== 'main') return false
  if (groupsOf(context, sentence).length > 0 || sentence.names.some((name) => name.kind === 'site')) return false
  const lead = sentence.source.slice(Math.max(sentence.start, sentence.source.lastIndexOf(';', at.start) + 1), at.start)
  const found = somebodyElse.exec(lead)
  return (
    found !== null &&
    !companysOwn.test(lead) &&
    !/(?<![\p{L}])(?:to|with|from|by|an|von|mit|like|than|wie|als|für|for)\s+(?:\p{L}+ )?$/u.test(lead.slice(0, found.index))
  )
}

/** „Zu Equinix gab es nichts Neues: Für den Branchenprimus gilt weiter ein Ziel von 930 Dollar“: the target of whoever is named. */
function ofUnlisted(sentence: Sentence, at: Slice): boolean {
  return strangers(sentence).some(
    (name) =>
      name.end <= at.start &&
      /(?<![\p{L}])(?:[Oo]n|[Ff]or|[Aa]bout|[Oo]f|[Zz]u|[Bb]ei|[Ff]ür|[Vv]on)\s+(?:the |shares (?:of|in) |der |die |Aktien? von )?$/u.test(
        sentence.source.slice(sentence.start, name.start),
      ),
  )
}

const relative = /^(?: \p{Ll}+)?,? (?:whose|which|who|dessen|deren|(?:das|der|die)(?! \p{Lu})) [^,;.]*$/u
const possessive = /^(?: \p{Ll}+)?,? (?:whose|dessen|deren) [^,;.]*$/u
const betweenOthers = /^,? (?:that|which|die|den|das) $/u
const leaseOf: ReadonlySet<AttributeName> = new Set(['contract_value', 'contract_term', 'annual_revenue', 'capacity', 'backstop_value'])
const kin =
  '(?:rival|competitor|neighbou?r|parent|supplier|lender|shareholder|Rivale|Konkurrent|Nachbar|Lieferant|Großaktionär|Aktionär|Mutter)'
const kinAhead = new RegExp(`^['’]?s? (?:\\p{Ll}+ )?${kin} \\p{Lu}[\\p{L}&.]+(?: \\p{Lu}[\\p{L}&.]+)? \\p{Ll}`, 'u')
const allTogether =
  /(?<![\p{L}])(?:landlords|miners|companies|firms|groups|Vermieter|Miner|Unternehmen|Schürfer|Firmen)(?![\p{L}])[^;.]*(?<![\p{L}])(?:together|combined|between them|in all|zusammen|gemeinsam|insgesamt)(?![\p{L}])/u

/** "Iron Mountain, whose data centers have 1.1 GW", "$22.4 billion that OpenAI promised CoreWeave", "Bitdeer's rival Canaan", "the five landlords together". */
function ofOneBeside(context: Context, sentence: Sentence, at: Slice, subject: Subject, attribute: AttributeName): boolean {
  const before = groupsOf(context, sentence).filter((group) => group.end <= at.start)
  const last = before.at(-1)
  if (last && kinAhead.test(sentence.source.slice(last.end, at.start))) return true
  if (!last && subject.how !== 'sector' && allTogether.test(sentence.source.slice(sentence.start, at.start))) return true
  const others = strangers(sentence)
  const isTenant = (name: Slice) => sentence.names.some((known) => known.kind === 'tenant' && known.start === name.start)
  const [taker, giver] = others.filter((name) => name.start >= at.end && name.end <= at.end + 70)
  if (
    leaseOf.has(attribute) &&
    taker &&
    giver &&
    betweenOthers.test(sentence.source.slice(at.end, taker.start)) &&
    !/[,;.]/u.test(sentence.source.slice(taker.end, giver.start))
  )
    return true
  return others.some(
    (name) =>
      name.end <= at.start &&
      !(leaseOf.has(attribute) && isTenant(name)) &&
      !before.some((group) => group.start >= name.end) &&
      // A utility grants power to others.
      (attribute === 'capacity' ? possessive : relative).test(sentence.source.slice(name.end, at.start)),
  )
}

const nextTo =
  /^\W*(?:(?:[Rr]ight |[Dd]irectly |[Jj]ust |[Dd]irekt |[Gg]leich )?(?:[Nn]ext(?: door)? to|[Aa]cross(?: [\p{Ll}]+){0,3} from|[Oo]pposite|[Bb]eside|[Aa]longside|[Aa]djacent to|[Nn]ear|[Cc]lose to|[Nn]ot far from|[Bb]ehind|[Nn]eben|[Gg]egenüber(?: von)?|[Ii]n der (?:Nähe|Nachbarschaft) von|[Uu]nweit(?: von)?|[Nn]icht weit von|[Nn]ahe|[Hh]inter|[Vv]or)|[\p{L}\d]+ (?:miles?|kilomet(?:er|re)s?|Kilometer|Meilen) (?:from|north of|south of|east of|west of|von))\s+(?:(?:the|dem|der|den|campus|Campus|site|sites|halls|Gelände|Hallen|Standort|von|of|at|in|\p{Lu}\p{L}+)\s+){0,6}$/u
const germanVerb =
  /^[^,;.]{0,40}?(?<![\p{L}])(?:baut|bauen|entsteh(?:t|en)|errichte[nt]|plan(?:t|en)|zieh(?:t|en)|betreib(?:t|en)|lieg(?:t|en)|steh(?:t|en)|hat|haben|will|wollen)(?![\p{L}])/u

const farFrom =
  /(?<![\p{L}])(?:next(?: door)? to|across (?:[\p{Ll}]+ ){1,3}from|opposite|adjacent to|close to|(?:not )?far from|a (?:mile|few miles|stone's throw) from|in the neighbou?rhood of|neben|gegenüber(?: von)?|in der (?:Nähe|Nachbarschaft) von|unweit(?: von)?|nicht weit von|nahe)\s+(?:the |dem |der |den )?$/u

/** "Across the road from Hut 8's site, Meta is building 2 GW": the company of the list only says where. */
function ofNeighbour(context: Context, sentence: Sentence, at: Slice): boolean {
  const groups = groupsOf(context, sentence)
  const [first, second] = groups
  // "Nscale leases 230 MW in Narvik, not far from Bitdeer's halls"
  if (first && first.start >= at.end && farFrom.test(sentence.source.slice(at.end, first.start))) return true
  if (!first || first.end > at.start || !nextTo.test(sentence.source.slice(sentence.start, first.start))) return false
  if (second && second.start < at.start) return false
  const rest = sentence.source.slice(first.end, at.start)
  if (/(?<![\p{L}])(?:it|they|the company|the miner|es|sie|der Konzern|das Unternehmen|der Miner)(?![\p{L}])/u.test(rest)) return false
  return /^['’]s?\s|^[^,;.]{0,30},/u.test(rest) || germanVerb.test(rest)
}

/** Whether a figure without its company in the sentence, or behind another name, is of somebody outside of the list. */
export function isOfOthers(context: Context, sentence: Sentence, at: Slice, subject: Subject, attribute: AttributeName): boolean {
  if (attribute === 'capacity' && isMeasure(sentence)) return true
  if (context.outline.voice === 'own') return false
  if (ofSomebodyElse(context, sentence, at, subject) || ofOneBeside(context, sentence, at, subject, attribute)) return true
  if (attribute === 'capacity')
    return consumer(context, sentence, at) || ofNeighbour(context, sentence, at) || ofPlacePointedTo(context, sentence)
  if (attribute === 'price_target' && groupsOf(context, sentence).length === 0 && ofUnlisted(sentence, at)) return true
  if (ofTheTape.has(attribute) && ofStrangersShare(context, sentence, at)) return true
  if (attribute !== 'contract_term' && attribute !== 'contract_value' && ofCounterparty(context, sentence, at)) return true
  if (!ofAnybody.has(attribute)) return false
  if (
    attribute === 'annual_revenue' &&
    strangers(sentence).some((name) => name.end <= at.start && revenueOf.test(sentence.source.slice(sentence.start, name.start)))
  )
    return true
  const known = (from: number, to: number) => sentence.names.some((name) => name.kind !== 'place' && name.start < to && from < name.end)
  const named = groupsOf(context, sentence).filter((group) => group.start < at.end)
  if (ofTheTape.has(attribute)) {
    for (const pattern of [ownShare, among])
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index
        const end = start + match[0].length
        const name = match[1] ?? ''
        if (end > at.start || known(start, end) || (pattern === ownShare ? kinds : nouns).test(name)) continue
        if (!named.some((group) => group.start >= end)) return true
      }
    const word =
      attribute === 'share_price' && !ofShares.test(sentence.text) ? pays.exec(sentence.source.slice(sentence.start, at.start)) : null
    if (word) {
      const start = sentence.start + word.index
      const end = start + (word[1]?.length ?? 0)
      const dated = sentence.dates.some((date) => date.start < end && start < date.end)
      if (!aShare.test(word[1] ?? '') && !dated && !known(start, end)) return true
    }
  }
  if (named.length > 0 || subject.place !== undefined || subject.how === 'beside' || subject.how === 'after') return false
  if (trade.test(sentence.source.slice(sentence.start, at.start))) return true
  const { previous } = context.focus
  return (
    previous?.passage === sentence.passage &&
    trade.test(previous.text) &&
    // „… teilte das Unternehmen mit, nachdem der Netzbetreiber zugestimmt hatte“: the company is still whom it is about.
    !previous.names.some((name) => name.kind === 'company' || name.kind === 'site') &&
    !previous.has('companyNoun') &&
    ofTheTape.has(attribute)
  )
}

/** "takes 130 MW from the grid for every 100 MW of servers": how one measure comes to the other. */
const ofEvery =
  /(?<![\p{L}])(?:(?:for|of) (?:each|every)|für je(?:de)?|auf je(?:de)?|von je(?:weils)?) [\d.,]+ ?(?:MW|megawatts?)(?![\p{L}])/iu

function isMeasure(sentence: Sentence): boolean {
  return ofEvery.test(sentence.text) && !sentence.names.some((name) => name.kind === 'company' || name.kind === 'site')
}

const pointsThere = /^["'(\s]*(?:(?:[Uu]nd|[Aa]nd|[Aa]lso|[Aa]uch)\s)?(?:Dort|There|Hier|Here|dort|there|hier|here)(?![\p{L}])/u
const works =
  /(?<![\p{L}])(?:building|builds|built|putting up|runs|operates|owns|plans|baut|bauen|errichtet|zieht|betreibt|plant|besitzt)(?![\p{L}])/u

/** "In Abilene, Crusoe is building for Oracle. There it is 1.2 gigawatts": of the place that somebody of no list builds at. */
function ofPlacePointedTo(context: Context, sentence: Sentence): boolean {
  const { previous } = context.focus
  return (
    previous?.passage === sentence.passage &&
    pointsThere.test(sentence.text) &&
    works.test(previous.text) &&
    strangers(previous).length > 0 &&
    [previous, sentence].every(
      (each) =>
        groupsOf(context, each).length === 0 &&
        // "There it is 1.2 gigawatts" has a subject for form's sake.
        each.cues('companyNoun').every((noun) => /^(?:it|es)$/i.test(each.source.slice(noun.start, noun.end))),
    ) &&
    !previous.names.some((name) => name.kind === 'site' && name.company !== undefined)
  )
}

const consumers =
  /^["'(\s]*(?:The|A|An|That|Die|Der|Das|Ein|Eine)\s+(?:[\p{L}-]+\s+){0,2}?(?:smelter|mill|refinery|factory|foundry|steelworks|hospital|greenhouse|village|airport|university|brewery|bakery|dairy|port|household|railway|\p{L}*[Hh]ütte|\p{L}*[Ff]abrik|\p{L}*[Ww]alzwerk|Stahlwerk|Raffinerie|Gießerei|Gewächshaus|Dorf|Flughafen|Krankenhaus|Molkerei|Brauerei|Bahn)(?![\p{L}])/u

/** "The smelter next door uses 900 megawatts": of somebody who is no landlord, with no company before the figure. */
function consumer(context: Context, sentence: Sentence, at: Slice): boolean {
  return consumers.test(sentence.text) && !groupsOf(context, sentence).some((group) => group.end <= at.start)
}
