// A process of its own for the tests: keeps one sample document after the other and prints each number once it is acknowledged.
// Arguments: ledger, first number, how many, largest number of facts per document.
import { writeSync } from 'node:fs'
import { openLedger } from './open-ledger.ts'
import { sampleBatch } from './samples.ts'

const [path = '', first = '1', count = '1', largest = '3'] = process.argv.slice(2)

const ledger = await openLedger(path, { create: true, patience: 20_000 })
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  await ledger.keep(sampleBatch(number, 1 + ((number * 7919) % Number(largest))))
  // Written at once and not through a buffer: what stands on the line is on disk.
  writeSync(1, `${number}\n`)
}
await ledger.close()
