import { SingleBar } from 'cli-progress'

/** Counts how far a command is. */
export interface Progress {
  /** @param all how much there is in all; absent while nobody knows */
  told(done: number, all?: number): void
  /** Takes the count away. */
  end(): void
}

/** Begins to count `what`, in the plural. */
export type Watch = (what: string) => Progress

/** A bar on stderr, where somebody watches: into a pipe or a file nothing is written. */
export const watch =
  (stream: NodeJS.WritableStream = process.stderr): Watch =>
  (what) => {
    const bar = new SingleBar({
      stream,
      clearOnComplete: true,
      format: (options, { progress, value, total }) =>
        total > 0
          ? `${options.barCompleteString?.slice(0, Math.round(progress * 40)).padEnd(40, options.barIncompleteChar)} ${value}/${total} ${what}`
          : `${value} ${what}`,
    })
    bar.start(0, 0)
    return {
      told(done, all) {
        if (all !== undefined) bar.setTotal(all)
        bar.update(done)
      },
      end: () => bar.stop(),
    }
  }
