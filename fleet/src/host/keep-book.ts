import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/** The file behind a book: lines of JSON, only ever appended to. */
export interface BookKeeper {
  /** Lines of earlier runs. */
  readonly earlier: readonly string[]
  write(line: string): void
  close(): Promise<void>
}

/** Writes lines in groups: one write for all lines of a turn of the event loop. */
export function keepBook(file: string, { fsync }: { fsync: boolean }): BookKeeper {
  const fd = openSync(file, 'a+', 0o600)
  const earlier = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  let waiting: string[] = []

  const flush = (): void => {
    if (waiting.length === 0) return
    writeSync(fd, `${waiting.join('\n')}\n`)
    waiting = []
    if (fsync) fdatasyncSync(fd)
  }

  return {
    earlier,
    write(line) {
      // Once this turn of the loop has handled its frames, and before their answers leave by setImmediate.
      if (waiting.length === 0) process.nextTick(flush)
      waiting.push(line)
    },
    async close() {
      flush()
      closeSync(fd)
    },
  }
}
