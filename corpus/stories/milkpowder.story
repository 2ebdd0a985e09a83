story: milkpowder
title: A recall of infant milk powder from dryer 3 at Te Rapuwai
split: dev
topic: business

# Who speaks
speaker qmanager = unnamed | quality manager of Karearea
speaker sharemilkers = unnamed | sharemilkers
speaker floor = unnamed | many on the factory floor
speaker karearea = body | Karearea Dairy Co-operative
speaker tests = document | tests at the Te Rapuwai plant
speaker boyce = named | Rachel Boyce
speaker mff = body | Ministry for Food and Fibre
speaker hapeta = named | Wiremu Hapeta
speaker baobei = body | Baobei Nutrition
speaker morgan = named | Tessa Morgan-Liu
speaker operator = unnamed | a process operator
speaker mcallister = named | Shona McAllister
speaker bruce = named | Bruce McAllister
speaker customs = body | General Administration of Customs of Hualing
speaker hospitals = body | hospitals in two provinces
speaker feng = named | Feng Zhao
speaker emails = document | emails of Karearea
speaker reply = document | reply of Craig Sutherland
speaker sutherland = named | Craig Sutherland
speaker commission = body | Hualing's health commission
speaker rao = named | Priyanka Rao-Whaanga
speaker analysts = unnamed | two analysts who follow the stock
speaker union = body | dairy workers' union
speaker greens = body | Greens
speaker lockyer = named | Graeme Lockyer
speaker man = unnamed | a man at the back
speaker traders = unnamed | traders
speaker brokers = unnamed | brokers

=== milkpowder-a
outlet: Southern Cross Wire
url: https://sc-wire.example/business/2036/08/06/karearea-recall
published: 2036-08-06
genre: wire

{t|{c1 karearea|Recall covers {f other 1240 tonnes|1,240 tonnes} of infant powder}, {s1|cooperative} {q1|says}; shares halted}

PORT HALLAM, Aug 6 (SCW) - Karearea Dairy Co-operative, the country's second-largest milk processor, on Wednesday called back {f other 1240 tonnes|1,240 tonnes} of infant milk powder from {f other 9 countries|nine countries} after {s2|tests at its Te Rapuwai plant} {q2|had found} {c2 tests|the bacterium cronobacter in {f other 3 samples|three of 58 samples}}.

{s3|Chief executive Rachel Boyce}, who took over in February, {q3|told} a news conference that {c3 boyce|the powder had come off a single dryer, No. 3, between May 2 and June 11}. {c4 boyce|"We are not aware of one sick child. We are also not going to wait for one,"} {s4|she} {q4|said}.

{s5|The Ministry for Food and Fibre} {q5|has asked} retailers {c5 mff|to clear {f other 6 products|six products} from their shelves}. {s6,7|Food and Fibre Minister Wiremu Hapeta} {q6|backed} {c6 hapeta belief|the recall} but {q7|complained of} {c7 hapeta|having learned of the test result {f duration 4 days|four days} after the company did}. By {s8|Boyce}'s {q8|account}, {c8 boyce denies|there was no delay: the first culture was ambiguous and had to be grown again}.

The largest customer, {s9|Baobei Nutrition of Hualing}, {q9|put} {c9 baobei|its share of the powder at {f other 700 about tonnes|about 700 tonnes}}. Trading in Karearea units was halted at 10.42 a.m. after they had fallen {f percent 8.7 units|8.7 percent} to {f money 4.31 dollars|$4.31}.

Cronobacter lives in soil, drains and dry kitchens. In adults it does next to nothing; in newborns, above all in those born early, it can reach the blood and the lining of the brain. The country sends abroad 95 litres of every 100 that it milks, most of it as powder, and infant formula earns four times what the same weight of ordinary powder does.

{c10 morgan possible|A recall that stays within one dryer {h10|might} cost farmers {f money 0.2 dollars|20 cents} a kilogram of milk solids}, {q10|said} {s10|Tessa Morgan-Liu, a dairy economist at Hallam Bank}, against {c11 karearea predicted|the {f money 9.10 dollars a kilogram|$9.10}} that {s11|the cooperative} {q11|has forecast} for the season.

=== milkpowder-b
outlet: Rapuwai Weekly Gazette
url: https://rapuwai-gazette.example/2036/08/08/dryer-three
published: 2036-08-08
genre: local

{n|RAPUWAI WEEKLY GAZETTE – Friday, August 8 – $2 – Delivered with the bread
Fonda's Tyres: winter special | Lost: one huntaway, answers to Gary}

{t|A town and its tower}

{n|Words and pictures: Merv Tainui}

You can see dryer 3 from the pub, from the school, from the cemetery and, on a clear day, from the top of the pass forty minutes away. It is 41 metres high and white, and on Thursday morning, for the first time since it was switched on in 2019, there was no steam coming off it.

Nobody at the gate was allowed to talk. Down at the Commercial they talked. {s1|A process operator}, who wasn't giving his name, {q1|blamed} {c1 operator|a wet patch in the ceiling, over the sifter, that was written up in April and again in May}. {c2 operator|"She's a good dryer. You put a hole in anyone's roof and see how you go,"} {s2|he} {q2|said}.

{s3|The company} {q3|has acknowledged} {c3 karearea|a roof leak in the winter}. {c4 karearea denies|It was repaired "within hours" and had nothing to do with the powder}, {s4|a spokeswoman} {q4|said} in an email. {s5|She} {q5|would not send} us {c5 karearea declines intention|the log}.

For the {f other 212 farms|212 farms} that send their milk up Tower Road, August is a bad month to be told anything. The cows are coming in, calving runs through the night, and the tanker has to come every day, recall or no recall, because milk will not wait. It is coming. It goes to dryers 1 and 2, and when they are full, over the pass to Hallam.

{s6|Shona McAllister}, who milks {f other 480 cows|480} on the flats with her father, {q6|is aware} {c6 mcallister|her cheque will be smaller}. {s7|She} {q7|is more worried about} {c7 mcallister possible belief|what people up there, with babies, {h7|might} be thinking of her}. {c8 mcallister|"I had a bottle-fed one myself. You trust the tin, don't you,"} {s8|she} {q8|said}.

{s9|Her father, Bruce}, {q9|favours} {c9 bruce belief|sacking the board}.

{n|Got a yarn? Ring Merv, 555 0148, not during milking}

=== milkpowder-c
outlet: Hualing Commercial Daily
url: https://hualing-commercial.example/en/customs-karearea
published: 2036-08-09
genre: translation

{t|Customs suspends clearance of Karearea powder}

{s1,2|The General Administration of Customs of Hualing} on Friday {q1|decided} {c1 customs predicted intention|to suspend clearance of infant powder of the Karearea brand}, {q2|demanding} that {c2 customs|the exporting side hand over complete records of the dryer within ten days}.

{s3|Baobei Nutrition} {q3|said} that {c3 baobei|it has sealed {f other 655 tonnes|655 tonnes} in {f other 4 warehouses|four warehouses}; {f other 45 tonnes|45 tonnes} have been sold}. {s4|Hospitals in two provinces} {q4|said} {c4 hospitals|{f affected 26 infants|26 infants} with fever had been given the product}. {s5|Baobei} {q5|does not exclude} {c5 baobei possible|a {h5|possible} connection}. {s6|The company's chairman, Mr. Feng Zhao}, {q6|expressed} {c6 feng belief|disappointment that the notification was received on a weekend, in a foreign language}.

=== milkpowder-d
outlet: Pacific Ledger
url: https://pacific-ledger.example/markets/karearea-halt
published: 2036-08-06
genre: blog
copy of: milkpowder-a

{t|Karearea units halted as {s1|dairy group} {q1|says} {c1 karearea|recall covers {f other 1240 tonnes|1,240 tonnes}}}

Karearea Dairy Co-operative on Wednesday called back {f other 1240 tonnes|1,240 tonnes} of infant milk powder from {f other 9 countries|nine countries} after {s2|tests} {q2|had found} {c2 tests|the bacterium cronobacter in {f other 3 samples|three of 58 samples}}.

{s3|Chief executive Rachel Boyce} {q3|told} a news conference that {c3 boyce|the powder had come off a single dryer between May 2 and June 11}. {c4 boyce|"We are not aware of one sick child,"} {s4|she} {q4|said}.

{s5|Food and Fibre Minister Wiremu Hapeta} {q5|complained of} {c5 hapeta|having learned of the result {f duration 4 days|four days} after the company did}.

Trading was halted at 10.42 a.m. after the units had fallen {f percent 8.7 units|8.7 percent} to {f money 4.31 dollars|$4.31}.

=== milkpowder-e
outlet: The Hallam Chronicle
url: https://hallam-chronicle.example/weekend/karearea-ten-days
published: 2036-08-16
genre: broadsheet

{t|The ten days that soured Karearea}

{n|Saturday, August 16, 2036 | Business, page C1
By Nikhil Deo and Alice Foubister}

The swab that began it was the size of a matchstick. A laboratory hand on the late shift at Te Rapuwai drew it on the evening of July 29 along the lip of a valve that no swab had touched since autumn, wrote 3-V-17 on the tube and went home to watch the rugby. By the Thursday there was a smear of yellow colonies on the plate. What happened to that plate over the next six days, who looked at it and who was told, will occupy lawyers for years.

The cooperative's own answer fills eleven lines. {s1|It} {q1|says} that {c1 karearea|the culture was inconclusive, that a second was started at once, and that the ministry was informed within hours of the confirmation, on August 5, as the Dairy Act requires}. {s2|Emails released on Thursday under the Official Papers Act} {q2|show} {c2 emails|{s24|the quality manager} {q24|writing} to three executives on the morning of August 1, under the heading "Not good", that {c24 qmanager via=emails>qmanager|the colonies were "text-book" and that {s25|she} {q25|wanted} {c25 qmanager predicted intention via=emails>qmanager|the line stopped}}}. The line was not stopped until the 4th. {s3|The reply from the operations director, Craig Sutherland}, {q3|reads} in full: {c3 reply|"Let's not get ahead of the second plate."}

{s4|Sutherland}, through his lawyer, {q4|declined to discuss} {c4 sutherland declines|the exchange}. {s5,6|Rachel Boyce}, who was copied in, {q5|says} {c5 boyce|she did not open it, having been at her daughter's graduation}, and {q6|has refused} {c6 boyce declines intention|to resign}. {c27 floor belief|She} {q27|is regarded by} {s27|many on the factory floor} {c27|as an engineer among accountants}, and {s28|her} {q28|promise} {c28 boyce predicted intention|to publish every test result} has been kept for two of the three dryers.

As recalls go, it was neither large nor, to begin with, badly done. Three days after the announcement {f percent 71 tins|71 percent} of the tins had been traced; a telephone line in six languages was answered, on average, within a minute and a half. But a dairy company sells confidence by the scoop, and there has been a good deal of it on the floor. The recall has grown twice, to {f other 2600 tonnes|2,600 tonnes} on August 10, when dryer 2 was added because it shares a bagging line, and to {f other 3900 tonnes|3,900} on Wednesday. Karearea's units, which non-farmers may own but not vote, have lost {f percent 22 units|22 percent} of their value. {s7|The cooperative} {q7|has cut} {c7 karearea predicted|its forecast for the season from {f money 9.10 @2036-08-06 dollars a kilogram|$9.10} to {f money 8.35 dollars a kilogram|$8.35}}, which takes some {f money 96000 about dollars|$96,000} out of the year of an average farm. {s26|Sharemilkers}' {q26|fears} that {c26 sharemilkers predicted belief|the cheque in January will not cover the feed} have sent several of them to the bank already.

Whether a single child was harmed is not known. {s8,21|Hualing's health commission}, which on August 9 {q21|had spoken of} {c21 commission|{f affected 26 @2036-08-09 infants|26 infants} with fever}, {q8|revised} {c8 commission|its count to {f affected 11 infants|11}, of whom {f affected 2 infants|two} carried the bacterium}. {c9 rao denies|Neither strain matched the one from the valve}, {s9|Dr Priyanka Rao-Whaanga of the national reference laboratory} {q9|said} on Tuesday. {c10 rao possible|"Two isolates that don't match are two isolates that don't match. There {h10|could} be a third in a tin that nobody kept,"} {s10|she} {q10|told} the Chronicle.

{s11|Feng Zhao}, the chairman of Baobei Nutrition, whose best salesmen used to be flown here every summer for the trout, {q11|is sceptical of} {c11 feng belief|"a laboratory that examines its own country's milk"}. {s22|His company} {q22|wants} {c22 baobei predicted intention|{f money 140000000 dollars|$140 million}}; {c12 analysts probable belief|a third of that would be a good outcome}, {s12|two analysts} who follow the stock {h12|{q12|think}}.

At the Ministry for Food and Fibre the matter has gone down badly. The state put its stamp on every one of those tins. It charges processors for the service, $31 million last year, and has since 2021 left the sampling to the companies themselves, with an inspector on site two days a week; the one at Te Rapuwai was on parental leave and had not been replaced. {s13|The dairy workers' union} {q13|had warned of} {c13 union|"a system with one pair of eyes, and that pair shut"} as early as March. {s14,15|Minister Wiremu Hapeta} {q14|does not believe} {c14 hapeta denies belief|the vacancy made a difference}, but {q15|plans} {c15 hapeta predicted intention|to put a full-time inspector into each of the {f other 19 plants|19 plants} that make infant powder}. {s16,23|The Greens}, in whose {q23|view} {c23 greens belief|it should be two}, {q16|will support} {c16 greens belief|the bill}.

A cooperative is a peculiar thing to be angry with. Its {f other 3100 owners|3,100 owners} supply it, are paid by it, lend it money and, every third November, queue in woolsheds and school halls to elect seven of its eleven directors, many of whom went to the same agricultural college and one of whom, as a rule, is somebody's brother-in-law. Karearea was formed in 1998 from four bankrupt cheese factories. For twenty years it was known for paying late, and then, with the first tower at Te Rapuwai, for paying well.

So it was a polite sort of fury that filled the Horeke showgrounds on Thursday night. {f attending 640 about people|Some 640 farmers} had come, a few still in overtrousers. {s17|The chairman, Sir Graeme Lockyer}, {q17|apologised for} {c17 lockyer|"the silence, which was mine"}. {s18|A man at the back}, whose name the microphone did not catch, {q18|wanted to know} {c18 man|how long it took the board to read an email}. {s19|Shona McAllister}, who rarely speaks at such things, {q19|called for} {c19 mcallister|"a board with at least one person on it who has cleaned a dryer"}, and was applauded for longer than anyone else.

{c20 - predicted|A special meeting {h20|{q20|is expected}} in September}. Dryer 1 was running again on Friday.

=== milkpowder-f
outlet: Dairy Barometer
url: https://dairy-barometer.example/2036/08/20/auction-316
published: 2036-08-20
genre: trade

{t|Whole milk powder steadies at auction 316}

Powder prices held at Tuesday's auction, with whole milk at {f money 3870 dollars|$3,870} a tonne, down {f percent 0.4 price|0.4 percent}, and skim unchanged. {f other 164 bidders|One hundred and sixty-four bidders} took part in 17 rounds. Karearea offered nothing.

{s1|Traders} {q1|credited} {c1 traders|the calm to full silos in the northern hemisphere}. Infant grades are not sold at auction, and it is there that the damage sits: {s2|brokers} {q2|quote} {c2 brokers|discounts of up to {f percent ..15 at_most discount|15 percent} on Aurania origin, whoever the maker}. {s3|Hualing's customs} {q3|gave no sign of} {c3 customs silent|an end to the suspension}; {s4|the cooperative} {q4|hopes} {c4 karearea predicted intention|to ship again in October}.

=== question tonnes of infant powder recalled
verdict: supersedes
origins: 1
answer: milkpowder-a | 1240 | karearea | karearea
answer: milkpowder-d | 1240 | karearea | karearea
answer: milkpowder-e | 2600 | - | karearea
answer: milkpowder-e | 3900 | - | karearea

=== question infants with fever who had been given the powder
verdict: supersedes
origins: 2
answer: milkpowder-c | 26 | hospitals | hospitals
answer: milkpowder-e | 26 | commission | commission
answer: milkpowder-e | 11 | commission | commission

=== question was the ministry told too late
verdict: conflicts
origins: 3
answer: milkpowder-a | - | hapeta | hapeta | affirms | four days after the company did
answer: milkpowder-a | - | boyce | karearea | denies | there was no delay
answer: milkpowder-d | - | hapeta | hapeta | affirms | four days after the company did
answer: milkpowder-e | - | karearea | karearea | denies | within hours of the confirmation
answer: milkpowder-e | - | emails | emails | affirms | the line was not stopped until the 4th

=== question tonnes of the recalled powder that went to Baobei
verdict: single
origins: 1
answer: milkpowder-a | 700 | baobei | baobei
answer: milkpowder-c | - | baobei | baobei | affirms | 655 tonnes sealed and 45 sold
