story: bridgefall
title: The fall of the Val Cupa viaduct in Ausonia
split: train
topic: disaster

# Who speaks
speaker civil = body | Civil Protection of Portovero
speaker autovie = body | Autovie Meridiane
speaker galli = named | Corrado Galli
speaker bonfanti = named | Chiara Bonfanti
speaker malaspina = named | Renzo Malaspina
speaker premier = named | Livia Santagata
speaker giuliani = named | Ettore Giuliani
speaker report2029 = document | 2029 report of the Valmaris Polytechnic
speaker league = body | Northern Alliance
speaker iliescu = named | Bogdan Iliescu
speaker camera = footage | camera of the Rossetti tile works
speaker zanutti = named | Piero Zanutti
speaker occhipinti = named | Marta Occhipinti
speaker residents = unnamed | people living under the viaduct
speaker greco = named | Alfio Greco
speaker lawyers = unnamed | lawyers for Autovie Meridiane
speaker investors = unnamed | shareholders of Autovie Meridiane
speaker firemen = unnamed | firefighters at Val Cupa
speaker gazzetta = outlet | Gazzetta del Golfo
speaker hospital = body | San Biagio hospital
speaker ministry = body | Transport Ministry of Ausonia
speaker auditors = body | Court of Accounts
speaker officials = unnamed | two officials of the Transport Ministry
speaker concession = document | motorway concession of 2004
speaker prefecture = body | prefecture of Portovero
speaker file = document | file of the Transport Ministry
speaker state = body | Ausonia
speaker kappa = outlet | Kappa
speaker samples = document | first results of the Thalheim laboratory
speaker consultants = unnamed | consultants of Autovie Meridiane
speaker vitale = named | Sandro Vitale
speaker lawyer = unnamed | lawyer of Sandro Vitale
speaker wiretap = document | transcript of an intercepted call

=== bridgefall-a
outlet: Ausonia Press
url: https://ausonia-press.example/en/2036/11/14/val-cupa-viaduct
published: 2036-11-14
genre: translation

{t|Motorway viaduct collapses near Portovero, {f killed 16.. at_least people|at least 16} dead}

(Ausonia Press) - PORTOVERO, 14 NOV - A stretch of {f distance 180 about metres|about 180 metres} of the Val Cupa viaduct on the A19 motorway fell into the riverbed below shortly after 11.20 this morning, in heavy rain. {c1 civil|{f killed 16.. at_least people|At least 16 people} are dead and between {f missing 20-30 people|20 and 30} are missing}, {q1|according to} {s1|the Civil Protection}.

{c2 - probable|As many as {f affected ..35 at_most vehicles|35 vehicles} {h2|{q2|are thought}} to have gone down, {f affected 3 lorries|three lorries} among them}. {s3|San Biagio hospital} {q3|said} {c3 hospital|it had taken in {f injured 9 people|nine injured}, {f injured 4 people|four of them} in red code}. {s4|Transport Minister Renzo Malaspina}, on his way to the site by helicopter, {q4|called} {c4 malaspina|the collapse "an immense tragedy, and one with a signature."} {s5|The motorway's operator, Autovie Meridiane}, {q5|expressed} {c5 autovie belief|its closeness to the families}. No one from the company was at the scene by the early afternoon.

=== bridgefall-b
outlet: Gazzetta del Golfo
url: https://gazzetta-golfo.example/diretta/val-cupa
published: 2036-11-14
genre: live blog

{n|Gazzetta del Golfo · DIRETTA · Cronaca Sport Meteo
Accept cookies / Settings}

{t|Val Cupa, the viaduct is down: live}

21:40 {s1|The prefecture} {q1|has raised} {c1 prefecture|the dead to {f killed 23 people|23}}. Floodlights have come from the stadium.

19:05 {s2|Mayor Piero Zanutti}{q2|:} {c2 zanutti|"The houses under the pylons are empty, {f displaced 440 about people|some 440 people}, and they won't be going back."} {s3|Several residents}, loading mattresses, {q3|refuse} {c3 residents declines intention|to believe it will be for good}.

17:30 A crane from the port, the only one with the reach, has been parked for an hour before a roundabout too tight for it. Municipal police are taking down the fountain.

15:12 {s4|The camera of the Rossetti tile works}, across the valley, {q4|shows} {c4 camera|the southern pier leaning for {f duration 3-4 seconds|three to four seconds} before the deck goes}. There is no sound. {s5|Alfio Greco}, a former toll collector, {q5|has posted} {c5 greco|a photo of a rusted stay, dated 2034, with the words "I sent this to everyone."} {s6|The Gazzetta} {q6|has not been able to establish} {c6 gazzetta cannot_verify|where on the viaduct it was taken}.

13:50 {c7 iliescu|"I braked and the road was shorter,"} {q7|says} {s7|Bogdan Iliescu, driver of the green lorry} that the whole country has now seen, stopped with its front axle over the edge.

=== bridgefall-c
outlet: Il Quotidiano di Valmaris
url: https://quotidiano-valmaris.example/inchieste/val-cupa-chi-sapeva
published: 2036-11-19
genre: broadsheet

{n|IL QUOTIDIANO · English edition
Home  Politics  Economy  Inquiries  Culture}

{t|Forty years of patience: how a bridge was left to itself}

{n|from our correspondents Dario Pontecorvo and Mei Zanetti}

PORTOVERO — The Val Cupa was a famous viaduct before it was a dead one. It appeared on a stamp in 1969, the year after it was opened, and on the cover of a school atlas; its designer, who disliked steel on sight, had wrapped every one of its stays in concrete, so that from the valley the thing looked carved rather than hung. It was a beautiful idea. It also meant that nobody would ever again see what the steel was doing.

Five days after the deck fell there are {f killed 38 people|38 dead}, {f injured 14 people|14 people} in hospital and {f missing 2-4 people|between two and four} still unaccounted for, since a hired van may have held a driver alone or a driver with his sons. On the bank the fire brigades of {f other 11 provinces|eleven provinces} work in shifts of {f duration 6 hours|six hours}. {s1|The firefighters}, who {q1|know} {c1 firemen belief|what the mud does after the fourth day}, have stopped calling out.

{s2|The state}, which owns the road, {q2|blames} {c2 state|the company}, which has run it since 2004; {s4|the company} {q4|says} {c4 autovie|the state's inspectors signed each year's plan}. {s5|Prime Minister Livia Santagata}, who at the funeral of the first {f killed 19 @2036-11-17 people|nineteen} was applauded by the crowd while her predecessor's wreath was carried out by a side aisle, {q5|wants} {c5 premier intention predicted|the concession revoked without a cent of compensation}. {s6|Malaspina}, more lawyer than tribune, {q6|is wary of} {c6 malaspina belief|a suit that could last a decade}. 

Whether it can be revoked at all is another matter. {s7|The contract}, 1,100 pages with its annexes and secret until last year, {q7|provides} that {c7 concession|a minister who ends it early, even for grave breach, must pay the operator the profits of the remaining years}, a sum that {s8|the Court of Accounts} {h8|{q8|estimates}} {c8 auditors probable|at between {f money 14000000000-17000000000 euros|14 and 17 billion}}. It was drafted in a single weekend by a government that had {f duration 11 days|eleven days} to live.

In the prosecutor's office, on the third floor of what was once a convent, they have other concerns. {s9,10|Chiara Bonfanti, chief prosecutor of Portovero since the spring}, who has placed {f other 21 suspects|21 people} under investigation, among them {f other 2 executives|two former chief executives}, {h9|{q9|suspects}} that {c9 bonfanti probable belief|the maintenance reports were written before the maintenance} and {q10|has little patience for} {c10 bonfanti belief|the theory of a landslide}. She has had {f other 401.. more_than boxes|more than 400 boxes} carried out of the company's offices, down a staircase that had to be shored up first.

{s11,26,27|A report} that the Valmaris Polytechnic delivered in 2029 {q11|warned of} {c11 report2029 possible|a loss of section in the southern stays of {h11|perhaps} {f percent 10-20 @2029-12-31 percent|10 to 20 per cent}}, {q26|recommended} that {c26 report2029|sensors be fitted within the year}, and {q27|said}, in a footnote that has since become the most quoted footnote in the country, that {c27 report2029|nobody had been able to say when the stays had last been looked at by a person on a rope}. It went to the company and, in copy, to the ministry. {s12|Two officials there} {q12|say} {c12 officials|they read it}. {s13,14|The company's lawyers} {q13|deny} that {c13 lawyers denies|it was ever understood as an alarm}, {q14|arguing} that {c14 lawyers|the word does not appear in it}.

A bidding for the works was opened in 2035, after six years of letters. {s28|The ministry's file} {q28|shows} {c28 file|stamps from nine offices}. One of them closed on Fridays. The contract, worth 20 million, was to have been signed in the week before Christmas, and the scaffolding for it was already stacked at the foot of the northern pier, where it still is.

{c15 giuliani|"You don't need an earthquake, you don't need a meteorite, you don't even need a bad engineer,"} {q15|says} {s15,16|Ettore Giuliani}, who taught bridge design at Valmaris for thirty years and who {q16|has long been critical of} {c16 giuliani belief|the habit of paving over what one ought to weigh}. {c15|"You need an owner with something better to do.

"They added asphalt. Every four years a little more asphalt. Do you know what asphalt weighs?"}

{s17|Shareholders of Autovie}, {q17|worried about} {c17 investors belief|a dividend that pays for a good many villas on the lake}, have seen a third of their money go in three sessions; {c18 investors|the company's chief executive, Corrado Galli}, {q18|was urged by} {s18|them} on a call on Tuesday {c18|to keep his hands in his pockets and his mouth shut}. He did neither. In an interview with the business channel Kappa {s19,21|he} {q19|offered} {c19 galli intention predicted via=kappa>galli|half a billion for the city and a steel bridge within {f duration 8 months|eight months}}, and {q21|regretted} {c21 galli belief via=kappa>galli|"a certain coldness" in the first statement}.

Under the viaduct, meanwhile, there is the matter of the houses. They are railwaymen's blocks of 1911, five storeys, with lemon trees in oil drums, and they were there before the motorway, which was simply driven over their roofs. A pier stands in one courtyard. The people who lived there, and who {q22|have been promised by} {s22|the mayor} {c22 zanutti intention predicted|a flat each before Christmas}, are let back for an hour at a time, with a fireman and two suitcases. They come down with sewing machines, a canary, a door.

{s24|Marta Occhipinti}, whose son was driving to his first day of work at the port, {q24|has refused} {c24 occhipinti declines intention|a state funeral}. {c25 occhipinti|She}, {s25|she} {q25|told} a man from the prefecture who had brought a form, {c25|had a priest already}.

{n|© Il Quotidiano di Valmaris. All rights reserved
Also in Inquiries: The tunnels nobody lights}

=== bridgefall-d
outlet: The Strait Times of Meda
url: https://strait-meda.example/world/viaduct
published: 2036-11-15
genre: wire
copy of: bridgefall-a

{t|Viaduct collapse kills {f killed 16.. at_least @2036-11-14 people|at least 16} in Ausonia}

A stretch of {f distance 180 about @2036-11-14 metres|some 180 metres} of the Val Cupa viaduct on the A19 motorway in Ausonia fell into the riverbed below on Friday, in heavy rain. {c1 civil|{f killed 16.. at_least @2036-11-14 people|At least 16 people} are dead and between {f missing 20-30 @2036-11-14 people|20 and 30} are missing}, {q1|according to} {s1|the Civil Protection}. {s2|Transport Minister Renzo Malaspina} {q2|called} {c2 malaspina|the collapse "an immense tragedy, and one with a signature."} No one from the operator was at the scene by the early afternoon.

=== bridgefall-e
outlet: Structures Monthly
url: https://structures-monthly.example/news/val-cupa-stays
published: 2036-12-03
genre: trade

{t|Val Cupa: {s1|first samples} {q1|suggest} {c1 samples probable|corroded stays, {h1|probably} on the southern side}}

Seven lengths of strand cut from the debris at Val Cupa have reached the federal materials laboratory in Thalheim, across the border, and the court in Portovero has allowed a first page of results to be read to the parties.

{s2|That page} {q2|gives} {c2 samples|a loss of steel of {f percent 40-55 percent|40 to 55 per cent} in the worst of {f other 7 samples|the seven} and of {f percent ..5 less_than percent|under 6 per cent} in the best}. {s3,4|Autovie's own consultants}, {q3|unconvinced by} {c3 consultants denies belief|the sampling}, {q4|say} {c4 consultants|all of it comes from {f distance ..13 less_than metres|less than 14 metres} of one stay, that nothing can be inferred from it about the {f other 3 stays|other three}, and that a strand which has lain for {f duration 2 about weeks|about two weeks} in a river full of road salt will look like a strand which has been neglected for forty years}. {s5|Giuliani}, now adviser to the families, {q5|likens} {c5 giuliani|the argument to blaming the coroner for the corpse}.

Concrete-encased stays were used on three other bridges of the period. Two have since been given external cables, one in 1994 and one in 2007, at great cost. The third, in the delta of a river in the tropics, is closed for repair. Encasement keeps off rain, and while it is sound it does its work; once cracked it holds water against the wire like a poultice, and no instrument in common use before 2015 could see through it. Radar can, up to a depth of about 20 centimetres. The covering at Val Cupa was 30.

{s6|The Transport Ministry} {q6|has ordered} {c6 ministry|the owners of {f other 1900 about bridges|about 1,900 bridges} to file a full set of drawings by March}. {c7 - probable belief|Many {h7|{q7|are believed}} to have none}.


=== bridgefall-f
outlet: Ausonia Press
url: https://ausonia-press.example/en/2036/12/09/val-cupa-toll-intercepts
published: 2036-12-09
genre: translation

{t|Val Cupa, the search ends. {s1|Company manager} in intercepted call{q1|:} {c1 vitale via=wiretap>vitale|"Don't write rust"}}

(Ausonia Press) - PORTOVERO, 9 DEC - {c2 prefecture|The search under the Val Cupa viaduct has ended with {f killed 41 people|41 victims}, the last of them a boy of six}, {s2|the prefecture} {q2|said} today. {f other 2 investigators|Two investigators} and a dog will stay until Friday.

At a hearing on the detention of {f arrested 3 people|three managers} the judge was read an intercepted call of June 2034. {s3,4|The transcript} {q3|has} {c3 wiretap|{s5|a maintenance manager, Sandro Vitale}, {q5|telling} a colleague: {c5 vitale via=wiretap>vitale|"Don't write rust. Write staining, write humidity, write what you like"}}, and {q4|suggests} that {c4 wiretap|the colleague laughed}. {c6 lawyer|Vitale}, {q6|in the words of} {s6|his lawyer}, {c6|"was talking about a railing"}.

{s7,11|The Northern Alliance}, which {q11|had opposed} {c11 league belief|every inquiry into the concession} since it was signed by one of its own ministers, today {q7|came out in favour of} {c7 league belief|a parliamentary commission}. {s8,9|The prime minister}, {q8|convinced} that {c8 premier belief predicted|it {h8|would} only slow the judges}, {q9|opposes} {c9 premier belief|it}. {s10|Galli} {q10|did not say} {c10 galli silent|whether he would resign}.

=== question people killed in the collapse
verdict: supersedes
origins: 2
answer: bridgefall-a | 16.. | civil | Civil Protection
answer: bridgefall-d | 16.. | civil | Civil Protection
answer: bridgefall-b | 23 | prefecture | prefecture
answer: bridgefall-c | 38 | - | prefecture
answer: bridgefall-f | 41 | prefecture | prefecture

=== question people missing after the collapse
verdict: supersedes
origins: 2
answer: bridgefall-a | 20-30 | civil | Civil Protection
answer: bridgefall-d | 20-30 | civil | Civil Protection
answer: bridgefall-c | 2-4 | - | Il Quotidiano di Valmaris

=== question loss of steel in the worst stay, in per cent
verdict: conflicts
origins: 3
answer: bridgefall-c | 10-20 | report2029 | Valmaris Polytechnic
answer: bridgefall-e | 40-55 | samples | Thalheim laboratory
answer: bridgefall-e | - | consultants | consultants of Autovie | denies | nothing can be inferred from it
