export type { OpenOptions } from './connection.ts'
export type {
  Batch,
  CallFile,
  DeskCall,
  Entry,
  FactQuery,
  Head,
  HeldEntry,
  KeptCall,
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
