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

{t|{c1 audio probable via=ledger>audio>tolliver|{s2|Tolliver} {q2|called} {c2 tolliver via=ledger>audio>tolliver|steel duty 'a bargaining chip'}}, {s1|recording} {h1|{q1|suggests}}}

LAKE TAMSEN, Greyling, Sept. 16 (Continental Wire) — {c3 audio via=ledger>audio>tolliver|{s4|Sen. Marcus Tolliver}, who has built his campaign for president on a {f percent 30 duty by=-|30 percent} duty on foreign steel, {q4|told} wealthy supporters at a closed retreat that {c4 tolliver via=ledger>audio>tolliver|the duty was "a bargaining chip, and everybody at the table knows it,"}} {q3|according to} {s3|a recording published on Sunday by the Port Lassiter Ledger}.

{s5|He} is also heard {q5|promising} {c5 tolliver predicted intention via=ledger>audio>tolliver|to "revisit" {s6|his} {q6|opposition to} {c6 tolliver belief|background checks for private gun sales}}.

{s7,8|The campaign} {q7|said} {c7 campaign denies|the recording had been "cut and pasted"} but {q8|did not say} {c8 campaign silent|which parts it considered false}. {s9|Continental Wire} {q9|could not verify} {c9 wire cannot_verify|the recording}.

{c10 fund|{f attending 201.. more_than donors @2035-09-14|More than 200 donors} were at the Quartz Lodge for the three-day meeting}, {q10|said} {s10|the Horizon Fund, its host}, {c10|and {f money 31000000.. at_least dollars|at least $31 million} was pledged}.

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

LAKE TAMSEN, Greyling — The seaplanes began to come in over the ridge on Thursday at about three, and by dusk eleven of them were nosed up to the dock of the Quartz Lodge, a log hotel built in 1911 for the shareholders of a copper mine. Guests were handed a fleece vest, a trail map and a sealed pouch for their telephones. The pouches were for everybody's comfort. At least one did not close. The bar opened at five.

What Sen. Marcus Tolliver said on Friday night, after the trout and before the brandy, was meant for a dining room, and the days since the Ledger published it have been the worst of a candidacy that {s1|donors} once {q1|considered} {c1 donorclass belief|inevitable}. {c2 ufw belief|The senator}, who {q2|is backed by} {s2|the United Foundry Workers}, the first National Union candidate to have their blessing since 1976, has gone from one end of the Sabine valley to the other in a truck with a furnace painted on its side. {s3|He} {q3|has vowed} at every stop {c3 tolliver predicted intention|to put {f percent 30 duty|30 percent} on foreign steel}. As late as July, {s4|he} {q4|was adamant} that {c4 tolliver predicted|no check on private gun sales would get past his desk}.

On the recording, which was made by a person who was present, he does not sound adamant. {s5|He} {q5|calls} {c5 tolliver via=audio>tolliver|the checks "somewhere I can get to, with the right Congress and a quiet spring."} Pressed by a voice that {s6|several guests} {q6|identified as} {c6 guests|Suzanne Van Dorn's}, whose stores live on imports, {s7|he} {q7|gives an assurance} that {c7 tolliver predicted via=audio>tolliver|nothing would be done on trade in his first hundred days that would "make anybody here sell a house," that his trade envoy would be someone who had met a container, and that the speeches in the valley were speeches}. There is laughter, and somebody taps a glass.

By Sunday noon the campaign was on its second explanation. {s8|Keely Marchetti, its spokeswoman}, {q8|blamed} {c8 marchetti denies|"a deceptive edit"}; by Monday {s9|she} {q9|had conceded} that {c9 marchetti confirms|the voice was the senator's}. {s10|Amrita Sandhu}, who runs the acoustics laboratory at Western Greyling University and examined the file at this newspaper's request, {q10|found} {c10 sandhu|no sign of splicing in the {f duration 47 minutes|47 minutes}}. {s11|She} {h11|{q11|could not rule out}} that {c11 sandhu possible|something had been cut from the end}.

On Tuesday {s13|Boyd Sandoval, the chief strategist}, who {q12|had been told by} {s12|Tolliver} {c12 tolliver|to stay off the air}, went on Radio Greyling to {q13|argue} that {c13 sandoval via=radio>sandoval|the senator had only been describing how other governments look at a tariff, that a chip is worth nothing unless the fellow across the table believes you are ready to lose it, and that anybody who had spent one afternoon on a foundry floor would have understood as much without the help of a laboratory}.

{c14 newsletter|Friday's dinner for {f attending 220 about guests @2035-09-14|some 220 guests}}, {q14|in the words of} {s14|the Fund's newsletter}, {c14|was "a family evening."} {s15|A seating chart seen by the Ledger} {q15|has} {c15 chart|{f attending 143 names @2035-09-14|143 names}}.

Behind the explanations lies a quarrel that is older than the retreat. {s16|Joanna Prewitt, the campaign manager}, came out of the party's business wing and {q16|regards} {c16 prewitt belief|the steel duty as a debt to be paid down}; {s17|Sandoval, a printer's son}, {q17|regards} {c17 sandoval belief|Prewitt as the debt}. They share the fourth floor of a former dental school in Port Lassiter, where the chairs still tilt, and each has a deputy, a scheduler and a coffee machine. Speeches go to both for clearance. The one that Tolliver gave at the Lathrop gate in May came back from the two offices with so little left of it that he put the pages in his jacket and talked for half an hour about his father's hands; it is still the most watched thing he has done. In a memo of Aug. 29, four pages long, {s18|she} {q18|warns} that {c18 prewitt via=memo>prewitt|{f other ..39 less_than contributors @2035-08-29|fewer than 40} of the campaign's {f other 212 contributors @2035-08-29|212 largest contributors} have written a check since spring}. A page of names is attached. {s19|Sandoval's answer}, also in writing, {q19|mocks} {c19 sandovalmemo denies belief|her arithmetic}. {s20|Three people familiar with a meeting on Sept. 3} {q20|said} that {c20 familiar via=familiar>sandoval|{s21|he} {q21|had threatened} {c21 sandoval predicted intention via=familiar>sandoval|to resign}}, {c22 sandoval denies|an account} that {s22|he} {q22|rejects}.

{f other 5.. at_least staff|No fewer than five members of the staff} have left since Sunday. {f other 2 staff|Two of them} ran the valley offices, which are now answered by a machine in the capital, and one had been with the senator since his first race, for drain commissioner, in a year when the campaign's whole budget was spent on yard signs and a dunk tank.

The Horizon Fund has held its retreat at the lodge every September for nineteen years. Nothing is voted on there. Candidates speak for twenty minutes, walk the shore with whoever asks, and find out some weeks later, from their bookkeepers, how it went. In the last three elections the Fund's members gave more than either party did, most of it through committees whose names change with the season. The state's disclosure law, which runs to 40 pages, has a paragraph on lodging and none on lakes. Until this month no recording of the proceedings had come out, though a cook sold a menu in 2031.

{s23|Philip Aldercott}, whose grandfather's pipelines paid for the Fund, {q23|has made no secret of his conviction} that {c23 aldercott belief|a tariff is a tax on other people's jobs}. {s24|Van Dorn}, reached through a lawyer, {q24|declined to discuss} {c24 vandorn declines|the evening}.

In Orrin Forge, forty miles down the river, the afternoon shift at the Lathrop works lets out at half past three. Men cross the road to the union hall, a brick box with a bar in it, and on Tuesday most of them found a seat early. {c25 members|Ray Dombrowski, the president of Local 88}, {q25|was urged by} {s25|members} {c25|to withdraw the endorsement that night}. {s26|He}, {q26|furious at} {c26 dombrowski belief|the senator} himself, let them shout for an hour and then put the matter off for ten days.

{c27 millhand|"I've had a bargaining chip on my mantel for four years,"} {q27|said} {s27|Wendell Pruitt, a ladle operator with a retirement clock from the plant that Lathrop closed in 2031}. {c27|"I can hear it from the kitchen.}

{c27|"I'd vote for him again if he came down here and said it to us. He won't."}

Guns have been the quieter half of it. {s28|Gun owners in the valley}, who {q28|distrust} {c28 gunowners belief|the Covenant League nearly as much as they do the capital}, had left Tolliver alone on the subject because {s29|they} {h29|{q29|believed}} that {c29 gunowners probable belief|he thought as they did}. {s30,31|The League's director, Travis Holcomb}, {q30|wants} {c30 holcomb predicted intention|a signed pledge by the end of the month} and {q31|has let it be known} that {c31 holcomb predicted|its ratings, which reach roughly two million households, go to press on Oct. 2}.

{n|Related: What the Fund gave in 2031 · Letters to the editor
© Port Lassiter Ledger Co.}

=== donors-c
outlet: Front Porch Politics
url: https://front-porch.example/newsletter/0918
published: 2035-09-18
genre: newsletter

{t|Tuesday: who gains from the lake}

Good morning. The Senate is out until Thursday, and half of its members are in Greyling pretending to look at leaves.

THE NUMBERS. {s1|The Greyling Monitor poll}, taken before any of this, {q1|had} {c1 poll|Tolliver at {f percent 34 voters|34 percent}, Castleberry at {f percent 27 voters|27} and the general, Curtis Oyelaran, at {f percent 11 voters|11}}. {s2|{f percent 25 about voters by=poll|One likely voter in four}} {q2|favored} {c2 voters belief via=poll>voters|somebody who is not in the race}.

THE MONEY. The take has grown: {c3 mail|{f money 34000000.. at_least dollars|at least $34 million}}, {q3|per} {s3|an e-mail from Aldercott to the Fund's members that two of them forwarded to us}. {s4|The Fund's filing with the Elections Office}, made on the same day, {q4|lists} {c4 filing|{f money 22400000 dollars|$22.4 million}}. A pledge is not a deposit, and the law counts deposits.

THE BENEFICIARIES. {s5|Castleberry}, who {q5|has long derided} {c5 castleberry belief|the duty as "a bumper sticker that you pay for at the store,"} is in an odd spot, because what Tolliver said in private is more or less what she says in public. Her answer so far has been to go on saying it, in smaller towns. {s6,7,8|Oyelaran}, who {q6|favors} {c6 oyelaran belief|the duty} and {q7|opposes} {c7 oyelaran belief|the checks}, {q8|hopes} {c8 oyelaran predicted intention|to inherit the valley}; {s9|his aides}, {q9|wary of} {c9 oyeaides belief|seeming to gloat}, {q10|were told by} {s10|him} {c10 oyelaran|to stay out of Orrin Forge until the union has met}.

THE LEAK. {c11 - probable belief|A Prewitt loyalist {h11|{q11|is widely suspected}}}. So is a waiter. The file runs for {f duration 45 about minutes|three-quarters of an hour} and is clean enough to catch the forks, which points to a phone flat on a tablecloth rather than one in a pocket. {s13|Marchetti}, {q12|asked} {c12 -|whether the campaign was looking for the source}, {q13|said} {c13 marchetti|it was looking for votes}.

Elsewhere: the lieutenant governor's race in Sabinal has been called for the incumbent, eleven weeks after the polls closed, and the Senate parking garage reopens on Friday with 90 fewer spaces.

=== donors-d
outlet: Sabine Valley Times
url: https://sabine-valley-times.example/wire/tolliver-steel-recording
published: 2035-09-17
genre: local
copy of: donors-a

{t|{s1|Tolliver} {q1|told} donors {c1 tolliver via=ledger>audio>tolliver|steel duty just a chip}}

{c2 audio via=ledger>audio>tolliver|{s3|Sen. Marcus Tolliver}, who has built his campaign for president on a {f percent 30 duty by=-|30 percent} duty on foreign steel, {q3|told} wealthy supporters in private that {c3 tolliver via=ledger>audio>tolliver|the duty was "a bargaining chip, and everybody at the table knows it,"}} {q2|according to} {s2|a recording published by the Port Lassiter Ledger}.

{s4|The campaign} {q4|said} {c4 campaign denies|the recording had been "cut and pasted."}

{c5 fund|{f attending 201.. more_than donors @2035-09-14|Over 200 donors} were at the Quartz Lodge}, {q5|said} {s5|the Horizon Fund, its host}, {c5|and {f money 31000000.. at_least dollars|at least $31 million} was pledged}.

=== donors-e
outlet: Tamsen County Courier
url: https://tamsen-courier.example/news/gate-detail
published: 2035-09-20
genre: local

{n|TAMSEN COUNTY COURIER — Thursdays since 1908
Home  Lake levels  Classifieds  Church notes}

{t|Who pays for the gate? Retreat leaves county a bill and a quarrel}

The county's end of the Horizon Fund weekend came to {f duration 410 hours|410 hours of overtime} and {f destroyed 1 culvert|one broken culvert}, and the Tamsen County Commission took it up on Wednesday between a sewer bond and the dog ordinance.

{s1|Sheriff Lyle Beecham}, who had {f deployed 46 deputies @2035-09-15 by=-|46 deputies} at the gate on Saturday, {f deployed 12 deputies @2035-09-15 by=-|twelve of them} borrowed, {q1|put} {c1 sheriff|the crowd of steelworkers there at {f attending 340 steelworkers @2035-09-15|340}}; {s2|the union} {q2|says} {c2 ufw|it brought {f attending 900.. at_least steelworkers @2035-09-15|900 at the least}}. {f arrested 3 people @2035-09-15|Three people} were arrested, all for climbing the fence, and have been released. {s3|The neighbors} made {f other 60 about calls @2035-09-15|nearly 60 calls} to the dispatcher, with {q3|complaints about} {c3 neighbors|drums, horns and a generator}.

{s4|The commission} {q4|wants} {c4 council predicted intention|the Fund to pay {f money 38000 dollars|$38,000}}. {s6,7|The Fund}, {s5|whose newsletter} {q5|speaks of} {c5 newsletter|{f attending 220 about guests @2035-09-14|some 220 guests} at the Friday dinner}, {q6|has offered} {c6 fund predicted intention|{f money ..15000 at_most dollars|up to $15,000}}, {q7|saying} that {c7 fund|deputies were sent to watch the public highway}. {s8|Commissioner Jolene Tarver} {q8|took issue with} {c8 tarver denies belief|that}. The matter was tabled on a vote of 3 to 2. {s9|The campaign} {q9|did not return} {c9 campaign silent|two calls}.

Saturday's rain told on the crowd as well. By four o'clock the horns had stopped, the union's buses were idling in the boat-ramp lot with the heaters on, and several of the younger deputies were helping to push a sound truck out of the ditch.

=== donors-f
outlet: Channel 11
url: https://channel11.example/sunday-forum/transcript-0923
published: 2035-09-23
genre: broadcast

{t|Sunday Forum: Castleberry, Holcomb on the tape; Prewitt out}

ANNOUNCER: From Port Lassiter, this is Sunday Forum.

HOST: Joanna Prewitt left the Tolliver campaign last night. She is the ninth to go in a week. In a post {s1|she} {q1|wrote}, quote, {c1 prewitt|I lost an argument that I should have been allowed to finish}. Governor, good morning. {c2 castleberry|A tariff is a tax}, that's {s2|your} {q2|line}. Now it turns out to be his. Why aren't you sending flowers?

{s3|CASTLEBERRY}{q3|:} {c3 castleberry|Because he'll disagree with me again on Tuesday, in a hard hat. Look, I have said the same thing in nineteen counties. I lost one of them over it}.

HOST: Travis Holcomb of the Covenant League is on the line. Did you get your pledge?

{s4|HOLCOMB}{q4|:} {c4 holcomb|I got a phone call. {s5|The senator} {q5|says} {c5 tolliver via=holcomb>tolliver|he was misunderstood}. I have played that tape more times than I've played any record I own, and I understand it fine}.

HOST: So what grade does he get?

{s6|HOLCOMB}{q6|:} {c6 holcomb predicted|He'll get an incomplete. We may print a blank}.

HOST: The Tolliver campaign was invited and sent {s7|a statement} instead, which {q7|says} that {c7 statement|the senator's position on firearms has not changed in thirty years}. We'll be right back.
