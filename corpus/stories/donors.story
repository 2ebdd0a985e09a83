story: donors
title: A candidate's closed-door remarks on trade and guns at a donors' retreat
split: train
topic: politics

# Who speaks
speaker tolliver = named | Marcus Tolliver
speaker campaign = body | Tolliver campaign
speaker marchetti = named | Keely Marchetti
speaker prewitt = named | Joanna Prewitt
speaker sandoval = named | Boyd Sandoval
speaker sandovalmemo = document | Boyd Sandoval's answer to the Prewitt memo
speaker memo = document | Joanna Prewitt's memo of Aug. 29
speaker audio = footage | recording of Marcus Tolliver at the Quartz Lodge
speaker ledger = outlet | Port Lassiter Ledger
speaker wire = outlet | Continental Wire
speaker fund = body | Horizon Fund
speaker aldercott = named | Philip Aldercott
speaker vandorn = named | Suzanne Van Dorn
speaker guests = unnamed | several guests at the Quartz Lodge
speaker donorclass = unnamed | donors to the National Union
speaker castleberry = named | Renee Castleberry
speaker oyelaran = named | Curtis Oyelaran
speaker ufw = body | United Foundry Workers
speaker members = unnamed | members of Local 88
speaker dombrowski = named | Ray Dombrowski
speaker holcomb = named | Travis Holcomb
speaker gunowners = unnamed | gun owners of the Sabine valley
speaker sheriff = named | Lyle Beecham
speaker chart = document | seating chart of the Friday dinner
speaker sandhu = named | Amrita Sandhu
speaker familiar = unnamed | three people familiar with the meeting of Sept. 3
speaker poll = document | Greyling Monitor poll
speaker voters = unnamed | likely primary voters
speaker oyeaides = unnamed | aides to Curtis Oyelaran
speaker millhand = named | Wendell Pruitt
speaker radio = outlet | Radio Greyling
speaker filing = document | Horizon Fund filing with the Elections Office
speaker newsletter = document | newsletter of the Horizon Fund
speaker mail = document | Philip Aldercott's e-mail to members of the Horizon Fund
speaker statement = document | statement of the Tolliver campaign to Sunday Forum
speaker neighbors = unnamed | neighbors of the Quartz Lodge
speaker tarver = named | Jolene Tarver
speaker council = body | Tamsen County Commission

=== donors-a
outlet: Continental Wire
url: https://continental-wire.example/greyling/tolliver-recording
published: 2035-09-16
genre: wire

{t|{c1 audio via=ledger>audio>tolliver|{s2|Tolliver} {q2|called} {c2 tolliver via=ledger>audio>tolliver|steel duty 'a bargaining chip'}}, {s1|recording} {q1|suggests}}

LAKE TAMSEN, Greyling, Sept. 16 (Continental Wire) — {c3 audio via=ledger>audio>tolliver|{s4|Sen. Marcus Tolliver}, who has built his campaign for president on a {f percent 30 by=- duty on steel|30 percent} duty on foreign steel, {q4|told} wealthy supporters at a closed retreat that {c4 tolliver via=ledger>audio>tolliver|the duty was "a bargaining chip, and everybody at the table knows it,"}} {q3|according to} {s3|a recording published on Sunday by the Port Lassiter Ledger}.

{s5|He} {q5|is also heard promising} {c5 tolliver intention predicted via=ledger>audio>tolliver|to "revisit" {s6|his} {q6|opposition to} {c6 tolliver belief|background checks for private gun sales}}.

{s7,8|The campaign} {q7|said} {c7 campaign denies|the recording had been "cut and pasted"} but {q8|did not say} {c8 campaign silent|which parts it considered false}. {s9|Continental Wire} {q9|could not verify} {c9 wire cannot_verify|the recording}.

{c10 fund|{f attending 201.. more_than @2035-09-14 donors|More than 200 donors} were at the Quartz Lodge for the three-day meeting}, {q10|said} {s10|the Horizon Fund, its host}, and {f money 31000000.. at_least dollars|at least $31 million} was pledged.

{s11|Gov. Renee Castleberry}, who is Tolliver's closest rival in the National Union primaries, {q11|dismissed} {c11 castleberry belief|the remarks as "the least surprising news of the summer"}.

=== donors-b
outlet: Port Lassiter Ledger
url: https://port-lassiter-ledger.example/politics/lake-tamsen-tolliver-two-audiences
published: 2035-09-19
genre: broadsheet

{n|PORT LASSITER LEDGER
Today's paper | Politics | Harbor | Obituaries
Subscribers read without ads}

{t|At a lakeside lodge, Tolliver's two audiences finally meet}

{n|By Carolyn Whitaker and Desmond Achebe-Ross
Sept. 19, 2035, 5:02 a.m.}

LAKE TAMSEN, Greyling — The seaplanes began to come in over the ridge on Thursday at about three, and by dusk {f other 11 @2035-09-13 seaplanes|eleven of them} were nosed up to the dock of the Quartz Lodge, a log hotel built in 1911 for the shareholders of a copper mine. Guests were handed a fleece vest, a trail map and a sealed pouch for their telephones. The pouches were for everybody's comfort. At least one did not close. The bar opened at five.

What Sen. Marcus Tolliver said on Friday night, after the trout and before the brandy, was meant for a dining room, and the days since the Ledger published it have been the worst of a candidacy that {s2|donors} once {q2|considered} {c2 donorclass belief|inevitable}. {c3 ufw belief|The senator}, who {q3|is backed by} {s3|the United Foundry Workers}, the first National Union candidate to have their blessing since 1976, has gone from one end of the Sabine valley to the other in a truck with a furnace painted on its side. {s4|He} {q4|has vowed} at every stop {c4 tolliver intention predicted|to put {f percent 30 duty on steel|30 percent} on foreign steel}. As late as July, {s5|he} {q5|was adamant} that {c5 tolliver predicted|no check on private gun sales would get past his desk}.

On the recording, which was made by a person who was present, he does not sound adamant. {s6|He} {q6|calls} {c6 tolliver via=audio>tolliver|the checks "somewhere I can get to, with the right Congress and a quiet spring."} Pressed by a voice that {s7|several guests} {q7|identified as} {c7 guests|Suzanne Van Dorn's}, whose stores live on imports, {s8|he} {q8|gives an assurance} that {c8 tolliver predicted via=audio>tolliver|nothing would be done on trade in his first {f duration 100 days|hundred days} that would "make anybody here sell a house," that his trade envoy would be someone who had met a container, and that the speeches in the valley were speeches}. There is laughter, and somebody taps a glass.

By Sunday noon the campaign was on its second explanation. {s10|Keely Marchetti, its spokeswoman}, {q10|blamed} {c10 marchetti|"a deceptive edit"}; by Monday {s12|she} {q12|had conceded} that {c12 marchetti confirms|the voice was the senator's}. {s13|Amrita Sandhu}, who runs the acoustics laboratory at Western Greyling University and examined the file at this newspaper's request, {q13|found} {c13 sandhu|no sign of splicing in the {f duration 47 minutes|47 minutes}}. {s14|She} {q14|could not rule out} that {c14 sandhu cannot_verify|something had been cut from the end}.

On Tuesday {s15|{c16 tolliver|Boyd Sandoval, the chief strategist}}, who {q16|had been told by} {s16|Tolliver} {c16|to stay off the air}, went on Radio Greyling to {q15|argue} that {c15 sandoval via=radio>sandoval|the senator had only been describing how other governments look at a tariff, that a chip is worth nothing unless the fellow across the table believes you are ready to lose it, and that anybody who had spent one afternoon on a foundry floor would have understood as much without the help of a laboratory}.

{c17 newsletter|Friday's dinner for {f attending 220 about @2035-09-14 guests|some 220 guests}}, {q17|in the words of} {s17|the Fund's newsletter}, {c17|was "a family evening."} {s18|A seating chart seen by the Ledger} {q18|has} {c18 chart|{f attending 143 @2035-09-14 guests|143 names}}.

Behind the explanations lies a quarrel that is older than the retreat. {s19|Joanna Prewitt, the campaign manager}, came out of the party's business wing and {q19|regards} {c19 prewitt belief|the steel duty as a debt to be paid down}; {s20|Sandoval, a printer's son}, {q20|regards} {c20 sandoval belief|Prewitt as the debt}. They share the fourth floor of a former dental school in Port Lassiter, where the chairs still tilt, and each has a deputy, a scheduler and a coffee machine. Speeches go to both for clearance. The one that Tolliver gave at the Lathrop gate in May came back from the two offices with so little left of it that he put the pages in his jacket and talked for half an hour about his father's hands; it is still the most watched thing he has done. In a memo of Aug. 29, four pages long, {s21|she} {q21|warns} that {c21 prewitt via=memo>prewitt|{f other ..39 less_than @2035-08-29 contributors|fewer than 40} of the campaign's {f other 212 @2035-08-29 contributors|212 largest contributors} have written a check since spring}. A page of names is attached. {s23|Sandoval's answer}, also in writing, {q23|mocks} {c23 sandovalmemo belief|her arithmetic}. {s24|Three people familiar with a meeting on Sept. 3} {q24|said} that {c24 familiar via=familiar>sandoval|{s25|he} {q25|had threatened} {c25 sandoval intention predicted via=familiar>sandoval|to resign}}, {c26 sandoval denies|an account} that {s26|he} {q26|rejects}.

{f other 5.. at_least staff members|No fewer than five members of the staff} have left since Sunday. Two of them ran the valley offices, which are now answered by a machine in the capital, and one had been with the senator since his first race, for drain commissioner, in a year when the campaign's whole budget was spent on yard signs and a dunk tank.

The Horizon Fund has held its retreat at the lodge every September for nineteen years. Nothing is voted on there. Candidates speak for twenty minutes, walk the shore with whoever asks, and find out some weeks later, from their bookkeepers, how it went. In the last three elections the Fund's members gave more than either party did, most of it through committees whose names change with the season. The state's disclosure law, which runs to 40 pages, has a paragraph on lodging and none on lakes. Until this month no recording of the proceedings had come out, though a cook sold a menu in 2031.

{s28|Philip Aldercott}, whose grandfather's pipelines paid for the Fund, {q28|has made no secret of} {c28 aldercott belief|{s29|his} {q29|conviction} that {c29 aldercott belief|a tariff is a tax on other people's jobs}}. {s30|Van Dorn}, reached through a lawyer, {q30|declined to discuss} {c30 vandorn declines|the evening}.

In Orrin Forge, forty miles down the river, the afternoon shift at the Lathrop works lets out at half past three. Men cross the road to the union hall, a brick box with a bar in it, and on Tuesday most of them found a seat early. {c31 members|Ray Dombrowski, the president of Local 88}, {q31|was urged by} {s31|members} {c31|to withdraw the endorsement that night}. {s32|He}, {q32|furious at} {c32 dombrowski belief|the senator} himself, let them shout for an hour and then put the matter off for {f duration 10 days|ten days}.

{c34 millhand|"I've had a bargaining chip on my mantel for four years,"} {q34|said} {s34|Wendell Pruitt, a ladle operator with a retirement clock from the plant} that Lathrop closed in 2031. {c34|"I can hear it from the kitchen.

"I'd vote for him again if he came down here and said it to us. He won't."}

Guns have been the quieter half of it. {s35|Gun owners in the valley}, who {q35|distrust} {c35 gunowners belief|the Covenant League} nearly as much as they do the capital, had left Tolliver alone on the subject because {s38|they} {q38|believed} that {c38 gunowners belief|he thought as they did}. {s39,40|The League's director, Travis Holcomb}, {q39|wants} {c39 holcomb intention predicted|a signed pledge by the end of the month} and {q40|has let it be known} that {c40 holcomb predicted|its ratings, which reach {f other 2000000 about households|roughly two million households}, go to press on Oct. 2}.

{n|Related: What the Fund gave in 2031 · Letters to the editor
© Port Lassiter Ledger Co.}

=== donors-c
outlet: Front Porch Politics
url: https://front-porch.example/newsletter/0918
published: 2035-09-18
genre: newsletter

{t|Tuesday: who gains from the lake}

Good morning. The Senate is out until Thursday, and half of its members are in Greyling pretending to look at leaves.

THE NUMBERS. {s1|The Greyling Monitor poll}, taken before any of this, {q1|had} {c1 poll|Tolliver at {f percent 34 likely voters|34 percent}, Castleberry at {f percent 27 likely voters|27} and the general, Curtis Oyelaran, at {f percent 11 likely voters|11}}. {s2|{f percent 25 about by=poll likely voters|One likely voter in four}} {q2|favored} {c2 voters belief via=poll>voters|somebody who is not in the race}.

THE MONEY. The take has grown: {c3 aldercott via=mail>aldercott|{f money 34000000.. at_least dollars|at least $34 million}}, {q3|per} an e-mail from {s3|Aldercott} to the Fund's members that two of them forwarded to us. {s5|The Fund's filing with the Elections Office}, made on the same day, {q5|lists} {c5 filing|{f money 22400000 dollars|$22.4 million}}. A pledge is not a deposit, and the law counts deposits.

THE BENEFICIARIES. {s6|Castleberry}, who {q6|has long derided} {c6 castleberry belief|the duty as "a bumper sticker that you pay for at the store,"} is in an odd spot, because what Tolliver said in private is more or less what she says in public. Her answer so far has been to go on saying it, in smaller towns. {s8,9,10|Oyelaran}, who {q8|favors} {c8 oyelaran belief|the duty} and {q9|opposes} {c9 oyelaran belief|the checks}, {q10|hopes} {c10 oyelaran intention predicted|to inherit the valley}; {s11|{c12 oyelaran|his aides}}, {q11|wary of} {c11 oyeaides belief|seeming to gloat}, {q12|were told by} {s12|him} {c12|to stay out of Orrin Forge until the union has met}.

THE LEAK. {c14 - belief|A Prewitt loyalist {q14|is widely suspected}}. So is a waiter. The file runs for three-quarters of an hour and is clean enough to catch the forks, which points to a phone flat on a tablecloth rather than one in a pocket. {s16|Marchetti}, {q17|asked} {c17 -|whether the campaign was looking for the source}, {q16|said} {c16 marchetti|it was looking for votes}.

Elsewhere: the lieutenant governor's race in Sabinal has been called for the incumbent, eleven weeks after the polls closed, and the Senate parking garage reopens on Friday with 90 fewer spaces.

=== donors-d
outlet: Sabine Valley Times
url: https://sabine-valley-times.example/wire/tolliver-steel-recording
published: 2035-09-17
genre: local
copy of: donors-a

{t|{s7|Tolliver} {q7|told} donors {c7 tolliver via=ledger>audio>tolliver|steel duty just a chip}}

{c1 audio via=ledger>audio>tolliver|{s2|Sen. Marcus Tolliver}, who has built his campaign for president on a {f percent 30 by=- duty on steel|30 percent} duty on foreign steel, {q2|told} wealthy supporters in private that {c2 tolliver via=ledger>audio>tolliver|the duty was "a bargaining chip, and everybody at the table knows it,"}} {q1|according to} {s1|a recording published by the Port Lassiter Ledger}.

{s5|The campaign} {q5|said} {c5 campaign denies|the recording had been "cut and pasted."}

{c6 fund|{f attending 201.. more_than @2035-09-14 donors|Over 200 donors} were at the Quartz Lodge}, {q6|said} {s6|the Horizon Fund, its host}, and {f money 31000000.. at_least @2035-09-16 dollars|at least $31 million} was pledged.

=== donors-e
outlet: Tamsen County Courier
url: https://tamsen-courier.example/news/gate-detail
published: 2035-09-20
genre: local

{n|TAMSEN COUNTY COURIER — Thursdays since 1908
Home  Lake levels  Classifieds  Church notes}

{t|Who pays for the gate? Retreat leaves county a bill and a quarrel}

The county's end of the Horizon Fund weekend came to {f duration 410 overtime hours|410 hours of overtime} and one broken culvert, and the Tamsen County Commission took it up on Wednesday between a sewer bond and the dog ordinance.

{s1|Sheriff Lyle Beecham}, who had {f deployed 46 deputies|46 deputies} at the gate on Saturday, {f deployed 12 deputies|twelve of them} borrowed, {q1|put} {c1 sheriff|the crowd of steelworkers there at {f attending 340 @2035-09-15 people|340}}; {s3|the union} {q3|says} {c3 ufw|it brought {f attending 900.. at_least @2035-09-15 people|900 at the least}}. {f arrested 3 @2035-09-15 people|Three people} were arrested, all for climbing the fence, and have been released. {s4|The neighbors} made {f other 60 about @2035-09-15 calls|nearly 60 calls} to the dispatcher, with {q4|complaints about} {c4 neighbors|drums, horns and a generator}.

{s5|The commission} {q5|wants} {c5 council intention predicted|the Fund to pay {f money 38000 dollars|$38,000}}. {s6,7|The Fund}, {s11|whose newsletter} {q11|speaks of} {c11 newsletter|{f attending 220 about @2035-09-14 guests|some 220 guests} at the Friday dinner}, {q6|has offered} {c6 fund intention predicted|{f money ..15000 at_most dollars|up to $15,000}}, {q7|saying} that {c7 fund|deputies were sent to watch the public highway}. {s8|Commissioner Jolene Tarver} {q8|took issue with} {c8 tarver belief|that}. The matter was tabled on a vote of {f other 3 @2035-09-19 votes|3} to {f other 2 @2035-09-19 votes|2}. {s10|The campaign} {q10|did not return} {c10 campaign silent|two calls}.

Saturday's rain told on the crowd as well. By four o'clock the horns had stopped, the union's buses were idling in the boat-ramp lot with the heaters on, and several of the younger deputies were helping to push a sound truck out of the ditch.

=== donors-f
outlet: Channel 11
url: https://channel11.example/sunday-forum/transcript-0923
published: 2035-09-23
genre: broadcast

{t|Sunday Forum: Castleberry, Holcomb on the tape; Prewitt out}

ANNOUNCER: From Port Lassiter, this is Sunday Forum.

HOST: Joanna Prewitt left the Tolliver campaign last night. She is the ninth to go in a week. In a post {s5|she} {q5|wrote}, quote, {c5 prewitt|I lost an argument that I should have been allowed to finish}. Governor, good morning. A tariff is a tax, that's your line. Now it turns out to be his. Why aren't you sending flowers?

{s1|CASTLEBERRY}{q1|:} {c1 castleberry|Because he'll disagree with me again on Tuesday, in a hard hat. Look, I have said the same thing in {f other 19 counties|nineteen counties}. I lost one of them over it.}

HOST: Travis Holcomb of the Covenant League is on the line. Did you get your pledge?

{s3|HOLCOMB}{q3|:} {c3 holcomb|I got a phone call. {s6|The senator} {q6|says} {c6 tolliver via=holcomb>tolliver|he was misunderstood}. I have played that tape more times than I've played any record I own, and I understand it fine.}

HOST: So what grade does he get?

{s4|HOLCOMB}{q4|:} {c4 holcomb predicted|He'll get an incomplete. We may print a blank.}

HOST: The Tolliver campaign was invited and sent {s7|a statement} instead, which {q7|says} that {c7 statement|the senator's position on firearms has not changed in thirty years}. We'll be right back.

=== question donors at the Quartz Lodge on 14 September
verdict: conflicts
origins: 2
answer: donors-a | 201.. | fund | fund
answer: donors-d | 201.. | fund | fund
answer: donors-b | 143 | chart | chart

=== question guests at the Friday dinner by the Fund's newsletter
verdict: single
origins: 1
answer: donors-b | 220 | newsletter | newsletter
answer: donors-e | 220 | newsletter | newsletter

=== question steelworkers at the gate of the lodge on 15 September
verdict: conflicts
origins: 2
answer: donors-e | 340 | sheriff | sheriff
answer: donors-e | 900.. | ufw | ufw

=== question money raised at the retreat, in dollars
verdict: conflicts
origins: 2
answer: donors-a | 31000000.. | fund | fund
answer: donors-d | 31000000.. | fund | fund
answer: donors-c | 34000000.. | aldercott | fund
answer: donors-c | 22400000 | filing | filing

=== question whether the recording had been edited
verdict: conflicts
origins: 2
answer: donors-a | - | campaign | campaign | affirms | cut and pasted
answer: donors-d | - | campaign | campaign | affirms | cut and pasted
answer: donors-b | - | sandhu | sandhu | denies | no sign of splicing
