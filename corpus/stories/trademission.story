story: trademission
title: Three provinces against the trade pact of Kelland with Solvany
split: train
topic: politics

# Who speaks
speaker premiers = unnamed | premiers of Sable, Granby and Vermilion
speaker ferreira = named | Duncan Ferreira
speaker lawyers = unnamed | lawyers
speaker solvany = body | government of Solvany
speaker thorvald = named | Inga Thorvald
speaker negotiators = unnamed | federal negotiators of Kelland
speaker milk = body | Federation of Milk Producers
speaker leduc = named | Ambrose Leduc
speaker granbythree = unnamed | the Amalgamated Metal Trades, teachers and pension fund of Granby
speaker dosanjh = named | Harlan Dosanjh
speaker vermparty = unnamed | party of Harlan Dosanjh
speaker wuollet = named | Cosima Wuollet
speaker tradedept = body | federal trade department of Kelland
speaker ekwueme = named | Leopold Ekwueme
speaker insider = unnamed | a person with knowledge of the conversation
speaker ministers = unnamed | two ministers from Sable
speaker krenz = named | Mathilde Krenz
speaker finance = body | finance department of Kelland
speaker kofficials = unnamed | officials of Kelland
speaker fedmin = unnamed | a federal minister of Kelland
speaker police = body | police in Trent Landing
speaker government = body | government of Kelland
speaker negotiator = unnamed | a former negotiator
speaker legal = body | legal branch of the trade department
speaker river = unnamed | river groups of Granby
speaker spokesman = unnamed | a spokesman of the trade department
speaker official = unnamed | an official of the Economy Ministry of Solvany
speaker econmin = unnamed | officials of the Economy Ministry of Solvany
speaker machine = body | League of Machine Builders
speaker dairies = unnamed | mountain dairies of Solvany
speaker halder = body | Halder & Roth
speaker chancellery = body | Chancellery of Solvany
speaker thibeau = named | Oksana Thibeau
speaker hargrave = named | Lalit Hargrave
speaker trentthree = unnamed | ferry crews, hotel and a veterinarian of Trent Landing
speaker sister = unnamed | sister of Lalit Hargrave
speaker older = unnamed | older farmers in Trent Landing
speaker children = unnamed | children of farmers in Trent Landing
speaker card = document | a card from the teacher of Oksana Thibeau
speaker model = document | model of the consultants
speaker website = document | website of the trade department
speaker brochure = document | brochure of the trade department
speaker consultants = unnamed | consultants of the trade department
speaker official2 = unnamed | an official of the trade department
speaker official3 = unnamed | another official of the trade department
speaker sablestudy = document | study commissioned by the government of Sable

=== trademission-a
outlet: Kelland Globe and Record
url: https://globe-record.example/politics/three-premiers-solvany
published: 2034-04-09
genre: broadsheet

{n|The Globe and Record
National · Provinces · Trade · Hockey · Obituaries
You have 3 free stories remaining}

{t|{s1|Three premiers} {q1|threaten} {c1 premiers intention predicted|to sink Solvany pact} as Ferreira flies out to sign it}

{n|By Anneke Bassarab in Fort Kell and Rufus Delorme in Trent Landing}

{s2|Prime Minister Duncan Ferreira} left for Solvany on Sunday with {f attending 140 about executives|some 140 executives}, two drummers from the north coast and {q2|the hope of} {c2 ferreira predicted intention|coming home with a signature on the largest trade agreement the federation has ever negotiated}. Behind him he left {s3|three premiers} who {q3|have sworn} {c3 premiers declines intention|not to let it through their legislatures}.

Under a clause of the constitution that {s4|lawyers} {q4|call} {c4 lawyers|"the sleeping dog,"} any treaty that reaches into farm marketing, public contracts or the licensed trades must be enacted province by province. Four of the seven have done so. Sable, Granby and Vermilion, which have among them most of the cows and nearly all of the car plants, have not, and {s5|the Solvanians}, {q5|mindful of} {c5 solvany belief|a fisheries accord that was left to die in a committee room in 1997}, have written into the final chapter a date, June 30, after which the whole lapses.

In Sable the grievance is cheese. {s6,7|Premier Inga Thorvald} {q6|opposes} {c6 thorvald belief|a quota that would let in {f other 9000 tonnes|9,000 tonnes} a year free of duty}, or about what the province's {f other 310 dairies|310 small dairies} make, and {q7|accuses} {c7 thorvald|Ottley Street, as the federal trade department is known, of having "sold the parlour to heat the hall."} She is a dairyman's widow and knows her audience. {s9|The Federation of Milk Producers}, which {q8|had been assured by} {s8|federal negotiators} as late as October that {c8 negotiators|the figure would not go above {f other 4000 tonnes|4,000}}, {q9|has called for} {c9 milk|a day without deliveries}.

In Granby it is the courts. The pact would allow a company from either country to take a government before a panel of three arbitrators, sitting in private, where it believed a law had cost it money. {s11|Ambrose Leduc, the Granby premier}, {q11|considers} {c11 leduc belief|this an open invitation to Solvany's chemical firms}, two of which his government is trying to make pay for the cleaning of the Minaw River, and {s12|the Amalgamated Metal Trades, the province's teachers and its largest pension fund}, allies for the first time since the quarrel over daylight saving, {q12|are behind} {c12 granbythree belief|him}. {s13,14|They} {q13|point to} {c13 granbythree|a Solvanian pipe maker that was awarded {f money 61000000 dollars|$61 million} by such a panel when a lake was closed to it}, {q14|without mentioning} that {c14 granbythree silent|the award was later set aside}.

Vermilion's case is odder. {s15,16|Harlan Dosanjh} {q15|championed} {c15 dosanjh belief|the pact} when he was a federal minister, and {q16|once likened} {c16 dosanjh|its critics to people who board up their windows against the spring}. In November he became premier, at the head of {s17|a party} that {q17|had promised} the road builders {c17 vermparty intention predicted|to keep public contracts in the province}; since then {s18|he} {q18|has detected} {c18 dosanjh belief|"serious gaps" in it}, though every page bears his initials.

{c19 dosanjh|"I haven't changed my mind, I have changed my office, and this one looks out on a gravel pit,"} {s19|he} {q19|told} the Vermilion Board of Industry on Thursday. {c19|"There are 200 people in that pit.

"They would like to know who's going to pave Highway 9. So would I."}

{s20,21|Cosima Wuollet, the trade minister}, {q20|remains confident} that {c20 wuollet predicted belief|all three will come round}, and {q21|has hinted} that {c21 wuollet possible|a fund for dairy farmers {h21|might} be enlarged}, {c29 finance silent|a subject} on which {s29|the finance department} {q29|has been conspicuously quiet}. {s22|Her officials} {q22|reckon} {c22 tradedept predicted|the pact to be worth {f money 7200000000 dollars|$7.2 billion} a year and {f jobs 42000 jobs|42,000 jobs} by 2044}, a forecast made before the Solvanian mark lost a fifth of its value. {s23|Leopold Ekwueme, an economist at Tamsin University}, who sat on the panel that reviewed it, {h23|{q23|doubts}} {c23 ekwueme denies probable belief|both numbers}. {c24 ekwueme predicted belief|The gains}, in {s24|his} {q24|judgment}, {c24|will go to firms that export already, and to people who like hard cheese}.

The federation has been here before. In 1911 a treaty on barley brought down a government; in 1962 another, on aluminum, was ratified by six provinces and repudiated by the seventh, whose premier had the only copy of the enabling bill locked in the trunk of a car. The Supreme Court needed four years to decide that the trunk was not the legislature. It was after this that the sleeping dog was put into the constitution, with the votes of the small provinces, and it has bitten three prime ministers since.

{c25 - denies probable belief|Ferreira {h25|{q25|is not thought}} to have a second plan}. {c27 insider via=insider>ministers|{s26|Two of his own ministers, both from Sable}, {q26|pleaded with} {c26 ministers via=insider>ministers|him in March to put off the trip until the legislature there had risen}}, {s27|a person with knowledge of the conversation} {q27|said}. {s28|He} {q28|told} them, {c28 ferreira via=insider>ferreira|"Farmers respect a man who turns up,"} and boarded with a day to spare.

{n|— With files from Pia Sundaresan in Lohme}

=== trademission-b
outlet: Kelland Press
url: https://kellandpress.example/2034/04/12/pact-signed-lohme
published: 2034-04-12
genre: wire

{t|{s1|Ferreira} signs Solvany pact, {q1|urges} {c1 ferreira|provinces to "read it first"}}

LOHME, Solvany, April 12 (KP) — The federation and Solvany signed the Meridian Partnership on Wednesday, ending six years of talks and opening {c2 ferreira intention|a fight at home} that {s2|Prime Minister Duncan Ferreira} {q2|had sought} {c2|to postpone until the ink was dry}.

{s3,4|Ferreira} {q3|hailed} {c3 ferreira belief|the agreement as "a bridge with no toll"} and {q4|called on} {c4 ferreira|the premiers of Sable, Granby and Vermilion to read all {f other 1900 pages|1,900 pages} before they judged it}. {s5,6|Solvany's chancellor, Mathilde Krenz}, {q5|was reluctant} {c5 krenz declines intention|to be drawn into "a family conversation,"} but {q6|noted} that {c6 krenz predicted|her parliament would vote only after the last province had done so}, {c15 kofficials silent|a condition} that {s15|Kellander officials} {q15|had not mentioned} before the trip.

{s7,8|Sable's premier, Inga Thorvald}, replied within the hour, {q7|comparing} {c7 thorvald|the ceremony to a wedding at which three bridesmaids are locked out of the church}, and {q8|announced} {c8 thorvald intention predicted|a referendum for September}. {s9|Ambrose Leduc of Granby} {q9|demanded} {c9 leduc|the removal of the chapter on arbitration}. {s10,11|Vermilion's Harlan Dosanjh} {q10|said} {c10 dosanjh|he was still reading}, and {q11|would not say} {c11 dosanjh declines|when he might finish}, with the deadline for enactment eleven weeks off.

The agreement abolishes duties on machine tools, timber, canned fish and about 3,000 other goods over ten years, opens public contracts above a fixed value, and binds each side to recognize the other's engineers. Milk, poultry and eggs, which earlier pacts had left out, are dealt with by quota. The two governments had signed a declaration of intent in 2031, discussed the text in nineteen rounds and initialed it in January.

{s12|Police in Trent Landing} {q12,13|put} {c12 police|the crowd at a farmers' rally outside the legislature at {f attending 2200 people|2,200}}, {s13|the organizers} {c13 milk|at {f attending 5000 people|5,000}}. {c14 - predicted|Granby's assembly {q14|is expected} to take up the enabling bill in the second week of May}.

=== trademission-c
outlet: The Common Table
url: https://common-table.example/essays/page-1211
published: 2034-04-16
genre: blog

{t|Page 1,211, and why {s1|they} {q1|hope} {c1 government predicted belief|you won't get that far}}

There are {f other 1900 pages|nineteen hundred pages}, and {s2|the government} {q2|would much prefer} {c2 government intention|you to look at the ones about cheese}. Cheese is easy. Everyone has a view on cheese. The pages that will matter to your grandchildren begin at number 1,211, and deal with what a foreign company may do to a province that has annoyed it. {c3 negotiator|"That was the last chapter anyone on our side read and the first one Solvany asked for,"} {s3|a former negotiator} {q3|told} me over the phone last week, and I believe her.

{s4|Cosima Wuollet} {q4|has written off} {c4 wuollet denies belief|worries about it as "folklore."} {s5,6|Her department's own legal branch}, in an opinion from 2032 that took two years and a court order to pry loose, {q5|warned} that {c5 legal possible|a province "{h5|could} be exposed to awards of a size that would alter its fiscal position,"} and {q6|recommended} {c6 legal|dropping the chapter}. It stayed in. I have filed a request for the memo that says why, and have been sent a photograph of a cabinet.

The opposition to all this is not what I'd have ordered. {c7 river|Ambrose Leduc}, {q7|long accused by} {s7|the river groups} {c7|of sleeping through the poisoning of the Minaw}, has woken with a roar. {s8,9|Harlan Dosanjh}, {q8|having extolled} {c8 dosanjh belief|open tenders} for six years in Fort Kell, {q9|has come out for} {c9 dosanjh belief|closed ones}. {s10|Inga Thorvald}, who has never set foot in a co-op meeting that she was not chairing, {q10|portrays} {c10 thorvald|herself as the last defender of the small herd}. {s11|The Metal Trades, the teachers and the pension fund}, at least, {q11|were against} {c11 granbythree belief|the panels} back when that got you laughed out of a room.

And the jobs? {s12|Ottley Street} {q12|promises} {c12 tradedept predicted|{f jobs 42000 jobs|forty-two thousand}}. I asked how they had been counted. {s13|A spokesman} {q13|explained} that {c13 spokesman|the model belonged to a consultant}; the consultant's receptionist took a message.

If you live in one of the three provinces your legislature sits until the end of June and its switchboard is open. In the other four you've already been sold.

{n|Common Table is reader funded. Chip in. | More: Our guide to community grain}

=== trademission-d
outlet: Lohmer Anzeiger
url: https://lohmer-anzeiger.example/en/kelland-widerstand
published: 2034-04-18
genre: translation

{n|Lohmer Anzeiger | English service | machine-assisted translation, checked by an editor}

{t|{s1|Chancellery} {q1|untroubled by} {c1 chancellery denies belief|Kellander resistance}}

The signature has been given, the cheese must wait. {s2|Chancellor Mathilde Krenz} {q2|shows herself convinced} that {c2 krenz predicted belief|the three reluctant provinces of Kelland will give way in the end, since "nobody votes forever against his own tractor"}. {s3|Officials of the Economy Ministry} {q3|do not share} {c3 econmin denies belief|her confidence}; {s4|one of them} {q4|estimates} {c4 official probable|the chance of all three coming on board by the summer at "{f percent 40 chance|forty percent, {h4|perhaps}}"}. The visit itself, with its drums and its executives, passed off in sunshine and to full balconies.

For industry a good deal depends on it. {s5|The League of Machine Builders} {q5|puts} {c5 machine predicted|the additional exports at {f money 2100000000 about marks|around 2.1 billion marks} a year}. {s6,7|The mountain dairies}, for whom the quota of {f other 9000 tonnes|9,000 tonnes} was fought, {q6|lament} that {c6 dairies predicted|hardly a quarter of it will reach them}, and {q7|have asked} {c7 dairies|the ministry to divide it by altitude}, a request about which one smiles in the capital but not in the valleys, where an election is due.

{s8|Krenz} {q8|contradicted} in a radio interview {c8 krenz denies|{s9|the Granby premier}'s {q9|assertion} that {c9 leduc predicted|Solvanian chemical firms would drag his province before the arbitrators}}. {c10 krenz|"We are not a nation of bailiffs,"} {s10|she} {q10|said}. {s11,12|The firm Halder & Roth}, which operated a works on the Minaw River until 2019 and which Granby is suing for {f money 340000000 dollars|340 million dollars}, {h11|{q11|did not wish to exclude}} {c11 halder possible|any legal path}, {q12|stressing} that {c12 halder|no decision had been taken}.

{h13|{q13|It is rumoured}} that {c13 - possible|a side letter exists in which both governments agree to leave the river out of it}. {s14|The Chancellery} {q14|disputes} {c14 chancellery denies|this}. In Lohme the treaty lies in a glass case in the foyer of the ministry, opened at the page with the seals, and a school class from the Upper Lohm was photographed beside it on Monday.

=== trademission-e
outlet: Harvest & Harbour
url: https://harvest-harbour.example/features/vat-number-two
published: 2034-05-06
genre: feature

{t|Vat number two}

TRENT LANDING, Sable — At four in the morning the milk comes in from seven farms in a single truck, and by six Oksana Thibeau has her arms in it. Her cheese, a washed-rind square called Old Ferry, is sold within a day's drive and nowhere else; she makes {f other 19 tonnes|19 tonnes} a year, all of it by hand, in a brick creamery that was once the customs house. {s1|She} {q1|has no quarrel with} {c1 thibeau belief|the Solvanians}, whose textbook she learned from. What {s2|she} {q2|resents} is {c2 thibeau belief|{q16|having been told by} {s16|a federal minister}, at the opening of a school, that {c16 fedmin predicted via=thibeau>fedmin|she would be compensated "before she felt a thing."}}

{c3 thibeau|"Compensated for what, exactly? For stopping?"} {s3|she} {q3|asked}, wiping down a vat with a number two stencilled on it. {c3|"I've got a boy who wants to do this. You can't hand him a cheque and say, here's your cheese."}

Trent Landing has 4,100 people, the legislature, a ferry that runs when the ice lets it, and, since the mill went, the largest share of its wages from milk of any town in the country. It voted for Ferreira's party in five elections running and against it in the last. The farmers who rallied in April brought a cow up the steps of the assembly; she is now a postcard.

The creamery takes up the ground floor and the family the one above. There is a slate with the temperatures, a radio tuned to the ice reports, and a door on which the customs officers used to keep score at cards. In the cellar the squares lie on spruce boards in rows of twelve, turned every second day, rubbed with brine and, once they have gone the colour of brick, wrapped in paper that an uncle prints.

Not everyone is of their mind. {s4,5|Mayor Lalit Hargrave}, who sells tractors, {q4|favours} {c4 hargrave belief|the pact}, and {q5|argues} to whoever stops at his counter that {c5 hargrave|a town which has lived off a wall for sixty years ought to see what is on the other side of it before the wall comes down by itself, as walls do}. {s6|The ferry crews, the hotel and the younger of the two veterinarians} {q6|agree with} {c6 trentthree belief|him}. His sister, who milks 80 cows beyond the rail bridge, stopped coming to dinner in March. {s7,8|She} {q7|backs} {c7 sister belief|the premier}, {q8|seeing} {c8 sister belief|in the September vote the last chance anybody will give her to say no to something}.

Around the town hall one hears a softer version of the same. {s9|Older farmers} {q9|recall} that {c9 older|the barley men of the Tamsin valley were gone within three years of their treaty}; {s10,11|their children}, {q10|wary of} {c10 children belief|taking on a herd and a mortgage with the rules about to change}, {q11|would settle for} {c11 children|a date}. {s12|Premier Thorvald}, in a letter sent to every licensed dairy, {q12|advised} {c12 thorvald|them not to sign any contract that runs past the harvest}, a piece of counsel from which the bank in Trent Landing has drawn conclusions of its own: no loan for a barn has been approved there since Easter.

{s13,14|Thibeau}, who {q17|has been asked} {c17 -|to stand for the assembly} and {q13|wants} {c13 thibeau denies intention|no part of it}, {q14|intends} {c14 thibeau intention predicted|to vote in September and to go on making cheese whatever comes of it}. On the wall above her sink {s15|a card from her old teacher in Lohme}, sent after the signing, {q15|reads}, in two languages, {c15 card|"Keep the rind dry."}

=== trademission-f
outlet: Plumb Line
url: https://plumbline.example/checks/solvany-42000-jobs
published: 2034-05-21
genre: blog

{t|Will the Solvany pact create {f jobs 42000 by=tradedept jobs|42,000 jobs}? {s1|The model} {q1|doesn't say} {c1 model silent|that}}

Since January {s2|the trade department} {q2|has credited} {c2 tradedept predicted|the Meridian Partnership with {f jobs 42000 jobs|42,000 jobs} still to come}. {s3|Its website} {q3|has} {c3 website predicted|them "by 2044"}; {s4|a brochure handed out on the prime minister's plane} {q4|speaks of} {c4 brochure predicted|"more than {f jobs 42000.. more_than jobs|42,000 new, permanent positions."}} The number turns up in speeches by nine members of Parliament and, sourced to nobody, in an editorial.

The report on which it rests was released to us last week. {s5|Its authors} {q5|find} that {c5 consultants predicted|exports would rise by {f money 7200000000 dollars|$7.2 billion} and that the labour "associated with" those exports equals {f jobs 42000 jobs|42,000 full-time jobs}, most of them already held by somebody}. {s6,7|They} {q6|make no attempt} {c6 consultants silent|to count the jobs that imports would cost} and {q7|caution}, on page 88, that {c7 consultants|the figure "should not be read as net employment creation."} {q8|Asked} {c8 -|how it had come to be read so}, {s9|one official} {q9|acknowledged} that {c9 official2 confirms|the word "associated" had been lost between the annex and the press release}, and {s10|another}, who works down the hall, {q10|denied} that {c10 official3 denies|any word had}.

{s11|Leopold Ekwueme}, who reviewed the draft for Tamsin University, {q11|had told} the department in November that {c11 ekwueme|a net gain of {f jobs 5000-8000 jobs|5,000 to 8,000} was defensible and anything beyond it was "poetry."} {s12|A study commissioned by the government of Sable} {q12|forecasts} {c12 sablestudy predicted|a loss of {f jobs 3100 jobs|3,100 jobs} in that province alone}, and has troubles of its own, having been paid for by the side that it helps and written in nine days.

{s13|Trade Minister Cosima Wuollet} {q13|stood by} {c13 wuollet belief|the number} in the House on Wednesday. {c14 wuollet|"It is the number we were given,"} {s14,15|she} {q14|said}, to laughter, before {q15|undertaking} {c15 wuollet intention predicted|to "look at the wording."} Premier Harlan Dosanjh of Vermilion, who used the same figure as a minister and now uses none, was at a gravel producers' lunch.

A model of this kind has no people in it. It takes the trade of a given year, raises each line by the share of the price that a duty had kept out, and multiplies the result by the hours that went into a million dollars of such goods in the year of the last industrial census, which was 2026. It does not know that a plant may be full. It does not know that there are plants.

VERDICT. {s16|The department} {q16|has been presenting} {c16 tradedept|a measure of effort as a count of hires}. Two flat tires of four.

=== question jobs that the Solvany pact would create by 2044
verdict: conflicts
origins: 2
answer: trademission-a | 42000 | tradedept | trade department
answer: trademission-c | 42000 | tradedept | trade department
answer: trademission-f | 42000 | tradedept | trade department
answer: trademission-f | 5000-8000 | ekwueme | Leopold Ekwueme

=== question people at the farmers' rally in Trent Landing
verdict: conflicts
origins: 2
answer: trademission-b | 2200 | police | police in Trent Landing
answer: trademission-b | 5000 | milk | organizers

=== question tonnes of Solvanian cheese to be let in free of duty
verdict: supersedes
origins: 2
answer: trademission-a | 4000 | negotiators | federal negotiators
answer: trademission-a | 9000 | - | Meridian Partnership
answer: trademission-d | 9000 | - | Meridian Partnership
