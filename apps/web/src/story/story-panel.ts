import { alertSentence, messageFrom, staySentence, board as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type {
  ItemDocument,
  LinkedStoryDocument,
  ReportDocument,
  StoryDocument,
  WhyDocument,
} from '@shareet/protocol'
import { createKeyedList } from '../dom/keyed-list.ts'
import { make } from '../dom/make.ts'
import { makeText } from '../dom/make-text.ts'
import { setText } from '../dom/set-if-changed.ts'
import type { LoadReading } from '../live/load-reading.ts'
import type { LoadStory, StoryAnswer } from '../live/load-story.ts'
import type { LoadWhy } from '../live/load-why.ts'
import { createLinkedRow } from './linked-row.ts'
import { makeRegroupingLine } from './regrouping-line.ts'
import { createReportRow } from './report-row.ts'
import { makeScoreCourse } from './score-course.ts'
import { makeTimeline } from './timeline.ts'
import { makeWhyList } from './why-list.ts'

/** An opened story: why it is here, how it spread, and its reports. Fetches itself, and again when more is reported. */
export interface StoryPanel {
  readonly end: () => void
  readonly root: HTMLElement
  /** Tells how the story stands on air: what differs from what was told before makes it fetch itself again. */
  readonly update: (item: ItemDocument) => void
}

export function createStoryPanel(
  lang: Language,
  story: string,
  load: LoadStory,
  loadReading: LoadReading,
  loadWhy: LoadWhy,
): StoryPanel {
  const alerted = make('p', { class: 'panel-alert', hidden: true })
  const stays = make('p', { class: 'panel-stay', hidden: true })
  const original = make('p', { class: 'panel-original', hidden: true })
  const why = make('div', { class: 'panel-why' })
  const course = make('div', { class: 'panel-course' })
  const spread = make('div', { class: 'panel-spread' })
  const list = make('ol', { class: 'reports', role: 'list' })
  const regroupings = make('ol', { class: 'regroupings', role: 'list' })
  const others = make('ol', { class: 'linked-stories', role: 'list' })
  const note = make('p', { class: 'panel-note', role: 'status' })
  const heading = (key: 'why' | 'timeline' | 'linked' | 'reportsHeading'): HTMLElement =>
    make('h4', {}, messageFrom(words, lang, key))
  const elsewhere = make('section', { class: 'panel-linked' }, heading('linked'), others)
  const content = make(
    'div',
    { class: 'panel-content', hidden: true },
    make('section', {}, heading('why'), alerted, stays, why),
    make('section', {}, course, heading('timeline'), spread, regroupings),
    elsewhere,
    make('section', { class: 'panel-reports' }, heading('reportsHeading'), list),
  )
  const root = make('div', { class: 'panel' }, original, note, content)
  const publishers = new Map<string, string>()
  const reports = createKeyedList<ReportDocument>(
    list,
    report => report.id,
    report =>
      createReportRow(
        lang,
        report,
        id => publishers.get(id),
        id => loadReading(story, id),
      ),
  )
  const panels = new Map<string, StoryPanel>()
  const linked = createKeyedList<LinkedStoryDocument>(
    others,
    ({ id }) => id,
    other =>
      createLinkedRow(lang, other, () => {
        const panel = createStoryPanel(lang, other.id, load, loadReading, loadWhy)
        panels.set(other.id, panel)
        return panel.root
      }),
  )
  let asking = new AbortController()
  let known: string | null = null
  let item: string | null = null
  let counted = ''
  let shown: StoryDocument | null = null
  let onAir: WhyDocument | undefined

  /** What is folded stays as the reader left it. */
  function showReasons(): void {
    if (!shown) return
    const reasons = JSON.stringify([shown.why, onAir?.why])
    if (reasons === counted) return
    counted = reasons
    const folds = (): readonly HTMLDetailsElement[] => [...why.querySelectorAll('details')]
    const nameOf = (fold: HTMLDetailsElement): string => fold.dataset['signal'] ?? ''
    const open = new Set(folds().flatMap(fold => (fold.open ? [nameOf(fold)] : [])))
    why.replaceChildren(...makeWhyList(lang, shown.why, shown.importance, onAir))
    for (const fold of folds()) fold.open = open.has(nameOf(fold))
  }

  function showOriginal({ translated }: ItemDocument): void {
    original.hidden = !translated
    if (!translated) return original.replaceChildren()
    const { by, from } = translated
    original.replaceChildren(
      messageFrom(words, lang, 'translatedBy', { service: by }),
      ' ',
      makeText(from),
    )
  }

  async function fetchWhy(item: string, signal: AbortSignal): Promise<void> {
    const answer = await loadWhy(item, signal)
    if (signal.aborted) return
    onAir = answer
    stays.hidden = answer === undefined
    setText(stays, answer ? `${staySentence(lang, answer)}.` : '')
    showReasons()
  }

  function show(document: StoryDocument): void {
    shown = document
    showReasons()
    course.replaceChildren(...makeScoreCourse(lang, document))
    spread.replaceChildren(makeTimeline(lang, document.reports))
    for (const { id, publisher } of document.reports) publishers.set(id, publisher)
    reports.update(document.reports)
    regroupings.replaceChildren(
      ...document.regroupings.map(each => makeRegroupingLine(lang, document.id, each)),
    )
    elsewhere.hidden = document.linked.length === 0
    linked.update(document.linked)
    note.replaceChildren()
    content.hidden = false
  }

  function take(answer: StoryAnswer): void {
    if (answer.kind === 'story') return show(answer.document)
    if (answer.kind === 'not-kept') {
      note.textContent = messageFrom(words, lang, 'notKept')
      return
    }
    const retry = make(
      'button',
      { type: 'button', class: 'quiet-button' },
      messageFrom(words, lang, 'retry'),
    )
    retry.addEventListener('click', () => void fetchStory())
    note.replaceChildren(messageFrom(words, lang, 'notFetched'), ' ', retry)
  }

  async function fetchStory(): Promise<void> {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    // Said only if it takes a while: a word that flashes by is noise.
    const slow = setTimeout(() => {
      if (content.hidden) note.textContent = messageFrom(words, lang, 'loading')
    }, 300)
    if (item !== null) void fetchWhy(item, signal)
    const answer = await load(story, signal)
    clearTimeout(slow)
    if (!signal.aborted) take(answer)
  }

  void fetchStory()

  return {
    root,
    update(newer) {
      const first = item === null
      item = newer.id
      if (first) void fetchWhy(item, asking.signal)
      const before = known
      known = stateOf(newer)
      const told = alertSentence(lang, newer.alert, Date.now())
      showOriginal(newer)
      alerted.hidden = told === null
      setText(alerted, told ?? '')
      if (before !== null && before !== known) void fetchStory()
    },
    end() {
      asking.abort()
      for (const panel of panels.values()) panel.end()
    },
  }
}

/** What of an item, when it changes, means that the opened story has changed. */
const stateOf = ({ reports, lastReport, importance }: ItemDocument): string =>
  `${reports} ${lastReport} ${importance}`
