story: ecobank
title: The collapse of Baobab Savings Bank in Kandara
split: train
topic: business

# Who speaks
speaker badjie = named | Ousman Badjie-Cole
speaker minister = named | Efua Kpodo
speaker treasury = body | Finance Ministry of Kandara
speaker auditors = body | Danso Hartwell & Partners
speaker audit = document | audit of Baobab Savings Bank
speaker lartey = named | Kwabena Lartey
speaker lawyer = named | Binta Sowah
speaker forum = body | Depositors' Forum
speaker adjoa = named | Adjoa Tetteh
speaker driver = named | Issa Konaté
speaker tailor = named | Grace Amponsah-Bah
speaker opposition = body | People's Progress Party
speaker economist = named | Ngozi Traoré
speaker staff = unnamed | two former tellers
speaker video = footage | video from the Kolda Road branch
speaker police = body | Kandara Police Service
speaker circular = document | circular of the Central Bank of Kandara
speaker bishop = named | Emmanuel Quartey
speaker chiefs = unnamed | market queens of Port Sena
speaker bankers = unnamed | rival bankers
speaker note = document | note 17 of the accounts of Baobab Savings Bank
speaker post = outlet | Baobab Truth
speaker ministers = unnamed | ministers from the north
speaker critics = unnamed | critics of the Central Bank of Kandara
speaker receiver = named | Solange Mensah
speaker savane = outlet | Radio Savane
speaker state = body | State House
speaker board = body | board of Baobab Savings Bank

=== ecobank-a
outlet: Gulf Coast News Agency
url: https://gulf-coast-news.example/kandara/baobab-licence
published: 2034-09-03
genre: wire

{t|Kandara shuts Baobab Savings Bank, {s1|governor} {q1|cites} {c1 badjie|a hole of {f money 36500000000 leni|36.5 billion leni}}}

PORT SENA, Sept 3 (GCNA) - The Central Bank of Kandara withdrew the licence of Baobab Savings Bank on Sunday night and sent soldiers to stand in front of its {f other 44 branches|44 branches}, ending a run that had emptied the country's fourth-largest lender in {f duration 9 days|nine days}.

{c2 badjie|"It was insolvent the day the first customer asked for his money,"} {q2|said} {s2|the governor, Ousman Badjie-Cole}, a former insurance man who took office in January. {s3,4|He} {q3|put} {c3 badjie|the number of depositors at {f affected 310000.. at_least depositors|not less than 310,000}} and {q4|promised} {c4 badjie intention predicted|to pay each of them {f money ..150000 at_most leni|up to 150,000 leni} within {f duration 60 days|sixty days}}.

Baobab was founded in 1998 by a retired schoolmaster who lent to fishmongers from a table under the tree that gave it its name. In the last five years it had grown faster than any bank on the coast, paying interest of 19 per cent when others paid seven, and its green kiosks stood at nearly every lorry park between the lagoon and the northern border.

{s5|Its chief executive, Kwabena Lartey}, {q5|denied} that {c5 lartey denies|anything was missing}. {c6 lartey|"There is a delay. A delay is not a crime,"} {s6|he} {q6|said} at his gate. {s7|His lawyer} {q7|did not respond to} {c7 lawyer silent|questions about loans to his brothers' cement works}.

{s8|Finance Minister Efua Kpodo}, on her way to a conference in Lisbon, {q8|ruled out} {c8 minister declines intention|the use of taxpayers' money}. {s9|The opposition People's Progress Party} {q9|has asked for} {c9 opposition|a recall of parliament}.

=== ecobank-b
outlet: Port Sena Herald
url: https://port-sena-herald.example/business/under-the-baobab
published: 2034-09-10
genre: broadsheet

{n|PORT SENA HERALD
Home | Politics | Business | Sports | Obituaries | E-paper}

{t|Under the tree: how a village bank lost a nation's savings}

{n|By Fatou Asante and Kojo Bensah | Sunday, September 10, 2034}

By four in the morning there is already a line at the Kolda Road branch, although the branch is locked and the soldier in front of it has a book to read. People keep their places with stones. Each stone has a name written on it in chalk, and a boy of about eleven, whose mother sells porridge at the lorry park, earns fifty leni a day for seeing that nobody moves them. When it rained on Thursday the names washed off and there was a fight.

Issa Konaté, a driver, has been the ninth stone since Monday. He put away {f money 480000 leni|480,000 leni} in seven years, for a second-hand tipper. {s1,2|He} {q1|considers} {c1 driver belief|{f money 150000 leni|150,000} an insult}, {q2|would rather} {c2 driver intention predicted|see somebody in handcuffs}, and comes every day all the same.

To understand what happened to his tipper one has to go back to a wedding. In February 2029 the founder's youngest daughter married Kwabena Lartey, a banker of 38 with a degree from Leeds, in a ceremony at which a choir was flown in from Abidjan. Within a year the old man had retired to his poultry farm; the table under the tree was moved to a glass case in the lobby. The new chief executive opened a kiosk a week. He hired footballers for the posters. The money came in sacks, a good deal of it from women traders, whose unions had kept their funds in steel boxes since colonial times and who, on the whole, had done well by it.

{s3,4|The market queens}, who {q3|trusted} {c3 chiefs belief|the founder}, now {q4|blame} {c4 chiefs|themselves}. {s5|Adjoa Tetteh, the queen of the yam section and chairwoman of the newly formed Depositors' Forum}, {q5|is of the opinion} that {c5 adjoa belief|a woman who can tell a rotten tuber in the dark by its weight should have noticed that no trade in Kandara, honest or otherwise, earns nineteen per cent in a year of drought, and that she did notice, and that she looked the other way because the money was paid every month on the fifth, in clean notes, by a boy who knelt}. She laughs as she tells it, then wipes her eyes with the corner of her cloth.

Where did it go? The auditors were called in on the first of August. {s6,7,25|Their report}, which runs to {f other 212 pages|212 pages} and was meant for {f other 5 readers|five readers}, {h6|{q6|estimates}} {c6 audit probable|the gap between what Baobab owed and what it owned at {f money 41000000000 leni|41 billion leni}}, {q7|faults} {c7 audit|the central bank for having "postponed the obvious on three occasions,"} and {q25|stops short of} {c25 audit silent|the word theft}. Danso Hartwell & Partners, the firm that wrote it, had signed clean accounts for Baobab in each of the four years before. {s8|The firm}, citing its duty to the client, {q8|refused to discuss} {c8 auditors declines|them}.

Some of what is in it can be checked from the road. A loan of {f money 7000000001.. more_than leni|over seven billion leni}, booked to a rice scheme at Wassa, went on a fence. There is no rice. A goatherd found a seat for us on the only machine, a tractor without an engine, and pointed out the site of the mill, the silo and the workers' canteen, each marked by a whitewashed post. Twenty kilometres away at Tano the cement works of the brothers Lartey has a new kiln, and it smokes.

{s9,10|Lartey}, who reported to the police on Wednesday with a Bible and a change of shirt, {q9|rejects} {c9 lartey denies|the audit as a whole} and {q10|attributes} {c10 lartey|the run to a single post on a page called Baobab Truth}. That post, which has been read by {f affected 200000.. vague people|hundreds of thousands}, was put up on August 25. {s11,26|It} {q11|advised} readers {c11 post|to "take your own before the big men take theirs"}, and {q26|showed} {c26 post|a van}. {s12|The page} {q12|never explained} {c12 post silent|whose van it was}.

His defenders are not only in the family. {s13|Emmanuel Quartey, the Anglican bishop of Tano}, whose cathedral has a roof because of him, {q13|said} {c13 bishop|it was "a lynching with spreadsheets"}; {s14|rival bankers}, most of whom have lawyers of their own by now, {q14|envied} {c14 bankers belief|his kiosks}. {s15|Ngozi Traoré}, who teaches banking at the Polytechnic, {q15|sees} {c15 economist belief|in him neither a thief nor a victim but an ordinary salesman whom nobody in authority had the courage to stop}.

That leads to the white building on the lagoon. The Central Bank of Kandara has {f jobs 1100 about staff|about 1,100 employees}, a clinic and a choir, and until last year it had a department of {f jobs 6 staff|six} to watch {f other 31 banks|31 banks}. {c16 critics|It} {q16|has long been accused by} {s16|critics} {c16|of waiting for a telephone call from State House before it dares to find anything}. {s20|A circular of March 2033}, which the Herald has read, {q20|told} {c20 circular|all lenders to report any deposit rate above twelve per cent}. Baobab reported its own. {s17,18|Badjie-Cole}, who was not governor then, {q17|defends} {c17 badjie belief|his staff}, {q18|saying} that {c18 badjie|"the letters were written and somebody did not post them."} {s19|He} {q19|would not be pressed on} {c19 badjie declines|who that somebody might be}.

In the north, where the bank was for many villages the only one, two cotton seasons are locked up in it. The ginnery at Bassari has sent {f jobs 340 workers|340 workers} home. A marriage was called off at Zongo because the bride's father could not buy the ram.

{s21,22|Ministers from the region}, who {q22|oppose} {c22 ministers belief|any ceiling} and who must face their villages at the end of Ramadan, {q21|have pleaded with} {c21 ministers|Kpodo to lift it}. {s23|Her} {q23|refusal} {c23 minister declines intention|to do so} rests on a sum. {c24 treasury|To make every depositor whole}, by {s24|her ministry}'s {q24|reckoning}, {c24|would cost {f money 38000000000-45000000000 leni|between 38 billion and 45 billion leni}, which is the budget of all the hospitals}. At noon the soldier at Kolda Road closed his book and was relieved by another, with a different book.

{n|Share this story: WhatsApp · Facebook · Email
The Herald is printed at Lagoon Press. Advertise with us: 0800 55 210}

=== ecobank-c
outlet: Radio Savane
url: https://radio-savane.example/en/bulletin-0700
published: 2034-09-06
genre: broadcast

{t|0700 bulletin, Wednesday}

Good morning. {c1 - predicted|The head of Baobab Savings Bank, Kwabena Lartey, {q1|is expected} at police headquarters this morning}. {s2|The police} {q2|have invited} {c2 police|him and {f other 4 directors|four other directors}}.

Two former tellers have spoken to this station. {s3|They} {q3|say} {c3 staff|{f other 12.. more_than sacks|more than eleven sacks} of cash left the Kolda Road branch by the back door on the Friday before the closure}. {s4|A video sent to us by one of them} {q4|shows} {c4 video|a van, at night, and {f other 3.. vague men|several men} running}. {s5|Radio Savane} {q5|has been unable to establish} {c5 savane cannot_verify|when it was filmed}. {s6|The bank's board}, through a secretary, {q6|called} {c6 board denies|the tellers' story "village cinema."}

Now the weather. Showers on the coast, dust in the north.

=== ecobank-d
outlet: Tano Mirror
url: https://tano-mirror.example/baobab-closed
published: 2034-09-04
genre: tabloid
copy of: ecobank-a

{t|BAOBAB: IT IS FINISHED}

The Central Bank of Kandara withdrew the licence of Baobab Savings Bank on Sunday night and sent soldiers to stand in front of all {f other 44 branches|44 branches}.

{c1 badjie|"It was insolvent the day the first customer asked for his money,"} {q1|said} {s1|governor Ousman Badjie-Cole}. {s2,3|He} {q2|put} {c2 badjie|the number of depositors at {f affected 310000.. at_least depositors|not less than 310,000}} and {q3|promised} {c3 badjie intention predicted|to pay each of them {f money ..150000 at_most leni|up to 150,000 leni} within {f duration 60 days|sixty days}}.

{s4|Chief executive Kwabena Lartey} {q4|denied} that {c4 lartey denies|anything was missing}.

In the last five years Baobab had grown faster than any bank on the coast.

=== ecobank-e
outlet: Ledger & Lagoon
url: https://ledger-and-lagoon.example/baobab-numbers
published: 2034-09-14
genre: blog

{t|Three numbers for one hole}

{n|LEDGER & LAGOON — money talk for the coast | About | Archive | Buy me a bissap}

Pick a number. {s1|The governor} {q1|stands by} {c1 badjie belief|his {f money 36500000000 leni|36.5 billion}}. {s2|The audit} {q2|says} {c2 audit|{f money 41000000000 leni|41 billion}}. And {s3|Binta Sowah, the tiny, ferocious lawyer for Lartey}, who once got a goat acquitted, {q3|says} {c3 lawyer|it is {f money ..11999999999 less_than leni|under twelve billion}, nearly all of it owed by the State itself, for school roofs}.

Can all be right? Up to a point. A loan is worth what the borrower will pay, and the three differ over the fence at Wassa: {s10|the governor} {q10,11,12|counts} {c10 badjie|it at {f percent 10 about price|a tenth of its price}}, {s11|the auditors} {c11 auditors|at zero}, and {s12|the defence} {c12 lawyer|in full}. Add the kiosks, which are rented, and the land on Kolda Road, which may belong to a mosque, and you can make the hole nearly any size you like. The founder kept a notebook. It had two columns.

I went through the annual reports again last night, with a fan and a torch, since the power was off. Cash at hand doubled in 2031; so did "other." {s9|Note 17 of the accounts} {q9|reports} {c9 note|a change of method} in one line. In the same year the director of risk left to spend time with her mother, and nobody took her desk.

{s4|The Finance Ministry} {q4|has floated} {c4 treasury intention predicted|a bond for the larger savers, payable in {f duration 8 years|eight years}}. {s5,6|The Depositors' Forum} {q5|mocked} {c5 forum belief|this as "a cheque for our funerals"} and {q6|is demanding} {c6 forum|{f money 500000 leni|half a million leni} a head before Christmas}, which would cover all but {f affected 6000 about depositors|some 6,000 of them}. {s7|State House} {q7|is wary of} {c7 state belief|the Forum}. {c8 - possible|The president's own mother {h8|{q8|is said}} to have had an account}.

=== ecobank-f
outlet: Gulf Coast News Agency
url: https://gulf-coast-news.example/kandara/baobab-receiver
published: 2034-10-02
genre: wire

{t|{s1|Baobab receiver} {q1|says} {c1 receiver|hole deeper than thought}; payouts begin}

PORT SENA, Oct 2 (GCNA) - Payments to customers of the failed Baobab Savings Bank began on Monday at a football stadium, where {f attending 20000.. vague people|tens of thousands} had slept in the stands and where {f other 16 counters|sixteen counters} opened an hour late because the stamps had been sent to another town.

{s2,3|Solange Mensah, the receiver appointed by the High Court}, {q2|revised} {c2 receiver|the shortfall to {f money 44200000000 leni|44.2 billion leni}} and {q3|said} {c3 receiver possible|it {h3|might} not be the last number}. {c4 receiver|{f affected 9000 about people|About nine thousand people} had been paid by nightfall}, {s4|she} {q4|said}.

Lartey was charged on Friday with false accounting. {s5|He} {q5|has pleaded} {c5 lartey denies|not guilty}, and {s6,7|his lawyer}, {q6|confident of} {c6 lawyer predicted belief|an acquittal}, {q7|wants} {c7 lawyer intention predicted|the audit struck out because those who wrote it had approved the books that they now condemn}. The police are looking for one of his brothers. {c8 - probable belief|He {h8|{q8|is thought}} to have left for Cotonou by sea}.

{s9|Grace Amponsah-Bah, a tailor}, held up a bundle of notes for the cameras and {q9|thanked} {c9 tailor belief|God, the receiver and the man who had held her stone}, in that order. She had lost {f money 60000 leni|60,000 leni} and got all of it back.

=== question shortfall of Baobab Savings Bank, in leni
verdict: conflicts
origins: 4
answer: ecobank-a | 36500000000 | badjie | badjie
answer: ecobank-e | 36500000000 | badjie | badjie
answer: ecobank-b | 41000000000 | audit | audit
answer: ecobank-e | 41000000000 | audit | audit
answer: ecobank-e | ..11999999999 | lawyer | lawyer
answer: ecobank-f | 44200000000 | receiver | receiver

=== question number of depositors
verdict: single
origins: 1
answer: ecobank-a | 310000.. | badjie | badjie
answer: ecobank-d | 310000.. | badjie | badjie

=== question sacks of cash that left the Kolda Road branch
verdict: conflicts
origins: 2
answer: ecobank-c | 12.. | staff | staff
answer: ecobank-c | - | board | board | denies
