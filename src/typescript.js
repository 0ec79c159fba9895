import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Compiled code is kept where packages keep their caches; Node 22 and later have it, and go on without where they cannot write.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)))
// Node 22.18 and later strip types by themselves; older ones need tsx.
if (!process.features.typescript) await import('tsx')
