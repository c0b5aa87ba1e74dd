export { drawCard, withCheckDigit, type Card, type CardType } from './cards.ts'
export { faults } from './faults/all.ts'
export { Plays, type Played, type PlaysOptions } from './faults/plays.ts'
export type { Fault, Party, Provocation, Symptoms } from './faults/fault.ts'
export { runFleet, type FleetEvent, type FleetOptions, type FleetSummary } from './fleet.ts'
export { connectHostControl, HostControlFailed, spawnHost, type HostControl, type HostProcess } from './host-control.ts'
export { startHost, type Host, type HostOptions, type HostState } from './host.ts'
export type { Entry as HostEntry, Totals as HostTotals } from './host/book.ts'
export type { Switches as HostSwitches } from './host/switches.ts'
export { amountTriggers, type AmountTrigger } from './host/trigger.ts'
export { incidents, type Incident, type IncidentOptions, type Observation, type Weather } from './incidents.ts'
export { LoadFailed, spawnLoad, type LoadProcessOptions } from './load-process.ts'
export type { LoadErrors, LoadFigures } from './load/figures.ts'
export { runLoad, type LoadEvent, type LoadOptions } from './load/run.ts'
export { Person, type PersonOptions, type Reaction } from './person.ts'
export {
  parsePortfolio,
  PortfolioFileRefused,
  readPortfolioFile,
  type PortfolioFault,
  type PortfolioFile,
  type PortfolioMerchant,
  type PortfolioTerminal,
  type TerminalProfile,
} from './portfolio-file.ts'
export { seeded, type Random } from './random.ts'
export { scenarios } from './scenarios/all.ts'
export type { Scenario } from './scenarios/scenario.ts'
export { Terminal, type TerminalOptions } from './terminal.ts'
export type { Outcome, SettlementOutcome } from './terminal/outcome.ts'
export type { EntryMode, FinancialKind, Order, Original } from './terminal/transaction.ts'
