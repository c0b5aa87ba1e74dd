import { Option } from 'commander'
import { readConfig, startRefused, transaction, withDatabase, type Opened } from '@shouli/server'
import type { Text } from '@shouli/vocabulary'

type Transaction = Parameters<Parameters<typeof transaction>[1]>[0]

/** Who does it: an account, for evidence and four eyes. */
export const byOption = (): Option =>
  new Option('--by <account>', 'who does it, for the evidence 操作人').default(process.env['USER'] ?? 'console')

/** The reason in both languages, for whoever has to explain it later. */
export const reasonOptions = (): readonly [Option, Option] => [
  new Option('--zh <reason>', 'reason in Chinese 中文理由').makeOptionMandatory(),
  new Option('--en <reason>', 'reason in English 英文理由').makeOptionMandatory(),
]

export interface Reason {
  readonly zh: string
  readonly en: string
}

export const textOf = ({ zh, en }: Reason): Text => ({ zh, en })

/** Does something in one transaction and prints what is there now; says why where the registers refuse. */
export async function act(work: (tx: Transaction, opened: Opened) => Promise<unknown>): Promise<void> {
  await look((opened) => transaction(opened.database, (tx) => work(tx, opened)))
}

/** Reads something and prints it as JSON; `null` means that nothing of that name is on file. */
export async function look(read: (opened: Opened) => Promise<unknown>): Promise<void> {
  try {
    const found = await withDatabase(readConfig(process.env), read)
    if (found === null || found === false) {
      console.error('没有登记 / nothing of that name is on file')
      process.exitCode = 2
    } else console.log(JSON.stringify(found, null, 2))
  } catch (error) {
    const refused = startRefused(error)
    if (refused !== null) {
      console.error(`${refused.sentence.zh}\n${refused.sentence.en}`)
      process.exitCode = refused.exitCode
    } else if (error instanceof Error && /_(REFUSED|DECIDED)$/.test(String((error as { code?: unknown }).code))) {
      console.error(`不能这样做 / refused: ${error.message}`)
      process.exitCode = 1
    } else throw error
  }
}
