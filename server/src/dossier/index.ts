export { countIn, type Counted } from './count-in.ts'
export { gather, gatherOne, withoutRegisters, type Dossier } from './gather.ts'
export { lockMerchants, lockSubjects } from './lock.ts'
export { healthQuestion, type Question, type Subjects } from './question.ts'
