import { useQuery } from '@tanstack/react-query'
import { formatNumber, formatShare } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import { measure, type Measured } from './accuracy.ts'
import { reportQuery } from './queries.ts'
import { ShareScale } from './ShareScale.tsx'
import { aboutWords } from './words.ts'

/** How often facts are right, as `report.json` says; nothing of it is typed in. */
export function Accuracy({ language }: { language: InterfaceLanguage }) {
  const words = aboutWords[language]
  const report = useQuery(reportQuery)
  if (report.data === undefined) {
    return <p role="status">{report.isError ? words.failed : words.loading}</p>
  }
  const { reliability, threshold, uncertain } = report.data.confidence
  const share = (value: number) => formatShare(Math.round(value * 1000) / 10, language)
  const sentence = ({ low, high, right, facts }: Measured) =>
    words.measured(share(low), share(high), formatNumber(right), formatNumber(facts))
  return (
    <>
      <dl className="about-measured">
        {(['unseen', 'leftOneOut'] as const).map((set) => {
          const measured = measure(reliability[set])
          return (
            measured !== null && (
              <div key={set}>
                <dt>{words.measuredOn[set]}</dt>
                <dd>
                  <b>{share(measured.share)}</b>
                  {/* A Chinese sentence goes on without a space. */}
                  {language === 'en' && ' '}
                  <span>{sentence(measured)}</span>
                  <ShareScale measured={measured} />
                </dd>
              </div>
            )
          )
        })}
      </dl>
      <p>{words.interval}</p>
      <p>
        {words.threshold(formatNumber(threshold.threshold), formatNumber(uncertain))}{' '}
        {words.notMeasured}
      </p>
      <table className="about-table about-bins">
        <caption>
          {words.reliability}: {words.measuredOn.unseen}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.stated}</th>
            <th scope="col">{words.wereRight}</th>
            <td aria-hidden="true">
              <span className="about-scale-ends">
                <span>0</span>
                <span>{share(1)}</span>
              </span>
            </td>
            <th scope="col" className="number">
              {words.ofFacts}
            </th>
          </tr>
        </thead>
        <tbody>
          {reliability.unseen.map((bin) => {
            const measured = measure([bin])
            if (measured === null) return null
            return (
              <tr key={bin.from}>
                <th scope="row">
                  {formatNumber(bin.from)}–{formatNumber(bin.to)}
                </th>
                <td>
                  {share(measured.share)}{' '}
                  <span className="note">
                    ({share(measured.low)} – {share(measured.high)})
                  </span>
                </td>
                <td>
                  <ShareScale measured={measured} expected={[bin.from, bin.to]} />
                </td>
                <td className="number">{formatNumber(measured.facts)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="note">{words.scale}</p>
    </>
  )
}
