export { readChain, readHead, record, type Entry, type KeptLink } from './store.ts'
export { verifyChain, type ChainReport } from './verify.ts'
