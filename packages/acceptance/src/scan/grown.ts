type Numbers = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array

/** Rows of numbers of one width that grow by doubling. */
export class Grown<numbers extends Numbers> {
  readonly width: number
  readonly #make: new (length: number) => numbers
  #cells: numbers
  #rows = 0

  constructor(make: new (length: number) => numbers, width: number) {
    this.width = width
    this.#make = make
    this.#cells = new make(width * 16)
  }

  get rows(): number {
    return this.#rows
  }

  /** Room for rows up to this one, filled with `value`. */
  grow(row: number, value = 0): void {
    if (row < this.#rows) return
    if ((row + 1) * this.width > this.#cells.length) {
      const more = new this.#make(Math.max((row + 1) * this.width, this.#cells.length * 2))
      more.set(this.#cells)
      this.#cells = more
    }
    if (value !== 0) this.#cells.fill(value, this.#rows * this.width, (row + 1) * this.width)
    this.#rows = row + 1
  }

  get(row: number, column = 0): number {
    return this.#cells[row * this.width + column]!
  }

  set(row: number, column: number, value: number): void {
    this.#cells[row * this.width + column] = value
  }

  add(row: number, column: number, by: number): void {
    const at = row * this.width + column
    this.#cells[at] = this.#cells[at]! + by
  }

  clear(value = 0): void {
    this.#cells.fill(value)
  }

  clearColumn(column: number): void {
    for (let at = column; at < this.#rows * this.width; at += this.width) this.#cells[at] = 0
  }
}
