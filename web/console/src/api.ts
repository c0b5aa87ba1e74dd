import { api, client, follow, type Followed, type Query } from '@shouli/contract'

const TOKEN = 'shouli.staff-token'

/** The staff token of this browser session; the server itself needs none from its own machine. */
export const staffToken = {
  read: (): string | null => sessionStorage.getItem(TOKEN),
  write: (token: string): void => {
    if (token === '') sessionStorage.removeItem(TOKEN)
    else sessionStorage.setItem(TOKEN, token)
  },
}

const options = { base: '', send: (url: string, init: RequestInit) => fetch(url, init), token: staffToken.read } as const

export const server = client(api, options as never)

export function livePayments(
  query: Query<typeof api.followPayments>,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<Followed, void, undefined> {
  return follow({ ...(options as never as Parameters<typeof follow>[0]), query, after, signal })
}
