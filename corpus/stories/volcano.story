story: volcano
title: Mount Bulawan erupts on Sangilan and its people fill the shelters
split: train
topic: disaster

speaker magsino = named | Corazon Magsino
speaker observatory = body | Sangilan Volcano Observatory
speaker bulletin = document | the observatory's bulletin of May 17
speaker pdo = body | Sangilan Provincial Disaster Office
speaker ndb = body | National Disaster Board
speaker hibiscus = body | Red Hibiscus Society
speaker abueva = named | Rodolfo Abueva
speaker satellite = footage | weather satellite pictures
speaker aviation = body | Civil Aviation Directorate
speaker residents = unnamed | residents of Lumbia
speaker perla = named | Perla Tandingan
speaker jocelyn = named | Jocelyn Tandingan
speaker quisumbing = named | Arnel Quisumbing
speaker lieutenant = unnamed | a lieutenant at the rope
speaker colonel = unnamed | a colonel of the army
speaker drone = footage | drone footage shot by the University of Tagbaran
speaker heads = unnamed | two village heads
speaker baguio = named | Teodoro Baguio
speaker saraswati = named | Ni Luh Saraswati
speaker farmers = unnamed | shallot farmers

speaker hospital = body | Tagbaran provincial hospital
speaker tribune = outlet | Tagbaran Tribune
speaker lautan = body | Lautan Air
speaker hartono = named | Bambang Hartono
speaker letter = document | letter from the observatory of May 13
speaker opposition = body | opposition in the provincial board
speaker villanueva = named | Ramon Villanueva
speaker aides = unnamed | aides to Rodolfo Abueva
speaker clip = footage | a clip posted by a fisherman
speaker pilots = body | Airline Pilots' Guild
speaker survey = document | survey by the social welfare ministry
speaker cousin = unnamed | a cousin of a missing man
speaker hoteliers = unnamed | hoteliers

=== volcano-a
outlet: Archipelago Wire
url: https://archipelagowire.example/2033/05/16/bulawan-erupts
published: 2033-05-16
genre: wire

{t|Bulawan erupts X; {s1|scientists} {q1|warn of} {c1 observatory predicted|bigger blast}}

TAGBARAN, Sangilan, May 16 (AW) – {c2 pdo|Mount Bulawan threw a column of ash {f distance 11 kilometres|11 kilometres} into the sky on Monday and sent {f displaced 38400 people|38,400 people} down from the villages on its western side}, {s2|the provincial disaster office} {q2|said}.

The eruption began at 9:42 a.m. after two hours of tremor, on a clear market day, and was heard in the capital, 190 km to the north. {f killed 3 people|Three people} were killed when a truck left an ash-covered road near Lumbia. {c3 abueva|"It was not the mountain that killed them, it was the hurry,"} {q3|said} {s3,4|Rodolfo Abueva, the governor of Sangilan}, who {q4|begged} {c4 abueva|drivers to keep one lane free for the army}.

The Sangilan Volcano Observatory raised its alert from level 2 to level 4 of five an hour after the first explosion. {c5 magsino|"The magma is at the door,"} {q5|said} {s5|its director, Corazon Magsino}. {s6|She} {q6|could not say} {c6 magsino cannot_verify|whether the dome in the crater had collapsed}.

{s7|Weather satellite pictures} {q7|showed} {c7 satellite|the plume drifting southwest over the Sape Strait, toward two resort islands}. {s8|The Civil Aviation Directorate} {q8|ordered} {c8 aviation|aircraft to stay {f distance 100 kilometres|100 kilometres} from the summit}, and the airport at Tagbaran, which handles some 70 departures a day, closed at noon with ash on its runway to the depth of a finger joint.

{s9|Residents of Lumbia} {q9|complained} by telephone to radio stations that {c9 residents|the sirens there had stayed silent}. {s10|Abueva} {q10|called} {c10 abueva denies|this "simply not true"}.

Bulawan is 2,214 metres high and has erupted 17 times since 1621. In 1896 it buried the old town of San Lorenzo, whose belfry still stands out of a field. Tobacco, cabbages and shallots are grown in its black soil to within three kilometres of the crater, by families who hold no title to the land and for that reason leave it late and go back early.

=== volcano-b
outlet: Tagbaran Tribune
url: https://tagbarantribune.example/live/bulawan-day-two
published: 2033-05-17
genre: live blog

{n|TRIBUNE LIVE ● 2,904 following now
Latest | Key points | Share}

{t|Bulawan eruption, day two: what we know}

{n|Refresh for updates. Text SUPPORT to 2255}

06:10 Ash is falling on the capital's southern suburbs, fine as flour. Schools are shut in six provinces.

07:25 {s1|Observatory}{q1|:} {c1 observatory|{f other 214 quakes|214 volcanic quakes} overnight}. {s2,3|The bulletin}, issued at seven, {q2|notes} {c2 bulletin|"continuous degassing"} and {q3|advises} {c3 bulletin|people to stay {f distance 6 kilometres|six kilometres} from the crater, {f distance 10 kilometres|ten} in the river valleys}.

09:50 {s4|Tagbaran's provincial hospital} {q4|says} {c4 hospital|it has treated {f injured 61 people|61 people}, most of them for burns to the feet}. {f killed 9 people|Nine} are now confirmed dead.

10:15 {s5|A clip posted by a fisherman} {h5|{q5|appears to show}} {c5 clip possible|a grey flow reaching the sea at Punta Sape}. {s6|The Tribune} {q6|has not been able to verify} {c6 tribune cannot_verify|the place or the day}.

12:40 {s7|Governor}{q7|:} {c7 abueva|nobody sleeps outside tonight}. {s8|A cousin of one of the missing} {q8|asked} him, in front of the cameras, {c8 cousin|why the sirens had failed}. No answer.

14:05 A correction. At 11:20 we gave the number of people in shelters as 298,000. {s9|The National Disaster Board} {q9|puts} {c9 ndb|it at {f displaced 29800 people|29,800}}. We regret the zero.

16:30 {s10|Mayor Teodoro Baguio of Lumbia} {q10|wants} {c10 baguio predicted intention|the army's bulldozers "before the rain and not after it"}.

{n|Comments are moderated. 412 comments}

=== volcano-c
outlet: Sangilan Courier
url: https://sangilancourier.example/sections/life/square-41
published: 2033-05-18
genre: feature

{t|Square 41}

{n|Text and photographs by Dewi Alcantara
Wednesday, May 18, 2033}

In the gymnasium of the Colegio de San Lorenzo the basketball hoops have been wound up to the ceiling and the floor divided with chalk, one square to a household. Square 41 belongs to the Tandingans: a grandmother, two daughters, five children and, since nobody has had the heart to object, a goat.

{s1|Perla Tandingan} {q1|said} {c1 perla|she had been slicing cassava when the light went brown}. {c2 perla|"It was like somebody pulled a sack over the sun,"} {s2|she} {q2|said}, {c2|"and then the sack started to come down on us."} They walked for four hours, the youngest in a wheelbarrow, with wet towels on their heads. At the bridge over the Tubod a policeman wrote a number on each thumb with a marker that does not wash off.

How many thumbs there are depends on who is asked. {s3|The provincial disaster office} {q3|counts} {c3 pdo|{f displaced 19750 people|19,750 people} in {f other 84 shelters|84 shelters}}. {s4|The National Disaster Board}, which adds up lists sent in by mayors, {q4|put} {c4 ndb|the figure at {f displaced 29800 @2033-05-17 people|29,800}} on Tuesday. {s5|The Red Hibiscus Society}, whose volunteers go round with torches at night, when people are in fact asleep in them, {h5|{q5|estimates}} {c5 hibiscus probable|it at {f displaced 24000-26000 people|between 24,000 and 26,000}}.

The quarrel is not idle. Rice is handed out by the head, two kilos every third day, with a tin of sardines for each four persons and a cake of soap for each eight, and a mayor whose list is short will see the trucks go by. In the floods of 2029 one municipality drew rations for more people than it had ever had inhabitants. {s6,7|Arnel Quisumbing}, who heads the provincial office, {q6|defended} {c6 quisumbing belief|his own count, "done by the person, in ink"}, and {q7|said} {c7 quisumbing denies|the board's "contains a good many cousins"}. {s8|The board} {q8|did not reply to} {c8 ndb silent|questions sent on Tuesday}.

The shelters themselves are schools, all but eleven of them, and the schools have thirty days of lessons left in the year. In some the desks have been burned for cooking. The Colegio has four toilets for {f displaced 1130 people|1,130 people}, water from a tanker at six and at four, and a chaplain who has turned the chemistry laboratory into a maternity ward. Two girls and a boy have been born in it since Monday; one of the girls is called Ash.

Perla's elder daughter, {s9|Jocelyn}, who {q9|wants} {c9 jocelyn predicted intention|to go back for the carabao}, has walked to the army's rope three times. A lieutenant there turned her round with great politeness. {c20 lieutenant via=lieutenant>colonel|{c10 colonel via=lieutenant>colonel|He} {q10|had been instructed by} {s10|his colonel} {c10|to let through nobody but the vet}}, {s20|he} {q20|told} her. {c21 jocelyn|And where}, {s21|she} {q21|asked}, {c21|was the vet}?

{s11|Drone footage shot on Tuesday by the University of Tagbaran} {q11|shows} {c11 drone|the western villages under ash the depth of a forearm, the roofs of both schools in Lumbia fallen in, and on the ridge of a house at Sape Alto a line of hens}. {c22 - probable belief|Nobody {h22|{q22|is thought}} to be left up there}, but {f missing 14 people|14 people} are missing. {c12 magsino probable belief|The flow that came down the Tubod on Monday evening}, {s12|Corazon Magsino, the director of the Volcano Observatory}, {h12|{q12|believes}}, {c12|was {h12|probably} travelling at {f other 80 kilometres an hour|80 kilometres an hour} when it reached the last houses, at a temperature that would have melted the glass in the windows, so that anyone who had gone back for an animal or a television set had no time in which to understand the mistake}.

What everybody talks about now is the rain. {s13|The observatory}'s {q13|warning of} {c13 observatory predicted|lahars in all four rivers} has emptied the lower town too. A lahar is ash and water, moving with the weight of wet concrete; it needs no eruption, only a night of steady rain and a slope, and on Bulawan it may come for years after. After 1896 it came for eleven. The bridges of that time were of bamboo and were put back each dry season. Those of today are of steel, and cost the province a fifth of its budget.

{c14 saraswati|"My grandmother told me that the mountain gives the field and sends the bill, and that a decent person pays and does not argue,"} {q14|said} {s14|Ni Luh Saraswati, a retired teacher}, who sleeps in square 12 with her husband's ashes in a biscuit tin.

{c14|"But I have argued all my life, with pupils and with bishops, and I would like to know who it was that rang no bell. There is a siren on a pole forty steps from my door. I paid for that siren. It has a plaque."}

{c15 heads|Mayor Teodoro Baguio of Lumbia} {q15|has been accused by} {s15|two village heads} {c15|of keeping the keys to the siren boxes in his car}. {s16|He} {q16|rejects} {c16 baguio denies|the charge}. {c17 baguio|The boxes}, {s17|he} {q17|said}, {c17|have no keys; what they lacked was batteries, for which he had asked the province in January}. {s18|Quisumbing} {q18|confirmed} {c18 quisumbing confirms|the request} and looked for some time at his telephone.

On the veranda, in the smell of a hundred small fires, {s19|a group of shallot farmers} {q19|hope} {c19 farmers predicted intention|to be allowed up for two hours on Friday} to dig what can still be dug. The price in Tagbaran has doubled. It is a good year for shallots, wherever there are any.

At dusk the chaplain goes round with a bell and the children are sent to their squares. The goat has a number too.

=== volcano-d
outlet: Lautan Air
url: https://lautanair.example/media/bulawan-17-may
published: 2033-05-17
genre: press release

{t|Operational update: Mount Bulawan}

Following the eruption of Mount Bulawan, {s1|Lautan Air} {q1|regrets to announce} {c1 lautan|the cancellation of all {f other 62 flights|62 services} to and from Tagbaran until 18:00 on Friday, 20 May}. {f affected 8900 about passengers|Some 8,900 guests} are affected. Rebooking is free of charge for travel before 30 June.

{c2 hartono|"Volcanic ash and jet engines do not mix, and we will not experiment with our guests,"} {q2|said} {s2|Captain Bambang Hartono, Director of Flight Operations}. {c2|"The last word is with the captain, always."}

{s3,4|The company} {q3|hopes} {c3 lautan predicted intention|to operate {f other 6 flights|six relief flights} through Port Isidro from Thursday} and {q4|has offered} {c4 lautan predicted intention|the National Disaster Board {f other 40 tonnes|40 tonnes} of cargo space at no cost}. {q5|Reports} that {c5 -|an aircraft of the fleet was damaged by ash on Monday} are incorrect.

Guests holding tickets for Sape Island should remain at their hotels. The ferry is not operating.

=== volcano-e
outlet: Skyroutes Asia
url: https://skyroutes.example/ops/lautan-tagbaran-suspension
published: 2033-05-17
genre: trade
copy of: volcano-d

{t|Ash keeps Lautan out of Tagbaran until Friday}

{n|Skyroutes Asia · Operations · 1 min read}

{s1|Lautan Air} {q1|has announced} {c1 lautan|the cancellation of all {f other 62 flights|62 services} to and from Tagbaran until 18:00 on Friday, 20 May}, after the eruption of Mount Bulawan. {f affected 8900 about passengers|Some 8,900 passengers} are affected.

{c2 hartono|"Volcanic ash and jet engines do not mix, and we will not experiment with our guests,"} {s2|its director of flight operations, Captain Bambang Hartono}, {q2|said}.

{s3,4|The carrier} {q3|hopes} {c3 lautan predicted intention|to operate {f other 6 flights|six relief flights} through Port Isidro from Thursday} and {q4|has offered} {c4 lautan predicted intention|the National Disaster Board {f other 40 tonnes|40 tonnes} of cargo space free}. {s5|It} {q5|described} {c5 lautan denies|{q6|reports} that {c6 -|one of its aircraft was damaged by ash on Monday} as incorrect}.

=== volcano-f
outlet: Meridian Post
url: https://meridianpost.example/nation/bulawan-letter
published: 2033-05-24
genre: broadsheet

{t|{c1 letter via=letter>observatory|{s2|Scientists} {q2|asked for} {c2 observatory via=letter>observatory|higher alert} three days before Bulawan blew}, {s1|letter} {q1|shows}}

{n|Nur Aisyah Panganiban | Tagbaran | May 24, 2033, 5:00 a.m.}

{c3 letter via=letter>observatory|Three days before Mount Bulawan erupted, {s4|the scientists} who watch it {q4|asked} {c4 observatory via=letter>observatory|the governor to raise the alert to level 3 and to empty the {f other 4 villages|four villages} nearest the crater}}, {q3|according to} {s3|a letter seen by the Meridian Post}. {f killed 23.. at_least people|At least 23 people} died on the 16th or have died since.

On the other volcanoes of the country that decision belongs to the observatory. On Sangilan it needs the governor's signature, under a decree of 1988 that was passed after a false alarm had emptied the sugar mills in the middle of the harvest. May 15, the Sunday, was the feast of San Isidro, when {f attending 40000 about @2033-05-15 visitors|some 40,000 visitors} come to see the carabaos kneel at the church door.

{s5,6|The letter}, which is dated May 13 and signed by Corazon Magsino, the observatory's director, {q5|states} that {c5 letter|the ground on the western flank had risen by {f distance 34 centimetres|34 centimetres} in ten days} and {q6|warns} that {c6 letter possible|an eruption "{h6|could} follow with hours of notice or with none"}.

{s7|Aides to the governor, Rodolfo Abueva}, {q7|maintain} that {c7 aides|it reached his desk only on the afternoon of the 16th, in a folder of invitations}. {s8|Abueva} himself, who {q8|has refused} {c8 abueva declines intention|to resign}, was questioned for two hours on Monday by the senate committee on public safety. He {q9|was told by} {s9|its chairman, Ramon Villanueva}, that {c9 villanueva|he "had mistaken a volcano for a parade"}. {c10 abueva|"I was given a maybe,"} {s10|the governor} {q10|said}. {c10|"You do not empty {f other 4 villages|four villages} on a maybe."}

{s11,12|Magsino}, who {q11|has declined} {c11 magsino declines|every interview} since the letter came out, {q12|said} to the senators only that {c12 magsino|she was sorry to have been so polite}. The drum on which the mountain draws its own line stood beside her on a trolley.

The siren boxes have been opened. {f other 9 sirens|Nine} of {f other 22 sirens|22} held no battery at all, and three held one that had been made before the village head who was responsible for it was born. {s14|The opposition in the provincial board}, which {q14|is demanding} {c14 opposition|a criminal inquiry}, has the votes for a hearing but not for more.

As for the shelters, {s15|a survey by the social welfare ministry}, carried out in a single night, {q15|found} {c15 survey|{f displaced 25340 @2033-05-19 people|25,340 people} in them on May 19}, close to what the Red Hibiscus Society had been saying and {f displaced 4500 about people|some 4,500} below the National Disaster Board's count. {s16|The board} {q16|has accepted} {c16 ndb belief|the number}. By Monday {f displaced 11600 about people|about 11,600} were left, and the ministry was paying the schools by the day.

The airport reopened on Friday. {s17|The Airline Pilots' Guild} {q17|criticised} {c17 pilots belief|the decision, taken after "nine hours with brooms"}. {s18,19|Lautan Air}, which {q19|had said} last week that {c19 lautan denies|none of its aircraft was hurt}, {q18|now acknowledges} that {c18 lautan confirms|{f affected 2 engines|two engines} of one of them were pitted by ash}.

The alert went down to level 3 on Sunday. {s20|Hoteliers on Sape Island}, whose {q20|demand for} {c20 hoteliers|level 2 by the weekend} has so far been ignored, are airing the rooms, with the ferry running again and the first charter due from Port Isidro. It has rained twice so far, and the bridges stand.

=== question people in the shelters in the first days
verdict: conflicts
origins: 4
answer: volcano-b | 29800 | ndb | ndb
answer: volcano-c | 19750 | pdo | pdo
answer: volcano-c | 29800 | ndb | ndb
answer: volcano-c | 24000-26000 | hibiscus | hibiscus
answer: volcano-f | 25340 | survey | survey

=== question people killed by the eruption
verdict: supersedes
origins: 3
answer: volcano-a | 3 | - | Archipelago Wire
answer: volcano-b | 9 | - | Tagbaran Tribune
answer: volcano-f | 23.. | - | Meridian Post

=== question whether an aircraft of Lautan Air was damaged
verdict: conflicts
origins: 1
answer: volcano-d | - | lautan | lautan | denies | reports of damage are incorrect
answer: volcano-e | - | lautan | lautan | denies | reports of damage are incorrect
answer: volcano-f | - | lautan | lautan | confirms | two engines of one aircraft were pitted

=== question whether the sirens in Lumbia sounded
verdict: conflicts
origins: 3
answer: volcano-a | - | residents | residents | affirms | they stayed silent
answer: volcano-a | - | abueva | abueva | denies | that is not true
answer: volcano-c | - | saraswati | saraswati | affirms | nobody rang a bell
