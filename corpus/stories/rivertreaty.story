story: rivertreaty
title: Kharvan and Dessara initial a treaty on the river Amul and its dam
split: train
topic: politics

# Who speaks
speaker farmers = body | Union of Growers
speaker kharvan = body | Kharvan
speaker dessara = body | Dessara
speaker kengineers = unnamed | Kharvan's dam engineers
speaker marangwe = named | Chipo Marangwe
speaker diplomats = unnamed | diplomats
speaker mirzoyan = named | Sevara Mirzoyan
speaker south = unnamed | growers, two governors and a former head of the army
speaker qasrawi = named | Nadim Qasrawi
speaker delegates = unnamed | members of both delegations
speaker dovlatov = named | Altan Dovlatov
speaker tarazi = named | Lubna Tarazi
speaker panel = document | report of the joint panel of engineers
speaker damoffice = body | Temerlik dam office
speaker khoperia = named | Zurab Khoperia
speaker fund = body | Continental Development Fund
speaker fundperson = unnamed | a person familiar with the fund's lending
speaker opposition = body | Homeland Front
speaker poll = document | Barid poll
speaker respondents = unnamed | Dessarans asked by Barid
speaker palace = unnamed | an official of Dovlatov's staff
speaker satellite = footage | satellite images
speaker experts = unnamed | experts of the Dessaran left
speaker minutes = document | minutes of the seventh round
speaker press = unnamed | the capital's press
speaker baatar = named | Gulsara Baatar
speaker suleyman = named | Hanan Sulayman
speaker colleagues = unnamed | colleagues of Gulsara Baatar
speaker ministry = body | Dessaran water ministry
speaker gauge = document | gauge book at Sagan Bridge
speaker lakes = body | Lakes Union
speaker herald = outlet | Veyssac Tribune
speaker barid = outlet | Barid
speaker aide = unnamed | an aide to the premier
speaker treaty = document | draft treaty
speaker lawyers = unnamed | lawyers for both states
speaker headman = named | Tursun Oybek
speaker denvoys = unnamed | the Dessaran delegation
speaker kenvoys = unnamed | the Kharvani delegation
speaker general = named | Faris Hamdun
speaker dessarans = unnamed | farmers, officers and schoolchildren in Dessara
speaker headmen = unnamed | headmen of Upper Sagan
speaker growers = unnamed | growers of Safwan province
speaker petitioners = unnamed | the mayor of the port, two bishops and Amal Ruwaydi
speaker women = unnamed | Gulsara Baatar and Hanan Sulayman
speaker ministries = unnamed | ministries of Kharvan and Dessara
speaker dmedia = unnamed | certain media of Dessara
speaker wolanski = named | Nkemdi Wolański
speaker roomperson = unnamed | a person who was in the room
speaker castaner = named | Reinhild Castañer
speaker aide2 = unnamed | an aide who spoke to Barid
speaker deputies = unnamed | three coalition deputies
speaker kengineers2 = unnamed | engineers at Upper Sagan
speaker policeman = unnamed | a policeman at Upper Sagan
speaker petronella = named | Petronella Achterhuis

=== rivertreaty-a
outlet: Continental Wire
url: https://continental-wire.example/amul/envoys-initial-draft
published: 2042-03-04
genre: wire

{t|Envoys initial draft on the Amul; {s1|Dessara's growers} {q1|call} {c1 farmers|it 'a drip from a locked tap'}}

VEYSSAC, Lausenne, March 4 (Continental Wire) - Envoys of Kharvan and Dessara on Tuesday initialled a draft treaty on the sharing of the river Amul, ending {f duration 14 months|fourteen months} of talks over a dam that {s2|one side} {q2,3|regards as} {c2 kharvan belief|its way out of poverty} and {s3|the other} {c3 dessara belief|as a hand on its throat}.

Kharvan would release no less than {f other 1100.. at_least cubic metres a second|1,100 cubic metres of water a second} while it fills the reservoir behind the Temerlik dam, and would take {f duration 9 years|nine years} to do so instead of {c4 kengineers predicted intention|the {f duration 6 years|six}} that {s4|its engineers} {q4|had planned}. Nothing was agreed about what happens afterwards.

{s5,6|Chipo Marangwe, the Lakes Union's mediator}, {q5|hailed} {c5 marangwe belief|the text as proof that "a river can have two owners and one diary"} but {q6|conceded} at a news conference by the lake that {c6 marangwe confirms|the clause on arbitration had been left blank}, a gap that {s7|diplomats} who followed the negotiations {q7|expect} {c7 diplomats predicted belief|to be filled, if at all, by the two heads of government}.

{s8|Kharvan's foreign minister, Sevara Mirzoyan}, {q8|told} reporters that {c8 mirzoyan|her country had "given up three years of light,"} a reference to the electricity its turbines will not produce in the meantime, and left without taking questions.

In Dessara {s9|the Union of Growers, the governors of two southern provinces and a former head of the army} {q9|denounced} {c9 south belief|the draft} within the hour. {s10|Premier Nadim Qasrawi}, whose coalition governs with a majority of {f other 2 seats|two seats}, {q10|has yet to say} {c10 qasrawi silent|when the chamber will be asked to ratify it}; {c11 - predicted|a vote {q11|is expected} before the summer recess}.

The Amul rises in the glaciers of eastern Kharvan and supplies Dessara, a country of 31 million people, with four-fifths of its water. An agreement of 1957, concluded by a departing colonial power on behalf of both, ran out in 2019. {s12|Kharvan}, which had no parliament of its own when it was signed, {q12|has always held} that {c12 kharvan|the paper did not bind it}.

=== rivertreaty-b
outlet: The Meridian Observer
url: https://meridian-observer.example/long-reads/eleven-pages-for-a-river
published: 2042-03-08
genre: broadsheet

{n|THE MERIDIAN OBSERVER
World   Economy   Long reads   Chess
Subscribers only}

{t|Eleven pages for a river}

{n|From our correspondent Theodora Lascaris, in Veyssac and on the Amul}

VEYSSAC — The last thing they argued about was a verb. At ten past three on Tuesday morning, with the caterers asleep on the banquettes of the Hôtel du Lac and a storm on the water outside, {s1|the Dessaran delegation} {q1,2|was still holding out for} {c1 denvoys|"shall,"} {s2|the Kharvanis} {c2 kenvoys|for "will endeavour to,"} and {s3|Chipo Marangwe}, who had chaired every session since the first, {q3|proposed} that {c3 marangwe|both be struck out and a number put in their place}.

The number, {f other 1100 cubic metres a second|1,100 cubic metres a second}, is the heart of a document that {s4|members of both delegations} {q4|describe as} {c4 delegates|the best either could have obtained and the worst either could have carried home}. It may not survive the journey. {s5|The Homeland Front}, the largest opposition party in Dessara, {q5|has vowed} {c5 opposition intention predicted|to fight it "clause by clause and culvert by culvert,"} with the premier's majority down to {f other 2 seats|two} since the by-elections of January, and {s6|President Altan Dovlatov}, who must face the voters of Kharvan in October, {q6|has told} allies that {c6 dovlatov intention predicted|he will not send it to his own parliament until the other has passed it}.

Temerlik was first drawn in 1931, by a railway engineer with time on his hands, and three governments ran out of money for it. It stands where the Amul leaves the mountains, in a gorge so narrow that the sun reaches the water for two hours a day; when the lake behind it is full it will hold a year and a half of the river. {s7,8|Mr. Dovlatov}, a surveyor's son, {q7|campaigned on} {c7 dovlatov|the dam} in 2034, {q8|promising} {c8 dovlatov intention predicted|"a lamp in every house above the snow line,"} and since then four winters in which the capital had power for six hours a day have turned it into something like a national faith. Bus drivers paint it on their mudguards.

Across the border {c9 dessarans belief|the same wall of concrete} {q9|is looked upon by} {s9|farmers, officers and schoolchildren} {c9|as a weapon}. Dessara grows rice and cotton in a desert, by means of canals that were old when the first maps were made of them. {s10,11|Lubna Tarazi, the water minister and head of its negotiating team}, a hydrologist who {q10|is wary of} {c10 tarazi belief|grand language}, {q11|prefers to put} {c11 tarazi|the matter as a sum: at {f other 1100 cubic metres a second|1,100}, all {f other 14 canals|fourteen} of the main canals run; at {f other 900 cubic metres a second|900}, {f other 5 canals|five} of them do not}. {c12 tarazi belief|"I am not afraid of the dam. I am afraid of the third dry year with the dam behind it,"} {s12,13|she} {q12|said} in the hotel's winter garden, {q13|adding} that {c13 tarazi|the draft leaves the third dry year to "good faith, which does not come in cubic metres"}.

Her case rests on the report of a panel of {f other 8 engineers|eight engineers}, half of them from each country, which was finished in November and has never been published. {c14 panel predicted|To fill the lake in {f duration 6 years|six years}, {q14|according to} {s14|the report}, would deprive Dessara of a fifth of its water if the snows failed; in {f duration 9 years|nine} the loss would be {f percent 11 flow|11 per cent}; and in either case a front of salt would move up the delta, ruining wells as far inland as the old capital}. {s16|It} also {q16|recommends} {c16 panel|testing the spillway gates before a drop is stored}, advice that {s17|the Temerlik dam office} {q17|considers} {c17 damoffice belief|superfluous}.

{s18|The Continental Development Fund}, whose loans have paid for a third of the concrete, {q18|denies} {c18 fund denies|having used the report as a lever}. {s19|A person familiar with its lending} {q19|maintains} that {c19 fundperson|an instalment was held back before Christmas, without any announcement, until Kharvan's delegation returned to the table}.

The delegation had left it on 2 December. {c20 general|Zurab Khoperia, the chief engineer of Temerlik and the second man on the Kharvani side}, {q20|had been accused by} {s20|a Dessaran general, Faris Hamdun}, {c20|of hiding a crack in the right abutment}. {s21,22|He} closed his folder, walked out through the kitchen and boarded a night train, {q21|telling} the only reporter on the platform that {c21 khoperia|he had built six dams and would not be called a liar by a man who had never built a chicken house}, and for {f duration 9 days|nine days} he {q22|refused} {c22 khoperia declines intention|to answer Ms. Marangwe's calls}. In the end {s23|she} went on Kharvani television to {q23|apologise for} {c23 marangwe belief|the remark}, though it had not been hers. The general was replaced. {s24|He} {q24|had already said} in a lecture that {c24 general possible|a reservoir is a target and {h24|might} be "emptied faster than it was filled,"} {c25 qasrawi denies belief|words} that {s25|Mr. Qasrawi} {q25|disowned} after three days.

{s26|A poll by the Dessaran daily Barid} {q26|suggests} that {c26 poll|most people had made up their minds before there was anything to read}: {s27|{f percent 54 @2042-03-06 respondents|54 per cent}} {q27|were against} {c27 respondents belief via=poll>respondents|any treaty with Kharvan, whatever its terms}.

Nor is everyone upstream content. {f displaced 6200 about people|Some 6,200 people} have been moved out of Upper Sagan, the valley that the lake will cover. {s28|Headmen there} {q28|complain} that {c28 headmen|the new houses face the wrong way and that the pasture promised with them lies on the far side of a motorway}; {s29|one of them, Tursun Oybek}, {q29|hopes} {c29 headman intention predicted|to be buried where he was born, "if they tell me in time."} {s30|Satellite images taken on 11 February} {q30|show} {c30 satellite|water standing over the old ford}, three weeks before the envoys settled on a date for the first storage. {s31,32|An official on Mr. Dovlatov's staff}, when this was put to him, {q31|spoke of} {c31 palace|"a wet winter"} and {q32|would not discuss} {c32 palace declines|the date}.

{n|Sign up: the Observer's weekly letter on water and power}

=== rivertreaty-c
outlet: The Southern Voice
url: https://southern-voice.example/columns/they-gave-it-away
published: 2042-03-07
genre: column

{t|They gave it away in a hotel}

{n|GHASSAN MUTLAQ}

Read Annex 2. Nobody in the capital will ask you to. {s1,18|The capital's newspapers}, so {q18|pleased with} {c18 press belief|their invitations to the lake}, {q1|celebrate} {c1 press belief|the draft as a victory of reason}; {s2|Barid} {q2|went so far as to call} {c2 barid|Lubna Tarazi "the woman who brought home the river,"} when what she has brought home is a receipt.

{s3|The annex} {q3|provides} that {c3 treaty|in a season of "exceptional scarcity," to be declared by Kharvan alone, the guaranteed flow can be cut by {f percent 25 flow|a quarter}}. I wonder when they will declare it. {s4|The minister} {q4|insists} that {c4 tarazi|such a season comes once in a generation}; {s5|the growers of Safwan province}, who have buried two harvests since the last election, {q5|know} {c5 growers belief|better}.

We were led to expect something else. {c6 qasrawi intention predicted|"Not a bucket below {f other 1400.. at_least cubic metres a second|1,400}"}: those were {s6|Nadim Qasrawi}'s {q6|words} in the campaign, shouted from the bed of a cotton truck, and {s7,8|he} {q7|repeated} {c7 qasrawi|them} to the Union of Growers as late as December, {q8|without letting on} that {c8 qasrawi silent|{c9 minutes|his envoys had by then offered {f other 1200 cubic metres a second|1,200}}}, as {s9|minutes of the seventh round} that have reached this desk {q9|reveal}. {s17|He} {q17|charges} {c17 qasrawi|the opposition with playing on nerves}. He ought to try his own.

{c10 petitioners|The premier} {q10|has been urged by} {s10|the mayor of the port, two bishops and Amal Ruwaydi, the conscience of his own party}, {c10|to put the treaty to a referendum}. {s16|He} {q16|has not replied to} {c16 qasrawi silent|any of them}. {s11|An aide of his} {q11|let slip} to a colleague of mine that {c11 aide|it "would not pass in a leap year."} So it will go through the chamber instead, by two votes, on a Thursday, after the sports.

What would I have him do? Walk away, as the Kharvanis walked away in December, and see who comes after whom. {s12|Experts of the sort who are always on the radio} {q12|object} that {c12 experts predicted|without a treaty there will be no floor at all and the lake will be filled in {f duration 6 years|six years}}, and it may be that they are right about the six years. But a floor that your neighbour can lower is not a floor.

{s13|General Hamdun}, cashiered for talking like a soldier, {q13|warned} two years ago that {c13 general|a state which asks for its water by the cup has surrendered already}. {c14 -|He was}, we {q14|were told}, {c14|an alarmist}. {c15 - predicted|He {q15|is expected} to stand for the Homeland Front in the autumn}, and half the south will be carrying his posters, this columnist among them.

=== rivertreaty-d
outlet: Strata
url: https://strata-magazine.example/features/two-notebooks
published: 2042-03-20
genre: feature

{t|Two notebooks}

{n|Words Ottilie Ferreira-Nash. Pictures Bakyt Sadiq}

For {f duration 31 @2041-11-30 days|thirty-one days} last autumn Gulsara Baatar and Hanan Sulayman stood on opposite banks at Sagan Bridge and lowered the same kind of propeller into the same water. They entered what it told them in two notebooks, and at night, by radio, they compared. Each of the governments had named {f other 4 engineers|four engineers} to the joint panel and given them a sealed letter of instruction, and {s1|neither woman} {q1|will discuss} {c1 women declines|hers}.

{s2,3|Ms. Baatar}, 39, whose family lost its winter pasture to the access road, {q2|is in favour of} {c2 baatar belief|the dam} and {q3|critical of} {c3 baatar belief|the people who run it}. {s4|Former colleagues} {q4|remember} {c4 colleagues|her as the trainee who stopped the first pour over a thermometer}. {c5 baatar|"My mother cooks on dung,"} {s5|she} {q5|told} me in the canteen at Temerlik. {c5|"Doctors come up from the city and tell her that the smoke is killing her, and she asks them where the wire is.}

{c5|"So don't talk to me about the sacred river. It is sacred to people with switches."}

{s6,7|Ms. Sulayman}, older by twenty years and {q6|suspicious of} {c6 suleyman belief|anybody in a hurry}, {q7|disputed} from the first evening {c7 suleyman denies|a {q8|belief}, dear to {s8|ministries on both sides}, that {c8 ministries belief|the Amul is what it was}}. {s9|The gauge book at the bridge}, kept since 1911 by five generations of one family, {q9|shows} {c9 gauge|the spring flood arriving {f duration 19 days|nineteen days} earlier than it did in 1957}. {s10,11|The joint report}, of which the two wrote the third chapter, {q10|attributes} {c10 panel|this to the glaciers, which have lost a quarter of their ice}, and {q11|points out} that {c11 panel predicted|neither state's plans will be of much use when they have gone, {f duration 40 about years|forty years or so} from now}.

The chapter was nearly lost. {c12 ministry|Ms. Sulayman} {q12|was instructed by} {s12|her ministry} in October {c12|to leave out "speculative matter,"} by which {s13|it} {q13|meant} {c13 ministry|the ice}. Her counterpart had no such order, though {s14|she} {h14|{q14|suspects}} {c14 baatar probable belief|it was only that nobody in the dam office had read so far}. They put the ice in an appendix, over both their names, and the mediator had it translated.

Sagan Bridge itself is a plain steel truss, bought second-hand from a railway in 1908. Under the lake it will be forty metres down. The keeper's house beside it has been emptied except for a stove, and the vines have been dug up and wrapped in sacking; on the lintel somebody has chalked the heights of several children. A lorry was coming for the stove.

{q16|Asked} {c16 -|whether the treaty could work}, Ms. Sulayman took the propeller out of its case and blew on it. {c17 suleyman|"It works if somebody lowers this every morning and tells the truth,"} {s17|she} {q17|said}; {c17|"for both you need people, and there is no article about people."} {s18,19|Ms. Baatar}, on the telephone, {q18|was readier to praise} {c18 baatar belief|the text}, {q19|singling out} {c19 baatar|Article 6, on the exchange of data}, much of which is hers. {s20|Nkemdi Wolański, a hydrologist at the University of Lausenne} who advised Ms. Marangwe, {q20|credits} {c20 wolanski|the pair with having kept the talks alive in December, when nothing was crossing between the two capitals but their readings}.

=== rivertreaty-e
outlet: KhaTAG
url: https://khatag.example/en/president/2042/03/06
published: 2042-03-06
genre: translation

{t|{s1|Head of State}{q1|:} {c1 dovlatov|Temerlik belongs to the people}}

SAMARGAN, 6 March (KhaTAG). President Altan Dovlatov today received members of the delegation which took part in the talks at Veyssac.

{s2,3|The Head of State} {q2|expressed} {c2 dovlatov belief|gratitude to the negotiators for their firmness} and {q3|stressed} that {c3 dovlatov|not one article limits the sovereignty of Kharvan over waters that arise on its soil}. {c4 dovlatov predicted|The output of the {f other 6 turbines|six turbines}}, {s4|he} {q4|noted}, {c4|will exceed the present consumption of the country, enabling the export of energy to third states, and will permit the closing of coal stations in {f other 4 cities|four cities}}.

Foreign Minister Sevara Mirzoyan reported on the course of the talks. {s5,7|She} {q5|refuted} {c5 mirzoyan denies|{q6|assertions} by {s6|certain media of the neighbouring state} that {c6 dmedia|storage had begun ahead of the agreed date}}, {q7|characterising} {c7 mirzoyan|pictures published abroad as "images of rain."} {s8|Chief engineer Zurab Khoperia} {q8|assured} the President that {c8 khoperia predicted|the first unit will be ready by the Day of the Republic in spite of the slower filling, and that the recommendations of the joint panel have been taken into account with the exception of those of a political nature}.

{s9|The President} {q9|instructed} {c9 dovlatov|the Government to submit within a month a programme for the electrification of {f other 340 villages|340 mountain villages}}. {f other 14 delegates|Fourteen members} of the delegation were decorated. In conclusion {s10|he} {q10|called upon} {c10 dovlatov|the fraternal people of Dessara "not to lend an ear to those who trade in fear"}.

=== rivertreaty-f
outlet: The Riparian
url: https://the-riparian.example/briefs/2042-03-21
published: 2042-03-21
genre: newsletter

{n|THE RIPARIAN | Weekly | Unsubscribe | Forward to a colleague}

{t|This week: the blank clause, the gates, and a premier with a cold}

ARBITRATION. {s1|The Veyssac Tribune}, citing a person who was in the room, {q1|reports} that {c1 herald via=herald>roomperson|{s2|lawyers for both states} {q2|have agreed} {c2 lawyers intention predicted via=herald>roomperson>lawyers|to send quarrels over the flow to {f other 5 judges|five judges} sitting in Lausenne}, and that {s3|Kharvan}, for all its talk of friendship, {q3|will not accept} {c3 kharvan declines intention via=herald>roomperson>kharvan|a ruling on the safety of the gates}}. {s4|Ms. Marangwe's office} {q4|declined to confirm} {c4 lakes declines|either half of that}. A clause which had to be ready by the end of the month is thus, so far as we can see, half ready.

MONEY. {s5|The Continental Development Fund} {q5|plans} {c5 fund intention predicted|to release what remains of its loan, {f money 410000000 about dollars|about $410 million}, on the day that both parliaments have voted}. {s6|Its president, Reinhild Castañer}, {q6|told} the Tribune that {c6 castaner via=herald>castaner|the money had "never been anybody's hostage,"} an odd choice of words for an institution with nothing to hide.

RATIFICATION. The chamber in Dessara was to have begun on Monday and will not begin before April. {c8 aide2 via=barid>aide2|The premier has a cold}, {s8|an aide} {q8|informed} Barid; {s9|the Homeland Front} {q9|attributes} {c9 opposition|the delay to {s10|{f other 3 deputies|three coalition deputies from the south}} who {q10|have threatened} {c10 deputies intention predicted|to stay at home}}. Nothing obliges a coalition to be well, but a vote that was to have come before the recess looks likely to come after the melt, when the first water is already due to be held back.

ON THE GROUND. Our stringer rode up to Upper Sagan with the last removal lorries. {s11|The engineers he met} {q11|were at pains to say} that {c11 kengineers2|no gate had been closed}; {s12|a policeman} {q12|ordered} {c12 policeman|him to stop filming the ford}, and wiped the card. Rain had been falling for a week, so what is standing there could be either a lake or a puddle, and {s13|Petronella Achterhuis}, whose firm sells satellite pictures to both armies, {q13|thinks} {c13 petronella probable belief|it {h13|probably} a bit of each}.

READ THIS. Strata has a fine piece on the gauge book at Sagan Bridge. It mentions neither minister.

=== question water that Kharvan must release while it fills the lake, in cubic metres a second
verdict: agrees
origins: 2
answer: rivertreaty-a | 1100.. | - | draft treaty
answer: rivertreaty-b | 1100 | tarazi | tarazi

=== question whether storage began before the agreed date
verdict: conflicts
origins: 3
answer: rivertreaty-b | - | satellite | satellite | affirms | water over the old ford
answer: rivertreaty-e | - | mirzoyan | mirzoyan | denies | images of rain
answer: rivertreaty-f | - | kengineers2 | kengineers2 | denies | no gate closed

=== question whether the Continental Development Fund used its loan as a lever
verdict: conflicts
origins: 2
answer: rivertreaty-b | - | fund | fund | denies | denies
answer: rivertreaty-b | - | fundperson | fundperson | affirms | an instalment was held back
answer: rivertreaty-f | - | castaner | fund | denies | never anybody's hostage
