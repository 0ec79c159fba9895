import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { createReportStore } from '../../src/offices/card/report.store.ts'
import { openStore } from '../../src/store/index.ts'

const said = { office: 'psc-01', citizen: 501, what: 'moved', text: 'Абай көшесі, 10' } as const

test('a report that was looked into stays done when its update is handled once more; a new word opens it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const store = await openStore({ dataDir, clock: frozenClock(new Date('2026-03-02T05:00:00Z')) })
  try {
    const reports = createReportStore(store.connection)
    await reports.add(said, '11')
    await reports.add(said, '11')
    const [report] = await reports.list(9)
    expect(await reports.open('psc-01')).toBe(1)
    await reports.done(report?.id ?? '')
    await reports.add(said, '11')
    expect(await reports.open('psc-01')).toBe(0)
    await reports.add({ ...said, text: 'Абай көшесі, 12' }, '12')
    expect(await reports.list(9)).toMatchObject([{ office: 'psc-01', text: 'Абай көшесі, 12', state: 'open' }])
  } finally {
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
