import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Package {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly devOptional?: boolean
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }
const installed = Object.entries(packages).filter(([path]) => path !== '')
const wanted = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>

test('every package of the lockfile has its integrity', () => {
  expect(installed.length).toBeGreaterThan(100)
  for (const [path, { integrity }] of installed) expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/)
})

test('no package comes from an address of its own', () => {
  for (const [path, { resolved }] of installed)
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//)
})

test('package.json wants exact versions, the ones that are locked', () => {
  for (const [name, version] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }))
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
})

test('no package comes into production only because the house develops with it', () => {
  // One that some package of production can do without: `npm ci --omit=dev` installs it all the same, TypeScript with its 24 MB.
  expect(installed.filter(([, { devOptional }]) => devOptional).map(([path]) => path)).toEqual([])
})

test('CI installs without running scripts; the two packages that have one bring what it would build', () => {
  expect(read('.ci/run')).toContain('npm ci --ignore-scripts')
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([
    'node_modules/classic-level',
    'node_modules/esbuild',
  ])
})
