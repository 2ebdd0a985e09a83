story: capitalmove
title: Saranagara moves its capital from Jayasari into the forest at Rimbaraya
split: train
topic: politics

# Who speaks
speaker president = named | Hadi Wiranegara
speaker retno = named | Retno Gunawan
speaker authority = body | Rimbaraya Authority
speaker suryo = named | Bambang Suryo
speaker investors = unnamed | foreign investors in Rimbaraya
speaker fund = body | Al-Rayyan fund
speaker holm = named | Ingrid Holm
speaker idris = named | Pak Idris
speaker siregar = named | Maya Siregar
speaker hutan = body | Hutan Kita
speaker pictures = footage | satellite pictures of Rimbaraya
speaker audit = document | report of the State Audit Board
speaker board = body | State Audit Board
speaker servants = unnamed | civil servants in Jayasari
speaker circular = document | circular of the personnel ministry
speaker opposition = body | Justice Front
speaker wibowo = named | Agus Wibowo
speaker economists = unnamed | economists in Jayasari
speaker ministry = body | planning ministry of Saranagara
speaker forestry = body | forestry ministry of Saranagara
speaker architect = named | Dewa Putra
speaker teacher = named | Ibu Ratna
speaker drone = footage | drone film of the mangroves
speaker officials = unnamed | officials of the Rimbaraya Authority
speaker law = document | capital law of Saranagara
speaker envoy = unnamed | a European ambassador in Jayasari
speaker aide = unnamed | an adviser to Hadi Wiranegara
speaker adat = body | Pari Customary Council
speaker harbour = body | harbour office of Rimbaraya
speaker founders = unnamed | founders of Saranagara
speaker holmboard = unnamed | the board of Ingrid Holm's firm
speaker brochure = document | brochure of the Rimbaraya Authority
speaker finance = unnamed | finance minister of Saranagara
speaker envoyministry = body | ministry of a European ambassador in Jayasari

=== capitalmove-a
outlet: Jayasari Herald
url: https://jayasari-herald.example/longform/rimbaraya-city-in-the-trees
published: 2036-08-20
genre: broadsheet

{n|JAYASARI HERALD
Nation · Business · Opinion · Weekender
Log in | Epaper | Subscribe}

{t|The president's city in the trees}

{n|Larasati Nugroho
Rimbaraya, Kelantara ● Wed, August 20, 2036}

The first thing one sees of the new capital of Saranagara, {f duration 2 hours|two hours} by a red road from the nearest harbour, is a roundabout. It has a fountain, which works between nine and five, and {f other 8 exits|eight exits}, of which {f other 3 exits|three} lead anywhere: to the palace, to the housing blocks for ministers and to a hotel with {f other 190 rooms|190 rooms} where, last weekend, the staff outnumbered the guests. Beyond the kerb the eucalyptus begins.

President Hadi Wiranegara spent Independence Day here, on a stand from which the paint had not quite dried. {s1|He} {q1|has long regarded} {c1 president belief|Jayasari, where he was mayor, as a drowned man holding on to other drowning men}, and {s2|he} {q2|said} again on Sunday that {c2 president|a country of six thousand islands could not be governed for another century from a swamp that sinks by a hand's breadth every year, in which ministers sit for three hours in traffic to reach a meeting about traffic and in which the sea, at spring tide, comes up through the drains of the treasury}. His guests, among them {f attending 40.. at_least @2036-08-17 ambassadors|no fewer than 40 ambassadors}, applauded from under umbrellas.

The idea is older than he is. {s4|The founders}, who {q4|distrusted} {c4 founders belief|the coast and everybody who had done well out of it}, drew a capital in the hills in 1951, on the back of a rice ledger that is now in the museum; the first dictator chose an island and the second a volcano. What was lacking each time was money, and when there was money there was an election. The law that at last fixed on Kelantara went through parliament in 2031, in sixteen days, on a show of hands. {s5|Its preamble} {q5|invokes} {c5 law|"the balance of the archipelago."} {s32|It} {q32|says nothing of} {c32 law silent|who lived there}.

How much it will cost depends upon the day. {s6|The planning minister, Retno Gunawan, an engineer} who was brought in to count, {q6|says} {c6 retno predicted|it will be {f money 32000000000-38000000000 dollars|$32 billion to $38 billion} by 2045, {f percent 20 about money|a fifth} of it from the state}. {s7|The State Audit Board} {q7|puts} {c7 board predicted|the bill nearer to {f money 45000000000 about dollars|$45 billion}}. {s8|Its report of June} {q8|says} that {c8 audit|{f money 5000000001.. more_than dollars|more than $5 billion} has gone already and that private money, which was to pay for four-fifths of the whole, has so far paid for the hotel}. {s9|Ms Gunawan} {q9|took issue with} {c9 retno denies|the sum}. {c10 retno belief|The auditors}, in {s10|her} {q10|view}, {c10|had counted the road twice}.

{s11|Investors}, courted with leases of {f duration ..190 at_most years|up to 190 years}, {q11|are wary of} {c11 investors belief|a place that one vote could undo}. {s12|The Al-Rayyan fund}, which signed a letter in 2033 amid drums, {q12|has cooled on} {c12 fund belief|the airport}; {c13 fund|the letter}, {s13|it} {q13|says}, {c13|was "of interest, not of intent."} {s14|Ingrid Holm}, who runs the Asian side of a Nordic pension manager with {f money 60000000000 about dollars|some $60 billion} to place, {q14|sees} {c14 holm belief|the scheme as sound and the country as impatient}. {s15|Her board}, for its part, {q15|wants} {c15 holmboard intention predicted|"to see a school with children in it."}

There is a school. It has a gymnasium, a pond and, since July, {f other 212 pupils|212 pupils}, who are fetched from the labour camp by bus. {s16|Ibu Ratna}, who came from Jayasari with the first teachers and {q16|had expected} {c16 teacher predicted belief|to hate it}, runs a choir. {c17 teacher|"At night it is so dark that you can think,"} {s17|she} {q17|said}, {c17|"and so quiet that you must."}

Civil servants are slower to come. {s18|A circular of the personnel ministry} {q18|orders} {c18 circular|{f deployed 12000 officials|12,000 of them} to be here by December}; {f deployed 3100 about officials|about 3,100} have keys. In Jayasari {s19,20|whole departments}, {q19|reluctant} {c19 servants belief|to leave schools and mothers behind} and {q20|hoping} that {c20 servants predicted belief|the next president will change his mind for them}, have discovered diseases. It is a tradition. When the second dictator ordered the ministry of mines to his volcano, three men went, and one of them married there.

The land was empty, in the maps. It had been a concession since 1969, logged twice and planted with pulpwood, and what the surveyors drew on their sheets was rows. But a river runs through the rows, the Pari, and along it, on stilts, stand {f other 5 villages|five villages} with {f affected 1900 about people|nearly 1,900 people} in them. They grow pepper and rubber and bury their dead beneath the house. {c21 officials|They} {q21|were told by} {s21|officials} in 2032 {c21|to bring papers}; those who had papers had papers from a sultan.

{s22|Pak Idris, the head of Sungai Pari}, a thin man of seventy with a transistor radio, {q22|is not opposed to} {c22 idris belief|the city}. {s23|He} {q23|would have liked} {c23 idris intention|to be asked}. {s24|He} {q24|resents} {c24 idris belief|the fountain}, because {c33 - intention predicted|his own pump {q33|was promised} in the same week}.

{c25 idris|"They say they will move us to a better place. I ask, who lives in the better place now?"} {s25|he} {q25|asked}. {c25|"Nobody answers me.}

{c25|"So it must be like here. It must be empty."}

{s26,27|The Pari Customary Council}, {q26|citing} {c26 adat|a ruling of the constitutional court in a case about sandalwood}, {q27|has demanded} {c27 adat|{f area 6500 hectares|6,500 hectares}, a seat on the authority and an apology}. {c28 suryo|It} {q28|has been accused by} {s28|Bambang Suryo, a retired admiral} who heads the Rimbaraya Authority, {c28|of speaking for {f affected ..299 less_than people|fewer than 300 people}}. {s29|Suryo} {q29|defends} {c29 suryo belief|the clearances as "the gentlest in our history,"} and on that, given the history, he may have a point. {s30|He} {q30|refused to give} {c30 suryo declines|a date for the rest}.

Caption: {c31 architect|The palace roof} is, {q31|in the words of} {s31|its architect, Dewa Putra}, {c31|"a bird that has not decided."}

On Monday, when the guests had gone, gardeners were taking up the lawn in squares and loading it on a lorry. The {q34|report} that {c34 -|it was borrowed} went round the hotel by lunch. It was going to be watered, as it turned out, and it came back on Tuesday.

{n|This article was published in print with the headline "Bird, undecided". Your opinion matters: letters@jayasari-herald.example}

=== capitalmove-b
outlet: Straits & Isles Wire
url: https://siwire.example/saranagara-capital-inauguration
published: 2036-08-17
genre: wire

{t|Saranagara marks first national day in forest capital}

RIMBARAYA, Aug 17 (S&I) - Saranagara held its independence ceremony in its unfinished new capital for the first time on Sunday. {c1 authority|{f attending 8000 about people|About 8,000 people} came}, {q1|per} {s1|the Rimbaraya Authority}.

{s2,3|President Hadi Wiranegara} {q2|said} {c2 president|the city was "a promise with a roof"} and {q3|pledged} {c3 president intention predicted|to sleep there for {f duration 10.. at_least nights|at least ten nights} a month}. {s4|The opposition Justice Front}, which {q4|opposes} {c4 opposition belief|the move}, stayed away. {s5,6|Its leader, Agus Wibowo}, {q5|denounced} {c5 wibowo belief|"a monument to one man's dislike of traffic"} and {q6|threatened} {c6 wibowo intention predicted|to halt the work if elected in 2038}.

{s7|The planning ministry} {q7|expects} {c7 ministry predicted belief|the capital to cost {f money 32000000000-38000000000 dollars|between $32 billion and $38 billion}}. {s8|Environmental groups} {q8|blame} {c8 hutan|the site for the loss of {f area ..9000 at_most hectares|up to 9,000 hectares} of forest and mangrove}; {s9,10|the forestry ministry} {q9|disputes} {c9 forestry denies|that}, {q10|saying} {c10 forestry|"not one natural tree" has been felled}.

=== capitalmove-c
outlet: Port Lumen Observer
url: https://portlumen-observer.example/region/saranagara-forest-capital
published: 2036-08-18
genre: local
copy of: capitalmove-b

{t|New capital hosts Saranagara's national day}

Saranagara held its independence ceremony in its unfinished new capital for the first time on Sunday. {c1 authority|{f attending 8000 about @2036-08-17 people|About 8,000 people} came}, {q1|according to} {s1|the Rimbaraya Authority}.

{s2|President Hadi Wiranegara} {q2|said} {c2 president|the city was "a promise with a roof"}. {s3|The opposition Justice Front}, which {q3|opposes} {c3 opposition belief|the move}, stayed away.

{s4|The planning ministry} {q4|expects} {c4 ministry predicted belief|it to cost {f money 32000000000-38000000000 @2036-08-17 dollars|between $32 billion and $38 billion}}. {s5|Environmental groups} {q5|blame} {c5 hutan|the site for the loss of {f area ..9000 at_most @2036-08-17 hectares|up to 9,000 hectares} of forest and mangrove}. {s6|The forestry ministry} {q6|disputes} {c6 forestry denies|that}.

=== capitalmove-d
outlet: Green Meridian
url: https://green-meridian.example/2036/09/rimbaraya-what-the-pictures-show
published: 2036-09-02
genre: trade

{t|Counting trees at Rimbaraya}

{n|GREEN MERIDIAN – forests, rivers, people | Issue 36 | Donate}

There are two ways to measure a forest, and Saranagara has legislated for the kinder. Under its law a plantation is a forest while it stands, and ceases to have been one when it falls. That is why the same clearing can be, in two papers of the same ministry printed a month apart, a loss of nothing and a gain of {f area 1300 hectares|1,300 hectares} of park.

{s1|Satellite pictures taken between 2031 and July of this year and compared for us by the mapping group Hutan Kita} {q1|show} {c1 pictures|{f area 7200-7800 hectares|between 7,200 and 7,800 hectares} of tree cover gone, most of it eucalyptus}. {s2|A drone film made from a fishing boat} {q2|reveals} {c2 drone|the stumps of {f other 24.. vague trees|dozens of mangroves} behind the new pier}. {s3|The authority} {q3|did not respond to} {c3 authority silent|questions about it}. {s4|The forestry ministry}, shown the pictures, {q4|could not verify} {c4 forestry cannot_verify|"the angle."}

{s5,6|Maya Siregar}, who directs Hutan Kita from two rooms above a bakery and is no romantic about pulpwood, {q5|welcomes} {c5 siregar belief|the park} and {q6|fears} {c6 siregar predicted belief|the road: that it will be lined with palms in five years and with debts in ten, that the proboscis monkeys of the estuary, of which {f other 400-450 monkeys|400 to 450} were counted in the spring, will be cut off from the fruit on which they live when the tide is out, and that nobody in either capital will be asked to answer for it}. {c7 brochure|The bridge that is meant for them} {q7|is described by} {s7|a brochure of the authority} {c7|as "iconic."} {s8|Dewa Putra, the architect}, {q8|is proud of} {c8 architect belief|it}.

A post by the authority's own chief caused some mirth last month. {s9|Suryo} {q9|posted} {c9 suryo|"Saw a hornbill today from Ministry Block C!! Who says no nature?"} above a picture that readers soon found in a Thai calendar. It has gone.

Picture: The pier in August. {c10 harbour predicted|It will take}, {q10|per} {s10|the harbour office}, {c10|ships of {f other ..6000 at_most tons|up to 6,000 tons}}.

The mangroves are counted by students. They go out at low water with a rope knotted every metre, four to a boat, and come back the colour of the bay. In {f duration 3 years|three years} they have done {f distance 31 kilometres|31 kilometres} of shore. In the dry season the work starts at four, by the light of telephones tied to their foreheads; in the wet it hardly starts at all. A crab as broad as a plate has twice got into the lunch. What they write down goes into a school exercise book with a tiger on the cover, is copied in the evening on the bakery's computer, among the orders for wedding cakes, and ends in a file so large that it has to be carried to the university on a stick. Nobody pays them, though a fish merchant lends the fuel.

=== capitalmove-e
outlet: The Lim Letter
url: https://lim-letter.example/notes/rimbaraya-money
published: 2036-09-09
genre: blog

{t|Who is paying for Rimbaraya?}

{n|Lim Swee Hock's weekly note on money and politics. Forwarded this? Sign up.}

A budget is a story with the ending left off. Saranagara's for next year, which was tabled on Friday in four volumes, gives the new capital {f money 1100000000 dollars|$1.1 billion}, about half of what it got this year. {s1|The finance minister} {q1|declined to call} {c1 finance declines|it a cut}. {s2,3|An adviser to the president} {q2|played down} {c2 aide belief|the difference}, {q3|telling} me that {c3 aide predicted|the missing half would come from the Gulf by Christmas}. {s4|The Al-Rayyan fund} {q4|denies} {c4 fund denies|it has promised anything}.

{s5|Retno Gunawan}, the ablest person in a middling cabinet, {q5|has never warmed to} {c5 retno belief|the timetable}. Last week {s6,7|she} {q6|raised} {c6 retno predicted|the range to {f money 36000000000-44000000000 dollars|$36 billion to $44 billion}}, {q7|without explaining} {c7 retno silent|why}. {s8|Economists in Jayasari} {q8|say} {c8 economists|she is at least honest}; {c9 - possible|the palace {h9|{q9|is said to}} have learned of it from the radio}.

The embassies wait. {f other 12 about plots|A dozen plots} have been pegged out for them along a ridge with a view of the ridge opposite. {s10|One European ambassador}, who has been sent a brochure in six languages, {q10|would rather} {c10 envoy intention predicted|share a floor with his neighbours than build}. {s11|His ministry} {q11|has advised} him {c11 envoyministry|to wait for 2038}.

None of this means that the city will fail. Brasília was laughed at, and Canberra, which was a sheep run with a plan; capitals are made by clerks who stay because their children have friends. But it takes {f duration 30 about years|some thirty years}, and no president gets more than ten. {s12|Wiranegara}, who {q12|intends} {c12 president intention predicted|to be buried at Rimbaraya}, has picked the hill. {s13|Pak Idris} {q13|says} that {c13 idris|his grandmother is in it}.

=== question cost of the new capital
verdict: conflicts
origins: 2
answer: capitalmove-b | 32000000000-38000000000 | ministry | planning ministry
answer: capitalmove-c | 32000000000-38000000000 | ministry | planning ministry
answer: capitalmove-a | 32000000000-38000000000 | retno | planning ministry
answer: capitalmove-a | 45000000000 | board | board
answer: capitalmove-e | 36000000000-44000000000 | retno | planning ministry

=== question tree cover lost at Rimbaraya, in hectares
verdict: conflicts
origins: 3
answer: capitalmove-b | ..9000 | hutan | hutan
answer: capitalmove-c | ..9000 | hutan | hutan
answer: capitalmove-d | 7200-7800 | pictures | pictures
answer: capitalmove-b | - | forestry | forestry | denies | not one natural tree

=== question people at the ceremony of 17 August
verdict: single
origins: 1
answer: capitalmove-b | 8000 | authority | authority
answer: capitalmove-c | 8000 | authority | authority

=== question stumps behind the new pier
verdict: unverified
origins: 1
answer: capitalmove-d | 24.. | drone | drone
answer: capitalmove-d | - | forestry | forestry | cannot_verify
