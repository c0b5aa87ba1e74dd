import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import enGB from 'antd/locale/en_GB'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { keepPreferences, keptPreferences, PreferencesContext, type Preferences } from './language.tsx'
import { giveStylesTheNonce, nonce } from './nonce.ts'
import { router } from './routes.tsx'
import { isDark, onSystemLook, themeFor } from './theme.ts'
import './page.css'

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 5_000, refetchOnWindowFocus: false } } })

giveStylesTheNonce()

function Console() {
  const [kept, setKept] = useState(keptPreferences)
  const [, setSystemLook] = useState(0)
  useEffect(() => onSystemLook(() => setSystemLook((count) => count + 1)), [])

  const dark = isDark(kept.look)
  useEffect(() => {
    document.documentElement.lang = kept.language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
    document.documentElement.dataset['look'] = dark ? 'dark' : 'light'
    document.body.style.background = dark ? '#0a0a0a' : '#f5f6f6'
  }, [dark, kept.language])

  const preferences = useMemo<Preferences>(
    () => ({
      ...kept,
      set: (change) => {
        const next = { ...kept, ...change }
        keepPreferences(next)
        setKept(next)
      },
    }),
    [kept],
  )
  return (
    <PreferencesContext value={preferences}>
      <ConfigProvider locale={kept.language === 'zh' ? zhCN : enGB} theme={themeFor(dark)} csp={{ nonce }}>
        <App>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </App>
      </ConfigProvider>
    </PreferencesContext>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Console />
  </StrictMode>,
)
