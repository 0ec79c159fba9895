import { Command, CommanderError } from 'commander'
import { expect, it } from 'vitest'
import { officesCommands } from '../../src/offices/offices.cli.ts'
import { ROOT } from './data.ts'

/** What `offices …` says on stderr when it fails. */
function refused(...args: string[]): string {
  const said: string[] = []
  const program = new Command()
  officesCommands(program, { root: ROOT, print: () => expect.unreachable() })
  for (const one of [program, ...program.commands]) one.exitOverride().configureOutput({ writeErr: (text) => said.push(text) })
  expect(() => program.parse(['offices', ...args], { from: 'user' })).toThrow(CommanderError)
  return said.join('')
}

it('speaks of a postal index when one is unknown, and of a name when a name is', () => {
  expect(refused('apostille', '--channel', 'psc', '--place', ' 100000 ')).toContain('has the postal index «100000»: check its six digits')
  expect(refused('apostille', '--channel', 'psc', '--place', 'Нигденск')).toContain('no place of Kazakhstan is called «Нигденск»')
})
