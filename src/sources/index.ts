export { ask, secondReaderFrom, type SecondReader } from './second-reader.ts'
