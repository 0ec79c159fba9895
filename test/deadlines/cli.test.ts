import { Command, CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { deadlineCommand } from '../../src/deadlines/deadlines.cli.ts'
import { ROOT } from './counters.ts'

/** Runs `deadline …` as the terminal would. */
function run(...args: string[]): { out: string; err: string; failed: CommanderError | null } {
  let [out, err] = ['', '']
  const output = {
    writeErr: (text: string) => {
      err += text
    },
  }
  const program = new Command().exitOverride().configureOutput(output)
  deadlineCommand(program, {
    root: ROOT,
    print: (text) => {
      out += text
    },
  })
  for (const command of program.commands) command.exitOverride().configureOutput(output)
  try {
    program.parse(['deadline', ...args], { from: 'user' })
    return { out, err, failed: null }
  } catch (error) {
    if (error instanceof CommanderError) return { out, err, failed: error }
    throw error
  }
}
const json = (...args: string[]) => JSON.parse(run(...args, '--json').out)
const at = (service: string, channel: string, submitted: string) => [service, '--channel', channel, '--submitted', submitted]

test('a term in days is due on a date, with its reasons', () => {
  // Mon 2 March 2026; Sun 8 is Women's Day and Mon 9 free for it; kept two months after Wed 11.
  expect(json(...at('guardianship-certificate', 'education-department', '2026-03-02'))).toEqual({
    due: '2026-03-11',
    collectBy: '2026-05-11',
    counted: ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-10'],
    skipped: [
      { date: '2026-03-07', why: 'weekend' },
      { date: '2026-03-08', why: "International Women's Day" },
      { date: '2026-03-09', why: "International Women's Day" },
    ],
    clause: '7.1',
  })
})

test('a term in hours or minutes is due on the minute', () => {
  const { due, collectBy } = json(...at('household-farm-certificate', 'rural-akim', '2026-01-13T10:15'))
  expect({ due, collectBy }).toEqual({ due: '2026-01-14T10:15:00+05:00', collectBy: null })
  expect(json(...at('preschool-registration', 'education-department', '2026-01-14T05:00:00Z')).due).toBe('2026-01-14T11:00:00+05:00')
})

test('a day that the due day moved from is not counted', () => {
  // Three days from Thursday 8 January end on Sunday 11: due on Monday.
  expect(json(...at('bolashak', 'cip', '2026-01-08'))).toMatchObject({
    due: '2026-01-12',
    counted: ['2026-01-09', '2026-01-10', '2026-01-12'],
    skipped: [{ date: '2026-01-11', why: 'weekend' }],
  })
})

test('without --json it is said in lines', () => {
  expect(run(...at('apostille', 'psc', '2026-01-08')).out.split('\n')).toEqual([
    'due: 2026-01-12',
    'collect by: 2026-02-12',
    'counted: 2026-01-09, 2026-01-12',
    'not counted: 2026-01-10 (weekend)',
    'not counted: 2026-01-11 (weekend)',
    'clause: 7.2',
  ])
})

test.each([
  ['2026-03-02T10:30', '2026-03-11'],
  ['2026-03-02T10:30+05:00', '2026-03-11'],
  ['2026-03-02T23:30Z', '2026-03-12'],
  ['2026-03-02T10:30[Asia/Tokyo]', '2026-03-11'],
  ['2026-03-02T20:30-0400', '2026-03-12'],
])('submitted %s', (submitted, due) => {
  expect(json(...at('guardianship-certificate', 'education-department', submitted)).due).toBe(due)
})

test('a year without a calendar stops nothing and is named', () => {
  expect(json(...at('apostille', 'psc', '2002-01-08'))).toMatchObject({ due: '2002-01-10', guessed: [2002] })
  expect(json(...at('apostille', 'psc', '2099-12-30'))).toMatchObject({ guessed: [2099, 2100] })
  expect(json(...at('apostille', 'psc', '2027-12-30'))).toMatchObject({ guessed: [2028] })
  expect(json(...at('apostille', 'psc', '2027-12-20'))).not.toHaveProperty('guessed')
  expect(run(...at('apostille', 'psc', '2027-12-30')).out).toContain('no calendar for 2028')
})

test.each([
  ['2026-02-30', 'is not a date that exists'],
  ['2026-13-01', 'is not a date that exists'],
  ['2027-02-29T10:00', 'is not a date that exists'],
  ['2026-03-02T25:00', 'is not a date that exists'],
  ['02.03.2026', 'is not an ISO date'],
  ['yesterday', 'is not an ISO date'],
  ['', 'is not an ISO date'],
  ['2026-03-02T10:00[Asia/Nowhere]', 'there is no time zone «Asia/Nowhere»'],
  ['2026-03-02T10:00+25:00', 'there is no offset «+25:00»'],
  ['2026-03-02T10:00-13:00', 'there is no offset «-13:00»'],
  ['2026-03-02T10:00+05:17', 'there is no offset «+05:17»'],
  ['1890-01-10', '«1890-01-10» is not of 2002 to 2099'],
  ['2001-12-31', 'is not of 2002 to 2099'],
  ['2100-01-01', 'is not of 2002 to 2099'],
  ['9999-12-31T10:00', 'is not of 2002 to 2099'],
])('submitted «%s» is refused in a sentence', (submitted, why) => {
  const { out, err, failed } = run(...at('apostille', 'psc', submitted), '--json')
  expect(failed?.exitCode).toBe(1)
  expect(failed?.code).toBe('deadline')
  expect(err).toContain(why)
  expect(err).toContain('write it like 2026-03-02')
  expect(out).toBe('')
})

test('an unknown service or channel is refused with those that there are', () => {
  expect(run(...at('passport', 'psc', '2026-03-02')).err).toContain('there is no service «passport»; there are ')
  expect(run(...at('apostille', 'cip', '2026-03-02')).err).toContain('«apostille» has no channel «cip»; it has committee, psc')
  expect(run(...at('apostille', 'cip', '2026-03-02')).failed?.exitCode).toBe(1)
})

test('wrong usage is commander’s', () => {
  expect(run('apostille', '--channel', 'psc').failed?.code).toMatch(/^commander\./)
  expect(run().failed?.code).toMatch(/^commander\./)
})
