story: codeshare
title: Marsa Air and Cordillera Aérea want to merge
split: train
topic: business

# Who speaks
speaker people = unnamed | two people with knowledge of the talks
speaker person = unnamed | one of two people with knowledge of the talks
speaker airlines = body | Marsa Air and Cordillera Aérea
speaker marsa = body | Marsa Air
speaker cordillera = body | Cordillera Aérea
speaker nuwaisi = named | Khalifa Al-Nuwaisi
speaker valdivieso = named | Ernesto Valdivieso
speaker analysts = unnamed | analysts
speaker deol = named | Priyanka Deol
speaker barakzai = named | Yusuf Barakzai
speaker pilots = unnamed | Cordillera's pilots
speaker echeverri = named | Renata Echeverri-Souza
speaker aspiq = body | ASPIQ
speaker commission = body | National Competition Commission
speaker objections = document | statement of objections of 12 September
speaker fuentes = named | Itzel Fuentes-Cano
speaker faro = outlet | El Faro Económico
speaker consumers = body | Pasajeros Unidos
speaker minister = named | Lorena Quispe-Harb
speaker onda = outlet | Onda 9
speaker board = unnamed | a person close to Marsa's board
speaker fund = unnamed | a fund manager in Ras Dhiyab
speaker bondholder = unnamed | a bondholder who dialled in
speaker order = document | order of the Second Commercial Chamber
speaker judge = named | Ximena Abularach
speaker iturbe = named | Tomás Iturbe
speaker minutes = document | minutes of the Cordillera board meeting of 21 August
speaker police = body | Villa Serena police
speaker steward = named | Wilmer Ocampo
speaker paredes = named | Andrés Paredes-Kuri
speaker sceptics = unnamed | sceptics in Ras Dhiyab
speaker admirers = unnamed | admirers of Khalifa Al-Nuwaisi
speaker directors = unnamed | directors of Cordillera Aérea
speaker mechanics = unnamed | mechanics at the Los Sauces hangar

=== codeshare-a
outlet: Isthmus Wire
url: https://isthmus-wire.example/business/2031-09-02/marsa-cordillera
published: 2031-09-02
genre: wire

{t|{c1 people|Gulf's Marsa Air and Cordillera to merge in {f money 2600000000 dollars|$2.6 billion} deal} {q1|-} {s1|sources}}

RAS DHIYAB, Sept 2 (Isthmus) - {c2 people|{s3|Gulf carrier Marsa Air and Quirama's Cordillera Aérea} {q3|plan} {c3 airlines predicted intention via=people>airlines|to announce a merger this week that values the Latin American airline at {f money 2600000000 about dollars|about $2.6 billion}}}, {s2|two people with knowledge of the talks} {q2|said} on Tuesday.

{c4 person predicted|The two, which have shared flight codes on {f other 62 routes|62 routes} since 2027, would keep both names and run their fleets, {f other 214 aircraft|214 aircraft} in all, from a holding company in Ras Dhiyab}, {s4|one of the people} {q4|said}.

{s5|Marsa} {q5|declined to comment on} {c5 marsa declines|market speculation}. {s6|Cordillera} {q6|did not respond to} {c6 cordillera silent|questions sent outside business hours}.

{s7|Marsa Chief Executive Khalifa Al-Nuwaisi} {q7|said} in July {c7 nuwaisi|he was looking for "a second home, on another ocean", but was in no hurry}.

{s8|Analysts} {q8|have long regarded} {c8 analysts belief|Cordillera as too small to stay single}. {s9,10|Priyanka Deol of Halloran Bank} {q9|values} {c9 deol|it at {f money 2200000000-2400000000 dollars|between $2.2 billion and $2.4 billion}} and {q10|called} {c10 deol belief|the rumoured price "generous"}.

Any merger has to pass the competition authorities of five countries, the Gulf Aviation Authority and both sets of shareholders, of whom the emirate of Ras Dhiyab, with 71 percent of Marsa, is by far the largest. The sectors in which the two airlines overlap are few but profitable: cut flowers, mining engineers and weddings.

{s11|Cordillera's pilots} {q11|fear} {c11 pilots belief predicted|long-haul flying will drift to Gulf-based crews}. {c12 echeverri|"In March management told us to our faces that no such talks existed,"} {q12|said} {s12|Captain Renata Echeverri-Souza, president of the pilots' association ASPIQ}.

Shares in Cordillera were up {f percent 14 shares|14 percent} in Villa Serena before trading was halted.

=== codeshare-b
outlet: Runway Daily
url: https://runway-daily.example/airlines/marsa-cordillera-merger
published: 2031-09-03
genre: trade
copy of: codeshare-a

{t|Marsa, Cordillera close to {f money 2600000000 dollars|$2.6bn} tie-up}

{n|Share | Save | Print
Fleet news  MRO  Airports  Jobs board}

{c1 people|{s2|Gulf carrier Marsa Air and Quirama's Cordillera Aérea} {q2|plan} {c2 airlines predicted intention via=people>airlines|to announce a merger this week valuing the Latin American airline at {f money 2600000000 about dollars|about $2.6 billion}}}, {q1|according to} {s1|two people with knowledge of the talks}.

{c3 person predicted|The pair, who have shared flight codes on {f other 62 routes|62 routes} since 2027, would keep both names and run their {f other 214 aircraft|214 aircraft} from a holding company in Ras Dhiyab}, {s3|one of them} {q3|said}.

{s4|Marsa} {q4|declined to comment on} {c4 marsa declines|market speculation}, and {s5|Cordillera} {q5|did not respond to} {c5 cordillera silent|questions}.

{s6|Pilots at Cordillera} {q6|fear} {c6 pilots belief predicted|long-haul flying will drift to Gulf-based crews}. {c7 echeverri|"In March management told us to our faces that no such talks existed,"} {q7|said} {s7|Capt. Renata Echeverri-Souza of the pilots' association ASPIQ}.

{n|Runway Daily is published by Windsock Media FZ-LLC}

=== codeshare-c
outlet: El Faro Económico
url: https://elfaro-economico.example/en/2031/09/19/comision-marsa-cordillera
published: 2031-09-19
genre: broadsheet

{n|EL FARO ECONÓMICO / English edition
Markets · Companies · Fields & Mines · Opinion
Read in Spanish}

{t|{s1|Regulator} {q1|sees} {c1 commission belief predicted|fares {f percent 11 fares|11%} higher if Gulf airline swallows Cordillera}}

{n|Maricarmen Aoki and Faisal Trujillo}

{c2 commission predicted|The union of Marsa Air and Cordillera Aérea would push up fares between Quirama and the Gulf by {f percent 11 fares|an average of 11 per cent} and leave {f affected 2 routes|two routes} with a single carrier}, {s2|the National Competition Commission} {q2|has told} the airlines in a confidential statement of objections.

El Faro has read the paper, which is dated 12 September and runs to 140 pages. {s3,4|It} {q3|describes} {c3 objections belief|the airlines as "each other's closest and, at times, only rival"} and {q4|proposes} that {c4 objections predicted intention|they hand back {f other 18 slot pairs|18 pairs of slots} at Villa Serena, {f other 11 slot pairs|11 of them} before nine in the morning}. {s5|It} {q5|waves away} {c5 objections belief|{s6|the companies}' {q6|promise of} {c6 airlines predicted intention via=objections>airlines|cheaper connections} as "unquantified"}.

{s7|A spokeswoman for the commission, Itzel Fuentes-Cano}, {q7|would neither confirm nor deny} {c7 fuentes declines|the existence of the document}. {c8 fuentes|Nothing}, {s8|she} {q8|said}, {c8|had been decided}.

Cordillera was founded in 1949 with three war-surplus Dakotas and a government contract for the mountain mail, went private in 1994, went bankrupt in 2011 and came out of it with fewer aircraft and the same debts. Its blue tail is on the two-peso stamp. Generations of Quiramans have flown with it to study, to bury their dead and, since the code-share with Marsa began four years ago, to change planes at three in the morning in a hall of white marble on the far side of the world. On those {f other 62 routes|62 routes} the passenger buys one ticket and often does not notice, before boarding, whose crew will be serving the coffee. The airlines set the price together. {c28 objections belief|That}, {q28|in the language of} {s28|the paper}, {c28|is "coordination short of merger"}, and a merger would be the end of the word "short".

{s9|Ernesto Valdivieso}, who has run Cordillera since 2029, {q9|scoffed at} {c9 valdivieso denies|the {f percent 11 by=commission fares|11 per cent}}. {c10 valdivieso|"If that were so I would have heard applause from my own shareholders,"} {s10,11|he} {q10|told} this newspaper beside a half-painted A330 at the Los Sauces hangar, before {q11|adding} that {c11 valdivieso|the commission had "counted empty seats as passengers"}. {s12|Mechanics}, {q29|asked} {c29 -|what they made of it all}, {q12|shrugged} that {c12 mechanics|paint was paint}.

How many people it would cost is disputed. {s13|ASPIQ} {q13|speaks of} {c13 aspiq|{f jobs 3000 jobs|3,000 jobs}, {f jobs 410 cockpit jobs|410 of them} in the cockpit}. {s14|Cordillera} {q14|says} {c14 cordillera predicted|{f jobs ..1200 at_most jobs|no more than 1,200} would go, all of them in ground handling and "none by dismissal"}. {s15|El Faro} {q15|was unable to check} {c15 faro cannot_verify|either figure}. {s16,17|Captain Echeverri-Souza}, who flies the night freighter to Ras Dhiyab twice a month, {q16|wants} {c16 echeverri predicted intention|a written guarantee for every pilot hired before June} and, failing that, {q17|has threatened} {c17 echeverri predicted intention|to "leave the parking brake on"}.

Those who price such things for a living are divided. {s18|Yusuf Barakzai of Gulf Meridian Securities} {q18|expects} {c18 barakzai belief predicted|the objections to cost the companies time rather than the deal}. {s19,20,30|Priyanka Deol of Halloran Bank}, who {h30|{q30|thought}} {c30 deol probable belief|the sum too high from the start}, {q19|considers} {c19 deol belief|the demand for slots "fatal if meant"} and {h20|{q20|does not believe}} {c20 deol denies probable belief|Marsa would pay {f money 2600000000 by=people dollars|$2.6 billion} for an airline without its mornings}. {s21|A person close to Marsa's board} {q21|says} {c21 board|{s22,23|the Gulf side} {h22|{q22|has not ruled out}} {c22 marsa possible intention via=board>marsa|walking away} and {q23|is pressing for} {c23 marsa via=board>marsa|a discount of "{f percent 20 about price|a fifth}, to begin with"}}.

{s24,25|Pasajeros Unidos, a consumers' group}, {q24|sides with} {c24 consumers belief|the commission} and {q25|has asked} it {c25 consumers|to publish the paper}. {s26|The radio station Onda 9} {q26|quoted} {c26 onda via=onda>minister|{s27|the economy minister, Lorena Quispe-Harb}, {q27|as saying} that {c27 minister predicted via=onda>minister|she would "respect the experts, whoever they turn out to be"}}.

What the slots are worth depends on who is asked and when. There is one runway at Villa Serena that can take a laden wide-body, it points at the mountain, and in the rainy months the clouds close it most afternoons from two. The mornings are therefore everything. Of the 74 departures that the tower can handle before nine, Cordillera holds 39 and Marsa four; the rest are scattered among carriers that would pay a good deal for one more. Slots were last auctioned in 2022, when a single pair fetched the price of a small aircraft, and the airport company has since built a glass hall for passengers who, at that hour, would rather be asleep.

The airlines have until 10 October to answer. If they offer nothing, the file goes to the full bench of seven commissioners, three of whom were appointed in the summer, and a decision must follow by the end of January.

{n|© El Faro Económico S.A. Reproduction prohibited
Subscribers: download the tables
Most read: 1. Peso slips again 2. Who owns the salt flats?}

=== codeshare-d
outlet: Gulf Ledger
url: https://gulf-ledger.example/columns/patience-at-marsa
published: 2031-09-22
genre: column

{t|What patience costs at Marsa}

Marsa's bonds lost a point and a half on Sunday. That is little for a company whose owner also owns the oil, but enough to make people ring each other up.

{q1|According to} {s1|El Faro Económico}, {c1 faro via=faro>commission|{s2,3|Quirama's competition commission} {q2|wants} {c2 commission predicted intention via=faro>commission|the merged airline to surrender {f other 18 slot pairs|18 slot pairs}} and {h3|{q3|believes}} {c3 commission probable belief via=faro>commission|fares would climb by {f percent 11 fares|11 per cent}}}. {s4|Khalifa Al-Nuwaisi}, on a call with lenders, {q4|dubbed} {c4 nuwaisi denies|the percentage "a number in search of a method"}. {s5|A bondholder} who dialled in {q5|remembers} {c5 bondholder|a tone "unusually short"} and a question about the price that was met with hold music.

Everyone in the towers along the creek has a theory. {q6|In the words of} {s6|one fund manager}, {c6 fund belief|Marsa is "buying a hangover and asking for a receipt"}. {s7|Sceptics} {q7|point out} that {c7 sceptics|the emirate has never let a purchase fail for want of a discount}; {s8|admirers}, who are fewer but better dressed, {q8|credit} {c8 admirers|Mr Al-Nuwaisi with seeing before anybody else that the Pacific would need a hub with sand on both sides}.

The emirate's finances are not the trouble. It earned more from gas in the first half of the year than in the whole of the last, and the new terminal, with its indoor date grove, is paid for. What it lacks is a second act.

Three things are worth keeping apart. The slots are Villa Serena's to give. The fares depend on fuel, which depends on the strait. And the crews, who have said least in the Gulf and most in Quirama, are the only party that can stop an aircraft without writing to anyone. Mergers in this trade die of tiredness more often than of law: the last one that Marsa tried, with a Levantine charter line in 2026, ended after eleven months when nobody could be found to sign for the catering contract.

=== codeshare-e
outlet: El Chasqui
url: https://elchasqui.example/en/judge-freezes-cordillera-vote
published: 2031-10-08
genre: tabloid

{t|{s1|Judge} to Cordillera{q1|:} {c1 judge|not so fast}}

A judge froze the shareholders' vote on Cordillera's wedding to Marsa Air yesterday, and in Calle Ombú they threw their caps in the air. {s2|Police} {q2|said} {c2 police|there were {f attending 700 @2031-10-07 pilots and cabin crew|700} of them}; {s3|the pilots' union} {q3|counted} {c3 aspiq|{f attending 2500 @2031-10-07 people|2,500}}.

{c4 judge|The board}, {s4|Ximena Abularach of the Second Commercial Chamber} {q4|held}, {c4|had kept from its own shareholders "what every mechanic knew"}. {s5|Her nine-page order} {q5|states} that {c5 order|{s6|the minutes of a meeting on 21 August} {q6|show} {c6 minutes via=order>minutes|{s7|directors} {q7|asking} themselves {c7 directors via=order>minutes>directors|whether to warn the market} and deciding not to}}.

{s8|Cordillera's counsel, Tomás Iturbe}, {q8|grumbled about} {c8 iturbe|"judicial turbulence"}. {s9,10|He} {q9|had argued} at the hearing that {c9 iturbe|a board in talks is bound to silence by law} and {q10|would not be pressed on} {c10 iturbe declines|how many directors had dissented}. {c11 paredes|"We regret the decision and respect it, in that order,"} {q11|said} {s11|Andrés Paredes-Kuri}, who appeared for Marsa in a tie with little falcons on it.

{s12|ASPIQ}, which brought the case with the money from a raffle, {q12|praised} {c12 aspiq belief|the judge's "ears"}. On the steps Wilmer Ocampo, a steward for 22 years, was in tears. {c13 steward|"They've sold my uniform,"} {s13|he} {q13|said}. {c13|"Not me. The uniform."}

The chamber sits in the former customs hall, where a stuffed condor still hangs over the stairs; on Tuesday somebody had tied a blue scarf round its neck. Lawyers' lunches went cold. The vote, which had been called for Thursday at the Hotel Bolívar, cannot be held until the appeal is decided, and the caterers, with {f affected 900 dinners|900 dinners} ordered, have been told nothing.

=== codeshare-f
outlet: Isthmus Wire
url: https://isthmus-wire.example/business/2031-10-20/marsa-cuts-offer
published: 2031-10-20
genre: wire

{t|Marsa cuts Cordillera offer to {f money 2100000000 dollars|$2.1 billion}}

RAS DHIYAB, Oct 20 (Isthmus) - {s1,2|Marsa Air} cut its offer for Cordillera Aérea to {f money 2100000000 dollars|$2.1 billion} from {f money 2600000000 @2031-09-02 dollars|$2.6 billion} on Monday, {q1|citing} {c1 marsa|"regulatory weather"} and {q2|saying} {c2 marsa intention predicted|it was prepared to give up {f other 12 slot pairs|12 pairs of slots} at Villa Serena}.

{s3|Cordillera Chief Executive Ernesto Valdivieso} {q3|said} {c3 valdivieso predicted|the board would recommend the new price}. {c4 valdivieso|"It is {f percent 20 about price|a fifth} less than we asked and {f percent 20 about price|a fifth} more than we dreaded,"} {s4|he} {q4|joked}.

{s5|The pilots' association ASPIQ} {q5|said} {c5 aspiq predicted|{f jobs 2100 jobs|2,100 jobs} would now go}, down from {c6 aspiq predicted|the {f jobs 3000 jobs|3,000}} {s6|it} {q6|warned of} in September. {s7|Cordillera} {q7|stuck to} {c7 cordillera|{f jobs 1200 jobs|1,200}}.

{s8,9|Itzel Fuentes-Cano of the National Competition Commission} {q8|described} {c8 fuentes belief|the concession as "a start"} but {q9|hinted} that {c9 fuentes predicted|{f other 12 slot pairs|twelve} would not do}. {s10,11|Halloran Bank's Priyanka Deol}, who {q11|had predicted} {c11 deol predicted|a cut twice as deep}, {q10|said} {c10 deol|she had underrated the emirate's patience}.

Marsa was set up in 1998 with two leased aircraft and now flies to 118 cities, none of them south of the equator on the American side. Cordillera's longest route of its own is to Porto Alvar, three times a week, with a stop. The companies began to share codes in 2027 after a forum in Puerto Lazo at which their founders' portraits were exchanged as gifts.

{c12 - predicted|A ruling on Cordillera's appeal {q12|is expected} next week}. Both airlines continue to sell each other's seats in the meantime.

=== question what Marsa pays for Cordillera
verdict: supersedes
origins: 2
answer: codeshare-a | 2600000000 | people | people
answer: codeshare-b | 2600000000 | people | people
answer: codeshare-f | 2100000000 | - | marsa

=== question how many jobs the merger costs
verdict: conflicts
origins: 2
answer: codeshare-c | 3000 | aspiq | aspiq
answer: codeshare-c | ..1200 | cordillera | cordillera
answer: codeshare-f | 2100 | aspiq | aspiq
answer: codeshare-f | 1200 | cordillera | cordillera

=== question by how much the commission thinks fares would rise
verdict: conflicts
origins: 3
answer: codeshare-c | 11 | commission | commission
answer: codeshare-c | - | valdivieso | valdivieso | denies | the 11 per cent
answer: codeshare-d | 11 | commission | commission
answer: codeshare-d | - | nuwaisi | nuwaisi | denies | a number in search of a method

=== question how many people stood outside the court on 7 October
verdict: conflicts
origins: 2
answer: codeshare-e | 700 | police | police
answer: codeshare-e | 2500 | aspiq | aspiq
