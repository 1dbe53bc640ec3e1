// The fonts of a note in PDF, from the packages that ship them; nothing of the machine's own fonts decides how a page looks.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackWoff } from './unpack-woff.ts'

const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic']

const files = [
  ...scripts.flatMap((script) =>
    ['400-normal', '600-normal', '400-italic'].map((style) => `source-sans-3/files/source-sans-3-${script}-${style}.woff`),
  ),
  ...['latin', 'latin-ext'].map((script) => `source-serif-4/files/source-serif-4-${script}-600-normal.woff`),
]

export function noteFonts(): readonly Buffer[] {
  const require = createRequire(import.meta.url)
  return files.map((file) => unpackWoff(readFileSync(require.resolve(`@fontsource/${file}`)), file))
}
