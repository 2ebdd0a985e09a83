story: tariff
title: President Toomey's steel tariff: towns, farmers, neighbors and markets
split: train
topic: politics

speaker toomey = named | Warren Toomey
speaker harlan = body | Harlan House
speaker osgood = named | Tyrell Osgood
speaker chibougan = body | Chibougan
speaker thibaultoff = unnamed | an official in Benoît Thibault's office
speaker robles = named | Alejandra Robles
speaker league = body | Tamarack Grain Growers' League
speaker foundry = body | United Foundry Workers
speaker kowalchuk = named | Denise Kowalchuk
speaker wierzbicki = named | Chuck Wierzbicki
speaker basinst = document | statement of Great Basin Metals
speaker basin = body | Great Basin Metals
speaker newsletter = document | company newsletter of Haas Implement
speaker hollis = body | Hollis Institute
speaker draft = document | Commerce Department staff draft of March 29
speaker prairie = outlet | Prairie Ledger
speaker commerce = body | Commerce Department
speaker pruitt = named | Grady Pruitt
speaker marchetti = named | Elena Marchetti
speaker baptiste = named | Ray Baptiste
speaker daughter = unnamed | Ray Baptiste's daughter
speaker hutchins = named | Lorna Hutchins
speaker delgado = named | Marcus Delgado
speaker growers = unnamed | growers in the western counties
speaker traders = unnamed | traders
speaker footage = footage | footage from the rail yard
speaker mcallister = named | Jody McAllister
speaker lachance = named | Anita Lachance
speaker bank = body | Central Reserve Bank
speaker carmakers = body | Motor Builders' Council
speaker frontera = outlet | La Frontera
speaker nightingale = named | Rosa Nightingale
speaker diplomats = unnamed | two diplomats
speaker wire = outlet | Continental Wire
speaker critics = unnamed | critics
speaker shoppers = document | Lakeland poll
speaker senators = unnamed | six senators of Warren Toomey's own party
speaker chair = unnamed | chair of the Senate
speaker clerkname = unnamed | a person who worked on the Commerce Department staff draft

=== tariff-a
outlet: Continental Wire
url: https://continental-wire.example/2032/04/13/toomey-steel-tariff
published: 2032-04-13
genre: wire

{t|Toomey puts {f percent 25 duty on steel|25%} tariff on foreign steel; {s1|farmers} {q1|warn of} {c1 league predicted|payback}}

FORT PRENTISS, April 13 (Continental Wire) – President Warren Toomey on Tuesday imposed a duty of {f percent 25 duty on steel|25 percent} on foreign steel and aluminum and of {f percent 15 duty on machinery|15 percent} on machinery and car parts, the widest increase in Tamarack's tariffs in sixty years.

The order, signed in a rail yard with two locomotives idling behind the desk, takes effect on June 1 and covers goods worth {f money 48000000000 about dollars of goods a year|about $48 billion} a year. {s2|Toomey} {q2|promised} that {c2 toomey predicted intention|it would bring back {f jobs 200000 factory jobs|200,000 factory jobs} "before my second term is a year old"}.

{c3 toomey|"We have been the nicest customer in the world,"} {s3|he} {q3|told} foundry workers bused in from three counties, {c3|"and the nicest customer gets robbed."}

{s4,5|Chibougan}, the country's largest trading partner, {q4|called} {c4 chibougan|the decision "an unfriendly act between friends"} and {q5|said} {c5 chibougan predicted|it was preparing duties on {f money 6400000000 dollars of goods|$6.4 billion} of Tamarack wheat, pork and whiskey}. {c6 thibaultoff|Its foreign minister, Benoît Thibault, had learned of the order from a reporter}, {q6|according to} {s6|an official in his office}.

Sierra Alta, to the south, was more guarded. {c7 robles|"We read before we answer,"} {q7|said} {s7|Foreign Minister Alejandra Robles}, who is due in Fort Prentiss next week for talks on the river treaty.

{s8|The Tamarack Grain Growers' League}, whose members sell {f percent 40 about of the crop|two bushels in five} abroad, {q8|said} that {c8 league predicted|farmers {h8|would} "pay the bill for somebody else's furnace"}. {s9|The United Foundry Workers} {q9|welcomed} {c9 foundry belief|the duties}.

The order rests on an emergency law of 1951 that lets a president raise duties without a vote of Congress for as long as a shortage of materials essential to the defense of the republic lasts. It has been used twice, both times in wartime. A duty imposed under it can be challenged only in the Court of Customs, a body of nine judges that sits above a post office in Fort Prentiss and takes, on average, fourteen months to rule.

{q10|Asked} {c10 -|whether he had consulted Congress}, {s11|Toomey} {q11|said} {c11 toomey|he had "consulted the map"}. {s12|Harlan House} {q12|did not say} {c12 harlan silent|how the figure for jobs had been arrived at}.

The Prentiss 100 share index closed {f percent 3.1 fall of the index|3.1 percent} lower, its worst day since October.

=== tariff-b
outlet: Fort Prentiss Courier
url: https://prentiss-courier.example/sunday/two-towns-one-tariff
published: 2032-04-18
genre: broadsheet

{n|FORT PRENTISS COURIER
Sunday Edition · Politics · Business · Games · Sign in
Story by Annalise Deveraux | Photographs by Kip Stradley
Share this article   Print   Comments (312)}

{t|One town makes steel, the other cuts it. Both are counting}

CORDELL FALLS — The shift at Haas Implement ends at 3:30, and for ten minutes the only traffic light in Cordell Falls has something to do. Pickups go left for the river flats or right for the interstate. On Tuesday, with the president's speech still running on somebody's radio, hardly anyone drove off.

Haas has built combine harvesters here since 1919, through four owners and one bankruptcy. It has {f jobs 1340 workers|1,340 workers} in a town of 6,100, buys {f other 22000 about tons of plate a year|some 22,000 tons} of plate a year, and gets {f percent 60 about of the plate|three fifths} of it from Chibougan, because the mill at Sainte-Marthe rolls the width it needs and nobody at home does. A combine leaves the plant with nine tons of steel in it. At last week's price that was {f money 11700 dollars of steel|$11,700} worth; with the duty it comes to {f money 14600 about dollars of steel|about $14,600}.

{c1 kowalchuk|"We'll eat some of that, and the farmer will eat some of it, and after that somebody on this floor gets eaten,"} {q1|said} {s1|Denise Kowalchuk, the plant manager}, who voted for Mr. Toomey twice and keeps a signed photograph of him in the canteen. {s2|She} {q2|does not want} {c2 kowalchuk intention|it taken down}. {c3 newsletter|The tariff} {q3|is described in} {s3|the company newsletter} {c3|as a "headwind,"} between a notice about parking and the bowling results.

A hundred and ninety miles to the east, where the Ohanee runs into the lake, Bessemer Point has been waiting for this tariff for a generation. The mill there once employed 9,000 people. It runs one furnace of five now; the other four stand open to the weather, with sumac growing out of the charging doors. On Main Street the dentist, the shoe repair and the Polish bakery have become parking.

{s4|Chuck Wierzbicki, the president of Local 212 of the United Foundry Workers}, whose father and grandfather both tapped the No. 3 furnace, {q4|has argued since the nineties} that {c4 wierzbicki|dumped steel, and neither age nor robots, put it out}. {s5|He} watched the announcement at the union hall with the sound off; {c5 wierzbicki|he already knew the words}, {s6|he} {q5|joked}.

{c6 wierzbicki predicted|"{f jobs 400 jobs|Four hundred jobs} by Christmas, {f jobs 800 jobs|eight hundred} if they relight No. 2,"} he {q6|predicted}.

The owner is more careful. {c7 basinst|Great Basin Metals "applauds" the president}, {s7|its two-paragraph statement} {q7|says}, {c7|and will "evaluate restart options in light of sustained demand"}. {q8|Asked} {c8 -|what sustained meant}, {s9|the company} {q9|declined to put} {c9 basin declines|a number on it}.

A duty on a raw material protects the few who make it and taxes the many who use it. In Tamarack {f jobs 81000 about steel and aluminum workers|about 81,000 people} make steel and aluminum; {f jobs 3900000 workers in metal-using plants|3.9 million} work in plants that bend, cut, weld or cast them. The last time the country tried anything on this scale, under President Amos Ketteridge in 2009, the price of hot-rolled coil rose by a third in six months. Ketteridge dropped the measure after nineteen, when a trade panel ruled it illegal in a judgment of four hundred pages, and lost the next election.

{s10|The Hollis Institute, a research group in the capital} that has never had much use for Mr. Toomey, {h10|{q10|estimates}} that {c10 hollis probable|{f jobs 74000-90000 jobs|between 74,000 and 90,000 jobs} would be lost in the first two years, net of those gained in the mills and smelters, and that the average household would pay {f money 1100 dollars a year|$1,100} a year more for cars, cans, stoves, roof trusses and everything else that has metal in it or comes to the store in a truck}. {s11|A draft by the Commerce Department's own staff}, dated March 29 and disclosed by Prairie Ledger on Friday, {q11|puts} {c11 draft via=prairie>draft|the gain at {f jobs 38000 jobs|38,000 jobs}, less than a fifth of the president's number}.

{s12|Tyrell Osgood, Mr. Toomey's spokesman}, {q12|dismissed} {c12 osgood denies|the paper as "not something anyone here recognizes."} {s13|The department} {q13|would not say} {c13 commerce declines|whether it was genuine}.

Party lines have been no guide. {s14,15|Senator Grady Pruitt}, a Toomey loyalist from the wheat counties who {q14|wants} {c14 pruitt intention|the courts to rule before a single cargo is lost}, {q15|opposes} {c15 pruitt belief|the duties}; {s16,17|Governor Elena Marchetti of Ridgeway}, who {q16|spent last fall calling} {c16 marchetti|the president a menace}, {q17|backs} {c17 marchetti belief|them}, since Bessemer Point is in her state and she is up for re-election in November. On Thursday they passed each other in the rotunda of the Capitol and shook hands for the cameras. Neither stopped.

Mr. Pruitt's own committee has the power to hold hearings but not to stop anything. It meets in a paneled room with a leaking skylight, and under its rules a witness from a foreign company must be sponsored by a member, which in practice means that the mills of Chibougan are spoken for by whoever owes their lobbyists a favor. {s18|The chairman} {q18|has called} {c18 pruitt|the emergency law "a spare key that somebody forgot to take back,"} and {s19|his} {q19|demand for} {c19 pruitt|an opinion from the Attorney General} went out on Wednesday.

At Dot's, across from the Haas gate, the pie was rhubarb and the talk was of baseball. {c20 daughter|Ray Baptiste, a welder with 22 years in}, {q20|was asked last week by} {s20|his daughter} {c20|whether they were still going to the lake in July}. {s21|He} {q21|told} her that {c21 baptiste|they were}. {c22 baptiste|They are not}, {s22|he} {q22|said}, once she had gone for ketchup.

=== tariff-c
outlet: Prairie Ledger
url: https://prairie-ledger.example/markets/commerce-draft-38000
published: 2032-04-16
genre: trade

{t|{s1|Commerce staff} {q1|saw} {c1 draft belief|{f jobs 38000 jobs|38,000} tariff jobs}, not {f jobs 200000 jobs|200,000}}

{s2|A staff draft at the Commerce Department} {q2|found} that {c2 draft predicted|the president's steel tariff {h2|would} add {f jobs ..38000 at_most jobs|38,000 jobs at most}, and shrink sales of wheat and corn abroad by {f percent 10 about fall in grain exports|a tenth} within two seasons}.

The 14-page paper, a copy of which is in our hands, was finished two weeks before the signing. {s3,11|It} {q3|"strongly suggests"} {c3 draft|waiting until harvest contracts have been settled}, usually in late September, and {q11|warns} that {c11 draft possible|Chibougan {h11|could} turn to growers on the Vasquez plain "within one planting"}. {s4|A person} who worked on it {q4|said} {c4 clerkname|it had gone up to the secretary, Jody McAllister, and come back without a mark}.

Spring wheat for September fell {f money 22 cents a bushel|22 cents} to {f money 5.41 dollars a bushel|$5.41} a bushel on Thursday, a three-year low. The elevators at Milk Springs and Two Forks stopped posting bids after lunch. Grain in the western counties is mostly sold forward, at a price fixed in spring for delivery in fall, so that a farmer who signed in March can sleep until October and one who waited cannot. Diesel is up, seed is in the ground, and the soil in four counties is dry to eighteen inches.

{c5 hutchins|"I'd like somebody to explain to me how losing a customer is a plan,"} {q5|said} {s5|Lorna Hutchins}, who grows durum near Two Forks and has led the Tamarack Grain Growers' League since 2027. {s6|She} {q6|has asked} {c6 hutchins|members to fill the Senate's voicemail by Monday}. {c7 hutchins possible|{s8|The League}'s {q8|refusal to} {c8 league declines intention|endorse anybody in the last presidential race}}, {s7|she} {q7|conceded}, {c7|{h7|may} have been remembered at Harlan House}.

{s9|Growers} {h9|{q9|fear}} {c9 growers possible belief|a repeat of 2009, when Chibougan found other bakers' wheat and kept buying it for six years}. {q10|In the words of} {s10|Marcus Delgado}, who teaches farm economics at Prairie State, {c10 delgado|the department's number is "soft but honest"}.


=== tariff-d
outlet: Lakeland Business Now
url: https://lakeland-business.example/live/tariff-markets
published: 2032-04-14
genre: live blog

{t|Tariff day two, live: stocks slide again as {s1|builders} {q1|put} {c1 carmakers|the cost of a sedan up {f money 1900 dollars a sedan|$1,900}}}

{n|Refresh ⟳  Sort by newest  |  Live coverage by T. Okimaw and Fern Gallagher}

7:02 Morning, all. Futures are off {f percent 2 fall of futures|two percent}, coffee is on, and the loading docks at Sainte-Marthe were empty at dawn.

8:40 {s2|Motor Builders' Council}{q2|:} {c2 carmakers predicted|duties {h2|will} add {f money 1900 dollars a sedan|$1,900} to a family sedan and {f money 3200 dollars a pickup|$3,200} to a pickup}.

9:31 The bell. Prentiss 100 down {f percent 1.8 fall of the index|1.8 percent}. Haas Implement off {f percent 9.4 fall of Haas shares|9.4}; Great Basin Metals, which makes the stuff, up {f percent 14 rise of Great Basin shares|14}.

10:15 {s3|Footage from the rail yard}, watched {f other 11000000 about views|some 11 million times} overnight, {q3|shows} {c3 footage|the president's pen failing twice}. {c4 nightingale|"Imported,"} {q4|reads} {s4|a post by the comedian Rosa Nightingale}. {s5|Harlan House} {q5|insists} {c5 harlan|it was made in Tamarack}.

11:20 {s6,7|The Central Reserve Bank} {q6|is "aware of"} {c6 bank belief|the swings in the currency} and {q7|stands ready} {c7 bank intention predicted|to smooth them}. Bonds are up, the dollar of Chibougan is down, gold is where it was on Monday.

12:05 {c8 traders probable belief|A June rate rise is off the table}, {s8|traders} {h8|{q8|reckon}}.

1:48 {s9|Lachance}{q9|:} {c9 lachance|"This is a sales tax with a flag on it."} {c12 chair|The minority leader}, who had brought a can of beans to the Senate floor, {q12|was asked by} {s12|the chair} {c12|to put it away}.

3:10 What {s10|critics} {q10|have dubbed} {c10 critics|the Toomey tax}, {s11|Harlan House} {q11|would like} us to call {c11 harlan intention|"the homecoming duty"}.

4:00 Close: down {f percent 4.4 fall of the index|4.4 percent}. That is {f percent 7.4 fall of the index over two days|7.4 percent} in two sessions.

=== tariff-e
outlet: Channel 11
url: https://channel11.example/daybreak/transcripts/mcallister
published: 2032-04-20
genre: broadcast

{t|{s1|Commerce secretary} {q1|says} {c1 mcallister denies|staff paper 'was never a forecast'}}

{n|DAYBREAK WITH CALEB VANDER SLOOT. Rush transcript. May contain errors.}

We have been asking Secretary McAllister to come on for a week. She came by train, through the same yard in which the order was signed, and sat down at ten past seven with a paper cup of tea. On Monday the customs service sent importers the list of goods covered, 211 pages of it, from railway axles to the lids of paint cans.

{s2|McALLISTER}{q2|:} {c2 mcallister denies|Good morning, Caleb. That document was never a forecast. It was a young man with a spreadsheet.}

Did you read it?

{s3|McALLISTER}{q3|:} {c3 mcallister|I read everything that's put on my desk. The president's number is {f jobs 200000 jobs|two hundred thousand} and I have every confidence in the president's number.}

Where does it come from?

{s4|McALLISTER}{q4|:} {c4 mcallister|From the workers of this country. You go to Bessemer Point and you ask them.}

{c4|Ask them what one furnace did for that town, and then you multiply.}

We did ask. {s5|The mill} {q5|says} {c5 basin|it has no date for a restart}. After the break {s6,7,8|the secretary} {q6|signaled} that {c6 mcallister possible|neighbors {h6|might} be let off "for a season"}, {q7|without saying} {c7 mcallister silent|which}, and {q8|blamed} {c8 mcallister|the fall in shares on "folks who bet against the home team"}. {s9|A Lakeland poll out this morning} {q9|suggests} that {c9 shoppers|{f percent 52 adults against the duties|52 percent} of adults are against the duties and {f percent 33 adults for the duties|33} for them}.

=== tariff-f
outlet: Continental Wire
url: https://continental-wire.example/2032/04/22/toomey-delays-chibougan
published: 2032-04-22
genre: wire

{t|Toomey puts off tariff on Chibougan until September}

FORT PRENTISS, April 22 (Continental Wire) – President Warren Toomey on Thursday postponed his steel duty for goods from Chibougan until September 1, after {s9|six senators of his own party} {q9|threatened} {c9 senators intention predicted|to vote with the opposition}.

He kept the June date for all other countries. {c1 toomey denies|"Nobody blinked,"} {s1|the president} {q1|snapped} at a reporter on the lawn. {c2 robles via=frontera>robles|Sierra Alta, which ships a fifth as much, "had hoped to be called a neighbor too,"} {s2|Robles} {q2|was quoted as saying} by the daily La Frontera.

{s3,4|Chibougan} {q3|praised} {c3 chibougan belief|"a first step"} but {q4|has refused} {c4 chibougan declines intention|to shelve its own list}, now worth {f money 5100000000 dollars of goods|$5.1 billion} after whiskey was struck off. {s5|Two diplomats} {q5|said} {c5 diplomats|the stay had been arranged in a call of eleven minutes on Tuesday night}. {s6|Continental Wire} {q6|could not establish} {c6 wire cannot_verify|who placed it}.

The Court of Customs has set a first hearing for May 17. {s7|The Growers' League}, one of four plaintiffs, {q7|intends} {c7 league intention predicted|to go ahead}; in {s8|its} {q8|view} {c8 league belief|a tariff delayed is "a drought with a date on it"}. The Prentiss 100 rose {f percent 2.6 rise of the index|2.6 percent}.

=== question factory jobs that the tariff would bring
verdict: conflicts
origins: 3
answer: tariff-a | 200000 | toomey | toomey
answer: tariff-e | 200000 | toomey | toomey
answer: tariff-c | 38000 | draft | draft
answer: tariff-b | 38000 | draft | draft
answer: tariff-b | - | hollis | hollis | denies | a net loss of 74,000 to 90,000

=== question what the Commerce Department's staff draft is
verdict: conflicts
origins: 3
answer: tariff-c | - | clerkname | clerkname | it went up to the secretary and came back without a mark
answer: tariff-b | - | osgood | osgood | denies | not something anyone at Harlan House recognizes
answer: tariff-e | - | mcallister | mcallister | denies | never a forecast, a young man with a spreadsheet
answer: tariff-b | - | commerce | commerce | declines | would not say whether it was genuine

=== question goods on Chibougan's list of counter-duties, in dollars
verdict: supersedes
origins: 1
answer: tariff-a | 6400000000 | chibougan | chibougan
answer: tariff-f | 5100000000 | - | chibougan

=== question day on which the steel duty takes effect for Chibougan
verdict: supersedes
origins: 1
answer: tariff-a | - | - | toomey | June 1
answer: tariff-f | - | toomey | toomey | September 1
