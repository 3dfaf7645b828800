import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { LazyPart } from '../../../src/dashboard/frame/LazyPart.tsx'

const Chart = ({ rows }: { rows: number }) => <p>{rows} rows</p>

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('LazyPart says that its code is on its way, then shows the part', async () => {
  const load = () => Promise.resolve(Chart)
  render(<LazyPart load={load} props={{ rows: 3 }} name="Chart" height={180} language="en" />)
  expect(screen.getByText('Chart is on its way …')).toBeTruthy()
  expect(await screen.findByText('3 rows')).toBeTruthy()
})

it('LazyPart tells that its code did not come, keeps that to itself, and tries again', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const load = vi
    .fn<() => Promise<typeof Chart>>()
    .mockRejectedValueOnce(new Error('the connection was lost'))
    .mockResolvedValue(Chart)
  render(
    <>
      <p>Map</p>
      <LazyPart load={load} props={{ rows: 3 }} name="Trade growth" height={180} language="en" />
    </>,
  )
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByText('Trade growth could not be read')).toBeTruthy()
  expect(screen.getByText('Map')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await screen.findByText('3 rows')).toBeTruthy()
})
