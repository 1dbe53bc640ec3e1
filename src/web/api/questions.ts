// What the page has asked the server: answers are kept, asked again when the ledger may have changed, and never retried where the server has said no.
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { CommandName, Inputs } from '../../desk/index.ts'
import { ServerProblem } from './problem.ts'
import { get } from './request.ts'

export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      // The server is asked again when the window comes back: two people may work on one ledger.
      refetchOnWindowFocus: true,
      retry: (failures, error) => !(error instanceof ServerProblem) && failures < 2,
      retryDelay: 1000,
    },
  },
})

/** A reading command as a question of TanStack Query; `answer.result` is what `uprate NAME --format json` prints. */
export function question<Name extends CommandName>(name: Name, input: Partial<Inputs[Name]>) {
  return queryOptions({
    queryKey: ['command', name, input] as const,
    queryFn: ({ signal }) => get(name, input, signal),
  })
}

const ticker = (input: unknown) => (input as { readonly ticker?: string } | undefined)?.ticker

/** Another company's numbers never stand in for one's. */
function sameTicker(before: unknown, now: unknown): boolean {
  return before !== undefined && ticker(before) === ticker(now)
}

/** Asks, and shows what was known for other input meanwhile, so that a page does not blink while a slider moves. */
export function useCommand<Name extends CommandName>(
  name: Name,
  input: Partial<Inputs[Name]>,
  options: { readonly enabled?: boolean } = {},
) {
  return useQuery({
    ...question(name, input),
    placeholderData: (before, asked) => (sameTicker(asked?.queryKey[2], input) ? before : undefined),
    enabled: options.enabled ?? true,
  })
}

/** After something was kept: everything that rests on the ledger is asked again. */
export async function ledgerChanged(): Promise<void> {
  await questions.invalidateQueries({ queryKey: ['command'] })
}
