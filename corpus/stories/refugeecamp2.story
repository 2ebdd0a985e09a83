story: refugeecamp2
title: Tassara's plan to close the Lokwari refugee camp
split: train
topic: politics

# Who speaks
speaker tassara = body | government of Tassara
speaker odhola = named | Mathias Odhola
speaker agency = body | World Refuge Agency
speaker warners = unnamed | three aid groups, the bishops' conference and the ambassador of the Northern Union
speaker ministry = body | Ministry of Interior of Tassara
speaker nambassador = unnamed | ambassador of the Northern Union
speaker chamber = body | Isara Chamber of Traders
speaker heckler = unnamed | a heckler
speaker headmaster = unnamed | headmaster of Camp Secondary
speaker commission = unnamed | officials of the Northern Union's commission
speaker reporters = unnamed | reporters
speaker delegation = unnamed | head of a visiting delegation
speaker oldfriend = unnamed | an old friend of the columnist at the World Refuge Agency
speaker agencystaff = unnamed | staff of the World Refuge Agency
speaker readers = unnamed | readers of the Northern Mirror
speaker kordalfm = unnamed | foreign minister of Kordal
speaker council = unnamed | a spokesman for Umbaza's transitional council
speaker letter = document | letter read out at the water points
speaker elders = unnamed | elders of Lokwari
speaker govts = unnamed | governments in Marengo
speaker diplomats = unnamed | diplomats in Marengo
speaker kerubo = named | Silvanus Kerubo
speaker police = document | report by police investigators
speaker officer = unnamed | an officer who worked on the report
speaker interviewer = unnamed | a radio interviewer
speaker shelter = unnamed | Shelter Without Walls and the Field Physicians' Corps
speaker halimo = named | Halimo Aden Roble
speaker gacal = named | Yusuf Gacal
speaker kordal = body | Kordal
speaker fmofficial = unnamed | a foreign ministry official
speaker ndiritu = named | Lydia Mutoni
speaker ekal = named | Barnabas Lotee
speaker okello = named | Perpetua Nakiru
speaker youth = unnamed | young men of Isara
speaker teacher = named | Gatluak Manyang
speaker herders = unnamed | herders around Isara
speaker firewood = unnamed | women who sell firewood
speaker columnists = unnamed | leader-writers of the Northern press
speaker vesterholm = named | Anneke Duquesnoy
speaker ministers = unnamed | ministers of the Northern Union
speaker audit = document | audit of the Northern Union
speaker reader = named | P. Lindt
speaker opposition = unnamed | opposition members of the assembly
speaker lawyers = unnamed | lawyers for the residents
speaker solgen = named | Festus Abiero
speaker order = document | order of the High Court
speaker oldoffice = unnamed | a former official of the agency
speaker study = document | study by Marengo University
speaker sat = footage | drone film
speaker weru = named | Ignatius Weru

=== refugeecamp2-a
outlet: Longitude News Service
url: https://longitude-news.example/africa/lokwari-closure
published: 2038-05-09
genre: wire

{t|{s1,2|Tassara} {q1|vows} {c1 tassara predicted intention|to shut Lokwari camp by November}, {q2|citing} {c2 tassara|security}}

MARENGO, Tassara, May 9 (Longitude) — {c3 odhola predicted intention|Tassara will close the Lokwari refugee camp, the largest in the region, by the end of November and send its residents home to Umbaza}, {s3|Interior Minister Mathias Odhola} {q3|announced} on Sunday, ten days after gunmen killed {f killed 27 @2038-04-29 people|27 people} at a bus station in the capital.

{s4,5|General Odhola} {q4|told} a hastily called news conference that {c4 odhola|the attack had been "planned, fed and blessed" in the camp}, {q5|without producing} {c5 odhola silent|evidence}, and left before anybody could put a question to him.

{s6,7|The World Refuge Agency}, which has run Lokwari since it opened, {q6|expressed} {c6 agency belief|"profound concern"} and {q7|called on} {c7 agency|the government to honor an agreement of 2034 under which nobody may be returned against his will}. {s8|Three aid groups, the bishops' conference and the ambassador of the Northern Union} {q8|warned of} {c8 warners predicted|a catastrophe if the date were kept}, with the long rains due in October, when the road to the border is closed to anything heavier than a donkey.

By {s9|the agency}'s {q9|count}, {c9 agency|{f affected 187000 residents|187,000 people} live in Lokwari}; {s10|the ministry} {q10|maintains} that {c10 ministry|there are no fewer than {f affected 240000.. at_least residents|240,000}, many of them unregistered because they prefer it so}.

In Umbaza, where a ceasefire has held since January in two provinces out of five, {s11,12|a spokesman for the transitional council} {q11|welcomed} {c11 council belief|"the homecoming of our brothers"} but {q12|asked} that {c12 council|it be spread over {f duration 3 years|three years}}. {s13|Kordal}, which borders both countries, {q13|has said nothing about} {c13 kordal silent|what it would do with people who tried to cross}. Its parliament is in recess until July.

=== refugeecamp2-b
outlet: The Northern Courant
url: https://northern-courant.example/world/lokwari-last-season
published: 2038-06-12
genre: broadsheet

{n|THE NORTHERN COURANT
World  Home  Business  Arts  Letters
Your trial ends in 4 days}

{t|A camp the size of a city is given six months to disappear}

{n|From Annelore Batiste-Quaye in Lokwari}

LOKWARI, Tassara — The letter was read out at the water points, in three languages, by boys who had been handed a megaphone each and {q1|told} {c1 -|not to answer anybody}. {s2|It} {q2|said} that {c2 letter predicted|the hospitality of the people of Tassara, like all good things, had come to its close, that buses would be provided, and that those who put down their names before the rains would be given a blanket and {f money 150 dollars|the equivalent of $150}}.

By evening the price of a suitcase in Block D had doubled, and {s3|the camp's elders} had met under the thorn tree by the police post to compose a reply, {q3|begging} {c3 elders|the president for two more harvests}.

Lokwari was laid out in 2009 for 40,000 people, on a plain that belonged to nobody because nothing would grow there. It has since been bombed once, flooded twice and burned more often than anyone has written down. It has {f other 31 schools|31 schools}, a stock exchange of sorts in mobile phone credit, and a cemetery with its own bus stop. More than half of those who live in it were born in it, and under the law of Tassara they are citizens of a country that most of them have seen only on a map painted on the wall of the clinic.

{s4|Governments in Marengo} {q4|have threatened} {c4 govts predicted intention|to close the place} four times in those years, as a rule when a budget was due. {c5 diplomats|What is different now}, {s5|diplomats in the capital} {q5|say}, {c5|is the bus station}. {s6|President Silvanus Kerubo}, who faces the voters in February, {q6|casts} {c6 kerubo|the closing as "the first duty of a father,"} with his party's newspapers printing the faces of the dead every morning beneath the name of the camp.

{s7|General Odhola}, the author of the plan, {q7|insists} that {c7 odhola|the rifles used in the attack came through Lokwari in sacks of relief maize}. {s8,9|A report by the police's own investigators}, parts of which were shown to the Courant, {q8|traces} {c8 police|{f other 4 rifles|four} of the {f other 6 rifles|six rifles} to an army depot} and {q9|does not mention} {c9 police silent|the camp, except as the birthplace of one gunman's wife}; {s10|an officer} who worked on it {q10|said} {c10 officer|it had been "overtaken by policy."} When {s11|a radio interviewer} {q11|asked about} {c11 interviewer|the depot}, {s12|the general} {q12|accused} {c12 odhola|her of doing the enemy's filing}.

Those who feed Lokwari are at odds over what to do. {s13,14|The World Refuge Agency}, {q13|unwilling} {c13 agency declines intention|to quarrel with a government whose leave it needs in {f other 5 places|five other places}}, {q14|favors} {c14 agency belief|a slower and "managed" return}; {s15,16|Shelter Without Walls and the Field Physicians' Corps} {q15|have refused} {c15 shelter declines intention|to lend it so much as a stretcher} and {q16|reproach} {c16 shelter belief|the agency, in an open letter, for "negotiating the terms of a crime."} {s17|A former official of the agency} who helped to draw up the agreement of 2034 {q17|thinks} {c17 oldoffice probable belief|both of them {h17|probably} wrong}.

{c18 halimo|"In 2031 they told us that Umbaza was quiet, and my brother put down his name,"} {q18|said} {s18|Halimo Aden Roble}, who has cooked for one of the schools since she was sixteen. {c18|"They gave him the blanket. They gave him a certificate with a stamp. He telephoned from the other side and said there was nobody there to show it to.}

{c18|"So now I am asked to put down mine. I would like to know first what became of the blanket."}

Her brother's village lies in one of the provinces where there is still fighting. {s19|Yusuf Gacal, the council's minister for returns}, a genial man in a borrowed office, {h19|{q19|reckons}} that {c19 gacal probable|he could house {f affected 900 families|900 families} by Christmas, if somebody sent him roofs}; the town he governs from has not many more than that left standing. {s20|Kordal}, to which 30,000 of Lokwari's people were moved in a drier year, {q20|has made it known} that {c20 kordal intention predicted|its own border will stay shut}, and has sent a battalion to stand there.

{c21 - belief|The plan {q21|is widely seen} as an opening bid}. Tassara spends on the camp rather less than the camp's market pays it in licences, but the Northern Union's contribution to its budget has shrunk by a third since 2035. {s22,23|The union's ambassador}, while {q22|deploring} {c22 nambassador belief|the announcement}, {q23|denies} {c23 nambassador denies|having been asked for money}; {s24|a foreign ministry official} who has since been moved to protocol {q24|remembers} {c24 fmofficial|drafting the request}. {s25|Lawyers for {f affected 214 residents|214 residents}} {q25|mean} {c25 lawyers intention predicted|to ask the High Court this week to stop the buses}. The first left on Monday with {f displaced 41 @2038-06-07 people|41 people} aboard, a hen, a dismantled bed and a policeman on the step.

{n|Letters to the editor: letters@northern-courant.example}

=== refugeecamp2-c
outlet: Ministry of Interior and National Coordination
url: https://interior-tassara.example/statements/lokwari-14-june
published: 2038-06-14
genre: press release

{t|Statement on the orderly closure of Lokwari}

MARENGO, 14 June. {s1|The Government of the Republic} {q1|reaffirms} {c1 tassara intention predicted|its determination to conclude the closure of Lokwari by 30 November, in the interest of the security of all}. The exercise has entered its second week, and {f other 9 buses|nine buses} have departed on schedule.

{s2,3,4|The Government}, {q2|mindful of} {c2 tassara belief|its international obligations}, {q3|categorically denies} that {c3 tassara denies|any person has been or will be compelled to leave}, and {q4|regrets} {c4 tassara belief|the tone of certain organizations for which Lokwari has become a livelihood}. Registration points are open from six to six. Persons who present themselves together with their livestock will be attended to separately.

{s5,6|The Cabinet Secretary, General (Rtd) Mathias Odhola}, {q5|commends} {c5 odhola belief|the officers of the repatriation team, who have worked without leave since May}, and {q6|invites} {c6 odhola|the friends of Tassara, who in the year 2034 undertook to share its burden, to indicate on which date they propose to begin}. {s7,8|The Ministry} {q7|is confident} that {c7 ministry belief predicted|the people of Isara County will find in the site, once cleared, a foundation for enterprise}, and {q8|appeals to} {c8 ministry|the media to refrain from publishing pictures of minors}.

=== refugeecamp2-d
outlet: The Isara Sentinel
url: https://isara-sentinel.example/town/after-lokwari
published: 2038-06-16
genre: local

{n|THE ISARA SENTINEL — Every Wednesday — 40 bob}

{t|After Lokwari: what Isara stands to lose, and who can hardly wait}

{n|By Josphine Ekidor}

Ask anybody in Isara when the electricity came and he will give you the year of the camp. The tarmac came with it, and the bank, and the bad girls, and the only dentist between here and the lake. On market days the road out to Block A is so full of handcarts that the county has painted a line down the middle of it, which nobody observes.

{s1|The Chamber of Traders} {h1|{q1|estimates}} that {c1 chamber probable|{f percent 70 about of takings|seven shillings in every ten} taken on Station Street come from Lokwari or from those who are paid to look after it}, and {s2|its chairwoman, Perpetua Nakiru}, {q2|dreads} {c2 okello belief|December}. {c3 okello|"Soldiers buy cigarettes,"} {s3|she} {q3|said} on Monday, among sacks. {c3|"Refugees buy flour. You can't build a wholesale on cigarettes."}

Not everyone will weep. {s4|Herders} whose wells failed after the camp's boreholes were sunk {q4|have wanted} {c4 herders intention|it gone} for years; {s5|the firewood sellers}, {q5|resentful of} {c5 firewood belief|women from the blocks who ask half the price}, will see their competitors off at the bus with pleasure; and {s6|the young men at the motorcycle stage} {q6|grumble} that {c6 youth|every job with an agency goes to a nephew from the capital who cannot ride}. {s7|A study by Marengo University} {q7|found} {c7 study|the wages of casual labourers in the town lower by a fifth than in others of its size and the price of a goat higher by two fifths}, good news for anyone who owns goats.

The old remember the plain before all this. It had one well and a mission with a gramophone, and a lorry came on the first of the month if the river let it. A village of 900 had become a town of 60,000 by the time the county was created, and apart from the two streets around the mission there is nothing in it that was planned by anybody.

{s8,9|Governor Barnabas Lotee}, who owns a great many, {q8|has come round to} {c8 ekal belief|the closure} after a decade of {q9|pleading for} {c9 ekal|more of what the camp brought in its train}. Speaking at the stadium on Saturday, {s10,11|he} {q10|pledged} {c10 ekal intention predicted|a sugar factory, a barracks and a university on the site}, {q11|without indicating} {c11 ekal silent|which would come first or what there would be to make sugar from}. He {q12|was reminded by} {s12|a heckler} that {c12 heckler|the factory had been promised in 2033 as well}.

In Camp Secondary the second term has begun. {s13|Gatluak Manyang}, who came to Lokwari as a boy in a wheelbarrow and now teaches physics there, {q13|intends} {c13 teacher intention predicted|to go on until the room is empty}; {s14|his headmaster} {q14|has forbidden} {c14 headmaster|the word "November" in class}. There are national examinations that month. {c15 - possible|The desks, which bear the emblem of a foreign scout movement, have {h15|{q15|reportedly}} been promised to a school in the governor's home village}.

=== refugeecamp2-e
outlet: The Northern Mirror
url: https://northern-mirror.example/comment/whose-camp
published: 2038-06-18
genre: column

{t|Whose camp is it, anyway?}

{n|Torvald Ruiz-Hansen}

We are shocked. {s1|The union's foreign ministers}, who met on Tuesday over the first asparagus, {q1|pronounced themselves} {c1 ministers belief|"dismayed" at Tassara's plan to empty Lokwari}; {s2|the leader-writers} {q2|thunder} that {c2 columnists belief|a country which has housed {f affected 187000 residents|187,000 strangers} for a generation has no right to grow tired of it}; {s3|Anneke Duquesnoy, the commissioner for aid}, {q3|went so far as to talk of} {c3 vesterholm|"a stain on a continent."} So I looked up what our own had done.

It took in, last year, {f other 312 @2037-12-31 people|312 of them}. {s4|The union's auditors}, in {c5 commission silent|a report} that {s5|nobody at the commission} {q5|has seen fit to mention} this month, {q4|found} that {c4 audit|a quarter of what was pledged for Lokwari in 2034 had never been sent, and that part of what was sent had paid for a fence}. I have seen the fence. It is a very good one.

General Odhola is a bully, and I dare say a liar; if the Courant has it right, {s7|his own investigators} {q7|reject} {c7 police denies|his tale about the rifles}. But {s8|his president} {q8|put} a question to a visiting delegation last month to which I haven't found the answer: {c8 kerubo|"If it is so safe to be generous, why are you always standing so far away?"} {q9|Asked by} {s9|reporters} afterward {c9 reporters|how she had replied}, {s10|the head of the delegation} {q10|said} {c10 delegation|there had not been time}.

There is a case against the closing, and it does not rest on stains. Umbaza is at war in three of its five provinces; {s11|its minister for returns} {q11|boasts of} {c11 gacal|room for {f affected 900 families|900 families}}, which is a street of Lokwari. And there is a case against our saying so, which is that we shall be asked what we would do with the rest. {s12|An old friend at the World Refuge Agency} {q12|is persuaded} that {c12 oldfriend belief|the general would settle for a railway}. {s13|Her colleagues} {h13|{q13|believe}} {c13 agencystaff probable belief|him past buying}. I should like somebody with a railway to find out.

{s14|Readers} {q14|have been urging} {c14 readers|me to choose more cheerful subjects}. One card, from the coast, does not go so far:

{c15 reader|"Close it or open it, only stop showing it to us at supper."} {q15|—} {s15|P. Lindt, Vesterby}

=== refugeecamp2-f
outlet: Longitude News Service
url: https://longitude-news.example/africa/lokwari-court
published: 2038-06-21
genre: wire

{t|{s1|Tassara judge} {q1|orders} {c1 ndiritu|halt to camp buses}; {s2|government} {q2|threatens} {c2 tassara intention predicted|to appeal}}

MARENGO, Tassara, June 21 (Longitude) — {s3|A High Court judge, Lydia Mutoni}, suspended the closing of the Lokwari refugee camp on Monday, {q3|finding} that {c3 ndiritu|the interior minister had acted without the assembly, and that sending people back to a country at war was "removal by another name"}.

{s4|Her order}, which stands until a full hearing on Sept. 14, also {q4|directs} {c4 order|the state to bring back any of the {f displaced 388 people|388 people} already driven across the border who ask it}. {s5|Festus Abiero, the solicitor general}, {q5|described} {c5 solgen|the decision as "an invitation to the next gunman"}; {s6,7|lawyers for the residents} {q6|rejoiced at} {c6 lawyers belief|it}, while {q7|admitting} that {c7 lawyers confirms|most of the 388 could not be found}.

The High Court has stood in the way of the executive before. In 2036 it threw out a law that would have let the police hold foreigners for ninety days without charge, and in 2029 it restored the licenses of four relief groups; on neither occasion was the judgment carried out in full. Judge Mutoni, 44, was appointed by Mr. Kerubo's predecessor and is known in the profession for the length of her footnotes.

{s8|President Silvanus Kerubo}, on a visit to a tea estate, {q8|told} growers that {c8 kerubo|courts had their season and he had his}, a remark that {s9|opposition members} {q9|took for} {c9 opposition belief|a threat to disregard the ruling}. {s10,11|A government spokesman, Ignatius Weru}, {q10|denied} that {c10 weru denies|anything of the kind was intended} and {q11|advised} {c11 weru|the public to read the whole speech}, which ran to fifty minutes and was chiefly about fertilizer.

{s12|Film taken by an aid group's drone} {q12|shows} {c12 sat|{f other 60 about tents|some 60 tents} a mile inside Umbaza, with neither a road nor a well in sight}. {c13 - possible|Kordal {h13|{q13|is said}} to be weighing a corridor for anyone who is stranded there}; {s14|its foreign minister} {q14|would neither confirm nor deny} {c14 kordalfm declines|that}.

=== question people living in Lokwari
verdict: conflicts
origins: 2
answer: refugeecamp2-a | 187000 | agency | agency
answer: refugeecamp2-a | 240000.. | ministry | ministry

=== question whether the weapons of the bus station attack came through Lokwari
verdict: conflicts
origins: 2
answer: refugeecamp2-b | - | odhola | odhola | affirms | in sacks of relief maize
answer: refugeecamp2-b | - | police | police | denies | four rifles from an army depot
answer: refugeecamp2-e | - | police | police | denies | rejects the tale

=== question people taken across the border by bus
verdict: supersedes
origins: 2
answer: refugeecamp2-b | 41 | - | first bus
answer: refugeecamp2-f | 388 | order | order
