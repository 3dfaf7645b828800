import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

class NoResizeObserver {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoResizeObserver)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function renderReader(change: Partial<View>, answers: Response[], atlas = smallAtlas([tie])) {
  const fetchFile = vi.fn((file: string) => {
    const answer = file.includes('/documents/') ? answers.shift() : undefined
    return Promise.resolve(answer ?? new Response('', { status: 404 }))
  })
  vi.stubGlobal('fetch', fetchFile)
  const changeView = vi.fn<(change: Partial<View>) => void>()
  const view: View = { ...EMPTY_VIEW, document: 'a', ...change }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Reader
        atlas={atlas}
        view={view}
        changeView={changeView}
        renderCard={({ id }) => <p>Card of {id}</p>}
        renderCite={({ id }) => <p>Cite {id}</p>}
        renderFailure={(error, retry) => (
          <Failure error={error} part="The document" language="en" retry={retry} />
        )}
      />
    </QueryClientProvider>,
  )
  return { fetchFile, changeView }
}

describe('Reader', () => {
  it('marks the passage of each fact and lists the facts beside it, linked both ways', async () => {
    const { fetchFile, changeView } = renderReader({}, [Response.json(FILE)])
    const mark = await screen.findByText('Sister cities since 1987.')
    expect(fetchFile.mock.calls.map(([file]) => file)).toContain('data/documents/a.json')
    expect(mark.tagName).toBe('MARK')
    const facts = within(screen.getByRole('region', { name: 'Facts of this document' }))
    expect(facts.getByText('1 fact in 1 passage')).toBeTruthy()
    const line = facts.getByRole('link', { name: /Gansu – Belarus sister places 1987/u })
    expect(line.getAttribute('href')).toContain(`fact=${tie.id}`)
    fireEvent.click(screen.getByRole('button', { name: 'Passage 1: 1 fact' }))
    expect(changeView.mock.calls).toEqual([[{ fact: tie.id }]])
  })

  it('picks the first fact of a mark that is clicked', async () => {
    const { changeView } = renderReader({}, [Response.json(FILE)])
    fireEvent.click(await screen.findByText('Sister cities since 1987.'))
    expect(changeView.mock.calls).toEqual([[{ fact: tie.id }]])
  })

  it('lets marks and lines light each other up', async () => {
    renderReader({}, [Response.json(FILE)])
    const mark = await screen.findByText('Sister cities since 1987.')
    const row = document.getElementById('passage-1-facts')
    fireEvent.focus(screen.getByRole('link', { name: /Gansu – Belarus/u }))
    expect(mark.hasAttribute('data-pointed')).toBe(true)
    fireEvent.blur(screen.getByRole('link', { name: /Gansu – Belarus/u }))
    expect(mark.hasAttribute('data-pointed')).toBe(false)
    fireEvent.focus(screen.getByRole('button', { name: 'Passage 1: 1 fact' }))
    expect(row?.hasAttribute('data-pointed')).toBe(true)
  })

  it('opens the card of the picked fact in the list, with the way back to its passage', async () => {
    renderReader({ fact: tie.id }, [Response.json(FILE)])
    expect(await screen.findByText(`Card of ${tie.id}`)).toBeTruthy()
    const mark = screen.getByText('Sister cities since 1987.')
    expect(mark.hasAttribute('data-picked')).toBe(true)
    mark.blur()
    fireEvent.click(screen.getByRole('button', { name: 'to its passage' }))
    expect(document.activeElement).toBe(mark)
  })

  it('steps through the facts with n and p while the focus is in the reader, unless something is typed', async () => {
    const { changeView } = renderReader({}, [Response.json(FILE)])
    const mark = await screen.findByText('Sister cities since 1987.')
    fireEvent.keyDown(mark, { key: 'n' })
    fireEvent.keyDown(screen.getByRole('button', { name: 'Passage 1: 1 fact' }), { key: 'p' })
    expect(changeView.mock.calls).toEqual([[{ fact: tie.id }], [{ fact: tie.id }]])
    fireEvent.keyDown(mark, { key: 'n', ctrlKey: true })
    const input = mark.appendChild(document.createElement('input'))
    fireEvent.keyDown(input, { key: 'n' })
    input.remove()
    fireEvent.keyDown(document.body, { key: 'n' })
    fireEvent.keyDown(document.documentElement, { key: 'n' })
    expect(changeView).toHaveBeenCalledTimes(2)
  })

  it('leaves n and p to others once single keys are switched off', async () => {
    localStorage.setItem('silkthread-single-keys', 'off')
    const { changeView } = renderReader({}, [Response.json(FILE)])
    fireEvent.keyDown(await screen.findByText('Sister cities since 1987.'), { key: 'n' })
    expect(changeView).not.toHaveBeenCalled()
    const [next] = screen.getAllByRole('button', { name: 'Next fact' })
    expect(next?.hasAttribute('aria-keyshortcuts')).toBe(false)
    expect(next?.title).toBe('Next fact')
    localStorage.clear()
  })

  it('tells how much was read and what was left out', async () => {
    renderReader({}, [Response.json(FILE)])
    expect(
      await screen.findByText('39 characters read. 17 characters left out, grey in the text.'),
    ).toBeTruthy()
    expect(screen.getByText('Cite a')).toBeTruthy()
  })

  it('folds long parts that were not read', async () => {
    const long = `Menu ${'of many things '.repeat(30)}`
    renderReader({}, [
      Response.json({
        ...FILE,
        text: `${TEXT}\n\n${long}`,
        blocks: [...FILE.blocks, { start: 60, end: 60 + long.length, type: 'furniture' }],
      }),
    ])
    const summary = await screen.findByText(`page furniture, not read · ${long.length} characters`)
    expect(summary.closest('details')?.open).toBe(false)
  })

  it('names the documents that say the same, and those on the same pair', async () => {
    const same = fact('tie', { document: 'b', from: '1987' })
    const beside = fact('event', { document: 'c' })
    renderReader(
      {},
      [Response.json(FILE)],
      smallAtlas([tie, same, beside], [], {
        corroborating: [[tie.id, same.id]],
      }),
    )
    await screen.findByText('Sister cities since 1987.')
    const link = screen.getByRole('link', { name: 'Title of b' })
    expect(link.getAttribute('href')).toBe(`?document=b&fact=${same.id}`)
    expect(link.parentElement?.textContent).toContain('1 fact the same')
    expect(screen.getByRole('link', { name: 'Title of c' }).parentElement?.textContent).toContain(
      '1 fact',
    )
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
