import { allCards, fault, reported } from '../fault.ts'

export const integrationFault = fault({
  id: 'software/integration-fault',
  actor: 'vendor',
  weight: 40,
  says: {
    zh: ['收银系统传不过金额', '收银机和POS对接出错', '接口报错，SDK初始化失败', '在收银台点付款POS没反应'],
    en: [
      'till cannot talk to the terminal',
      'amount is not sent from the POS software',
      'SDK error',
      'API returns an error when we start a payment',
      'integration stopped working after the till update',
    ],
  },
  shows: {
    telemetry: { integration: { error: 0.55 }, online: { true: 0.4 }, peripheral: { ok: 0.1 } },
    transaction: { scope: allCards },
    peers: { scope: { 'same shop': 0.2 } },
  },
  provoke: reported,
})
