import { allCards, fault, reported } from '../fault.ts'

export const merchantSettingsWrong = fault({
  id: 'operation/merchant-settings-wrong',
  actor: 'merchant',
  weight: 18,
  says: {
    zh: ['自己改了设置以后就不行了', '把刷卡功能在菜单里关了', '老板改过参数，现在不能收款'],
    en: [
      'changed something in the settings and now it does not work',
      'card payments are switched off in our own menu',
      'someone turned contactless off in the back office',
    ],
  },
  shows: { telemetry: { settings: { changed: 0.6 } }, transaction: { scope: allCards } },
  provoke: reported,
})
