import { pino, type DestinationStream, type Logger } from 'pino'
import { withoutCardNumbers } from '@shouli/vocabulary'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug'

/**
 * A structured log, one JSON object a line. What may be written is a list, not what may not: requests and errors are copied
 * field by field below, so a body, a URL or a header has no way in. Sentences pass {@link withoutCardNumbers}.
 *
 * @param destination where to; standard error when left out, gathered for up to half a second
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    serializers: { err: errorForLog, error: errorForLog, req: () => undefined, res: () => undefined, reqId: String },
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: {
      logMethod(this: Logger, args: Parameters<Logger['info']>, method: (...given: Parameters<Logger['info']>) => void) {
        const [first, ...rest] = args as unknown[]
        // Without a sentence of ours, pino would take the error's own.
        const given = first instanceof Error ? [{ err: first }, ...rest] : [first, ...rest]
        if (given.length === 1 && typeof given[0] === 'object') given.push('')
        method.apply(this, given.map((item) => (typeof item === 'string' ? withoutCardNumbers(item) : item)) as typeof args)
      },
    },
  }
  return pino(options, destination ?? pino.destination({ dest: 2, sync: false, minLength: 8192, periodicFlush: 500 }))
}

/** What a log keeps of an error: no properties of its own making, such as the row that a database quotes in `detail`. */
export function errorForLog(error: unknown): { type: string; code?: string; message: string; stack: string; cause?: object } {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutCardNumbers(error.message),
    stack: framesOf(error),
    ...(error.cause instanceof Error ? { cause: errorForLog(error.cause) } : {}),
  }
}

/** Only the lines that say where: the first lines of a stack repeat the message. */
function framesOf({ stack }: Error): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}
