export { listTerminals } from './list-terminals.ts'
export { readTerminal } from './read-terminal.ts'
