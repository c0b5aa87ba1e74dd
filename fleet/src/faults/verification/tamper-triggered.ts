import { allCards, alone, fault, reported } from '../fault.ts'

export const tamperTriggered = fault({
  id: 'verification/tamper-triggered',
  actor: 'acquirer_support',
  weight: 45,
  says: {
    zh: ['提示机器被攻击，锁死了', '安全触发', '屏幕显示TAMPER', '终端自毁，密钥清除', '拆过螺丝以后锁机'],
    en: ['TAMPER on the screen', 'security alert, device locked itself', 'tamper detected', 'says attacked and refuses everything'],
  },
  shows: {
    code: { '-804': 0.3 },
    telemetry: {
      tamper: { true: 0.8 },
      keys_loaded: { false: 0.4 },
      opened: { true: 0.2 },
      dropped: { true: 0.15 },
      signed_in: { false: 0.4 },
    },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: reported,
})
