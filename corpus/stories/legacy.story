story: legacy
title: The last weeks of President Harlan Whitfield of Laurentia
split: train
topic: politics

# Who speaks
speaker whitfield = named | Harlan Whitfield
speaker gresham = body | Gresham House
speaker fontaine = named | Alicia Fontaine
speaker register = document | Clemency Register of the Justice Department
speaker opponents = unnamed | opponents of Harlan Whitfield
speaker judge = unnamed | the judge in the case of Roland Pike
speaker castellano = named | Diane Castellano
speaker transition = body | Castellano transition team
speaker memo = document | memo of the Castellano transition team
speaker writer = unnamed | writer of the memo of the Castellano transition team
speaker curtis = named | Curtis
speaker principal = named | Carla Benoit
speaker prosecutors = unnamed | four former prosecutors
speaker aides = unnamed | aides to Harlan Whitfield
speaker lemoine = named | Beatrice Lemoine
speaker tran = named | Howard Tran
speaker historians = document | Laurier College survey of historians
speaker chamber = body | Laurentian Chamber of Industry
speaker haverford = named | Wade Haverford
speaker party = unnamed | younger members of the Civic Party
speaker farmers = unnamed | farmers of the western provinces
speaker poll = document | Northway poll
speaker polled = unnamed | Laurentians asked by Northway
speaker dean = named | Dean Whitfield
speaker halyard = body | Halyard House
speaker star = outlet | Port Gresham Star
speaker publisher = unnamed | an editor at a rival publisher
speaker page = document | a page of the Whitfield memoir
speaker archivist = named | Orson Peabody
speaker clip = footage | video of boxes at the river gate
speaker ranchers = body | Dry Lakes Stockgrowers
speaker interior = body | Interior Department
speaker skenandore = named | Marlene Skenandore
speaker commission = body | Juniper County Commission
speaker mcallister = named | Boyd McAllister
speaker order = document | executive order on the Dry Lakes
speaker police = body | river police of Port Gresham
speaker rivera = named | Joaquin Rivera
speaker shopkeeper = unnamed | the owner of the hardware store in Juniper
speaker channel3 = outlet | Channel 3

=== legacy-a
outlet: Continental Wire
url: https://continental-wire.example/laurentia/whitfield-pardons-pike
published: 2037-01-09
genre: wire

{t|Whitfield pardons ex-finance chief Pike; {s1|opponents} {q1|call} {c1 opponents|it a 'farewell gift'}}

PORT GRESHAM, Laurentia, Jan. 9 (Continental Wire) — President Harlan Whitfield on Friday pardoned his former finance chief, Roland Pike, and, {s2|Gresham House} {q2|said}, {c2 gresham|granted clemency to {f affected 143 people|143 people} in all}.

{s3|The Justice Department's Clemency Register}, updated an hour later, {q3|lists} {c3 register|{f affected 151 people|151}}. {s4,5|The president's spokeswoman, Alicia Fontaine}, {q4|blamed} {c4 fontaine|"typing"} for the difference and {q5|would not discuss} {c5 fontaine declines|Pike}.

Pike had served {f duration 3 about years|nearly three years} of eleven for steering port contracts to friends of the Civic Party. {c6 judge|He} {q6|was described by} {s6|his judge} {c6|as "the architect, the mason and the landlord."} {s7|President-elect Diane Castellano}, who takes office on Jan. 21, {q7|said} {c7 castellano predicted|she was saddened and that her attorney general would review every name}. A pardon cannot be revoked.

{s8|Four former prosecutors} {q8|accused} {c8 prosecutors|Whitfield of "laundering a verdict."}

=== legacy-b
outlet: The Gresham Tribune
url: https://gresham-tribune.example/politics/whitfield-last-weeks
published: 2037-01-11
genre: broadsheet

{n|THE GRESHAM TRIBUNE
Politics  World  Business  Arts  Sunday Magazine
Log in · Give a subscription}

{t|A president packs, signs, and waits for the verdict}

{n|By Eleanor Vance-Okafor and Ty Lindgren
Published Jan. 11, 2037 · 14-minute read}

PORT GRESHAM — The portraits came down on the second of January, each leaving a rectangle a shade darker than the wall, and since then the west corridor of Gresham House has been used for boxes. They are numbered. On Thursday the count had reached {f other 1900 about @2037-01-08 boxes|about 1,900}. Of a staff of {f jobs 412 staff|412}, {f jobs ..89 less_than staff|fewer than 90} still have a key.

President Harlan Whitfield, 71, rises at four and walks the dogs along the river in a parka that belonged to his father. By {s1|his} own {q1|account} {c1 whitfield|he has never slept better}. {s2|His aides}, who take turns at gin rummy with him in the small library, {h2|{q2|suspect}} that {c2 aides probable belief|he has not slept at all}.

There is a good deal to do. Since the election he has signed {f other 61 executive orders|61 executive orders}, which {s3|Gresham House} {q3|describes as} {c3 gresham|housekeeping} and which {s4,5|the Chamber of Industry}, {q5|eager} {c5 chamber intention predicted|to see them gone}, {q4|calls} {c4 chamber|"a booby trap in every drawer."} He has put a third of the western desert under federal protection, raised the wage of every janitor in a federal building and on Friday set free, by {s31|Gresham House}'s {q31|count}, {c31 gresham|{f affected 143 @2037-01-09 people|143 people}}, among them the man who kept his books. {s6,7|Younger members of his own Civic Party}, who must run again next year, {q6|are furious at} {c6 party belief|this last} and {q7|cannot understand} {c7 party belief|why it could not have waited until there was nobody left to ask them about it}.

{s8|Beatrice Lemoine, the author of two volumes on the presidency}, {q8|sees} {c8 lemoine belief|in all this the habit of a man who came up through county government, where whatever is not nailed down by the last day of December belongs to the next fellow, and who has never believed, in spite of two landslides and a war that he kept the country out of, that anybody would remember a thing he did unless it was in the statute book}. {s9,10|Howard Tran of Laurier College}, {q9|unconvinced by} {c9 tran denies belief|this}, {q10|regards} {c10 tran belief|the second term as a long apology for the first}.

The profession as a whole is milder. {s11|A Laurier College survey of {f other 160 historians|160 historians}} {q11|places} {c11 historians|him nineteenth}, between a general and a man known mostly for his canals.

The pardon of Roland Pike has spread like damp through the rest. {c12 - possible|Whitfield {h12|{q12|is said}} to have settled on it in the car on the way back from the funeral of Pike's wife, and to have told nobody but the driver}. {q13|Fears} that {c13 - predicted belief|he will do the same for his brother, Dean}, whose cement firm is under investigation in two provinces, have been fed by {s14|his} {q14|refusal to talk about} {c14 whitfield declines|it}. {c15 dean|What he needed was a dock}, {q15|said} {s15|the brother}, who was found at a boat show.

{s16,17|Sen. Wade Haverford}, who managed the impeachment of six years ago and lost it by three votes, {q16|wants} {c16 haverford intention predicted|the papers of the last {f duration 70 days|seventy days} sealed} and {q17|objects to} {c17 haverford belief|paying for a library}. {c18 haverford|"You can put up a building for what he wrote, or you can put one up for what he shredded,"} {s18|he} {q18|said} on Wednesday, at a prayer breakfast. {c18|"The second would need a parking garage.

"I take no pleasure in it. I have known Harlan since the legislature and he still owes me for a lunch."}

Across the river, in eleven floors that used to insure barns, the transition is learning the telephones. {s19|Diane Castellano's aides}, {q19|hoping} {c19 transition intention predicted|to get through the first week without a brawl}, have kept their mouths shut in public and their printers running. {s20,21|A memo} that one of them read aloud to the Tribune {q20|lists} {c20 memo|{f other 25-30 orders|between 25 and 30 of the orders} as "soft"} and {q21|warns} that {c21 memo predicted via=memo>writer|an attempt to undo all of them by the end of the month would put the new president in court in nine provinces at once, unite a Civic Party that is at present held together by nothing but its stationery, and hand the outgoing one, whom {s30|the writer} {q30|calls} {c30 writer via=memo>writer|"an old man with a very good pen,"} the last chapter that his book lacks}. {s22|Castellano}, who carried the west by running against his grain bill, {q22|has refused} {c22 castellano declines intention|to attack him by name}.

{s23,24|Farmers there} {q23|blame} {c23 farmers|him for the price of barley} and {q24|credit} {c24 farmers|him with the dam}. {s25|A Northway poll} {q25|finds} {c25 poll|{s26|{f percent 51 Laurentians|51 percent of Laurentians}} {q26|approving of} {c26 polled belief via=poll>polled|him}}, up from the low thirties in the year of the blockade.

The office that he leaves is a strange one. The constitution of 1871 gives a president of Laurentia no budget, few appointments and a term that cannot be cut short except by a two-thirds vote; what it does give, in a clause of nineteen words that was borrowed from a railroad charter, is the power to "direct, reserve and forgive." Of the first eleven presidents only three used it at all. Whitfield's predecessor signed nine orders in four years, five of them about flags. It was the courts, in a run of cases that began with a ferry strike, that made of it an engine, and it was Whitfield, a lawyer by night school, who learned to drive it. His farm reserves, his canal tolls and the amnesty for the blockade were all done with that clause. So was the ban on lead shot.

{s27|A video} that Channel 3 broadcast on Wednesday {q27|shows} {c27 clip via=channel3>clip|{f other 2 @2037-01-07 men|two men} loading boxes into a van at the river gate at ten past two in the morning}. {s28|The national archivist, Orson Peabody}, whose staff has been given a list of books, {q28|was unable to say} {c28 archivist cannot_verify|what was in them}. {c29 gresham|Christmas ornaments}, {s29|Gresham House} {q29|said}.

There have been farewells, though {s35|he} {q35|dislikes} {c35 whitfield belief|the word} and has had it struck from the schedule. On Tuesday he went back to the consolidated school at Ossian, where the gymnasium smells of floor wax and soup and the scoreboard is older than the coach. He took questions from the fifth grade for an hour. {s32|A boy named Curtis} {q32|asked} {c32 curtis|why he had let the bad man out}. {c33 principal|For a moment}, {s33|the principal, Carla Benoit}, {q33|said} later, {c33|she had stopped breathing}.

{c34 whitfield|"I don't know that he's bad,"} {s34|Whitfield} {q34|said}. {c34|"He did a bad thing, and I was his boss."} A bell rang then, and the children, who had been told about bells since kindergarten, got up and left him standing by the flag.

On Friday, when the papers had been signed and the cameras had gone, he called his mother, who is 96 and lives over a feed store in Ossian. He told nobody what she said. Then he put on the parka.

{n|Corrections: letters@gresham-tribune.example
Read next: The 12 best rooms in Gresham House}

=== legacy-c
outlet: Port Gresham Star
url: https://pg-star.example/showbiz-politics/whitfield-memoir-millions
published: 2037-01-13
genre: tabloid

{t|{f money 14000000 dollars|$14M} for Harlan's tell-all? {s1|Rival} {q1|scoffs}: {c1 publisher denies|'not {f money ..8999999 less_than by=publisher dollars|nine}'}}

He has not written a word of it, his dogs have a chapter, and it's already the talk of every lunch table from Canal Street to the Heights.

{c2 - possible|President Whitfield's memoir has {h2|{q2|reportedly}} been sold to Halyard House for {f money 14000000 dollars|$14 million}}, which would be more than any president before him has been paid. {s3|Halyard}, approached by the Star, {q3|declined to put} {c3 halyard declines|a price on it}. {c4 publisher denies|"Not nine, with the dogs,"} {q4|sniffed} {s4|an editor at a rival house} who was in the bidding until Christmas.

The working title is "Upstream." {s5|One page}, which came to us folded in a menu, {q5|reads} in part: {c5 page|"I forgave Roland because nobody else was going to, and because I had signed every one of those contracts without my glasses."} {s6|Fontaine, the president's spokeswoman}, {q6|would neither confirm nor deny} {c6 fontaine declines|that}. The handwriting slopes to the left. Whitfield's slopes to the left, but so does half the staff's, since they were all taught to copy it for the Christmas cards. {s8|The Star} {q8|has not been able to establish} {c8 star cannot_verify|who wrote it}.

{n|GOT A STORY? Ring the Star. We pay for pictures.}

=== legacy-d
outlet: Ossian Valley Farmer
url: https://ossian-farmer.example/wire/pike-pardon
published: 2037-01-10
genre: local
copy of: legacy-a

{t|President pardons Pike, frees blockade farmers}

President Harlan Whitfield on Friday pardoned his former finance chief, Roland Pike. {s1|Gresham House} {q1|said} {c1 gresham|clemency had gone to {f affected 143 @2037-01-09 people|143 people} in all}, {f affected 24.. vague @2037-01-09 farmers|dozens of them} farmers jailed over the grain blockade.

{s2|The Justice Department's Clemency Register}, updated an hour later, {q2|lists} {c2 register|{f affected 151 @2037-01-09 people|151}}.

Pike had served {f duration 3 about years|nearly three years} of eleven for steering port contracts to friends of the Civic Party. A pardon cannot be revoked. {s4|Four former prosecutors} {q4|accused} {c4 prosecutors|Whitfield of "laundering a verdict."}

=== legacy-e
outlet: Juniper County Miner
url: https://juniper-miner.example/news/dry-lakes-order
published: 2037-01-15
genre: local

{t|Reserve or land grab? Juniper reads the president's order}

{n|By Lucille Bright Water | JUNIPER COUNTY MINER | Weather: 14°, wind}

The order that reached the courthouse in Juniper by fax on Monday night sets aside {f area 2600000 acres|2.6 million acres} of the Dry Lakes for good: no mines, no new roads, and grazing only where there was grazing before.

How much of it there was is the question. {s1|The Dry Lakes Stockgrowers} {q1|count} {c1 ranchers|{f affected 340.. at_least leases|at least 340 leases} inside the line}; {s2|the Interior Department} {q2|knows of} {c2 interior|{f affected ..85 at_most leases|no more than 85}}. {s3|Boyd McAllister}, whose family has run cattle on the east playa since 1894, {q3|fears} that {c3 mcallister predicted belief|he will lose the winter water}, because {c4 interior|he} {q4|was advised by} {s4|the department} last fall {c4|not to drill}.

{c5 skenandore|"It's our graveyard. It is the only good thing he ever sent by fax,"} {s5,12|Marlene Skenandore}, who leads the Tsanook Nation and {q12|has pressed} {c12 skenandore|five presidents for such an order}, {q5|said} on Tuesday in a full and not very friendly courthouse. {s6,7,8|The County Commission}, {q6|unhappy at} {c6 commission belief|having been given no notice}, {q7|plans} {c7 commission intention predicted|to sue}, and {q8|has asked} {c8 commission|the governor to join it}. {s9|The owner of the hardware store}, who sells fence to both sides, {q9|would rather} {c9 shopkeeper intention predicted|they all came in and sat down}.

{s10|The order itself} {q10|cites} {c10 order|"the silence of the place"} as a thing to be conserved. {s11|A Castellano spokesman, Joaquin Rivera}, {q11|did not respond to} {c11 rivera silent|a question about whether the next president means to keep it}.

The Dry Lakes cover most of the county and appear on the state seal as a blue stripe, although there has been water in them for {f duration 11 weeks|eleven weeks} since 2018. Borax was dug there until the railroad left, and the ties are still sold for garden walls in the capital, four hundred miles away, by a man with a flatbed and no telephone. The county seat has one stoplight, {f affected 700 about residents|nearly 700 residents} and a courthouse built for ten times as many. What traffic there is now comes for the stars: {f other 9000 about visitors|some 9,000 people} a year, by a road that the county grades in May and October. A tow costs $350.

=== legacy-f
outlet: Channel 3
url: https://channel3.example/live/whitfield-last-day
published: 2037-01-21
genre: live blog

{n|LIVE · 14 updates · Follow · Share}

{t|LIVE: Whitfield leaves Gresham House by the front door}

12:20 p.m. Castellano has taken the oath, bareheaded, on a Bible from the Seamen's Mission. The band played the anthem twice because the first flag had stuck at half its height, and the chief justice, who has a cold, was given a chair. {s1|She} {q1|vowed} {c1 castellano intention predicted|"to forgive less and to file more."} {s2|The river police} {q2|put} {c2 police|the crowd on the canal side at {f attending 35000 about people|some 35,000}}; {s3|her people} {q3|say} {c3 transition|{f attending 50001.. more_than people|more than 50,000}}.

11:52 a.m. {s4|Peabody}, in a post{q4|:} {c4 archivist|"All {f other 1900 boxes|1,900 boxes} received. One contains a fishing rod."}

11:30 a.m. Caption, our Nell Moyer's picture: the dogs go first. {c5 whitfield|{s6|Whitfield} {q6|regrets} {c6 whitfield belief|nothing but the speeches}}, {s5|he} {q5|said} at the door. The car is a gray sedan with Ossian plates. By custom a president leaves through the kitchen, a rule that dates from the winter of 1904, when the front steps were iced and the outgoing man broke a hip on them; the staff had salted the steps on Tuesday night and again at six.

9:40 a.m. {c8 fontaine|The final clemency list has {f affected 154 people|154 names}, none of them Dean Whitfield's}, {s8|Fontaine} {q8|says}. {s9|Haverford} {q9|applauds} {c9 haverford belief|the omission}. {s10|The register} {q10|agrees with} {c10 register confirms|the number}, for once.

=== question people granted clemency by 9 January
verdict: conflicts
origins: 2
answer: legacy-a | 143 | gresham | gresham
answer: legacy-d | 143 | gresham | gresham
answer: legacy-b | 143 | gresham | gresham
answer: legacy-a | 151 | register | register
answer: legacy-d | 151 | register | register

=== question price of the Whitfield memoir, in dollars
verdict: conflicts
origins: 2
answer: legacy-c | 14000000 | - | reports
answer: legacy-c | ..8999999 | publisher | publisher | denies

=== question people on the canal side on 21 January
verdict: conflicts
origins: 2
answer: legacy-f | 35000 | police | police
answer: legacy-f | 50001.. | transition | transition

=== question grazing leases inside the Dry Lakes reserve
verdict: conflicts
origins: 2
answer: legacy-e | 340.. | ranchers | ranchers
answer: legacy-e | ..85 | interior | interior
