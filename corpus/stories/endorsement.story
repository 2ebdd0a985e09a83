story: endorsement
title: Former President Crane endorses Tobias Lachance in the primary for governor of Kenosee
split: train
topic: politics

speaker crane = named | Everett H. Crane
speaker lachance = named | Tobias Lachance
speaker penhallow = named | Margo Penhallow
speaker reese = named | Duane Okafor-Reese
speaker marshal = unnamed | fire marshal
speaker brightwater = document | Brightwater poll
speaker newpoll = document | Harlan City Sentinel poll
speaker cranepeople = unnamed | two people close to Everett H. Crane
speaker craneoffice = body | office of Everett H. Crane
speaker filings = document | filings with the state elections board
speaker everybody = unnamed | everybody who was in the fire hall
speaker stickers = document | stickers handed out by Margo Penhallow
speaker haldane = named | Corliss Haldane
speaker plainspoken = body | Plainspoken
speaker courier = outlet | The Meridian Courier
speaker chairs = unnamed | some county chairs
speaker growers = body | Kenosee Beet Growers
speaker teachers = body | teachers' federation
speaker lindgren = named | Asa Lindgren
speaker dubreuil = named | Noelle Dubreuil
speaker kettering = named | Hob Kettering
speaker rosado = named | Ximena Rosado
speaker aide = unnamed | an aide to Tobias Lachance
speaker sorensen = named | Peg Sorensen
speaker tanaka = named | Orville Tanaka
speaker clip = footage | phone video from the pancake supper
speaker camp = body | campaign of Tobias Lachance
speaker donors = unnamed | three donors
speaker clerk = unnamed | village clerk of Millet
speaker stuckey = named | Harold Stuckey
speaker residents = unnamed | some people in Millet
speaker mother = unnamed | mother of a junior at Otter Consolidated
speaker haldaneoffice = body | office of Corliss Haldane
speaker strategists = unnamed | strategists in both camps
speaker forward = body | Forward Kenosee Fund

=== endorsement-a
outlet: Continental Press Wire
url: https://cpw.example/politics/crane-lachance
published: 2040-04-03
genre: wire

{t|{s1|Ex-president Crane} {q1|backs} {c1 crane belief|Lachance} for Kenosee governor}

HARLAN CITY, Kenosee (CPW) — {s2,3|Former President Everett Crane} on Tuesday {q2|endorsed} {c2 crane belief|Rep. Tobias Lachance for governor of Kenosee}, ending eleven months of courtship by three candidates, and {q3|urged} {c3 crane|the other two to "think about the party and then think about it again."}

{s4|State Treasurer Margo Penhallow}, the leader in every poll so far, {q4|refused} {c4 penhallow declines predicted intention|to quit the race}. {c5 penhallow|"I have great respect for the president,"} {s5|she} {q5|said}. {c5|"He has one vote, and I'm told it's in another state."}

Crane, who left office in 2033, appeared with Lachance before {f attending 2300 people|2,300 people} at the Farmers' Coliseum. At one point he got the congressman's name wrong.

The Prairie Union primary is on May 15. The winner will face Attorney General Dolores Whitebear, who has no opponent.

=== endorsement-b
outlet: The Meridian Courier
url: https://meridian-courier.example/nation/the-price-of-a-blessing
published: 2040-04-05
genre: broadsheet

{n|The Meridian Courier
NATION  |  STATES  |  MONEY  |  OBITUARIES
Your subscription renews on May 1}

{t|In Kenosee, a Blessing Arrives With the Wrong Name on It}

{n|By Lowell Abiodun and Patience Kerr
HARLAN CITY}

For eleven months the most valuable signature in Kenosee sat on a porch at Lake Amity, whittling. On Tuesday morning it drove itself down to Harlan City in a nine-year-old pickup and, under a banner that had been ironed twice, it was given to Representative Tobias Lachance.

The trouble began about four seconds later. {c1 crane|"Toby Lafrance is the finest man I know for this job,"} {s1|former President Everett H. Crane} {q1|told} a crowd that {s2|the fire marshal} {q2|put} {c2 marshal|at {f attending 2300 @2040-04-03 people|2,300}}. Mr. Lachance, whose name is on {f other 40000 yard signs|40,000 yard signs}, laughed longer than anybody.

By nightfall {s3|the treasurer, Margo Penhallow}, who {q3|has never hidden} {c3 penhallow belief|her irritation at {q25|being called} {c25 lachance|the establishment's candidate} by {s25|a man with twenty years in Congress}}, was handing out {s27|stickers} at a brewery in Otter Bend that {q27|read} {c27 stickers|HELLO, MY NAME IS LAFRANCE}. {c4 penhallow probable belief|The slip}, {s4|she} {h4|{q4|reckons}}, {c4|was worth "a couple of million in free air."}

Few former presidents have kept their hold on a party as Mr. Crane has. He was a county agent before he was a senator, and he still signs for his own feed at the co-op. He carried Kenosee twice, the second time with every county but one. Since then he has built a library, buried a wife and learned to fly-fish. In primaries he has rarely opened his mouth, and when he did his choice usually won, though never by much and never in a city.

{s5|The Brightwater poll}, taken the week before, {q5|found} {c5 brightwater|{f percent 61 @2040-03-29 of likely primary voters|61 percent of likely primary voters} "more inclined" to back someone he favored}. {s6|It} also {q6|showed} {c6 brightwater|{f percent 34 @2040-03-29 of likely primary voters for Penhallow|34 percent} with Ms. Penhallow, {f percent 28 @2040-03-29 of likely primary voters for Lachance|28} with Mr. Lachance and {f percent 17 @2040-03-29 of likely primary voters for Okafor-Reese|17} with Duane Okafor-Reese, a car-wash owner who is paying for the whole thing himself}.

How the choice was made is still being argued over. {s7|Two people close to the former president}, both of whom have known him since his days in the statehouse, {q7|described} {c7 cranepeople|a lunch at the lake on March 19 at which Mr. Lachance ate three helpings of a casserole that nobody else had been able to finish, listened without interrupting to a forty-minute account of the 2027 farm bill, asked for nothing, washed the plates, and on leaving {q26|was told by} {s26|his host} {c26 crane via=cranepeople>crane|to buy a better coat}}. {s8|Mr. Crane's office} {q8|would not discuss} {c8 craneoffice declines|the lunch}. {s9|The congressman} {q9|remembers} {c9 lachance|the casserole}.

{c10 crane|"I looked for somebody who would rather be useful than be on television,"} {s10|Mr. Crane} {q10|said} at the Coliseum, departing from a text that his staff had handed out in advance. {c10|"That's not as easy as it was.

"I found him. He's a little dull. I was a little dull. You all seemed to sleep fine."}

A Crane endorsement has its rites. There is no announcement. A bus of former aides appears at a motel, a high school band is asked for on short notice, and a woman named Dot who has done his advance work since the statehouse walks the hall the evening before with a roll of yellow tape. The speech runs twelve minutes. He does not take questions, and he does not stay to eat, but he shakes the hand of every custodian in the building, for which he is remembered long after the candidate is not.

The money had not waited. State law caps a gift to a candidate at $3,200, a limit that has stood since the beet scandals, and so the larger checks go to what the statute calls independent expenditure associations. They may take any sum from anyone. They may not plan with the candidate, share a pollster or borrow film, and every cycle one or two are fined for doing all three. They rent offices in the same three buildings behind the capitol, and on warm days their staffs eat at the same picnic tables.

{c11 filings|{s24|The Forward Kenosee Fund}, which {q24|supports} {c24 forward belief|Mr. Lachance}, took in {f money 14600000 @2040-03-31 dollars|$14.6 million} through March, {f money 9000000 @2040-03-31 dollars|$9 million} of it from {f other 3 @2040-03-31 donors|three donors}}, as {q11|shown by} {s11|filings with the state elections board}. The largest of them, {s12|Corliss Haldane, a pipeline heiress and the owner of a minor-league hockey team}, {q12|wants} {c12 haldane predicted intention|the severance tax cut in half}, {c13 penhallow belief|a change} that {s13|Ms. Penhallow} {q13|opposes}. {s14|Mr. Lachance} {q14|has not said} {c14 lachance silent|where he stands on it}. Plainspoken, on the treasurer's side, has {f money 8200000 dollars|$8.2 million}, much of it from trial lawyers; {s15|its commercials}, {q15|accusing} {c15 plainspoken|the congressman of skipping {f other 112 votes|112 votes} in a single session}, run every eleven minutes during the evening news.

{c16 lachance|Most of those}, {s16|Mr. Lachance} {q16|says}, {c16|were votes to name post offices}. {s17,18|The Courier} {q17|found} {c17 courier|{f other 38 votes|38} that were}, and {q18|could not determine} {c18 courier cannot_verify|how many of the others had been recorded in error}, the House clerk's index having been moved in January to a system that nobody has yet learned to search.

{s19|Asa Lindgren}, who teaches elections at the state university in Brule and keeps a model with {f other 214 variables|214 variables}, {q19|is skeptical of} {c19 lindgren belief|the whole idea of a Crane effect}. {c20 lindgren|"He tends to pick people about ten days before they were going to win,"} {s20|she} {q20|said}. {c20|"That's not influence. That's a good eye."}

{s21|Some county chairs} {q21|say} {c21 chairs|they learned of the endorsement from a florist}. {s22|The Kenosee Beet Growers}, who {q22|had been leaning toward} {c22 growers belief|Ms. Penhallow}, meet again on Saturday in a grange hall with no cellphone service. {s23|The teachers' federation} {q23|is critical of} {c23 teachers belief|all three}.

=== endorsement-c
outlet: Channel Eleven
url: https://channel-eleven.example/the-roundhouse/0405-transcript
published: 2040-04-05
genre: broadcast

{n|THE ROUNDHOUSE / RUSH TRANSCRIPT / NOT CHECKED AGAINST TAPE}

{t|The Roundhouse: what is a Crane worth?}

Good evening. The former president has spoken, and {s9|he} {q9|said} {c9 crane|Lafrance}. With us tonight are Hob Kettering, who ran three Senate races in the plains and lost only the one; Noelle Dubreuil, for six years Mr. Crane's speechwriter; and the columnist Ximena Rosado, who is joining us by line from Brule, where it has been snowing since breakfast.

{s1|KETTERING}{q1|:} {c1 kettering|It's worth eight points on Tuesday and three by the weekend. Folks love the man. They don't love being told}.

{s2|DUBREUIL}{q2|:} {c2 dubreuil|I wrote for him for six years and he never once read a name off the page. He thinks it's bad manners. So no, I'm not shocked}.

(LAUGHTER)

{s3|ROSADO}{q3|:} {c3 rosado predicted|The name thing will be forgotten. What won't be is Haldane. You put a pipeline on a yard sign and somebody's going to read it}.

We invited Corliss Haldane to join us. {s4|Her office} {q4|declined} {c4 haldaneoffice declines intention|the invitation}.

{s5|KETTERING}{q5|:} {c5 kettering|Ximena, every donor in this state has a pipeline somewhere. Penhallow's has a casino}.

For viewers keeping score at home: {s6|a Harlan City Sentinel poll out this evening} {q6|has} {c6 newpoll|the treasurer on {f percent 32 @2040-04-04 of voters for Penhallow|32} and the congressman on {f percent 31 @2040-04-04 of voters for Lachance|31}}. It was taken on Wednesday, one night, by telephone, so handle it with tongs. {s7|Mr. Okafor-Reese}, on {f percent 15 @2040-04-04 of voters for Okafor-Reese|15}, {q7|told} this program in a message that {c7 reese predicted intention|he was staying in "till the last bucket is empty."}

{s8|DUBREUIL}{q8|:} {c8 dubreuil possible|He {h8|might} be the one who decides it. Nobody's attacked him, because nobody can think what to say about a car wash}.

We'll be right back.

=== endorsement-d
outlet: Kenosee Now
url: https://kenosee-now.example/politics/crane-picks-toby
published: 2040-04-04
genre: tabloid
copy of: endorsement-a

{t|{s1|Treasurer} {q1|sneers}: {c1 penhallow|'He has one vote'}}

{n|KENOSEE NOW staff
Like this? Tap the buffalo}

{s2,3|Former President Everett Crane} {q2|endorsed} {c2 crane belief|Rep. Tobias Lachance for governor} on Tuesday, ending eleven months of courtship, and {q3|urged} {c3 crane|his two rivals to "think about the party and then think about it again."}

But {s4|Treasurer Margo Penhallow} {q4|refused} {c4 penhallow declines predicted intention|to quit}. {c5 penhallow|"I have great respect for the president,"} {s5|she} {q5|said}. {c5|"He has one vote, and I'm told it's in another state."}

Crane appeared with Lachance before {f attending 2300 @2040-04-03 people|2,300 people} at the Farmers' Coliseum. He got his man's name wrong.

=== endorsement-e
outlet: The Tip Jar
url: https://tipjar.example/p/lafrance-fallout
published: 2040-04-10
genre: blog

{t|{c1 camp denies|No, Crane isn't having second thoughts}, {s1|Lachance camp} {q1|says}}

Morning, tippers. It's five weeks to the primary if you count like a lawyer and three if you count like a printer, early ballots being in the mail on May 1 in every county that has found its envelopes. One week since the Coliseum, and the race has a new low, which I'll get to.

First the cash. {h2|{q2|By the estimate of}} {s2|strategists in both camps}, {c2 strategists probable|{f money 31000000 dollars|$31 million} will have gone through this primary before it is over}, or roughly what the state spends on bridges. {c3 donors|Three donors who had been sitting on their hands}, {s3|they} {q3|say}, {c3|wrote checks to Forward Kenosee within the week}. {s4|The fund} {q4|claims} {c4 forward|{f money 17100000 @2040-04-09 dollars|$17.1 million} as of last night}. There'll be no way to check until the next filing, on the 30th.

Now the low. On Saturday, at the firemen's pancake supper in Millet, pop. 840, Lachance took hold of a microphone and let go of his senses. {s5|A phone video}, blurry but with perfectly good sound, {q5|has} {c5 clip|him calling Millet "the kind of town you love in the rearview"}. It has had {f other 410000 views|410,000 views}. {s6|Lachance} {q6|says} {c6 lachance|the end of the sentence was cut off}. {s7|One of his aides}, in a text that reached this newsletter at 1:12 in the morning, {q7|said} {c7 aide possible|there {h7|may} not have been an end}.

Which is where {q8|the rumor} that {c8 - possible|Crane {h8|might} take it all back} comes from. {s9|The campaign}'s {q9|denial of} {c9 camp denies|any such thing} arrived before I had asked. {s10|The former president's office} {q10|did not answer} {c10 craneoffice silent|two emails and a fax}.

10:20 {s11|Penhallow}{q11|:} {c11 penhallow|"I love Millet from every angle"}

10:45 Okafor-Reese gives free washes in Millet. Actual line of cars.

11:30 {s12|Lachance} {q12|apologizes for} {c12 lachance belief|"a joke that got out of the barn"}

Back Thursday with the ad reservations, which are public, and the lunch bills, which ought to be.

=== endorsement-f
outlet: Otter County Register
url: https://otter-register.example/news/millet-pancakes
published: 2040-04-11
genre: local

{t|Millet would like everybody to calm down}

{n|OTTER COUNTY REGISTER
Feed prices | Obituaries | School lunch
By Jolene Makwa}

MILLET - The pancakes, at least, were good. {s12|Everybody} who was in the fire hall on Saturday {q12|agrees about} {c12 everybody belief|that}.

The supper has been held on the first weekend of April since the grain elevator burned in 1988 and the town found that it had two hoses, neither of which fit the hydrant. It pays for boots, hose and the fireworks. Candidates come because it is early in the year and because the hall holds nearly everybody who votes; they are given an apron and a spatula, and the good ones know enough to burn the first batch and eat it themselves. This year {f attending 265 @2040-04-07 people|265 people} ate, against 190 last spring, and the department cleared {f money 3900 @2040-04-07 dollars|$3,900}. {f other 7 @2040-04-07 plates|Seven of those plates} went to Rep. Tobias Lachance's staff, who came in {f other 2 @2040-04-07 vans|two vans} and parked across the bay doors.

{s1|Peg Sorensen}, who was pouring the coffee and stood about six feet from the congressman when he made the remark that has since been heard by half the state, {q1|didn't think} {c1 sorensen belief|it was so bad}. {c2 sorensen|"My own kids say worse and they come home for Thanksgiving,"} {s2|she} {q2|said}.

{s3|Mayor Orville Tanaka} {q3|takes a dimmer view of} {c3 tanaka belief|it}. {s4,5|He} {q4|has asked} {c4 tanaka|Mr. Lachance to come back and finish his sentence}, and {q5|is hopeful} that {c5 tanaka predicted belief|the visit will be before the primary}. On Monday what {s6|he} {q6|described as} {c6 tanaka|"a very nice note"} came from {s7|the campaign}, {q7|offering} {c7 camp predicted intention|to pay for new hoses}. Under a rule from the elevator years the village may not take gifts from anyone seeking office, and {s8|the clerk} {q8|has asked} the state elections board {c8 clerk|whether a hose is a gift}.

Millet went for Everett Crane both times he ran, with 88 percent and then 91. {s9|Harold Stuckey}, 81, who keeps the former president's Christmas card taped above the register at the feed store, {q9|is not aware of} {c9 stuckey belief|any reason to vote against a man Mr. Crane has picked}. {c10 residents|They laughed}, {s10|some people in town} {q10|say}; it was the next day, watching it on their telephones, that it stopped being funny.

The video was taken by a junior at Otter Consolidated. {s11|Her mother} {q11|would say only} that {c11 mother|the girl "is grounded, and also we're very proud."}

=== question percent for Lachance among likely primary voters
verdict: supersedes
origins: 2
answer: endorsement-b | 28 | brightwater | brightwater
answer: endorsement-c | 31 | newpoll | newpoll

=== question dollars raised by the Forward Kenosee Fund
verdict: supersedes
origins: 2
answer: endorsement-b | 14600000 | filings | filings
answer: endorsement-e | 17100000 | forward | forward

=== question people at the Farmers' Coliseum
verdict: single
origins: 1
answer: endorsement-a | 2300 | - | marshal
answer: endorsement-b | 2300 | marshal | marshal
answer: endorsement-d | 2300 | - | marshal

=== question did Lachance insult Millet
verdict: conflicts
origins: 2
answer: endorsement-e | - | clip | clip | he did
answer: endorsement-e | - | lachance | lachance | denies | the end was cut off
