import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { waitForRecovery } from '../../remedies/wait-for-recovery.ts'

export const hostUnreachable = cause({
  id: 'system/host-unreachable',
  title: { zh: '银联或上级主机连接中断', en: 'The link to the network host is down' },
  needs: ['line', 'transaction'],
  answer: answerCode('91'),
  actor: 'acquirer operations',
  remedies: [waitForRecovery],
  source: 'article A3; UnionPay POS 应答码 91',
  tell: {
    cashier: {
      zh: '银行网络暂时中断，不是您和顾客的问题。先查上一笔结果，再换一种方式收款。',
      en: 'The bank network is interrupted; it is neither you nor the customer. Look up the last payment, then take another way.',
    },
    merchant: {
      zh: '收单机构到银行网络的线路中断，正在抢修。请先用其他方式收款，恢复后再刷卡。',
      en: 'The line from the acquirer to the bank network is down and being repaired. Take other ways until it is back.',
    },
    cardholder: {
      zh: '银行网络暂时中断，请换一种方式付款，您的卡没有被扣款。',
      en: 'The bank network is interrupted. Please pay another way; your card was not charged.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 80, source: 'judgement' },
  signs: signs('judgement', {
    'scope:all_cards': 0.85,
    'peers:provider': 0.55,
    'failure_rate:all': 0.6,
    'says:host-not-answering': 0.45,
    'says:system-malfunction': 0.2,
    'online:true': 0.85,
    'says:outage-wide': 0.2,
    'says:recovered-by-itself': 0.1,
    'helped:waiting': 0.1,
  }),

  find({ line }) {
    if (line.state !== 'down') return null

    return {
      fact: 'line.state',
      observed: line.state,
      threshold: 'up',
      window: null,
      rule: 'gateway.line@1',
      source: 'UnionPay POS 应答码 91',
      record: `lines/${line.host}`,
      more: { since: { at: line.since }, lastAnswer: line.lastAnswerAt === null ? null : { at: line.lastAnswerAt } },
      wouldPass: { value: 'up', amountAtMost: null, notBefore: null },
    }
  },
})
