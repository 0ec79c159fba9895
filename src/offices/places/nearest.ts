import * as geokdbush from 'geokdbush'
import KDBush from 'kdbush'
import type { Point } from './place.ts'

/** What has a place on the map, or none. */
interface OnMap {
  readonly coordinates: Point | null
}

/** Something with how far it is; from where that was measured, its `precision` tells. */
export interface Near<T> {
  readonly item: T
  readonly distanceKm: number
}

/** Finds what is nearest to a point. */
export interface NearestIndex<T> {
  /** The nearest items, the nearest first. */
  nearest(at: Point, limit: number): Near<T>[]
}

/** Great-circle distance in kilometres. */
export const distanceKm = (a: Point, b: Point): number => geokdbush.distance(a.lon, a.lat, b.lon, b.lat)

/** Builds a kd-tree over the items that have coordinates. */
export function buildNearest<T extends OnMap>(items: readonly T[]): NearestIndex<T> {
  const located = items.flatMap((item) => (item.coordinates ? [{ item, at: item.coordinates }] : []))
  if (located.length === 0) return { nearest: () => [] }
  const tree = new KDBush(located.length)
  for (const { at } of located) tree.add(at.lon, at.lat)
  tree.finish()
  return {
    nearest: (at, limit) =>
      geokdbush.around(tree, at.lon, at.lat, limit).flatMap((position) => {
        const found = located[position]
        return found ? [{ item: found.item, distanceKm: distanceKm(at, found.at) }] : []
      }),
  }
}
