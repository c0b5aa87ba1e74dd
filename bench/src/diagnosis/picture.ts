import type { Category } from '@shouli/acceptance'
import type { Confusion } from './accuracy.ts'

const order: readonly Category[] = [
  'qualification',
  'risk',
  'policy_reputation',
  'system',
  'network',
  'hardware',
  'software',
  'operator',
  'security',
  'environment',
  'cardholder_issuer',
]
const cell = 44
const left = 150
const above = 120

/** The confusion matrix as a drawing: a row is what it was, a column what was said; the darker, the larger the share of the row. */
export function confusionPicture(table: Confusion, title: string): string {
  const size = cell * order.length
  const cells = order.flatMap((truth, y) => {
    const row = table.get(truth) ?? new Map<Category, number>()
    const total = [...row.values()].reduce((sum, n) => sum + n, 0)
    return order.flatMap((said, x) => {
      const n = row.get(said) ?? 0
      if (n === 0) return []
      const share = n / total
      const fill =
        truth === said ? `rgb(22 119 255 / ${(0.15 + 0.85 * share).toFixed(2)})` : `rgb(212 56 13 / ${(0.15 + 0.85 * share).toFixed(2)})`
      const ink = share > 0.55 ? '#fff' : '#222'
      const at = `x="${left + x * cell}" y="${above + y * cell}"`
      const middle = `x="${left + (x + 0.5) * cell}" y="${above + (y + 0.62) * cell}"`
      return [
        `<rect ${at} width="${cell - 2}" height="${cell - 2}" fill="${fill}"/>`,
        `<text ${middle} text-anchor="middle" fill="${ink}">${n}</text>`,
      ]
    })
  })
  const rows = order.map((name, y) => `<text x="${left - 8}" y="${above + (y + 0.62) * cell}" text-anchor="end">${name}</text>`)
  const columns = order.map((name, x) => `<text transform="translate(${left + (x + 0.6) * cell} ${above - 8}) rotate(-50)">${name}</text>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + size + 60} ${above + size + 20}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="12" y="20" font-size="14">${title}</text>`,
    ...rows,
    ...columns,
    ...cells,
    '</svg>',
    '',
  ].join('\n')
}
