// Names of model inputs, as all pages and notes print them.
export { inputName, ofOwner } from '../research/index.ts'
