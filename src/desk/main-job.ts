// The main job in one go: an article read, checked and kept; the sector before and after it; the note in both languages.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, relative } from 'node:path'
import { addDays, DocumentError, InputError, MissingError, ModelError } from '../base/index.ts'
import { ingestDocuments } from './ingest-documents.ts'
import { filesOnDisk, type Files } from './input-files.ts'
import { impliedOf } from './readings.ts'
import { nextQuestions } from './next-questions.ts'
import { openResearch } from './research-desk.ts'
import { noteHead, setAside } from './set-aside.ts'
import { tableOf } from './table-of.ts'
import { openWorkspace } from './workspace.ts'
import { writeNotes } from './write-note.ts'

const shippedArticle = fileURLToPath(new URL('../../data/articles/jpmorgan-sector.de.txt', import.meta.url))

export interface MainJob {
  /** Absent: the shipped German one. */
  readonly file?: string | undefined
  readonly published?: string | undefined
  /** Folder for the ledger and the notes of this run, as results name it; its ledger is made anew. */
  readonly folder: string
  /** Where that folder lies, if elsewhere. */
  readonly lies?: string
}

const branches = { input: InputError, missing: MissingError, document: DocumentError, model: ModelError } as const

/** Runs on a ledger of its own, so that each run starts from the shipped data and gives the same bytes. */
export async function runMainJob(
  { file: given, published, folder, lies = folder }: MainJob,
  files: Files,
  progress: (line: string) => void,
) {
  const [file, from] = given === undefined ? [shippedArticle, filesOnDisk] : [given, files]
  try {
    mkdirSync(lies, { recursive: true })
  } catch (cause) {
    throw new InputError(`the folder cannot be made: ${(cause as Error).message}`, {
      where: folder,
      remedy: 'name a folder you may write to with --folder',
      cause,
    })
  }
  const ledgerPath = join(lies, 'ledger.sqlite')
  await setAside(ledgerPath, progress)
  const workspace = openWorkspace(ledgerPath, progress)
  try {
    const { done, failures } = await ingestDocuments(await workspace.ledger('write'), from, [file], published)
    const [document] = done
    const [failure] = failures
    // The message says what, where and the remedy already.
    if (failure) throw new branches[failure.branch](failure.message)
    if (!document) throw new DocumentError('nothing was read', { where: file, remedy: 'name a text or HTML document with a date' })
    noteHead(ledgerPath, (await (await workspace.ledger()).head()).hash)
    const head = await (await workspace.ledger()).documents()
    const day = head.find((kept) => kept.reference.hash === document.hash)?.reference.published
    if (day === undefined) throw new InputError('the document has no date', { where: file, remedy: 'give --published' })
    const since = addDays(day, -1)
    const after = await openResearch(workspace, { asOf: day })
    const before = { ...after, asOf: since }
    const [tableBefore, tableAfter] = [tableOf(before), tableOf(after)]
    const written = writeNotes(after, { since })
    const notes = (['en', 'de'] as const).map((language) => {
      const { markdown } = written[language]
      const name = `sector-note-${day}.${language}.md`
      writeFileSync(join(lies, name), markdown)
      return relative('.', join(folder, name))
    })
    const priced = tableAfter.rows.filter((row) => row.perShare !== undefined && row.price !== undefined && (row.expectedMw ?? 0) > 0)
    const implied = priced.flatMap((row) => {
      const reading = impliedOf(after, row.ticker, 'expected-mw')
      const mw = reading.implied[0]?.solutions[0]
      return mw === undefined ? [] : [{ ticker: row.ticker, price: reading.price, mw, contractedMw: reading.contractedMw }]
    })
    const ledger = relative('.', join(folder, 'ledger.sqlite'))
    return {
      file: relative('.', file),
      day,
      since,
      document,
      before: tableBefore,
      after: tableAfter,
      implied,
      notes,
      ledger,
      next: nextQuestions({
        since,
        day,
        ledger,
        subjects: document.facts.map(({ subject }) => subject),
        broker: tableAfter.broker,
        before: tableBefore.rows,
        after: tableAfter.rows,
      }),
    }
  } finally {
    await workspace.close()
  }
}
