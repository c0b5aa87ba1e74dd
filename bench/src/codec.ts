// Packing and unpacking one realistic sale and its answer, beside the codecs that npm offers, in the same run.

import { authenticator, compile, unionpayPos, type Codec, type MacAlgorithm, type Message } from '@shouli/iso8583'
import { iso8583, jspos, type Peer, type Values } from './codec-peers.ts'
import type { BenchResult, Figure } from './result.ts'

/** A chip sale as a terminal sends it: 25 fields, 150 bytes of chip data, 341 bytes. */
const sale: Values = {
  2: '6224242900000113',
  3: '000000',
  4: '000000001234',
  11: '000403',
  12: '093105',
  13: '0105',
  14: '2806',
  15: '0106',
  22: '071',
  23: '000',
  25: '00',
  26: '12',
  32: '48021000',
  35: '6224242900000113D28062013949031013',
  37: '000000000002',
  41: '10000019',
  42: '850100082410002',
  49: '156',
  52: Buffer.from('D1EEF419D0AE2609', 'hex'),
  53: '2600000000000000',
  55: Buffer.from(
    '9F260895BBE372271DDA7C9F2701809F101307010103A00000010A010000000000ED538FE49F37047F9F349E9F3602015795050000000000' +
      '9A031908309C01009F02060000000000015F2A02015682027C009F1A0201569F03060000000000009F3303E0E1C89F3501229F1E08313030' +
      '30303031398408A0000003330101029F0902008C9F4104000004039F34030203005F20022020',
    'hex',
  ),
  59: 'A238010202021600002902100157080508H7062801',
  60: '22000024000600',
  63: 'CUP',
  64: Buffer.from('8F651B26'),
}

const answer: Values = {
  2: '6224242900000113',
  3: '000000',
  4: '000000001234',
  11: '000403',
  12: '093105',
  13: '0105',
  15: '0106',
  25: '00',
  32: '48021000',
  37: '000000000002',
  38: '123456',
  39: '00',
  41: '10000019',
  42: '850100082410002',
  49: '156',
  55: Buffer.from('910A11223344556677880012', 'hex'),
  60: '22000024000600',
  63: 'CUP',
  64: Buffer.from('4E49D49A'),
}

/** Figures of jPOS 3.0.1 on the same kind of machine, from the design; not measured in this run. */
const JPOS = { packMicros: 2.8, unpackMicros: 1.6 }

const ROUNDS = 15

export function run(): Promise<BenchResult> {
  const codec = compile(unionpayPos())
  const peers = [jspos('0200', sale), iso8583('0200', sale)]
  for (const { name, readBack } of peers) {
    if (readBack() !== sale[11]) throw new Error(`${name} does not read back what it wrote`)
  }
  const request = codec.pack({ mti: '0200', fields: sale })
  const micros = medians([...ours(codec, '0200', sale, ''), ...ours(codec, '0210', answer, 'answer: '), ...theirs(peers), ...macs(request)])
  return Promise.resolve({
    name: 'codec',
    what: `a sale of ${Object.keys(sale).length} fields and ${request.length} bytes, and its answer; processor time of one call, median of ${ROUNDS} rounds`,
    figures: figures(micros, peers),
    notes,
  })
}

interface Subject {
  readonly label: string
  readonly calls: number
  /** @returns something that depends on the work, so that none of it can be left out */
  readonly once: (turn: number) => number
}

const CALLS = 20_000
const traces = Array.from({ length: 1_024 }, (_, index) => String(index * 977).padStart(6, '0'))
const traceOf = (turn: number): string => traces[turn & 1_023]!

function ours(codec: Codec, mti: string, values: Values, prefix: string): Subject[] {
  const bytes = codec.pack({ mti, fields: values })
  return [
    { label: `${prefix}pack`, calls: CALLS, once: (turn) => codec.pack({ mti, fields: { ...values, 11: traceOf(turn) } }).length },
    { label: `${prefix}unpack, every field checked`, calls: CALLS, once: () => codec.unpack(bytes).source.length },
    { label: `${prefix}unpack and read five fields`, calls: CALLS, once: () => five(codec.unpack(bytes)) },
    { label: `${prefix}unpack and read every field`, calls: CALLS, once: () => (codec.unpack(bytes).fields()[11] as string).length },
  ]
}

const five = (message: Message): number =>
  message.text(4)!.length + message.text(11)!.length + message.text(41)!.length + message.text(42)!.length + message.text(60)!.length

function theirs(peers: readonly Peer[]): Subject[] {
  return peers.flatMap(({ name, pack, unpack }) => [
    { label: `${name} pack`, calls: CALLS / 20, once: (turn: number) => pack(traceOf(turn)).length },
    { label: `${name} unpack and read every field`, calls: CALLS / 20, once: () => (unpack() === null ? 0 : 1) },
  ])
}

function macs(message: Uint8Array): Subject[] {
  const mab = message.subarray(0, -8)
  const key = Buffer.from('55036372B17543ECB173730768B8D6C4', 'hex')
  const maker = (algorithm: MacAlgorithm): Subject => {
    const { authenticate } = authenticator(algorithm, 'hex', key)
    return { label: `field 64, ${algorithm}`, calls: CALLS / 4, once: () => authenticate(mab)[0]! }
  }
  return (['unionpay-ecb', 'sm4-ecb-unionpay', 'x9.19'] as const).map(maker)
}

/** The rounds of all subjects take turns, so that a busy moment of the machine falls on all of them alike. */
function medians(subjects: readonly Subject[]): ReadonlyMap<string, number> {
  const measured = new Map(subjects.map(({ label }) => [label, [] as number[]]))
  for (const subject of subjects) processorMicros(subject)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) measured.get(subject.label)!.push(processorMicros(subject))
  }
  return new Map([...measured].map(([label, times]) => [label, times.toSorted((a, b) => a - b)[ROUNDS >> 1]!]))
}

let sink = 0

function processorMicros({ calls, once }: Subject): number {
  const before = process.cpuUsage()
  for (let turn = 0; turn < calls; turn += 1) sink += once(turn)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

function figures(micros: ReadonlyMap<string, number>, peers: readonly Peer[]): Figure[] {
  const of = (label: string): number => micros.get(label)!
  const fastest = (what: string): number => Math.min(...peers.map(({ name }) => of(`${name} ${what}`)))
  const goals: Readonly<Record<string, string>> = { pack: '≤ 1.2', 'unpack, every field checked': '≤ 0.9' }
  const times = (label: string, value: number, goal: string | null): Figure => ({ label, value, unit: '×', goal })
  return [
    ...[...micros].map(([label, value]) => ({ label, value, unit: 'µs', goal: goals[label] ?? null })),
    times('pack: fastest peer ÷ ours', fastest('pack') / of('pack'), '≥ 15'),
    times('unpack: fastest peer ÷ ours', fastest('unpack and read every field') / of('unpack, every field checked'), '≥ 5'),
    times('unpack, both reading every field', fastest('unpack and read every field') / of('unpack and read every field'), null),
    times('pack: jPOS 3.0.1 (quoted) ÷ ours', JPOS.packMicros / of('pack'), '> 1'),
    times('unpack: jPOS 3.0.1 (quoted) ÷ ours', JPOS.unpackMicros / of('unpack, every field checked'), '> 1'),
  ]
}

const notes = [
  '“pack” includes making the message object that the codec wants, with another trace number each time, and the copy that the caller keeps.',
  '“unpack, every field checked”: lengths, digits, characters, fillers and the end of the message; values are taken out when asked for. The peers check none of it and take out every value; the line “both reading every field” compares like with like.',
  'jspos carries the same binary message; iso_8583 knows only the character form, so its message holds the same values in more bytes.',
  'jPOS 3.0.1: 2.8 µs and 1.6 µs, quoted from the design, measured on the same kind of machine, not in this run.',
  'What bounds it: packing, one load and one store for each character; unpacking, one look at each byte; reading, making 25 strings (11–25 ns each) and the object that holds them (0.2 µs). Field 64 is bounded by two calls into OpenSSL (1.2 µs each), X9.19 by DES over 43 blocks.',
]
