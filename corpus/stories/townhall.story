story: townhall
title: Town-hall meetings on the bill to replace Basic Cover
split: train
topic: politics

speaker crowd = unnamed | Tuscola crowd
speaker teague = named | Marvin Teague
speaker standup = body | Stand Up Tuscola
speaker hutchcraft = named | Dale Hutchcraft
speaker kozak = named | Renata Kozak
speaker machinist = unnamed | a retired machinist
speaker brandt = named | Cory Brandt
speaker arsenault = named | Lucille Arsenault
speaker office = body | office of Dale Hutchcraft
speaker sheets = document | sign-in sheets of the Tuscola meeting
speaker two = unnamed | two people arrested in Tuscola
speaker memo = document | memo from the office of Joan Pettibone
speaker lakesaides = unnamed | aides to three members from the Lakes states
speaker caller = unnamed | a person who was on the call
speaker trujillo = named | Monica Trujillo-Price
speaker sandoval = named | Everett Sandoval
speaker sandovalaide = unnamed | Everett Sandoval's people
speaker pomeroy = named | Lyle Pomeroy
speaker bureau = body | Budget Bureau
speaker broussard = named | Keisha Broussard
speaker castellanos = named | Roberta Castellanos
speaker wolfe = named | Hank Wolfe
speaker sheriff = body | Wapello County sheriff's office
speaker video = footage | video shared by the Chandler City Beacon
speaker insurers = body | Health Plans Association
speaker poll = document | Granger College poll
speaker hospital = body | St. Brendan's hospital
speaker whitehead = named | Gordon Whitehead
speaker party = body | state party
speaker advisers = unnamed | two advisers to Roberta Castellanos
speaker opponents = unnamed | opponents
speaker backers = unnamed | the bill's backers
speaker tillman = named | Beverly Tillman
speaker star = outlet | Tuscola Star
speaker wolfeman = unnamed | a spokesman for Hank Wolfe
speaker hospitals = unnamed | hospitals
speaker report = document | second report of the Budget Bureau
speaker sponsors = unnamed | the bill's sponsors
speaker granger = body | Granger College
speaker speakeroffice = body | office of Speaker Aldous Pennington

=== townhall-a
outlet: Tuscola Star
url: https://tuscola-star.example/news/hutchcraft-eastside-gym
published: 2033-08-10
genre: local

{n|TUSCOLA STAR · Local news since 1887 · Subscribe $4/mo · Weather 88°
By Jeanette Ruhl, staff writer}

{t|{s1|Tuscola crowd} {q1|tells} congressman {c1 crowd|'You work for us'}}

The folding chairs in the Eastside Middle School gym were gone by 5:40 on Monday, and the meeting was not until seven. People sat on the bleachers, then on wrestling mats, then on the floor under the baskets. Somebody's grandmother was lowered into the scorer's seat. Ed Lutz, the custodian, propped the doors open so that those in the parking lot could hear, and went to look for a fan.

Congressman Dale Hutchcraft came in by the locker room at three minutes past. He had held eleven of these meetings since he was first elected, mostly on roads and the reservoir, and had never drawn more than ninety people. {s2|Police Chief Marvin Teague} {q2,3|put} {c2 teague|Monday's crowd at {f attending 1100 @2033-08-08 people|1,100}, inside and out}; {s3|Stand Up Tuscola, a citizens' group} that had leafleted the farmers' market, {c3 standup|at {f attending 1801.. more_than @2033-08-08 people|more than 1,800}}.

The matter was House Bill 212, which would close Basic Cover, the insurance that {f affected 11000000 low earners|eleven million low earners} pay for on a sliding scale, and give each of them a voucher of {f money 3800 dollars a year|$3,800} a year to spend on a private plan. The House has it down for a vote in the third week of September. {s4|Mr. Hutchcraft}, who coached wrestling in this gym for nine seasons, {q4|supports} {c4 hutchcraft belief|it}. {c5 -|He {q5|was asked} about it {f other 31 @2033-08-08 questions|thirty-one times}}.

{c6 kozak|"My premium is {f money 212 dollars|$212} and my insulin is free,"} {q6|said} {s6|Renata Kozak}, 58, who drives a school bus and had brought her bills in a freezer bag. {c6|"Tell me what I'd pay on yours, Dale. Just the number.}

{c6|"I can write it on the bag."}

{c7 hutchcraft|He could not}, {s7|he} {q7|said}, {c7|give a number for any one family}. {s8|A retired machinist} {q8|wanted to know} {c8 machinist|why members of Congress were exempt from the bill}. {c9 hutchcraft denies|They were not}, {s9|Mr. Hutchcraft} {q9|said}; under Section 14, they are.

It went on like that. The gym holds 620 in chairs and was built in 1961, when the furnace works next door still paid for the pennants, and its clock has stood at ten past four since the flood. Children did homework under the bleachers. At the far end a man had brought his oxygen on a hand truck, and when his turn came two strangers lifted it over the free-throw line.

The congressman had notes, on yellow cards, and for the first half hour he read from them. {s10,11|He} {q10|praised} {c10 hutchcraft belief|the bill as "the biggest cut in red tape since the Dunmore Act"} and {q11|credited} {c11 hutchcraft|it with "giving families the dignity of choosing"}. The room, which had been noisy, went quiet while he spoke of his mother, a county nurse, and got noisy again when he stopped. {s12|His} {q12|assurance} that {c12 hutchcraft predicted|"nobody here loses a thing"} was drowned by the four words that are now on T-shirts.

At 7:50, with {f attending 40 about @2033-08-08 people|some forty people} still in line at the microphones, an aide, Cory Brandt, whispered in the congressman's ear and the two left by the way they had come. {c13 brandt|The fire marshal had ordered the room cleared}, {s13|Mr. Brandt} {q13|told} those nearest the door. {s14|The fire marshal, Lucille Arsenault}, {q14|said} {c14 arsenault denies|she had done no such thing}.

{c15 arsenault|"I asked for one aisle,"} {s15|she} {q15|said}, {c15|"and I got it."}

{s16|Mr. Hutchcraft's office} {q16|said} on Tuesday that {c16 office|{f percent 33.3 about of the audience|a third of the audience} had been "bused in from Chandler City."} {s17|The sign-in sheets}, which the school district keeps for its insurer, {q17|show} {c17 sheets|{f attending 583 @2033-08-08 signatories|583 of the 620 people who signed} giving an address in the Fifth District}. {s18|The office} {q18|declined to say} {c18 office declines|where its figure came from}.

{f arrested 2 @2033-08-08 people|{s19|Two people}} were arrested for trespass after {q19|refusing} {c19 two declines intention|to leave the locker room}.

When the congressman had gone the line did not break up. For another hour, one after the other, people went to the microphone and put their questions to a table with a water pitcher on it. A man in a feed-store cap asked about his daughter's asthma. A woman read out the names of the clinics that had closed in the county since 1999. Mr. Lutz, who had found the fan, set it on the scorer's table and pointed it at the bleachers.

=== townhall-b
outlet: The Cloakroom
url: https://the-cloakroom.example/p/august-heat
published: 2033-08-11
genre: blog

{t|August heat}

{n|You're reading The Cloakroom, five minutes of Congress before your coffee is cold. Forward it. Tips: reply to this email.}

Happy Thursday. Recess is going great.

NO BODIES, PLEASE. {s1,2|A memo from Whip Joan Pettibone's office} {q1|tells} members {c1 memo|to hold "telephone gatherings" only} and, in bold, {q2|advises} them {c2 memo|to "avoid gyms"}. {c3 lakesaides intention predicted|Three members from the Lakes states {h3|will} ignore it}, {s3|their aides} {q3|say}. {f other 17 members|Seventeen of the majority's 241} have met voters in the flesh since Friday, by our count.

{c5 caller via=caller>hutchcraft|{s4|HUTCHCRAFT} {q4|is calling} {c4 hutchcraft via=caller>hutchcraft|Tuscola "theater"} on the members' line}, {s5|a person} who was on the call {q5|tells} us. {s6|He} {h6|{q6|thinks}} {c6 hutchcraft probable belief via=caller>hutchcraft|the gym was a mistake, not the bill}.

UNDECIDED, LEANING AWAY: Rep. Monica Trujillo-Price. {c7 trujillo|"I have read it twice, and I had to take a walk both times,"} {s7|she} {q7|texts}. Also {s8|Rep. Everett Sandoval}, who {q8|is open to} {c8 sandoval belief|a smaller cut} and whose {s9|people} {q9|float} {c9 sandovalaide|a voucher of {f money 5200 dollars a year|$5,200}}.

THE NUMBER. {s10|The Budget Bureau} {q10|sees} {c10 bureau predicted belief|{f affected 4100000 people losing coverage|4.1M} losing coverage by 2036}. {s11|Chairman Lyle Pomeroy} {h11|{q11|guesses}} {c11 pomeroy probable|"{f affected ..999999 less_than people losing coverage|under a million}, and most of them by choice"}.

{q12|OVERHEARD} at the airport, Gate 14: {c12 -|"At least the gym had air."} It did not.

=== townhall-c
outlet: National News Cooperative
url: https://nnc.example/2033/08/13/town-halls-basic-cover
published: 2033-08-13
genre: wire

{t|Lawmakers shouted down as health bill follows them home}

CHANDLER CITY, Aug. 13 (NNC) — Two more members of Congress cut short meetings with voters on Friday as anger over a bill to replace Basic Cover spread from the Lakes to the southern plains.

In Chandler City {f attending 700 about @2033-08-12 people|about 700 people} booed Rep. Hank Wolfe off the stage of a movie theater after {s1|he} {q1|likened} {c1 wolfe|the program to "a couch nobody has the guts to carry out"}. {s2|Video shared by the Chandler City Beacon} {q2|shows} {c2 video|him leaving by the fire stairs with a box of popcorn}. {s3|A spokesman for Wolfe} {q3|did not return} {c3 wolfeman silent|two calls seeking comment}.

In Wapello County a deputy was treated for a cut hand when a glass door gave way. {s4|The sheriff's office} {q4|described} {c4 sheriff|the crowd as "loud, hot and mostly over sixty"}.

{s5|Backers of the bill} {q5|say} {c5 backers|the protests are paid for}. {c6 hutchcraft|"These are professionals,"} {q6|said} {s6|Rep. Dale Hutchcraft}, whose own meeting in Tuscola on Monday ended after {f duration 47 @2033-08-08 minutes|47 minutes} of a planned 90. {s7|He} {q7|did not offer} {c7 hutchcraft silent|evidence}. Of {f attending 620 @2033-08-08 signatories|620 people} who signed in there, {c8 sheets via=star>sheets|{f attending 583 @2033-08-08 signatories|583} were constituents}, {q8|according to} {s8|lists} published by the Tuscola Star.

{s9|Keisha Broussard}, who founded Stand Up Tuscola at her kitchen table in May and has since lent its name to {f other 43 chapters|43 chapters}, {q9|laughed off} {c9 broussard denies|the charge}. {c10 broussard|"I have spent {f money 611 dollars|$611},"} {s10|she} {q10|said}. {c10|"Most of it was poster board."}

Basic Cover was created in 2019, in the second year of a recession, as a stopgap for laid-off workers. It was meant to last thirty months. Enrollment passed five million before the first deadline and doubled after the second, and three Congresses of both colors have renewed it, each time by a single vote in the Senate. It pays hospitals less than private plans do and clinics a little more, which is why rural clinics have grown up around it like houses around a well.

{s11|The Health Plans Association}, whose members would sell the new policies, {q11|has endorsed} {c11 insurers belief|the bill}. {s12|Hospitals} {q12|are mostly against} {c12 hospitals belief|it}. {s13|St. Brendan's in Tuscola} {q13|estimates} that {c13 hospital probable|it {h13|would} have to write off {f money 19000000 dollars a year|$19 million} a year in unpaid bills}, and {s14|the fire marshal there, Lucille Arsenault}, {q14|says} {c14 arsenault denies|nobody asked her to end anything}.

=== townhall-d
outlet: Channel 4
url: https://channel4-lakes.example/lakeside-week/castellanos
published: 2033-08-14
genre: broadcast

{t|{s1|Governor}{q1|:} {c1 castellanos|'I can count to {f affected 310000 residents|310,000}'}}

{n|LAKESIDE WEEK, Sunday 9 a.m. Transcript provided by CaptionRight. Check against audio.}

Governor Roberta Castellanos has won this state twice by carrying the places that do not usually vote for her party's candidates for president. She came to the studio from the state fair, with sawdust on her boots. The fair closes tonight; the butter sculpture this year is a moose.

So you've read the bill.

{s2|CASTELLANOS}{q2|:} {c2 castellanos|I've read it and my budget director's read it, and neither of us can make it add up. We have {f affected 310000 residents|three hundred ten thousand people} on Basic Cover in this state. I can count to {f affected 310000 residents|three hundred ten thousand}, and I can't find the money for {f percent 33.3 about residents|a third of them}.}

And Congressman Hutchcraft?

{s3|CASTELLANOS}{q3|:} {c3 castellanos|Now, I like Dale. He called me Tuesday and {s9|he} {q9|said} {c9 hutchcraft via=castellanos>hutchcraft|he'd had a rough night}.}

{c3|I told him, Dale, they're not bused in. I know those people. I went to school with half that gym.}

{s4|Two of her advisers} {q4|said} before the taping that {c4 advisers|she had "all but decided" to oppose it in public}. {s5|She} {q5|would not say} on the air {c5 castellanos declines|whether she wants it voted down}. {s6|She} {q6|did ask} {c6 castellanos|the state's nine members of Congress to come home and "sit in a gym"}.

{s7,8|The state party}, which {q7|has backed} {c7 party belief|the bill} since April, {q8|accused} {c8 party|her of "shopping for a Senate seat"}. We will have the mayor of Chandler City next week.

=== townhall-e
outlet: Shoreline Dispatch
url: https://shoreline-dispatch.example/politics/mob-in-the-gym
published: 2033-08-10
genre: tabloid

{t|MOB RULE IN THE GYM}

A yelling mob ran a congressman out of a middle school on Monday night. There is no other way to put it.

Rep. Dale Hutchcraft, a father of four, came to Tuscola to explain a bill. He got {f duration 47 @2033-08-08 minutes|47 minutes} of abuse. {c1 tillman|"I was ashamed for my town,"} {q1|said} {s1|Beverly Tillman}, who sat near the front with her knitting. {c2 tillman probable belief|Some of those faces}, {s2|she} {h2|{q2|suspects}}, {c2|were not from around here}.

{c3 teague|There were {f attending 1100 @2033-08-08 people|1,100} of them}, {q3|per} {s3|police}. It felt like five thousand. {c4 hutchcraft|{f percent 33.3 about of the audience|One in three} came on a bus from Chandler City}, {s4|the congressman} {q4|said} by phone. {s5|Opponents of the bill} {q5|deny} {c5 opponents denies|it}.

{c6 hutchcraft predicted|"I don't scare,"} {s6|he} {q6|said}. {c6|"I'll be back."}

=== townhall-f
outlet: Capital Ledger
url: https://capital-ledger.example/analysis/basic-cover-arithmetic
published: 2033-08-16
genre: broadsheet

{t|The bill that can lose {f other 4 votes|four votes} has lost {f other 3 votes|three}}

{n|ANALYSIS
By Philip Armijo
Aug. 16, 2033, 5:02 a.m. · 1,904 comments · Listen}

The bill to abolish Basic Cover can lose {f other 4 votes|four votes} in the House and live. By Monday night it had lost {f other 3 votes|three}. By Tuesday morning its managers had found a reason to wait: {c1 speakeroffice predicted|the vote planned for the third week of September {h1|will} be held "no earlier than" October 11}, {s1,2|Speaker Aldous Pennington's office} {q1|announced}, in a two-line notice that {q2|gave no} {c2 speakeroffice silent|explanation}.

{s3|The Budget Bureau's second report}, which came out on Friday evening after most reporters had left for the lakes, {q3|finds} that {c3 report predicted|{f affected 4100000 people losing coverage|4.1 million people} {h3|would} be without insurance by 2036, that premiums for those between 50 and 64 would rise by {f percent 20 about rise of premiums|a fifth} on average and by {f percent 40.1.. more_than rise of premiums|more than two fifths} in the {f affected 11 states|11 states} with the fewest insurers, and that the saving to the Treasury, which {s4|the sponsors} {q4|had advertised as} {c4 sponsors|{f money 90000000000 dollars over ten years|$90 billion} over ten years}, would come to {f money 37000000000 dollars|$37 billion}}.

{s5|Representative Lyle Pomeroy}, whose committee wrote the bill, {q5|has dismissed} {c5 pomeroy denies|the bureau as "a thermometer that blames the patient."} {s6|He} {q6|wants} {c6 pomeroy intention|it to count what {s7|he} {q7|describes as} {c7 pomeroy|"the freedom dividend."}}

The town-hall meeting is an odd institution. Nothing obliges a member of Congress to hold one, no record is kept, and the people who come are by definition the people with a free evening. For most of the last century it meant a rotary lunch and a slide projector. Then, in the Augusts of two or three bad years, members went home and were shouted at on camera, and since that time both parties have approached the month rather as farmers do hail. The rule of thumb in the Capitol is that one meeting in five is worth attending and that nobody can tell in advance which.

Vouchers have a history too. The idea was born in the think tanks of the eighties as a way of giving the poor what the rich had, a choice of insurer, and it has been tried in three states. In two of them the plans on offer shrank within four years to one. In the third, Kanawha, it is still running, with a dental rider and a waiting list, and delegations are taken to see it.

{s8|Representative Monica Trujillo-Price} {q8|came out against} {c8 trujillo belief|the bill} on Sunday. {s9,10|Representative Everett Sandoval}, who {q9|is known to be unhappy with} {c9 sandoval belief|the vouchers}, {q10|has asked for} {c10 sandoval|a meeting with the Speaker}. {c11 granger|The district of the third, Paul Etienne}, {q11|has been described by} {s11|Granger College} {c11|as "the sickest in the country that still votes."}

{s12|A Granger poll published on Saturday} {q12|found} {c12 poll|{f percent 58 likely voters against the bill|58 percent} of likely voters opposed to the bill and {f percent 29 likely voters for the bill|29} in favor}. Among people on Basic Cover it was {f percent 81 of people on Basic Cover against the bill|81} against.

{s13|Gordon Whitehead, a political scientist at the University of the Lakes}, {q13|is skeptical} that {c13 whitehead denies belief|noise moves votes}. {c14 whitehead|"What moves them is who is making it,"} {s14|he} {q14|said}. {c14|"If it is people who put up your yard signs, you hear it."}

{s15|Mr. Hutchcraft} {q15|acknowledged} on Monday, in a post on his own page, that {c15 hutchcraft confirms|the figure of {f percent 33.3 about of the audience|a third} had come "from a source I no longer rely on."} {s16|He} {q16|stands by} {c16 hutchcraft belief|the bill}. His next meeting is to be held by telephone.

=== question people at the Tuscola meeting
verdict: conflicts
origins: 2
answer: townhall-a | 1100 | teague | teague
answer: townhall-e | 1100 | teague | teague
answer: townhall-a | 1801.. | standup | standup

=== question was a third of the Tuscola audience brought in by bus
verdict: conflicts
origins: 5
answer: townhall-a | - | office | hutchcraft | a third, from Chandler City
answer: townhall-e | - | hutchcraft | hutchcraft | one in three
answer: townhall-a | - | sheets | sheets | denies | 583 of 620 lived in the district
answer: townhall-c | - | sheets | sheets | denies | 583 were constituents
answer: townhall-c | - | broussard | broussard | denies | she had spent $611
answer: townhall-d | - | castellanos | castellanos | denies | she knows those people
answer: townhall-e | - | opponents | opponents | denies | one in three
answer: townhall-f | - | hutchcraft | hutchcraft | the figure came from a source he no longer relies on

=== question did the fire marshal order the Tuscola meeting ended
verdict: conflicts
origins: 2
answer: townhall-a | - | brandt | brandt | she had ordered the room cleared
answer: townhall-a | - | arsenault | arsenault | denies | she asked for one aisle
answer: townhall-c | - | arsenault | arsenault | denies | nobody asked her to end anything

=== question people who would lose insurance by 2036
verdict: conflicts
origins: 2
answer: townhall-b | 4100000 | bureau | bureau
answer: townhall-f | 4100000 | report | bureau
answer: townhall-b | ..999999 | pomeroy | pomeroy
