import type { Atlas } from '../dataset.ts'
import { formatList } from '../format.ts'
import { placeName } from '../names.ts'
import type { EmptyProvinces as Empty } from '../select/matrix.ts'
import type { InterfaceLanguage } from '../view.ts'
import { matrixWords } from './words.ts'

export interface EmptyProvincesProps {
  atlas: Atlas
  empty: readonly Empty[]
  language: InterfaceLanguage
}

/** Provinces that have no row, one line a reason, each drawn as on the map. */
export function EmptyProvinces({ atlas, empty, language }: EmptyProvincesProps) {
  const words = matrixWords[language]
  return (
    <ul className="matrix-empty">
      {empty.map(({ reason, codes, documents }) => (
        <li key={reason} data-reason={reason}>
          <span>
            <b>{words.empty(reason, codes.length, documents)}</b>
            {language === 'zh' ? '：' : ': '}
            {formatList(
              codes.map((code) => placeName(atlas, code, language)),
              language,
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
