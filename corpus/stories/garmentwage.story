story: garmentwage
title: Minimum-wage talks and strikes in the garment belt of Madhumati
split: train
topic: business

# Who speaks
speaker bgma = body | Madhumati Garment Makers' Association
speaker rahman = named | Faridul Rahman
speaker federation = body | United Garment Workers' Federation
speaker akter = named | Shirin Akter
speaker police = body | Industrial Police
speaker board = body | Wage Board
speaker labour = body | Labour Ministry of Madhumati
speaker rokeya = named | Rokeya Begum
speaker video = footage | clip posted by Joy Mondal
speaker owners = unnamed | owners of small factories
speaker premier = named | Sultana Reza
speaker herald = outlet | Madhumati Herald
speaker shopkeepers = unnamed | shopkeepers of Kaligonj
speaker buyers = unnamed | foreign buyers
speaker letter = document | letter of eleven clothing brands
speaker brandsma = named | Elke Brandsma
speaker survey = document | Institute of Labour Economics survey
speaker placard = document | a placard in Kaligonj
speaker chairman = unnamed | chairman of the Wage Board
speaker nordvik = body | Nordvik
speaker talleyrand = body | Maison Talleyrand
speaker lind = named | Mikael Lind
speaker handbook = document | handbook of the United Garment Workers' Federation
speaker talukdar = named | Nurul Amin Talukdar
speaker landlords = unnamed | landlords in Kaligonj
speaker doctors = unnamed | doctors at the Kaligonj government hospital

=== garmentwage-a
outlet: Delta News Agency
url: https://delta-news.example/2035/10/23/kaligonj-strike
published: 2035-10-23
genre: wire

{t|{f affected 40.. at_least factories|At least 40 factories} shut as wage strike spreads}

SHAHBAZPUR, Oct 23 (DNA) - {f attending 20000.. vague workers|Tens of thousands} of garment workers walked out in the Kaligonj industrial belt on Tuesday after {s8|owners} {q8|offered} {c8 bgma intention predicted|a minimum wage of {f money 10400 taka|10,400 taka} a month}, less than half of {c9 federation intention|the {f money 23000 taka|23,000}} that {s9|the unions} {q9|want}.

{s1|The Industrial Police} {h1|{q1|estimated}} {c1 police probable|the number on the streets at {f attending 25000-30000 workers|25,000 to 30,000}}; {s2|the United Garment Workers' Federation} {q2|said} {c2 federation|there were {f attending 80001.. more_than workers|more than 80,000}}. {f affected 40.. at_least factories|At least 40 factories} closed for the day.

{s3,4|Faridul Rahman, president of the Madhumati Garment Makers' Association and himself the owner of {f other 6 factories|six factories}}, {q3|accused} {c3 rahman|"outsiders on motorcycles" of dragging women from their machines} and {q4|urged} {c4 rahman|the government to send troops}. {s5|The federation} {q5|rejected} {c5 federation denies|the charge}.

{s6|Doctors at the Kaligonj government hospital} {q6|said} {c6 doctors|they had treated {f injured 35 about people|about 35 injured}, {f injured ..5 at_most people|no more than five} of them by rubber bullets}. {s7|Police} {q7|denied} {c7 police denies|using any}.

=== garmentwage-b
outlet: Madhumati Herald
url: https://madhumati-herald.example/longread/what-a-collar-costs
published: 2035-11-02
genre: feature

{n|Madhumati Herald
Nation | Business | Cricket | Opinion | E-paper
Friday, 2 November 2035}

{t|What a collar costs}

{n|By Tahmina Quader and Anders Holm}

KALIGONJ — At a quarter to seven in the morning the road from the Turag bridge to the Apex Towers belongs to women. They walk four and five abreast, fast, with tiffin boxes, in a noise of sandals, and for twenty minutes no bus can move. It has been like that on every working day for thirty years. On Wednesday of last week the road was empty but for a dog and {f deployed 3 @2035-10-24 vehicles|three armoured cars}.

Wages in the trade are fixed by law and seldom. A board of six, with a retired judge in the chair, is summoned by the Labour Ministry every fifth year and hears the owners, the workers and a professor; it then publishes a figure in the gazette, waits fourteen days for objections and publishes it again. The present minimum, 8,000 taka, dates from 2030. Since then the price of coarse rice has gone up by two thirds and a room of ten feet by ten in Kaligonj, with a shared tap, has gone from 2,200 taka to 4,000.

{s1,2|Shirin Akter}, who sewed collars from the age of thirteen and now leads the federation, {q1|wants} {c1 akter intention predicted|{f money 23000 taka|23,000}} and {q2|is open to} {c2 akter intention|something less if it comes with a ration card}. {s3|The owners}, in public, {q3|are adamant} that {c3 bgma predicted|anything over {f money 10400 taka|10,400} would close {f percent 33.3 about percent|one mill in three}}. {c4 - probable|In private the larger of them {h4|{q4|are understood}} to have settled in their minds on {f money 12000-13000 taka|12,000 to 13,000} weeks ago}.

Rokeya Begum, who is thirty-one and looks after a row of twelve overlock machines on the fourth floor of the Apex Towers, did her sums for us on the back of a pay slip. Rent, rice, oil, a daughter's school, a son's asthma, the money that goes home to Rangpur on the fifth; it came to 17,300 and she had forgotten soap. {s5|She} {q5|does not blame} {c5 rokeya|her supervisor}. {s6|She} {q6|blames} {c6 rokeya|"the people who send the pictures"}, by whom she means the buyers, who order eleven thousand blouses from a photograph, change the button in the third week and then ask the factory, which asks the floor, to find the difference in the night.

{s7|The buyers} {q7|would prefer} {c7 buyers intention|not to be asked}. {s8|Eleven of them, Nordvik and Maison Talleyrand among them}, in a letter to the prime minister that was leaked on Sunday, {q8|support} {c8 buyers belief|"a fair and timely increase"}; {s9|the letter} {q9|does not mention} {c9 letter silent|prices}. {q10|Asked} {c10 -|whether Nordvik would pay more for a blouse}, {s11,12|its envoy in the region, Elke Brandsma}, {q11|voiced the hope} that {c11 brandsma predicted belief|"the whole chain" would share the burden}, and {q12|expressed} {c12 brandsma belief|concern over the shooting}.

There has been shooting. On Thursday the 25th, outside a denim laundry, {f killed 2 @2035-10-25 people|two people} were killed, a loader of nineteen and a woman who had come out to look for her sister. {s13|The Industrial Police} {q13|say} {c13 police|a wall fell on them}. {s14|A clip posted by Joy Mondal, a tea seller}, {q14|shows} {c14 video|{f deployed 6-8 @2035-10-25 officers|six to eight officers} kneeling in a line, then smoke, then the wall, which is standing}. {s15|The federation}'s {q15|insistence} that {c15 federation|the true number is {f killed 4 @2035-10-25 people|four} and that two of the bodies were driven off in a pick-up before anyone could photograph them} has found believers in every lane. {s16|This newspaper} {q16|found no evidence of} {c16 herald cannot_verify|a third or fourth victim}.

{s17,24|Shopkeepers}, who give credit by the month and so live off the fifth as surely as anyone, {q17|are in favour of} {c17 shopkeepers belief|the rise} and {q24|weary of} {c24 shopkeepers belief|the strike}. {s18|Landlords} {q18|plan} {c18 landlords intention predicted|to put up rents on the day it is gazetted}. {c19 akter|"We win a plate and they have already eaten from it,"} {q19|said} {s19|Akter}, who has been in prison twice, once for four days and once for eleven months, and keeps in her office a framed bail bond. {c19|"Five years ago we got three thousand more, and by the Eid after that the room had taken half.

"So now I ask for rice. Rice they can't put in the rent."}

The talks themselves go on in a hall of the labour directorate with a portrait of the founder at one end and an air conditioner at the other, and are adjourned when either fails. {s20|Owners of small factories}, the ones with forty machines over a pharmacy, who sew for the big ones and are paid last, have no seat, and {q20|resent} {c20 owners belief|being spoken for by Rahman, with his golf and his six chimneys}. {s21|A survey by the Institute of Labour Economics} {q21|found} that {c21 survey|wages make up between {f percent 9-14 percent|9 and 14 per cent} of what a factory charges for a shirt, and that an increase to {f money 15000 taka|15,000}, if it were passed on whole, would add less to the price in a shop in Europe than the shop spends on the bag}. {s22|Rahman}, shown a copy, {q22|dismissed} {c22 rahman denies|it as the work of "children with calculators."}

By four the road fills again in the other direction, more slowly. The dog had found a seat in the shade of one of the armoured cars. Caption to our picture, left: {s23|a placard} {q23|reads} {c23 placard|"I MAKE 90 AN HOUR. COUNT MY FINGERS."}

{n|Follow us on every platform
Most read: Test squad named, Rubel dropped}

=== garmentwage-c
outlet: Delta News Agency
url: https://delta-news.example/2035/11/07/wage-board-12500
published: 2035-11-07
genre: wire

{t|{s1|Wage Board} {q1|proposes} {c1 board|{f money 12500 taka|12,500 taka}}; {s2|unions} {q2|call} {c2 federation|it 'an insult'}}

SHAHBAZPUR, Nov 7 (DNA) - {s3|The Wage Board} on Wednesday {q3|proposed} {c3 board|a minimum of {f money 12500 taka|12,500 taka} a month for the country's {f jobs 4000000 about workers|some 4 million} garment workers, a rise of {f percent 56 about percent|about 56 per cent}}.

{s4|Prime Minister Sultana Reza} {q4|endorsed} {c4 premier belief|the figure} within the hour. {s5,6|Akter's federation}, which {q5|vowed} {c5 federation intention predicted|to stay out "until the rice is in it,"} {q6|accused} {c6 federation|the board of having met the owners for dinner}. {s7|Its chairman} {q7|did not return} {c7 chairman silent|calls}.

{s8|Police} {q8|said} {c8 police|{f arrested 61.. more_than people|more than 60 people} had been held since Monday and that {f affected ..120 at_most factories|up to 120 factories} remained shut}; {s9,10|the association} {q9|put} {c9 bgma|the closures at {f affected 150.. at_least factories|no fewer than 150}}, and {q10|threatened} {c10 bgma intention predicted|to invoke a clause under which a closed mill pays nothing}. 

=== garmentwage-d
outlet: Port Khulshi Telegraph
url: https://khulshi-telegraph.example/business/wage-12500
published: 2035-11-08
genre: local
copy of: garmentwage-c

{t|{c1 board|Garment minimum to be {f money 12500 @2035-11-07 taka|12,500}}, {s1|board} {q1|proposes}}

{s2|The Wage Board} on Wednesday {q2|proposed} {c2 board|a minimum of {f money 12500 @2035-11-07 taka|12,500 taka} a month for the country's {f jobs 4000000 about @2035-11-07 workers|some 4 million} garment workers}. {s3|Prime Minister Sultana Reza} {q3|endorsed} {c3 premier belief|the figure}. {s4|Police} {q4|said} {c4 police|{f arrested 61.. more_than @2035-11-07 people|more than 60 people} had been held since Monday and that {f affected ..120 at_most @2035-11-07 factories|up to 120 factories} remained shut}.

=== garmentwage-e
outlet: Nordic Apparel Week
url: https://apparel-week.example/sourcing/madhumati-wage
published: 2035-11-09
genre: trade

{t|Sourcing: what 12,500 means for spring}

For buyers with spring programmes in Madhumati the week has brought a number, if not yet certainty. {s1|Nordvik}, the largest of them, {q1|is sticking to} {c1 nordvik intention|its schedule}. {s2,3|Maison Talleyrand}, {q2|wary of} {c2 talleyrand belief|a long stoppage}, {q3|is considering} {c3 talleyrand intention predicted|moving {f other 1500000-2000000 pieces|1.5 to 2 million pieces} to mills across the strait}. {s4|Brandsma}, in a post on Thursday, {q4|credited} {c4 brandsma|the board with "a serious first step."} Her letter's other signatories have been quieter.

The mechanics are simple. Orders for April are cut in December and shipped in February; a fortnight lost in November is made up by air, at some four dollars a kilo against thirty cents by sea. Penalties for late delivery run from 5 per cent of the invoice to all of it. Fabric for the season, most of it woven abroad, was bought in August and lies in bonded sheds by the river, where the damp is. Trimmings come by truck. Insurers do not cover strikes unless the policy was taken out before the first of them.

{c6 lind|{f percent 3.. at_least percent|At least 3 per cent} will go on to the invoice whatever anybody signs}, {q6|says} {s6|Mikael Lind, a sourcing agent with {f duration 21.. more_than years|more than two decades} in the belt}. {q7|Per} {s7|the federation's own handbook}, {c7 handbook|{f affected 700 about factories|roughly 700 mills} still dock wages for broken needles}.

=== garmentwage-f
outlet: Channel Padma
url: https://channel-padma.example/transcript/talukdar-morning
published: 2035-11-12
genre: broadcast

{n|CHANNEL PADMA | Transcripts | Watch again}

{t|Transcript: Labour Minister Talukdar on The Morning Table}

HOST: Minister, the belt has been quiet since Saturday. Is it over?

{s1|TALUKDAR}{q1|:} {c1 talukdar|{f percent 91.. more_than percent|More than 90 per cent} came in this morning, nearly all. I was on the road myself and I could not get past them.}

HOST: The union people, who were here an hour ago, had it as {f percent ..60 at_most by=federation percent|60 at most}.

{s2|TALUKDAR}{q2|:} {c2 talukdar denies|They count with their hearts. It is not 60.}

HOST: And the dead of Kaligonj, two or four?

{s3|TALUKDAR}{q3|:} {c3 talukdar|{f killed 2 @2035-10-25 people|Two}. I have held both families by the hand. There'll be an inquiry, and if a policeman fired he will stand where any citizen stands.}

HOST: That was recorded at eight. Since then {s4|the Industrial Police}, in a reversal, {q4|have acknowledged} {c4 police confirms|firing {f launched 14 @2035-10-25 rounds|14 rounds} on the 25th}. {s5|The minister's office} {q5|has declined} {c5 labour declines intention|our invitation to come back}.

=== question people killed in Kaligonj on 25 October
verdict: conflicts
origins: 3
answer: garmentwage-b | 2 | - | Madhumati Herald
answer: garmentwage-b | 4 | federation | federation
answer: garmentwage-f | 2 | talukdar | Labour Ministry

=== question workers on the streets on 23 October
verdict: conflicts
origins: 2
answer: garmentwage-a | 25000-30000 | police | Industrial Police
answer: garmentwage-a | 80001.. | federation | federation

=== question factories shut in early November
verdict: conflicts
origins: 2
answer: garmentwage-c | ..120 | police | Industrial Police
answer: garmentwage-d | ..120 | police | Industrial Police
answer: garmentwage-c | 150.. | bgma | association

=== question minimum wage proposed, in taka
verdict: single
origins: 1
answer: garmentwage-c | 12500 | board | Wage Board
answer: garmentwage-d | 12500 | board | Wage Board
