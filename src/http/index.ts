export { createMetrics, type Metrics } from './metrics.ts'
export { type HttpOptions, type HttpServer, startHttp } from './server.ts'
export { addFigures } from './store-gauges.ts'
export type { Kept } from './webhook.ts'
