import { alone, fault, reported } from '../fault.ts'

export const pinPadAttackLimit = fault({
  id: 'verification/pin-pad-attack-limit',
  actor: 'operator',
  weight: 10,
  says: {
    zh: ['密码键盘说尝试次数过多，要等', '输密码太频繁键盘锁住', 'PED限制，等一会儿能用'],
    en: ['PIN pad refuses, too many PIN entries', 'keypad locked for a while', 'PIN entry limit of the device, wait and try again'],
  },
  shows: {
    code: { '-1140': 0.55 },
    telemetry: { keypad: { locked: 0.4 }, tamper: { false: 0.4 } },
    transaction: { count_10min: { '25..60': 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
