import type { Command } from 'commander'
import { Option } from 'commander'
import { LANGS, type Lang, type Texts } from '../../i18n.ts'
import { type Finding, SIGNS, told } from './doctor.ts'

export interface DoctorCliDeps {
  readonly texts: () => Texts
  /** Looks at everything that the environment names. */
  readonly examine: () => Promise<Finding[]>
  readonly print: (text: string) => void
}

/** Adds `doctor` to `program`: ends with 1 when something is bad. */
export function doctorCommand(program: Command, { texts, examine, print }: DoctorCliDeps): void {
  program
    .command('doctor')
    .description('what goes wrong in silence: store, clock, disk, key, staff chat, what is owed, calendar')
    .addOption(new Option('--lang <lang>', 'language of the words').choices([...LANGS]).default('en'))
    .option('--json', 'one JSON document')
    .action(async ({ lang, json }: { lang: Lang; json?: boolean }) => {
      const findings = await examine()
      const says = told(findings, (key, vars) => texts().t(lang, key, vars))
      if (json)
        print(
          JSON.stringify(
            findings.map(({ check, health, vars }, at) => ({ check, health, ...vars, says: says[at] })),
            null,
            2,
          ),
        )
      else for (const [at, line] of says.entries()) print(`${SIGNS[findings[at]?.health ?? 'unknown']} ${line}`)
      if (findings.some(({ health }) => health === 'bad')) process.exitCode = 1
    })
}
