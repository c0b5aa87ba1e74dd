import {
  answerStep,
  begin,
  belief,
  next,
  observe,
  signOf,
  titleOf,
  undo,
  unknownCause,
  type Ask,
  type Do,
  type End,
  type Event,
  type Guard,
  type Here,
  type Model,
  type Noted,
  type Observation,
  type Session,
  type Step,
} from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import { actorIn } from './actors.ts'
import { inWords, remedyById, remedyLines } from './catalogue.ts'
import type { Lang } from './language.ts'

/** A conversation at the till: what was observed, what of it the person took back, and what happened since. Plain data, kept in a file. */
export interface Conversation {
  readonly format: 1
  readonly observation: Observation
  /** Concepts that were understood but not meant. */
  readonly notMeant: readonly string[]
  readonly events: readonly Event[]
}

export const started = (observation: Observation): Conversation => ({ format: 1, observation, notMeant: [], events: [] })

export const happened = (talk: Conversation, event: Event): Conversation => ({ ...talk, events: [...talk.events, event] })

export const takenBack = (talk: Conversation): Conversation => ({ ...talk, events: undo({ findings: [], events: talk.events }).events })

export const corrected = (talk: Conversation, concept: string): Conversation => ({ ...talk, notMeant: [...talk.notMeant, concept] })

/** What was made of the observation, without what was not meant. */
export function notedOf({ observation, notMeant }: Conversation): Noted {
  const noted = observe(observation)
  if (notMeant.length === 0) return noted
  const out = new Set(notMeant)
  const mentions = noted.mentions.filter(({ concept }) => !out.has(concept))
  // Signs that only such words stood for go with them.
  const kept = observe({ ...observation, text: mentions.map(({ said }) => said).join('. ') })
  return {
    findings: noted.findings.filter(({ seen, from }) => from !== 'text' || kept.findings.some((finding) => finding.seen === seen)),
    mentions,
    left: noted.left,
  }
}

function sessionOf(talk: Conversation): Session {
  return talk.events.reduce(answerStep, begin(notedOf(talk).findings))
}

export const stepOf = (model: Model, talk: Conversation, here: Here): Step => next(model, sessionOf(talk), here)

/** The likeliest causes now, in words: everything seen, answered and tried is in it. */
export function thoughts(model: Model, talk: Conversation, here: Here, lang: Lang): string[] {
  const now = belief(model, sessionOf(talk), here.answerConfidence)
  const percent = (p: number): string => `  ${String(Math.round(p * 100)).padStart(3)} %`
  const ranked = model.causes.map(({ id }, index) => ({ id, p: now[index]! })).filter(({ id }) => id !== unknownCause)
  const top = ranked.toSorted((a, b) => b.p - a.p).slice(0, 4)
  const rest = 1 - top.reduce((sum, { p }) => sum + p, 0)
  return [...top.map(({ id, p }) => `${percent(p)}  ${titleOf(id)[lang]}`), `${percent(rest)}  ${say.other[lang]}`]
}

/** What a person at the till is shown, and what each key stands for. */
export interface View {
  readonly lines: readonly string[]
  readonly choices: readonly Choice[]
}

interface Choice {
  readonly key: string
  readonly words: string
  readonly event: Event
}

/** One step in words. A step that could do harm in some state asks for that state first. */
export function viewOf(step: Exclude<Step, { kind: 'over' }>, lang: Lang): View {
  switch (step.kind) {
    case 'ask':
      return asked(step, lang)
    case 'do':
      return step.lookFirst.length > 0 ? looked(step.lookFirst[0]!, lang) : done(step, lang)
    case 'end':
      return ended(step, lang)
  }
}

function asked({ sign, outcomes }: Ask, lang: Lang): View {
  const about = signOf(sign)!
  const answered = (outcome: string): Event => ({ kind: 'answered', sign, outcome })
  return {
    lines: [`? ${about.ask?.text[lang] ?? about.title[lang]}`],
    choices: [
      ...outcomes
        .filter(({ outcome }) => about.outcomes[outcome] !== undefined)
        .map(({ outcome }, index) => ({ key: String(index + 1), words: about.outcomes[outcome]!.title[lang], event: answered(outcome) })),
      { key: '0', words: say.none[lang], event: answered(about.holds === 'any' ? 'none' : 'unsure') },
      { key: '?', words: say.unsure[lang], event: answered('unsure') },
    ],
  }
}

function looked(guard: Guard, lang: Lang): View {
  return {
    lines: [`! ${say.first[lang]} ${guards[guard][lang]}`],
    choices: [
      { key: '1', words: say.yes[lang], event: { kind: 'looked', guard, holds: true } },
      { key: '2', words: say.no[lang], event: { kind: 'looked', guard, holds: false } },
    ],
  }
}

function done({ remedy, beside, solves, stop }: Do, lang: Lang): View {
  const about = remedyById.get(remedy)!
  return {
    lines: [
      `→ ${remedyLines(about, lang).join('\n  ')}`,
      `  ${say.helps[lang]}: ${Math.round(solves * 100)} %; ${say.stopCosts[lang]} ${inWords(stop.minutes, lang)}`,
    ],
    choices: [
      { key: '1', words: say.solved[lang], event: { kind: 'tried', remedy, result: 'solved' } },
      { key: '2', words: say.failed[lang], event: { kind: 'tried', remedy, result: 'failed' } },
      ...(beside ? [{ key: '3', words: say.started[lang], event: { kind: 'started', remedy } as const }] : []),
      { key: 'x', words: say.refuse[lang], event: { kind: 'refused', what: remedy } },
    ],
  }
}

function ended({ end }: End, lang: Lang): View {
  return {
    lines: [`→ ${(end === 'visit' ? say.visit : say.service)[lang]}`],
    choices: [{ key: '1', words: say.agreed[lang], event: { kind: 'ended', end } }],
  }
}

/** What is told at the end: only an approved payment proves it. */
export function closing(by: string, lang: Lang): string[] {
  const remedy = remedyById.get(by)
  if (remedy === undefined) return [say.handedOver[lang]]
  return [`${say.proof[lang]} ${remedy.verifiedBy[lang]}`, say.proofHow[lang]]
}

/** What was said and done, for whoever takes over: no need to ask the shop again. */
export function notes(talk: Conversation, lang: Lang): string[] {
  return [
    ...(talk.observation.text === undefined ? [] : [`“${talk.observation.text}”`]),
    ...(talk.observation.response_code === undefined ? [] : [titleOf(`code:unionpay:${talk.observation.response_code}`)[lang]]),
    ...talk.events.map((event) => noteOf(event, lang)),
  ]
}

function noteOf(event: Event, lang: Lang): string {
  switch (event.kind) {
    case 'answered':
      return event.outcome === 'unsure' || event.outcome === 'none'
        ? `${signOf(event.sign)?.title[lang] ?? event.sign}: ${(event.outcome === 'none' ? say.none : say.unsure)[lang]}`
        : titleOf(`${event.sign}:${event.outcome}`)[lang]
    case 'tried':
      return `${remedyById.get(event.remedy)?.title[lang] ?? event.remedy}: ${(event.result === 'solved' ? say.solved : say.failed)[lang]}`
    case 'started':
      return `${remedyById.get(event.remedy)?.title[lang] ?? event.remedy}: ${say.started[lang]}`
    case 'refused':
      return `${remedyById.get(event.what)?.title[lang] ?? event.what}: ${say.refuse[lang]}`
    case 'looked':
      return `${guards[event.guard][lang]} ${(event.holds ? say.yes : say.no)[lang]}`
    case 'seen':
      return titleOf(event.finding.seen)[lang]
    case 'ended':
      return (event.end === 'visit' ? say.visit : say.service)[lang]
  }
}

/** What is asked before a step that does harm in this state. */
const guards: Readonly<Record<Guard, Text>> = {
  'transaction open': { zh: '有没有一笔交易正在进行，或结果还不清楚？', en: 'Is a payment under way, or its outcome not known?' },
  'off-line payments stored': { zh: '机器里有没有还未上送的脱机交易？', en: 'Are off-line payments stored that were not sent yet?' },
  'batch unsettled': { zh: '今天的批次还没有结算吗？', en: 'Is the batch not settled yet?' },
  'reversal open': { zh: '有没有未完成的冲正？', en: 'Is a reversal still open?' },
  tamper: { zh: '屏幕上有没有“被攻击”“安全触发”“TAMPER”字样？', en: 'Does the screen say tampered, attacked or security triggered?' },
  'model alarm': { zh: '同型号的机器现在普遍出问题吗？', en: 'Do terminals of this model fail everywhere now?' },
  'battery low': { zh: '电量低，又没有接充电器吗？', en: 'Is the battery low, and no charger connected?' },
  'retry forbidden': { zh: '应答码是不是不允许再刷这张卡？', en: 'Does the answer code forbid another try with this card?' },
  'not by the merchant': { zh: '这一步只能由机构人员做。您是机构人员吗？', en: 'Only staff may do this. Are you staff?' },
}

export const say = {
  start: {
    zh: '请说说出了什么问题（屏幕上的字、代码都可以写；直接回车跳过）',
    en: 'What is the matter? Screen words and codes help. Enter: skip',
  },
  heard: { zh: '我是这样理解的：', en: 'This is what I understood:' },
  wrong: { zh: '哪一条不对，输入编号；都对就回车', en: 'Type the number of what is wrong; Enter: all right' },
  nothing: { zh: '没有读懂，我们一步一步来。', en: 'I understood nothing of that; let us go step by step.' },
  keys: {
    zh: '其他：u 退回一步 · w 现在怎么看 · s 不弄了，联系客服 · q 先停下',
    en: 'Also: u undo · w what do you think · s stop and call support · q leave it for now',
  },
  none: { zh: '都不是', en: 'none of these' },
  unsure: { zh: '不清楚', en: 'cannot tell' },
  first: { zh: '先看一下：', en: 'Look first:' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  helps: { zh: '这一步就解决的可能', en: 'Chance that this solves it' },
  stopCosts: { zh: '现在就找客服，大约要', en: 'calling support now takes about' },
  solved: { zh: '好了', en: 'it works now' },
  failed: { zh: '没有用', en: 'did not help' },
  started: { zh: '已经去办，先继续', en: 'under way, go on meanwhile' },
  refuse: { zh: '这一步做不了', en: 'cannot or will not do this' },
  agreed: { zh: '好', en: 'all right' },
  service: { zh: '联系收单机构客服，把下面的记录念给对方。', en: "Call your acquirer's support and read the notes below to them." },
  visit: { zh: '约工程师上门，把下面的记录给工程师看。', en: 'Have an engineer come, and show the notes below.' },
  handedOver: {
    zh: '已转给收单机构。机器恢复后请做一笔交易，获批准才算解决。',
    en: 'Handed over. When it is said to work, take a payment: only an approved one ends the case.',
  },
  proof: { zh: '怎样算解决：', en: 'Proof:' },
  proofHow: {
    zh: '请做下一笔真实交易；获批准才算解决，没有批准请再来。',
    en: 'Take the next real payment: only an approved one ends the case. If it is refused, come back.',
  },
  notes: { zh: '记录：', en: 'Notes:' },
  other: { zh: '其他原因', en: 'something else' },
  acts: { zh: '由谁处理', en: 'who acts' },
  what: { zh: '请输入上面的一个选项', en: 'Please type one of the keys above' },
  saved: { zh: '已保存，可用同一文件继续：', en: 'Saved. Go on with the same file:' },
  resumed: { zh: '接着上次的继续。', en: 'Going on from last time.' },
} satisfies Record<string, Text>

/** What a step says of itself for programs: the step, with its words in both languages. */
export function stepWithWords(step: Step): object {
  if (step.kind === 'over') return step
  const words = (lang: Lang): object => ({ lines: viewOf(step, lang).lines, choices: viewOf(step, lang).choices })
  const actor = step.kind === 'do' ? { actor_words: { zh: actorIn(step.actor, 'zh'), en: actorIn(step.actor, 'en') } } : {}
  return { ...step, ...actor, view: { zh: words('zh'), en: words('en') } }
}
