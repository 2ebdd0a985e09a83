story: shipyard
title: The rescue of Daemun Marine & Engineering
split: train
topic: business

speaker idb = body | Industrial Development Bank
speaker ahn = named | Ahn Gyu-rim
speaker union = body | Daemun Shipworkers' Union
speaker noh = named | Noh Chang-gil
speaker accounts = document | 2035 accounts of Daemun Marine & Engineering
speaker hanbyeol = body | Hanbyeol Accounting
speaker hando = body | Hando Mutual
speaker kiryu = body | Kiryu Heavy Industries
speaker isurugi = named | Isurugi Masanobu
speaker familiar = unnamed | several persons familiar with the negotiations
speaker defense = body | defense ministry
speaker official = unnamed | a senior defense official
speaker kobayakawa = named | Kobayakawa Rie
speaker baek = named | Baek Yun-hee
speaker ryu = named | Ryu Jin-a
speaker ledger = document | cost ledgers of the yard
speaker moon = named | Moon Seok-ho
speaker clip = footage | footage of Ahn Gyu-rim's visit
speaker opposition = body | Democratic Labor opposition
speaker economists = unnamed | some economists
speaker setouchi = outlet | Setouchi Keizai
speaker ilbo = outlet | Daemun Ilbo
speaker eom = named | Eom Bok-soon
speaker customers = unnamed | customers of the noodle shop
speaker tak = named | Tak Dong-su
speaker seo = named | Seo In-chul
speaker holders = unnamed | a group of foreign bondholders
speaker daily = outlet | a financial daily
speaker fsc = body | Financial Supervisory Commission
speaker nordhav = body | Nordhav Gas
speaker prosecutors = body | Daemun prosecutors
speaker spokesman = unnamed | a spokesman for Daemun Marine & Engineering

=== shipyard-a
outlet: Yoram News Agency
url: https://yoram.example/en/daemun-rescue
published: 2036-05-12
genre: wire

{t|Creditors agree {f money 2100000000000 won|2.1 trillion won} rescue of Daemun yard; {s1|union} {q1|threatens} {c1 union intention predicted|strike}}

DAEMUN, May 12 (Yoram) - {c2 idb|Creditors of Daemun Marine & Engineering, the country's third-largest shipbuilder, have agreed to lend it another {f money 2100000000000 won|2.1 trillion won} and to swap {f money 1300000000000 won|1.3 trillion} of its debt for shares}, {s2|the state-run Industrial Development Bank} {q2|said} on Monday.

{c3 ahn predicted|The yard "will not be allowed to drift,"} {s3|Industry Minister Ahn Gyu-rim} {q3|told} parliament's budget committee.

In return the company must close one of its {f other 4 dry docks|four dry docks}, sell its headquarters and shed {f jobs 1900 jobs|1,900} of its {f jobs 11400 jobs|11,400 jobs} by the end of next year. {s4|The Daemun Shipworkers' Union} {q4|{h4|fears}} that {c4 union predicted belief|the number will end up nearer {f jobs 3200 jobs|3,200}}.

{c5 accounts|The company, which builds gas carriers and submarines, lost {f money 640000000000 @2035-12-31 won|640 billion won} last year}, {q5|according to} {s5|accounts} on which {s6|its auditor, Hanbyeol}, {q6|has declined to give} {c6 hanbyeol declines intention|an opinion}.

{s7|Hando Mutual, a pension fund with {f percent 6 bonds|6 percent} of the bonds}, {q7|objected to} {c7 hando belief|the swap}. Trading in the shares was suspended at {f money 1240 won a share|1,240 won}.

{c8 - possible|A Japanese group {h8|{q8|is rumored}} to want the submarine dock}. {s9|The bank} {q9|would neither confirm nor deny} {c9 idb declines|it}.

=== shipyard-b
outlet: Keel & Cargo
url: https://keel-and-cargo.example/yards/dme-lifeline
published: 2036-05-13
genre: trade
copy of: shipyard-a

{t|Daemun gets {f money 2100000000000 @2036-05-12 won|KRW2.1trn} lifeline}

{c1 idb|Creditors of Daemun Marine & Engineering (DME) have agreed to lend it another {f money 2100000000000 @2036-05-12 won|KRW2.1trn} and to swap {f money 1300000000000 @2036-05-12 won|KRW1.3trn} of its debt for shares}, {s1|the state-run Industrial Development Bank} {q1|said}. {c2 ahn predicted|The yard "will not be allowed to drift,"} {s2|Industry Minister Ahn Gyu-rim} {q2|told} parliament.

In return DME must close one of its {f other 4 @2036-05-12 dry docks|four dry docks}, sell its headquarters and shed {f jobs 1900 @2036-05-12 jobs|1,900} of its {f jobs 11400 @2036-05-12 jobs|11,400 jobs} by the end of next year.

{c3 accounts|DME lost {f money 640000000000 @2035-12-31 won|KRW640bn} last year}, {q3|according to} {s3|accounts} on which {s4|its auditor} {q4|has declined to give} {c4 hanbyeol declines intention|an opinion}.

The orderbook stands at {f other 31 ships|31 ships}, most of them gas carriers for delivery from 2037.

=== shipyard-c
outlet: Setouchi Keizai
url: https://setouchi-keizai.example/en/kiryu-dock
published: 2036-05-15
genre: translation

{n|Setouchi Keizai | English edition (machine-assisted) | Text size A A A}

{t|{s1|Kiryu Heavy} {q1|considering} {c1 kiryu intention predicted|acquisition of Daemun dock}}

It {q2|was learned on the 14th from} {s2|several persons familiar with the negotiations} that {c2 familiar|{s11|Kiryu Heavy Industries} {q11|is considering} {c11 kiryu intention predicted via=familiar>kiryu|the acquisition of the submarine dock of Daemun Marine & Engineering, whose rehabilitation plan was decided on the 12th}}. {c3 familiar probable|The amount}, {q3|according to} {s3|the same persons}, {c3|is {h3|likely} to be {f money 40000000000 about yen|around 40 billion yen}}.

The president of Kiryu, Isurugi Masanobu, appeared at the regular press conference on the same day in a grey suit and with a cold. {s4,5|He} {q4|avoided a clear answer on} {c4 isurugi declines|the dock}, {q5|saying} only that {c5 isurugi|"various possibilities are studied at all times."}

Kiryu reduced its own slipways from five to three in 2026 and has since turned away orders for want of space. From its pier at Nishi-Kiryu to Daemun is {f distance 190 km|190 kilometers} by sea, a night's tow.

{s6|The defense ministry of the neighboring country} {q6|takes the position} that {c6 defense|foreign capital in a submarine dock is "not envisaged."} {c7 official|"It is out of the question,"} {s7|a senior official of the same ministry} {q7|said} flatly.

{s8,9,10|The securities analyst Kobayakawa Rie} {q8|likens} {c8 kobayakawa|the plan to "buying a wedding dress at a funeral,"} yet {q9|regards} {c9 kobayakawa belief|the price as reasonable}, {q10|pointing out} that {c10 kobayakawa|a new dock of equal depth would cost {f money 120000000000 yen|120 billion yen}}.

=== shipyard-d
outlet: Daemun Ilbo
url: https://daemun-ilbo.example/en/features/gate-three
published: 2036-05-21
genre: feature

{t|At Gate 3, a town that launches ships waits to be launched}

{n|By Pyo Han-gyeol, photographs by Kim Adeline
Daemun Ilbo English edition
[Photo: bicycles on Dolsan Hill]}

At ten to seven the bicycles come down Dolsan Hill in single file, brakes squealing, lunch tins knocking on the handlebars. The siren goes. For half an hour after it nothing moves in the streets of Daemun but cats, and from the far side of the wall there begins the noise that children here learn to sleep through: {f other 700 about welding sets|some seven hundred welding sets}, four cranes and a loudspeaker playing gymnastics music from 1988. Hull 2231, a gas carrier {f distance 299 meters|299 meters} long, stands in Dock 2 with its bow in scaffolding. Nobody has paid for its propeller.

The yard was laid out on a tidal flat in 1974 by a maker of sewing machines, on borrowed money and against all advice. By 1993 it was delivering a ship every nine days. It was rescued in 1999 and rescued in 2016, and in 2023 it was sold to a fund that sold the big crane, leased it back and left. The present trouble began with three drilling ships, ordered by a company that no longer exists, for an oil field that turned out to be water.

{s1|Noh Chang-gil, the union's president and a crane driver for twenty-two years}, {q1|wants} {c1 noh predicted intention|the cuts spread over {f duration 5 years|five years} and the managers who signed for the drilling ships made to hand back their bonuses}. {c2 noh|"We gave up our summer bonus in 2016, and we were told it would be the last time,"} {s2|he} {q2|said}, eating standing up. {c2|"We believed it. I have the leaflet at home."

"This time I would like something heavier than a leaflet."}

In an office on the eleventh floor of the bank's tower in the capital, {s3|Moon Seok-ho, its head of restructuring}, who has closed two yards in his life and saved one, {q3|said} {c3 moon|the bank had looked at selling the company whole, at cutting the submarines loose from the gas carriers, at leaving everything to the bankruptcy court and at doing nothing, which would have cost the state {f money 4000000000000 won|four trillion won} in guarantees on unfinished ships, and had found that lending more was the least ruinous of these, though by a smaller margin than the minister liked to make out}.

Whether the sums he was looking at are right is another question. {s4|Ryu Jin-a}, who kept the cost ledgers of Docks 2 and 3 until January, {q4|has told} the Financial Supervisory Commission that {c4 ryu|losses on one hull were carried over to the next, and from that one to a hull whose keel had not been laid}. {s5|The ledgers}, copies of which this newspaper has seen, {q5|show} {c5 ledger|{f other 1180 tons of steel|1,180 tons of steel} booked to it}. {c6 baek|She} {q6|has been described by} {s6,7|Baek Yun-hee, the chief executive}, who {q7|denies} that {c7 baek denies|anything was hidden}, {c6|as "a disappointed employee."} {s8|This newspaper} {q8|could not establish} {c8 ilbo cannot_verify|who ordered the entries}. The commission's inspectors have taken two rooms above the canteen and keep the blinds down.

On Thursday the minister came, in the rain, with a police band. {s9|Footage filmed from the roof of the paint shop} {q9|shows} {c9 clip|him walking the length of Dock 2 under an umbrella that turns inside out, while {f attending 200.. vague @2036-05-15 workers|hundreds of men} in grey overalls face the other way}. {s10|Ahn} {q10|promised} {c10 ahn predicted intention|to be back in the autumn with orders for {f other 2 frigates|two frigates}}, a pledge that {s11|the opposition}, whose leader comes from the next constituency, {q11|derided as} {c11 opposition|"a paper navy."}

{s12|Eom Bok-soon}, who has sold bone soup opposite Gate 3 since 1989, {q12|has stopped believing} {c12 eom denies belief|ministers in wet shoes}. {s13|Her customers} {q13|say} {c13 customers predicted|the {f jobs 6800 people|6,800 people} employed by subcontractors will go first}. They are welders and riggers and painters, many of them from Vietnam and Uzbekistan; they wear a different-colored helmet, are paid by the meter and do not appear among the {f jobs 11400 jobs|11,400} whose jobs are being negotiated. They have no vote on the 26th. {s14|Tak Dong-su}, one of them, {q14|plans} {c14 tak predicted intention|to leave for the Gulf}. {c15 tak|The plan has a chapter on the staff swimming pool}, {s15|he} {q15|said}, {c15|and not one line on him}.

{c16 - possible belief|Half the town council {h16|{q16|is said}} to favor a museum}. {s17,18|Mayor Seo In-chul}, {q18|opposed to} {c18 seo belief|anything with a ticket desk}, {q17|has asked} {c17 seo|the province for a bus to the battery plant at Yulchon}. The population, 118,000 when the big crane was standing, is down to 83,000. At the primary school below the hill there were eleven classes in the first year; there are four. What is for sale on the main street is mostly curtains.

In the evening the siren goes again and the bicycles are pushed back up, for nobody rides home. On the wall by the gate, over the timetable of a ferry that was discontinued, somebody has written in chalk the price of steel plate, and under that, in another hand, the price of soup.

=== shipyard-e
outlet: The Harbor Economist
url: https://harbor-economist.example/columns/crane
published: 2036-05-24
genre: column

{t|Never lend to a yard that has sold its crane}

{n|Matsudaira Koji's column appears on Saturdays}

Rescues of shipyards follow an old choreography. First the loss is found to be large; then it is found to be larger; then a minister is photographed in a helmet. Between the second figure and the third there is a window in which money can be lent with a straight face. Daemun is in it now.

I have read the plan twice. It assumes that gas carriers will sell in 2038 for what they sold for in 2033, that steel will be cheap, and that the won will be weak. Any one of these may happen. {s1|The bank} {q1|calls} {c1 idb|this "the central case."} {s2|Some economists}, myself not among them, {q2|think} {c2 economists probable belief|the yard {h2|probably} worth more shut}; {s3|the pension fund Hando Mutual}, in a letter that deserves to be framed, {q3|demands} {c3 hando|to be told who bought the crane}.

A submarine dock is another matter. No country closes one, and few would let a neighbor buy it. {s4,5|Kiryu Heavy}, {q4|having hinted} last week at {c4 kiryu|an interest}, {q5|has since denied} {c5 kiryu denies|it}, which is the first sign of one.

=== shipyard-f
outlet: Yoram News Agency
url: https://yoram.example/en/daemun-vote
published: 2036-05-27
genre: wire

{t|Daemun workers accept job cuts as regulator finds deeper losses}

DAEMUN, May 27 (Yoram) - {c1 union|Workers at Daemun Marine & Engineering voted by {f percent 58 voters|58 percent} to {f percent 42 voters|42} to accept a rescue that will cost {f jobs 1500 jobs|1,500} of them their jobs, after the company gave up {f jobs 400 jobs|400} of the cuts in the last hour of talks}, {s1|their union} {q1|said} early on Tuesday.

{c2 union|Turnout was {f percent 91 @2036-05-26 members|91 percent}}, by {s2|the union}'s {q2|count}. {c3 noh|"Nobody is dancing,"} {s3|Noh Chang-gil, its president}, {q3|said} outside Gate 3. {c3|"We have bought {f duration 3 years|three years}."}

{s4|The Financial Supervisory Commission} {q4|found}, in an interim report released an hour later, that {c4 fsc|Daemun had understated its loss for 2035 by moving costs from hull to hull and that the true figure was {f money 910000000000 @2035-12-31 won|910 billion won} instead of the {f money 640000000000 @2035-12-31 won|640 billion} in its accounts}. {s5|It} {q5|did not say} {c5 fsc silent|who was responsible}. {s6|Prosecutors} {q6|are weighing} {c6 prosecutors predicted intention|charges}.

{s7|Chief Executive Baek Yun-hee}, who {q7|had insisted} that {c7 baek|nothing was hidden}, resigned before breakfast. {s8,9|A company spokesman} {q8|confirmed} {c8 spokesman confirms|his departure} and {q9|said} {c9 spokesman|the yard "respects" the finding}. {s10|Ryu Jin-a, the former accountant} whose complaint set off the inquiry, {q10|did not wish to comment on} {c10 ryu declines|it}.

Interim reports of the commission carry no penalty. The final one is due in September and can lead to a fine of up to {f percent ..10 at_most of the misstated sum|a tenth} of the sum misstated, to a ban on the auditor and, in cases of intent, to the criminal court in Daemun, which last tried a shipbuilder in 2017 and acquitted him.

{c11 moon|The plan stands}, {s11|Moon Seok-ho of the Industrial Development Bank} {q11|said}. {s12|A group of foreign bondholders} {q12|was quoted by a financial daily as saying} {c12 holders predicted intention via=daily>holders|it would sue}. {s13,14|Nordhav Gas, the customer for {f other 9 ships|nine} of the {f other 31 ships|31 ships} on order}, {q13|backs} {c13 nordhav belief|the rescue} but {q14|wants} {c14 nordhav predicted intention|its first carrier by March}.

{s15|Industry Minister Ahn Gyu-rim} {q15|welcomed} {c15 ahn belief|the vote}. {s16,17|He} {q16|dismissed} {c16 ahn denies|a {q18|report} in {s18|Setouchi Keizai} that {c18 setouchi predicted|Kiryu Heavy Industries would buy the submarine dock}}, {q17|calling} {c17 ahn|it "a fish that jumped into the wrong net."}

=== question loss of Daemun Marine & Engineering in 2035
verdict: conflicts
origins: 2
answer: shipyard-a | 640000000000 | accounts | accounts
answer: shipyard-b | 640000000000 | accounts | accounts
answer: shipyard-f | 910000000000 | fsc | fsc

=== question jobs to go at the yard
verdict: conflicts
origins: 3
answer: shipyard-a | 1900 | - | creditors' plan
answer: shipyard-a | 3200 | union | union
answer: shipyard-b | 1900 | - | creditors' plan
answer: shipyard-f | 1500 | union | agreement of 27 May

=== question does Kiryu Heavy want the submarine dock
verdict: conflicts
origins: 3
answer: shipyard-c | - | familiar | familiar | yes
answer: shipyard-e | - | kiryu | kiryu | denies | no
answer: shipyard-f | - | ahn | ahn | denies | no
