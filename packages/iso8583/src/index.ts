export { writeParts, writeTextTlv, type TextElement } from './build.ts'
export {
  answerMti,
  listedMtis,
  messageKinds,
  recognise,
  typeInWords,
  type KindName,
  type KnownMessage,
  type MessageKind,
} from './catalogue.ts'
export { compile, type Codec } from './codec.ts'
export { describe, kindInWords, type DescribeOptions } from './describe.ts'
export { inside, type Part } from './inside.ts'
export { framings, locate, type Framing, type Located } from './locate.ts'
export { maskCardNumber, show, showAnyway, type Shown, type ShowOptions } from './show.ts'
export { readTlv, writeTlv, type Tlv } from './tlv.ts'
export { authenticator, keyAlgorithmOf, type Authenticator, type MacAlgorithm, type MacForm } from './crypto/mac.ts'
export { keyCheckValue, type KeyAlgorithm } from './crypto/cipher.ts'
export {
  KeysRefused,
  keyLayouts,
  keyLayoutsOf,
  unwrapWorkingKeys,
  wrapWorkingKeys,
  type KeyLayout,
  type WorkingKeys,
} from './crypto/keys.ts'
export { pinBlock } from './crypto/pin-block.ts'
export {
  answerEnvelope,
  headerDigits,
  openEnvelope,
  processingRequests,
  sealEnvelope,
  tpduDigits,
  type Envelope,
  type Header,
  type Tpdu,
} from './envelope.ts'
export { MessageRefused, type Refusal, type RefusalCode } from './errors.ts'
export { frame, FRAME_BYTES_MAX, FrameCutter } from './framing.ts'
export type { Fields, Message, Place } from './message.ts'
export { profiles, settingChoices, SettingRefused, settingsFrom, type UnionPayPosSettings } from './settings.ts'
export type { Encodings, Field, Format, Kind, Secrecy, Spec, Words } from './spec.ts'
export { iso8583Ascii87, iso8583Binary87, type Iso87Settings } from './specs/iso8583-1987.ts'
export { unionpayPos, type UnionPayPosSpec } from './specs/unionpay-pos.ts'
export { layouts } from './specs/unionpay-layouts.ts'
