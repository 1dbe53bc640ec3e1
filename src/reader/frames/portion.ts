// "100 of the 400 MW run already": the words behind are of the part, the whole was told before.
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import type { Scene } from './frame.ts'

const of =
  /^\s*(?:of (?:the|its|their|those|these)(?: (?:total|first|planned|leased|contracted))?|der|von den|der insgesamt|dieser|von insgesamt|seiner|ihrer|of)\s*$/iu

const ofAll = /^\W*(?:Of|Von)\s(?:[^\s,;\d]+\s){0,3}?(?:[^\s,;]*\d?['’]s\s)?$/u

const joined = (scene: Scene, part: Quantity, whole: Quantity) =>
  part.unit === 'MW' &&
  whole.unit === 'MW' &&
  (part.value ?? 0) < (whole.value ?? 0) &&
  of.test(scene.sentence.source.slice(part.end, spanOf(whole).start))

/** The whole that megawatts are told to be a part of, right behind them. */
export function wholeOf(scene: Scene, quantity: Quantity): Quantity | undefined {
  const next = scene.others.find((other) => other.start >= quantity.end)
  return next && joined(scene, quantity, next) ? next : undefined
}

/** Whether megawatts are named only as the whole of the part right before them. */
export function isWhole(scene: Scene, quantity: Quantity): boolean {
  // "Of Hut 8's 1,020 MW, 245 are leased", „Von den 1.020 Megawatt sind 245 vermietet“
  const { sentence } = scene
  const opens = ofAll.test(sentence.source.slice(sentence.start, spanOf(quantity).start))
  if (
    opens &&
    scene.others.some(
      (other) => other.start >= quantity.end && (other.unit === 'MW' || other.unit === '') && (other.value ?? 0) < (quantity.value ?? 0),
    )
  )
    return true
  const before = scene.others.findLast((other) => other.end <= quantity.start)
  return before !== undefined && joined(scene, before, quantity)
}
