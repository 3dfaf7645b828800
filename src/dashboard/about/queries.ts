import { queryOptions } from '@tanstack/react-query'
import { fetchBytes, parseJson } from '../dataFile.ts'
import { fileQuery } from '../fileQuery.ts'

export const reportQuery = fileQuery(
  'report.json',
  async () => (await import('../../model/report.ts')).reportSchema,
)

/** Written by the build of the page, which no manifest of the dataset knows. */
export const licencesQuery = queryOptions({
  queryKey: ['licences'],
  queryFn: async ({ signal }) => {
    const file = 'licences.json'
    const [bytes, { checkWith }, { licencesSchema }] = await Promise.all([
      fetchBytes(file, 'default', signal),
      import('../checkData.ts'),
      import('../../model/licences.ts'),
    ])
    return checkWith(licencesSchema, parseJson(bytes, file), file)
  },
  staleTime: Infinity,
  retry: false,
})
