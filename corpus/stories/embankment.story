story: embankment
title: The Kolgani breaks its eastern embankment in Dhanbari
split: train
topic: disaster

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker officials = unnamed | Dhanbari officials
speaker nag = named | Shaila Nag
speaker board = body | State Water Board
speaker residents = unnamed | residents of Sonakhali
speaker barrage = unnamed | operators of the Haripur barrage
speaker weather = body | Dhanbari weather office
speaker army = body | army
speaker haque = named | Md. Anwarul Haque
speaker cm = unnamed | Chief Minister of Dhanbari
speaker barman = named | Anjali Barman
speaker cell = body | district disaster cell
speaker lantern = body | Lantern Club
speaker sarkarrep = document | inspection report of May 2031 by Dilip Sarkar
speaker sarkar = named | Dilip Sarkar
speaker finance = body | finance department of Dhanbari
speaker neither = body | State Water Board and finance department of Dhanbari
speaker villagers = unnamed | villagers of Sonakhali
speaker kundu = named | Rajat Kundu
speaker log = document | log of the Haripur barrage
speaker siddiqua = named | Farhana Siddiqua
speaker farmers = unnamed | farmers along the Kolgani
speaker headmaster = named | Tofazzal Mia
speaker oraon = named | Malati Devi Oraon
speaker morcha = body | Morcha
speaker chowdhury = named | Nirmal Chowdhury
speaker administration = body | Bhairabganj district administration
speaker oldwoman = unnamed | an old woman of Char Madhabpur
speaker speakerhouse = unnamed | Speaker of the Assembly
speaker dhanbari = body | Dhanbari
speaker eps = outlet | Eastern Press Service
speaker engineers = body | Association of Public Engineers
speaker person = unnamed | a person who has seen the terms of reference
speaker uparkot = body | Uparkot
speaker mothers = unnamed | mothers in the school at Sonakhali
speaker reporters = unnamed | reporters outside the Assembly

=== embankment-a
outlet: Eastern Press Service
url: https://eps.example/dhanbari/kolgani-breach
published: 2033-07-22
genre: wire

{t|{c1 officials|{f killed 2 people|Two dead}, {f missing 11 people|11 missing} as river breaks embankment in Dhanbari}, {s1|officials} {q1|say}}

BHAIRABGANJ, July 22 (EPS) — The Kolgani river tore through its eastern embankment before dawn on Friday, drowning {f killed 2 people|two people} and flooding {f affected 60.. at_least villages|at least 60 villages} in the lowlands of Dhanbari, where four days of rain had brought more water than an ordinary July.

{c2 nag possible|"{f missing 11 people|Eleven} were absent when we called the roll, but they {h2|may} be on roofs,"} {q2|said} {s2|Shaila Nag, the deputy commissioner}, who runs the administration of Bhairabganj district. {c3 nag|The breach}, {s3|she} {q3|said}, {c3|was {f distance 40 metres|40 metres} wide at first light and twice that by noon}.

{s4|The State Water Board}, which maintains the bank, {q4|blamed} {c4 board|"unprecedented discharge" from upstream}. {c5 residents|Water had been seeping through since Tuesday and nobody came to look}, {s5|residents of Sonakhali} {q5|said}. {s6|The Board} {q6|denied} {c6 board denies|having been alerted}.

{s7,8|Operators of the Haripur barrage, 70 km upstream}, {q7|acknowledged} {c7 barrage confirms|opening {f other 23 gates @2033-07-20|23 of its 28 gates} on Wednesday night}, but {q8|said} {c8 barrage|a warning had gone out by fax and telephone}.

{s9|The weather office} {q9|expects} {c9 weather predicted belief|another {f distance 120-150 millimetres|120 to 150 mm} of rain by Sunday}. {s10|The army} {q10|has offered} {c10 army intention predicted|{f deployed 2 battalions|two battalions} and {f deployed 40 boats|40 boats}}.

The Kolgani, which rises in the Uparkot hills and changes its bed about once in a generation, last broke its eastern bank in 2007. The water then took nineteen days to drain, through a single culvert, and the rice planted after it was the best in memory. Trains on the branch line to Murshidpara were stopped on Friday at Kanchantala, where passengers waited on the platform roof with their luggage in a row.

=== embankment-b
outlet: Relief Commissionerate of Dhanbari
url: https://relief-dhanbari.example/bulletins/3
published: 2033-07-23
genre: press release

{n|GOVERNMENT OF DHANBARI
RELIEF COMMISSIONERATE
Memo No. RC/FL/117(3)   Dated 23.07.2033, 18:00 hrs}

{t|Flood bulletin no. 3: {c1 haque|relief stocks adequate} {q1|–} {s1|Commissioner}}

1. Persons dead (confirmed): {f killed 5 persons|5}. Missing: {f missing 9 persons|9}.
2. Villages affected: {f affected 74 villages|74}. Population affected: {f affected 310000 persons|3.1 lakh}.
3. Shelters opened: {f other 118 shelters|118}, inmates {f displaced 46200 persons|46,200}.
4. Rice distributed: {f other 310 tonnes of rice|310 MT}. Boats engaged: {f deployed 57 boats|57}.

{s2,3|Relief Commissioner Md. Anwarul Haque} {q2|informed} that {c2 haque|dry food in hand suffices for {f duration 15 days|15 days}} and {q3|appealed to} {c3 haque|the public not to forward unverified videos}. {s4,5|The Hon'ble Chief Minister} {q4|has conveyed} {c4 cm belief|deep grief} and {q5|announced} {c5 cm|ex gratia of {f money 400000 rupees|Rs 4 lakh} to the next of kin of each deceased}. {c6 board|No further widening of the breach is apprehended}, {q6|as per} {s6|the State Water Board}.

{q7|It is clarified} that {c7 - denies|reports of relief trucks being diverted to Bhairabganj town are baseless}.

{n|Sd/- Under Secretary (Relief). Copy to: all DCs; PRO; guard file.}

=== embankment-c
outlet: Bhairab Times
url: https://bhairab-times.example/sunday/the-bank-everybody-knew
published: 2033-07-25
genre: broadsheet

{t|The bank that everybody knew about}

{n|By Ishrat Pannell and Gopal Tamang
Photographs: R. Lepcha
Share  Save  Listen (11 min)}

SONAKHALI — The primary school here has a bell, a tin roof and four rooms, in which {f displaced 212 people|212 people} have been living since Friday morning. Rice is boiled in the yard. On the teacher's desk a goat was being milked into a lunch box, and somebody had hung a wedding sari across the blackboard of Class II to make a place where women could change.

{c1 barman|"At three o'clock there was a sound like a truck tipping gravel,"} {q1|said} {s1|Anjali Barman}, 34, who sells dried fish. {c1|"Then there was no sound at all, and that was worse, because the water was already in the house."} She got her daughter on to the roof of the cowshed. {c2 - probable|Her husband, Bipul, who went back for the cow, {h2|{q2|is believed}} to have drowned}.

{c3 cell|{f killed 14 people|Fourteen people} are dead and {f missing 22 people|22} missing}, {q3|by the count of} {s3|the district disaster cell}. {s4,5|Volunteers of the Lantern Club}, who chalk up names on the blackboard of Class III, {q4|put} {c4 lantern|the dead at {f killed 19 people|19}}, {q5|saying} that {c5 lantern|the cell leaves out bodies washed up on the far bank, in Murshidpara}. {s6|Shaila Nag, the deputy commissioner}, {q6|knows of} {c6 nag belief|the blackboard} and has been to look at it; {c7 nag|it was}, {s7|she} {q7|granted}, {c7|"better kept than ours"}.

The eastern embankment was thrown up in 1962 by men paid in wheat, and has been raised three times since, always with earth dug from its own foot, so that along most of its 112 kilometres it stands beside a string of ponds like a wall beside its own grave. Rats live in it. So do people: when the river eats a field, the family that owned it moves on to the bank, which is government land and the only dry ground for miles, and plants a papaya.

In May 2031 somebody walked all of it with a stick. {s8,9|The inspection report by executive engineer Dilip Sarkar}, a copy of which has reached this newspaper, {q8|rated} {c8 sarkarrep|{f distance 1900 @2031-05-31 metres of embankment|1,900 metres} at Sonakhali "liable to fail in a flood of ordinary size"} and {q9|recommended} {c9 sarkarrep|repairs costing {f money 380000000 @2031-05-31 rupees|Rs 38 crore}}. {c10 board|The money was requested twice}, {s10|the Water Board} {q10|says}. {c11 finance|It was released in March of last year}, {q11|says} {s11|the finance department}. {s12|Neither} {q12|would show} us {c12 neither declines|a letter}.

{s13|Mr Sarkar}, who has retired to a mango orchard, {q13|agreed}, after a good deal of tea, that {c13 sarkar confirms|the fault was not the rain's}. {c14 sarkar|"I wrote what a child could see,"} {s14|he} {q14|said}. {s15|He} {q15|doubts} {c15 sarkar belief|whether last winter's patch of bamboo and sandbags could have held back a canal}.

{c16 villagers|The firm that laid the patch, R. K. Builders}, {q16|is accused by} {s16|villagers} {c16|of filling the sacks with silt in place of clay}. {s17,18|Its proprietor, Rajat Kundu}, whose cousin is married to the irrigation minister, {q17|waved away} {c17 kundu denies|the charge as "tea-stall engineering"} and {q18|dared} {c18 kundu|anyone to open a sack}. We opened one. It held silt, straw and a child's slipper.

Then there is the matter of the gates. {c19 nag denies|No warning from Haripur ever reached the district}, {s19|Ms Nag} {q19|says}. {s20|The barrage's log}, held open for us by a clerk who kept his thumb on the next line, {q20|records} {c20 log|a fax sent at 23:40 on Wednesday}. The number, when dialled, belongs to a sweet shop.

{s21,22|Farhana Siddiqua}, who teaches hydraulics at Dhanbari Engineering College and {q21|has long argued} that {c21 siddiqua|embankments starve the fields of silt and lift the river bed}, {q22|would like} {c22 siddiqua intention predicted|the Kolgani to be let out in chosen places, for a few weeks, each year}. {s23|Farmers in the places so far chosen} {q23|are dead against} {c23 farmers belief|it}. {c24 siddiqua|"They are not wrong,"} {s24|she} {q24|said}. {c24|"Nobody has ever compensated a farmer for silt."}

At the school they have other worries. The {q25|fear} among {s25|the mothers} is that {c25 mothers possible belief|the flies {h25|may} bring cholera}; {s26|the headmaster, Tofazzal Mia}, {q26|wonders} {c26 headmaster|who will pay for the desks, {f destroyed 31 desks|thirty-one} of which have gone under the rice pots as fuel}. A boat comes at noon with biscuits and at four with the doctor. On Sunday the water stood at the second step of the school, where it had stood on Saturday, and the children had begun to fish from it with a mosquito net, bringing up prawns, a padlock and somebody's land deeds in a plastic sleeve.

=== embankment-d
outlet: Pratidin Barta
url: https://pratidin-barta.example/en/morcha-bhairabganj
published: 2033-07-24
genre: translation

{t|{c1 morcha|Government sleeping, people in water}{q1|:} {s1|Morcha}}

BHAIRABGANJ, 24 July. — {s2|Leader of the Opposition Smt. Malati Devi Oraon} on Sunday {q2|alleged} that {c2 oraon|relief is being given out by party card}. Addressing {f attending 5000 about persons|some five thousand persons} on the college ground, with one hand on an umbrella, {s3,4|she} {q3|dubbed} {c3 oraon belief|the breach "a flood made in a contractor's office"} and {q4|demanded} {c4 oraon|the resignation of Irrigation Minister Nirmal Chowdhury within 72 hours}.

{s5|Her} {h5|{q5|estimate of}} {c5 oraon probable|{f displaced 100001.. more_than people|more than one lakh people} under the open sky} was also printed on a handbill. {c6 oraon via=oraon>sarkarrep|As early as 2031}, {s6|the leader} {q6|said}, {c6|{s7|a report of engineer D. Sarkar} {q7|had declared} {c7 sarkarrep via=oraon>sarkarrep|{f distance 1.9 @2031-05-31 kilometres of embankment|1.9 km of bank} unsafe}}. The programme began two hours late on account of a punctured launch, and a section of the audience had by then left for the relief line.

{c8 chowdhury denies|Such talk is "politics on dead bodies"}, {q8|said} {s8|Shri Chowdhury}, who reached the town by helicopter later in the day. {s9|He} {q9|assured} that {c9 chowdhury predicted|not a single family will go hungry} and {s10|the Relief Commissioner, Md. Anwarul Haque}, {q10|told} the press that {c10 haque|{f displaced 46200 @2033-07-23 persons|46,200 persons} are lodged in {f other 118 @2033-07-23 shelters|118 shelters}}. {s11|The district administration} {q11|could neither confirm nor rule out} {c11 administration cannot_verify|the figure of the opposition}.

{c12 oldwoman|"This one came by air and that one by launch,"} {s12|an old woman of Char Madhabpur} {q12|said}, {c12|"and both asked me my name."}

=== embankment-e
outlet: Radio Nadi
url: https://radio-nadi.example/assembly-today/26-july
published: 2033-07-26
genre: broadcast

{t|Assembly Today: uproar as {s1|minister} {q1|refuses} {c1 chowdhury declines|to table report}}

The House sat for nineteen minutes. Members of the Morcha had come in rubber boots. What follows is taken from our recording, with the shouting left out.

{s2|ORAON}{q2|:} {c2 oraon|Sir, how many engineers walked that bank between May 2031 and this month?}

{s3|CHOWDHURY}{q3|:} {c3 chowdhury predicted|The Hon'ble member will get her answer in writing}.

{s4|ORAON}{q4|:} {c4 oraon|And the report? Will he lay it on the table today?}

{s5|CHOWDHURY}{q5|:} {c5 chowdhury declines|It is an internal paper. I will not}.

{s6|THE SPEAKER}{q6|:} {c6 speakerhouse|Nothing more goes on record}.

Outside, {s7|Mrs Oraon} {q7|threatened} {c7 oraon intention predicted|to bring "every wet child in Bhairabganj" to the steps of the Assembly}. {q8|Asked by} {s8|reporters} {c8 reporters|if he had read the report himself}, {s9|the minister} {q9|said} {c9 chowdhury|he was "familiar with its existence"}. {c10 - probable|A copy {h10|{q10|is understood}} to be with the Governor}.

For listeners in Bhairabganj and Murshidpara: the ferry at Ghat No. 2 is running in daylight only, the bridge at Kanchantala is closed to everything heavier than a rickshaw, and the civil hospital will vaccinate without a card until Sunday. Boil your water for ten minutes. Do not walk on the bank at night.

{n|Radio Nadi 98.6 FM – the river's own station. WhatsApp us your questions.}

=== embankment-f
outlet: Eastern Press Service
url: https://eps.example/dhanbari/toll-raised-inquiry
published: 2033-07-28
genre: wire

{t|{s1|Dhanbari} {q1|raises} {c1 dhanbari|flood toll to {f killed 31 people|31}}; {s2|volunteers} {q2|say} {c2 lantern|{f killed 47 people|47}}}

KANAKPUR, July 28 (EPS) — {s3|The government of Dhanbari} on Thursday {q3|raised} {c3 dhanbari|the number of dead from last week's embankment breach to {f killed 31 people|31}}, more than double its count of Monday, and set up a judicial inquiry under a retired judge.

{s4|The Lantern Club, a volunteer group in Sonakhali}, {q4|has counted} {c4 lantern|{f killed 47 people|47 dead}, {f killed 9 children|nine of them children}}. {s5|EPS} {q5|was unable to verify} {c5 eps cannot_verify|its list}. {s6|Relief Commissioner Md. Anwarul Haque} {q6|attributed} {c6 haque|the difference to "double entries in chalk"}.

{q8|According to} {s8|Mr Haque}, {c8 haque|{f affected 420000 people|4.2 lakh people} in {f affected 96 villages|96 villages} have been affected and {f destroyed 8000 about houses|about 8,000 houses} washed away}. Shelters that held {f displaced 46200 @2033-07-23 people|46,200 people} on Saturday were down to {f displaced 38900 people|38,900} as families went back to clean out mud, most of them on foot, along the railway.

{c9 board intention predicted|The gap in the bank, now {f distance 210 metres|210 metres} across, is to be closed by mid-August}, {q9|according to} {s9|the State Water Board}, {f other 3 engineers|three of whose engineers} were suspended on Wednesday. {s10,11|Their association} {q10|said} {c10 engineers|"the wrong end of the chain is being cut"} and {q11|warned of} {c11 engineers intention predicted|a strike from Monday}.

{s12|Irrigation Minister Nirmal Chowdhury} {q12|has refused} {c12 chowdhury declines|to step down}. Neither side turned up when the Assembly met again on Wednesday, and the House rose for want of a quorum after four minutes. {c14 person predicted|The inquiry}, {s14|a person} who has seen its terms of reference {q14|told} EPS, {c14|will not look into the barrage}.

{s15,16|Uparkot, the upstream state}, {q15|rejected} {c15 uparkot denies|any blame} but {q16|proposed} {c16 uparkot|a joint control room with shared gate data}. The two states have quarrelled over the river since a tribunal divided it in 1974, and their water ministers last met in a hotel lobby, by accident.

=== embankment-g
outlet: NewsHour 24x7
url: https://newshour24.example/states/kolgani-flood
published: 2033-07-22
genre: tabloid
copy of: embankment-a

{t|BREAKING: {c1 officials|Kolgani bursts bank, {f killed 2 people|2 dead}, {f missing 11 people|11 missing}} {q1|–} {s1|officials}}

{n|NewsHour Desk | Agency inputs | Subscribe to our channel}

The Kolgani tore through its eastern embankment before dawn on Friday, drowning {f killed 2 people|two people} and flooding {f affected 60.. at_least villages|at least 60 villages} in Dhanbari after four days of rain.

{c2 nag possible|"{f missing 11 people|Eleven} were absent when we called the roll, but they {h2|may} be on roofs,"} {s2|deputy commissioner Shaila Nag} {q2|said}. {c3 nag|The breach was {f distance 40 metres|40 metres} wide at first light and twice that by noon}, {s3|she} {q3|added}.

{s4|The State Water Board} {q4|blamed} {c4 board|"unprecedented discharge" from upstream}, while {s5|residents of Sonakhali} {q5|said} {c5 residents|water had been seeping through since Tuesday and nobody came to look}.

{s6|The weather office} {q6|expects} {c6 weather predicted belief|another {f distance 120-150 millimetres|120 to 150 mm} of rain by Sunday}. {s7|The army} {q7|has offered} {c7 army intention predicted|{f deployed 2 battalions|two battalions} and {f deployed 40 boats|40 boats}}.

=== question people killed by the breach of the embankment, as counted by the government
verdict: supersedes
origins: 1
answer: embankment-a | 2 | - | government of Dhanbari
answer: embankment-g | 2 | - | government of Dhanbari
answer: embankment-b | 5 | - | government of Dhanbari
answer: embankment-c | 14 | cell | government of Dhanbari
answer: embankment-f | 31 | dhanbari | government of Dhanbari

=== question people killed by 28 July
verdict: conflicts
origins: 2
answer: embankment-f | 31 | dhanbari | dhanbari
answer: embankment-f | 47 | lantern | lantern

=== question did a warning from the Haripur barrage reach the district
verdict: conflicts
origins: 3
answer: embankment-a | - | barrage | barrage | sent by fax and telephone
answer: embankment-c | - | nag | nag | denies | none arrived
answer: embankment-c | - | log | log | a fax was sent at 23:40

=== question metres of the bank at Sonakhali rated unsafe in 2031
verdict: single
origins: 1
answer: embankment-c | 1900 | sarkarrep | sarkarrep
answer: embankment-d | - | oraon | sarkarrep | affirms | 1.9 km
