story: atoll
title: Cyclone Hina strikes the outer islands of Tauvala
split: train
topic: disaster

speaker matagi = named | Sione Matagi
speaker officials = unnamed | Tauvala officials
speaker tekoa = named | Lavinia Tekoa
speaker relatives = unnamed | relatives of the missing fishermen
speaker met = body | Tauvala Met Service
speaker tebaki = named | Ioane Tebaki
speaker pmoffice = body | office of the prime minister of Tauvala
speaker airforce = unnamed | spokeswoman for the Dominion's air force
speaker teuila = named | Teuila Moana-Ritchie
speaker oldman = unnamed | an old man on Fanamea
speaker district = unnamed | the district officer on Fanamea
speaker ndo = body | National Disaster Office
speaker sapolu = named | Uili Sapolu
speaker post = outlet | Wellesley Morning Post
speaker tofa = named | Beniamina Tofa
speaker radio = outlet | Radio Tauvala
speaker opposition = body | opposition
speaker faleafa = named | Pulotu Faleafa
speaker log = document | short-wave radio log
speaker governments = unnamed | three governments in a row
speaker dominion = body | the Dominion
speaker pike = named | Hannah Okeroa-Pike
speaker leota = named | Ana Leota-Grant
speaker villagers = unnamed | people on the lagoon side
speaker tione = named | Kaleb Tione
speaker kanoa = named | Mele Kanoa
speaker vessel = unnamed | captain of the yacht Clémence
speaker cousin = unnamed | a cousin of Sela Funaki
speaker aunt = unnamed | an aunt of Sela Funaki
speaker drone = footage | drone pictures
speaker kin = unnamed | relations of Sela Funaki
speaker shopper = unnamed | a man at the church hall in Wellesley
speaker hullpost = document | post with a photo of a hull
speaker bank = body | Harbour Mutual Bank

=== atoll-a
outlet: Meridian News
url: https://meridian-news.example/pacific/tauvala-cyclone-hina
published: 2033-02-07
genre: wire

{t|{c1 officials|Cyclone kills {f killed 3 people|three} in Tauvala, {f missing 19 fishermen|19 fishermen} missing}, {s1|officials} {q1|say}}

PORT VEREKER, Tauvala, Feb 7 (Meridian News) – {c2 matagi|Cyclone Hina tore across the outer islands of Tauvala on Saturday night, killing {f killed 3.. at_least people|at least three people} and cutting every line to the atoll of Fanamea}, {s2|the prime minister, Sione Matagi}, {q2|said} on Monday. {s3|He} {q3|has asked} {c3 matagi|the Dominion for aircraft, water and an engineer company}.

Nothing has been heard of {f missing 19 fishermen|nineteen men} who put out on Friday from Fanamea and Nukuteri in {f missing 7 boats|seven boats}. {c4 tekoa possible|Some {h4|might} be lying up on one of the bare reefs to the south}, {q4|said} {s4|Police Commissioner Lavinia Tekoa}, who {q5|was accused by} {s5|relatives at the wharf} of {c5 relatives|having nothing to look for them with}. {s6|She} {q6|conceded} that {c6 tekoa|the country's one patrol vessel had been out of the water since October}.

{s7|The Met Service} {q7|recorded} {c7 met|gusts of {f other 228 @2033-02-05 kilometres an hour|228 km/h} on Nukuteri before its mast went}. {s8|Its} {q8|warning of} {c8 met predicted|"a severe but passing blow"}, read out on Thursday after the rugby, was raised twice the next day.

{s9|Opposition leader Ioane Tebaki} {q9|criticised} {c9 tebaki belief|the government for leaving the evacuation barge at its mooring}. {s10,11|Matagi's office} {q10|rejected} {c10 pmoffice denies|the charge}, {q11|pointing to} {c11 pmoffice|a swell of {f other 6 metres of swell|six metres}}. {s12|A spokeswoman for the Dominion's air force} {q12|could not say} {c12 airforce cannot_verify|when a first flight would get away}.

Tauvala's 23 inhabited islands, most of them rings of coral a few hundred metres wide, are home to some 61,000 people. Nobody among them lives more than four metres above the tide.

=== atoll-b
outlet: Wellesley Morning Post
url: https://wellesley-morning-post.example/world/fanamea-after-hina
published: 2033-02-12
genre: broadsheet

{n|Wellesley Morning Post
HOME  NATION  PACIFIC  BUSINESS  SPORT  CROSSWORD
Listen to this story (9 min)}

{t|On Fanamea the dead are counted in two books}

{n|By Hemi Castlereagh in Fanamea
Pictures: Rosalind Vake}

The runway at Fanamea is eleven hundred metres of crushed coral, and on Thursday morning a good part of it belonged to the crabs. The transport came round twice while a boy on a bicycle chased them off. When the ramp went down there was a smell of mud and cut wood, and some {f attending 300 about @2033-02-10 people|300 people} were standing in the sun beside the fuel shed, in church clothes, because those had been in the one cupboard that floated. Nobody pushed. {s27|An old man} came forward, shook hands with each of the crew and {q27|asked, in English, for} {c27 oldman|the newspaper}.

{c1 teuila|"We heard it before there was anything to see, like a lorry that keeps on arriving,"} {q1|said} {s1,2|Teuila Moana-Ritchie, headmistress of the island's only school}, who had packed {f rescued 140 @2033-02-05 people|140 people} into two classrooms and {q2|credits} {c2 teuila|the water tank, cast in one piece by a mission in 1961, with having split the wave}. She {q3|had been told by} {s3|the district officer} on the Friday that {c3 district predicted|there {h3|would} be time the next day to bring in the old people from the ocean side}.

{c4 teuila|"There was no next day,"} {s4|she} {q4|said}. {c4|"I don't say it against him. He lost the boat, the office and his mother-in-law.

"But you can write that we were told."}

How many were lost with her is a matter of which book one opens. {s5|The National Disaster Office} {q5|puts} {c5 ndo|the dead of Fanamea at {f killed 7 people|seven}}. {s6|The pastor, the Rev. Uili Sapolu}, {q6|has} {c6 sapolu|{f killed 12 people|twelve}} and has written their names inside the cover of a hymnal. {s7|The office}'s {q7|position}, relayed from the capital by text message, is that {c7 ndo|a body without a death certificate cannot be entered}; the nurse who alone may sign one was on leave in Port Vereker when the cyclone struck and is there still. {s8|This newspaper} saw {f other 11 graves|eleven fresh graves} behind the mission and {q8|was unable to establish} {c8 post cannot_verify|how many people lay in them}.

Ten of the missing fishermen came home on Tuesday in the hold of a French yacht. They had been {f duration 58 hours|58 hours} on Lower Sands, a reef that dries at half tide. {s9|One of them, Beniamina Tofa}, 23, {q9|told} Radio Tauvala that {c9 tofa via=radio>tofa|they had lashed three hulls together with anchor rope, lain down in the bilges and been carried over the edge "like washing", and that when it was light they had drunk rain out of a boot, shared one raw bonito among {f rescued 10 fishermen|ten} and quarrelled until noon about which way was home}.

That leaves {f missing 9 fishermen|nine}. {s10|Their wives}' {q10|demand for} {c10 relatives|a search by air to the west, where the current sets in February}, was handed to the minister on a page torn from an exercise book. It was met on Wednesday, in the fourth afternoon of fair weather.

The minister is Dr Pulotu Faleafa, who looks after disasters, fisheries and sport and {q11|has been described by} {s11|the opposition} as {c11 opposition|"three empty chairs in one suit"}. He came in on the same aircraft as the water. {s12|He} {q12|denied} that {c12 faleafa denies|he had held back the request for help so that the prime minister might be the one to make it}. {c13 faleafa|"I asked on Sunday at six in the morning,"} {s13|he} {q13|said}, under a breadfruit tree with no leaves. {c13|"The line was dead, so I asked by short wave, and there is a log."} {s14|The log}, of which he gave out copies, {q14|shows} {c14 log|a call on Monday at six}. {s15,16|The Dominion}, {q15|wary of} {c15 dominion belief|being seen to run the place}, {q16|has not said} {c16 dominion silent|which day it was}.

Fanamea has been through this before. The cyclone of 1972 took the coconuts, and with them copra, and with copra the monthly ship. Those who could leave did so: to the phosphate, to the canneries, to the building sites of Wellesley, whose southern suburbs hold more Tauvalans today than Tauvala does. They sent back roofing iron. In 1998 the sea came through the middle of the village without any wind at all, on a clear night at the top of a spring tide, and salted the taro pits for six years. {c17 governments predicted intention|The seawall} that {s17|three governments in a row} {q17|have promised} runs for ninety metres and stops at the mission hedge, where the money did.

The work now is water. The lens of fresh water that floats under a coral island was fouled in one night, and it will be a year or more before rain has rinsed it. Until then people drink what comes out of {f other 2 containers|two grey containers} brought by {f deployed 84 engineers|84 Dominion engineers}: {f other 30000 litres a day|30,000 litres a day}, or {f other 18 litres a person a day|eighteen} for each person. {s18|Squadron Leader Hannah Okeroa-Pike} {h18|{q18|reckons}} {c18 pike probable|the strip will bear heavy aircraft for {f duration ..10 at_most days|ten days at most}}. After that {q19|it is hoped} {c19 - predicted belief|a barge will do}. {q20|{h20|Fears} of} {c20 - possible belief|typhoid} have so far come to nothing; {s21|Dr Ana Leota-Grant of the Pacific Relief Society} {q21|has found} {c21 leota|{f affected 31 cases|31 cases} of diarrhoea, "which for a place without a single standing latrine is a good week"}.

There are grievances, as there are anywhere that things are given out. {s22|People on the lagoon side} {q22|complain} that {c22 villagers|{f other 410 tarpaulins|the 410 tarpaulins} went up the council clerk's own road first}. {s23|The clerk, Kaleb Tione}, {q23|dismissed} {c23 tione denies|this as "storm talk"}, though {s24|pictures taken from the air by the engineers' own drone} {q24|do show} {c24 drone|a good deal more blue on the one side than on the other}.

By four the wind had got up and the pilot was looking at his watch. {f rescued 26 people|Twenty-six people} went out with them, {f injured 11 people|eleven} on stretchers. {s25|The minister} {q25|had wanted} {c25 faleafa predicted intention|the headmistress photographed beside the tank}. {s26|She} {q26|said} {c26 teuila|she was teaching}.

{n|To donate to the appeal see page A2.
Most read: 1 Ferry fares frozen  2 Who ate the mayor's cake?}

=== atoll-c
outlet: National Disaster Office of Tauvala
url: https://ndo-tauvala.example/hina/sitrep-4
published: 2033-02-09
genre: press release

{t|Cyclone Hina: Situation Report No. 4}

As at 1800 hours the confirmed number of deaths stands at {f killed 7 people|seven (7)}, all on Fanamea. {f displaced 4200 about people|Approximately 4,200 persons} are in {f other 38 evacuation centres|38 evacuation centres}, and {c5 -|{f destroyed 611 dwellings|611 dwellings} {q5|have been assessed as} destroyed}. {f rescued 10 fishermen|Ten fishermen} were recovered alive yesterday by a passing vessel, to whose master {s1|the Hon. Minister} {q1|wishes to convey} {c1 faleafa|the gratitude of the nation}.

{s2,3|The Office} {q2|is aware of} {c2 ndo belief|reports of a higher toll} and {q3|asks} members of the public {c3 ndo|not to circulate figures that have not been certified by a registered nurse}. {s4|The Met Service} {q4|advises} that {c4 met possible|a further low {h4|may} form south of Nukuteri by the weekend}.

Fishing outside the reef remains prohibited in all districts. Tins bearing the mark of the 2029 appeal should not be opened.

=== atoll-d
outlet: Voice of Nukuteri
url: https://voice-of-nukuteri.example/hina-monday
published: 2033-02-08
genre: local
copy of: atoll-a

{t|Nineteen of our men still out}

{c1 matagi|Cyclone Hina tore across our outer islands on Saturday night, and {f killed 3.. at_least people|at least three people} are dead}, {s1|the prime minister, Hon. Sione Matagi}, {q1|said} on Monday.

Nothing has been heard of {f missing 19 fishermen|nineteen men} who put out on Friday in {f missing 7 boats|seven boats}. {s2|Police Commissioner Lavinia Tekoa} {q2|said} {c2 tekoa possible|some {h2|might} be lying up on one of the bare reefs to the south}. {c3 relatives|She} {q3|was accused by} {s3|relatives} of {c3|having nothing to look for them with}.

{s4|Mr Ioane Tebaki of the opposition} {q4|criticised} {c4 tebaki belief|the government for leaving the evacuation barge at its mooring}. {s5|The prime minister's office} {q5|rejected} {c5 pmoffice denies|the charge}. Evening prayers are at six in the net shed.

=== atoll-e
outlet: Agence Océane
url: https://agence-oceane.example/en/hina-tauvala-recherches
published: 2033-02-10
genre: translation

{t|Tauvala: the search for the {f missing 9 fishermen|nine missing} widened towards the west}

PORT VEREKER, 10 February (AO) – {c1 faleafa|The search for {f missing 9 fishermen|nine fishermen} of Tauvala has been extended to a zone of {f area 14000 square kilometres|14,000 square kilometres} to the west of the atoll of Fanamea}, {q1|indicated} Thursday {s1|the minister of Fisheries, Pulotu Faleafa}.

{c2 tofa via=radio>tofa|{f rescued 10 fishermen|Ten of their comrades}, collected Tuesday by the yacht Clémence, owed their survival to the rain and to a single fish}, {q2|in the account of} {s2|one among them, B. Tofa}, to the local radio. {s3,4|The captain of the sailboat}, who {q3|did not want} {c3 vessel predicted intention|any medal}, {q4|judged} {c4 vessel belief|"shameful" that no aeroplane had been seen during {f duration 2 days|two days}}.

{c5 opposition|Faleafa} {q5|is reproached by} {s5|the opposition} with {c5|having called for help {f duration 24 hours|twenty-four hours} too late}, {c6 faleafa denies|a version} which {s6|he} {q6|contests}. {s7|The leader of the opposition, Ioane Tebaki}, {q7|has demanded} {c7 tebaki|his resignation}; {s8|the head of government} {q8|has renewed} {c8 matagi belief|his confidence in him}.

The territory has put at disposal a patrol boat and {f other 12 tonnes of rice|twelve tonnes} of rice. {c9 ndo|The balance sheet, still provisional, establishes itself at {f killed 7 people|seven dead}}, {q9|according to} {s9|the authorities}.

=== atoll-f
outlet: Lagoon & Motorway
url: https://lagoon-motorway.example/posts/shoes
published: 2033-02-15
genre: blog

{n|Lagoon & Motorway
about · older posts · tip jar}

{t|What to put in a barrel}

{n|posted by Sela Funaki, 22.14, 6 comments}

We filled {f other 212 barrels|212 barrels} on Saturday in the hall of St Brendan's, Wellesley South, and I have the blisters. You learn things about your people from what they send. Left shoes. Eleven irons, for an island with no electricity. A wedding dress, hardly worn.

{s1|Mele Kanoa}, who runs the Fanamea Association out of the back of a tyre shop, {q1|says} {c1 kanoa|the appeal has reached {f money 1300000 dollars|$1.3 million}, {f percent 75 about of the money|three quarters} of it in sums under fifty dollars}. {s2|She} {q2|is adamant} that {c2 kanoa belief|not a cent should pass through the ministry}. {c3 kanoa|"We sent them money for a wall once,"} {s3|she} {q3|said}. {s4|Harbour Mutual, the bank} that holds it, {q4|will not release} {c4 bank declines intention|anything without a signature from Port Vereker}, so for now it sits there.

My cousin got a line through on Sunday night. {s5|She} {q5|says} {c5 cousin via=cousin>sapolu|the pastor has {f killed 14 @2033-02-13 people|fourteen} names in his hymnal now}. {s6,7,8|The disaster office}, which {q6|had stuck to} {c6 ndo|{f killed 7 people|seven}} all week, {q7|raised} {c7 ndo|its count to {f killed 11 people|eleven}} this morning, {q8|without explaining} {c8 ndo silent|who the other {f killed 4 people|four} were}.

And the men in the boats? {s9|A man in the queue for the tape gun} {q9|swore} that {c9 shopper|a tanker had picked up {f rescued 2 fishermen|two} of them}. I rang the shipping company, the navy and the wharf, and got nowhere. {s14|A post with a photo of a hull on a beach} {q14|says}, in capitals, {c14 hullpost|ALIVE}. The hull is from 2019; I recognised the paint.

My aunt, who is 81 and has been evacuated four times in her life, is on a mattress in Port Vereker with a view of the car park. {s10|She} {q10|wants} {c10 aunt predicted intention|to go home}. {s11|Everyone} {q11|tells} her {c11 kin|it is too soon}. {c12 aunt|"Too soon for what?"} is {s12|her} {q12|answer} to that, and {s13|she} {q13|has asked} me {c13 aunt|for hooks}.

=== question people killed on Fanamea
verdict: conflicts
origins: 2
answer: atoll-b | 7 | ndo | ndo
answer: atoll-b | 12 | sapolu | sapolu
answer: atoll-b | - | post | post | cannot_verify | could not establish how many people lay in the fresh graves
answer: atoll-c | 7 | ndo | ndo
answer: atoll-e | 7 | ndo | ndo
answer: atoll-f | 14 | cousin | sapolu
answer: atoll-f | 11 | ndo | ndo

=== question fishermen missing
verdict: supersedes
origins: 1
answer: atoll-a | 19 | officials | Tauvala officials
answer: atoll-d | 19 | - | Tauvala officials
answer: atoll-b | 9 | - | Tauvala officials
answer: atoll-e | 9 | faleafa | Tauvala officials

=== question whether the request for help was made late
verdict: conflicts
origins: 3
answer: atoll-b | - | faleafa | faleafa | denies | held back the request for help
answer: atoll-b | - | log | log | a call on Monday at six
answer: atoll-b | - | dominion | dominion | silent | has not said which day it was
answer: atoll-e | - | opposition | opposition | twenty-four hours too late
answer: atoll-e | - | faleafa | faleafa | denies | twenty-four hours too late

=== question how the ten fishermen survived
verdict: single
origins: 1
answer: atoll-b | - | tofa | Radio Tauvala interview with Tofa | they had drunk rain out of a boot and shared one raw bonito
answer: atoll-e | - | tofa | Radio Tauvala interview with Tofa | the rain and a single fish
