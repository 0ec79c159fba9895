import type { CaseDeps } from '../../src/cases/deps.ts'
import { button } from '../../src/chat/index.ts'

const other = button('zz', 'id')

/** What the room of cases has where no other room is there. */
export const alone = {
  wrongDocument: async () => undefined,
  buttons: {
    remind: (_ctx, of) => other.to('remind', { id: of.id }),
    calendar: (_ctx, of) => other.to('calendar', { id: of.id }),
    complain: (_ctx, of) => other.to('complain', { id: of.id }),
    appeal: () => [],
    service: (_ctx, service, label) => other.to(label, { id: service }),
    office: () => null,
  },
  shared: {
    button: (_ctx, of) => other.to('family', { id: of.id }),
    who: async () => undefined,
    changed: async () => undefined,
    others: async () => ({ lines: [], rows: [] }),
  },
  changed: async () => undefined,
  remindAt: async () => undefined,
  openComplaint: async () => null,
  ended: async () => ({ text: '', rows: [] }),
} satisfies Partial<CaseDeps>
