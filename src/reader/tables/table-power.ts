// Stage, basis, business line and day of megawatts in a table, from the labels around them.
import type { Basis, Kind, Qualifiers, Stage } from '../../facts/index.ts'
import type { Context } from '../discourse.ts'
import { columnPeers, columnText, rowCells, type Cell, type Grid } from './grid.ts'
import { stageLabels, statusHead, tenantLabel, tenureLabel, totalLabel, type Label } from '../lexicon/labels.ts'
import { deliveryIn, type When } from './table-dates.ts'
import { brokerIn, type Where } from './table-places.ts'

/** Of a title: all megawatts of the table are let, where no label says otherwise. */
const leasedTitle =
  /^\W*(?:\p{L}+ ){0,2}(?:contracted|leased|signed|vermietete?[rns]?|vertraglich gebundene?)(?! power| with| by)(?: \p{L}+){0,2} (?:capacity|load|megawatts?|MW|power|leistung|last)(?![\p{L}])/iu
const unlet =
  /(?:\b(?:not(?: yet)?|nicht|noch nicht|yet to be)[ -]|\bun-?)(?:leased|contracted|let|signed|vermietet\w*|vergeben)(?![\p{L}])/giu

function stageIn(labels: readonly string[]): Stage | undefined {
  const texts = labels.map((text) => text.replaceAll(unlet, ''))
  for (const text of texts) for (const [pattern, stage] of stageLabels) if (pattern.test(text)) return stage
  return undefined
}

export function kindIn(text: string): Kind | undefined {
  if (/\bcloud\b/i.test(text)) return 'cloud'
  if (/co-?location|kolokation|hosting/i.test(text)) return 'colocation'
  return /\bmining\b|\bminers\b/i.test(text) ? 'mining' : undefined
}

export function basisIn(label: Label, texts: readonly string[]): Basis | undefined {
  if (label.basis) return label.basis
  for (const text of texts) {
    if (/critical[- ]IT|kritische[rn]? IT|IT[- ]load/i.test(text)) return 'critical_it'
    if (/\bgross\b|brutto/i.test(text)) return 'gross'
    if (
      /approved|contracted (?:power|with)|under contract|grid-connected|genehmigt|power contracted|secured (?:grid )?power|grid power|bewilligt|(?:gesicherte|bewilligte) (?:netz|strom|anschluss)?leistung|netzanschluss/i.test(
        text,
      )
    )
      return 'approved'
  }
  return undefined
}

const mark = /(\*{1,3}|†|‡|[¹²³]|\(\d\)|\([a-c]\))\s*$/u

/** What the notes under a table say to the marks that end a cell or a label: "* critical IT load". */
function notesOf(context: Context, grid: Grid, texts: readonly string[]): string {
  const marks = new Set(texts.flatMap((text) => mark.exec(text.replace(/\s*\([^()]*[MG]W\)\s*$/i, ''))?.[1] ?? []))
  if (marks.size === 0) return ''
  const last = grid.cells.at(-1)?.passage ?? 0
  return context.outline.passages
    .slice(last + 1, last + 5)
    .flatMap((passage) => passage.sentences.slice(0, 2).map((sentence) => sentence.text.trim()))
    .filter((text) => [...marks].some((one) => text.startsWith(one)))
    .join(' ')
}

/** What a table says of megawatts. */
export function capacityQualifiers(
  context: Context,
  grid: Grid,
  cell: Cell,
  label: Label,
  row: string,
  column: string,
  band: string,
  where: Where,
  when: When,
): Qualifiers {
  const titles = [
    ...grid.titles.map((sentence) => sentence.text),
    ...grid.columnHeads.filter((other) => other.row === 0 && other.column === 0).map((other) => other.text),
  ]
  const notes = notesOf(context, grid, [cell.text, row, column])
  const basis = basisIn(label, [cell.text, row, column, notes, band, ...titles])
  const estimated = /20\d\d ?E\b/.test(column)
  const forecast =
    estimated ||
    titles.some((text) => /forecast|prognose|expected|erwartet|schätzung|estimates?\b/i.test(text)) ||
    (brokerIn(context, grid, cell) !== undefined &&
      context.outline.voice !== 'own' &&
      when.on !== undefined &&
      when.on > (context.outline.document.metadata.published ?? '9999').slice(0, when.on.length))
  const rowTexts = rowCells(grid, cell)
    .filter((other) => other !== cell && other.quantities.length === 0 && !saysTenure(grid, other))
    .map((other) => other.text)
    .concat(columnPeers(grid, cell).flatMap(({ label: head, peer }) => (statusHead.test(head) ? [peer.text] : [])))
  const staged =
    label.stage ??
    stageIn([column, row, ...rowTexts, band]) ??
    (titles.some((text) => /(?<![\p{L}-])pipeline(?![\p{L}])/iu.test(text)) ? 'pipeline' : undefined) ??
    titles.map((text) => headedStage(text)).find((stage) => stage !== undefined) ??
    (basis !== 'approved' && titles.some((text) => leasedTitle.test(text)) ? 'contracted' : undefined) ??
    (forecast ? 'expected' : undefined)
  const deal = context.focus.deal
  const near = deal !== undefined && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4
  // What is leased is so today, whoever counts it; "leased 2027E" is a forecast.
  const leasedNow =
    !estimated &&
    (when.on === undefined || when.on <= (context.outline.document.metadata.published ?? '9999').slice(0, when.on.length)) &&
    /(?<![\p{L}])(?:leased|contracted(?! power)|signed|vermietet\w*)(?![\p{L}])/iu.test(column) &&
    !/forecast|expected|prognose|erwartet/iu.test(column)
  const stage = leasedNow
    ? 'contracted'
    : forecast
      ? 'expected'
      : (staged ??
        ((where.counterparty !== undefined || grid.cells.some((other) => other.names.some((name) => name.kind === 'tenant'))) &&
        (basis === 'critical_it' || basis === 'gross' || (basis !== 'approved' && listsLeases(grid)))
          ? 'contracted'
          : near && basis !== 'approved' && basis !== undefined
            ? 'contracted'
            : undefined))
  const delivery = deliveryIn(grid, cell)
  const total = rowCells(grid, cell).some((other) => totalLabel.test(other.text))
  const kind = kindIn(`${cell.text} ${row} ${column} ${titles.join(' ')}`)
  const on =
    stage === 'operating'
      ? delivery && when.on === delivery
        ? undefined
        : when.on
      : stage === 'contracted' || stage === 'construction'
        ? (delivery ?? (stage === 'construction' ? when.on : undefined))
        : (delivery ?? when.on)
  return {
    ...(on === undefined ? {} : { on }),
    ...(basis === undefined ? {} : { basis }),
    ...(stage === undefined ? {} : { stage }),
    ...(kind === undefined || (stage === 'contracted' && kind === 'mining') ? {} : { kind }),
    ...(where.counterparty === undefined || stage !== 'contracted' ? {} : { counterparty: where.counterparty }),
    ...(where.backstop !== undefined && stage === 'contracted' ? { backstop: where.backstop } : {}),
    ...(near && stage === 'contracted' && deal.backstop !== undefined && deal.counterparty === where.counterparty
      ? { backstop: deal.backstop }
      : {}),
    ...(where.site === undefined || (total && (where.site !== context.focus.deal?.site || hasSites(grid))) ? {} : { site: where.site }),
  }
}

/** "Sites under construction", „Standorte in Betrieb“ over a table and nothing else. */
function headedStage(text: string): Stage | undefined {
  if (text.length > 60 || /\d{2}/.test(text.replaceAll(/20\d\d/g, ''))) return undefined
  if (/(?<![\p{L}])(?:(?:under|in) construction|im bau(?: befindlich\p{Ll}*)?)(?![\p{L}])/iu.test(text)) return 'construction'
  return /(?<![\p{L}])(?:in operation|operating (?:sites|campuses|facilities|capacity)|energi[sz]ed (?:sites|capacity|power)|in betrieb|am netz)(?![\p{L}])/iu.test(
    text,
  )
    ? 'operating'
    : undefined
}

/** "Ground lease" under "Title" says whose the ground is, not what is let. */
export function saysTenure(grid: Grid, cell: Cell): boolean {
  return tenureLabel.test(`${columnText(grid, cell)} ${cell.text}`)
}

const leaseLists = new WeakMap<Grid, boolean>()

/** A table with a column of tenants lists leases. */
function listsLeases(grid: Grid): boolean {
  const known = leaseLists.get(grid)
  if (known !== undefined) return known
  const found = grid.columnHeads.some(
    (head) =>
      tenantLabel.test(head.text) &&
      grid.cells.some((other) => other.column === head.column && other.names.some((name) => name.kind === 'tenant')),
  )
  leaseLists.set(grid, found)
  return found
}

const sited = new WeakMap<Grid, boolean>()

/** A table whose rows are sites: its total is of none of them. */
function hasSites(grid: Grid): boolean {
  const known = sited.get(grid)
  if (known !== undefined) return known
  const sites = grid.cells
    .filter((other) => other.quantities.length === 0)
    .flatMap((other) => other.names.filter((name) => name.kind === 'site'))
  const found = new Set(sites.map((name) => name.id)).size >= 2
  sited.set(grid, found)
  return found
}
