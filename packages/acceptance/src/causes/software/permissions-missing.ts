import { cause, signs } from '../../cause.ts'
import { grantPermissions } from '../../remedies/grant-permissions.ts'

export const permissionsMissing = cause({
  id: 'software/permissions-missing',
  title: { zh: '应用权限没打开', en: 'Permissions not granted' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [grantPermissions],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '权限没打开：在设置里允许定位、蓝牙。', en: 'Permissions are off: allow location and Bluetooth.' },
    merchant: { zh: '系统升级后常要重新允许。', en: 'After a system update they must often be granted again.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', { 'connectivity:bluetooth': 0.3, 'began_after:update': 0.2, 'says:permission-missing': 0.8 }),
})
