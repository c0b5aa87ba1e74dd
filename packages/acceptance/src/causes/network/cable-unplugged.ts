import { cause, signs } from '../../cause.ts'
import { plugCableIn } from '../../remedies/plug-cable-in.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const cableUnplugged = cause({
  id: 'network/cable-unplugged',
  title: { zh: '网线松脱', en: 'Network cable out' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [plugCableIn, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '网线松了：两端拔下插紧。', en: 'The cable is loose: pull both ends and push them in.' },
    merchant: { zh: '换一根网线、换一个口再试。', en: 'Try another cable and port.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 65, source: 'judgement' },
  signs: signs('judgement', {
    'connectivity:ethernet': 0.75,
    'online:false': 0.5,
    'helped:reseating': 0.2,
    'other_devices_online:true': 0.2,
    'says:cable-out': 0.75,
    'says:no-connection': 0.2,
  }),
})
