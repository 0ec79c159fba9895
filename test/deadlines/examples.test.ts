import { expect, test } from 'vitest'
import { local } from '../../src/clock.ts'
import { dueFor, momentOf } from '../../src/deadlines/index.ts'
import type { Deadline } from '../../src/services/index.ts'
import { calendar, counters, days, daysFull, hours, minutes, months, workingDays, workingDaysFull } from './counters.ts'

type Where = keyof typeof counters
/** Rule and counter, the moment of submission, the due day (or minute), and the days that were passed over. */
type Example = readonly [term: Deadline, where: Where, submitted: string, due: string, skipped?: string]

const run = ([deadline, where, submitted]: Example) => {
  const [day = '', time = '11:00'] = submitted.split(' ')
  return dueFor({ deadline, hours: counters[where] }, momentOf(day, time), calendar)
}

/** Computed by hand from a wall calendar; «=n» is the n-th day of the term. */
const examples: readonly Example[] = [
  // 1. Mon 19 Jan: Tue 20 =1, 21 =2, 22 =3, Fri 23 =4, (24, 25), Mon 26 =5; the day after.
  [workingDaysFull(5), 'department', '2026-01-19', '2026-01-27', '24 weekend, 25 weekend'],
  // 2. Fri 16 Jan: (17, 18), Mon 19 … Fri 23 =5; the department next opens on Monday.
  [workingDaysFull(5), 'department', '2026-01-16', '2026-01-26', '17 weekend, 18 weekend, 24 weekend, 25 weekend'],
  // 3. The same at a service centre, which issues on Saturdays.
  [workingDaysFull(5), 'psc', '2026-01-16', '2026-01-24', '17 weekend, 18 weekend'],
  // 4. Taken on a Saturday: Mon 19 … Fri 23 =5; Saturday again.
  [workingDaysFull(5), 'psc', '2026-01-17', '2026-01-24', '18 weekend'],
  // 5. Women's Day 2026 is a Sunday, so Mon 9 is free. Mon 2: 3 =1, 4, 5, Fri 6 =4, Tue 10 =5.
  [workingDaysFull(5), 'department', '2026-03-02', '2026-03-11', "07 weekend, 08 International Women's Day, 09 International Women's Day"],
  // 6. Nauryz 2026: 21 Sat, 22 Sun, 23 Mon; for the weekend 24 and 25 are free. Thu 19: 20 =1, 26 =2, 27 =3, 30 =4, 31 =5.
  [
    workingDaysFull(5),
    'department',
    '2026-03-19',
    '2026-04-01',
    '21 Nauryz, 22 Nauryz, 23 Nauryz, 24 Nauryz, 25 Nauryz, 28 weekend, 29 weekend',
  ],
  // 7. Nauryz 2027: 21 Sun, 22 Mon, 23 Tue; for Sunday Wed 24 is free. Fri 19: 25 =1, 26 =2, 29 =3, 30 =4, 31 =5.
  [
    workingDaysFull(5),
    'department',
    '2027-03-19',
    '2027-04-01',
    '20 weekend, 21 Nauryz, 22 Nauryz, 23 Nauryz, 24 Nauryz, 27 weekend, 28 weekend',
  ],
  // 8. Constitution Day is kept on 15 March from 2027 on. Fri 12: Tue 16 =1, 17 =2.
  [workingDays(2), 'psc', '2027-03-12', '2027-03-17', '13 weekend, 14 weekend, 15 Constitution Day'],
  // 9. In 2026 it was not: Mon 16 March is worked. Fri 13: 16 =1, 17 =2.
  [workingDays(2), 'psc', '2026-03-13', '2026-03-17', '14 weekend, 15 weekend'],
  // 10. Thu 8 Jan: Fri 9 =1, Mon 12 =2.
  [workingDays(2), 'psc', '2026-01-08', '2026-01-12', '10 weekend, 11 weekend'],
  // 11. The year's end. Mon 28 Dec 2026: 29, 30, 31 =3; 1 Fri, 2 Sat holiday, 3 Sun, 4 Mon for the 2nd; Tue 5 =4, Wed 6 =5.
  [workingDays(5), 'committee', '2026-12-28', '2027-01-06', "01 New Year's Day, 02 New Year's Day, 03 weekend, 04 New Year's Day"],
  // 12. The same in full days: the five end on the 6th, Thu 7 is Christmas, Fri 8.
  [
    workingDaysFull(5),
    'department',
    '2026-12-28',
    '2027-01-08',
    "01 New Year's Day, 02 New Year's Day, 03 weekend, 04 New Year's Day, 07 Orthodox Christmas",
  ],
  // 13. Mon 29 Dec 2025: 30 =1, 31 =2, Mon 5 =3, 6 =4, (Wed 7), Thu 8 =5; Fri 9.
  [
    workingDaysFull(5),
    'department',
    '2025-12-29',
    '2026-01-09',
    "01 New Year's Day, 02 New Year's Day, 03 weekend, 04 weekend, 07 Orthodox Christmas",
  ],
  // 14. Kurban Ait 2026 is Wed 27 May. Thu 21: 22 =1, 25 =2, 26 =3, 28 =4, Fri 29 =5; Mon 1 June.
  [workingDaysFull(5), 'department', '2026-05-21', '2026-06-01', '23 weekend, 24 weekend, 27 Eid al-Adha, 30 weekend, 31 weekend'],
  // 15. Kurban Ait 2027 is Sun 16 May; no other day is free for it. Fri 14: Mon 17 =1, 18 =2.
  [workingDays(2), 'psc', '2027-05-14', '2027-05-18', '15 weekend, 16 Eid al-Adha'],
  // 16. May 2026: 1 Fri, 7 Thu, 9 Sat with Mon 11. Thu 30 Apr: 4, 5, 6 =3, 8 =4, Tue 12 =5; Wed 13.
  [
    workingDaysFull(5),
    'department',
    '2026-04-30',
    '2026-05-13',
    "01 People's Unity Day, 02 weekend, 03 weekend, 07 Defender of the Fatherland Day, 09 Victory Day, 10 weekend, 11 Victory Day",
  ],
  // 17. May 2027: 1 Sat with Mon 3, 7 Fri, 9 Sun with Mon 10. Thu 29 Apr: 30 =1, 4, 5, 6 =4, Tue 11 =5; Wed 12.
  [
    workingDaysFull(5),
    'department',
    '2027-04-29',
    '2027-05-12',
    "01 People's Unity Day, 02 weekend, 03 People's Unity Day, 07 Defender of the Fatherland Day, 08 weekend, 09 Victory Day, 10 Victory Day",
  ],
  // 18. Thirty: Mon 2 Feb 2026: Feb 3–6 =4, 9–13 =9, 16–20 =14, 23–27 =19, Mar 2–6 =24, 10–13 =28, 16 =29, 17 =30; Wed 18.
  [workingDaysFull(30), 'department', '2026-02-02', '2026-03-18'],
  // 19. Fri 24 Apr 2026: 27–30 =4, May 4–6 =7, 8 =8, 12–15 =12, 18–22 =17, 25, 26 =19, 28, 29 =21, June 1–5 =26, 8–11 =30; Fri 12.
  [workingDaysFull(30), 'department', '2026-04-24', '2026-06-12'],
  // 20. Capital City Day is Mon 6 July. Fri 3: 7 =1, 8, 9, Fri 10 =4, Mon 13 =5.
  [workingDays(5), 'committee', '2026-07-03', '2026-07-13', '04 weekend, 05 weekend, 06 Capital City Day, 11 weekend, 12 weekend'],
  // 21. In 2027 it is a Tuesday. Mon 5: Wed 7 =1, 8 =2.
  [workingDays(2), 'psc', '2027-07-05', '2027-07-08', '06 Capital City Day'],
  // 22. Republic Day 2026 is a Sunday, so Mon 26 is free. Mon 19: 20–23 =4, Tue 27 =5; Wed 28.
  [workingDaysFull(5), 'psc', '2026-10-19', '2026-10-28', '24 weekend, 25 Republic Day, 26 Republic Day'],
  // 23. In 2027 it is a Monday. Fri 22: Tue 26 =1, 27 =2.
  [workingDays(2), 'psc', '2027-10-22', '2027-10-27', '23 weekend, 24 weekend, 25 Republic Day'],
  // 24. Independence Day 2026 is a Wednesday. Mon 14: 15 =1, 17 =2, 18 =3, 21 =4, 22 =5.
  [workingDays(5), 'department', '2026-12-14', '2026-12-22', '16 Independence Day, 19 weekend, 20 weekend'],
  // 25. In 2027 a Thursday. Mon 13: 14 =1, 15 =2, 17 =3, 20 =4, 21 =5.
  [workingDays(5), 'department', '2027-12-13', '2027-12-21', '16 Independence Day, 18 weekend, 19 weekend'],
  // 26. The rest of Sun 5 Jan 2025 was moved to Fri 3. Tue 31 Dec: Sun 5 =1, Mon 6 =2.
  [workingDays(2), 'department', '2024-12-31', '2025-01-06', "01 New Year's Day, 02 New Year's Day, 03 moved, 04 weekend"],
  // 27. Sat 4 May 2024 was worked instead of Wed 8: the department issues on it. Tue 30 Apr: Thu 2 =1, Fri 3 =2; Sat 4.
  [workingDaysFull(2), 'department', '2024-04-30', '2024-05-04', "01 People's Unity Day"],
  // 28. A counter of Wednesdays and Thursdays. Mon 12 Jan: 13 =1 … Fri 16 =4, Mon 19 =5, closed until Wed 21.
  [workingDays(5), 'kindergarten', '2026-01-12', '2026-01-21', '17 weekend, 18 weekend, 19 closed, 20 closed'],
  // 29. Calendar days. Mon 12 Jan: 13, 14, 15.
  [days(3), 'department', '2026-01-12', '2026-01-15', ''],
  // 30. Thu 15 Jan: the third is Sun 18; Mon 19.
  [days(3), 'department', '2026-01-15', '2026-01-19', '18 weekend'],
  // 31. Fri 6 March 2026: the third is Mon 9, free for Women's Day; Tue 10.
  [days(3), 'department', '2026-03-06', '2026-03-10', "09 International Women's Day"],
  // 32. In full: Tue 13 Jan: 14, 15, 16 pass; Sat 17 is open at the centre.
  [daysFull(3), 'psc', '2026-01-13', '2026-01-17', ''],
  // 33. Wed 14 Jan: 15, 16, 17 pass; Sun 18 is closed; Mon 19.
  [daysFull(3), 'psc', '2026-01-14', '2026-01-19', '18 weekend'],
  // 34. Over Nauryz: Thu 19 March 2026: 20, 21, 22 pass; 23, 24, 25 are closed; Thu 26.
  [daysFull(3), 'psc', '2026-03-19', '2026-03-26', '23 Nauryz, 24 Nauryz, 25 Nauryz'],
  // 35. Months. Mon 2 Feb + 4: Tue 2 June.
  [months(4), 'department', '2026-02-02', '2026-06-02', ''],
  // 36. Sat 31 Oct 2026 + 4: February 2027 ends on Sun 28; Mon 1 March.
  [months(4), 'department', '2026-10-31', '2027-03-01', '28 weekend'],
  // 37. Sun 31 Oct 2027 + 4: 2028 is a leap year, Tue 29 Feb.
  [months(4), 'department', '2027-10-31', '2028-02-29', ''],
  // 38. Fri 6 Nov 2026 + 4 = Sat 6 March 2027, then Sun 7, then Mon 8 is Women's Day; Tue 9.
  [months(4), 'department', '2026-11-06', '2027-03-09', "06 weekend, 07 weekend, 08 International Women's Day"],
  // 39. Twenty-four hours on a weekday.
  [hours(24), 'farm', '2026-01-13 10:15', '2026-01-14 10:15', ''],
  // 40. They end in the lunch break of 13:00–14:00.
  [hours(24), 'farm', '2026-01-13 13:30', '2026-01-14 14:00', ''],
  // 41. After hours on Tuesday, before the opening on Wednesday.
  [hours(24), 'farm', '2026-01-13 08:10', '2026-01-14 09:00', ''],
  // 42. Wed 14 Jan 18:00 is the closing minute, no longer open; Thu 15 09:00.
  [hours(24), 'farm', '2026-01-13 18:00', '2026-01-15 09:00', ''],
  // 43. They end on a Saturday.
  [hours(24), 'farm', '2026-01-16 16:00', '2026-01-19 09:00', '17 weekend, 18 weekend'],
  // 44. They end on Sat 21 March 2026 and Nauryz lasts to the 25th.
  [hours(24), 'farm', '2026-03-20 12:00', '2026-03-26 09:00', '21 Nauryz, 22 Nauryz, 23 Nauryz, 24 Nauryz, 25 Nauryz'],
  // 45. The last day of 2026, 12:00: 1 Jan to 4 Jan are free; Tue 5.
  [hours(24), 'farm', '2026-12-31 12:00', '2027-01-05 09:00', "01 New Year's Day, 02 New Year's Day, 03 weekend, 04 New Year's Day"],
  // 46. Sixty minutes.
  [minutes(60), 'kindergarten', '2026-01-14 10:00', '2026-01-14 11:00', ''],
  // 47. They end in the lunch break.
  [minutes(60), 'kindergarten', '2026-01-14 12:30', '2026-01-14 14:00', ''],
  // 48. They end after closing on Thursday 15; Wednesday 21.
  [minutes(60), 'kindergarten', '2026-01-15 17:30', '2026-01-21 09:00', '16 closed, 17 weekend, 18 weekend, 19 closed, 20 closed'],
]

test.each(examples.map((example, index) => [index + 1, example] as const))('example %i', (_, example) => {
  const due = run(example)
  const [, , , wanted, skipped] = example
  expect(local(due.due).toFormat(wanted.includes(':') ? 'yyyy-MM-dd HH:mm' : 'yyyy-MM-dd')).toBe(wanted)
  const why = due.skipped.map((one) => `${one.date.slice(8)} ${one.why.kind === 'holiday' ? one.why.names.en : one.why.kind}`)
  expect(due.skipped.filter(({ date }) => due.counted.includes(date))).toEqual([])
  if (skipped !== undefined) expect(why.join(', ')).toBe(skipped)
})

test('the days of the term are told in order', () => {
  expect(run([workingDaysFull(5), 'department', '2026-03-19', '']).counted).toEqual([
    '2026-03-20',
    '2026-03-26',
    '2026-03-27',
    '2026-03-30',
    '2026-03-31',
  ])
  expect(run([days(3), 'department', '2026-01-12', '']).counted).toEqual(['2026-01-13', '2026-01-14', '2026-01-15'])
  // A term in months is told by its last day: here 28 February, a Sunday, moves to the Monday.
  expect(run([months(4), 'department', '2026-10-31', '']).counted).toEqual(['2027-03-01'])
})

test('a term in days is due when the counter begins to issue', () => {
  expect(run([workingDays(5), 'committee', '2026-01-12', ''])).toMatchObject({ due: momentOf('2026-01-19', '16:00'), exact: false })
  expect(run([hours(24), 'farm', '2026-01-13 10:15', ''])).toMatchObject({ exact: true })
})

test.each([
  // Due Sat 31 Jan: February has no 31st.
  ['2026-01-23', 'psc', { amount: 1, unit: 'month' }, '2026-02-28'],
  ['2028-01-21', 'psc', { amount: 1, unit: 'month' }, '2028-02-29'],
  // Due Tue 27 Jan.
  ['2026-01-19', 'department', { amount: 2, unit: 'month' }, '2026-03-27'],
  ['2026-01-19', 'department', { amount: 10, unit: 'day' }, '2026-02-06'],
  ['2026-01-19', 'department', undefined, null],
] as const)('papers of %s at the %s are kept until %4$s', (submitted, where, kept, wanted) => {
  const storage = kept && { ...kept, clause: '15' }
  const due = dueFor({ deadline: workingDaysFull(5), hours: counters[where], storage }, momentOf(submitted, '11:00'), calendar)
  expect(due.collectBy).toBe(wanted)
})
