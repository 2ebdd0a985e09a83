story: pipelineprotest
title: The camp against the Three Forks pipeline
split: train
topic: politics

# Who speaks
speaker nation = body | Owanka Nation
speaker tall = named | Josephine Tallgrass
speaker sheriff = named | Cal Brubaker
speaker soffice = body | Harney County Sheriff's Office
speaker company = body | Three Forks Pipeline Partners
speaker lund = named | Erica Lundquist
speaker mace = named | Everett Mace
speaker label = body | record label of Skye Monroe
speaker monroe = named | Skye Monroe
speaker organizers = unnamed | camp organizers
speaker lawyers = body | Plains Legal Aid
speaker ranchers = unnamed | ranchers along the route
speaker campers = unnamed | people at the camp
speaker church = unnamed | pastor of Orrin Dahl
speaker dahl = named | Orrin Dahl
speaker townspeople = unnamed | people in Harney Crossing
speaker drone = footage | drone video from the camp
speaker bodycam = footage | body camera footage of the Sheriff's Office
speaker post = document | post by Skye Monroe
speaker welders = body | Welders' Local 90
speaker governor = named | Dorothy Pruitt
speaker hospital = body | Harney General Hospital
speaker critics = unnamed | critics of Cal Brubaker
speaker report = document | environmental statement of the Federal Pipeline Commission
speaker witness = unnamed | a deputy who was at the bridge
speaker letter = document | letter from the Owanka Nation
speaker treaty = document | treaty of 1859
speaker aide = unnamed | an aide to Everett Mace
speaker boss = unnamed | superiors of the deputy
speaker elders = unnamed | elders of the Owanka Nation
speaker order = document | order of Judge Abigail Thorne
speaker medics = unnamed | volunteer medics

=== pipelineprotest-a
outlet: Federal Wire
url: https://federal-wire.example/nation/three-forks-arrests
published: 2035-10-22
genre: wire

{t|{s1|Sheriff}{q1|:} {c1 sheriff|{f arrested 127 people|127 arrested} at pipeline camp}}

HARNEY CROSSING, Osage Plains, Oct. 22 (Federal Wire) — {c2 sheriff|Deputies in riot gear cleared a bridge near the route of the Three Forks pipeline on Monday, arresting {f arrested 127 people|127 people}}, {s2|Sheriff Cal Brubaker} {q2|said}, {c2|after a standoff of {f duration 6 about hours|nearly six hours} in freezing rain}.

{s3|Organizers} {q3|put} {c3 organizers|the number at {f arrested 151.. more_than people|more than 150}}. {s4|Volunteer medics} {q4|said} {c4 medics|they had treated {f injured 40-50 people|between 40 and 50 people} for cold, cuts and the effects of gas}; {s5|the county hospital} {q5|reported} {c5 hospital|{f injured 17 people|17} admissions}.

{s6,7|Brubaker}, {q6|denying} that {c6 sheriff denies|any gas was used}, {q7|blamed} {c7 sheriff|"smoke from their own tires" for the coughing}. {s8|The Owanka Nation}, whose reservation lies a mile and a half downstream of the crossing, {q8|called on} {c8 nation|the federal government to halt drilling under the river}. {s9|Three Forks Pipeline Partners, the builder}, {q9|declined to comment on} {c9 company declines|the arrests}.

The line is to carry {f other ..570000 at_most barrels|up to 570,000 barrels} of oil a day over {f distance 1140 miles|1,140 miles} and five states.

=== pipelineprotest-b
outlet: The National Monthly
url: https://national-monthly.example/features/the-bridge-at-harney-crossing
published: 2035-11-15
genre: feature

{n|THE NATIONAL MONTHLY
Features  Essays  Archive  Gift subscriptions}

{t|The bridge at Harney Crossing}

{n|By Lorraine Beausoleil. Photographs by Hank Ostrander. November 15}

From the bluff the camp looks like a county fair that somebody forgot to take down. There are {f other 90 about tents|about 90 tents}, two school buses, a kitchen under army canvas and a corral with {f other 24.. vague horses|dozens of horses} in it, and at dusk the smoke lies so flat over the bottomland that the drivers on Route 9 put on their lights. In August there were {f attending ..29 less_than @2035-08-15 people|fewer than 30 people} here. By the middle of October, on {s1|the sheriff}'s own {q1|reckoning}, {c1 sheriff|there were {f attending 1400.. at_least @2035-10-15 people|at least 1,400}}, and Harney County, which has {f other 9 deputies|nine deputies}, had begun to borrow.

{s2,3|The Owanka}, who {q2|consider} {c2 nation belief|the river a relative}, {q3|say} {c3 nation|they learned of the crossing from a surveyor who stopped to ask for water}. It had been moved. The route first drawn ran north of Fort Harney, the territorial seat, and {s4|the environmental statement of the Federal Pipeline Commission}, a document of {f other 2001.. more_than pages|more than 2,000 pages}, {q4|notes} in an appendix that {c4 report|the northern crossing was dropped out of concern for the city's wells}. Josephine Tallgrass, who chairs the nation's council and ran a motel before that, keeps a copy of page 1,466 in her purse. {c6 tall|"They were worried about the water,"} {s6|she} {q6|said}. {c6|"I want people to read that slowly. They were worried about the water, so they brought it to us.

"My mother hauled that river in a milk can until 1971. Nobody came to ask her if it was clean."}

{s7|The company}'s {q7|position is} that {c7 company|it consulted the nation on {f other 11 times|eleven occasions}, that the pipe will lie {f distance 92 feet|92 feet} below the bed of the river in steel thicker than any other of its kind in the republic, and that a spill large enough to reach the intake on the reservation, which the nation itself was offered money to move and did not, is less likely than the failure of the railroad bridge over which the same oil travels now, two trains a day, with nobody at all protesting it}. {s8|Erica Lundquist, a vice president}, who had the bad luck to be born in Harney Crossing, {q8|resents} {c8 lund belief|being treated as a stranger}. {s9|She} {q9|had hoped} {c9 lund intention predicted|to open the pump station in the spring with a barbecue}.

Not many people in the town take her side aloud, and not many take the other. The motel is full. The diner has gone through {f other 300 about pies|some 300 pies} in a month. {s10|People} who sell fuel and sandwiches to both armies {q10|are wary of} {c10 townspeople belief|seeming to like either}. {s11|Ranchers along the route}, who signed easements at {f money 18000-30000 dollars|$18,000 to $30,000} a mile and {q11|regret} {c11 ranchers belief|the price if not the pipe}, drive past with their windows up. {c12 church|Orrin Dahl}, whose hay the horses are eating, {q12|was urged by} {s12|his pastor} {c12|to charge for it}. {s13|He} {h13|{q13|is considering}} {c13 dahl intention possible|it}.

Nobody meant there to be a battle on the bridge. It is a county bridge, built in 1934 by men on relief, with a plank deck and a sign that limits it to eight tons, and it is the only way from the camp to the drill pad that does not involve a boat. Barriers were put on it on October 20. On the twenty-second, a little after four in the afternoon, {f attending 200.. vague @2035-10-22 people|hundreds of people} walked out to it behind a boy on a pony. What the boy was carrying has become, in its way, a national question.

{s14|Footage from the body camera of a deputy} {q14|shows} {c14 bodycam|a stick}. {s15|The camp's own video}, taken from a drone, {q15|suggests} {c15 drone|a flute}. {s16,32|The Sheriff's Office}, which {q16|had described} {c16 soffice|it as "an edged weapon,"} later {q32|corrected} {c32 soffice|the word to "implement."} {s17,19|A deputy} who was at the bridge {q17|told} me that {c17 witness|{s18|his superiors} {q18|had ordered} {c18 boss via=witness>boss|the line to hold whatever was carried}}, and {q19|said}, after a second beer, that {c19 witness|he had been frightened of the horses}.

What is not in dispute is the water. For {f duration 50 about minutes|about fifty minutes}, with the temperature at 29 degrees, a fire truck from the next county sprayed the front rows. {s20|Critics of the sheriff} {q20|have likened} {c20 critics|it to older pictures from other bridges}. {s21,22|Brubaker}, a soft-spoken man noted for his barbershop quartet, {q21|defends} {c21 sheriff belief|the hose} and {q22|dislikes} {c22 sheriff belief|the comparison}. By {s23|his} {q23|account} {c23 sheriff|the fires on the deck would have reached the planks}.

{s24|Senator Everett Mace}, who {q24|has championed} {c24 mace belief|the pipeline} since it was a line on a napkin, flew over the camp in September and did not land. {s25|An aide} {q25|described} {c25 aide|the visit as "respectful of everyone's airspace."} {s26|The governor, Dorothy Pruitt}, caught between a union she needs and a river she grew up on, {q26|favors} {c26 governor belief|a study}. Then Skye Monroe arrived with a guitar and {f attending 40.. at_least photographers|at least 40 photographers}. {s28,29|The elders}, {q28|grateful for} {c28 elders belief|the attention} and {q29|weary of} {c29 elders belief|the guitars}, put her to work in the kitchen. She peeled onions. She was good at it.

{c31 campers|The treaty} that {s31|everyone here} {q31|invokes} runs to six articles and was signed, on one side, by a man who could not read it and, on the other, by a man who died of drink that winter. {s30|Its second article} {q30|reserves to} the nation {c30 treaty|"the river and the use of it"}; what a use is, five courts have tried to settle, and each has found a seat nearer the door. In 1912 the government built a dam on the upper fork with no notice to anyone. The lower meadows went dry. There was a lawsuit over that too, and it was won in 1954 by the grandchildren, who received about a dollar an acre.

=== pipelineprotest-c
outlet: Harney Herald
url: https://harney-herald.example/news/bridge-arrests
published: 2035-10-23
genre: local
copy of: pipelineprotest-a

{t|Bridge cleared; {s6|sheriff} {q6|counts} {c6 sheriff|{f arrested 127 @2035-10-22 people|127} in custody}}

{c1 sheriff|Deputies in riot gear cleared the county bridge on Monday, arresting {f arrested 127 @2035-10-22 people|127 people}}, {s1|Sheriff Cal Brubaker} {q1|said}, {c1|after a standoff of {f duration 6 about @2035-10-22 hours|nearly six hours} in freezing rain}.

{s2|Organizers} {q2|put} {c2 organizers|the number at {f arrested 151.. more_than @2035-10-22 people|more than 150}}. {s3|Volunteer medics} {q3|said} {c3 medics|they had treated {f injured 40-50 @2035-10-22 people|between 40 and 50 people}}.

{s4,5|Brubaker}, {q4|denying} that {c4 sheriff denies|any gas was used}, {q5|blamed} {c5 sheriff|"smoke from their own tires" for the coughing}. Route 9 reopened at midnight. School buses will run an hour late today on account of ice.

=== pipelineprotest-d
outlet: StarBeat
url: https://starbeat.example/news/skye-monroe-held
published: 2035-10-24
genre: tabloid

{n|STARBEAT >> Looks >> Couples >> Tours
Get the app!}

{t|Skye in cuffs! {s1|Singer} {q1|vows} {c1 monroe intention predicted|to sing in court}}

She has {f other 4 records|four platinum records} and, as of Monday night, a booking number.

Skye Monroe was among those taken off the bridge at Harney Crossing. {c2 post|"Cold feet, warm heart, {f duration 11 by=post hours|11 hours} in a dog kennel,"} {q2|reads} {s2|a post she put up on Tuesday under a picture of her boots}. {s3|The Sheriff's Office} {q3|said} {c3 soffice denies|there was no kennel}. {c4 soffice|The holding pens}, {s4|a spokesman} {q4|said}, {c4|"are chain-link and meet the code."}

Caption: Monroe with council chair Josephine Tallgrass, whom {s5|she} {q5|calls} {c5 monroe|"the boss of me."}

{s6|Mace, the pipeline's loudest friend in the Senate}, {q6|mocked} {c6 mace belief|her} on the radio. {s7|Her record label} {q7|did not say} {c7 label silent|whether the tour will go on}.

Video from a fan, slowed down and set to her own music, has been watched {f other 3000001.. more_than views|more than 3 million times}. In it {s8|Monroe} {q8|can be heard asking} {c8 monroe|a deputy if he wants gloves}.

=== pipelineprotest-e
outlet: Fort Harney Courier
url: https://fh-courier.example/news/judge-drilling-pause
published: 2035-11-29
genre: broadsheet

{t|Judge pauses drilling under the river; company to appeal}

FORT HARNEY — A federal judge on Thursday halted drilling at Harney Crossing for {f duration 60 days|60 days}, and within the hour the kitchen at the camp had run out of coffee.

{s1,18|Judge Abigail Thorne's order}, of 31 pages, {q1|faults} {c1 order|the commission for moving the crossing without asking who lived below it}. It {q18|does not say} {c18 order silent|whether the pipe is safe}. {s2,3|Three Forks} {q2|plans} {c2 company intention predicted|to appeal}, {q3|warning} that {c3 company predicted|each week of delay will cost {f money 12000001.. more_than dollars|over $12 million} and that as many as {f jobs ..900 at_most workers|900 workers} would be sent home before the holidays}. {s4|The welders' local}, {q4|furious at} {c4 welders belief|the timing}, picketed the courthouse.

{c5 tall|"Sixty days is a long time to somebody who has never waited,"} {q5|said} {s5,7|Tallgrass}, who {q7|refused} {c7 tall declines intention|to be photographed smiling}.

The drill stands in what was a beet field, behind two fences and a berm, and looks from the road like a grain dryer lying on its side. It had gone {f distance 300 about feet|about 300 feet} of the way to the river when the order came. Stopping such a machine is not a matter of a switch: the hole has to be kept full of mud, day and night, or it closes, and the mud has to be trucked from a pit on the far side of town along the only paved road in the district, which has no shoulder. {f jobs ..30 at_most workers|No more than 30 workers} will stay for that. The site office has a wall almanac, a stove and a ham.

The arrests of October are meanwhile shrinking. {s6|The sheriff} {q6|lowered} {c6 sheriff|his count to {f arrested 119 @2035-10-22 people|119}} on Monday, {f arrested 8 @2035-10-22 people|eight people} having been booked twice in the confusion. {s8|Plains Legal Aid}, which represents most of them, {q8|says} {c8 lawyers|the true figure is {f arrested 160-170 @2035-10-22 people|160 to 170}, and that {f arrested 24.. vague @2035-10-22 people|dozens}, minors for the most part, were driven to the county line and let out there without a paper to show for it}. {c10 lawyers|Thorne}, {q10|asked by} {s10|its lawyers} {c10|to order the logs released}, set a hearing for December 12.

There was no violence on Thursday. At six, when the light had gone, three pickups came slowly down Route 9 with their hazard lights on and stopped at the gate. {c11 townspeople|It had been Dahl's idea}, {s11|the driver of the first one} {q11|said}, and they unloaded firewood. {s12,13|Mace}, who {q12|had demanded} in October that {c12 mace|the camp be fined for every tire}, {q13|did not return} {c13 mace silent|a call}. {s14|Pruitt} {q14|praised} {c14 governor belief|"the coolness of everybody concerned."} {s15|Lundquist}, reached at her mother's, {q15|was confident} that {c15 lund predicted belief|the ruling would be overturned by spring}. {c16 lund|"I'd like to be able to buy groceries here,"} {s16|she} {q16|said}. {s17|A letter from the nation to the commission}, dated the same day, {q17|proposes} {c17 letter intention predicted|a crossing {f distance 38 miles|38 miles} to the north, where it was before}.

=== question people arrested at the bridge on 22 October
verdict: conflicts
origins: 3
answer: pipelineprotest-a | 127 | sheriff | sheriff
answer: pipelineprotest-c | 127 | sheriff | sheriff
answer: pipelineprotest-a | 151.. | organizers | organizers
answer: pipelineprotest-c | 151.. | organizers | organizers
answer: pipelineprotest-e | 119 | sheriff | sheriff
answer: pipelineprotest-e | 160-170 | lawyers | Plains Legal Aid

=== question people hurt at the bridge on 22 October
verdict: conflicts
origins: 2
answer: pipelineprotest-a | 40-50 | medics | medics
answer: pipelineprotest-c | 40-50 | medics | medics
answer: pipelineprotest-a | 17 | hospital | hospital

=== question what the boy carried
verdict: conflicts
origins: 3
answer: pipelineprotest-b | - | bodycam | body camera | affirms | a stick
answer: pipelineprotest-b | - | drone | camp drone | affirms | a flute
answer: pipelineprotest-b | - | soffice | sheriff | affirms | an edged weapon
