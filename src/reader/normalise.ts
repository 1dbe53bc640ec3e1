// A reading copy of a text: one kind of quote, dash and space, words mended that a line break or a bad export tore apart, with the way back.

export interface ReadingCopy {
  readonly text: string
  /** The span in the original of `[start, end)` in the copy. */
  original(start: number, end: number): readonly [start: number, end: number]
  /** True when the export has torn words or broken characters: whatever is read from it deserves less trust. */
  readonly damaged: boolean
}

// UTF-8 read as Windows-1252, as exports of filings do it: the ones that occur in running text.
const mojibake: readonly (readonly [broken: string, meant: string])[] = [
  ['â€œ', '"'],
  ['â€\u009d', '"'],
  ['â€�', '"'],
  ['â€™', "'"],
  ['â€˜', "'"],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['â€¢', '•'],
  ['â€', '"'],
  ['Ã¤', 'ä'],
  ['Ã¶', 'ö'],
  ['Ã¼', 'ü'],
  ['ÃŸ', 'ß'],
  ['Ã„', 'Ä'],
  ['Ã–', 'Ö'],
  ['Ãœ', 'Ü'],
  ['Ã©', 'é'],
  ['Â·', '·'],
  ['Â\u00a0', ' '],
]

const single: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‟': '"',
  '″': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '‹': "'",
  '›': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\t': ' ',
  '\r': ' ',
}
/** Marks that are not seen: soft hyphen, zero-width characters, marks of direction, byte order mark. */
const unseen = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/
const compatible = /[\u{1d400}-\u{1d7ff}\ufb00-\ufb06\uff01-\uff5e]/u

/** Words of the field that torn exports break; joined again only in a text that shows damage. */
const fieldWords = new Set(
  (
    'secured connected connection contracted contract contracts contractual annualized annualised revenue revenues operation operating operations energization ' +
    'energized construction under convertible notes installed hashrate efficiency capacity critical power megawatts campus campuses addition after fleet mining report shareholders ' +
    'january february march april june july august september october november december cash equivalents billion million thousand oklahoma texas childress sweetwater microsoft ' +
    'committed borrowed built issued financing finance adjusted income document decrease consequence replacing forward looking statements guarantees bought simultaneous impaired new end target delivery ' +
    'delivered tenant tenants lease leased leases colocation hosting outstanding shares common stock bitcoin production produced average exahash pipeline development approved agreement agreements initial term ' +
    'highlights quarter fiscal second third fourth first company utility credit facility principal aggregate amount approximately total expected estimated margin operator ' +
    'vertrag verträge mietvertrag kritische leistung standort umsatz anleihe anleihen wandelanleihen barmittel zahlungsmittel kursziel laufzeit milliarden millionen megawatt gigawatt betrieb genehmigt genehmigte vermietet'
  ).split(' '),
)
const shortWords = new Set(
  'a an and are as at be by for from had has he if in is it its no not of on or our so than that the their then this to up was we were with der die das den dem des ein eine und im in am an auf aus bei von vom zu zum zur mit ist es er sie'.split(
    ' ',
  ),
)

/** A to Z in both cases and À to ž, by character code: it is asked at every space of a damaged text. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x17e)
}

const isDigit = (code: number) => code >= 48 && code <= 57

function letters(text: string, at: number): string {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** True when the text shows broken characters or many torn words. */
export function looksDamaged(text: string): boolean {
  if (/â€|Ã[¤¶¼Ÿ„–œ©]/.test(text)) return true
  let torn = 0
  const pair = /\b([A-Za-z]{2,9}) ([a-z]{2,9})\b/g
  let match: RegExpExecArray | null
  while ((match = pair.exec(text)) !== null) {
    const [, a = '', b = ''] = match
    if (!fieldWords.has(a.toLowerCase()) && !shortWords.has(b) && fieldWords.has((a + b).toLowerCase())) {
      torn++
      if (torn > 2) return true
    }
    pair.lastIndex = match.index + a.length + 1
  }
  return false
}

function joins(before: string, after: string): boolean {
  if (before.length === 0 || after.length === 0) return false
  if (fieldWords.has(before.toLowerCase()) && fieldWords.has(after.toLowerCase())) return false
  return fieldWords.has((before + after).toLowerCase())
}

/** Parts of the copy in order: where each begins in the copy and which span of the original it stands for. Neighbours of unchanged length are one part. */
class Seams {
  private readonly at: number[] = []
  private readonly from: number[] = []
  private readonly to: number[] = []
  private length = 0

  add(piece: string, from: number, to: number): void {
    if (piece === '') return
    const last = this.at.length - 1
    const at = this.length
    this.length += piece.length
    const exact = piece.length === to - from
    if (exact && last >= 0 && this.to[last] === from && at - (this.at[last] ?? 0) === from - (this.from[last] ?? 0)) {
      this.to[last] = to
      return
    }
    this.at.push(at)
    this.from.push(from)
    this.to.push(to)
  }

  /** Whether every offset of the copy is that of the original. */
  get even(): boolean {
    return this.at.length === 0 || (this.at.length === 1 && this.from[0] === 0 && this.to[0] === this.length)
  }

  private find(offset: number): number {
    let low = 0
    let high = this.at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.at[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Original span of one character of the copy: exact where the part was copied, the whole part where it was replaced. */
  place(offset: number): readonly [number, number] {
    const part = this.find(offset)
    const from = this.from[part] ?? 0
    const to = this.to[part] ?? 0
    const at = this.at[part] ?? 0
    if (to - from !== (this.at[part + 1] ?? this.length) - at) return [from, to]
    const exact = from + offset - at
    return [exact, exact + 1]
  }
}

/** What a place that is not plain becomes: the piece for the copy and the first offset after it. */
function mend(text: string, index: number, damaged: boolean): readonly [piece: string, next: number] {
  const character = text[index] ?? ''
  if (damaged && (character === 'â' || character === 'Ã' || character === 'Â')) {
    const found = mojibake.find(([broken]) => text.startsWith(broken, index))
    if (found) return [found[1], index + found[0].length]
    if (character === 'Â') return ['', index + 1]
  }
  if (character === '-') {
    // A word broken at the end of a line: taken together when the next line goes on in small letters.
    const next = letters(text, index + 2)
    const broken = /^[a-zäöüß]/.test(next) && !/^(?:und|oder|bis|and|or|to)$/.test(next) && /[a-zäöüß]/.test(text[index - 1] ?? '')
    return broken ? ['', index + 2] : ['-', index + 1]
  }
  if (character === ' ') {
    const left = index > 0 ? text.charCodeAt(index - 1) : 32
    const right = index + 1 < text.length ? text.charCodeAt(index + 1) : 32
    if (isLetter(left) && isLetter(right)) {
      let begin = index
      while (begin > 0 && isLetter(text.charCodeAt(begin - 1))) begin--
      if (joins(text.slice(begin, index), letters(text, index + 1))) return ['', index + 1]
    }
    if (!isDigit(left) || !isDigit(right)) return [' ', index + 1]
    // "140,0 00": digits that only together make groups of three.
    const before = /\d,(\d{1,2})$/.exec(text.slice(Math.max(0, index - 5), index))?.[1] ?? ''
    const after = /^\d+/.exec(text.slice(index + 1, index + 4))?.[0] ?? ''
    return before !== '' && before.length + after.length === 3 ? ['', index + 1] : [' ', index + 1]
  }
  if (unseen.test(character)) return ['', index + 1]
  const whole = text.slice(index, index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1))
  return [single[character] ?? (compatible.test(whole) ? whole.normalize('NFKC') : whole), index + whole.length]
}

/** Makes the copy; `damaged` may be given when it is known. */
export function normalise(text: string, damaged = looksDamaged(text)): ReadingCopy {
  const places = new RegExp(damaged ? /[^\n!-~À-žÄÖÜäöü–—…•·]|[âÃÂ]|-(?=\n)/gu : /[^\n -~À-ž–—…•·]|-(?=\n)/gu)
  const seams = new Seams()
  const parts: string[] = []
  let kept = 0
  let done = 0
  const keep = (stop: number) => {
    if (stop === kept) return
    const piece = text.slice(kept, stop)
    parts.push(piece)
    seams.add(piece, kept, stop)
  }
  for (;;) {
    places.lastIndex = done
    const stop = places.exec(text)?.index
    if (stop === undefined) break
    const [piece, next] = mend(text, stop, damaged)
    done = next
    // What stays as it is belongs to what stands around it.
    if (piece.length === next - stop && text.startsWith(piece, stop)) continue
    keep(stop)
    parts.push(piece)
    seams.add(piece, stop, next)
    kept = next
  }
  keep(text.length)
  return {
    text: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
    original: seams.even
      ? (start, end) => [start, Math.max(start, end)]
      : (start, end) => (end <= start ? [seams.place(start)[0], seams.place(start)[0]] : [seams.place(start)[0], seams.place(end - 1)[1]]),
    damaged,
  }
}
