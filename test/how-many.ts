// How many random cases a property is tried on: a part of them by default, all with `npm run test:all`.

export const all = process.env['UPRATE_TESTS'] === 'all'

/** One case in `share` by default. */
export function cases(most: number, share = 3): number {
  return all ? most : Math.ceil(most / share)
}
