import { checkCalendar } from '../../deadlines/index.ts'
import { locateFaults } from '../../faults/index.ts'
import { checkDirectories } from '../../offices/index.ts'
import { checkContent, readContent } from '../../services/index.ts'

// The check takes seconds of a processor, which the bot has not got: a process of its own does it, and ends when it has told.
const [root = '', day = ''] = process.argv.slice(2)
const { input, issues } = readContent(root, day)
process.send?.(locateFaults(root, [...issues, ...checkContent(input), ...checkCalendar(root, day), ...checkDirectories(root)]), () =>
  process.disconnect(),
)
