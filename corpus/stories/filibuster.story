story: filibuster
title: A senator talks through the night against a bill to merge rural hospitals
split: train
topic: politics

# Who speaks
speaker marchetti = named | Loretta Marchetti
speaker teague = named | Warren Teague
speaker oyelaran = named | Femi Oyelaran
speaker sloane = named | Hattie Sloane
speaker parker = named | Dwight Parker
speaker nurse = unnamed | a retired nurse in the gallery
speaker aides = unnamed | aides to Warren Teague
speaker donors = unnamed | donors of the Plains Party
speaker donor = unnamed | a feedlot owner who gives to the Plains Party
speaker alliance = body | Alliance of Rural Hospitals
speaker review = body | Fiscal Review Office
speaker courier = outlet | Alden Courier
speaker poll = document | Garrison College poll
speaker polled = unnamed | voters asked by Garrison College
speaker memo = document | memo of the Plains Party caucus
speaker preamble = document | preamble of the hospital bill
speaker tape = footage | video of the Senate chamber
speaker post = document | post by the office of Loretta Marchetti
speaker whitcomb = named | Ines Whitcomb
speaker critics = unnamed | critics of the hospital bill
speaker ranchers = unnamed | ranchers in Pine Fork
speaker colleague = unnamed | a colleague of Warren Teague
speaker tsosie = named | Cal Tsosie
speaker hannigan = named | Beth Hannigan
speaker doctors = unnamed | doctors of Pine Fork Memorial
speaker ledger = outlet | Harbor Ledger
speaker staff = unnamed | a staff member of Loretta Marchetti
speaker husband = named | Gus Marchetti
speaker office = body | office of Loretta Marchetti
speaker federals = body | Federal Party
speaker doorkeepers = unnamed | the doorkeepers of the Senate

=== filibuster-a
outlet: Continental Wire
url: https://continental-wire.example/politics/marchetti-senate-floor
published: 2038-03-10
genre: wire

{t|Senator holds floor past dawn over hospital bill; {s1|Teague} {q1|vows} {c1 teague intention predicted|Friday vote}}

ALDEN, March 10 (Continental Wire) - Sen. Loretta Marchetti was still on her feet at sunrise on Wednesday, {f duration 15.. more_than hours|more than 14 hours} into a speech against a bill that would fold {f affected 212 hospitals|212 rural hospitals} into regional systems.

{c2 alliance belief|The measure}, {q2|opposed by} {s2|the Alliance of Rural Hospitals} and written largely in the office of Majority Leader Warren Teague, passed the House in January by nine votes. {s3|The Fiscal Review Office} {q3|puts} {c3 review|the savings at {f money 3000000000-4000000000 dollars|between $3 billion and $4 billion}} over a decade. Marchetti, a Plains Party member in her second term, began at 4:12 p.m. on Tuesday with a box of letters and a thermos.

{s5|{c4 - probable|Teague}}, who needs {f other 51 votes|51 votes} and {h4|{q4|is believed}} {c4|to have them}, {q5|accused} {c5 teague|Marchetti of "reading the telephone book to dying towns."}

{s6|The chamber's parliamentarian, Ines Whitcomb}, {q6|said} that {c6 whitcomb|a senator may lean on a desk but not sit on it}. Nothing in the rules limits a speech by a member who has been recognized and stays standing.

{s7|Her office} {q7|gave no indication of} {c7 office silent|when she would stop}.

=== filibuster-b
outlet: The Alden Review
url: https://alden-review.example/long/the-longest-letter
published: 2038-03-13
genre: feature

{t|The woman who would not sit down}

{n|THE ALDEN REVIEW
Politics  Books  The Back Porch
By Mireille Fontenot-Hale · 14 min read
Listen to this article}

At ten minutes to three in the morning there were {f attending 4 senators|four senators} in the chamber of the Union Senate, and {f other 2 senators|two of them} were asleep. The third was presiding, which in that building means holding a gavel and trying not to look at the clock. The fourth was Loretta Marchetti, of North Tamarack, who had on a pair of white canvas shoes that she wears to fairs, and who was reading aloud, with some expression, a letter about a septic tank.

She had {f other 640 about letters|about 640} of them in the box. By then she had read {f other ..199 less_than letters|fewer than 200}.

The letters come from towns that have a hospital and are afraid of losing it. The bill that Warren Teague, the majority leader, has carried in one form or another since his days on a county board would put every rural hospital with {f other ..24 less_than beds|fewer than 25 beds} into one of {f other 16 regional systems|16 regional systems}, each with a single board, a single payroll and, {q1|in the words of} {s1|the bill's preamble}, {c1 preamble|"a helicopter and a plan."} The text runs to {f other 411 pages|411 pages}. It says nothing about septic tanks.

A filibuster is an old and slightly disreputable instrument. The Senate acquired it by accident in 1846, when a committee tidying the rules struck out the motion to end debate because nobody had used it in years, and for most of the century after that it was the property of drunks, railroad men and the occasional saint. {c34 whitcomb|The record, 26 hours and some minutes, was set in a fight over margarine}, {q34|said} {s34|Whitcomb}, who keeps such things. Since the reform of 2019 a bill can be held up by a memo, and senators hold up bills by memo nearly every week, which is why the sight of one actually talking drew a crowd that reached the second landing.

{s2,3|Teague}, who is 71 and was once a livestock auctioneer, {q2|has little patience for} {c2 teague belief|the practice} and {q3|thinks even less of} {c3 teague belief|Marchetti}, whom {s4|he} {q4|regards as} {c4 teague belief|a television personality with a parking space}. He gave her the floor on Tuesday because {s5|he} {q5|believed} {c5 teague belief probable|she would {h5|probably} be done by supper}. {s6|His aides} {q6|concede} that {c6 aides|this was a mistake, and that by the time the networks had cut to the chamber at nine o'clock there was no way of stopping her that would not have looked like a man wrestling a librarian}. {s7|One memo} that went round the Plains Party caucus on Monday {q7|had warned} that {c7 memo possible|she {h7|might} go past midnight}; {c8 memo|the leader}, {q8|blamed in} {s8|it} {c8|for "scheduling by optimism"}, found it on his desk afterward.

Marchetti, who had made no speech of more than twenty minutes before, had told almost nobody about {s9|her} {q9|plan} {c9 marchetti intention predicted|to talk until the wire services woke up}. {s10|Her husband, Gus}, a retired surveyor, {q10|learned} that {c10 husband|she would not be home} from the television in a muffler shop.

She called him at one, from the cloakroom door, with a page standing in for her feet. He told the shop to keep the car.

What she was after, in the narrow sense, was a vote on an amendment. {c11 federals belief|It}, {q11|backed by} {s11|the Federal Party} and drafted by Femi Oyelaran of Grand Detour, would let {f affected 58 hospitals|58 hospitals} in counties without a second paved road keep their own boards. {s12,13|Oyelaran}, a pharmacist who {q12|favors} {c12 oyelaran belief|consolidation in principle} and is almost painfully polite, {q13|had tried to persuade} {c13 oyelaran|Teague to accept it} over two lunches. {c33 oyelaran|Nothing came of the lunches except heartburn}, {s33|he} {q33|said}.

{n|[Advertisement]}

In the wider sense she had a seat to keep. {s14|A Garrison College poll of {f other 1800 about voters|roughly 1,800 voters} in three states}, finished on Sunday, {q14|found} {c14 poll|{s15|{f percent 40-45 voters|between 40 and 45 percent of them}} {q15|opposed to} {c15 polled belief via=poll>polled|consolidation}}. Feedlots and irrigation companies pay for a good deal of politics in North Tamarack, and {s16|the people} who own them, {q16|wary of} {c16 donors belief|anything that keeps a county payroll alive}, had let her know it. {c17 donor|"Loretta is a fine woman and she is costing me {f money 90000 about dollars|about $90,000} a year in hospital levy,"} {s17,18|one donor}, who runs cattle on both sides of the state line, {q17|said} in February, {q18|adding} that {c18 donor intention predicted|he meant to sit this one out}.

So {s19|she} did a thing that her party has forgotten how to do, and made the case in public at length, {q19|arguing} that {c19 marchetti|a hospital with nine beds is less a business than a promise, that the savings the Fiscal Review Office had counted were mostly the wages of people who would then leave, and that a helicopter, which cannot fly in an ice storm, was no substitute for a nurse who could walk to work in one because she lived across the street}. Toward dawn she read from the statute on county roads.

The opposite view has honest holders. {s20|The Alden Courier's editorial board}, which endorsed her twice, {q20|derided} {c20 courier belief|the speech as "a bake sale with cameras"}; {s21|the Harbor Ledger} {q21|praised} {c21 ledger belief|its stamina and nothing else}. {s22|Hattie Sloane, the governor of North Tamarack and a former emergency physician}, {q22|sees} {c22 sloane belief|the small hospitals as places where people are kept comfortable until it is too late}. {s23|Doctors at Pine Fork Memorial} {h23|{q23|suspect}} that {c23 doctors belief probable|she is right about two of them in three}.

By five {s24|the doorkeepers}, {q24|proud of} {c24 doorkeepers belief|a record} that none of them had been born to see, were running a book. The presiding officer had changed {f other 9 times|nine times}. {c25 tape|{f attending 31 people|Thirty-one people} were left in the gallery}, {q25|according to} {s25|the chamber's own video}. One was a retired nurse from Coldwater with a bag of knitting. {c26 nurse|"I came to see somebody be late for something on my account,"} {s26|she} {q26|said}. {c26|"It doesn't happen much at my age.

"My husband died in the car between one hospital and the next. They were forty-one miles apart then. I understand that under the new arrangement it would be sixty, and that there would be a chart of it on the wall."}

Caption: The box. {s27|Marchetti's office} {q27|says} {c27 office|every letter in it was answered by hand}.

At 6:38 a.m. Teague walked in, buttoned his jacket and stood by his desk, waiting to be noticed. She went on for {f other 11 pages|eleven more pages}. {s28|He} {q28|has since apologized for} {c28 teague|humming}. When {s29|a colleague} {q29|asked} {c29 colleague|whether the amendment could be had after all}, {s30|he} {q30|refused to answer} {c30 teague declines|him}; but by eight the clerk had been sent for a clean copy of it, and around nine, her voice down to a scrape, {s31|Marchetti} gave up the floor, {h31|{q31|confident}} that {c31 marchetti belief predicted|it would come up on Friday}.

It did not. The bill was pulled from the calendar on Thursday night, without the amendment, and nobody in the leadership would be seen near it. {s32|Teague}, {q32|citing} {c32 teague|"a scheduling matter,"} left by the kitchen stairs.

=== filibuster-c
outlet: The Alden Flash
url: https://alden-flash.example/news/loo-break-loretta
published: 2038-03-10
genre: tabloid

{t|LEGS OF STEEL! Loretta stands for {f duration 17 hours|17 hours}, {s1|boss} {q1|fumes} {c1 teague|'It's a circus'}}

She didn't sit. She didn't snack. And {q2|per} {s2|a staffer} who mopped up the spilled tea, {c2 staff|she didn't visit the ladies' room once}.

Sen. Loretta Marchetti stopped talking at 9:12 a.m. with a croak and a grin. {s3|Majority boss Warren Teague}, {q3|furious at} {c3 teague belief|the all-night talkathon}, stomped off past the cameras. {c7 marchetti|"I could do another hour,"} {s7|she} {q7|said}, and hiccuped. {s4,5|Trucking heir Dwight Parker}, who is running against her in November, {q4|mocked} {c4 parker belief|it as "story hour with Grandma"} and {q5|offered} {c5 parker intention predicted|to pay for a chiropractor}.

The canvas shoes, $24 at Dollar Barn, had sold out in Alden by lunch. {s6|A post by her office} {q6|reads}: {c6 post|"Size 7. Still tied."}

=== filibuster-d
outlet: Pine Fork Dispatch
url: https://pinefork-dispatch.example/wire/marchetti
published: 2038-03-10
genre: local
copy of: filibuster-a

{t|Marchetti holds floor past dawn over hospitals}

Sen. Loretta Marchetti was still on her feet at sunrise on Wednesday, {f duration 15.. more_than hours|more than 14 hours} into a speech against a bill that would fold {f affected 212 hospitals|212 rural hospitals}, Pine Fork Memorial among them, into regional systems.

{c2 alliance belief|The measure}, {q2|opposed by} {s2|the Alliance of Rural Hospitals}, passed the House in January by nine votes. {s3|The Fiscal Review Office} {q3|puts} {c3 review|the savings at {f money 3000000000-4000000000 dollars|between $3 billion and $4 billion}} over a decade.

{s4|Majority Leader Warren Teague}, who needs {f other 51 votes|51 votes}, {q4|accused} {c4 teague|her of "reading the telephone book to dying towns."}

=== filibuster-e
outlet: Pine Fork Dispatch
url: https://pinefork-dispatch.example/news/memorial-reaction
published: 2038-03-12
genre: local

{t|In Pine Fork, thanks, and {h1|{q1|doubts about}} {c1 - denies probable belief|the arithmetic}}

The waiting room at Pine Fork Memorial has {f other 14 chairs|14 chairs}, a fish tank and a television that gets two channels, and on Wednesday morning both of them showed Loretta Marchetti.

She comes from here, more or less: her people ran the feed store on Second until the flood. That has not made her popular with everyone in a county that gave her opponent a majority of the vote six years ago. {s2|Ranchers}, who {q2|resent} {c2 ranchers belief|the hospital levy} though they use the hospital, talked about it over the tailgate at the sale barn, where {f attending 70-80 people|70 to 80 people} had come for the heifers. {s3|Some of them} {q3|credited} {c3 ranchers|her with nerve}. {s4|Cal Tsosie, the mayor and a large-animal vet}, {q4|was open to} {c4 tsosie belief|the merger} until the governor's visit in February, when {s5|he} {q5|took issue with} {c5 tsosie belief|a slide that showed Pine Fork in the wrong county}.

{s6|Beth Hannigan}, who runs the hospital, {q6|has voiced concern} that {c6 hannigan predicted belief|the regional board, once it has the building and the debt together and no one from this end of the state to answer to at Christmas, will keep the debt}. {s7,8|She} {q7|disputes} {c7 hannigan denies belief|the Fiscal Review Office's figure} and {q8|says} {c8 hannigan|there is {f money ..900000000 at_most dollars|no more than $900 million} in real savings}.

The office, for its part, stands on method. {s9|It} {q9|did not respond to} {c9 review silent|two calls}. The hospital employs {f jobs 86 people|86 people}, more than the school district and the grain elevator together. It was built in 1951 with a bond and a raffle. The first patient was the contractor.

{c10 tsosie|"I would have voted for her amendment, and I'd have voted for the bill after it,"} {q10|said} {s10|Tsosie}. {c10|"Nobody asked."}

=== filibuster-f
outlet: Channel 6 Alden
url: https://channel6-alden.example/live/senate-floor
published: 2038-03-12
genre: live blog

{t|LIVE: Hospital bill pulled after Marchetti marathon}

{n|Refresh for updates | Share | 212 comments}

8:55 p.m. The bill is off the calendar. {s1|Whitcomb}, the parliamentarian, {q1|confirms} that {c1 whitcomb confirms|no vote will be held}; {s2|the leader's office} {q2|declines to say} {c2 aides declines|how many votes it had lost}. {c3 aides|It had {f other 51 votes|51} on Tuesday}, {s3|his aides} {q3|say}.

7:20 p.m. {s4|Oyelaran}{q4|:} {c4 oyelaran|"I count {f other 47 votes|47}, and two of those are being nice to somebody."}

5:02 p.m. {s5,6|Parker}, campaigning in Coldwater, {q5|is wary of} {c5 parker belief|the bill} after all, {s9|he} who once {q9|called} {c9 parker|it long overdue}, and {q6|wants} {c6 parker intention predicted|"a second look"}.

3:40 p.m. Outside on the steps {f attending 200.. vague people|hundreds of people} in canvas shoes. Some have come by bus from North Tamarack, nine hours with a stop for pie. {s7|Critics}, who {q7|have dubbed} the bill {c7 critics|"the Bypass,"} hold up road signs. {c8 sloane|They} {q8|were advised by} {s8|Sloane}, their own governor, {c8|to go home and get a colonoscopy}.

1:15 p.m. Her letters were weighed in the mail room: {f other 601.. more_than letters|over 600 of them}, {f other 31 pounds|31 pounds}.

=== question savings from the hospital bill over a decade, in dollars
verdict: conflicts
origins: 2
answer: filibuster-a | 3000000000-4000000000 | review | review
answer: filibuster-d | 3000000000-4000000000 | review | review
answer: filibuster-e | ..900000000 | hannigan | hannigan

=== question votes for the hospital bill
verdict: conflicts
origins: 2
answer: filibuster-f | 51 | aides | leader
answer: filibuster-f | 47 | oyelaran | oyelaran

=== question rural hospitals that the bill would merge
verdict: single
origins: 1
answer: filibuster-a | 212 | - | bill
answer: filibuster-d | 212 | - | bill
