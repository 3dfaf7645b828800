import { TARGET_CURRENCIES, type InterfaceLanguage, type TargetCurrency } from '../view.ts'
import { currencyWords } from './currencyWords.ts'

export interface CurrencyChoiceProps {
  chosen: TargetCurrency | null
  language: InterfaceLanguage
  onConvert: (currency: TargetCurrency | null) => void
}

/** Values as they are stated, which is the default, or converted to one currency. */
export function CurrencyChoice({ chosen, language, onConvert }: CurrencyChoiceProps) {
  const words = currencyWords[language]
  return (
    <div className="side-choice" role="group" aria-label={words.choice}>
      {[null, ...TARGET_CURRENCIES].map((currency) => (
        <button
          key={currency ?? ''}
          type="button"
          aria-pressed={currency === chosen}
          onClick={() => {
            onConvert(currency)
          }}
        >
          {currency === null ? words.asStated : words.inCurrency(currency)}
        </button>
      ))}
    </div>
  )
}
