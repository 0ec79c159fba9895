import * as caseButtons from '../../cases/buttons.ts'
import { dayOf } from '../../deadlines/index.ts'
import { type Lang, plainText } from '../../i18n.ts'
import type { RehearsalOptions, Step } from '../../playground/index.ts'
import { type Answers, type Edition, type Flow, isInForce, nextQuestion } from '../../services/index.ts'
import type { Content } from '../content.ts'

/** The answers on the way to a question, each the first option that leads there; null where no way does. */
function wayTo(flow: Flow, answers: Answers, target: string): ReadonlyArray<{ question: string; option: number }> | null {
  const question = nextQuestion(flow, answers)
  if (question === null) return null
  if (question.id === target) return []
  for (const [option, name] of question.options.entries()) {
    const rest = wayTo(flow, { ...answers, [question.id]: name }, target)
    if (rest) return [{ question: question.id, option }, ...rest]
  }
  return null
}

/** What a citizen does in the chat to stand at a question: the card, the beginning, the answers before it. */
function stepsTo(service: string, { flow }: Edition, way: ReadonlyArray<{ question: string; option: number }> | null): Step[] {
  const begin = isInForce(flow) ? caseButtons.startToday : caseButtons.start
  return [
    { send: `/start s-${service}` },
    ...(way === null
      ? []
      : [
          { press: (data: string) => begin.read(data)?.service === service },
          ...way.map(({ question, option }) => ({
            press: (data: string) => {
              const reply = caseButtons.reply.read(data)
              return reply?.question === question && reply.option === String(option)
            },
          })),
        ]),
  ]
}

/** Opens any service at any question in the playground, by what a citizen would do: no door of its own leads into the bot. */
export function rehearsals(content: () => Content): RehearsalOptions {
  const offers = (at: Date) => {
    const { catalogue } = content()
    return catalogue.offered.flatMap(({ id }) => catalogue.editions(id, dayOf(at)).map((edition) => ({ service: id, edition })))
  }
  return {
    services(lang: Lang, at: Date) {
      const { catalogue, texts } = content()
      return offers(at).map(({ service, edition: { flow, answers } }) => ({
        service,
        edition: flow.id,
        name: texts.t(lang, `${service}-short`),
        year: (flow.inForce?.wording ?? catalogue.act(flow.act)?.date ?? '').slice(0, 4),
        questions: flow.questions
          .filter(({ id }) => wayTo(flow, answers, id) !== null)
          .map(({ id }) => ({ id, text: plainText(texts.t(lang, `${flow.id}-q-${id}`)) })),
      }))
    },
    steps(service, id, question, at) {
      const found = offers(at).find((one) => one.service === service && one.edition.flow.id === id)
      if (!found) return null
      if (question === null) return stepsTo(service, found.edition, null)
      const way = wayTo(found.edition.flow, found.edition.answers, question)
      return way && stepsTo(service, found.edition, way)
    },
  }
}
