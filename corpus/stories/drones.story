story: drones
title: A night of drones over Vyshnohrad and Doroshivka, the tallies of both sides and a toll that rises
split: train
topic: war

speaker compare = document | comparison of the tram wires
speaker council = body | Vyshnohrad city council
speaker hall = unnamed | people in the hall of School No. 8
speaker casing = body | Casing
speaker casingreport = document | Casing's report
speaker boy = unnamed | a boy of about ten
speaker ministry = body | Veshnia's energy ministry
speaker lawyer = named | Stepan Hrynko
speaker embassy = body | Sarvian embassy in Dornia
speaker horodetska = named | Oksana Horodetska
speaker officials = unnamed | regional officials
speaker airforce = body | Veshnian air force
speaker sarmin = body | Sarvia's defence ministry
speaker mykh = named | Taras Mykhalchenko
speaker energo = body | Vysenergo
speaker lupan = named | Andrei Lupan
speaker wire = outlet | East Meridian Agency
speaker bothsides = unnamed | both sides in the war
speaker zorin = named | Gleb Zorin
speaker dozor = outlet | Nichny Dozor
speaker rubezh = outlet | Rubezh-12
speaker emerg = body | State Emergency Service
speaker halyna = named | Halyna Stoica
speaker yurko = named | Yurko Bandura
speaker balcony = footage | film from a balcony on Sadova Street
speaker dornia = body | Dornia's defence ministry
speaker neacsu = named | Ileana Neacsu
speaker fishermen = unnamed | fishermen at Gura Lacului
speaker sylenko = named | Bohdan Sylenko
speaker engineer = unnamed | an engineer at the Doroshivka plant
speaker prosecutors = body | Vyshnohrad prosecutors
speaker ops = unnamed | three officials with knowledge of the air defences
speaker neighbours = unnamed | neighbours on Sadova Street
speaker list = document | a list pinned up at School No. 8
speaker opp = named | Lesia Tkachuk-Rusu
speaker surgeon = named | Iryna Maliarchuk
speaker iaw = body | Institute of Air War in Lorvik
speaker villagers = unnamed | villagers near the Tisova bridge
=== drones-a
outlet: East Meridian Agency
url: https://eastmeridian.example/veshnia/drones-vyshnohrad-doroshivka
published: 2035-06-05
genre: wire

{t|{c1 horodetska|{f killed 6 people|Six} killed as drones hit two Veshnian cities}, {s1|governor} {q1|says}}

HOROVETS, June 5 (East Meridian) – {c2 officials|Drones struck a block of flats and a power station in two cities of western Veshnia early on Tuesday, killing {f killed 6 people|six people} and wounding {f injured 31.. at_least people|at least 31}}, {s2|regional officials} {q2|said}, in the heaviest attack of the war on a part of the country that had mostly slept through it.

{s3|The air force} {q3|said} {c3 airforce|it had tracked {f launched 164 drones|164 drones} from four directions and shot down or jammed {f destroyed 141 drones|141}}. {s4|It} {q4|gave no} {c4 airforce silent|breakdown by city}.

{s5,6|Sarvia's defence ministry}, which seldom comments on single raids, {q5|announced} {c5 sarmin|“a group strike with precision weapons on enterprises of the military industry”} and {q6|denied} {c6 sarmin denies|having aimed at homes}. {c7 sarmin|“All designated objects were hit,”} {s7|it} {q7|said}.

Vyshnohrad, a city of 380,000 with a tram and a philharmonic, had the worst of it. A nine-storey building on Sadova Street lost its middle stairwell from the seventh floor down. {s8|Governor Oksana Horodetska} {q8|told} a briefing that {c8 horodetska|{f killed 6 bodies|six bodies} had been recovered there and {f missing 11 residents|eleven residents} were unaccounted for}. {c9 horodetska|“We hear knocking,”} {q9|said} {s9|Horodetska}, who had come straight from the site in a borrowed helmet. {c9|“We cannot tell if it is people or pipes.”}

In Doroshivka, {f distance 90 km|90 km} to the south, {f other 2 drones|two drones} came down on the heat and power plant, one on the turbine hall and one on a canteen that opens at seven. {s10|Vysenergo, the operator}, {q10|put} {c10 energo|consumers without electricity at {f affected 118000 consumers|118,000} at dawn and {f affected 74000 consumers|74,000} by noon}. {s11|Its chief executive, Andrei Lupan}, {q11|would not be drawn on} {c11 lupan declines|when the turbines might run again}. {s12|Taras Mykhalchenko, the mayor}, {q12|asked} {c12 mykh|people to fill their baths}.

{s13|Both sides} {q13|deny} {c13 bothsides denies|targeting civilians} in the war, which began in 2032 over the Sarvian annexation of the lower Horyn. {s14|East Meridian} {q14|was unable to verify} {c14 wire cannot_verify|the tallies of either}.

=== drones-b
outlet: SARINFORM
url: https://sarinform.example/en/2035/06/05/group-strike
published: 2035-06-05
genre: translation

{t|{s1|Ministry of Defence}{q1|:} {c1 sarmin|{f destroyed 2 enterprises|two enterprises} of military industry of Veshnia disabled}}

SARVOGRAD, June 5. /SARINFORM/. {c2 sarmin|In the night to Tuesday the Armed Forces carried out a group strike by long-range unmanned aircraft on an assembly shop of attack drones in the city of Vyshnohrad and on energy objects that feed it in the city of Doroshivka}, {q2|it is said in} {s2|the summary of the Ministry of Defence}. {c3 zorin|The aims of the strike are reached; {f destroyed 2 enterprises|two enterprises} are disabled and up to {f killed ..60 at_most specialists|60 foreign and local specialists} eliminated}, {q3|stressed} {s3,4|the official representative of the department, Major General Gleb Zorin}, {q4|calling} {c4 zorin denies|publications about a dwelling house “the usual theatre of the Horovets regime”}.

{c5 zorin belief|The house was damaged}, {s5|he} {q5|is convinced}, {c5|by a rocket of the Veshnian air defence that lost its course}. Documentary confirmation of this the general did not bring.

Vyshnohrad has been a centre of aircraft repair since 1938. In the current year fourteen group strikes have been carried out on the territory of Veshnia.

=== drones-c
outlet: Lumina Dornei
url: https://luminadornei.example/live/veshnia-drone-attack-june-5
published: 2035-06-05
genre: live blog

{n|LUMINA DORNEI
Home Live Politics Weather Football
Follow us | Push alerts: ON}

{t|LIVE Drones over western Veshnia, {c11 -|debris {q11|reported} near Gura Lacului}}

{n|Newest first · All times local · 214 comments}

18:40 {s1|Governor}{q1|:} {c1 horodetska|{f killed 9 people|nine} dead}
{c2 horodetska|{f killed 3 bodies|Three more bodies} have been brought out on Sadova Street}, {s2|Oksana Horodetska} {q2|writes} on her channel. {c2|{f missing 8 people|Eight people} are still being looked for.}

16:05 {s3|Dornia} {q3|confirms} {c3 dornia confirms|debris on its side of the river}
{s4|The defence ministry in Targova} {q4|says} {c4 dornia|fragments “of an apparatus of the type that Sarvia uses” lie in the reeds near Gura Lacului, {f distance 4 km|4 km} inside the border}. {s5|State Secretary Ileana Neacsu} {q5|demands} {c5 neacsu|an explanation from the Sarvian embassy by Thursday noon}. {s6|The fishermen} who found the thing {q6|thought} {c6 fishermen belief|it was an outboard motor}. Fishing on the lake is closed until further notice, and so is the ferry.

12:15 {s7|Nichny Dozor, the channel} that most people in Vyshnohrad follow at night, {q7|claims} {c7 dozor|{f launched 30 drones|30 drones} got through}; subtract the air force's figures and one has {f launched 23 drones|23}. It logs what its readers hear. In April it logged a combine harvester.

09:50 {s8|Rubezh-12, a Sarvian war channel with {f other 600000 subscribers|600,000 subscribers}}, {q8|boasts} that {c8 rubezh|“the barracks of the mercenaries on Sadova is no more.”} {c9 compare|The clip beneath the post was filmed in 2033 in another town}, {q9|as shown by} {s9|a comparison of the tram wires}.

07:20 {s10|A film from a balcony on Sadova Street} {q10|shows} {c10 balcony|a drone coming in level above the market, slower than a bus, and passing between two chimneys before the picture goes white}.

=== drones-d
outlet: The Continental
url: https://thecontinental.example/2035/06/07/stairwell-sadova-street
published: 2035-06-07
genre: broadsheet

{t|The stairwell on Sadova Street}

VYSHNOHRAD – Between the fifth floor and the eighth there is now weather. On the landing that is left a pram stands chained to a radiator, and by Wednesday noon somebody had put down a saucer beside it for a cat. The rescuers stop every half-hour: a whistle, engines off, {f attending 200 about @2035-06-06 people|some two hundred people} with their mouths shut, a second whistle, engines on again.

{s1|The State Emergency Service}, which has {f deployed 146 @2035-06-06 rescuers|146 people} and {f deployed 4 @2035-06-06 dogs|four dogs} at the site, {q1|said} yesterday evening that {c1 emerg|{f killed 12 @2035-06-06 bodies|12 bodies} had been found, {f killed 3 @2035-06-06 children|three of them children's}, and that {f missing 5 @2035-06-06 residents|five residents} had still to be accounted for}. {s2|A list pinned up at School No. 8}, where the families wait on gymnastics mats, {q2|has} {c2 list|{f missing 7 @2035-06-06 residents|seven names} on it}. {s3|Nobody in the hall} {q3|would say} {c3 hall declines|who had written in the other two}.

Halyna Stoica, 67, who dispatched trams for most of her life and lives in the second entrance, had been awake. {c4 halyna|“I know the noise of every machine that was ever made in this city,”} {s4|she} {q4|said}. {c4|“It was none of those. It was like a moped, ridden by someone who has made up his mind.

“Then the door came into the kitchen with its frame. I was cross about the frame. We had it done in May.”}

The house was built in 1974 by the aircraft repair works for its fitters, with thicker floors than were usual, because the director of the day had been bombed as a child. The works itself is five tram stops east, behind a wall with a mosaic of cranes. It has been hit three times since the winter. Most of what could be unbolted was moved long ago, into cellars, tunnels and a former mushroom farm, and the apprentices are taught their trade in a Palace of Weddings. In the first year of the war a siren emptied the streets. By this spring there had been more than four hundred alarms, and people had begun to turn over in bed.

{s5|Neighbours} {q5|blame} {c5 neighbours|a padlock}. The cellar under the middle entrance, swept and supplied with benches in 2033, was locked by the housing office after a burglary in March, and the key was kept on the ground floor by a man who was away at his daughter's. {s6|Yurko Bandura}, who chairs the residents' committee and lost a brother-in-law on the sixth floor, {q6|told} The Continental {c6 yurko|he had written to the city twice to have the lock taken off}. {s7|The city council} {q7|has promised} {c7 council predicted intention|to open every cellar in Vyshnohrad by Friday}.

{c8 horodetska denies|{s9|The Sarvian general Gleb Zorin}'s {q9|assertion} that {c9 zorin|foreign specialists had died here by the dozen}} {q8|was described by} {s8|the governor, Oksana Horodetska}, {c8|as “a lie with a rank.”} On the other half of {s10|his} {q10|account}, that {c10 zorin|a stray Veshnian interceptor brought the floors down}, there is evidence of a kind. {s11,12|Casing, a group} that traces weapons and was let on to the site at the governor's invitation, {q11|found} {c11 casing|the engine block and most of one wing of a Veter-3, the commonest of the Sarvian drones}; it {q12|saw} {c12 casing|no part of any missile}. {s13|Its report} {q13|notes} that {c13 casingreport|{f percent 40 about rubble|about two-fifths} of the rubble had by then gone to the tip}.

What the numbers of the night mean is another matter. A drone that is shot down is counted by the crew that fired, one that is jammed by the operators of the jammers, and the two lists are married in Horovets before breakfast. Decoys of plywood and tinfoil, which cost less than a bicycle, count like the rest. A wreck that falls on a roof has been destroyed and has also arrived. {s14|The Institute of Air War in Lorvik}, which goes over the lists of both sides at the end of each month, {h14|{q14|estimates}} {c14 iaw probable|the share really brought down this spring at {f percent 70-75 drones|70 to 75 percent}}; in the air force's bulletins it has never been under 80.

{s15|Three officials with knowledge of the region's air defences}, who were not allowed to speak, {q15|said} {c15 ops|the gun crews around Doroshivka had been sent to the front in May, and that on Tuesday the power station, which heats {f affected 60000 flats|60,000 flats}, was guarded by {f deployed 2 lorries|two lorries} with machine-guns}. {s16|The air force} {q16|declined to discuss} {c16 airforce declines|“the geometry of the defence.”}

{s17|President Bohdan Sylenko}, who {q17|wants} {c17 sylenko intention|Dornia to fire at drones before they cross the river}, came on Wednesday in a fleece and stayed for forty minutes. {q18|Asked by} {s18|a boy of about ten} {c18 boy|whether School No. 8 would have windows in September}, {s19|the president} {q19|said} {c19 sylenko predicted|it would}. {c20 surgeon belief|He had lost weight}, {q20|thought} {s20|Iryna Maliarchuk}, a surgeon who shook his hand between operations. Her ward has {f injured 22 @2035-06-06 people|22} of the wounded. {s21|She} {q21|fears} {c21 surgeon predicted belief|she will lose some of them}.

In Doroshivka nobody died and the damage is to the winter. The plant was put up in 1961 for a sugar refinery and handed to the town with its debts when the refinery closed; its chimney is on the municipal arms. {s22|An engineer} with soot in his ears {q22|said} {c22 engineer possible|one turbine was scrap and the other {h22|might} turn by October}. {s23|Mr Lupan, the head of Vysenergo}, {q23|prefers} {c23 lupan intention|“to promise nothing and surprise my aunt.”} {s24|Lesia Tkachuk-Rusu}, who leads the opposition in the regional council, {q24|attacked} {c24 opp belief|the government for having spent {f money 2100000000 koruns|2.1 billion koruns} on concrete shells for transformers, of which not one stands here}, {c25 ministry denies|an allegation} that {s25|the energy ministry} {q25|rejects}. Some in the queue for water bottles on Rybna Street, a long and orderly queue with an accordion in it, had brought candles to sell.

=== drones-e
outlet: Horyn Herald
url: https://horynherald.example/war/june-5-drones
published: 2035-06-05
genre: local
copy of: drones-a

{n|Horyn Herald · since 1921 · English edition
Print | Share | Report a typo}

{t|{c1 officials|{f killed 6 people|Six} dead, {f injured 31 people|31 wounded} in night of drones}, {q1|say} {s1|officials}}

{c2 officials|Drones struck a block of flats and a power station in two western cities early on Tuesday, killing {f killed 6 people|six people} and wounding {f injured 31.. at_least people|at least 31}}, {s2|officials} {q2|said}.

{q3|According to} {s3|the air force}, {c3 airforce|{f launched 164 drones|164 drones} came from four directions and {f destroyed 141 drones|141} were shot down or jammed}.

{s4,5|Sarvia's defence ministry} {q4|spoke of} {c4 sarmin|“a group strike with precision weapons on enterprises of the military industry”} and {q5|denied} {c5 sarmin denies|having aimed at homes}.

A nine-storey building on Sadova Street in Vyshnohrad lost its middle stairwell. {s6|Governor Oksana Horodetska} {q6|told} a briefing {c6 horodetska|{f killed 6 bodies|six bodies} had been recovered and {f missing 11 residents|eleven residents} were unaccounted for}. {c7 horodetska|“We hear knocking,”} {s7|she} {q7|said}. {c7|“We cannot tell if it is people or pipes.”}

{c8 energo|In Doroshivka {f affected 74000 consumers|74,000 consumers} had no power by noon}, {q8|per} {s8|Vysenergo}.

=== drones-f
outlet: Radio Dorna Liber
url: https://dornaliber.example/evening/2035-06-09/script
published: 2035-06-09
genre: broadcast

{t|{c1 emerg|Search ends in Vyshnohrad with {f killed 14 people|14} dead}, {s1|rescuers} {q1|say}}

The search under the house on Sadova Street in Vyshnohrad is over. {s2|The State Emergency Service of Veshnia} {q2|told} our reporter at midday that {c2 emerg|its last crew had gone home and that {f killed 14 people|14 people} were dead, {f killed 2 people|two} more than on Wednesday}. {s3|It} {q3|no longer considers} {c3 emerg belief|anybody missing}. One of the names on the school list belonged to a man who had spent the week at his sister's and learned of his death from the radio.

{s4|Prosecutors} {h4|{q4|suspect}} {c4 prosecutors probable belief|the head of the housing office of negligence over a locked cellar}. {c5 lawyer|“A padlock does not fly,”} {q5|countered} {s5|his lawyer, Stepan Hrynko}.

The bulletins of that night, too, have been gone over again. {s6,7|Veshnia's air force} {q6|has corrected} {c6 airforce|its count to {f launched 158 @2035-06-05 drones|158 drones} and {f destroyed 133 @2035-06-05 drones|133 of them} stopped}. It {q7|offered no} {c7 airforce silent|reason}.

On our own shore, the wreck at Gura Lacului was lifted from the reeds yesterday by an army crane, in front of {f attending 50 about @2035-06-08 people|about fifty people} and a school class. {s8|The Sarvian embassy}, in a note of {f other 4 lines|four lines}, {q8|suggests} {c8 embassy|it is Veshnian}. {c9 neacsu|“We have the serial number,”} {s9,10|Ileana Neacsu, the state secretary for defence}, {q9|told} this station; she {q10|refuses} {c10 neacsu declines intention|to read it out}. {s11|Villagers near the Tisova bridge}, who heard the engine on its way in, {q11|ask} {c11 villagers|why nobody woke them}. There is a siren on the mayor's roof in Gura Lacului. It was last tested for a visit of the fire inspectorate, and storks have built on it since. Fishing on the lake, forbidden for five days, is allowed again from tomorrow.

=== question people killed in Vyshnohrad
verdict: supersedes
origins: 2
answer: drones-a | 6 | horodetska | horodetska
answer: drones-e | 6 | officials | horodetska
answer: drones-c | 9 | horodetska | horodetska
answer: drones-d | 12 | emerg | emerg
answer: drones-f | 14 | emerg | emerg

=== question drones that got through on the night of 5 June
verdict: conflicts
origins: 2
answer: drones-a | - | airforce | airforce | affirms | 164 tracked, 141 shot down or jammed
answer: drones-c | 30 | dozor | dozor
answer: drones-f | - | airforce | airforce | affirms | 158 launched, 133 stopped

=== question foreign specialists killed in the strike
verdict: conflicts
origins: 2
answer: drones-b | ..60 | zorin | sarmin
answer: drones-d | - | zorin | sarmin | affirms | by the dozen
answer: drones-d | - | horodetska | horodetska | denies | a lie with a rank

=== question what brought the floors on Sadova Street down
verdict: conflicts
origins: 3
answer: drones-b | - | zorin | sarmin | affirms | a stray interceptor of the Veshnian air defence
answer: drones-c | - | balcony | balcony | affirms | a drone
answer: drones-d | - | casing | casing | affirms | a Veter-3 drone, no part of a missile
