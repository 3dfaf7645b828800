import { useSingleKeys } from '../singleKeys.ts'
import type { InterfaceLanguage } from '../view.ts'
import { aboutWords } from './words.ts'

/** What keys do where, and the switch of those that are pressed alone. */
export function Keys({ language }: { language: InterfaceLanguage }) {
  const words = aboutWords[language]
  const [areOn, switchKeys] = useSingleKeys()
  return (
    <>
      <table className="about-table about-keys">
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.keys.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="about-switch">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => {
            switchKeys(event.target.checked)
          }}
        />
        <span>{words.singleKeys}</span>
      </label>
      <p className="note">{words.singleKeysNote}</p>
    </>
  )
}
