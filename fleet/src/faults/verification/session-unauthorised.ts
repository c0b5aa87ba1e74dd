import { alone, fault, reported } from '../fault.ts'

export const sessionUnauthorised = fault({
  id: 'verification/session-unauthorised',
  actor: 'operator',
  weight: 18,
  says: {
    zh: ['登录过期，提示重新登录', '令牌失效', 'API密钥无效401', '账号被退出了'],
    en: ['session expired, log in again', 'token invalid', 'API key rejected', 'logged out by itself, 401'],
  },
  shows: { code: { '401': 0.35 }, telemetry: { session: { expired: 0.55 }, online: { true: 0.4 } }, peers: alone },
  provoke: reported,
})
