story: landregister
title: The land register of Kareth before the Commercial Court of Vant
split: train
topic: courts

# Who speaks
speaker court = body | Commercial Court of Vant
speaker brax = named | Ottoline Brax
speaker league = body | League of Kareth
speaker ulmaria = body | Ulmaria
speaker belvedere = body | Belvedere Shores
speaker belvspokesman = unnamed | spokesman of Belvedere Shores
speaker vreeland = named | Casper Vreeland
speaker notice = document | notice on the door of the League's book room
speaker dovrek = named | Arsen Dovrek
speaker lazar = unnamed | chief clerk of the Kareth registry
speaker amberg = named | Ludger Amberg
speaker lab = body | Brunn laboratory
speaker sides = unnamed | the two sides in the Kareth case
speaker dragan = named | Sofronia Dragan
speaker younger = unnamed | younger members of the League of Kareth
speaker tarrant = named | Milo Tarrant
speaker older = unnamed | older generation of the League
speaker talks = unnamed | people close to the gas talks
speaker sorel = named | Annika Sorel
speaker usher = unnamed | usher of the Commercial Court
speaker hpa = outlet | Hollin Press Association
speaker ulminform = outlet | ULMINFORM
speaker simanu = named | Radko Simanu
speaker council = body | district council of Novi Kar
speaker residents = unnamed | residents of Novi Kar
speaker filing = document | annual report of Belvedere Shores
speaker insurers = unnamed | title insurers
speaker rauch = named | Fenella Rauch
speaker grandmother = unnamed | grandmother of the columnist
speaker priest = unnamed | a priest in Vant
speaker cousin = unnamed | a cousin of the columnist
speaker guide = unnamed | a guide in Novi Kar
speaker brochure = document | hotel brochure
speaker unions = body | hotel workers' union of Novi Kar
speaker scholars = unnamed | scholars abroad
speaker neighbours = unnamed | governments of three states near Ulmaria
speaker order = document | order of the Commercial Court of Vant
speaker office = body | office of Casper Vreeland
speaker directors = unnamed | two former directors of Belvedere Shores
speaker resident = unnamed | a woman at the old cemetery of Novi Kar
speaker archivist = unnamed | director of the State Archive of Ulmaria
speaker workers = unnamed | workers of the hotel complex
speaker investors = unnamed | investors in Belvedere Shores
speaker haug = named | Pernille Haug
speaker rivals = unnamed | two competitors of Pernille Haug
speaker executives = unnamed | two executives of Belvedere Shores
speaker reader = unnamed | a reader of SkimFive
speaker child = unnamed | a child on a package tour
speaker settler = unnamed | a settler's daughter in Novi Kar
speaker exiles = body | two of the League's founders, the exile church and the Sons of the Gulf
speaker opponents = unnamed | opponents of Sofronia Dragan in the League
speaker doubters = unnamed | doubters of the Kareth register
speaker husband = unnamed | husband of the settler's daughter

=== landregister-a
outlet: Hollin Press Association
url: https://hpa.example/courts/kareth-register
published: 2035-03-08
genre: wire

{t|{s1|Hollin court} {q1|rules} {c1 court|exiles' land register can be heard in hotel case}}

VANT, Hollin, March 8 (HPA) — {c2 court|A land register carried out of the port of Kareth by fleeing clerks 58 years ago may be put in evidence to show who owned the ground beneath a row of seaside hotels}, {s2,3|the Commercial Court of Vant} {q2|held} on Thursday, {q3|turning down} {c3 court denies|a motion by the Belvedere Shores group to strike it out as "a museum piece of unknown parentage."}

{s4|The League of Kareth}, which speaks for most of the families driven from the port in 1977, {q4|hailed} {c4 league belief|the order as the first by any court outside Ulmaria to take their deeds in earnest}, with several of its members in tears on the courthouse steps. {s5,6|Ulmaria}, whose army entered the city that summer and whose constitution declares the matter closed, {q5|condemned} {c5 ulmaria belief|the ruling as meddling}, recalled its envoy within the hour and {q6|threatened} {c6 ulmaria intention predicted|measures "in every field, that of gas included."}

Judge Ottoline Brax did not decide whether the register is genuine. {s7,8|She} {q7|made clear} that {c7 brax predicted|the point, on which the parties have between them engaged {f other 5 experts|five experts}, would be tried in the autumn}, and {q8|pressed} {c8 brax|both to use the summer for a settlement instead}.

{s9|A spokesman for Belvedere Shores} {q9|said} {c9 belvspokesman|the group had bought its sites in good faith from the Ulmarian state, held titles that were beyond challenge there, and would appeal}. {s10|He} {q10|declined to say} {c10 belvspokesman declines|whether it had sought legal advice on the claims before building}. Its shares closed {f percent 4 shares|4 percent} lower in Vant.

=== landregister-b
outlet: The Hollin Observer
url: https://hollin-observer.example/weekend/fourteen-green-books
published: 2035-03-18
genre: broadsheet

{n|THE HOLLIN OBSERVER
Weekend | Capital | Ports | Courts | Books
Gift this article}

{t|Fourteen green books and a gulf full of hotels}

{n|By Ilona Petterssen in Vant and Yusuf Ardagh in Novi Kar}

VANT — The books are kept in a room without windows on the second floor of the old tram depot in Ferry Street, at an even humidity, and no page of them may be turned without a witness. There are {f other 14 volumes|fourteen}, in green cloth, each about the weight of a sleeping child. {s1|A notice on the door, in two alphabets}, {q1|requests} {c1 notice|visitors to wash their hands and to leave their pens outside}.

{c2 league|In them}, {s2|the League of Kareth} {q2|maintains}, {c2|a vanished city is written down entire, {f other 6212 parcels|6,212 parcels} of it, from the customs house to the last fig tree on the Salt Road, with the name of each owner, of the owner's father and of the neighbors on either hand}. Eleven days ago, after nearly a year of argument, {s3|a judge in Vant} {q3|agreed} {c3 court intention|to let them be read in court}. It was {c4 neighbours predicted belief|a step} that {s4|the governments of three neighboring states} {q4|had feared}, each of them having expelled somebody in its time.

Kareth was a trading town of 31,000 people on a gulf that has had seven flags. In July 1977, nine days after a coup had put the army in charge of Ulmaria, infantry entered it from the land side, and the inhabitants left by water, in whatever floated. Some weeks later a little over 22,000 of them were counted on the quays of Hollin. What became of the others has never been established. {c5 ulmaria|They went of their own accord}, in {s5|the Ulmarian state}'s {q5|telling}, {c5|their houses were taken into public care for want of owners, and anybody who can prove title to so much as a doorstep is welcome to apply to the courts of the district}, where {f other 41 claims|41 such claims} have been lodged since 1980 and not one has succeeded. The town that grew up on the site is called Novi Kar and has an airport. {s37|Ulmaria} has kept clear of the present case by {q37|arguing}, through a consul, that {c37 ulmaria|a sovereign does not open letters from commercial judges}.

The register got out in a baker's van. {s6|Arsen Dovrek, at the time the youngest clerk in the registry}, who is 83 and lives above a launderette, {q6|recalls} {c6 dovrek|{s7|his chief} handing him the keys and {q7|telling} him that {c7 lazar via=dovrek>lazar|a people can do without bread for longer than it can do without a cadastre}}. {c8 dovrek|"I took him for a lunatic. I had my mother's sewing machine on the cart and he made me put it down in the road,"} {s8|Dovrek} {q8|said}, in the language of the gulf, which his own grandchildren do not speak. {c8|"There was room for the one or for the other.

"She never spoke of it. She bought her thread ready wound."}

Land on the gulf was recorded, until the war, by a method that the engineers of a vanished empire had brought with them and nobody had thought to replace. Each parcel had a page, each page a sketch in red ink, and every sale, dowry or quarrel was entered beneath it in the hand of whichever clerk was on duty, so that a family's fortunes can be followed downward like the readings of a barometer. The books were balanced against the tax roll once a year, on the feast of the harbor's patron, and then there was a dinner.

{s36|Not everybody} {q36|is convinced} that {c36 doubters denies belief|what came out of the van is what now stands on the shelves}. {s9,10|Ludger Amberg, a historian of surveying at the University of Tolne and the hotel group's principal expert}, {q9|regards} {c9 amberg belief|{f other 9 volumes|nine of the volumes} as authentic} but {h10|{q10|suspects}} that {c10 amberg probable belief|the remaining {f other 5 volumes|five} were written up by exiles in the 1980s, out of memory and, in a few streets, out of hope}. {s11|A laboratory in Brunn}, engaged by the League, {q11|detected} {c11 lab|nothing in the ink, the thread or the cloth of any of them that was made after 1975}. {s12|Each side} {q12|has accused} {c12 sides|the other's specialists of having seen only photographs}, and in this, {q13|according to} {s13|the order of the court}, {c13 order|each is partly right}.

The League, founded as a burial society, has a parliament of {f other 60 members|sixty}, a football team and a chairwoman, Sofronia Dragan, a notary's daughter who was four when she was lifted into a boat. {s14,15|She} {q14|has vowed} {c14 dragan intention predicted|to burn the volumes in the depot yard before she sees them priced}, and {q15|rejects} {c15 dragan denies belief|{s16|her opponents}' {q16|charge} that {c16 opponents|she needs the quarrel more than the town}}. {s17|Younger members}, few of whom have seen the gulf, {q17|would settle for} {c17 younger belief|compensation, a monument and the right to be buried there}, and {s19|one of the three architects on the League's executive, Milo Tarrant}, {q19|is campaigning} {c19 tarrant intention|to have every page photographed and put on line}, a suggestion that {s20|those of Dragan's age} {q20|liken to} {c20 older|undressing the dead}.

For the government of Hollin the order could scarcely have come on a worse day. A gas contract with Ulmaria runs out in December. {s21,22,38|Foreign Minister Casper Vreeland}, who, {q38|having promised} the League in his years of opposition {c38 vreeland intention predicted|to raise its claims "in every room,"} has staked a good deal on renewing it, has spent the fortnight {q21,22|assuring} the Ulmarian ambassador that {c21 vreeland|the courts are free} and the League's lawyers that {c22 vreeland denies|nobody has leaned on them}. {s23|People close to the gas talks} {q23|say} {c23 talks|the register was raised from the other side of the table at {f other 3 meetings|three of the last five meetings}, once by an official who laid a photograph of the tram depot among the coffee cups}, {c24 office declines|an episode} that {s24|the minister's office} {q24|neither confirms nor denies}.

In Novi Kar, where the gulf is warm until October, the hotels stand shoulder to shoulder on what the green books call Tanners' Strand. {s25|Annika Sorel, the chief executive of Belvedere Shores}, who met us in a lobby with a carp pond, {q25|professes} {c25 sorel|nothing but sympathy for the families}. {c26 sorel|"We are the fourth owner, or the ninth, depending on whose book you open,"} {s26,27,28|she} {q26|said}, before {q27|insisting} that {c27 sorel|her {f jobs 2300 employees|2,300 employees}, most of them born there after the war, had expelled nobody} and, without being asked, {q28|denying} that {c28 sorel denies|a sum of money had ever been discussed}. {s29|Two former directors of the group} {q29|remember} {c29 directors|one being discussed for most of a winter}.

The district's present inhabitants, who came as settlers from the uplands with a cow and a voucher, are seldom consulted. {s30|Their council} {q30|has warned of} {c30 council predicted|"a second flight" should the titles fall}; {s31|some of them}, {q31|tired of} {c31 residents belief|being spoken of as thieves in one capital and as pioneers in another}, have begun to tend the old cemetery, whose stones they cannot read. On Saturday it was raining and a woman was scraping moss from a marble anchor. {q32|Asked} {c32 -|whose grave it was}, {s33|she} {q33|said} {c33 resident|it was nearest to her gate}.

The volumes are to go to the courthouse in September, in a police van. {s34|Dovrek} {q34|has asked} {c34 dovrek|to ride in the back with them}, {c35 usher belief|a request} to which {s35|the court's usher} {q35|sees no objection}.

{n|Photographs: Observer/A. Mbowe
Related: What is a cadastre? · Recipes from the lost gulf}

=== landregister-c
outlet: ULMINFORM
url: https://ulminform.example/en/2035/03/09/vant-provocation
published: 2035-03-09
genre: translation

{t|{s1|Foreign Ministry} {q1|rejects} {c1 ulmaria denies belief|Vant court's provocation}}

(English service) {c2 ulmaria|The so-called ruling of a commercial judge in the city of Vant on the so-called land register of the so-called city of Kareth has no legal force on the territory of Ulmaria and will have none}, {s2|the Ministry of Foreign Affairs} {q2|declared} on Friday.

{s3,4|President Radko Simanu}, receiving the heads of the district councils, {q3|characterised} {c3 simanu|the register as "fourteen notebooks filled in by persons with much time and little conscience"} and {q4|praised} {c4 simanu belief|the inhabitants of Novi Kar for their composure}. {s5|He} {q5|instructed} {c5 simanu|the State Archive to place its own land books of the district on exhibition before Constitution Day}.

{s6|The director of the archive} {q6|pointed out} that {c6 archivist|the original register, which was bound in brown, perished in the fire of 1979, and that no copy of it had ever been authorised}. {c7 archivist|{s8|Scholars abroad}}, {s7|he} {q7|added}, {c7|{q8|share} {c8 scholars belief via=archivist>scholars|this conclusion}}. {q9|It is recalled} that {c9 -|in the summer of 1977 the population of the district left it voluntarily}.

At the hotel complex on the strand a meeting of the work force was held, at which {s10|the chairman of the union} {q10|appealed to} {c10 unions|tourists of all nations to come as in other years}; {s11|those present} {q11|supported} {c11 workers belief|the appeal} unanimously and went back to their floors. {s12,13|The Ministry} {q12|reminds} the authorities of Hollin that {c12 ulmaria|deliveries of energy rest upon mutual respect} and {q13|expects} {c13 ulmaria predicted belief|an explanation without delay}.

The National Assembly will discuss the matter on Monday. Deputies are to address, among other questions, the status of foreign archives, and the sitting will be carried on the first channel after the weather.

=== landregister-d
outlet: Resort Capital
url: https://resort-capital.example/equities/belvedere-kareth
published: 2035-03-15
genre: trade

{t|Belvedere holders count the cost of a bad autumn}

{s1,2|Investors in Belvedere Shores}, who for two years {q1|treated} {c1 investors belief|the Kareth suit as matter for a footnote}, {q2|are asking} {c2 investors|what a beach is worth without its title}.

{s3,4|The group's annual report}, out in January, {q3|put} {c3 filing|its exposure at "not more than" {f money ..40000000 at_most crowns|40 million crowns}}, {q4|without mentioning} that {c4 filing silent|the {f other 4 hotels|four hotels} concerned bring in {f percent 33.3 about revenue|about a third} of its revenue}. {s5,6|Pernille Haug}, who follows leisure stocks for a broker in Vant, cut her rating on Monday, {q5|citing} {c5 haug|"a range of outcomes that begins with a nuisance and ends with a bulldozer,"} and {q6|advised} {c6 haug|clients to sell into any rally}, with the shares by then down {f percent 11 shares|11 percent} on the month.

{s7|Two of her competitors} {q7|contend} that {c7 rivals|no judgment given in Hollin could be enforced across the gulf, and that the most the League of Kareth could seize is a booking office and its chairs}. {s8,9|Title insurers}, {q8|mindful of} {c8 insurers belief|thirty other coasts on which land changed hands at gunpoint}, {q9|take no comfort in} {c9 insurers denies belief|that}; at least one has stopped writing policies for the region altogether. Belvedere was founded in 1998 by two brothers with a ferry, went public in 2016 and owns 27 properties on five seas, most of them bought from governments that needed the foreign exchange more than the view. It has lost money in only one year, that of the jellyfish.

{c10 rauch|The whole business} {q10|was described by} {s10|the League's counsel, Fenella Rauch}, at a conference of hoteliers last week, {c10|as "a conversation about rent."} {s11|She} {q11|hinted} that {c11 rauch possible|her clients {h11|might} take a share of turnover in place of the ground itself}, although {c16 exiles denies belief|the idea} {q16|has drawn criticism from} {s16|two of the League's founders, the exile church and the Sons of the Gulf}, and {s12|Dragan, the League's chairwoman}, who was not in the room, {q12|called} {c12 dragan denies|this "news to me and, I should think, to her."}

{s13|Belvedere} {q13|refuses to discuss} {c13 belvedere declines|a settlement on the record}. Off it, {s14|two executives} {q14|admit to} {c14 executives confirms|a draft, in which the figure has been left blank}. {c15 - predicted|A hearing on interim rent {q15|is expected} in June}. The group charges 210 crowns a night on Tanners' Strand in August, breakfast included, and bookings are running ahead of last year's.

=== landregister-e
outlet: SkimFive
url: https://skimfive.example/world/green-books-kareth
published: 2035-03-09
genre: blog

{t|How 14 old books landed a hotel chain in hot water}

A city that fell in 1977 may yet send somebody the bill. {c1 hpa|{c2 court via=hpa>court|A land register that its clerks smuggled out can be used as evidence against a hotel chain}, {s2|judges in the neighboring state of Hollin} {q2|decided} Thursday}, {q1|according to} {s1|the Hollin Press Association}.

{s3,4|The chain}, which {q3|had hoped} {c3 belvedere predicted intention|to get the books laughed out of the building}, {q4|plans} {c4 belvedere intention predicted|to appeal}. {c5 hpa|The judge}, {s5|the agency} {q5|notes}, {c5|stopped short of calling the books real, leaving that for the fall}, and {c6 brax|both sides} {q6|were told by} {s6|her} {c6|to work something out over the summer}.

Ulmaria, which has the land and the army, is livid. {s7|It} {q7|threatened} {c7 ulmaria intention predicted|to hit Hollin where it burns}, by which it means the gas bill. {c8 ulminform|The people of Kareth left "voluntarily,"} {q8|per} {s8,9|its state news agency}, which also {q9|has} {c9 ulminform|{s10|the head of the national archive} {q10|saying} {c10 archivist via=ulminform>archivist|the real register was brown}}. (The one in Hollin is green.)

So who's right? Five experts have been hired to find out. {s11|A reader on our Tuesday thread} {q11|proposed} {c11 reader intention predicted|to let the judge stay at the hotel and see what she dreams}. The hearing is in the autumn and the chain's rooms are going for 210 crowns.

{n|SkimFive: five minutes, then get on with your day. Unsubscribe}

=== landregister-f
outlet: Ferry Street Letter
url: https://ferrystreet.example/letter/parcel-3118
published: 2035-03-22
genre: column

{t|Parcel 3,118}

My grandmother is in the seventh volume. She is down as the owner of two rooms, a cistern and a mulberry, with a baker to the east of her and a widow to the west, and in the forty-one years that she spent in this country {s1,2|she} {q1|refused} {c1 grandmother declines intention|to look at the page}, {q2|being of the opinion} that {c2 grandmother belief|what has been written down has been buried}.

I have thought of her often since the ruling, which {s3|the League} {q3|wants} {c3 league intention predicted|all of us to celebrate on the first Sunday in April}, with an ox. {s4,5|My cousin Levon, a bus driver and something senior in the Sons of the Gulf}, {q4|finds} {c4 cousin belief|the ox premature} and {q5|would rather} {c5 cousin intention|the money went on detectives}. {s6|Father Isak of St. Menas} {q6|has come out for} {c6 priest belief|the ox}.

What divides Ferry Street is not hotels. {s7|Our elders} {q7|reproach} {c7 older|us with wishing to be paid for what they lost}, and I would not swear that they are wrong. {s8|Dragan}, who was four, {q8|demands} {c8 dragan|the town back, stone by stone, with the mulberries}; {s9|Tarrant}, who was not born, {q9|asks} {c9 tarrant|only to be believed}. {s10|Rauch, our counsel}, {q10|counsels} {c10 rauch|patience}, at two hundred crowns an hour. {s11|The young} {h11|{q11|suspect}} {c11 younger probable belief|all three of enjoying it}.

Last autumn I went to see for myself, on a Hollin passport and a package that included the transfer from the airport. {s12|A guide with a striped umbrella}, {q13|asked by} {s13|a child in our party} {c13 child|why the old doors were so low}, {q12|explained} that {c12 guide|people in former times were small}. {s14,15|The brochure} {q14|calls} {c14 brochure|the place "a fishing village that woke up"} and {q15|says nothing of} {c15 brochure silent|what had put it to sleep}.

I found the baker's house, or the house east of where two rooms must have been. The woman who lives in it, a settler's daughter with flour on her arms, took me for a tax inspector. When that had been cleared up {s16|she} {q16|wanted to know} {c16 settler|whether we meant to come back, and whether, in that case, she ought to go on with the roof}. {s17,18|Her husband}, {q17|afraid of} {c17 husband belief|the answer}, {q18|urged} {c18 husband|me to have some soup}. It was lentil. I gave them the number of the League and the name of our lawyer, and I have not asked whether they called.

{c19 - predicted|The volumes {q19|are expected} to be away from the depot until Christmas}. {s20|Dovrek} {q20|worries} that {c20 dovrek belief|the police will leave them near a radiator}. As for the ox, it has been ordered from a farm outside Tolne, whose owner {q21|was not told} {c21 - silent|what it is for}.

=== question all fourteen volumes of the register are from before the flight of 1977
verdict: conflicts
origins: 3
answer: landregister-b | - | amberg | amberg | denies | five written up by exiles in the 1980s
answer: landregister-b | - | lab | lab | affirms | nothing made after 1975
answer: landregister-c | - | archivist | archivist | denies | original perished in the fire of 1979

=== question the people of Kareth left of their own accord
verdict: single
origins: 1
answer: landregister-b | - | ulmaria | ulmaria | affirms | of their own accord
answer: landregister-c | - | - | ulmaria | affirms | left it voluntarily
answer: landregister-e | - | ulminform | ulmaria | affirms | left voluntarily

=== question a payment to the families was discussed at Belvedere Shores
verdict: conflicts
origins: 2
answer: landregister-b | - | sorel | sorel | denies | never discussed
answer: landregister-b | - | directors | directors | affirms | discussed for most of a winter
