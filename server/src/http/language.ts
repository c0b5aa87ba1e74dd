export type Language = 'zh' | 'en'

/**
 * Chinese unless English was asked for.
 *
 * @param asked `?lang=`
 * @param accepted the `Accept-Language` header
 */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked
  const weights = { zh: 0, en: 0 }
  for (const item of (accepted ?? '').split(',').slice(0, 20)) {
    const [, tag, weight = '1'] = /^\s*(zh|en)\b[^;]*(?:;\s*q=([\d.]{1,5}))?\s*$/i.exec(item) ?? []
    if (tag === undefined) continue
    const language = tag.toLowerCase() as Language
    weights[language] = Math.max(weights[language], Number(weight))
  }
  return weights.en > weights.zh ? 'en' : 'zh'
}
