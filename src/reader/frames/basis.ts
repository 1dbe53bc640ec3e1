// The basis of megawatts: gross, approved or critical IT, from the words that belong to the figure.
import type { Basis } from '../../facts/index.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Slice } from '../sentences.ts'
import type { Scene } from './frame.ts'

/** Basis from the words that belong to the figure: right behind it, right before it, or of its clause. */
export function basisOf(scene: Scene, span: Slice): Basis | undefined {
  const { sentence } = scene
  if (ofUtility(scene, span)) return 'approved'
  const clause = sentence.clause(span.start)
  const rivals = scene.others.filter((other) => other.unit === 'MW' && !other.superseded)
  const cut = (cue: Slice) =>
    scene.others.some(
      (other) =>
        other.unit !== 'MW' &&
        other.unit !== '' &&
        other.unit !== 'year' &&
        other.start >= Math.min(cue.end, span.end) &&
        other.end <= Math.max(cue.start, span.start),
    )
  const owner = (cue: Slice): boolean => {
    const cost = Math.min(distance(scene, span, cue))
    return !cut(cue) && !rivals.some((rival) => distance(scene, rival, cue) < cost)
  }
  const candidates = (
    [
      ['criticalIt', 'critical_it', 5, 7],
      ['gross', 'gross', 3, 6],
      ['approved', 'approved', 9, 14],
    ] as const
  ).flatMap(([cue, basis, after, before]) =>
    sentence
      .cues(cue)
      .filter((place) => place.start >= clause.start - 60 && owner(place) && !(basis === 'approved' && pending(scene, place)))
      .filter((place) => (place.start >= span.start ? distance(scene, span, place) <= after : distance(scene, span, place) <= before))
      .map((place) => ({ basis, cost: distance(scene, span, place) + (basis === 'approved' ? 2 : 0) })),
  )
  const best = candidates.toSorted((a, b) => a.cost - b.cost)[0] ?? measuredIn(sentence.text, span.start - sentence.start)
  if (!best) return sharedBasis(scene, span, rivals) ?? frontedBasis(scene, span)
  if (
    best?.basis === 'approved' &&
    /(?:not|nicht|noch keine|no|still|yet)\s+(?:\w+\s+){0,3}$/i.test(
      sentence.source.slice(Math.max(sentence.start, span.start - 0), span.start),
    )
  )
    return undefined
  return best?.basis
}

/** "330 MW of utility capacity, all of which Entergy has approved" */
const allApproved =
  /^[^.;\d]{0,50},\s(?:all|the whole|every one|every megawatt) of (?:which|it|them)\s[^.;]{0,40}(?<![\p{L}])(?:approved|granted|signed off)(?![\p{L}])|^[^.;\d]{0,40},\s(?:die|das)\s[^.;]{0,40}(?:sämtlich|vollständig|allesamt|komplett|ganz)\s(?:genehmigt|bewilligt|zugesagt)/u
const withIt =
  /^\s+(?:of power\s+)?(?:(?:is|are|were|stehen|sind)\s+)?(?:under contract|contracted|signed) with (?:it|them)(?![A-Za-z])|^\s+(?:sind|stehen|hat|haben)\s[^.;]{0,30}mit (?:ihm|ihr|diesem)\s(?:vereinbart|vertraglich)/u
const utility =
  /(?<![\p{L}])(?:utilit(?:y|ies)|grid (?:operator|company)|power company|Versorger\p{Ll}*|Netzbetreiber\p{Ll}*|Stromversorger\p{Ll}*)(?![\p{L}])/iu

/** Approved by, or under contract with, the utility that these words or the sentence before name. */
function ofUtility({ sentence, context }: Scene, span: Slice): boolean {
  const behind = sentence.source.slice(span.end, sentence.end)
  if (allApproved.test(behind)) return true
  if (!withIt.test(behind)) return false
  const { previous } = context.focus
  return utility.test(sentence.text) || (previous?.passage === sentence.passage && utility.test(previous.text))
}

const measure =
  /^\W*(?:Ausgedrückt|Gemessen|Gerechnet|Gezählt|Measured|Expressed|Counted|Put)?\s?(?:[Ii]n|[Aa]n|[Bb]y) (?:terms of )?(kritischer IT-Last|critical IT(?: load)?|gross (?:load|megawatts)|Bruttoleistung|Bruttolast)(?: (?:ausgedrückt|gemessen|gerechnet|measured|terms))?[ ,]/u

/** „Ausgedrückt in kritischer IT-Last, sind es bei IREN 1.150 Megawatt, bei Cipher 780“: how all of the sentence is measured. */
function measuredIn(text: string, at: number): { readonly basis: Basis; readonly cost: number } | undefined {
  const match = measure.exec(text)
  if (!match || match[0].length > at) return undefined
  return { basis: /IT/.test(match[1] ?? '') ? 'critical_it' : 'gross', cost: 20 }
}

/** "subject to interconnection approval", „vorbehaltlich der Genehmigung“: not approved yet. */
function pending(scene: Scene, cue: Slice): boolean {
  return /(?:subject to|pending|awaiting|until|before|without|requires?|vorbehaltlich|noch ohne|steht noch|erwartet die)\s+(?:\S+\s+){0,3}$/i.test(
    scene.sentence.source.slice(Math.max(scene.sentence.start, cue.start - 50), cue.start),
  )
}

/** „An kritischer IT-Last hat X bei Y 245 Megawatt gemietet“, "In critical IT load, X has let 245 MW": told ahead of the first megawatts. */
function frontedBasis(scene: Scene, span: Slice): Basis | undefined {
  const { sentence } = scene
  const fronted = /^\W*(?:An|In|Of|By|Nach|Gemessen an|Measured (?:in|by)|In terms of)\s+(?:der |the |its |ihrer )?$/u
  const place = sentence.cues('criticalIt')[0]
  return place && place.end <= span.start && fronted.test(sentence.source.slice(sentence.start, place.start)) ? 'critical_it' : undefined
}

/** "Rockdale has 700 MW and Corsicana 1,000 MW of approved power": the basis behind the last figure of a list. */
function sharedBasis(scene: Scene, span: Slice, rivals: readonly Quantity[]): Basis | undefined {
  const { sentence } = scene
  const next = rivals.find((rival) => rival.start >= span.end)
  if (
    !next ||
    !/^\s*(?:,|and|und|,\s*(?:and|und)|sowie)\s+(?:(?:in|at|bei|am Standort)\s+)?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*\s+){0,2}(?:\d\s+)?$/u.test(
      sentence.source.slice(span.end, next.start),
    )
  )
    return undefined
  const behind = (['criticalIt', 'gross', 'approved'] as const).find((cue) =>
    sentence.cues(cue).some((place) => place.start >= next.end && distance(scene, next, place) <= 3),
  )
  return behind === undefined ? undefined : ({ criticalIt: 'critical_it', gross: 'gross', approved: 'approved' } as const)[behind]
}

/** Cost between two places of the scene's sentence, whichever comes first. */
export function distance(scene: Scene, a: Slice, b: Slice): number {
  if (a.end <= b.start) return scene.sentence.distance(a.end, b.start)
  if (b.end <= a.start) return scene.sentence.distance(b.end, a.start)
  return 0
}
