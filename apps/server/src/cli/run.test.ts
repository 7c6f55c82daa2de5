import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { generateLabelled } from '@shareet/testkit/newsroom'
import { runCommand } from './run.ts'

interface Said {
  readonly code: number
  readonly out: string
  readonly notes: string
}

async function shareet(...args: string[]): Promise<Said> {
  const out: string[] = []
  const notes: string[] = []
  const terminal = {
    print: (text: string) => void out.push(text),
    note: (text: string) => void notes.push(text),
    refuse(text: string) {
      notes.push(text)
      return 2
    },
    errorIsTty: false,
    colours: false,
  }
  const { signal } = new AbortController()
  const { default: pino } = await import('pino')
  const log = pino({ enabled: false })
  const code = await runCommand(args, { terminal, log, version: '0', signal })
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

const replayHours = (): string =>
  generateLabelled('replay', 150)
    .map(row => JSON.stringify(row))
    .join('\n')

const folder = mkdtempSync(join(tmpdir(), 'shareet-cli-'))
function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a configuration with three faults is refused with all three and their lines', async () => {
  const path = file(
    'three.yaml',
    'sources:\n  - name: One\n    url: nowhere\n    langage: ar\n  - url: https://a.example/feed\n    tier: 9\n',
  )

  const { code, out, notes } = await shareet('config', 'check', '--config', path)

  assert.equal(code, 1)
  for (const place of ['three.yaml:3:', 'three.yaml:4:', 'three.yaml:6:'])
    assert.ok((out + notes).includes(place), place)
})

test('a report is read from a file, and its understanding is JSON for programs', async () => {
  const path = file(
    'report.txt',
    'زلزال يقتل 40 شخصا شرقي تركيا\n\nقالت وكالة الأناضول إن زلزالا قتل 40 شخصا في تركيا اليوم.',
  )

  const { code, out } = await shareet('read', path, '--json')

  const read = JSON.parse(out) as { language: string; direction: string }
  assert.equal(code, 0)
  assert.equal(read.language, 'ar')
  assert.equal(read.direction, 'rtl')
})

test('a report that mixes languages shows what it says in others', async () => {
  const path = file(
    'mixed.txt',
    'إغلاق المرفأ بعد العاصفة\n\nقال المدير إن العمل يستأنف غدا. The port will open again on Monday. وأضاف أن السفن تنتظر.',
  )

  const { out } = await shareet('read', path)

  assert.match(out, /Mixed with +English \(en\): .The port will open again on Monday\./)
})

test('what cannot be read is refused with what was wrong', async () => {
  const missing = await shareet('read', join(folder, 'nothing.txt'))
  const empty = await shareet('read', file('empty.txt', ''))
  const when = await shareet('read', file('a.txt', 'Bridge falls'), '--published', 'yesterday')
  const command = await shareet('raed')
  const option = await shareet('read', '--jsno')

  for (const said of [missing, empty, when, command, option]) {
    assert.equal(said.code, 2)
    assert.notEqual(said.notes, '')
    assert.equal(said.out, '')
  }
  assert.match(missing.notes, /nothing\.txt/)
  assert.match(when.notes, /yesterday/)
})

test('a replay prints the same rundown every time, to the byte', async () => {
  const path = file('hours.jsonl', replayHours())

  const [first, second] = [await shareet('replay', path), await shareet('replay', path)]

  assert.equal(first.code, 0)
  assert.match(first.out, /reports ·/)
  assert.equal(second.out, first.out)
})

test('a broken row of a recording is named by its line and the rest goes on', async () => {
  const rows = replayHours().split('\n')
  const path = file('broken.jsonl', [rows[0], '{"title":', ...rows.slice(1)].join('\n'))

  const { code, out, notes } = await shareet('replay', path)

  assert.equal(code, 0)
  assert.match(notes, /line 2/)
  assert.match(out, /reports ·/)
})
