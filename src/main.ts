import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DataKeyError, type Running, start, TokenError } from './app/index.ts'
import { type Clock, local, systemClock } from './clock.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { ContentError, renderFaults } from './faults/index.ts'
import { terminalLang } from './lang.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A second signal so soon is the first one by another way. */
const REPEAT_MS = 2_000

const isStartFault = (error: unknown): error is Error & { code: string } =>
  error instanceof ConfigError ||
  error instanceof TokenError ||
  error instanceof DataKeyError ||
  (error instanceof Error && /^STORE_/.test(String((error as { code?: unknown }).code)))

/** What stands after `npm start --`. @throws ConfigError for what nobody knows */
function readArguments(): { watch: boolean } {
  try {
    return { watch: parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values.watch }
  } catch (cause) {
    throw new ConfigError(
      `${(cause as Error).message}; the only option is --watch, which takes changed flows and texts while the bot runs`,
      { cause },
    )
  }
}

/** Takes changed flows and texts as they are saved, and says what is wrong with them. */
async function watchContent({ content }: Running): Promise<void> {
  const lang = terminalLang(process.env)
  let told = 0
  content.onChange(() => {
    const { looks, looking, taken, faults } = content.state()
    if (looking || looks === told) return
    told = looks
    console.log([taken ? 'Changed flows and texts are taken.' : 'Changed flows and texts are NOT taken:', ...faults[lang]].join('\n'))
  })
  await content.watch()
  console.log('Flows and texts are watched: save a file, and the bot speaks anew.')
}

function explain(error: unknown, port: number | undefined): string {
  if (error instanceof ContentError) return renderFaults(ROOT, error.issues, terminalLang(process.env))
  if ((error as { code?: unknown }).code === 'EADDRINUSE')
    return `PORT ${port ?? ''} is in use: stop the other program, or set PORT to another number`
  return isStartFault(error) ? error.message : ((error as Error).stack ?? String(error))
}

async function main(): Promise<void> {
  let config: Config | undefined
  try {
    config = readConfig(process.env)
    const { watch } = readArguments()
    const running = await start(config)
    if (watch) await watchContent(running)
    let asked: number | undefined
    const quit = () => {
      // npm and a service manager each pass the same signal on; who asks again after a while will not wait.
      if (asked !== undefined && performance.now() - asked < REPEAT_MS) return
      if (asked !== undefined) process.exit(1)
      asked = performance.now()
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    process.on('SIGTERM', quit)
    process.on('SIGINT', quit)
    // Who reads that it runs may stop it.
    announce(config, running, systemClock(config.clockOffset))
  } catch (error) {
    console.error(explain(error, config?.port))
    process.exit(1)
  }
}

function announce(config: Config, { url, store }: Running, clock: Clock): void {
  if (config.clockOffset) console.log(`*** The clock is moved by ${config.clockOffset}: it is ${local(clock.now()).toISO()} here ***`)
  const way = config.token
    ? `Anyqtama talks to Telegram (${config.mode}), health on ${url}/healthz`
    : `Anyqtama is ready: open ${url} and talk to it`
  if (config.token && !config.dataKey)
    console.log(
      '*** DATA_KEY is not set: contacts are encrypted with a key that everybody knows. Give it one of its own with `npm run -s cli -- rekey`. ***',
    )
  console.log(`${way} — store: ${store.kind}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
