story: islandbase
title: The Confederation's base at Punta Cuervo
split: train
topic: politics

# Who speaks
speaker ferrufino = named | Amado Ferrufino
speaker halloway = named | Judith Halloway
speaker hspokesman = unnamed | spokesman of Judith Halloway
speaker abad = named | Nerissa Abad-Quiroz
speaker appeal = body | two former presidents of Lantauro, the bishops' conference and the chamber of shipping
speaker oldfishers = unnamed | older fishermen of Tordo Island
speaker marfil = named | Eliseo Marfil
speaker ramil = named | Ramil Marfil
speaker mother = unnamed | mother of Eliseo and Ramil Marfil
speaker study = document | study made for the province of Tordo
speaker union = body | fishermen's union of Tordo Island
speaker fewhere = unnamed | people in Barrio Sur
speaker generals = unnamed | four serving generals
speaker general = unnamed | one of the four generals
speaker pangilan = named | Cirilo Pangilan
speaker tuazon = named | Mylene Tuazon-Webb
speaker father = unnamed | father of the girl killed in 2027
speaker confed = body | Northern Confederation
speaker captain = named | Stellan Burrage
speaker priest = named | Father Zenon Iturbide
speaker haldeman = named | Priscilla Hale-Nakata
speaker close = unnamed | several people close to Judith Halloway
speaker person = unnamed | a person familiar with the cable
speaker ambassador = named | Rutger Simms
speaker cable = document | cable of Rutger Simms
speaker admirals = unnamed | admirals of the Confederation
speaker senators = unnamed | senators of both parties in the Confederation
speaker daxia = body | Daxia
speaker daxiaspokesman = named | Lu Wenhe
speaker survey = document | Pulso survey
speaker judge = named | Ivo Marr-Sandoval
speaker defense = body | defense department of the Northern Confederation
speaker ministry = body | foreign ministry of the Northern Confederation
speaker deputy = unnamed | a deputy secretary in Ardmore
speaker acquaintances = unnamed | acquaintances of Amado Ferrufino in Lingay
speaker oakes = named | Ferdinand Oakes
speaker observers = unnamed | observers cited by Xihai News
speaker wei = named | Wei Anshi
speaker wives = unnamed | fleet wives
speaker wife = named | Kayleigh Brandvoll
speaker insider = unnamed | a palace insider in Ardmore
speaker vote = document | vote of Ardmore Crier readers
speaker foffice = body | office of Amado Ferrufino
speaker surveys = document | three surveys in the Northern Confederation
speaker learned = body | the bar association, the navy league and the editor of the Intelligencer
speaker asked64 = unnamed | Lantauros who approve of the insult
speaker asked51 = unnamed | Lantauros who would keep the base
speaker ferryman = unnamed | a ferryman of Tordo Island

=== islandbase-a
outlet: Oceanic Press
url: https://oceanic-press.example/lantauro/landlady
published: 2036-09-08
genre: wire

{t|{s1,2|Lantauro's leader} {q1|brands} {c1 ferrufino|ally "landlady"}, {q2|wants} {c2 ferrufino intention predicted|base shut in {f duration 2 years|two years}}}

PUERTO SANTIAGO, Sept 8 (OP) — {s3,4|President Amado Ferrufino of Lantauro} {q3|called} {c3 ferrufino|the leader of his country's oldest ally "a landlady with gunboats"} on Monday and {q4|gave notice} that {c4 ferrufino intention predicted|the Northern Confederation's fleet would have to be out of the base at Punta Cuervo within {f duration 2 years|two years}}, hours before the two were to have met for the first time, at a summit of Pacific states in Veyra.

President Judith Halloway of the Confederation canceled the meeting. {s5|Her spokesman} {q5|said} {c5 hspokesman|she had no interest in being shouted at across a buffet, but that an alliance of 85 years' standing was "bigger than one bad week"}; {s6|he} {q6|would not be drawn on} {c6 hspokesman declines|the deadline}.

{s7|Lantauro's foreign secretary, Nerissa Abad-Quiroz}, left the summit's dinner before the soup to {q7|explain} that {c7 abad|the president had been "speaking of a manner, not of a lady."} {c8 ferrufino denies|He had done no such thing}, {s8,9|he} {q8|told} reporters an hour later in the same corridor, and {q9|went on to compare} {c9 ferrufino|the base with a lodger who has changed the locks}.

{s10|Two former presidents, the bishops' conference and the chamber of shipping} {q10|appealed for} {c10 appeal|restraint}. The armed forces chief, Gen. Cirilo Pangilan, was traveling. The peso fell to its lowest level since the typhoon of 2031, and the ships at Punta Cuervo, {f other 9 ships|nine} of them at last count, put out as usual for gunnery practice.

=== islandbase-b
outlet: The Ardmore Times
url: https://ardmore-times.example/magazine/what-the-light-does-to-the-fish
published: 2036-09-21
genre: feature

{n|THE ARDMORE TIMES MAGAZINE
Stories | Pictures | Puzzle | Letters
By Katrin Obuya · Photographs by Danilo Esperon}

{t|What the light does to the fish}

PUNTA CUERVO, Lantauro — The base can be made out at night from eleven miles off, a low white glow on the water that no moon accounts for. {s1|The older fishermen of Tordo Island} {q1|blame} {c1 oldfishers|it for the loss of the flying fish, which steer by light and no longer know which light to steer by}. On moonless nights they go out to the edge of it, shut off their engines and wait.

{c2 marfil|"You can read a newspaper by it, out there, three miles from land,"} {q2|said} {s2|Eliseo Marfil}, who is 61 and has a net that his grandfather knotted. He was sitting in the stern of his boat, cutting squid. {c2|"I've done it. I read about the treaty.

"My father was told two miles. Then I was told three, and now they tell my son seven. Nobody moved the fish."}

The treaty that he had read about was signed in 1951 on the deck of a cruiser, by a president who needed a loan and an admiral who needed a harbor. It gave the Northern Confederation the cape, a runway and as much sea around them as its commander should find convenient, for 99 years, at a rent that has been raised once. No one on the island was asked. The village that stood on the cape was taken down and put up again four miles to the south, church and all, and is called Barrio Sur, although there has never been another to the north of it.

It is a place in which {s3|Marfil, the secretary of the fishermen's union}, {q3|wants} {c3 marfil intention predicted|the foreigners gone by the feast of St. Roch}, while {s4|his brother Ramil}, who paints their tenders and has put two daughters through nursing school on the proceeds, {q4|is just as certain} that {c4 ramil predicted belief|the barrio would not outlive them by a year}. {s5|Their mother} {q5|has forbidden} {c5 mother|any mention of the matter in her kitchen}. {s6,7|A study done for the province in 2034} {q6|traced} {c6 study|{f percent 33.3 about wages|about a third} of all wages on Tordo to the cape}, {q7|without attempting to say} {c7 study silent|what the closed waters had cost}; {s8,9|the union}, which {q8|considers} {c8 union belief|the study a love letter}, {h9|{q9|estimates}} {c9 union probable|the catch at {f percent 50 about catch|half} of what it was in its fathers' day}.

Into this quarrel, 14 weeks ago, stepped a president. {s10,11|Amado Ferrufino, a provincial mayor with a gift for the microphone}, {q10|campaigned on} {c10 ferrufino intention|rice, roads and the return of the sea}, and in a note in green ink, framed now above the union's ice machine, {q11|swore} {c11 ferrufino intention predicted|to "sweep the bay."} {s12|Few in the barrio} {q12|took} {c12 fewhere denies belief|him at his word}. When {s14|he} {q14|called} {c14 ferrufino|the Confederation's president a landlady}, on the 8th of this month, and set her a term of two years, the news reached Barrio Sur by radio in the middle of a christening, and {c13 priest|for a while}, {s13|the priest, Father Zenon Iturbide}, {q13|remembers}, {c13|half the congregation was cheering, a quarter was in tears and the rest had gone outside to telephone somebody}.

It reached the generals by radio too. {s15,16|Four of them}, {q15|reluctant} {c15 generals declines intention|to be quoted against their commander in chief}, met us in the back room of a seed merchant's in the capital and {q16|painted} {c16 generals|a picture of {f other 11 boats|eleven patrol boats} of which {f other 5 boats|five} can leave harbor, of a radar that belongs to somebody else, and of officers who learned their trade in Ardmore and would have to unlearn it from manuals in a script that they cannot read}. {s17|The eldest} {q17|wanted to know} {c17 general|what would happen on the morning after the last foreign hull had gone, with Daxia's survey ships already inside the reef}. It was a question that {s18|Ferrufino} {q18|has dismissed as} {c18 ferrufino belief|"a ghost story told by people on commission."} {s19|Their chief, Gen. Cirilo Pangilan}, who dined at the palace that week, {q19|has said nothing of} {c19 pangilan silent|where he stands}.

The anger here has a date, which is March 9, 2027. On that night a petty officer from the cape drove a truck through the rail of the Tordo bridge, killing {f killed 2 @2027-03-09 people|two people}, one of them a girl of seven, and was on an airplane before the police had found a boat to look for them in. {s20,21|The Confederation}, {q20|citing} {c20 confed|article 12 of the treaty}, {q21|refused} {c21 confed declines intention|to send him back}. {c22 -|Both families} {q22|were told} {c22|never to mention the sum that they were paid}, and there is nobody on the island who does not know it to the peso. {s23|The girl's father}, who drives the school bus, {q23|has never asked for} {c23 father|anything but the man's name}.

{s24|The present commander, Capt. Stellan Burrage, a soft-spoken hydrographer with a daughter of about that age}, {q24|is conscious of} {c24 captain belief|being the ninth man to sit on the veranda and say he is sorry}. {s25,26|He} {q25|has ordered} {c25 captain|the seaward lights shaded from ten o'clock}, {q26|in the hope} that {c26 captain predicted belief|the fish will notice}. On Calle Comercio, where the sign painters had been preparing for the fleet's birthday, {s27,28|Mylene Tuazon-Webb, the owner of the Blue Anchor and the widow of a chief gunner}, {q27|sees} {c27 tuazon belief|in the president a man who has never had to meet a payroll} but {q28|concedes} that {c28 tuazon confirms|it was pleasant, for one evening, to hear it said}.

A little after midnight Marfil started his engine. The shades had been fitted that week, and the glow was perhaps a shade more yellow. He had in the box eleven squid, a few bream and one flying fish, dead, about as long as a hand, which had come over the side by itself.

{n|Danilo Esperon is a photographer based in Puerto Santiago. Sign up for Sunday Stories.}

=== islandbase-c
outlet: The Ardmore Times
url: https://ardmore-times.example/world/analysis-being-insulted-by-a-friend
published: 2036-09-11
genre: broadsheet

{t|How to be insulted by a friend}

{n|NEWS ANALYSIS
By Sorrel Magnusson}

ARDMORE — {s1|Several people close to Judith Halloway} {q1|say} {c1 close|her first response, on being handed the transcript in an elevator in Veyra, was to laugh, and {s2|her} second was to {q2|ask} {c2 halloway via=close>halloway|what the rent was}}. Both were sound instincts. The Northern Confederation pays Lantauro {f money 14000000 crowns|14 million crowns} a year for the finest deep anchorage in the western ocean, rather less than it spends on fireworks, and the sum has stood since 1988.

What followed the laughter was less orderly. By Tuesday {s3|the defense department} {q3|had let it be understood} that {c3 defense|no plan for a departure existed or would be drawn up}; {s4,5|the foreign ministry}, {q4|anxious} {c4 ministry intention|not to make Daxia a present of the quarrel}, {q5|was counseling} {c5 ministry|silence}; and {s6|senators of both parties}, some of whom had to have the island pointed out to them, {q6|were calling for} {c6 senators|an apology, a cut in aid or, in the case of one from an inland state, both and a blockade}. In {q19|declining} {c19 halloway declines intention|to answer in kind}, {s19|Halloway} was at any rate following advice.

It had come from the embassy in Puerto Santiago, before the event. In a cable of July 30, parts of which were read out to The Times by a person familiar with its contents, {s7,8|Rutger Simms} {q7|cautioned} that {c7 ambassador via=person>cable>ambassador|Ferrufino "doesn't bluff, he improvises," and that the surest way to lose the cape was to raise it}, and {q8|recommended} {c8 ambassador via=person>cable>ambassador|an early and unprompted offer to pull the sea limit in by {f distance 4 miles|four miles}}. The cable lay unanswered for four weeks, at the end of which {s9|a deputy secretary} {q9|complimented} {c9 deputy belief|him on his prose}.

{s10,11|Acquaintances from Ferrufino's years as mayor of Lingay}, {q10|doubtful of} {c10 acquaintances denies belief|any design in the thing}, {q11|recall} {c11 acquaintances|a day on which he insulted the Daxian consul, a cardinal and the maker of a traffic light, and made it up by nightfall with all but the last}. {c12 - possible belief|His foreign secretary, Nerissa Abad-Quiroz, {h12|{q12|is thought}} to be looking for a university}. In Ardmore the opposition, to which {s21|three surveys this month} {q21|give} {c21 surveys|a lead of {f percent 11 points|eleven points}}, has needed no urging. {s13,14|Its leader, Ferdinand Oakes}, {q13|charges} that {c13 oakes|the president has mislaid over a buffet what four wars had won}, {q14|without saying} {c14 oakes silent|what he would have replied himself}.

There is a case for going. {s15,16|Priscilla Hale-Nakata, a retired rear admiral and the author of the standard history of the western stations}, {q15|has been arguing} since before the dredging that {c15 haldeman|a harbor which every ship must leave by the same channel is a harbor for losing ships in}, and {q16|would exchange} {c16 haldeman intention|the cape tomorrow for three small anchorages and a decent radar}. {s17,18|Serving admirals} {q17|bristle at} {c17 admirals denies belief|the idea}, {q18|pointing to} {c18 admirals|{f money 2000000000 about crowns|some 2 billion crowns} of dry docks that cannot be put on a ship}.

{c20 - belief|Daxia {q20|is widely seen as} the only other navy with a use for the anchorage}. Under the treaty either side may end the lease on twelve months' notice, in writing, delivered by hand. Neither has done so. A note that reached the foreign ministry from Puerto Santiago on Wednesday dealt with a consignment of mangoes.

=== islandbase-d
outlet: Xihai News
url: https://xihai-news.example/en/2036/09/09/lantauro-choice
published: 2036-09-09
genre: translation

{t|{s1|Daxia} {q1|respects} {c1 daxia belief|independent choice of Lantauro people}}

LONGDU, Sept. 9 (Xihai) -- {s2|Foreign Ministry spokesman Lu Wenhe} on Tuesday {q2|expressed appreciation for} {c2 daxiaspokesman belief|the "courageous position" taken by President Amado Ferrufino on the question of foreign military presence in Lantauro}.

At a regular press conference, {s3|Lu} {q3|stressed} that {c3 daxiaspokesman|Daxia has never sought military bases overseas, does not seek them at present, and hopes that the country concerned will discard the mentality of the landlord}. {q4|Asked} {c4 -|whether Daxian survey vessels were operating inside the reef of Tordo Island}, {s5|he} {q5|replied} that {c5 daxiaspokesman|the ocean is vast}.

{s6,7|Observers} {q6|note} that {c6 observers|the treaty of 1951 was signed under the guns of a cruiser}, and {q7|are of the view} that {c7 observers predicted belief|the departure of the foreign fleet would bring real benefits to the broad masses of fishing people}. {s8|Wei Anshi, a researcher at the Institute of Ocean Affairs}, {q8|pointed out} in an article that {c8 wei|light pollution from the base has caused serious harm to the flying fish, a species which knows no alliance}.

Two-way trade reached a new high in the first eight months of the year. A delegation of the Lantauro coconut board arrived in Longdu on Monday, and the two sides discussed the deepening of cooperation in oil, fibre and sea transport.

=== islandbase-e
outlet: Ardmore Crier
url: https://ardmore-crier.example/news/sink-the-rent
published: 2036-09-10
genre: tabloid

{t|{c13 wives denies|'SHE'S NOBODY'S LANDLADY'}{q13|:} {s1,13|fleet wives} {q1|slam} {c1 wives belief|island bigmouth}}

FURIOUS navy families rounded on Lantauro's president last night after {s2,3|he} {q2|likened} {c2 ferrufino|our own Judith Halloway to a seaside landlady} and {q3|told} {c3 ferrufino|the fleet to pack its bags}.

{c4 wife|"Five times my husband's lot have dug them out of typhoons,"} {q4|stormed} {s4|mum-of-three Kayleigh Brandvoll}, 34, from the married quarters at Skelby. {c4|"I don't recall that being in the rent."}

{s5,6|Opposition chief Ferdinand Oakes}, never slow to smell a vote, {q5|called for} {c5 oakes|the ambassador to be brought home}, {q6|claiming} that {c6 oakes|any self-respecting country would have been on the phone "before the pudding."} But {s7,8|Mylene Tuazon-Webb}, who is a REAL landlady, of the Blue Anchor at the base gates, {q7|begged} {c7 tuazon|both sides to simmer down}, {q8|warning} that {c8 tuazon predicted|the town would be "a car park with a church" inside a year}.

{c9 - possible|Ms Halloway {h9|{q9|is said}} to loathe being called Judy}. Landlady, it seems, she can live with: {s10|a palace insider} {q10|disclosed} that {c10 insider|she has had the word iced on a cake}.

{s11|A snap vote by Crier readers} {q11|showed} {c11 vote|{f percent 81 readers|81 per cent} of you ready to hand back the base and {f percent 74 readers|74 per cent} ready to send in the fleet to keep it, with plenty backing both}. {s12|The strongman's office} {q12|did not return} {c12 foffice silent|our calls}.

{n|WIN! A week for two in sunny Skelby
MORE: Where IS Lantauro? Our cut-out map}

=== islandbase-f
outlet: The Santiago Intelligencer
url: https://santiago-intelligencer.example/opinion/tenant-or-guest
published: 2036-09-24
genre: column

{t|Tenant or guest}

{s1|The president} {q1|has likened} {c1 ferrufino|an ally to a landlady}, and {q2|it has been pointed out} to him, by {s2|his own foreign secretary} among others, that {c2 abad|under the lease of 1951 the landlord is ourselves}. I have some sympathy with the slip. A landlord who has drawn the same rent since 1988, and who has to ask at the gate for leave to look at his roof, is apt to lose track.

{s3|Ivo Marr-Sandoval, a retired judge and tireless foe of the treaty}, {q3|holds} that {c3 judge|it was void from its first day, the president who signed it having sent home the congress that should have ratified it}. {s4|The bar association, the navy league and the editor of this newspaper} {q4|take} {c4 learned belief|the contrary view}. What {s5|none of these learned people} {q5|has been willing to tell} us is {c5 learned declines|who would mind the reef in the meantime}.

The country is of several minds, sometimes in one head. {s6|A Pulso survey published on Sunday} {q6|suggests} that {c6 survey|{s7|{f percent 64 Lantauros|64 percent of Lantauros}} {q7|approve of} {c7 asked64 belief via=survey>asked64|the insult}, that {s8|{f percent 51 Lantauros|51 percent}} {q8|would keep} {c8 asked51 belief via=survey>asked51|the base}, and that the two groups overlap by more than either would care to learn}. {s9|The generals} {q9|have no faith in} {c9 generals denies belief|the president}; {s10|the president} {h10|{q10|suspects}} {c10 ferrufino probable belief|the generals of having his desk photographed}; {s11|the fishermen}, {q12|having been promised} {c12 -|a bay}, {q11|would like} {c11 union intention predicted|it swept before the squid run in October}.

Much has been made of honor. {s13,14|Father Iturbide}, who buried the child from the bridge and {q14|has small patience with} {c14 priest belief|speeches}, {q13|told} me over his vegetable bed that {c13 priest|no one in Barrio Sur had ever used the word, that they spoke of nets, visas and the price of ice, and that if honor came to the village it would be asked whether it could splice}. {s15|A ferryman} to whom I put the future of the cape {q15|was in favor of} {c15 ferryman belief|a hospital or, failing that, a race track}. {q16|Asked} {c16 -|who would pay for it}, {s17|he} {q17|proposed} {c17 ferryman intention predicted|to send the bill to the landlady}.

The charge that we are ungrateful will be heard a good deal in the coming weeks, and we shall no doubt return it. Notice, if it is to be given this year, has to be delivered by hand before the last day of December. The ministry closes for the holidays on the 20th.

=== question share of wages on Tordo Island that come from the base, in percent
verdict: single
origins: 1
answer: islandbase-b | 33.3 | study | study

=== question the base at Punta Cuervo is to be closed within two years
verdict: conflicts
origins: 2
answer: islandbase-a | - | ferrufino | ferrufino | affirms | out within two years
answer: islandbase-c | - | defense | defense | denies | no plan for a departure existed or would be drawn up
answer: islandbase-a | - | hspokesman | hspokesman | declines | would not be drawn on the deadline

=== question Lantauros who approve of the insult, in percent
verdict: single
origins: 1
answer: islandbase-f | 64 | survey | survey
