import type { Place } from '../../model/dataset.ts'
import type { InterfaceLanguage } from '../view.ts'
import { chineseChoice } from './choiceNames.ts'
import type { Asking } from './reportFields.ts'

export interface FieldInputProps {
  asking: Asking
  value: string
  isWrong: boolean
  placeholder: string
  /** Value and name of each, for a field of a closed list. */
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}

/** Asks for a field of a fact as its values are given. */
export function FieldInput({
  asking,
  value,
  isWrong,
  placeholder,
  options,
  onChange,
}: FieldInputProps) {
  if (asking.type === 'place' || asking.type === 'choice') {
    return (
      <select
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      >
        {!options.some(([code]) => code === value) && <option value={value}>{value}</option>}
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      type="text"
      inputMode={asking.type === 'number' ? 'decimal' : undefined}
      value={value}
      placeholder={asking.type === 'date' ? `${placeholder} (2022-09)` : placeholder}
      aria-invalid={isWrong ? true : undefined}
      spellCheck={false}
      onChange={(event) => {
        onChange(event.target.value)
      }}
    />
  )
}

/** The values of a field of a closed list with what they are called, those of places by name. */
export function optionsOf(
  asking: Asking,
  places: readonly Place[],
  language: InterfaceLanguage,
): (readonly [string, string])[] {
  if (asking.type === 'choice') {
    return asking.choices.map((choice) => [
      choice,
      language === 'zh' ? chineseChoice(choice) : choice,
    ])
  }
  if (asking.type !== 'place') return []
  const types = asking.side === 'china' ? ['nation', 'province'] : ['country', 'bloc']
  return places
    .filter(({ type }) => types.includes(type))
    .map(({ code, names }) => [code, `${names[language]} (${code})`] as const)
    .sort((a, b) => a[1].localeCompare(b[1], language))
}
