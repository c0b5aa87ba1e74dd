import { Grown } from './grown.ts'
import { groupOf, terminalKinds, valueOf, type Group, type Report } from './report.ts'
import type { GroupKind } from '../peers.ts'

/** Numbers for groups and terminals, so that counts can stand in flat arrays. Bounded; what is too much gets no number. */
export class Registry {
  readonly groups: Group[] = []
  readonly #groupsMost: number
  readonly #terminalsMost: number
  readonly #groupAt = new Map<string, number>()
  readonly #terminalAt = new Map<string, number>()
  readonly #names: string[] = []
  readonly #free: number[] = []
  readonly #own = new Grown(Int32Array, terminalKinds.length)
  readonly #heardAt = new Grown(Int32Array, 1)

  constructor(groupsMost: number, terminalsMost: number) {
    this.#groupsMost = groupsMost
    this.#terminalsMost = terminalsMost
  }

  get terminals(): number {
    return this.#names.length
  }

  /** @returns -1 when the report does not say, or there is no room for another group */
  groupOf(report: Report, kind: GroupKind): number {
    const value = valueOf(report, kind)
    return value === null ? -1 : this.group(groupOf(report, kind, value))
  }

  group(group: Group): number {
    const key = `${group.kind}:${group.value}`
    const known = this.#groupAt.get(key)
    if (known !== undefined) return known
    if (this.groups.length >= this.#groupsMost) return -1
    this.#groupAt.set(key, this.groups.length)
    return this.groups.push(group) - 1
  }

  /** @returns -1 when there is no room for another terminal */
  terminal(name: string, minute: number): number {
    const known = this.#terminalAt.get(name)
    const slot = known ?? this.#newSlot(name)
    if (slot >= 0 && minute > this.#heardAt.get(slot)) this.#heardAt.set(slot, 0, minute)
    return slot
  }

  find(name: string): number {
    return this.#terminalAt.get(name) ?? -1
  }

  name(slot: number): string {
    return this.#names[slot]!
  }

  heardAt(slot: number): number {
    return this.#heardAt.get(slot)
  }

  /** Groups of a terminal by the place of their kind, -1 where not known. */
  own(slot: number): number[] {
    return terminalKinds.map((_, kind) => this.#own.get(slot, kind))
  }

  isIn(slot: number, group: number): boolean {
    for (let kind = 0; kind < terminalKinds.length; kind++) if (this.#own.get(slot, kind) === group) return true
    return false
  }

  /** @returns did anything change? */
  setOwn(slot: number, groups: readonly number[]): boolean {
    let changed = false
    groups.forEach((group, kind) => {
      if (this.#own.get(slot, kind) === group) return
      this.#own.set(slot, kind, group)
      changed = true
    })
    return changed
  }

  /** Gives the numbers of terminals away that have not been heard of since this minute. @returns those numbers */
  forget(before: number): number[] {
    const forgotten: number[] = []
    for (const [name, slot] of this.#terminalAt) {
      if (this.#heardAt.get(slot) >= before) continue
      this.#terminalAt.delete(name)
      forgotten.push(slot)
    }
    this.#free.push(...forgotten)
    return forgotten
  }

  #newSlot(name: string): number {
    const slot = this.#free.pop() ?? (this.#names.length < this.#terminalsMost ? this.#names.length : -1)
    if (slot < 0) return -1
    this.#names[slot] = name
    this.#terminalAt.set(name, slot)
    this.#own.grow(slot, -1)
    this.#heardAt.grow(slot, -1)
    this.setOwn(
      slot,
      terminalKinds.map(() => -1),
    )
    this.#heardAt.set(slot, 0, -1)
    return slot
  }
}
