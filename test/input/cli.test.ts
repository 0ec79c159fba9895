import { Command } from 'commander'
import { expect, test } from 'vitest'
import { readTimeCommand } from '../../src/input/input.cli.ts'

async function run(...args: string[]): Promise<unknown> {
  const out: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
  readTimeCommand(program, { print: (text) => out.push(text) })
  await program.parseAsync(['read-time', ...args], { from: 'user' })
  return JSON.parse(out.join('\n'))
}

test('read-time tells many texts in local time, and names what was not understood', async () => {
  const rows = await run('--now', '2026-11-25T11:20', '--lang', 'ru', '--kind', 'past', '--json', 'вт 15:00', '5 окт', 'завтра кабы')
  expect(rows).toEqual([
    { text: 'вт 15:00', at: '2026-11-24T15:00:00+05:00', day: '2026-11-24', hasTime: true, unread: [] },
    { text: '5 окт', at: '2026-10-05T12:00:00+05:00', day: '2026-10-05', hasTime: false, unread: [] },
    { text: 'завтра кабы', at: null, day: null, hasTime: false, unread: ['кабы'] },
  ])
})

test.each([[['--json', 'вт']], [['--now', 'вчера', 'вт']], [['--now', '2026-11-25', '--kind', 'never', 'вт']]])(
  'wrong usage is told: %j',
  async (args) => {
    await expect(run(...args)).rejects.toMatchObject({ exitCode: 1 })
  },
)
