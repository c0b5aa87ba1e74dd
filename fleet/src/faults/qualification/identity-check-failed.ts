import { alone, fault, reported } from '../fault.ts'

export const identityCheckFailed = fault({
  id: 'qualification/identity-check-failed',
  actor: 'merchant',
  weight: 20,
  says: {
    zh: ['人脸核身不通过', '身份验证次数用完了', '实名认证失败'],
    en: ['identity check failed', 'selfie does not match the ID', 'no attempts left for the identity check'],
  },
  shows: { merchant: { verified: { false: 0.5 }, legal_person: { check_failed: 0.6 } }, peers: alone },
  provoke: reported,
})
