import type { BotCommand, MenuButton } from 'grammy/types'
import type { Args } from '../args.ts'
import { badRequest } from '../errors.ts'
import type { Method, Methods } from './method.ts'

const MAX_COMMANDS = 100

function commandsKey(args: Args): string {
  const scope = args.object('scope') ?? { type: 'default' }
  return JSON.stringify([scope.type, scope.chat_id, scope.user_id, languageOf(args)])
}

function languageOf(args: Args): string {
  const language = args.text('language_code')
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  return language
}

function command(value: unknown): BotCommand {
  const { command, description } = (value ?? {}) as Partial<BotCommand>
  if (typeof command !== 'string' || typeof description !== 'string') throw badRequest("can't parse BotCommand: expected an Object")
  const name = command.replace(/^\//, '')
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command: name, description }
}

type Words = 'name' | 'description' | 'shortDescription'

function setter(kind: Words, parameter: string, max: number, tooLong: string): Method {
  return (args, { world }) => {
    if (args.text(parameter).length > max) throw badRequest(tooLong)
    world.profile[kind][languageOf(args)] = args.text(parameter)
    world.changed()
    return true
  }
}

function getter(kind: Words, parameter: string): Method {
  return (args, { world }) => {
    const fallback = kind === 'name' ? world.me.first_name : ''
    return { [parameter]: world.profile[kind][languageOf(args)] || world.profile[kind][''] || fallback }
  }
}

export const profileMethods: Methods = {
  getMe: (_, { world }) => world.me,
  logOut: () => true,
  close: () => true,

  setMyCommands: (args, { world }) => {
    const commands = args.list('commands').map(command)
    if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    world.profile.commands.set(commandsKey(args), commands)
    world.changed()
    return true
  },
  getMyCommands: (args, { world }) => world.profile.commands.get(commandsKey(args)) ?? [],
  deleteMyCommands: (args, { world }) => {
    world.profile.commands.delete(commandsKey(args))
    world.changed()
    return true
  },

  setMyName: setter('name', 'name', 64, 'BOT_TITLE_INVALID'),
  getMyName: getter('name', 'name'),
  setMyDescription: setter('description', 'description', 512, 'description is too long'),
  getMyDescription: getter('description', 'description'),
  setMyShortDescription: setter('shortDescription', 'short_description', 120, 'short description is too long'),
  getMyShortDescription: getter('shortDescription', 'short_description'),

  setChatMenuButton: (args, { world }) => {
    const button = (args.object('menu_button') ?? { type: 'default' }) as unknown as MenuButton
    if (args.has('chat_id')) world.knownChat(args.params.chat_id).menuButton = button
    else world.profile.menuButton = button
    return true
  },
  getChatMenuButton: (args, { world }) => {
    const own = args.has('chat_id') ? world.knownChat(args.params.chat_id).menuButton : undefined
    return own ?? world.profile.menuButton ?? { type: 'default' }
  },
}
