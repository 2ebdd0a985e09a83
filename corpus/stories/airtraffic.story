story: airtraffic
title: The radar outage at Lakeshore Center
split: train
topic: technology

# Who speaks
speaker agency = body | National Airways Agency
speaker boyd = named | Marshall Boyd
speaker union = body | Federation of Air Controllers
speaker ortega = named | Celeste Ortega
speaker meridian = body | Meridian Airlines
speaker northstar = body | Northstar Air
speaker carriers = unnamed | the airlines
speaker controller = unnamed | a controller at Lakeshore
speaker controllers = unnamed | controllers at Lakeshore
speaker passenger = named | Trudy Blankenship
speaker tracker = body | Skyledger
speaker safety = body | Transport Safety Board
speaker inquiry = document | preliminary report of the Transport Safety Board
speaker techs = unnamed | two technicians at Lakeshore
speaker video = footage | video of a blank radar scope
speaker tape = footage | recording of the Lakeshore frequency
speaker pelletier = named | Audrey Pelletier
speaker department = body | department of transport
speaker voice = unnamed | a second man in the video
speaker mother = unnamed | mother of a boy at Gate 19
speaker account = document | Marshall Boyd's account
speaker farmers = unnamed | farmers along the lake road
speaker opposition = named | Ross Gallagher
speaker contractor = body | Corvane Systems
speaker memo = document | memo of the Airways Agency
speaker post = document | post by a passenger
speaker channel = outlet | Channel 4
speaker pilots = unnamed | pilots
speaker kim = named | Daniel Kimball
speaker source = unnamed | an official briefed on the matter
speaker farmer = named | Ev Sorensen
speaker managers = unnamed | managers at Lakeshore
speaker board = named | Fern Oduya

=== airtraffic-a
outlet: Federal Wire
url: https://federal-wire.example/business/radar-outage-lakeshore
published: 2038-07-06
genre: wire

{t|Radar outage halts flights over north; {f other 2301.. more_than flights|more than 2,300} delayed}

LAKE HARMON, July 6 (Federal Wire) — {c1 agency|A failure of the radar feed at the busiest control center in the republic stopped departures from {f other 14 airports|14 airports} for {f duration 94 minutes|94 minutes} on Tuesday, delaying {f other 2301.. more_than flights|more than 2,300 flights} and canceling {f other 410.. at_least flights|at least 410}}, {s1|the National Airways Agency} {q1|said}.

{c2 boyd|No aircraft came closer to another than the rules allow}, {s2|the agency's administrator, Marshall Boyd}, {q2|said}. {s3|The Federation of Air Controllers} {q3|disputed} {c3 union denies|that}. {c4 ortega|"We had {f other 2 pairs|two pairs} inside three miles with nobody watching them,"} {q4|said} {s4,5|its president, Celeste Ortega}, who {q5|accused} {c5 ortega|the agency of ignoring "a letter in January, a letter in March and a petition with four hundred names."}

{s6,7|Boyd} {q6|attributed} {c6 boyd|the failure to a switch} and {h7|{q7|promised}} {c7 boyd intention predicted|a full account within {f duration 30 days|30 days}}. {s8|Corvane Systems}, which built the feed, {q8|did not immediately respond to} {c8 contractor silent|a request for comment}.

{c9 northstar predicted|It would take until Thursday to get everybody home}, {s9|Northstar Air, the largest of the carriers at the hub}, {q9|said}.

=== airtraffic-b
outlet: Lake Harmon Courier
url: https://harmon-courier.example/longreads/ninety-four-minutes
published: 2038-07-18
genre: broadsheet

{n|LAKE HARMON COURIER
News  Lake  Business  Longreads  Puzzles
3 gift articles left this month}

{t|Ninety-four minutes}

{n|By Ruth Castellanos-Birch and Ned Ferrante | July 18, 2038}

Lakeshore Center has no windows. It stands in a bean field eleven miles from the nearest runway, a low brick building of the sort in which a county keeps its salt, and the people in it look all day at a room-sized darkness with {f other 38 consoles|38 lit consoles}. On the sixth of July {f jobs 22 @2038-07-06 controllers|22 controllers} were at them, though the schedule calls for {f jobs 31 controllers|31}. At 10:52 in the morning the darkness became complete.

For about a second, {s1|one of those present} {q1|said}, {c1 controller|nobody breathed}. Then forty radios spoke at once. The procedure for such a moment is a laminated card, kept in a slot at the left knee, which was last rewritten when aircraft were fewer by half. It tells the controller to pick up a grease pencil. It gives the order in which to call the neighboring centers, by names that three of them no longer have. Between the first and the seventh line of the card {f aboard 29000 about @2038-07-06 people|some 29,000 people} were in the air above the bean field, most of them reading.

What failed was a pair of fiber lines that had been sold as two and were laid, it turned out, in one trench. {s2|The Airways Agency}, which {q2|had described} {c2 agency|them in a filing to Congress as "physically diverse,"} stopped doing so on July 8. {s3|A preliminary report by the Transport Safety Board}, published on Friday, {q3|found} that {c3 inquiry|a backhoe working for a drainage contractor had cut the first line at 10:51, that the traffic moved to the second as designed, and that the second, lying a hand's breadth away in the same wet gravel, parted {f duration 40 about seconds|about forty seconds} later, when the operator, who had been told by nobody that there was anything there and who had a permit for the trench, backed up to see what he had hit}. {s4|The backhoe's owner, Ev Sorensen}, {q4|wants} {c4 farmer intention predicted|his machine back}.

{s5|The controllers}' {q5|complaints about} {c5 controllers|the line} were not new. {s21|Technicians at Lakeshore} {q21|had reported} {c21 techs|{f other 17 faults|seventeen faults} in eighteen months}, and {s6|a memo from the agency's own engineering office}, dated last October and seen by the Courier, {q6|blames} {c6 memo|"cost discipline" for the fact that a survey of the trench, priced at {f money ..59999 less_than dollars|less than $60,000}, was put off}. {s7|Managers}, {q7|hoping} {c7 managers intention predicted|to carry the money into a new cafeteria}, had let the deadline go by.

{s8|Ortega, a second-generation controller with a lawyer's memory for dates}, {q8|considers} {c8 ortega belief|the cafeteria a detail}. In {s9|her} {q9|view} {c9 ortega|the trouble is that a system with {f other 3000.. at_least parts|at least 3,000} moving parts has been put in the keeping of people who are rewarded for every part they do not replace}.

{s10|Boyd} {q10|resents} {c10 boyd belief|the word "ignored."} He answered both letters, the second by hand, and in June {s11|he} {q11|asked} {c11 boyd|Congress for {f money 900000000 dollars|$900 million} and a decade}. Congress gave him {f money 340000000 dollars|$340 million} and a hearing. {c12 boyd|"I've been handed a roof with a bucket under it and told to admire the bucket,"} {s12|he} {q12|said} in his office, where a model of the first control tower, an orange crate on stilts, hangs from fishing line. {c12|"I'm not going to resign over a bucket.

"If there's somebody who can do this for less, I'd be glad to hold the door for them."}

There are people in the capital who would take him up on it. {s13|Ross Gallagher, the ranking opposition member of the transport committee}, {q13|opposes} {c13 opposition belief|any new money until the old has been explained}. {s14|His} {q14|call for} {c14 opposition|a private operator to take over the northern centers}, {c15 carriers belief|a scheme} that {s15|the airlines} {q15|have long favored}, is on the calendar for September. {c16 department|The minister, Audrey Pelletier}, {q16|has been advised by} {s16|her department} {c16|to let it die there}.

The agency is one of the odder growths of the federal garden. It was set up in 1931 to light the mail route, when a man with a can of kerosene went round every evening to the beacons, and it inherited in turn the weather stations, the towers and, after the collision over Elkhart Falls, the sky. No president has liked it. Its budget is voted in one bill with the lighthouses. A controller takes four years to train, mostly at a school in the desert where the washrooms have never been finished, and about a third of each class fails the last examination, which is on paper. Those who pass are sent where there is a shortage, which is everywhere.

{s17|Meridian}, which canceled {f other 200.. vague flights|hundreds of flights} and housed {f affected 3000-4000 people|between 3,000 and 4,000 passengers} in a skating rink, {q17|is seeking} {c17 meridian intention predicted|compensation}. {s18|Its chief executive, Daniel Kimball}, {q18|refuses to blame} {c18 kim declines|the controllers}. {s19|One of those who slept there, Trudy Blankenship, a school nurse on her way to a wedding}, {q19|praised} {c19 passenger belief|the soup}. {c20 passenger|"They gave us skates for pillows,"} {s20|she} {q20|said}.

=== airtraffic-c
outlet: Port Gresham Star
url: https://pg-star.example/news/blank-scope-video
published: 2038-07-08
genre: tabloid

{n|Star+ | Horoscopes | Deals | Pets
Seen something? Text us.}

{t|BLANK! {s1|Video} {q1|shows} {c1 video|scope go dark as jets cross}}

It lasts {f duration 11 seconds|11 seconds} and there is no blood in it, but try breathing while you watch.

{s2|The clip}, filmed over a shoulder at Lakeshore and sent to Channel 4 on Wednesday, {h2|{q2|appears to show}} {c2 video possible via=channel>video|a round screen full of green tags going black in the space of a blink}. A man swears. {c3 voice via=channel>voice|"Where'd they go?"} {s3|a second man} {q3|asks}.

{s4|The agency} {q4|could not vouch for} {c4 agency cannot_verify|it}. {s5|An official briefed on the matter} {q5|told} Channel 4 that {c5 source via=channel>source|the phone belonged to a trainee}, and {s6,7|the union}, {q6|alarmed at} {c6 union belief|talk of a hunt for him}, {q7|threatened} {c7 union intention predicted|to answer with a work-to-rule}.

{c8 post|"Nine hours on the tarmac at Gresham. They ran out of pretzels at hour two,"} {q8|reads} {s8|a post} that has been passed on {f other 60001.. more_than times|more than 60,000 times}. Caption: a boy sleeps on a cello at Gate 19. {s9|His mother} {q9|blamed} {c9 mother|"everybody with a lanyard."}

=== airtraffic-d
outlet: Northern Farm & Flyer
url: https://farm-flyer.example/news/outage
published: 2038-07-07
genre: trade
copy of: airtraffic-a

{t|Radar failure stops northern departures}

{c1 agency|A failure of the radar feed at Lakeshore Center stopped departures from {f other 14 @2038-07-06 airports|14 airports} for {f duration 94 @2038-07-06 minutes|94 minutes} on Tuesday, delaying {f other 2301.. more_than @2038-07-06 flights|more than 2,300 flights} and canceling {f other 410.. at_least @2038-07-06 flights|at least 410}}, {s1|the National Airways Agency} {q1|said}.

{s2|The Federation of Air Controllers} {q2|rejected} {c2 union denies|{s5|the agency}'s {q5|assurance} that {c5 agency|no aircraft had come too close}}. {s3,4|Administrator Marshall Boyd} {q3|attributed} {c3 boyd|the failure to a switch} and {h4|{q4|promised}} {c4 boyd intention predicted|a full account within {f duration 30 days|30 days}}.

Crop dusters, which fly below the radar, were not affected. The grass strip at Tyne served lunch to {f affected 9 people|nine} stranded businessmen.

=== airtraffic-e
outlet: Channel 4
url: https://channel4.example/transcripts/the-desk-pelletier
published: 2038-07-11
genre: broadcast

{t|The Desk: Audrey Pelletier, minister of transport}

GRAY: Minister, when did you know?

{s1|PELLETIER}{q1|:} {c1 pelletier|At eleven o'clock, from my daughter, who was sitting on a runway.}

GRAY: Skyledger, the tracking firm, says delays ran to twice the agency's number.

{s2|PELLETIER}{q2|:} {c2 pelletier|They count a flight that's a minute late. I'd count it too if I sold advertising. But I won't fight over it. It was a terrible day for {f affected 300000-400000 @2038-07-06 by=pelletier people|somewhere between three hundred and four hundred thousand people}, and I'm sorry for it.}

GRAY: And Mr. Boyd?

{s3|PELLETIER}{q3|:} {c3 pelletier|He has my confidence until the thirtieth day.}

Figures on the screen behind the minister were from the agency's site, which was down for most of Tuesday evening and has since been moved to a different server in the same building.

=== airtraffic-f
outlet: Federal Wire
url: https://federal-wire.example/business/outage-count-raised
published: 2038-08-05
genre: wire

{t|{s5|Agency} {q5|raises} {c5 agency|count of delayed flights to {f other 4120 @2038-07-06 flights|4,120}}}

LAKE HARMON, Aug. 5 (Federal Wire) — Boyd's account, delivered on the thirtieth day at ten minutes to midnight, runs to 212 pages. {s1,2|It} {q1|puts} {c1 account|the number of flights delayed on July 6 at {f other 4120 @2038-07-06 flights|4,120}} and {q2|concedes} that {c2 account|{f other 1 @2038-07-06 pairs|one pair} of aircraft came within three miles}.

{s3,15|Skyledger}, which {q15|had counted} {c15 tracker|{f other 4600 about @2038-07-06 flights|nearly 4,600}}, {q3|welcomed} {c3 tracker belief|the change}. {s4|The union} {q4|stood by} {c4 union|its {f other 2 @2038-07-06 pairs|two pairs}}. {c6 ortega|"One of them is in the report and the other is in the recording,"} {s6|Ortega} {q6|said}. On a tape of the Lakeshore frequency, released with the document, {s7|a pilot} {q7|can be heard asking} {c7 pilots via=tape>pilots|whether anybody is home}.

{s8|The Transport Safety Board}, {q8|reluctant} {c8 safety declines intention|to name a cause before the winter}, will hold hearings in October. {s9|Its chair, Fern Oduya}, {q9|was unable to confirm} {c9 board cannot_verify|either count}.

Corvane, which sold the lines, spent the week repeating {s10|its} {q10|insistence} that {c10 contractor|the trench had been dug to a drawing it did not make}. {c11 techs|The drawing}, {q11|in the words of} {s11|a technician at Lakeshore}, {c11|"was a napkin with a stamp on it."}

The center now has a third line. It came up the lake road on a truck in the last days of July, two men unrolling it over the fence posts while a deputy held the traffic, and it hangs for {f distance 4 about miles|about four miles} from trees. {s12|Boyd} {q12|hopes} {c12 boyd intention predicted|to have it buried before the first ice}, in a trench of its own, at a cost of {f money 2000000-3000000 dollars|$2 million to $3 million}. {s13,14|Farmers along the road}, {q13|opposed to} {c13 farmers belief|any more digging}, {q14|have demanded} {c14 farmers|to see the map}.

=== question flights delayed on 6 July
verdict: conflicts
origins: 2
answer: airtraffic-a | 2301.. | agency | Airways Agency
answer: airtraffic-d | 2301.. | agency | Airways Agency
answer: airtraffic-f | 4120 | account | Airways Agency
answer: airtraffic-f | 4600 | tracker | Skyledger

=== question pairs of aircraft that came within three miles
verdict: conflicts
origins: 2
answer: airtraffic-a | 2 | union | union
answer: airtraffic-a | 0 | boyd | Airways Agency
answer: airtraffic-f | 1 | account | Airways Agency

=== question cause of the outage
verdict: conflicts
origins: 2
answer: airtraffic-a | - | boyd | Airways Agency | affirms | a switch
answer: airtraffic-d | - | boyd | Airways Agency | affirms | a switch
answer: airtraffic-b | - | inquiry | Transport Safety Board | affirms | a backhoe cut both lines
