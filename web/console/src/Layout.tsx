import { BulbOutlined, KeyOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Button, Dropdown, Empty, Input, Layout as Frame, Modal, Tooltip } from 'antd'
import type { Text } from '@shouli/vocabulary'
import { useState } from 'react'
import { staffToken } from './api.ts'
import { usePreferences, useText, type Look } from './language.tsx'
import { links } from './links.ts'

const texts = {
  name: { zh: '受理', en: 'Shouli' },
  skip: { zh: '跳到内容', en: 'Skip to content' },
  payments: { zh: '实时交易', en: 'Payments' },
  cases: { zh: '个案', en: 'Cases' },
  incidents: { zh: '故障', en: 'Incidents' },
  merchants: { zh: '商户', en: 'Merchants' },
  causes: { zh: '原因库', en: 'Causes' },
  language: { zh: 'English', en: '中文' },
  look: { zh: '外观', en: 'Appearance' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  system: { zh: '跟随系统', en: 'As the system' },
  token: { zh: '员工令牌', en: 'Staff token' },
  tokenHint: {
    zh: '不在服务器本机上使用时，需要填写管理员给您的令牌。只保存在这个浏览器窗口里。',
    en: 'Needed unless you sit at the server itself. Ask your administrator; it is kept in this browser window only.',
  },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  nothingHere: { zh: '没有这个页面', en: 'There is no such page' },
  back: { zh: '回到实时交易', en: 'Back to payments' },
} satisfies Record<string, Text>

const rooms = [
  { to: links.payments(), text: texts.payments },
  { to: links.cases(), text: texts.cases },
  { to: links.incidents(), text: texts.incidents },
  { to: links.merchants(), text: texts.merchants },
  { to: links.causes(), text: texts.causes },
] as const

export function Layout() {
  const t = useText()
  const { pathname } = useLocation()
  return (
    <Frame style={{ minHeight: '100vh' }}>
      <a href="#content" className="skip">
        {t(texts.skip)}
      </a>
      <Frame.Header
        style={{ display: 'flex', alignItems: 'center', gap: 4, borderBottom: '1px solid rgb(128 128 128 / 0.18)', lineHeight: 'normal' }}
      >
        <Link
          to="/payments"
          style={{ display: 'flex', alignItems: 'center', gap: 8, color: 'inherit', marginRight: 8 }}
          aria-label={t(texts.name)}
        >
          <img src="/icon.svg" alt="" width={26} height={26} />
          <strong className="brand">{t(texts.name)}</strong>
        </Link>
        <nav className="rooms" aria-label={t(texts.name)}>
          {rooms.map(({ to, text }) => (
            <Link key={to} to={to} aria-current={pathname.startsWith(to) ? 'page' : undefined}>
              {t(text)}
            </Link>
          ))}
        </nav>
        <div style={{ flex: 1 }} />
        <LanguageSwitch />
        <LookSwitch />
        <TokenButton />
      </Frame.Header>
      <Frame.Content id="content" tabIndex={-1} style={{ outline: 'none' }}>
        <Outlet />
      </Frame.Content>
    </Frame>
  )
}

export function NotFound() {
  const t = useText()
  return (
    <main className="page">
      <Empty description={t(texts.nothingHere)}>
        <Link to="/payments">{t(texts.back)}</Link>
      </Empty>
    </main>
  )
}

function LanguageSwitch() {
  const t = useText()
  const { language, set } = usePreferences()
  return (
    <Button type="text" onClick={() => set({ language: language === 'zh' ? 'en' : 'zh' })} lang={language === 'zh' ? 'en' : 'zh-CN'}>
      {t(texts.language)}
    </Button>
  )
}

const lookIcons: { readonly [look in Look]: React.ReactNode } = { light: <SunOutlined />, dark: <MoonOutlined />, system: <BulbOutlined /> }

function LookSwitch() {
  const t = useText()
  const { look, set } = usePreferences()
  const items = (['light', 'dark', 'system'] as const).map((key) => ({ key, icon: lookIcons[key], label: t(texts[key]) }))
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [look], onClick: ({ key }) => set({ look: key as Look }) }}>
      <Button type="text" icon={lookIcons[look]} aria-label={t(texts.look)} />
    </Dropdown>
  )
}

function TokenButton() {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [token, setToken] = useState('')
  return (
    <>
      <Tooltip title={t(texts.token)}>
        <Button type="text" icon={<KeyOutlined />} aria-label={t(texts.token)} onClick={() => setOpen(true)} />
      </Tooltip>
      <Modal
        open={open}
        title={t(texts.token)}
        okText={t(texts.save)}
        cancelText={t(texts.cancel)}
        onCancel={() => setOpen(false)}
        onOk={() => {
          staffToken.write(token.trim())
          location.reload()
        }}
      >
        <p className="quiet">{t(texts.tokenHint)}</p>
        <Input.Password autoComplete="off" aria-label={t(texts.token)} value={token} onChange={(event) => setToken(event.target.value)} />
      </Modal>
    </>
  )
}
