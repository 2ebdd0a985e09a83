story: highlandwar
title: War in the Semhar highlands between the federal army and the Semhar Popular Front
split: train
topic: war

speaker tessema = named | Dawit Tessema
speaker govt = body | federal government of Adaland
speaker army = body | federal army of Adaland
speaker front = body | Semhar Popular Front
speaker hagos = named | Hagos Weldemichael
speaker alemu = named | Selamawit Alemu
speaker agency = body | Refugee Coordination Agency
speaker okoth = named | Beatrice Okoth
speaker relief = body | Highland Relief
speaker moreau = named | Jean-Luc Moreau
speaker nubara = body | government of Nubara
speaker bahra = body | government of Bahra
speaker refugees = unnamed | refugees at Hamdayit Crossing
speaker teacher = named | Letebrhan Kidane
speaker farmer = unnamed | a sorghum farmer from Adi Gebru
speaker doctor = unnamed | a surgeon in Maykel
speaker diplomats = unnamed | diplomats in Finote
speaker union = body | Continental Union
speaker video = footage | video of a column near Zalambe
speaker commission = body | Human Rights Commission of Adaland
speaker wire = outlet | Meridian News Agency
speaker analysts = unnamed | analysts
speaker bishop = named | Abune Yohannes
speaker bank2 = body | the bank where Tekle Hailu's brother-in-law works
speaker bank = document | note of the Horn Investment Bank
speaker memo = document | memo of the Refugee Coordination Agency
speaker ferrymen = unnamed | ferrymen at Hamdayit
speaker telecom = body | Ada Telecom
speaker tekle = named | Tekle Hailu
speaker neighbour = unnamed | a neighbour of the sorghum farmer
speaker observer = outlet | The Lakes Observer
speaker bahrapres = unnamed | president of Bahra
speaker police = body | police of Finote
speaker sat = footage | satellite pictures of Maykel
speaker suleiman = named | Idris Suleiman
speaker herders = unnamed | herders on the east bank
speaker newsletter = outlet | church newsletter of Semhar
speaker finance = body | finance ministry of Adaland
speaker creditors = unnamed | creditors of Adaland
speaker ujp = body | Unity and Justice Party

=== highlandwar-a
outlet: Meridian News Agency
url: https://meridian-news.example/adaland/front-camps
published: 2032-11-05
genre: wire

{t|{s1|Adaland} {q1|orders} {c1 govt|troops into north} after camp is raided}

FINOTE, Nov 5 (MNA) - {s2,3|Prime Minister Dawit Tessema} {q2|ordered} {c2 tessema|the army into Adaland's northern region of Semhar} on Friday, {q3|accusing} {c3 tessema|the Semhar Popular Front of having stormed a federal camp at Maykel overnight and made off with artillery}. {c4 tessema|"The last red line has been crossed,"} {s4|he} {q4|said} on television shortly after 2 a.m.

{s5|The Front}, which has run Semhar since the war of the 1980s, {q5|denied} {c5 front denies|any attack}. {s6|Its chairman, Hagos Weldemichael}, {q6|said} {c6 hagos|the prime minister's account was "a quarrel among his own officers"}. Telephone lines were cut at 1 a.m. and {c7 - cannot_verify|neither version} {q7|could be checked}. {s8,9|The Continental Union} {q8|appealed for} {c8 union|restraint} and {q9|offered} {c9 union intention predicted|to mediate}. {s10|Bahra}, whose border with Semhar was closed for eighteen years, {q10|has yet to comment on} {c10 bahra silent|the fighting}.

=== highlandwar-b
outlet: The Lakes Observer
url: https://lakes-observer.example/world/hamdayit-two-weeks-of-war
published: 2032-11-21
genre: broadsheet

{n|THE LAKES OBSERVER
World | Region | Markets | Long reads | Puzzles
Sign up for our Horn briefing}

{t|What the river carried}

{n|By Njeri Wambugu in Hamdayit and Solomon Aberra in Finote}

HAMDAYIT, Nubara — The river here is brown and slow and about as wide as a football pitch. By day the crossing is done with drums, four of them lashed beneath a door; by night with an inflated goatskin, for those who can swim. On the near bank the soldiers of Nubara's ninth brigade have set out a table with an umbrella. Each family gets a slip of paper, a bar of soap and, since Tuesday, a number.

The numbers passed 30,000 on Saturday. {s1|The Refugee Coordination Agency} {q1|puts} {c1 agency|those who have come over since the fighting began at {f displaced 31400 about refugees|some 31,400}}; {s2,3|Nubara's government}, {q2|eager} {c2 nubara intention predicted|to have its bill paid}, {q3|speaks of} {c3 nubara|{f displaced 40001.. more_than refugees|more than 40,000}}. {s4|An agency memo} seen by the Observer {q4|warns} that {c4 memo predicted|as many as {f displaced ..200000 at_most refugees|200,000} could be at the river by February if the rains hold off, the harvest is lost and no corridor is opened from the west, and that there is food in store at Hamdayit for {f affected ..19999 less_than people|fewer than 20,000} of them}.

Letebrhan Kidane taught chemistry at the secondary school in Adi Gebru. She walked for {f duration 4 days|four days} with {f other 3 children|three children}, one of them hers. She sat on a jerrycan as she talked and drew circles on the sand with a spoon. {c5 teacher|The shelling came from two sides}, {s5|she} {q5|said}, {c5|and nobody in the village could have told you which side was whose}. {s6|She} {q6|credits} {c6 teacher|a lorry driver with her life}.

Others tell it otherwise. {s7|A sorghum farmer from the same village} {q7|is certain} that {c7 farmer belief|the guns were federal}; {s8|his neighbour} {q8|blames} {c8 neighbour|militiamen from the south, in plastic sandals}. {c9 refugees|At least {f killed 17.. at_least people|17 people}} {q9|were said by} {s9|several refugees} {c9|to be buried behind the church}, and {s10|the Observer}, which has not been allowed into Semhar, {q10|has been unable to verify} {c10 observer cannot_verify|the count}.

{s11|Prime Minister Dawit Tessema}, a former electrician who came to power as a healer and was for a time the most embraced man on the continent, {q11|considers} {c11 tessema belief|the whole matter a police operation}. {s12|He} {q12|promised} {c12 tessema intention predicted|to be done in {f duration 14 days|two weeks}}. That was {f duration 16 days|sixteen days} ago. The army has taken the airport at Humaro, the sugar factory and, {q13|according to} {s13|its chief of staff}, {c13 army|the road junction at Zalambe}; {s14|the Front} {q14|scoffs at} {c14 front denies|the last}. Neither has shown a prisoner. Each has a song.

To understand Semhar one has to go up. The plateau lies at 2,300 metres, cut from its neighbours by gorges into which whole armies have vanished, and its people have been governed from below only by consent. It was from these rocks that the Front fought the colonels for seventeen years. It then ruled all of Adaland, through three allied parties and one very large ledger, until the protests of 2027 swept it home again. It took with it the railway engineers, the better generals and a grievance. In September it held a regional election, which the capital had postponed everywhere on account of cholera, and won each of the {f other 190 seats|190 seats}. The chamber in Finote stopped the region's money in October. After that, in {q15|the words of} {s15|a diplomat in Finote}, it was {c15 diplomats|"two trains and one signalman, who had gone to pray"}.

The neighbours look on with small enthusiasm. {s16,28|Nubara}, which {q28|wants} {c28 nubara intention predicted|no second camp beside the one that it has kept since 1985}, {q16|has pressed} {c16 nubara|both sides to talk}; {s17|Bahra}, whose {s29|president} {q29|has never forgiven} {c29 bahrapres belief|the Front for a war over a hamlet}, {q17|rejects} {c17 bahra denies belief|{s32|the Front}'s {q32|claim} that {c32 front|{f deployed 5000 soldiers|5,000} of his soldiers are already over the border}}. {s18|Diplomats} {q18|suspect} that {c18 diplomats possible belief|there are {h18|perhaps} {f deployed 2000.. vague soldiers|thousands}}. {s19|A video} that appeared last weekend {q19|shows} {c19 video|a column of {f other 24.. vague vehicles|dozens of} lorries near Zalambe with their plates wrapped in sacking}.

{s20|Highland Relief}, which had {f deployed 46 staff|46 people} in Maykel when the lines went dead, {q20|has heard from} {c20 relief|{f other 39 staff|39}}. {s21|Its director, Jean-Luc Moreau}, {q21|is furious at} {c21 moreau belief|what {s22|he} {q22|calls} {c22 moreau|"permission by fax to a fax machine that has no electricity"}}. {s23|He} {q23|wants} {c23 moreau intention predicted|trucks on the Zalambe road by Thursday}, whoever holds it.

In Finote, {f distance 640 kilometres|640 kilometres} to the south, the cafes are full. Blood is being given in the cathedral yard; boys queue at the stadium to enlist. The evening news runs to an hour and a half. {c24 tekle|"I am against the Front and I am against this,"} {q24|said} {s24|Tekle Hailu, a pharmacist} whose brother-in-law is from Semhar and {q30|has been told by} {s30|his bank} {c30 bank2|not to come in}. {s25|The Human Rights Commission}, a state body with a reputation for nerve, {q25|has protested at} {c25 commission belief|the arrest of {f arrested 301.. more_than people|more than 300} people for their surnames}. {s26|The police} {q26|know of} {c26 police|{f arrested 117 people|117}}, all of them, {s27|a spokesman} {q27|said}, {c27 police|"for their own comfort"}.

Caption: The last raft on Saturday. {s31|The ferrymen}, paid in flour, {q31|are opposed to} {c31 ferrymen belief|a bridge}.

At Hamdayit the umbrella is folded at six. The sergeant who had it that day, a man with a cold, found a seat on the door from the first raft and took his boots off. There was a smell of onions. Upstream somebody was calling a name across the water, over and over, at the same pitch, and a dog answered.

{n|How to help: see our list of charities
Most read: 1. Cholera in the flower farms 2. The bishop's cow}

=== highlandwar-c
outlet: Adaland State Information Bureau
url: https://asib.example/en/press/maykel
published: 2032-11-29
genre: press release

{t|Maykel is free: statement of the Prime Minister's Office}

Units of the National Defence Force entered the city of Maykel on Sunday at 14:00, completing the third and last phase of the law enforcement operation in Semhar.

{s1|Prime Minister Dawit Tessema} {q1|congratulates} {c1 tessema belief|the soldiers, who advanced {f distance 110 kilometres|110 kilometres} in {f duration 6 days|six days} over mountain roads without harming a single civilian}. {s2|He} {q2|reaffirms} {c2 tessema intention predicted|the Government's intention to rebuild the {f destroyed 3 bridges|three bridges} which the clique blew up in its flight}.

The operation began on 5 November after the attack on the Northern Camp. Over {f captured 7001.. more_than fighters|7,000 fighters} have laid down their weapons to date. {f rescued 1280 officers|1,280 officers} held since that night have been released in good health and have been given new uniforms and a hot meal. Power is to be restored from the Tekeza dam, whose lines were damaged in two places, within {f duration ..10 at_most days|ten days} at the latest; the banks of Maykel, which hold the salaries of teachers and nurses for September and October, will open their counters after that. Schools will reopen when the glass has been replaced. Registration forms for the return of public servants may be had at every kebele office on presentation of an identity card.

{s3,4|The Government} {q3|categorically rejects} {c3 govt denies|reports that soldiers of a neighbouring State took part}, and {q4|invites} {c4 govt|its partners to use the single window for humanitarian access}.

=== highlandwar-d
outlet: Meridian News Agency
url: https://meridian-news.example/adaland/maykel-falls-doctor
published: 2032-11-30
genre: wire

{t|Semhar capital falls; {s1|doctor} {q1|tells of} {c1 doctor|{f killed 27 people|27 dead}}}

FINOTE, Nov 30 (MNA) - Government troops were in control of the Semhar capital, Maykel, on Tuesday, but the leaders of the Front had gone.

{s2|A surgeon at the city's main hospital}, reached by satellite telephone, {q2|said} {c2 doctor|{f killed 27 people|27 people} had died in Sunday's shelling, {f killed 9 children|nine} of them children, and {f injured 100.. at_least people|at least 100} were hurt}. {c3 doctor|"We have gauze for a day. We boil it,"} {s3|he} {q3|said}.

That contradicts {s4|the government}, whose {q4|insistence} that {c4 govt|not one civilian was hurt} {s5|diplomats} {q5|find} {c5 diplomats belief|hard to credit}. {s6,7|Tessema} {q6|repeated} {c6 tessema|it} in parliament on Tuesday, {q7|dismissing} {c7 tessema denies belief|the surgeon as "a voice on a telephone"}. {s8|Satellite pictures taken on Monday} {q8|show} {c8 sat|{f destroyed 11.. at_least roofs|at least eleven roofs} missing near the market and between {f other 30-40 craters|30 and 40 craters} by the airport}.

{s9|Hagos Weldemichael}, in a text message, {q9|vowed} {c9 hagos intention predicted|to fight on "from every stone"}. {c10 hagos denies|The Front did not blow up the bridges}, {s10|he} {q10|said}. {s11|Western analysts} {q11|think} {c11 analysts belief|{f deployed ..9999 less_than fighters|fewer than 10,000} of his men made it to the hills}.

Maykel had half a million inhabitants before the war. It was founded by an emperor who liked the view, grew rich on salt carried up from the desert by camel, and in recent years assembled buses, bottled beer and made a cement that was poured into dams as far south as the lakes. The salt market is held on Mondays.

=== highlandwar-e
outlet: Radio Tana
url: https://radio-tana.example/scripts/morning-1130
published: 2032-11-30
genre: broadcast

{n|RADIO TANA – 97.1 FM – check against delivery}

{t|Morning bulletin: the road north}

PRESENTER: Government soldiers are in Maykel this morning. How many civilians died on the way in depends on whom you ask. {s1|A surgeon there} {q1|has told} the Meridian agency {c1 doctor via=wire>doctor|{f killed 27 people|twenty-seven}}. {s2|The prime minister} {q2|says} {c2 tessema|none}.

We hear from Beatrice Okoth of the Refugee Coordination Agency, on a bad line from Hamdayit.

{s3|OKOTH}{q3|:} {c3 okoth|We had {f displaced 43200 refugees|43,200} last night. In the morning it was raining and nobody crossed, so that's the figure. Half are under eighteen. I'm asking your listeners for blankets and I'm asking governments for everything else.}

PRESENTER: And will they go home now?

{s4|OKOTH}{q4|:} {c4 okoth denies|No. I don't see it.}

PRESENTER: {s5,6|Nubara's interior minister, Idris Suleiman}, {q5|is unwilling} {c5 suleiman declines intention|to open a second camp} and {q6|threatened} yesterday {c6 suleiman intention predicted|to shut the crossing at night}. {s7|Herders on the east bank} {q7|have complained of} {c7 herders|trampled sorghum}.

Elsewhere, the price of teff in the capital rose again. At the grain hall by the old station a quintal now costs as much as a bus conductor earns in seven weeks, and the porters, who are paid by the sack, spent Monday playing cards. The fast of the Nativity began last Thursday. {s8|Abune Yohannes, the bishop of Semhar}, {q8|was quoted in a church newsletter as asking} {c8 bishop via=newsletter>bishop|the young "to put down whatever they are carrying."} Cloud in the west, 24 degrees.

=== highlandwar-f
outlet: Blue Gorge Blog
url: https://bluegorge.example/2032/12/creditors
published: 2032-12-06
genre: blog

{t|Who pays for a war that was not one}

Numbers first. {s1|A note by the Horn Investment Bank}, dated Friday, {h1|{q1|estimates}} {c1 bank probable|the cost of November at {f money 800000000-1100000000 dollars|between $800m and $1.1bn}, or some {f percent 2 about of output|2 per cent} of a year's output}. {s2,3|The finance ministry} {q2|contests} {c2 finance denies|the upper figure} and {q3|declines to say} {c3 finance declines|what a better one would be}.

{s4|Creditors}, who {q13|were promised} {c13 - predicted intention|a restructuring by Christmas}, {q4|are losing faith in} {c4 creditors belief|it}. {s5,6,7|The opposition Unity and Justice Party}, which {q6|supported} {c6 ujp belief|the war} in its first week and {q7|regretted} {c7 ujp belief|it} by its third, {q5|has put forward} {c5 ujp predicted intention|the idea of a levy on beer}.

In the north the harvest is standing where it was left, much of it eaten by locusts, which came in October over the sea and have been given rather less attention than they deserve. They travel about as fast as a bicycle. A swarm of middling size eats in a day what {f affected 2500 about people|some 2,500 people} would, it settles at dusk on anything upright, and spraying, which must be done before the sun is on the wings, needs aircraft; the four that the ministry of agriculture owns have been painted green and sent elsewhere. Farmers beat pots. Some set fire to tyres, which helps for as long as there are tyres.

{s8,9|Selamawit Alemu}, who chairs the budget committee and has done so since the flood year, {q8|opposes} {c8 alemu belief|the levy} and {q9|sees} {c9 alemu belief|in the note "an invoice for a house already burned"}. {s10|Tessema}'s {q10|promise} {c10 tessema intention predicted|to rebuild Maykel} has no line in the budget.

{s11|A post by Ada Telecom} on Sunday {q11|announced} that {c11 telecom predicted|lines to Semhar will be back "in phases"}. {s12|It} {q12|gave} {c12 telecom silent|no dates}.

=== question refugees who had crossed to Nubara
verdict: conflicts
origins: 2
answer: highlandwar-b | 31400 | agency | agency
answer: highlandwar-b | 40001.. | nubara | nubara
answer: highlandwar-e | 43200 | okoth | agency

=== question civilians killed in the shelling of Maykel
verdict: conflicts
origins: 2
answer: highlandwar-d | 27 | doctor | doctor
answer: highlandwar-e | 27 | doctor | doctor
answer: highlandwar-d | 0 | govt | govt
answer: highlandwar-e | 0 | tessema | govt

=== question soldiers of Bahra in Semhar
verdict: conflicts
origins: 4
answer: highlandwar-b | 5000 | front | front
answer: highlandwar-b | - | bahra | bahra | denies
answer: highlandwar-b | 2000.. | diplomats | diplomats
answer: highlandwar-c | - | govt | govt | denies

=== question people arrested in Finote for their surnames
verdict: conflicts
origins: 2
answer: highlandwar-b | 301.. | commission | commission
answer: highlandwar-b | 117 | police | police
