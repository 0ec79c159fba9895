/** What can go wrong with the store; every message is a sentence for the operator. */
abstract class StoreError extends Error {
  abstract readonly code: string
}

/** The MongoDB at `MONGODB_URI` does not answer, or does not let us in. */
export class StoreUnreachable extends StoreError {
  override readonly name = 'StoreUnreachable'
  readonly code = 'STORE_UNREACHABLE'
}

/** The data folder cannot be created, read or written, or was written by another version. */
export class StoreFolder extends StoreError {
  override readonly name = 'StoreFolder'
  readonly code = 'STORE_FOLDER'
}

/** Something that was confirmed is missing in the data folder, or was changed; the store does not open without it. */
export class StoreDamaged extends StoreError {
  override readonly name = 'StoreDamaged'
  readonly code = 'STORE_DAMAGED'
}

/** The store reads, and cannot write: its disk is full, fails, or its folder was removed. */
export class StoreNotWritable extends StoreError {
  override readonly name = 'StoreNotWritable'
  readonly code = 'STORE_NOT_WRITABLE'
}

/** Another process has the data folder open. */
export class StoreBusy extends StoreError {
  override readonly name = 'StoreBusy'
  readonly code = 'STORE_BUSY'
}

/** A backup cannot be made, read or restored. */
export class BackupError extends StoreError {
  override readonly name = 'BackupError'
  readonly code = 'STORE_BACKUP'
}

/** The store, once open, did not answer an operation; whether it did what was asked is not known. */
export class StoreSilent extends StoreError {
  override readonly name = 'StoreSilent'
  readonly code = 'STORE_SILENT'
}

/** The clock of this machine and the store's differ too much for leases. */
export class StoreClock extends StoreError {
  override readonly name = 'StoreClock'
  readonly code = 'STORE_CLOCK'
}
