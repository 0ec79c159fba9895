import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { skeletonOf, standardsIn } from '../../src/services/editor/draft.ts'

/** An invented standard: eleven clauses, chapters that are numbered as well, items, and a table after it. */
const ACT = `1. Осы қаулы бекітілсін және қолданысқа енгізілсін.

1. Жалпы ережелер
1. Қызметті ойдан шығарылған велосипед кеңсесі ешқандай кезексіз көрсетеді.
2. Қызметтің нысаны: автоматтандырылмаған қызмет, қағаз жүзінде жүреді.
3. Қызмет көрсетудің мерзімі құжаттар қабылданған күннен бастап үш күн.
4. Қызмет тегін көрсетіледі, ешкімнен ешқашан ештеңе алынбайды.
5. Кеңсе сенбі мен жексенбіден басқа күндері сағат 09.00-ден жұмыс істейді.
2. Қызмет көрсету тәртібі
6. Қызметті алу үшін тұтынушы мынадай құжаттарды тапсыруы қажет:
1) өтініш;
2) жеке куәліктің көшірмесі.
7. Құжаттардың толық болмауы қызметті көрсетуден бас тартуға негіз болады.
8. Велосипедтің түсін тұтынушының өзі таңдайды, оны ешкім өзгертпейді.
9. Нәтижемен келіспеген тұтынушының сотқа жүгінуге құқығы бар екен.
10. Шағым кеңсе басшысының атына жазбаша түрде жіберіледі екен.
11. Қосымша ақпаратты кеңсенің өзінен сұрап білуге болады екен.
1. Сапасы
2. Қолжетімділігі`

test('finds the clauses and items of a standard between chapters and tables, each with its line and a guess', () => {
  const [standard, ...more] = standardsIn(ACT)
  expect(more).toEqual([])
  expect(standard?.last).toBe(11)
  const kinds = Object.fromEntries(standard?.clauses.map(({ clause, kind }) => [clause, kind]) ?? [])
  expect(kinds).toMatchObject({ 1: 'other', 3: 'term', 4: 'fee', 5: 'hours', 6: 'papers', 7: 'refusal', 9: 'complaint', 10: 'complaint' })
  expect(kinds).toHaveProperty(['6.2'], 'papers')
  const lines = ACT.split('\n')
  for (const { clause, line } of standard?.clauses ?? [])
    expect(lines[line - 1]).toMatch(clause.includes('.') ? /^\d\)/ : new RegExp(`^${clause}\\. `))
})

test('writes a skeleton in which every clause is to be read, and no sentence of the act', () => {
  const [standard] = standardsIn(ACT)
  if (!standard) throw new Error('no standard')
  const { lastClause, untold } = parse(skeletonOf(standard))
  expect(lastClause).toBe(11)
  expect(untold).toHaveLength(13)
  expect(untold.every(({ reason }: { reason: string }) => reason.startsWith('to be read'))).toBe(true)
  expect(skeletonOf(standard)).not.toContain('велосипед')
})
