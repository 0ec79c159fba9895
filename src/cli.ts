import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import { systemClock } from './clock.ts'
import { ContentError } from './i18n.ts'
import { servicesCommands } from './services/services.cli.ts'

const program = new Command('anyqtama').description('The rooms of Anyqtama from a terminal').exitOverride()
const root = fileURLToPath(new URL('..', import.meta.url))
servicesCommands(program, { root, clock: systemClock(process.env.CLOCK_OFFSET), print: (text) => console.log(text) })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander's own codes are wrong usage; help and version end well.
    process.exitCode = error.code.startsWith('commander.') && error.exitCode !== 0 ? 2 : error.exitCode
  } else if (error instanceof ContentError) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
