import type { PeerFinding } from '../peers.ts'
import { Baseline, type UsualOf } from './baseline.ts'
import { Climate } from './climate.ts'
import { Grown } from './grown.ts'
import { affectedMost, attribute, mayFallSilent, type Candidate, type Incident } from './incident.ts'
import { expectedVolume, failing, silent, sumOf, type Usual } from './judge.ts'
import { Registry } from './registry.ts'
import { areApart, cardKinds, isCardKind, terminalKinds, type Group, type Report } from './report.ts'
import { restFailing, restSilent } from './rest.ts'
import { isOver, recoveryOf, type Open } from './watch.ts'
import { kept, longestWindow, Windows } from './windows.ts'

export interface ScanSettings {
  /** Scores from which a group is called failing or silent; see `gumbelThreshold`. */
  readonly failureThreshold: number
  readonly silenceThreshold: number
  /** Fewer failing terminals than this are never called an outage. */
  readonly failingLeast: number
  /** Bounds of memory; what goes beyond is counted in {@link Tick.dropped}. */
  readonly groupsMost: number
  readonly terminalsMost: number
  /** Pairs of terminal and scheme or issuer that are told apart over half an hour; a power of two, thirteen bytes each, twice. */
  readonly pairsMost: number
}

/** Thresholds for one false alarm in thirty days over some 180 groups, from the bench `outage`. */
export const defaultScanSettings: ScanSettings = {
  failureThreshold: 15.5,
  silenceThreshold: 15.5,
  failingLeast: 3,
  groupsMost: 4096,
  terminalsMost: 1_000_000,
  pairsMost: 2 ** 20,
}

/** What a minute brought. */
export interface Tick {
  readonly opened: readonly Incident[]
  /** A second look some minutes later put these on another group, or they have hit more terminals since. */
  readonly changed: readonly Incident[]
  readonly closed: readonly Incident[]
  /** Highest scores over groups that are in no incident, for choosing thresholds. */
  readonly highest: { readonly failures: number; readonly silence: number }
  /** Reports since the last tick that came too late, from a wrong clock, or for which there was no room. */
  readonly dropped: number
}

/** What is kept over a restart: what is usual, not the last half hour. */
export interface ScanMemory {
  readonly groups: readonly { readonly group: Group; readonly usual: UsualOf }[]
}

/** Minutes after which an incident's group is looked at again. */
const secondLook = 3
/** Minutes for which an incident's terminals are counted again: by then whoever pays at all has. */
const growsMost = 10
/** How far a report may run ahead of the minute, in minutes. */
const aheadMost = 2
/** A terminal that was not heard of for a day is forgotten, and is not among those that fell silent. */
const day = 1440
/**
 * Tells a shared fault from a single terminal's: every minute it looks over all groups (region, carrier, model, host, scheme, …) for
 * more failures, or less of anything, than is usual there and now.
 *
 * Holds counts of the last half hour and what is usual; its size depends on groups and terminals, not on how much they report. Knows no
 * clock: whoever calls it says which minute it is.
 */
export class Scan {
  readonly #settings: ScanSettings
  readonly #registry: Registry
  readonly #baseline = new Baseline()
  /** All payments, and those that touch no open incident: new incidents are looked for in the latter, so that none is an echo of another. */
  readonly #all: Windows
  readonly #clean: Windows
  readonly #heard = new Grown(Int32Array, kept)
  readonly #climate = new Climate()
  /** Per group, the first minute that says anything about silence: after the beginning, and after the last incident. */
  readonly #quietFrom = new Grown(Int32Array, 1)
  readonly #everything: number
  #minute: number | null = null
  #since = 0
  #dropped = 0
  #numbered = 0
  #open: readonly Open[] = []
  /** Closed within the last half hour: their minutes are not learned from. */
  #recent: readonly Incident[] = []

  constructor(settings: ScanSettings = defaultScanSettings, memory: ScanMemory = { groups: [] }) {
    this.#settings = settings
    this.#registry = new Registry(settings.groupsMost, settings.terminalsMost)
    this.#all = new Windows(settings.pairsMost)
    this.#clean = new Windows(settings.pairsMost)
    this.#everything = this.#withRoom(this.#registry.group({ kind: 'all', value: '', parts: {} }))
    this.#baseline.setOverall(this.#everything)
    for (const { group, usual } of memory.groups) {
      const index = this.#withRoom(this.#registry.group(group))
      if (index >= 0) this.#baseline.restore(index, usual)
    }
  }

  /** Takes reports in, in any order. Those older than half an hour, or from a clock that runs ahead, count as dropped. */
  observe(reports: readonly Report[]): void {
    for (const report of reports) {
      this.#minute ??= this.#begin(report.minute)
      const early = report.minute - this.#minute
      const slot = early > aheadMost || early < -longestWindow ? -1 : this.#registry.terminal(report.terminal, report.minute)
      if (slot >= 0 && early > 0) this.#advance(report.minute)
      if (slot < 0) this.#dropped++
      else this.#take(report, slot)
    }
  }

  /** Looks over the minute that has just ended. Call it once a minute, in order, also when nothing was reported. */
  tick(minute: number): Tick {
    this.#minute ??= this.#begin(minute)
    if (minute > this.#minute) this.#advance(minute)
    this.#learn(minute - longestWindow - 1)
    this.#keepDrift(minute)
    const usual = this.#usual(minute)

    const closed = this.#close(usual)
    const changed = [...this.#lookAgain(usual), ...this.#growing(minute)]
    const failures = this.#failing(this.#clean, usual, (index) => !this.#isOpen(index))
    const silence = this.#silent(usual)
    const opened = this.#openNew(failures, silence, usual)
    if (this.#open.length === 0) this.#keepDispersion(usual)

    this.#recent = [...this.#recent, ...closed].filter(({ endedAt }) => endedAt! + longestWindow + 2 > minute)
    if (minute % 60 === 0 && this.#registry.terminals >= this.#settings.terminalsMost) this.#registry.forget(minute - day)
    const dropped = this.#dropped
    this.#dropped = 0
    return { opened, changed, closed, highest: { failures: top(failures), silence: top(silence) }, dropped }
  }

  /**
   * Looks for shared failures in a minute that is not over, as often as wanted: nobody should wait for its end. Silence, recovery and
   * what is usual are a matter of whole minutes and of {@link tick}.
   *
   * @returns incidents that opened
   */
  look(minute: number): readonly Incident[] {
    if (this.#minute === null || minute < this.#minute || minute > this.#minute + aheadMost) return []
    if (minute > this.#minute) this.#advance(minute)
    const usual = this.#usual(minute)
    return this.#openNew(
      this.#failing(this.#clean, usual, (index) => !this.#isOpen(index)),
      [],
      usual,
    )
  }

  get openIncidents(): readonly Incident[] {
    return this.#open.map(({ incident }) => incident)
  }

  /**
   * How the others in each of a terminal's groups fared in the last minutes: what a diagnosis of this terminal should know.
   *
   * @param card scheme and issuer of the payment, where one is asked about
   */
  peersOf(terminal: string, card: Pick<Report, 'scheme' | 'issuer'> = {}, minutes = 10): PeerFinding[] {
    const slot = this.#registry.find(terminal)
    if (slot < 0 || this.#minute === null) return []
    const { minute, failureDrift } = this.#usual(this.#minute)
    const asked = { minute, terminal, failed: null, ...card }
    const groups = [...this.#registry.own(slot), ...cardKinds.map((kind) => this.#registry.groupOf(asked, kind))]
    return known(groups).map((index): PeerFinding => {
      const { kind } = this.#registry.groups[this.#withRoom(index)]!
      const { tried, failed } = sumOf(this.#all, index, minute, minutes)
      const own = isCardKind(kind)
        ? this.#all.lastWith(slot, index, minute)
        : { minute: this.#all.lastMinute(slot), failed: this.#all.failedLast(slot) }
      const counted = own !== null && own.minute > minute - minutes
      return {
        kind: 'peers',
        seen: `peers-of:${kind}`,
        group: kind,
        terminals: Math.max(0, tried - (counted ? 1 : 0)),
        failing: Math.max(0, failed - (counted && own.failed ? 1 : 0)),
        baseline: Math.min(0.5, this.#baseline.rate(index) * failureDrift),
        from: 'peers',
      }
    })
  }

  memory(): ScanMemory {
    return { groups: this.#registry.groups.map((group, index) => ({ group, usual: this.#baseline.usual(index) })) }
  }

  #begin(minute: number): number {
    this.#since = minute
    return minute
  }

  #withRoom(index: number): number {
    if (index < 0) return index
    this.#all.growGroups(index)
    this.#clean.growGroups(index)
    this.#heard.grow(index)
    this.#climate.grow(index)
    this.#quietFrom.grow(index)
    this.#baseline.grow(index)
    return index
  }

  #advance(to: number): void {
    for (let minute = Math.max(this.#minute! + 1, to - kept + 1); minute <= to; minute++) {
      this.#all.open(minute)
      this.#clean.open(minute)
      this.#heard.clearColumn(minute % kept)
    }
    this.#minute = to
  }

  #take(report: Report, slot: number): void {
    const { minute, failed } = report
    const now = this.#minute!
    this.#all.growTerminals(slot)
    this.#clean.growTerminals(slot)
    const own = terminalKinds.map((kind) => this.#withRoom(this.#registry.groupOf(report, kind)))
    const before = known(this.#registry.own(slot))
    if (this.#registry.setOwn(slot, own)) for (const windows of [this.#all, this.#clean]) windows.leave(slot, before, now)

    const terminalGroups = known(own)
    const cardGroups = known(cardKinds.map((kind) => this.#withRoom(this.#registry.groupOf(report, kind))))
    const groups = [...terminalGroups, ...cardGroups]
    for (const index of groups) this.#heard.add(index, minute % kept, 1)
    if (failed === null) return
    this.#all.pay(slot, terminalGroups, cardGroups, { minute, failed, now })
    if (!groups.some((index) => this.#isOpen(index))) this.#clean.pay(slot, terminalGroups, cardGroups, { minute, failed, now })
  }

  #isOpen(index: number): boolean {
    return this.#open.some((open) => open.index === index)
  }

  #usual(minute: number): Usual {
    return {
      baseline: this.#baseline,
      minute,
      failureDrift: this.#climate.failureDrift,
      volumeDrift: this.#climate.volumeDrift,
    }
  }

  /** From a minute half an hour ago, when it is known whether something was wrong in it. */
  #learn(minute: number): void {
    if (minute < this.#since) return
    const disturbed = [...this.openIncidents, ...this.#recent]
    this.#baseline.nextMinute(minute)
    this.#registry.groups.forEach((group, index) => {
      this.#withRoom(index)
      this.#baseline.learnFailures(index, this.#clean.byMinute.tried(index, minute), this.#clean.byMinute.failed(index, minute))
      if (disturbed.every((incident) => areApart(group, incident.group)))
        this.#baseline.learnVolume(index, this.#heard.get(index, minute % kept))
    })
  }

  #keepDrift(minute: number): void {
    const { byMinute } = this.#clean
    const tried = byMinute.tried(this.#everything, minute)
    this.#climate.keepFailures(byMinute.failed(this.#everything, minute), tried * this.#baseline.rate(this.#everything))
    const volume = this.#baseline.volume(this.#everything, minute)
    // While something is silent the rest says nothing about the whole: the drift stands still.
    if (volume !== null && this.#open.length === 0) this.#climate.keepVolume(this.#heard.get(this.#everything, minute % kept), volume)
  }

  #keepDispersion(usual: Usual): void {
    this.#registry.groups.forEach((group, index) => {
      const expected = expectedVolume(group, index, usual, usual.minute)
      if (expected === null || expected < 0.5 || group.kind === 'all') return
      this.#climate.keepDispersion(index, this.#heard.get(index, usual.minute % kept), expected)
    })
  }

  #failing(windows: Windows, usual: Usual, looked: (index: number) => boolean): Candidate[] {
    return this.#registry.groups.flatMap((group, index) =>
      looked(index) ? [failing(windows, group, index, usual, this.#settings.failingLeast)] : [],
    )
  }

  #silent(usual: Usual): Candidate[] {
    const open = this.openIncidents
    return this.#registry.groups.flatMap((group, index) => {
      if (!mayFallSilent(group, open)) return []
      const since = Math.max(this.#since, this.#quietFrom.get(index))
      return [
        silent((minute) => this.#heard.get(index, minute % kept), group, index, usual, {
          dispersion: this.#climate.dispersionOf(index),
          since,
        }),
      ]
    })
  }

  #openNew(failures: readonly Candidate[], silence: readonly Candidate[], usual: Usual): Incident[] {
    const { failureThreshold, silenceThreshold } = this.#settings
    const failed = attribute(
      failures.filter(({ score }) => score > failureThreshold),
      (outer, inner) => restFailing(this.#clean, outer, inner, usual),
    )
    const opened = failed === null ? [] : [this.#openOne('failures', failed, usual.minute, failureThreshold)]

    const quiet = silence.filter(({ score, group }) => score > silenceThreshold && mayFallSilent(group, this.openIncidents))
    const silentGroup = attribute(quiet, (outer, inner) => restSilent((index, m) => this.#heard.get(index, m % kept), outer, inner, usual))
    if (silentGroup !== null) opened.push(this.#openOne('silence', silentGroup, usual.minute, silenceThreshold))
    return opened
  }

  #openOne(kind: Incident['kind'], found: Candidate, minute: number, threshold: number): Incident {
    const { group, index, window, looked, observed, expected, score } = found
    const startedAt = minute - window + 1
    this.#numbered++
    const incident: Incident = {
      id: `${minute}-${this.#numbered}`,
      kind,
      group,
      startedAt,
      noticedAt: minute,
      endedAt: null,
      evidence: { window, looked, observed, expected, score, threshold },
      affected: this.#affected(kind, group, index, startedAt),
    }
    const level = looked === 0 ? 0 : observed / looked
    this.#open = [...this.#open, { incident, index, level, recovery: { score: 0, since: minute, heardAt: minute } }]
    this.#clean.reset()
    return incident
  }

  #affected(kind: Incident['kind'], group: Group, index: number, since: number): Incident['affected'] {
    const terminals: string[] = []
    let count = 0
    for (let slot = 0; slot < this.#registry.terminals; slot++) {
      if (!this.#isHit(kind, group, index, since, slot)) continue
      count++
      if (terminals.length < affectedMost) terminals.push(this.#registry.name(slot))
    }
    return { terminals, count }
  }

  #isHit(kind: Incident['kind'], group: Group, index: number, since: number, slot: number): boolean {
    if (isCardKind(group.kind)) {
      const last = this.#all.lastWith(slot, index, this.#minute!)
      return last !== null && last.failed && last.minute >= since
    }
    if (!this.#registry.isIn(slot, index)) return false
    if (kind === 'failures') return this.#all.failedLast(slot) && this.#all.lastMinute(slot) >= since
    const heardAt = this.#registry.heardAt(slot)
    return heardAt < since && heardAt > since - day
  }

  /** Some minutes later more is known: was it this group, or a larger or smaller one? */
  #lookAgain(usual: Usual): Incident[] {
    const changed: Incident[] = []
    this.#open = this.#open.map((open) => {
      const { incident, index } = open
      if (incident.kind !== 'failures' || incident.noticedAt + secondLook !== usual.minute) return open
      const related = (other: number): boolean =>
        other === index || (!this.#isOpen(other) && !areApart(this.#registry.groups[other]!, incident.group))
      const standing = this.#failing(this.#all, usual, related).filter(({ score }) => score > incident.evidence.threshold)
      const now = attribute(standing, (outer, inner) => restFailing(this.#all, outer, inner, usual))
      const same = standing.find((candidate) => candidate.index === index)
      if (now === null || now.index === index || (same !== undefined && now.score < same.score + 3)) return open
      const { group, window, looked, observed, expected, score } = now
      const moved: Incident = {
        ...incident,
        group,
        evidence: { ...incident.evidence, window, looked, observed, expected, score },
        affected: this.#affected('failures', group, now.index, incident.startedAt),
      }
      changed.push(moved)
      return { ...open, incident: moved, index: now.index, level: observed / looked }
    })
    if (changed.length > 0) this.#clean.reset()
    return changed
  }

  /** An incident that was noticed early has hit few terminals by then. */
  #growing(minute: number): Incident[] {
    const grown: Incident[] = []
    this.#open = this.#open.map((open) => {
      const { incident, index } = open
      if (incident.noticedAt + growsMost < minute) return open
      const affected = this.#affected(incident.kind, incident.group, index, incident.startedAt)
      if (affected.count <= incident.affected.count) return open
      const more: Incident = { ...incident, affected }
      grown.push(more)
      return { ...open, incident: more }
    })
    return grown
  }

  #close(usual: Usual): Incident[] {
    const closed: Incident[] = []
    const still: Open[] = []
    for (const open of this.#open) {
      const counts = {
        tried: this.#all.byMinute.tried(open.index, usual.minute),
        failed: this.#all.byMinute.failed(open.index, usual.minute),
        heard: this.#heard.get(open.index, usual.minute % kept),
        dispersion: this.#climate.dispersionOf(open.index),
      }
      const recovery = recoveryOf(open, counts, usual)
      const endedAt = isOver(recovery, usual.minute)
      if (endedAt === null) still.push({ ...open, recovery })
      else closed.push({ ...open.incident, endedAt })
    }
    this.#open = still
    for (const { group, endedAt } of closed) this.#forgetSilence(group, endedAt!)
    return closed
  }

  /** Minutes of an incident that is over are no reason to call anything related silent again. */
  #forgetSilence(group: Group, endedAt: number): void {
    this.#registry.groups.forEach((other, index) => {
      if (!areApart(other, group)) this.#quietFrom.set(index, 0, endedAt)
    })
  }
}

const known = (groups: readonly number[]): number[] => groups.filter((index) => index >= 0)

const top = (candidates: readonly Candidate[]): number => candidates.reduce((most, { score }) => Math.max(most, score), 0)
