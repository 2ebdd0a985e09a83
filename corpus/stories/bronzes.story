story: bronzes
title: Bronzes stolen from the museum at Orlovac
split: dev
topic: culture

# Who speaks
speaker police = body | Orlovac police
speaker peric = named | Bogdan Perić-Alkan
speaker neighbours = unnamed | neighbours of the museum
speaker kurtovic = named | Vesna Kurtović
speaker guard = unnamed | one of the night guards
speaker diroffice = body | director's office of the Municipal Museum
speaker museum = body | Municipal Museum of Orlovac
speaker mayor = named | Slavko Hadži-Tonev
speaker policy = document | insurance policy of 2029
speaker ministry = body | Anador's Ministry of Culture and Tourism
speaker atesoglu = named | Nurcan Ateşoğlu
speaker foreignpress = outlet | foreign press
speaker drinovia = body | Drinovia
speaker anador = body | Anador
speaker diary = document | excavation diary of 1961
speaker bakery = footage | footage from a bakery camera
speaker stojanac = named | Milica Stojanac
speaker culture = body | Drinovia's culture ministry
speaker lisak = named | Goran Lisak
speaker town = body | municipality of Orlovac
speaker demirov = named | Ilija Demirov
speaker tekindag = named | Cemal Tekindağ
speaker kanal = outlet | Kanal 90
speaker sariyali = body | Sarıyalı police
speaker insurer = body | Adria-Levant Assurance
speaker scholars = unnamed | scholars in Staropol
speaker radov = named | Stanimir Radov
speaker osei = named | Paulina Osei-Marković
speaker adjusters = document | loss adjusters' report
speaker lawyer = unnamed | museum's lawyer
speaker brokers = unnamed | brokers in Staropol
speaker regulars = unnamed | regulars at the Two Herons
speaker prosecutor = named | Hakan Bozdağlı
speaker tekinlaw = unnamed | Cemal Tekindağ's lawyer
speaker union = body | Curators' Guild
speaker colleague = unnamed | a colleague of Vesna Kurtović
speaker men = unnamed | two men with Drinovian number plates
speaker both = body | Drinovia's culture ministry and the municipality of Orlovac
speaker scholar = unnamed | a scholar in Staropol
speaker academy = body | Drinovia's academy

=== bronzes-a
outlet: Orlovački Glasnik
url: https://orlovacki-glasnik.example/en/crnahronika/museum-bronzes
published: 2033-11-06
genre: local

{n|ORLOVAČKI GLASNIK – since 1923
Srpanjska 4 | Newsroom 055 118 | Send us your photo}

{t|Bronzes gone from museum, {c1 police probable belief|thieves came by the roof}, {s1|police} {h1|{q1|believe}}}

{c2 peric|Thieves broke into the Municipal Museum in the early hours of Saturday and carried off {f other 7 bronzes|seven bronzes} from the villa at Gradina, the best things it owns}, {s2|director Bogdan Perić-Alkan} {q2|said}.

The alarm went at 3.52. {c3 neighbours|It rang}, {s3|neighbours} {q3|said}, {c3|for "{f duration 30.. at_least minutes|a good half hour}" before a car came}. {s4|Police}, whose station is at the other end of the same street, {q4|put} {c4 police|the interval at {f duration 9 minutes|nine minutes}}.

{s5|Inspector Vesna Kurtović}, who leads the inquiry, {q5|said} {c5 kurtovic probable|entry had {h5|most likely} been gained through a skylight that has been under repair since the spring}. {s6|She} {q6|would not say} {c6 kurtovic declines|whether the cameras in Room 4 had been running}. {c7 kurtovic|"Ask me when I have seen the tape,"} {s7|she} {q7|told} reporters in the courtyard, {c7|"if there is a tape."}

{s8|One of the night guards}, who asked not to be named, {q8|told} the Glasnik {c8 guard|the cameras had been dead since St George's Day and that he had twice written to the director about it}. {s9|The director's office} {q9|denied} {c9 diroffice denies|having received any such letter}.

The bronzes were dug out of a railway cutting in 1961. There is a horseman a forearm high, a pair of lamp-bearers, a she-goat, a comic mask and some smaller pieces, and schoolchildren have been drawing them ever since. The building was put up in 1908 as a tobacco store and has been a museum since the war. It has two doors, eleven windows with shutters on the ground floor and, since April, a blue tarpaulin over the north end of the roof, where the slates are being replaced with a grant that had to be spent by the end of the year. The museum will be shut until further notice; the exhibition of Easter eggs in the annexe is not affected.

{s10,11|Mayor Slavko Hadži-Tonev} {q10|called} {c10 mayor belief|the break-in "a theft from every grandmother in this town"} and {q11|offered} {c11 mayor predicted intention|a reward of {f money 50000 crowns|50,000 crowns}}. {c12 policy|The set is insured for {f money 4300000 crowns|4.3 million crowns}}, {q12|according to} {s12|the policy of 2029}, which anyone may read at the town hall.

{n|Tags: museum, Gradina, crime
Share on Razgovor | Print | Report an error}

=== bronzes-b
outlet: ANHA
url: https://anha.example/en/culture/orlovac-artefacts
published: 2033-11-07
genre: translation

{t|{s1|Ministry}{q1|:} {c1 ministry|Orlovac bronzes belong to the people of Anador}}

KIZILBEY, November 7 (ANHA) – {s2,3|The Ministry of Culture and Tourism} {q2|expressed regret over} {c2 ministry belief|the theft of historical artefacts in the Drinovian city of Orlovac} and {q3|reiterated} that {c3 ministry|the works had been taken abroad in 1912 by illegal ways}.

{s4,5|Deputy Minister Nurcan Ateşoğlu} {q4|stated} that {c4 atesoglu|the customs gates have been warned}, {q5|calling on} {c5 atesoglu|the Drinovian side "to share what it knows, without complexes"}. {s6|She} {q6|did not touch upon} {c6 atesoglu silent|{q7|claims} in {s7|the foreign press} that {c7 foreignpress|the objects have already been brought to Sarıyalı}}.

{s8|Drinovia} {q8|rejects} {c8 drinovia denies|the accusation}; {s9|the excavation diary published by its academy} {q9|records} {c9 diary|{f records 23 finds|23 finds} made in a railway cutting in 1961}. {s10|Ateşoğlu} {q10|likened} {c10 atesoglu denies|the diary to "a birth certificate written by the stepfather"}.

=== bronzes-c
outlet: Staropol Courier
url: https://staropol-courier.example/weekend/orlovac-bronzes-room-four
published: 2033-11-20
genre: feature

{t|{f other 5 bronzes|Five pale shapes} on a wall}

{n|Words: Jelena Aksoy-Marić
Reading time 7 min
This article is free. Journalism is not: become a Friend of the Courier}

In Room 4 of the museum at Orlovac the nails are still in the wall, and beneath each of them the plaster is paler, so that anyone who knew the bronzes can read them off like a row of shadows. The horseman hung in the middle. On his left were the lamp-bearers, on his right the goat. The mask, which frightened children, had been put low down so that it should not frighten them from above.

{s1|The museum} first {q1|said} {c1 museum|{f other 7 @2033-11-06 bronzes|seven objects} were gone}. {s2|It} now {q2|says} {c2 museum|{f other 5 bronzes|five}}: {f other 2 bronzes|two of the seven}, a ladle and a hinge, came to light on the Wednesday after the burglary in a restorer's drawer, wrapped in a page of the sports section. {c3 peric|"We are a museum of eleven people,"} {s3|Bogdan Perić-Alkan, the director}, {q3|said}. {c3|"One of them is on maternity leave and one of them is me."}

Inspector Vesna Kurtović has pinned a plan of the roof behind her desk. {s4|She} {q4|is certain} that {c4 kurtovic belief|the thieves knew their way}. {s5|Footage from a bakery across the street} {q5|shows} {c5 bakery|{f other 3 thieves|three figures} with a rolled carpet at 3.49, three minutes before the alarm}. {c6 kurtovic|Nobody}, {s6|she} {q6|says}, {c6|takes a carpet for a walk at that hour "unless he knows what he will be wrapping in it"}. {s7|A colleague of hers} {h7|{q7|suspects}} {c7 colleague probable belief|help from inside}, {c8 kurtovic declines|a possibility} that {s8|the inspector} {q8|does not wish to discuss}.

{s9|Milica Stojanac}, who catalogued the finds and has dusted them every Monday since 2004, {q9|asked for} {c9 stojanac|a new alarm} in each of the last six budgets. She {q10|was promised} {c10 culture predicted intention|one} by {s10|the culture ministry} {c10|for 2030}. {c11 stojanac|"You can lose a thing twice,"} {s11|she} {q11|says}. {c11|"The first time is when nobody looks at it.

"The second time there are policemen."}

What {s12|she} {q12|fears} most is {c12 stojanac belief|the furnace}: bronze goes by weight in small towns, and no one asks whose it was.

{s13|The ministry} {q13|blames} {c13 culture|the municipality}, which owns the building. {s14|The municipality} {q14|blames} {c14 town|the ministry}, which holds the purse. {s15|Both} {q15|blame} {c15 both|the roofer}. {s16,17|Ilija Demirov}, a tall man with a bandaged thumb, {q16|is adamant} that {c16 demirov belief|he left the skylight bolted} and {q17|has offered} {c17 demirov predicted intention|to show the bolt to any court that cares to see it}. Culture Minister Goran Lisak, who opened the roof works in April in a yellow helmet, has not been in Orlovac since. {c19 lisak|{s18|He} {q18|shares} {c18 lisak belief|"every ounce of the anger"}}, {s19|he} {q19|wrote} on Thursday.

Then there is the used car. On 14 November {s20|Cemal Tekindağ, an antique dealer in the Anadoran port of Sarıyalı}, {q20|told} the broadcaster Kanal 90 that {c20 tekindag via=kanal>tekindag|{s21|{f other 2 by=tekindag men|two men} with Drinovian number plates} {q21|had offered} him {c21 men predicted intention via=kanal>tekindag>men|a bronze horseman "for the price of a used car"}}. {c22 tekindag via=kanal>tekindag|He had sent them away}, {s22|he} {q22|said}, {c22|and rung the police the same evening}. {s23|The police in Sarıyalı} {q23|deny} that {c23 sariyali denies|any call came}. {s24|Mr Tekindağ} {q24|did not answer} {c24 tekindag silent|letters from the Courier}; {s25|his lawyer} {q25|requested} that {c25 tekinlaw|they be written in a language his client could read}.

The bronzes have been in trouble before. When the railway was doubled in 1961 the workers who struck the first of them, a gang of thirty from the hill villages, ran from it and sent for the army. A sapper carried the horseman out of the cutting in a bucket of sand. For two years the finds stood in the stationmaster's office, where he hung his cap on the goat, and it took a visiting professor and a letter to the president to get them under glass. They have left the town once, for an exhibition in 1978, in a compartment of the night train with a policeman sitting up opposite.

Provincial museums are robbed more often than the papers have room for. Coins go first, then icons, then anything that fits under a coat. In the past ten years thieves have been through the municipal collections at Brodina, Stara Luka and Hisarlik-on-the-Hill, through a monastery with a dog and through a bank vault in which a monastery had put its silver to be safe from thieves. Little of it is seen again. The country keeps a register of stolen works, begun in 1994 on index cards, and the one official in charge of it retires in June; the post has not been advertised.

What they would fetch is a matter of faith. {s26|The insurer, Adria-Levant Assurance}, {q26|stands by} {c26 insurer belief|{f money 4300000 crowns|4.3 million crowns}}. {s27|Ms Stojanac} {q27|regards} {c27 stojanac belief|anything under {f money 11000000 crowns|11 million} as "an insult to the goat"}. {s28,30|Scholars in Staropol}, {q30|wary of} {c30 scholars belief|putting a price on what may not be sold}, {q28|decline to name} {c28 scholars declines|one}, though {s29|one of them} {q29|calls} {c29 scholar belief|the mask "the best laugh north of the straits"}.

{s31,32|Anador}, which {q31|wants} {c31 anador predicted intention|them "whoever has them"}, {q32|has it} that {c32 anador|they crossed the border in 1912 inside a piano}, {c33 academy denies|a version} that {s33|Drinovia's academy} {q33|describes} {c33|as folklore}. {s34|The Curators' Guild} {q34|criticised} {c34 union belief|both governments for quarrelling over an empty wall}.

On Monday, out of habit, Ms Stojanac dusted the nails. Across the square at the Two Herons the lamps were lit by four, and over plum brandy {s35|the regulars} {q35|wondered} aloud {c35 regulars|whether the horseman on the postcard had always faced left}.

=== bronzes-d
outlet: Krug Plus
url: https://krug-plus.example/vijesti/used-car-horseman
published: 2033-11-21
genre: tabloid

{t|{c1 tekindag via=kanal>tekindag|'PRICE OF A USED CAR'}: {s1|Dealer} {q1|says} {c1|he was offered our horseman}}

{s2|A dealer over the border} {q2|has claimed} that {c2 tekindag via=kanal>tekindag|{f other 2 men|two men} tried to palm off Orlovac's stolen horseman on him from the boot of a hatchback}.

{s3|Cemal Tekindağ}, 58, {q3|told} Kanal 90 {c3 tekindag via=kanal>tekindag|{s13|they} {q13|had wanted} {c13 men predicted intention via=kanal>tekindag>men|"the price of a used car"}}. {c4 tekindag via=kanal>tekindag|"I asked them which car,"} {s4|he} {q4|quipped}. In {s5|his} {q5|telling} {c5 tekindag via=kanal>tekindag|the pair were polite, tired and wrongly dressed for the coast}.

{s6|Police in Sarıyalı} {q6|say} {c6 sariyali|he never rang them}. So who is telling fairy tales? {s7|Stanimir Radov, for thirty years a detective in the capital}, {q7|has no doubt}: {c7 radov belief|"A dealer who talks to the telly isn't buying and isn't selling. He's advertising."} {s8|Radov} {h8|{q8|thinks}} {c8 radov probable belief|the lot was out of the country by lunch}.

{s9,10|Mayor Slavko Hadži-Tonev} {q9|has doubled} {c9 mayor predicted intention|the reward to {f money 100000 crowns|100,000 crowns}} and {q10|urged} {c10 mayor|everyone to look in their lofts, cellars and hen-houses}. {c11 mayor predicted|The town would pay}, {s11|he} {q11|said}, {c11|"in cash or in plum brandy"}.

The horseman is on the town's coat of arms, on its beer and, in concrete, on the roundabout by the tyre works, where somebody has now hung a black ribbon on his spear. Gradina, where the villa stood, is a field of cabbages now, with a brown sign that somebody has already stolen twice. There is a bus at noon.

{s12|The museum} {q12|refused to be drawn on} {c12 museum declines|the dealer's story}.

=== bronzes-e
outlet: Fine Risk Letter
url: https://fine-risk-letter.example/2033/12/orlovac
published: 2033-12-04
genre: trade

{t|Orlovac: no cheque before spring}

{s1|Adria-Levant Assurance} {q1|is considering} {c1 insurer predicted intention|whether to contest {c2 museum|the claim for the Orlovac bronzes}}, which {s2|the museum} {q2|has put} {c2|at {f money 4300000 crowns|4.3 million crowns}}. {s3|Its chief underwriter, Paulina Osei-Marković}, {q3|sees} {c3 osei belief|no call for haste}. {c4 osei|"One does not pay for a lock that was not locked,"} {s4|she} {q4|told} a seminar in Staropol.

{s5,6|A report by the loss adjusters}, dated 28 November, {q5|finds} that {c5 adjusters|the cameras in Room 4 had recorded nothing since 6 May} and {q6|calls} {c6 adjusters belief|the night rounds "largely a literary genre"}. {s7|The museum} {q7|disputes} {c7 museum denies|the second point}. {s8|Its lawyer}, who has not been shown the report, {q8|said} {c8 lawyer predicted|she would be astonished to find such words in it}.

{s9|Brokers} {q9|expect} {c9 brokers belief predicted|premiums for small museums to go up by {f percent 33.3 about premiums|a third}, and by {f percent 40 premiums|40 per cent} in the border districts}.

=== bronzes-f
outlet: Strait News Service
url: https://strait-news.example/2034/01/15/bronzes-found
published: 2034-01-15
genre: wire

{t|{f rescued 2 bronzes|Two} of {f other 5 bronzes|five} stolen bronzes found in hen-house, {f arrested 3 people|three} held}

SARIYALI, Jan 15 (SNS) - {c1 prosecutor|Anadoran police have recovered {f rescued 2 bronzes|two of the five Roman bronzes} stolen from a Drinovian museum in November and arrested {f arrested 3 people|three people}}, {s1|prosecutor Hakan Bozdağlı} {q1|said} on Sunday.

{c2 prosecutor|The goat and one lamp-bearer lay in feed sacks under the perches of a hen-house outside Sarıyalı}, {s2,3|he} {q2|told} a news conference, {q3|crediting} {c3 prosecutor|"an attentive egg merchant" with the find}.

Among {f arrested 3 people|the three} is antique dealer Cemal Tekindağ, who in November had presented himself on television as a witness. {s4,5|His lawyer} {q4|rejected} {c4 tekinlaw denies|the {q13|allegation} that {c13 -|he had hidden the pieces}} and {q5|called} {c5 tekinlaw belief|him "a witness in handcuffs"}. {s6|A spokesman for Kanal 90} {q6|said} {c6 kanal|the channel had passed its footage to the police in good time}.

{s7|Inspector Vesna Kurtović}, who runs the inquiry in Orlovac, {h7|{q7|believes}} {c7 kurtovic probable belief|{f missing 3 bronzes|the other three} are still within a day's drive of the port}. {s8|She} {q8|praised} {c8 kurtovic belief|her Anadoran colleagues for "ten weeks of patience"}.

{s9|Anador} {q9|says} {c9 anador predicted|it will keep {f rescued 2 bronzes|the two} until a court has decided who owns them}. {s10|Drinovia's culture minister, Goran Lisak}, {q10|demanded} {c10 lisak|their return "without a detour through history"}. {s11|He} {q11|gave no indication of} {c11 lisak silent|how he meant to bring it about}.

The hen-house stands by the coast road, among polytunnels, eleven kilometres from the ferry. It belongs to a widow who lets it by the year and lives inland. Forensic officers had to buy the hens before they could move them, and on Monday the birds were still in the yard of the police station in crates stamped with the seal of the public prosecutor.

The two countries have no treaty on stolen antiquities. A draft was initialled in 2018 and has lain since in the committee for agriculture, to which it was sent by mistake. {c12 - predicted|The museum's new alarm {q12|is expected} to be fitted in March}.

=== question how many bronzes were stolen
verdict: supersedes
origins: 2
answer: bronzes-a | 7 | peric | museum
answer: bronzes-c | 7 | museum | museum
answer: bronzes-c | 5 | museum | museum
answer: bronzes-f | 5 | prosecutor | prosecutor

=== question how long the alarm rang before police came
verdict: conflicts
origins: 2
answer: bronzes-a | 30.. | neighbours | neighbours
answer: bronzes-a | 9 | police | police

=== question were the cameras in Room 4 out of order since May
verdict: agrees
origins: 2
answer: bronzes-a | - | guard | guard | affirms | dead since St George's Day
answer: bronzes-a | - | kurtovic | kurtovic | declines | would not say whether they had been running
answer: bronzes-e | - | adjusters | adjusters | affirms | recorded nothing since 6 May

=== question did the dealer ring the police about the horseman
verdict: conflicts
origins: 2
answer: bronzes-c | - | tekindag | tekindag | affirms | rang the police the same evening
answer: bronzes-c | - | sariyali | sariyali | denies | any call came
answer: bronzes-d | - | sariyali | sariyali | denies | he never rang them
