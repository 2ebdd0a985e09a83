story: haze
title: Smoke from plantation fires in Palengkara chokes Selangan
split: train
topic: health

# Who speaks
speaker azlina = named | Azlina Kamaruddin
speaker health = body | Health Ministry of Selangan
speaker education = body | Education Ministry of Selangan
speaker wiratama = named | Surya Wiratama
speaker palengkara = body | Environment Ministry of Palengkara
speaker growers = body | Palengkara Palm Growers' League
speaker sutikno = named | Hendra Sutikno
speaker hospital = body | Sultanah Rohana Hospital
speaker devi = named | Kavitha Devi Nair
speaker tan = named | Tan Siew Mei
speaker weather = body | Selangan Meteorological Office
speaker satellite = footage | satellite pictures of 13 September
speaker parents = unnamed | parents in Melur
speaker clip = footage | clip from the Rantau road
speaker opposition = named | Farouk Ismail
speaker teachers = body | National Union of Teachers
speaker smallholders = unnamed | smallholders at Teluk Rawa
speaker karim = named | Karim Lubis
speaker study = document | study in the Straits Journal of Medicine
speaker nurses = unnamed | nurses at Sultanah Rohana Hospital
speaker greens = body | Peat Watch
speaker diplomats = unnamed | diplomats of both countries
speaker premier = named | Zainal Rashid
speaker hotels = body | Melur Hotel Association
speaker courier = outlet | Straits Mercury
speaker post = outlet | Melur Runners' Club
speaker permit = document | burning permit of Teluk Rawa
speaker ledger = document | ledger of the children's ward
speaker clinic = body | clinic at the port
speaker doctors = unnamed | doctors in Melur
speaker sinar = body | Sinar Rantau
speaker official = unnamed | the official who brought the permit
speaker parent = unnamed | an accountant outside a closed school
speaker bulletin = document | Health Ministry bulletin
speaker pharmacists = unnamed | pharmacists in Melur

=== haze-a
outlet: Straits Mercury News Service
url: https://straits-mercury.example/wire/haze-schools
published: 2037-09-15
genre: wire

{t|Selangan shuts {f affected 1240 schools|1,240 schools} as smoke thickens}

BANDAR MELUR, Sept 15 (SMNS) - Selangan on Tuesday closed {f affected 1240 schools|1,240 schools} along its western coast, sending home {f affected 500001.. more_than pupils|more than half a million children}, after smoke from burning plantations across the strait pushed the air-quality index in the capital to {f other 327 index|327}, the highest since 2019. {c11 azlina|It} {q11|was described by} {s11|the health minister} {c11|as "a slow accident"}.

Anything over 300 is classed as hazardous. The sun at noon was the colour of a blood orange and could be looked at with the naked eye; ferries ran with their foghorns on, and at the port {f other 11 ships|eleven ships} waited outside the roads for pilots who could not see them.

{s1|The Education Ministry} {q1|expects} {c1 education predicted belief|classes to resume on Sept 22}. {s2,3|The National Union of Teachers}, which {q2|had been pressing for} {c2 teachers|the closure} since Friday, {q3|deplored} {c3 teachers belief|the delay}.

{s4|Health Minister Azlina Kamaruddin} {q4|said} in parliament that {c4 azlina|her ministry had treated {f affected 4100 about patients|about 4,100 people} for breathing trouble in {f duration 6 days|six days}}. {s5|She} {q5|advised} {c5 azlina|the old and the asthmatic to stay indoors with the windows taped}, and {s6|she} {q6|blamed} {c6 azlina|"companies that find a match cheaper than an excavator."}

Palengkara, whose island of Rantau supplies a fifth of the world's palm oil, has suffered worse at home. {s7|Satellite pictures taken on Sunday} {q7|show} {c7 satellite|{f other 382 @2037-09-13 fires|382 fires}}, most of them on drained peat. {s8,9|Its environment minister, Surya Wiratama}, {q8|took exception to} {c8 wiratama belief|the tone of the complaints from Melur}, {q9|denying} that {c9 wiratama denies|a single fire had been lit by a licensed company}. {s10|The Selangan Meteorological Office} {q10|sees} {c10 weather predicted belief|no rain before the weekend}.

The two countries signed a treaty on smoke in 2024. It provides for a hotline, a joint squadron of water bombers and a committee, and only the committee has met.

=== haze-b
outlet: Straits Mercury
url: https://straits-mercury.example/live/haze-day-five
published: 2037-09-17
genre: live blog

{n|STRAITS MERCURY LIVE | Haze | Auto-refresh ON}

{t|Haze, day five: air index passes {f other 401.. more_than index|400} in Melur}

17.40 Good evening. We are closing this page at six, since most of the desk has a cough. The index stands at {f other 412 index|412}.

16.05 {s1|Sultanah Rohana Hospital} {q1|has appealed for} {c1 hospital|oxygen cylinders}. It has {f other ..39 less_than cylinders|fewer than 40} and gets through {f other 15-20 cylinders|15 to 20} a day.

14.30 {s2|Opposition leader Farouk Ismail}{q2|:} {c2 opposition|"The minister has been in office four years and she's discovered smoke."} {s3,4|He} {q3|demands} that {c3 opposition|Palengkara's ambassador be sent home} and {q4|accuses} {c4 opposition|Premier Zainal Rashid of hiding behind the treaty}.

13.10 {s5|A clip} that has been viewed {f other 900000 about views|some 900,000 times} {q5|shows} {c5 clip|men in the caps of a grower, Sinar Rantau, pouring fuel along a ditch}. {s6|The Mercury} {q6|has not been able to confirm} {c6 courier cannot_verify|the place or the day}.

11.00 {s7,8|The Melur Hotel Association}, {q7|fearful for} {c7 hotels predicted belief|the October holidays}, {q8|wants} {c8 hotels intention predicted|the index published twice a day instead of hourly}. {s9|Doctors} {q9|are aghast at} {c9 doctors belief|the idea}.

09.25 Masks: pharmacies on Jalan Pasar are out. {s10|Two pharmacists} {q10|say} {c10 pharmacists|people are buying {f other 51.. more_than masks|more than 50} at a time}. The price of a box has gone from {f money 18 ringgal|18 ringgal} to {f money 65 ringgal|65}.

Picture: the twin minarets of the State Mosque, seen from 200 metres, or rather not seen.

=== haze-c
outlet: Straits Mercury
url: https://straits-mercury.example/weekend/where-the-smoke-comes-from
published: 2037-09-19
genre: feature

{t|Where the smoke comes from, and where it goes}

{n|SATURDAY REPORT
By Norhayati Osman-Perera and Budi Siregar, in Bandar Melur and Teluk Rawa
Photographs: Chong Li Fen}

The children's ward of Sultanah Rohana Hospital was built for {f other 48 beds|48}. On Thursday evening there were {f affected 113 @2037-09-17 children|113} in it, two to a bed where they were small enough, and the corridor had been strung with washing line to hang the drips on. There was no panic. Somebody had brought a rice cooker. A boy in a football shirt breathed through a plastic mask with a dragon drawn on it and watched, with great attention, a fly.

Dr Kavitha Devi Nair, who runs the place, was trained in Chennai and in Leeds and came home in the smoke of 2015. {s1|She} {q1|dislikes} {c1 devi belief|the word haze}, which to {s2|her} {q2|mind} is {c2 devi belief|a euphemism invented by tourist boards}. {c3 devi|"If a man blew cigar smoke into a cradle for three weeks you would not call it weather,"} {s3|she} {q3|said}, walking. {c3|"You'd call a policeman.

"And you would want to know who sold him the cigar."}

{s4|A study published in June in the Straits Journal of Medicine} {q4|attributes} {c4 study|between 6,000 and 8,500 early deaths on both shores to the fires of 2019}. {s5,20|The Health Ministry}, {q20|uneasy with} {c20 health belief|numbers that come with a coffin attached}, {q5|questioned} {c5 health denies belief|the method} and has published none of its own. {s21|Its daily bulletin} {q21|lists} {c21 bulletin|coughs, red eyes and visits to clinics}. {s6|Nurses at the Rohana}, who fill in the forms, {h6|{q6|suspect}} that {c6 nurses probable belief|nobody reads past the first page}.

The ward keeps a book of its own. {q23|Per} {s23|the ledger}, which is a ruled notebook with a tiger on it, {c23 ledger|{f affected 44 @2037-09-17 children|44} of the children had come in on the back of a motorcycle}. Tan Siew Mei, who sells fish balls at the port, had brought her daughter in a taxi whose driver would take no money; {s24|the clinic at the port gate} {q24|had assured} her in the morning that {c24 clinic|the girl had nothing worse than a cold}. {s25,26|She} {q25|is furious at} {c25 tan belief|the clinic} and {q26|refuses} {c26 tan declines intention|to leave the bed}. Supper was rice and a boiled egg. The windows on this side look towards the strait, and somebody has pasted newspaper over them, three sheets thick, as was done in the war.

Seventy kilometres away, over water that on a good day is full of sails, the other end of the smoke is a village. Teluk Rawa has {f affected 300 about families|roughly 300 families}, a clinic without a doctor and a jetty from which the palm fruit used to go to the mill in wooden boats. The peat under it is older than writing. To plant palms on peat you must first drain it, with ditches as straight as rulers; then it dries to the depth of the ditch, and then, in a year when the monsoon is late, anything will do: a cooking fire, a cigarette, a lens of broken glass. It burns underground, sideways, without flame. You see it arrive in your garden as a hole.

Here everyone has a culprit. {s7,8|The smallholders}, most of whom have {f area ..3 at_most hectares|at most three hectares}, {q7|blame} {c7 smallholders|the company next door} and {q8|bitterly resent} {c8 smallholders belief|being photographed by drones}. {s9|Sinar Rantau}, the company, has put up signs against smoking and {q9|points to} {c9 sinar|the smallholders}. {s10|The headman, Karim Lubis}, a small man with a burned forearm, {q10|holds} {c10 karim belief|both of them right}. On his wall is a paper in a plastic sleeve. {s11|The permit}, stamped by the district in July, {q11|states} that {c11 permit|{f area 40 hectares|40 hectares} may be "cleaned by controlled means before the planting"}. {c12 official|He} {q12|was advised by} {s12|the official} who brought it {c12|not to ask what the means might be}.

It would be simple to end there, and many reports have. But the fires of this September are not spread evenly over the guilty. Of {c22 satellite|the {f other 382 @2037-09-13 fires|382}} that {s22|the satellites} {q22|saw} on the 13th, {f other 57 @2037-09-13 fires|57} were inside the fences of {f other 9 companies|nine large growers}, {f other 160 about @2037-09-13 fires|some 160} on land that two or more people claim, and the rest in forest that belongs to the State. {s13|Peat Watch, a group of former surveyors}, {q13|says} that {c13 greens|the disputed land is the key, because a man who burns a plot and plants it can after five years apply for a title, because the mills will buy from him in the meantime without asking to see one, and because the companies that afterwards take the land over can swear, hand on heart, that they themselves never lit anything}. {s14|Hendra Sutikno}, who speaks for the Palengkara Palm Growers' League and was himself born in a plantation barrack, {q14|calls} {c14 sutikno denies|this "a fairy tale with footnotes."} {s15|His} {q15|offer} {c15 sutikno intention predicted|to open every member's maps} has stood for two years; no map has been opened.

In Melur the politics are those of a house with a leaking neighbour. {s16|Premier Zainal Rashid}, whose government holds shares in {f other 3 growers|three of the nine growers} through the pension fund, {q16|has avoided criticising} {c16 premier silent|Palengkara}. {c17 diplomats belief|His silence} {q17|is seen by} {s17|diplomats of both countries} {c17|as good manners}; {s18|parents outside the closed schools} {q18|take} {c18 parents belief|it for something worse}. One of them, an accountant, had brought the fund's annual report in a bag. {s19|She} {q19|wanted} {c19 parent intention predicted|somebody to explain page 61 to her}.

A gate opened at about six, the hour when the air is worst, and the boy with the dragon went home on his father's shoulders. He had kept the mask. Behind them the ambulances were parked with their lights on, so as to be found.

{n|More from Saturday Report: The last kite-maker of Kuala Tembus
Listen to this article · 11 min}

=== haze-d
outlet: Kuala Tembus Courier
url: https://tembus-courier.example/haze-schools
published: 2037-09-16
genre: local
copy of: haze-a

{t|Schools shut: see list}

Selangan on Tuesday closed {f affected 1240 @2037-09-15 schools|1,240 schools} along its western coast, sending home {f affected 500001.. more_than @2037-09-15 pupils|more than half a million children}, after smoke from burning plantations pushed the air-quality index in the capital to {f other 327 @2037-09-15 index|327}. Anything over 300 is classed as hazardous.

{s1|The Education Ministry} {q1|expects} {c1 education predicted belief|classes to resume on Sept 22}. {s2|Health Minister Azlina Kamaruddin} {q2|told} parliament {c2 azlina|her ministry had treated {f affected 4100 about patients|about 4,100 people} for breathing trouble in {f duration 6 days|six days}}. {s3|She} {q3|blamed} {c3 azlina|"companies that find a match cheaper than an excavator."}

In our district all schools are shut except Tembus Vocational, which has filters.

=== haze-e
outlet: Berita Rantau (English service)
url: https://berita-rantau.example/en/minister-fires
published: 2037-09-18
genre: translation

{t|{s5|Minister Wiratama}{q5|:} {c5 wiratama|fires are under control}}

RANTAU, 18/9 (BERITA) -- The Minister of Environment, H.E. Surya Wiratama, on Thursday inspected the firefighting post of Teluk Rawa, where {f deployed 2600 personnel|2,600 personnel} with {f deployed 7 helicopters|7 helicopters} have been placed since last week.

{c1 wiratama|"There are left {f other ..25 at_most fires|not more than 25 fires}, and they are small,"} {s1|the Minister} {q1|said}. {s2,4|He} {q2|regretted} {c2 wiratama belief|the statement of the health minister of Selangan, Dr Azlina}, which {s3|he} {q3|qualified as} {c3 wiratama|"not neighbourly"}, and {q4|said} that {c4 wiratama|smoke does not carry a passport}.

{c6 wiratama denies|The clip which circulates on social media}, {s6|he} {q6|said}, {c6|is of the year 2031 and was made in another province}. {s7|He} {q7|did not mention} {c7 wiratama silent|which province}.

Since January the police of Rantau arrested {f arrested 31 people|31 persons}, among whom {f arrested 29 farmers|29 farmers}. {s8,9,10|The Palm Growers' League}, {q10|grateful for} {c10 growers belief|the visit}, {q8|has pledged} {c8 growers intention predicted|{f money 2000000000 rupa|2 billion rupa} for pumps} and {q9|asked} {c9 growers|the foreign press not to punish the good together with the bad}. The visit closed with prayer for rain and a lunch of river fish.

=== haze-f
outlet: Melur Metro
url: https://melur-metro.example/city/rain-at-last
published: 2037-09-26
genre: local

{t|Rain, and a reckoning}

It came at ten past three on Friday, first as mud. By dusk the gutters of Jalan Pasar were running black and people stood in the street with their mouths open; the index, at {f other 412 @2037-09-17 index|412} nine days ago, had dropped to {f other 88 @2037-09-25 index|88}.

{s1|A Health Ministry bulletin} {q1|gives} {c1 bulletin|the toll of the {f duration 11 days|eleven days} as {f affected 19300 patients|19,300 treated} and {f killed 4 people|four dead}}. {s2|Sultanah Rohana Hospital} alone {q2|counted} {c2 hospital|{f killed 17 people|17 dead}, {f killed 9 children|nine of them children}}. {s3|The ministry}, asked about the difference, {q3|said} {c3 health|only deaths "directly due" to smoke belong in the bulletin}. {s4|Dr Kavitha} {q4|has no patience with} {c4 devi belief|this}.

{c5 opposition|The minister} {q5|is being urged by} {s5|Farouk Ismail} {c5|to resign}. {s6,7|The Premier} {q6|has full confidence in} {c6 premier belief|her} and {q7|will propose} {c7 premier intention predicted|a law under which companies could be sued at home for fires that they cause abroad}. {s8|Palengkara} {q8|has called} {c8 palengkara|the draft an insult}. {s9|A post by the Melur Runners' Club} {q9|invites} {c9 post|"anyone with lungs" to the park at six on Sunday}. Schools reopen on Monday, a week later than planned, with {f other 2200 purifiers|2,200 air purifiers} for {f other 20000.. vague classrooms|tens of thousands of classrooms}.

=== question people killed by the smoke
verdict: conflicts
origins: 2
answer: haze-f | 4 | bulletin | health
answer: haze-f | 17 | hospital | hospital

=== question people treated for breathing trouble by 15 September
verdict: single
origins: 1
answer: haze-a | 4100 | azlina | azlina
answer: haze-d | 4100 | azlina | azlina

=== question the clip of men pouring fuel
verdict: conflicts
origins: 2
answer: haze-b | - | clip | clip | affirms | men in the caps of a grower, Sinar Rantau, pouring fuel along a ditch
answer: haze-b | - | courier | courier | cannot_verify
answer: haze-e | - | wiratama | wiratama | denies | is of the year 2031 and was made in another province
