import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { indexDataset } from '../../../src/dashboard/dataset.ts'
import { ReviewedLine } from '../../../src/dashboard/evidence/ReviewedLine.tsx'
import type { InterfaceLanguage } from '../../../src/dashboard/view.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { trade } = makeFacts()

function show(fact: Fact, language: InterfaceLanguage) {
  const review = {
    ...{ fact: fact.id, as: 'corrected' as const, by: 'the desk', date: '2026-03', why: 'a slip' },
    was: { growthPct: 8 },
  }
  const atlas = indexDataset({ ...smallAtlas([fact]).dataset, reviews: [review] })
  return render(<ReviewedLine atlas={atlas} fact={fact} language={language} />)
}

describe('<ReviewedLine>', () => {
  afterEach(cleanup)

  it('says who corrected a fact, why, and what the program had read', () => {
    show(trade({ growthPct: 18, reviewed: 'corrected' }), 'en')
    expect(screen.getByText(/Reviewed: corrected by the desk, Mar 2026 · a slip/u)).toBeTruthy()
    expect(screen.getByText(/The program had read: \+8/u)).toBeTruthy()
  })

  it('says it in Chinese', () => {
    show(trade({ growthPct: 18, reviewed: 'corrected' }), 'zh')
    expect(screen.getByText(/人工复核：已更正（the desk，2026年3月） · a slip/u)).toBeTruthy()
    expect(screen.getByText(/程序原先读作： \+8%/u)).toBeTruthy()
  })

  it('is not there where no person has looked', () => {
    const { container } = show(trade({ reviewed: null }), 'en')
    expect(container.textContent).toBe('')
  })
})
