import type { ConfusionTable } from '../result.ts'

/** Categories of the observation format, in the order in which the picture shows them. */
const categories = [
  ['qualification', '资质', 'qualification'],
  ['risk', '风控', 'risk'],
  ['policy_reputation', '政策与信誉', 'policy, reputation'],
  ['system', '系统', 'system'],
  ['network', '网络', 'network'],
  ['hardware', '硬件', 'hardware'],
  ['software', '软件', 'software'],
  ['operator', '操作', 'operation'],
  ['security', '安全验证', 'security'],
  ['environment', '环境', 'environment'],
  ['cardholder_issuer', '持卡人与发卡行', 'cardholder, issuer'],
] as const

const CELL = 54
const LEFT = 210
const TOP = 175
const SIZE = CELL * categories.length
const TOTAL = 76

/** The confusion matrix as a drawing: a row is what it was, a column what was said; the darker, the larger the share of the row. */
export function confusionPicture({ title, counts }: ConfusionTable): string {
  const width = LEFT + SIZE + TOTAL + 20
  const height = TOP + SIZE + 70
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" font-size="13" fill="#1f2328">`,
    `<title>${escaped(`${title.zh} ${title.en}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="28" font-size="17" font-weight="600">${escaped(title.zh)}</text>`,
    `<text x="16" y="49" fill="#57606a">${escaped(title.en)}</text>`,
    `<text x="16" y="${TOP - 12}" font-size="12" fill="#57606a">实际 ↓ was · 判断 → said</text>`,
    ...categories.flatMap(([, zh, en], place) => [...rowLabel(zh, en, place), ...columnLabel(zh, en, place)]),
    `<text x="${LEFT + SIZE + TOTAL / 2}" y="${TOP + SIZE + 20}" text-anchor="middle">判断正确</text>`,
    `<text x="${LEFT + SIZE + TOTAL / 2}" y="${TOP + SIZE + 35}" text-anchor="middle" font-size="11" fill="#57606a">right, of</text>`,
    ...categories.flatMap(([truth], y) => row(counts[truth] ?? {}, truth, y)),
    `<text x="${LEFT}" y="${TOP + SIZE + 32}" font-size="12" fill="#57606a">数字为次数；颜色深浅为占该行的比例；蓝色为正确，橙色为错误。</text>`,
    `<text x="${LEFT}" y="${TOP + SIZE + 50}" font-size="12" fill="#57606a">Numbers are calls; the darker, the larger the share of the row; blue is right, orange is wrong.</text>`,
    '</svg>',
    '',
  ].join('\n')
}

function rowLabel(zh: string, en: string, place: number): string[] {
  const y = TOP + (place + 0.5) * CELL
  return [
    `<text x="${LEFT - 12}" y="${y - 1}" text-anchor="end">${zh}</text>`,
    `<text x="${LEFT - 12}" y="${y + 14}" text-anchor="end" font-size="11" fill="#57606a">${en}</text>`,
  ]
}

function columnLabel(zh: string, en: string, place: number): string[] {
  const at = `translate(${LEFT + (place + 0.5) * CELL} ${TOP - 10}) rotate(-45)`
  return [`<text transform="${at}">${zh}<tspan x="0" dy="14" font-size="11" fill="#57606a">${en}</tspan></text>`]
}

function row(said: Readonly<Record<string, number>>, truth: string, y: number): string[] {
  const total = Object.values(said).reduce((sum, n) => sum + n, 0)
  const middle = TOP + (y + 0.5) * CELL + 5
  const cells = categories.flatMap(([name], x) => {
    const n = said[name] ?? 0
    const corner = `x="${LEFT + x * CELL + 1}" y="${TOP + y * CELL + 1}" width="${CELL - 2}" height="${CELL - 2}" rx="3"`
    if (n === 0) return [`<rect ${corner} fill="#f6f8fa"/>`]
    const share = n / total
    const [deep, strength] = truth === name ? ['#0b5cad', 0.1 + 0.9 * share] : ['#c2410c', Math.min(1, 0.12 + 1.5 * share)]
    return [
      `<rect ${corner} fill="${mixed(deep, strength)}"/>`,
      `<text x="${LEFT + (x + 0.5) * CELL}" y="${middle}" text-anchor="middle" fill="${strength > 0.55 ? '#ffffff' : '#1f2328'}">${n}</text>`,
    ]
  })
  const right = total === 0 ? '–' : `${Math.round((100 * (said[truth] ?? 0)) / total)} %`
  const x = LEFT + SIZE + TOTAL / 2
  return [
    ...cells,
    `<text x="${x}" y="${middle - 6}" text-anchor="middle" font-weight="600">${right}</text>`,
    `<text x="${x}" y="${middle + 9}" text-anchor="middle" font-size="11" fill="#57606a">${total}</text>`,
  ]
}

/** A colour on white; plain hex, as every viewer understands it. */
function mixed(hex: string, strength: number): string {
  const channel = (from: number): string => {
    const deep = Number.parseInt(hex.slice(from, from + 2), 16)
    return Math.round(255 + (deep - 255) * strength)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
