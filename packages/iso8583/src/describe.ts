import { recognise, typeInWords, type KnownMessage } from './catalogue.ts'
import type { Message } from './message.ts'
import { showAnyway, type Shown, type ShowOptions } from './show.ts'
import type { Spec, Words } from './spec.ts'

export interface DescribeOptions extends ShowOptions {
  /** Says more about a value than the dialect knows, e.g. what an answer code of field 39 means; `null`: nothing. */
  readonly meaning?: (field: number, value: string) => Words | null
}

/**
 * A message in words, one line for each field and part, secrets masked unless asked for.
 *
 * @param lang which of the two languages
 */
export function describe(spec: Spec, message: Message, lang: keyof Words, { unmask = false, meaning }: DescribeOptions = {}): string {
  const lines = [titleOf(spec, message, lang)]
  for (const field of message.present) {
    const shown = showAnyway(spec, message, field, { unmask })!
    lines.push(...linesOf({ ...shown, meaning: meaning?.(field, shown.value) ?? shown.meaning }, lang, 1))
  }
  return lines.join('\n')
}

function titleOf({ kinds }: Spec, message: Message, lang: keyof Words): string {
  const known = recognise(message, kinds)
  return `${message.mti} ${known === null ? typeInWords(message.mti)[lang] : kindInWords(known, lang)}`
}

/** E.g. `冲正请求（消费）`. */
export function kindInWords({ kind, direction, of }: KnownMessage, lang: keyof Words): string {
  const original = of === null ? '' : lang === 'zh' ? `（${of.title.zh}）` : ` (${of.title.en})`
  const way = { request: { zh: '请求', en: ', request' }, answer: { zh: '应答', en: ', answer' } }[direction][lang]
  return `${kind.title[lang]}${way}${original}`
}

function linesOf({ id, name, value, meaning, parts }: Shown, lang: keyof Words, depth: number): string[] {
  const words = name?.[lang] ?? { zh: '未列标签', en: 'tag not listed' }[lang]
  // Where the parts say all, the whole would only repeat them.
  const said = parts === null ? ` ${value}${meaning === null ? '' : ` (${meaning[lang]})`}` : ''
  return [`${'  '.repeat(depth)}${id} ${words}:${said}`, ...(parts ?? []).flatMap((part) => linesOf(part, lang, depth + 1))]
}
