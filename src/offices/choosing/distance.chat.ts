import type { Ctx } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import type { Directories } from '../directories/directories.ts'
import type { Office } from '../office.ts'
import { distanceKm } from '../places/nearest.ts'
import type { Place, Point } from '../places/place.ts'

/** What is remembered of where a citizen looks for an office from: a settlement, or how far offices are; never a location. */
type Far = { readonly place: string } | { readonly km: Readonly<Record<string, number>> }

const FAR = 'officeFar'
/** Cases and kinds of offices, by the key of their target, of which it is remembered. */
const REMEMBERED = 8
/** Offices of which it is remembered how far they are, the nearest. */
const OFFERED = 20

const farOf = (ctx: Ctx): Readonly<Record<string, Far>> => (ctx.state.rooms[FAR] ?? {}) as Readonly<Record<string, Far>>

/** Keeps, or forgets with `null`, from where the office of a case, or of a kind, is looked for. */
function keep(ctx: Ctx, of: string, far: Far | null): void {
  const { [of]: _, ...others } = farOf(ctx)
  const kept = Object.entries(others).slice(1 - REMEMBERED)
  ctx.state.rooms[FAR] = { ...Object.fromEntries(kept), ...(far ? { [of]: far } : {}) }
}

export const forgetFar = (ctx: Ctx, of: string): void => keep(ctx, of, null)

/** A district says too little of where somebody lives: only a settlement is kept. */
export function farFromPlace(ctx: Ctx, of: string, { id, kind }: Place): void {
  if (kind === 'settlement') keep(ctx, of, { place: id })
}

/** How far the offices are that are offered for a location; the location itself is not kept. */
export function farFromPoint(ctx: Ctx, of: string, at: Point, offered: readonly Office[]): void {
  const km = offered.flatMap(({ id, coordinates }) => (coordinates ? [[id, Math.round(distanceKm(at, coordinates))] as const] : []))
  keep(ctx, of, { km: Object.fromEntries([...new Map(km)].sort(([, a], [, b]) => a - b).slice(0, OFFERED)) })
}

/** The offices that were offered for a location, the nearest first; none once one was chosen for a case, or nobody sent a location. */
export function offeredNear(ctx: Ctx, of: string): ReadonlyArray<readonly [office: string, km: number]> {
  const far = farOf(ctx)[of]
  return far && 'km' in far ? Object.entries(far.km).sort(([, a], [, b]) => a - b) : []
}

/** Of the offices that were offered, only the chosen one's distance stays. */
export function farChosen(ctx: Ctx, of: string, office: string): void {
  const far = farOf(ctx)[of]
  const km = far && 'km' in far ? far.km[office] : undefined
  if (far && 'km' in far) keep(ctx, of, km === undefined ? null : { km: { [office]: km } })
}

/** Kilometres as they are said: at least one, and by tens where only a district's centre is known. */
export function roughKm({ precision }: Pick<Office, 'precision'>, km: number): number {
  const coarse = precision === 'district' || precision === 'region'
  return km < 1 ? 1 : coarse && km > 20 ? Math.round(km / 10) * 10 : Math.round(km)
}

/**
 * How far the office of a case is from where its citizen chose it, in a sentence that says up to which point it was measured.
 * @returns '' where nobody said where they are, where only the region's capital is known, or within one settlement
 */
export function farText(ctx: Ctx, directories: Pick<Directories, 'place' | 'words'>, of: string, office: Office | null): string {
  const far = farOf(ctx)[of]
  if (!far || !office?.coordinates || office.precision === 'region') return ''
  const place = 'place' in far ? directories.place(far.place) : null
  if ('place' in far && (!place?.coordinates || place.precision !== 'settlement')) return ''
  const km = 'km' in far ? far.km[office.id] : place?.coordinates ? distanceKm(place.coordinates, office.coordinates) : undefined
  if (km === undefined || (place && km < 1)) return ''
  const whence = place ? 'place' : 'sent'
  const name = place ? escapeHtml(directories.words.place(place, ctx.lang)) : ''
  return ctx.t('offices-far', { km: roughKm(office, km), whence, name, to: office.precision })
}
