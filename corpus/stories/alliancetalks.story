story: alliancetalks
title: The Littoral Pact quarrels over what its members pay Marenga for the common defence
split: train
topic: politics

# Who speaks
speaker kellerhals = named | Dario Kellerhals
speaker table = unnamed | three people at the table
speaker sato = named | Orlando Sato-Vickery
speaker negotiators = unnamed | Marengan negotiators
speaker zopp = body | largest opposition party in Zuidland
speaker oopp = body | largest opposition party in Ostrand
speaker small = unnamed | smaller states of the Littoral Pact
speaker idowu = named | Hanneke Idowu
speaker diplomats = unnamed | diplomats in Sundhavn
speaker teplitz = named | Malgorzata Teplitz
speaker aides = unnamed | aides to Dario Kellerhals
speaker ngata = named | Sir Aldous Ngata
speaker ambassador = unnamed | the Marengan ambassador to the Pact
speaker ruthmere = body | Ruthmere delegation
speaker thinktanks = unnamed | think-tanks of every stripe
speaker carver = body | Carver Foundation
speaker isa = body | Institute for Strategic Accounts
speaker hands = unnamed | several old Pact hands
speaker ministries = unnamed | ministries from Ostrand to Ruthmere
speaker nkemelu = named | Rosalba Nkemelu
speaker advisers = unnamed | advisers to Rosalba Nkemelu
speaker osterhagen = named | Bettina Osterhagen-Cruz
speaker critics = unnamed | critics of Bettina Osterhagen-Cruz
speaker rutter = named | Jean-Aimé Rutter
speaker wargame = document | April war game of four navies
speaker varangia = body | Varangian foreign ministry
speaker lintel = document | Lintel survey
speaker polled = unnamed | people asked by Lintel
speaker nine = unnamed | the nine members below the target
speaker finance = unnamed | finance ministers of the nine
speaker marenga = body | Marenga
speaker pair = unnamed | the foreign ministers of Zuidland and Ruthmere
speaker ostrand = body | Ostrand
speaker observer = outlet | Tideline Observer
speaker broadcaster = outlet | Ostrander state broadcaster
speaker professor = unnamed | a professor in Ruthmere
speaker allies = unnamed | the allies of Marenga
speaker zuidland = body | Zuidland
speaker reader = named | Tavish Moreno-Bly
speaker stavrou = named | Cornelia Stavrou
speaker newspapers = outlet | certain foreign newspapers
speaker havelka = named | Bronislav Havelka
speaker speaker = named | Speaker of the Ostrander parliament
speaker declaration = document | Cardinal Bay declaration of 2030
speaker professors = unnamed | three professors of treaty law
speaker oneprof = unnamed | one of the three professors
speaker paper = document | Carver Foundation paper
speaker ansah = named | Piet Ansah
speaker office = body | office of the president of Marenga

=== alliancetalks-a
outlet: The Tideline Observer
url: https://tideline-observer.example/world/littoral-pact-sundhavn-dinner
published: 2036-06-21
genre: broadsheet

{n|THE TIDELINE OBSERVER
World | Britannia Desk | Business | Arts
You have 1 free article left this month.}

{t|Ministers of an old alliance part in anger over the bill}

{n|From Ursula Denholm-Rao in Sundhavn
21 June 2036}

{c1 - predicted belief|The dinner {q1|was supposed} to be the easy part}. Instead {c3 table via=table>kellerhals|{s2|the foreign minister of Marenga, Dario Kellerhals}, {q2|told} {f other 13 ministers|the other thirteen} that {c2 kellerhals predicted via=table>kellerhals|his country would no longer "rent out its grandsons" to governments that spent nothing on their own}}, {q3|according to} {s3|three people at the table}, and left for his aircraft before the fish, with the chairman still on his feet and the text of a toast in his hand.

The Littoral Pact, fourteen states bound since 1951 to treat a landing on the beaches of one as a landing on the beaches of all, has had such quarrels before, though none so near a Marengan election. Marenga pays {f percent 66.7 about common costs|nearly two thirds} of its common costs and supplies most of its ships. {s4,5|Its president, Orlando Sato-Vickery}, who goes to the country in November, {q4|has made no secret of} {c4 sato belief|his impatience}, {q5|likening} {c5 sato|the alliance}, in a speech at a shipyard in May, {c5|to "a club where one man buys the drinks and the rest complain about the glasses."}

What {s6|he} {q6|wants} is {c6 sato intention predicted|a commitment by every member to spend {f percent 2.5 national income|2.5 per cent} of national income on its forces by 2042, with a vote in council forfeited for each year of default}. {f other 5 states|Five of the fourteen} do so now. {s7,8|The smaller states}, {q7|resentful of} {c7 small belief|the tone}, {q8|do not seriously dispute} {c8 small confirms|the principle}. {s9|Hanneke Idowu, the Zuidlander} who speaks for six of them, {q9|argued} in the closed session that {c9 idowu|ports, radar and the hosting of {f deployed 40000 soldiers|40,000 Marengan soldiers} ought to count towards the total}, a proposal that {s10|Kellerhals} {q10|has termed} {c10 kellerhals|"creative bookkeeping"}.

Officials had spent the winter on a formula. Under the last draft, which ran to eleven pages and was known by the colour of its cover, a state that fell short would have paid the difference into a fund for coastal radar, to be run by a board of seven from an office in Veslau. {s26|Marengan negotiators}, {q26|suspicious of} {c26 negotiators belief|anything with a board}, let it lie from February until April, when a clerk noticed that the deadline for replies had passed.

Behind the money lies a {h11|{q11|doubt}}, voiced by {s11|diplomats} in corridors rather than from platforms, {c11 diplomats denies probable belief|whether Marenga would come if it were called}. {s12|Malgorzata Teplitz, the foreign minister of Ostrand}, whose coast lies within sight of the Varangian batteries, was alone in {q12|admitting} {c12 teplitz confirms|as much} on the record.

{c13 teplitz|"We're told to trust the treaty, and I do,"} {s13|she} {q13|said} on the steps of the customs house, where the ministers had met. {c13|"But I also have children.

"Once a guarantee has a price, somebody is going to look up who has paid. And he'll look it up on the wrong night."}

{s14,15|Aides to Kellerhals}, who {q14|regard} {c14 aides belief|such talk as a way of changing the subject}, {q15|point out} that {c15 aides|a brigade was sent to Ostrand in March at a week's notice, when the batteries were reinforced, and that its fuel has yet to be paid for}.

It was not always so orderly. The Pact was drawn up in a fortnight, in a hotel without heating, by men who had lost a fleet and did not mean to lose another. Its first article is four lines long. For three decades there was no target of any kind, and the navies were paid for out of a fund into which each state put what its parliament would bear, so that the poorest sent timber and the smallest, Ruthmere, sent a band. The sums came later, with the missiles, and the arguments with the sums. Ministers fell out in 1978 over a runway and in 2003 over pensions, and both times a communiqué was found.

Not this time. Through Thursday night {s16|the secretary-general, Sir Aldous Ngata}, {q16|tried to persuade} {c16 ngata|the fourteen to accept a shorter text, without figures}, {q17|having been warned by} {s17|the Marengan ambassador} that {c17 ambassador predicted|a longer one would not be signed}. He fell short by one. {s18,19|The Ruthmere delegation}, {q18|insisting} that {c18 ruthmere|a promise without numbers is only a mood}, {q19|refused} {c19 ruthmere declines intention|to put its initials to it}, and at a quarter to four the interpreters were sent to bed.

{s20|Think-tanks of every stripe} {q20|agree} that {c20 thinktanks|the amounts are modest beside what a war would cost}. They agree on little else. {s21|The Carver Foundation}, which has the president's ear, {q21|puts} {c21 carver|the arrears of {f other 9 states|the nine laggards} at {f money 212000000000 crowns|212 billion crowns} since 2030}; {s22|the Institute for Strategic Accounts} {q22|considers} {c22 isa belief|the figure inflated, since it charges interest on sums that were never due}.

Nor is the calendar kind. Zuidland has local elections in the autumn and Ostrand a general one in the spring, and a government that raises its spending on ships in such a year has to say which hospital will go without. In Zuidland {s27|the largest opposition party} {q27|is campaigning for} {c27 zopp|the Marengan bases to be charged rent}; in Ostrand {s28|its counterpart} {q28|would like} {c28 oopp intention predicted|there to be more of them}, on a coast where the last war began with a fishing boat.

{c23 - predicted|Heads of government {q23|are expected} in Port Sable on 3 September}. {q24|Asked} on the tarmac {c24 -|whether he would be among them}, {s25|Kellerhals}, who is not a head of government, {q25|said} only that {c25 kellerhals|he had another appointment}.

=== alliancetalks-b
outlet: The Tideline Observer
url: https://tideline-observer.example/comment/who-pays-for-the-sea
published: 2036-06-25
genre: column

{t|Who pays for the sea?}

{n|Fergal Ozturk
Opinion · 5 min}

{c1 hands belief|The scene at Sundhavn}, in the {q1|judgement of} {s1|several old Pact hands}, {c1|was theatre, staged for shipyard towns that vote in November}. It was certainly that. But the {q2|belief}, general in {s2|ministries from Ostrand to Ruthmere}, that {c2 ministries predicted belief|the storm will blow itself out with the ballot} rests on a misreading of how Marenga arrived here.

Look at the party that would replace the president. {s3|Its candidate, Rosalba Nkemelu}, {q3|has undertaken} {c3 nkemelu intention predicted|to "keep faith with the beaches"}, and {s4|her advisers} {q4|speak warmly of} {c4 advisers belief|the treaty}. Yet {s5,6|they} too {q5|intend} {c5 advisers intention predicted|to present a bill}, and {q6|object to} {c6 advisers belief|the president's manner rather than his sums}. I was wrong about this in the spring, when I wrote that the matter would be settled by the change of tenant.

{s7|Bettina Osterhagen-Cruz, a former Pact planner now at the Institute for Strategic Accounts}, {q7|told} a seminar last month that {c7 osterhagen|for two generations the allies had "mistaken a habit for a law", and that the habit was formed when Marenga had no rival at sea, no deficit and a navy in want of harbours}; {s8|she} {h8|{q8|doubts}} {c8 osterhagen denies probable belief|any president will restore it}. {s9|Those on the other side of the argument}, of whom Jean-Aimé Rutter of the Harbour Policy Centre is the most persuasive, {q9|find} {c9 critics belief|this too tidy}. {c10 rutter|What Marenga gets for its money}, {s10|he} {q10|has long maintained}, {c10|is thirteen votes in every chamber that matters and a ring of ports that no treasury could buy}, and there is something in that.

What would follow if it did withdraw? {s11|A war game played in April by officers of four navies} {q11|found} {c11 wargame predicted|the Ostrander coast would be lost in {f duration 9 days|nine days}}; {s12|the Varangian foreign ministry} {q12|called} {c12 varangia|the exercise "a novel"}. Public opinion, for what it is worth, has moved. {s13|A Lintel survey in seven member states} {q13|finds} {c13 lintel|{s14|{f percent 58 people|58 per cent}} {q14|in favour of} {c14 polled via=lintel>polled belief|spending more on defence} and {s15|{f percent 31 people|31}} {q15|willing} {c15 polled via=lintel>polled intention|to pay a tax for it}}, a gap into which governments have been falling for years.

Alliances seldom end with a declaration. The Southern Concert, which nobody under fifty can now describe, was never wound up: its secretariat shrank to a floor and then to a corridor, the flags went to a school, and one spring the lease was allowed to lapse. There was no quarrel. There was a year in which no minister found the date convenient, and then another.

The {q16|reluctance of} {s16|the nine} {c16 nine declines intention|to spend} is easily mocked. It is not stupid. {s17|Their finance ministers} {q17|have not forgotten} {c17 finance belief|the radar scheme of 2029}, which ate three budgets and cannot see in rain. {s18|Teplitz} {q18|has suggested} {c18 teplitz intention predicted|a common fund, audited by all, from which the poorer members might borrow}, and {s19|Kellerhals}, to his credit, {q19|did not reject} {c19 kellerhals silent belief|it} out of hand. That was on the Wednesday. By the Thursday there was the dinner.

=== alliancetalks-c
outlet: Corda
url: https://corda-agency.example/2036/06/22/marenga-pact-threat
published: 2036-06-22
genre: wire

{t|{s1|Marenga} {q1|threatens} {c1 marenga intention predicted|to pull staff from Pact over dues}}

PORT SABLE, 22 June (Corda) — {s2|President Orlando Sato-Vickery of Marenga} {q2|threatened} on Saturday {c2 sato intention predicted|to withdraw his officers from the Littoral Pact's joint staff unless {f other 9 states|nine members} settle their arrears by September}, a step for which the treaty makes no provision.

Speaking at a naval college a day after a ministers' meeting broke up in acrimony, {s3,4|he} {q3|cited} {c3 sato|arrears of {f money 212000000000 crowns|212 billion crowns}}, the figure of a foundation friendly to his government, and {q4|ordered} {c4 sato|a review of every base abroad within {f duration 30 days|thirty days}}.

{s5|The secretary-general, Sir Aldous Ngata}, {q5|expressed confidence} that {c5 ngata predicted belief|"a family that has argued for eighty years" would go on doing so}, while {s6,7|the foreign ministers of Zuidland and Ruthmere} {q6|issued a joint appeal for} {c6 pair|calm} and {q7|rejected} {c7 pair denies|the sum}. {s8|Ostrand} {q8|said} {c8 ostrand intention predicted|it would reach the target in 2040, two years early}, becoming the first of the nine to name a date.

The joint staff is housed in a former sanatorium above the harbour. It plans exercises, allots fuel and keeps the charts of fourteen navies to a single scale, but has never commanded a ship in action. Marengan officers hold the senior post in most of its branches, and without them the autumn manoeuvres, due to begin off Ostrand in the last week of September, would have nobody to direct the mine clearance.

{c9 varangia|The dispute} {q9|was described by} {s9|Varangia's foreign ministry} {c9|as an internal matter}. {c10 - possible|Some Marengan staff officers in Zuidland have {h10|{q10|reportedly}} begun to pack}.

{s11,12|The opposition candidate, Rosalba Nkemelu}, {q11|accused} {c11 nkemelu|the president of "frightening friends to please strangers"} and {q12|challenged} {c12 nkemelu|him to publish the Pact's accounts}, which have been secret since they were first kept. Marenga votes on 4 November.

=== alliancetalks-d
outlet: Free Harbour
url: https://free-harbour.example/posts/fourteen-flags-one-wallet
published: 2036-06-26
genre: blog

{n|FREE HARBOUR
For Marenga, from Marenga
Podcast · Store · Volunteer}

{t|Fourteen flags, one wallet}

So the ministers went to bed hungry. {s1|Dario Kellerhals} {q1|said} at that table {c1 kellerhals|what four governments before this one had been too polite to say}, and the sky has stayed where it was.

Watch how it's being told. {s2|The Observer}, whose man in Sundhavn has not bought his own lunch in a decade, {q2|paints} {c2 observer|the minister as a boor}; {s3|Ostrand's state broadcaster} {q3|went with} {c3 broadcaster|"bully"}; and {s4|a professor in Ruthmere}, on a grant that you paid for, {q4|accuses} {c4 professor|this country of "monetising fear"}. I think we can live with it.

Take the sums. By {s5|the Carver Foundation}'s {q5|reckoning} {c5 carver|{f other 9 states|the nine} owe us {f money 212000000000 crowns|212 billion}, or {f money 9000 about crowns a household|roughly 9,000} for each Marengan household}. {s6|The allies}, when they answer at all, {q6|protest} that {c6 allies denies|they owe nothing, because the target was an aim and not a bill}. Try that on your landlord. {s7|Zuidland} {q7|prides itself on} {c7 zuidland belief|its pensions}. Ostrand has just opened an opera house with a roof of copper, and the street in front of it is named after an admiral of ours who was killed at his post off the Varangian shoals in 1949, two years before there was any treaty for anyone to quote at us.

Nobody is abandoning anybody. {s8|The president} {q8|has said time and again} that {c8 sato|the guarantee stands for those who stand by it}. {s9,16|Nkemelu}, who {q16|wants} {c16 nkemelu intention predicted|his job} and has been rehearsing for it since she lost the last one, {q9|pretends} that {c9 nkemelu|he has torn up the treaty}. {q10|Pressed} in Tuesday's radio debate {c10 -|to name a clause he has broken}, {s11|she} {q11|could not give} {c11 nkemelu cannot_verify|one}.

{c12 reader|"My brother served three winters in Zuidland. They charged him for the bus."} {q12|—} {s12|Tavish Moreno-Bly}, Port Sable

What ought to happen is plain enough. {s13,14|Retired Admiral Cornelia Stavrou}, no hothead, {q13|favours} {c13 stavrou belief|pulling the staff officers first and leaving the ships where they are}, and {q14|reckons} that {c14 stavrou predicted belief|the chequebooks would be out within the month}. {c15 - possible|The cabinet {h15|{q15|is said}} to be split on it}. It is meeting on Thursday week, in the room with the old charts, and the windows give on to the naval steps, where anybody may stand with a flag for as long as he likes.

{n|Free Harbour is read in 61 ports. Share this post:
Email · Copy link}

=== alliancetalks-e
outlet: Ostrand Telegraph Agency
url: https://ota-ostrand.example/en/2036/06/23/minister-pact
published: 2036-06-23
genre: translation

{t|{s1|Minister}{q1|:} {c1 teplitz|"Different calendars, not different aims"}}

VESLAU, 23 June (OTA) – {s2,3|The Minister of Foreign Affairs, M. Teplitz}, having returned from Sundhavn by way of Port Sable, {q2|informed} journalists at the airport that {c2 teplitz denies|{q4|reports in} {s4|certain foreign newspapers} of {c4 newspapers|a rupture within the Littoral Pact} do not correspond to reality}, {q3|adding} that {c3 teplitz|the parties had "different calendars, not different aims"}.

{c5 teplitz predicted|The figure of {f percent 2.5 national income|2.5 per cent}}, in {s5|the Minister}'s {q5|opinion}, {c5|will be attained by the Republic without new taxes}. At present it stands at {f percent 1.9 national income|1.9}. {s6|She} {q6|did not exclude} that {c6 teplitz possible|a part of the contribution {h6|may} be made in kind}, in particular by the provision of the dry dock at Veslau, which was lengthened for this purpose in 2034.

{s7|The Chairman of the Committee on Defence, Bronislav Havelka}, for his part {q7|expressed bewilderment at} {c7 havelka belief|the conduct of the Marengan side during the dinner}. {c8 speaker|The parliamentary groups} {q8|were called upon by} {s8|the Speaker} {c8|not to make of the question an electoral theme}, and the sitting was continued with the law on beekeeping, which was adopted in second reading after the minister of agriculture had answered questions on the subject of foulbrood in the eastern districts. {q9|It was noted} that {c9 -|the traditional regatta of the Pact's cadets will take place in August as planned}. Entries for the eight-oared race close on the 15th of July with the harbour master. The regatta has been held since 1954. Veslau has won it seven times, most recently in a heavy swell, with a crew of which four members have since entered the parliament.

=== alliancetalks-f
outlet: The Ballast
url: https://the-ballast.example/checks/do-nine-allies-owe-212-billion
published: 2036-06-27
genre: blog

{t|Do {f other 9 states|nine allies} 'owe' Marenga {f money 212000000000 crowns|212 billion crowns}?}

{s1|President Sato-Vickery} {q1|says} {c1 sato|they do}. He used the word three times in his speech at the naval college, and his supporters have since put it on hats. We looked at where it comes from.

The target was adopted at Cardinal Bay in 2030. {s2|The operative sentence of the declaration} {q2|reads}: {c2 declaration|"Members will aim to move towards {f percent 2.5 national income|2.5 per cent}."} There is nothing after it about debts, arrears or interest, and no body was set up to collect any. {s3|Three professors of treaty law} to whom we showed the text {q3|concurred} that {c3 professors|it creates no obligation to pay anyone}; {s4,5|one}, while {q4|sympathetic to} {c4 oneprof belief|the president's complaint}, {q5|compared} {c5 oneprof|it to a resolution made at New Year}.

How, then, did the Carver Foundation arrive at its number? {s6|Its paper}, fourteen pages with a map, {q6|assumes} that {c6 paper|the target applied in full from the day it was adopted}, and charges interest at four per cent on whatever was not spent. {s7,8|The author, Piet Ansah}, {q7|conceded} in an email that {c7 ansah confirms|"owe" had come from the press office}, and {q8|would not say} {c8 ansah declines|whether he would have chosen it himself}. {s9|The Institute for Strategic Accounts}, using the same budgets, {h9|{q9|estimates}} {c9 isa probable|the shortfall against the aim at {f money 97000000000 crowns|97 billion}}. Budgets are a poor guide in any case, since one navy counts its coastguard, a second its pensions and a third the upkeep of a royal yacht that has not left the dock since 2019. Neither sum allows for what the hosts lay out on Marengan bases, which {s10|Zuidland} alone {q10|values} {c10 zuidland|at {f money 3000000000 about crowns a year|about 3 billion} a year}.

{q11|Asked for} {c11 -|the source of his figure}, {s12|the president's office} {q12|defended} {c12 office belief|it as "conservative"} and sent us the map. Interest of the kind that the paper charges was last levied between members in 1962, over a cargo of coal.

Our verdict: a shortfall, yes; a debt, no.

=== question arrears of nine members of the Littoral Pact, in crowns
verdict: conflicts
origins: 2
answer: alliancetalks-a | 212000000000 | carver | Carver Foundation
answer: alliancetalks-c | 212000000000 | sato | Carver Foundation
answer: alliancetalks-d | 212000000000 | carver | Carver Foundation
answer: alliancetalks-f | 97000000000 | isa | Institute for Strategic Accounts

=== question a rupture within the Littoral Pact
verdict: conflicts
origins: 2
answer: alliancetalks-e | - | newspapers | certain foreign newspapers
answer: alliancetalks-e | - | teplitz | Malgorzata Teplitz | denies
