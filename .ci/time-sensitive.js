// Prints the test files that can see what time it is: their imports lead to the clock (with --running: to a clock that runs). Those
// that start processes of their own are left out: they give them CLOCK_OFFSET, and take most of the suite's time; and the browser's.
import { cruise } from 'dependency-cruiser'

const clock = process.argv.includes('--running') ? 'test/clock.ts' : 'src/clock.ts'
const { output } = await cruise(['src', 'test'], { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true })
const imports = new Map(output.modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]))

function reach(source, found = new Set()) {
  for (const next of imports.get(source) ?? []) {
    if (found.has(next)) continue
    found.add(next)
    reach(next, found)
  }
  return found
}

for (const source of imports.keys()) {
  if (!source.endsWith('.test.ts') || source.startsWith('test/browser/')) continue
  const found = reach(source)
  if (found.has(clock) && !found.has('child_process')) console.log(source)
}
