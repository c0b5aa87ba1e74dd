import { alone, fault, reported } from '../fault.ts'

export const operatorLocked = fault({
  id: 'verification/operator-locked',
  actor: 'operator',
  weight: 30,
  says: {
    zh: ['操作员密码输错被锁', '主管密码忘了进不去', '管理员锁定', '密码输错太多次，界面锁住'],
    en: [
      'operator locked after wrong passwords',
      'forgot the supervisor password',
      'too many wrong passcodes, locked',
      'manager login blocked',
    ],
  },
  shows: { telemetry: { operator_locked: { true: 0.75 } }, peers: alone },
  provoke: reported,
})
