export { type Embedded, startEmbedded } from './embedded/embedded.ts'
export { StoreBusy, StoreFolder, StoreSilent, StoreUnreachable } from './errors.ts'
export { openStore, type Store } from './store.ts'
