story: raids
title: Immigration raid at the Tarrant plant in Pella Grove
split: train
topic: politics

# Who speaks
speaker brs = body | Border and Residence Service
speaker kerrigan = named | Thomas Kerrigan
speaker stubbs = named | Lorraine Stubbs
speaker bishop = named | Anselm Kowalczyk
speaker tarrant = body | Tarrant Provision
speaker ruelas = named | Esperanza Ruelas
speaker guard = unnamed | a guard at Stanhope
speaker union = body | Packinghouse Workers Local 431
speaker affidavit = document | affidavit of Thomas Kerrigan
speaker informant = unnamed | the informant in the affidavit
speaker residents = unnamed | older residents of Pella Grove
speaker neighbor = unnamed | a woman on Locust Street
speaker farmers = unnamed | hog farmers of Cedar County
speaker governor = named | Wes Haugland
speaker vandersluis = named | Mary Jo Vandersluis
speaker clip = footage | video posted by Yesenia Lux
speaker lux = named | Yesenia Lux
speaker bishops = body | Conference of Prairie Bishops
speaker families = unnamed | families of the detained
speaker osei = named | Harriet Osei
speaker lawyers = unnamed | lawyers for the detained
speaker council = unnamed | two members of the town council
speaker study = document | Nokomis State study
speaker boy = named | Mateo
speaker wire = outlet | Federal Wire
speaker packers = unnamed | meat packers of Nokomis
speaker authors = unnamed | authors of the Nokomis State study
speaker sheriff = named | Dale Brink

=== raids-a
outlet: Federal Wire
url: https://federal-wire.example/2037/05/05/pella-grove-raid
published: 2037-05-05
genre: wire

{t|Agents raid Nokomis meat plant; {s1|mayor} {q1|calls} {c1 stubbs|it 'an ambush'}}

PELLA GROVE, Nokomis, May 5 (FW) - Federal agents detained {f arrested 281.. more_than workers|more than 280 workers} at a pork plant here on Tuesday in what {s2|the Border and Residence Service} {q2|described as} {c2 brs|the largest single-site operation in its history}.

{f deployed 190 about agents|About 190 agents} came before dawn in buses with papered windows. {s3,4|The plant's owner, Tarrant Provision}, {q3|said} {c3 tarrant|it had been given no warning} and {q4|declined to say} {c4 tarrant declines|how many of its {f jobs 1100 about employees|roughly 1,100 employees} had failed to come to the second shift}. {s5|Mayor Lorraine Stubbs}, who learned of the raid from her hairdresser, {q5|demanded} {c5 stubbs|a list of names}.

{c6 union|Between {f arrested 300-340 workers|300 and 340 people} were taken}, {q6|according to} {s6|Packinghouse Workers Local 431}, which keeps the gate register. {s7|The service} {q7|disputes} {c7 brs denies|that}.

The town, on the Little Sauk River, has 6,400 inhabitants, a grain elevator and three schools, all of which let out at noon.

=== raids-b
outlet: Nokomis Register
url: https://nokomis-register.example/sunday/pella-grove-after
published: 2037-05-10
genre: feature

{n|NOKOMIS REGISTER
News | Farm | Prep Sports | Obituaries
e-Edition  Subscribe}

{t|The week the line stopped}

{n|By Gunnar Tveit and Soledad Marsh
Photographs by Ike Boateng}

PELLA GROVE — The kill floor at Tarrant is loud enough that the people on it talk with their hands, and so it was by hands, passed down the line from the scalding tank to the trim tables a little after five on Tuesday morning, that the news went round. Someone flattened a palm on top of his head: a cap. Someone else turned an imaginary wheel. By the time the buses had stopped the line had too, with {f other 60 about @2037-05-05 hogs|some 60 hogs} hanging on it, and for an hour nobody in the building had anything to do but wait.

Most of those who waited are now in a former boys' reformatory at Stanhope, 140 miles to the west. {s1|Their families}, who have driven there in borrowed cars, {q1|complain of} {c1 families|being sent from window to window}. {s2|Esperanza Ruelas}, whose husband trimmed hams for nineteen years and who {q2|had hoped} {c2 ruelas intention predicted|to see him in the Saturday hour}, {q3|was told by} {s3|a guard} that {c3 guard|the list was alphabetical and had stopped at M}.

It was pork that made the place and pork that changed it. The plant opened in 1961 with a brass band and a workforce of Dutch farm boys. It was sold in 1983, closed in 1985, and sold again, to the Tarrants of Port Lyle, who cut the wage by a third and sent a man with a van to the border. First came single men, then their brothers, then, in the nineties, wives, cousins, a baker, a dentist and a soccer league. There are now four churches with services in two languages and one in three. The high school's fight song has a verse in Spanish that nobody remembers having written.

{s4|Older residents}, who grumbled about all this for thirty years, {q4|are unhappy with} {c4 residents belief|the manner of the thing, if not the thing itself}. {c5 neighbor|"I wanted them to knock,"} {q5|said} {s5|a woman on Locust Street} who has had the same family next door since 2011. {c5|"I'd have let them in the gate myself, I guess. I voted for it.

"But they came over the fence, and they went through her beans, and there was a boy standing there in one sock."}

What the agents had to go on is laid out in an affidavit of 31 pages, unsealed on Thursday. It was sworn to by Thomas Kerrigan, the service's man in charge, who had been at the motel in Cedar Junction under his wife's name since March. {s6|The affidavit} {q6|cites} {c6 affidavit|payroll records in which the tax numbers of {f other 13.. more_than people|more than a dozen dead people} turn up}, and leans on {s7|an informant} who {q7|believed} that {c7 informant possible belief via=affidavit>informant|the foremen knew perfectly well, since it was they who told new hands which storefront on Depot Street to go to, and that at least one manager, {h7|possibly} with the approval of the head office, kept a drawer of cards for those who had come without}. {s8,9|Tarrant}, {q8|adamant} that {c8 tarrant|it checks every document it is shown}, {q9|attributes} {c9 tarrant|the dead to "clerical lag"}.

{s10|Kerrigan}, a lean man with a marathon runner's watch, {q10|makes no apology for} {c10 kerrigan belief|the hour or the helmets}. {s11|He} {q11|prefers} {c11 kerrigan intention|dawn}, because people are then where their paperwork has them. {q12|Asked} {c12 -|why children had come home to empty houses}, {s13|he} {q13|said} that {c13 kerrigan|every parent had been offered a telephone, that {f affected 41 @2037-05-05 parents|41 of them} had used it, and that those who had not had presumably made arrangements of their own, as people who live for years under another person's name tend to do}.

That is not how it looked from the school. {s14|Mary Jo Vandersluis, the principal at Lincoln Elementary}, {q14|counted} {c14 vandersluis|{f affected 52.. at_least @2037-05-05 children|at least 52 children} with nobody to fetch them at noon on Tuesday}; by suppertime there were {f affected ..9 less_than @2037-05-05 children|fewer than ten}, and by nine o'clock only {f affected 1 @2037-05-05 children|one}, a second-grader called Mateo, who had been reading to the janitor. {c15 boy|His mother}, {s15|he} {q15|told} the staff, {c15|was at work}. He slept in the nurse's office.

The bishop of Cedar Junction, Anselm Kowalczyk, drove over that night. A Polish miner's son who had never in eleven years been heard to raise his voice, {s16,17|he} {q16|denounced} {c16 bishop belief|the operation from the pulpit of St. Isidore's as "a harvest of fathers"} and {q17|ordered} {c17 bishop|the parish hall opened to anyone, without a form}. On Wednesday {f attending 400 about @2037-05-06 people|nearly 400 people} slept there. On Thursday it was {f attending 250-300 @2037-05-07 people|250 to 300}.

Not everyone is grateful. {s18,19|Two members of the town council}, {q18|wary of} {c18 council belief|turning the hall into a fortress}, {q19|have asked} {c19 council|the bishop to limit the stay to {f duration ..7 at_most days|a week at most}}; {s20,21|Gov. Wes Haugland}, who {q20|backs} {c20 governor belief|the service without reservation}, {q21|considers} {c21 governor belief|the whole arrangement a stunt}. He spent the day of the raid at a biodiesel plant in the other corner of the state. {s22|The hog farmers of the county}, who ship {f other 9000 about hogs|about 9,000 animals} a day to Tarrant in a good week and had nowhere to send them in this one, {q22|blame} {c22 farmers|both}.

At the plant the second shift ran on Friday with {f jobs 310 @2037-05-08 workers|310 hands} in place of the usual 500. A sign went up on the highway: $24 an hour, no experience. It rained all afternoon, and the ink, which was not the right kind for outdoors, had begun to run by the time the shift let out.

{n|Share this story   Comments (318)
Support local reporting: become a member}

=== raids-c
outlet: Port Lyle Star
url: https://pl-star.example/nation/plant-raid
published: 2037-05-06
genre: tabloid
copy of: raids-a

{t|{f arrested 281.. more_than @2037-05-05 workers|280-plus} held in meat plant swoop}

Federal agents detained {f arrested 281.. more_than @2037-05-05 workers|more than 280 workers} at a pork plant in Pella Grove on Tuesday in what {s1|the Border and Residence Service} {q1|described as} {c1 brs|the largest single-site operation in its history}.

{s2|The plant's owner, Tarrant Provision}, whose sausages are served at Lyle Park, {q2|said} {c2 tarrant|it had been given no warning}. {s3|Mayor Lorraine Stubbs}, who learned of the raid from her hairdresser, {q3|demanded} {c3 stubbs|a list of names}. The town, on the Little Sauk River, has 6,400 inhabitants and three schools, all of which let out at noon.

=== raids-d
outlet: KPGN Radio
url: https://kpgn.example/live/raid-day
published: 2037-05-05
genre: live blog

{n|LIVE | Refresh | Text us: 55-PELLA}

{t|Raid at Tarrant: what we know, as it happens}

2:40 p.m. {s1|Mayor Stubbs}{q1|:} {c1 stubbs|"Nobody called me. I have a telephone and a fax machine."}

1:15 p.m. {s2,3|Sheriff Dale Brink} {q2|confirms} {c2 sheriff confirms|his deputies closed the river road} and {q3|denies} {c3 sheriff denies|having sent any of them inside}. Traffic is backed up to the co-op. Feed trucks are being turned around at the Lutheran church, one at a time, by a man in an apron.

12:20 p.m. {s4|A video posted by Yesenia Lux}, who works in the box room, {q4|shows} {c4 clip|{f other 12.. at_least officers|at least a dozen officers} running past the loading dock with a ladder}. {s5|She} {q5|writes} underneath: {c5 lux|"They brought a ladder. We have doors."}

11:05 a.m. Caption on the service's own picture of the buses: {s6|THE BRS} {q6|THANKS} {c6 brs belief|THE PEOPLE OF CEDAR COUNTY FOR THEIR PATIENCE}. School is letting out at noon. {c7 brs|Parents} {q7|are being asked by} {s7|the service} {c7|to use the east door}.

=== raids-e
outlet: Federal Wire
url: https://federal-wire.example/2037/05/14/pella-grove-judge
published: 2037-05-14
genre: wire

{t|Judge bars moving Pella Grove detainees; {s1|service} {q1|puts} {c1 brs|arrests at {f arrested 294 @2037-05-05 workers|294}}}

CEDAR JUNCTION, Nokomis, May 14 (FW) - A federal judge on Thursday barred the government from moving those seized at a Pella Grove pork plant out of the state for {f duration 10 days|ten days}, after {s2|their lawyers} {q2|said} {c2 lawyers|between {f affected 20-30 people|20 and 30 of them} had been put on a plane on Sunday night without having seen anyone}.

{s3,4|Judge Harriet Osei} {q3|found} {c3 osei|{s12|the service}'s {q12|explanation}, that {c12 brs|the flight had been for medical reasons}, "hard to square with the handcuffs"}, and {q4|ordered} {c4 osei|it to produce the manifest by Monday noon}. {s5|The service}, which {q5|says} {c5 brs|it arrested {f arrested 294 @2037-05-05 workers|294 people}, that every one of them was seen by a nurse within {f duration ..12 at_most hours|no more than 12 hours}, and that the ones on the plane had signed a form agreeing to go because they were tired of Stanhope and wanted the matter over}, has until next week to appeal.

{f other 70 about people|About 70 people} had been released by Wednesday, most with a bracelet at the ankle. {c6 union|The union's own tally stands at {f arrested 318 @2037-05-05 workers|318}}, {q6|says} {s6|Local 431}. {s7|Federal Wire} {q7|could not reconcile} {c7 wire cannot_verify|the two}.

{s8,9|The Conference of Prairie Bishops}, long cool to Kowalczyk, on Wednesday {q8|praised} {c8 bishops belief|his "open door"} and {q9|called on} {c9 bishops|Congress to pass the farm visa that has been before it since 2029}. {s10|Haugland}, {q10|furious at} {c10 governor belief|the timing}, canceled a breakfast with them. {q11|In the words of} {s11|Kowalczyk}, {c11 bishop|it is "a poor breakfast that needs so few chairs"}.

Immigration courts in Nokomis have a backlog of some 38,000 cases and five judges. A first hearing is ordinarily set for the third year. Detainees with children who are citizens may ask for bond, which is fixed by a scale on the back of a laminated card, and the money must be brought in person, in a cashier's check, before three o'clock.

=== raids-f
outlet: Prairie Ledger Blog
url: https://prairie-ledger.example/2037/05/who-gains
published: 2037-05-16
genre: column

{t|Who wanted this?}

I have been trying all week to find the person who is happy about Pella Grove. {s1|The packers}, who for twenty years {q1|have argued} that {c1 packers|the town would die without foreign hands}, are not. {s2,3|The governor}, {q2|keen on} {c2 governor belief|raids in general} and {q3|reluctant} {c3 governor declines intention|to be photographed at this one}, is at best cheerful. 
{s4|A Nokomis State study} on my desk {q4|puts} {c4 study probable|the weekly loss to the county at {f money 2000000-3000000 dollars|$2 million to $3 million}, {h4|probably}}; {s5|its authors} {q5|say} {c5 authors|they left out the school, which loses $9,000 a year from the state for each child who moves away, and the hospital, where {f percent 33.3 about percent|a third} of the orderlies were married to somebody on the line}. {q6|Per} {s6|the same study}, {c6 study|wages on the kill floor would have to rise by {f percent 41.. more_than percent|more than 40 percent} to draw people from the next county}. They have not risen by anything like that since 1978.

What galls me is the talk of law. {s7|The mayor}, whom nobody has accused of softness, {q7|has raised the question} {c7 stubbs|why an agency with {f deployed 190 agents|190 men} to spare could not find one for the storefront on Depot Street}, which was open for business, as anyone who gets a haircut next door can tell you, until the Thursday after. It is closed now. It has a sign in the window about a family emergency.

=== question workers arrested at the plant on 5 May
verdict: conflicts
origins: 3
answer: raids-a | 281.. | - | Federal Wire
answer: raids-c | 281.. | - | Federal Wire
answer: raids-a | 300-340 | union | Local 431
answer: raids-e | 294 | brs | Border and Residence Service
answer: raids-e | 318 | union | Local 431

=== question people put on a plane out of the state
verdict: single
origins: 1
answer: raids-e | 20-30 | lawyers | lawyers for the detained

=== question people sleeping in the parish hall
verdict: supersedes
origins: 1
answer: raids-b | 400 | - | Nokomis Register
answer: raids-b | 250-300 | - | Nokomis Register
