export type { OpenOptions } from './connection.ts'
export type {
  Batch,
  Entry,
  FactQuery,
  Head,
  HeldEntry,
  KeptDocument,
  KeptEntry,
  KeptProposal,
  KeptRow,
  Ledger,
  LedgerProblem,
  Receipt,
  RowKind,
  Verification,
} from './ledger.ts'
export { openLedger } from './open-ledger.ts'
