// Clauses that leave out verb, noun and unit because a neighbour tells them: "Hut 8 leases 245 MW in River Bend, Cipher in Barber Lake 207".
import type { Context, Told } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import type { AttributeName, Basis, Kind, Qualifiers, Stage } from '../../facts/index.ts'
import type { CueName } from '../lexicon/cues.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Sentence } from '../sentence.ts'
import { isOwned } from '../subject.ts'
import { conjunctOf, isGap, type Conjunct } from './conjunct.ts'
import type { Scene } from './frame.ts'
import { partOf, withLease } from './leases.ts'

/** The number as written, without scale and unit; the comma or stop before the last one or two digits is a decimal mark. */
function written(quantity: Quantity, source: string): number {
  const digits = source.slice(quantity.numberStart, quantity.numberEnd)
  const match = /^(\d[\d.,' ]*?)(?:[.,](\d{1,2}))?$/.exec(digits)
  return match ? Number(`${(match[1] ?? '').replace(/\D/g, '')}.${match[2] ?? '0'}`) : Number.NaN
}

/** The value of a number that leaves its unit to a figure told in full; undefined where the two are too far apart to be of a kind. */
export function lentValue(quantity: Quantity, source: string, model: Told, modelSource: string): number | undefined {
  const { draft } = model
  if (quantity.value === undefined || typeof draft.value !== 'number' || draft.value === 0) return undefined
  const direct = quantity.value / draft.value
  if (direct > 0.02 && direct < 50) return quantity.value
  const raw = written(model.quantity, modelSource)
  const own = written(quantity, source)
  if (!(raw > 0) || !(own > 0)) return undefined
  const scaled = (draft.value / raw) * own
  return scaled / draft.value > 0.02 && scaled / draft.value < 50 ? scaled : undefined
}

/** Attributes that a lease has: their tenant, guarantor, site and day are the lease's own. */
const ofContract: ReadonlySet<AttributeName> = new Set(['contract_value', 'contract_term', 'backstop_value'])

/** What is told day by day or month by month, so that the next date is enough to go on. */
const levels: ReadonlySet<AttributeName> = new Set([
  'bitcoin_price',
  'network_hashrate',
  'hashrate',
  'bitcoin_holdings',
  'bitcoin_production',
])

const stages: readonly (readonly [CueName, Stage])[] = [
  ['construction', 'construction'],
  ['pipeline', 'pipeline'],
  ['leased', 'contracted'],
  ['operating', 'operating'],
  ['potential', 'potential'],
]
const bases: readonly (readonly [CueName, Basis])[] = [
  ['criticalIt', 'critical_it'],
  ['gross', 'gross'],
  ['approved', 'approved'],
]
const kinds: readonly (readonly [CueName, Kind])[] = [
  ['cloud', 'cloud'],
  ['colocation', 'colocation'],
  ['mining', 'mining'],
]

const inside = (sentence: Sentence, conjunct: Conjunct, cue: CueName) =>
  sentence.cues(cue).some((place) => place.start >= conjunct.start && place.end <= conjunct.end)

/** Stage, basis and business line that the conjunct names itself. */
function named(sentence: Sentence, conjunct: Conjunct, attribute: AttributeName): Pick<Qualifiers, 'stage' | 'basis' | 'kind'> {
  const first = <T>(table: readonly (readonly [CueName, T])[]) => table.find(([cue]) => inside(sentence, conjunct, cue))?.[1]
  const power = attribute === 'capacity'
  const stage = power ? first(stages) : undefined
  const basis = power || attribute === 'value_per_mw' || attribute === 'capex_per_mw' ? first(bases) : undefined
  const kind = power || attribute === 'contract_value' || attribute === 'value_per_mw' ? first(kinds) : undefined
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(basis === undefined ? {} : { basis }),
    ...(kind === undefined ? {} : { kind }),
  }
}

/** The owner of the sites of a conjunct. */
function ownerOf(context: Context, sentence: Sentence, conjunct: Conjunct): string | undefined {
  const owners = new Set<string>()
  for (const name of sentence.names)
    if (name.kind === 'site' && name.start >= conjunct.start && name.end <= conjunct.end && name.company !== undefined)
      if (isOwned(context, name.id, name.company)) owners.add(name.company)
  return owners.size === 1 ? [...owners][0] : undefined
}

/** „An kritischer IT-Last hat er bei Hut 8 …“ */
const pointsToTenant =
  /(?<![A-Za-zÀ-ɏ])(?:er|it|he|[Dd]er (?:Konzern|Mieter|Kunde|Bürge)|the (?:tenant|customer|guarantor))(?![A-Za-zÀ-ɏ])/u

const another = /(?<![A-Za-zÀ-ɏ])(?:another|a further|further|weitere[rnm]?|zusätzliche[rnm]?)\s+$/iu

/** The fact of a conjunct that names its own subject, site, time, tenant or stage beside a number, like the figure told in full. */
export function gappedDraft(scene: Scene, quantity: Quantity, model: Told): Draft | undefined {
  const { context, sentence } = scene
  const { draft } = model
  const here = model.sentence === sentence
  if (quantity.value === undefined || typeof draft.value !== 'number' || draft.attribute === 'annual_revenue') return undefined
  if (quantity.unit !== '' && quantity.unit !== model.quantity.unit) return undefined
  const before = here && model.quantity.end <= quantity.start
  const conjunct = conjunctOf(context, sentence, quantity, before ? model.quantity.end : sentence.start)
  // In one conjunct with the figure told in full nothing was left out.
  if (here && !before && conjunct.end > model.quantity.start) return undefined
  const full = conjunctOf(context, model.sentence, model.quantity)
  if (before && full.start === conjunct.start) return undefined
  const like = model.sentence.source.slice(full.start, full.end)
  if (!isGap(sentence, conjunct, { start: quantity.boundStart, end: quantity.boundEnd }, draft.attribute, like)) return undefined
  const own = named(sentence, conjunct, draft.attribute)
  const [group, second] = conjunct.groups
  if (second || (group && group.ids.length !== 1)) return undefined
  const [site] = conjunct.sites.toSorted((a, b) => b.rank - a.rank)
  const [date] = conjunct.dates.filter((mention) => mention.role !== 'since')
  const [tenant] = conjunct.tenants
  const more = another.test(sentence.source.slice(conjunct.start, quantity.start))
  const staged = own.stage !== undefined && own.stage !== draft.qualifiers.stage
  const parted = own.kind !== undefined && own.kind !== draft.qualifiers.kind
  const owner = group?.ids[0] ?? ownerOf(context, sentence, conjunct)
  // A site of somebody whom the document does not name: whose figure it is stays open.
  if (
    !owner &&
    sentence.names.some(
      (name) =>
        name.kind === 'site' &&
        name.start >= conjunct.start &&
        name.end <= conjunct.end &&
        name.company !== undefined &&
        name.company !== draft.subject,
    )
  )
    return undefined
  const subject = owner ?? draft.subject
  const moved = subject !== draft.subject
  const elsewhere = site !== undefined && site.name !== draft.qualifiers.site
  const served = tenant !== undefined && draft.qualifiers.counterparty !== undefined && draft.attribute !== 'backstop_value'
  // A stranger has what is told of it; a tenant is another one only of a contract.
  if (tenant !== undefined && !served && !(draft.attribute === 'backstop_value' && tenant.id === draft.qualifiers.backstop))
    return undefined
  // A figure with a unit of its own was left alone by all that read such figures: another month or "another" are not enough to take it up.
  const later = date !== undefined && (quantity.unit === '' || levels.has(draft.attribute))
  if (!moved && !elsewhere && !(served && tenant.id !== draft.qualifiers.counterparty) && !staged && !parted && !later) return undefined
  if (draft.subject === 'SECTOR' || draft.subject === 'NETWORK' ? moved : false) return undefined
  const value = lentValue(quantity, sentence.source, model, model.sentence.source)
  if (value === undefined) return undefined
  const { previous: _previous, bound: _bound, site: told, counterparty, backstop, by, on, since, ...rest } = draft.qualifiers
  const contract = ofContract.has(draft.attribute) || (draft.attribute === 'capacity' && draft.qualifiers.stage === 'contracted')
  const lease = contract && (moved || elsewhere)
  // Told before the first clause, tenant and guarantor are of all of them: „Fluidstack hat bei A 245 gemietet, bei B 207“.
  const opening = Math.min(
    model.quantity.boundStart,
    ...[...full.groups, ...full.sites].filter((each) => each.end <= model.quantity.start).map((each) => each.start),
  )
  const lead = model.sentence.source.slice(model.sentence.start, opening)
  const common = (id: string | undefined) =>
    id !== undefined &&
    (!moved ||
      // Who answers for a tenant does so for each of them.
      draft.attribute === 'backstop_value' ||
      pointsToTenant.test(lead) ||
      model.sentence.names.some((name) => name.kind === 'tenant' && id.includes(name.id) && name.start < opening))
  const period =
    date?.period !== undefined && draft.attribute === 'bitcoin_production' && !/^\d{4}$/.test(date.date) ? date.period : undefined
  const dated = date
    ? { on: period?.on ?? date.date, ...(period ? { since: period.since } : {}) }
    : lease
      ? {}
      : { ...(on === undefined ? {} : { on }), ...(since === undefined ? {} : { since }) }
  const tenantId = served ? tenant.id : common(counterparty) ? counterparty : undefined
  const guarantor = common(backstop) ? backstop : undefined
  const place = site?.name ?? (moved ? undefined : told)
  const first = Math.min(
    quantity.boundStart,
    more ? conjunct.start + sentence.source.slice(conjunct.start, quantity.start).search(/\S/) : quantity.boundStart,
  )
  const leased = draft.qualifiers.site !== undefined || draft.qualifiers.counterparty !== undefined
  const result: Draft = {
    ...draft,
    subject,
    passage: sentence.passage,
    value,
    qualifiers: {
      ...rest,
      ...own,
      ...(by === undefined || (moved && by === draft.subject) ? {} : { by }),
      ...dated,
      ...(tenantId === undefined || (staged && own.stage === 'pipeline') ? {} : { counterparty: tenantId }),
      ...(guarantor === undefined ? {} : { backstop: guarantor }),
      ...(place === undefined ? {} : { site: place }),
      ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
    },
    span: { start: more ? first : quantity.boundStart, end: quantity.boundEnd },
    confidence: Math.min(draft.confidence, here ? 0.85 : 0.82),
    reasons: [
      ...draft.reasons,
      here ? 'the unit is understood from the figure beside it' : 'the unit is understood from the sentence before',
    ],
  }
  if (more && staged) return partOf(context, result)
  return lease && leased ? withLease(context, result) : result
}
