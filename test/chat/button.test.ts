import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ButtonDataError, button } from '../../src/chat/button.ts'

const kind = button('tick', 'case', 'document')
const value = fc.stringMatching(/^[a-z0-9-]{0,20}$/)

describe('button', () => {
  test('reads back what it wrote, within 64 bytes', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const made = kind.to('label', { case: a, document: b })
        expect(Buffer.byteLength(made.callback_data)).toBeLessThanOrEqual(64)
        expect(kind.read(made.callback_data)).toEqual({ case: a, document: b })
      }),
    )
  })

  test('refuses to make data that Telegram would not take, or that would be read back wrong', () => {
    expect(() => kind.to('label', { case: 'a'.repeat(60), document: 'b' })).toThrow(ButtonDataError)
    expect(() => kind.to('label', { case: 'a:b', document: 'c' })).toThrow(ButtonDataError)
    expect(() => kind.to('label', { case: 'ә'.repeat(30), document: 'c' })).toThrow(ButtonDataError)
  })

  test('does not take data of another kind, another version, or a forged one', () => {
    fc.assert(
      fc.property(fc.string(), (data) => {
        fc.pre(!/^1:tick:[^:]*:[^:]*$/.test(data))
        expect(kind.read(data)).toBeNull()
      }),
    )
    expect(kind.read('0:tick:a:b')).toBeNull()
    expect(kind.read('1:tock:a:b')).toBeNull()
    expect(kind.read('1:tick:a')).toBeNull()
    expect(kind.read('1:tick:a:b:c')).toBeNull()
  })
})
