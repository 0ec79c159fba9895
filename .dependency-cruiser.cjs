/** The rules of the house in DESIGN.md, checked: floors inside a room, and arrows between rooms that go down only. */
const rooms = ['cases', 'complaints', 'ratings', 'reminders', 'experience']
const below = ['services', 'offices', 'deadlines', 'input']
const room = (names) => `^src/(${names.join('|')})/`
const floor = '\\.(chat|store|cli)\\.ts$'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: '^src/(main|cli)\\.ts$|^test/|\\.js$|\\.d\\.ts$' }, to: {} },
    {
      name: 'domain-is-pure',
      comment: 'A domain file imports no grammy, no mongoose, no fs, no process.',
      severity: 'error',
      from: { path: room([...rooms, ...below]), pathNot: `${floor}|/(load|index|deps|buttons)\\.ts$` },
      to: { path: '^(node:)?(fs|process|child_process|net|http)(/|$)|node_modules/(grammy|mongoose|@grammyjs)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-knows-no-floor',
      comment: 'A domain file does not know its storage or its talk.',
      severity: 'error',
      from: { path: room([...rooms, ...below]), pathNot: `${floor}|/(index|deps|buttons)\\.ts$` },
      to: { path: floor },
    },
    {
      name: 'chat-knows-no-mongoose',
      severity: 'error',
      from: { path: '\\.chat\\.ts$' },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'store-knows-no-grammy',
      severity: 'error',
      from: { path: '\\.store\\.ts$' },
      to: { path: 'node_modules/(grammy|@grammyjs)/' },
    },
    {
      name: 'rooms-through-their-door',
      comment: 'Rooms import each other through index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/.+', pathNot: '^src/$1/|/(index|buttons|deps)\\.ts$|\\.(chat|cli)\\.ts$' },
    },
    {
      name: 'arrows-go-down-ground',
      comment: 'store, config, clock stand at the bottom.',
      severity: 'error',
      from: { path: '^src/store/|^src/(config|clock)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/store/|^src/(config|clock|lazy)\\.ts$' },
    },
    {
      name: 'arrows-go-down-facts',
      comment: 'services, offices and deadlines know nothing of the rooms above them.',
      severity: 'error',
      from: { path: room(below), pathNot: floor },
      to: { path: `${room(rooms)}|^src/(app|bot|http|playground|ingest)/|^src/(main|cli)\\.ts$` },
    },
    {
      name: 'arrows-go-down-readers',
      comment: 'The readers know nothing of what they are read for.',
      severity: 'error',
      from: { path: '^src/input/', pathNot: floor },
      to: { path: `${room([...rooms, 'services', 'offices', 'deadlines', 'chat', 'desk', 'paper'])}|^src/(app|bot|http|playground|ingest)/|^src/(main|cli)\\.ts$` },
    },
    {
      name: 'arrows-go-down-rooms',
      comment: 'cases, complaints, ratings and reminders know nothing of the bot, http and playground.',
      severity: 'error',
      from: { path: room(rooms) },
      to: { path: '^src/(app|bot|desk|http|playground|ingest)/|^src/(main|cli)\\.ts$' },
    },
    {
      name: 'chat-words-are-below-the-rooms',
      severity: 'error',
      from: { path: '^src/chat/' },
      to: { path: `${room(rooms)}|^src/(app|bot|http|playground|ingest)/|^src/(main|cli)\\.ts$` },
    },
    {
      name: 'desk-is-above-the-rooms',
      comment: 'The desk stands on complaints and the rooms below them; the ways in hang its page up without knowing it.',
      severity: 'error',
      from: { path: '^src/desk/' },
      to: { path: '^src/(app|bot|http|playground|ingest)/|^src/(main|cli)\\.ts$' },
    },
    {
      name: 'bot-is-below-the-ways-in',
      severity: 'error',
      from: { path: '^src/bot/' },
      to: { path: '^src/(app|http|playground|ingest)/|^src/(main|cli)\\.ts$' },
    },
    {
      name: 'ways-in-are-below-the-app',
      comment: 'Only the app knows all rooms; http and the playground are put in by it.',
      severity: 'error',
      from: { path: '^src/(http|playground|ingest)/' },
      to: { path: '^src/app/|^src/(main|cli)\\.ts$' },
    },
    { name: 'src-knows-no-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    // GeoNames' settlements are for the build of data/ alone.
    { name: 'no-dev-dependency-in-src', severity: 'error', from: { path: '^src/', pathNot: '^src/ingest/places\\.ts$' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
