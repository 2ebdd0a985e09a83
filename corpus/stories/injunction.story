story: injunction
title: A governor, his migrant order and the national government before Judge Whitlock
split: train
topic: politics

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker whitlock = named | Amara Whitlock
speaker maddox = named | Lorne Maddox
speaker bauldry = named | Ines Bauldry
speaker capital = body | national government
speaker ministry = body | Justice Ministry
speaker oyelaran = named | Renata Oyelaran
speaker state = body | state of Tamarack
speaker govoffice = body | Tamarack governor's office
speaker complaint = document | Justice Ministry's complaint
speaker advocates = unnamed | advocates
speaker achterberg = named | Siobhan Achterberg
speaker cp = outlet | Continental Press
speaker guardman = unnamed | spokesman for the Tamarack Guard
speaker guard = body | Tamarack Guard
speaker budget = document | state budget papers
speaker lawyers = unnamed | Maddox's lawyers
speaker professors = unnamed | law professors who have filed briefs
speaker sheriff = unnamed | retired sheriff
speaker blanchet = named | Teodoro Blanchet
speaker logbooks = document | logbooks of the reception yards
speaker photos = footage | aerial photographs taken by a crop-dusting firm
speaker opendoor = body | Open Door Project
speaker inspector = unnamed | inspector for the national ombudsman
speaker two = unnamed | two people present at the meeting
speaker elders = unnamed | party elders
speaker official = unnamed | senior Larch House official
speaker blunter = unnamed | second Larch House official
speaker estrin = named | Wanda Estrin
speaker survey = document | survey by Castellane Research
speaker quinonez = named | Beatriz Quiñónez
speaker papers = outlet | newspapers of 1931
speaker pryce = named | Gideon Pryce
speaker letter = document | letter of the state auditor
speaker wag = unnamed | wag on the press bench
speaker radio = outlet | Radio Corvane
speaker aides = unnamed | Maddox's aides
speaker lund = named | Obadiah Lund
speaker feodor = named | Ruth Feodor
speaker treasurer = named | Jonah Mbeki-Stroud
speaker shops = unnamed | shopkeepers in Corvane
speaker others = unnamed | other shopkeepers in Corvane
speaker shop = unnamed | shopkeeper
speaker records = document | state records

=== injunction-a
outlet: Continental Press
url: https://continental-press.example/2031/05/12/tamarack-order-halted
published: 2031-05-12
genre: wire

{t|Judge halts Tamarack governor's migrant order, {s1|capital} {q1|hails} {c1 capital belief|'rule of law'}}

PELHAM FALLS, Tamarack, May 12 (Continental Press) - {s2|A federal judge} on Monday barred the state of Tamarack from turning back migrants at its river bridges, {q2|finding} that {c2 whitlock probable|Governor Lorne Maddox had {h2|"very likely"} trespassed on powers that belong to the national government alone}.

In a 61-page ruling, District Judge Amara Whitlock granted {c3 ministry predicted intention|the injunction} {q3|sought by} {s3|the Justice Ministry} and gave the state until noon on Thursday to pull its guardsmen from {f other 4 crossings|the four crossings} over the Sandry.

{c4 whitlock|"A state may grumble about the frontier,"} {s4|she} {q4|wrote}. {c4|"It may not run one."}

{s5,6|Maddox}, who is up for re-election next year, {q5|vowed} {c5 maddox predicted intention|to appeal within the day} and {q6|signalled} that {c6 maddox possible|the guard {h6|might} stay put regardless}.

{c7 maddox|"They can mail me whatever they like from Fort Ansel,"} {s7,8|he} {q7|told} a crowd outside the state house in a thin rain, {q8|saying} that {c8 maddox|he had "no orders to give" the troops}.

{s9|Justice Minister Ines Bauldry} {q9|welcomed} {c9 bauldry belief|the decision}, which {s10|she} {q10|called} {c10 bauldry|"the rule of law doing its dull, necessary job"}.

Maddox signed Executive Order 31-07 in February after a winter in which crossings of the Sandry rose to their highest in a decade. The order empowers guardsmen to stop people without papers at the bridgeheads, hold them for {f duration ..72 at_most hours|up to 72 hours} in what {s11|the state} {q11|terms} {c11 state|"reception yards"}, and walk them back. It has been renewed twice.

The tallies do not match. {s12|The ministry's complaint} {q12|lists} {c12 complaint|{f affected 2140 @2031-04-30 people returned|2,140 people} returned through April}; {s13,14|the governor's office} {q13|puts} {c13 govoffice|the number at {f affected 1265 @2031-04-30 people returned|1,265}} and {q14|says} {c14 govoffice|some of them crossed more than once}. {c15 - cannot_verify|The figures} {q15|could not be independently verified}.

{s16|Advocates} {q16|urged} {c16 advocates|the government in Fort Ansel to send inspectors to the yards at once}. {s17|Siobhan Achterberg, a lawyer at the Open Door Project}, {q17|said} by phone from the bridge at Corvane that {c17 achterberg|{f arrested 38 people in the yard|38 people}, {f arrested 9 children in the yard|nine of them children}, were still inside one yard when the ruling came down, and that nobody had told them of it}.

{s18|A spokesman for the Tamarack Guard} {q18|declined to say} {c18 guardman declines|how many troops were at the river}. {s19|State budget papers} {q19|speak of} {c19 budget|{f deployed 1400 guardsmen|1,400}}.

{s20|President Renata Oyelaran} {q20|has not commented on} {c20 oyelaran silent|the ruling}.

=== injunction-b
outlet: Corvane Sun-Herald
url: https://corvane-sun-herald.example/news/bridge-order-stopped
published: 2031-05-13
genre: local
copy of: injunction-a

{n|Corvane Sun-Herald
Subscribe  |  Obituaries  |  Legal notices  |  e-Edition}

{t|Judge stops governor's bridge order; {s1|Maddox} {q1|vows} {c1 maddox predicted intention|appeal}}

{n|STAFF AND WIRE REPORTS
May 13, 2031 6:02 AM   0 Comments}

{s2|A federal judge in Pelham Falls} has barred Tamarack from turning back migrants at its river bridges, {q2|finding} {c2 whitlock probable|Governor Lorne Maddox had {h2|"very likely"} trespassed on powers that belong to the national government alone}.

In a 61-page ruling, Judge Amara Whitlock granted {c3 ministry predicted intention|the injunction} {q3|sought by} {s3|the Justice Ministry} and gave the state until noon Thursday to pull its guardsmen from {f other 4 crossings|the four crossings} over the Sandry.

{c4 whitlock|"A state may grumble about the frontier,"} {s4|Whitlock} {q4|said}. {c4|"It may not run one."}

{s5|The ministry's complaint} {q5|lists} {c5 complaint|{f affected 2140 @2031-04-30 people returned|2,140 people} returned through April}; {s6|the governor's office} {q6|puts} {c6 govoffice|the number at {f affected 1265 @2031-04-30 people returned|1,265}}.

{s7|Siobhan Achterberg, a lawyer at the Open Door Project}, {q7|told} Continental Press that {c7 achterberg via=cp>achterberg|{f arrested 38 @2031-05-12 people in the yard|38 people}, {f arrested 9 @2031-05-12 children in the yard|nine of them children}, were still inside one yard near town when the ruling came down}.

{n|Have a news tip? Call the desk. Support local journalism: first month 99 cents.
Filed under: Courts, River, Gov. Maddox}

=== injunction-c
outlet: Fort Ansel Ledger
url: https://fort-ansel-ledger.example/states/tamarack/the-guard-stays-put
published: 2031-05-15
genre: broadsheet

{t|On the Sandry, a deadline passes and the guard stays put}

The deadline came at noon and went, and on the Corvane bridge nothing moved except a dog.

{f deployed 11 guardsmen on the Corvane bridge|Eleven guardsmen} in olive ponchos leaned on the concrete barriers that the state of Tamarack set across the roadway in February. One of them ate a sandwich. From the far bank, where the road to Santa Rufina begins, a family with a pushchair looked on, turned round and walked back past the customs sheds.

Three days after {s1|a federal judge} {q1|ordered} {c1 whitlock|the bridges cleared}, Governor Lorne Maddox has done nothing, and by {s2|his} own {q2|account} {c2 maddox|nothing was what the law required}. {s3|His lawyers} {q3|say} that {c3 lawyers|the ruling binds "officers of the state" and that the guard, called out under a separate emergency proclamation, answers to him alone}. {c4 - predicted|Judge Amara Whitlock {q4|is expected} to hear that argument on Tuesday}; {s5|the Justice Ministry} {q5|has asked} {c5 ministry|her to fine the state {f money 250000 dollars a day|250,000 dollars} for every day of delay}.

The quarrel is older than any of them. Under the Articles of 1884 the states kept their militias, their schools and their liquor licences, and gave up the frontier, the currency and the mails. For most of the time since, the border counties lived happily with the bargain, because it was the national treasury that paid for the customs houses, the dredging and, in the flood years, the rebuilding of the bridges. That changed when the cannery at Corvane closed and the sugar harvest on the other side failed two seasons running. Last year the county, whose hospital has 64 beds and a single paediatrician, registered more newcomers than births.

Maddox, a former grain broker who won office by fewer than 6,000 votes, has made a career of the grievance. {s6|He} {q6|recalled} in a memoir last autumn {c6 maddox via=maddox>sheriff|{q7|being told by} {s7|a retired sheriff} that {c7 sheriff via=maddox>sheriff|"the river is the only cop we've got"}}, a line that now decorates mugs in the gift shop of the state house.

{c8 blanchet|"He is running a television show with rifles,"} {q8|said} {s8,9|Teodoro Blanchet, the mayor of Corvane}, who last month joined {f other 6 other mayors|six other mayors} in {q9|backing} {c9 blanchet belief|the ministry's suit}. {s10|Blanchet} {q10|says} that {c10 blanchet|the town cannot house everybody who arrives}; {s11|he} {h11|{q11|doubts}} that {c11 blanchet denies probable belief|a yard is a house}.

The yards are the heart of the case. There are {f other 5 yards|five of them}, former cattle pens for the most part, roofed with shade cloth and served by portable toilets. Reporters have not been let in. {s12|Logbooks filed with the court by the state} {q12|show} {c12 logbooks via=state>logbooks|{f arrested 412 @2031-04-30 people held in the yards|412 people} held on the night of April 30, against a stated capacity of {f other 300 @2031-04-30 places in the yards|300}}. {s13|Aerial photographs taken by a crop-dusting firm for the Open Door Project} {q13|{h13|appear} to show} {c13 photos probable via=opendoor>photos|rows of cots at a sixth site, near Millrace}, which {s14|the state} {q14|says} {c14 state|was never used}. {s15|An inspector for the national ombudsman}, admitted on Wednesday for ninety minutes, {q15|noted} {c15 inspector|"acceptable" food and "a strong smell of disinfectant"}. Her full report is due in June.

On an ordinary day, by the posted orders, two shifts of guardsmen change at six in the morning and six in the evening, the bridgehead lamps are tested at dusk, and a clerk from the Department of Agriculture, which still owns the pens, comes by to read the water meter. Whoever is stopped gives a name, a thumbprint and a place of birth, receives a blanket and a numbered wristband, and waits. Most are walked back before the second meal. There is no hearing and no form on which to ask for one, which is the point on which {s28|the law professors} who have filed briefs {q28|agree} that {c28 professors predicted belief|the case will in the end be decided}. The bridge itself belongs to nobody in particular: a survey of 1902 drew the line down the middle of the stream, the stream has since moved a good forty yards to the south, and the plaque has stayed where it was.

Bauldry, the justice minister, went to court with little appetite. {c16 two via=two>elders|She {q17|was warned by} {s17|party elders} that {c17 elders predicted via=two>elders|a fight with Maddox would hand him the autumn}}, {s16|two people present at the meeting} {q16|said}. In the end it was Oyelaran who decided, at Larch House, over tea. {c18 official|"Nobody in this government went looking for it,"} {s18|a senior official there} {q18|said}. {s19|Another} was blunter, {q19|describing} {c19 blunter|the governor as "a man who needs an enemy by Friday"}.

Money may settle what law does not. {c20 estrin|Keeping the guard on the river has cost {f money 46000000 dollars|46 million dollars} since February}, {q20|according to} {s20|the state comptroller, Wanda Estrin}, an elected official from Maddox's own party. {s21|She} {h21|{q21|estimates}} that {c21 estrin predicted|the account will be dry by the end of July unless the legislature, which is in recess, votes more}. {s22,23|The governor's office} {q22|does not dispute} {c22 govoffice confirms|the arithmetic} but {q23|blames} {c23 govoffice|Fort Ansel for withholding flood aid}.

Polling comforts both camps. {s24|A survey of 1,100 voters by Castellane Research} {q24|found} {c24 survey|{f percent 54 percent of voters|54 percent} in favour of "firm control of the river" and {f percent 61 percent of voters|61 percent} against confining children}.

Across the water in Santa Rufina the hostels are full, the pharmacies sell foot powder by the counter, and a loudspeaker van that used to advertise mattresses now reads out the hours at which the bridges are watched. Beatriz Quiñónez rents out bunks above a bakery. {s25|She} {h25|{q25|thinks}} {c25 quinonez probable belief|some of her guests have tried the crossing three times}. {c26 quinonez|"They ask me what the judge decided,"} {s26|she} {q26|said}. {c26|"I ask them which judge."}

Could Whitlock jail a governor? Lawyers in Pelham Falls, a town with more of them than it has restaurants, argued it over lunch with some relish. Precedent is thin. In 1931 a governor of Assinaway spent a night in the cells over whisky and came out, as {s27|newspapers of the time} {q27|put it}, {c27 papers|"forty votes richer"}.

=== injunction-d
outlet: The Docket
url: https://the-docket.example/p/contempt-tuesday
published: 2031-05-21
genre: blog

{t|{s1|Whitlock} to Maddox's lawyer{q1|:} {c1 whitlock|'Read me the word frontier'}}

{n|THE DOCKET — a weekday letter on courts and power. Forwarded this? Sign up here.}

Good morning. Courtroom 4 was so full on Tuesday that the fire marshal counted heads twice. An exchange from before lunch:

{s2|WHITLOCK}{q2|:} {c2 whitlock|Who pays these men?}

{s3|PRYCE}{q3|:} {c3 pryce|The state, Your Honor.}

{s4|WHITLOCK}{q4|:} {c4 whitlock|Then they are officers of the state. Sit down, counsel.}

{s5|Gideon Pryce, the state's outside counsel}, {q5|asked for} {c5 pryce|a recess} and did not get one. At four came the ruling: the state is in contempt, it owes {f money 100000 @2031-05-20 dollars a day|100,000 dollars a day} from Friday, nobody goes to jail. {s6|Bauldry} {q6|had demanded} {c6 bauldry|{f money 250000 dollars a day|250,000}}. {s7,8|Whitlock} {q7|said} {c7 whitlock|she was "not inclined to make a martyr of anybody"} and {q8|credited} {c8 whitlock belief|the governor with having emptied {f other 2 @2031-05-20 yards emptied|two of the five yards}}.

NUMBERS CORNER. {s9|The ministry} {q9|has revised} {c9 ministry|its count of people returned to {f affected 2306 @2031-05-16 people returned|2,306}, through May 16}. {s10,11|The state} now {q10|admits to} {c10 state|{f affected 1540 @2031-05-16 people returned|1,540}} and {q11|attributes} {c11 state|the jump to "late paperwork"}. {s12|A letter seen by The Docket}, sent on May 9 by the state's own auditor to the governor's chief of staff, {q12|puts} {c12 letter|the true figure at {f affected 2000.. at_least @2031-05-09 people returned|"not fewer than 2,000"}}. {s13|The governor's office} {q13|did not respond to} {c13 govoffice silent|questions about the letter}.

WHO'S DOWN. {c14 wag|Pryce}, {q14|likened by} {s14|one wag on the press bench} {c14|to "a man selling umbrellas in a well"}.

WHAT'S NEXT. The legislature returns on June 2; until then the governor can move money between accounts but cannot create any, and the comptroller signs the checks. {s15|Maddox} {q15|told} Radio Corvane {c15 maddox predicted via=radio>maddox|he would "pay in nickels"}. {s16|Aides} now {q16|say} {c16 aides via=aides>state|{s17|the state} {q17|is considering} {c17 state predicted intention via=aides>state|a payment into escrow while the appeal runs}}. {c18 - probable|Two of the three circuit judges {h18|{q18|are thought}} to favor a stay}. The third, {s19|Obadiah Lund}, {q19|has said} that {c19 lund|injunctions against governors are "a cure worse than rabies"}.

=== injunction-e
outlet: Office of the Governor of Tamarack
url: https://governor.tamarack.example/releases/0522
published: 2031-05-22
genre: press release

{t|{s1|GOVERNOR MADDOX}{q1|:} {c1 maddox predicted|TAMARACK WILL OBEY, AND WILL NOT FORGET}}

PELHAM FALLS – {s2|Governor Lorne Maddox} today {q2|directed} {c2 maddox|the Guard to comply "for the present" with the injunction of May 12}, pending an appeal that {s3|he} {q3|is certain of} {c3 maddox belief|winning}.

{c4 maddox|"I asked this state's sons and daughters to do a job that Fort Ansel would not,"} {s4|the Governor} {q4|said}. {c4|"They did it with honor."}

{s5,6|The Governor} {q5|commended} {c5 maddox belief|the {f deployed 1400 guardsmen|1,400 members of the Guard} who served} and {q6|renewed his call on} {c6 maddox|the President to visit the river}. {s7|State records} {q7|reflect} that {c7 records|{f affected 611 people counted twice|611} of {c8 ministry|the {f affected 2140 @2031-04-30 by=ministry people returned|2,140 persons}} {q8|claimed by} {s8|the Ministry} were counted twice}.

The yards will be returned to the Department of Agriculture. {s9|The Governor's Office} {q9|takes no position on} {c9 govoffice declines|{q10|reports} that {c10 - possible|the Guard {h10|may} withdraw from {f other 4 bridges|all four bridges}}}.

{n|Media contact: press@governor.tamarack.example
###}

=== injunction-f
outlet: TVS Capital
url: https://tvs-capital.example/evening/scripts/0523-sandry
published: 2031-05-23
genre: broadcast

{t|Guard leaves {f other 2 bridges cleared|two bridges} as Maddox pays first fine}

Trucks at dawn. The Tamarack Guard has pulled out of {f other 2 bridges cleared|two of the four Sandry bridges}. {c1 feodor predicted|{f other 2 bridges still manned|The other two} should be clear by nightfall}, {s1|guard commander Colonel Ruth Feodor} {q1|says}. {s2|She} {q2|would not be drawn on} {c2 feodor declines|whether the order came from the governor}.

The state paid its first fine this morning. {c3 treasurer|"Under protest, in full, and with a rude note,"} {q3|quips} {s3,4|its treasurer, Jonah Mbeki-Stroud}, who {q4|opposed} {c4 treasurer belief|the deployment} from the start.

In Corvane {s5|some shopkeepers} {h5|{q5|fear}} {c5 shops possible belief|trouble tonight}; {s6|others} {q6|are simply glad} {c6 others belief|to have the street back}.

{s7|SHOPKEEPER} (in vision){q7|:} {c7 shop|My sign blew down on me twice and no soldier so much as looked up.}

{s8|The Open Door Project} {q8|says} {c8 opendoor|{f affected 104 people walked across|104 people} walked across between six and noon}, {c9 guard cannot_verify|a number} {s9|the guard} {q9|could not confirm}. The barriers, pale new concrete with the state seal, are stacked by the customs shed under a tarpaulin.

=== question people turned back at the Sandry bridges
verdict: conflicts
origins: 3
answer: injunction-a | 2140 | complaint | ministry
answer: injunction-a | 1265 | govoffice | govoffice
answer: injunction-b | 2140 | complaint | ministry
answer: injunction-b | 1265 | govoffice | govoffice
answer: injunction-d | 2306 | ministry | ministry
answer: injunction-d | 1540 | state | govoffice
answer: injunction-d | 2000.. | letter | letter
answer: injunction-e | 2140 | ministry | ministry
answer: injunction-e | - | records | govoffice | denies | 611 were counted twice

=== question people in the yard near Corvane when the ruling came
verdict: single
origins: 1
answer: injunction-a | 38 | achterberg | achterberg
answer: injunction-b | 38 | achterberg | achterberg

=== question daily fine that the capital asked for
verdict: single
origins: 1
answer: injunction-c | 250000 | ministry | ministry
answer: injunction-d | 250000 | bauldry | ministry

=== question guardsmen sent to the river
verdict: single
origins: 1
answer: injunction-a | 1400 | budget | govoffice
answer: injunction-e | 1400 | maddox | govoffice
