import { useQuery } from '@tanstack/react-query'
import { server } from '../api.ts'

/** The catalogue changes only with the server's version, so it is read once. */
export const useCauses = () =>
  useQuery({ queryKey: ['causes'], queryFn: ({ signal }) => server.listCauses({ signal }), staleTime: Infinity })
