export interface OptionalTextProps {
  label: string
  /** The word for what may be left empty. */
  optional: string
  value: string
  /** Characters at the most. */
  longest: number
  onChange: (value: string) => void
}

/** A text that a review may have: why, by whom. */
export function OptionalText({ label, optional, value, longest, onChange }: OptionalTextProps) {
  return (
    <label className="report-field">
      <span>
        {label} <span className="note">({optional})</span>
      </span>
      <input
        type="text"
        value={value}
        maxLength={longest}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
    </label>
  )
}
