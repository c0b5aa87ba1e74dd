import { fault, reported } from '../fault.ts'

export const terminatedMerchantList = fault({
  id: 'standing/terminated-merchant-list',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['之前被别家清退，现在申请都被拒', '被列入终止商户名单', '换哪家都不给办'],
    en: [
      'turned down everywhere since another acquirer closed us',
      'we are on the terminated list',
      'application refused because of MATCH',
    ],
  },
  shows: { merchant: { terminated_before: { true: 0.75 }, status: { refused: 0.3 } } },
  provoke: reported,
})
