import { useSyncExternalStore } from 'react'
import type { Bench, BenchState } from './bench.ts'

export const useBench = (bench: Bench): BenchState =>
  useSyncExternalStore(bench.subscribe, bench.get)
