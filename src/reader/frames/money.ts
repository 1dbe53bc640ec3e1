// Amounts of US dollars without a denominator: targets, prices, market values, contracts, revenue, guarantees, cash, debt.
import type { AttributeName } from '../../facts/index.ts'
import { decide, type Decision, type Rule } from '../decide.ts'
import { aboutContract, guarantorOf, nextDeal, siteOf, tenantsOf } from '../deals/deal.ts'
import { levelDate } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { near } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { revenueDrafts, yearly } from './annual-revenue.ts'
import { coinPrice } from './coin-price.ts'
import { contractQualifiers } from './contract.ts'
import { isCovenant } from './covenant.ts'
import { debtQualifiers, isDrawn, isLent, isLimit, isOwed } from './debt.ts'
import { fill, refuse, type Frame, type Scene } from './frame.ts'
import { targetDraft } from './price.ts'
import { isPerMegawatt } from './per-megawatt.ts'
import { barePriceDraft } from './bare-price.ts'
import { marketValue, marketValueDrafts, ofLease, ofSite, ofThing } from './market-value.ts'
import { priceDraft } from './share-price.ts'
import { bareTargetDraft } from './bare-target.ts'
import { consideration, namesContract, tenantPays, unitedWithPower, valuesContract } from './rent.ts'

const large: readonly Rule[] = [
  ['marketCap', 'market_cap', 32, 30],
  ['backstop', 'backstop_value', 30, 28],
  ['cash', 'cash', 29, 26],
  ['debt', 'debt', 25, 29],
  ['convertible', 'debt', 26, 28],
  ['contractValue', 'contract_value', 20, 22],
  ['contract', 'contract_value', 16, 20],
  ['income', 'none', 28, 22],
  ['spending', 'none', 25, 19],
  ['otherMoney', 'none', 30, 28],
  ['revenue', 'none', 24, 22],
]

const contractedMoney =
  /(?:rents?|rental payments|[Mm]ieten?|Mietzahlungen)\s+(?:(?:that|which|die|zusammen|together)\s+)?(?:adds? up|sums? up|totals?|comes?|amounts?|aggregates?|summier\w+|bel(?:ä|au)f\w*|addier\w+|mach\w+|betr[aä]g\w*)\s|(?:contract(?:ed)?|lease|leasing|aggregate|minimum|fixed|base|base-term|expected|rental|total|vertragl\w*|miet\w*)\W+(?:\w+\W+){0,3}(?:revenues?|income|payments?|rents?|sum|umsatz|einnahmen|erlöse)|(?:base|base-term|lease)\s+rent|rents? under contract|mieteinnahmen|contract revenue|(?:revenues?|umsatz|payments?|rent)\s+(?:over|under|über)\s|(?:revenues?|umsatz|einnahmen|rent)\s+(?:[\w$.,]+\s+){1,12}?(?:over|über)\s+(?:[\wÀ-ɏ]+\s+){0,3}?(?:years|term|Jahre\w*|Laufzeit)|(?:über|over)\s+(?:die|ihre|the|their)\s+(?:\w+\s+)?(?:\w*laufzeit\w*|terms?)\s[^;]{0,60}(?:umsatz|erlöse|einnahmen|revenues?)/i

/** Revenue speaks against a contract's value, except the revenue that a contract brings over its term. */
function rulesFor(scene: Scene, span: Slice): readonly Rule[] {
  const { sentence } = scene
  const around = sentence.source.slice(Math.max(sentence.start, span.start - 70), Math.min(sentence.end, span.end + 50))
  if (!contractedMoney.test(around) || /\b(?:quarter|quarterly|Quartal)/i.test(around)) return large
  return large.map((rule): Rule => (rule[0] === 'revenue' ? ['revenue', 'contract_value', 22, 20] : rule))
}

/** The second of two amounts told alike: "… of $3.2 billion at A and $1.3 billion at B". */
function parallel(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence, others } = scene
  const before = others.findLast((other) => other.unit === quantity.unit && !other.superseded && other.end <= quantity.start)
  if (!before) return undefined
  const between = sentence.source.slice(before.end, quantity.start)
  if (
    between.length > 70 ||
    !/(?:,|\band\b|\bund\b)/.test(between) ||
    /[;.]\s|\b(?:wovon|davon|of which|including|darunter)\b/.test(between)
  )
    return undefined
  if ((['spending', 'otherMoney', 'income'] as const).some((cue) => near(sentence, quantity, cue, 6))) return undefined
  const first = decide(sentence, spanOf(before), rulesFor(scene, before), [])
  return first && { ...first, score: first.score - 4 }
}

/** "signed a lease for 352 MW …, for 15 years and $9.8 billion": an amount at the end of what was signed. */
function signedFor(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence } = scene
  if (sizeOf(quantity) < 5e7 || !(sentence.has('leased') && sentence.has('contract'))) return undefined
  const told = /(?:[,:]|\band|\bund|\bfor|\bfür|\bworth)\s+(?:for |für |worth |about |some |roughly |around |rund |etwa )*$/i.test(
    sentence.source.slice(Math.max(sentence.start, quantity.boundStart - 24), quantity.boundStart),
  )
  const blocked = (['income', 'spending', 'otherMoney', 'debt', 'cash', 'marketCap'] as const).some((cue) =>
    near(sentence, quantity, cue, 7),
  )
  return told && !blocked ? { attribute: 'contract_value', score: 6, lead: 3, cue: quantity } : undefined
}

const share = /^\s*(?:a|per|je|pro|an)\s+(?:common |ordinary |diluted )?(?:share|aktie)/i

function contractWords(scene: Scene): boolean {
  const { previous } = scene.context.focus
  return (
    aboutContract(scene.sentence) ||
    scene.context.focus.deal !== undefined ||
    (previous !== undefined && previous.passage === scene.sentence.passage && aboutContract(previous))
  )
}

/** A part of the rent that somebody answers for: "$1.3 billion of the rent … is guaranteed by Google", „Für 1,4 Milliarden Dollar der Miete … steht Google gerade“. */
function guaranteed(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence } = scene
  const [cue] = sentence.cues('backstop')
  if (!cue || sizeOf(quantity) < 1e6 || guarantorOf(sentence) === undefined) return undefined
  const owed =
    /^\s*(?:of|der|von|aus)\s+(?:[^\s,;.]+\s+){0,3}(?:rents?|obligations|payments|leases?|Miete\w*|\w*[Zz]ahlungen|\w*[Vv]erpflichtungen|\w*[Vv]erbindlichkeiten)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(quantity.end, sentence.end),
    )
  const ofThat = /^\s*(?:of (?:it|that|this|them|those)|davon|hiervon)(?![A-Za-zÀ-ɏ])/u.test(
    sentence.source.slice(quantity.end, sentence.end),
  )
  const forIt = /(?:^|[\s(])[Ff]ür\s+$/u.test(sentence.source.slice(Math.max(sentence.start, quantity.boundStart - 5), quantity.boundStart))
  return owed || ofThat || (forIt && cue.start >= quantity.end) ? { attribute: 'backstop_value', score: 20, lead: 6, cue } : undefined
}

/** Money that flowed, as against what lies there. */
const cashFlow = /(?<![A-Za-zÀ-ɏ])(?:burn(?:ed|s|t)?|consumed|generated|verbrannte?n?|verbrauchte?n?|erwirtschaftete?n?)(?![A-Za-zÀ-ɏ])/u

/** „spülte 28,9 Millionen Dollar in die Kasse“, "put $29 million into its coffers": what came in, not what lies there. */
const intoTill =
  /^\s*(?:(?:fresh|frisch\p{Ll}*|new|neu\p{Ll}*|zusätzlich\p{Ll}*|additional|extra|more|of cash|cash) )*(?:in (?:die|ihre|seine) (?:\p{L}*[Kk]assen?|Konzernkassen?|Schatulle)|(?:into|to) (?:its|the|their)(?: \p{L}+)? (?:coffers|till|kitty|treasury|purse|bank accounts?|cash pile))(?![\p{L}])/u

function bookLarge(scene: Scene, quantity: Quantity, decision: Decision): readonly Draft[] {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const sure = decision.score > 18 && decision.lead > 4 ? 0.96 : decision.lead > 2 ? 0.9 : 0.8
  const base = { attribute: decision.attribute, sure, span }
  switch (decision.attribute) {
    case 'market_cap':
      return marketValueDrafts(scene, quantity, sure)
    case 'cash': {
      // "$158 million of bitcoin"
      if (
        /^\s*(?:of|in|worth of|in Form von)\s+(?:its |self-mined )?(?:bitcoins?|BTC|crypto\w*|digital assets|Kryptow\w+)(?![A-Za-zÀ-ɏ])/iu.test(
          sentence.source.slice(span.end, span.end + 40),
        )
      )
        return []
      if (/(?<![A-Za-zÀ-ɏ])[Ll]iquidity,? (?:consisting|comprising|made up)/u.test(sentence.text)) return []
      // "$1.5 billion bridge line undrawn", "shall not permit cash to be less than $25 million"
      if (isLimit(scene, quantity) || isCovenant(sentence, quantity)) return []
      if (cashFlow.test(sentence.source.slice(sentence.clause(span.start).start, span.start))) return []
      if (intoTill.test(sentence.source.slice(span.end, span.end + 50))) return refuse(scene, quantity)
      const date = levelDate(context, sentence, span)
      return fill(scene, quantity, { ...base, qualifiers: date ? { on: date.date } : {} })
    }
    case 'debt':
      if (!isOwed(scene, quantity)) return refuse(scene, quantity)
      // "including $125 million issued upon exercise of the option" is contained already.
      if (
        /including\s+$/i.test(sentence.source.slice(Math.max(sentence.start, span.start - 12), span.start)) &&
        /(?:exercise|option)/i.test(sentence.source.slice(span.end, span.end + 60))
      )
        return []
      return fill(scene, quantity, { ...base, qualifiers: debtQualifiers(scene, span) })
    case 'backstop_value': {
      const guarantor = guarantorOf(sentence)
      const deal = nextDeal(context, sentence, undefined)
      const tenants = tenantsOf(sentence, guarantor)
      const counterparty = tenants.length > 0 ? tenants[0]?.id : deal?.counterparty
      const site = siteOf(sentence, span) ?? deal?.site
      const backstop = guarantor?.id ?? deal?.backstop
      // A guarantee of the tenant's parent names nobody.
      const parent =
        /(?<![A-Za-zÀ-ɏ])(?:parent|Mutter(?:gesellschaft|konzerns?)?)(?![A-Za-zÀ-ɏ])/u.test(sentence.text) && counterparty !== undefined
      if (backstop === undefined && !parent) return []
      return fill(scene, quantity, {
        ...base,
        qualifiers: {
          ...(counterparty === undefined ? {} : { counterparty }),
          ...(backstop === undefined ? {} : { backstop }),
          ...(site === undefined ? {} : { site }),
        },
      })
    }
    case 'contract_value':
      if (!contractWords(scene) && !tenantPays(scene, quantity) && !valuesContract(scene, quantity)) return []
      // "53,822 coins, worth $4.7 billion": what coins are worth is no contract's value.
      if (!aboutContract(sentence) && scene.others.some((other) => other.unit === 'BTC')) return []
      return fill(scene, quantity, { ...base, sector: true, qualifiers: contractQualifiers(scene, span, 'contract_value') })
    default:
      return []
  }
}

const countsThing =
  /^\s+(?:[A-ZÀ-Þ](?!nde )[a-zà-ɏ]|(?!(?:in|at|on|of|and|under|was|were|is|are|has|had|by|as|from|to|for|due|owed|drawn|outstanding)(?![a-z]))[a-z]+s(?![a-z]))/u

/** "Schulden von 841 Millionen": a scale without a currency, where the dollars were named just before. */
function understood(scene: Scene, quantity: Quantity): readonly Draft[] {
  const { sentence, context } = scene
  if (quantity.superseded || !/(?:Mio|Mrd|[Mm]illion|[Mm]illiarde|[Bb]illion|\dbn|\dm)/.test(quantity.text)) return []
  const { previous } = context.focus
  const dollars = (other: Quantity) => other.unit === 'USD' && sizeOf(other) >= 1e6
  if (!scene.others.some(dollars) && !(previous?.passage === sentence.passage && previous.quantities.some(dollars))) return []
  if (countsThing.test(sentence.source.slice(quantity.end, quantity.end + 24))) return []
  const span = spanOf(quantity)
  const others = scene.others.filter((other) => (other.unit === '' || other.unit.startsWith('USD')) && !other.superseded)
  const answered = guaranteed(scene, quantity)
  if (answered) return bookLarge(scene, { ...quantity, unit: 'USD' }, { ...answered, score: 8, lead: 2 })
  const decision = decide(sentence, span, large, others) ?? drawn(scene, quantity)
  if (!decision || (decision.attribute !== 'debt' && decision.attribute !== 'cash') || decision.score < 12) return []
  return bookLarge(scene, { ...quantity, unit: 'USD' }, { ...decision, score: 8, lead: 2 })
}

/** "of the line's $300 million it has drawn 150": owed, whichever amount stands nearer to the line. */
function drawn(scene: Scene, quantity: Quantity): Decision | undefined {
  return scene.sentence.has('debt') && isDrawn(scene, quantity) ? { attribute: 'debt', score: 14, lead: 3, cue: quantity } : undefined
}

const thatMuch =
  /(?<![\p{L}])(?:(?:waren|sind|machten?|machen|standen|stehen|betrugen) (?:sie|es|diese)|(?:sie|diese) (?:waren|sind|machten?|betrugen|betragen|beliefen sich|summierten sich)|(?:it|they|these|that) (?:was|were|is|are|stood|stands?|came|comes?|added up|adds up|amounted|amounts?)|there (?:was|were|is|are))(?![\p{L}])[^.;$\d]{0,24}$/iu

const ofPublic =
  /(?<![\p{L}])(?:of the (?:town|county|city|state|country|school|nation|family|fund)|(?:town|city|county|state|nation|school)['’]s|(?:public|national|student|household|consumer) (?:debts?|finances)|der (?:Gemeinde|Stadt|Familie|Schule|Bundesländer)|des (?:Landes|Staates|Bundes|Kreises|Landkreises)|Staatsschulden|Schuldenbremse)(?![\p{L}])/iu

/** "Its weak spot is the debt. At the end of March it was $1.9 billion": of what the sentence before names without a figure. */
function ofTopic({ context, sentence }: Scene, quantity: Quantity): Decision | undefined {
  const { previous } = context.focus
  if (
    !previous ||
    previous.passage !== sentence.passage ||
    previous.question ||
    previous.quantities.some((other) => other.unit.startsWith('USD'))
  )
    return undefined
  if (sizeOf(quantity) < 1e7 || !thatMuch.test(sentence.source.slice(sentence.start, quantity.boundStart))) return undefined
  if (
    ofPublic.test(previous.text) ||
    /(?<![\p{L}])(?:covenants?|at all times|minimum|tenants?['’]?s?|Mieters?|jederzeit|Mindest\p{Ll}+)(?![\p{L}])/iu.test(
      `${previous.text} ${sentence.text}`,
    )
  )
    return undefined
  const topic = (['debt', 'cash'] as const).filter((cue) => previous.has(cue))
  const [attribute] = topic
  if (attribute === undefined || topic.length > 1 || previous.has('contract') || previous.has('marketCap')) return undefined
  return { attribute, score: 10, lead: 3, cue: quantity }
}

/** The frame for dollars. */
export const money: Frame = (scene, quantity) => {
  const { sentence } = scene
  if (quantity.unit === '') return bareTargetDraft(scene, quantity) ?? barePriceDraft(scene, quantity) ?? understood(scene, quantity)
  if (quantity.superseded || !['USD', 'USD/share', 'USD/year', 'USD/BTC'].includes(quantity.unit)) return []
  const span = spanOf(quantity)
  const size = sizeOf(quantity)
  const others = scene.others.filter((other) => other.unit.startsWith('USD') && !other.superseded)
  if (yearly(scene, quantity)) {
    if (size >= 1e5) return revenueDrafts(scene, quantity)
    return []
  }
  if (quantity.unit === 'USD/year') return []
  // "pays less than $4 million for a megawatt": what no broker values is no contract either.
  if (isPerMegawatt(scene, quantity)) return []
  if (quantity.unit === 'USD/BTC') return coinPrice(scene, quantity)
  if (size < 5000) {
    if (share.test(sentence.source.slice(quantity.end, quantity.end + 24)) && near(sentence, span, 'income', 10)) return []
    return targetDraft(scene, quantity) ?? priceDraft(scene, quantity) ?? []
  }
  if (size < 1e6 && quantity.unit === 'USD') {
    const coin = coinPrice(scene, quantity)
    if (coin.length > 0) return coin
    return []
  }
  if (quantity.compoundOf !== undefined) {
    const compound = compoundAttribute(quantity.compoundOf)
    if (compound === 'none') return []
    if (compound !== undefined) return bookLarge(scene, quantity, { attribute: compound, score: 30, lead: 20, cue: quantity })
  }
  if (ofThing(scene, quantity)) return refuse(scene, quantity)
  const decision =
    (ofLease.test(sentence.source.slice(sentence.clause(span.start).start, quantity.boundStart)) && size >= 2e7
      ? ({ attribute: 'contract_value', score: 20, lead: 6, cue: quantity } as const)
      : undefined) ??
    (isLent(scene, quantity) && sizeOf(quantity) >= 1e6
      ? ({ attribute: 'debt', score: 20, lead: 6, cue: quantity } as const)
      : undefined) ??
    guaranteed(scene, quantity) ??
    valuesContract(scene, quantity) ??
    marketValue(scene, quantity) ??
    tenantPays(scene, quantity) ??
    namesContract(scene, quantity) ??
    consideration(scene, quantity) ??
    decide(sentence, span, rulesFor(scene, span), others) ??
    parallel(scene, quantity) ??
    signedFor(scene, quantity) ??
    unitedWithPower(scene, quantity) ??
    drawn(scene, quantity) ??
    ofTopic(scene, quantity)
  if (!decision || (decision.attribute === 'market_cap' && ofSite(scene, quantity)))
    return decision || ofSite(scene, quantity) ? refuse(scene, quantity) : []
  // "worth $7 billion, backed by Google": the guarantee is for what was told, not the figure's own name.
  if (
    decision.attribute === 'backstop_value' &&
    /^,\s*(?:abgesichert|garantiert|besichert|backed|guaranteed|backstopped)\s+(?:von|durch|by)\s/i.test(
      sentence.source.slice(span.end, span.end + 30),
    ) &&
    sentence.quantities.some((other) => other.end <= span.start && (other.unit === 'year' || other.unit === 'MW'))
  )
    return bookLarge(scene, quantity, { ...decision, attribute: 'contract_value' })
  if (
    decision.attribute === 'debt' &&
    repaid.test(sentence.source.slice(sentence.clause(span.start).start, sentence.clause(span.start).end))
  )
    return refuse(scene, quantity)
  // „Die Vermietung brachte im Quartal 31,3 Millionen Dollar“: a quarter's revenue.
  if (
    decision.attribute === 'contract_value' &&
    /(?<![A-Za-zÀ-ɏ])(?:im|in the|for the|during the|last|vergangenen)\s(?:\p{L}+\s){0,2}(?:Quartal|quarter|Vierteljahr)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(sentence.clause(span.start).start, Math.min(span.end + 30, sentence.clause(span.start).end)),
    ) &&
    !near(sentence, span, 'contractValue', 3)
  )
    return refuse(scene, quantity)
  if (decision.attribute === 'contract_value' && /(?:letters? of credit|Akkreditiv|Kreditbrief)/i.test(sentence.text))
    return refuse(scene, quantity)
  // "The market for AI leases was worth $85 billion", "gives it room for up to $300 million": nothing that a tenant pays.
  if (
    decision.attribute === 'contract_value' &&
    /(?<![A-Za-zÀ-ɏ])(?:markets? for|Markt für|room for|headroom|Spielraum|\w*[Rr]ahmen (?:für|von|über)|pipeline of|[Oo]rder ?books?|Orderbuch)(?![A-Za-zÀ-ɏ])[^;.]*$/u.test(
      sentence.source.slice(sentence.start, span.start),
    )
  )
    return refuse(scene, quantity)
  // "will get $34 million from the sale of power contracts", "has raised $700 million from investors"
  const behindIt = sentence.source.slice(span.end, span.end + 60)
  if (
    (decision.attribute === 'contract_value' || decision.attribute === 'backstop_value') &&
    (/^\s*(?:from|aus|durch|with|through) (?:the |a |dem |der |den |einem )?(?:sales?|disposals?|selling|Verkauf\w*|Veräußerung)(?![A-Za-zÀ-ɏ])/u.test(
      behindIt,
    ) ||
      /^\s*(?:from|by|bei|von) (?:[a-zß-ɏ]+ )?(?:investors|shareholders|funds|banks|Investoren|Anlegern|Geldgebern|Fonds|Banken)(?![A-Za-zÀ-ɏ])/u.test(
        behindIt,
      ))
  )
    return refuse(scene, quantity)
  // A difference is no level: „um 8 Mrd. unterschätzt“, "rose by $2 billion".
  if (
    /(?:\bum|\bby)\s+(?:about |some |roughly |etwa |rund |gut |knapp )*$/i.test(
      sentence.source.slice(Math.max(sentence.start, span.start - 12), quantity.numberStart).replace(/(?:US)?\$$/, ''),
    ) ||
    /\bum\s+$/i.test(sentence.source.slice(Math.max(sentence.start, span.start - 4), span.start))
  )
    return refuse(scene, quantity)
  if (
    !/^\s*(?:(?:am|on|im|in)\s[^,;]{3,24}\s)?(?:has |have |had |was |were |is |are )?(?:been )?(?:drawn|outstanding|borrowed|issued|sold|placed|converts?\b|convertible|in convertible|wandelbar|Wandel\w+|gezogen|beansprucht|begeben|ausgegeben|platziert)/i.test(
      sentence.source.slice(span.end, span.end + 30),
    ) &&
    !(
      (decision.attribute === 'cash' || decision.attribute === 'debt') &&
      decision.cue.start >= span.end &&
      sentence.distance(span.end, decision.cue.start) <= 2
    ) &&
    /\b(?:wovon|davon|of which)\s+(?:\w+\s+)?$/i.test(sentence.source.slice(Math.max(sentence.start, span.start - 20), span.start))
  )
    return refuse(scene, quantity)
  return bookLarge(scene, quantity, decision)
}

/** A loan that is paid off with what the sentence before tells. */
const repaid =
  /(?<![A-Za-zÀ-ɏ])(?:abgelöst\w* (?:wird|werden|wurde)|löst\w* [^.;]{0,40}\bab|getilgt|zurückgezahlt|repaid|paid off|retired|redeemed|refinanc(?:e[sd]?|ing)|replac(?:es|ed|ing))(?![A-Za-zÀ-ɏ])/iu

function compoundAttribute(noun: string): AttributeName | 'none' | undefined {
  if (/bürgschaft|garantie|backstop|guarantee/i.test(noun)) return 'backstop_value'
  if (/anleihe|darlehen|kredit$|schuld|notes?|bond|loan/i.test(noun)) return 'debt'
  if (/auftrag|geschäft|vertrag|deal|contract|lease|order|agreement/i.test(noun)) return 'contract_value'
  if (/kredit(?:linie|rahmen)|facility|investition|programm|kapitalerhöhung|verlust|gewinn|projekt|program/i.test(noun)) return 'none'
  return undefined
}
