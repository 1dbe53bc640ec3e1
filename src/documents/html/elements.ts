// What the elements of a page are: which stand in a line, which close which, which hold no text to read.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Never have content. */
export const voids = words('area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound')

/** Content that is not markup, by the tokenizer's mode for it. */
export const rawModes: Readonly<Record<string, 'SCRIPT_DATA' | 'RAWTEXT' | 'RCDATA' | 'PLAINTEXT'>> = {
  script: 'SCRIPT_DATA',
  style: 'RAWTEXT',
  xmp: 'RAWTEXT',
  iframe: 'RAWTEXT',
  noembed: 'RAWTEXT',
  noframes: 'RAWTEXT',
  noscript: 'RAWTEXT',
  textarea: 'RCDATA',
  title: 'RCDATA',
  plaintext: 'PLAINTEXT',
}

/** Never shown as text of the page, or shown as controls. */
export const silent = words(
  'head script style template noscript iframe noembed noframes object embed applet svg math canvas audio video map select option datalist button input textarea progress meter dialog menu title link meta base area track source param ix:header ix:hidden ix:references ix:resources xml rp sec-header type sequence filename description',
)

/** Stand in a line of text; all others begin a new one. */
export const inline = words(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q ruby rb rt rtc s samp small span strike strong sub sup time tt u var wbr ' +
    'ix:nonfraction ix:nonnumeric ix:fraction ix:continuation ix:footnote ix:exclude img picture slot',
)

const blocks =
  'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dt dd'
const tableParts = words('td th tr tbody thead tfoot caption colgroup')

const closing: Record<string, ReadonlySet<string>> = {
  ...Object.fromEntries(blocks.split(' ').map((name) => [name, words('p')])),
  ...Object.fromEntries('h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, words('p h1 h2 h3 h4 h5 h6')])),
  li: words('li p'),
  dt: words('dt dd p'),
  dd: words('dt dd p'),
  option: words('option'),
  // The header lines of an EDGAR submission are tags that are never closed.
  sequence: words('type'),
  filename: words('type sequence'),
  description: words('type sequence filename'),
  text: words('type sequence filename description'),
  td: words('td th caption p'),
  th: words('td th caption p'),
  tr: words('tr td th caption colgroup'),
  tbody: words('tbody thead tfoot tr td th caption colgroup'),
  thead: words('tbody thead tfoot tr td th caption colgroup'),
  tfoot: words('tbody thead tfoot tr td th caption colgroup'),
}
/** By an opening tag: the open elements that it ends. */
export const closedBy: Readonly<Record<string, ReadonlySet<string> | undefined>> = closing

/** An end tag does not reach out of these. */
export const scopes = words(`table td th caption body html #root object`)

/** Where the search for what an opening tag ends stops. */
export function endsScope(current: string, opening: string): boolean {
  if (tableParts.has(opening)) return current === 'table'
  if (opening === 'li') return current === 'ul' || current === 'ol' || current === 'menu' || current === 'dir' || scopes.has(current)
  if (opening === 'dt' || opening === 'dd') return current === 'dl' || scopes.has(current)
  return scopes.has(current)
}
