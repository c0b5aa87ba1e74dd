export { listingsOf, putOnList, takeOffList, type ListingEntry } from './listings.ts'
export { addMovements, takeBackMovements } from './store.ts'
export { countedAs, type Movement, type MovementRef } from './velocity.ts'
