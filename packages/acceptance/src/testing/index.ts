export {
  facts,
  line,
  listings,
  merchant,
  noon,
  original,
  place,
  policy,
  registration,
  session,
  terminal,
  transaction,
  velocity,
  type GoodFacts,
} from './shop.ts'
export { randomQuestion, type RandomQuestion } from './random-facts.ts'
export { randomNetwork, type NetworkSize } from './networks.ts'
export { policyCost } from './policy-cost.ts'
export { seeded, type Seeded } from './seeded.ts'
