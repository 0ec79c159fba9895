import { fileURLToPath } from 'node:url'
import qrcode from 'qrcode'
import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../src/cases/checklist/printed-list.ts'
import { type Case, numbered } from '../../src/cases/index.ts'
import { plainText } from '../../src/i18n.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { sheetPdf } from '../../src/paper/index.ts'
import { copiesText, documentKey } from '../../src/services/index.ts'
import { folded, type Readback, readPdf } from '../paper/read.ts'
import { catalogue, now, texts } from './application-sample.ts'
import { freshCase } from './fresh.ts'

const directories = loadDirectories(fileURLToPath(new URL('../..', import.meta.url)))
const facts = { texts, catalogue, directories }

const caseOf = (service: string, change: Partial<Case> = {}): Case => freshCase(service, { createdAt: now, updatedAt: now, ...change })

async function printed(lang: 'kk' | 'ru' | 'en', of: Case): Promise<Readback> {
  const flow = catalogue.flow(of.service)
  if (!flow) throw new RangeError(of.service)
  return readPdf(await sheetPdf(sheetOf(facts, lang, flow, of, 'anyqtama_bot', now)))
}

/** Without white space: lines are broken anywhere on the paper. */
const squeezed = (text: string): string => folded(text).replaceAll(' ', '')

describe.each(catalogue.flows.map((flow) => [flow.id, flow] as const))('the printed list of %s', (_, flow) => {
  test.each(['kk', 'ru', 'en'] as const)('in %s has every paper with its copies, a box for each, and the ticks', async (lang) => {
    const ticks = flow.documents.slice(0, 2).map(({ id }) => id)
    const of = caseOf(flow.id, { ticks, name: 'Айша' })
    const read = await printed(lang, of)
    const listed = numbered(flow, of)
    const text = squeezed(read.text)
    expect(text).toContain(squeezed(plainText(texts.t(lang, `${flow.id}-title`))))
    for (const [index, item] of listed.entries()) {
      const { document } = item
      expect(text).toContain(squeezed(`${index + 1}. ${plainText(texts.t(lang, documentKey(flow, item)))}`))
      expect(text).toContain(squeezed(plainText(copiesText(texts, lang, document))))
    }
    for (const channel of flow.channels) expect(text).toContain(squeezed(texts.t(lang, `channel-${channel.id}`)))
    expect(read.text).toContain('«Айша»')
    expect(read.stroked).toBe(listed.length + listed.filter(({ document }) => ticks.includes(document.id)).length)
    expect(read.text).not.toMatch(/[<>{}$]|undefined|null/)
    expect(read.embedded).toEqual(['NotoSans-Bold', 'NotoSans-Regular'])
  })
})

describe('a printed list', () => {
  test('says where to go and by when, once they are known', async () => {
    const office = directories.directory('education-departments').find(({ district }) => district === 'Бұланды ауданы')
    if (!office) throw new RangeError('no such office')
    const read = await printed(
      'kk',
      caseOf('minor-housing-sale', {
        ...{ channel: 'education-department', office: office.id, state: 'submitted' },
        ...{ submitted: new Date('2026-03-10T05:00:00Z'), due: new Date('2026-03-18T05:00:00Z') },
      }),
    )
    expect(squeezed(read.text)).toContain(squeezed(office.name))
    expect(read.text.replaceAll(' ', '')).toContain(office.phones[0])
    expect(read.text).toMatch(/10 наурыз.*18 наурыз/)
    expect(read.text).not.toContain(texts.t('kk', 'channel-psc'))
  })

  test('carries the code that opens the case in the bot, also for a click', async () => {
    const link = 'https://t.me/anyqtama_bot?start=c-abcdefghjk'
    expect((await printed('kk', caseOf('apostille'))).links).toEqual([link])
    const dark = qrcode.create(link, { errorCorrectionLevel: 'Q' }).modules.data.filter(Boolean).length
    expect((await printed('kk', caseOf('apostille'))).squares).toBe(dark)
  })
})
