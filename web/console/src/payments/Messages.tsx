import type { Payment } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { Card, Collapse } from 'antd'
import { clockTime } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { texts } from './texts.ts'

const directions: { readonly [direction in Payment['messages'][number]['direction']]: Text } = {
  request: { zh: '终端 → 本机构', en: 'terminal → us' },
  answer: { zh: '本机构 → 终端', en: 'us → terminal' },
  to_network: { zh: '本机构 → 网络', en: 'us → network' },
  from_network: { zh: '网络 → 本机构', en: 'network → us' },
}

/** The messages on the wire, field by field, in words. */
export function Messages({ messages }: { readonly messages: Payment['messages'] }) {
  const t = useText()
  const { language } = usePreferences()
  if (messages.length === 0) return null
  return (
    <Card size="small" title={t(texts.messages)} styles={{ body: { padding: 0 } }}>
      <Collapse
        ghost
        items={messages.map((message, index) => ({
          key: index,
          label: (
            <span>
              <span className="code">{message.mti}</span> {t(message.name)}{' '}
              <span className="quiet">
                {t(directions[message.direction])} {message.at === null ? '' : clockTime(message.at, language)}
              </span>
            </span>
          ),
          children: (
            <dl className="facts">
              {message.fields.map((field) => (
                <Field key={field.field} field={field} />
              ))}
            </dl>
          ),
        }))}
      />
    </Card>
  )
}

function Field({ field }: { readonly field: Payment['messages'][number]['fields'][number] }) {
  const t = useText()
  return (
    <>
      <dt>
        <span className="code">{field.field}</span> {t(field.name)}
      </dt>
      <dd>
        <span className="code">{field.value}</span>
        {field.words !== null && <span className="quiet"> {t(field.words)}</span>}
      </dd>
    </>
  )
}
