import { theme as antd, type ThemeConfig } from 'antd'
import type { Look } from './language.tsx'

const darkWanted = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

export const isDark = (look: Look): boolean => look === 'dark' || (look === 'system' && darkWanted().matches)

/** Calls back when the system changes between light and dark. @returns stops listening */
export function onSystemLook(changed: () => void): () => void {
  const query = darkWanted()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export function themeFor(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#2fb59c' : '#0b6e5f',
      colorInfo: dark ? '#2fb59c' : '#0b6e5f',
      colorLink: dark ? '#43c7ae' : '#0b6e5f',
      borderRadius: 8,
      fontFamily: `system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif`,
    },
    components: { Layout: { headerBg: dark ? '#141414' : '#ffffff', headerPadding: '0 16px', bodyBg: dark ? '#0a0a0a' : '#f5f6f6' } },
  }
}
