/** Where the gateway writes what people who run it must know; pino fits. Never given a message, a card or a key. */
export interface Log {
  info(fields: object, sentence: string): void
  warn(fields: object, sentence: string): void
  error(fields: object, sentence: string): void
}

export const silence: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
