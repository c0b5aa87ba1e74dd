import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, it } from 'node:test'
import { answerMti, compile, frame, unionpayPos, writeTextTlv, type Fields, type UnionPayPosSettings } from '@shouli/iso8583'

const main = path.join(import.meta.dirname, 'main.ts')

interface Line {
  readonly number: number
  readonly ok: boolean
  readonly length: number
  readonly framing: string
  readonly mti: string
  readonly mac?: string
  readonly keys?: string
  readonly unreadable?: string[]
  readonly hints?: string[]
  readonly header: Record<string, string>
  readonly kind: { readonly name: string; readonly direction: string; readonly of?: string } | null
  readonly fields: Record<string, string>
  readonly sub: Record<string, Record<string, unknown>>
  readonly error: {
    readonly code: string
    readonly path: string[]
    readonly offset: number
    readonly expected: string
    readonly message: string
  }
}

function shouli(words: readonly string[], input: string | Buffer = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'decode', ...words], { input, maxBuffer: 1 << 28 })
  return { status, out: stdout.toString(), err: stderr.toString() }
}

const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const decoded = (words: readonly string[], input: string | Buffer = ''): Line[] => linesOf(shouli(words, input).out)

const envelope = Buffer.from('6000060000603100311003', 'hex')
const framed = (mti: string, fields: Fields, settings: Partial<UnionPayPosSettings> = {}): Buffer =>
  frame(envelope, compile(unionpayPos(settings)).pack({ mti, fields }))
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase()

const PAN = '6224240000000082'
const terminal: Fields = { 11: '000004', 41: '10000001', 42: '898110154110001' }
const echo = framed('0820', { ...terminal, 60: '00000001301' })
const sale: Fields = {
  ...terminal,
  2: PAN,
  3: '000000',
  4: '000000001234',
  14: '3012',
  22: '051',
  23: '001',
  25: '00',
  26: '12',
  35: `${PAN}D30122010000000000`,
  49: '156',
  52: Buffer.alloc(8, 0x5a),
  53: '2600000000000000',
  55: Buffer.from('9F260895BBE372271DDA7C9F2701809F3602015795050000000000', 'hex'),
  60: '22000001000500',
  64: Buffer.from('1C827B73'),
}

describe('shouli decode', () => {
  it('gives one line of JSON for one message, secrets masked', () => {
    const [line, ...rest] = decoded([hexOf(framed('0200', sale))])
    assert.equal(rest.length, 0)
    assert.deepEqual(
      {
        ok: line!.ok,
        framing: line!.framing,
        mti: line!.mti,
        kind: line!.kind?.name,
        direction: line!.kind?.direction,
        asks: line!.header['asks'],
      },
      { ok: true, framing: 'length+tpdu+header', mti: '0200', kind: 'sale', direction: 'request', asks: 'nothing' },
    )
    assert.equal(line!.fields['2'], '622424******0082')
    assert.equal(line!.fields['22'], '051')
    assert.equal(line!.fields['35'], '<34 digits hidden>')
    assert.equal(line!.fields['52'], '<8 bytes hidden>')
    assert.equal(line!.sub['60']!['60.2'], '000001')
    assert.equal(line!.sub['55']!['9F26'], '95BBE372271DDA7C')
    assert.ok(!JSON.stringify(line).includes(PAN))
  })

  it('shows secrets only when told to', () => {
    const [line] = decoded(['--unmask', hexOf(framed('0200', sale))])
    assert.equal(line!.fields['2'], PAN)
    assert.equal(line!.fields['52'], '5A'.repeat(8))
  })

  it('reads lines with blanks, 0x, comments and continuation, and goes on after a refused one', () => {
    const text = hexOf(echo)
    const broken = framed('0200', sale)
    const input = [
      '# an echo test',
      text,
      '',
      `0x${text.slice(0, 4)} ${text.slice(4, 20)}\t${text.slice(20)} # and again`,
      'no message',
      text.slice(0, -2),
      hexOf(broken.subarray(0, 60)),
      hexOf(broken.subarray(60)),
      text.toLowerCase(),
    ].join('\r\n')
    const { status, out } = shouli([], input)
    assert.equal(status, 1)
    const lines = linesOf(out)
    assert.deepEqual(
      lines.map(({ number, ok, mti, error }) => [number, ok ? mti : error.code]),
      [
        [2, '0820'],
        [4, '0820'],
        [5, 'NOT_HEX'],
        [6, 'FRAME_LENGTH'],
        [7, '0200'],
        [9, '0820'],
      ],
    )
  })

  it('does not take bare messages for one broken frame, though their lengths add up to what the first two bytes could announce', () => {
    const bare = (bytes: number): string =>
      hexOf(framed('0820', { ...terminal, 60: '00000001301', 63: '1'.repeat(bytes - 46) }).subarray(13))
    const lines = [...Array.from({ length: 18 }, () => bare(69)), ...Array.from({ length: 12 }, () => bare(70))]
    assert.equal(lines.join('').length / 2, 0x0820 + 2)
    assert.deepEqual(
      decoded([], lines.join('\n')).map(({ framing }) => framing),
      lines.map(() => 'bare'),
    )
  })

  it('reads several frames on one line when their lengths add up to it', () => {
    const two = `${hexOf(echo)}${hexOf(framed('0200', sale))}`
    assert.deepEqual(
      decoded([], two).map(({ number, mti }) => [number, mti]),
      [
        [1, '0820'],
        [1, '0200'],
      ],
    )
    assert.equal(decoded([], `${two}00`).length, 1)
  })

  it('reads frames that follow one another as bytes', () => {
    const { status, out } = shouli([], Buffer.concat([echo, framed('0200', sale), echo]))
    assert.equal(status, 0)
    assert.deepEqual(
      linesOf(out).map(({ mti }) => mti),
      ['0820', '0200', '0820'],
    )
    const bare = shouli([], echo.subarray(13))
    assert.deepEqual([linesOf(bare.out)[0]!.framing, bare.status], ['bare', 0])
  })

  it('says what stood before a message, or reads it only as told', () => {
    const ways = [echo, echo.subarray(2), Buffer.concat([echo.subarray(2, 7), echo.subarray(13)]), echo.subarray(13)].map(hexOf)
    assert.deepEqual(
      decoded(ways).map(({ framing }) => framing),
      ['length+tpdu+header', 'tpdu+header', 'tpdu', 'bare'],
    )
    const [first, last] = decoded(['--framing', 'bare', ways[0]!, ways[3]!])
    assert.deepEqual([first!.ok, last!.ok], [false, true])
  })

  it('takes bytes that a shell made several words of, and files', () => {
    assert.equal(decoded(hexOf(echo).match(/../g)!)[0]!.mti, '0820')
    const folder = mkdtempSync(path.join(os.tmpdir(), 'shouli-decode-'))
    try {
      writeFileSync(path.join(folder, 'capture.bin'), Buffer.concat([echo, echo]))
      assert.equal(decoded([path.join(folder, 'capture.bin')]).length, 2)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('refuses with code, path, offset from the first byte, and what was expected, and hints at the setting that would read it', () => {
    const right = framed('0200', sale, { f22Align: 'right' })
    const { status, out, err } = shouli([hexOf(right)])
    assert.equal(status, 1)
    assert.equal(err, '')
    const [line] = linesOf(out)
    assert.deepEqual(line!.error.path, ['22'])
    assert.equal(line!.error.code, 'FILLER')
    assert.equal(line!.error.offset, right.indexOf(Buffer.from('0051', 'hex')) + 1)
    assert.deepEqual(line!.hints, ['--profile f22Align=right'])
    assert.equal(decoded(['--profile', 'f22-align=right', hexOf(right)])[0]!.fields['22'], '051')
  })

  it('refuses a part that does not fit its field by its path', () => {
    const cut = framed('0200', { ...sale, 55: Buffer.from('9F260895', 'hex') })
    const [line] = decoded([hexOf(cut)])
    assert.deepEqual([line!.error.code, line!.error.path], ['TRUNCATED', ['55', '9F26']])
    assert.equal(line!.error.offset, cut.indexOf(Buffer.from('9F260895', 'hex')) + 4)
  })

  it('checks field 64 under a MAC key, and under the keys of a sign-on that the master key opens', () => {
    const signOn =
      '007960000000066031003110030810003800010AC000140000010930000105084802100030303030303030303030303130303130303030303031383938313130313534' +
      '313130303031001100000001003000406701EAD6A9AD51E51AA406E2C27FCFA98D0A74B8B651F9E9BACE9AE10000000000000000AB7153CA'
    const original =
      '007E60000600006031003110030200702404C020C09811166224240000000082000000000000001234000002301202100012356224240000000082D30122010000000000' +
      '00313030303030303138393831313031353431313030303131353620585E78AD2939C526000000000000000013220000010005003143383237423733'
    const changed = original.replace('000000001234', '000000001235')
    const byMaster = decoded(['--tmk', 'CA5D92598DCA48CE8A4C76361A9269E9'], [signOn, original, changed].join('\n'))
    assert.deepEqual(
      byMaster.map(({ keys, mac }) => keys ?? mac),
      ['open', 'holds', 'fails'],
    )
    assert.deepEqual(
      decoded(['--mak', '5BB5C72CD00B7338', original, changed, hexOf(echo)]).map(({ mac }) => mac),
      ['holds', 'fails', undefined],
    )
    assert.equal(decoded(['--tmk', '00'.repeat(16), signOn])[0]!.keys, 'do not open')
  })

  it('speaks in words, in both languages', () => {
    const english = shouli(['--text', '--lang', 'en', hexOf(framed('0210', { ...terminal, 39: '55', 60: '22000001000' }))])
    assert.match(english.out, /^#1 length\+tpdu\+header, \d+ bytes\n0210 sale, answer\n/)
    assert.match(english.out, /39 response code: 55 \(.*PIN.*\)/i)
    assert.match(shouli(['--text', hexOf(echo)]).out, /回响测试请求/)
    const refused = shouli(['--text', '--lang', 'en', '0820'])
    assert.deepEqual([refused.status, refused.out.startsWith('#1 refused: ')], [1, true])
  })

  it('reads ISO 8583 in characters as it is written, or in hexadecimal', () => {
    const text = '0800822000000000000004000000000000000701093000000001301'
    for (const line of [text, Buffer.from(text).toString('hex')]) {
      const [read] = decoded(['--spec', 'iso8583-ascii'], line)
      assert.deepEqual([read!.mti, read!.fields['70'], read!.framing], ['0800', '301', 'bare'])
    }
  })

  it('reads every message of a terminal’s day, under the usual profile', () => {
    const pay = { ...sale }
    const day: readonly (readonly [mti: string, fields: Fields, name: string])[] = [
      ['0800', { ...terminal, 60: '00000000003', 62: Buffer.from('Sequence No12SL0100000001'), 63: '01 ' }, 'sign-on'],
      ['0800', { ...terminal, 60: '00000001360' }, 'download'],
      ['0800', { ...terminal, 60: '00000001370', 62: Buffer.from('9F0605A0000003339F220102', 'hex') }, 'download'],
      ['0820', { ...terminal, 60: '00000001372', 62: Buffer.from('100') }, 'status upload'],
      ['0820', { ...terminal, 60: '00000001002' }, 'sign-off'],
      ['0200', { ...pay, 3: '310000', 60: '01000001000' }, 'balance'],
      ['0200', { ...pay, 22: '072', 59: writeTextTlv([{ tag: 'A2', value: [{ tag: '02', value: '0000290210015708' }] }], 3) }, 'sale'],
      ['0200', { ...pay, 35: `${PAN}D30122010000000000000f`, 60: '2200000100050f' }, 'sale'],
      ['0200', { ...pay, 3: '200000', 37: '000000000002', 38: '123456', 60: '23000001000', 61: '000001000002' }, 'sale void'],
      ['0220', { ...pay, 3: '200000', 37: '000000000002', 60: '25000001', 61: '0000010000020105', 63: 'CUP' }, 'refund'],
      ['0100', { ...pay, 3: '030000', 25: '06', 60: '10000001000' }, 'pre-authorisation'],
      ['0200', { ...pay, 25: '06', 38: '123456', 60: '20000001000' }, 'completion'],
      ['0400', { ...pay, 39: '98', 60: '22000001000' }, 'reversal'],
      ['0500', { ...terminal, 48: `00000000123400${'0'.repeat(48)}`, 49: '156', 60: '00000001201', 63: '01 ' }, 'settlement'],
      ['0320', { ...terminal, 48: `0100000002${PAN.padStart(20, '0')}000000001234`, 60: '00000001201' }, 'batch upload'],
      ['0320', { ...terminal, 48: '0001', 60: '00000001207' }, 'batch upload end'],
      ['0620', { ...pay, 55: Buffer.from('DF31050000000000', 'hex'), 60: '22000001951' }, 'script result'],
    ]
    const answer: Fields = {
      12: '093105',
      13: '0105',
      15: '0106',
      32: '48021000',
      37: '000000000002',
      39: '00',
      44: '48021000   49990000   ',
    }
    const frames = day.flatMap(([mti, fields]) => [
      framed(mti, fields),
      framed(answerMti(mti), { ...fields, ...answer, 63: 'CUP交易成功', 62: Buffer.alloc(40, 1) }),
    ])
    const { status, out } = shouli([], frames.map(hexOf).join('\n'))
    const lines = linesOf(out)
    assert.deepEqual(
      lines.map(({ kind, error }) => kind?.name ?? error?.message),
      day.flatMap(([, , name]) => [name, name]),
    )
    assert.equal(status, 0)
  })

  it('says which text could not be read in the charset', () => {
    const [line] = decoded([hexOf(framed('0210', { ...terminal, 60: '22000001000', 63: Buffer.from('435550BD', 'hex') }))])
    assert.deepEqual(line!.unreadable, ['63'])
  })

  it('reads tens of thousands of messages in one run', () => {
    const line = `${hexOf(echo)}\n`
    const { status, out } = shouli([], line.repeat(30_000))
    assert.equal(status, 0)
    assert.equal(out.split('\n').length, 30_001)
  })

  it('refuses options that it does not know with a sentence', () => {
    assert.match(shouli(['--profile', 'f22Aling=right', '00']).err, /f22Aling/)
    assert.match(shouli(['--profile', 'nonsense', '00']).err, /there is no profile nonsense/)
    assert.match(shouli(['--mak', '12', '00']).err, /hexadecimal digits/)
    assert.match(shouli(['--profile', 'x9.19', '--mak', '0011223344556677', '00']).err, /16 bytes/)
    assert.match(shouli(['--profile', 'sm4', '--tmk', '0011223344556677', '00']).err, /no sm4 key has 8 bytes/)
    assert.match(shouli(['--help']).out, /f59LengthWidth\s+2 \| 3 \| either/)
  })
})
