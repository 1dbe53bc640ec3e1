// Keeps decisions, all or nothing, and applies those of another ledger to the copies that this one holds.
import { canonical, ConflictError, hashText, InputError } from '../base/index.ts'
import { applyDecisions, portable, standingDecisions, type Decision } from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'
import { decisionRow, isEffective } from './decision-form.ts'
import type { DecisionLine } from './decision-request.ts'
import type { Files } from './input-files.ts'
import { makeDecision, type MadeDecision } from './make-decision.ts'

/** Decisions made here, and those taken over as they are. */
async function madeOf(ledger: Ledger, files: Files, lines: readonly DecisionLine[]): Promise<readonly MadeDecision[]> {
  const made: MadeDecision[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    if ('decision' in line) {
      made.push({ decision: line.decision, about: '', warnings: [] })
      continue
    }
    const one = await makeDecision(ledger, files, line.request)
    if (seen.has(one.about)) {
      throw new InputError('two decisions are about the same reading', { where: line.request.where, remedy: 'leave one of them out' })
    }
    seen.add(one.about)
    made.push(one)
  }
  return made
}

/** What waiting decisions say of documents that the ledger holds under another hash. */
async function onCopies(ledger: Ledger): Promise<readonly Decision[]> {
  const all = await ledger.decisions()
  const waiting = standingDecisions(all).filter((one) => !isEffective(one))
  if (waiting.length === 0) return []
  const found: Decision[] = []
  for (const { reference } of await ledger.documents()) {
    const text = await ledger.text(reference.hash)
    if (text === undefined) continue
    const decided = new Set(all.filter((one) => one.document === reference.hash).map((one) => canonical(one.read ?? one.fact)))
    const query = { document: reference.hash }
    const facts = [...(await ledger.facts(query)), ...(await ledger.proposals(query))].map(({ fact }) => fact)
    const applied = applyDecisions(waiting, {
      document: reference.hash,
      text,
      textHash: hashText(text),
      facts,
      published: reference.published,
    })
    found.push(...applied.flatMap(({ kept }) => (kept === undefined || decided.has(canonical(kept.read ?? kept.fact)) ? [] : [kept])))
  }
  return found
}

/** Another program may keep rows while decisions are made: then they are made again for what the ledger holds now. */
async function keptDecisions(ledger: Ledger, files: Files, lines: readonly DecisionLine[], tries = 5) {
  const { hash } = await ledger.head()
  const made = await madeOf(ledger, files, lines)
  try {
    const receipt = await ledger.decide(
      made.map(({ decision }) => decision),
      hash,
    )
    return { made, rows: receipt.rows }
  } catch (error) {
    if (!(error instanceof ConflictError) || tries <= 1) throw error
    return keptDecisions(ledger, files, lines, tries - 1)
  }
}

/** Keeps what the lines decide. Throws an input or missing error that names the line; then nothing was kept. */
export async function decideReadings(ledger: Ledger, files: Files, lines: readonly DecisionLine[]) {
  const { made, rows } = await keptDecisions(ledger, files, lines)
  const copied = lines.some((line) => 'decision' in line) ? (await ledger.decide(await onCopies(ledger))).rows : []
  const titles = new Map((await ledger.documents()).map(({ reference }) => [reference.hash, reference.title]))
  const added = new Set([...rows, ...copied].map(({ hash }) => hash))
  const kept = (await ledger.decisions()).filter(({ id }) => added.has(id))
  const fresh = new Set(kept.map((one) => canonical(portable(one))))
  return {
    decisions: kept.map((one) => decisionRow(one, titles.get(one.document))),
    already: made.filter(({ decision }) => !fresh.has(canonical(portable(decision)))).length,
    warnings: made.flatMap(({ warnings }) => [...warnings]),
  }
}
