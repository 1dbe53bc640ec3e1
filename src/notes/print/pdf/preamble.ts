// The look of a note on paper, in the typesetter's language: a page of a broker's research, A4.

/** Takes language, title, day of knowledge and the words of head and foot; the body follows. */
export function preamble(of: {
  readonly language: string
  readonly title: string
  readonly date: readonly [year: string, month: string, day: string]
  readonly head: string
  readonly day: string
  readonly page: string
  readonly foot: string
}): string {
  const [year, month, day] = of.date.map(Number)
  return `#let accent = rgb("#0b3a63")
#let soft = rgb("#4d5661")
#let rule = rgb("#c3cad2")
#let faint = rgb("#f3f5f7")
#let fill = rgb("#fff1c2")
// The others are built into the typesetter, for arrows and signs that the first lack; none that a machine is likely to have in another version.
#let sans = ("Source Sans 3", "Libertinus Serif", "New Computer Modern Math")
#let serif = ("Source Serif 4", "Libertinus Serif")
#set document(title: ${of.title}, author: "Uprate", date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set text(font: sans, fallback: false, size: 9pt, lang: "${of.language}", hyphenate: false, number-width: "tabular", number-type: "lining")
#set par(justify: true, leading: 0.58em, spacing: 0.85em)
#set page(paper: "a4", margin: (x: 18mm, top: 22mm, bottom: 20mm),
  header: context { set text(size: 7.5pt, fill: soft, hyphenate: false); set par(justify: false)
    grid(columns: (1fr, auto), column-gutter: 12pt, if counter(page).get().first() > 1 { ${of.head} }, ${of.day})
    v(-4pt); line(length: 100%, stroke: 0.5pt + rule) },
  footer: context { set text(size: 7.5pt, fill: soft); line(length: 100%, stroke: 0.5pt + rule); v(-4pt)
    grid(columns: (1fr, auto), ${of.foot}, ${of.page} + " " + str(counter(page).get().first()) + " / " + str(counter(page).final().first())) })
#set list(indent: 0pt, body-indent: 5pt, marker: text(fill: accent, "•"), spacing: 0.6em)
#show heading: set text(font: serif, weight: 600, hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): it => { block(width: 100%, above: 0pt, below: 7pt, { line(length: 100%, stroke: 2.5pt + accent); v(2pt); set par(leading: 0.4em); text(size: ${of.title.length > 90 ? 16 : 18}pt, it.body) }) }
#show heading.where(level: 2): it => block(width: 100%, above: 15pt, below: 6pt, sticky: true, { text(size: 12.5pt, fill: accent, it.body); v(-6pt); line(length: 100%, stroke: 0.5pt + rule) })
#show heading.where(level: 3): it => block(above: 10pt, below: 5pt, sticky: true, text(size: 10pt, it.body))
#show link: set text(fill: accent)
#show raw: set text(font: sans, size: 1.25em, tracking: 0.03em)
#set table(stroke: none, inset: (x: 3pt, y: 2.6pt))
#let prose(body) = { set text(hyphenate: true); par(body) }
#let dateline(body) = block(below: 8pt, text(size: 8.5pt, fill: soft, body))
#let lead(body) = block(below: 8pt, { set text(size: 10pt, hyphenate: true); par(body) })
#let small(body) = block(sticky: true, { set text(size: 8pt, fill: soft); par(body) })
#let source(body) = block(sticky: true, above: 7pt, below: 4pt, { set par(justify: false); set text(size: 8pt); body })
#let open(body) = highlight(fill: fill, extent: 1pt, strong(body))
#let grid-table(size, columns, aligns, total, head, ..cells) = {
  set text(size: size, hyphenate: false)
  set par(justify: false, leading: 0.45em)
  let rows = calc.quo(cells.pos().len(), aligns.len())
  block(above: 6pt, below: 9pt, width: 100%, breakable: rows > 10, table(columns: columns, align: (x, y) => aligns.at(x) + (if y == 0 { bottom } else { top }),
    table.hline(stroke: 0.8pt + black), table.header(..head.map(it => strong(it))), table.hline(stroke: 0.5pt + black),
    ..cells.pos().enumerate().map(((at, it)) => { let row = calc.quo(at, aligns.len())
      (if row > 0 and calc.rem(at, aligns.len()) == 0 { (table.hline(stroke: (if row == rows - total { 0.5pt + black } else { 0.3pt + rule })),) } else { () }) + ((if row >= rows - total { strong(it) } else { it }),) }).flatten(),
    table.hline(stroke: 0.8pt + black)))
}
#let rating-box(title, rating, ..rows) = block(width: 100%, fill: faint, stroke: (top: 2.5pt + accent), inset: 7pt, {
  set text(size: 8pt); set par(justify: false, leading: 0.5em)
  grid(columns: (1fr, auto), text(size: 11pt, strong(title)), text(size: 11pt, fill: accent, strong(rating)))
  v(-2pt)
  table(columns: (auto, 1fr), inset: (x: 0pt, y: 2.4pt), align: (left, right), stroke: (x, y) => (top: 0.4pt + rule), ..rows)
})
#let charts(..all) = block(above: 8pt, below: 10pt, grid(columns: (1fr, 1fr), column-gutter: 14pt, row-gutter: 10pt, ..all))
#let chart(title, description, alt, svg) = block(width: 100%, breakable: false, stroke: (top: 0.5pt + rule), inset: (top: 4pt), {
  set par(justify: false, leading: 0.45em)
  text(size: 8.5pt, strong(title)); linebreak(); text(size: 7pt, fill: soft, description)
  figure(image(bytes(svg), format: "svg", width: 100%, alt: alt), numbering: none)
})
`
}
