import type { PaymentSummary } from '@shouli/contract'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { livePayments } from '../api.ts'

export type LiveState = 'live' | 'paused' | 'reconnecting'

interface Listener {
  /** Called with everything that came since the last call, a few times a second at most. */
  readonly arrived: (payments: readonly PaymentSummary[]) => void
  /** Too much was missed: the list must be read again. */
  readonly reset: () => void
}

const GATHER_MS = 250
const RETRY_MS_MAX = 15_000

/** Follows payments as they happen; reconnects by itself and goes on where it was. */
export function useLive(query: Record<string, string>, on: boolean, listener: Listener): LiveState {
  const [state, setState] = useState<LiveState>('reconnecting')
  const after = useRef<string | null>(null)
  const arrived = useEffectEvent(listener.arrived)
  const reset = useEffectEvent(listener.reset)
  const key = JSON.stringify(query)

  useEffect(() => {
    if (!on) return
    const stop = new AbortController()
    let waiting: PaymentSummary[] = []
    const gather = setInterval(() => {
      if (waiting.length === 0) return
      arrived(waiting)
      waiting = []
    }, GATHER_MS)

    const run = async (): Promise<void> => {
      for (let tries = 0; !stop.signal.aborted; tries += 1) {
        try {
          const stream = livePayments(JSON.parse(key) as never, after.current, stop.signal)
          setState('live')
          for await (const event of stream) {
            tries = 0
            after.current = event.id
            if (event.event === 'reset') reset()
            else waiting.push(event.payment)
          }
        } catch {
          // Told by the state; the next try follows.
        }
        if (stop.signal.aborted) return
        setState('reconnecting')
        await new Promise((resolve) => setTimeout(resolve, Math.min(RETRY_MS_MAX, 500 * 2 ** tries)))
      }
    }
    void run()
    return () => {
      stop.abort()
      clearInterval(gather)
    }
  }, [key, on])

  return on ? state : 'paused'
}
