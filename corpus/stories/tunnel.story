story: tunnel
title: Signalling failure in the Kammberg base tunnel
split: train
topic: technology

speaker kammbahn = body | Kammbahn AG
speaker ostendorf = named | Heike Ostendorf
speaker sygnatech = body | Sygnatech S.A.
speaker wiercinski = named | Bogdan Wierciński
speaker league = body | Passengers' League of Lauen
speaker amslinger = named | Jürgen Amslinger
speaker office = body | Rail Incident Office
speaker mroczek = named | Katarzyna Mroczek
speaker interim = document | interim report of the Rail Incident Office
speaker pape = named | Friederike Pape
speaker passengers = unnamed | passengers
speaker video = footage | video from carriage 6
speaker fire = body | Talkirch fire brigade
speaker sommerfeld = named | Rüdiger Sommerfeld
speaker log = document | fault log of the tunnel's control centre
speaker contract = document | maintenance contract of 2028
speaker dispatcher = unnamed | a dispatcher at the Talkirch control centre
speaker engineers = unnamed | three engineers who have worked on the system
speaker engineer = unnamed | one of three engineers who have worked on the system
speaker hollenbeck = named | Tilman Hollenbeck
speaker kurpiel = named | Zdzisława Kurpiel
speaker dziennik = outlet | Dziennik Podgórski
speaker card = document | laminated card of the Talkirch control centre
speaker superiors = unnamed | the dispatcher's superiors
speaker union = body | train drivers' union
speaker hauliers = unnamed | hauliers
speaker insurers = unnamed | people close to the insurers
speaker lenz = named | Ottilie Lenz
speaker residents = unnamed | some residents of Talkirch
speaker post = unnamed | a user called @balise404
speaker critics = unnamed | critics

=== tunnel-a
outlet: DNK
url: https://dnk-wire.example/en/2031/11/10/kammberg-tunnel-trains-stranded
published: 2031-11-10
genre: wire

{t|{f aboard 2000.. vague @2031-11-09 people|Thousands} stuck for hours as signals fail in Kammberg tunnel}

TALKIRCH, Lauen, Nov 10 (DNK) - {f aboard 14 @2031-11-09 trains|Fourteen trains} came to a halt in and around the Kammberg base tunnel on Sunday evening when the radio link that tells drivers how far they may go dropped out along its whole length. {c1 kammbahn|{f aboard 3400 about @2031-11-09 passengers|Some 3,400 passengers} were on board}, {s1|the operator, Kammbahn AG}, {q1|said}.

The last of them reached daylight at 01:50 on Monday, {f duration 7 about hours|about seven hours} after the first train had stopped. {c2 fire|{f injured 31 people|Thirty-one people} were treated for dizziness and {f injured 9 people|nine} taken to hospital}, {s2|the Talkirch fire brigade} {q2|said}.

{c3 ostendorf|"At no moment was there a danger to life,"} {q3|said} {s3|Kammbahn's chief executive, Heike Ostendorf}, who travelled to the north portal during the night. {c4 passengers|It had been "like sitting in a switched-off oven,"} {s4|passengers} {q4|told} DNK on the platform at Talkirch, where the Red Cross had put out camp beds and tea.

{s5,6|Ostendorf} {q5|apologised for} {c5 ostendorf belief|the wait} but {q6|would not be drawn on} {c6 ostendorf declines|the cause}. {s7,8|Sygnatech S.A., the Gorzynian company} which built the train control, {q7|confirmed} that {c7 sygnatech confirms|new software had been installed on Saturday} and {q8|said} {c8 sygnatech|there was "as yet no reason to connect the two"}.

The tunnel runs for {f distance 38 kilometres|38 kilometres} under the Kammberg massif, between Talkirch in Lauen and Dolna Skała in Gorzyna. It opened in 2028, eleven years after the first blast, and carries {f other 212 trains a day|212 trains} on an ordinary weekday, two in three of them freight. There are no lamps beside the track. A train asks for permission by radio, a computer in one of five plant rooms grants it a stretch of line, and a display in the cab shows the driver where the stretch ends; if nothing is heard for twelve seconds, the brakes go on by themselves.

{s9,10|The Passengers' League of Lauen} {q9|spoke of} {c9 league|{f aboard 3900 about @2031-11-09 passengers|about 3,900 travellers}, counting those who had stood}, and {q10|called for} {c10 league|an independent inquiry}. The Rail Incident Office, on which both countries sit, sent {f deployed 4 inspectors|four inspectors}.

=== tunnel-b
outlet: Kammbahn AG
url: https://kammbahn.example/press/2031-11-11
published: 2031-11-11
genre: press release

{t|Kammbahn restores limited service}

{n|Press information no. 118/2031 · For immediate release · Download logo pack}

Since 05:00 today trains have again been running through the Kammberg base tunnel, at up to {f other ..9 at_most trains an hour|nine trains an hour} instead of the usual {f other 18 trains an hour|eighteen}. Seats may be reserved as before; bicycles cannot be carried.

{s1,2|Kammbahn} {q1|regrets} {c1 kammbahn belief|the inconvenience of Sunday, 9 November}, and {q2|offers} {c2 kammbahn intention predicted|each passenger {f money 60 marks|60 marks} and a hot meal voucher}. {c3 - predicted|Full capacity {q3|is expected} in the week of 1 December}.

{c4 ostendorf|"Our staff and the emergency services did an outstanding job,"} {q4|emphasises} {s4|Dr Heike Ostendorf, Chair of the Management Board}.

{s5|Kammbahn} {q5|firmly rejects} {c5 kammbahn denies|reports in social media of a fire in plant room 3}. Tickets for cancelled trains remain valid on all routes, including the valley line over the pass, until 14 December.

{n|Press contact: Tilman Hollenbeck, Tel. 0 55 71 / 4 00-0. Kammbahn AG, Portalstrasse 1, Talkirch. Unsubscribe.}

=== tunnel-c
outlet: Switch & Signal
url: https://switch-and-signal.example/long/kammberg-plant-room-3
published: 2031-11-21
genre: trade

{t|Fifty-one degrees in plant room 3}

{n|Switch & Signal Weekly | Rolling stock | Control | Jobs (41) | Log in}

Behind a grey door 14 kilometres from the north portal there is a room the size of a garage. It holds two cabinets, a fire extinguisher and a fan. On the evening of 9 November the fan was not turning. {c1 log|It had tripped its breaker on the Thursday}, {q1|as shown by} {s1|the fault log of the control centre in Talkirch}, and nobody had been sent to reset it. By 18:40 on Sunday the air in the room had reached 51 degrees.

What happened in the next ninety seconds is known in outline. One of the two computers in the left-hand cabinet, either of which can run a fifth of the tunnel by itself, switched itself off. Its twin should have taken over. Instead the twin restarted, and so did {f affected 8 computers|the other eight machines}, in four other rooms, none of them hotter than a cellar in May. For the drivers of {f aboard 14 @2031-11-09 trains|fourteen trains} the last permission ran out; then there was a hiss of air.

{s2|Sygnatech} {q2|holds} that {c2 sygnatech belief|a computer is entitled to a working fan}. {c3 wiercinski|"If you leave the milk in the sun you do not sue the cow,"} {q3|said} {s3|Bogdan Wierciński, its founder and largest shareholder}, in an office whose window looks on to the branch line where in 2009 he tried out his first transponder from the back of a borrowed trolley. {c4 wiercinski|Ventilation}, {s4|he} {q4|said}, {c4|was the customer's affair}. {s5,6|The maintenance contract of 2028} {q5|says} {c5 contract|so}, on page 311; on page 318 it {q6|obliges} {c6 contract|Sygnatech to try out any new software "under all foreseeable ambient conditions"}.

{s7|Kammbahn}, for its part, {q7|blames} {c7 kammbahn|version 4.7}, loaded in the small hours of the Saturday. {c8 ostendorf|The old one}, {s8|Ostendorf} {q8|has said more than once}, {c8|had run "for a thousand nights without a hiccup"}.

{s9|Three engineers} who have worked on the system {h9|{q9|think}} {c9 engineers probable belief|both are right}. {s10|One of them}, with the log before him, {q10|explained} that {c10 engineer|a clock correction in 4.7 made each machine compare its time with its neighbours' before taking over, and that, when the hot one vanished without notice, the rest could not agree what time it was and did what they had been built to do in case of doubt, namely to start again from nothing, which takes eleven minutes a machine and has to be released by hand from Talkirch, one machine after another, by a dispatcher who must first have spoken to every driver concerned}.

{c11 engineer|"In a station that is the right thing,"} {s11|he} {q11|said}. {c11|"In a tunnel with people in it I would like somebody to have lain awake over it.}

{c11|"Nobody did. You can read the test plan. It is a good test plan, for a station."}

There is nothing new in running trains without lamps. Mountain railways did it a century ago, with a brass token that a driver had to hold in his hand, and fast lines have done it by radio since the nineties. What is new is the length. In a tunnel of {f distance 38 kilometres|38 kilometres} no train can be reached from outside within an hour, and every metre of cable, every relay and every fan has to be looked after in the four hours on a Sunday night when the line is shut. Kammbahn had 61 people for that work when the tunnel opened. It has {f jobs 44 maintenance staff|44} now. The saving was voted by a supervisory board on which both states have seats, in the same session that approved the wine list.

{s12|A dispatcher} who was on duty {q12|remembers} {c12 dispatcher belief|eleven telephones and two hands}. Between 18:45 and 20:10 she spoke to each of the drivers four times, always in the same order, north to south, reading from {s21|a laminated card} that {q21|begins with the words} {c21 card|"Remain calm"}. {c13 superiors|She} {q13|has been told by} {s13|her superiors} {c13|not to talk}.

The money is the easier part. {s14,15|Kammbahn} {q14|puts} {c14 kammbahn|its loss at {f money 46000000 marks|46 million marks}} and {q15|intends} {c15 kammbahn intention predicted|to claim all of it from the supplier}, which is insured for {f money 30000000 marks|30 million}. {s16|People close to the insurers} {q16|expect} {c16 insurers predicted belief|a settlement in spring}. {s17|Hauliers}, whose goods went round by the pass at {f money 310 marks a lorry|310 marks} a lorry, {q17|want} {c17 hauliers intention|a share}, and {s18|the drivers' union}, no friend of the cab display, {q18|has renewed its demand for} {c18 union|lamps at the portals}.

{s19|A user called @balise404} {q19|claimed} on the Sunday night that {c19 post|plant room 3 had burned}, in a post shown {f other 90000 about views|some 90,000 times} before it vanished. {c20 fire denies|Nothing was on fire}, {q20|according to} {s20|the Talkirch brigade}. The fan, a model sold for ventilating restaurant kitchens, was replaced on the Tuesday. It cost {f money 214 marks|214 marks}.

=== tunnel-d
outlet: Gorzyna Press Agency
url: https://gap.example/en/transport/minister-on-kammberg
published: 2031-11-14
genre: translation

{t|{s1|Minister}{q1|:} {c1 kurpiel denies|Gorzynian system not guilty of tunnel}}

GORZYNA, 14 November (GAP). {s2|Minister of Transport Zdzisława Kurpiel} on Friday {q2|rejected} {c2 kurpiel denies|"the hurried attempt to find the guilty on our side of the mountain"}. Speaking at the opening of a bypass at Olszanka, {s3|she} {q3|stated} that {c3 kurpiel|the equipment has been admitted for operation in {f other 6 states|six states}}.

The Minister cut the ribbon together with the starost and the parish priest. The bypass, 4.2 km in length, was built in three years and relieves Olszanka of six thousand vehicles a day. An orchestra of the fire service played.

{s4|President of Sygnatech Bogdan Wierciński} {q4|assured} in an interview for Dziennik Podgórski that {c4 wiercinski via=dziennik>wiercinski|"no line of code stops a fan"}. {s5|He} {q5|told} the newspaper {c5 wiercinski via=dziennik>wiercinski|he was ready to open the source to the inspectors}. {q6|Asked} {c6 -|about a recall of version 4.7}, {s7|he} {q7|did not exclude} {c7 wiercinski via=dziennik>wiercinski possible|it {h7|could} come to that}.

Admission to traffic is granted in Gorzyna by the Office of Rail Transport, on the strength of a file that in the case of the Kammberg ran to 4,000 pages and travelled to the capital in a horse box, the lorry that had been ordered having broken down at Rabka Mała.

{s8|The Rail Incident Office} {q8|has so far been unable to confirm} {c8 office cannot_verify|either party's version}. {s9|Its head, Katarzyna Mroczek}, {q9|asks for} {c9 mroczek|patience}.

=== tunnel-e
outlet: Talkirch Bulletin
url: https://talkirch-bulletin.example/lokales/league-evening
published: 2031-11-17
genre: local

{t|{c10 passengers|"I counted the rivets"}{q10|:} {s10,11|passengers} {q11|tell of} {c11 passengers|{f duration 7 @2031-11-10 hours|seven hours} in the dark}}

{n|Talkirch Bulletin – Monday, 17 November 2031 – Home · Town · Valley · Sport · Deaths}

The big room of the Lamb was full to the window sills on Saturday evening. The Passengers' League had put out eighty chairs; {f attending 240 about @2031-11-15 people|about 240 people} came, and the landlord opened the skittle alley. On a sheet above the stage ran a film from carriage 6. {s1|It} {q1|shows} {c1 video|a child asleep in a luggage rack, a conductor handing out the last of the water, and, for a long time, nothing}.

{c2 pape|"I counted the rivets in the ceiling, {f other 412 rivets|four hundred and twelve},"} {q2|said} {s2|Friederike Pape}, a primary-school teacher who had been on her way back from Gorzyna with a suitcase of Christmas baubles. {c2|"Then the emergency light went and I could not count them any more. Somebody began to sing.}

{c2|"It was not beautiful, but it was singing."}

{s3|The League's chairman, Jürgen Amslinger}, {q3|accused} {c3 amslinger|Kammbahn of having known of the fan since the Thursday}. {s4|His} {q4|insistence} that {c4 amslinger|{f aboard 3900 @2031-11-09 passengers|3,900 people} were on the trains, and not the {f aboard 3400 @2031-11-09 passengers|3,400} of the first statement}, was met with applause by people who had stood. {c5 amslinger|Only {f percent 61 trains on time|61 percent} of trains this year had been on time}, {s5|he} {q5|said}, {c5|against the {f percent 88 trains on time|88} on the posters}.

Tilman Hollenbeck, Kammbahn's spokesman, had come alone and sat in the second row. {s6,7|He} {q6|admitted} that {c6 hollenbeck confirms|the posters leave out trains that never left}, but {q7|was not in a position to confirm} {c7 hollenbeck cannot_verify|either count of passengers}, since nobody has to book on the valley services. The groan that went through the room was, for Talkirch, almost an uprising.

For eleven years the town lived with the building of the tunnel: with the lorries, the dust on the plums, the miners from the south who married here and those who did not. The spoil made a new lake shore. The council got a swimming bath and every household a cheque, and when the first train went through, with two presidents aboard, the school had a day off. {c8 residents belief|A miracle is allowed one bad Sunday}, {q8|in the view of} {s8|some residents}. {s9|Ottilie Lenz}, who sells tickets and liquorice at the station kiosk, {q9|would prefer} {c9 lenz intention|the old line over the pass, "where you can at least look out"}.

{n|Photo: Bulletin/Rommel. Read tomorrow: where the Christmas trees come from}

=== tunnel-f
outlet: DNK
url: https://dnk-wire.example/en/2031/12/19/kammberg-interim-report
published: 2031-12-19
genre: wire

{t|{c1 office|Fan and software both to blame for Kammberg failure}, {s1|inquiry} {q1|finds}}

LAUENSTADT, Dec 19 (DNK) - {c2 office|The failure that stranded {f aboard 14 @2031-11-09 trains|14 trains} in the Kammberg tunnel last month had two causes, neither of which would have sufficed alone}, {s2|the Rail Incident Office} {q2|said} on Friday.

{s3,4|Its interim report}, 88 pages long, {q3|describes} {c3 interim|a ventilator left unattended for three days} and {q4|concludes} that {c4 interim|the software installed on the eve of the incident "propagated a local loss to the whole system"}. {c5 interim|Both companies}, {q5|notes} {s5|the document}, {c5|had been warned, Kammbahn by its own log and Sygnatech by a test engineer in August}.

{s6|Chief inspector Katarzyna Mroczek} {q6|said} {c6 mroczek|{f aboard 3710 @2031-11-09 passengers|3,710 passengers} had been counted from tickets, staff lists and mobile telephone records}, between the {f aboard 3400 about @2031-11-09 passengers|3,400} given by the operator and the {f aboard 3900 about @2031-11-09 passengers|3,900} of the Passengers' League. {s7|The League} {q7|welcomed} {c7 league belief|the finding}. {s8|Kammbahn} {q8|declined to comment on} {c8 kammbahn declines|the number}.

{s9,10|Sygnatech} {q9|denied} {c9 sygnatech denies|having ignored its engineer}, {q10|saying} {c10 sygnatech|his memorandum had concerned another customer}. {c11 sommerfeld|"That is what one says,"} {q11|said} {s11|Rüdiger Sommerfeld, Lauen's transport minister}, whom {s12|critics} {q12|fault} {c12 critics belief|for cutting the maintenance staff}.

{s13,14|The operator}, which {q13|had promised} {c13 kammbahn predicted intention|full service for the first week of December}, {q14|now plans} {c14 kammbahn predicted intention|to reach it on January 19}. The tunnel has carried {f other 9-11 trains an hour|nine to eleven trains} an hour since the incident, and the pass road was closed by snow on six of the last ten days.

=== question passengers on board the trains
verdict: conflicts
origins: 3
answer: tunnel-a | 3400 | kammbahn | kammbahn
answer: tunnel-a | 3900 | league | league
answer: tunnel-e | 3900 | amslinger | league
answer: tunnel-e | - | hollenbeck | kammbahn | cannot_verify | was not in a position to confirm either count
answer: tunnel-f | 3710 | mroczek | office

=== question what caused the failure
verdict: conflicts
origins: 5
answer: tunnel-c | - | wiercinski | sygnatech | the customer's ventilation
answer: tunnel-d | - | wiercinski | sygnatech | no line of code stops a fan
answer: tunnel-c | - | kammbahn | kammbahn | version 4.7 of the software
answer: tunnel-c | - | engineers | engineers | both
answer: tunnel-f | - | office | office | both
answer: tunnel-c | - | log | log | the fan had tripped its breaker

=== question day on which full service returns
verdict: supersedes
origins: 1
answer: tunnel-b | - | - | kammbahn | the week of 1 December
answer: tunnel-f | - | kammbahn | kammbahn | January 19

=== question was there a fire in plant room 3
verdict: conflicts
origins: 3
answer: tunnel-c | - | post | post | it had burned
answer: tunnel-c | - | fire | fire | denies | nothing was on fire
answer: tunnel-b | - | kammbahn | kammbahn | denies | a fire in plant room 3
