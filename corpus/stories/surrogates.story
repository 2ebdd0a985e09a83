story: surrogates
title: The last week of the race for governor of Tamarack
split: train
topic: politics

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker sos = body | office of Secretary of State Tobias Fonoti
speaker fonoti = named | Tobias Fonoti
speaker birdsong = named | Adaeze Birdsong
speaker tsupoll = document | Tamarack State University poll
speaker meridian = document | Meridian Strategies memo
speaker castellanos = named | Ji-woo Castellanos
speaker heritage = body | Heritage Party
speaker reformlaw = unnamed | Reform lawyers
speaker reform = body | Reform Party
speaker pettibone = named | Wade Pettibone
speaker achterberg = named | Lorna Achterberg
speaker aides = unnamed | two Heritage aides
speaker strategist = unnamed | a Reform strategist
speaker montrose = named | Celia Montrose
speaker achcamp = body | Achterberg campaign
speaker marshal = named | Duane Osei
speaker aerial = footage | drone photographs of the Linwood rally
speaker zamarripa = named | Luis Zamarripa
speaker thao = named | Pa Houa Thao
speaker heritagecc = body | Pettibone campaign
speaker waukau = named | Philippa Waukau
speaker judge = named | Ines Quiñones-Park
speaker podcast = outlet | a podcast
speaker adviser = unnamed | a Pettibone adviser
speaker lindahl = named | Mats Lindahl
speaker audit = document | state audit of the ferry contract
speaker retiree = named | Orville Sandquist
speaker kasprzak = named | Jolene Kasprzak
speaker guild = body | Tamarack Building Trades Council
speaker chamber = body | Pickerel Falls Chamber of Commerce
speaker farmbureau = body | Tamarack Growers
speaker voters = unnamed | some voters in the line at Ste-Odile
speaker clip = footage | doorbell video from Marais Street
speaker channel6 = outlet | Channel 6
speaker dubrovsky = named | Remi Dubrovsky
speaker lawyers = unnamed | lawyers for Beltrane County
speaker filing = document | Heritage court filing
speaker neighbors = unnamed | neighbors on Marais Street

=== surrogates-a
outlet: Northern Plains Press
url: https://npp.example/tamarack/early-vote-600k
published: 2034-10-30
genre: wire

{t|{c1 sos|Early ballots top {f other 600001.. more_than @2034-10-29 ballots|600,000} in Tamarack}, {s1|state} {q1|says}, as big names pour in}

FORT DELACROIX, Oct. 30 (NPP) — {c2 sos|{f other 614200 @2034-10-29 ballots|A total of 614,200 early and mail ballots} had been returned in Tamarack by the close of business on Sunday}, {q2|according to} {s2|the office of Secretary of State Tobias Fonoti}.

Gov. Lorna Achterberg, the Reform Party incumbent, faces State Sen. Wade Pettibone of Heritage, a roofing contractor from the lake counties, on Nov. 7. It is the only governor's race this fall between the two mountain ranges, and money has followed it: {f money 94000000 dollars|$94 million} has gone into advertising since Labor Day, most of it from groups with addresses in other states.

{s3|A Tamarack State University poll released on Monday} {q3|put} {c3 tsupoll|Achterberg at {f percent 48 likely voters|48 percent} and Pettibone at {f percent 46 likely voters|46} among {f other 812 likely voters|812 likely voters}}. {s4|A memo from the challenger's own pollster, Meridian Strategies}, {q4|has} {c4 meridian|him ahead, {f percent 49 likely voters|49} to {f percent 45 likely voters|45}}. {c5 castellanos|Neither lead}, {q5|said} {s5|Ji-woo Castellanos}, who runs the university survey, {c5|lies outside the margin of error}.

Tamarack does not register voters by party, so a returned envelope tells a county and an age and little else. {s6|Fonoti's spokeswoman, Adaeze Birdsong}, {q6|would not speculate on} {c6 birdsong declines|whom the surge favors}.

{s7|Heritage} {q7|asked} {c7 heritage|a judge on Friday to set aside {f other 3100 about @2034-10-27 mail ballots|about 3,100 mail ballots} in Beltrane County whose envelopes carry no handwritten date}. {s8|Reform lawyers} {q8|called} {c8 reformlaw|the suit "an attempt to win by stationery."} A hearing is set for Thursday before Judge Ines Quiñones-Park. {c10 waukau predicted|Her county will count whatever the court lets it count}, {s10|the Beltrane clerk, Philippa Waukau}, {q10|said}.

Former Vice President Celia Montrose arrives on Wednesday to campaign for Achterberg. {c9 - predicted|Pettibone {q9|is expected} to appear the same night in Pickerel Falls with the country singer Jolene Kasprzak}.

=== surrogates-b
outlet: Ste-Odile Courier
url: https://ste-odile-courier.example/news/ballots-pour-in
published: 2034-10-31
genre: local
copy of: surrogates-a

{n|THE COURIER | Your river, your news since 1881
Obituaries · Hunting · Classifieds}

{t|Ballots pour in, and so do the celebrities}

{c1 sos|{f other 614200 @2034-10-29 ballots|A total of 614,200 early and mail ballots} had been returned in Tamarack by the close of business on Sunday}, {q1|per} {s1|the office of Secretary of State Tobias Fonoti}.

Gov. Lorna Achterberg, the Reform incumbent, faces State Sen. Wade Pettibone of Heritage, a roofing contractor, on Nov. 7.

{s2|A Tamarack State University poll released Monday} {q2|put} {c2 tsupoll|Achterberg at {f percent 48 @2034-10-30 likely voters|48 percent} and Pettibone at {f percent 46 @2034-10-30 likely voters|46}}. {s3|A memo from the challenger's own pollster} {q3|has} {c3 meridian|him ahead, {f percent 49 @2034-10-30 likely voters|49} to {f percent 45 @2034-10-30 likely voters|45}}. {c4 castellanos|Neither lead}, {q4|said} {s4|Ji-woo Castellanos}, who runs the university survey, {c4|lies outside the margin of error}.

{s5|Heritage} {q5|has asked} {c5 heritage|a judge to set aside {f other 3100 about @2034-10-27 mail ballots|about 3,100 mail ballots} in Beltrane County}. Sample ballots for river precincts are on page 6.

{n|Subscribe for $1 a week. Cancel whenever.}

=== surrogates-c
outlet: The Caucus Room
url: https://caucus-room.example/issues/six-days-out
published: 2034-11-01
genre: blog

{t|Six days out: the ground game nobody can see}

Good morning. It is 31 degrees in Fort Delacroix, the coffee truck outside the Capitol has a line, and both campaigns have stopped returning calls before nine, which is how you know that it's November.

THE NUMBER. {f other 702500 ballots|702,500 ballots} in the box as of last night. We ran them against the county files. Beltrane and the university precincts are ahead of 2030; the lake counties, where Pettibone has to run up the score, are flat, or were until Monday. {s1|Two Heritage aides} {q1|say} {c1 aides|this is by design}: {c2 aides predicted|their people, {s2|they} {q2|add}, will come on the day, "with mud on their boots."} Maybe so. {s3|A Reform strategist}, who has seen three of these from the inside, {q3|scoffed} that {c3 strategist|a voter planning to come on the day is a voter whose truck has not broken down yet}.

THE BUSES. Achterberg's people have chartered {f deployed 46 buses|46 buses} for the weekend. Pettibone's answer is a roof: {s4|the campaign} {q4|has offered} {c4 heritagecc intention predicted|a free gutter inspection to any household that hosts a caller}, a giveaway that {s5|Reform} {q5|considers} {c5 reform belief|illegal} and that has so far produced one complaint and a great many clean gutters.

THE MONEY. Another {f money 6200000 dollars|$6.2 million} moved yesterday, {f money 4000000 dollars|$4 million} of it from the Tamarack Building Trades Council, {s6|which} {q6|backs} {c6 guild belief|the governor}. {s7|The Pickerel Falls Chamber of Commerce} {q7|declined to endorse} {c7 chamber declines intention|anyone}, for the first time since it was founded. {s8|Tamarack Growers}, {q8|critical of} {c8 farmbureau belief|both candidates' silence on water}, went fishing.

THE RUMOR. There is {q9|{h9|talk} of} {c9 - possible|a second debate, on Saturday}. Don't buy snacks. {s10|Achterberg} {q10|is in favor of} {c10 achterberg belief|one}; {s11|Pettibone}, {q12|asked} {c12 -|why he was not}, {q11|told} a podcast that {c11 pettibone via=podcast>pettibone|he had roofs to do}.

Correction: yesterday's issue gave Mats Lindahl's career saves as 20,311. He would like you to know it is 23,011.

=== surrogates-d
outlet: Delacroix Register
url: https://delacroix-register.example/politics/goalie-and-the-clipboard
published: 2034-11-03
genre: broadsheet

{t|The goalie, the vice president and the woman with the clipboard}

{n|By Imogen Tautua and Clay Birdwell
Register politics desk | Friday, Nov. 3, 2034 | Photo: Sunil Abara}

LINWOOD — The line for Celia Montrose began at the loading dock, went around a closed furniture store and ended, at a quarter to six on Wednesday evening, in a field. People had brought folding chairs. A man sold hand warmers out of a stroller, two for five dollars, and when the doors opened an hour late there was a short, good-natured stampede.

How many came is a matter of opinion. {s1|The Achterberg campaign} {q1|said} {c1 achcamp|{f attending 11000 @2034-11-01 people|11,000}}. {s2|Fire Marshal Duane Osei}, who controls the doors and has been known to shut them, {q2|said} {c2 marshal|his clickers stopped at {f attending 7400 @2034-11-01 people|7,400}}. {s3|Drone photographs published by Channel 6} {q3|show} {c3 aerial via=channel6>aerial|the upper tier of the arena half empty at eight o'clock, though with {f attending 200.. vague @2034-11-01 people|hundreds} still on the ramp outside}. {c25 marshal|Nobody in the stampede was hurt}, {s25|Osei} {q25|said}. A folding chair was.

Surrogates are an old trade in Tamarack. Before the war the parties sent lumber barons on trains; in the sixties it was astronauts. A surrogate costs nothing but a hotel room, cannot be asked about the budget, and will go to the places that a candidate has no time for. In this race there have been {f other 61 surrogates|61}, on a list kept by this newspaper since Labor Day, among them two bishops, a television chef and a retired goalie, Mats Lindahl, who autographs pucks for Pettibone in bowling alleys.

{c4 montrose|"You did not send Lorna to the Capitol to be polite,"} {s4|Montrose} {q4|told} the hall. {c4|"You sent her to fight the utilities, and she fought them, and your bill went down by {f money 11 dollars a month|eleven dollars}.}

{c4|"So do not tell me that your vote is small. I lost this state once by 2,204 votes. I can name the precincts."}

{s5|The governor}, who spoke for nine minutes, {q5|accused} {c5 achterberg|her opponent of wanting to sell the state ferries "to the first cousin with a checkbook."} {s6,7|Pettibone}, who {q7|favors} {c7 pettibone belief|leasing three of the routes}, {q6|has repeatedly denied} {c6 pettibone denies|any plan to sell}, and {s8|a state audit of the ferry contract} {q8|found} {c8 audit|no bidder related to him}.

Thirty miles up the river, in Pickerel Falls, there was another crowd, louder and younger, under a rented tent. Kasprzak sang four songs. {s9|Pettibone}, in a canvas jacket, {q9|vowed} {c9 pettibone intention predicted|to freeze property taxes on his first day, to cut the Department of Licensing by {f percent 33.3 about staff|a third}, to bring the state's ferry mechanics under a single contract with penalties for every sailing missed, and to do all of it, if the Legislature dawdles, by executive order, from a desk that he would have carried out onto the Capitol lawn so that people could see whether he was sitting at it}. {s10|He} {q10|described} {c10 pettibone|the governor as "a very nice manager of decline."} {s11|Lindahl}, {q11|likening} {c11 lindahl|the race to overtime}, threw a puck into the crowd and hit an usher.

What wins, if the textbooks are right, is duller. At eleven on Thursday morning Pa Houa Thao, who teaches fourth grade and has taken the week off without pay, was walking up Marais Street in Beltrane County with a clipboard, a thermos and a list of {f other 58 doors|58 doors}. {f other 19 @2034-11-02 doors|Nineteen} opened. She does not argue. She asks for a first name, writes down a time, and moves along, because a person who has told a stranger that she will vote at 4:15 on Tuesday is more likely to do so than one who has been told that democracy is at stake. Her shoes have holes. A beagle followed her for two blocks. {c26 thao|"I've been bitten once,"} {s26|she} {q26|said}. {c26|"It was a parrot."}

{c12 thao|The young ones}, {s12|she} {q12|finds}, {c12|are home and do not answer; the old ones answer and have voted}. {s13|Orville Sandquist, a retired pipefitter}, {q13|wanted to know} {c13 retiree|who was going to pay for the thermos}.

{s14|Luis Zamarripa, the governor's field director}, {h14|{q14|believes}} {c14 zamarripa predicted belief|{f other 1200000 doors|1.2 million doors} will have been knocked by Monday night}. {s15|The other side} {q15|puts} {c15 heritagecc|its own number at {f other 900000 doors|900,000}, with {f deployed 5200 volunteers|5,200 volunteers}}. Neither figure can be checked; both campaigns count a door as knocked when a phone passes it.

On one matter the week has brought clarity. Late on Thursday Judge Quiñones-Park ruled that the undated envelopes of Beltrane County must be opened. The statute, passed in 1974 and never amended, requires a date but names no penalty for leaving it off, and three earlier courts had read it three ways. {c16 judge|The missing dates}, {s16|she} {q16|said}, {c16|are "an omission without a victim."} {s17|Lawyers for the county} {q17|had {h17|estimated}} that {c17 lawyers probable|{f other 2900-3300 @2034-11-02 envelopes|between 2,900 and 3,300 envelopes} were affected}; {s18|Heritage's filing} {q18|speaks of} {c18 filing|"{f other 3100.. at_least @2034-10-27 envelopes|not fewer than 3,100}."} {s19,20|The party}, {q19|dismayed by} {c19 heritage belief|the ruling}, {q20|has not said} {c20 heritage silent|whether it will appeal}.

The other fight is about lawn signs. {s21|A doorbell video from Marais Street}, viewed {f other 240000 about times|some 240,000 times}, {q21|{h21|appears} to show} {c21 clip probable|a man in a Pettibone cap pulling up {f destroyed 4 signs|four Achterberg signs} and laying them, with some care, in a ditch}. {c22 neighbors|The campaign} {q22|was blamed by} {s22|neighbors} {c22|for sending him}; {s23|it} {q23|could not confirm} that {c23 heritagecc cannot_verify|the man was a volunteer}. The cap can be bought at any feed store.

The race has tightened since midsummer, when the governor led by nine points and the talk was of the Legislature. Then the ferry Queen Maud sat on a sandbar for two days with a school band aboard, and a race that had been about taxes was about competence. Turnout four years ago was the lowest since the state was admitted. At that level a few thousand people in Beltrane and the river towns decide matters, and most of them have by now been telephoned more often by strangers than by their own children.

{s24|Sandquist}, who {q24|supports} {c24 retiree belief|neither candidate} and has not missed an election since 1972, took a leaflet from each side on Thursday, thanked them, and used both to light the stove.

{n|Imogen Tautua covers state government. Clay Birdwell is a photographer who sometimes writes.
MORE FROM POLITICS: Who's on your ballot · Ferry timetable · Letters}

=== surrogates-e
outlet: Channel 6
url: https://channel6.example/live/tamarack-final-weekend
published: 2034-11-05
genre: live blog

{n|LIVE  Updated 5 min ago  Share  Follow}

{t|LIVE: {s1|Fonoti} {q1|sees} {c1 fonoti predicted belief|record turnout} as final weekend ends}

4:52 p.m. {s2|Secretary of state}{q2|:} {c2 sos|{f other 861300 ballots|861,300 ballots} in}. That is already {f other 9000 about ballots|about 9,000} above the whole early vote of 2030. {s3|Fonoti}, who is not on the ballot and looks cheerful about it, {q3|expects} {c3 fonoti predicted belief|final turnout of {f percent 61-64 voters|61 to 64 percent}}.

4:20 p.m. {s4|The final Tamarack State University poll} {q4|has} {c4 tsupoll|it tied, {f percent 47 likely voters|47}–{f percent 47 likely voters|47}}. {c5 adviser|"Garbage,"} {s5|a Pettibone adviser} {q5|texted} our Remi Dubrovsky.

3:35 p.m. {s6,7|Heritage} {q6|says} {c6 heritage intention predicted|it will take the Beltrane ruling to the Supreme Court}, {q7|citing} {c7 heritage|"a date that everybody else managed to write."}

2:10 p.m. {s8|Kasprzak}, in a post with {f other 90000 likes|90,000 likes}{q8|:} {c8 kasprzak|"I sang for my uncle Wade. I'd sing for the other lady if she paid."} {s9|The campaign} {q9|declined to characterize} {c9 heritagecc declines|the family tie}.

1:15 p.m. {c10 - possible|Long lines, {h10|{q10|reportedly}} {f duration 2.. more_than hours|over two hours}, at the river precincts}. {s11|County clerk Philippa Waukau} {q11|disputes} {c11 waukau denies|this}; {c12 waukau|the longest wait on her board}, {s12|she} {q12|said}, {c12|is {f duration 38 minutes|38 minutes}}. {s13|Some voters in the line at Ste-Odile} {q13|told} us {c13 voters|{f duration 70 minutes|70}}. Pizza has come. So has rain.

12:40 p.m. {q14|Asked by} {s14|Dubrovsky} {c14 dubrovsky|if she had written two speeches for Tuesday}, {s15|Achterberg} {q15|said} {c15 achterberg|she had not written one}.

=== surrogates-f
outlet: Lakes Public Radio
url: https://lakes-radio.example/transcripts/morning-bench-1106
published: 2034-11-06
genre: broadcast

{t|Morning Bench, transcript: one day to go}

HOST: Polls open at six. With us from Fort Delacroix, the governor's field director, Luis Zamarripa, and on the line from Beltrane County, its clerk. Mr. Zamarripa, did you hit the number?

{s1|ZAMARRIPA}{q1|:} {c1 zamarripa|We hit {f other 1100000 doors|1.1 million doors}. I said 1.2. It snowed.}

HOST: And the signs, the ditch, all that?

{s2|ZAMARRIPA}{q2|:} {c2 zamarripa|I've been doing this for nineteen years. Somebody's always in a ditch.}

HOST: Philippa Waukau, the undated envelopes. How many were there in the end?

{s3|WAUKAU}{q3|:} {c3 waukau|{f other 2968 envelopes|Two thousand nine hundred and sixty-eight}. We opened every one on Saturday with both parties at the table, and they're sitting in a locked cage until the Supreme Court tells me otherwise.}

HOST: The Pettibone campaign sent a recording of a song. Tomorrow, then. Bring a coat.

=== question people at the rally in Linwood on 1 November
verdict: conflicts
origins: 2
answer: surrogates-d | 11000 | achcamp | achcamp
answer: surrogates-d | 7400 | marshal | marshal

=== question early ballots returned in Tamarack
verdict: supersedes
origins: 2
answer: surrogates-a | 614200 | sos | sos
answer: surrogates-b | 614200 | sos | sos
answer: surrogates-c | 702500 | - | county files
answer: surrogates-e | 861300 | sos | sos

=== question undated envelopes in Beltrane County
verdict: conflicts
origins: 3
answer: surrogates-a | 3100 | heritage | filing
answer: surrogates-b | 3100 | heritage | filing
answer: surrogates-d | 2900-3300 | lawyers | lawyers
answer: surrogates-d | 3100.. | filing | filing
answer: surrogates-f | 2968 | waukau | waukau

=== question who leads the race for governor at the end of October
verdict: conflicts
origins: 2
answer: surrogates-a | - | tsupoll | tsupoll | Achterberg by two
answer: surrogates-a | - | meridian | meridian | Pettibone by four
answer: surrogates-b | - | tsupoll | tsupoll | Achterberg by two
answer: surrogates-b | - | meridian | meridian | Pettibone by four
