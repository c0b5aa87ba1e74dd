import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const downloadParameters: Remedy = {
  id: 'download-parameters',
  title: { zh: '下载参数', en: 'Download the parameters' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '连好网络，在菜单里选参数下载。', en: 'With a good line choose parameter download from the menu.' },
    { zh: '完成后重新签到。', en: 'Sign on again when it is done.' },
    { zh: '下载失败请收单机构核对参数是否已下发。', en: 'If it fails, ask your acquirer whether they are released.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.78, source: 'terminals.md §7 step 8; chance judgement' },
  risks: [],
  guards: ['transaction open', 'batch unsettled'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
