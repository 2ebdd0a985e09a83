story: wafer
title: A chip maker is to be taken over, and slides about its jobs get out
split: train
topic: business

speaker companies = body | Kaveri Devices and Hoshikawa Micro
speaker kaveri = body | Kaveri Devices
speaker hoshikawa = body | Hoshikawa Micro
speaker muthiah = named | Rajan Muthiah
speaker annual = document | annual report of Hoshikawa Micro
speaker board = body | board of Hoshikawa Micro
speaker trust = body | Aizawa family trust
speaker few = body | Federation of Electronics Workers
speaker fcb = body | Fair Competition Board
speaker iyengar = named | Meera Iyengar
speaker slides = document | Project Lotus slides
speaker insider = unnamed | person involved in the integration talks
speaker second = unnamed | second person familiar with the deck
speaker holders = unnamed | Hoshikawa shareholder group
speaker rao = named | Devika Rao
speaker colleagues = unnamed | two colleagues of Hiroto Aizawa
speaker aizawa = named | Hiroto Aizawa
speaker kwon = named | Kwon Tae-jin
speaker contract = document | copy of the grant contract in the parliamentary library
speaker person = unnamed | person in the industry ministry
speaker ministry = unnamed | officials of the industry ministry
speaker selvadurai = named | Arun Selvadurai
speaker silicon = outlet | SiliconLane
speaker morinaga = named | Chie Morinaga
speaker pham = named | Pham Quoc Anh
speaker residents = unnamed | older residents of Nagasu
speaker email = document | email to staff of the Nagasu plant
speaker nippo = outlet | Nagasu Nippo
speaker ishimure = named | Sachiko Ishimure
speaker police = body | Nagasu police
speaker tanabe = named | Koji Tanabe
speaker halim = named | Noor Aziza Halim
speaker screening = body | Investment Screening Office
speaker analysts = unnamed | analysts
speaker allies = unnamed | allies of Arun Selvadurai
speaker caller = unnamed | analyst on the investor call
speaker steward = unnamed | shop steward at the Nagasu plant

=== wafer-a
outlet: East Straits Wire
url: https://east-straits-wire.example/business/kaveri-hoshikawa-deal
published: 2035-05-14
genre: wire

{t|Kaveri to buy chip maker Hoshikawa for {f money 9400000000 rin|9.4 billion rin}}

MADURAPUR, May 14 (East Straits Wire) — {c1 companies|Kaveri Devices has agreed to buy Hoshikawa Micro, the last independent maker of power chips in the archipelago, for {f money 9400000000 rin|9.4 billion rin} in cash and shares}, {s1|the two companies} {q1|said} on Monday.

The offer of {f money 310 rin|310 rin} a share stands {f percent 27 premium|27 percent} above Friday's close. {s2|Kaveri's chairman, Rajan Muthiah}, {q2|told} investors that {c2 muthiah predicted|the merged group would be “the third force in silicon carbide”}. {s3|He} {q3|expects} {c3 muthiah predicted belief|savings of {f money 800000000 rin|800 million rin} a year by 2038}.

{q4|Asked by} {s4|one caller} {c4 caller|where those would come from}, {s5,6|Muthiah} {q5|mentioned} {c5 muthiah|purchasing, software and “overlapping floors”} but {q6|ruled out} {c6 muthiah|closing the main plant at Nagasu}.

{c7 annual|Hoshikawa employs {f jobs 11600 people|11,600 people}}, {q7|according to} {s7|its latest annual report}. {s8|Its board} {q8|has recommended} {c8 board|the offer} to shareholders, and {s9|the Aizawa family trust}, the largest of them with {f percent 22 of shares|22 percent}, {q9|intends} {c9 trust predicted intention|to tender its stock}.

{s10|The Federation of Electronics Workers (FEW)} {q10|said} {c10 few|it had learned of the sale “from the ticker”}. {s11|The Fair Competition Board} {q11|would not say} {c11 fcb declines|whether it would open a review}.

{s12,13|Meera Iyengar, an analyst at Tidal Securities}, {q12|sees} {c12 iyengar belief|the deal as “defensive on both sides”}. {c13 iyengar|“Neither of them could build the next factory alone,”} she {q13|said}.

Shares in Hoshikawa, founded in 1957 to make transformers for trams, rose {f percent 23 rise|23 percent} to {f money 300 rin|300 rin}.

=== wafer-b
outlet: Market Minute
url: https://market-minute.example/kaveri-hoshikawa
published: 2035-05-14
genre: wire
copy of: wafer-a

{t|Kaveri buys Hoshikawa in {f money 9400000000 rin|9.4bn-rin} chip deal}

{c1 companies|Kaveri Devices has agreed to buy Hoshikawa Micro, the archipelago's last independent maker of power chips, for {f money 9400000000 rin|9.4 billion rin} in cash and shares}, {s1|the companies} {q1|said} on Monday.

{s2|Kaveri chairman Rajan Muthiah} {q2|told} investors that {c2 muthiah predicted|the merged group would be “the third force in silicon carbide”}. {s3,4|He} {q3|expects} {c3 muthiah predicted belief|savings of {f money 800000000 rin|800 million rin} a year by 2038} but {q4|ruled out} {c4 muthiah|closing the main plant at Nagasu}.

{s5|The Federation of Electronics Workers (FEW)} {q5|said} {c5 few|it had learned of the sale “from the ticker”}. {s6|The Fair Competition Board} {q6|would not say} {c6 fcb declines|whether it would open a review}. Hoshikawa shares rose {f percent 23 rise|23 percent}.

=== wafer-c
outlet: SiliconLane
url: https://siliconlane.example/2035/05/project-lotus-slides
published: 2035-05-16
genre: trade

{n|SiliconLane
Fabs | Design | Materials | Jobs board
Log in for wafer price index}

{t|{c1 slides predicted|Kaveri to cut {f jobs 4200 jobs|4,200 jobs} at Hoshikawa}{q1|:} {s1|leaked slides}}

{n|by Farhan Qureshi-Ono | 16 May 2035 | 7 min read}

{c2 slides predicted|Kaveri Devices would shed {f jobs 4200 jobs|4,200 jobs} at Hoshikawa Micro within {f duration 18 months|eighteen months} of taking control}, {q2|as set out in} {s2|slides seen by SiliconLane}.

The deck, {f records 31 pages|31 pages} under the working title Project Lotus, is dated 3 March and numbered for nine readers. Page 14 is a plan of the Nagasu complex, a kilometre and a half of pale sheds between the coast road and the rice, with {f other 3 lines|three} of its {f other 7 lines|seven} production lines tinted grey. {s3|The legend beneath} {q3|reads}: {c3 slides predicted|“wind-down H2 2036”}.

{s4|A person involved in the integration talks} showed us the pages on a laptop in a hotel lobby, {q4|saying} that {c4 insider|staff “have a right to read their own obituary”}. {s5,6|A second person} who was in the room when they were presented {q5|confirmed} {c5 second confirms|the map and the dates} but {q6|remembered} {c6 second|the figure as “{f jobs 4000 about jobs|nearer four thousand}”}.

{s7,8|Kaveri spokeswoman Devika Rao} {q7|described} {c7 rao belief|the deck as “one of a dozen scenarios, long since overtaken”}. She {q8|did not say} {c8 rao silent|by which}. {s9|Hoshikawa} {q9|said} by email that {c9 hoshikawa|it had never been given the document}; {c10 colleagues|its chief executive, Hiroto Aizawa}, {q10|was described by} {s10|two colleagues} {c10|as “ashen”} at Wednesday's managers' meeting.

To see why anyone would pay for a company in order to switch off half of it, walk the floor. Four of the Nagasu lines make switches on 150-millimetre silicon, for rice cookers, lifts and the inverters of an earlier generation of trains; the tools are older than nearly everybody who tend them, and some are kept alive with parts from a museum in Ulsom. The other three, built with public money since 2031, grow silicon carbide, brittle, greenish and fiendishly slow, which carmakers buy as fast as it can be sliced. Nobody else outside the two big groups grows it well. A single furnace takes nine days to give a crystal the size of a rice bowl, and on a bad week a third of them crack.

Kaveri has furnaces too, in a converted cotton mill outside Madurapur, but they were bought second-hand and have never run at the width that buyers now ask for. It came to power chips sideways, from telephone chargers, through three small purchases in six years; in each case the name above the door had gone within two. What it has instead is money, much of it from abroad, and a sales force in forty countries. Talks with the Aizawa family, whose head has been in a nursing home since the autumn, began over tea at a trade fair in Ulsom and were nearly dropped in January, when the price of wafers fell by an eighth in a fortnight.

Hoshikawa, for its part, has paid no dividend since 2030. Its last attempt to raise capital, a convertible loan that {s22|one shareholder group} {q22|called} {c22 holders belief|“a loan from the future to the past”}, was withdrawn the night before it was to be priced.

{s11,12|Kwon Tae-jin of Ostrea Research} {h11|{q11|reckons}} that {c11 kwon probable belief|the older lines lose {f money 60000000 about rin|some 60 million rin} a quarter}. {c12 kwon|“Everyone in the trade knows which sheds I'd stop heating,”} he {q12|said}. In {s13|his} {q13|view}, {c13 kwon belief|even a friendly owner would have closed {f other 2 lines|two} of them by now}. {s14|Meera Iyengar}, whose employer, Tidal Securities, advised the Aizawa family in 2033, {h14|{q14|doubts}} that {c14 iyengar denies probable belief|savings on Kaveri's scale can be had without touching the research centre}.

And there is the matter of the grants. In 2031 the state gave Hoshikawa {f money 1100000000 rin @2031-12-31|1.1 billion rin} under a contract that, {q15|according to} {s15|a copy in the parliamentary library}, {c15 contract|obliges it to keep {f jobs 9000 jobs|9,000 jobs} at Nagasu until 2039}. {c16 person via=person>ministry|The industry minister, Arun Selvadurai, {q17|was advised by} {s17|his officials} last month that {c17 ministry via=person>ministry|the clause would bind any buyer}}, {s16|a person in the ministry} {q16|said}. {s18,19|The slides} {q18|put} {c18 slides|the price of breaking it at {f money 240000000 rin|240 million rin}}. They {q19|do not mention} {c19 slides silent|the union}.

{s20|Page 22}, headed “Narrative”, {q20|suggests} {c20 slides|telling employees “that no decisions have been taken”}. {c21 muthiah|“No decisions have been taken,”} {s21|Mr Muthiah} {q21|said} on Monday's call, when the subject of jobs came up.

{n|Got a document? Reach our desk on the encrypted line.
Sponsored: furnaces that forgive}

=== wafer-d
outlet: Hoshikawa Micro
url: https://hoshikawa-micro.example/ir/news/20350517
published: 2035-05-17
genre: press release

{t|Regarding certain media reports}

NAGASU, 17 May 2035 – {s1,2|Hoshikawa Micro Corporation (“the Company”)} {q1|is aware of} {c1 hoshikawa belief|media reports concerning its future workforce}. The Company {q2|wishes to state} that {c2 hoshikawa|no number has been discussed with, or agreed by, its board}.

{c3 aizawa|“Nagasu is our home and Kaveri has chosen us for what is made there,”} {q3|said} {s3|Hiroto Aizawa, President and Chief Executive Officer}.

{s4,5|The Company} {q4|remains confident} that {c4 hoshikawa predicted belief|the transaction will close in the first quarter of 2036}. As a matter of policy it {q5|does not comment on} {c5 hoshikawa declines|documents prepared by third parties}. {s6|It} respectfully {q6|requests} that {c6 hoshikawa|members of the press refrain from approaching employees at their homes}.

=== wafer-e
outlet: Nagasu Nippo
url: https://nagasu-nippo.example/local/2035/05/19/march
published: 2035-05-19
genre: local

{t|Chip workers march on town hall over job fears}

{n|Nagasu Nippo | Saturday edition | Tide tables p. 14}

They came off the Friday night shift in their white shoe covers, crossed the coast road against the lights and walked the two kilometres to the town hall behind a drum. {s1|Police} {q1,2|put} {c1 police|the crowd at {f attending 1800 @2035-05-18 marchers|1,800}}, {s2|the union branch} {c2 few|at {f attending 3500 @2035-05-18 marchers|3,500}}.

What brought them out was a number. On Wednesday the trade site {s3|SiliconLane} {q3|reported}, from leaked slides, that {c3 silicon via=silicon>slides|the buyer means to be rid of {f jobs 4200 jobs|4,200} people}. {s4|This newspaper} {q4|has not been able to authenticate} {c4 nippo cannot_verify|the slides}.

{c5 pham|“They showed us a film about growth,”} {q5|said} {s5|Pham Quoc Anh}, 27, who came from the delta to work in the crystal sheds and sends half his pay home, {c5|“and then somebody's phone buzzed, and then everybody's.”} {s6|He} {q6|wants} {c6 pham predicted intention|an answer before he signs a lease}.

There is a {q7|fear} among {s7|older residents} that {c7 residents predicted belief|Nagasu will go the way of Kusano}, up the coast, where the television works shut in 2018 and the primary school followed. {s8|A shop steward of twenty years' service} {q8|accused} {c8 steward|the plant's managers of “reading to us from page 22”}, a reference to the slide on what staff should be told.

From the steps {s9,10|the branch secretary, Chie Morinaga}, {q9|called for} {c9 morinaga|a guarantee in writing for all {f jobs 11600 jobs|11,600 jobs}} and {q10|vowed} {c10 morinaga predicted intention|to “stand in front of the first lorry”}. {s11|The mayor, Sachiko Ishimure}, has written to the industry minister, {q11|pleading with} him {c11 ishimure|to enforce the grant contract}. {c12 ishimure|“We gave them the road, the water and eleven years without rates,”} {s12|she} {q12|said}, to the longest cheer of the morning.

The plant manager, Koji Tanabe, came as far as the gatehouse. {q13|Asked} {c13 - |whether he had known of the slides}, {s14|he} {q14|said} {c14 tanabe|he had read about them on the bus like everybody else}. {s15|An email sent to all staff at noon} {q15|reminded} them that {c15 email|contact with journalists was “a matter for the communications department”}. It rained from ten.

The plant covers 46 hectares between the river mouth and the shrine woods. Its whistle, silent since the war, is sounded once a year, at the lantern festival; its bathhouse is open to the town on Sundays. In the shopping street that leads to Gate 3 there were 61 shops when the crystal sheds were opened and there are 38 now, among them four that rent out rooms by the week to contract staff.

=== wafer-f
outlet: The Ledger of Madurapur
url: https://ledger-madurapur.example/companies/fcb-hoshikawa-review
published: 2035-06-02
genre: broadsheet

{t|Watchdog opens full review of Kaveri's chip deal}

{s1|The Fair Competition Board} has opened a full review of Kaveri Devices' purchase of Hoshikawa Micro, {q1|citing} {c1 fcb|“serious doubts” about the market for railway switches}. {s2|The board's chair, Noor Aziza Halim}, {q2|said} {c2 halim|the two companies supplied {f percent 61 of switches|61 percent} of those bought in the republic last year}.

A full review takes up to 110 working days, and may be stopped and started again at the board's pleasure. The last one in the industry, in 2027, outlived the company that had asked for it. Trams, lifts and suburban trains in the republic are bought by towns, through tenders that close in the spring, and a maker that is under review may bid in them but must say so on the cover.

{s3|Kaveri} {q3|has offered} {c3 kaveri predicted intention|to sell its own switch line at Ulsom}. {s4|Mr Muthiah}'s {q4|pledge}, at a hearing on Thursday, that {c4 muthiah predicted intention|{f jobs ..2900 at_most jobs|no more than 2,900 jobs} would go at Hoshikawa, most of them through retirement}, is the first number he has given in public. {s5|Ms Morinaga of the Federation of Electronics Workers} {q5|dismissed} {c5 morinaga denies belief|it as “{f jobs 4200 by=slides jobs|forty-two hundred} with a haircut”}, though {s6|she} {q6|welcomed} {c6 morinaga belief|the review}.

A second file lies with the Investment Screening Office, because a tenth of Kaveri belongs to a foreign fund. {s7|The office} {q7|has said nothing about} {c7 screening silent|its progress}. {c8 - belief|Mr Selvadurai, on whose desk it will end, {q8|is considered} hostile to closures} but {s9|the minister} {q9|has yet to say} {c9 selvadurai silent|whether he will invoke the grant contract}; {s10|allies} {q10|insist} {c10 allies probable|he is “{h10|likely} to, if it comes to it.”}

{c11 analysts probable belief|A ruling may come by November}, {s11|most analysts} {h11|{q11|think}}. {s12,13|Mr Kwon of Ostrea Research}, who at first {q12|favoured} {c12 kwon belief|the deal}, now {q13|warns of} {c13 kwon|“a winter of furnaces running for nobody”}. Hoshikawa's shares closed on Friday at {f money 281 @2035-06-01 rin|281 rin}, {f money 29 @2035-06-01 rin|29} below the offer.

=== question jobs to go at Hoshikawa Micro
verdict: conflicts
origins: 4
answer: wafer-c | 4200 | slides | slides
answer: wafer-c | 4000 | second | second
answer: wafer-d | - | hoshikawa | hoshikawa | denies | no number has been discussed
answer: wafer-e | 4200 | silicon | slides
answer: wafer-f | ..2900 | muthiah | kaveri

=== question people who marched at Nagasu on 18 May
verdict: conflicts
origins: 2
answer: wafer-e | 1800 | police | police
answer: wafer-e | 3500 | few | few

=== question savings that Kaveri expects a year
verdict: single
origins: 1
answer: wafer-a | 800000000 | muthiah | muthiah
answer: wafer-b | 800000000 | muthiah | muthiah
