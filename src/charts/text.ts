// Labels: made harmless, measured without a browser, cut or wrapped to the room there is.

/** Signs that turn the direction of what follows them, and marks without a width of their own. */
const unseen = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
/** What XML 1.0 does not allow, and line ends. */
// oxlint-disable-next-line no-control-regex -- these signs are what it takes away
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]+/g

/** One line of plain text: no control, no direction mark, no half of a pair. */
export function plainText(text: string): string {
  return text.replaceAll(unseen, '').replaceAll(control, ' ').toWellFormed().replaceAll(/ {2,}/g, ' ').trim()
}

/** Widths in thousandths of the font's size, of the widest of the usual sans serifs (DejaVu, Verdana): the reader's font is not known, and room is better than a cut. */
const narrow = /[ijl.,:;'|!’ ]/
const slim = /[ftrI()[\]/\-–·"“”„]/
const wide = /[mwMW%@—…+=→−×]/
const capital = /[A-ZÄÖÜ&?]/

function advance(sign: string): number {
  if (narrow.test(sign)) return 330
  if (slim.test(sign)) return 420
  if (wide.test(sign)) return 950
  if (capital.test(sign)) return 730
  // Letters of other scripts: full width from the Hangul and CJK blocks on.
  return sign.codePointAt(0)! >= 0x1100 ? 1000 : 620
}

/** Pixels that `text` takes, about. */
export function textWidth(text: string, size: number, strong = false): number {
  let width = 0
  for (const sign of text) width += advance(sign)
  return (width * size * (strong ? 1.1 : 1)) / 1000
}

/** The text, cut with an ellipsis where it is longer than `width` pixels. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const room = width - textWidth('…', size)
  let kept = ''
  let taken = 0
  for (const sign of text) {
    taken += textWidth(sign, size)
    if (taken > room) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** The text in at most `lines` lines of `width` pixels; what is left over is cut. */
export function wrapText(text: string, width: number, size: number, lines: number): readonly string[] {
  const wrapped: string[] = []
  let rest = text
  while (rest !== '' && wrapped.length < lines - 1 && textWidth(rest, size) > width) {
    const words = rest.split(' ')
    let count = 1
    while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), size) <= width) count += 1
    const line = words.slice(0, count).join(' ')
    // A word longer than the line is no reason to break it here: the last line cuts.
    if (textWidth(line, size) > width) break
    wrapped.push(line)
    rest = words.slice(count).join(' ')
  }
  return rest === '' ? wrapped : [...wrapped, cutText(rest, width, size)]
}
