import { englishEvents } from './english-events.ts'
import type { Vocabulary } from './vocabulary.ts'

// prettier-ignore
export const english: Vocabulary = {
  stop:
    'a an the and or but if of to in on at by for from with without into onto over under about after before during since until against between among amid as is are was were be been being am has have had do does did done will would shall should can could may might must cannot not no nor so than then that this these those there here it its he she they we you i his her their our your my me him them us who whom whose which what when where why how all any each every some more most other another such only own same too very just also says say said saying tells told tell new via per up down out off again once yet still s t re ll ve d m don didn isn aren wasn weren doesn won live update updates latest breaking watch video photos according one two first last year years day days week weeks month months today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday now get gets got make makes made take takes took go goes going come comes came back while because though although both even ever never many much few around across near like january february march april june july august september october november december mr mrs ms',
  events: englishEvents,
  counted: {
    killed: 'killed, kill, kills, killing, dead, die, died, dies, death, deaths, death toll, fatalities, lives, slain, victims',
    injured: 'injured, injure, injures, wounded, wounds, hurt, injuries, hospitalised, hospitalized',
    missing: 'missing, unaccounted',
    percent: 'percent, per cent, percentage points, pct',
    money: 'dollars, dollar, euros, euro, pounds, pound, yen, yuan, rupees, rubles, roubles, riyals, dirhams',
    magnitude: 'magnitude, richter, magnitude earthquake, magnitude quake',
  },
  scales: { 12: 'dozen', 100: 'hundred', 1000: 'thousand, ^K', 100000: 'lakh, lakhs', 1000000: 'million, mln, mn, m', 10000000: 'crore, crores', 1000000000: 'billion, bn, bln', 1000000000000: 'trillion, trn' },
  numerals: { 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'a hundred, one hundred', 1000: 'a thousand, one thousand', 1000000: 'a million, one million', 1000000000: 'a billion, one billion' },
  signs: {
    voice: 'i, my, we, our, us, let us, must, surely, of course, indeed, in my view, i think, i believe, dear reader, to be sure, ought, alas, perhaps, why not, let me, we need, we should, we must',
    announcing: 'announced, announces, reported, reports, confirmed, confirms, revealed, reveals, disclosed, indicated, posted, believed, estimated, estimates, concluded',
    label: 'no, number, article, section, chapter, phase, group, channel, route, highway, interstate, flight, room, gate, page, episode, season, round, stage, version, level, resolution, grade, type, lap, act, part, volume, district, precinct, pier, terminal',
    countable: 'person, man, woman, child, boy, girl, baby, soldier, officer, policeman, civilian, worker, student, passenger, driver, victim, death, fatality, casualty, injury, case, vote, goal, point, game, match, win, loss, run, wicket, lap, medal, year, month, week, hour, minute, second, mile, metre, meter, kilometre, kilometer, inch, foot, yard, acre, hectare, ton, tonne, pound, kilogram, kilo, litre, liter, gallon, barrel, dollar, euro, cent, penny, percent, degree, seat, arrest, bullet, shot, missile, drone, rocket, plane, aircraft, ship, boat, vessel, vehicle, car, truck, bus, train, house, home, building, country, city, town, company, percentage point',
    hedge: 'reports say, sources say, source says, media reports, may, might, could, reportedly, allegedly, alleged, alleges, allege, claims, claim, claimed, unconfirmed, likely, possibly, possible, appears to, believed to, thought to, said to be, rumoured, rumored, rumours, rumors, apparent, feared, potentially, purported, purportedly, supposedly, speculation, accused of',
    denial: 'not killed, not dead, are false, is false, denies, disputed claims, disputes claims, disputed, disputes, rejected claims, dismissed claims, disavows, denied, deny, denying, denial, refutes, refuted, false claim, debunks, debunked, hoax, fake, no evidence, fact check, not true, rejects claim, rejects claims, dismisses claims, dismisses reports',
    urgent: '^BREAKING, breaking news, breaking, ^URGENT, ^FLASH, ^ALERT, just in, newsflash, news alert',
    past: 'a year on, a decade on, a year after, a decade after, after a year of, anniversary, on this day, years ago, decades ago, years since, years after, years on, remembering, remembered, commemorate, commemorates, commemoration, memorial, looking back, in history, throwback, from the archive',
    hypothesis: 'what if, if the, would, hypothetical',
    staged: 'simulated, simulation, drill, exercise, exercises, movie, film, novel, tv series, netflix, video game, trailer, season finale, episode, fictional, box office',
    and: 'and, while, plus',
    credit: 'agency, agencies, according to, told, tells, reported, reports, report, reporting, said, says, citing, cited, quoted, via, source, by, news agency, through, quoting, correspondent',
    given: 'donald, joe, barack, vladimir, benjamin, emmanuel, angela, david, john, george, bill, hillary, mike, james, robert, tony, boris, sergei, volodymyr, mohammed, muhammad, mohamed, ahmed, ali, hassan, hussein, khalid, abdullah, salman, xi, kim, narendra, michael, thomas, mark, paul, peter, sarah, mary, elizabeth, kamala, elon',
  },
  genres: {
    interview: 'interview, q&a, in conversation, interview with, exclusive interview, the interview',
    obituary: 'obituary, obituaries, a life in',
    opinion: 'opinion, editorial, op-ed, column, commentary, letters, letter to the editor, viewpoint, i was, my view, guest essay, sketch, comment',
    analysis: 'analysis, explainer, explained, why, how, what we know, what to know, what does, what is, what to expect, meet, in depth, deep dive, takeaways, long read, fact check, who is, who are, inside, profile, review',
    live: 'live, live updates, live blog, as it happened, liveblog, live coverage, live text, latest updates, watch live, follow live, minute by minute',
    listing: 'recipe, recipes, how to make, how to cook, news update, news bulletin, latest news, how to watch, where to watch, live stream, tv channel, roundup, round-up, briefing, morning briefing, evening briefing, things to know, things to watch, top stories, news in pictures, photos of the week, pictures of the day, in pictures, in photos, quiz, crossword, wordle, weekly, newsletter, news quiz, best of, what to watch, week ahead, podcast, calendar, schedule, fixtures, tv guide, lottery results, daily, recap, ranked, the papers, front pages, headlines',
    horoscope: 'your stars, stars for the week, horoscope, horoscopes, zodiac, star sign, star signs, daily horoscope, tarot, astrology',
    promotion: '% off, discount, deal, deals, best deals, promo code, coupon, sale, black friday, prime day, buy now, sponsored, giveaway, where to buy, shop, shopping, on sale, save, gift guide, best buys, cheap, bargain',
    lookback: 'anniversary, on this day, years ago, decades ago, years on, from the archive, from the archives, in history, throwback, remembering, looking back, this week in',
  },
  sport: 'match, coach, striker, midfielder, defender, goalkeeper, league, premier league, champions league, world cup, olympic, olympics, medal, tournament, quarter-final, quarterfinal, semi-final, semifinal, playoff, playoffs, nba, nfl, nhl, mlb, ufc, fifa, uefa, innings, wicket, batsman, batter, pitcher, quarterback, touchdown, grand prix, formula 1, f1, wimbledon, grand slam, tennis, golf, cricket, rugby, football, soccer, basketball, hat-trick, penalty shootout, transfer window, squad, test match, defending champion, race winner, qualifying, fixture, stadium, score*0.5, scored*0.5, scorer*0.7, points*0.3, victory*0.3, win*0.3, defeat*0.3, beat*0.3, game*0.5, season*0.3, player*0.7, teammate, captain*0.5, rebounds, overtime, halftime, ncaa, t20, odi, wickets, test series, series*0.3, team*0.3, career*0.3, champion*0.7, cup*0.5, final*0.3, draw*0.3, goals, scoring*0.5, roster, coach of, head coach, bowl game, call-up, bowler, seamer, all-rounder',
}
