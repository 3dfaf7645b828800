import { queryOptions } from '@tanstack/react-query'
import { licencesSchema } from '../../model/licences.ts'
import { reportSchema } from '../../model/report.ts'
import { fetchChecked } from '../dataset.ts'

export const reportQuery = queryOptions({
  queryKey: ['report'],
  queryFn: ({ signal }) => fetchChecked('data/report.json', reportSchema, signal),
  staleTime: Infinity,
  retry: false,
})

export const licencesQuery = queryOptions({
  queryKey: ['licences'],
  queryFn: ({ signal }) => fetchChecked('licences.json', licencesSchema, signal),
  staleTime: Infinity,
  retry: false,
})
