import { catalogue } from './catalogue.ts'
import { knowledgeOf, type Knowledge } from './knowledge.ts'
import { everySign } from './signs.ts'
import { conceptBases } from './understand/index.ts'

/** The house's own knowledge: catalogue, signs and words as reviewed, without experience. */
export const reviewedKnowledge = (): Knowledge => knowledgeOf(catalogue, everySign, conceptBases())
