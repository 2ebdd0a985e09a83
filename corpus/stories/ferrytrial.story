story: ferrytrial
title: The trial of the crew and the owner of the ferry Haerang
split: train
topic: courts

# Who speaks
speaker prosecutors = body | Mokpyeong prosecutors' office
speaker lead = named | Pyo Jin-hwan
speaker captain = named | Ma Dong-chul
speaker captainlawyer = named | Chae Yun-seo
speaker owner = named | Wi Sang-kyu
speaker families = body | Haerang Families' Council
speaker father = named | Gil Tae-moon
speaker survivor = named | Bang Seo-rin
speaker mate = named | Tak Kyung-min
speaker register = body | Register of Shipping
speaker inspector = named | Noh Jae-pil
speaker indictment = document | indictment in the Haerang case
speaker board = body | Board of Inspection
speaker audit = document | Board of Inspection audit
speaker footage = footage | film from a passenger's phone
speaker judge = named | Ok Hye-jin
speaker expert = named | Lars Vinterberg
speaker model = document | tank test of the Haerang
speaker crew = unnamed | four crew members of the Haerang
speaker ministry = body | Oceans Ministry
speaker opposition = body | Future Alliance
speaker islanders = unnamed | people of Cheongdo
speaker post = document | post by Min Ga-ram
speaker ownerlawyers = unnamed | lawyers of Wi Sang-kyu
speaker teacher = unnamed | a teacher aboard the Haerang
speaker loudspeaker = unnamed | the loudspeaker of the Haerang
speaker radio = document | radio log of the Haerang
speaker lawyers = unnamed | maritime lawyers

=== ferrytrial-a
outlet: Hanbit News
url: https://hanbit-news.example/en/haerang-trial-opens
published: 2029-06-10
genre: wire

{t|Ferry captain, owner on trial over {f killed 211 people|211} deaths; {s1|families} {q1|demand} {c1 families|'the top as well'}}

MOKPYEONG, June 10 (Hanbit) -- The captain of the ferry Haerang, {f other 13 crew|13 of his crew} and the man who owned her went on trial Tuesday in a courtroom built for half as many defendants.

{s2,3|Prosecutors} {q2|accuse} {c2 prosecutors|Capt. Ma Dong-chul of murder by willful negligence} and {q3|are seeking} {c3 prosecutors intention predicted|{f duration 30.. at_least years|at least 30 years} for the owner, Wi Sang-kyu}. The ship rolled over off Cheongdo on Feb. 21 with {f aboard 388 @2029-02-21 people|388 people} aboard, {f killed 211 people|211 of whom} died. {f missing 4 people|Four} were never found. {s4|An audit by the Board of Inspection} {q4|found} that {c4 audit|she carried more than twice the cargo that she was cleared for}.

{c5 captain|"I have sinned against the living too,"} {q5|said} {s5,6|Ma}, who {q6|denies} {c6 captain denies|having ordered passengers to stay below}. Wi has not entered a plea. The hearing goes on Thursday.

=== ferrytrial-b
outlet: The Han Review
url: https://han-review.example/long/what-the-ballast-knew
published: 2029-08-02
genre: feature

{n|THE HAN REVIEW
Courts · Sea · Money · Letters
Sign in to save this article}

{t|Four tanks, one pump, and a row of yellow ribbons}

{n|By Constance Eum and Matiu Parata
Aug. 2, 2029 | Photographs: Lev Aronov}

MOKPYEONG — Every morning at twenty to nine a bus with curtains backs up to the side door of the district court, and every morning the same {f attending 11 women|eleven women} stand across from it with their backs turned. They have stood like that since June. The men in the bus are the crew of the Haerang, in sea-green prison cotton, and the women are the mothers of children from one class of a middle school in the hills, who were on their way to Cheongdo to see the rape fields in flower.

The Haerang was built in 1996 for a sheltered sea and sold twice before she came south. Namhae Line gave her a third deck of cabins, a karaoke lounge with a marble floor, and a coat of white. The work raised her center of gravity by {f distance 0.5 about meters|about half a meter}, and the yard that did it fitted four tanks for ballast to make up the difference. Ballast is water; water is weight; weight that is water earns nothing. On the night of Feb. 21 there were, in the tanks, {f other 580 about tons|about 580 tons} of it, and on the car deck {f other 2140 tons|2,140 tons} of steel beams, instant noodles and trucks.

{s1|The indictment}, which runs to 340 pages, {q1|blames} {c1 indictment|greed for the first number and habit for the second}. {s2,34|Pyo Jin-hwan, the lead prosecutor, a stooped man with a scholar's cough}, who {q34|asked for} {c34 lead|the case} when two of his seniors had caught cold, {q2|sees} {c2 lead belief|in it a single decision taken over and over for five years}. {s3|He} {q3|has little patience for} {c3 lead denies belief|the argument that everybody on the route did the same}. {c4 lead|{s32|The crew}}, {s4|he} {q4|said} in his opening, {c4|{q32|knew} that {c32 crew belief|the ship could not stand upright without water in her}, pumped the water out before each sailing so that her paint marks would satisfy the man with the clipboard, pumped a little of it back when the harbor was out of sight, and on the one night that the pump had failed went out all the same, because the owner's office had telephoned twice about the noodles}.

{s5|The owner}'s {q5|insistence} that {c5 owner|he had never heard of a ballast tank before the accident} has not charmed the gallery. Wi, 66, began as a cook on a squid boat. He owns three ferries now, a golf range and a chapel. {s6|His lawyers}, {q6|wary of} {c6 ownerlawyers belief|letting him speak}, have leaned on his bad heart; {s7|they} {q7|say} {c7 ownerlawyers|the loading was "a matter for professionals"}. {s8|The professionals} {q8|resent} {c8 crew belief|that}. {s9,10|Four of the crew} {q9|have offered} {c9 crew predicted intention|to testify against him}, {q10|hoping for} {c10 crew predicted intention|lighter terms}.

The second mate, Tak Kyung-min, had the watch. She is 27 and had been licensed for five months. She turned the wheel five degrees to let a fishing boat by, and the ship, which ought to have leaned and come back, leaned. The noodles went first. {s11|Film from a passenger's phone} {q11|shows} {c11 footage|a vending machine sliding across the karaoke lounge, a boy laughing at it, and then the window filling with green}; it is 52 seconds long and {s12|the families}, who {q12|opposed} {c12 families belief|its use}, left the room before the clerk pressed the key.

Between 9:04, when the list passed thirty degrees, and 9:47, when she went over, the loudspeaker spoke seven times. Six times {s30|it} {q30|told} people {c30 loudspeaker|to put on life jackets and stay where they were}. Who spoke, and at whose word, is the heart of the murder count. {c13 mate|The captain ordered it}, {q13|according to} {s13|Tak}. {c14 captain|He had told her to prepare the passengers to leave}, {s14|Ma} {q14|says}, {c14|and she must have misheard him, what with the alarm going and a refrigerator loose on the bridge}. {s15|The radio log} {q15|suggests} that {c15 radio possible|he {h15|may} not have been on the bridge at all}.

{s16|Bang Seo-rin}, 19, who got out through a galley hatch with {f rescued 6 people|six others} and who gave evidence in July from behind a screen, {q16|remembers} {c16 survivor via=survivor>teacher|no alarm, only the loudspeaker, very polite, and how the girls around her had fixed each other's straps, because {s31|a teacher} had gone from bench to bench and {q31|told} them that {c31 teacher predicted via=survivor>teacher|whoever stood up would be making trouble for the crew}}. She knew {f killed 41.. more_than people|more than forty of the dead} by name. {c17 survivor|"We were good,"} {q17|said} {s17|Bang}, whose college has given her leave. {c17|"We were so good.

"I'm not good any more. I sit by the door."}

The law under which most of this is being weighed dates from 1962 and speaks of sail. It provides {f duration ..5 at_most years|up to five years} for a master who leaves his ship, {c33 - belief|a figure} that {q33|has been attacked} in three parliaments and amended in none. To charge murder the state has to show that a man wanted the deaths or was content that they should come. {s18,19|Maritime lawyers}, {q18|unconvinced by} {c18 lawyers denies belief|the count}, {h19|{q19|doubt}} that {c19 lawyers denies probable belief|it will survive an appeal}; {s20|the Families' Council} {q20|regards} {c20 families belief|any lesser charge as a second drowning}.

And then there is the clipboard. Noh Jae-pil, of the Register of Shipping, passed the Haerang in eleven minutes on the afternoon she sailed. {c21 board|He} {q21|was accused by} {s21|the Board of Inspection} {c21|of "inspecting from a car"}; he is a witness, not a defendant, and he came to court in a good coat. {c22 inspector|It had been raining}, {s22|he} {q22|said}. {s23,24|The Register}, which lives on fees paid by the lines whose ships it passes, {q23|has defended} {c23 register belief|him} and {q24|faults} {c24 register|the Oceans Ministry for giving it {f jobs 9 inspectors|nine inspectors} for {f other 161.. more_than ships|more than 160 ships}}. {s25|The ministry} {q25|would not be drawn on} {c25 ministry declines|the number}.

Caption: {c26 expert|"A ship is a promise about water,"} {q26|in the words of} {s26|Lars Vinterberg}, seen here with the model that he tipped over {f other 40.. at_least times|at least forty times} in a tank at Busong. {s27|His test} {q27|showed} {c27 model|the Haerang would have righted herself with {f other 1500-1700 tons|1,500 to 1,700 tons} in her tanks}.

On Cheongdo the rape has been cut. The ferry pier is rented to an oyster farm and {f other 24.. vague inns|dozens of inns} have closed for want of school trips. {s28,29|The islanders}, who went out that morning in whatever floated and pulled in {f rescued 61 people|61 people}, {q28|want} {c28 islanders intention predicted|the boat back}, a boat, any boat, and {q29|do not like} {c29 islanders belief|to be heard wanting it}. At the harbor a line of ribbons has bleached from yellow to bone.

{n|Related: Who insures the insurer?
Follow The Han Review · © 2029}

=== ferrytrial-c
outlet: South Coast Daily
url: https://southcoast-daily.example/court/haerang-opening
published: 2029-06-11
genre: local
copy of: ferrytrial-a

{t|Haerang trial opens in Mokpyeong}

The captain of the ferry Haerang, {f other 13 crew|13 of his crew} and the man who owned her went on trial Tuesday in a courtroom built for half as many defendants.

{s1,2|Prosecutors} {q1|accuse} {c1 prosecutors|Capt. Ma Dong-chul of murder by willful negligence} and {q2|want} {c2 prosecutors intention predicted|{f duration 30.. at_least years|no less than 30 years} for the owner, Wi Sang-kyu}. The ship rolled over off Cheongdo on Feb. 21 with {f aboard 388 @2029-02-21 people|388 people} aboard, {f killed 211 people|211 of whom} died.

{c3 captain|"I have sinned against the living too,"} {q3|said} {s3,4|Ma}, who {q4|denies} {c4 captain denies|having ordered passengers to stay below}.

The hearing goes on Thursday. Parking on Jungang Street is closed to make room for the families' bus, and the court canteen will serve breakfast.

=== ferrytrial-d
outlet: MBS
url: https://mbs.example/live/haerang-day-9
published: 2029-07-03
genre: live blog

{n|MBS LIVE | Watch | Listen | Weather}

{t|Haerang trial, day 9: survivors and a mate}

16:30 Court rises. {s1|A post by Min Ga-ram}, whose sister is among the missing, {q1|reads}: {c1 post|"Nine days. Not once the word sorry without a lawyer in it."}

15:10 {s2|Prosecutors} {q2|put} {c2 prosecutors|the cargo at {f other 2140 tons|2,140 tons}}. {s3,4|The defense} {q3|disputes} {c3 captainlawyer denies|the figure} and {q4|arrives at} {c4 captainlawyer|{f other ..1399 less_than tons|less than 1,400}}, on the strength of the manifest. {s6|Judge Ok Hye-jin} {q6|asked} {c6 judge|how the trucks had come to weigh nothing}.

13:45 {s7|CHAE YUN-SEO, for the captain}{q7|:} {c7 captainlawyer|Did you see Captain Ma give that order, Ms. Tak?}

{s8|TAK}{q8|:} {c8 mate|I heard it. There were {f attending 4 people|four of us} on the bridge, or five.}

11:20 {s9|Gil Tae-moon of the Families' Council}, {q9|furious at} {c9 father belief|the recess}, is led outside by a bailiff who lost a niece. {s10|Gil} {q10|had urged} {c10 father|the court to let the {f attending 90-110 relatives|90 to 110 relatives} hear the radio log in full}. {s11,12|The judge} {q11|turned down} {c11 judge declines intention|the request} and {q12|did not say} {c12 judge silent|why}.

=== ferrytrial-e
outlet: Hanbit News
url: https://hanbit-news.example/en/haerang-verdict
published: 2029-11-12
genre: wire

{t|Ferry captain gets {f duration 36 years|36 years}, cleared of murder; owner {f duration 7 years|7}}

MOKPYEONG, Nov. 12 (Hanbit) -- Capt. Ma Dong-chul was acquitted of murder and sentenced to {f duration 36 years|36 years} for gross negligence on Monday in the sinking of the Haerang, which killed {f killed 213 people|213 people} by a count revised since two more bodies were raised with the hull.

{c1 judge|He had not}, {s1|Judge Ok Hye-jin} {q1|held}, {c1|"made his peace with the deaths of others."} {s2|She} {q2|called} {c2 judge|the owner, Wi Sang-kyu, "the author of the ship's weakness"} and gave him {f duration 7 years|seven years}. {s3|Prosecutors} {q3|vowed} {c3 prosecutors intention predicted|to appeal both terms}. Tak was jailed for {f duration 5 years|five}, the rest of the crew for {f duration 2-10 years|two to ten}.

Shouting broke out before the judge had finished. A shoe struck the dock. {s4|Relatives}, who {q4|had hoped for} {c4 families predicted intention|the severest term}, sat on the floor of the hall until evening and were given blankets. {c5 father|"Murder is what it is called when it is done to one person,"} {q5|said} {s5|Gil Tae-moon, a bus driver} who lost both his daughters and chairs the Families' Council. {s6|Wi's lawyers} {q6|welcomed} {c6 ownerlawyers belief|the ruling "in part"}.

{s7,8|The opposition Future Alliance}, which {q7|favors} {c7 opposition belief|an independent inquiry}, {q8|accused} {c8 opposition|the Oceans Ministry of hiding behind {f other 14 crew|fourteen sailors}}. {s9|The ministry} {q9|rejects} {c9 ministry denies|this}. {s10|Its} {q10|promise} {c10 ministry predicted intention|to double the inspectors to {f jobs 18 inspectors|18}} has been written into the budget, and {c11 - predicted|the Register of Shipping {q11|is expected} to lose its monopoly in the spring}.

Noh Jae-pil retired in August on a full pension.

=== question people killed in the sinking of the Haerang
verdict: supersedes
origins: 2
answer: ferrytrial-a | 211 | - | unnamed count
answer: ferrytrial-c | 211 | - | unnamed count
answer: ferrytrial-e | 213 | - | revised count

=== question tons of cargo on the car deck
verdict: conflicts
origins: 2
answer: ferrytrial-b | 2140 | - | prosecutors
answer: ferrytrial-d | 2140 | prosecutors | prosecutors
answer: ferrytrial-d | ..1399 | captainlawyer | captainlawyer

=== question who ordered passengers to stay below
verdict: conflicts
origins: 2
answer: ferrytrial-b | - | mate | mate | affirms | the captain ordered it
answer: ferrytrial-a | - | captain | captain | denies | denies having ordered passengers to stay below
answer: ferrytrial-c | - | captain | captain | denies | denies having ordered passengers to stay below
