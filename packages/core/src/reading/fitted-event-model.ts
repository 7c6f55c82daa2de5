import { readEventModel } from './read-event-model.ts'

/** Made by `evals/fit/fit-event-kinds.ts`; how it was fitted is told in the report beside that. Kinds as in `TOLD_KINDS`, then other. */
export const EVENT_MODEL = readEventModel(`
title.attack 91 -7 15 -5 -11 8 -2 -8 -11 -4 10 5 -12 -9 3 -4 31 -11 -1 -4
title.disaster 0 106 -5 -2 -3 1 -2 -2 -3 -5 -12 -1 -5 -2 -1 -2 -3 22 -6 0
title.accident 25 4 112 -3 -4 -6 -6 -4 -3 -8 5 -3 -2 -3 -3 8 -6 -2 -7 -19
title.election -4 -2 -3 113 2 -2 4 -2 -4 2 12 -2 -4 -4 -5 -4 -4 -2 -13 -1
title.appointment -1 -2 -3 15 100 -3 -4 -7 -1 0 -1 -3 -4 -3 -5 -4 -1 -3 -5 9
title.death -5 -3 18 -4 1 121 -3 -5 -3 -1 -5 -3 -8 -3 -4 -3 -1 1 -6 -10
title.verdict -4 -3 3 -6 7 -3 107 -2 9 -2 -4 -7 0 -2 -3 -2 2 -2 -6 -5
title.arrest -3 -2 -4 -4 -4 6 1 117 -7 -8 -5 -3 -6 -3 0 -3 20 -3 -6 -8
title.agreement 0 -4 -6 -5 -1 -5 -5 -5 102 13 35 -7 -8 -5 -7 -5 -9 -5 -8 9
title.meeting -9 -4 -6 -8 -2 -5 -7 -5 -16 130 31 -5 -6 -6 -5 -8 3 -5 -1 8
title.statement -2 -4 -3 0 -3 -3 -1 -1 0 8 96 -5 7 5 -3 -11 -1 -1 12 -16
title.protest -4 -2 -3 1 -3 -4 2 -2 5 2 -6 117 -4 -3 -10 -11 -3 -2 5 1
title.market -6 -1 -6 -4 2 5 -2 -3 -4 16 -1 -4 97 -4 -8 -6 -2 -4 18 -8
title.health 6 -2 1 -3 5 -3 -5 -2 -5 -1 -2 -2 -5 120 -3 -3 0 -3 -1 -17
title.launch 15 -4 -4 -3 -4 -5 -4 0 1 -5 9 -2 -12 -5 101 -3 -6 -4 24 -14
title.sport -11 -2 -7 -4 -5 -6 -3 -5 2 -9 5 -5 -4 -6 3 108 -5 -2 -2 34
title.crime 23 -4 -2 -1 -8 -4 1 10 -4 -6 10 -4 -11 1 -10 -1 88 -5 2 -1
title.weather -2 -8 -2 -2 -2 -2 -2 -2 -2 -2 -5 -1 -2 -2 -3 0 -2 117 0 -2
title.plan -19 -7 -9 2 10 -9 -9 -4 21 -1 18 11 14 3 -10 -8 -15 -7 92 1
first.attack 81 -3 8 -4 -5 -3 -5 -3 -3 5 15 5 -2 -4 -6 -4 24 -4 -5 13
first.disaster -2 115 -2 -1 -1 -1 -1 -1 -2 -2 -5 -1 -2 -1 -2 -1 -1 10 -4 6
first.accident 9 2 104 -1 -1 1 -1 -1 -1 -2 8 -1 -2 -1 -2 4 -2 0 -3 -7
first.election -2 -1 -1 112 -2 -1 -1 -1 -1 -2 3 -1 -1 -1 -1 -1 -1 -1 -1 6
first.appointment 0 -1 -2 9 109 -2 -2 -1 -2 -2 -2 -1 -3 -1 -2 -2 -2 -1 0 7
first.death -4 -1 10 -2 0 112 4 -3 -2 -3 -1 -1 -2 -1 -2 -1 0 3 -3 -3
first.verdict -3 -1 6 -3 -2 -1 119 -1 5 2 -11 -2 -3 -1 -2 -1 0 -1 1 -1
first.arrest 0 -1 -1 -1 -1 -1 0 116 -1 -2 -4 -1 -2 -1 3 -1 0 -1 0 -1
first.agreement -2 -2 -3 -2 1 -3 -2 -2 107 10 0 -4 -4 -2 -3 -2 -5 -2 13 7
first.meeting -3 -2 -3 -4 10 -2 -3 0 3 106 11 0 -5 -3 4 -4 1 -3 -4 2
first.statement -5 -3 -2 4 -5 -5 -2 -2 -2 10 86 -3 7 7 2 -4 4 -3 18 -3
first.protest 3 -1 -1 0 -1 -1 -1 -1 -1 0 -7 113 -2 -1 -3 -1 -1 -1 10 -2
first.market -4 -1 -2 -2 3 2 -2 -2 -2 3 -2 -1 103 -2 1 -2 -1 -1 -3 13
first.health 2 -1 -2 -1 3 -1 -1 -1 -1 -2 0 -1 -2 110 -1 -1 -2 -1 -3 5
first.launch 12 -2 -3 -2 -2 -3 -2 3 1 1 -4 -2 2 -3 104 -3 -3 -2 16 -7
first.sport -4 -2 0 -1 2 -2 -2 -2 5 -4 1 -2 -2 -2 0 110 -2 0 3 3
first.crime 19 -2 2 0 -3 2 2 0 -3 -4 7 -2 -5 0 -3 -2 92 -2 3 -3
first.weather -1 -1 -1 -1 -1 -1 0 0 -1 0 -1 0 -1 -1 -1 -1 -1 112 -2 1
first.plan -5 -3 -4 0 2 -4 -4 -3 -2 -12 22 -4 12 6 -5 -1 -4 -5 104 8
verb.attack 4 -1 5 -1 -1 -1 4 -4 -1 -1 -10 -1 -1 3 -1 -1 16 -1 -2 -8
verb.disaster 0 0 0 0 0 0 0 0 0 -2 -1 1 0 0 0 0 0 0 0 4
verb.accident 5 0 2 0 0 0 0 0 -1 -1 -2 0 1 0 4 5 -1 -1 -1 -7
verb.election 0 0 0 8 -4 0 0 0 0 0 -2 0 0 0 0 0 0 0 0 -1
verb.appointment 2 0 -1 1 4 0 -1 0 -1 -1 -3 0 -1 0 -1 0 -1 0 -3 7
verb.death -1 -1 1 -1 -1 12 -1 -2 0 -1 -2 0 3 0 -1 -1 -2 4 -2 -6
verb.verdict 0 0 0 0 0 0 8 0 0 0 -1 0 0 0 0 0 -1 0 0 -3
verb.arrest -2 0 0 0 -1 -1 -1 7 -1 -1 5 0 -1 0 -1 0 -5 0 -1 4
verb.agreement -1 0 0 0 3 0 0 0 13 -1 -3 0 -1 0 0 0 0 0 -2 -6
verb.meeting -2 -1 -1 -1 1 -1 -1 -1 -8 5 4 -1 -3 -1 -1 -3 4 -1 -2 12
verb.statement 0 -3 -3 4 10 1 3 -3 -3 -9 43 -6 -7 -3 -5 -7 -6 -3 8 -12
verb.protest 0 0 0 0 0 0 0 0 0 2 -1 0 0 0 0 0 0 0 0 -1
verb.market 0 0 -1 0 0 0 0 0 0 0 0 0 2 0 0 0 0 1 0 -1
verb.health 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
verb.launch -3 -1 -1 -1 -1 -1 -1 4 -1 -1 -6 -1 -3 -1 8 -1 -1 -1 20 -10
verb.sport 1 0 -1 -1 0 -1 3 -1 -1 -1 -3 -1 -1 -1 4 6 -1 -1 3 -5
verb.crime 3 0 0 0 -1 0 0 1 0 -1 3 0 -1 -1 -1 0 3 0 -2 -2
verb.weather 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0
verb.plan -2 -1 -1 -1 5 -1 0 -1 -2 -2 -11 -1 15 0 -2 -2 -2 0 15 -7
side.attack 79 -1 0 -1 -5 -1 -1 1 -3 -5 -6 -1 -2 -1 -3 -1 8 -1 0 -4
side.disaster -1 60 2 0 -1 -4 -1 0 -1 -1 -2 0 -1 -1 -1 -2 -1 8 1 -5
side.accident -4 -1 64 -1 0 0 -1 0 -1 -1 3 0 -1 0 3 -1 -1 -1 -2 -5
side.election 0 0 -1 48 7 -2 0 0 0 1 -2 5 0 0 0 0 0 0 -1 -3
side.appointment -1 0 2 3 55 0 0 0 0 0 -2 0 -1 0 -1 0 -1 0 -1 0
side.death -1 0 -1 0 4 50 13 0 0 3 -5 0 -1 0 -1 0 -1 0 -2 -6
side.verdict -1 0 5 0 0 -1 59 0 2 -1 -5 0 3 0 -1 0 -1 0 -1 -6
side.arrest 15 0 0 0 0 0 0 46 0 0 -1 0 0 0 0 0 0 0 -1 -3
side.agreement 5 -1 -1 -1 -1 -1 -1 -1 44 14 -3 -1 -1 -1 -12 -1 -1 -1 18 -7
side.meeting -4 -1 -1 -1 21 -1 -1 8 8 52 2 -1 -2 -1 -2 -1 -2 -1 -7 -13
side.statement 8 -1 -1 -1 -1 -1 -1 -1 0 0 39 -1 3 -1 -2 -1 -4 0 14 -2
side.protest -2 0 0 0 0 3 0 0 0 0 5 50 0 0 0 0 0 0 -1 -3
side.market -2 -1 -1 -1 1 -1 -1 -1 -1 1 -3 -1 62 -1 -4 -1 8 -1 -3 -3
side.health 0 11 -1 0 -1 0 0 0 -1 -1 -1 -1 -1 49 -1 -1 -1 0 -2 2
side.launch 4 0 -1 -1 -1 -1 -1 0 0 0 -6 0 8 -1 52 5 -1 -1 11 -17
side.sport -5 -1 0 -1 1 -2 -1 -1 -3 0 1 -1 -3 -1 3 55 -2 -2 -7 20
side.crime 13 -1 -1 -1 -1 -2 0 4 -1 -4 -6 -1 -2 9 -1 -1 53 -1 4 -10
side.weather -1 -1 7 -1 -1 -8 -1 0 -1 0 -4 -1 -1 -1 -1 -3 -1 73 4 -9
side.plan -2 2 -1 -1 -1 -1 -1 -1 4 -1 -12 0 16 -1 2 -4 -1 1 46 4
spoken.attack 51 0 -1 0 -1 0 0 0 0 -1 2 0 -1 0 -1 0 -1 0 -2 9
spoken.disaster 0 50 0 0 0 0 0 0 0 0 2 3 0 0 0 0 0 0 -1 -2
spoken.accident 0 0 49 0 0 0 0 0 0 0 7 0 0 0 0 0 0 0 -1 -2
spoken.election 0 0 0 72 -2 0 0 0 -1 -1 -8 -1 -1 0 0 0 0 0 -2 -4
spoken.appointment 0 0 0 0 50 0 0 0 0 -1 6 0 0 0 0 0 0 0 -1 -2
spoken.death 0 0 0 2 0 50 0 0 0 0 1 0 0 0 0 0 0 0 0 -1
spoken.verdict 0 0 0 0 0 0 56 0 0 0 -1 0 0 0 0 0 0 0 -1 -2
spoken.arrest 0 0 0 0 0 0 -1 57 0 0 3 0 -1 0 0 0 -1 0 -1 -3
spoken.agreement 0 0 0 1 0 0 0 0 49 0 5 0 0 0 0 0 0 0 -1 -1
spoken.meeting 0 0 0 0 0 0 0 0 0 51 1 0 0 0 -1 0 0 0 9 -6
spoken.statement 0 0 0 1 0 0 3 0 0 -1 47 0 4 0 0 0 0 0 -2 1
spoken.protest 0 0 0 0 0 0 0 0 0 0 0 50 0 0 0 0 0 0 0 0
spoken.market 0 0 0 0 0 0 0 0 0 0 -1 0 54 0 0 0 0 0 0 -1
spoken.health 0 0 3 0 0 0 0 0 0 0 -4 0 0 55 0 0 0 0 0 -2
spoken.launch 0 0 0 0 0 0 0 0 0 0 4 0 0 0 49 0 0 0 0 -2
spoken.sport -1 0 0 0 0 0 0 0 0 -1 8 0 0 0 0 49 0 0 -1 0
spoken.crime 0 0 0 0 0 0 0 3 0 0 -3 0 0 0 0 0 55 0 -1 -2
spoken.weather 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 50 0 0
spoken.plan -1 0 0 0 6 0 0 0 0 -3 8 0 -1 0 0 0 0 0 46 -2
lead.attack 38 -6 8 -4 -4 11 -4 6 -5 1 -19 4 -4 -6 0 -2 11 -4 1 3
lead.disaster -1 34 -7 -3 -1 0 -1 -1 -2 -2 2 2 -3 -1 -2 1 -1 2 0 7
lead.accident 2 7 47 -3 -11 -15 1 -4 -5 -5 5 -3 8 -6 -4 -2 2 14 6 -9
lead.election -3 -2 -3 35 23 -4 5 -2 -2 8 23 -8 -3 -7 -3 -5 -8 -2 -6 -11
lead.appointment 3 -2 5 -2 35 -7 0 -9 -4 -3 -4 7 1 -3 -5 1 2 -2 4 7
lead.death -2 -1 8 -1 -3 56 -4 -2 -3 -13 -17 4 -7 -2 -5 -3 19 -1 -1 1
lead.verdict -5 -2 4 0 -6 2 35 -4 -6 14 13 -5 -7 -2 0 -4 -1 -3 -3 4
lead.arrest 0 -1 -2 -2 -2 -6 -3 34 -2 -3 -10 12 -3 -2 2 -1 11 -1 -8 13
lead.agreement 17 -2 -3 -1 6 -3 -3 -2 27 13 10 -4 -9 -2 3 -8 -3 -9 -3 2
lead.meeting -16 -7 -9 -8 0 20 -8 -6 -2 49 6 0 -14 -3 12 9 -12 -7 13 8
lead.statement -2 -5 9 -13 1 -8 -7 -12 4 1 48 17 1 -4 5 -9 15 -2 0 -13
lead.protest -4 -1 -1 7 -2 -1 -1 -1 3 -6 -9 52 -2 -1 -3 -3 -6 4 -7 6
lead.market -11 -3 -7 -2 -9 -2 17 -7 12 -20 9 -4 50 -3 11 -1 -7 -10 1 13
lead.health -2 -4 10 -3 8 -1 2 -5 2 -5 -10 0 -2 23 3 -3 17 -3 -5 4
lead.launch -16 -5 -5 -4 -5 -4 -3 -2 3 -3 0 18 7 0 42 -5 1 -4 -9 19
lead.sport -11 -4 -9 2 7 -6 -13 -9 24 -13 4 -4 -3 2 1 21 -5 0 13 26
lead.crime -1 -3 1 -2 -6 -1 18 18 -3 1 -5 1 -5 5 -5 -4 30 -3 -2 -9
lead.weather -2 0 -3 -1 -2 -1 -4 -1 -1 -5 -4 -1 6 -1 -4 -10 -1 56 7 -2
lead.plan -17 -8 -8 -27 15 -5 3 -6 21 -10 5 10 6 -4 21 -10 -8 -7 44 11
body.attack 4 -2 4 -2 -5 1 5 -3 -2 0 10 -4 -6 -3 -4 -5 -1 -3 25 -3
body.disaster 0 7 0 0 0 0 -5 0 0 -2 7 0 0 0 0 0 0 0 0 -1
body.accident -9 -1 43 -1 -1 -4 -1 -1 -2 -4 -11 -1 -1 -1 1 -1 3 -1 4 -3
body.election -1 0 -1 5 -1 -1 -1 0 -1 0 -2 -1 -2 -1 -1 0 -1 -1 4 14
body.appointment -1 0 -1 -1 7 0 8 0 17 1 -5 -1 8 0 -2 2 -1 0 -13 -7
body.death -1 -3 13 -1 -1 0 -1 -1 -1 2 -5 -1 -3 -1 18 -1 -1 -1 -3 0
body.verdict -4 -1 6 -1 -9 -11 25 -1 -1 3 3 -1 -6 -1 -2 7 -3 -1 -2 6
body.arrest -2 -1 -3 -1 -2 -1 -3 17 -2 2 8 -1 15 -5 -3 -1 2 -1 -3 -7
body.agreement -3 -4 2 -1 -3 3 -1 -1 10 15 -1 -2 5 -2 10 0 0 -1 -14 -4
body.meeting -5 -5 10 -2 -3 -3 -3 -2 -7 -4 -2 7 3 -2 19 1 -5 -2 7 7
body.statement -1 -3 8 -4 -5 -11 -2 -3 -14 14 39 6 8 -3 -5 -8 -15 -2 -5 13
body.protest 1 0 0 0 0 0 -6 0 0 -2 -2 7 0 0 0 0 -4 0 6 10
body.market -2 -1 0 -2 -3 -2 -1 -1 4 -6 -5 1 10 -2 5 -1 -3 -1 2 15
body.health -7 -1 -3 -2 5 -1 -5 -1 -1 -2 5 1 -3 10 1 -1 1 -1 -3 13
body.launch 4 -3 -1 -1 -3 -2 -1 -2 5 -10 -7 -3 1 -2 16 0 -5 -2 4 18
body.sport -3 -2 3 -2 -4 -3 5 -5 -9 0 8 2 -7 -2 -2 11 -7 -2 18 9
body.crime -7 -1 -5 -1 -2 12 0 2 -3 6 21 5 0 -1 -2 2 9 -1 0 -23
body.weather -9 -1 13 -1 -2 11 -2 -1 -3 -1 -12 1 -4 -1 22 -1 -2 11 1 -12
body.plan -8 -6 4 -4 -6 0 -5 -6 24 5 -4 -3 16 -3 -6 -2 -8 -4 27 -3
both.attack 22 -1 2 -1 0 3 1 4 -9 -3 1 -1 3 -2 10 -2 18 -1 0 8
both.disaster 0 51 0 0 0 0 0 0 0 -2 -1 0 0 0 -1 0 0 0 -1 7
both.accident 5 5 47 0 0 -4 0 -1 0 0 -2 0 -1 0 0 0 -1 2 1 1
both.election -1 0 -1 60 6 0 7 0 -1 6 5 0 -1 -6 -1 -1 -1 0 -12 -8
both.appointment -1 0 -1 14 37 0 -1 0 -1 -3 -6 -1 -1 0 -1 0 -1 0 -4 21
both.death 9 0 16 0 0 28 -1 -1 0 3 -2 0 -4 0 0 0 8 0 -1 -4
both.verdict -1 0 -1 -1 3 -1 29 -1 -1 -2 17 0 -1 0 -1 0 3 0 -3 12
both.arrest -3 0 0 0 0 0 0 43 -1 -1 -2 -1 0 0 4 0 13 0 9 -9
both.agreement 13 0 -1 -1 -1 -1 -1 0 32 -1 7 -1 -1 -1 -1 0 -1 0 -3 11
both.meeting -1 0 -1 -3 -6 1 -1 0 3 19 27 -1 -2 -1 6 -1 -1 0 9 3
both.statement 4 -1 11 -2 -2 -3 4 -2 5 2 16 1 3 4 -3 -1 3 -1 16 -4
both.protest 0 0 0 4 0 0 0 0 3 0 5 42 0 0 -1 0 0 0 -1 0
both.market -1 -1 -2 -1 -2 2 -1 0 3 2 12 -1 15 -1 0 2 1 0 12 11
both.health -2 0 17 -1 12 0 -1 -1 -1 -3 -6 0 -1 40 1 -1 6 -1 5 -12
both.launch -6 0 -1 0 0 -1 -1 0 -1 -6 6 7 -3 0 42 0 -1 0 -1 19
both.sport -2 -1 -2 -2 6 -1 -1 -1 22 -2 -9 -1 -1 -1 0 38 0 5 4 -3
both.crime -3 -1 2 -1 -3 -6 10 4 1 -4 9 -3 -3 8 -2 -2 31 -1 8 7
both.weather 0 0 0 0 0 0 0 0 0 0 -1 0 -1 0 0 0 0 48 -1 5
both.plan -2 -1 -2 -4 6 -1 -6 1 12 18 -7 11 15 2 -5 -1 -6 0 14 6
always 13 -29 5 -17 -8 -19 -18 -24 -14 2 27 -25 10 -19 7 -25 -14 -15 47 240
saidInTitle -1 -2 2 -1 13 3 5 -1 -4 -3 108 -3 -1 -4 -6 -6 -6 -2 19 13
speaker 17 -6 -5 0 -8 4 -12 -2 7 3 147 -8 4 -5 -8 -13 0 -10 7 12
placeLabel -3 4 8 -1 0 -1 -1 -6 -5 -5 27 1 -2 -1 -2 -1 11 -1 -6 -15
firstPerson -13 -1 1 2 -2 -2 3 -2 -4 -6 45 7 -3 3 -2 -1 -4 -1 -3 -15
saidInLead 10 -1 1 1 14 -7 4 -3 3 -3 84 1 -2 -3 2 -3 -4 1 13 -7
named -3 -12 -9 -6 33 11 -10 -2 12 17 38 -16 -4 -10 -9 -9 6 -16 -29 18
noText 30 -17 -22 -7 -12 -8 -16 -9 -11 18 68 -21 12 -8 4 -2 -12 -8 20 0
noEvent 4 -13 0 -12 -12 -3 -10 -10 -3 -10 14 -8 12 -16 17 -5 -12 -5 -2 76
question -4 -1 -3 -3 2 -2 -2 -2 -7 -5 -16 -2 10 -1 -3 -6 -3 -3 -3 55
unfinished -1 -1 -1 -1 -1 2 -1 -1 -1 -3 -10 -1 -5 -1 -2 1 -2 -1 -3 30
quoted 0 -8 -2 -4 -11 -3 -2 0 -13 5 21 -1 7 -5 18 -13 -10 5 4 12
colon 16 -9 -9 -2 -18 -7 -16 -10 9 -3 75 -4 -3 -9 -10 -10 2 -11 10 9
denied 2 0 4 0 3 0 0 0 -3 -1 -1 -1 -1 -1 -1 0 3 0 -2 -1
hedged 3 -2 -4 3 20 0 2 -8 -6 -7 -12 2 9 4 -10 -1 6 -5 3 4
planned -7 -3 -4 -6 10 0 -1 -1 -8 2 -10 1 -4 -3 13 -9 -7 0 57 -20
past -5 0 -1 -2 0 0 1 0 0 -1 4 0 -5 0 -1 0 -1 0 -1 14
killed 9 -1 11 -2 -2 3 -2 -4 -7 -4 -9 0 -5 0 -3 -2 31 2 -2 -14
injured 21 -1 6 -1 -1 -3 -1 -2 -2 -2 -2 -1 -1 -1 -1 -1 2 -1 -3 -6
percent 3 -1 -2 1 -2 -2 -1 -1 -1 -4 -14 -3 15 -1 -3 -1 3 -1 15 1
money -5 -1 -3 -1 -3 -2 1 -5 16 -9 -4 -2 29 -3 -3 -3 3 -1 2 -7
figure 16 -7 27 -9 -2 1 6 -6 4 -18 -45 -8 26 -4 -7 1 18 1 1 5
score 0 0 0 0 0 0 0 0 0 0 -2 0 0 0 0 12 0 0 -1 -7
countries 16 -5 -9 -2 -13 -11 -13 -7 7 35 40 -10 -15 -8 -11 6 -21 -13 39 -6
arrestOrVerdict 1 -1 1 -2 1 1 13 11 4 -4 -7 -2 -3 -2 -3 -2 8 -2 -5 -8
sport -5 -2 -1 -1 0 -4 -2 -3 1 -1 10 -1 -7 -3 1 -5 -4 -2 1 29
sportInTitle -9 -3 0 1 3 -3 0 -3 4 12 -3 -2 -6 1 0 -1 -3 -2 -1 14
opinion -1 0 -1 -1 -5 -1 0 -1 -2 -2 -4 -1 -3 -1 -1 -1 -1 -1 -7 31
analysis -11 -2 -4 -4 17 -2 -2 -2 -9 -11 -18 -2 -2 -2 -5 -6 -5 -6 -3 80
interview 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
live 0 0 0 0 2 0 0 0 0 2 -1 -1 0 0 0 5 0 0 0 -5
listing 3 -1 -3 -1 -1 -1 -1 -1 -1 -1 -5 3 -1 -1 -1 -1 -1 -1 -3 16
horoscope 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2
promotion 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
obituary 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
topic.01 -1 -1 -1 -1 -2 4 -1 -1 -1 -3 -11 2 0 -2 14 -3 -2 -2 -7 20
topic.02 -3 -2 -2 -2 -1 1 9 7 -1 -1 -4 0 -3 -2 0 -1 9 -2 -2 0
topic.03 5 0 9 -1 0 -2 -1 -1 -2 -1 1 -1 0 -1 -1 0 1 0 -3 -1
topic.04 -7 0 -3 -3 3 -3 -1 -2 6 1 -3 -2 23 -4 -3 -5 0 -5 9 0
topic.05 0 -1 -1 -1 -2 -1 -1 -5 1 8 -11 3 -2 -1 1 -4 6 -1 9 5
topic.06 -4 0 1 0 -1 0 0 0 -1 2 -5 0 1 0 -1 0 -1 0 5 5
topic.07 4 -1 5 -1 2 0 -1 -1 -1 -5 -6 -1 -2 5 -1 -1 0 -1 2 3
topic.08 2 0 2 0 0 -1 0 0 0 1 0 0 0 0 0 0 0 0 0 -2
topic.09 -1 -1 -1 -1 2 -1 0 -1 1 1 8 4 7 -2 3 -1 -1 -1 -5 -8
topic.10 -2 0 1 0 -1 -2 0 0 -1 -3 -4 -1 5 -1 3 -2 0 0 3 5
topic.11 -9 -4 -8 12 20 -2 1 -3 -2 25 23 2 -11 -8 -4 -7 -7 -4 12 -25
topic.12 -3 -1 -2 -1 1 -1 -1 0 -3 -4 17 -1 -2 -1 -2 3 -2 -1 -4 5
topic.13 -4 -1 7 -1 -2 0 -1 -1 5 9 -8 -1 -3 -1 2 -1 -1 -2 7 -3
topic.14 1 -2 5 -1 0 -4 -1 -2 -2 -2 2 0 -4 3 -3 -2 -2 0 -7 21
topic.15 -4 -1 2 -2 5 -1 -1 -2 0 2 9 -1 -3 1 -4 -14 -2 -1 -1 18
topic.16 28 -2 -5 -2 -4 -5 -2 0 -11 -2 16 -1 -2 -3 -3 -1 -14 -4 17 0
topic.17 -1 0 1 0 0 -2 0 0 0 0 -1 0 -1 0 0 -1 0 8 1 -2
~olympics 19:5; ~champion 15:-6 19:6; ~cup 15:-9 19:26; ~league 10:7 15:4 18:4 19:-9; ~final 8:12 9:4 10:-7 13:5 15:-5
~match 15:-6 18:7 19:4; ~win 0:-5 3:17 10:-9 15:23 18:-6; ~lose 2:4 13:4; ~draw 9:-4 15:6 19:4; ~goal 4:4 10:8
~record 7:-4 12:4 16:4 17:4 18:-4; ~athlete 9:4; ~player 13:5; ~team 9:7 15:-6 19:5; ~coach 2:5 4:7 19:-6
~delegation 9:6 18:6; ~flagbearer 19:5; ~ceremony 9:6 10:-4; ~opening 0:-4 14:4 15:8; ~eliminate 4:4 19:7
~compete 3:6 19:-4; ~round 9:6; ~injury 0:39 2:12 8:-4 9:-4 10:-22 16:9 18:-6 19:-5; ~suspend 4:5 19:-4
~disqualify 19:4; ~athletics 18:5; ~boxing 14:4; ~shooting 0:5 19:-5; ~rowing 19:6; ~equestrian 14:5; ~badminton 5:4
~emergency 0:9 10:-5; ~health 0:11 2:4 10:-6 13:12 18:-4 19:-4; ~withdraw 4:9 18:6; ~resign 10:-5 19:7
~appoint 4:4 18:5 19:-8; ~elect 3:15 4:7 13:-4 19:-10; ~candidate 18:-4 19:4
~president 0:-8 2:-8 3:7 6:13 8:-6 9:26 10:18 13:-6 16:-5 19:-18; ~primeminister 10:-9 19:10
~minister 4:35 8:-5 9:20 10:12 12:-4 14:-4 18:-13 19:-26; ~government 8:10 11:4 14:5 19:-10
~parliament 4:4 9:7 10:4 18:15 19:-14; ~opposition 4:5 19:-4; ~party 0:4 3:9 10:-6; ~law 10:8 12:11 18:-12 19:7
~court 6:13 10:-7 19:-5; ~trial 10:-4; ~arrest 6:5 7:11 19:-4
~police 0:-5 2:-4 3:-4 7:4 8:6 9:-6 10:21 12:-4 14:6 16:11 19:-23; ~release 0:-4 7:5 8:7 10:11 19:-5
~kill 0:5 2:7 6:9 7:-6 8:-5 9:-9 12:-8 14:-4 16:47 18:-12 19:-22; ~attack 0:18 6:6 7:4 16:-13 19:-8
~bomb 2:13 5:-5 10:5; ~missile 0:7 9:4; ~drone 0:11 10:-7 16:-4 19:10
~war 0:-8 2:-4 10:9 14:-7 16:-5 17:-5 18:14 19:15; ~army 0:55 2:-4 4:-4 5:-4 8:-5 9:-9 11:-4 12:-4 16:-4 18:12 19:-12
~navy 14:4; ~weapon 0:-10 2:-5 8:-6 9:6 10:-8 11:5 16:39 18:7 19:-7; ~nuclear 9:-7 10:21 19:-7
~ceasefire 8:-12 9:7 10:9 14:-6 18:8 19:-4; ~peace 8:-6 9:4 10:15; ~talks 0:-8 9:9 10:35 12:-5 19:-4; ~sanctions 18:7
~protest 11:9 18:-6; ~coup 9:-4 19:4; ~terror 16:-4; ~border 9:6 10:-4 19:4; ~aid 10:8 18:5; ~earthquake 1:5
~economy 4:4 9:9; ~interest 12:9; ~centralbank 4:5 10:6 16:6; ~gas 12:-5 18:7; ~energy 10:5 12:6 14:10 19:-8
~market 14:4; ~currency 10:11 18:-6; ~trade 10:9 12:-7 16:4 19:5; ~company 6:4 9:4 10:-6 12:5 18:5 19:-5
~merger 8:6 18:6 19:-7; ~jobs 12:13 14:4 19:-14; ~fraud 19:4; ~harassment 0:8 7:-5 19:-5; ~racism 0:4
~technology 8:4 9:5 10:-9 12:4; ~cyber 8:4 10:-8 18:5; ~youngest 2:4 12:5; ~first 10:4; ~new 9:6; ~guide 9:5
~history 10:-4 15:16; ~rights 0:-4 10:14 19:4; ~journalist 0:10 2:-5 5:4 10:-9 18:6; ~drug 13:11 16:-6
~spy 10:4 12:4 14:5; ~settle 0:14; ~embassy 18:4; ~investigation 0:4 10:7 18:12 19:-12
~report 5:5 9:5 10:-10 12:12 14:-5; ~independence 0:-5 10:9 12:-5 18:4 19:8; ~award 8:4 18:5 19:-6
~ambassador 4:4 10:12 19:-6; ~spokesman 3:-4 8:4 10:6; ~foreign-ministry 9:20 10:5 19:-13
~defence 0:-5 3:-5 9:6 10:9 12:-4 18:-4 19:8; ~senate 18:11; ~congress 18:4; ~governor 16:5; ~mayor 10:6
~municipality 4:4 9:5 19:-4; ~province 2:4; ~reform 10:-4 11:5 18:-5 19:4; ~campaign 7:4 18:-5; ~opinionpoll 19:5
~interim 18:5; ~leader 3:6 10:5 19:-9; ~dictator 19:4; ~democrats 4:6 18:4 19:-4; ~republicans 10:-5 19:5
~nationalist 19:4; ~sovereignty 10:5; ~occupation 0:68 2:-4 9:-5 10:-7 14:-6 16:-4 19:-12; ~territory 2:4 10:7 19:-5
~diplomacy 10:6; ~mediation 10:5; ~cooperation 19:6; ~nato 10:7 19:-5
~unitednations 0:-10 4:7 6:-4 9:-4 10:30 12:4 19:-15; ~commission 0:-5 8:9 18:7; ~expel 10:9; ~summon 18:4
~recognition 14:5; ~blockade 10:6 19:-4; ~tensions 0:-5 8:4 19:5; ~crisis 1:4 8:-4 12:8; ~stability 10:5; ~speech 19:4
~letter 19:5; ~phone 2:10; ~condolence 10:5; ~congratulate 10:11 19:-4; ~scandal 19:4; ~leak 10:-4 18:4; ~lobby 18:4
~capital-city 9:5 10:-4; ~flag 13:5 19:4; ~prince 2:-6 10:10; ~throne 3:5 15:7 19:-8; ~palace 9:4 18:4; ~emperor 9:4
~emir 0:-4 5:-5 10:23 18:-4; ~brexit 12:-6 19:15; ~citizenship 0:11 18:-5; ~welfare 18:4 19:-4; ~poverty 10:5
~airstrike 0:7; ~shelling 0:9 10:-4; ~clash 14:4; ~genocide 0:-7 9:6 10:9; ~civilians 16:6; ~mobilisation 18:5
~peacekeepers 18:10; ~jihadist 10:5; ~hezbollah 10:5; ~houthi 0:5 14:4 19:-5; ~taliban 18:5; ~sabotage 10:5
~tank 0:17 10:-4 19:-6; ~ammunition 6:5 9:5 10:-4; ~militarybase 0:5; ~commander 10:9 19:-8; ~manoeuvres 10:4 14:5
~displaced 9:7; ~retreat 0:4; ~capture 0:-5 2:6 16:5 18:4; ~kidnap 16:4; ~hijack 19:4; ~tanker 0:5; ~canal 10:-7 18:13
~strait-hormuz 0:-5 8:9 9:4 10:25 14:-7 18:10 19:-15; ~target 0:24 10:6 11:-4 16:-6 19:-7; ~destroy 0:17 18:-5
~reconstruction 19:6; ~corridor 18:5; ~spyagency 10:-4 18:4; ~extremism 19:4; ~prosecutor 9:5 19:-4
~suspect 0:-6 7:4 16:17 19:-5; ~judge 4:4; ~fine 6:5; ~compensation 10:4; ~warrant 0:-4 7:4 8:-8 10:7 19:6
~witness 14:5; ~evidence 4:5; ~lawyer 19:7; ~crime 10:5 14:5 19:-4; ~cocaine 16:5; ~corruption 16:4; ~embezzle 16:5
~scammers 16:4; ~forge 13:5; ~steal 19:5; ~rape 19:4; ~corpse 0:-5 5:7 12:4; ~serialkiller 19:6; ~victim 2:-5 10:13
~revolution 10:4 19:4; ~activist 7:6 18:-4 19:-4; ~antisemitism 0:-4 6:4 16:6; ~islam 0:8 9:9 16:-8 18:-4
~ramadan 0:-4 10:4 19:7; ~conclave 10:4; ~christians 19:4; ~christmas 6:5; ~shipwreck 0:5; ~undocumented 16:4
~borderwall 0:4; ~tribe 11:6; ~zionist 18:14 19:-5; ~resistance 10:4 19:6; ~martyr 5:14; ~vandalism 10:4; ~insult 19:5
~dollar 8:9 12:14 19:-9; ~bitcoin 10:4; ~stockmarket 12:8 18:-4; ~investor 12:13; ~bond 12:4; ~revenue 16:4 18:4
~loan 12:5; ~growth 10:-4 12:8 14:4; ~ecb-fed 4:5; ~salary 18:7; ~union 10:6 19:-4; ~ceo 10:5; ~factory 2:4 18:4 19:-4
~industry 0:-4 2:8 9:4 12:-5 18:-4 19:6; ~export 18:5; ~import 18:4; ~treasury 18:6 19:-4; ~taxes 18:6
~budget-law 18:10; ~price 12:4 18:4; ~expensive 12:4; ~inflation-cpi 12:6; ~consumer 12:5; ~brand 19:4; ~contract 18:4
~acquire 8:5; ~realestate 0:4 18:6; ~construction 2:5 9:9 10:-9 12:4 19:-5; ~oilprice 18:5; ~petroleum 12:6 18:10 19:-7
~fuel 18:4; ~solar 18:-5 19:5; ~electriccar 12:5; ~shortage 12:5; ~harvest 2:4; ~fishing 13:4
~gambling 10:-6 18:7 19:6; ~charity 10:5; ~auction 16:-4; ~davos 10:5; ~artificialintelligence 10:-4 12:14
~semiconductor 8:5 10:-4 14:4; ~computer 6:4; ~smartphone 18:4; ~google 8:4; ~facebook 4:4; ~telegram 4:4 12:5
~internet 2:10 9:4 19:-4; ~telecom 2:10 19:-4; ~databreach 2:4 8:6 10:-4 12:9 13:5 18:-5 19:-10; ~password 19:4
~videogame 16:4; ~selfdriving 14:4; ~uber 14:4; ~video 0:15 7:-5 10:-5 16:4 19:-5; ~photo 0:9 5:5 9:6 10:-16 18:-4 19:7
~television 0:4 4:5 11:4 14:5 18:-6 19:-4; ~jazeera 14:5; ~newspaper 19:5; ~newsagency 10:-4 12:4 19:4
~interview 15:4 19:-4; ~pressconference 12:5; ~regulator 13:6; ~wikileaks 18:4; ~drought 1:5 17:5 19:-4
~heat 5:-4 17:18 19:-6; ~temperature 12:4 19:-5; ~weather 0:4 10:-5; ~fire 0:11 2:11 8:-8 9:6 10:-14 16:12 18:7 19:-12
~drown 0:4; ~climate 10:7 19:-4; ~environment 10:-6 14:5; ~pollution 18:5; ~recycle 12:5; ~spill 2:5
~mountain 9:-4 19:7; ~sea 0:5 7:5 10:-4 12:5 18:8 19:-10; ~ocean 0:5 18:4 19:-7; ~beach 0:6; ~dam 11:5
~water 10:-7 19:10; ~animal 18:5; ~cow 17:5; ~elephant 10:-5 19:5; ~monkey 2:5; ~bee 19:4; ~species 18:5; ~poison 14:4
~case 8:-4 10:4; ~positive 10:5 19:-5; ~testing 4:4 9:-4 19:6; ~lockdown 10:5 18:8 19:-5; ~variant 16:5; ~flu 13:4
~cancer 13:6; ~heart 19:7; ~surgery 4:5 13:-5 18:4; ~doctor 4:4 10:-6 13:-8 19:15; ~hospital 0:4 2:4 10:-5
~ambulance 0:6; ~pregnancy 10:5; ~blood 10:4 19:4; ~muscle 19:4; ~antibiotic 10:-4; ~discover 14:9; ~expert 13:4 19:-5
~scientist 12:-4 19:5; ~study 9:8 10:-5; ~satellite 19:4; ~spacecraft 10:4; ~school 10:-4 16:12; ~university 4:-6 10:5
~student 9:5 10:-11 16:5 18:17; ~education 10:-4 19:6; ~exam 10:-4 19:5; ~plane 2:8 10:-4 18:4
~flight 9:-4 14:21 19:-9; ~airline 10:-4 14:4; ~pilot 6:5 10:-5 14:4 19:5; ~airport 9:-4 14:5; ~landing 19:4
~ship 12:13 19:-5; ~train 10:-5 14:7 18:-4 19:13; ~subway 14:7; ~bus 14:5; ~car 2:5; ~vehicle 0:14 19:-7
~motorbike 18:4; ~driver 14:6; ~traffic 2:5; ~road 8:6 9:4 10:-11 19:6; ~street 6:5; ~station 14:6
~crash 0:7 2:6 19:-6; ~tourist 18:4; ~passport 18:8 19:4; ~hotel 12:4 14:4; ~luggage 6:5
~building 2:8 10:-8 11:5 12:4 18:-4; ~house 0:22 19:-7; ~roof 10:4; ~village 0:15 19:-7
~town 0:52 2:6 3:5 4:-6 5:-6 9:-5 10:-22 14:-9 19:-6; ~neighbourhood 10:-7 19:6; ~camp 0:6 19:4; ~museum 14:6
~monument 5:5; ~heritage 19:7; ~square 19:13; ~shop 18:4; ~restaurant 6:4; ~library 16:4; ~theatre 14:5
~cemetery 5:-4 6:5 19:7; ~food 18:4; ~hunger 0:-4 19:7; ~wheat 9:9 10:-5; ~coffee 18:4 19:4; ~mother 6:5; ~father 13:5
~parents 10:-6 16:7 19:8; ~spouse 16:6; ~offspring 6:4 16:4 19:6; ~sibling 4:5; ~baby 2:5 10:-4
~child 2:4 5:-5 10:7 16:5 19:5; ~boy 19:8; ~girl 2:5 5:-5 6:5; ~youth 19:5; ~woman 10:-7 16:6 19:7
~family 10:-13 13:4 19:11; ~marriage 19:5; ~writer 19:5; ~book 12:5; ~art 19:4; ~culture 19:7; ~festival 14:-7 19:5
~film 8:6 10:-4 14:4; ~filmmaker 9:4; ~actor 19:5; ~celebrity 8:-4 18:4; ~concert 12:5; ~fashion 12:5; ~clothes 14:4
~celebrate 15:-5 19:12; ~funeral 0:-4 5:12 10:-5 19:-4; ~resident 18:4; ~king 18:4; ~worldcup 15:10; ~federation 18:5
~organiser 18:5; ~sponsor 18:4; ~host-city 10:-4 18:5; ~striker 8:4; ~captain 4:5; ~substitute 10:4
~lineup 9:4 10:4 19:-5; ~comeback 4:4 10:6 12:-5 15:-5 18:5 19:6; ~ranking 9:7; ~decathlon 18:4; ~skating 18:5
~chess 19:4; ~wimbledon 15:-11 19:10; ~lifeguard 10:7 16:-4; ~preparation 3:5 9:4 10:-5 18:8 19:-6
~participate 10:4 13:4 18:-5 19:8; ~upset 10:6 19:-5; ~rival 4:6 19:-4; ~hope 10:6; ~supporter 15:-10 19:13
~spectator 9:4 10:-7 19:7; ~season 14:8; ~rise 0:5 9:4 12:7 14:-5 19:6; ~fall 12:5 19:-4; ~postpone 14:4
~begin 0:6 14:7 15:4 18:5 19:-8; ~end 0:-4 9:12 10:7 18:5 19:-14; ~reopen 8:4 10:5 14:-6; ~close 19:-7
~launch 0:12 10:-10 14:19 18:8 19:-12; ~announce 10:-10 18:16; ~confirm 9:7 10:-5 19:-5; ~reveal 10:-4 13:8 19:6
~deny 2:5 10:-7; ~reject 9:6 19:-4; ~criticise 15:-5 16:4 19:4; ~praise 9:4; ~demand 10:15 18:8 19:-10
~accuse 0:5 3:-5 10:4 12:4 19:-5; ~support 0:-5 3:6 7:4 8:-4 10:-5 18:5 19:9; ~help 19:4; ~warn 10:4 13:7
~threaten 19:11; ~fear 0:4 9:4; ~risk 0:-5 19:11; ~chaos 4:4; ~row 8:4 10:5; ~ban 10:4 19:4; ~allow 15:-4 18:23
~search 10:5 19:5; ~missing 2:9 5:7 19:-6; ~find 2:7 12:4 13:5 18:-4 19:-4; ~collapse 2:6 15:4 19:-4; ~damage 2:5 12:9
~donation 0:-4 1:4 11:4 12:4 18:-7 19:10; ~deal 8:22 10:8 18:-6; ~meet 4:4 9:5 10:-7 12:4; ~visit 9:4 10:-5 16:5 18:4
~arrive 9:15 10:-16 19:7; ~leave 0:-7 9:4 16:14; ~join 18:8; ~replace 19:14; ~decide 4:6 8:5 10:-5; ~plan 11:5
~approve 8:4; ~kiss 19:8; ~love 19:4; ~cry 6:5; ~happy 15:-5 19:9; ~angry 16:4; ~mystery 2:5 5:4; ~success 19:9
~resume 18:5; ~extend 12:4 18:5
`)
