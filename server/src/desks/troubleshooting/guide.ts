import {
  catalogue,
  causeOf,
  diagnose,
  next,
  observe,
  outcomeOf,
  signOf,
  titleOf,
  type Event,
  type Guard,
  type Model,
  type Observed,
  type Remedy,
  type Session,
  type Step,
} from '@shouli/acceptance'
import { momentOf, showRemedy, type Guided, type GuidedEvent, type GuidedStep } from '@shouli/contract'
import { withoutCardNumbers, type Instant, type Text } from '@shouli/vocabulary'
import { guards, texts } from './texts.ts'
import { pictureOf } from './pictures.ts'
import { planned, type GuidedSession } from './session.ts'

const remedies = new Map<string, Remedy>(catalogue.flatMap((cause) => cause.remedies).map((remedy) => [remedy.id, remedy]))

/**
 * What an event does to a session. Pure.
 *
 * @returns the session after it; the same session for an event that says nothing
 */
export function went(session: GuidedSession, event: GuidedEvent, at: Instant): GuidedSession {
  const next = changed(session, event, at)
  return next === session ? session : { ...next, turn: session.turn + 1 }
}

function changed(session: GuidedSession, { event, what = '', answer = '', text = '' }: GuidedEvent, at: Instant): GuidedSession {
  if (event === 'undone') return { ...session, log: session.log.slice(0, -1) }
  if (event === 'said') {
    const said = withoutCardNumbers(text)
    const { findings } = observe({ text: said })
    return { ...session, words: [...session.words, said], findings: [...session.findings, ...findings] }
  }
  if (event === 'taken_back') return { ...session, findings: session.findings.filter(({ seen }) => seen !== `says:${what}`) }
  const happened = eventOf(event, what, answer)
  return happened === null ? session : { ...session, log: [...session.log, { at, event: happened }] }
}

function eventOf(event: GuidedEvent['event'], what: string, answer: string): Event | null {
  switch (event) {
    case 'answered':
      return signOf(what) === undefined ? null : { kind: 'answered', sign: what, outcome: answer }
    case 'solved':
    case 'failed':
      return remedies.has(what) ? { kind: 'tried', remedy: what, result: event } : null
    case 'refused':
      return { kind: 'refused', what }
    case 'looked':
      return what in guards ? { kind: 'looked', guard: what as Guard, holds: answer === 'yes' } : null
    case 'stopped':
      return { kind: 'ended', end: 'service' }
    case 'said':
    case 'taken_back':
    case 'undone':
      return null
  }
}

/** What the person sees: one step, what was done so far, and the way out. Names no cause that this person may not be told. */
export function shown(model: Model, session: GuidedSession): Guided {
  const plan = planned(session)
  const step = next(model, plan)
  return {
    id: session.id,
    opened_at: momentOf(session.openedAt),
    reference: session.reference,
    turn: session.turn,
    understood: understoodIn(session.findings),
    thought: thoughtOf(model, session.findings, plan),
    step: stepShown(step, session),
    stop: { title: texts.stop, minutes: step.kind === 'over' ? 0 : step.stop.minutes },
    done: session.log.map(({ event }) => doneShown(event)),
    proof: session.proof === null ? null : { at: momentOf(session.proof.at), rrn: session.proof.rrn, amount_fen: session.proof.amountFen },
  }
}

function understoodIn(findings: readonly Observed[]): Guided['understood'] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'words') return []
    const title = titleOf(finding.seen)
    return [{ concept: finding.seen.slice('says:'.length), said: `${title.zh} / ${title.en}` }]
  })
}

/** The likeliest cause in the words that a merchant may hear; nothing while nothing stands out. */
function thoughtOf(model: Model, findings: readonly Observed[], { events }: Session): Text | null {
  const seen = events.flatMap((event): Observed[] =>
    event.kind === 'answered' && outcomeOf(`${event.sign}:${event.outcome}`) !== undefined
      ? [{ kind: 'sign', seen: `${event.sign}:${event.outcome}`, confidence: 0.95, from: 'answer' }]
      : [],
  )
  const { causes, forPerson } = diagnose(model, [...findings, ...seen], { limit: 1 })
  const [first] = causes
  if (forPerson !== null || first === undefined || first.word !== 'likely') return null
  return causeOf(first.id)?.tell.merchant ?? null
}

function stepShown(step: Step, session: GuidedSession): GuidedStep {
  const empty: Omit<GuidedStep, 'kind' | 'title' | 'minutes'> = {
    sign: null,
    choices: [],
    remedy: null,
    actor: null,
    look_first: [],
    picture: null,
    why: null,
  }
  switch (step.kind) {
    case 'over':
      return { ...empty, kind: 'over', title: session.terminalId === null ? texts.overNoTerminal : texts.over, minutes: 0 }
    case 'end':
      return { ...empty, kind: 'end', title: step.end === 'visit' ? texts.visit : texts.service, minutes: step.expected.minutes }
    case 'ask': {
      const sign = signOf(step.sign)!
      return {
        ...empty,
        kind: 'ask',
        title: sign.ask?.text ?? sign.title,
        sign: step.sign,
        choices: step.outcomes
          .filter(({ outcome }) => outcome in sign.outcomes)
          .map(({ outcome }) => ({ outcome, title: sign.outcomes[outcome]!.title })),
        picture: pictureOf(step.sign),
        minutes: step.expected.minutes,
        why: texts.askWhy,
      }
    }
    case 'do': {
      const remedy = remedies.get(step.remedy)!
      return {
        ...empty,
        kind: 'do',
        title: remedy.title,
        remedy: showRemedy(remedy),
        actor: showRemedy(remedy).actor,
        look_first: step.lookFirst.map((guard) => ({ guard, title: guards[guard] })),
        picture: pictureOf(step.remedy),
        minutes: step.expected.minutes,
        why: step.opensAfter === null && step.lookFirst.length === 0 ? texts.doWhy : texts.doSafely,
      }
    }
  }
}

function doneShown(event: Event): Guided['done'][number] {
  switch (event.kind) {
    case 'answered': {
      const sign = signOf(event.sign)
      const outcome = sign?.outcomes[event.outcome]?.title
      return {
        title: sign?.ask?.text ?? sign?.title ?? texts.question,
        result: outcome ?? (event.outcome === 'none' ? texts.none : texts.unsure),
      }
    }
    case 'tried':
      return { title: remedies.get(event.remedy)?.title ?? texts.step, result: event.result === 'solved' ? texts.solved : texts.failed }
    case 'started':
      return { title: remedies.get(event.remedy)?.title ?? texts.step, result: texts.started }
    case 'refused':
      return { title: remedies.get(event.what)?.title ?? signOf(event.what)?.title ?? texts.step, result: texts.refused }
    case 'looked':
      return { title: guards[event.guard], result: event.holds ? texts.yes : texts.no }
    case 'seen':
      return { title: titleOf(event.finding.seen), result: texts.noted }
    case 'ended':
      return { title: texts.stop, result: texts.noted }
  }
}
