// What a page says of itself: title, publisher, date, language, from JSON-LD, meta elements and the head of an EDGAR submission.
import { isDay, type Day } from '../../base/index.ts'
import type { Language, Metadata } from '../document.ts'
import { decodeReferences } from './references.ts'
import type { ElementNode } from './tree.ts'
import { childText, descendants } from './tree-walk.ts'

/** `roots`: where the main text stands; a `time` element counts there alone. Absent is what the page does not say. */
export function pageMetadata(root: ElementNode, roots: readonly ElementNode[], html: string): Metadata {
  const metas = new Map<string, string>()
  let linked: LinkedData = {}
  let pageTitle: string | undefined
  let language: Language | undefined
  let filed: Day | undefined
  for (const element of descendants(root)) {
    if (element.name === 'meta') addMeta(element, metas)
    else if (element.name === 'title') pageTitle ??= named(decodeReferences(childText(element, html)).replace(/\s+/g, ' ').trim())
    else if (element.name === 'html') language ??= languageOf(element.attributes.get('lang') ?? element.attributes.get('xml:lang'))
    else if (element.name === 'script' && /ld\+json/i.test(element.attributes.get('type') ?? ''))
      linked = { ...linkedData(childText(element, html)), ...linked }
    else if (element.name === 'sec-header' || element.name === 'sec-document')
      filed ??= filedDate(html.slice(element.start, element.start + 4000))
  }
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const title = linked.title ?? first('og:title', 'twitter:title', 'dc.title') ?? pageTitle
  const publisher = linked.publisher ?? first('og:site_name', 'application-name', 'dc.publisher', 'publisher')
  const published =
    linked.published ??
    dayOf(
      first(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'pubdate',
        'publishdate',
        'publish-date',
        'parsely-pub-date',
        'sailthru.date',
      ),
    ) ??
    timeIn(roots) ??
    filed
  language ??= languageOf(linked.language ?? first('og:locale', 'content-language', 'dc.language'))
  const url = first('og:url')
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  }
}

/** Titles that programs write into filings name the form, not the document. */
const unnamed = /^(?:|document|untitled.*|ex-?\d[\d.]*|(?:form )?(?:8-k|10-[kq]|6-k|20-f|40-f)(?:\/a)?)$/i

function named(title: string): string | undefined {
  return unnamed.test(title) ? undefined : title
}

function addMeta(element: ElementNode, metas: Map<string, string>): void {
  const { attributes } = element
  const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? attributes.get('http-equiv')
  const content = attributes.get('content')?.trim()
  if (name !== undefined && content !== undefined && content !== '' && !metas.has(name.toLowerCase()))
    metas.set(name.toLowerCase(), content)
}

function languageOf(tag: string | undefined): Language | undefined {
  const short = tag?.slice(0, 2).toLowerCase()
  return short === 'de' || short === 'en' ? short : undefined
}

/** The day of an ISO 8601 time, in the time zone that it was written in. */
function dayOf(value: string | undefined): Day | undefined {
  const day = value?.trim().slice(0, 10)
  return day !== undefined && isDay(day) ? day : undefined
}

function timeIn(roots: readonly ElementNode[]): Day | undefined {
  for (const root of roots) {
    for (const element of descendants(root)) {
      const day = element.name === 'time' ? dayOf(element.attributes.get('datetime')) : undefined
      if (day !== undefined) return day
    }
  }
  return undefined
}

function filedDate(header: string): Day | undefined {
  const match = /FILED AS OF DATE:\s*(\d{4})(\d{2})(\d{2})/.exec(header)
  return match === null ? undefined : dayOf(`${match[1]}-${match[2]}-${match[3]}`)
}

interface LinkedData {
  readonly title?: string
  readonly publisher?: string
  readonly published?: Day
  readonly language?: string
}

/** The first article in a JSON-LD script; broken JSON says nothing. */
function linkedData(script: string): LinkedData {
  if (script.length > 500_000) return {}
  let data: unknown
  try {
    data = JSON.parse(script)
  } catch {
    return {}
  }
  const article = findArticle(data, 0)
  if (article === undefined) return {}
  const title = textOf(article['headline'])
  const publisher = textOf((article['publisher'] as Record<string, unknown> | undefined)?.['name'])
  const published = dayOf(textOf(article['datePublished']))
  const language = textOf(article['inLanguage'])
  return {
    ...(title !== undefined && { title: decodeReferences(title) }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  }
}

function findArticle(data: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || depth > 4) return undefined
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 50)) {
      const found = findArticle(one, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  const record = data as Record<string, unknown>
  const type = [record['@type']].flat().join(' ')
  if (/Article|BlogPosting|PressRelease|Report/.test(type)) return record
  return findArticle(record['@graph'] ?? record['mainEntity'], depth + 1)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
