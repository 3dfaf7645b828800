import { describe, expect, it } from 'vitest'
import { parseRecord } from '../../../src/ingest/jsonl/parseRecord.ts'

const parse = (line: string) => parseRecord(new TextEncoder().encode(line))

describe('parseRecord(bytes)', () => {
  it('reads what a line says of a document', () => {
    const record = {
      id: 'tea',
      text: 'Tea',
      language: 'de',
      published: '2022-09',
      title: ' Tea ',
      publisher: 'A paper',
      url: 'https://paper.example/tea',
      crawled: 7,
    }
    expect(parse(JSON.stringify(record))).toEqual({
      type: 'read',
      record: {
        id: 'tea',
        body: 'Tea',
        format: 'txt',
        front: {
          language: 'de',
          published: '2022-09',
          title: 'Tea',
          publisher: 'A paper',
          url: 'https://paper.example/tea',
        },
      },
    })
  })

  it.each([
    ['text before html', '{"id":"a","html":"<p>x","text":"x"}', 'txt'],
    ['html where text is null', '{"id":"a","html":"<p>x","text":null}', 'html'],
  ])('takes %s', (_name, line, format) => {
    expect(parse(line)).toMatchObject({ type: 'read', record: { format } })
  })

  it('takes the day of a moment, and null for what is not known', () => {
    const line = '{"id":"a","text":"x","published":"2022-09-01T23:30:00+08:00","title":null}'
    expect(parse(line)).toMatchObject({ record: { front: { published: '2022-09-01' } } })
    expect(parse('{"id":"a","text":"x","published":null,"url":null}')).toMatchObject({
      record: { front: {} },
    })
  })

  it('keeps lone surrogates and line ends of a text as they are', () => {
    expect(parse('{"id":"a","text":"\\ud83d\\r\\nx\\u2028"}')).toMatchObject({
      record: { body: '\ud83d\r\nx\u2028' },
    })
  })

  it.each([
    ['an empty line', '', null, /^found an empty line/u],
    ['a line of space', ' \t', null, /^found an empty line/u],
    ['no JSON', '{"id":"a",', null, /^found \{"id":"a",; allowed: a JSON object$/u],
    ['a list', '["a"]', null, /^found \["a"\]; allowed: a JSON object$/u],
    ['null', 'null', null, /allowed: a JSON object$/u],
    ['brackets without end', '['.repeat(200_000), null, /allowed: a JSON object$/u],
    ['no id', '{"text":"x"}', null, /^id: found none/u],
    ['a number for an id', '{"id":5,"text":"x"}', null, /^id: found 5; allowed: a text/u],
    ['an empty id', '{"id":" ","text":"x"}', null, /^id: found " "/u],
    ['neither text nor html', '{"id":"a"}', 'a', /^found neither text nor html/u],
    ['a number for a text', '{"id":"a","text":42}', 'a', /^text: found 42; allowed: a text$/u],
    ['a list for html', '{"id":"a","html":[]}', 'a', /^html: found \[\]/u],
    ['an empty text', '{"id":"a","text":" \\n"}', 'a', /^text: found an empty text/u],
    ['an unknown language', '{"id":"a","text":"x","language":"fr"}', 'a', /^language: found "fr"/u],
    ['a language in capitals', '{"id":"a","text":"x","language":"EN"}', 'a', /^language: /u],
    ['no date', '{"id":"a","text":"x","published":"soon"}', 'a', /^published: found "soon"/u],
    ['a day that is none', '{"id":"a","text":"x","published":"2022-02-30"}', 'a', /^published: /u],
    ['a number for a date', '{"id":"a","text":"x","published":2022}', 'a', /^published: /u],
    ['no address', '{"id":"a","text":"x","url":"paper"}', 'a', /^url: found "paper"/u],
    ['a number for a title', '{"id":"a","text":"x","title":1}', 'a', /^title: found 1/u],
  ])('refuses %s', (_name, line, id, reason) => {
    expect(parse(line)).toEqual({ type: 'refused', id, reason: expect.stringMatching(reason) })
  })

  it('refuses bytes that are no UTF-8, and names the document where its id is whole', () => {
    const broken = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.from([0xe6, 0xb2]),
      Buffer.from('"}'),
    ])
    expect(parseRecord(broken)).toMatchObject({
      id: 'a',
      reason: expect.stringMatching(/no UTF-8/u),
    })
    const brokenId = Buffer.concat([
      Buffer.from('{"text":"a","id":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ])
    expect(parseRecord(brokenId)).toMatchObject({
      id: null,
      reason: expect.stringMatching(/no UTF-8/u),
    })
  })
})
