story: immigrationbill
title: The Seasonal Labour Bill divides the coalition of Henrike Vaszary
split: train
topic: politics

# Who speaks
speaker vaszary = named | Henrike Vaszary
speaker pmoffice = body | office of the prime minister of Halvonia
speaker malek = named | Tiborc Malek
speaker homeland = body | Homeland Union
speaker homefriends = unnamed | former colleagues of Tiborc Malek
speaker opletal = named | Rozina Opletal
speaker opfriends = unnamed | two friends of Rozina Opletal
speaker agmin = body | ministry of agriculture of Halvonia
speaker labmin = body | labour ministry of Halvonia
speaker league = body | League of Growers
speaker treasurer = unnamed | treasurer of the League of Growers
speaker union = body | Confederation of Field and Food Workers
speaker kertes = named | Amparo Kertes
speaker poll = document | Kantor & Weil poll
speaker grain = unnamed | Alliance members from the grain districts
speaker dairy = unnamed | a dairy farmer of the Farmers' Alliance
speaker whips = unnamed | whips of the government of Halvonia
speaker achour = named | Sunniva Achour
speaker greens = body | Greens of Halvonia
speaker petition = unnamed | growers, canners and two governors
speaker saidova = named | Gulnora Saidova
speaker daughter = unnamed | daughter of Gulnora Saidova
speaker lahouel = named | Emeric Lahouel
speaker mayor = named | Petronela Asante
speaker villagers = unnamed | people of Lower Orle
speaker bakhyt = named | Bakhyt Ormonov
speaker inspectors = document | inspection report on Shed Four
speaker leaflet = document | Homeland Union leaflet
speaker civics = body | Civic Democrats
speaker employers = unnamed | employers in the capital
speaker ipsen = named | Marius Ipsen
speaker register = document | register of residence permits
speaker bill = document | Seasonal Labour Bill
speaker commentators = unnamed | commentators on the bill
speaker bishops = body | Conference of Bishops of Halvonia
speaker nowicka = named | Teofila Nowicka
speaker president = named | Anders Kolozs
speaker youth = unnamed | youth wing of the Homeland Union
speaker readers = unnamed | readers of Hearth & Gate
speaker betters = unnamed | people who accuse Amparo Kertes
speaker employer = unnamed | an employer in the capital
speaker backers = unnamed | the bishops, the Greens and the grocers' guild
speaker leaders = unnamed | leaders of the coalition parties
speaker author = unnamed | a researcher of the Homeland Union
speaker economist = unnamed | economist of the Confederation of Field and Food Workers

=== immigrationbill-a
outlet: The Varhold Standard
url: https://varhold-standard.example/politics/seasonal-bill-coalition-split
published: 2036-05-08
genre: broadsheet

{n|THE VARHOLD STANDARD
Home  Politics  Land & Markets  Abroad  Letters
Log in}

{t|Bill on foreign pickers splits the governing coalition}

{n|By Irenka Dusault, political editor
8 May 2036 · 412 comments}

VARHOLD — When the cabinet sat down on Monday night to settle, for the third time since February, how many foreigners may pick the country's fruit, {s1|Henrike Vaszary, the prime minister}, {q1|was confident} that {c1 vaszary belief|she had all of her coalition behind her}. By half past one, when the cars were called, the smallest of the parties in it had walked out.

The Seasonal Labour (Foreign Nationals) Bill would let {f affected 60000 workers|60,000 people} a year from outside the customs union work on farms and in packing sheds for {f duration 9 months|nine months} at a time, change employers without leaving the country and, after four such seasons, apply to stay. {s2,3|Tiborc Malek, the deputy prime minister and leader of the Homeland Union}, {q2|had agreed} in March {c2 malek intention|to the first of these provisions} and {q3|was prepared} {c3 malek intention predicted|to swallow the second}. {s4,5|He} {q4|regards} {c4 malek belief|the third as "an immigration act hidden in a fruit crate"} and on Monday {q5|refused} {c5 malek declines intention|to put his initials to it}, leaving by a side stair before the minutes had been read.

{s6,7|Vaszary}, who came to office eighteen months ago on {q6|a promise of} {c6 vaszary predicted intention|quiet government}, used her Tuesday broadcast to {q7|warn} that {c7 vaszary predicted|a defeat in the chamber would end the coalition "in the week the cherries turn," leaving the growers without pickers and the country without a budget, and that she would not go to the president for a second mandate}. She took no questions. {s8|Her office} {q8|declined to say} {c8 pmoffice declines|whether she had spoken to Malek since}, with the vote set for the 21st and the order paper already printed.

Farming is a tenth of the economy and, thanks to a map of constituencies drawn in 1958, two fifths of the chamber. For a generation the crop was brought in by students and by the poor of the eastern districts, who came on buses in May and went home in October; then the students found better work, the east emptied, and the bus company sold its depot. {c9 agmin|In 2033 a quarter of the sour cherries in the Orle valley were left on the trees}, {q9|according to} {s9|the ministry of agriculture}, a loss from which the canneries at Sambra never recovered.

{s10,11,12|The League of Growers}, which {q10|has lobbied for} {c10 league|a permit of this kind} since that summer, {q11|hailed} {c11 league belief|the bill as "the first honest text in ten years"} and {q12|offered} {c12 league intention predicted|to pay for half of the dormitories it requires}, a cost that {s13|its treasurer} {q13|puts} {c13 treasurer|at {f money 140000000 about crowns|some 140 million crowns}}. {s14|The Confederation of Field and Food Workers}, which has never shared a platform with Malek, {q14|opposes} {c14 union belief|the bill} for reasons that have nothing to do with his. {s15|Its president, Amparo Kertes}, {q15|sees} {c15 kertes belief|in the dormitories, which are to stand on the employer's land, "a company town with a lock on it"}; {s16,17|she} {q16|fears} that {c16 kertes predicted belief|wages in the sheds, already below the national minimum once rent is taken off, will be held down for a decade}, and {q17|has asked} {c17 kertes|the labour inspectorate to visit every site before a single permit is stamped}.

{c18 - belief|Malek, 44, {q18|is widely seen as} having more to gain from the quarrel than from its settlement}. His party has {f other 14 seats|14 seats}; {s19|a Kantor & Weil poll published on Sunday} {q19|suggests} {c19 poll|it would take {f other 31 seats|31} in an election held now, most of them from the agrarians}. A former customs broker, {s20|he} made his name in 2027 by leading a march against a hostel in Lower Sambra, and {q20|has since cast} {c20 malek|seasonal workers as the vanguard of a settlement that the cities want and the villages would pay for}, an argument that does best in districts where there are none. {s21|Colleagues from the finance committee}, on which he sat for six years, {q21|remember} {c21 homefriends|a milder man}.

{c22 malek|"I never said shut the gate,"} {s22|he} {q22|said} in an interview on Wednesday in his party's rooms above the Corn Exchange. {c22|"I said, who holds the key? If it's the grower who holds it, he will leave it in the lock.

"And I'll tell you another thing. Nobody who voted for me was asked."}

Within the Farmers' Alliance, the third of the governing parties, the bill's defender is {s23,24|Rozina Opletal, the agriculture minister}, who wrote most of it and {q23|is adamant} that {c23 opletal|the right to stay must remain}, {q24|reasoning} that {c24 opletal belief|people who may never settle have no cause to learn the work, the language or the law}. {c26 opfriends via=opfriends>opletal|{s25|She} {q25|has told} friends that {c25 opletal predicted intention via=opfriends>opletal|she would resign sooner than see it cut}}, {s26|two of them} {q26|said}.

But the Alliance is itself divided, and it is there rather than in the Homeland Union that the matter may be decided. {s27|Several members from the grain districts}, where the harvest is done by machine, {q27|are reluctant} {c27 grain declines intention|to spend the autumn explaining the bill to their neighbours}, with a county election due in October. {q28|Asked} on the stairs on Wednesday {c28 -|how he would vote}, {s29,30|one of them, a dairy farmer in his second term}, {q29|answered} that {c29 dairy|he had not made up his mind and would not be hurried into it by a newspaper}, then turned back to {q30|add} that {c30 dairy|his own milkers came from Tajrun}.

The government has {f other 96 seats|96} of the chamber's {f other 183 seats|183 seats} and without Malek's people {f other 82 seats|82}. {s31|Vaszary's whips} {h31|{q31|believe}} that {c31 whips probable belief|enough of the Greens can be won over by a clause on pesticides}, a subject on which Opletal has so far yielded nothing. {s32|The Greens' floor leader, Sunniva Achour}, {q32|replied} to a question about it in four words: {c32 achour|"Show us the clause."} {s33,34,35|Her party}, which in 2034 {q33|described} {c33 greens|the present quota as "feudal"} and {q35|has no love for} {c35 greens belief|Homeland}, {q34|would hardly relish} {c34 greens belief|the job of rescuing a cabinet in which it was refused a seat}.

{n|Read more: What the growers pay, district by district}

=== immigrationbill-b
outlet: Halvonia Press Agency
url: https://hpa.example/en/2036/05/06/homeland-walks-out
published: 2036-05-06
genre: wire

{t|{s1|Junior partner} {q1|rejects} {c1 homeland belief|Halvonian farm labour bill}}

VARHOLD, May 6 (HPA) - {s2,3|Halvonia's Homeland Union} left a cabinet meeting in the early hours of Tuesday, {q2|saying} {c2 homeland|it could not support a bill that opens a way to permanent residence for foreign farm workers}, and {q3|threatened} {c3 homeland intention predicted|to quit the government if the text goes to the chamber unchanged}.

{s4,5|Prime Minister Henrike Vaszary}, whose coalition has a majority of four, {q4|regretted} {c4 vaszary belief|the step} but {q5|ruled out} {c5 vaszary denies|any further amendment}. {s6|Homeland leader Tiborc Malek} {q6|blamed} {c6 malek|"a lobby that has its own minister" for the deadlock}, in a reference to Agriculture Minister Rozina Opletal, a fruit grower's daughter.

{s7|Growers, canners and two provincial governors} {q7|urged} {c7 petition|the parties to settle before the first strawberries}. {s8|The labour ministry} {q8|expects} {c8 labmin predicted belief|farms to be short of {f affected 35000-40000 workers|between 35,000 and 40,000 workers} this season}, half as many again as last year. {s9|The League of Growers}, which represents {f other 5100 about farms|about 5,100 farms}, {q9|speaks of} {c9 league predicted|{f affected 52000 workers|52,000}}.

The present quota, fixed in 2031, is {f affected 22000 workers|22,000}. {c10 - predicted|A vote {q10|is expected} on May 21}, four days before the chamber rises for the summer.

=== immigrationbill-c
outlet: Lantern Quarterly Online
url: https://lantern-quarterly.example/features/shed-four
published: 2036-05-12
genre: feature

{t|Shed Four}

LOWER ORLE — The women in Shed Four clock on at ten past five, when the light over the loading bay is still grey, and by noon each of them has packed {f other 1400 about punnets|about 1,400 punnets} of forced strawberries. {s1,2|Gulnora Saidova}, who taught chemistry in Tajrun until her school was merged with another in the next valley, {q1|does not think of} {c1 saidova denies belief|herself as a farm worker} and {q2|is tired of} {c2 saidova belief|being described as one by people on television}. This is her fifth season. {s3,4,5|She} {q3|had meant} {c3 saidova intention|it to be the last}, {q4|having promised} her daughter, in writing, {c4 saidova intention predicted|to be home for good by the girl's fourteenth birthday}, and then in February she read about the bill on a cousin's telephone and {q5|asked} the shed foreman {c5 saidova|what "apply" meant}.

He had to look it up. {s6|The bill} {q6|provides} that {c6 bill|anyone with four completed seasons may file for a residence permit, that the employer shall have no say in it, and that a refusal must be explained}. It makes no provision for families, an omission that {s7|Opletal's officials} {q7,8|put down to} {c7 agmin|haste} and {s8|Saidova} {c8 saidova belief|to something else}. {c9 saidova|"They want the hands to stay,"} {s9|she} {q9|said}, tapping the lid of a crate with a knuckle split by cold water. {c9|"For the rest of me there's no paragraph yet."}

The shed belongs to {s10,11|Emeric Lahouel}, whose grandfather came to the valley as a ploughman and who now farms {f area 310 hectares|310 hectares} of it. He voted for Homeland twice, {q10|resents} {c10 lahouel belief|being called a slaver by students from the capital} and, since the canneries shut, {q11|has supported} {c11 lahouel belief|whichever party talked least about him}. {c12 lahouel|"Malek sat on that pallet and ate my plums and said the quota was safe until the harvest of '37,"} {s12|Lahouel} {q12|recalled}. {c12|"Maybe it was. It was never enough."}

In the village, four kilometres off, the argument is about rooms. {s13|A leaflet} that the Homeland Union pushed under doors in April {q13|warns of} {c13 leaflet predicted|"a second village beside every village,"} with a drawing of a dormitory taller than the church; in council {s14,15|the mayor, Petronela Asante, an independent}, {q14|ridiculed} {c14 mayor belief|it as the work of "somebody who has never watched a village get smaller,"} {q15|pointing out} that {c15 mayor|the school has closed {f other 4 classes|four classes} since the bridge was built}. {q16|Support for} {c16 villagers belief|the permit} among {s16|older residents} is, to a degree that embarrasses the parties, a question of rent.

{s17|A report by the inspectors} who came in April, unannounced and in the rain, {q17|found} {c17 inspectors|{f other 9 beds|nine beds} in a room licensed for {f other 6 beds|six}, no second door, and a gas heater that had been sealed by the fire service and opened again}. {s18,19|Lahouel} {q18|does not dispute} {c18 lahouel confirms|the beds}; {q19|attributing} {c19 lahouel|the heater to a tenant who had left}, he has moved the women to his late mother's house, where they have a bath and a lemon tree, and has appealed against the fine. {s20|Bakhyt Ormonov}, who drives the Saturday bus to the frontier, {h20|{q20|doubts}} that {c20 bakhyt denies probable belief|many of his passengers would file}. {c21 bakhyt|"You sleep six to a room because you're going home. Tell them they can stay, and they will start counting the beds,"} {s21|he} {q21|said}.

{s22|Saidova's daughter}, who is thirteen and whom we reached in Tajrun after school, {q22|would rather} {c22 daughter intention|have her mother back than be sent for}. {q23|Asked} {c23 -|if she had said so}, she laughed and handed the receiver to her grandmother.

=== immigrationbill-d
outlet: Hearth & Gate
url: https://hearthandgate.example/posts/not-about-strawberries
published: 2036-05-11
genre: blog

{n|HEARTH & GATE — the paper they don't want on the kitchen table
Donate  |  Shop  |  Tip line}

{t|{s21|They} {q21|will tell} you {c21 civics|it's about strawberries}}

Read the thing for yourself before you let {s1|the Civic Democrats} {q1|tell} you {c1 civics|it is a bill about strawberries}. {f affected 60000 workers|Sixty thousand} a year, four seasons, and then the door swings one way. {c2 homeland predicted|By 2044 that makes {f affected 240000 people|240,000 people} with papers, and their cousins after them}, by {s2|the Homeland Union}'s {q2|arithmetic}, and I have yet to see the ministry do a sum of its own.

{s3,4|Henrike Vaszary}, {q3|having campaigned on} {c3 vaszary intention predicted|"wages first"} and {q4|sworn} before witnesses {c4 vaszary intention predicted|never to sit in a cabinet with the agrarians}, sits in one. She signed the coalition paper on a Friday and launched the permit on the Monday week. {s5|The agriculture minister} {q5|touts} {c5 opletal|the permit as a prize for learning our language}; {s6,7|the bill}, which {q6|describes} {c6 bill|dormitories down to the width of the corridor}, {q7|does not mention} {c7 bill silent|a language test}. Look it up. We did, twice.

Who asked for this? Not the food workers. {s8|Their president, Amparo Kertes}, no friend of this site, {q8|has denounced} {c8 kertes belief|the dormitories as "a company town with a lock on it,"} and for {s20|her} {q20|worry} that {c20 kertes possible belief|wages {h20|could} be held down for ten years} {c18 betters|she} {q18|has been accused by} {s18|people} who ought to know better {c18|of doing Malek's work}. Not the east, which lost its buses. {s10|The bishops, the Greens and the grocers' guild} {q10|are in favour of} {c10 backers belief|it}, and you may judge by their hands how many of them have picked a cherry. {s11,12|Employers in the capital}, {q11|itching} {c11 employers intention predicted|to have the same permit for waiters}, {q12|do not even pretend} {c12 employers denies|to care about the Orle}; {s19|one of them} wrote to us in April to {q19|complain} that {c19 employer|we had left him out}.

Our own side gets no prize either. {c13 youth|Malek} {q13|was urged by} {s13|the youth wing} in February {c13|to walk out while the ministries were still being shared}, and stayed. {s14|Readers of this page} {q14|have long grumbled} that {c14 readers|he likes the car more than the cause}. But on Tuesday morning, at half past one, he got up. {s15,16|He} {q15|has called} {c15 malek|the third clause "an immigration act hidden in a fruit crate,"} which is the best thing anybody has said about it, and {q16|vows} {c16 malek intention predicted|to bring down any government that passes it, his own included}. Good.

{n|Share this  Print this  Like what you read? A coffee a month keeps the gate shut.}

=== immigrationbill-e
outlet: Varhold Evening Post
url: https://evening-post-varhold.example/columns/put-it-off
published: 2036-05-15
genre: column

{t|{s18|Everyone} {q18|wants} {c18 leaders intention predicted|the vote put off} and nobody will ask}

{s1|Commentators of every colour} {q1|have taken to describing} {c1 commentators|Henrike Vaszary as the hostage of her deputy}. I think they have it backwards, and I am not sure that {s11|Tiborc Malek}, who spent Wednesday {q11|explaining} to a farm radio station that {c11 malek|a walkout is not a resignation}, would disagree.

The matter was settled once. {c2 -|Under the coalition agreement, signed in a hotel by the lake with the cameras kept to the car park, the quota {q2|was supposed} to stay where it was until a commission had reported}; the commission has met twice, and its chair has gone to the central bank. What followed is a lesson in how three parties can each lose by winning. {s3,4|The Homeland Union}, {q3|mindful} that {c3 homeland belief|a junior partner which swallows one insult will be served another}, {q4|has to insist} that {c4 homeland|nothing can be signed with the third clause in it}; the Alliance, without that clause, would have nothing to show its growers in October; and {s5,12|the prime minister's people}, {q5|eager} {c5 pmoffice intention predicted|to have the thing over before the summer}, {q12|keep proposing} {c12 pmoffice intention predicted|lunches}.

{s6|Marius Ipsen}, who teaches constitutional history at the Polytechnic and advised two of her predecessors, {q6|compares} {c6 ipsen|the coalition to a ladder that each party is afraid to be first down}. {c7 ipsen predicted|A July election}, by {s7|his} {q7|estimate}, {c7|would cost the agrarians half their seats and bring Homeland {f other ..25 at_most seats|25 at most}}, a long way below Sunday's poll. {c8 ipsen|"He leaves, and by autumn he's a man with a column,"} {s8|Ipsen} {q8|told} me, without, I hope, intending any disrespect.

Could the vote be delayed? {s9|President Anders Kolozs} {q9|has signalled} through friends that {c9 president intention predicted|he would not dissolve the chamber before the harvest is in}, a refusal for which the constitution gives him no authority and the public, on past form, would give him every credit. {c10 - probable belief|Vaszary {h10|{q10|is believed}} to have asked him for one}. {s13,14|The bishops}' {q13|endorsement of} {c13 bishops belief|the bill}, read out in the parishes last Sunday, came with {q14|a plea} {c14 bishops|to "let the summer do its work first"}, and {s15,16|Sister Teofila Nowicka}, who runs their office for migrants and is as close to a neutral as this affair affords, {q15|challenged} {c15 nowicka|both camps to spend a night in a shed before they spoke again}, {q16|adding} that {c16 nowicka intention predicted|she would bring the soup}.

I would put it off. Nobody loses a seat by waiting for rain. But when I asked the leaders this week whether a month would hurt, {s17|each of them} {q17|said} that {c17 leaders|it would depend on who was seen to have wanted it}.

=== immigrationbill-f
outlet: The Yardstick
url: https://yardstick.example/checks/240000-pickers
published: 2036-05-18
genre: blog

{n|The Yardstick | Checks | How we work | Corrections}

{t|Would the farm bill let {f affected 240000 by=leaflet people|240,000 foreigners} settle? What is known}

{n|Check no. 318 · Filed under: land, migration}

THE CLAIM. {s1|A Homeland Union leaflet}, printed in what {s2|the party} {q2|says} were {c2 homeland|{f other 900000 leaflets|900,000 copies}}, {q1|states} that {c1 leaflet predicted|the Seasonal Labour Bill will let {f affected 240000 people|240,000 pickers} settle in Halvonia by 2044}. The figure has since gone round the farm districts, and {s3|Tiborc Malek}, speaking on Wednesday from the steps of the Corn Exchange, {q3|called} {c3 malek|it "their own number, if they could multiply."}

WHERE IT COMES FROM. Multiplication: {f affected 60000 workers|60,000 permits} a year times four. {s4,5|The leaflet's author}, a party researcher who asked not to be named, {q4|conceded} by telephone that {c4 author confirms|this counts the same woman four times if she comes back four times}, but {q5|defended} {c5 author belief|the total as "a ceiling."} The bill itself sets none. {s15|It} {q15|speaks of} {c15 bill|permits, not of people}, and {s16|the clause on settlement} {q16|charges} {c16 bill|the ministry with drawing up rules}, which do not yet exist.

WHAT OTHERS EXPECT. {s6,7|The labour ministry}, in a note to the committee dated 9 May, {q6|forecasts} {c6 labmin predicted|{f affected ..9000 less_than people|fewer than 9,000 grants} by 2044, on the assumption that {f percent 14.3 about workers|one worker in seven} completes four seasons}, {q7|without saying} {c7 labmin silent|where the one in seven was found}. {s8|The register of residence permits} {q8|suggests} that {c8 register|of those who came under the quota of 2031, {f percent 20 about workers|about one in five} was here again four years later}. {s9,10|The Confederation of Field and Food Workers}, {q9|sceptical of} {c9 union belief|both sides}, {h10|{q10|thinks}} {c10 union predicted belief|{f affected 20000-25000 people|20,000 to 25,000} nearer the mark}; {s14|its economist} {q14|points out} that {c14 economist|a right which costs {f money 900 crowns|900 crowns} to claim is claimed by those who have {f money 900 crowns|900 crowns}}, an objection that the ministry's note deals with in a footnote.

WHAT WE COULD NOT FIND. Any estimate of families. {s11|The ministry} {q11|had promised} the committee {c11 labmin intention predicted|one} for Friday. {s12|Its press desk}, which we rang on Friday and again on Saturday, {q12|would say} only that {c12 labmin|the note was "with the minister,"} and the minister was at an agricultural show.

OUR VIEW. {c13 -|The {f affected 240000 people|240,000} {q13|has been presented} as a forecast}. It isn't one: it is the largest number that the text does not forbid. The ministry's looks low, for the reason given above. Rating: two notches out of five.

=== question workers that farms in Halvonia will lack this season
verdict: conflicts
origins: 2
answer: immigrationbill-b | 35000-40000 | labmin | labour ministry
answer: immigrationbill-b | 52000 | league | League of Growers

=== question people allowed to settle under the farm bill by 2044
verdict: conflicts
origins: 3
answer: immigrationbill-d | 240000 | homeland | Homeland Union
answer: immigrationbill-f | 240000 | leaflet | Homeland Union
answer: immigrationbill-f | ..9000 | labmin | labour ministry
answer: immigrationbill-f | 20000-25000 | union | Confederation of Field and Food Workers

=== question seats for the Homeland Union in an early election
verdict: conflicts
origins: 2
answer: immigrationbill-a | 31 | poll | Kantor & Weil poll
answer: immigrationbill-e | ..25 | ipsen | Marius Ipsen
