import { formatFen, type Fen } from '@shouli/vocabulary'
import type { Language } from './language.tsx'

const CHINA = 'Asia/Shanghai'

const formats = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: CHINA, hourCycle: 'h23', ...options })

/** Date and time in China, to the second. */
export const moment = (at: string, language: Language): string =>
  formats(language, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    new Date(at),
  )

export const clockTime = (at: string, language: Language): string =>
  formats(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(at))

export const dayAndTime = (at: string, language: Language): string =>
  formats(language, { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).format(new Date(at))

export const yuan = (amountFen: number): string => formatFen(amountFen as Fen)

export const milliseconds = (ms: number): string =>
  ms < 10 ? `${ms.toFixed(1)} ms` : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`

/** Minutes as people say them: 45 min, 2 h, 3 days. */
export function minutesText(minutes: number, language: Language): string {
  const zh = language === 'zh'
  if (minutes < 60) return zh ? `${Math.round(minutes)} 分钟` : `${Math.round(minutes)} min`
  if (minutes < 1440) return zh ? `${round(minutes / 60)} 小时` : `${round(minutes / 60)} h`
  const days = round(minutes / 1440)
  return zh ? `${days} 天` : days === '1' ? '1 day' : `${days} days`
}

const round = (value: number): string => String(Math.round(value * 10) / 10)
