// The frame of disclosures: what the person who publishes has filled in, and marks where something is missing.
import { heading, list, paragraph, type Draft } from '../document/block.ts'
import type { Pen } from '../pen.ts'
import { disclosureNames, frameWords } from '../words/frame-words.ts'

export function disclosures(pen: Pen): readonly Draft[] {
  const words = frameWords[pen.code]
  const { fills = {} } = pen.data
  const open = disclosureNames.some((name) => fills[name] === undefined)
  return [
    paragraph(open ? words.intro : words.introFilled),
    ...words.disclosures.flatMap(({ title, items }) => [
      heading(3, title),
      list(
        Object.entries(items).map(([name, item]) => {
          const filled = pen.has(`disclosure/${name}`) ? pen.figure(`disclosure/${name}`, 'text') : `**‹${words.fill}›**`
          return `${pen.words(item)} ${filled}`
        }),
        'disclosures',
      ),
    ]),
  ]
}
