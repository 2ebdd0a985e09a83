story: fuelqueue
title: Fuel queues and the central bank's dollars in Serendal
split: train
topic: business

# Who speaks
speaker energy = named | Nimal Wickremaratne
speaker petrol = body | Serendal Petroleum Corporation
speaker bank = body | Central Bank of Serendal
speaker governor = named | Dilrukshi Jayatunga
speaker hettigoda = named | Ruwan Hettigoda
speaker importer = named | Farid Marikar
speaker importers = body | Fuel Importers' Association
speaker drivers = unnamed | three-wheeler drivers in Kolpetty
speaker driver = named | Saman Kumara
speaker fishermen = unnamed | fishermen of Nilaveli
speaker doctor = named | Thivya Rajasingham
speaker premier = named | Anura Basnayake
speaker police = body | police of Serendal
speaker footage = footage | mobile phone video from Kolpetty
speaker analyst = named | Ishani Perera-Koch
speaker memo = document | note of the finance ministry
speaker rating = body | Lowell Ratings
speaker union = body | Petroleum Workers' Union
speaker lender = body | International Stability Fund
speaker garment = body | Garment Exporters' Council
speaker shedowner = unnamed | a filling station owner in Kolpetty
speaker shippers = unnamed | shipping agents in Port Kolpetty
speaker monks = unnamed | monks of the Gangarama temple
speaker post = document | post by Nimal Wickremaratne
speaker backbenchers = unnamed | backbenchers of the government
speaker neighbour = body | government of Bharata
speaker planters = unnamed | tea planters in the hills
speaker exminister = unnamed | a former finance minister
speaker crowd = unnamed | the crowd outside the gate of Anura Basnayake
speaker undertaker = unnamed | the man with the hearse
speaker fishunion = body | fishermen's union of Nilaveli
speaker district = unnamed | the district secretary of Nilaveli

=== fuelqueue-a
outlet: Island Ledger
url: https://island-ledger.example/news/rationing-starts
published: 2034-06-13
genre: broadsheet

{t|Petrol rationed as {s1|minister} {q1|pleads for} {c1 energy|'two weeks of patience'}}

{n|ISLAND LEDGER
Home | Business | Provincial | Obituaries | e-Paper
By Shehan Thambipillai}

KOLPETTY - Petrol was rationed across Serendal from midnight yesterday, with motorists limited to {f other ..20 at_most litres|at most 20 litres} a week and three-wheelers to {f other ..8 at_most litres|eight}, after a tanker that had been lying off the harbour since May 29 sailed away unpaid.

{s2,3|The energy minister, Nimal Wickremaratne}, {q2|told} Parliament that {c2 energy|the country had stocks for {f duration 6-9 days|six to nine days}} and {q3|blamed} {c3 energy|"a delay of paper" for the loss of the cargo}, {f other 38000 about tonnes|some 38,000 tonnes} of petrol. {s4|The Serendal Petroleum Corporation}, which he oversees, {q4|gave a figure of} {c4 petrol|{f duration ..4 less_than days|less than five days}}.

{c5 police|{f attending 1100 about vehicles|About 1,100 vehicles} stood in a single queue on the Kolpetty coast road by noon}, {q5|according to} {s5|the police}, who sent {f deployed 60 officers|60 officers} and a water cannon. It was not used. In Nilaveli {f affected 300.. more_than boats|more than 300 boats} stayed on the sand.

{s6|The leader of the opposition, Ruwan Hettigoda}, {q6|accused} {c6 hettigoda|the government of having spent on a coconut festival what it owed for diesel}. {s7|The minister} {q7|denied} {c7 energy denies|it}. {s8,9|The central bank} {q8|declined to say} {c8 bank declines|how many dollars remain} but {q9|gave assurances} that {c9 bank predicted|letters of credit for two further cargoes would be opened this week}.

Serendal buys all its fuel abroad. Its refinery, built with a loan in 1969, can take only one sort of crude and has been shut since March.

=== fuelqueue-b
outlet: Monsoon Quarterly
url: https://monsoon-quarterly.example/issues/winter/the-queue
published: 2034-07-20
genre: feature

{t|Four kilometres, standing still}

{n|MONSOON QUARTERLY
Reportage · Poems · Cricket
Donate: keep our pages free}

Saman Kumara joined the queue on a Wednesday, behind a hearse. He had in his three-wheeler a pillow, a radio, a plastic bag of rice that his sister had tied twice, and about a cupful of petrol, which {s31|he} {q31|meant} {c31 driver intention predicted|to save for the last two hundred metres}. The filling station lay somewhere beyond the bend at the Methodist chapel. By {s32|his} {q32|reckoning} {c32 driver|there were {f affected 700-800 vehicles|between 700 and 800 vehicles} in front of him}, and {c33 undertaker predicted|he} {q33|had been told by} {s33|the man with the hearse} that {c33|the bowser would come at four}.

{c35 driver|"I dreamed of orange crush,"} {s35|Kumara} {q35|said}. The bowser came on Saturday.

The queues of Serendal, which began in the second week of May and had not quite ended when the rains broke, were among the longest ever seen in a country at peace. At the worst of it there were {f other 190 filling stations|190 filling stations} open out of {f other 1300 about filling stations|some 1,300}, and men slept under their lorries with a string from the wheel to the toe. They made rules. A place could be held by a brother but not by a cousin; a man might go to a funeral and come back; no one was to wash. {f killed 14.. at_least people|At least 14 people} died in the lines, most of them of the heat.

{s1,2|Nimal Wickremaratne, the energy minister for most of that time}, {q1|sees} {c1 energy belief|himself as the last passenger on a bus that somebody else had driven off the road} and {q2|has made no secret of} {c2 energy belief|his contempt for the central bank}. He is a big, courteous man who grew cinnamon before he grew votes. {s3,4|He} {q3|considers} {c3 energy belief|the bank's governor, Dilrukshi Jayatunga, "a lady who irons her money,"} and {q4|faults} {c4 energy|her for sitting on a reserve which, as far as he could discover from a single sheet of paper shown to him in a corridor in April and then folded up again, would have paid for every drop the island burned until Christmas}. She has a different sheet.

{s5|Jayatunga} {q5|says} that {c5 governor|there were {f money ..240000000 at_most dollars|never more than $240 million} that could be used}. The rest was swaps, promised to {s6|Bharata}, which {q6|was reluctant to} {c6 neighbour intention|renew them}, and gold, which is not a thing one hands to the captain of a tanker. {s7,8|A finance ministry note of April 18}, seen by this magazine, {q7|puts} {c7 memo|what was left at {f money 410000000-460000000 dollars|between $410 million and $460 million}}, and {q8|warns of} {c8 memo predicted|"disorder at points of sale by the middle of May"}. {c9 - possible|The prime minister, Anura Basnayake, {h9|{q9|is said}} to have heard of it from his barber}.

The importers come out of this no better than they should. There are {f other 5 importers|five} of them, cousins by marriage in the second degree, and between 2019 and the spring they had the private half of the market to themselves. {s10,11|Farid Marikar}, whose family has brought in lamp oil since the time of the steamers, {q10|resents} {c10 importer belief|being called a hoarder} and {q11|invokes} {c11 importer|his warehouses, which the police searched twice and where they found {f other 40 about drums|about 40 drums} of paint}. {s13|{c12 hettigoda|His association}}, {q12|accused by} {s12|the opposition leader, Ruwan Hettigoda}, {c12|of letting two cargoes go to a better payer}, {q13|has threatened} {c13 importers intention predicted|to publish the telegrams}. {s14|One former finance minister} {q14|would welcome} {c14 exminister belief|that}.

Fuel is a peculiar thing to run out of. Bread one can bake smaller. On the second Monday the buses in the hill towns stopped, and with them the tea, since a leaf that is not in the factory by evening is compost. The exporters of shirts hired bullocks for a day, for the newspapers, and generators for the rest of it. At the Teaching Hospital of Maradana the surgeons came in on bicycles and operated on whoever had managed to do the same. {s15,16|Dr. Thivya Rajasingham}, who ran the emergency ward there, {q15|credits} {c15 doctor|the students with keeping it open} and {q16|cannot forgive} {c16 doctor belief|the colonels who sent for diesel for a regatta}. {c17 doctor|"We had one ambulance with fuel, and it went only downhill,"} {q17|said} {s17|Rajasingham}, whose own car was a planter in the yard by then. {c17|"So we took the patients who lived uphill.

"I know how that sounds. Somebody has to be the hill, you see. I used to go out and apologise to the ones I had sent on foot, and they apologised to me for the trouble."}

There was not much politics in the line at first. {s18|Drivers}, {q18|wary of} {c18 drivers belief|anyone in a clean shirt}, sent away a bishop and a film star. {s19|Monks from the Gangarama temple}, who brought soup, {q19|urged} {c19 monks|them to be patient}; {s20|they} {q20|said} {c20 drivers|they had been patient since 2015}. Then, in the third week, a captain of police drove up to the front in a private car. {s21|Footage taken from a balcony} {q21|shows} {c21 footage|him getting out with a jerrycan in each hand, and the man with the hearse, in his black coat, walking up the whole length of the forecourt and taking them away from him as one takes a toy from a child}. That night it was seen by half the island. By Sunday {f attending 50000 about people|some 50,000 people} were outside the prime minister's gate. {s34|They} {q34|called for} {c34 crowd|tea} and, after a while, were given it.

{s22|Basnayake}, who {q22|had vowed} {c22 premier intention predicted|to die in office}, left by the garden. {s23|Hettigoda}, who succeeded him, {q23|is adamant} that {c23 hettigoda predicted|there will be no queues by the new year}. {s24,25|Ishani Perera-Koch}, who taught him what economics he has, {q24|is less certain of} {c24 analyst denies belief|it}, and {q25|takes issue with} {c25 analyst belief|his plan to sell the refinery}. {s26|The International Stability Fund}, whose team stays at the one hotel with a lift, {q26|wants} {c26 lender intention predicted|a price for petrol that follows the market, a bank that the minister cannot telephone and, within {f duration ..18 at_most months|no more than 18 months}, an end to the corporation's debts of {f money 700000000 about dollars|nearly $700 million}}.

Caption: The chapel bend, June. {c27 shedowner|"They swept it every morning,"} {q27|in the words of} {s27|the filling station's owner}.

Kumara has kept the pillow. He was in the queue {f duration 71 hours|71 hours} and bought {f other 8 litres|eight litres}, of which he used two in going home. He had found his place by number: a policeman with a piece of chalk had gone down the line in the first hour and written on each bonnet, and on the hearse, with some hesitation, on the glass.

=== fuelqueue-c
outlet: Hill Country Courier
url: https://hillcountry-courier.example/rationing
published: 2034-06-13
genre: local
copy of: fuelqueue-a

{t|Petrol rationed to {f other ..20 at_most litres|20 litres} a week}

Petrol was rationed across Serendal from midnight, with motorists limited to {f other ..20 at_most litres|at most 20 litres} a week, after a tanker that had been lying off Kolpetty since May 29 sailed away unpaid.

{s1,2|The energy minister, Nimal Wickremaratne}, {q1|told} Parliament that {c1 energy|the country had stocks for {f duration 6-9 days|six to nine days}} and {q2|blamed} {c2 energy|"a delay of paper" for the loss of the cargo}. {s3|The Serendal Petroleum Corporation} {q3|gave a figure of} {c3 petrol|{f duration ..4 less_than days|less than five days}}.

{s4|The leader of the opposition, Ruwan Hettigoda}, {q4|accused} {c4 hettigoda|the government of having spent on a coconut festival what it owed for diesel}.

=== fuelqueue-d
outlet: Continental Wire
url: https://continental-wire.example/markets/serendal-reserves
published: 2034-06-21
genre: wire

{t|{s1|Lowell} {q1|puts} {c1 rating|Serendal's usable reserves at {f money ..99999999 less_than dollars|under $100 million}}}

KOLPETTY, June 21 (Continental Wire) - {c2 rating|Serendal's usable foreign reserves have fallen to {f money 70000000-95000000 dollars|between $70 million and $95 million}}, {s2|Lowell Ratings} {q2|said} on Wednesday. That is less than a week of imports.

{s3|The central bank} {q3|disputed} {c3 bank denies|the estimate}. {s4,5|Its governor, Dilrukshi Jayatunga}, {q4|put} {c4 governor|the sum at {f money 200000000-240000000 dollars|$200 million to $240 million}} and {q5|ruled out} {c5 governor denies predicted|a default in July}. {s6|Lowell} {q6|was unable to verify} {c6 rating cannot_verify|her figure}.

{s7|Wickremaratne}, in a post, {q7|attacked} {c7 energy belief|both as "astrologers"}. {c8 post|"A ship is coming,"} {s8|it} {q8|read}. {s9|Shipping agents} {q9|knew of} {c9 shippers|none}. {s10|The Garment Exporters' Council} {h10|{q10|fears for}} {c10 garment possible belief|{f jobs 90000 about jobs|about 90,000 jobs}}.

The rupiya, fixed since January, changed hands in the bazaar at {f percent 33.3 about rate|a third} below the official rate. The government pays coupons of {f money 54000000 dollars|$54 million} on July 9.

=== fuelqueue-e
outlet: Radio Nilaveli
url: https://radio-nilaveli.example/bulletin/0630
published: 2034-06-16
genre: broadcast

{t|Boats stay ashore for a ninth day}

It is half past six. {s1,2|Fishermen on this coast} {q1|are demanding} {c1 fishermen|kerosene at the old price} and {q2|refuse to} {c2 fishermen declines intention|pay more}. {s3|Their union} {q3|counted} {c3 fishunion|{f affected 410 boats|410 boats} on the beach at dawn}; {s4|the district secretary} {q4|said} {c4 district|there were {f affected ..250 at_most boats|up to 250}}.

A filling station in Kolpetty burned overnight. {s5,6|The police} {h5|{q5|suspect}} {c5 police probable belief|a cigarette}, and {q6|have appealed to} {c6 police|the public not to store petrol in bathtubs}. {c7 police|{f arrested 12 people|Twelve people} were arrested}, {s7|they} {q7|said}.

VIEWS FROM THE LINE. {s8|SAMAN KUMARA, DRIVER}{q8|:} {c8 driver|I don't blame the shed. I blame the man who said nine days.}

The temperature will reach 34. Sunrise was at 5.52, and the tide is making.

=== fuelqueue-f
outlet: Island Ledger
url: https://island-ledger.example/editorial/stop-the-sheet
published: 2034-06-24
genre: column

{t|One sheet of paper}

{n|Letters to the editor · Subscribe · ISLAND LEDGER ePaper}

There is a table at the back of the central bank's library where anyone may ask for the weekly return. Last Tuesday I did. The clerk, who was kind, brought a blank one.

The return has been printed every Friday since 1950. It survived a coup, two floods and the year in which the bank had no roof; there was a number for gold, a number for sterling, and a line at the foot, in italics, for coin in the vaults at Galkanda, which nobody has ever seen and which is carried at the value of its copper. Schoolboys learned percentages from it. In March the sheet came out with one column fewer, in April it came out late, and in the week when the tanker sailed it did not come out at all. I walked home along the canal. At the shed by the bridge the queue went twice round the market and ended, for want of road, in the churchyard.

{s1,2|Backbenchers of the governing party}, {q1|unhappy with} {c1 backbenchers belief|their own minister}, {q2|are considering} {c2 backbenchers intention predicted|a motion against him}; {s3,4|the Petroleum Workers' Union}, which {q3|distrusts} {c3 union belief|all of them}, {q4|plans} {c4 union intention predicted|to strike on Thursday}, with {f other 4000.. at_least members|at least 4,000 members}. {s5|The prime minister} {q5|defends} {c5 premier belief|Mr Wickremaratne as "a victim of arithmetic"}. Who isn't?

What is owed to the public is a number. The bank gives one range, the ministry a second and foreigners a third; in a month the price of a litre has doubled, and in the hills {s6|tea planters}, {q6|eager} {c6 planters intention predicted|to keep the factories running}, are burning the shade trees.

=== question usable reserves of Serendal, in dollars
verdict: conflicts
origins: 3
answer: fuelqueue-d | 70000000-95000000 | rating | lowell
answer: fuelqueue-d | 200000000-240000000 | governor | central bank
answer: fuelqueue-b | 410000000-460000000 | memo | finance ministry

=== question days of petrol left in Serendal on 13 June
verdict: conflicts
origins: 2
answer: fuelqueue-a | 6-9 | energy | minister
answer: fuelqueue-a | ..4 | petrol | corporation
answer: fuelqueue-c | 6-9 | energy | minister
answer: fuelqueue-c | ..4 | petrol | corporation

=== question boats kept ashore at Nilaveli
verdict: conflicts
origins: 2
answer: fuelqueue-e | 410 | fishunion | union
answer: fuelqueue-e | ..250 | district | district secretary
