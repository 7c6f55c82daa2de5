/** Verbs of English news, as `base` where they are regular and `base past` where they are not. */
// prettier-ignore
const VERBS =
  'accept, beat beat, accuse, acquire, add, admit, adopt, agree, aim, allow, announce, apologise, apologize, appeal, appear, appoint, approve, argue, arrest, arrive, ask, assume, attack, attend, await, back, ban, battle, become became, begin began, believe, block, bomb, boost, break broke, bring brought, build built, burn, buy bought, call, cancel, capture, carry, catch caught, cause, celebrate, change, charge, claim, clash, clear, close, collapse, collide, come came, compete, complete, condemn, confirm, consider, contain, continue, convict, cost, crash, create, criticise, criticize, cross, crush, cut, damage, deal dealt, debate, decide, declare, decline, defeat, defend, delay, deliver, demand, deny, develop, fund, ensure, encourage, strengthen, tackle, curb, avoid, combat, explore, assess, promote, protect, reduce, manage, monitor, negotiate, operate, deepen, deploy, describe, destroy, detain, die, discover, dismiss, disrupt, donate, draw drew, drive drove, drop, drown, earn, ease, elect, eliminate, emerge, enact, end, enforce, enter, erupt, escape, establish, evacuate, execute, expand, expect, expel, explode, export, express, extend, face, fail, fall fell, fear, feature, fight fought, file, find found, finish, fire, flee fled, fly flew, follow, forbid forbade, force, forecast, form, freeze froze, gain, gather, get got, give gave, go went, grant, grow grew, halt, hand, happen, head, hear heard, help, hit, hold held, hope, host, identify, impose, improve, include, increase, inform, inject, injure, insist, intend, introduce, invade, invest, invite, issue, join, jump, keep kept, kidnap, kill, knock, know knew, launch, lead led, learn, leave left, lift, list, lose lost, make made, mark, meet met, move, name, need, obtain, occur, offer, open, oppose, order, oust, outline, outweigh, overtake overtook, overturn, pass, pay paid, permit, plan, play, pledge, plunge, postpone, praise, predict, prepare, present, prevent, probe, promise, propose, prosecute, protest, prove, provide, publish, pull, push, put, qualify, quit, raid, raise, ratify, reach, receive, recognise, recognize, record, recover, reject, release, remain, remember, remove, reopen, replace, report, request, require, rescue, resign, respond, restore, resume, return, reveal, reverse, rise rose, rule, run ran, rush, save, say said, score, secure, see saw, seek sought, seize, sell sold, send sent, sentence, serve, set, settle, shake shook, share, shoot shot, show, shut, sign, sink sank, slam, slow, smash, soar, spark, speak spoke, spend spent, spread, stage, stand stood, start, state, stay, steal stole, step, stop, storm, strike struck, struggle, succeed, sue, suffer, suggest, support, surge, survive, suspect, suspend, swear swore, sweep swept, swim swam, take took, talk, target, tell told, test, think thought, threaten, throw threw, top, touch, train, transfer, travel, trigger, try, tumble, turn, uncover, unveil, urge, use, verify, veto, visit, vote, vow, walk, want, warn, watch, welcome, win won, withdraw withdrew, work, wound, write wrote'

const AUXILIARIES =
  'is are was were has have had will would shall should can could may might must do does did'

let finite: ReadonlySet<string> | undefined
let bases: ReadonlySet<string> | undefined
let participles: ReadonlySet<string> | undefined

/**
 * Can a folded word be a verb that makes a sentence? Forms in -ed may be participles, so a word before "by" or behind
 * "to" is better not asked about.
 */
export function isEnglishVerb(word: string): boolean {
  finite ??= new Set([...AUXILIARIES.split(' '), ...VERBS.split(', ').flatMap(formsOf)])
  return finite.has(word)
}

/** Is a folded word the form in which such a verb stands in a dictionary, as behind a plural (ministers meet)? */
export function isEnglishBase(word: string): boolean {
  bases ??= new Set(VERBS.split(', ').map(verb => verb.split(' ')[0] as string))
  return bases.has(word)
}

/** Is a folded word such a verb in -ing that is seldom a noun (blocking, not meeting)? */
export function isEnglishParticiple(word: string): boolean {
  participles ??= new Set(
    VERBS.split(', ').flatMap(verb => {
      const [base = ''] = verb.split(' ')
      const form = DOUBLING.test(base)
        ? `${base}${base.at(-1)}ing`
        : `${base.replace(/([^e])e$/, '$1')}ing`
      return NOUNS.test(form) ? [] : [form]
    }),
  )
  return participles.has(word)
}

const NOUNS =
  /^(?:meeting|building|hearing|shooting|training|bombing|killing|opening|ending|filing|ruling|voting|spending|funding|beginning|landing|sailing|warning|swimming|running|trading|testing|writing|going|coming|shipping|talking|dealing|saying|farming|winning|planning)$/

/** says, said; not the base, which is as often a noun (strike, fire, plan). */
function formsOf(verb: string): string[] {
  const [base = '', past] = verb.split(' ')
  const stem = base.replace(/([^aeiou])y$/, '$1i')
  const third = /(?:s|sh|ch|x|z|o|[^aeiou]y)$/.test(base) ? `${stem}es` : `${base}s`
  const regular = DOUBLING.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}ed`]
    : [base.endsWith('e') ? `${base}d` : `${stem}ed`]
  return past === undefined ? [third, ...regular] : [third, past]
}

/** ban, banned; one consonant behind one vowel. */
const DOUBLING = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/
