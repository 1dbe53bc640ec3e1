// The style sheet of a note in HTML: for screens of any width, light and dark, and for paper. It loads nothing.

import { chartColours } from '../../../charts/index.ts'

export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5661; --line: #c9d0d8; --faint: #f3f5f7; --page: #ffffff; --accent: #0b4a7d; --fill: #fff1c2; --fill-ink: #5a3d00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #aab4c0; --line: #3d4650; --faint: #1d2329; --page: #14181c; --accent: #8cc4f5; --fill: #4a3a00; --fill-ink: #ffe9a8; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 "Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, sans-serif; font-variant-numeric: lining-nums; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3 { font-family: "Source Serif 4", "Source Serif Pro", Georgia, serif; line-height: 1.2; hyphens: manual; break-after: avoid; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.3rem); margin: 0 0 .4rem; border-top: .3rem solid var(--accent); padding-top: .8rem; }
h2 { display: flow-root; font-size: 1.35rem; margin: 2.2rem 0 .6rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.06rem; margin: 1.4rem 0 .4rem; }
p, ul { margin: 0 0 .8rem; }
ul { padding-left: 1.2rem; }
li { margin: .15rem 0; }
.dateline { color: var(--soft); font-size: .92rem; }
.lead { font-size: 1.08rem; }
.small, .source, .sources, .disclosures, caption, figcaption p, .inputs { font-size: .88rem; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.scroll:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.35; overflow-wrap: normal; hyphens: manual; }
th, td { padding: .3rem .55rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); font-weight: 600; }
tbody th { font-weight: 400; }
.right { text-align: right; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
thead .right { white-space: normal; }
.total { font-weight: 600; }
.total > * { border-top: 1px solid var(--ink); }
.box { border: 1px solid var(--line); border-top: .3rem solid var(--accent); background: var(--faint); padding: .8rem 1rem; margin: 0 0 1.2rem; }
.box { overflow-wrap: break-word; hyphens: manual; }
.box .head { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; font-weight: 700; font-size: 1.15rem; margin: 0 0 .4rem; }
.box dl { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); margin: 0; font-size: .92rem; }
.box dt, .box dd { margin: 0; padding: .22rem 0; border-top: 1px solid var(--line); }
.box dt { color: var(--soft); padding-right: 1rem; }
.box dd { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
a { color: inherit; text-decoration: underline dotted 1px; text-underline-offset: .18em; text-decoration-color: var(--soft); }
a:hover { color: var(--accent); text-decoration-style: solid; }
a.number { white-space: nowrap; }
a.mark { font-size: .82em; color: var(--accent); text-decoration: none; white-space: nowrap; }
a.mark:hover { text-decoration: underline; }
:target { background: var(--fill); color: var(--fill-ink); scroll-margin-top: 1rem; }
.disclosures strong, .open { background: var(--fill); color: var(--fill-ink); padding: 0 .25em; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: .9em; }
/* chart colours */
:root { ${chartColours.light} }
@media (prefers-color-scheme: dark) { :root { ${chartColours.dark} } }
@media print { :root { ${chartColours.light} } }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; clear: both; }
figure { margin: 1rem 0 1.4rem; padding: .8rem 0 0; border-top: 1px solid var(--line); }
figcaption { font-weight: 600; margin: 0 0 .4rem; }
figcaption p { font-weight: 400; color: var(--soft); margin: .1rem 0 0; }
figure svg { display: block; max-width: 100%; height: auto; }
details { margin: .4rem 0; }
summary { cursor: pointer; font-size: .9rem; color: var(--accent); }
.inputs td:last-child { min-width: 18rem; }
@media (min-width: 46rem) { .box.side { float: right; width: 23rem; margin: .2rem 0 1rem 1.6rem; } .after-box { clear: both; } }
@media print {
  :root { --ink: #000; --soft: #333; --line: #999; --faint: #fff; --page: #fff; --accent: #0b3a63; --fill: #fff; --fill-ink: #000; color-scheme: light; }
  @page { margin: 16mm 15mm 18mm; }
  html { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  table { font-size: 7.4pt; }
  th, td { padding: 1.2pt 2.5pt; }
  tr, figure, .box, li { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  .disclosures strong { border: 1px solid #000; }
  details { display: none; }
  .appendix { display: none; }
}
`
