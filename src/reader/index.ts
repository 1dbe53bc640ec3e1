export { readDates, type DateMention, type DateOptions, type DateRole } from './dates/index.ts'
export { lexiconOf, type Lexicon, type Party, type Site } from './lexicon/lexicon.ts'
export { readQuantities, type Quantity, type QuantityOptions } from './quantities/index.ts'
export { readDocument, type Proposal, type Reading, type ReadOptions } from './read-document.ts'
