import { classicLevel, type MakeLevel } from '../../src/store/embedded/disk.ts'

/** A disk without room while `full` says so. */
export function fillable(state: { full: boolean }): MakeLevel {
  return (folder) => {
    const level = classicLevel(folder)
    return {
      open: (options) => level.open(options),
      close: () => level.close(),
      iterator: (options) => level.iterator(options),
      async batch(operations, options) {
        if (state.full) throw Object.assign(new Error('No space left on device'), { code: 'LEVEL_IO_ERROR' })
        await level.batch(operations, options)
      },
    }
  }
}
