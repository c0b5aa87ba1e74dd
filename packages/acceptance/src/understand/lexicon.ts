import { phrases as accessories } from './phrases/accessories.ts'
import { phrases as accounts } from './phrases/accounts.ts'
import { phrases as amounts } from './phrases/amounts.ts'
import { phrases as applications } from './phrases/applications.ts'
import { phrases as cardAndHostWordings } from './phrases/card-and-host-wordings.ts'
import { phrases as cardholder } from './phrases/cardholder.ts'
import { phrases as changes } from './phrases/changes.ts'
import { phrases as device } from './phrases/device.ts'
import { phrases as environment } from './phrases/environment.ts'
import { phrases as general } from './phrases/general.ts'
import { phrases as identity } from './phrases/identity.ts'
import { phrases as issuer } from './phrases/issuer.ts'
import { phrases as lines } from './phrases/lines.ts'
import { phrases as measures } from './phrases/measures.ts'
import { phrases as modes } from './phrases/modes.ts'
import { phrases as network } from './phrases/network.ts'
import { phrases as onboarding } from './phrases/onboarding.ts'
import { phrases as operation } from './phrases/operation.ts'
import { phrases as papers } from './phrases/papers.ts'
import { phrases as power } from './phrases/power.ts'
import { phrases as printing } from './phrases/printing.ts'
import { phrases as qualification } from './phrases/qualification.ts'
import { phrases as risk } from './phrases/risk.ts'
import { phrases as screens } from './phrases/screens.ts'
import { phrases as served } from './phrases/served.ts'
import { phrases as software } from './phrases/software.ts'
import { phrases as standing } from './phrases/standing.ts'
import { phrases as standingWordings } from './phrases/standing-wordings.ts'
import { phrases as system } from './phrases/system.ts'
import { phrases as takingBack } from './phrases/taking-back.ts'
import { phrases as verification } from './phrases/verification.ts'
import { phrases as wordings } from './phrases/wordings.ts'
import type { PhraseTable } from './phrases.ts'
import { lexicon, type Lexicon, type Understood } from './understand.ts'

/** Every table of phrases, in no particular order: a concept may be in more than one. */
export const tables: readonly PhraseTable[] = [
  accessories,
  accounts,
  amounts,
  applications,
  cardAndHostWordings,
  cardholder,
  changes,
  device,
  environment,
  general,
  identity,
  issuer,
  lines,
  measures,
  modes,
  network,
  onboarding,
  operation,
  papers,
  power,
  printing,
  qualification,
  risk,
  screens,
  served,
  software,
  standing,
  standingWordings,
  system,
  takingBack,
  verification,
  wordings,
]

let ready: Lexicon | undefined

/** All phrases, made ready when first asked for. */
export const everyPhrase = (): Lexicon => (ready ??= lexicon(tables))

/**
 * What a text says, in any of the languages of the tables. Never more than that: which cause stands behind it is for `diagnose`.
 * Takes well under a millisecond for a few sentences.
 */
export const understand = (text: string): Understood => everyPhrase().understand(text)

/** Base rate of each concept, for the engine's knowledge. */
export const conceptBases = (): Readonly<Record<string, { readonly base: number }>> =>
  Object.fromEntries([...everyPhrase().concepts].map(([id, { base }]) => [id, { base }]))
