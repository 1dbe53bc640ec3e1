export { noteData, type NoteData, type NoteRequest, type NotedCompany } from './note-data.ts'
export { sectorNote } from './sector-note.ts'
