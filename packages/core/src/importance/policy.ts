import { HOUR, MINUTE } from '../values/index.ts'

/** Signals that add points. */
export type Gain =
  | 'reach'
  | 'gravity'
  | 'burst'
  | 'scope'
  | 'standing'
  | 'prominence'
  | 'subject'
  | 'urgent'
  | 'alert'

/** Signals that take a share of the points so far. */
export type Loss = 'softness' | 'single' | 'distance' | 'freshness'

/** Every signal there is. */
export const SIGNAL_NAMES: readonly (Gain | Loss)[] = [
  'reach',
  'gravity',
  'burst',
  'scope',
  'standing',
  'prominence',
  'subject',
  'urgent',
  'alert',
  'softness',
  'single',
  'distance',
  'freshness',
]

/** When a story is worth an alert, for how long, and when its event may alert again. */
export interface BreakingPolicy {
  /** An event breaks at this score and stops below the lower one; the gap keeps it from flickering. */
  readonly score: number
  readonly leaveScore: number
  /** Independent publishers that must have taken it up within `waveMs`; with a source's own urgent mark fewer will do. */
  readonly voices: number
  readonly voicesMarked: number
  readonly waveMs: number
  /** What was told before breaks when this many tell it within a wave, and so many times those of the wave before. */
  readonly surgeVoices: number
  readonly surgeTimes: number
  /** Least score and gravity of an agency's flash that nobody has confirmed. */
  readonly flashScore: number
  readonly flashGravity: number
  /** A flash is on air this long without a second voice. */
  readonly unconfirmedMs: number
  /** Whatever its score does, an alert stands this long; whatever happens, no longer than this. */
  readonly shortestMs: number
  readonly longestMs: number
  /** Without a new fact for this long an event no longer develops. */
  readonly developingMs: number
  readonly fadedScore: number
  /** After an alert a lesser event waits this long for its own; a greater one never waits. */
  readonly gapMs: number
  /** One event alerts again no sooner than this, and only with a new fact. */
  readonly coolDownMs: number
  /** A ticker that has just opened finds everything new: for this long, only what was first reported since then breaks. */
  readonly graceMs: number
  /** Share of an event's publishers whose last word is a denial at which its alert ends. */
  readonly retractedShare: number
  /** Longer than any story lives, so that no event is forgotten while it could alert again. */
  readonly rememberedMs: number
}

export interface ImportancePolicy {
  /** They sum to 100, so that a perfect event scores 100. Fitted: `evals/fit/REPORT-importance.md`. */
  readonly points: Readonly<Record<Gain, number>>
  /** Shares of the points so far that a signal takes at most; so a score never falls below zero. */
  readonly losses: Readonly<Record<Loss, number>>
  /** Independent voices at which reach has two thirds of its points, where `reachListening` publishers are heard. */
  readonly reachVoices: number
  readonly reachListening: number
  /** What a copy adds beside an own report. */
  readonly copyShare: number
  /** What a voice gains with every doubling of its reports: a publisher that dwells on a story finds it important. */
  readonly dwelling: number
  /** Weight of a voice by its publisher's tier. */
  readonly tierVoice: Readonly<Record<1 | 2 | 3, number>>
  /** A voice counts half after this time without a further report of its publisher. */
  readonly voiceHalfLifeMs: number
  /** Publishers that take up an ordinary story in a usual hour, and how unlikely (−log10) a full burst is. */
  readonly burstPerHour: number
  readonly burstFull: number
  readonly scopeCountries: number
  /** Tier-1 publishers at which standing has all its points. */
  readonly standingVoices: number
  readonly urgentVoices: number
  /** 0–1: the part of its gravity that the death of one person has. */
  readonly quietDeath: number
  /** 0–1: how much of a ticker's matter a top Media Topic is, a kind of event, and what has neither. */
  readonly subjects: Readonly<Record<string, number>>
  readonly kinds: Readonly<Record<string, number>>
  readonly unknownSubject: number
  /** The whole score halves in this time, by kind of event. */
  readonly halfLifeMs: Readonly<Record<string, number>>
  readonly usualHalfLifeMs: number
  /** 0–1: how far age is counted from the last new fact; the rest is counted from the last report. */
  readonly factShare: number
  readonly breaking: BreakingPolicy
  /** Lowest scores of IPTC urgency 1, 2, 3 and 4. */
  readonly urgencyScores: readonly [number, number, number, number]
}

export const importancePolicy: ImportancePolicy = {
  points: {
    reach: 45,
    gravity: 11,
    burst: 5,
    scope: 6,
    standing: 7,
    prominence: 8,
    subject: 10,
    urgent: 4,
    alert: 4,
  },
  losses: {
    softness: 0.7,
    single: 0.6,
    distance: 0.6,
    freshness: 1,
  },
  reachVoices: 8,
  reachListening: 40,
  copyShare: 0.15,
  dwelling: 0.2,
  tierVoice: { 1: 1.2, 2: 1, 3: 0.7 },
  voiceHalfLifeMs: 15 * HOUR,
  burstPerHour: 0.5,
  burstFull: 6,
  scopeCountries: 4,
  standingVoices: 2,
  urgentVoices: 2,
  quietDeath: 0.5,
  subjects: {
    'medtop:16000000': 1, // conflict, war and peace
    'medtop:03000000': 0.9, // disaster, accident
    'medtop:11000000': 0.8, // politics
    'medtop:04000000': 0.6, // economy
    'medtop:07000000': 0.6, // health
    'medtop:17000000': 0.6, // weather
    'medtop:06000000': 0.5, // environment
    'medtop:02000000': 0.5, // crime, law
    'medtop:09000000': 0.4, // labour
    'medtop:13000000': 0.4, // science
    'medtop:14000000': 0.4, // society
    'medtop:12000000': 0.3, // religion
    'medtop:05000000': 0.3, // education
    'medtop:15000000': 0.1, // sport
    'medtop:01000000': 0.1, // arts, entertainment
    'medtop:08000000': 0.1, // human interest
    'medtop:10000000': 0, // leisure
  },
  kinds: {
    agreement: 0.9,
    attack: 0.9,
    disaster: 0.9,
    election: 0.9,
    meeting: 0.8,
    appointment: 0.7,
    protest: 0.6,
    statement: 0.6,
    accident: 0.5,
    market: 0.5,
    plan: 0.5,
    verdict: 0.5,
    health: 0.4,
    weather: 0.4,
    arrest: 0.3,
    crime: 0.3,
    death: 0.3,
    launch: 0.3,
    sport: 0.1,
  },
  unknownSubject: 0.35,
  halfLifeMs: {
    disaster: 36 * HOUR,
    election: 30 * HOUR,
    sport: 15 * HOUR,
    meeting: 18 * HOUR,
    statement: 15 * HOUR,
    death: 18 * HOUR,
    launch: 18 * HOUR,
    market: 15 * HOUR,
  },
  usualHalfLifeMs: 24 * HOUR,
  factShare: 0.15,
  breaking: {
    score: 40,
    leaveScore: 32,
    voices: 3,
    voicesMarked: 2,
    waveMs: 3 * HOUR,
    surgeVoices: 5,
    surgeTimes: 3,
    flashScore: 15,
    flashGravity: 0.5,
    unconfirmedMs: 20 * MINUTE,
    shortestMs: 10 * MINUTE,
    longestMs: 45 * MINUTE,
    developingMs: 90 * MINUTE,
    fadedScore: 22,
    gapMs: 5 * MINUTE,
    coolDownMs: 60 * MINUTE,
    graceMs: 15 * MINUTE,
    retractedShare: 0.5,
    rememberedMs: 7 * 24 * HOUR,
  },
  urgencyScores: [60, 45, 30, 15],
}
