story: centralbank2
title: Pavonia's central bank raises its rate five weeks before an election
split: train
topic: business

# Who speaks
speaker lindenau = named | Caspar Lindenau
speaker pressers = unnamed | the premier, the finance minister and both union federations
speaker belhadj = named | Ikram Belhadj
speaker dissenters = unnamed | four dissenting members of the bank's council
speaker note = document | note released with the decision
speaker builders = body | Builders' Federation
speaker bankeconomists = unnamed | economists at three of the five largest banks
speaker sengupta = named | Rukmini Sengupta
speaker radnoti = named | Zsofia Radnoti
speaker colleagues = unnamed | two people who were in the council room
speaker eszterhas = named | Tomas Eszterhas
speaker bank = body | National Bank of Pavonia
speaker oosterhuis = named | Annelore Oosterhuis
speaker cabinet = unnamed | most of the Pavonian cabinet
speaker adviser = unnamed | an adviser to Caspar Lindenau
speaker iturralde = named | Gaspar Iturralde
speaker pensioners = body | Savers' and Pensioners' Union
speaker buyer = named | Thandi Verbruggen
speaker broker = named | Oskar Prins
speaker papers = document | internal forecast of the National Bank
speaker backbench = unnamed | coalition deputies from the north
speaker poll = document | Meinung poll
speaker asked = unnamed | Pavonians asked by Meinung
speaker historian = named | Ottoline Brandes
speaker mortgages = document | figures of the Land Credit Office
speaker lowther = body | Lowther Securities
speaker traders = unnamed | traders in Altensee
speaker vestergaard = body | Vestergaard & Roy
speaker ratings = body | Caldera Ratings
speaker tabloidsource = unnamed | a coalition insider
speaker neighbours = unnamed | neighbours of Ikram Belhadj
speaker hauler = named | Wouter Dlamini
speaker lawyers = unnamed | constitutional lawyers
speaker minutes = document | minutes of the council of 4 June
speaker member = unnamed | a member of the bank's council
speaker unions = body | Federation of Labour
speaker spokesman = named | Jorn Achterhof
speaker archivist = unnamed | archivist of the National Bank
speaker praisers = unnamed | exporters, pension funds and Caldera
speaker city = body | city of Altensee
speaker guest = unnamed | a guest at a bankers' lunch
speaker mbarga = named | Agathe Mbarga
speaker office = body | office of Caspar Lindenau
speaker taal = named | Willem Taal
speaker defenders = unnamed | those who defend Ikram Belhadj
speaker majority = unnamed | five members of the bank's council
speaker coalition = body | governing coalition of Pavonia
speaker thengov = unnamed | the governor of 1974
speaker students = unnamed | students at Varn

=== centralbank2-a
outlet: Bourse Dispatch
url: https://bourse-dispatch.example/pavonia/rates-625
published: 2036-06-04
genre: wire

{t|Pavonia raises rates again; {s1|premier} {q1|calls} {c1 lindenau|move "an act of campaign"}}

ALTENSEE, June 4 (Bourse Dispatch) — Pavonia's central bank raised its main interest rate by {f percent 0.5 points|half a percentage point} to {f percent 6.25 rate|6.25 percent} on Wednesday, five weeks before a general election, overriding {s2|the premier, the finance minister and both trade union federations}, who {q2|had pressed for} {c2 pressers|a pause}.

{c3 belhadj|"Prices do not vote. They go up while we wait for one another,"} {q3|said} {s3,4|Ikram Belhadj, the governor}, reading from a single sheet of paper, and {q4|added} that {c4 belhadj predicted|inflation, at {f percent 7.1 @2036-05-31 inflation|7.1 percent} in May, would be back under {f percent ..2.9 less_than inflation|3 percent} no sooner than the spring of 2038}, a full year later than in the bank's January report.

{s5,6|Caspar Lindenau, the premier}, {q5|denounced} {c5 lindenau belief|the decision}, from the stage of a tractor show in Hohenwerd, {c5|as "an act of campaign" by people "whose own loans are at two percent,"} {q6|promising} {c6 lindenau intention predicted|to rewrite the bank's charter if he is returned}. His coalition trails by {f percent 4 points|four points}.

The council voted {f other 5 members|five} to {f other 4 members|four}, its narrowest division since the currency was floated. {c7 note|{s8|The dissenters} {q8|favored} {c8 dissenters belief|a quarter point now and "an ear to the building sites" in autumn}}, {q7|according to} {s7|a note released with the decision}.

{s9|The Builders' Federation} {q9|forecast} {c9 builders predicted|{f jobs 30000 about jobs|some 30,000 layoffs} by Christmas}. {s10|Economists at three of the five largest banks} {q10|applauded} {c10 bankeconomists belief|the step}; {s11|Rukmini Sengupta of Lowther Securities}, the youngest of those who publish a forecast, {q11|doubted} {c11 sengupta denies belief|whether it would reach a mortgage market in which {f percent 70 about loans|seven loans in ten} are fixed}.

{s12,13|Zsofia Radnoti, the opposition leader}, {q12|stood up for} {c12 radnoti belief|the bank's independence} {q13|without endorsing} {c13 radnoti silent|the increase}, whose effects would land on her desk in the summer. The florin gained {f percent 1.1 gain|1.1 percent}.

=== centralbank2-b
outlet: Altensee Dagblatt
url: https://altensee-dagblatt.example/economy/one-sheet-of-paper
published: 2036-06-07
genre: broadsheet

{n|ALTENSEE DAGBLATT
Economy · Parliament · Provinces · Feuilleton
Log in | Today's paper (PDF)}

{t|One sheet of paper, {f other 5 votes|five votes} and a very angry premier}

{n|By Marguerite Vos-Lahiri and Emeric Toussaint}

ALTENSEE — The governor of the National Bank came down the back stairs on Wednesday because the front ones were full of bricklayers. They had been there since six with a cement mixer, which they ran whenever a car with tinted windows drew up, and they were still there at two when Ikram Belhadj read out 94 words, took no questions and returned to a building in which, at that moment, hardly anyone was on speaking terms.

The decision was hers. {c1 colleagues|By Tuesday evening {s2,3|her deputy, Tomas Eszterhas}, {q2|was ready} {c2 eszterhas via=colleagues>eszterhas predicted intention|to settle for a quarter point}}, {s1|two people} who were in the council room {q1|said}, {c1|and had won over {f other 3 members|three} of the outside members by {q3|arguing} that {c3 eszterhas via=colleagues>eszterhas|a bank which moves in the middle of a campaign will be thought to have moved because of it}}. What {s4|Ms. Belhadj} {q4|feared} was {c4 belhadj predicted belief|a second 2019}, the year in which her predecessor waited for the votes to be counted and then had to double his rate in a winter. {s5|An internal forecast dated May 28}, which the Dagblatt has read, {q5|has} {c5 papers predicted|inflation above {f percent 5.. more_than inflation|5 percent} until the end of next year, with rents, bread and tram fares in front, and at {f percent 9 inflation|9} by Christmas if the bank did nothing}.

{c6 cabinet belief|The news} {q6|was received by} {s6|most of the cabinet} {c6|as something close to treason}. {s7,8|Caspar Lindenau}, who put Ms. Belhadj in office four years ago and {q7|has boasted of} {c7 lindenau belief|it} at dinners ever since, {q8|told} listeners of a farm program on Thursday that {c8 lindenau|the appointment was "the worst morning's work of my life,"} although it was made, like most of his, at night. {s9,10|His finance minister, Annelore Oosterhuis}, a former auditor of dairies, {q9|takes no issue with} {c9 oosterhuis belief|the aim} but {q10|objects to} {c10 oosterhuis belief|the month}. {s11|Coalition deputies from the north}, where every third voter has mixed concrete at some time in his life, {q11|are clamoring for} {c11 backbench|the governor's head}, which the charter puts out of their reach until 2039 unless she commits a crime, goes mad or stays away for a year.

She had the numbers, on the screen if not in the room. Rents rose by a tenth between one spring and the next. A loaf that cost 3.10 florins when the government took over costs 4.45, and the price of a monthly tram pass in the capital, frozen for the length of two parliaments, was let go in March. None of it was the government's doing alone: the harvest failed in three of the countries that sell Pavonia its wheat, the gas contracts ran out in the autumn, and a strike on the river had the coal barges tied up for most of the winter.

Among those who are paid to watch such things {c12 praisers belief|the step} {q12|won praise from} {s12|exporters, pension funds and the ratings agency Caldera}. {s13,14|Gaspar Iturralde, a monetary historian at Varn and one of the {f other 7 authors|seven authors} of the charter}, {q13|had hoped for} {c13 iturralde predicted belief|it} since February, but {q14|is far from confident} that {c14 iturralde denies belief|the bank's freedom would survive a second term of this government, let alone five weeks of being shouted at from tractors}. {c15 iturralde|"We wrote it on a quiet afternoon,"} {s15|he} {q15|said}. {c15|"I remember thinking that nobody would ever need to look at it."}

{s16,17|The Savers' and Pensioners' Union}, with {f other 2000000 about members|two million members} the largest body in the land after the churches, {q16|is pleased with} {c16 pensioners belief|the half point} and {q17|is pushing for} {c17 pensioners|another}. {s18|The Federation of Labour}, its neighbor on Veem Square, {q18|wants} {c18 unions intention predicted|the whole council to stand down, and its leaders to spend a month on a scaffolder's wage}.

In Hohenwerd, Thandi Verbruggen, a midwife, signed for a flat on the last Friday in May, although {s19|her broker, Oskar Prins}, {q19|had urged} {c19 broker|her to wait}. The half point adds {f money 118 florins|118 florins} a month. {c20 buyer|"I've nothing against the lady. She's there to look after the whole field and I'm one cow in it,"} {q20|said} {s20|Ms. Verbruggen}. {c20|"But somebody could have rung a bell.

"I do nights now, when I can get them."}

{s21|A Meinung poll taken on Thursday} {q21|has} {c21 poll|{s22|{f percent 58 adults|58 percent} of Pavonians} {q22|trusting} {c22 asked belief via=poll>asked|the governor} and {s23|{f percent 29 adults|29}} {q23|of a like mind about} {c23 asked belief via=poll>asked|the premier}}. {s24|An adviser to Mr. Lindenau} {q24|shrugged off} {c24 adviser belief|the first number as ignorance} and hung up before we could read him the second.

The bank stands on the site of a salt exchange, and for most of its 140 years it lent to whichever minister sat nearest. Its independence was the price of a foreign loan. {s25|Ottoline Brandes}, who has written its history in three volumes, {q25|sees} {c25 historian belief|in the quarrel "an old marriage, in which each of them always knew where the other kept the keys"}; {s26|she} {q26|does not share} {c26 historian denies belief|the {q28|view} that {c28 - belief|anything has been broken}}. The last governor to be dismissed, in 1974, had been found asleep in the vault.

On Friday the bricklayers went home. They left the mixer, which had set, and {s27|the city}'s {q27|offer} {c27 city intention predicted|to haul it off for {f money 300 florins|300 florins}} is being studied by the bank's works department. Two council seats fall vacant in August.

{n|Graphic: the rate since 1990
More: What it means for your loan}

=== centralbank2-c
outlet: Basis & Carry
url: https://basisandcarry.example/morning/2036-06-05
published: 2036-06-05
genre: newsletter

{n|BASIS & CARRY · the morning note for people who are up anyway}

{t|Half a point. And now?}

Good morning. Coffee futures are down, the florin is up and the premier of Pavonia is on a tractor.

The surprise. {s1|Traders} {q1|had put} {c1 traders|the odds of a half point at {f percent 20 about odds|about one in five}}, so a good many people began Wednesday afternoon with calls to return. {s2,3|Lowther}, the one house to {q2|have forecast} {c2 lowther predicted|the full half}, {q3|now looks for} {c3 lowther predicted belief|a second helping in September and a peak of {f percent 7 rate|7 percent}, with the curve steepening into the budget and the builders cheap enough to buy by November}. {s4|Vestergaard & Roy}, less excitable, {q4|has been telling} clients that {c4 vestergaard predicted|"a bank that wins five to four in June loses five to four in September."}

The council. {c5 - predicted|It {q5|is expected} to look rather different by then}: two terms run out in August and the next government, of whichever color, fills both. {q6|Asked by} {s6|a guest} at a bankers' lunch {c6 guest|whether he would take the top job if it came free}, {s7|Tomas Eszterhas} {h7|{q7|would not rule}} {c7 eszterhas possible|it out}. He had the sole.

The charter. Mr. Lindenau would need two thirds of both houses to change a comma of it, and has a little over half of one. {s8|Caldera} nonetheless {q8|views} {c8 ratings belief|his talk, and not the rate, as the thing to watch}. {s9,10|The agency} {q9|cautioned} late on Wednesday that {c9 ratings predicted|"any amendment touching tenure" would cost the republic its grade}, {q10|stopping short of saying} {c10 ratings silent|by how many notches}. {s11|Constitutional lawyers} {q11|disagree on} {c11 lawyers|whether a governor can be moved sideways}.

The real world. {s12|Figures from the Land Credit Office} {q12|put} {c12 mortgages|fixed loans at {f percent 70 loans|70 percent} of the book and the average time to renewal at {f duration 31 months|31 months}}, hence {s13|Sengupta}'s {q13|skepticism about} {c13 sengupta denies belief|how much of this anybody will feel before 2039}. The builders, who feel it now, point a crane at the bank's car park and lower a banner from it twice a day.

Elsewhere: the Exporters' Chamber held its dinner, reports for the first quarter are due on Friday, and we stand by our call on cocoa.

=== centralbank2-d
outlet: De Morgenblik
url: https://morgenblik.example/nieuws/lindenau-clocks
published: 2036-06-05
genre: tabloid

{t|{c13 lindenau|‘Nine clocks with no hands’}{q13|:} {s1,13|PM} {q1|rips into} {c1 lindenau belief|bank bosses over loan shock}}

{s2,3,4|A FUMING Caspar Lindenau} {q2|tore into} {c2 lindenau belief|the nation’s money masters} yesterday, {q3|branding} {c3 lindenau|them ‘nine clocks with no hands’} and {q4|daring} {c4 lindenau|governor Ikram Belhadj to come and explain herself on a building site}.

Down {f percent 4 points|four points} in the polls and up to the ankles in Hohenwerd mud, the premier was cheered to the echo by a crowd with egg boxes.

{s5|A coalition insider} {q5|told} us {c5 tabloidsource|the boss had ‘hit the roof, come down and hit it again’, and that {s6|he} {q6|blamed} {c6 lindenau via=tabloidsource>lindenau|himself most of all, for a letter of appointment he put his name to in the back of a taxi}}.

{s7|Haulier Wouter Dlamini}, 44, whose loan on {f other 2 lorries|two lorries} goes up on Monday, {q7|wants to know}: {c7 hauler|‘Is she going to come and drive them?’}

But not everybody is reaching for the eggs. {s8|Neighbours in leafy Lindenhof} {q8|painted} {c8 neighbours|Ms Belhadj as a quiet woman who puts out her own bins and takes in other people’s}, and {s9|Agathe Mbarga}, 81, whose savings book has gone up for the first time in eleven years, was all smiles{q9|:} {c9 mbarga|‘Leave her be. My late husband always said a florin should weigh something.’}

{s10|The bank} {q10|refused to say} {c10 bank declines|if the governor’s own home loan was fixed}. {s11|Its spokesman, Jorn Achterhof}, {q11|would only point out} that {c11 spokesman|cheap staff loans were abolished in 2021}, contradicting {s14|the premier}’s {q14|crack about} {c14 lindenau|people ‘whose own loans are at two per cent’}. {s12|Mr Lindenau’s office} {q12|would not withdraw} {c12 office declines intention|the crack}, and sent us a photograph of him with a calf.

=== centralbank2-e
outlet: The Varn Quarterly Online
url: https://varn-quarterly.example/columns/thermostat
published: 2036-06-11
genre: column

{t|The thermostat and the shouting}

Every quarrel over interest is a quarrel over who may be kept waiting. I have read a fair number of them, since they are what I do in place of gardening, and the present one is not even loud. When the Bank of Pavonia went up a full point in 1951, {s1|the farmers’ leader, Willem Taal}, {q1|called on} {c1 taal|the clergy to pray for hail on its roof}, and hail duly fell, though on a brewery.

What is new is the argument. {s2|Mr Lindenau} {q2|does not contend}, as ministers used to, that {c2 lindenau silent|the bank has its sums wrong}; {s3|his} {q3|complaint} is that {c3 lindenau|it has done them in the wrong month, in front of people, and that a body which nobody elected ought to have the manners to look away while the rest of us vote}. {s4|His finance minister} {q4|agrees with} {c4 oosterhuis belief|him on the month}. I find that more interesting than either of them seems to. A pause, too, would have been a vote, cast for whoever is in.

{s5|Those who defend the governor} {q5|like to compare} {c5 defenders|her to a thermostat}. {s6|Professor Iturralde}, to whom we owe the setting, {q6|is fond of} {c6 iturralde belief|the image}. It will not do. A thermostat is not appointed, does not dine and is never, as {s7|Dr Belhadj} {q7|admitted}, in a lecture here in March, {c7 belhadj confirms|to being “frightened of one number and in love with another.”} {s8|She} {q8|has never pretended} that {c8 belhadj denies|the choice between them is arithmetic}. Last week {s9|{f other 5 members|five people}} {q9|took} {c9 majority belief|dear bread to be the greater harm} and {s10|{f other 4 members|four}} {q10|took} {c10 dissenters belief|idle cranes to be}; I would have sided with the five, and slept badly.

That is why the remedy now on offer is so odd. {s11|The coalition}’s {q11|idea of} {c11 coalition intention predicted|seating two deputies on the council, without a vote}, was tried between 1969 and 1974. {s12|Dr Brandes}, whose third volume has the details, {q12|credits} {c12 historian|it with the longest minutes in the bank’s history and the worst inflation}, and {s13|the then governor}, in a letter from the sanatorium, {q13|begged} {c13 thengov via=historian>thengov|to be spared “gentlemen who have come to listen.”} {s14|Ms Radnoti}, for her part, {q14|promises} {c14 radnoti intention predicted|to leave the charter as she finds it}. She has not found it yet. {s15|My students}, who will have the mortgages, {q15|would prefer} {c15 students intention|a bank that rang first}.

=== centralbank2-f
outlet: Bourse Dispatch
url: https://bourse-dispatch.example/pavonia/council-minutes-june
published: 2036-06-25
genre: wire

{t|{s1|Minutes} {q1|show}: {c1 minutes|Pavonian governor wanted more}}

ALTENSEE, June 25 (Bourse Dispatch) — {c2 minutes|{s3|Ikram Belhadj} first {q3|proposed} {c3 belhadj via=minutes>belhadj intention predicted|an increase of {f percent 0.75 @2036-06-04 points|three quarters of a point}} at this month's meeting of Pavonia's central bank and gave way only after {s4|a colleague} {q4|had threatened} {c4 member via=minutes>member intention predicted|to leave the room}}, {q2|according to} {s2|minutes published on Wednesday}.

{c6 minutes|{s5|The colleague}, who is identified only by the letter F, {q5|warned} that {c5 member via=minutes>member predicted|so large a step would be "a brick through our own window"} and said nothing for the rest of the afternoon}, {s6|the minutes} {q6|say}. They run to {f other 26 pages|26 pages}, of which nine are blank.

That account is at odds with {s7|the bank}'s {q7|insistence} on June 4 that {c7 bank|no larger move had been on the table}. {s8|Jorn Achterhof, its spokesman}, {q8|conceded} on Wednesday that {c8 spokesman confirms|the earlier wording had been "tidier than the table"}. {q9|Pressed on} {c9 -|who F was}, he opened a window.

The council meets eight times a year in a former counting room, at a table made for seven. Its members may not telephone, take notes or eat, and until 2021 the record of their votes was kept for thirty years in a tin trunk, a practice that ended when a clerk lost the key. {c18 - possible|{s19|Belhadj}, who as a young lecturer {q19|had campaigned for} {c19 belhadj belief|publication}, {h18|{q18|is said}} to have cooled on it}. In choosing to print the debate as well as the count, five years ago, the council overrode {s20|its own archivist}, who {q20|argued} that {c20 archivist predicted|members would begin to speak for the page}, and, on the evidence of page 14, where a simile runs on for eleven lines, they have.

{s10|Lindenau}, whose coalition has drawn level since the decision, {q10|seized on} {c10 lindenau|the minutes as proof that the governor had "wanted blood and been talked down to a bruise,"} with the vote two weeks off. {c11 - probable belief|Oosterhuis {h11|{q11|is thought}} to have read them before he did}, her ministry having a seat at the back of the room. {s12|The premier}'s {q12|vow} {c12 lindenau intention predicted|to rewrite the charter} was missing from his stump speech in Varn on Monday.

{s13,14|Zsofia Radnoti} {q13|welcomed} {c13 radnoti belief|the publication}, which the charter requires within three weeks of a meeting unless the country is at war, and {q14|refused to speculate on} {c14 radnoti declines|the identity of F}. {s15|Lowther Securities} {q15|stuck to} {c15 lowther predicted belief|its forecast of a further increase in September}; {s16|the Builders' Federation} {q16|cut} {c16 builders predicted|its own, for job losses by Christmas, to {f jobs 22000 about jobs|about 22,000}}, orders for barns having held up. {c17 - predicted belief|Neither {q17|is expected} to be asked about it before the vote}.

=== question layoffs in building by Christmas
verdict: supersedes
origins: 1
answer: centralbank2-a | 30000 | builders | builders
answer: centralbank2-f | 22000 | builders | builders

=== question a rise of more than half a point was proposed to the council
verdict: conflicts
origins: 2
answer: centralbank2-f | - | bank | bank | denies | no larger move had been on the table
answer: centralbank2-f | 0.75 | minutes | minutes | affirms | three quarters of a point
