// Node 22.18 and later strip types by themselves; older ones need tsx.
if (!process.features.typescript) await import('tsx')
