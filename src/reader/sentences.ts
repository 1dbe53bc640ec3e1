// Splits a passage into sentences, knowing the abbreviations, ordinals and dates of both languages.

export interface Slice {
  readonly start: number
  readonly end: number
}

const abbreviations = new Set(
  (
    'mio mrd tsd bn mn mill nr no inc corp ltd co llc dr mr mrs ms st vs approx ca rd prev cie bzw usw etc z.b d.h u.a u.s u.k e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'jän okt dez colo mass conn calif tex fla va ga tenn miss est mind inkl exkl einschl max min ggü gg abs art sog evtl vgl avg dept gov sen rep reit maint unch init tgt h.c w s.p.a jr sr mt ft fig figs pct exch k k.a'
  ).split(' '),
)
const months =
  /^(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jän)[a-zä]*\.?\b|^(?:quartal|halbjahr|jahrhundert|geschäftsjahr)/i

/** Characters: the longest sentence of a filing has about 1,500. */
const longest = 2000

/** What stands between the last white space and an offset, at most 24 characters. */
function wordBefore(text: string, start: number, end: number): string {
  let from = end
  const least = Math.max(start, end - 24)
  while (from > least && text.charCodeAt(from - 1) > 32 && text.charCodeAt(from - 1) !== 0xa0) from--
  return text.slice(from, end)
}

const labelled = /^\W{0,4}(?:\d{1,2}\.\s|\d{1,2}[.:]\d{2}(?: Uhr| [ap]\.?m\.?)?,?\s)?[\p{Lu}$][^:\n|]{0,40}:\s/u

/** "Needham — Riot Platforms — upgrade — Buy — $24": one sign parts what the line gives. */
const parted = /^[^\n]{2,60}?\s([–—|])\s[^\n]{1,60}?\s\1\s/u

/** Ends of lines in a passage whose lines are entries, each headed by a name: "RIOT: upgraded at X" above "CIFR: cut at Y", no stop between them. */
export function entryBreaks(text: string): readonly number[] {
  if (!text.includes('\n')) return []
  const lines = text.split('\n')
  const entry = [labelled, parted].find((form) => form.test(lines[0] ?? '') && lines.filter((line) => form.test(line)).length > 1)
  if (!entry) return []
  const breaks: number[] = []
  let at = 0
  for (const [index, line] of lines.entries()) {
    if (index > 0 && entry.test(line)) breaks.push(at - 1)
    at += line.length + 1
  }
  return breaks
}

/** Sentences in order; white space between them belongs to none. No sentence goes on over one of `breaks`. */
export function splitSentences(text: string, breaks: readonly number[] = []): readonly Slice[] {
  if (breaks.length > 0) {
    const edges = [0, ...breaks, text.length]
    return edges.slice(1).flatMap((end, index) => {
      const start = edges[index] ?? 0
      return splitSentences(text.slice(start, end)).map((slice) => ({ start: slice.start + start, end: slice.end + start }))
    })
  }
  const result: Slice[] = []
  let start = 0
  const stop = /[.!?…]["')\]]*(?=\s|$)|(?<=\s)(?:\+{3}|\*{3})(?=\s|$)/g
  let match: RegExpExecArray | null
  while ((match = stop.exec(text)) !== null) {
    const end = match.index + match[0].length
    const after = /^\s+/.exec(text.slice(end, end + 12))?.[0].length ?? 0
    const next = text.slice(end + after, end + after + 16)
    if (match[0] === '.' && next !== '') {
      const before = wordBefore(text, start, match.index)
      const bare = before.replace(/^["'([]+/, '').toLowerCase()
      const opens = /^["'([]?[A-ZÀ-Þ\d$€+•–-]/u.test(next)
      if (!opens) continue
      if (/^\d{1,2}$/.test(bare) && (months.test(next) || match.index - start <= 3)) continue
      if (/^[A-ZÀ-Þ]$/u.test(before) || /^(?:[A-Za-zÀ-ɏ]\.)+[A-Za-zÀ-ɏ]$/u.test(bare)) {
        if (!/^(?:p\.m|a\.m)$/.test(bare) && !/^(?:u\.s|u\.k)$/.test(bare)) continue
        if (!/^(?:The|It|In|On|At|He|She|They|We|A|This|That|Its|Both)\b/.test(next)) continue
      }
      if (abbreviations.has(bare)) {
        // "Mio." and the like may also end a sentence; a determiner or a name of the field after it says so.
        if (
          !/^(?:Das|Der|Die|Den|Dem|Ein|Eine|Es|Er|Sie|Im|In|Am|Auch|Aus|Zum|Zur|Bei|Für|Wir|The|It|In|On|At|We|This|Its|Both|Two|Net|Adjusted)\s/.test(
            next,
          )
        )
          continue
        if (/^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|no|nr|dr|mr|mrs|ms|st|vs|ca|rd)$/.test(bare)) continue
      }
    }
    push(text, start, end, result)
    start = end
  }
  push(text, start, text.length, result)
  return result
}

function push(text: string, start: number, end: number, into: Slice[]): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  // What runs on for pages is no sentence: it is cut at white space, so that time stays linear.
  while (to - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const cut = space > from + longest / 2 ? space : from + longest
    into.push({ start: from, end: cut })
    from = cut
    while (from < to && /\s/.test(text[from] ?? '')) from++
  }
  if (to > from) into.push({ start: from, end: to })
}
