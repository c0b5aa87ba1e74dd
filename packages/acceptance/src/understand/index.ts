export { conceptBases, everyPhrase, understand } from './lexicon.ts'
export { mentionConfidence } from './phrases.ts'
export type { Mention, Understood } from './understand.ts'
