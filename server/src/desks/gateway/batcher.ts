/**
 * Gathers what comes in while the last batch is at work, and hands it on together: one transaction and one flush of the disk for
 * all of them. Nobody waits for a timer: an item that meets an idle batcher leaves in the same turn of the event loop.
 */
export interface Batcher<item, result> {
  /** @throws what `work` threw for this item, when it fails alone as well */
  add(item: item): Promise<result>
  /** Items waiting or at work. */
  readonly load: number
}

interface Waiting<item, result> {
  readonly item: item
  readonly resolve: (result: result) => void
  readonly reject: (reason: unknown) => void
}

interface BatcherOptions<item, result> {
  /** @returns one result an item, in the same order */
  readonly work: (items: readonly item[]) => Promise<readonly result[]>
  /** Most items of a batch: bounds how long one transaction can become. */
  readonly most: number
  /** A failure that each alone would meet as well, e.g. no connection: then nobody is tried again. Left out: none is. */
  readonly hopeless?: (reason: unknown) => boolean
}

export function batcher<item, result>({ work, most, hopeless = () => false }: BatcherOptions<item, result>): Batcher<item, result> {
  let queue: Waiting<item, result>[] = []
  let atWork = 0
  let busy = false

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, most)
      queue = queue.slice(most)
      atWork = batch.length
      await deliver(batch)
    }
    atWork = 0
    busy = false
  }

  /** One bad item must not spoil the others' day: when a batch fails, each of it is tried alone. */
  async function deliver(batch: readonly Waiting<item, result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index]!)
    } catch (reason) {
      if (batch.length === 1 || hopeless(reason)) for (const { reject } of batch) reject(reason)
      else for (const one of batch) await deliver([one])
    }
  }

  return {
    add(item) {
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject })
        if (busy) return
        busy = true
        // After the frames that arrived in this turn were read: they become one batch.
        setImmediate(() => void drain())
      })
    },
    get load() {
      return queue.length + atWork
    },
  }
}
