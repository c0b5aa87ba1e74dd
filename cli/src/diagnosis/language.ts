import type { Text } from '@shouli/vocabulary'

export type Lang = keyof Text

/** `--lang`, else what the environment speaks: Chinese where it says so, English everywhere else. */
export function languageOf(asked: string | undefined): Lang {
  if (asked === 'zh' || asked === 'en') return asked
  const spoken = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? ''
  return /^zh/iu.test(spoken) ? 'zh' : 'en'
}
