import { describe, expect, it } from 'vitest'
import type { Fact } from '../facts/index.ts'
import { parsePairs, withFields } from './decision-request.ts'

const rating: Fact = { subject: 'CIFR', attribute: 'rating', value: 'Buy', unit: '', by: 'Acme', span: [0, 3], quote: 'Buy' }
const capacity: Fact = { subject: 'CIFR', attribute: 'capacity', value: 168, unit: 'MW', site: 'Odessa', span: [0, 6], quote: '168 MW' }

describe('fields as they should be', () => {
  it('change what they name and nothing else', () => {
    expect(withFields(capacity, parsePairs(['value=1.7e3', 'basis=gross', 'site=']), 'test')).toEqual({
      subject: 'CIFR',
      attribute: 'capacity',
      value: 1700,
      unit: 'MW',
      basis: 'gross',
      span: [0, 6],
      quote: '168 MW',
    })
  })

  it('leave texts texts, with the unit of texts', () => {
    expect(withFields(rating, { value: 'Neutral', unit: '', previous: 'Buy', subject: 'iren' }, 'test')).toEqual({
      ...rating,
      subject: 'IREN',
      value: 'Neutral',
      previous: 'Buy',
    })
  })

  it('bring the unit of a new attribute', () => {
    expect(withFields(capacity, { attribute: 'hashrate', value: '16.8' }, 'test')).toMatchObject({ value: 16.8, unit: 'EH/s' })
  })

  it('may hold an equals sign, and need one', () => {
    expect(parsePairs(['site=A=B'])).toEqual({ site: 'A=B' })
    expect(() => parsePairs(['site'])).toThrow(/"site" is no field with its value/)
  })

  it.each([
    [{ value: '' }, /a fact has a value/],
    [{ value: 'NaN' }, /"NaN" is not a number/],
    [{ value: '168 MW' }, /"168 MW" is not a number/],
    [{ span: '[0,1]' }, /"span" is not a field of a fact/],
  ])('refuse %j', (set, message) => {
    expect(() => withFields(capacity, set, 'test')).toThrow(message)
  })
})
