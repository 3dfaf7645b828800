import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/dashboard/checkData.ts'
import { DATASET, later } from './tinyDataset.ts'

const FILE = 'data/dataset.json'

describe('checkDataset(value, file)', () => {
  it('takes a dataset of this version', () => {
    expect(checkDataset(structuredClone(DATASET), FILE)).toEqual(DATASET)
  })

  it.each<[string, unknown, string, string | null]>([
    ['null', null, 'invalid', null],
    ['an empty object', {}, 'invalid', 'schemaVersion'],
    ['a newer version', { schemaVersion: 99 }, 'newerVersion', '99'],
    ['an older version', { schemaVersion: 1 }, 'olderVersion', '1'],
    ['no facts', { ...DATASET, facts: undefined }, 'invalid', 'facts'],
    [
      'an unknown kind',
      { ...DATASET, facts: [{ ...later, kind: 'war' }] },
      'invalid',
      'facts.0.kind',
    ],
    [
      'a number as text',
      { ...DATASET, facts: [{ ...later, growthPct: '9' }] },
      'invalid',
      'facts.0.growthPct',
    ],
    [
      'an invented day',
      { ...DATASET, facts: [{ ...later, from: '2021-1-1' }] },
      'invalid',
      'facts.0.from',
    ],
    [
      'a language that is not read',
      { ...DATASET, documents: [{ ...DATASET.documents[0], language: 'fr' }] },
      'invalid',
      'documents.0.language',
    ],
  ])('refuses %s and says where', (_, value, problem, place) => {
    expect(() => checkDataset(value, FILE)).toThrow(
      expect.objectContaining({ name: 'DatasetError', problem, file: FILE, place }),
    )
  })
})
