import { afterAll, beforeAll, expect, test } from 'vitest'
import { OTHER, openWorld, SUPERVISOR, TEXT, type World } from './world.ts'

let w: World
beforeAll(async () => {
  w = await openWorld()
})
afterAll(() => w.close())

test('a clerk with a part of the desk sees that part on the page, and what they have; everything else is not there', async () => {
  const { complaints } = w.running.app.stores
  const number = await w.complaint()
  const clerk = await w.signedIn(OTHER)
  expect((await clerk.get(`/desk/complaints/${number}`)).status).toBe(200)
  await complaints.staff.setScope(OTHER, { regions: [], directories: [], services: ['livestock-record'] })
  expect((await clerk.get(`/desk/complaints/${number}`)).status).toBe(404)
  expect((await clerk.get('/desk')).text).not.toContain(number)
  expect((await clerk.get('/desk?show=free')).text).not.toContain(TEXT.slice(0, 15))
  // The figures above the list are of the same part: nothing is counted that cannot be reached.
  expect((await clerk.get('/desk')).text).toMatch(/show=new[^>]*><b>0<\/b>/)
  expect((await clerk.get(`/desk/complaints/${number}/live`)).status).toBe(404)
  const boss = await w.signedIn(SUPERVISOR)
  expect((await boss.get('/desk')).text).toContain(number)
  // What a supervisor gives them is theirs.
  const given = { what: 'assign', to: OTHER } as const
  await complaints.complaints.apply(number, given, { by: 'staff', id: SUPERVISOR, role: 'supervisor' }, w.clock.now(), null)
  expect((await clerk.get(`/desk/complaints/${number}`)).status).toBe(200)
  expect((await clerk.get('/desk')).text).toContain(number)
})
