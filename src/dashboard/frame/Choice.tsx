export interface ChoiceProps<Option extends string> {
  /** What is chosen, for the ear. */
  label: string
  options: readonly Option[]
  chosen: Option
  nameOf: (option: Option) => string
  onChoose: (option: Option) => void
}

/** One of a few options, all of them in sight. */
export function Choice<Option extends string>({
  label,
  options,
  chosen,
  nameOf,
  onChoose,
}: ChoiceProps<Option>) {
  return (
    <div className="order-choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          onClick={() => {
            onChoose(option)
          }}
        >
          {nameOf(option)}
        </button>
      ))}
    </div>
  )
}
