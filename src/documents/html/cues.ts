// Words by which pages mark what is not their text, in class names, roles and the headings of teaser boxes.
import type { ElementNode } from './tree.ts'

/** Never part of what a page reports, however long. */
const surely = new Set('cookie cookies cookiebanner consent gdpr cmp paywall'.split(' '))
const probably = new Set(
  (
    'nav navbar navigation topnav subnav menu menubar breadcrumb breadcrumbs recommendation recommendations promo newsletter subscribe ' +
    'signup sharebar social comments commentlist ad ads adslot adbox advert advertisement advertising anzeige werbung sponsored sidebar rail banner popup modal overlay lightbox skip skiplink ' +
    'tape trending outbrain taboola footer toolbar pagination pager taglist recirc recirculation readmore readalso meistgelesen mostread weiterlesen poll login'
  ).split(' '),
)
/** Too common to count as part of a name: the whole name must be it. */
const whole = new Set(
  'site-header page-header global-header top-header header-top masthead side more ticker tags search explore related recommended popular share sharing also-read read-also most-read'.split(
    ' ',
  ),
)
/** "related-party" and "share-price" head what a filing reports; these do not. */
const paired =
  /(?:^|[-_])(?:related|recommended|popular|shar(?:e|ing)|social|top|latest|most|more)[-_]*(?:articles?|posts?|news|links?|content|stories|story|reading|read|topics?|items?|box|list|teasers?|buttons?|bar|icons?|tools|widgets?|videos?|sections?)(?:$|[-_])/i
const silentRoles = new Set('navigation banner contentinfo search dialog alertdialog menu menubar toolbar complementary'.split(' '))

/** `perhaps`: a lead paragraph or a box of pointers, both are called teaser. */
export type Cue = 'surely' | 'probably' | 'perhaps' | undefined

export function cueOf(element: ElementNode): Cue {
  const { attributes, name } = element
  const role = attributes.get('role')
  if (name === 'nav') return 'surely'
  let cue: Cue = role !== undefined && silentRoles.has(role) ? 'probably' : undefined
  for (const given of [attributes.get('class'), attributes.get('id')]) {
    if (given === undefined) continue
    for (const one of given.slice(0, 300).split(/\s+/)) {
      const spelled = one.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
      if (whole.has(spelled) || paired.test(spelled)) cue = 'probably'
      for (const word of spelled.split(/[^a-z]+/)) {
        if (surely.has(word)) return 'surely'
        if (probably.has(word)) cue = 'probably'
        else if (word === 'teaser' || word === 'teasers') cue ??= 'perhaps'
      }
    }
  }
  return cue
}

const teaserHeading = new RegExp(
  `^(?:${[
    'das könnte (?:sie|dich) (?:auch )?interessieren',
    '(?:auch|ebenfalls) (?:interessant|lesen|spannend|lesenswert)',
    '(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)',
    'mehr (?:zum thema|zu diesem|dazu|aus\\b|nachrichten|news|artikel|lesen|meldungen)',
    'weitere (?:meldungen|artikel|nachrichten|themen|beiträge|news|pressemitteilungen|mitteilungen)',
    '(?:zum|passend zum) thema',
    'passend dazu',
    '(?:meist|am meisten )gelesen',
    '(?:beliebte?|ähnliche|verwandte|neueste|aktuelle) (?:artikel|themen|beiträge|meldungen|nachrichten)',
    'top[- ](?:news|artikel|themen|stories)',
    'empfohlen(?:e artikel| für sie|$)',
    'anzeige$',
    'werbung$',
    'related(?:$|:| (?:articles|stories|news|content|links|coverage|reading|posts|topics|tags|releases))',
    'more (?:from|on|in|news|stories|articles|like this|to read|headlines|coverage|releases)\\b',
    '(?:read|see|watch) (?:also|more|next)\\b',
    'also (?:read|see|from|on|of interest)\\b',
    'see also\\b',
    'most (?:read|popular|viewed|shared|commented)',
    'trending',
    'recommended',
    'you (?:may|might) (?:also )?(?:like|be interested|enjoy)',
    'what to read next',
    'up next',
    'explore(?: more|$)',
    "don['’]t miss",
    "editor['’]?s['’]? (?:picks|choice)",
    '(?:latest|recent|earlier|previous|other) (?:news|stories|posts|headlines|updates|releases|press releases|articles)$',
    'upcoming(?: events)?$',
    'popular(?:$| (?:now|stories|articles))',
    'in other news',
    '(?:further|keep|recommended) reading',
    'from our partners',
    'sponsored',
    'advertisement',
    'newsletter',
    'sign up\\b',
    'follow us',
    'share this',
    'watch$',
    'poll$',
    'umfrage$',
    'tags?:?$',
    'comments?$',
    'kommentare$',
  ].join('|')})`,
  'i',
)

/** True of the heading of a box that points to other pages. */
export function headsTeasers(words: string): boolean {
  return words.length <= 80 && teaserHeading.test(words)
}

const teaserLead =
  /^(?:(?:lesen|sehen) sie (?:auch|mehr|dazu)|auch (?:interessant|lesen|spannend)|mehr (?:dazu|zum thema|lesen)|zum thema|passend dazu|read (?:also|more|next)|also read|see also|related(?: (?:story|article|coverage|reading|news))?|watch(?: now)?|more on this|don['’]t miss)\b/i

/** The words by which a paragraph points elsewhere, as a length; 0 when it does not. */
export function teaserLeadOf(words: string): number {
  return teaserLead.exec(words)?.[0].length ?? 0
}

const cookieTalk = /\bcookies?\b|\bcookie-/i
const cookieAct =
  /\b(?:accept|consent|partners?|agree|preferences|settings|privacy|akzeptier\w*|einwillig\w*|zustimm\w*|partnern?|einstellungen|datenschutz\w*|einverstanden)\b/i

export function isCookieNotice(words: string): boolean {
  return words.length < 1500 && cookieTalk.test(words) && cookieAct.test(words)
}
