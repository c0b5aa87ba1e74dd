import { cause, signs } from '../../cause.ts'
import { renewSim } from '../../remedies/renew-sim.ts'
import { reseatSim } from '../../remedies/reseat-sim.ts'

export const simMissing = cause({
  id: 'network/sim-missing',
  title: { zh: '没有SIM卡或没插好', en: 'SIM missing or loose' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [reseatSim, renewSim],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '读不到SIM卡：关机重新插好。', en: 'No SIM is seen: switch off and seat it again.' },
    merchant: { zh: '仍读不到请联系收单机构换卡，不要用别的卡。', en: 'If it stays, have it replaced; do not use another SIM.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', { 'sim:missing': 0.9, 'connectivity:cellular': 0.4, 'online:false': 0.5, 'says:sim-missing': 0.7 }),
})
