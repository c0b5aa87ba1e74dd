// `shouli troubleshoot`: one question or step at a time, in the terminal or by JSON lines, until a payment passes or somebody is called.

import { createInterface, type Interface } from 'node:readline/promises'
import { Command, Option } from 'commander'
import { atTheTill, compile, readObservation, titleOf, type Here, type Model, type Observation } from '@shouli/acceptance'
import {
  closing,
  corrected,
  happened,
  notedOf,
  notes,
  say,
  started,
  stepOf,
  takenBack,
  thoughts,
  viewOf,
  type Conversation,
} from './diagnosis/conversation.ts'
import { converse } from './diagnosis/by-json.ts'
import { knowledgeFrom, refuseKnowledge } from './diagnosis/knowledge.ts'
import { languageOf, type Lang } from './diagnosis/language.ts'
import { ConversationFileRefused, readConversation, saveConversation } from './diagnosis/saved.ts'

interface Asked {
  readonly code?: string
  readonly network?: string
  readonly lang?: string
  readonly save?: string
  readonly staff?: boolean
  readonly knowledge?: string
  readonly json?: boolean
}

export function troubleshootCommand(): Command {
  return new Command('troubleshoot')
    .argument('[words...]', 'what is the matter; asked for when left out')
    .option('--code <code>', 'answer or error code on the screen')
    .option('--network <name>', 'the network, provider or terminal it comes from')
    .option('--save <file>', 'keep the conversation in a file, and go on from it next time')
    .option('--staff', 'you are staff of the acquirer: steps for staff are offered too')
    .option('--knowledge <path>', 'numbers that shouli learn wrote; left out: the reviewed ones')
    .option('--json', 'for programs: one JSON event a line in, one step a line out')
    .addOption(new Option('--lang <lang>', 'left out: that of this machine').choices(['zh', 'en']))
    .addHelpText(
      'after',
      `
With --json, standard input takes one object a line, and each is answered with the next step:
  {"kind": "begin", "observed": {…}}                       as in shouli diagnose
  {"kind": "answered", "sign": "scope", "outcome": "one_card"}   also "none" and "unsure"
  {"kind": "looked", "guard": "batch unsettled", "holds": false}
  {"kind": "tried", "remedy": "restart-terminal", "result": "failed"}
  {"kind": "started" | "refused" | "ended", …}   {"kind": "not_meant", "concept": "no-paper"}   {"kind": "undo"}

Examples 示例:
  shouli troubleshoot 打印机不出纸
  shouli troubleshoot --code 77 --save case-12.json`,
    )
    .action(async (spoken: string[], asked: Asked) => {
      const here: Here = asked.staff === true ? { ...atTheTill, byMerchant: false } : atTheTill
      const text = spoken.join(' ')
      const lang = languageOf(asked.lang ?? (/\p{Script=Han}/u.test(text) ? 'zh' : undefined))
      try {
        const model = compile(knowledgeFrom(asked.knowledge))
        const before = asked.save === undefined ? null : readConversation(asked.save)
        const keep = (talk: Conversation): void => {
          if (asked.save !== undefined) saveConversation(asked.save, talk)
        }
        if (asked.json === true) await converse({ model, here, before, keep })
        else await talkAtTheTill({ model, here, lang, before, keep, text, asked })
      } catch (error) {
        if (!(error instanceof ConversationFileRefused)) return refuseKnowledge(error)
        process.stderr.write(`${error.message}\n`)
        process.exitCode = 66
      }
    })
}

interface Talk {
  readonly model: Model
  readonly here: Here
  readonly lang: Lang
  readonly before: Conversation | null
  readonly keep: (talk: Conversation) => void
  readonly text: string
  readonly asked: Asked
}

async function talkAtTheTill({ model, here, lang, before, keep, text, asked }: Talk): Promise<void> {
  const till = createInterface({ input: process.stdin, output: process.stdout })
  const hear = listener(till)
  try {
    let talk = before
    if (talk === null) talk = await opened(observed(text === '' ? ((await hear(`${say.start[lang]}\n> `)) ?? '') : text, asked), hear, lang)
    else tell([say.resumed[lang], ...notes(talk, lang).map((note) => `  · ${note}`)])
    keep(talk)

    for (;;) {
      const step = stepOf(model, talk, here)
      if (step.kind === 'over') {
        tell(['', ...closing(step.by, lang), say.notes[lang], ...notes(talk, lang).map((note) => `  · ${note}`)])
        return
      }
      const { lines, choices } = viewOf(step, lang)
      tell(['', ...lines, ...choices.map(({ key, words }) => `   ${key}  ${words}`), `   ${say.keys[lang]}`])
      const said = await hear('> ')
      if (said === null || said === 'q') {
        if (asked.save !== undefined) tell([`${say.saved[lang]} ${asked.save}`])
        return
      }
      if (said === 'u') talk = takenBack(talk)
      else if (said === 'w') tell(thoughts(model, talk, here, lang))
      else if (said === 's') talk = happened(talk, { kind: 'ended', end: 'service' })
      else {
        const chosen = choices.find(({ key }) => key === said)
        if (chosen === undefined) tell([say.what[lang]])
        else talk = happened(talk, chosen.event)
      }
      keep(talk)
    }
  } finally {
    till.close()
  }
}

function observed(text: string, { code, network }: Asked): Observation {
  const observation = readObservation({ text, response_code: code, network })
  return 'expected' in observation ? {} : observation
}

/** Says what was understood and lets the person take back what was not meant. */
async function opened(observation: Observation, hear: Hear, lang: Lang): Promise<Conversation> {
  let talk = started(observation)
  for (;;) {
    const { mentions } = notedOf(talk)
    const heard = mentions.filter(({ negated }) => !negated)
    if (heard.length === 0) {
      if (observation.text !== undefined) tell([say.nothing[lang]])
      return talk
    }
    tell([say.heard[lang], ...heard.map(({ said, concept }, index) => `   ${index + 1}  “${said}” → ${titleOf(`says:${concept}`)[lang]}`)])
    const typed = (await hear(`${say.wrong[lang]}\n> `)) ?? ''
    if (typed === '') return talk
    const wrong = heard[Number(typed) - 1]
    if (wrong === undefined) tell([say.what[lang]])
    else talk = corrected(talk, wrong.concept)
  }
}

type Hear = (prompt: string) => Promise<string | null>

/** @returns `null` when nobody is there any more */
function listener(till: Interface): Hear {
  const lines = till[Symbol.asyncIterator]()
  return async (prompt) => {
    process.stdout.write(prompt)
    const { value, done } = await lines.next()
    return done === true ? null : value.trim()
  }
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
