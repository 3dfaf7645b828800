import { useEffect, useRef, useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { documentsOf, selectThings } from '../select/things.ts'
import type { InterfaceLanguage } from '../view.ts'
import { filterWords } from './words.ts'

export interface ResultStatusProps {
  atlas: Atlas
  /** What passes the filters; the same array until one of them changes. */
  facts: readonly Fact[]
  language: InterfaceLanguage
}

/** So long nothing may have changed before the result is said, in ms: who sets three filters hears one sentence. */
const QUIET = 700

/** Says to those who do not see the page what the filters leave, once after each change; nothing when the page opens. */
export function ResultStatus({ atlas, facts, language }: ResultStatusProps) {
  const told = useRef(facts)
  const [text, setText] = useState('')
  useEffect(
    function tellOnceQuiet() {
      if (told.current === facts) return
      const timer = setTimeout(() => {
        told.current = facts
        setText(
          filterWords[language].result(selectThings(atlas, facts).length, documentsOf(facts).size),
        )
      }, QUIET)
      return function wait() {
        clearTimeout(timer)
      }
    },
    [atlas, facts, language],
  )
  return (
    <p className="visually-hidden" role="status" data-result="">
      {text}
    </p>
  )
}
