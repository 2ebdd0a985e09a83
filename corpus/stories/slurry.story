story: slurry
title: Tractors block Wessemond over the nitrogen rules of the province
split: train
topic: local councils

speaker farmers = unnamed | farmers on the blockade
speaker police = body | Noordmark police
speaker league = body | Farmers' League
speaker wouterse = named | Gijs Wouterse
speaker hoekema = named | Liesbet Hoekema
speaker hospital = body | Lee regional hospital
speaker board = body | Lange Lee Water Board
speaker deschuyter = named | Mireille Deschuyter
speaker province = unnamed | spokesman for the province of Noordmark
speaker terlinden = named | Joost Terlinden
speaker lab = body | laboratory hired by the Farmers' League
speaker hydro = unnamed | two hydrologists at the University of Heer
speaker agri = body | agriculture ministry
speaker radio = outlet | Radio Lee
speaker benhaddou = named | Yasmina Benhaddou
speaker retailers = body | Wessemond retailers' association
speaker shops = unnamed | some shopkeepers
speaker trekhaak = body | Trekhaak
speaker cools = named | Raf Cools
speaker drone = footage | drone footage by Radio Lee
speaker talks = unnamed | two people who followed the talks
speaker cabinet = body | cabinet of the governor
speaker chairman = unnamed | chairman of Liesbet Hoekema's party
speaker neighbour = unnamed | neighbour of Anneke Roosendael
speaker greens = body | Nette Lee
speaker vandamme = named | Corneel Vandamme
speaker dubois = named | Fleur Dubois
speaker memo = document | memo by the town clerk
speaker sources = unnamed | two people who were in the room
speaker opposition = body | Wessemond centre-right
speaker residents = unnamed | residents in the public gallery

=== slurry-a
outlet: Lowlands News Agency
url: https://lna.example/regio/wessemond-tractors
published: 2036-02-11
genre: wire

{t|Tractors seal off Wessemond over slurry rules; {s1|mayor} {q1|pleads for} {c1 hoekema|mediator}}

WESSEMOND (LNA) - Farmers parked {f deployed 200.. vague tractors|hundreds of tractors} across the six roads into Wessemond before dawn on Monday, in protest against nitrogen rules that, {s2|they} {q2|say}, {c2 farmers predicted|will put {f percent 20 about dairy farms|one in five dairy farms} in Noordmark out of business}.

{s3|Police} {q3,4|counted} {c3 police|{f deployed 340 tractors|340 tractors}} at noon, {s4|the Farmers' League} {c4 league|"{f deployed 900.. at_least tractors|900 at the very least}"}.

{c5 wouterse|"We go home when that paper goes in the shredder,"} {q5|said} {s5,6|Gijs Wouterse, the league's chairman and a pig farmer at Oude Tol}, {q6|adding} that {c6 wouterse predicted|nobody who needed a doctor would be stopped}.

{s7|The regional hospital} {q7|said} {c7 hospital|an ambulance with a woman in labour had lost {f duration 23 minutes|23 minutes} at the Zandbrug all the same}. {s8|Wouterse} {q8|disputed} {c8 wouterse denies|this}: {c9 wouterse|there had been a gap at the bridge since four o'clock}, {s9|he} {q9|said}, {c9|wide enough for a combine}.

{s10,11|Mayor Liesbet Hoekema} {q10|has asked} {c10 hoekema|the governor to send a negotiator} and {q11|does not want} {c11 hoekema predicted intention|the army's recovery trucks in her streets}.

The rules, adopted by the provincial council in November, lower the amount of slurry that may be spread within {f distance 12 km|twelve kilometres} of the Lee marshes from {f other 170 kg of nitrogen a hectare|170 kilos} of nitrogen a hectare to {f other 110 kg of nitrogen a hectare|110}. They rest on sampling by {s12,13|the Lange Lee Water Board}, which {q12|found} {c12 board|too much nitrate in {f other 31 ditches|31 of 38 ditches} last summer} and {q13|regards} {c13 board belief|the new ceiling as "the least that water needs"}.

=== slurry-b
outlet: Gratis Wessemond
url: https://gratis-wessemond.example/nieuws/trekkers
published: 2036-02-12
genre: local
copy of: slurry-a

{t|Tractors shut town for second day}

Farmers parked {f deployed 200.. vague @2036-02-11 tractors|hundreds of tractors} across the six roads into our town on Monday, in protest against new nitrogen rules.

{s1|Police} {q1,2|counted} {c1 police|{f deployed 340 @2036-02-11 tractors|340}}, {s2|the Farmers' League} {c2 league|"{f deployed 900.. at_least @2036-02-11 tractors|900 at the very least}"}. {c3 wouterse|"We go home when that paper goes in the shredder,"} {q3|said} {s3|league chairman Gijs Wouterse}.

{s4|The regional hospital} {q4|said} {c4 hospital|an ambulance with a woman in labour had lost {f duration 23 @2036-02-11 minutes|23 minutes} at the Zandbrug}. {s5|Wouterse} {q5|disputed} {c5 wouterse denies|this}. {s6|Mayor Hoekema} {q6|has asked} {c6 hoekema|the governor to send a negotiator}.

Collection of green bins is cancelled until further notice.

=== slurry-c
outlet: Het Morgenblad
url: https://morgenblad.example/binnenland/wessemond-dag-drie
published: 2036-02-13
genre: broadsheet

{n|HET MORGENBLAD
Nation  World  Money  Football  Log in}

{t|{c1 hoekema|'I govern a car park'}{q1|:} {s1|mayor} of blockaded town waits for the phone to ring}

{n|Sander Oomen
Wessemond
Photo: Ilse Braam}

By the third morning the tractors had curtains. Somebody had run a cable out of the bowling alley, and from the Kattenpoort to the ring road there was a smell of coffee, diesel and wet dog. Children who could not be driven to school were being taught fractions in the cab of a beet harvester. At the fish market a single stall was open. It had no fish.

{s2|Hoekema}, who has slept in her office since Monday, {q2|is convinced} that {c2 hoekema belief|the town is being made to pay for a rule it did not write}. {c3 hoekema|"I govern a car park,"} {s3|she} {q3|said}, pointing out of the window with a sandwich. {c3|"A very well-behaved one. But I have {f affected 31000 residents|31,000 people} who'd like to buy bread."} {s4|She} {q4|wonders} aloud {c4 hoekema|whether the governor has mislaid her number}.

{s5|The governor, Mireille Deschuyter}, {q5|has refused} {c5 deschuyter declines predicted intention|to talk "with a horn in my ear"}. {s6|A spokesman for the province} {q6|could not say} {c6 province cannot_verify|how long that position would hold}, though {s7|he} {q7|hinted} that {c7 province possible|Friday {h7|might} see "movement"}.

The quarrel is older than most of those conducting it. When the peat was drained in the fifties, the ministry paid farmers by the cow, and the cows came. In the eighties it paid them to build cellars for the manure; in the nineties, to inject it; in the two-thousands, to count it. Noordmark has more pigs than people and two rivers, neither of which runs anywhere fast. The courts annulled the last set of limits in 2031 because the province had forgotten to consult a neighbouring one. This set was drafted by lawyers, and reads like it.

{c8 terlinden|"A ditch does not vote,"} {q8|says} {s8|Joost Terlinden, dike-reeve of the water board}, an office two centuries older than the state. He is tall and tired and has had eggs on his car. {s13|His samplers} {q13|found} {c13 board|too much nitrate in {f other 31 ditches|31 of 38 ditches}}; {s10|a laboratory hired by the league} {q10|found} {c10 lab|it in {f other 19 ditches|19}}. {s9|Terlinden} {q9|dismisses} {c9 terlinden belief|the second study as "a jar filled after rain"}. {s11,12|Two hydrologists at the University of Heer}, asked by this newspaper to lay the two series side by side, {q11|were unable to tell} {c11 hydro cannot_verify|which was right}, {q12|noting} that {c12 hydro|the league has not published its dates}.

Then there is the money. The state has set aside {f money 310000000 florins|310 million florins} to buy out {f affected 45 farms|45 farms}, every one of them within sight of the marsh. {c14 agri|{f other 9 farms|Nine} have signed}, {q14|according to} {s14|the agriculture ministry}. {s15,16|Wouterse} {q15|told} Radio Lee on Tuesday that {c15 wouterse via=radio>wouterse|"not one" of {f affected 45 farms|the 45} had been offered what the land would fetch}, and {q16|accused} {c16 wouterse via=radio>wouterse|the water board of "measuring until the answer was yes"}. {q17|Asked} by the presenter {c17 - |whether he would take the money himself}, {s18|he} {q18|said} {c18 wouterse via=radio>wouterse|his mother was still alive and would hear the question}.

Inside the walls, opinion is divided by the till. {s19,20|Yasmina Benhaddou}, who sells on the Vismarkt the cheese of the very people parked outside, {q19|sympathises with} {c19 benhaddou belief|them} and {q20|says} {c20 benhaddou|she is losing {f money 4000 florins a day|4,000 florins a day}}. For the town as a whole, {h21|{q21|estimates}} {s21|the retailers' association}, {c21 retailers probable|the bill stands at {f money 1200000 florins|1.2 million}}. {s22|Some shopkeepers} {q22|favour} {c22 shops belief|fines}; {c23 - possible|a few {h23|{q23|are said to}} have offered soup}.

Since Monday night a second, younger crowd has gathered at the Zandbrug under a banner reading TREKHAAK, tow hook. It burned {f destroyed 60 about tyres|some 60 tyres} on Tuesday. {s24|The league} {q24|has distanced itself from} {c24 league belief|the fire}. {s25|Trekhaak}, in a post since deleted, {q25|claimed} {c25 trekhaak|it as its own}. {s26,27|Commissioner Raf Cools of the Noordmark police} {q26|confirmed} {c26 cools confirms|{f arrested 7 people|seven} arrests} and {q27|said} {c27 cools|none of those held was a farmer}. {s28|Drone footage aired by Radio Lee} {q28|{h28|appears} to show} {c28 drone probable via=radio>drone|two men in police jackets rolling tyres away from the flames, or towards them}.

A judge in Heer hears the league's complaint on Thursday at ten. If she suspends the rules, the tractors go home. If she does not, the council hall has been booked until Sunday for a bridge tournament, and the players, from {f other 14 clubs|fourteen clubs}, cannot get in.

=== slurry-d
outlet: Agence Scaldine
url: https://scaldine.example/en/wessemond-accord
published: 2036-02-15
genre: translation

{t|{c1 deschuyter|The farmers lift the blockade of Wessemond, the decree suspended six months}{q1|:} {s1|governor}}

WESSEMOND, 15 February (Scaldine) – {c2 deschuyter|The farmers of Noordmark have obtained a suspension of six months of the decree on nitrogen}, {q2|indicated} Friday evening {s2,3|the governor of the province, Mireille Deschuyter}, {q3|specifying} that {c3 deschuyter|the objectives "remain"}.

{s4|The Farmers' League} {q4|hailed} {c4 league belief|"a victory of good sense"}. {s5|Its president, Gijs Wouterse}, {q5|had affirmed} Tuesday at the microphone of Radio Lee that {c5 wouterse via=radio>wouterse|none of the {f affected 45 farms|45 farms} in question had received an offer at the price of the market}, {c6 agri denies|an assertion} that {s6|the ministry of Agriculture} {q6|rejects}.

{s7|Two persons having followed the talks} {q7|evoke} {c7 talks|an advance of {f money 18000000 florins|18 million florins}}. {s8|The cabinet of the governor} {q8|did not wish to confirm} {c8 cabinet declines|this amount}. {c9 police|{f deployed 260 tractors|260 tractors} were still counted at the gates of the town at midday}, {q9|according to} {s9|the police}.

=== slurry-e
outlet: Lee-Courant
url: https://lee-courant.example/opinie/roosendael-buurman
published: 2036-02-16
genre: column

{n|LEE-COURANT • Opinion
Anneke Roosendael writes here on Saturdays}

{t|My neighbour's manure}

My neighbour keeps ninety cows and a canary. Last night he drove his tractor home from the Zandbrug at the speed of a hearse and parked it, for the first time in all the years that I have lived opposite, facing out. {s1|He} {h1|{q1|thinks}} {c1 neighbour probable belief|they won}. I suspect they have been lent something.

Six months is one season of spreading. In August the same paper comes back out of the same drawer with a new staple in it, and the ditch will not have read the governor's letter.

{s3|Nette Lee, the nature club}, {q3,4|calls} {c3 greens|the accord "a licence to spill"}, {s4|my neighbour} {c4 neighbour|a start}. {s5|He} once {q5|told} me over the hedge that {c5 neighbour predicted|the state had paid his father to dig the cellar and would one day pay him to fill it in}. It may be the truest thing anybody has said about farming in this province.

I would have liked one reporter to ring the woman in the ambulance. I rang the hospital instead. {c7 hospital|Mother and daughter are well}, {s7|it} {q7|says}. The girl has been named Hope, or, in the dialect of Oude Tol, Diesel.

=== slurry-f
outlet: Lee-Courant
url: https://lee-courant.example/wessemond/motie-hoekema
published: 2036-02-21
genre: local

{t|Mayor hangs on by {f other 1 votes|one vote} as council picks over the blockade}

Liesbet Hoekema kept her chain of office on Wednesday night by {f other 14 @2036-02-20 votes|14 votes} to {f other 13 @2036-02-20 votes|13}, after six hours, two adjournments and a kettle of pea soup.

{s1|The centre-right}, who had tabled the motion, {q1|accused} {c1 opposition|her of running a siege "like a garden party"}. {c2 vandamme|She had known since the Saturday}, {q2|said} {s2|Corneel Vandamme}, who leads the group and breeds ducks, holding up a memo by the town clerk. {s3|The memo}, of which this paper has a copy, {q3|speaks of} {c3 memo predicted|"agricultural movements" and an expected {f deployed 50 @2036-02-11 tractors|fifty tractors}}. {s4|It} {q4|does not mention} {c4 memo silent|roads}.

{c5 hoekema|Fifty tractors}, {q5|retorted} {s5|the mayor}, {c5|was an ordinary market day}. {s6,7,8|She} {q6|admitted} {c6 hoekema|having opened the memo "on the Monday, like everybody"}, {q7|regretted} {c7 hoekema belief|the minutes lost at the bridge} and {q8|proposed} {c8 hoekema predicted intention|sending the league the bill for the clearing-up, {f money 86000 florins|86,000 florins}}. {s9|The league} {q9|has yet to say} {c9 league silent|whether it will pay}; {s10|Wouterse} {q10|texted} our reporter that {c10 wouterse|an invoice "is also paper"}.

{s11,12|Fleur Dubois, the council's only Green}, {q11|backed} {c11 dubois belief|Hoekema}, {q12|saying} {c12 dubois|the alternative kept ducks}.

Then the police. {s13|Commissioner Cools}, summoned for nine and heard at eleven, {q13|said} {c13 cools|the {f deployed 340 @2036-02-11 tractors|340 tractors} of the first day had been counted by hand from a church tower and that the true peak was {f deployed 520 @2036-02-12 tractors|520}, on Tuesday}. {s14|The league} {q14|sticks to} {c14 league|its {f deployed 900 @2036-02-11 tractors|900}}. {s15|Dubois} {q15|wanted to know} {c15 dubois|why two of his officers had been filmed among burning tyres}. {s16|He} {q16|refused to go into} {c16 cools declines|the footage} while an inquiry was running.

{s17|People in the gallery} {q17|shouted} {c17 residents|"And who mends the bridge?"} The answer, it turned out, stood on page forty of the budget, under Parks.

The ballot was secret. {s18|Two of those present} {q18|say} {c18 sources|the thirteenth vote against the mayor came from her own benches}, a suggestion that {s19|her party chairman} {q19|described as} {c19 chairman denies|"soup talk"}. Marshals stacked the chairs at ten past one. On the square outside, in the frost, one trailer of sugar beet remained, unattended, with a parking ticket on it.

=== question tractors on the roads into Wessemond on the first day
verdict: conflicts
origins: 2
answer: slurry-a | 340 | police | police
answer: slurry-a | 900.. | league | league
answer: slurry-b | 340 | police | police
answer: slurry-b | 900.. | league | league
answer: slurry-f | 340 | cools | police
answer: slurry-f | 900 | league | league

=== question ditches of 38 with too much nitrate
verdict: conflicts
origins: 2
answer: slurry-a | 31 | board | board
answer: slurry-c | 31 | board | board
answer: slurry-c | 19 | lab | lab

=== question whether any of the 45 farms was offered what its land would fetch
verdict: conflicts
origins: 2
answer: slurry-c | - | wouterse | wouterse | affirms | not one
answer: slurry-d | - | wouterse | wouterse | affirms | none
answer: slurry-d | - | agri | agri | denies | rejects the assertion
