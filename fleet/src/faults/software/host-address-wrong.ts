import { alone, done, fault } from '../fault.ts'

export const hostAddressWrong = fault({
  id: 'software/host-address-wrong',
  actor: 'field_engineer',
  weight: 25,
  says: {
    zh: ['主机地址没设置', 'IP端口被人改过，连不上中心', '连到旧的服务器地址去了'],
    en: ['host address not set', 'someone changed IP and port of the host', 'still dials the old server'],
  },
  shows: {
    code: { E108: 0.7, E105: 0.23 },
    telemetry: {
      host_address: { wrong: 0.4, empty: 0.2 },
      other_devices_online: { true: 0.4 },
      signed_in: { false: 0.5 },
      settings: { changed: 0.2 },
    },
    peers: alone,
  },
  provoke: done(async ({ terminal, sale }) => await terminal({}, { gateway: { port: 1 } }).pay(sale())),
})
