import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { reseatSim } from '../../remedies/reseat-sim.ts'

export const simSlotFault = cause({
  id: 'device/sim-slot-fault',
  title: { zh: 'SIM卡槽接触不良', en: 'SIM slot makes bad contact' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [reseatSim, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: 'SIM卡接触不好：关机重新插紧。', en: 'The SIM makes bad contact: switch off and seat it again.' },
    merchant: { zh: '反复出现请报修卡槽，不要换用别的SIM卡。', en: 'If it comes back, have the slot repaired; do not use another SIM.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 20, source: 'judgement' },
  signs: signs('judgement', {
    'says:needs-repair': 0.15,
    'online:false': 0.45,
    'sim:missing': 0.8,
    'connectivity:cellular': 0.4,
    'dropped:true': 0.1,
    'says:sim-missing': 0.3,
  }),
})
