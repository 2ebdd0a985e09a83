story: peatland
title: Turf cutters and the conservation order on Derrygall Bog
split: train
topic: local councils

# Who speaks
speaker council = body | Corvane County Council
speaker scanlon = named | Bríd Scanlon
speaker devane = named | Packie Devane
speaker association = body | Derrygall Turbary Association
speaker cutters = unnamed | turf cutters of Derrygall
speaker hanratty = named | Niamh Hanratty
speaker department = body | Department of Lands and Habitats
speaker service = body | National Habitats Service
speaker falade = named | Tunde Falade
speaker tighe = named | Noreen Tighe
speaker cuffe = named | Dermot Cuffe
speaker survey = document | Mallin University survey of Derrygall Bog
speaker guards = body | county guards
speaker residents = unnamed | residents of Kilcashel
speaker footage = footage | drone footage of Derrygall Bog
speaker curlew = body | Curlew Trust
speaker letter = document | letter from the Department of Lands and Habitats
speaker widow = named | Sadie Gormley
speaker farmers = body | Hill Farmers' Union
speaker deputies = unnamed | western deputies
speaker officials = unnamed | officials of the department
speaker caller = unnamed | a man who rang from Ballinore
speaker younger = unnamed | younger cutters
speaker deal = document | agreement on Derrygall Bog
speaker grazier = named | Pat Joe Lavelle

=== peatland-a
outlet: Corvane Champion
url: https://corvane-champion.example/news/derrygall-council-vote
published: 2035-06-12
genre: local

{n|CORVANE CHAMPION
News · Hurling · Farming · Deaths · Notices
Monday's paper in your inbox}

{t|{s1|Council} {q1|backs} {c1 council belief|turf men} in Derrygall row}

{n|By Majella Ó Cuinn}

{s2|Corvane County Council} {q2|has called on} {c2 council|the Minister for Lands to suspend the conservation order on Derrygall Bog until the men who cut there have been offered turf elsewhere}, after a sitting on Monday night that began with a decade of the rosary in the car park and ended with the doors locked.

The motion was carried by {f other 19 votes|19 votes} to {f other 8 votes|eight}. {s3|Cllr Bríd Scanlon}, who proposed it and whose late father cut the bank beside the Kilcashel road, {q3|said} {c3 scanlon|there were {f affected 140.. at_least households|at least 140 households} with no other heat and that none of them had been asked}. She was applauded from the gallery, where {f attending 60 about people|about 60 people} had found seats and {f attending 24.. vague people|dozens more} stood on the stairs.

The order, signed in April, covers {f area 318 hectares|318 hectares} of raised bog, {f percent 66.7 about bog|roughly two-thirds of what is left}, and takes effect on 1 July. Nobody may cut, drain or burn there after that day. {s4|A letter from the department} that was circulated with the agenda {q4|notes} that {c4 letter|the owners of turf-cutting rights are entitled to {f money 1700 pounds|£1,700} a year for {f duration 15 years|15 years}, or to a bank on another bog "where one can be found."}

{s5|Cllr Noreen Tighe}, one of the eight, {q5|questioned} {c5 tighe belief|the wisdom of picking a fight that would be settled in a courtroom at the ratepayers' expense}.

Caption: {s6|Packie Devane, chairman of the Derrygall Turbary Association}, outside the chamber, where he {q6|vowed} {c6 devane intention predicted|to be on the bog on the first dry day of July "with the spade and the tea"}.

The council has no powers over protected habitats, which passed to the State in 1997. It does own the roads. Twice before, in 2011 and again during the fuel shortage of 2023, it passed motions of the same kind, and on neither occasion did it get more than an acknowledgement.

=== peatland-b
outlet: The Dalraith Independent
url: https://dalraith-independent.example/weekend/derrygall-bog
published: 2035-06-16
genre: broadsheet

{t|The last bank in Derrygall}

{n|Weekend | Long read | 9 minutes
Hugh Larkin-Abara in Kilcashel}

You come on the bog suddenly, past a ball alley and a shop with a petrol pump that has not worked since the punt. It lies below the road like a brown lake. On a fine evening in June there is bog cotton to the horizon, a tractor or two, somebody's radio, and along the cut faces the footed turf stands in thousands of little wigwams, drying, as it has every summer since there was a lease to say who could dry it.

Sadie Gormley, who is 83 and a widow since the winter of the big snow, has a bank of {f distance 36 metres|36 metres}. Her grandsons cut it in two days with a machine, for which they pay a contractor, and she foots it herself. {s1|She} {q1|knows} {c1 widow belief|the price of a bag of coal to the penny}. {s2|She} {q2|does not trust} {c2 widow belief|the cheque that is to come instead}, because a cheque stopped when her husband died, and {s3|she} {q3|has no wish} {c3 widow declines intention|to be moved to a bank in the next parish, where her people never had one}.

The State first took an interest in Derrygall in the 1970s, when a company with {f jobs 900 workers|900 men} was milling the northern half of it for a power station. The station closed. What remained was a dome of peat {f distance 9 metres|nine metres} deep, a hunting ground for hen harriers, with a lagg of birch round it that botanists travelled from Lapland to see. For forty years it was listed, mapped, consulted upon and left alone. Then a case over a lake in another county was lost, and the fines began to be counted by the day.

{s4|A survey published in March by Mallin University} {q4|found} that {c4 survey|the dome had sunk by {f distance 12-19 centimetres|between 12 and 19 centimetres} in ten years, and that {f percent ..9 less_than pools|fewer than a tenth of its pools} still held water in a dry August}. {s5|Tunde Falade, the botanist} who led it, {q5|blames} {c5 falade|the drains more than the spades}. A soft-spoken man in a county hurling jersey, he has spent so many nights in a tent on the bog that the postman leaves his letters at the ball alley. {s6|He} {q6|is adamant} that {c6 falade predicted|the thing can be saved, that {f other 200.. vague dams|a few hundred timber dams} would do most of it within the lifetime of the people now cutting there, but that no dam on earth will hold while there is a fresh face open below it and a digger going in and out over the lagg from the middle of April until the schools come back}. {s7|Mrs Gormley}, who gave him eggs in the first year, {q7|regards} {c7 widow belief|him as "a decent man with the wrong job"}.

The Derrygall Turbary Association meets in the back of Lavelle's, under a picture of a pope. It was founded in 2012 by Packie Devane, a lorry driver with a fondness for case law, and has {f other 212 members|212 paid-up members}, though some of them live in Leeds. {s8|The association} {q8|disputes} {c8 association denies|the survey's figures}. {s9|Its} {q9|complaint} that {c9 association|nobody from the university ever asked where the drains came from} has been repeated so often on local radio that children can recite it, and it is not a foolish one; the deepest were dug by the State.

Devane answers most questions with a date: 1903, when the tenants bought out the Blackwood estate and the rights to cut passed to them for ever. {s22|He} {q22|has no doubt} that {c22 devane predicted belief|a judge would see it so}. {c10 devane|"For ever means I can't sell it to you, Minister,"} {s10|he} {q10|said} to Niamh Hanratty in May. {c10|"It isn't mine to sell.

"It belongs to a child that isn't born yet, and he'll be cold."}

{s21|Hanratty}, a vet from the east coast who {q21|sees herself as} {c21 hanratty belief|the bog's only voter}, has been Minister for Lands for {f duration 14 months|14 months} and has been to Derrygall once, in heels. {c11 deputies belief|She} {q11|is seen by} {s11|western deputies of her own party} {c11|as a liability who reads her briefs}, and {s12|they} {q12|would prefer} {c12 deputies intention predicted|the order to arrive after the election rather than before it}. {s13|She} {q13|takes the view} that {c13 hanratty predicted|an order put off is an order lost, that {f money 28000 pounds|£28,000} a day in fines would buy every household on the road a heat pump before the year was out, and that people who were promised a way of life by politicians who had no power to promise it deserve at any rate to be told the truth by one who has}. {s14|Two officials of the department}, less certain of the arithmetic, {q14|fear} {c14 officials predicted belief|a bad night with tractors}.

It would not be the first. In 2014 a bulldozer was driven into a drain at Cloonmore and left there, with a wreath on it. Guards stood in the rain for three days while old women brought sandwiches to both sides.

Not all of Kilcashel is with the spade. {s15|Residents of the new estate beside the school}, who draw water from the same hill, {q15|want} {c15 residents intention predicted|the drains blocked and the brown colour out of their baths}. {s16,17|The Curlew Trust}, which has counted {f other ..3 at_most pairs|at most three pairs} this spring on a moor that held forty within memory, {q16|welcomed} {c16 curlew belief|the order} but {q17|takes issue with} {c17 curlew belief|the two exemptions for "traditional" roads}. Others simply married in and have oil.

What happens to a bog when cutting stops is slow and not much to look at. The face slumps. Water comes up where it can, then moss, red at first, then a green so bright that lambs have walked out on it and drowned. In the parish of Tawnagh, where the owners sold up a generation ago, there is a boardwalk now, and a hut in which the parish council sells tea on Sundays. {s18|Dermot Cuffe}, who cut there for thirty years and took the money, {q18|has come round to} {c18 cuffe belief|the larks}. {s19|His} {q19|regret at} {c19 cuffe belief|the rest of it} is a private matter, brought up only when the range is lit. {c20 cuffe|It was the company he missed}, {s20|he} {q20|said}: {c20|ten men on a bank and one of them always singing}.

On the Kilcashel side a heron stood on a stack of turf bags, and Mrs Gormley was bent double among her wigwams, turning them to the wind. She had eleven rows to do before the rain. It was coming; you could see it over the lake.

{n|Hugh Larkin-Abara is a staff writer. If you liked this, try: The island that voted itself off the map
Terms · Cookies · © Dalraith Newspapers}

=== peatland-c
outlet: Radio Corvane
url: https://radio-corvane.example/listen/midmorning-13-june
published: 2035-06-13
genre: broadcast

{t|Mid-Morning with Fionn Achebe: turf}

ACHEBE: We're back. Lines are open. Councillor Tighe is in studio, and Packie Devane is on the phone from a lay-by.

{s1|TIGHE}{q1|:} {c1 tighe|I burned turf as a child, Fionn. I'm not ashamed of it and I'm not proud of it either, it was what there was. But nineteen people stood up on Monday night and promised something that isn't in the gift of the council, and they know it isn't.}

{s2|DEVANE}{q2|:} {c2 devane|There's {f affected 230.. at_least households|two hundred and thirty houses at the least} depending on that bog. Noreen's was one.}

ACHEBE: The department has been in touch. {s3|It} {q3|is not in a position to confirm} {c3 department cannot_verify|the number of houses}. And a man who rang from Ballinore, no name: {s4|he} {q4|wonders} {c4 caller|why the power station was let milling it for forty years if it was so precious}.

{s5|TIGHE}{q5|:} {c5 tighe|That's a fair question.}

=== peatland-d
outlet: Eastern Mail
url: https://eastern-mail.example/regions/turf-vote
published: 2035-06-13
genre: broadsheet
copy of: peatland-a

{t|{s1|Corvane councillors} {q1|demand} {c1 council|halt to bog order}}

{s2|Corvane County Council} {q2|has called on} {c2 council|the Minister for Lands to suspend the conservation order on Derrygall Bog until those who cut there have been offered turf elsewhere}.

The motion was carried by {f other 19 votes|19 votes} to {f other 8 votes|eight}. {s3|Cllr Bríd Scanlon}, who proposed it, {q3|said} {c3 scanlon|there were {f affected 140.. at_least households|at least 140 households} with no other heat and that none of them had been asked}.

The order, signed in April, covers {f area 318 hectares|318 hectares} of raised bog and takes effect on 1 July. {s4|A departmental letter} {q4|notes} that {c4 letter|the owners of turf-cutting rights are entitled to {f money 1700 pounds|£1,700} a year for {f duration 15 years|15 years}}.

The council has no powers over protected habitats.

=== peatland-e
outlet: Dalraith Press Agency
url: https://dpa-wire.example/derrygall-first-of-july
published: 2035-07-02
genre: wire

{t|Cutters defy bog order as guards look on}

KILCASHEL, July 2 (DPA) — {f other 3.. vague tractors|Several tractors} drove on to a protected bog in the west of Dalraith on Sunday, the first day on which it was forbidden, and by noon a strip of turf some {f distance 70 about metres|70 metres} long had been cut and laid out to dry.

{s1|The county guards} {q1|put} {c1 guards|the crowd at {f attending ..199 less_than people|under 200}}; {s2|the Derrygall Turbary Association}, in a post on its page Save Our Spade, {q2|boasted of} {c2 association|{f attending 501.. more_than people|over 500}}. {s3|Drone footage shared by the same page} {q3|shows} {c3 footage|two lines of cars on the Kilcashel road and a priest blessing a hopper}. DPA counted {f other 160 about cars|about 160 cars}. There were no arrests.

{c4 devane|"I'm told I'm a criminal since midnight,"} {q4|said} {s4,5|the association's chairman, Packie Devane}, who {q5|is willing} {c5 devane intention predicted|to go to prison but not before the hurling final}.

{s6|The National Habitats Service}, whose rangers watched from a van, {q6|accused} {c6 service|the cutters of wrecking {f other 2 dams|two dams}}, {c7 devane denies|an allegation} that {s7|he} {q7|rejected}. {s8|The service} {q8|would not say} {c8 service declines|whether anyone would be prosecuted}, and {s9|Hanratty}, at a wedding in the south, {q9|declined} {c9 hanratty declines intention|to cut it short}.

Under the Habitats Act a first offence carries a fine of {f money ..5000 at_most pounds|up to £5,000}. No cutter has been convicted since 2016, when a jury in Corvane took eleven minutes over three brothers and sent them home.

=== peatland-f
outlet: Farm & Hill Weekly
url: https://farm-and-hill.example/2035/07/derrygall-deal
published: 2035-07-19
genre: trade

{t|Turf: a deal of sorts}

{n|From our Corvane correspondent}

An agreement reached in Mallin on Tuesday, after {f duration 9 hours|nine hours} and one walk-out, leaves the order on Derrygall where it is but lets {f affected 96 households|96 households} cut on the rim until they can be moved. {s1|The text}, four pages in two languages, {q1|describes} {c1 deal|this as "a derogation of limited duration"}; {s2|the cutters} {q2|call} {c2 cutters|it a stay of execution}.

The number was the sticking point. {s10|The council} {q10,11|had spoken} {c10 council|of {f affected 140 households|140 houses}} and {s11|Devane} {c11 devane|of many more}, while the department had gone from door to door in the last week of June with a tablet and a box of biscuits. {c3 department|{f affected ..99 less_than households|Fewer than a hundred}}, {s3|it} {q3|said}, {c3|had no other fuel}.

Money moved too. The yearly payment rises to {f money 2250 pounds|£2,250}. {s4,9|The Hill Farmers' Union}, {h9|{q9|fearing for}} {c9 farmers possible belief|grazing on three other bogs}, {q4|had pressed} {c4 farmers|Hanratty to go to {f money 3000 pounds|£3,000}}, but {s5|she} {q5|was unwilling} {c5 hanratty declines intention|to set a price that she would have to pay forty times over}. {s6|Devane} {q6|recommends} {c6 devane belief|the deal} without enthusiasm. {s7|Younger cutters} {q7|are furious at} {c7 younger belief|him}, and at a meeting in Lavelle's on Wednesday {c8 grazier|he} {q8|was accused by} {s8|one of them, Pat Joe Lavelle}, {c8|of having been bought for a dinner}.

The machines must be off the dome by 1 October. Dams follow in the winter, {f other 340 dams|340} of them, of larch.

=== question households that depend on Derrygall turf
verdict: conflicts
origins: 3
answer: peatland-a | 140.. | scanlon | scanlon
answer: peatland-d | 140.. | scanlon | scanlon
answer: peatland-c | 230.. | devane | devane
answer: peatland-c | - | department | department | cannot_verify
answer: peatland-f | ..99 | department | department

=== question people on the bog on 1 July
verdict: conflicts
origins: 2
answer: peatland-e | ..199 | guards | guards
answer: peatland-e | 501.. | association | association

=== question votes for the council's motion
verdict: single
origins: 1
answer: peatland-a | 19 | - | council vote
answer: peatland-d | 19 | - | council vote
