story: shutdownmayor
title: The indicted mayor of Port Lavigne will not resign while the city is shut
split: train
topic: politics

speaker mayor = named | Clement Arsenault
speaker indictment = document | indictment of Clement Arsenault
speaker prosecutor = named | Imogen Whitfield-Cruz
speaker lawyer = named | Thaddeus Boudreaux
speaker lawyers = unnamed | Clement Arsenault's lawyers
speaker kowalczyk = named | Yvette Kowalczyk-Dunn
speaker council = body | city council of Port Lavigne
speaker eleven = unnamed | eleven members of the council
speaker ashby = named | Wendell Ashby-Moreau
speaker room = unnamed | two people who were in the room
speaker brandt = named | Althea Brandt
speaker local88 = body | Sanitation Local 88
speaker fontaine = named | Odell Fontaine
speaker league = body | Police Benevolent League
speaker evidence = unnamed | three people who have seen the evidence
speaker donors = unnamed | donors of Clement Arsenault
speaker volunteers = unnamed | volunteers from St. Brendan's
speaker office = body | mayor's office
speaker poll = document | poll for the Tribune
speaker investors = unnamed | investors

speaker receipts = document | receipts of Lindqvist Homes
speaker pal = unnamed | a pal of Clement Arsenault
speaker wife = named | Jeannine Arsenault
speaker star = outlet | Lavigne Star
speaker okonjo = named | Marcus Okonjo-Hale
speaker clerk = named | Trudy Vandermeer
speaker whip = unnamed | a council whip
speaker petition = document | petition of the Sanitation Local
speaker larkin = body | Larkin Ratings
speaker analyst = named | Sunita Bhagat
speaker manager = named | Hollis Greer
speaker video = footage | a video posted by a plow driver
speaker adults = unnamed | adults polled
speaker cityhall = body | City Hall of Port Lavigne

speaker lindqvist = named | Perry Lindqvist
speaker historians = unnamed | local historians

=== shutdownmayor-a
outlet: Lakes Press
url: https://lakes-press.example/2032/03/04/port-lavigne-mayor-indicted
published: 2032-03-04
genre: wire

{t|Port Lavigne's {s1|mayor}, indicted, {q1|refuses} {c1 mayor declines intention|to quit}}

PORT LAVIGNE, March 4 (Lakes Press) - {c2 indictment|Mayor Clement Arsenault took {f money 640000 dollars|$640,000} in cash, flights and kitchen fittings from {f other 4 contractors|four contractors} who ran the city's winter shelters}, {q2|according to} {s2|an indictment unsealed on Thursday}.

{s3,4|Arsenault, a Civic Democrat in his second term}, {q3|denied} {c3 mayor denies|all {f other 11 counts|11 counts}} and {q4|vowed} {c4 mayor predicted intention|to stay "until the last snowplow is parked"}.

{c5 prosecutor|"He sold beds that did not exist to people who had nowhere to sleep,"} {q5|said} {s5|State Prosecutor Imogen Whitfield-Cruz}. {s6|She} {q6|would not say} {c6 prosecutor declines|whether there would be more arrests}.

{c7 indictment|Perry Lindqvist, a developer and donor}, {q7|is described in} {s7|the filing} {c7|as "Cooperating Witness A"}. He could not be reached.

{s8|The council's president, Yvette Kowalczyk-Dunn}, {q8|called on} the mayor {c8 kowalczyk|to go "today, by fax if need be"}.

City offices have been closed since March 1, when the mayor and the council failed to agree on a budget. Buses and ambulances are running; libraries, courts and the marriage bureau are not. {c9 cityhall|{f affected 2300 about workers|Some 2,300 workers} are on unpaid leave}, {s9|City Hall} {q9|said}; {s10|their largest union, Sanitation Local 88}, {q10|says} {c10 local88|the number is {f affected 3100 workers|3,100}}.

=== shutdownmayor-b
outlet: Lavigne Tribune
url: https://lavigne-tribune.example/metro/arsenault-city-hall-shovel
published: 2032-03-07
genre: broadsheet

{n|LAVIGNE TRIBUNE
Metro  Sports  Business  Obituaries  e-Edition
Snow emergency: see parking rules}

{t|Alone in City Hall, Arsenault digs in}

{n|By Rosalie Nakamura-Finch | Staff writer
Photo: Clement Arsenault clears the steps of City Hall on Saturday. (Dale Petroski/Tribune)}

Clement Arsenault spent the first Saturday of his life as a defendant shoveling the steps of a building that was closed to the public. He had borrowed the shovel from the fire station across Market Street. Nine photographers watched from behind a sawhorse, stamping their feet, and when he had cleared a path about as wide as a mayor he leaned on the handle and talked.

{c1 mayor|“My father drove a plow in this town for thirty-one years, and he never once turned around because somebody on the sidewalk was yelling,”} {s1|he} {q1|said}. {c1|“So I'm not turning around.

“They want my chair? Let them come and sit in it. It's fifty-four degrees in there.”}

{s2|His} {q2|insistence} that {c2 mayor|he did only what every mayor before him had done} has persuaded few of the people whose help he would need. {s3|{f other 11 council members|Eleven} of the {f other 15 council members|15 council members}} {q3|want} {c3 eleven predicted intention|him out by the time the courts reopen}. {c4 room via=room>ashby|{s5|Wendell Ashby-Moreau, the Civic Democrats' county chairman}, who has outlasted nine mayors and a stroke, {q5|told} him on Friday night that {c5 ashby via=room>ashby|“the party can carry a crook or a shutdown, but not both in one winter”}}, {q4|according to} {s4|two people} who were in the room. {s6|Mr. Ashby-Moreau}, reached at home, {q6|said} {c6 ashby|he did not discuss friends}.

The charter of 1904 gives a city that wants to be rid of its mayor very few tools. There can be no recall vote in the first year of a term, and this one began in November. The council may censure, which costs nothing and does nothing. Only the governor can remove him, for “malfeasance plainly shown,” after a hearing with witnesses; the one time it was tried, in 1931, the mayor in question died on the second day, of what {s7|local historians} {q7|agree} {c7 historians belief|was an oyster}.

{s8|Gov. Althea Brandt}, of the other party, {q8|is reluctant} {c8 brandt belief|to make a martyr of him}. Still, {s9|she} {q9|has asked} her counsel {c9 brandt|what “plainly” means}.

What the case is about can be seen, or not seen, in five former warehouses along the river. On the night of January 17, when it was 24 below, the city was paying for {f other 1140 @2032-01-17 beds|1,140 shelter beds}. {s10|Volunteers from St. Brendan's parish}, going from door to door with thermoses, {q10|counted} {c10 volunteers|{f other 612 @2032-01-17 beds|612}}. {c11 office|The rest, {s11|the mayor's office} {q11|said} at the time, were “in rotation.”} Each bed cost {f money 71 dollars a night|$71 a night}. Two men froze that night under the Carver Street bridge, a five-minute walk from a shelter whose second floor, on paper full, held a pool table and a pallet of tile.

The tile matters. {s12|Receipts from Lindqvist Homes}, attached to the indictment and running to 37 pages, {q12|show} {c12 receipts|{f money 84000 dollars|$84,000} worth of it going to the mayor's lake house}. {c13 evidence|Mr. Lindqvist, who gave {f money 118000 dollars|$118,000} to the mayor's two campaigns, wore a microphone to {f other 9 lunches|nine lunches}}, {q13|by the account of} {s13|three people} who have seen the evidence. {s14,15|The mayor's lawyer, Thaddeus Boudreaux}, {q14|puts} {c14 lawyer|the total at “closer to {f money 9000 about dollars|nine thousand}, in soup,”} and {q15|derides} {c15 lawyer belief|the prosecutor's star witness as a man “who would tape his own christening.”}

The mayor {q16|was advised by} {s16|his lawyers} {c16 lawyers|to say nothing in public}. {c17 mayor|He considered this, {s17|he} {q17|said}, “for a full minute.”}

Elsewhere in the city the shutdown, not the indictment, is what people talk about. The quarrel began, as such quarrels do here, over snow. {s26|The council} {q26,27|wanted} {c26 council predicted intention|to buy {f other 12 plows|twelve plows}} and {s27|the mayor} {c27 mayor predicted intention|{f other 8 plows|eight}}; weeks went by, the old budget ran out at midnight on the last day of February, and under a state law passed after the bankruptcies of the nineties a city without a budget may pay only for what keeps people from dying. A commission of three retired judges decides what that is. It has so far allowed buses, ambulances, water, the boiler at the county home and, after a night's thought, salt.

The pools are locked. Couples have been getting married across the county line in Dunleith, at a counter that also sells fishing licenses. On Garrison Avenue the trash stands in walls on both sides of the street, with a gap at each door, and after Thursday's thaw the gaps froze.

{s18|Local 88}, whose members drive the plows and the trucks, {q18|is sticking by} {c18 local88 belief|the mayor}. {c19 fontaine|“The council locked us out. He didn't,”} {q19|said} {s19,20|its president, Odell Fontaine}, who {h20|{q20|suspects}} {c20 fontaine probable belief|the members of having prayed for a warm March}. {s21|The Police Benevolent League}, which {q21|endorsed} {c21 league belief|Mr. Arsenault} in both of his races, has moved the other way, and {s22|its} {q22|demand for} {c22 league|a caretaker} was read aloud on Friday from the steps he was shoveling on Saturday.

{s23|Donors} {q23|are asking for} {c23 donors|their money back}. {f money 410000 about dollars|Some $410,000} has been returned, leaving about enough to pay Mr. Boudreaux until Easter.

{s24|A poll for the Tribune by Meridian Group}, taken on Friday among 804 adults, {q24|found} that {c24 poll|{f percent 67 @2032-03-05 adults|67 percent} wanted a resignation and {f percent 21 @2032-03-05 adults|21 percent} did not}. {s25|{f percent 73 @2032-03-05 adults|Seventy-three percent}} {q25|blamed} {c25 adults|both sides for the closing of the libraries}.

Port Lavigne has had forty-one mayors. It made axles until 1988 and has since made do, with a casino, a hospital and a university that buys up a block a year and pays no tax on it. Its population, once a quarter of a million, is less than half of that. The streets were laid out for the larger city and have to be plowed for it.

At dusk the mayor gave the shovel back. A janitor on unpaid leave, who had come in to feed the cat, let him in by the loading dock.

=== shutdownmayor-c
outlet: Lavigne Star
url: https://lavigne-star.example/news/clem-bunker
published: 2032-03-08
genre: tabloid

{t|{s1|CLEM}{q1|:} {c1 mayor predicted|YOU'LL HAVE TO CARRY ME OUT}}

{c2 pal|DEFIANT Mayor Clement Arsenault is living on canned chili in a freezing City Hall}, {s2|a pal} {q2|reveals}.

He's got a camp bed, a space heater and a bust of his own head for company.

{s3|The pal} {q3|said}: {c3 pal|"He talks to the bust. It agrees with him."}

{s4|Wife Jeannine} {q4|laughed off} {c4 wife denies|{h8|{q8|rumors}} {c8 - possible|he's hiding from her}}. {c5 wife|"He knows where the lasagna is,"} {s5|she} {q5|quipped}.

{s6|A plow driver's video}, seen {f other 900000 views|900,000 times}, {q6|shows} {c6 video|the mayor in earmuffs on the roof, waving}. {s7|The Star} {q7|couldn't confirm} {c7 star cannot_verify|it was shot this week}.


City Hall's boiler has been off since the first of the month.

=== shutdownmayor-d
outlet: Radio Dunleith
url: https://radio-dunleith.example/news/arsenault-charged
published: 2032-03-05
genre: broadcast
copy of: shutdownmayor-a

{t|{s1|Lavigne mayor}{q1|:} {c1 mayor declines intention|I won't quit}}

{c2 indictment|Mayor Clement Arsenault of Port Lavigne took {f money 640000 dollars|640,000 dollars} in cash, flights and kitchen fittings from {f other 4 contractors|four contractors} who ran the city's winter shelters}. That's {q2|according to} {s2|an indictment unsealed on Thursday}.

{s3,4|Arsenault} {q3|denied} {c3 mayor denies|all {f other 11 counts|11 counts}} and {q4|vowed} {c4 mayor predicted intention|to stay "until the last snowplow is parked"}.

{c5 prosecutor|"He sold beds that did not exist to people who had nowhere to sleep,"} {s5|State Prosecutor Imogen Whitfield-Cruz} {q5|said}. {s6|She} {q6|would not say} {c6 prosecutor declines|whether there would be more arrests}.

City offices have been closed since March 1.

=== shutdownmayor-e
outlet: The Hallway
url: https://the-hallway.example/live/council-march-12
published: 2032-03-12
genre: live blog

{n|The Hallway is free. It is not cheap. Chip in here.}

{t|LIVE: council votes on the mayor}

7:02 p.m. They are meeting in the gym of Tubman Middle School because City Hall is, well. The scoreboard is on and nobody knows how to turn it off. Home 88, Visitors 88.

7:15 {s1|Kowalczyk-Dunn}{q1|:} {c1 kowalczyk|this is “not a trial and not a wake.”}

7:31 {s2,3|Council Member Marcus Okonjo-Hale}, who {q2|has argued} for weeks that {c2 okonjo|the council shares the blame for the shutdown}, {q3|offers} {c3 okonjo predicted intention|to vote for a budget tonight if the censure is dropped}. Some applause, some not.

7:48 {s4|A petition handed in by the Sanitation Local} {q4|asks} {c4 petition|members to “fund the trucks and fight later.”} {f other 2700 signatures|2,700 signatures}, delivered in a recycling bin.

8:05 The mayor is in the building. He comes in through the locker room and takes a folding chair.

8:09 {c5 mayor|“Everyone in this gym has asked me for something,”} {s5|he} {q5|tells} the members. {c5|“I kept the list.”}

8:26 {q6|Asked by} {s6|Okonjo-Hale} {c6 okonjo|why he had taken the tile}, {s7|Arsenault} {q7|says} {c7 mayor|it “was on a pallet and so was I.”} Laughter. A man in a Local 88 jacket is walked out to the drinking fountain and walked back in.

8:33 Ten-minute recess, which in this building is announced by a bell. The line for the drinking fountain is the longest in living memory. Nobody from the fire marshal's office has counted the gym, but every bleacher on the visitors' side is full and there are people sitting on the wrestling mats.

8:40 {s8|A whip} {q8|predicts} {c8 whip predicted|{f other 11 votes|11 votes} for censure, “twelve if the heat goes off.”}

9:12 CENSURED, {f other 11 votes|11} to {f other 3 votes|3}, one abstaining.

9:20 {c9 clerk|The censure, {s9|Clerk Trudy Vandermeer} {q9|says}, has “no effect in law, but it will be framed.”}

9:31 Budget fails, {f other 7 votes|7} to {f other 8 votes|8}. Everything that was closed stays closed. {s10|The union} {q10|condemns} {c10 local88 belief|the vote}; {s11|Kowalczyk-Dunn} {q11|aims} {c11 kowalczyk predicted intention|to try again on Monday}.

9:44 {s12|The state prosecutor} {q12|won't comment on} {c12 prosecutor declines|a plea deal}. {s13|Boudreaux} {q13|denies} that {c13 lawyer denies|one has been offered}.

10:02 {s14|Perry Lindqvist}, in his first words since the indictment, {q14|says} through a spokesman that {c14 lindqvist|he “gave and gave and is sorry.”}

10:15 Janitors waiting with brooms. Home 88, Visitors 88.

=== shutdownmayor-f
outlet: Municipal Bond Desk
url: https://municipal-bond-desk.example/ratings/port-lavigne-cut
published: 2032-03-15
genre: trade

{t|{s1|Larkin} cuts Port Lavigne to BBB, {q1|citing} {c1 larkin|shutdown}}

Larkin Ratings on Monday lowered the general obligation debt of Port Lavigne to BBB from A, which leaves {f money 1900000000 dollars of bonds|$1.9 billion of bonds} two steps above junk. The city had kept its A through two recessions and the closing of the axle works.

{c2 larkin predicted|The shutdown {h2|will} cost {f money 3100000 dollars a week|$3.1 million a week} in fees and fines that cannot be collected}, {s2|the agency} {q2|said}. {s3|Its analyst Sunita Bhagat} {q3|faulted} {c3 analyst belief|“a governance vacuum with a mayor in it.”}

{s4|Investors}' {h4|{q4|fears of}} {c4 investors possible belief|a missed payment on April 1} took the yield on the city's ten-year paper to {f percent 5.9 yield|5.9 percent} on Friday, half a point more than a month ago, and at least one auction of notes, small and short, drew a single bid. {s5,6|City Manager Hollis Greer}, who has been running what still runs, {q5|described} {c5 manager denies|them as unfounded}, {q6|saying} that {c6 manager|{f money 43000000 dollars|$43 million} lay in a reserve that neither the mayor nor the council could touch and that bondholders would be paid out of it “whoever is sitting in the gym.”}

{s7|The mayor's office} {q7|disputes} {c7 office denies|the agency's arithmetic}.

Notes are how the city gets from one tax day to the next. It sells them in the fall, to funds that want somewhere dull to leave their cash, and pays them off in April; in a good year nobody reads the prospectus. This year's ran to 212 pages.

Bonds of this kind rest on the property tax, and the tax bills, due on the last day of March, are printed in the basement of City Hall. The printers are on leave.

=== question workers of Port Lavigne on unpaid leave
verdict: conflicts
origins: 2
answer: shutdownmayor-a | 2300 | cityhall | cityhall
answer: shutdownmayor-a | 3100 | local88 | local88

=== question shelter beds on the night of January 17
verdict: conflicts
origins: 2
answer: shutdownmayor-b | 1140 | - | office
answer: shutdownmayor-b | 612 | volunteers | volunteers

=== question bribes that the mayor took, in dollars
verdict: conflicts
origins: 2
answer: shutdownmayor-a | 640000 | indictment | indictment
answer: shutdownmayor-b | 9000 | lawyer | mayor
answer: shutdownmayor-d | 640000 | indictment | indictment
answer: shutdownmayor-a | - | mayor | mayor | denies | all 11 counts
