import type { Text } from '@shouli/vocabulary'
import { createContext, use } from 'react'

export type Language = 'zh' | 'en'
export type Look = 'light' | 'dark' | 'system'

export interface Preferences {
  readonly language: Language
  readonly look: Look
  readonly set: (change: Partial<Pick<Preferences, 'language' | 'look'>>) => void
}

export const PreferencesContext = createContext<Preferences>({ language: 'zh', look: 'system', set: () => {} })

export const usePreferences = (): Preferences => use(PreferencesContext)

/** Picks the sentence in the language of the page; both always exist. */
export function useText(): (text: Text) => string {
  const { language } = usePreferences()
  return (text) => text[language]
}

const KEY = 'shouli.preferences'

export function keptPreferences(): { language: Language; look: Look } {
  const asked = new URLSearchParams(location.search).get('lang')
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<{ language: Language; look: Look }>
    const language = asked === 'en' || asked === 'zh' ? asked : (kept.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'))
    return { language, look: kept.look ?? 'system' }
  } catch {
    return { language: 'zh', look: 'system' }
  }
}

export function keepPreferences(preferences: { language: Language; look: Look }): void {
  localStorage.setItem(KEY, JSON.stringify(preferences))
}
