import { useEffect, useState } from 'react'
import type { InterfaceLanguage } from './view.ts'

/** Until then the map and what stands beside it have the network to themselves, in milliseconds. */
const AFTER_THE_MAP = 5_000

const loadChinese = () => import('./chineseTables.ts')

/**
 * Whether the words of a language are there. Of a built page the Chinese ones are a file of their own: fetched at once by who reads them, and
 * later by all others, who may want to. Where they cannot be had the page speaks English.
 */
export function useWords(language: InterfaceLanguage): boolean {
  const [isChineseThere, setIsChineseThere] = useState(!import.meta.env.PROD)
  const isChinese = language === 'zh'
  useEffect(
    function fetchChinese() {
      if (isChineseThere) return
      let isGone = false
      async function load() {
        await loadChinese().catch(() => null)
        if (!isGone) setIsChineseThere(true)
      }
      const timer = setTimeout(() => void load(), isChinese ? 0 : AFTER_THE_MAP)
      return function leave() {
        isGone = true
        clearTimeout(timer)
      }
    },
    [isChinese, isChineseThere],
  )
  return !isChinese || isChineseThere
}
