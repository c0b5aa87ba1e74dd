import type { Message } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { server } from '../api.ts'
import { clockTime } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { OnDemand } from '../parts/OnDemand.tsx'
import { texts } from './texts.ts'

const directions: { readonly [direction in Message['direction']]: Text } = {
  request: { zh: '终端 → 本机构', en: 'terminal → us' },
  answer: { zh: '本机构 → 终端', en: 'us → terminal' },
  to_network: { zh: '本机构 → 网络', en: 'us → network' },
  from_network: { zh: '网络 → 本机构', en: 'network → us' },
}

/** The messages on the wire, field by field, in words. */
export function Messages({ id }: { readonly id: string }) {
  const t = useText()
  return (
    <OnDemand label={t(texts.messages)} queryKey={['messages', id]} read={(signal) => server.readMessages({ params: { id }, signal })}>
      {({ items }) => items.map((message) => <OneMessage key={`${message.direction} ${message.mti}`} message={message} />)}
    </OnDemand>
  )
}

function OneMessage({ message }: { readonly message: Message }) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <section>
      <h4 style={{ margin: '0 0 8px' }}>
        <span className="code">{message.mti}</span> {t(message.name)}{' '}
        <span className="quiet">
          {t(directions[message.direction])} {message.at === null ? '' : clockTime(message.at, language)}
        </span>
      </h4>
      <dl className="facts">
        {message.fields.map((field) => (
          <Field key={field.field} field={field} />
        ))}
      </dl>
    </section>
  )
}

function Field({ field }: { readonly field: Message['fields'][number] }) {
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
