import { alone, fault, reported } from '../fault.ts'

export const displayFault = fault({
  id: 'device/display-fault',
  actor: 'field_engineer',
  weight: 40,
  says: {
    zh: ['屏幕黑了，但是能听到滴的一声', '屏幕花了看不清字', '显示屏有竖线', '屏幕不亮，按键有声音', '屏幕碎了，半边不显示'],
    en: [
      'screen is black but it still beeps',
      'lines across the display',
      'cannot read anything on the screen',
      'display cracked, half of it is dark',
      'screen stays blank although the keys click',
    ],
  },
  shows: {
    telemetry: { display: { fault: 0.5, blank: 0.3 }, dropped: { true: 0.2 }, online: { true: 0.7 }, keypad: { ok: 0.2 } },
    peers: alone,
  },
  provoke: reported,
})
