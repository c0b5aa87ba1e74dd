import { momentOf, type api, type Handler, type Incident } from '@shouli/contract'
import type { Instant, Text } from '@shouli/vocabulary'
import type { Connection } from '../../../ground/database/index.ts'
import { readIncidents, type KeptIncident } from '../store.ts'

export const listIncidents =
  (database: Connection): Handler<typeof api.listIncidents> =>
  async ({ query }) => ({ items: (await readIncidents(database, query.state ?? null)).map(shown) })

function shown(incident: KeptIncident): Incident {
  return {
    id: incident.id,
    state: incident.endedAt === null ? 'open' : 'closed',
    group: { kind: incident.groupKind, key: incident.groupValue },
    title: titleOf(incident),
    sign: incident.kind,
    started_at: momentOf(incident.startedAt as Instant),
    opened_at: momentOf(incident.noticedAt as Instant),
    closed_at: incident.endedAt === null ? null : momentOf(incident.endedAt as Instant),
    terminals: incident.affected,
    failing: Math.round(incident.observed),
    expected: incident.looked === 0 ? 0 : Math.min(1, incident.expected / incident.looked),
    score: incident.score,
    merchants: incident.merchants,
  }
}

const groups: Readonly<Record<string, Text>> = {
  region: { zh: '地区', en: 'region' },
  carrier: { zh: '运营商', en: 'carrier' },
  'region×carrier': { zh: '地区与运营商', en: 'region and carrier' },
  model: { zh: '机型', en: 'model' },
  'model×version': { zh: '机型与版本', en: 'model and version' },
  host: { zh: '网络主机', en: 'network host' },
  scheme: { zh: '卡组织', en: 'card scheme' },
  issuer: { zh: '发卡行（卡号前六位）', en: 'issuer (first six digits)' },
  all: { zh: '所有终端', en: 'all terminals' },
}

/** E.g. “机型 A920：20 台终端异常”. */
function titleOf({ kind, groupKind, groupValue, affected }: KeptIncident): Text {
  const group = groups[groupKind] ?? { zh: groupKind, en: groupKind }
  const value = groupValue === '' ? '' : ` ${groupValue}`
  return kind === 'silence'
    ? { zh: `${group.zh}${value}：${affected} 台终端失去联系`, en: `${group.en}${value}: ${affected} terminals fell silent` }
    : { zh: `${group.zh}${value}：${affected} 台终端交易失败`, en: `${group.en}${value}: payments fail on ${affected} terminals` }
}
