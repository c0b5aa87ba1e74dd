// `shouli explain`: an answer code or another word of a terminal, without a server; or a slip's reference, by asking one.

import { Command, Option } from 'commander'
import { explainCause, sentences, type Audience } from '@shouli/acceptance'
import { api, client, Refused } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { causeById } from './diagnosis/catalogue.ts'
import { languageOf, type Lang } from './diagnosis/language.ts'
import { slipLines } from './explain/slip.ts'
import { explainWord, linesOf } from './explain/word.ts'

interface Asked {
  readonly audience: Audience
  readonly lang?: string
  readonly server: string
  readonly json?: boolean
}

export function explainCommand(): Command {
  return new Command('explain')
    .argument(
      '<what>',
      'an answer code (58), a cause (risk/amount-over-limit), an ErrorCondition, an internal reason, or the reference on a slip (R7K2Q9)',
    )
    .addOption(
      new Option('--audience <who>', 'who is told')
        .choices(['cardholder', 'cashier', 'merchant', 'staff', 'regulator'])
        .default('merchant'),
    )
    .addOption(new Option('--lang <lang>', 'left out: that of this machine').choices(['zh', 'en']))
    .option('--server <url>', 'where references are looked up', process.env['SHOULI_SERVER'] ?? 'http://127.0.0.1:8080')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples 示例:
  shouli explain 58                             what an answer code means 应答码的含义
  shouli explain 51 --audience cardholder       what the customer may be told 可以对顾客说什么
  shouli explain risk/amount-over-limit         one cause 一个原因
  shouli explain R7K2Q9                         one rejected payment, asks the server 一笔被拒的交易（向服务器查询）

A reference is explained as to whoever holds the slip, whatever the audience. 小票编号按持票人可知的内容说明。
Exit codes 退出码: 1 not known 查不到 · 69 the server does not answer 服务器无应答`,
    )
    .action(async (what: string, { audience, lang, server, json = false }: Asked) => {
      const spoken = languageOf(lang)
      const word = explainWord(what, audience)
      const cause = causeById.get(what)
      if (word !== null) print(json ? word : linesOf(word, spoken))
      else if (cause !== undefined) print(json ? explainCause(cause, audience) : sentences(explainCause(cause, audience), spoken))
      else if (what.length < SHORTEST_REFERENCE) fail(1, [unknownCode(what)[spoken]])
      else await explainReference(what, server, spoken, json)
    })
}

/** Five characters and the check character. */
const SHORTEST_REFERENCE = 6

const unknownCode = (what: string): Text => ({
  zh: `没有任何应答码表列出“${what}”；终端会显示“交易失败”，请联系收单机构。`,
  en: `No table of answer codes lists “${what}”; a terminal shows 交易失败 (failed). Ask your acquirer.`,
})

async function explainReference(reference: string, server: string, lang: Lang, json: boolean): Promise<void> {
  const { readReference } = client(api, { base: server.replace(/\/$/, ''), send: fetch })
  try {
    const slip = await readReference({ params: { reference } })
    print(json ? slip : slipLines(slip, lang))
  } catch (error) {
    if (error instanceof Refused && error.problem !== null) {
      const { detail, remedies } = error.problem
      fail(1, [detail[lang], ...remedies.map((remedy) => remedy[lang])])
    } else {
      fail(69, [
        lang === 'zh'
          ? `“${reference}”不是已知的应答码或原因；按小票编号查询时，服务器 ${server} 没有应答。请先启动 shouli serve，或用 --server 指定地址。`
          : `“${reference}” is no known code or cause, and to look it up as a reference the server ${server} does not answer. Start shouli serve first, or name it by --server.`,
      ])
    }
  }
}

function print(what: readonly string[] | object): void {
  process.stdout.write(Array.isArray(what) ? `${what.join('\n')}\n` : `${JSON.stringify(what, null, 2)}\n`)
}

function fail(exitCode: number, lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = exitCode
}
