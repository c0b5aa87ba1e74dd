import { Refused } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { Alert, Button } from 'antd'
import { useText } from '../language.tsx'

const texts = {
  noConnection: { zh: '连不上服务器', en: 'The server cannot be reached' },
  noConnectionHint: { zh: '请检查网络，或确认服务器正在运行。', en: 'Check the network, and that the server is running.' },
  refused: { zh: '服务器没有给出结果', en: 'The server gave no result' },
  again: { zh: '重试', en: 'Try again' },
  number: { zh: '请求编号', en: 'Request' },
} satisfies Record<string, Text>

/** Why something could not be shown, in the server's own words where it gave some, with what to do. */
export function ProblemNotice({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const t = useText()
  const problem = error instanceof Refused ? error.problem : null
  const offline = !(error instanceof Refused)
  return (
    <Alert
      type="error"
      showIcon
      title={offline ? t(texts.noConnection) : problem === null ? t(texts.refused) : t(problem.detail)}
      description={
        <>
          {offline && t(texts.noConnectionHint)}
          {problem?.remedies.map((remedy) => (
            <div key={remedy.en}>{t(remedy)}</div>
          ))}
          {problem !== null && (
            <div className="quiet">
              {t(texts.number)} <span className="code">{problem.request_id}</span>
            </div>
          )}
        </>
      }
      {...(again === undefined
        ? {}
        : {
            action: (
              <Button size="small" onClick={again}>
                {t(texts.again)}
              </Button>
            ),
          })}
    />
  )
}
