export { checkNote, checkPair, requireSound, type NoteFault } from './check-note.ts'
export type { WrittenNote } from './document/written-note.ts'
export { noteData, type NoteData, type NoteRequest, type NotedCompany } from './note-data.ts'
export { sectorNote } from './sector-note.ts'
