import type { Point } from './place.ts'

/** An outline: rings of [latitude, longitude], the last point joined to the first one. */
export type Outline = ReadonlyArray<ReadonlyArray<readonly [number, number]>>

/** Whether a point lies within one of the rings (even-odd rule; good to the few kilometres that the outline is). */
export const within = (outline: Outline, at: Point): boolean => outline.some((ring) => inRing(ring, at))

function inRing(ring: Outline[number], { lat, lon }: Point): boolean {
  let inside = false
  let [beforeLat, beforeLon] = ring.at(-1) ?? [0, 0]
  for (const [ringLat, ringLon] of ring) {
    const crosses = ringLat > lat !== beforeLat > lat
    if (crosses && lon < ((beforeLon - ringLon) * (lat - ringLat)) / (beforeLat - ringLat) + ringLon) inside = !inside
    beforeLat = ringLat
    beforeLon = ringLon
  }
  return inside
}
