import { type AnswerHandler, type ButtonRouter, type Ctx, home } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import * as to from '../buttons.ts'
import type { Directories } from '../directories/directories.ts'
import { isWrong, type ReportStore, WRONGS } from './report.store.ts'

const LIMIT = 300

/** «Something is wrong here»: what, and one line of text; it goes to the staff desk's list. */
export function reportTalk(
  { directories, reports }: { directories: Directories; reports: ReportStore },
  buttons: ButtonRouter,
): Record<string, AnswerHandler> {
  const back = (ctx: Ctx, of: string, office: string) => [
    to.card.to(ctx.t('offices-to-card'), { case: of, office }),
    home.to(ctx.t('home-button'), {}),
  ]
  buttons.on(to.wrong, (ctx, { case: of, office }) => {
    const found = directories.office(office)
    return ctx.show({
      text: ctx.t('offices-wrong-what', { office: escapeHtml(found ? directories.title(found, ctx.lang) : office) }),
      rows: [...WRONGS.map((what) => [to.wrongWhat.to(ctx.t(`offices-wrong-${what}`), { case: of, office, what })]), back(ctx, of, office)],
    })
  })
  buttons.on(to.wrongWhat, async (ctx, { case: of, office, what }) => {
    await ctx.show({ text: ctx.t('offices-wrong-tell'), rows: [back(ctx, of, office)] })
    ctx.expect('office-wrong', [of, office, what].join(' '))
  })
  return {
    async 'office-wrong'(ctx, arg) {
      const [of = '-', office = '', what = ''] = arg.split(' ')
      const text = ctx.message?.text?.replace(/\s+/g, ' ').trim() ?? ''
      if (text === '' || text.length > LIMIT) {
        await ctx.send({ text: ctx.t('offices-wrong-again', { limit: LIMIT }), rows: [back(ctx, of, office)] })
        return 'again'
      }
      if (isWrong(what) && directories.office(office)) await reports.add({ office, citizen: ctx.citizen, what, text }, ctx.cause)
      await ctx.send({ text: ctx.t('offices-wrong-thanks'), rows: [back(ctx, of, office)] })
      return 'done'
    },
  }
}
