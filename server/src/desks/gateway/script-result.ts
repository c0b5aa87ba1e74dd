import { record as recordEvidence } from '../../ground/evidence/index.ts'
import type { Desk } from './desk.ts'
import { wishes } from './envelope.ts'
import type { ManagementReply, ManagementRequest } from './management.ts'
import { managementFields } from './reply.ts'

/** 脚本结果通知 (0620, 951): whether the card took what its issuer sent; kept for whoever must prove it. Repeated, it is kept again. */
export async function recordScriptResult(
  { message, profile, merchantId, terminalId, batch, trace, at }: ManagementRequest,
  desk: Desk,
): Promise<ManagementReply> {
  const original = message.text(61) ?? ''
  await desk.database.transaction((tx) =>
    recordEvidence(tx, [
      {
        merchantId,
        at,
        entry: {
          type: 'script result',
          terminal: terminalId,
          batch,
          trace,
          originalBatch: original.slice(0, 6),
          originalTrace: original.slice(6, 12),
          result: tagValue(message.bytes(55), 'DF31'),
        },
      },
    ]),
  )
  return { fields: managementFields(message, { answer: '00', at, rrn: null }, profile), wish: wishes.nothing }
}

/** The value of a tag of two bytes, in hex; `null`: not there. */
function tagValue(chip: Uint8Array | undefined, tag: string): string | null {
  if (chip === undefined) return null
  const bytes = Buffer.from(chip)
  for (let at = 0; at + 1 < bytes.length;) {
    const tagBytes = (bytes[at]! & 0x1f) === 0x1f ? 2 : 1
    const found = bytes.toString('hex', at, at + tagBytes).toUpperCase()
    const first = bytes[at + tagBytes] ?? 0
    const lengthBytes = first > 0x80 ? 1 + (first & 0x7f) : 1
    const length =
      lengthBytes === 1 ? first : bytes.readUIntBE(at + tagBytes + 1, Math.min(lengthBytes - 1, bytes.length - at - tagBytes - 1))
    const start = at + tagBytes + lengthBytes
    if (found === tag) return bytes.toString('hex', start, Math.min(start + length, bytes.length)).toUpperCase()
    at = start + length
  }
  return null
}
