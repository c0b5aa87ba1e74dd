import { cause, signs } from '../../cause.ts'
import { restartRouter } from '../../remedies/restart-router.ts'
import { setNetworkAddress } from '../../remedies/set-network-address.ts'

export const addressSettingsWrong = cause({
  id: 'network/address-settings-wrong',
  title: { zh: '网络地址设置不对', en: 'Wrong address settings' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [setNetworkAddress, restartRouter],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '网络地址不对，请告诉店主设为自动获取。', en: 'The address is wrong: tell the owner to set it to automatic.' },
    merchant: { zh: '设为DHCP；固定地址要避免冲突。', en: 'Use DHCP; fixed addresses must not collide.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', {
    'ip:none': 0.35,
    'ip:conflict': 0.25,
    'ip:wrong': 0.3,
    'connectivity:ethernet': 0.35,
    'other_devices_online:true': 0.3,
    'says:address-problem': 0.75,
    'says:no-connection': 0.15,
  }),
})
