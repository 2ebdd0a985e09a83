story: harbourdeal
title: The sale of the port of Kallinos to a Ketheran company
split: train
topic: business

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker dockers = body | Dockers' Union of Kallinos
speaker vlachou = named | Irini Vlachou
speaker minister = named | Petros Damaskos
speaker seahold = body | Seahold Group
speaker lin = named | Marcus Tan Wei
speaker embassy = body | Ketheran embassy
speaker commission = body | Continental Commission
speaker fund = body | Privatisation Fund
speaker rival = body | Nordhaven Terminals
speaker holm = named | Jesper Holm
speaker audit = body | Court of Audit
speaker galani = named | Sofia Galani
speaker mayor = named | Thanasis Rellos
speaker shopkeepers = unnamed | shopkeepers on the waterfront
speaker foreman = named | Stelios Kardamas
speaker officials = unnamed | two Commission officials
speaker admirals = unnamed | retired admirals
speaker poll = document | Metron poll
speaker polled = unnamed | townspeople asked by Metron
speaker contract = document | draft contract for the port
speaker police = body | Kallinos police
speaker footage = footage | drone footage of the gate
speaker post = document | post of the dockers' union
speaker allies = unnamed | ministers of the junior coalition party
speaker historian = named | Eleni Vardaki
speaker cruise = unnamed | cruise lines
speaker bankers = unnamed | bankers in the capital
speaker waiter = unnamed | a waiter at the pilots' café
speaker left = unnamed | deputies of the left
speaker young = unnamed | younger members of the dockers' union
speaker colleagues = unnamed | colleagues of Petros Damaskos
speaker critics = unnamed | critics of the sale

=== harbourdeal-a
outlet: Nea Kathimera
url: https://nea-kathimera.example/en/economy/kallinos-port-sale
published: 2034-03-17
genre: broadsheet

{n|NEA KATHIMERA — English edition
Home / Economy / Shipping
Monday's paper in PDF}

{t|A port, a price and a minister in a hurry: Kallinos prepares to change hands}

{n|By Dimitra Asteri}

KALLINOS — At the head of Pier II, where the asphalt ends and the sea comes up through the drains, somebody has hung a bedsheet from the third crane. The crane has not moved since November. Neither has the tender for its repair, which was issued twice, annulled once and is now before the Council of State.

The sheet is the work of the Dockers' Union, whose {f jobs 1340 members|1,340 members} have worked the harbour by rota since 1951. {s1,2|The union}, {q1|opposed to} {c1 dockers belief|any sale}, {q2|wants} {c2 dockers intention predicted|at least the grain berth kept in public hands}. It is unlikely to get even that. On Thursday the government of Andreas Sideris, which has a majority of {f other 3 seats|three seats} and five months to find the next instalment of its debt, named Seahold Group as preferred bidder for {f percent 67 shares|67 percent} of the port authority.

The Ketheran company is to pay {f money 412000000 euros|412 million euros} and to spend {f money 250000000.. at_least euros|at least 250 million} more on quays and cranes in {f duration ..6 less_than years|fewer than seven years}. {s3,4|The shipping minister, Petros Damaskos, a former harbour pilot} who has tied his career to the deal, {q3|defends} {c3 minister belief|the price} and {q4|has promised} that {c4 minister intention predicted|no permanent worker will be dismissed and that the fishing harbour, the naval mole and the two chapels will stay outside the fence}. The offer was improved twice, the second time on a Sunday.

{s5,6|Retired admirals}, {q5|uneasy about} {c5 admirals belief|a foreign flag beside the mole}, {q6|have asked} {c6 admirals|the president to summon the defence council}. {s7|Ministers of the junior party in the coalition} {q7|privately question} {c7 allies belief|the haste}. {c8 critics|The sale} {q8|has been described by} {s8|its critics} {c8|as a foreclosure}, a word that hurts in a town where {f affected 900 about shops|nearly 900 shops} have shut since the debt crisis.

Kallinos has been sold before. In 1896 a bankrupt kingdom leased the quay to a company from Tervanto, which built the customs house, the gasworks and a school for girls and was thrown out in 1912 by a crowd with boathooks. The Tervanto men left behind a safe that nobody could open. It served as a bench outside the harbour master's office until the earthquake, and children {q25|were told} that {c25 -|the man who had locked it was inside}. {c9 historian|The quarrel then, as now, was over who should sweep the place}, {s9|Eleni Vardaki of the Maritime Museum}, who is writing a history of the lease, {q9|said}. {s10|She} {q10|sees} {c10 historian belief|the present tender as the first honest one in a century}.

Few others are so serene. {s11|The Court of Audit}, in a report of {f other 88 pages|88 pages} that runs to four annexes and a fold-out map, {q11|found} that {c11 audit|the Privatisation Fund had valued the port on the traffic of a strike year and that a valuation on normal traffic, with the container terminal at three quarters of its capacity and the cruise berths let at the rates of the neighbouring islands, would have come to {f money 480000000-560000000 euros|between 480 million and 560 million euros}, or {f percent ..36 at_most price|up to 36 percent} above the winning bid}. {s12|The fund} {q12|disputes} {c12 fund denies|the method}. {s13|Its} {q13|contention} that {c13 fund|a port is worth what somebody will pay for it} was put to the court in a letter of one paragraph. The court answered in nine.

For Damaskos there has been little else since the autumn. He rises at five, swims off the mole in every month and is driven to the capital by a nephew. {s14|He} {q14|makes no secret of} {c14 minister belief|his exasperation with {s23|colleagues} who {q23|wished} {c23 colleagues intention predicted|the money were here and the buyer elsewhere}}. {c15 minister|"They want the dowry without the wedding,"} {s15|he} {q15|said}. {c15|"I have been married for thirty years.

"You do not get one without the other."}

Above: {s16|Stelios Kardamas}, a foreman on the grain berth, {q16|says} {c16 foreman|his father was paid in flour}.

Kardamas has voted for three parties and been let down by all of them. {s17,18,24|He} {q17|distrusts} {c17 foreman belief|the minister}, {q18|believes} {c18 foreman belief predicted|the cranes will come} and {q24|intends} {c24 foreman intention predicted|to be retired by then}.

{s19|Shopkeepers along the waterfront}, {q19|keen on} {c19 shopkeepers belief|the cruise ships}, have hung no sheets. The lines sent {f other 61 calls|61 calls} last year against {f other 140.. more_than @2019-12-31 calls|more than 139 calls} before the troubles, and {s20|several of them} {q20|have said} {c20 cruise predicted|they would return if the berths were dredged}. On the whole {s21|bankers in the capital} {q21|like} {c21 bankers belief|the deal}, though none of them has lent to it. {s22|Thanasis Rellos, the mayor}, {q22|has refused to say} {c22 mayor declines|where he stands}. His office is in the building that the Tervanto company put up for its clerks, on the second floor, with a view of Pier II, the crane and the sheet.

=== harbourdeal-b
outlet: Aegis Press Agency
url: https://aegis-press.example/2034/03/19/kallinos-rally
published: 2034-03-19
genre: wire

{t|{f attending 2000.. vague @2034-03-19 people|Thousands} march against Kallinos port sale; {s1|police} {q1|put} {c1 police|crowd at {f attending 4000 @2034-03-19 people|4,000}}}

KALLINOS, March 19 (APA) - {f attending 2000.. vague @2034-03-19 people|Thousands of people} marched along the waterfront of Kallinos on Sunday against the sale of its port to Ketheran-owned Seahold Group.

{s2|Police} {q2,4|put} {c2 police|the number at {f attending 4000 people|4,000}} and {s4|the dockers' union} {c4 dockers|at {f attending 9001.. more_than people|more than 9,000}}.

{c5 vlachou|"This harbour was built by people who are standing in it,"} {s5|union president Irini Vlachou} {q5|said} from a forklift. {s6|She} {q6|accused} {c6 vlachou|the minister of selling at a price that would not buy the cranes}.

{s7|Drone footage} {q7|shows} {c7 footage|the column reaching from the customs house to the lighthouse}. {f arrested 6 people|Six people} were arrested.

{s8|Damaskos}, on a visit to the north, {q8|said} {c8 minister predicted|the contract would be signed in April}.

=== harbourdeal-c
outlet: Island Courier
url: https://island-courier.example/2034/03/20/march
published: 2034-03-20
genre: local
copy of: harbourdeal-b

{t|March against the sale fills the front}

{f attending 2000.. vague @2034-03-19 people|Thousands of people} marched along the waterfront on Sunday against the sale of the port to Ketheran-owned Seahold Group.

{s1|Police} {q1,3|put} {c1 police|the number at {f attending 4000 @2034-03-19 people|4,000}} and {s3|the dockers' union} {c3 dockers|at {f attending 9001.. more_than @2034-03-19 people|more than 9,000}}.

{c4 vlachou|"This harbour was built by people who are standing in it,"} {s4|union president Irini Vlachou} {q4|said}.

{s5|Drone footage} {q5|shows} {c5 footage|the column reaching from the customs house to the lighthouse}. {f arrested 6 @2034-03-19 people|Six people} were arrested, all of them since released.

=== harbourdeal-d
outlet: Continental Affairs Brief
url: https://ca-brief.example/competition/seahold-kallinos
published: 2034-03-24
genre: trade

{t|Seahold file lands in Treaty Street with a thud}

{n|Competition | Ports | For subscribers}

The notification arrived on Wednesday in {f other 11 boxes|11 boxes}, and the clock started on Thursday. The Continental Commission has {f duration 25 days|25 working days} to wave the deal through, or {f duration 90 days|90} if it opens a full inquiry.

An inquiry looks likely. {s1,2|Two officials close to the file} {q1|said} {c1 officials|the competition service was troubled by Seahold's stakes in {f other 4 ports|four other ports} on the same sea} and {q2|voiced suspicion} that {c2 officials belief possible|the price {h2|may} contain a subsidy from the Ketheran state}. {s3|The Commission} {q3|declined to comment on} {c3 commission declines|an open case}. It has blocked only two port mergers since the treaty, both over tugboats.

{s4,5|Nordhaven Terminals}, which lost the tender by {f money 38000000 euros|38 million euros} and has never made its peace with it, {q4|wants} {c4 rival intention predicted|the whole process annulled} and {q5|has complained} that {c5 rival|the final round was opened at nine on a Sunday evening, when its board was in the air}. {s6,7|Its chief executive, Jesper Holm, a lawyer by schooling and a sailor by temperament}, {q6|said} {c6 holm|a bidder with a treasury behind it does not bid, it collects} and {q7|urged} {c7 holm|the Commission to ask for the loan agreements}.

That request would find little to read. {c8 contract|Financing}, {q8|according to} {s8|the draft contract}, {c8|is to come "from the purchaser's own means,"} a phrase that appears {f other 7 times|seven times}. {s9,10|Seahold's regional director, Marcus Tan Wei}, {q9|rejects} {c9 lin denies|the suggestion of public money}; {s20|his company}, {q20|proud of} {c20 seahold belief|its record elsewhere}, sends visitors home with a model crane. He {q10|would not disclose} {c10 lin declines|the lenders}. In Ostvik, where it bought a terminal in 2027, Seahold cut the payroll from {f jobs 600 about @2027-12-31 workers|about 600} to {f jobs 410 workers|410}, most of them through retirement.

{s11,12,13|The embassy of Kethera in the capital}, {q11|unhappy with} {c11 embassy belief|a cartoon of its ambassador on a forklift}, {q12|warned} in a note that {c12 embassy predicted|hostility to one investment would be weighed before the next} and {q13|asked} {c13 embassy|the foreign ministry to speak to the editor}. The ministry did. The cartoon was printed again the following week, larger.

Nobody in the competition service has forgotten the case of the Danuvian locks, in which a clearance given in four weeks took eleven years of litigation to undo. The rapporteur then was a young lawyer from Gradnitz. She is now head of unit, and the boxes are in her corridor.

=== harbourdeal-e
outlet: Ta Simerina
url: https://ta-simerina.example/english/galani-kallinos
published: 2034-03-28
genre: translation

{t|{s1|Galani}{q1|:} {c1 galani intention predicted|we will tear up the contract}}

The leader of the opposition brought her campaign to Kallinos on Tuesday evening, to a square that smells of diesel and frying squid, and spoke for {f duration 50 about minutes|about fifty minutes} without notes.

{s2,3|Sofia Galani}, who was herself minister of finance when the first list of ports for sale was drawn up, {q2|vowed} {c2 galani intention predicted|to cancel the agreement within {f duration 100 days|a hundred days} of taking office}, {q3|accusing} {c3 galani|the government of having negotiated "on its knees and in the dark"}. {c5 minister|Her signature is on that list}, {s5|Petros Damaskos} {q5|noted} in a message to reporters, {c5|between the salt works and the lottery}.

{s6|A Metron poll taken among {f other 812 people|812 people} in the town} {q6|suggests} that {c6 poll|{s7|{f percent 54 people|54 percent of them}} {q7|oppose} {c7 polled via=poll>polled belief|the sale} and that {f percent 33.3 about people|a third} have not heard the buyer's name}. It was paid for by the mayor. {s8|He} {q8|has yet to comment on} {c8 mayor silent|it}. In the front row sat dockers in orange vests, {f attending 200.. vague people|hundreds of them}, and beside them the owner of the chandlery that supplies Seahold's tugs.

{s9|The union}, {q9|reluctant} {c9 dockers intention predicted|to embrace any party}, gave her a helmet but not its endorsement. {c10 vlachou|"She is welcome to the square. So is he, if he can find it,"} {s10|Irini Vlachou} {q10|said}. {c11 post|"Ministers come, ministers go, the tide comes twice a day,"} {q11|reads} {s11|the union's post of that night}.

Galani's hosts gave her dinner at the pilots' café. {q12|According to} {s12|a waiter}, {c12 waiter|she sat at the minister's table}.

=== harbourdeal-f
outlet: Harbour FM
url: https://harbour-fm.example/live/kallinos-0404
published: 2034-04-04
genre: live blog

{t|Kallinos port sale: what we know on Tuesday}

18:30 The gates are open and two feeders have berthed. The night shift was called at six by a loudspeaker that has been broken on one side since Easter.

16:10 {s1|Commission}{q1|:} {c1 commission|full inquiry opened into Seahold's purchase of Kallinos}. {s2|It} {q2|expects} {c2 commission predicted belief|a ruling by mid-August}. {s3,4|Marcus Tan Wei} {q3|said} {c3 lin|the company was "disappointed, not surprised"} and {q4|insisted} {c4 lin|it had no thought of withdrawing}.

14:45 In the shipping committee {s5|deputies of the left} {q5|pressed} {c5 left|Damaskos to publish the fund's letter to the Court of Audit}. {c6 minister intention predicted|He would}, {s6|he} {q6|said}, {c6|"with the annexes, for those who like maps."} {q7|Asked} {c7 -|whether jobs were safe beyond the first year}, {s8|the minister} {q8|did not give} {c8 minister silent|a direct answer}.

13:20 {s9|Nordhaven} {q9|welcomes} {c9 rival belief|the inquiry}. {s10|It} {q10|said} {c10 rival intention predicted|it stood ready to take over at {f money 374000000 euros|374 million euros}, its last offer}.

11:00 The dockers' assembly has voted, by {f other 702 votes|702} to {f other 518 votes|518}, to end the stoppage of the grain berth and send a delegation to the capital. The assembly was held in the old wool store, which seats {f other ..900 at_most people|at most 900}, and the rest stood in the yard, where it was raining. {s11|Vlachou}{q11|:} {c11 vlachou|"We lost nothing today."} {s12|Younger members} {q12|had favoured} {c12 young belief|carrying on through the holidays}.

10:15 {s13|Dockers at the gate} {q13|say} {c13 dockers|{f affected 30 about containers|some thirty containers} of medicine were let through all week}. Police have no figure. The {f other 7 ships|seven ships} in the roads are waiting for oranges.

=== question people at the Kallinos march on 19 March
verdict: conflicts
origins: 2
answer: harbourdeal-b | 4000 | police | police
answer: harbourdeal-c | 4000 | police | police
answer: harbourdeal-b | 9001.. | dockers | union
answer: harbourdeal-c | 9001.. | dockers | union

=== question is there public Ketheran money in Seahold's bid
verdict: conflicts
origins: 2
answer: harbourdeal-d | - | officials | Commission officials | affirms | may contain a subsidy
answer: harbourdeal-d | - | lin | Seahold | denies | the suggestion of public money

=== question permanent jobs after the sale
verdict: single
origins: 1
answer: harbourdeal-a | - | minister | minister | affirms | no permanent worker will be dismissed
