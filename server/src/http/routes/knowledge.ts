import { catalogue, causeOf, codeOf } from '@shouli/acceptance'
import { api, Refusal, showCause, showCauseHead, showCode, type Handler } from '@shouli/contract'

const heads = catalogue.map(showCauseHead)

export const listCauses: Handler<typeof api.listCauses> = async ({ query }) => ({
  items: query.row === undefined ? heads : heads.filter(({ row }) => row === query.row),
})

export const readCause: Handler<typeof api.readCause> = async ({ params }) => {
  const cause = causeOf(`${params.row}/${params.name}`)
  if (cause === undefined) throw new Refusal('cause_not_found')
  return showCause(cause)
}

export const readCode: Handler<typeof api.readCode> = async ({ params }) => {
  const code = codeOf(params.code)
  if (code === undefined) throw new Refusal('code_not_found')
  return showCode(code)
}
