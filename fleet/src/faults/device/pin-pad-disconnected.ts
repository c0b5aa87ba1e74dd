import { allCards, alone, fault, reported } from '../fault.ts'

export const pinPadDisconnected = fault({
  id: 'device/pin-pad-disconnected',
  actor: 'operator',
  weight: 55,
  says: {
    zh: ['密码键盘没插好，提示键盘错误', '外接键盘不亮', '输密码时说密码键盘通讯失败', '键盘线松了'],
    en: ['pin pad not connected', 'external keypad is dark', 'says PIN pad error when asking for the PIN', 'cable of the pin pad is loose'],
  },
  shows: {
    code: { E316: 0.4 },
    telemetry: { peripheral: { disconnected: 0.65 }, keypad: { not_found: 0.1 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: reported,
})
