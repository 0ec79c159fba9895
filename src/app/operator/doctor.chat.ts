import { Composer } from 'grammy'
import type { Ctx } from '../../chat/index.ts'
import type { Member } from '../../complaints/index.ts'
import { type Finding, SIGNS, told } from './doctor.ts'

/** `/doctor` for supervisors; for everybody else there is no such command. */
export function doctorTalk(member: (id: number) => Promise<Member | null>, examine: () => Promise<Finding[]>) {
  const composer = new Composer<Ctx>()
  composer.command('doctor', async (ctx, next) => {
    if ((await member(ctx.citizen))?.role !== 'supervisor') return next()
    const findings = await examine()
    const lines = told(findings, ctx.t).map((line, at) => `${SIGNS[findings[at]?.health ?? 'unknown']} ${line}`)
    await ctx.send({ text: [ctx.t('doctor-title'), ...lines].join('\n') })
  })
  return { composer }
}
