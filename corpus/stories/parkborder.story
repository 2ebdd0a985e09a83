story: parkborder
title: The elephant corridor between Ruvika and Mbalazi
split: train
topic: science

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker ministry = body | Ministry of Natural Resources
speaker minister = named | Josephat Mwakalinga
speaker massawe = named | Neema Massawe
speaker researchers = unnamed | researchers of the Ruvika Elephant Project
speaker government = body | government
speaker study = document | study of the Ruvika Elephant Project
speaker parks = body | Parks Authority
speaker rangers = unnamed | rangers at Kiloma post
speaker herders = body | Pastoralists' Forum of Ruvika
speaker lekule = named | Saitoti Lekule
speaker farmers = unnamed | maize farmers at Nanjoka
speaker operators = unnamed | tour operators in Mwanjeli
speaker memo = document | memo of the district land office
speaker video = footage | camera-trap footage from the Nanjoka gap
speaker post = document | post of Saitoti Lekule
speaker mp = named | Halima Ngonyani
speaker commissioner = named | Baraka Shirima
speaker beekeepers = unnamed | women of the Nanjoka beekeepers' group
speaker caption = document | caption of the 1961 photograph
speaker officer = unnamed | the game officer at Nanjoka
speaker chande = named | Zawadi Chande
speaker una = outlet | Union News Agency
speaker survey = document | Parks Authority spring survey
speaker dung = document | dung counts of the university
speaker mremi = named | Gaudence Mremi
speaker komba = named | Rashidi Komba
speaker peers = unnamed | other researchers
speaker hallberg = named | Karin Hallberg
speaker asked = unnamed | households asked in the survey
speaker households = document | household survey
speaker critics = unnamed | critics in the ministry

=== parkborder-a
outlet: Nyota Daily
url: https://nyota-daily.example/features/nanjoka-corridor
published: 2036-06-14
genre: feature

{n|NYOTA DAILY
Habari · Michezo · Business · Features
Subscribe from 2,000/=}

{t|Forty kilometres of grass, and whose they are}

{n|By Amani Mhando in Nanjoka}

NANJOKA — The elephants come at about two in the morning, when the dogs have given up. They step over the ditch that was dug in 2029 to keep them out, walk between the school and the grinding mill, and by four they are in the hills. In the morning the children measure the prints with their arms.

The track that they use is older than the school, the mill and the district. It joins the Ruvika reserve, where {f other 4100 about elephants|some 4,100 elephants} live, to the swamps of Mbalazi {f distance 40 km|forty kilometres} to the south, and {s21|the government} now {q21|proposes} {c21 government intention predicted|to draw a line round it}. If parliament agrees, {f area 118000 hectares|118,000 hectares} will be closed to ploughs and, for {f duration 5 months|five months} of the year, to cattle. {f affected 2300-2900 families|Between 2,300 and 2,900 families} would be asked to move or to fence.

{s1|Neema Massawe, the biologist} on whose maps the plan rests, {q1|has little patience with} {c1 massawe belief|the word corridor}. {c2 massawe|"It is a street,"} {s2|she} {q2|said}, {c2|"and somebody has built a kitchen in the middle of it."} {s20|Her team} fitted {f other 37 elephants|37 elephants} with collars over {f duration 4 years|four years} and {q20|found} that {c20 researchers|they crossed the gap on {f other 214.. at_least nights|at least 214 nights}}. {s3|The resulting study}, published in March and already quoted by people who have read only its map, {q3|warns} that {c3 study predicted|a herd cut off from the swamps in a dry year would lose {f percent 20-30 calves|between 20 and 30 percent} of its calves, that the survivors would turn to the maize, and that the fences which the villages are putting up one by one, each of them reasonable, will in {f duration 10 about years|about ten years} have made a wall without anybody having decided to build it}. {s4|The Parks Authority} {q4|has embraced} {c4 parks belief|every page}.

{s5,6|The Pastoralists' Forum}, whose members drive {f affected 60000.. at_least cattle|no fewer than 60,000 cattle} through the same grass, {q5|opposes} {c5 herders belief|the dry-season closure} and {q6|distrusts} {c6 herders belief|anybody with a map}. {s7|Its chairman, Saitoti Lekule, a former schoolmaster with one good eye and a telephone} that never stops, {q7|does not object to} {c7 lekule belief|elephants}. What {s8|he} {q8|resents} is {c8 lekule belief|the memory of 1974, when his father's clan was put on lorries so that a reserve could be opened}.

That removal is remembered in every homestead along the track. The lorries came in the week of the long rains, with a clerk, a drum of water and a policeman who was himself from the plains, and they set people down at Olmesera, on black soil where nothing would stand up. Within two years a third of the cattle were dead. The reserve was gazetted with a ceremony and a stamp, and for a while it had more wardens than visitors. It was the salt, and later the photographs, that brought the elephants in, and the ivory war of the eighties that nearly took them out: a count from the air in 1988 found only 640. The herd has grown since then by about one in twenty a year. So has the district.

{s9|Rangers at Kiloma post}, who sleep in tents and are paid on the eleventh, {q9|favour} {c9 rangers belief|the plan} because {s10|they} {q10|hope for} {c10 rangers intention predicted|a road}. {c22 rangers|A sick man}, {s22|one of them} {q22|said}, {c22|takes nine hours to reach the clinic by tractor}. {s11|The maize farmers at Nanjoka} {q11|want} {c11 farmers intention predicted|compensation at the price of maize in February, not in June}. Zawadi Chande lost {f destroyed 2 acres|two acres} in one night in April and sat on the goat shed with a saucepan until it was light. {c12 officer|She} {q12|was told by} {s12|the game officer} that {c12|it had been the wrong kind of elephant}. {c13 chande|"I asked which kind was the right one,"} {s13|she} {q13|said}. {c13|"He looked at his shoes."}

{n|Photo: A. Mhando. The gap at Nanjoka, looking south.}

In the district office hangs a photograph of the gap as it was in 1961. {s14|Its caption} {q14|reads}: {c14 caption|"Here man and beast are brothers."} {s15,16|The commissioner, Baraka Shirima}, who was posted here in January from a port, {q15|is anxious} {c15 commissioner intention predicted|to be brotherly} but {q16|said} {c16 commissioner predicted|nobody would be moved by force}. {s17|Critics within the ministry} {q17|consider} {c17 critics belief|him weak}. {s18|Tour operators in Mwanjeli} {q18|back} {c18 operators belief|the corridor} and have paid for {f other 12 gates|twelve gates}, which lie in the grass.

By law a corridor in this country is no more than a line on a map until the minister signs a schedule, and six of the nineteen that were drawn in the nineties have since been built on from end to end. There are two sawmills in one of them and a stadium in another. Massawe keeps a list.

=== parkborder-b
outlet: Union News Agency
url: https://una.example/2036/06/17/ministry-corridor
published: 2036-06-17
genre: wire

{t|{s20|Ministry} {q20|denies} {c20 ministry denies|plan to evict herders for elephants}}

MWANJELI, June 17 (UNA) - {s1,2|The Ministry of Natural Resources} on Tuesday {q1|denied} that {c1 ministry denies|{f affected ..2900 at_most by=- families|up to 2,900 families} would be driven from a planned elephant corridor at Nanjoka} and {q2|accused} {c2 ministry|"foreign-funded voices" of frightening people}.

{c3 minister predicted|"Not one hut will be touched,"} {s3|minister Josephat Mwakalinga} {q3|said}.

{s4|The Pastoralists' Forum} {q4|said} {c4 herders|{f affected 85 homesteads|85 homesteads} had already been marked with paint}. {s5|Officials} {q5|dismissed} {c5 ministry denies|that}. {s6|UNA} {q6|was unable to confirm} {c6 una cannot_verify|either account}.

Parliament is to debate the schedule in July. {s7|Halima Ngonyani}, who represents the district, {q7|hopes} {c7 mp intention predicted|to have it postponed until after the harvest}.

=== parkborder-c
outlet: Mwanjeli Express
url: https://mwanjeli-express.example/news/corridor-denial
published: 2036-06-18
genre: local
copy of: parkborder-b

{t|{s1|Minister}{q1|:} {c1 minister predicted|'Not one hut'}}

MWANJELI (UNA) - {s2|The Ministry of Natural Resources} on Tuesday {q2|denied} that {c2 ministry denies|{f affected ..2900 at_most by=- families|up to 2,900 families} would be driven from a planned elephant corridor at Nanjoka}.

{c3 minister predicted|"Not one hut will be touched,"} {s3|minister Josephat Mwakalinga} {q3|said}.

{s4|The Pastoralists' Forum} {q4|said} {c4 herders|{f affected 85 homesteads|85 homesteads} had already been marked with paint}. {s5|Officials} {q5|dismissed} {c5 ministry denies|that}.

{s6|Halima Ngonyani}, our member of parliament, {q6|hopes} {c6 mp intention predicted|to have the debate postponed}. Rain is forecast for the weekend.

=== parkborder-d
outlet: Savanna Science
url: https://savanna-science.example/2036/07/count
published: 2036-07-02
genre: trade

{t|How many elephants are there in Ruvika? It depends on who counts, and from where}

{n|Savanna Science | Sign up for our monthly letter}

Counting an elephant is easy. Counting all of them takes a light aircraft, two observers with good bladders, a grid of parallel lines half a kilometre apart and a willingness to be sick, and even then what comes out at the end is a number with a tail on either side.

{s1|The Parks Authority's spring survey} {q1|gives} {c1 survey|{f other 4100 about @2036-04-30 elephants|about 4,100 elephants} for the reserve, with bounds of {f other 3400-4800 @2036-04-30 elephants|3,400 and 4,800}}. {s2|Dung counts made by the university} {q2|suggest} {c2 dung|{f other ..3300 at_most elephants|no more than 3,300}}. {s3,4|Gaudence Mremi}, who led them, {q3|questions} {c3 mremi belief|the aerial figure}, {q4|noting} that {c4 mremi|on two of the survey's six days the plane had flown in haze}. {s5,6|Her opposite number at the authority, the pilot and statistician Rashidi Komba}, {q5|is unrepentant about} {c5 komba belief|the haze} and {q6|describes} {c6 komba|dung as "an archive with beetles in it."}

Massawe, whose collars have been worn by {f other 37 elephants|37 animals}, takes no side. Her argument never rested on a total. {s8|She} {q8|said} {c8 massawe|what matters is how many of the herd use the gap, which by the collars is {f other 700-1100 elephants|between 700 and 1,100}, and that this number has not fallen since the ditch}. {s9|Others} {q9|worry} that {c9 peers predicted belief|a corridor sold to the public on the larger figure would be the first casualty of the smaller}.

Camera traps offer a check of sorts. {s10|Footage from {f other 26 cameras|26 of them}} {q10|shows} {c10 video|{f other 3 bulls|three bulls} crossing within ten metres of the school}. {c11 mremi|It proves that elephants like schools}, {s11|Mremi} {q11|said}. Nothing in it can be made to yield a total, since one bull with a torn ear appears {f other 51.. more_than times|more than fifty times}, and a hyena has eaten a battery.

The method is older than the country. In 1957 a game officer called Pell-Harding flew a borrowed aeroplane up and down the plain with a bag of beans, moving one from his left pocket to his right for each ten animals, and reported to the governor a total that nobody has ever been able to reproduce, although it stood in textbooks for thirty years. He had, it emerged, eaten some of the beans.

=== parkborder-e
outlet: Radio Kilele
url: https://radio-kilele.example/live/nanjoka-baraza
published: 2036-07-08
genre: broadcast

{t|Baraza at Nanjoka: as we heard it}

PRESENTER: You are with Radio Kilele. We are under the fig tree, and behind me {f attending 900 about people|some nine hundred people} are sitting in the shade of it and beyond. With me is the commissioner, Baraka Shirima. Mr Shirima, who painted the homesteads?

{s1|SHIRIMA}{q1|:} {c1 commissioner|It was a survey. Two young men from the land office, who were told to mark, marked. I have asked them to wash it off.}

PRESENTER: {s2|A memo of the district land office}, which our newsroom has seen, {q2|speaks of} {c2 memo|{f affected 140 about homesteads|around 140 homesteads}}. Is it a true paper?

{s3|SHIRIMA}{q3|:} {c3 commissioner|I have not been shown it. I cannot say.}

PRESENTER: Saitoti Lekule has been on his feet for an hour. {s4,5|He} {q4|wants} {c4 lekule intention predicted|the cattle let through until the end of September} and {q5|has threatened} {c5 lekule intention predicted|to take the matter to the Land Tribunal}. {s6|The women of the beekeepers' group} {q6|support} {c6 beekeepers belief|the fences, since bees keep elephants off}. And Karin Hallberg of the Boreal Wildlife Fund, which would pay for it all?

{s7|HALLBERG}{q7|:} {c7 hallberg|We have {f money 3200000 dollars|3.2 million dollars} for this. I will not spend it where people do not want it.}

PRESENTER: {s8|A household survey of {f affected 412 households|412 households}} {q8|found} {c8 households|{s9|{f percent 62 households|62 percent}} {q9|in favour of} {c9 asked via=households>asked belief|a corridor with grazing} and {f percent ..9 less_than households|fewer than one in ten} in favour of one without}. It is now raining on the fig tree.

=== parkborder-f
outlet: Nyota Daily
url: https://nyota-daily.example/news/corridor-schedule-signed
published: 2036-07-29
genre: broadsheet

{t|Corridor is signed, with cattle in it}

The minister signed the schedule on Monday, in a tent, with a pen that had to be lent to him. The line is narrower than it was: {f area 96000 hectares|96,000 hectares}, down from {f area 118000 @2036-06-14 hectares|118,000}, and herds may cross from {f duration 2 weeks|two weeks} after the rains.

{s1|Saitoti Lekule} {q1|hailed} {c1 lekule belief|the change} in {s2|a post} that {q2|reads} {c2 post|"Walked 40 km, gained a fortnight."} {s3,4|Neema Massawe}, who had been consulted by letter, {q3|deplores} {c3 massawe belief|the new width} and {q4|fears} that {c4 massawe predicted belief|the herd would have to pass under power lines}. {c5 minister|"Science proposed and the people disposed,"} {q5|said} {s5|Josephat Mwakalinga}. {s6,7|His ministry} {q6|expects} {c6 ministry predicted belief|{f affected ..40 at_most homesteads|no more than 40 homesteads} to move, all of them willing}, and {q7|would not give} {c7 ministry declines|their names}. {s9|An official} {q9|said} {c9 ministry predicted|these would be printed in the gazette}. {c8 komba predicted|Poaching will fall}, {q8|in the view of} {s8|Rashidi Komba}, who flew the count, {c8|once there is a road}.

The first elephants of the new corridor crossed it that night at about two.

=== question elephants in the Ruvika reserve
verdict: conflicts
origins: 2
answer: parkborder-d | 3400-4800 | survey | Parks Authority survey
answer: parkborder-d | ..3300 | dung | university dung counts

=== question homesteads marked or to be moved at Nanjoka
verdict: conflicts
origins: 3
answer: parkborder-b | 85 | herders | Pastoralists' Forum
answer: parkborder-c | 85 | herders | Pastoralists' Forum
answer: parkborder-b | - | ministry | ministry | denies | not one hut
answer: parkborder-c | - | ministry | ministry | denies | not one hut
answer: parkborder-e | 140 | memo | land office memo

=== question area of the corridor in hectares
verdict: supersedes
origins: 1
answer: parkborder-a | 118000 | - | government
answer: parkborder-f | 96000 | - | government
