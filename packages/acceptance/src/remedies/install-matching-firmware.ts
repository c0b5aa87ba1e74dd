import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const installMatchingFirmware: Remedy = {
  id: 'install-matching-firmware',
  title: { zh: '安装匹配的固件', en: 'Install matching firmware' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    { zh: '把应用版本和固件版本告诉收单机构。', en: 'Give your acquirer application and firmware version.' },
    { zh: '结算后由收单机构推送匹配的版本。', en: 'After settlement they push the right one.' },
  ],
  minutes: 20,
  waitMinutes: 60,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'batch unsettled', 'battery low', 'not by the merchant'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
