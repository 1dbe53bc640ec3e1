// Contracts that became known after the earlier day, of companies with a value or without.
import { dash, type Pen } from '../pen.ts'
import { morningWords } from '../words/morning-words.ts'

/** One sentence each; of one company, or of all. */
export function newContracts(pen: Pen, only?: string): readonly string[] {
  const { since, sums } = pen.data
  if (since === undefined) return []
  return sums.contracts
    .filter(({ ticker, contract }) => contract.signed > since && (only === undefined || only === ticker))
    .map(({ ticker, contract }) => {
      const at = `sector/contract/${ticker}/${contract.key}`
      const megawatts = ['critical', 'gross'].find((basis) => pen.has(`${at}/${basis}`))
      const facts = [...(contract.critical?.from ?? contract.gross?.from ?? []), ...(contract.value?.from ?? [])]
      return morningWords[pen.code].signed(
        pen.name(pen.company(ticker)),
        contract.label === '' ? dash : pen.figure(`${at}/label`, 'text'),
        megawatts === undefined ? '' : pen.figure(`${at}/${megawatts}`, 'megawatts'),
        pen.has(`${at}/value`) ? pen.figure(`${at}/value`, 'money') : '',
        pen.marks(facts),
      )
    })
}
