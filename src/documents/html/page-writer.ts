// Writes the visible text of a page: white space drawn together, references resolved, every run traced to its source.
import { OffsetRuns, type OffsetMap } from '../offset-map.ts'
import { readReference } from './references.ts'

/** Breaks between passages, weakest first. */
const breaks = ['', '\t', '\n', '\n\n'] as const
export type Break = (typeof breaks)[number]

/** What was written between `open` and `close`, no-break spaces and unseen characters at its ends left out. */
export interface Passage {
  readonly start: number
  readonly end: number
  /** All of it was in bold type. */
  readonly bold: boolean
}

const visible = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/
const unseenEnd = /[\s\u00ad\u200b-\u200f\u2060\ufeff]{1,50}$/
/** Most of a page is words of visible characters one space apart, which are copied as they stand. */
const pieces =
  /([!-%'-~\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027\u2030-\u205e]+(?: [!-%'-~\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027\u2030-\u205e]+)*)|[ \t\n\r\f]+|&[#A-Za-z0-9]{1,40};?|[^ \t\n\r\f&\0]+|[&\0]/g

export class PageWriter {
  private readonly html: string
  private readonly parts: string[] = []
  private readonly runs = new OffsetRuns()
  private length = 0
  /** White space seen and not yet written. */
  private space: readonly [from: number, to: number] | undefined
  private gap: Break = ''
  private first = -1
  private last = -1
  private light = 0

  constructor(html: string) {
    this.html = html
  }

  /** A break before the next word; of several the strongest counts. */
  separate(by: Break): void {
    if (breaks.indexOf(by) > breaks.indexOf(this.gap)) this.gap = by
    this.space = undefined
  }

  /** The next word follows without white space. */
  adjoin(): void {
    this.gap = ''
    this.space = undefined
  }

  /** White space that the source does not have, at source offset `at`. */
  apart(at: number): void {
    this.space ??= [at, at]
  }

  open(): void {
    this.first = -1
    this.light = 0
  }

  /** Nothing when no visible character was written. */
  close(): Passage | undefined {
    const start = this.first
    this.first = -1
    return start < 0 ? undefined : { start, end: this.last, bold: this.light === 0 }
  }

  /** Writes the source from `start` to `end`, which holds no markup. */
  words(start: number, end: number, bold: boolean): void {
    const source = this.html.slice(start, end)
    pieces.lastIndex = 0
    for (let match = pieces.exec(source); match !== null; match = pieces.exec(source)) {
      const piece = match[0]
      const from = start + match.index
      const code = piece.charCodeAt(0)
      if (match[1] !== undefined) this.copy(piece, from, from + piece.length, bold)
      else if (code === 32 || (code >= 9 && code <= 13)) this.space ??= [from, from + piece.length]
      else if (code === 38) pieces.lastIndex = match.index + this.reference(piece, from, bold)
      else if (code !== 0) this.put(piece, from, from + piece.length, bold)
    }
  }

  /** Writes the source as it stands, white space and all. */
  verbatim(start: number, end: number): void {
    const source = this.html.slice(start, end)
    const piece = /&[#A-Za-z0-9]{1,40};?|[^&\0]+|[&\0]/g
    for (let match = piece.exec(source); match !== null; match = piece.exec(source)) {
      const from = start + match.index
      if (match[0] === '\0') continue
      if (!match[0].startsWith('&')) this.put(match[0], from, from + match[0].length, false)
      else {
        const { text, length } = readReference(match[0])
        this.put(text, from, from + length, false)
        piece.lastIndex = match.index + length
      }
    }
  }

  result(): { readonly text: string; readonly origin: OffsetMap } {
    return { text: this.parts.join(''), origin: this.runs.map() }
  }

  /** What has been written from `start` on. */
  textFrom(start: number): string {
    let at = this.length
    let index = this.parts.length
    while (index > 0 && at > start) at -= (this.parts[--index] ?? '').length
    return this.parts
      .slice(index)
      .join('')
      .slice(start - at)
  }

  private reference(piece: string, from: number, bold: boolean): number {
    const { text, length } = readReference(piece)
    if (/^[ \t\n\r\f]$/.test(text)) this.space ??= [from, from + length]
    else this.put(text, from, from + length, bold)
    return length
  }

  /** What stands before the next words. */
  private lead(from: number): void {
    if (this.length > 0) {
      if (this.gap !== '') this.append(this.gap, from, from)
      else if (this.space !== undefined) this.append(' ', this.space[0], this.space[1])
    }
    this.gap = ''
    this.space = undefined
  }

  /** Words all of whose characters are seen. */
  private copy(text: string, from: number, to: number, bold: boolean): void {
    this.lead(from)
    if (this.first < 0) this.first = this.length
    this.append(text, from, to)
    this.last = this.length
    if (!bold) this.light += text.length
  }

  private put(text: string, from: number, to: number, bold: boolean): void {
    this.lead(from)
    const before = text.search(visible)
    if (before >= 0) {
      if (this.first < 0) this.first = this.length + before
      this.last = this.length + text.replace(unseenEnd, '').length
    }
    this.append(text, from, to)
    if (!bold) this.light += text.length
  }

  private append(text: string, from: number, to: number): void {
    this.parts.push(text)
    this.runs.add(text.length, from, to)
    this.length += text.length
  }
}
