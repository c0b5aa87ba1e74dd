// `shouli decode`: messages in JSON or in words, one line for each. A refused message is a line too, and the others go on.

import { once } from 'node:events'
import { createReadStream, existsSync, statSync } from 'node:fs'
import {
  compile,
  describe,
  framings,
  iso8583Ascii87,
  iso8583Binary87,
  processingRequests,
  profiles,
  settingChoices,
  SettingRefused,
  settingsFrom,
  unionpayPos,
  type Codec,
  type Framing,
  type MessageRefused,
  type UnionPayPosSettings,
  type Words,
} from '@shouli/iso8583'
import { Command, InvalidArgumentError, Option } from 'commander'
import { fromArguments, fromStream, NotHex, parseHex, type Item } from './decode/input.ts'
import { Hints } from './decode/hints.ts'
import { decoded, refused, type ReadMessage } from './decode/output.ts'
import { readOne } from './decode/read.ts'
import { KeyRing, type KeyFindings } from './decode/session.ts'

interface Options {
  readonly spec: 'unionpay-pos' | 'iso8583-ascii' | 'iso8583-binary'
  readonly profile: UnionPayPosSettings
  readonly framing?: Framing
  readonly input: 'auto' | 'hex' | 'binary'
  readonly unmask?: boolean
  readonly text?: boolean
  readonly lang: keyof Words
  readonly mak?: Uint8Array
  readonly tmk?: Uint8Array
}

export function decodeCommand(): Command {
  return new Command('decode')
    .argument('[messages...]', 'hexadecimal messages, or files; standard input when left out 十六进制报文或文件；省略则读标准输入')
    .addOption(
      new Option('--spec <name>', 'dialect 报文规范').choices(['unionpay-pos', 'iso8583-ascii', 'iso8583-binary']).default('unionpay-pos'),
    )
    .addOption(
      new Option('--profile <settings>', 'name of a profile, or setting=value,… 终端档案')
        .argParser(parseProfile)
        .default(settingsFrom(), 'usual'),
    )
    .addOption(new Option('--framing <how>', 'what stands before each message; found out when left out 报文前的封装').choices(framings))
    .addOption(
      new Option('--input <kind>', 'hexadecimal lines, or binary frames 输入形式').choices(['auto', 'hex', 'binary']).default('auto'),
    )
    .option('--text', 'in words instead of JSON 用文字说明')
    .addOption(new Option('--lang <language>', 'of the words 文字的语言').choices(['zh', 'en']).default('zh'))
    .option('--unmask', 'show card numbers, tracks, PIN blocks and wrapped keys too 不屏蔽敏感数据')
    .option('--mak <hex>', 'check field 64 under this MAC key 用MAC密钥校验64域', parseKey)
    .option(
      '--tmk <hex>',
      'open the working keys of sign-on answers under this master key, then check field 64 用主密钥解开签到密钥并校验',
      parseKey,
    )
    .addHelpText('after', help())
    .action(async (messages: string[], options: Options, command: Command) => {
      if (messages.length === 0 && process.stdin.isTTY) return command.help()
      const absent = messages.find(isAbsentFile)
      if (absent !== undefined) command.error(`error: 没有这个文件 / no such file: ${absent}`, { exitCode: 66 })
      process.exitCode = await decode(messages, options, keyRing(options, command))
    })
}

/** A name with an ending, as files have, that is neither hexadecimal nor there. */
function isAbsentFile(word: string): boolean {
  return /^\S{1,250}\.[A-Za-z]\w{0,7}$/u.test(word) && parseHex(word) instanceof NotHex && !existsSync(word)
}

/** @returns exit code: 1 when anything was refused */
async function decode(words: readonly string[], options: Options, keys: KeyRing): Promise<0 | 1> {
  const codec = codecOf(options)
  const hints = options.spec === 'unionpay-pos' ? new Hints(options.profile, options.framing) : null
  const say = options.text === true ? await inWords(codec, options) : inJson(codec)
  // Whoever reads may have seen enough, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 74))
  const output = new Output()
  let code: 0 | 1 = 0
  let any = false
  for await (const { bytes, number } of items(codec, words, options)) {
    any = true
    const read = bytes instanceof NotHex ? bytes : readOne(codec, bytes, options)
    if (read instanceof Error) {
      code = 1
      await output.write(say.refused(number, read, bytes instanceof NotHex ? [] : (hints?.for(bytes) ?? [])))
    } else await output.write(say.decoded(number, read, keys.check(read.located.message)))
  }
  await output.end()
  if (!any) process.stderr.write('没有报文 / no message: expected hexadecimal lines, binary frames, or files of them\n')
  return code
}

function keyRing({ profile, mak, tmk }: Options, command: Command): KeyRing {
  try {
    return new KeyRing(profile, { mak: mak ?? null, tmk: tmk ?? null })
  } catch (error) {
    if (error instanceof RangeError) command.error(`error: ${profile.macAlgorithm}: ${error.message}`)
    throw error
  }
}

async function* items(codec: Codec, words: readonly string[], { input }: Options): AsyncGenerator<Item> {
  if (words.length === 0) yield* fromStream(codec, process.stdin, input)
  const files = words.filter((word) => parseHex(word) instanceof NotHex && statSync(word, { throwIfNoEntry: false })?.isFile() === true)
  for (const file of files) yield* fromStream(codec, createReadStream(file), input)
  yield* fromArguments(
    codec,
    words.filter((word) => !files.includes(word)),
  )
}

interface Say {
  decoded(number: number, read: ReadMessage, findings: KeyFindings): string
  refused(number: number, error: MessageRefused | NotHex, hints: readonly string[]): string
}

function inJson({ spec }: Codec): Say {
  return {
    decoded: (number, read, findings) => JSON.stringify({ number, ...decoded(spec.kinds, read, findings) }),
    refused: (number, error, hints) => JSON.stringify({ number, ...refused(error, hints) }),
  }
}

/** The meaning of answer codes lies with the causes; it is loaded only for words. */
async function inWords({ spec }: Codec, { lang, unmask = false }: Options): Promise<Say> {
  const { codeOf } = await import('@shouli/acceptance')
  const meaning = (field: number, value: string): Words | null => (field === 39 ? (codeOf(value)?.meaning ?? null) : null)
  const zh = lang === 'zh'
  return {
    decoded(number, { located: { framing, header, length, message } }, findings) {
      const asks = header === null || header.processingRequest === '0' ? undefined : processingRequests[header.processingRequest]
      const envelope = [framing, zh ? `${length}字节` : `${length} bytes`]
      if (asks !== undefined) envelope.push(zh ? `主机要求：${asks.zh}` : `the host asks: ${asks.en}`)
      const words = describe(spec, message, lang, { unmask, meaning })
      return [`#${number} ${envelope.join(', ')}`, words, ...findingsInWords(findings, lang), ''].join('\n')
    },
    refused(number, { message }, hints) {
      const hint = hints.length === 0 ? '' : `\n  ${zh ? '可读于' : 'can be read with'}: ${hints.join(', ')}`
      return `#${number} ${zh ? '拒绝' : 'refused'}: ${message}${hint}\n`
    },
  }
}

function findingsInWords({ macHolds, keysOpen }: KeyFindings, lang: keyof Words): string[] {
  const words: Words[] = []
  if (macHolds !== undefined) words.push(macHolds ? { zh: 'MAC校验通过', en: 'MAC holds' } : { zh: 'MAC校验失败', en: 'MAC fails' })
  if (keysOpen !== undefined)
    words.push(keysOpen ? { zh: '工作密钥校验值正确', en: 'working keys open' } : { zh: '工作密钥打不开', en: 'working keys do not open' })
  return words.map((text) => `  ${text[lang]}`)
}

/** Gathers lines, and waits while whoever reads them is busy, so that a million of them take no memory. */
class Output {
  #lines: string[] = []
  #characters = 0

  async write(line: string): Promise<void> {
    this.#lines.push(line)
    this.#characters += line.length
    if (this.#characters > 1 << 16) await this.end()
  }

  async end(): Promise<void> {
    if (this.#lines.length === 0) return
    const text = `${this.#lines.join('\n')}\n`
    this.#lines = []
    this.#characters = 0
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
}

function codecOf({ spec, profile }: Options): Codec {
  const { charset } = profile
  switch (spec) {
    case 'unionpay-pos':
      return compile(unionpayPos(profile))
    case 'iso8583-ascii':
      return compile(iso8583Ascii87({ charset }))
    case 'iso8583-binary':
      return compile(iso8583Binary87({ charset }))
  }
}

function parseProfile(text: string): UnionPayPosSettings {
  const given = text.split(',').map((word): Readonly<Record<string, unknown>> => {
    const [name, value] = word.split('=', 2).map((side) => side.trim())
    if (value !== undefined) return { [settingNamed(name!)]: value }
    const profile = profiles[name!]
    if (profile === undefined)
      throw new InvalidArgumentError(
        `there is no profile ${name}; there are: ${Object.keys(profiles).join(', ')}; settings, as setting=value: ${Object.keys(settingChoices).join(', ')}`,
      )
    return profile
  })
  try {
    return settingsFrom(Object.assign({}, ...given))
  } catch (error) {
    if (error instanceof SettingRefused) throw new InvalidArgumentError(error.message)
    throw error
  }
}

/** `f48-counts` and `F48COUNTS` are meant as `f48Counts`. */
function settingNamed(name: string): string {
  const bare = (text: string): string => text.replaceAll(/[-_]/g, '').toLowerCase()
  return Object.keys(settingChoices).find((known) => bare(known) === bare(name)) ?? name
}

function parseKey(text: string): Uint8Array {
  if (!/^([\dA-Fa-f]{16}|[\dA-Fa-f]{32}|[\dA-Fa-f]{48})$/.test(text)) throw new InvalidArgumentError('16, 32 or 48 hexadecimal digits')
  return Buffer.from(text, 'hex')
}

function help(): string {
  const settings = Object.entries(settingChoices).map(([name, { values, usual }]) => {
    const choices = 'from' in values ? `${values.from}…${values.to}` : values.join(' | ')
    return `  ${name.padEnd(16)} ${choices}   (${usual})`
  })
  return `
Each message gives one line of JSON: {"ok":true,"mti":"0200","fields":{…},"sub":{…},…}, or {"ok":false,"error":{"code","path","offset",
"expected","message"}}; offsets count from the first byte handed in. Exit code 1 when any was refused.
每条报文输出一行JSON；被拒绝的报文输出错误行，其余继续；有拒绝时退出码为1。

Hexadecimal may hold blanks, 0x and # comments, one message a line; binary frames follow one another.

Profiles 档案: ${Object.keys(profiles).join(', ')}
Settings 设置 (usual value):
${settings.join('\n')}

Examples 示例:
  shouli decode 0037600006000060310031100308200020000000C0001000000431303030303030313839383131303135343131303030310011000000013010
  shouli decode --text --lang en < messages.hex
  shouli decode --profile x9.19,f48Counts=bytes < capture.bin
  shouli decode --spec iso8583-ascii < upstream.txt`
}
