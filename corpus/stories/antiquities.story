story: antiquities
title: Kharga asks the Ashcombe Museum for the statue of the scribe Neferu-Ka
split: train
topic: culture

# Who speaks
speaker ministry = body | Ministry of Antiquities of Kemara
speaker mansour = named | Hala Mansour
speaker museum = body | Ashcombe Museum
speaker whitlock = named | Julian Whitlock
speaker curators = unnamed | curators at the Ashcombe Museum
speaker lawyer = named | Tarek Boutros
speaker counsel = named | Fiona Abernethy
speaker collector = named | Otto Lindqvist
speaker dealers = body | International Guild of Antiquities Dealers
speaker scholar = named | Miriam Adeyemi
speaker sceptic = named | Rainer Holzapfel
speaker permit = document | export permit of 1927
speaker diary = document | diary of Percival Strand
speaker photo = footage | photograph of a storeroom at Tel Qamar
speaker villagers = unnamed | people in Tel Qamar
speaker sheikh = named | Abdel Hamid Saber
speaker watchdog = body | Heritage Trail
speaker poll = document | reader poll of Al-Nahr
speaker readers = unnamed | readers of Al-Nahr
speaker minister = named | Colin Fairweather
speaker guards = unnamed | guards at the Ashcombe Museum
speaker visitor = named | Maureen Tattersall
speaker survey = document | surveys of the Ashcombe Museum
speaker verger = unnamed | the verger of Ashcombe cathedral
speaker adviser = unnamed | the adviser of the palace on museums
speaker columnist = unnamed | a columnist in Misrabad
speaker president = unnamed | the president of the arbitration panel
speaker catalogues = document | sale catalogues of the International Guild of Antiquities Dealers
speaker pharmacist = unnamed | a pharmacist in the Fayda quarter
speaker post = document | post by the Ministry of Antiquities of Kemara
speaker staff = unnamed | staff of the ministry

=== antiquities-a
outlet: Delta News Agency
url: https://delta-na.example/en/culture/scribe-demand
published: 2035-02-03
genre: translation

{t|{s1|Kemara} {q1|demands} {c1 ministry|return of scribe} from Ashcombe Museum}

MISRABAD, Feb 3 (Delta) - The Ministry of Antiquities has sent to the Ashcombe Museum a file of {f other 340 pages|340 pages} concerning the seated scribe Neferu-Ka, a limestone of {f other 53 centimetres|53 centimetres} in height, which left the country in the winter of 1927.

{s2|The minister, Dr. Hala Mansour}, {q2|stated} that {c2 mansour|the piece was taken from a sealed storeroom at Tel Qamar together with {f other 30.. at_least objects|at least 30 other objects}}. {s4|She} {q4|called on} {c4 mansour|"the friends of civilization in Ashcombe" to be just}. {s5|The ministry} {q5|is seeking} {c5 ministry intention predicted|{f other 31 objects|31 objects} altogether}.

{s6|The museum}, in a reply of four lines, {q6|says} {c6 museum|the scribe was lawfully exported}. {s7|The permit of 1927}, of which it sent a copy, {q7|mentions} {c7 permit|"one figure, damaged"}.

The storeroom belonged to the mission of Percival Strand, a brewer's son who dug at Tel Qamar for eleven seasons and paid his workmen on Thursdays. Half of what he found was divided by lot with the Antiquities Service, as the law of the day allowed; the register of the division for that year is lost. {s8,9|The ministry}, {q8|citing} {c8 ministry|"a copy in private hands"}, {q9|gave no indication of} {c9 ministry silent|who holds it}.

=== antiquities-b
outlet: The Long Gallery
url: https://long-gallery.example/2035/neferu-ka
published: 2035-03-22
genre: feature

{t|The man with the broken nose}

{n|THE LONG GALLERY
Exhibitions   Books   Auctions   Subscribe from £4
Words by Cordelia Nwankwo-Hayes}

He sits with his legs crossed and a roll of papyrus across his knees, and he has been about to write something for four thousand three hundred years. The nose is gone. The left hand holds down the roll with the flat of the thumb, a detail that guides at the Ashcombe point out with a small torch, and there is red on the lips, and in the corner of the right eye a speck of copper on which the whole expression hangs.

For most of a century nobody asked much of him. He came in by the tradesmen's door in 1931, the bequest of a brewer's widow, and stood on a landing between the coins and the tea room until a keeper with an eye moved him to a room of his own. Now {f attending 410000 about visitors|some 410,000 people} a year come to Ashcombe, which is a cathedral town with a bad railway, and {s1|the museum's own surveys} {q1|suggest} {c1 survey|{f percent 60-70 visitors|between 60 and 70 per cent} of them come for him}.

{s2,3|Hala Mansour}, who {q2|wants} {c2 mansour intention predicted|him back}, has never met him. She was offered a private view in 2029, when she was a professor of ceramics with a sabbatical, and {q3|turned down} {c3 mansour declines intention|the invitation}: {c4 mansour|it would have been like visiting an uncle in another family's house}, {s4|she} {q4|said}, on the terrace of the ministry, with a cat under her chair and a view of {f other 3 about cranes|about three cranes}. In person she is small and unhurried. {s5|People} who work for her {q5|are afraid of} {c5 staff belief|her pencil}.

The claim she inherited was thin. Four ministers before her had mentioned the scribe in speeches, generally in the week before Parliament rose; one wrote to the queen. What changed was a photograph. It turned up in 2033 in a shoe box that a widow in Port Said Street had carried to a flea market, along with {f other 200 about prints|some 200 prints} of weddings, and {s6|it} {q6|shows} {c6 photo|a storeroom with a barred window, a tray of beads, and on a shelf, between two jars and with his nose already missing, the scribe}. On the back somebody has pencilled a date. It falls five weeks after the day on which, {q7|according to} {s7|the permit}, {c7 permit|he was crated at the quay}.

{s8|Tarek Boutros, the ministry's lawyer and the son of a stationmaster}, {q8|said} that {c8 lawyer|either the permit is for some other figure, in which case the museum has no paper at all, or the crate went to sea without him and he was fetched later, by night, out of a room to which only Strand and the inspector had a key}. {s9,10|Fiona Abernethy}, who acts for the trustees, {q9|has little time for} {c9 counsel belief|pencil} and {q10|calls} {c10 counsel|it "the one material that was available to everybody."} She and Boutros shared a staircase at university. They send each other cards.

{n|Sign up: The Gallery Letter, every second Thursday}

The scholars divide about as one would expect, though not along frontiers. {s11|Miriam Adeyemi}, who holds the chair of Nile archaeology at Port Alder, {q11|finds} {c11 scholar belief|the shelf convincing and the date less so}. {s12,13|Her old teacher, Rainer Holzapfel}, {q12|is sceptical of} {c12 sceptic belief|both}; he has handled the original plate and {q13|thinks} {c13 sceptic probable belief|the shadow under the jars {h13|probably} belongs to another lamp}. {c14 scholar|"Rainer sees forgery as other people see the weather,"} {s14|Adeyemi} {q14|said}, not unkindly. {c14|"He was right about the Basel head.

"He was wrong about his own car, which he reported as stolen from a street where he had never parked it. So one has to listen, and then go and look at the street."}

In Tel Qamar the street is unpaved. The mound lies behind the sugar co-operative, fenced on three sides, and the storeroom, if it is the storeroom, keeps {f other 12 sacks|a dozen sacks} of lime and a motorcycle. In Strand's time there were {f other 180.. at_least workmen|at least 180 men} on the mound at a shilling a week. Their great-grandchildren have the same surnames and the same opinions of the mission. {s15|Abdel Hamid Saber, the sheikh of the eastern quarter}, {q15|takes} {c15 sheikh belief|the statue as a matter of wages}: {s16|he} {q16|believes} {c16 sheikh belief|the find was made by his grandmother's brother, who was promised a sovereign for it and who, when he went to the house on the Thursday to ask for his sovereign, was told by the cook that the gentlemen had gone to the sea for their health}. {s17|Younger people}, {q17|hopeful of} {c17 villagers predicted belief|a museum}, have drawn one on the wall of the school. It has a lift.

Strand kept a diary. It came to Ashcombe with the bequest and runs to {f other 19 volumes|nineteen volumes}, of which the eleventh is missing. {s18|A passage in the tenth}, often quoted by both sides, {q18|reads}: {c18 diary|"Dined with the Inspector. He admires my scribbler. Told him it was a copy."} {s19|The museum} {q19|sees} {c19 museum belief|that as a joke}. {s20|Boutros} {q20|regards} {c20 lawyer belief|it as a plan}.

For the trustees the money is awkward. {c21 - possible|The scribe {h21|{q21|is said}} to be insured for {f money 40000000-60000000 pounds|between £40 million and £60 million}}, and the annexe in which he was to have sat from next year, a cube of pale brick in what was the deanery garden, has been paid for in part by {s22,23|Otto Lindqvist, a collector of Nile stone}, who {q22|opposes} {c22 collector belief|returning so much as a bead} and {q23|has threatened} {c23 collector intention predicted|to withdraw {f money 9000000 pounds|£9 million} if the case goes to arbitration}. {s24|Curators}, {q24|embarrassed by} {c24 curators belief|him}, say nothing in his hearing. {s25|Several} {h25|{q25|suspect}} {c25 curators probable belief|the trustees of knowing for years that the eleventh volume was not lost but lent}.

{s26,27|The director, Julian Whitlock}, {q26|favours} {c26 whitlock belief|a long loan}, with a mount made in Ashcombe and a label agreed by both, and {q27|has tried to interest} {c27 whitlock|the minister in one}. {s28|She} {q28|rejects} {c28 mansour belief|the word}. {c30 columnist|You cannot borrow your own grandfather}, is how {s30|a columnist in Misrabad} {q30|put it}, and it is on mugs now.

Caption: Whitlock with the scribe, before opening time. {c29 whitlock|"I do talk to him,"} {s29|he} {q29|said}.

There are precedents of every kind. Copenhagen gave back a gate and kept the hinges. A university in the Midwest returned a coffin, was sent a bill for storage, and paid it. In the case that lawyers cite most, a bronze horse travelled between two capitals for eleven years, six months in each, until it was dropped, and the halves were awarded by lot. When the panel meets in Geneva in May it will have three members, a table and a jug of water. The scribe will not be there. At six each evening a guard with a soft brush goes round him once, clockwise, and turns out the light.

=== antiquities-c
outlet: Ashcombe Evening Post
url: https://ashcombe-evening.example/news/scribe-reply
published: 2035-02-04
genre: local
copy of: antiquities-a

{t|{s5|Kemara} {q5|demands} {c5 ministry|return of Ashcombe's scribe}}

The Ministry of Antiquities in Misrabad has sent the Ashcombe Museum a file of {f other 340 pages|340 pages} concerning the seated scribe Neferu-Ka, which left the country in the winter of 1927.

{s1|The minister, Dr Hala Mansour}, {q1|said} {c1 mansour|the piece was taken from a sealed storeroom at Tel Qamar together with {f other 30.. at_least objects|at least 30 other objects}}. {s2|She} {q2|called on} {c2 mansour|"the friends of civilization in Ashcombe" to be just}.

{s3|The museum}, in a reply of four lines, {q3|says} {c3 museum|the scribe was lawfully exported}. {s4|The permit of 1927} {q4|mentions} {c4 permit|"one figure, damaged"}.

=== antiquities-d
outlet: Al-Nahr
url: https://al-nahr.example/opinion/sixty-years
published: 2035-02-19
genre: column

{t|Send him by ship}

My grandfather, who laid track, used to lift his hat to statues. I thought of him on Sunday when the post from the ministry appeared with its little flag. {c1 post|"He is coming home,"} {s1|it} {q1|reads}. Is he?

{s2|Readers of this newspaper} {q2|have no doubt of} {c2 readers predicted belief|it}. {s3|Our own poll} {q3|found} {c3 poll|{s4|{f percent 91 readers|91 per cent}} {q4|in favour of} {c4 readers belief via=poll>readers|the claim}}, and {f other 2000.. at_least letters|no fewer than 2,000 letters} have come, in one of which {s5|a pharmacist in the Fayda quarter} {q5|offers} {c5 pharmacist intention predicted|to pay the freight}. But {c6 adviser|the palace} {q6|was warned by} {s6|its own adviser on museums} that {c6|the new hall has no roof}, and a nation that cannot keep the rain from a coin cabinet ought to be a little modest in its telegrams. {s7|The ministry}, {q7|furious at} {c7 ministry belief|the leak}, has changed the locks.

I am for the claim. {s8|The dealers' guild}, which {q8|mocks} {c8 dealers belief|it as "nostalgia with a stamp"}, deals in us by weight: {c9 catalogues|{f other 601.. more_than pieces|over 600 pieces} out of our soil in ten years}, {q9|according to} {s9|its own catalogues}, and most of them went through a freeport that has no windows. Who carried them there, and on whose papers, is a subject on which its members are as silent as the scribe. For three generations our inspectors took tea with their diggers. They signed what was put before them because the man across the table had a motor car. It is not pleasant to read those registers, in that beautiful hand.

=== antiquities-e
outlet: Continental Wire
url: https://continental-wire.example/culture/scribe-arbitration
published: 2035-05-21
genre: wire

{t|Panel to inspect scribe as {s1|museum} {q1|offers} {c1 museum intention predicted|loan}}

GENEVA, May 21 (Continental Wire) - {c2 president predicted|Arbitrators hearing Kemara's claim to a 4,300-year-old statue will travel to Ashcombe to examine it}, {s2|their president} {q2|said} on Wednesday after a session at which {s3|the museum} {q3|offered} {c3 museum intention predicted|to lend the piece for {f duration 25 years|25 years}}.

{s4|Kemara's lawyer, Tarek Boutros}, {q4|dismissed} {c4 lawyer belief|the offer as "rent in reverse."} {s5,6|Fiona Abernethy}, for the trustees, {q5|accused} {c5 counsel|the ministry of having enlarged a photograph until it said what was wanted} and {q6|denied} that {c6 counsel denies|any volume of the Strand diary had been hidden}.

How many objects are in dispute is itself disputed. {s7|The ministry} now {q7|puts} {c7 ministry|them at {f other 44 objects|44}}, up from {f other 31 @2035-02-03 objects|31} in February; {s8|the museum} {q8|says} that {c8 museum|{f other ..18 at_most objects|at most 18} came from the site}. {s9|The group Heritage Trail} {q9|could not verify} {c9 watchdog cannot_verify|either list}. The hearing is to last {f duration 8 days|eight days}, and the costs, which the parties share, have reached {f money 2300000 about euros|nearly 2.3 million euros}.

=== antiquities-f
outlet: Ashcombe Evening Post
url: https://ashcombe-evening.example/news/queue-for-scribe
published: 2035-05-23
genre: local

{t|Queues round the close to see scribe 'while we can'}

{n|Car parks | Weather | What's on | ASHCOMBE EVENING POST}

They came on the 8.14 and by coach, with flasks. {s1|Guards} {h1|{q1|estimated}} {c1 guards probable|the line on Saturday at {f attending 3000-3500 people|3,000 to 3,500 people}}; {s2|the verger}, who counts for a living, {q2|said} {c2 verger|there were {f attending ..1999 less_than people|fewer than 2,000}}. A busker played the cello.

{c3 visitor|"I don't know whose he is,"} {q3|said} {s3|Maureen Tattersall}, who had come from Leeds with a hip. {c3|"I'd just like to see him before there's a rope."} {s4,5|The schools minister, Colin Fairweather}, whose seat this is, {q4|wants} {c4 minister intention predicted|the scribe kept in Ashcombe}, {q5|without explaining} {c5 minister silent|how}. {q6|Asked} {c6 -|whether the loan was dead}, {s7|Whitlock} {q7|refused to discuss} {c7 whitlock declines|it} and held the door for a pushchair.

=== question objects in dispute between Kemara and the Ashcombe Museum
verdict: conflicts
origins: 2
answer: antiquities-a | 31 | ministry | ministry
answer: antiquities-e | 44 | ministry | ministry
answer: antiquities-e | ..18 | museum | museum

=== question people queueing at the Ashcombe Museum on 19 May
verdict: conflicts
origins: 2
answer: antiquities-f | 3000-3500 | guards | guards
answer: antiquities-f | ..1999 | verger | verger

=== question was the scribe lawfully exported
verdict: conflicts
origins: 2
answer: antiquities-a | - | museum | museum | affirms | lawfully exported
answer: antiquities-b | - | lawyer | ministry | denies | no paper at all
