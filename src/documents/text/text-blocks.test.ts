import { expect, test } from 'vitest'
import { textBlocks } from './text-blocks.ts'

function show(text: string): string[] {
  return textBlocks(text).map(({ kind, start, end, cell }) => {
    const words = text.slice(start, end)
    return cell === undefined
      ? `${kind}: ${words}`
      : `${cell.table}.${cell.row}.${cell.column}${cell.heads === undefined ? '' : ` ${cell.heads}`}: ${words}`
  })
}

test('a title, paragraphs on lines of their own, headings and items', () => {
  const text =
    'Riot lets its first campus\n\nRiot has let 25 MW.\nThe term is ten years.\n\nTerms\n- Tenant: AMD\n- Term: 10 years\n\n1) First\n2) Second\n'
  expect(show(text)).toEqual([
    'heading: Riot lets its first campus',
    'paragraph: Riot has let 25 MW.',
    'paragraph: The term is ten years.',
    'heading: Terms',
    'item: Tenant: AMD',
    'item: Term: 10 years',
    'item: 1) First',
    'item: 2) Second',
  ])
})

test('hard-wrapped lines are one paragraph, short lines of an address are not', () => {
  const wrapped =
    'We raise the shares to Buy from Hold, because the dispute over the next campus\nhas been settled, and cut another company to Sell. We start the third one with\na Buy rating. Our opinion of the fourth is suspended until the company has been\nmoved.'
  const text = `Subject\n\n${wrapped}\n\nJane Roe\nAnalyst\nMarlow Street 5\n`
  expect(show(text)).toEqual([
    'heading: Subject',
    `paragraph: ${wrapped}`,
    'paragraph: Jane Roe',
    'paragraph: Analyst',
    'paragraph: Marlow Street 5',
  ])
})

test('columns apart by spaces', () => {
  const text =
    'Title\n\n                      September 30,   December 31,\n                               2025           2024\nCash                       $826,392       $391,771\nLine of credit                    -        200,000\n'
  expect(show(text)).toEqual([
    'heading: Title',
    '0.0.1 column: September 30,',
    '0.0.2 column: December 31,',
    '0.1.1 column: 2025',
    '0.1.2 column: 2024',
    '0.2.0 row: Cash',
    '0.2.1: $826,392',
    '0.2.2: $391,771',
    '0.3.0 row: Line of credit',
    '0.3.1: -',
    '0.3.2: 200,000',
  ])
})

test('columns apart by pipes and by tabs', () => {
  expect(show('| Site | MW |\n|------|---:|\n| Harbor | 40 |\n\nSite\tMW\nQuarry\t200\n')).toEqual([
    '0.0.0 column: Site',
    '0.0.1 column: MW',
    '0.1.0 row: Harbor',
    '0.1.1: 40',
    '1.0.0 column: Site',
    '1.0.1 column: MW',
    '1.1.0 row: Quarry',
    '1.1.1: 200',
  ])
})

test('two spaces after a sentence and a single line with pipes make no table', () => {
  const text = 'Riot has 5 MW.  It wants more.\nCipher has 6 MW.  It wants less.\n\nDesk | Monday | Page 1\n'
  expect(textBlocks(text).every((block) => block.cell === undefined)).toBe(true)
})

test('dots that lead to a figure set columns apart; an ellipsis in a sentence does not', () => {
  expect(show('Bitcoin mined .......... 742\nHashrate, EH/s ......... 73.4\n')).toEqual([
    '0.0.0 row: Bitcoin mined',
    '0.0.1: 742',
    '0.1.0 row: Hashrate, EH/s',
    '0.1.1: 73.4',
  ])
  const text = 'It waited ... and waited.\nThen ... nothing came of it.\n'
  expect(textBlocks(text).every((block) => block.cell === undefined)).toBe(true)
})
