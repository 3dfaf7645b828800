import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../../src/dashboard/documents/Reader.tsx'
import { Failure } from '../../../src/dashboard/frame/Failure.tsx'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const TEXT = 'Sister cities since 1987. They like it.\n\nPhoto of a bridge'
const { fact } = makeFacts()
const tie = fact('tie', { quote: 'Sister cities since 1987.', start: 0, end: 25, from: '1987' })
const FILE = {
  id: 'a',
  text: TEXT,
  blocks: [
    { start: 0, end: 39, type: 'paragraph' },
    { start: 41, end: 58, type: 'caption' },
  ],
  spans: [{ fact: tie.id, start: 0, end: 25 }],
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function renderReader(change: Partial<View>, answers: Response[]) {
  const fetchFile = vi.fn(() => Promise.resolve(answers.shift() ?? Response.error()))
  vi.stubGlobal('fetch', fetchFile)
  const view: View = { ...EMPTY_VIEW, document: 'a', ...change }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Reader
        atlas={smallAtlas([tie])}
        view={view}
        renderFailure={(error, retry) => (
          <Failure error={error} part="The document" language="en" retry={retry} />
        )}
      />
    </QueryClientProvider>,
  )
  return fetchFile
}

describe('Reader', () => {
  it('marks the passage of each fact and lists the facts beside it, linked both ways', async () => {
    const fetchFile = renderReader({}, [Response.json(FILE)])
    const mark = await screen.findByText('Sister cities since 1987.')
    expect(fetchFile.mock.calls[0]).toMatchObject(['data/documents/a.json', {}])
    expect(mark.tagName).toBe('MARK')
    const facts = within(screen.getByRole('region', { name: 'Facts of this document' }))
    expect(facts.getByText('1 fact in 1 passage')).toBeTruthy()
    const line = facts.getByRole('link', { name: /Gansu – Belarus sister places 1987/u })
    expect(line.getAttribute('href')).toContain(`fact=${tie.id}`)
    fireEvent.click(screen.getByRole('button', { name: 'Passage 1: 1 fact' }))
    expect(document.activeElement?.id).toBe('passage-1-facts')
  })

  it('focuses the passage of the fact that the address picks', async () => {
    renderReader({ fact: tie.id }, [Response.json(FILE)])
    const mark = await screen.findByText('Sister cities since 1987.')
    expect(document.activeElement).toBe(mark)
  })

  it('shows what was not used, with the reason', async () => {
    renderReader({}, [Response.json(FILE)])
    expect(await screen.findByText('Photo of a bridge')).toBeTruthy()
    expect(screen.getByText('caption, not used')).toBeTruthy()
  })

  it('tells that the text is missing, and reads it on Retry', async () => {
    renderReader({}, [new Response('', { status: 404 }), Response.json(FILE)])
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('data/documents/a.json')).toBeTruthy()
    fireEvent.click(alert.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText('Sister cities since 1987.')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('tells that no document has the address, and leads to those there are', () => {
    renderReader({ document: 'gone' }, [])
    expect(screen.getByRole('heading', { name: 'No document has this address.' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'All documents' }).getAttribute('href')).toBe(
      '?view=documents',
    )
  })
})
