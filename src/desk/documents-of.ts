// Kept documents as plain data: the list with its counts, and one with its text and all readings.
import { byText } from '../base/index.ts'
import type { KeptDecision, KeptFact } from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'
import { decisionRow } from './decision-form.ts'
import type { Files } from './input-files.ts'
import { requireKept } from './kept-document.ts'

function count(rows: readonly KeptFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { document } of rows) counts.set(document.hash, (counts.get(document.hash) ?? 0) + 1)
  return counts
}

export async function documentsOf(ledger: Ledger, wanted: { readonly open: boolean; readonly text: boolean }) {
  const decided = new Set((await ledger.decisions()).map(({ of }) => of))
  const proposals = await ledger.proposals()
  const facts = count((await ledger.facts()).filter(({ withdrawn }) => withdrawn === undefined))
  const [all, open] = [count(proposals), count(proposals.filter(({ id }) => !decided.has(id)))]
  return (await ledger.documents())
    .map(({ sequence, reference, length }) => ({
      sequence,
      row: {
        ...reference,
        ...(length === undefined ? {} : { length }),
        facts: facts.get(reference.hash) ?? 0,
        proposals: all.get(reference.hash) ?? 0,
        undecided: open.get(reference.hash) ?? 0,
      },
    }))
    .filter(({ row }) => (!wanted.open || row.undecided > 0) && (!wanted.text || row.length !== undefined))
    .toSorted((a, b) => byText(b.row.published ?? '', a.row.published ?? '') || b.sequence - a.sequence)
    .map(({ row }) => row)
}

/** A kept fact in a form of its own, without what belongs to a proposal. */
export function plainKept({ id, sequence, fact, known, document, confidence, withdrawn, decided }: KeptFact) {
  return {
    id,
    sequence,
    fact: { ...fact, span: [fact.span[0], fact.span[1]] as [number, number] },
    known,
    document: { ...document },
    confidence,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(decided === undefined ? {} : { decided: { ...decided } }),
  }
}

export async function documentOf(ledger: Ledger, files: Files, name: string) {
  const { reference } = await requireKept(ledger, files, name)
  const query = { document: reference.hash }
  const text = await ledger.text(reference.hash)
  const decisions = await ledger.decisions(query)
  const rowOf = (decision: KeptDecision) => decisionRow(decision, reference.title)
  const last = new Map(decisions.map((one) => [one.of, one]))
  return {
    document: { ...reference },
    ...(text === undefined ? {} : { text }),
    facts: (await ledger.facts(query)).filter(({ withdrawn }) => withdrawn === undefined).map(plainKept),
    proposals: (await ledger.proposals(query)).map((one) => {
      const decision = last.get(one.id)
      return {
        ...plainKept(one),
        reasons: one.reasons.map((reason) => ({ ...reason })),
        ...(decision === undefined ? {} : { decision: rowOf(decision) }),
      }
    }),
    decisions: decisions.map(rowOf),
  }
}
