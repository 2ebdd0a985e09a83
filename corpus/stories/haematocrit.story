story: haematocrit
title: The leader of the Tour of the Salt Roads leaves the race, and laboratory sheets come out
split: train
topic: sport

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker team = body | Kestrel-Lumo
speaker doctor = named | Aurel Dimitrescu
speaker tworiders = unnamed | two riders who slept on the same corridor
speaker rider = unnamed | one of two riders who slept on the same corridor
speaker tiberghien = named | Solange Tiberghien
speaker rciu = body | Road Cycling Integrity Unit
speaker sheets = document | laboratory sheets from Sankt Verena
speaker porter = unnamed | night porter of the Hotel des Tanneurs
speaker twoteam = unnamed | two people in the team
speaker third = unnamed | a third person in the team, a mechanic
speaker peloton = unnamed | the peloton
speaker kallas = named | Liesbet Kallas
speaker fashola = named | Oyelaran Fashola
speaker coudert = named | Inès Coudert
speaker castellazzi = named | Bruna Castellazzi
speaker germonprez = named | Wout Germonprez
speaker union = body | Riders' Union
speaker vaugelade = named | Emeric Vaugelade
speaker board = unnamed | a person close to Lumo's board
speaker koerier = outlet | Wielerkoerier
speaker harlaar = named | Timo Harlaar
speaker olabarria = named | Patxi Olabarria
speaker letter = document | letter of notification
speaker unitofficial = unnamed | an official of the integrity unit
speaker lumo = body | Lumo
speaker footage = footage | hotel camera footage
speaker teeuwen = named | Frans Teeuwen
speaker fans = unnamed | supporters of Timo Harlaar
speaker father = named | Klaas Harlaar
speaker spokeswoman = unnamed | spokeswoman of the integrity unit
speaker sportpress = outlet | Sportpress
speaker experts = unnamed | lawyers who follow doping cases

=== haematocrit-a
outlet: Sportpress
url: https://sportpress.example/cycling/salt-roads-harlaar-out
published: 2032-07-07
genre: wire

{t|{c1 team|Leader Harlaar out of Salt Roads tour with stomach infection}{q1|:} {s1|team}}

CASSEVILLE, July 7 (Sportpress) - Timo Harlaar, the leader of the Tour of the Salt Roads, did not start Wednesday's 11th stage, leaving the white jersey to his closest rival, Emeric Vaugelade.

{c2 team|The 27-year-old had been "up all night with a gastric infection"}, {s2|his Kestrel-Lumo team} {q2|said} in a message that reached reporters 40 minutes before the flag. {s3|Team doctor Aurel Dimitrescu} {q3|was quoted as saying} {c3 doctor via=team>doctor|there was "nothing else to look for"}.

{s4|Two riders} who slept on the same corridor {q4|were surprised by} {c4 tworiders belief|the news}. {c5 rider|"He ate two plates of rice at nine and then he was on the phone,"} {q5|said} {s5|one of them}.

{s6|Race director Solange Tiberghien}, reached in her car, {q6|lamented} {c6 tiberghien belief|the loss of "a beautiful duel"}. {q7|According to} {s7|Tiberghien}, {c7 tiberghien|the team telephoned at 11.20}, although the rules allow until noon.

Harlaar won two of the first ten stages, the second of them in hail on the Col de Vernoux, and led by one minute 42 seconds overnight. He turned professional at 19 and has never finished lower than sixth in a three-week race. Samples were taken on Monday, the rest day, from {f other 14 riders @2032-07-05|14 riders}. {s8|The Road Cycling Integrity Unit (RCIU)}, which runs testing at the race, {q8|declined to say} {c8 rciu declines|whether he was among them}.

=== haematocrit-b
outlet: Wielerkoerier
url: https://wielerkoerier.example/onderzoek/en/three-mornings
published: 2032-07-09
genre: broadsheet

{n|Wielerkoerier | In English
Home  Races  Investigations  Shop
Subscribers read more}

{t|{s1|Lab sheets} {q1|show} {c1 sheets|leader's blood over the limit on {f other 3 mornings|three mornings}}}

{n|Saskia Wuyts and Dario Fumagalli | Casseville | 9 July 2032}

{c2 porter|At ten past six on the morning of the rest day a man with a cool box came in by the kitchen door of the Hotel des Tanneurs}, {s2|the night porter} {q2|recalls}. {c3 porter|‘He told me it was fish,’} {q3|says} {s3|the porter}, who has worked there for twenty-two years and orders the fish himself. {s4|Footage from a camera above the bins}, which this newspaper has watched, {h4|{q4|appears to show}} {c4 footage probable|the same man leaving empty-handed at 6.31}.

The hotel was given over that night to Kestrel-Lumo: {f other 8 riders @2032-07-05|eight riders}, {f other 19 staff @2032-07-05|nineteen staff}, a chef, and a bus so long that it had been parked across the entrance of the municipal swimming baths. By Wednesday noon the bus was gone, and so was the man who had been leading the race.

{s5|Four pages from the laboratory in Sankt Verena} {q5|put} {c5 sheets|the haematocrit of a rider coded KL-01 at {f percent 52.3 @2032-07-01 haematocrit|52.3 per cent} on 1 July, {f percent 52.1 @2032-07-03 haematocrit|52.1} on 3 July and {f percent 53 @2032-07-05 haematocrit|53.0} on 5 July}. Under the rules a rider above 50 must stop, at once, for fifteen days. Harlaar rode on for {f duration 6 days|six}.

Haematocrit is the share of red cells in the blood. It creeps up with altitude, with thirst, with a bad night. It also jumps with a transfusion, or with the hormone that {s6|the peloton}, which has a nickname for everything, {q6|calls} {c6 peloton|‘the little sister’}. For most of the nineties half the field rode with blood like syrup, and the limit was brought in less to catch cheats than to keep them alive; five young men had died in their sleep in a single winter.

{c7 twoteam|KL-01 is Harlaar}, {s7|two people in the team} {q7|say}. {s8|A third, a mechanic}, {h8|{q8|suspects}} {c8 third probable belief|the code belongs to one of the climbers}. {s9|The director of the laboratory, Professor Liesbet Kallas}, {q9|would neither confirm nor deny} that {c9 kallas declines|the pages are hers}. {c10 kallas|‘I measure,’} {s10|she} {q10|said}, standing in the doorway with a bicycle helmet on. {c10|‘Others convict. Values like these do occur in nature, in people from the high plateaus.’} Harlaar grew up in Zoutkamp-Noord, two metres below the sea.

{c11 fashola belief|A natural cause is conceivable ‘in the way that snow in June is conceivable’}, {q11|in the opinion of} {s11|Dr Oyelaran Fashola, a haematologist at the University of Brücksee}, to whom we showed the sheets with the code covered. {s12|He} {q12|said} that {c12 fashola|the share of young cells had fallen while the total rose, a pattern known from transfusions}, but {s13|he} {q13|warned against} {c13 fashola|drawing conclusions from copies}.

{s14|Aurel Dimitrescu}, 58, the team's doctor, who lost his licence for eighteen months in 2024 over missing records, {q14|did not answer} {c14 doctor silent|nine written questions}.

{s15,16|His lawyer, Maître Inès Coudert}, {q15|wrote} that {c15 coudert|her client ‘has never carried or ordered a product that is not in the register’} and {q16|demanded} {c16 coudert|the return of the pages within forty-eight hours}. They remain in our safe.

{c17 castellazzi|‘I know what I saw: a boy with a bucket,’} {q17|said} {s17|Bruna Castellazzi, the team manager}, when we found her on Thursday, on a folding chair, behind the bus. {s18,19|She} {q18|denied} {c18 castellazzi denies|having been informed of any abnormal value}, yet {q19|conceded} that {c19 castellazzi confirms|{f other 2 members of medical staff @2032-07-06|two members of the medical staff} had been sent home on Tuesday}. {q20|Asked} {c20 -|why}, {s21|she} {q21|cited} {c21 castellazzi|‘planning’}.

Opinion in the caravan is divided along the usual lines, which are those of employment. {s22|Wout Germonprez}, who has pulled Harlaar up mountains for three seasons, {q22|is convinced of} {c22 germonprez belief|his friend's innocence}. {s23|The Riders' Union}'s {q23|demand} that {c23 union|every file of the race be handed to a neutral body} was out within the hour; {s24|it} also {q24|opposes} {c24 union belief|any suspension before a hearing}. {s25|Vaugelade}, the new leader, {q25|has no wish} {c25 vaugelade intention predicted|‘to win a race in an envelope’}; on the podium on Thursday he held the flowers as if they belonged to somebody else.

There is money in it too. Lumo, a maker of street lamps, pays the team {f money 18000000 euros|18 million euros} a year under a contract that runs to 2034, roughly what it spends on research. {c26 board possible|The company {h26|may} walk away in October}, {q26|according to} {s26|a person close to its board}. {s27|Its press office} {q27|has not responded to} {c27 lumo silent|our messages}.

No leader had left the race between stages since 2009, when a sprinter from Ostmark was stung by a hornet.

=== haematocrit-c
outlet: Kestrel-Lumo
url: https://kestrel-lumo.example/news/statement-0907
published: 2032-07-09
genre: press release

{t|{s1|Kestrel-Lumo} {q1|rejects} {c1 team denies|press speculation}}

{s2,3|Kestrel-Lumo} {q2|condemns} {c2 team belief|the publication of stolen and unverified papers} and {q3|stands by} {c3 team belief|Timo Harlaar}, an exemplary professional who left the race for medical reasons.

{c4 olabarria|"Timo has given {f other 41 samples|41 samples} this season and not one of them was positive,"} {s4|sporting director Patxi Olabarria} {q4|says}. {s5|The team} {q5|will not comment further on} {c5 team declines|the matter} while the competent bodies are at work; {s6|it} {q6|asks} {c6 team|the media to respect the privacy of the Harlaar family}, to whose house a camera crew was sent on Thursday evening.

{f other 7 riders|Seven riders} will start Saturday's stage to Pont-Aubry in the normal race kit.

{n|Kestrel-Lumo rides on Ferrant wheels. Official partners: Lumo, Ferrant, Isogel, Bakkerij De Zwaan.}

=== haematocrit-d
outlet: Sportpress
url: https://sportpress.example/cycling/rciu-opens-harlaar-case
published: 2032-07-12
genre: wire

{t|{s1,2|Integrity unit} {q1|confirms} {c1 rciu confirms|Harlaar inquiry}, {q2|disputes} {c2 rciu denies|one leaked value}}

BELLEGARDE-SUR-ORN, July 12 (Sportpress) - The Road Cycling Integrity Unit has opened disciplinary proceedings against Timo Harlaar over "abnormal blood parameters" at the Tour of the Salt Roads, a case that {s3|lawyers} who follow such matters {q3|expect} {c3 experts predicted belief|to last into the winter}.

{s4|The unit} {q4|put} {c4 rciu|his haematocrit on the morning of July 5 at {f percent 51.6 @2032-07-05 haematocrit|51.6 percent} once corrected for altitude}. {s5|The weekly Wielerkoerier}, citing laboratory sheets, {q5|had reported} {c5 koerier via=koerier>sheets|{f percent 53 @2032-07-05 haematocrit by=koerier|53.0}}; {c6 rciu denies|the page in question}, {s6|the unit} {q6|said}, {c6|was a draft}. {s7|It} {q7|does not contest} {c7 rciu confirms|the two earlier values, {f percent 52.3 @2032-07-01 haematocrit|52.3} and {f percent 52.1 @2032-07-03 haematocrit|52.1}}.

{s8|A letter of notification dated July 6}, a copy of which was seen by Sportpress, {q8|states} that {c8 letter|the rider "agreed to withdraw without admission of any kind"}. {s9,10,20|His team}, which {q20|had blamed} {c20 team|a gastric infection}, {q9|now acknowledges} {c9 team confirms|having received the letter} but {q10|says} {c10 team|it came when he was already in bed}.

{c11 harlaar denies|"I have never put anything in my blood except pasta,"} {s11|Harlaar} {q11|told} {f attending 300 about @2032-07-11 people by=-|some 300 people} outside his parents' cafe in Zoutkamp-Noord on Sunday, where a banner hung from the church. {s12|His} {q12|promise} {c12 harlaar intention predicted|to have the second sample opened in front of television cameras} drew applause, although the rules do not allow it.

{q13|Asked} {c13 -|how the sheets had left the laboratory}, {s14|an official of the unit} {q14|admitted to} {c14 unitofficial|knowing "who, but not why"}.

Investigators spent two days last week in the team's hotel at Pont-Aubry and took away a refrigerator, {f other 2 laptops|two laptops} and the contents of a medicine chest. {c15 rciu|{f other 3 members of medical staff|Three members of the medical staff} have been questioned}, {q15|according to} {s15|the unit}; {s16,17,21|manager Bruna Castellazzi}, who {q21|had spoken of} {c21 castellazzi|{f other 2 @2032-07-06 members of medical staff|two} sent home}, {q16|raised} {c16 castellazzi|her count to {f other 3 members of medical staff|three}} on Monday {q17|without explaining} {c17 castellazzi silent|the difference}.

{c18 lumo|Payments to the team are suspended until the case is closed}, {s18|the sponsor Lumo} {q18|said}. {s19|Emeric Vaugelade}, who won the race by two minutes nine seconds on Sunday, {q19|called for} {c19 vaugelade|"clarity, and this year if possible"}.

A first offence carries a ban of {f duration ..4 at_most years|up to four years}. The hearing panel has three members, sits in Bellegarde and has reversed the unit twice in its nine years of existence, both times on procedure.

=== haematocrit-e
outlet: Chain Gang
url: https://chain-gang.example/2032/07/nobody-gets-ill-on-a-tuesday
published: 2032-07-13
genre: column

{n|Chain Gang · bikes, coffee, grievances
← older   newer →}

{t|Nobody ever gets ill on a Tuesday}

{n|Marit Dauw, 13 July}

Every affair of this kind has its bucket. In the Ronsard business it was a bad oyster, in the Lotti business the funeral of an uncle who turned out to be alive and running a garage. {c1 teeuwen|“The stomach is the most loyal organ in cycling,”} {s1|old Frans Teeuwen} {q1|used to say}, and three of his riders had proved it.

So now we wait for the second sample, and in the waiting room everybody has a theory. {s2|Supporters} {h2|{q2|suspect}} {c2 fans probable belief|a plot hatched over dinner in the press centre}. {s3|Harlaar's father, Klaas}, {q3|blames} {c3 father|the altitude tent}, bought second-hand from a rower. {s4|Sportpress} {q4|reports} that {c4 sportpress via=sportpress>harlaar|{s5|the man himself} {q5|assured} {f attending 200.. vague @2032-07-11 fans|a few hundred fans} {c5 harlaar denies via=sportpress>harlaar|nothing but pasta had ever gone into his veins}}. His team, which would like us to remember that bucket, has meanwhile mislaid a doctor, a masseur and somebody whose job was down in the books as “logistics”.

There is a number in all this that matters more than the ones in the papers, and it is {f duration 6 days|six}: the days on which a man whose blood was thick enough to stop a clock was allowed to ride down mountains at ninety kilometres an hour. {c6 tiberghien|Nobody}, {s6|Solange Tiberghien} {q6|insisted} when I rang her, {c6|had told the race of any value at all}. {s7|The unit} {q7|sees} {c7 rciu belief|no fault in its procedure}: {c8 spokeswoman|a result goes first to the team doctor}, {s8|its spokeswoman} {q8|told} me. Read that again, slowly, with the doctor's name in mind.

=== haematocrit-f
outlet: Polder Radio
url: https://polder-radio.example/sport/harlaar-naar-huis-en
published: 2032-07-07
genre: local
copy of: haematocrit-a

{t|{c1 team|Zoutkamp's own Timo Harlaar out of Salt Roads tour with stomach infection}, {q1|says} {s1|team}}

Timo Harlaar, leader of the Tour of the Salt Roads and the pride of Zoutkamp-Noord, did not start Wednesday's 11th stage, leaving the white jersey to Emeric Vaugelade.

{c2 team|The 27-year-old had been "up all night with a gastric infection"}, {s2|his Kestrel-Lumo team} {q2|said} in a message 40 minutes before the flag. {s3|Team doctor Aurel Dimitrescu} {q3|was quoted as saying} {c3 doctor via=team>doctor|there was "nothing else to look for"}.

{q4|According to} {s4|race director Solange Tiberghien}, {c4 tiberghien|the team telephoned at 11.20}. {s5|She} {q5|lamented} {c5 tiberghien belief|the loss of "a beautiful duel"}.

Samples were taken from {f other 14 riders @2032-07-05|14 riders} on Monday. {s6|The Road Cycling Integrity Unit} {q6|would not say} {c6 rciu declines|whether Harlaar was one}.

=== question haematocrit of Timo Harlaar on 5 July
verdict: conflicts
origins: 2
answer: haematocrit-b | 53 | sheets | sheets
answer: haematocrit-d | 51.6 | rciu | rciu
answer: haematocrit-d | 53 | koerier | sheets

=== question why Timo Harlaar left the race
verdict: conflicts
origins: 3
answer: haematocrit-a | - | team | team | gastric infection
answer: haematocrit-f | - | team | team | gastric infection
answer: haematocrit-b | - | castellazzi | team | ill, with a bucket
answer: haematocrit-d | - | letter | rciu | withdrew by agreement after abnormal values
answer: haematocrit-e | - | harlaar | harlaar | denies | nothing but pasta in his veins

=== question members of the medical staff sent home
verdict: supersedes
origins: 1
answer: haematocrit-b | 2 | castellazzi | castellazzi
answer: haematocrit-d | 3 | castellazzi | castellazzi

=== question riders tested on the rest day
verdict: single
origins: 1
answer: haematocrit-a | 14 | - | Sportpress
answer: haematocrit-f | 14 | - | Sportpress
