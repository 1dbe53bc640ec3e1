// How many random cases a property is tried on: a third by default, all of them with `npm run test:all`.

export const all = process.env['UPRATE_TESTS'] === 'all'

export function cases(most: number): number {
  return all ? most : Math.ceil(most / 3)
}
