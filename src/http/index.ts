export { addFigures } from './figures.ts'
export { createMetrics, type Metrics } from './metrics.ts'
export { type HttpOptions, type HttpServer, startHttp } from './server.ts'
export type { Kept } from './webhook.ts'
