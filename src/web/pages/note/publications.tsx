// The notes that were published, the newest first, each with its files and their hashes, byte for byte as they were.
import { useCommand } from '../../api/questions.ts'
import { commandAddress } from '../../api/request.ts'
import { Problem } from '../../shell/states.tsx'
import { noteWords } from '../../words/note-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines } from '../company/section.tsx'

export function Publications({ open, show }: { readonly open: string | undefined; readonly show: (id: string) => void }) {
  const words = useWords(noteWords)
  const numbers = useNumbers()
  const asked = useCommand('publications', {})
  const rows = asked.data?.result.publications
  return (
    <section className="section" aria-labelledby="publications-head">
      <header>
        <h2 id="publications-head">{words.publications}</h2>
      </header>
      {asked.error && !rows ? <Problem error={asked.error} retry={() => void asked.refetch()} /> : null}
      {rows && rows.length === 0 && (
        <p className="soft">
          {words.nothingPublished} {words.nothingPublishedNext}
        </p>
      )}
      {rows && rows.length > 0 && (
        <Lines
          label={words.publications}
          head={[[words.name], [words.asOf], [words.who], [words.file], [words.size, 'right'], ['SHA-256'], [words.show]]}
        >
          {rows.flatMap((row) =>
            row.files.map((file, index) => (
              <tr key={`${row.id} ${file.name}`} data-open={row.id === open || undefined}>
                <th scope="row">
                  {index === 0 && (
                    <>
                      {words.kinds[row.kind as keyof typeof words.kinds] ?? row.kind} {row.ticker}{' '}
                      <span className="small soft">{row.view}</span>
                    </>
                  )}
                </th>
                <td>{index === 0 && numbers.shortDay(row.asOf)}</td>
                <td>{index === 0 && row.by}</td>
                <td>
                  <a href={commandAddress(`publications/files/${file.name}`, { id: row.id })} download={file.name}>
                    {file.name}
                  </a>
                </td>
                <td className="right">{numbers.plain(Math.ceil(file.bytes / 1000))}</td>
                <td>
                  <code className="small">{file.hash.slice(0, 16)}</code>
                </td>
                <td>
                  {index === 0 && (
                    <button type="button" className="quiet" aria-pressed={row.id === open} onClick={() => show(row.id)}>
                      {words.show}
                    </button>
                  )}
                </td>
              </tr>
            )),
          )}
        </Lines>
      )}
    </section>
  )
}
