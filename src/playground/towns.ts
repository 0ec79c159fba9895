/** Ten towns to share a location from; their names are in locales, `playground-town-<id>`. Degrees, town centres. */
export const TOWNS = [
  { id: 'astana', latitude: 51.1694, longitude: 71.4491 },
  { id: 'almaty', latitude: 43.2389, longitude: 76.8897 },
  { id: 'shymkent', latitude: 42.3417, longitude: 69.5901 },
  { id: 'qaraghandy', latitude: 49.8047, longitude: 73.1094 },
  { id: 'zhezqazghan', latitude: 47.7833, longitude: 67.7667 },
  { id: 'aqtobe', latitude: 50.2839, longitude: 57.167 },
  { id: 'atyrau', latitude: 47.0945, longitude: 51.9238 },
  { id: 'oskemen', latitude: 49.9483, longitude: 82.6279 },
  { id: 'qostanay', latitude: 53.2198, longitude: 63.6354 },
  { id: 'turkistan', latitude: 43.2973, longitude: 68.2518 },
] as const
