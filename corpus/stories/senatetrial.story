story: senatetrial
title: The removal trial of Governor Raymond Kestrel of Ohanapa
split: train
topic: politics

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker kestrel = named | Raymond Kestrel
speaker whitcomb = named | Dolores Whitcomb
speaker abbott = named | Preston Abbott-Reyes
speaker lindqvist = named | Marta Lindqvist
speaker tull = named | Orville Tull
speaker ramirez = named | Celia Ramirez-Boone
speaker sandoval = named | Hugh Sandoval
speaker article = document | articles of impeachment
speaker njoroge = named | Wesley Njoroge
speaker poll = document | Prairie State poll
speaker polled = unnamed | Ohanapans asked by Prairie State
speaker office = body | governor's office
speaker auditor = body | State Auditor
speaker sheriffs = unnamed | county sheriffs
speaker rural = unnamed | voters in the western counties
speaker party = unnamed | senators of the governor's party
speaker farmbureau = body | Ohanapa Grange
speaker email = document | e-mail of June 4
speaker footage = footage | footage from the parking garage
speaker post = document | post of Louise Kestrel
speaker krug = named | Anselm Krug
speaker police = body | capitol police
speaker organizers = unnamed | organizers of the rally
speaker purcell = named | Dwight Purcell
speaker manager = unnamed | one of the House managers
speaker dentist = unnamed | the dentist named in the e-mail
speaker clerk = unnamed | the Senate clerk
speaker notebook = document | notebook of Wesley Njoroge
speaker jury = unnamed | senators who covet the governor's office
speaker aides = unnamed | two aides to Marta Lindqvist
speaker town = unnamed | people in Elgin Forks
speaker judge = named | Beatriz Oyelaran

=== senatetrial-a
outlet: Ohanapa Statesman
url: https://ohanapa-statesman.example/politics/kestrel-trial-waverers
published: 2035-02-16
genre: broadsheet

{n|OHANAPA STATESMAN
Capitol  Counties  Preps  Weather  E-edition
Log in}

{t|The governor, the highway and the four who will decide}

{n|By Jolene Achterberg | Statesman capitol bureau}

MADRONE — Marta Lindqvist eats lunch alone, by the radiator in the basement cafeteria, and for two weeks nobody has dared to sit down with her. She has a sandwich. She reads the almanac. She represents nine counties in which there are more grain elevators than lawyers, and her vote may decide whether Raymond Kestrel remains governor of Ohanapa.

It takes {f other 27 senators|27} of {f other 40 senators|40 senators} to remove a governor. {c1 - belief|The {f other 23 senators|23} in the majority {q1|are thought} to be solid}, which leaves {f other 4 senators|four} to be found among the {f other 17 senators|17} of his own party, and {s2|they} {q2|resent} {c2 party belief|being hunted for}.

The trial, the first here since 1917, is about a road. {s3|The articles of impeachment}, {f other 3 articles|three} in number, {q3|accuse} {c3 article|the governor of moving {f money 61000000 dollars|$61 million} of flood money to a highway that passes within two miles of his brother-in-law's quarry, of firing the engineer who objected and of lying to a committee about both}. {s5|Kestrel}, who has not set foot in the chamber, {q5|denies} {c5 kestrel denies|it all}. {s6|He}, {q6|convinced} that {c6 kestrel belief|the case is the revenge of a legislature whose pension bill he vetoed, that the witnesses were coached in a motel room paid for by the people who wrote that bill, and that a jury of {s8|senators} who {q8|covet} {c8 jury belief|his office} cannot be called a jury in any sense that a farmer would recognize}, has spent the month opening things: a bridge, a library wing, a clinic for horses.

{s9,10|The lead manager, Representative Dolores Whitcomb, a former county prosecutor with a limp and a rolling cart of exhibits}, {q9|wants} {c9 whitcomb intention predicted|the senators to see the culverts} and {q10|has asked} {c10 whitcomb|the chair to put them on a bus}. {s11|The defence}, led by a courtly man from the capital, {q11|objects to} {c11 abbott belief|the bus}.

{c12 abbott|"They have a map and no witness,"} {q12|said} {s12|Preston Abbott-Reyes}, who has defended two mayors and a bishop, after the second day, {c12|"and a map has never yet been cross-examined."}

There is a witness, though he is not much of one. Wesley Njoroge drove the governor for six years and kept a log of every trip in a child's notebook with a horse on it. {s13|He} {q13|told} the Senate that {c13 njoroge|on the evening of June 3 he had waited for {f duration 40 about minutes|about forty minutes} in the quarry yard while {f other 2 men|two men} walked up and down beside the crusher}. Pressed on the date by Abbott-Reyes, who had been handed the notebook without having asked for it, {s14|he} {q14|conceded} that {c14 njoroge|the page was in a different ink}. {s15|An e-mail sent the next morning} {q15|puts} {c15 email|the governor at a dentist's}.

Lindqvist wrote all this down, in pencil. {s16|Two of her aides}, who have worked for her since she was on the school board, {q16|do not know} {c16 aides|how she will vote}. {s17|The governor's people}, {q17|fearful of} {c17 office belief|losing her}, sent her husband a smoked goose, and it was returned. {s18|The sheriffs of her nine counties} {q18|support} {c18 sheriffs belief|the governor}, to a man; {s19|voters there}, {q19|sick of} {c19 rural belief|gravel}, are less of one mind. {s20|The Grange}, whose {f other 30000 about members|30,000 or so members} once marched to save him, {q20|has distanced itself from} {c20 farmbureau belief|him} since the vote on the pension bill.

The other three are easier to read. Orville Tull, who owns a feed mill, faces a primary in May and is paid visits by the man who will run against him. {c28 tull|The mill is doing well}, {q28|said} {s28|Tull}, and he shut the door. {s21,22|Celia Ramirez-Boone}, {q21|unhappy with} {c21 ramirez belief|a procedure that lets {f other 11 members|eleven committee members} question a witness and {f other 29 members|29} sit mute}, {q22|proposed} {c22 ramirez|two rule changes} and lost both. The fourth, a dentist, would be a witness himself if anybody asked him.

{s23|A Prairie State poll of {f other 900.. at_least people|no fewer than 900 people}} {q23|finds} that {c23 poll|{s26|{f percent 44-48 people|between 44 and 48 percent}} {q26|want} {c26 polled via=poll>polled intention predicted|him gone} and that {f percent ..19 less_than people|fewer than a fifth} can name a manager}.

Nothing is harder to kill than a governor. The constitution of 1889, written in a hotel by railroad men and prohibitionists who agreed on little else, made the office weak in almost every respect but one: it cannot be emptied except by death, resignation or two thirds of the Senate, and no Ohanapan chief executive has ever gone by the third door. The last to try it was Elias Crump, who had the votes against him and a speech in his pocket. He died of influenza on the morning of the roll call.

{c24 krug|That is the precedent}, {q24|said} {s24|Anselm Krug, an emeritus professor of constitutional law at Ohanapa State}, {c24|and the only one}. {s25,27|He} {q25|favors} {c25 krug belief|conviction}, {h27|{q27|doubts}} that {c27 krug denies probable belief|it will happen} and, at eighty-eight, has driven down every day to sit in the gallery, where he is allowed a thermos.

The building closes at five. On the stairs there is a plaque to the eleven senators who came back from the war of 1917, and in the evening the cleaners put their buckets there, one on each step, so that nobody will slip.

=== senatetrial-b
outlet: Prairie Wire
url: https://prairie-wire.example/2035/02/20/kestrel-email
published: 2035-02-20
genre: wire

{t|{c1 whitcomb|Garage film puts Kestrel near quarry}, {s1|manager} {q1|says}}

MADRONE, Ohanapa, Feb. 20 (Prairie Wire) — The House managers in the trial of Gov. Raymond Kestrel on Tuesday played {f duration 11 minutes|11 minutes} of garage film that, {s2|their leader} {q2|said}, {c2 whitcomb|placed him a mile from a relative's quarry on June 3}.

{s3|The footage} {q3|shows} {c3 footage|a man in a light coat entering a green pickup at 7:52 p.m.} His face cannot be made out. {s4|Representative Dolores Whitcomb} {q4|said} {c4 whitcomb|the coat was the governor's}.

{c5 abbott|"Ohanapa has perhaps forty thousand coats,"} {s5|defense lawyer Preston Abbott-Reyes} {q5|said}.

{s6|The governor's office} {q6|denied} that {c6 office denies|he was there}. {s7|The dentist named in an e-mail of June 4} {q7|has not returned} {c7 dentist silent|calls}.

The Senate sits again Thursday. Removal needs {f other 27 senators|27 votes}.

=== senatetrial-c
outlet: Elgin Forks Bee
url: https://elgin-forks-bee.example/news/garage-film
published: 2035-02-21
genre: local
copy of: senatetrial-b

{t|Film of man in light coat shown at Kestrel trial}

MADRONE (Prairie Wire) — The House managers in the trial of Gov. Raymond Kestrel played {f duration 11 minutes|11 minutes} of garage film on Tuesday that, {s1|their leader} {q1|said}, {c1 whitcomb|placed him a mile from a relative's quarry on June 3}.

{s2|The footage} {q2|shows} {c2 footage|a man in a light coat entering a green pickup at 7:52 p.m.} His face cannot be made out.

{c3 abbott|"Ohanapa has perhaps forty thousand coats,"} {s3|defense lawyer Preston Abbott-Reyes} {q3|said}.

{s4|The governor's office} {q4|denied} that {c4 office denies|he was there}. The Senate sits again Thursday. The Elgin Forks Rotary has moved its pancake breakfast to the 28th.

=== senatetrial-d
outlet: KOHP
url: https://kohp.example/live/kestrel-0222
published: 2035-02-22
genre: live blog

{n|KOHP News — Listen live — Donate $5}

{t|LIVE: Day seven of the Kestrel trial}

4:40 p.m. The gallery has been cleared because of a dropped thermos. It was not Professor Krug's.

3:55 p.m. {s1|Sen. Tull}{q1|:} {c1 tull|"I have a mill to run and a conscience to feed, and they don't eat the same thing."} {s2|Majority Leader Hugh Sandoval} {q2|said} {c2 sandoval|he took that for a yes}. {s3|He} {q3|is counting on} {c3 sandoval predicted belief|{f other 2 senators|two} of the four}.

2:30 p.m. {c4 police probable|The rally on the south lawn drew {f attending 2500 about people|roughly 2,500 people}}, by {s4|the capitol police}'s {h4|{q4|estimate}}; {s5|its organizers} {q5|claim} {c5 organizers|{f attending 7001.. more_than people|over 7,000}}. A choir from the west sang, and a man in a judge's robe sold corn.

1:15 p.m. {s6|The State Auditor} {q6|testified} that {c6 auditor|{f money 58000000-61000000 dollars|between $58 million and $61 million} had been moved and that {f money ..4000000 at_most dollars|at most $4 million} of it could be matched to a receipt}. {s7|Abbott-Reyes} {q7|called} {c7 abbott|the auditor's arithmetic "brave."}

12:10 p.m. {c8 judge|The bus to the culverts is off}, {q8|per} {s8|Chief Justice Beatriz Oyelaran}, who presides, because of ice. {s9|Whitcomb} {q9|is disappointed at} {c9 whitcomb belief|the ruling} and {s10|the defense} {q10|relieved by} {c10 abbott belief|it}.

11:20 a.m. {s11|A post by Louise Kestrel, the governor's wife}, {q11|reads}: {c11 post|"Ray was in my kitchen, as everybody knows who has eaten there."} It had {f other 18001.. more_than views|more than 18,000 views} by noon. {q12|In the words of} {s12|one House manager}, {c12 manager|a kitchen is not a dentist's}.

9:05 a.m. Roll called: {f attending 40 senators|all 40 senators}, {f attending 3 senators|three} with coughs.

=== senatetrial-e
outlet: The Hinge
url: https://the-hinge.example/dispatch/elgin-forks
published: 2035-02-25
genre: feature

{t|What the quarry thinks}

{n|Dispatch by Oona Castillo · photographs by R. Bhatt}

Elgin Forks has one quarry, two churches and a diner that opens at four because the first trucks do. Nobody in it has been subpoenaed, and everybody has an opinion, which they will share with a stranger as readily as they will share the ketchup.

Dwight Purcell is 61, broad and courteous, with dust in the creases of his hands. {s1,2|He} {q1|puts} {c1 purcell|the orders lost since the trial began at {f money 300000 about dollars|some $300,000}}, and {q2|dismisses} {c2 purcell belief|the rest as weather}. {s3|He} {q3|has never denied} that {c3 purcell|the governor came to the yard in June}. He has not affirmed it either. {c4 purcell|A brother-in-law can come to a yard}, {q4|said} {s4|Purcell}, leaning on a loader: {c4|family is family, and stone is stone}.

{s5|Folk in the diner} {q5|consider} {c5 town belief|Njoroge a decent man with a bad pencil}. {s6|Some} {q6|blame} {c6 town|the pension bill}, which would have cut the road crews' retirement by a third and which Kestrel vetoed in front of their union. {s7|Almost all} {q7|loathe} {c7 town belief|the road}. It was to have taken the trucks off Main Street, and for {f duration 6 about months|nearly six months} nobody has poured an inch of it.

The quarry was opened in 1881 by two brothers with a steam drill and worked by their sons, by the sons' creditors and, after the second war, by men from the southern border whose children now own the diner. A hundred and forty men were on the payroll in its best year. There are {f jobs 38 workers|38} at present and a dog. Behind the crusher is the yard where, {s9|Njoroge's notebook} {q9|says}, {c9 notebook|a car stood in June}, and it is big enough to hide a circus.

{c8 purcell|"They can send all {f other 40 senators|forty} of them out here,"} {s8|Purcell} {q8|said} as we left. {c8|"I'll put on a pot."}

=== senatetrial-f
outlet: Prairie Wire
url: https://prairie-wire.example/2035/03/01/kestrel-acquitted
published: 2035-03-01
genre: wire

{t|Ohanapa governor survives removal vote, {f other 25 votes|25}-{f other 15 votes|15}}

MADRONE, Ohanapa, March 1 (Prairie Wire) — The Ohanapa Senate on Thursday failed to remove Gov. Raymond Kestrel, falling {f other 2 votes|two votes} short after {f duration 9 days|nine days} of trial.

Marta Lindqvist, the last to answer, voted to acquit. {s1|She} {q1|said} in a one-page statement that {c1 lindqvist|the film and the notebook had troubled her and that neither, in the end, could be laid beside the other without a hand that wished to make them fit}. Tull and Ramirez-Boone voted to convict. {s2|The latter} {q2|called} {c2 ramirez|the trial "a poor tool that was handled poorly."}

{s3,4|Kestrel}, {q3|thanking} {c3 kestrel belief|"nine counties and one almanac,"} {q4|promised} {c4 kestrel intention predicted|to publish the flood accounts within {f duration 30 days|30 days}}. {s5,6|Dolores Whitcomb} {q5|would not say} {c5 whitcomb declines|whether she would run against him} and {q6|vowed} {c6 whitcomb intention predicted|to go on with the culverts}.

{s7|Hugh Sandoval} {q7|blamed} {c7 sandoval|a missing dentist}. {c8 clerk|The trial cost {f money 2100000.. at_least dollars|at least $2.1 million}}, {q8|according to} {s8|the Senate clerk}.

=== question people at the rally on 22 February
verdict: conflicts
origins: 2
answer: senatetrial-d | 2500 | police | police
answer: senatetrial-d | 7001.. | organizers | organizers

=== question was Kestrel at or near the quarry on 3 June
verdict: conflicts
origins: 5
answer: senatetrial-a | - | njoroge | Njoroge's log | affirms | waited in the quarry yard
answer: senatetrial-a | - | email | e-mail | denies | at a dentist's
answer: senatetrial-b | - | whitcomb | garage film | affirms | a mile from the quarry
answer: senatetrial-c | - | whitcomb | garage film | affirms | a mile from the quarry
answer: senatetrial-b | - | office | governor | denies | was not there
answer: senatetrial-c | - | office | governor | denies | was not there
answer: senatetrial-d | - | post | Louise Kestrel | denies | in my kitchen

=== question flood money moved, in dollars
verdict: agrees
origins: 2
answer: senatetrial-a | 61000000 | article | articles
answer: senatetrial-d | 58000000-61000000 | auditor | State Auditor
