export type { Block, Document, Language, Metadata, Problem } from './document.ts'
