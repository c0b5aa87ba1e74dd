import { alone, fault, reported } from '../fault.ts'

export const paperWrong = fault({
  id: 'device/paper-wrong',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['换了新纸出来是白的', '纸装反了吧，什么字都没有', '新买的纸打不出字', '纸能走，就是空白', '纸卷太大盖子合不上'],
    en: [
      'receipts come out blank since I changed the roll',
      'paper feeds but nothing is printed on it',
      'new paper, white slips',
      'the roll is too thick, lid will not close',
      'maybe the roll is in the wrong way round, blank receipts',
    ],
  },
  shows: {
    telemetry: { printer: { ok: 0.6 }, paper_loaded: { true: 0.6 }, paper_new: { true: 0.7 } },
    transaction: { status: { approved_blank_slip: 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
