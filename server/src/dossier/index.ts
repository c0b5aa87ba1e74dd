export { countIn, type Counted } from './count-in.ts'
export { gather, type Dossier } from './gather.ts'
export { lockSubjects } from './lock.ts'
export type { Question, Subjects } from './question.ts'
