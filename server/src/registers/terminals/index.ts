export {
  heardFrom,
  keysVoid,
  paid,
  settled,
  signedOff,
  signedOn,
  takeOverActivity,
  type PastActivity,
  type SelfReport,
  type SignOn,
} from './activity.ts'
export { changeTerminal, listTerminals, putTerminals, readTerminal, readTerminals, takeOverTerminals } from './store.ts'
export { changed, TerminalChangeRefused, type TerminalChange, type TerminalRecord } from './terminal.ts'
