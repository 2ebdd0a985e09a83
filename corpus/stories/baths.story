story: baths
title: Wexcombe council wants to close the Alma Street Baths
split: train
topic: local councils

speaker council = body | Wexcombe Borough Council
speaker treasurer = named | Nadia Ferreira-Holt
speaker denholm = named | Giles Denholm
speaker manager = unnamed | a manager of the Alma Street Baths
speaker lifeguard = unnamed | a lifeguard
speaker friends = body | Friends of Alma Street
speaker osei = named | Marguerite Osei
speaker residents = body | Residents' Group
speaker independents = unnamed | the two independent councillors
speaker leader = named | Verity Appiah-Stone
speaker prowse = body | Prowse Lattimer
speaker report = document | report of Prowse Lattimer
speaker gazette = outlet | Wexcombe Gazette
speaker organisers = unnamed | organisers of the demonstration
speaker stewards = unnamed | the council's own stewards
speaker heckler = unnamed | a voice in the gallery
speaker note = document | Anselm Roy's eight-page note
speaker roy = named | Anselm Roy
speaker clerks = unnamed | clerks of the council
speaker briggs = named | Oyelaran Briggs
speaker bench = unnamed | the front bench
speaker kuhl = named | Bernadette Kuhl
speaker society = body | Royal Bathing Society
speaker imrie = named | Pavel Imrie
speaker rebels = unnamed | three of the leader's colleagues
speaker pask = named | Doreen Pask
speaker insider = unnamed | a council insider
speaker press = body | council's press office
speaker critics = unnamed | critics of the closure
speaker sandford = named | Priya Sandford
speaker alliance = body | Inland Pools Alliance
speaker guide = document | county's architectural guide
speaker caretaker = unnamed | the caretaker of the Alma Street Baths
speaker papers = document | papers for the meeting of March 24

=== baths-a
outlet: Wexcombe Gazette
url: https://wexcombe-gazette.example/news/alma-street-baths-july
published: 2032-01-14
genre: local

{n|WEXCOMBE GAZETTE
News | What's On | Family Notices | Motors
Local news since 1871}

{t|{c1 council predicted intention|Swimming baths to close in July}, {s1|council} {q1|proposes}}

{n|By Tilda Marchbank, local democracy reporter}

{s2|Wexcombe Borough Council} {q2|wants} {c2 council predicted intention|to close the Alma Street Baths at the end of July}, after a winter in which the boiler broke down three times and the ladies' changing room was shut for most of December.

The building on the corner of Alma Street and Tanner's Row was put up by public subscription and is listed, though only the front and the clock. The main pool is thirty yards long, a length that no longer exists in competition, and is kept at twenty-eight degrees. Schools have it in the mornings, lane swimmers at lunch, and on Thursdays after dark the lights go off for an hour and people float on their backs to a record of whale song.

The idea stands on page 61 of a draft budget published on Monday. {c3 treasurer predicted|It {h3|would} save {f money 412000 pounds a year|£412,000 a year}}, {q3|according to} {s3|the borough treasurer, Nadia Ferreira-Holt}, and it would leave the town's nearest public pool at Stell, {f distance 18 miles|18 miles} off by a bus that does not run on Sundays.

{c4 denholm|"Nobody stands for election to shut a swimming pool,"} {q4|said} {s4,5|Councillor Giles Denholm, the cabinet member for resources}, who {q5|blamed} {c5 denholm|"fourteen years of settlements that get smaller while the roof gets older"}.

{f jobs 23 staff|Twenty-three staff}, {f jobs 9 full-time staff|nine of them full-time}, {q6|were told by} {s6|a manager} on Monday morning that {c6 manager predicted|consultation {h6|would} last {f duration 45 days|45 days}}. {c7 lifeguard|They had known, {s7|one lifeguard} {q7|said}, since the vending machines were taken away in November}.

{s8|The Friends of Alma Street}, founded over the weekend in the launderette opposite, {q8|have vowed} {c8 friends predicted intention|to fight the closure "to the last length"}. {s9|Their chair, Marguerite Osei}, {h9|{q9|doubts}} {c9 osei probable belief|whether a penny would be left of the saving once {f other 11 schools|eleven schools} have to be bussed to Stell}.

{c10 osei|"They have counted the cost of the water,"} {s10|she} {q10|told} the Gazette. {c10|"They haven't counted the swimmers."}

{s11|The Residents' Group}, which holds {f other 9 seats|9} of the {f other 31 seats|31 seats}, {q11|is against} {c11 residents belief|the plan}; {s12|the two independents} {q12|have yet to say} {c12 independents silent|how they will vote}. {s13|The leader, Verity Appiah-Stone}, {q13|did not return} {c13 leader silent|three calls}.

=== baths-b
outlet: Wexcombe Borough Council
url: https://wexcombe.gov.example/newsroom/alma-street
published: 2032-02-02
genre: press release

{t|Alma Street Baths: making the right choice for Wexcombe}

{n|Newsroom › Leisure and culture › For immediate release}

{c1 leader|“No council takes a decision like this lightly,”} {q1|said} {s1|Council Leader Verity Appiah-Stone}. {c1|“But our residents deserve services that are fit for the future.”}

{s2|Independent consultants Prowse Lattimer} {q2|have advised} that {c2 prowse|the 1908 building needs {f money 3800000 pounds|£3.8 million} of repairs over {f duration 10 years|ten years}}. {s3|Their report} {q3|also found} that {c3 report|visits fell to {f other 51000 @2031-12-31 visits|51,000} in 2031}.

{s4,5|The Council} {q4|expects} {c4 council predicted belief|most regular swimmers to transfer to Stell Leisure Park}, and {q5|is offering} {c5 council predicted intention|{f other 300 bus passes|300 free bus passes} to those on low incomes}. {s6|It} {q6|denies} that {c6 council denies|the site has been sold or promised to any developer}. A decision will be taken by Full Council on 10 February.

=== baths-c
outlet: Wexcombe Gazette
url: https://wexcombe-gazette.example/news/baths-vote-put-off
published: 2032-02-11
genre: feature

{t|Rubber rings and raised voices: baths vote put off until March}

{n|Tilda Marchbank
Photos: Ravi Thorne. SHARE  TWEET  PRINT}

They brought rubber rings. By half past six on Tuesday the public gallery of the town hall, which holds sixty, was full, the stairs were full, and a good part of Corn Square was full of people in swimming caps singing to a trombone. {s1|The organisers} {q1,2|put} {c1 organisers|the crowd at {f attending 900 @2032-02-10 people|900}} and {s2|the council's own stewards} {c2 stewards|at {f attending 350 about @2032-02-10 people|350 or so}}; {s3|this newspaper}, walking the square with a clicker, {q3|made it} {c3 gazette|{f attending 430 @2032-02-10 people|430}}.

The town went on as usual round the edges of it. The chip shop in Malt Lane sold out of cod before seven. A wedding rehearsal at St Anne's had to be moved to the vestry because nobody could hear the organist, and the 14 bus gave up and let its passengers off by the war memorial, where the driver got down and joined in the second verse.

Inside, it took three hours and a jug of water that went over the minutes. The baths, which {s28|the county's architectural guide} {q28|calls} {c28 guide|"a municipal Alhambra"}, opened in the year of the great coal strike with glazed tiles the colour of pea soup, a balcony for spectators and separate doors for men and women, which survive. They have been threatened with closure in every decade since the war. What was new on Tuesday was a motion with a date in it.

The arithmetic is an old one. A pool costs the same to heat whether four people are in it or forty, and the price of gas has more than doubled since the last contract was signed in 2028. Admissions bring in {f percent 33.3 about running costs|about a third} of what the place costs to run; the rest is made up by the borough, which has also to pay for bin lorries, park railings, a museum of lace and, since last April, a share of the county's bill for looking after the old. Reserves, once the envy of the shire, will be gone by the autumn of next year if nothing changes.

{s4|Mr Denholm}, moving it, {q4|argued} that {c4 denholm|the borough was "heating the sky" through a roof that {s5|its consultants} {q5|had judged} {c5 prowse belief via=denholm>prowse|past mending}}. {s6|He} {q6|likened} {c6 denholm|the building to "a much-loved aunt who needs a hip, a knee and a heart in the same year"}.

{c7 heckler|"Then get a second opinion!"} {q7|shouted} {s7|someone above the clock}.

One, as it happens, existed. Prowse Lattimer, which has offices in four cities, has surveyed pools for {f other 19 councils|nineteen other councils} since 2025, and {f other 14 pools|fourteen of those pools} have since shut. Anselm Roy, a chartered surveyor and Thursday swimmer, had been over the building with a ladder in January, for nothing, at the Friends' request. {s8,9|His eight-page note} {q8|says} that {c8 note|the roof can be made sound for {f money 1200000 pounds|£1.2m}}, {q9|adding} that {c9 note|the consultants' total is mostly "contingency upon contingency"}. {s29|Mr Roy} {q29|says} {c29 roy via=roy>caretaker|{s30|the caretaker} {q30|told} him {c30 caretaker via=roy>caretaker|nobody from the firm had ever asked for the key to the roof}}. {s10|Ms Ferreira-Holt} said she {q10|could neither endorse nor fault} {c10 treasurer cannot_verify|a document she had been handed at the door}.

A petition of {f other 5000 signatures|5,000 names} must, under standing orders, be debated in full council. This one had {f other 6240 signatures|6,240}, in eleven lever-arch files, which two teenagers carried to the mayor's table. {s11|Clerks} {q11|found} {c11 clerks|{f other 318 signatures|318} of them to belong to people outside the borough} and let the rest stand.

{s12|Cllr Oyelaran Briggs, for the Residents' Group}, {q12|asked} {c12 briggs|why Prowse Lattimer had been given attendance for only nine months of the year}. {s13|The front bench} {q13|offered no answer to} {c13 bench silent|that}. {c14 briggs|The true number of visits, {s14|he} {q14|said}, was {f other 78000 @2031-12-31 visits|78,000}, schools and clubs included}. {s15,16|Mr Denholm} {q15|brushed aside} {c15 denholm denies|the figure as "armband arithmetic"}, to groans, and {q16|accused} {c16 denholm|his opponent of "campaigning in trunks"}.

{s17|Bernadette Kuhl, head of St Wilfrid's primary}, {q17|warned of} {c17 kuhl predicted|children "who will learn the breaststroke from a worksheet"}. {s18|The Royal Bathing Society} had written {q18|urging} {c18 society|members to wait for a heritage bid worth {f money 900000 pounds|£900,000}}, which {s19|the Friends} {q19|plan} {c19 friends predicted intention|to submit in April}. {c20 imrie probable belief|The water keeps {f other 200 about patients|some 200 of his patients} off painkillers}, {s20|Dr Pavel Imrie, a GP in the Dyehouse ward}, {h20|{q20|believes}}; {s21|he} {q21|wondered aloud} {c21 imrie|whether anybody had put that in the budget}.

At ten to ten, after an adjournment in which two members of the ruling group were seen at the tea urn with their faces very close together, {s22|Mrs Appiah-Stone} {q22|proposed} {c22 leader predicted intention|putting the matter off to March 24}. {s23|She} {q23|was adamant} that {c23 leader|nothing had been given away}.

{c24 leader|"A pause is not a U-turn,"} {s24|she} {q24|said}. {c24|"We shall use the time to look at the figures again, as any prudent householder would.

"And then we shall have to decide, because the boiler won't wait for us to feel better about it."}

{s25|Three of her colleagues}, speaking in the car park, {h25|{q25|think}} {c25 rebels probable belief|it is a U-turn}, and a good thing. The deferral passed by {f other 17 votes @2032-02-10|17 votes} to {f other 12 votes @2032-02-10|12}, with {f other 2 abstentions @2032-02-10|two abstentions}.

In the square the trombone was put back in its case. {c26 pask|"They want us to get tired,"} {q26|said} {s26,27|Doreen Pask}, 84, who learned to swim at Alma Street in 1955 and {q27|has promised} {c27 pask predicted intention|to chain herself to the turnstile "if somebody will bring me a cushion"}.

=== baths-d
outlet: County Sound
url: https://county-sound.example/bulletins/0203-0800
published: 2032-02-03
genre: broadcast
copy of: baths-b

{t|Council defends baths plan}

{s6|Wexcombe's leader} {q6|has defended} {c6 leader belief|the plan for the Alma Street Baths}. {c1 leader|“No council takes a decision like this lightly,”} {q1|said} {s1|Verity Appiah-Stone}. {c1|“But our residents deserve services that are fit for the future.”}

{s2|Consultants} {q2|have advised} that {c2 prowse|the building needs {f money 3800000 pounds|3.8 million pounds} of repairs over {f duration 10 years|ten years}}. {s3|Their report} {q3|also found} that {c3 report|visits fell to {f other 51000 @2031-12-31 visits|51,000} in 2031}.

{s4,5|The council} {q4|is offering} {c4 council predicted intention|{f other 300 bus passes|300 free bus passes}} and {q5|denies} {c5 council denies|the site has been sold to any developer}. A decision is due next Tuesday.

=== baths-e
outlet: Wexcombe Eye
url: https://wexcombe-eye.example/2032/02/20/what-the-consultants-wrote
published: 2032-02-20
genre: blog

{t|What the consultants actually wrote}

So here it is, all 112 pages, scanned at somebody's kitchen table: the report that {s1|the council} has spent a month {q1|describing as} {c1 council|"unambiguous"}.

Nobody at the town hall will have enjoyed typing it. There are tables for drains, tables for lintels, a whole chapter on pigeons and a fold-out section of the roof in three colours, with the rotten timbers marked in red. There is not a great deal of red. Turn to page 74. {s2|It} {q2|says} that {c2 report|"a phased repair at {f money 1450000-1900000 pounds|between £1.45m and £1.9m} is deliverable within {f duration 4 years|four years}"}. {c3 report|The famous {f money 3800000 pounds|£3.8m}, {s3|a footnote} {q3|says}, includes a café, a second lift and {f percent 35 percent for contingencies|35 per cent} for things nobody has thought of yet}. {s4|The authors} {q4|nowhere recommend} {c4 prowse silent|closure}.

{s5|Cllr Denholm} {q5|was quoted in last week's Gazette as saying} {c5 denholm via=gazette>denholm|"every page points one way"}. Perhaps his copy was bound differently.

{s6|A council insider} {q6|tells} us {c6 insider|officers {q7|were asked} in October {c7 -|"to get to {f money 4000000 pounds|four million}"}}. We have not been able to confirm this. {s9|Prowse Lattimer} {q9|would not discuss} {c9 prowse declines|a client's affairs}; {c10 press|the report “speaks for itself”}, {s10|the council's press office} {q10|said}.

It does. {s11|Anselm Roy}, whom we reached on a roof in Stell, {q11|said} that {c11 roy|he “would have set the footnote in bold”}.

It is our view that a surveyor is owed an apology.

=== baths-f
outlet: Poolside & Leisure
url: https://poolside-leisure.example/news/wexcombe-reprieve
published: 2032-03-18
genre: trade

{t|Wexcombe pool: {s1|council} {q1|cuts} {c1 council|repair bill to {f money 2100000 pounds|£2.1m}}}

The operator of one of the country's last Edwardian slipper baths looks set to keep it open for at least another season. {s2,3|Papers for a meeting on March 24} {q2|put} {c2 papers|the cost of making Alma Street safe at {f money 2100000 pounds|£2.1m}, down from {f money 3800000 pounds|£3.8m}}, and {q3|recommend} {c3 papers|handing it to {c4 critics|a charitable trust}}, which {s4|critics of the closure} {q4|have long called for}.

{s5|Giles Denholm}, who stood down from the cabinet last week, {q5|refused to apologise for} {c5 denholm declines|his handling of the affair}. In a post on Friday {s6|he} {q6|wrote} that {c6 denholm|he had acted on advice and “would again, though not perhaps with that advice”}.

{s7|The Inland Pools Alliance} {q7|welcomed} {c7 alliance belief|the change of heart}. {c8 sandford predicted|{f other ..60 at_most pools|Up to 60 council pools} {h8|could} go the other way this year}, {q8|says} {s8,9|its director, Priya Sandford}, {q9|calling} {c9 sandford|Wexcombe “the exception, and a cheap one”}.

=== question cost of repairing the Alma Street Baths, in pounds
verdict: conflicts
origins: 3
answer: baths-b | 3800000 | prowse | prowse
answer: baths-c | 1200000 | note | roy
answer: baths-d | 3800000 | prowse | prowse
answer: baths-e | 1450000-1900000 | report | prowse
answer: baths-f | 2100000 | papers | council

=== question visits to the baths in 2031
verdict: conflicts
origins: 3
answer: baths-b | 51000 | report | prowse
answer: baths-c | 78000 | briggs | briggs
answer: baths-c | - | denholm | denholm | denies | armband arithmetic
answer: baths-d | 51000 | report | prowse

=== question people at the demonstration of February 10
verdict: conflicts
origins: 3
answer: baths-c | 900 | organisers | organisers
answer: baths-c | 350 | stewards | stewards
answer: baths-c | 430 | gazette | gazette
