const COORDINATES = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/

/** Reads "49.80, 73.11"; nothing when it is not a place on Earth. */
export function readCoordinates(text) {
  const match = COORDINATES.exec(text)
  if (!match) return undefined
  const [latitude, longitude] = match.slice(1).map((n) => Number(n.replace(',', '.')))
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
