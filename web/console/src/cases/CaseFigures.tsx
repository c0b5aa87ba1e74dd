import type { CaseFigures as Shown } from '@shouli/contract'
import { Card, Collapse } from 'antd'
import { minutesText } from '../format.ts'
import { usePreferences, useText, type Language } from '../language.tsx'
import { texts } from './texts.ts'

type Figures = Shown | Shown['causes'][number]

const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 100)}%`)
function minutes(value: number | null, language: Language): string {
  if (value === null) return '—'
  return value < 1 ? texts.underAMinute[language] : minutesText(value, language)
}

/** How fast terminals accept again: together in one look, and for each cause as a table. */
export function CaseFigures({ figures }: { readonly figures: Shown }) {
  const t = useText()
  const { language } = usePreferences()
  const tiles = [
    [texts.open, String(figures.open)],
    [texts.closed, String(figures.closed)],
    [texts.median, minutes(figures.median_minutes, language)],
    [texts.p90, minutes(figures.p90_minutes, language)],
    [texts.alone, percent(figures.without_person_share)],
    [texts.reopenedShare, percent(figures.reopened_share)],
  ] as const
  return (
    <section className="stack" style={{ gap: 8 }} aria-label={t(texts.title)}>
      <div className="figures">
        {tiles.map(([label, value]) => (
          <Card key={label.en} size="small">
            <div className="quiet">{t(label)}</div>
            <strong className="number" style={{ fontSize: 20 }}>
              {value}
            </strong>
          </Card>
        ))}
      </div>
      {figures.causes.length > 1 && (
        <Collapse size="small" items={[{ key: 'causes', label: t(texts.byCause), children: <ByCause causes={figures.causes} /> }]} />
      )}
    </section>
  )
}

function ByCause({ causes }: Pick<Shown, 'causes'>) {
  const t = useText()
  const { language } = usePreferences()
  const columns: readonly (readonly [(typeof texts)['open'], (figures: Figures) => string])[] = [
    [texts.open, ({ open }) => String(open)],
    [texts.closed, ({ closed }) => String(closed)],
    [texts.median, ({ median_minutes }) => minutes(median_minutes, language)],
    [texts.p90, ({ p90_minutes }) => minutes(p90_minutes, language)],
    [texts.alone, ({ without_person_share }) => percent(without_person_share)],
    [texts.reopenedShare, ({ reopened_share }) => percent(reopened_share)],
  ]
  return (
    <div style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', width: '100%', textAlign: 'left' }}>
        <thead>
          <tr className="quiet">
            <th style={cell}>{t(texts.cause)}</th>
            {columns.map(([label]) => (
              <th key={label.en} style={cell}>
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {causes.map((figures) => (
            <tr key={figures.cause}>
              <td style={cell}>{t(figures.title)}</td>
              {columns.map(([label, show]) => (
                <td key={label.en} className="number" style={cell}>
                  {show(figures)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const cell = { padding: '4px 12px 4px 0', fontWeight: 'inherit' } as const
