import { readEventModel } from './read-event-model.ts'

/** Made by `evals/fit/fit-event-kinds.ts`; how it was fitted is told in the report beside that. Kinds as in `TOLD_KINDS`, then other. */
export const EVENT_MODEL = readEventModel(`
title.attack 93 -7 24 -3 -11 8 0 -5 -7 -9 6 1 -13 -9 1 -9 26 -12 4 -4
title.disaster 2 112 -5 -3 -3 -3 -3 -2 -3 -3 -10 0 -4 -3 -4 -2 -3 26 -3 -10
title.accident 22 7 113 -4 -5 -10 -4 -4 -4 -9 6 -3 3 -4 -7 11 -7 -1 -6 -21
title.election -4 -2 -3 123 0 -2 -2 -2 -4 3 7 -2 -3 -5 -4 -3 -4 -2 -9 -7
title.appointment 4 -2 -3 10 110 -3 -4 -7 -1 -4 -11 -2 -2 -2 -5 -3 -1 -2 -9 13
title.death -2 -2 13 -3 1 129 -3 -5 -3 -4 -15 -2 -6 -2 -4 -2 -1 -1 -3 -9
title.verdict -1 -2 -3 -4 11 -3 107 -1 15 1 -12 -7 -4 -2 -4 -2 6 -2 -7 -9
title.arrest -1 -3 -5 -5 -6 8 -1 120 -9 -9 0 -4 -5 -4 1 -4 18 -4 -5 -8
title.agreement 9 -4 -7 -4 0 -6 -6 -5 105 10 27 -8 -7 -5 -7 -5 -10 -5 -8 11
title.meeting -14 -4 -6 -10 0 -3 -7 -5 -9 125 20 -2 5 -6 -5 -6 6 -6 -8 9
title.statement 3 -4 -10 2 0 -5 -8 -10 4 21 102 -4 1 2 -7 -10 0 1 11 -14
title.protest -6 -4 -4 2 -4 -3 3 -3 7 -5 -13 114 -4 -4 -5 -2 -4 -3 13 0
title.market -7 0 -7 -4 7 2 -2 -2 -3 -3 1 -4 103 -4 -6 -8 -1 -2 22 -6
title.health -1 -2 -1 -4 8 -3 -3 -2 -5 0 0 -2 -4 118 -3 -3 -1 -3 3 -17
title.launch 2 -3 -4 -2 -3 -4 -3 -3 4 -6 6 -3 -9 -4 102 1 -5 -3 12 1
title.sport -8 -1 -7 -4 -7 -6 -2 -4 3 -10 -12 -5 0 -5 -1 115 -6 -1 5 32
title.crime 18 -5 0 1 -9 -9 -5 18 -4 -6 7 -4 -8 9 -12 -5 84 -6 8 3
title.weather -3 -9 -2 -2 -2 -2 -2 -2 -2 0 -6 -2 -2 -2 -3 -2 -2 121 -4 2
title.plan -10 -7 -10 5 13 -9 -6 -3 19 -8 27 -7 9 7 -15 -7 -17 -6 98 1
first.attack 87 -4 12 -5 -6 -3 -5 -2 -1 6 11 2 -6 -4 -5 -4 20 -4 4 6
first.disaster -3 119 -2 -1 -2 -1 -1 -1 -2 -3 -5 -1 -2 -2 -2 -1 -1 12 -4 3
first.accident 10 3 101 -1 -2 1 -1 -1 -2 -2 3 -1 -2 -1 -2 5 -2 0 -3 -3
first.election -1 -1 -1 115 -2 -1 -1 -1 -1 -2 -3 -1 -1 -1 -1 -1 -1 -1 0 2
first.appointment 2 -1 -2 7 110 -2 -2 -1 -2 -5 3 -1 -2 -1 -2 -1 -2 -1 -3 5
first.death -3 -1 11 -2 1 117 6 -3 -1 -2 -7 -1 -1 -1 -2 -1 -3 -1 -3 -2
first.verdict -2 -1 5 -2 -2 -1 116 -1 8 5 -15 -2 -2 -1 -2 -1 1 -1 -1 -1
first.arrest 2 -1 -1 -1 -2 -2 0 114 -2 -2 -3 -1 -2 -1 5 -1 3 -1 1 -5
first.agreement 3 -2 -3 -2 2 -3 -2 -2 108 12 2 -4 -3 -2 -3 -2 -5 -2 9 -1
first.meeting -5 -2 -3 -5 16 -2 -2 1 0 104 10 1 -5 -3 7 -4 3 -3 -9 0
first.statement -2 -4 -6 5 -3 -5 -6 -3 -2 16 84 -3 3 6 -1 -4 2 -3 30 -6
first.protest 4 -2 -2 0 -2 -1 -2 -1 -2 -2 -9 111 -2 -2 -2 -1 -2 -1 15 2
first.market -3 -1 -3 -1 5 1 -2 -1 -1 -3 2 -1 97 -1 2 -1 0 -1 -3 17
first.health 4 -1 -2 -2 5 -1 -1 -1 -1 -2 3 -1 -2 109 -2 -1 -2 -1 -4 4
first.launch 1 -1 -3 -1 -1 -2 -2 -1 5 4 -6 -2 2 -2 105 -2 -3 -2 8 0
first.sport -3 -2 2 -1 -3 -2 -2 -1 7 -3 0 -2 -1 -2 -3 109 -2 0 4 3
first.crime 11 -2 4 0 -3 -3 2 4 -3 -3 11 -3 -4 4 -3 -2 94 -2 2 -6
first.weather -1 -1 -1 -1 -1 -1 -1 -1 -1 1 -1 -1 -1 -1 -1 -1 -1 115 -1 -2
first.plan -3 -3 -4 2 5 -4 -5 -2 0 -11 30 -2 12 9 -5 0 -4 -3 86 4
verb.attack -2 -1 7 -1 -1 -1 5 -1 -1 -1 -9 -1 -1 4 -1 -1 17 -1 -2 -9
verb.disaster 0 -1 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0
verb.accident 0 -1 8 0 -1 0 0 0 -1 -1 -1 0 2 0 -1 6 -1 -1 -1 -7
verb.election 0 0 0 10 -5 0 0 0 0 0 -2 0 0 0 0 0 0 0 0 -1
verb.appointment 4 0 -1 1 2 0 -1 0 0 -1 -2 0 -1 0 -1 0 -1 0 -1 3
verb.death -1 0 4 0 -1 14 -1 -2 0 -1 -1 0 -2 0 -1 0 -2 -1 -1 -4
verb.verdict 0 0 0 -1 0 0 6 0 0 0 -1 0 0 0 0 0 -1 0 0 -1
verb.arrest -1 0 0 -1 -1 -1 -1 6 -1 -2 5 -1 -1 -1 -1 0 -6 0 -2 7
verb.agreement -1 0 -1 0 5 -1 0 0 17 -1 -4 0 -1 0 -1 0 0 0 -2 -8
verb.meeting -1 -1 -1 -1 1 -1 -1 -1 -5 -6 0 -1 -1 -1 -1 -1 6 -1 -6 21
verb.statement -5 -3 -4 5 11 -5 3 -3 -2 -5 34 -6 -4 -4 -4 -8 -5 -3 11 -3
verb.protest 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 -1
verb.market 0 0 -1 0 0 0 0 0 0 0 0 0 4 0 0 0 0 1 -1 -1
verb.health 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
verb.launch -1 0 0 0 -1 0 0 0 -1 0 -1 0 -3 0 10 0 0 0 6 -6
verb.sport 1 0 -1 -1 1 -1 4 0 -1 -1 -2 0 -1 -1 7 11 -1 -1 -2 -11
verb.crime 1 0 0 0 0 0 0 2 0 0 -1 0 -1 -1 0 0 9 0 -1 -4
verb.weather 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0
verb.plan -2 -1 -1 -1 7 -1 0 -1 -2 -2 -4 -1 4 1 -3 -2 -3 1 22 -10
side.attack 82 -1 0 -1 -9 -1 -1 0 -1 -4 -13 -1 -2 -1 -3 -1 7 -1 4 -2
side.disaster -1 64 4 0 0 -5 0 0 0 -1 -1 0 0 -1 -1 -2 -1 3 -1 -6
side.accident -5 -1 67 0 0 0 0 0 0 0 -2 0 0 0 -1 0 -1 0 -1 -3
side.election 0 1 0 49 8 -3 0 0 0 0 -1 1 0 0 0 0 0 0 -1 -2
side.appointment -1 0 2 5 57 0 0 0 0 1 -2 0 -1 0 -1 0 -1 0 -1 -6
side.death -2 0 -1 -1 6 49 19 -1 -1 4 -7 0 -1 -1 -1 -1 -1 -1 -3 -8
side.verdict -1 0 7 0 -1 -1 60 0 -1 -1 -1 0 -1 0 -1 -1 -1 0 -1 -6
side.arrest 16 0 -1 0 0 0 0 45 0 0 -1 0 0 0 -1 0 -1 0 -1 -3
side.agreement 10 0 0 0 -1 0 0 0 47 2 -19 0 0 0 0 0 -1 0 20 -6
side.meeting -3 -1 -2 -1 31 -2 -1 10 -2 45 7 -1 -2 -1 -2 -2 -2 -1 -6 -12
side.statement 9 -1 -1 -1 -1 -1 -1 -1 -1 2 40 -1 -1 -1 -1 -1 -6 0 22 -6
side.protest -3 0 0 0 0 4 0 0 0 -1 9 49 0 0 0 0 0 0 -1 -4
side.market -2 -1 -1 -1 0 -1 -1 -1 -1 -1 -3 -1 63 -1 -4 -1 11 -1 -3 -2
side.health -1 16 -1 -1 -1 -1 -1 -1 -1 -1 -1 -2 -1 48 -1 -1 -1 -1 -3 4
side.launch -1 -1 -1 -1 -1 -1 -1 0 0 -3 -5 -1 13 -1 53 8 -1 -1 15 -22
side.sport -8 -1 1 -1 -2 -2 -1 -1 -4 -4 -3 -1 -2 -1 6 53 -2 -1 -7 30
side.crime 15 -1 -1 -1 -2 -1 0 5 -1 -5 -10 -1 -2 14 -2 -1 53 -2 6 -12
side.weather -1 -1 12 0 0 -10 0 0 -1 1 -3 0 0 0 -1 -2 -1 67 -1 -7
side.plan -1 3 -1 -1 -1 -1 -1 0 5 -1 -10 0 11 -1 -2 -4 -1 1 45 10
spoken.attack 53 0 0 0 0 0 0 0 0 -2 1 0 0 0 0 0 0 0 -2 4
spoken.disaster -1 49 0 0 0 0 0 0 0 -1 4 5 0 0 0 0 0 0 -1 -3
spoken.accident 0 0 50 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 -1
spoken.election -1 0 0 75 -1 0 0 0 -1 -1 -12 0 0 0 0 0 -1 0 -2 -4
spoken.appointment 1 0 0 0 56 0 0 0 0 0 -6 0 0 0 0 0 0 0 0 0
spoken.death 0 0 0 2 0 50 0 0 -1 0 0 0 0 0 0 0 0 0 0 -1
spoken.verdict 0 0 0 0 0 0 50 0 0 0 1 0 0 0 0 0 0 0 0 0
spoken.arrest 0 0 0 0 0 0 -1 50 0 0 1 0 0 0 0 0 0 0 0 0
spoken.agreement 0 0 0 1 0 0 0 0 49 -1 7 0 0 0 0 0 0 0 -1 -2
spoken.meeting 0 0 0 0 -1 0 0 0 0 59 -8 0 0 0 -2 -1 0 0 12 -8
spoken.statement 0 0 0 1 0 0 0 0 0 -1 52 0 0 0 0 0 0 0 -2 3
spoken.protest 0 0 0 0 0 0 0 0 0 0 0 50 0 0 0 0 0 0 0 0
spoken.market 0 0 0 0 0 0 0 0 0 0 2 0 50 0 0 0 0 0 0 0
spoken.health 0 0 0 0 0 0 0 0 0 0 0 0 0 50 0 0 0 0 0 0
spoken.launch 0 0 0 0 0 0 0 0 0 -1 5 0 0 0 48 0 0 0 0 -2
spoken.sport 0 0 0 0 -1 0 0 0 -1 -1 13 0 0 0 0 49 0 0 -1 -4
spoken.crime 0 0 0 0 0 0 0 0 0 -1 -3 0 0 0 0 0 58 0 0 -2
spoken.weather 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 50 0 0
spoken.plan -1 0 0 0 9 0 0 0 0 1 6 0 -1 0 -1 0 0 0 45 -3
lead.attack 40 -3 10 -4 -3 11 -4 4 -7 -11 -16 10 -6 -6 2 -2 17 -4 -1 -1
lead.disaster -2 37 -11 -1 -1 1 -1 -1 -3 -3 1 4 -2 -1 -2 1 -1 4 -3 11
lead.accident 3 9 47 -3 -11 -15 3 -4 0 -3 5 -2 -1 -2 -2 -2 -3 1 2 4
lead.election -3 -1 -2 35 21 -4 1 -2 -3 10 32 -10 -2 -8 -3 -2 -10 -2 -1 -20
lead.appointment 5 -2 -4 -4 43 -9 -4 -12 -4 -5 -4 12 5 -3 -7 0 3 -2 6 12
lead.death -4 -1 1 -1 -2 61 -3 -1 -3 -16 -12 7 -3 -1 -5 -4 17 0 -5 1
lead.verdict -4 -3 10 1 -7 3 49 -2 -4 10 8 -6 -3 -1 1 -2 -2 -2 -9 -11
lead.arrest -12 -1 -1 -1 -2 -2 -4 35 -3 -3 -4 17 -2 -2 3 -1 11 -1 -8 6
lead.agreement 17 -2 -2 -1 11 -3 -3 -2 27 12 12 -5 -6 -3 -4 -9 -4 -12 -1 2
lead.meeting -24 -9 -8 -10 -2 17 -7 -7 -2 56 -8 7 -16 2 12 17 -15 -7 21 9
lead.statement -1 -6 -1 -8 5 -18 -11 -12 14 -4 52 24 8 -4 6 -9 11 -1 8 -27
lead.protest -4 -1 -1 5 -2 -1 -2 -1 3 -6 -14 57 -2 -1 -2 -3 -8 4 -8 10
lead.market -9 -4 -6 -2 -9 -5 -4 -7 13 -7 -3 -3 58 -4 14 -1 2 -14 7 7
lead.health -1 -6 7 -4 13 -1 7 -6 3 -9 -1 0 -3 23 5 -2 -2 -2 -2 7
lead.launch -12 -2 -6 -3 -1 -4 -3 0 4 -1 6 3 6 -1 43 -8 -1 -3 -3 11
lead.sport -15 -4 -8 3 6 -6 -5 -9 33 -14 7 -3 -7 -4 -1 21 -6 4 11 23
lead.crime 3 -3 -1 -2 -7 2 22 13 -3 3 -16 1 -5 8 -8 -4 29 -4 2 -6
lead.weather -2 0 -3 -1 -2 -2 -1 -1 -2 -4 -8 -1 10 -1 -6 -10 -2 59 4 -1
lead.plan -20 -8 -4 -23 4 -5 -2 -5 20 -9 10 -2 11 -7 26 -8 5 -6 37 12
body.attack 2 -2 5 -2 -4 3 10 -3 -1 -8 5 -4 -5 -3 -6 -4 -5 -3 31 2
body.disaster 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 -1
body.accident -5 0 6 0 -1 -1 -1 0 -1 -3 4 -1 0 -1 3 0 -1 0 -4 15
body.election -1 0 -1 7 -1 -1 -1 0 -2 -1 -2 -1 -3 -1 -2 -1 -1 -1 6 13
body.appointment -1 0 -1 -2 7 -1 5 0 16 1 -2 -1 11 0 -3 1 -1 -1 -16 -6
body.death -1 0 -1 0 -1 17 -1 0 -1 -2 -2 -1 -1 0 8 0 -1 0 -1 -2
body.verdict -7 -1 -3 -1 -14 -1 29 -1 -2 5 10 -1 -8 -1 -2 8 -3 -1 -5 8
body.arrest -3 -1 -2 -1 -1 -1 -1 16 -3 -1 3 -1 21 -1 -6 -1 -2 -1 -5 -1
body.agreement -6 -6 5 -1 -3 4 -3 -1 31 7 -7 -3 7 -1 13 -4 -3 -2 -12 -8
body.meeting -7 -1 18 -2 -2 -1 -4 -1 -4 -12 6 2 11 -2 25 1 -5 -1 -11 -2
body.statement 3 -4 5 -6 -5 -1 5 -3 -4 13 32 9 9 -4 -6 -13 -15 -1 -17 11
body.protest 2 0 0 0 0 0 -1 0 0 -3 -8 6 -1 0 0 0 -6 0 8 13
body.market -3 -1 -3 -2 -3 -3 -2 -1 8 -3 8 2 11 -2 3 -3 -3 -2 13 -5
body.health -2 -1 -2 -2 7 -1 -2 -1 0 -4 -2 2 -3 13 -3 -1 -1 -1 -2 14
body.launch 3 -5 1 -2 -3 -4 -1 -2 2 -10 0 -3 2 -2 17 4 -6 -2 9 8
body.sport -3 -2 6 -3 -3 -3 3 -6 -12 -12 5 -3 -9 -2 2 12 -3 -3 28 15
body.crime -9 -1 -3 -1 -2 14 15 0 -5 12 9 4 1 2 -5 3 3 -1 -2 -26
body.weather -8 -1 6 -1 -2 14 -2 -1 -3 -1 -13 3 -3 -1 30 -1 -2 12 -17 -2
body.plan -14 -6 4 -5 -4 1 -5 -5 25 5 -7 -6 23 -4 -8 -1 -9 -4 17 11
both.attack 33 -1 9 -1 2 0 1 0 -11 -12 2 1 -2 -2 15 -2 16 -1 -4 8
both.disaster 0 50 0 0 0 -1 0 0 -1 -3 -1 0 0 0 -1 0 0 0 -1 11
both.accident 8 7 47 0 0 -7 0 -1 -1 -1 -3 0 -1 0 -1 0 -1 3 2 1
both.election -1 0 -1 61 5 0 3 0 -1 3 7 0 -1 -7 -1 -1 -1 0 -11 -4
both.appointment -1 0 -1 20 30 -1 -1 0 -1 -3 -4 -1 -1 0 -1 0 -1 0 -4 20
both.death 12 0 7 0 0 34 0 0 0 0 -3 0 0 0 0 0 5 1 0 -2
both.verdict 0 0 -1 -1 5 0 44 0 -1 -1 9 0 0 0 0 0 7 0 -2 -7
both.arrest -3 0 0 0 -1 -1 -1 48 -2 -1 -3 -1 -1 0 6 -1 7 0 11 -9
both.agreement 16 0 -1 -1 -1 -1 -1 0 40 -12 13 -2 -1 -1 -1 0 -1 0 -6 10
both.meeting -1 0 -1 -4 -8 4 -1 0 -5 17 24 3 -2 -1 7 -1 -1 -1 14 7
both.statement 9 0 -2 -1 0 -3 6 -3 4 3 39 1 -2 3 -3 -2 -6 -1 18 -10
both.protest 0 0 0 5 0 0 0 0 5 0 6 40 0 0 0 0 0 0 -1 -2
both.market -1 -1 -3 -1 -2 -1 -1 0 3 5 6 -1 14 -1 -1 2 1 -1 17 16
both.health -2 0 13 -2 17 -1 -1 0 -1 -6 -3 0 -1 42 2 -1 1 -1 6 -11
both.launch -7 0 -1 0 0 -1 -1 0 -2 -8 -3 -1 1 -1 48 0 -1 -1 3 23
both.sport -1 -1 -2 0 0 -1 -1 0 27 -2 -10 -1 0 -1 1 38 -1 5 1 -1
both.crime -2 -1 4 -2 -3 -4 10 -5 2 -5 8 -3 -2 12 -2 -1 33 -2 13 1
both.weather 0 0 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 43 0 8
both.plan -3 -1 -2 -5 -3 -1 0 2 12 25 -13 -1 17 -1 -6 -2 -9 0 27 13
always 18 -25 8 -12 -3 -17 -16 -25 -10 2 22 -21 -12 -17 14 -23 -10 -12 33 233
saidInTitle -2 -2 2 1 17 4 6 -5 -5 5 104 -3 -1 -4 -6 -8 -10 -1 12 20
speaker 18 -5 -5 4 -17 8 -10 -7 6 -12 164 -7 6 -5 -7 -15 -8 -9 -1 25
placeLabel -2 6 9 -1 0 -1 -1 -8 -9 1 16 -1 -1 -1 -2 -1 17 -1 -5 -17
firstPerson -7 -1 -2 4 -3 -2 6 -3 -6 -7 45 3 -2 6 -3 -1 -5 -1 -1 -19
saidInLead 15 -1 -7 2 23 -7 0 -2 7 0 85 2 -8 -3 1 -3 -8 2 2 -1
named -20 -11 -11 -7 36 19 -11 -7 5 34 42 -15 -14 -22 -13 -6 16 -15 -24 26
noText 27 -14 -13 -13 0 -6 -13 -12 -14 17 57 -18 10 -5 12 -6 -6 -6 15 -13
noEvent 14 -13 -4 -15 -14 -3 -6 -13 -10 -6 20 -4 3 -15 29 -12 -10 -6 -14 81
question -2 -1 -3 -4 -7 -1 -1 -1 -8 -10 -18 -1 0 0 -2 -2 -2 -3 -11 77
unfinished -1 -1 -1 -2 -1 3 -1 0 -2 -3 -14 -1 -1 -1 -1 2 -1 -1 -2 25
quoted 0 -9 -5 0 -12 1 4 -2 -7 3 -4 -3 16 -5 11 -13 -15 2 15 22
colon 19 -8 -10 6 -29 -5 -13 -17 7 -1 79 -7 -6 -8 -15 -8 1 -10 8 19
denied 3 0 -1 0 4 0 0 0 -5 -1 3 -1 -1 0 0 0 -1 0 -2 3
hedged 6 -2 -4 7 9 -6 4 -4 -4 -4 -5 4 -3 6 -10 -2 6 -6 5 3
planned -6 -3 -4 -5 10 -1 -3 1 -1 -4 -3 -2 -6 -3 2 -10 -8 1 49 -6
past -7 0 -2 0 -1 -1 0 0 -1 -1 5 0 -7 0 -1 1 -1 0 -1 17
killed 10 -1 17 -2 -2 1 -2 -5 -8 -3 -4 0 -3 1 -3 -2 31 -2 -6 -18
injured 19 0 6 0 -1 -4 -1 -3 -3 -1 0 -1 -1 0 -1 -1 -1 0 -2 -4
percent 4 -1 -2 1 -3 -1 -1 -1 -2 -5 -13 -3 13 -1 -3 -1 5 -1 19 -3
money -6 -1 -3 -1 -3 -2 1 -5 22 -8 -4 -1 21 -4 -4 -3 5 -1 2 -7
figure 11 -8 30 -9 -1 1 3 -6 3 -15 -34 -7 18 -4 -8 4 21 -11 1 10
score 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 13 0 0 -1 -9
countries 6 -3 -7 -7 -9 -2 -11 -13 -7 32 55 -8 -13 -4 -11 -10 -16 -12 35 5
arrestOrVerdict 3 -2 -2 -3 2 2 13 7 6 -5 -5 -3 -3 -2 -3 -2 11 -2 -4 -9
sport -4 -2 0 1 1 -3 -3 -3 1 -6 10 -3 -7 -4 6 -16 -5 -1 4 34
sportInTitle -13 -3 2 3 2 -3 -1 -3 3 15 -1 -3 -4 0 1 -6 -2 -1 -5 18
opinion -1 0 -1 -1 -5 -1 0 0 -2 -1 -4 0 -2 -1 -1 0 -1 -1 -9 31
analysis -6 -1 -4 -4 0 -2 -2 -2 -9 -20 -21 -2 -2 -2 -5 -2 -6 -7 -7 103
interview 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
live 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 6 0 0 0 -6
listing 5 -1 -4 -1 -1 -1 -1 -1 -1 -1 -5 4 -1 -1 -2 -1 -1 -1 -1 13
horoscope 0 0 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 3
promotion 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
obituary 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
topic.01 0 -1 -2 -1 -2 6 -1 -2 0 -1 -12 0 -3 -1 17 -2 -1 -2 -9 17
topic.02 -2 -1 -2 0 0 0 2 7 -2 -1 1 1 -2 -2 1 -1 5 -1 -2 1
topic.03 7 1 12 -1 0 -4 -1 -1 -1 -1 -1 -1 0 -1 -1 0 -2 1 -2 -5
topic.04 -7 1 -3 -4 2 -4 -1 -2 7 -1 2 -3 19 -4 -7 -5 1 -4 4 7
topic.05 2 -1 0 -1 1 -1 -1 -6 -1 6 -13 4 -2 -1 3 -1 6 0 6 1
topic.06 -6 0 2 0 -1 0 0 0 -1 1 -7 0 -1 1 -1 0 -1 0 9 8
topic.07 2 -1 1 -1 4 0 -1 -1 -1 -5 -1 -1 -1 -2 0 -1 -1 -1 6 7
topic.08 2 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 -1
topic.09 -3 -1 0 -1 3 -1 1 -1 0 5 2 5 3 -2 5 -1 -2 -1 -7 -4
topic.10 -1 -1 -1 -1 -1 -1 -1 0 -1 -2 -4 -1 5 -1 5 -3 0 0 5 1
topic.11 -7 -4 -8 15 15 -3 2 -2 3 24 22 1 -9 -9 -7 -6 -7 -3 5 -24
topic.12 -4 -1 -1 -1 1 1 -2 0 -3 -1 9 -1 -1 -1 -2 2 -1 -1 -4 11
topic.13 -4 -1 10 -2 -2 -1 -1 -1 6 11 -12 -1 -6 -2 3 -2 -1 -1 7 -1
topic.14 3 -1 6 -1 -1 -6 0 -1 -2 0 3 0 -3 -1 -4 -3 -1 -1 -7 21
topic.15 -4 -1 3 -2 4 -1 -2 -1 -2 4 2 -2 -2 -2 -5 -16 -2 0 4 26
topic.16 26 -2 -5 -2 -5 -6 -1 -1 -11 -2 7 -2 -3 -3 3 1 -10 -4 17 5
topic.17 0 0 3 0 0 -3 0 0 0 0 -1 0 0 0 1 -1 0 8 -1 -2
~cup 15:-18 19:34
~league 15:7 18:6 19:-10
~final 8:13 9:7 10:-7 13:7 15:-7 19:4
~group 9:5 18:-4 19:4
~match 15:-12 18:6 19:5
~win 0:-4 3:17 10:-9 15:26 18:-4 19:-4
~lose 2:6 5:-4 6:4 13:7 14:5 16:-4 19:-7
~draw 9:-5 19:14
~goal 0:-4 10:13 14:-4 15:5
~player 15:4
~team 9:11 15:-5
~coach 2:7 4:9 18:4 19:-6
~club 10:5
~delegation 18:5
~flagbearer 19:7
~opening 10:4 15:10
~eliminate 15:5
~compete 19:-4
~round 9:6 10:-4
~injury 0:21 2:4 8:-4 10:-7 16:11 18:-6 19:-4
~suspend 4:7 10:-4 19:-4
~basketball 19:4
~athletics 18:6 19:-4
~shooting 0:5 19:-4
~weightlifting 15:4
~equestrian 14:7
~badminton 5:5
~motorsport 18:4
~emergency 0:11 10:-7
~health 0:6 13:5
~withdraw 0:-7 4:10 10:-11 18:11 19:10
~resign 4:-4 19:10
~fire-job 4:4
~appoint 0:5 4:5 19:-4
~elect 3:21 10:-12 13:-4 18:6 19:-5
~candidate 10:5 18:-4
~president 0:-8 2:-8 3:10 4:7 6:14 8:-7 9:28 10:15 13:-7 16:-7 18:-4 19:-23
~primeminister 8:5 9:4 10:-9 19:9
~minister 0:-4 4:24 8:-5 9:13 10:21 13:5 18:-8 19:-27
~government 4:4 8:7 18:9 19:-13
~parliament 4:6 9:5 10:9 18:10 19:-14
~party 3:7 8:5 10:-8 19:4
~law 10:7 18:-7 19:8
~court 4:5 6:4 10:-4
~trial 10:-6 19:6
~prison 0:4
~arrest 7:6
~police 4:5 7:5 8:4 9:-5 10:15 19:-11
~release 8:6 10:10
~kill 0:5 2:10 6:8 7:-7 8:-6 9:-5 10:-6 12:-6 14:-5 16:44 18:-12 19:-16
~attack 0:4 7:5 11:5 15:4 16:-7 18:6 19:-10
~bomb 0:10 2:13 5:-8 19:-4
~missile 0:6 10:5 19:-5
~drone 0:11 10:-12 16:-4 19:14
~war 2:-4 3:4 6:6 8:-4 10:12 14:-6 16:-5 17:-6 18:18 19:5
~army 0:51 4:-5 5:-5 7:-5 8:-6 9:-6 10:-4 16:-4 19:4
~navy 14:6
~weapon 2:-6 8:-8 9:7 16:36 18:4 19:-15
~nuclear 9:-5 10:13
~ceasefire 8:-13 9:10 18:6
~peace 19:5
~talks 0:-5 9:7 10:30 14:-4 18:-7
~sanctions 18:4
~coup 9:-5 19:5
~border 9:7 10:-4 19:8
~aid 10:5 19:9
~earthquake 1:5
~economy 9:10 12:6
~centralbank 4:7 10:9 16:8 19:-7
~gas 5:4 12:-7 18:12
~energy 2:5 10:-4 14:8 18:4
~currency 10:12 14:4 16:-4 18:-7 19:4
~trade 9:-5 10:11 12:-6 16:6 18:-4 19:8
~company 6:6 10:-5 12:9
~merger 4:5 8:7 19:-6
~jobs 0:4 10:-5 12:7 14:7 19:-11
~harassment 0:11 7:-6 16:5 19:-5
~racism 0:6
~space 19:4
~technology 9:6 10:-11 12:7 14:5 19:-7
~cyber 8:7 9:6 10:-9
~youngest 2:7 5:-5 19:4
~guide 19:6
~history 0:4 10:-6 15:10
~rights 10:14 15:-4
~journalist 0:8 5:6 10:-9 14:6
~drug 0:4 7:5 10:-4 13:17 16:-9 19:-5
~spy 7:-4 10:6 14:7
~settle 0:15 19:-8
~embassy 10:-4 18:6
~investigation 10:-6 14:7 16:5 18:11 19:-11
~report 5:6 10:-12 16:6 19:7
~referendum 3:4
~independence 0:-7 10:12 12:-6 18:6 19:6
~award 8:6 18:8 19:-7
~summit 7:4 19:5
~ambassador 4:7 10:8 19:-5
~spokesman 3:-6 8:5 10:4
~foreign-ministry 9:14 10:6 12:5 18:-4 19:-9
~defence 0:-7 3:-7 4:4 10:14 19:5
~senate 4:5 10:-4 18:9
~congress 18:6
~governor 10:-4 16:7 18:5
~mayor 10:4
~municipality 4:5 9:7 19:-5
~reform 8:4 10:-4 12:4
~coalition 8:4
~dissolve 10:4
~campaign 10:5
~ballot 19:4
~opinionpoll 10:-4 19:7
~interim 10:4
~leader 19:-6
~dictator 11:-4 19:6
~democracy 10:5
~democrats 4:8 10:-4 13:-4 18:7
~republicans 10:-7 19:8
~occupation 0:67 2:-6 7:-5 10:-6 14:-5 16:-5 19:-18
~territory 10:8
~diplomacy 9:5
~mediation 8:4
~nato 7:4
~unitednations 0:-5 9:-5 10:21 18:5 19:-9
~commission 0:-5 8:11 18:4
~accession 19:4
~expel 10:7 19:5
~recognition 14:7
~blockade 10:7 18:4 19:-5
~tensions 0:-7 10:9 16:4
~crisis 1:6 9:-4 12:13 18:4 19:-5
~stability 10:6
~letter 19:10
~phone 2:14 12:-4
~congratulate 10:10 19:-4
~leak 10:-5 18:5
~flag 10:-4 13:8 19:5
~prince 2:-6 10:6
~throne 15:6 19:-4
~palace 18:7 19:-4
~emperor 9:6
~emir 0:-4 10:18 18:-4 19:-6
~kremlin 4:4
~brexit 12:-8 19:15
~citizenship 0:9 18:-5
~airstrike 0:6
~shelling 0:9
~frontline 10:5
~clash 19:4
~massacre 5:4
~genocide 0:-6 8:5 10:13
~mobilisation 8:5 10:-4 18:9 19:-5
~peacekeepers 0:-4 18:8
~houthi 14:7 18:4 19:-7
~taliban 9:-4 18:8
~stabbing 7:4
~sabotage 10:5
~tank 0:5
~warship 0:5
~iaea 8:4
~ammunition 0:5 6:6 10:-4
~militarybase 0:8 19:-4
~manoeuvres 14:8
~displaced 9:10
~retreat 9:-4 19:5
~capture 0:-4 2:8 10:-8 18:7
~kidnap 16:6
~hijack 19:5
~tanker 0:7
~canal 18:6
~strait-hormuz 0:-4 10:28 14:-5 18:13 19:-11
~target 0:24 10:7 11:-5 19:-8
~destroy 0:24 18:-4 19:-4
~reconstruction 18:-4 19:9
~corridor 18:7
~guards 16:4
~spyagency 10:-5 18:7
~extremism 19:6
~prosecutor 9:7 16:4 19:-4
~indict 16:4
~suspect 0:-6 7:6 16:20 19:-6
~judge 4:5
~fine 6:6
~warrant 7:6 9:-6 10:12
~witness 14:7
~evidence 4:7 10:5 11:-5
~lawyer 19:10
~crime 14:7 19:-5
~corruption 16:5 18:4
~embezzle 16:8
~forge 10:4 13:7 16:-4
~steal 19:4
~inmate 18:4
~corpse 5:6 18:6 19:-6
~serialkiller 19:9
~victim 2:-6 10:7 11:-4 19:5
~revolution 10:7
~overthrow 10:4
~freedom 19:4
~activist 18:-4
~hijab 19:4
~antisemitism 16:4 19:9
~islam 9:6 16:-4 18:-4
~ramadan 0:-4 19:14
~pope 4:4 19:-4
~conclave 10:7
~bishop 4:4
~churches 10:-4 19:5
~christmas 6:6 16:-4
~shipwreck 15:4
~undocumented 16:6
~borderwall 0:7 19:-5
~zionist 10:6 18:7 19:-4
~resistance 19:13
~martyr 5:19 8:-4 10:-8
~vandalism 10:7 16:-4
~insult 18:-4 19:7
~dollar 8:7 12:10 19:-6
~euro 18:4
~bitcoin 10:6 12:-4
~stockmarket 12:5
~investor 12:10 19:-4
~revenue 16:6 18:5
~loan 12:7
~recession 12:7
~growth 10:-4 14:7 19:8
~ecb-fed 4:8
~wealth 19:5
~workers 6:4
~walkout 8:4
~factory 18:6
~industry 0:-6 2:11 12:-4 19:6
~import 18:5
~tariff 12:5
~free-trade 9:4 10:4
~treasury 18:7
~taxes 18:5 19:6
~budget-law 8:4 18:6
~price 14:-5 18:7 19:6
~expensive 12:7
~consumer 14:-5 19:5
~ecommerce 19:4
~contract 18:6
~acquire 8:6 10:-5
~realestate 0:6
~construction 2:6 9:7 10:-7 19:-4
~oilprice 18:6
~petroleum 12:5 19:-6
~fuel 10:-4 18:7
~electricity 10:-4 19:4
~blackout 2:4
~solar 18:-7 19:6
~mining 6:4 19:4
~port 19:5
~farmer 11:4
~fishing 0:4 5:4 7:-4 13:6 19:-4
~gambling 10:-8 18:11 19:4
~artificialintelligence 0:-4 8:4 10:-5 12:6 14:4 18:5 19:6
~semiconductor 8:6
~robot 18:6
~google 8:5
~facebook 4:5
~twitter 10:4
~telegram 4:5
~internet 2:14 18:4 19:-7
~telecom 2:14 19:-6
~databreach 2:7 8:6 19:-7
~password 19:5
~video 0:18 7:-7 10:-4 16:7 19:-8
~photo 0:12 2:-4 5:7 10:-14 19:8
~television 0:6 4:6 10:-4 13:-4 14:7 19:-7
~jazeera 14:7 19:-4
~newsagency 12:4
~interview 10:4 15:5 19:-6
~regulator 13:10 18:-4
~wikileaks 18:6
~cold 17:4
~drought 1:6 17:7 19:-5
~heat 2:6 5:-5 17:14 19:-4
~temperature 17:4
~weather 0:4 10:-4
~fire 0:11 1:5 2:9 8:-9 9:7 10:-5 14:-4 16:9 18:4 19:-16
~drown 0:6
~environment 10:-8 14:7 19:5
~spill 2:7
~mountain 5:4 9:-4
~sea 0:4 8:4 10:5 18:7 19:-7
~island 19:4
~beach 19:4
~coast 19:-4
~water 10:-10 19:14
~animal 10:-4 18:7
~horse 19:4
~cow 17:7
~elephant 10:-7 19:8
~monkey 2:7
~bird 19:5
~chicken 19:5
~bee 19:5
~species 18:7
~hunt 19:4
~poison 19:5
~positive 9:7 19:-6
~testing 4:6 9:-4 11:4 19:6
~lockdown 10:4 18:5 19:-4
~variant 16:7
~flu 13:5
~hiv 10:4
~cancer 13:5
~heart 5:4 19:9
~surgery 4:7 13:-7 18:6
~doctor 4:6 10:-5 13:-6 19:14
~nurse 11:4
~ambulance 0:7 10:-4
~pregnancy 10:5
~blood 18:-5 19:5
~knee 19:4
~antibiotic 10:-6 19:5
~discover 19:6
~expert 10:6 12:-4
~scientist 9:4 12:-5 19:5
~study 9:6 10:-6
~satellite 19:5
~astronaut 19:5
~spacecraft 12:8
~school 7:-4 16:12
~university 18:7
~student 9:6 10:-10 16:8 18:13
~education 9:5 10:-6 19:10
~exam 9:4 11:4
~plane 0:7 2:8 10:-4 19:6
~flight 9:-6 14:20 19:-10
~airline 12:5 14:6
~pilot 6:6 16:-4
~airport 9:-5 14:7
~landing 9:4
~ship 0:6 10:4 12:4 19:-5
~cruise 0:5
~train 0:6 10:-5 14:7 16:-4 19:6
~subway 14:10 19:-4
~bus 14:7
~car 2:7 5:-5
~vehicle 0:20 19:-9
~traffic 2:7 19:-5
~road 8:4 9:6 10:-5
~street 6:6
~station 14:9 18:5 19:-4
~crash 0:11 2:5 10:-5 19:-6
~tourist 15:-4 18:6
~passport 9:-4 18:7
~hotel 14:8
~luggage 6:6
~building 0:4 2:8 18:-4
~house 0:31 7:-4 19:-10
~roof 10:4
~village 0:15 19:-7
~town 0:28 3:8 4:-7 7:-4 10:-12 13:5 14:-5 15:-4 18:-4 19:-5
~neighbourhood 5:4 10:-10 16:4 18:6 19:4
~camp 0:7 19:4
~museum 19:5
~square 19:4
~shop 19:7
~office 0:4 10:-4
~library 0:-4 16:5
~theatre 14:7 19:-5
~cemetery 6:8 11:-5 19:5
~food 18:7
~wheat 9:7
~sugar 19:4
~coffee 19:8
~fruit 19:5
~mother 6:6
~parents 16:5 19:4
~spouse 7:-4 10:5
~offspring 6:6
~sibling 4:7 16:5
~child 2:7 5:-7 10:7 16:8 19:4
~boy 0:-4 10:-4 19:10
~girl 6:6 16:4
~youth 19:9
~woman 15:-4 19:5
~man 19:4
~family 0:6 6:4 10:-5 19:9
~marriage 19:5
~couple 0:5 16:5
~engineer 10:6
~writer 18:-4 19:7
~book 8:4
~art 19:7
~culture 19:9
~festival 14:-8 19:9
~film 8:9 10:-5 11:-4 14:6
~celebrity 8:-6 19:8
~fashion 12:8
~clothes 14:6 19:-4
~shoe 19:4
~celebrate 19:7
~tribute 19:4
~funeral 0:-5 2:5 5:10 10:-5 19:-4
~king 4:-5 10:-4 14:4 18:6
~queen 5:4 10:4 19:-4
~worldcup 10:4
~federation 10:-4 18:7
~host-city 10:-4 19:4
~title 15:-5 19:5
~referee 19:4
~striker 19:4
~captain 4:8
~lineup 9:6 10:7 19:-4
~comeback 4:6 10:8 12:-6 18:4 19:-4
~ranking 8:-4 10:6
~decathlon 18:5
~artisticswimming 10:-4 19:5
~chess 19:5
~nfl 19:4
~wimbledon 19:5
~horseracing 19:4
~lifeguard 10:7 16:-4
~preparation 9:5 10:-9 18:9 19:-4
~participate 10:5 13:6 18:-6
~debutant 15:4 19:-4
~upset 10:6 19:-4
~favourite 4:-5 19:5
~supporter 15:-10 19:14
~season 14:11
~rise 0:7 10:6 12:7 14:-4
~fall 12:4 15:4 19:-4
~cancel 10:4
~begin 11:4 19:4
~end 5:4 9:7 10:11 18:4 19:-11
~reopen 8:7 19:-8
~close 18:6 19:-7
~launch 0:6 14:9 18:6 19:-8
~announce 10:-7 18:13
~confirm 0:5 9:9 10:-13 19:-4
~reveal 10:-9 13:5 18:6 19:7
~deny 0:4 4:4 10:-5
~reject 3:4 9:4 15:-4 18:5 19:-6
~criticise 10:5
~condemn 19:5
~demand 10:5 14:5 18:9 19:-8
~accuse 0:8 3:-6 10:9 18:6
~support 0:-5 3:6 9:4 10:-9 18:10 19:5
~warn 0:5 8:-4 13:10 18:5
~fear 0:7
~risk 19:5
~chaos 4:5
~row 8:5 10:6 19:-4
~ban 10:8 18:-7 19:4
~allow 15:-5 18:22 19:-6
~hide 13:4
~missing 2:7 19:-5
~find 2:10 13:7 16:5 18:-4
~collapse 2:8 15:5 19:-5
~damage 2:7 19:7
~donation 1:6 12:7 18:-7 19:7
~deal 0:-4 8:30 10:-5 18:-4
~meet 4:7 10:-6 12:7 19:-6
~visit 10:-7 16:7 18:6
~arrive 9:9 10:-14 14:4 19:10
~leave 0:-4 9:6 10:-4 16:9
~join 10:-4 11:5 18:7 19:-4
~replace 10:-8 19:17
~decide 8:5 10:-5 19:5
~plan 10:7 18:9 19:-6
~approve 8:6 10:-4
~kiss 5:-5 19:7
~love 19:5
~cry 6:6
~happy 15:-6 19:7
~mystery 2:7 5:5 9:-4 19:-5
~success 19:4
~fail 16:4
~extend 10:-4 12:7 18:7 19:-4
`)
