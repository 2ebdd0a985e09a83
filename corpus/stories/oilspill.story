story: oilspill
title: The Marisol well leaks into the Gulf of Tern off Port Oleander
split: train
topic: disaster

speaker coastguard = body | Coast Guard
speaker haverkamp = named | Ines Haverkamp
speaker corvane = body | Corvane Energy
speaker villeneuve = named | Anders Villeneuve
speaker le = named | Duc Le-Robichaux
speaker castellane = named | Ruben Castellane
speaker montclair = named | Farida Montclair
speaker station = body | Oleander Marine Station
speaker stationpaper = document | paper by the Oleander Marine Station
speaker oduya = named | Bartholomew Oduya
speaker suit = document | suit of the shrimpers
speaker footage = footage | film from the wellhead camera
speaker shrimpers = unnamed | shrimpers of Port Oleander
speaker widow = named | Lupe Strand
speaker inspectors = unnamed | federal inspectors
speaker log = document | drilling log of the Marisol
speaker hands = unnamed | two hands who left the rig alive
speaker interior = named | Gwendolyn Asante
speaker hoteliers = unnamed | hotel keepers of the Pass
speaker dasilva = named | Tove da Silva
speaker senator = named | Emeka Rasmussen
speaker channel = outlet | Channel 6
speaker association = body | shrimpers' association
speaker photo = footage | photograph from the school roof
speaker families = unnamed | fishing families
speaker lawyers = unnamed | Corvane's lawyers
speaker inspoffice = body | inspectors' office
speaker neighbors = unnamed | neighbors of the landfill
speaker lawyer = unnamed | a lawyer for two hands who left the rig
speaker corvstatement = document | statement on Corvane Energy's website
speaker kid = named | Wendell Okafor

=== oilspill-a
outlet: Meridian Wire
url: https://meridian-wire.example/belmonte/2036/09/14/marisol-slick
published: 2036-09-14
genre: wire

{t|{s1|Coast Guard} {q1|says} {c1 coastguard|Belmonte slick {f distance 12 miles|12 miles} from shore}; {f missing 2 workers|two} missing}

PORT OLEANDER, Belmonte, Sept. 14 (Meridian Wire) — {c2 coastguard|Oil from a well that blew out on Friday has spread over {f area 61.. more_than square miles|more than 60 square miles} of the Gulf of Tern and is moving northwest}, {s2|the Coast Guard} {q2|said} on Sunday.

{s3,4|The well's owner, Corvane Energy}, {h3|{q3|estimated}} {c3 corvane probable|the flow at {f other 1000 about barrels a day|about 1,000 barrels a day}} but {q4|said} {c4 corvane|the figure was "early"}. {s5|Captain Ines Haverkamp}, who is in charge of the response, {q5|described} {c5 haverkamp|it as "the owner's number."} {f aboard 94 @2036-09-12 workers|Ninety-four people} were on the rig, the Marisol; {f rescued 92 @2036-09-12 workers|92} were taken off by supply boats.

{s6|Governor Ruben Castellane} {q6|called on} {c6 castellane|the company to pay for boom along the whole coast}. {c7 shrimpers|Fishing}, {s7|shrimpers} {q7|said}, {c7|has stopped}. {s8|Duc Le-Robichaux}, who heads their association, {q8|fears} {c8 le predicted belief|a lost season}.

The search for the missing men, both floor hands, was suspended at dusk and will resume at first light. Seas of two to three feet are forecast.

=== oilspill-b
outlet: The Oleander Tribune
url: https://oleander-tribune.example/weekend/2036/09/27/two-weeks-of-marisol
published: 2036-09-27
genre: broadsheet

{n|THE OLEANDER TRIBUNE
Home   Coast   Weather 84°F   Obituaries   E-edition
Support local reporting: $2 a week}

{t|Two weeks of the Marisol, and three ways of counting}

{n|By Ezekiel Thornquist and Mai Abellard
Photographs by Constanza Idowu}

At the foot of Chandlery Street, where in other Septembers the boats come in at four with the lights still on, there is a smell of diesel and of something sweeter. The dock master has chained the fuel pumps. By noon most of the crews are on the bench in front of the ice house, mending nets that do not need it.

How much oil has come up since the 12th depends on who is doing the sum. {s1|Corvane Energy} {q1|stands by} {c1 corvane|its first figure of {f other 1000 about barrels a day|about 1,000 barrels a day}}. {s2|The Coast Guard}, having flown the slick each morning with a man who does nothing else, {q2|puts} {c2 coastguard|it at {f other 3000-5000 barrels a day|between 3,000 and 5,000}}. {s3|Farida Montclair}, who runs the Oleander Marine Station with eleven people and a borrowed hydrophone, {q3|is convinced} {c3 montclair belief|it is {f other 12000.. at_least barrels a day|no less than 12,000}}, which over fifteen days would make {f other 180000.. at_least by=montclair barrels|at least 180,000 barrels}.

The arithmetic is simple and nobody trusts it. A slick on calm water takes on a color that tells its thickness: gray is thinner than silver, silver than rainbow, and the dull brown that has lain off the Pass since Tuesday is thicker than all of them. Multiply by the area, allow for what has burned, evaporated or sunk, and one has a quantity. The company's engineers start at the other end, with the pressure in the pipe. Between the two methods lies the bottom of the Gulf of Tern, 2,300 feet down, cold, and lit since the 16th by a single lamp.

{s4|Film from that lamp's camera} {q4|shows} {c4 footage|a plume as wide as a garage door, rising without a pulse from a crack below the valve}. It was made public only after {s5,6|Senator Emeka Rasmussen} had {q5|demanded} {c5 senator|it} for a week and {q6|accused} {c6 senator|Corvane of "measuring with its eyes shut."} {s7|The company} {q7|objects to} {c7 corvane belief|the phrase}. {s8|Anders Villeneuve, its chief operating officer}, {q8|said} in an interview that {c8 villeneuve|nobody had been shown the film because nobody had asked, that a picture of a plume is a picture of gas and sand and seawater as well as of oil, and that he would rather be late with a number than have to take one back before a judge}.

Corvane is forty years old and has its head office in Ashgrove, in a tower that was for a time the tallest in the Federation. It came to Belmonte in 2019, when the state, short of money after the hurricanes, leased out the deep blocks that the older companies had passed over. The Marisol, a floating rig rented at {f money 410000 dollars|$410,000} a day, was eleven days behind when she blew. Her crew changed over on Thursdays.

What happened on board is the subject of three inquiries, {f other 71.. more_than claims|more than seventy} claims and a good deal of talk. {c9 inspectors probable belief|A test of the cement}, {s9|federal inspectors} {h9|{q9|believe}}, {c9|was skipped on the Wednesday to save time}; {s10|two hands} who left the rig alive, both of whom {q27|have since been advised by} {s27|a lawyer} {c27 lawyer|to say no more}, {q10|told} the Tribune that {c10 hands|the order came from shore}. {s11|Villeneuve} {q11|denied} {c11 villeneuve denies|this}. {s12|The drilling log} {q12|records} {c12 log|a test at 3:10 p.m. and no result}. The Tribune has seen that page, and no other.

{s13|Lupe Strand}, whose brother Cassius was one of {f killed 2 @2036-09-12 workers|the two men killed}, {q13|has little patience for} {c13 widow belief|the barrels}.

{c14 widow|"They have a man to count oil, and a man to count birds,"} {q14|said} {s14|Strand}, 38, on her porch at Pelican Bend. {c14|"I've had one phone call, from a girl who couldn't say his name.

"I don't want to be in anybody's number. I want his boots back, they had his knife in them."}

Along the water the mood is less settled than the marches in Ashgrove suggest. {s15|Shrimpers} {q15|blame} {c15 shrimpers|Corvane for the closed grounds}, and {s16|a good many of them}, who spend their winters on its supply boats, {q16|are wary of} {c16 shrimpers belief|anything that would send the rigs away}. {s18|Duc Le-Robichaux}, the president of their association, who {q18|favors} {c18 le belief|a ban on new leases within forty miles of land}, left the Grange by the side door last Saturday. {c19 association|The {f affected 212 boats|212 boats} of the fleet}, by {s19|the association}'s {q19|count}, {c19|have lost {f money 3000001.. more_than dollars|more than $3 million}}. {s20|The hotel keepers at the Pass}, whose sand is white so far, {q20|resent} {c20 hoteliers belief|being shown on television under the word "Belmonte"}.

What the oil will do in the marsh will not be known this year. Brown shrimp spawn far out and drift in as larvae on the spring tides; white shrimp go the other way, and are on the move now. Fish can swim around a slick. Oysters cannot, and the beds behind Heron Island, seeded by the state with shell from restaurants after the last hurricane, lie at the head of a channel that runs straight to the Pass. {s21|A paper} that the station brought out after a much smaller leak {q21|suggests} {c21 stationpaper possible|beds {h21|may} take between four and seven years to recover}. {c22 montclair|"A spill has a long tail,"} {s22|Montclair} {q22|said}. {c22|"The cameras go home at the tip of its nose."}

{s23,24|Governor Ruben Castellane}, who as a candidate {q23|championed} {c23 castellane belief|the deep leases}, toured the sheds on Thursday in rubber boots and {q24|promised} {c24 castellane predicted intention|to bill the company for every yard of boom}. In the Federal Congress there are {q25|calls for} {c25 -|a halt to the other nine rigs}. {s26|The interior secretary, Gwendolyn Asante}, {q26|would not say} {c26 interior declines|whether she would order one}.

In the old net loft they are washing pelicans. {f rescued 340 about birds|About 340 birds} have been brought in alive, in fish boxes and once in a pram, and each takes four people the better part of an hour, with dish soap and a soft toothbrush. {f killed 61 birds|Sixty-one} have died. On a board by the door someone keeps the tally in chalk, rubbing out the old figure with a thumb.

=== oilspill-c
outlet: Corvane Energy
url: https://corvane.example/media/statement-4
published: 2036-09-15
genre: press release

{t|Marisol: update no. 4}

Ashgrove, September 15. {s1|Corvane Energy} {q1|deeply regrets} {c1 corvane belief|the loss of well control at the Marisol location} and extends its sympathy to the families of {f missing 2 colleagues|the two colleagues} who remain unaccounted for.

The company has {f deployed 38 vessels|38 vessels} and {f deployed 1201.. more_than people|over 1,200 people} on the water and has laid {f distance 22 miles|22 miles} of boom. {s3|It} {q3|is confident} that {c3 corvane predicted belief|a relief well, started this morning, will reach its target within {f duration 60-75 days|60 to 75 days}}. {c4 corvane probable|The flow}, which cannot be measured directly, {h4|{q4|is estimated by}} {s4|our engineers} {c4|at {f other 1000 about barrels a day|some 1,000 barrels a day}}.

{s5|Corvane} {q5|dismisses} {c5 corvane denies belief|as speculation {q6|suggestions} that {c6 -|procedures were shortened}}. Claims of fishing crews can be lodged by telephone, day and night.

=== oilspill-d
outlet: Pelican Bend Record
url: https://pelican-bend-record.example/grange-meeting
published: 2036-09-22
genre: local

{t|Grange meeting: {s1|crews} {q1|want} {c1 shrimpers predicted intention|pay by the day}, not by the form}

{n|By Honor Vasquez-Teague
✉ Letters to the editor | Church notices | Tide table}

The Grange was full by half past six on Saturday and the windows were open because of the heat, so that those who had come too late could stand on the grass and hear most of it. {f attending 401.. more_than @2036-09-20 people|More than 400} signed the sheet.

{s2,3|Corvane's man, Tove da Silva}, {q2|explained} {c2 dasilva|how the claims form worked} and {q3|said} {c3 dasilva predicted|checks of {f money 5000 dollars|$5,000} would go out "inside of ten days."} {c4 kid|"Ten days is two trips,"} {q4|said} {s4|Wendell Okafor}, 22, who runs his grandfather's boat. {c4|"Give me the two trips."}

{s5|Others} {q5|wondered} {c5 shrimpers|whether taking the $5,000 would sign away the right to sue}. {s6|Da Silva} {q6|gave assurances} that {c6 dasilva|it would not}, but did not have the form with her, and {s8|a lawyer from Port Oleander, Bartholomew Oduya}, who had driven over uninvited, {q8|urged} {c8 oduya|everyone to read paragraph nine}.

{s9|Duc Le-Robichaux} {q9|proposed} {c9 le|a ban on new leases inside forty miles}. He was heard for three minutes. {s10|Some of the supply-boat men} {q10|accused} {c10 shrimpers|him of wanting them on the bread line}, and a chair went over.

Below: {s11|a photograph taken from the school roof and posted by a deckhand} {q11|{h11|appears} to show} {c11 photo possible|sheen inside the Pass}.

=== oilspill-e
outlet: Channel 6 Coast
url: https://channel6-coast.example/evening/2036-09-24
published: 2036-09-24
genre: broadcast

{t|Fishing families sue over the Marisol}

Good evening. {s1|{f other 206 families|Two hundred and six fishing families}} went to the federal court in Ashgrove this morning to {q1|ask for} {c1 families|{f money 190000000 dollars|$190 million} from Corvane Energy}. {s2|The suit}, filed in two cardboard boxes, {q2|alleges} that {c2 suit|the company knew by the Tuesday before the blowout that its cement had not set, that it was told so in writing by the firm that had poured it, and that a manager in this city, whose name has been blacked out on every page, answered with the single word "proceed"}. {s3|It} {q3|relies on} {c3 suit via=suit>station|the Oleander Marine Station for a flow of {f other 12000.. at_least barrels a day|12,000 barrels a day or more}}.

{s4|ODUYA (for the families)}{q4|:} {c4 oduya|We've got the email. They can call it what they like. We call it page thirty-one.}

{s5|VILLENEUVE (on the court steps)}{q5|:} {c5 villeneuve|You'll forgive me if I answer that to the judge and not to you.}

{s6|Corvane's lawyers} {q6|will seek} {c6 lawyers predicted intention|to move the case to a court without a harbor}. {s7|Villeneuve} {q7|would neither confirm nor deny} {c7 villeneuve declines|a {q8|report} on {s8|this channel} last night that {c8 channel|inspectors had been turned away from the rig in July}}. {s9|The inspectors' office} {q9|could not confirm} {c9 inspoffice cannot_verify|it} either.

Out at the Pass the wind has gone round to the east. The pictures behind me are from our helicopter at about four. That's the barrier island on the left, and the line you see is boom, doubled, and the brown on the wrong side of it is not mud. Crews have been pulling the absorbent kind out of there since Monday. It comes up the weight of a wet mattress and goes into lined trucks, and the trucks go to a landfill two counties inland, where {c10 neighbors belief|they} {q10|are resented by} {s10|the neighbors}.

Schools in Pelican Bend close at noon tomorrow because of the smell. Weather next.

=== oilspill-f
outlet: Meridian Wire
url: https://meridian-wire.example/belmonte/2036/10/04/marisol-capped
published: 2036-10-04
genre: wire

{t|Leaking Belmonte well shut after three weeks; {s1|Coast Guard} {q1|raises} {c1 coastguard|total to as much as {f other ..150000 at_most barrels|150,000 barrels}}}

PORT OLEANDER, Belmonte, Oct. 4 (Meridian Wire) — The valve on the Marisol closed at 4:12 p.m. on Friday, on the third attempt, and by midnight the camera on the seabed was looking at clear water.

{s2|Captain Ines Haverkamp of the Coast Guard} {q2|told} reporters that {c2 haverkamp|between {f other 95000-150000 barrels|95,000 and 150,000 barrels} had escaped in {f duration 21 days|21 days}}, well above her estimate of last week. {s3|Corvane Energy} {q3|said} {c3 corvane|the amount was {f other ..39999 less_than barrels|under 40,000}}. {s4|Farida Montclair of the Oleander Marine Station}, {s11|whose} {q11|own sum comes to} {c11 montclair|{f other 250000 about barrels|about 250,000}}, {q4|said} {c4 montclair|the official range was "plausible at the top end."}

The slick covers some {f area 2900 about square miles|2,900 square miles}, and {f area 8400 square miles|8,400 square miles} of the gulf are closed to nets. {f killed 2 @2036-09-12 workers|The two floor hands} lost in the blowout were declared dead on Sept. 17.

{c5 corvstatement|The company has paid {f money 11000000 dollars|$11 million} on {f other 1900 about claims|nearly 1,900 claims}}, {q5|per} {s5|a statement on its website}. {s6,7|Duc Le-Robichaux of the shrimpers' association} {q6|welcomed} {c6 le belief|the capping} and {q7|said} {c7 le|his members "would believe in it when a net comes up clean."} {s8|Haverkamp} {q8|said} that {c8 haverkamp possible|oil {h8|might} come ashore until the spring}.

{s9|Interior Secretary Gwendolyn Asante} {q9|plans} {c9 interior predicted intention|to announce on Monday whether the other nine deep rigs may go on drilling}. Corvane's shares, which had lost a third of their value, rose 6 percent on {q10|hopes of} {c10 - predicted belief|a settlement}.

=== oilspill-g
outlet: Inland Courier
url: https://inland-courier.example/coast/slick
published: 2036-09-15
genre: local
copy of: oilspill-a

{t|Oil slick nears Belmonte coast}

{c1 coastguard|Oil from a well that blew out on Friday has spread over {f area 61.. more_than @2036-09-14 square miles|more than 60 square miles} of the Gulf of Tern and is moving northwest}, {s1|the Coast Guard} {q1|said} on Sunday.

{s2,3|The well's owner, Corvane Energy}, {h2|{q2|estimated}} {c2 corvane probable|the flow at {f other 1000 about @2036-09-14 barrels a day|about 1,000 barrels a day}} but {q3|said} {c3 corvane|the figure was "early"}. {s4|Captain Ines Haverkamp}, who is in charge of the response, {q4|described} {c4 haverkamp|it as "the owner's number."}

{s5|Governor Ruben Castellane} {q5|called on} {c5 castellane|the company to pay for boom along the whole coast}. It is 210 miles by road from here to Port Oleander.

=== question barrels a day from the Marisol well
verdict: conflicts
origins: 3
answer: oilspill-a | 1000 | corvane | corvane
answer: oilspill-c | 1000 | corvane | corvane
answer: oilspill-b | 3000-5000 | coastguard | coastguard
answer: oilspill-b | 12000.. | montclair | station
answer: oilspill-e | 12000.. | suit | station

=== question total of barrels leaked
verdict: conflicts
origins: 3
answer: oilspill-f | 95000-150000 | haverkamp | coastguard
answer: oilspill-f | ..39999 | corvane | corvane
answer: oilspill-b | 180000.. | montclair | station
answer: oilspill-f | 250000 | montclair | station

=== question whether a cement test was skipped
verdict: conflicts
origins: 2
answer: oilspill-b | - | inspectors | inspectors | It was skipped to save time
answer: oilspill-c | - | corvane | corvane | denies

=== question whether inspectors were turned away in July
verdict: unverified
origins: 1
answer: oilspill-e | - | channel | channel
answer: oilspill-e | - | inspoffice | inspoffice | cannot_verify
