story: spyring
title: Moravka expels Vostran diplomats over the depot explosion at Lipnice
split: train
topic: war

speaker kucera = named | Vojtech Kucera
speaker sedlak = named | Milena Sedlakova
speaker havlik = named | Radim Havlik
speaker service = body | Security Information Office
speaker report = document | report of the Security Information Office
speaker vostra = body | foreign ministry of Vostra
speaker zarubin = named | Kira Zarubina
speaker accord = body | Civic Accord
speaker pavlu = named | Ondrej Pavlu
speaker hriv = named | Zuzana Hrivnakova
speaker prosecutor = body | supreme prosecutor's office
speaker kolar = named | Lenka Kolarova
speaker residents = unnamed | people in Lipnice
speaker dealer = named | Emil Radev
speaker officials = unnamed | two security officials
speaker cam = footage | hotel camera in Zlatna
speaker president = named | Ladislav Zeleny
speaker palace = body | presidential palace
speaker poll = document | Median-Plus poll
speaker brewers = body | Chamber of Brewers
speaker alliance = body | Western Alliance
speaker widow = named | Jarmila Dostalova
speaker army = body | army of Moravka
speaker insurers = body | insurers of the depot
speaker critics = unnamed | critics of Vojtech Kucera
speaker police = body | Hradek police
speaker organisers = unnamed | organisers of the march in Hradek
speaker channel = outlet | Vostran state television
speaker tatravia = body | government of Tatravia
speaker mayor = named | Petr Urbanek
speaker coalition = unnamed | junior partners in the government of Moravka
speaker driver = unnamed | an embassy driver
speaker backbench = unnamed | members of Vojtech Kucera's own party
speaker kuceraoffice = body | office of Vojtech Kucera
speaker polled = unnamed | people asked by Median-Plus
speaker foresters = unnamed | foresters in Lipnice
speaker moravka = body | government of Moravka
speaker members = unnamed | members of the Chamber of Brewers
speaker hoteliers = unnamed | hoteliers of Zlatna

=== spyring-a
outlet: Danube Press Agency
url: https://danube-press.example/2033/04/16/moravka-expels
published: 2033-04-16
genre: wire

{t|{s1|Moravka} expels {f other 18 diplomats|18 Vostran diplomats}, {q1|blames} {c1 kucera|spies for 2029 depot blast}}

HRADEK, April 16 (DPA) - {c2 kucera|Moravka is expelling {f other 18 diplomats|18 Vostran diplomats}}, {s2,3|Prime Minister Vojtech Kucera} {q2|said} on Saturday, {q3|accusing} {c3 kucera|Vostra's military intelligence of blowing up the ammunition depot at Lipnice in October 2029}.

{f killed 2 @2029-10-16 guards|Two guards} died in that explosion, which scattered shells over {f area 12 about square kilometres|some 12 square kilometres} of forest and kept up to {f displaced ..1500 at_most @2029-10-16 people|1,500 people} from their homes. {c4 kucera|"We have a duty to those who were told for years that it was an accident,"} {s4|Kucera} {q4|said} at an unscheduled news conference.

The diplomats have {f duration 48 hours|48 hours} to leave. {s5,6|The foreign ministry of Vostra} {q5|dismissed} {c5 vostra denies belief|the allegations as "a fairy tale ordered from across the ocean"} and {q6|promised} {c6 vostra intention predicted|an answer}. {s7|The Western Alliance} {q7|expressed support for} {c7 alliance belief|Hradek}.

=== spyring-b
outlet: Lidova Pravda Weekend
url: https://lidova-weekend.example/reportage/lipnice-long-shadow
published: 2033-04-23
genre: broadsheet

{n|LIDOVA WEEKEND
Home · Reportage · Culture · Chess · Recipes
Subscribers: 3 articles left this month}

{t|The long shadow of Shed 16}

{n|Text: Alzbeta Korinkova, Tibor Racz | Photo: Ngo Van Minh}

The road to Shed 16 is closed by a chain, a sign and a sheepdog. Behind them the forest begins again: birches mostly, as high as a man, since birch comes first where the ground has burned. Every so often there is a pole with a red ribbon. The sappers put the last one in during the winter of 2031, and the foresters have {f other 340 about poles|nearly 340} of them on a map that hangs in the village hall beside the results of the firemen's football.

In Lipnice {s1|they} {q1|never believed} {c1 residents denies belief|the story of the cigarette}. It was the first of four. In the autumn of 2029 {s26|the army} {q26|laid} {c26 army|the explosion to a guard's carelessness}; the next spring it was old propellant; after that came a court case against the dealer who rented the shed, which collapsed when the chief witness moved to Cyprus. And then, last Saturday at ten to eight in the evening, when half the country was watching a quiz, the prime minister walked up to a lectern with his tie crooked.

What Vojtech Kucera said there took four minutes. {c2 kucera|{f other 2 officers|Two officers} of Vostra's military intelligence}, {s2|he} {q2|said}, {c2|had come to Moravka on false passports in October 2029, had spent a night at Zlatna, {f distance 38 kilometres|38 kilometres} from the depot, had got themselves invited there as buyers of veterinary instruments, and had left for the airport some hours before the shed went up}. He took no questions. {c3 - possible|The foreign minister, Milena Sedlakova}, who stood beside him, {h3|{q3|is said}} {c3|to have heard of it at noon}.

The case rests on a report by the Security Information Office, eleven pages long and stamped on each, which this newspaper was allowed to read but not to copy, in a room with a clock. {s4,5|It} {q4|names} {c4 report|the pair} and {q5|traces} {c5 report|their flights through three capitals}. {s6|A hotel camera in Zlatna} {q6|shows} {c6 cam|a tall man and a short one carrying a cool box across a lobby at 23:14}. There is also a visit request, addressed to the arms dealer Emil Radev. {s7|Radev}, a former wrestler who now grows apricots, {q7|has denied} {c7 dealer denies|ever having read it}. What the report does not have is anybody who saw the two men inside the fence. {s8|The office} {q8|considers} {c8 service probable belief|it {h8|"highly likely"} that they were there}. {s9,10|The supreme prosecutor, Lenka Kolarova}, whose detectives have worked on Lipnice since the first night, {q9|remains open to} {c9 kolar belief|two versions} and {q10|refused to be drawn on} {c10 kolar declines|which of them she finds the better}.

It is worth recalling how such sheds came to be there. The depot at Lipnice was built in 1951 for an army of 210,000, in a fold of the hills where no aircraft could see it, and nine villages were emptied to make room for the railway. When that army shrank the ministry of defence found itself with 53 sheds and nothing to put in them. It let them, by the month, to anyone with a licence. Grenades for one war lay next to shells for another, and a clerk came on Thursdays to read the meters. Hradek lawyers drew up the leases; nobody drew up a list. Parliament, which {q27|was asked} in 2014 {c27 -|to pay for cameras}, bought a snow cannon for the biathlon.

The politics of it are no tidier. Kucera governs with a majority of one. {s11,12|His junior partners}, {q11|furious at} {c11 coalition belief|having been told by telephone}, {q12|want} {c12 coalition intention predicted|the report read out in a closed session}. {s13|The Civic Accord}, the largest party of the opposition, {q13|backs} {c13 accord belief|the expulsions}, but {s14|its leader, Ondrej Pavlu}, {q14|made the case} on Tuesday that {c14 pavlu|a prime minister who had known since at least January, who had let his trade minister fly to the Vostran capital in February to haggle over a vaccine, and who then chose the eve of a vote of confidence for his revelation, owed the house an account of the calendar as well as of the crime}. {h15|{q15|Suspicion}} that {c15 backbench possible belief|the timing had to do with a bribery trial} exists in {s15|Kucera's own party} too. {s16|Kucera's office} {q16|gave assurances} that {c16 kuceraoffice|the intelligence had reached him "in final form" only on April 9}.

Then there is the palace. {s17|President Ladislav Zeleny}, 78, who {q17|has never hidden} {c17 president belief|his admiration for Vostra} and who was honoured there with a horse, said nothing for seven days. {s18,19|His spokesman} {q18|said} {c18 palace predicted|the president would speak on the eighth} and {q19|asked for} {c19 palace|patience}.

In Thursday's papers {s20|a Median-Plus poll of {f other 1012 adults|1,012 adults}} {q20|found} {c20 poll|{s21|{f percent 64 adults|64 per cent}} {q21|convinced of} {c21 polled belief|Vostra's guilt}}.

In Lipnice the news was taken standing up, outside the shop. {s22|Jarmila Dostalova}, whose husband was one of the {f killed 2 @2029-10-16 guards|two guards}, {q22|regrets} {c22 widow belief|having signed a paper} in 2030. {c23 widow|"They gave me {f money 400000 crowns|four hundred thousand} and a form that said it was his cigarette,"} {s23|she} {q23|said}. {c23|"He smoked a pipe.

"I don't care if it was the Vostrans or the Chinese. I would like somebody to strike that line out."}

{s24|The mayor, Petr Urbanek, a beekeeper} who won his seat by {f other 11 votes|eleven votes}, {q24|hopes} {c24 mayor intention predicted|to have the chain off the road by the summer}. He showed us up the tower of the church, from which one can see the gap in the trees; it looks like a missing tooth. Below, some boys were kicking a ball against the wall of the old guardhouse. The wall is pocked. Nobody has painted it.

Caption: A red ribbon marks the edge of the cleared ground. {s25|Foresters} {q25|reckon on} {c25 foresters predicted belief|finding shells there for {f duration 20.. at_least years|at least twenty years}}.

{n|Share · Print · Report an error
More reportage: The last ferryman of the Orlava}

=== spyring-c
outlet: Hlas Dnes
url: https://hlas-dnes.example/politika/16-or-18
published: 2033-04-19
genre: tabloid

{t|Smoke over the embassy, crates on the kerb: Vostrans pack}

THE chimney of the Vostran embassy in Lime Street smoked from Saturday midnight until Monday's tram. In April! {c1 officials|Between {f other 60-90 sacks|60 and 90 sacks} of paper went into the boiler}, {s1|two security officials} {q1|said}. This newspaper counted {f other 14 vans|14 vans} at the kerb.

{s2|The embassy's spokeswoman, Kira Zarubina}, {q2|would have none of} {c2 zarubin denies|it}: {s3|she} {q3|put} {c3 zarubin|the smoke down to "pancakes"}. {s4|She} {q4|did not say} {c4 zarubin silent|how many staff were leaving}. {f other 123 about staff|Some 123} are on the diplomatic list, nearly three times as many as Moravka keeps in Vostra, and {s5|the interior minister, Radim Havlik}, {q5|wants} {c5 havlik intention predicted|no more than {f other ..40 at_most staff|40} of them left by June}.

{s6|An embassy driver}, spotted at the market with {f other 30 about boxes|about thirty} banana boxes, {q6|begged} {c6 driver|our photographer to leave his daughter out of it}.

=== spyring-d
outlet: Radio Hradek
url: https://radio-hradek.example/live/0418
published: 2033-04-18
genre: live blog

{n|RADIO HRADEK LIVE ▸ refresh ▸ all times local}

{t|Live: Vostra expels {f other 20 diplomats|20} in return}

21:05 The first of the two buses has left for the airport with {f aboard 31 people|31 people}, children and two cats included. It was escorted by a single patrol car, whose driver took the wrong slip road, so that the convoy had to go round by the brewery.

20:10 {s1|Foreign minister Sedlakova} {q1|calls} {c1 sedlak|Vostra's reply "disproportionate, late and expected"}. {q2|Asked} {c2 -|whether the embassy in Vostra can still work}, {s3|she} {q3|says} {c3 sedlak|with {f other 5 diplomats|five people} it can issue a passport, answer the telephone and very little else}.

19:20 {s4|Vostran state television} {q4|reports}, citing the foreign ministry there, that {c4 channel via=channel>vostra|{f other 20 diplomats|20 Moravkan diplomats} must be out by tomorrow night}.

18:45 The march has reached the embassy. {s5|Organisers} {q5|claim} {c5 organisers|{f attending 20000.. vague people|"tens of thousands"}}; {s6|the police}, in a post, {h6|{q6|estimate}} {c6 police probable|{f attending 7000-9000 people|7,000 to 9,000}}. Ketchup on the gate.

17:30 {s7|Tatravia}, which shares a river and most of its television with us, {q7|declares} {c7 tatravia|"complete solidarity"}. {s8|Its foreign minister, Zuzana Hrivnakova}, {q9|pressed by} {s9|Hradek} {c9 moravka|to send home {f other 3.. at_least diplomats|at least three Vostrans} of her own}, {h8|{q8|is weighing}} {c8 hriv possible intention|the request}.

15:00 From our archive: the blast was heard in two countries. The seismometer at Vranov drew a line that its keeper, who was at lunch, took for a lorry, and the first fire engine to arrive had to stop at the level crossing because the barrier had come down by itself.

=== spyring-e
outlet: Morava Business Letter
url: https://mbl.example/2033/04/25/who-pays
published: 2033-04-25
genre: trade

{t|After the spies, the bill}

The state paid {f money 1100000001.. more_than crowns|more than 1.1bn crowns} to clear the ground at Lipnice. Can it get the money back?

{s1|The depot's insurers}, who paid out for an accident, {q1|are reluctant} {c1 insurers declines intention|to reopen the file}. {s2|The Civic Accord}'s {q2|call for} {c2 accord|a suit before the arbitration court in Geneva} was put to a vote on Friday and lost, 98 to 97.

Trade between the two countries was worth {f money 90000000000 about crowns|roughly 90bn crowns} last year, {f percent ..2.9 less_than of trade|under 3 per cent} of Moravka's total, and it is lopsided: gas one way; hops, trams, glass and spa guests the other. Of the {f other 62000 spa guests|62,000 Vostrans} who took the waters at Zlatna in 2032, several thousand came twice. The spa has a Vostran chapel, a Vostran butcher and, since the war in the south, a good deal of Vostran money in its upper terraces, where the shutters are down nine months in the year.

{s3,4|The Chamber of Brewers}, {q3|fearing} {c3 brewers predicted belief|a ban on beer}, {q4|has urged} {c4 brewers|"cool heads and open borders"}. {s5|Its members} {q5|expect} {c5 members predicted belief|to lose {f money 300000000-450000000 crowns|between 300m and 450m crowns} and {f jobs 200.. vague jobs|hundreds of jobs} if it comes}. They {q6|have been assured by} {s6|Kucera} that {c6 kucera predicted|the treasury would stand behind every barrel}. {s7|Critics} {q7|see} {c7 critics belief|the promise as an election gift}.

Nobody has yet been charged. {s8|The prosecutor's office} {q8|hopes} {c8 prosecutor predicted intention|to question Radev again in May}. Its file on the case, which began as a fire report, fills {f other 41 cabinets|41 cabinets}.

=== spyring-f
outlet: Zlatna Spa Gazette
url: https://zlatna-gazette.example/en/expulsion
published: 2033-04-17
genre: translation
copy of: spyring-a

{t|Moravka sends home {f other 18 @2033-04-16 diplomats|18 diplomats} of Vostra}

{c1 kucera|Moravka is expelling {f other 18 @2033-04-16 diplomats|18 Vostran diplomats}}, {s1,2|Prime Minister Vojtech Kucera} {q1|said} on Saturday, {q2|accusing} {c2 kucera|Vostra's military intelligence of blowing up the ammunition depot at Lipnice in October 2029}.

{f killed 2 @2029-10-16 guards|Two guards} died in that explosion, which scattered shells over {f area 12 about square kilometres|some 12 square kilometres} of forest. {c3 kucera|"We have a duty to those who were told for years that it was an accident,"} {s3|he} {q3|said}.

{s4,5|The foreign ministry of Vostra} {q4|dismissed} {c4 vostra denies belief|the allegations as "a fairy tale ordered from across the ocean"} and {q5|promised} {c5 vostra intention predicted|an answer}. {s6|The town's hoteliers} {q6|are worried about} {c6 hoteliers possible belief|what that {h6|could} be}.

=== question diplomats expelled by Moravka
verdict: single
origins: 1
answer: spyring-a | 18 | kucera | kucera
answer: spyring-f | 18 | kucera | kucera

=== question people at the march on the Vostran embassy
verdict: conflicts
origins: 2
answer: spyring-d | 20000.. | organisers | organisers
answer: spyring-d | 7000-9000 | police | police

=== question Vostran officers blew up the depot
verdict: conflicts
origins: 2
answer: spyring-a | - | kucera | kucera | affirms | military intelligence blew it up
answer: spyring-f | - | kucera | kucera | affirms | military intelligence blew it up
answer: spyring-a | - | vostra | vostra | denies | a fairy tale
answer: spyring-f | - | vostra | vostra | denies | a fairy tale
