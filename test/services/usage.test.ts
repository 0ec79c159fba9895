import { describe, expect, it } from 'vitest'
import { usageOf } from '../../src/services/check/text-usage.ts'

/** `#{…}` stands for a template's value. */
const usage = (text: string) => usageOf([{ file: 'src/room/room.chat.ts', text: text.replaceAll('#{', '$' + '{') }])

describe('which texts the code shows', () => {
  it('are literals, and templates with values, nested ones too', () => {
    const { uses } = usage("ctx.t('case-done'); const row = `#{t('case-row')} #{t(`case-state-#{state}-short`)}`")
    expect(['case-done', 'case-row', 'case-state-open-short'].filter((key) => !uses(key))).toEqual([])
    expect(['case-open', 'case-state-open'].filter(uses)).toEqual([])
  })

  it('are the rest of a key whose prefix stands apart', () => {
    const { uses } = usage("const PREFIX = 'page-'; show('send'); html`<b data-word=\"send-all\">`")
    expect(['page-send', 'page-send-all'].filter((key) => !uses(key))).toEqual([])
    expect(uses('page-stop')).toBe(false)
  })

  it('are none in comments, and no template of values alone is a pattern', () => {
    const { uses, called } = usage("/** `ctx.t('old-key')` */\n// t('older-key')\nconst id = `#{a}-#{b}`")
    expect(['old-key', 'older-key', 'any-thing'].filter(uses)).toEqual([])
    expect(called).toEqual([])
  })

  it('tells which are called by name', () => {
    expect(usage("texts.t(lang, 'fee-free'); t('act-name', { a }); part('x'); t('title')").called.map(({ key }) => key)).toEqual([
      'fee-free',
      'act-name',
    ])
  })
})
