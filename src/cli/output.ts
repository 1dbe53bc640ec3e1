// Results to stdout, everything else to stderr; a reader that goes away early is no error, a full disk is.
import { styleText } from 'node:util'

/** Lines about the work: never part of the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Coloured only where a person reads: not into pipes, not under NO_COLOR. */
export function accent(style: 'bold' | 'dim' | 'red', text: string): string {
  return styleText(style, text, { stream: process.stdout, validateStream: true })
}

/** Takes over what goes wrong on stdout and stderr; `lost` is called when a result could not be written. */
export function watchOutput(lost: () => void): void {
  // Whoever reads stderr may go away at any time; that must not end the work.
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    say(`uprate: the result could not be written: ${error.message} — free some space or write elsewhere`)
    lost()
  })
}

/** Writes the whole of `text`, waiting for a slow reader. What goes wrong arrives at `watchOutput`. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}
