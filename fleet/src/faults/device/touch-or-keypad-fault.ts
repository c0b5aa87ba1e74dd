import { alone, fault, reported } from '../fault.ts'

export const touchOrKeypadFault = fault({
  id: 'device/touch-or-keypad-fault',
  actor: 'field_engineer',
  weight: 80,
  says: {
    zh: ['数字键5按不动', '触摸屏点了没反应', '按键失灵，金额输不进去', '屏幕乱跳，自己点', '确认键要按很多次'],
    en: [
      'key 5 does not work any more',
      'touch screen does not react',
      'cannot key in the amount, some buttons are dead',
      'ghost touches, it types by itself',
      'have to press enter many times',
    ],
  },
  shows: {
    telemetry: { keypad: { fault: 0.5, stuck_key: 0.25 }, display: { ok: 0.2 }, liquid: { true: 0.06 }, online: { true: 0.6 } },
    peers: alone,
  },
  provoke: reported,
})
