story: foundation
title: The Ellsworth Eye Foundation and its donors abroad
split: train
topic: politics

# Who speaks
speaker ellsworth = named | Marguerite Ellsworth
speaker brandvold = named | Kyle Brandvold
speaker filings = document | tax filings of the Ellsworth Eye Foundation
speaker memo = document | 2031 memo of Naomi Castell
speaker castell = named | Naomi Castell
speaker bautista = named | Clay Bautista
speaker zahrin = body | Embassy of Zahrin
speaker halmos = named | Viktor Halmos
speaker pratt = named | Dennis Pratt
speaker watchdog = body | Center for Open Books
speaker reyes = named | Ines Reyes
speaker friends = unnamed | friends of Marguerite Ellsworth
speaker doctors = unnamed | doctors of the Ellsworth Eye Foundation
speaker ledger = outlet | Adair Ledger
speaker party = unnamed | Union Party county chairs
speaker bureau = body | Charities Bureau
speaker report = document | report of the Charities Bureau
speaker women = unnamed | suburban women in Tamarack County
speaker poll = document | Brightwater poll
speaker strategist = unnamed | a strategist for a Union senator
speaker video = footage | phone video of the gala
speaker post = named | Tobias Renn
speaker officer = unnamed | a former budget officer of the foundation
speaker senators = unnamed | three Union senators
speaker law = document | Foreign Gifts Act
speaker campaign = body | Ellsworth campaign
speaker cp = outlet | Continental Press
speaker critics = unnamed | critics of Marguerite Ellsworth

=== foundation-a
outlet: Adair Ledger
url: https://adair-ledger.example/investigations/ellsworth-foundation-wall
published: 2038-09-12
genre: broadsheet

{n|ADAIR LEDGER
Politics  Metro  Investigations  Sunday
Sign in | Subscribe for $1 a week}

{t|A candidate, her father's charity and the friends abroad}

{n|By Petra Lindqvist and Omar Halabi
Sept. 12, 2038 · 16 min read}

FORT ADAIR — In the atrium of the Ellsworth Eye Foundation, on the sixth floor of a former flour mill above the Tamarack River, there is a wall of brushed steel on which the names of givers are cut. It has been there since 2019. One night in April workers unscrewed {f other 4 @2038-04-30 panels|four panels} and took them down in the freight elevator, and the gap was filled with a photograph of a girl trying on her first pair of glasses.

The names on those panels, recovered from pictures that guests at a gala had put online, belong to {f other 17 donors|17 donors} outside the country, among them {f other 2 governments|two governments}, a shipping line and a man whose copper mines are under sanctions. {c1 filings|Over six years in which Marguerite Ellsworth sat on the Senate committee that approves arms sales they gave {f money 38000001.. more_than dollars|more than $38 million}}, {s1|the foundation's own tax filings} {q1|show}.

{s2,3|Ellsworth}, the Union Party's nominee for president, who {q2|wants} {c2 ellsworth intention predicted|the fall to be about wages and the price of insulin}, {q3|has declined to discuss} {c3 ellsworth declines|the foundation} since her convention. {s4,5|Her spokesman, Kyle Brandvold}, {q4|mocked} {c4 brandvold belief|the paper's questions as "a treasure hunt by people who have already drawn the map"} and {q5|said} {c5 brandvold|no donor had ever asked the senator for anything, and that if one had he would have been shown the stairs}.

The charity is older than her career. Her father, an optician with a shop on Mill Street and a weakness for lost causes, began it in 1987 with a van, two folding chairs and a crate of secondhand frames. By the time he died it was running clinics in nine countries. It is noted for its surgeons, who can remove a cataract in eleven minutes, and {s6|those surgeons}, most of whom have never met the senator, {q6|resent} {c6 doctors belief|having become a subject of a campaign}. The work itself has never been in question. The foundation pays for some 60,000 operations a year and its overhead is lower than that of most hospitals.

What changed, around 2030, was the size of the checks. Zahrin, a Gulf emirate that was then waiting for {f other 24 @2030-12-31 fighters|24 fighter jets}, sent {f money 9000000 dollars|$9 million} in two installments. The sale came before the committee in May of the next year and passed by a vote of 11 to 8. Ellsworth voted for it, as did every member from a state with an aircraft plant. {s7|The emirate's embassy} {q7|rejected} {c7 zahrin denies|{c8 critics|any link} that {s8|critics} {q8|have drawn} between the two}, and {s9|Viktor Halmos, the copper magnate}, whose gift of {f money 4500000 about dollars|about $4.5 million} paid for a hospital wing,, {q9|did not respond to} {c9 halmos silent|three letters sent to his office in Limassa}.

Inside the foundation there was unease. {s10,11|A memo written in March 2031 by Naomi Castell, then its general counsel}, and read by The Ledger, {q10|questions} {c10 memo belief|the board's habit of accepting money first and asking about it afterward} and {q11|warns} that {c11 memo possible|a gift from a government with business before the Senate, however it is described in the newsletter, {h11|could} be read by a prosecutor as a gift to the senator, and that the board, {f other 5 directors|five of whose nine members} had worked on one or another of her campaigns, would be in no position to say otherwise}. Castell left that summer. {s12|She} {q12|would not say} {c12 castell declines|why}, but {s13|a former budget officer} {q13|said} {c13 officer|she had been told that the matter was closed before she had sat down}.

{c14 officer|"Naomi wasn't against the money,"} {q14|said} {s14|the budget officer}, who was laid off with {f jobs 30 about @2036-12-31 employees|some 30 others} in 2036. {c14|"She was against not knowing.

"There's a form. It's two pages. Nobody wanted to be the person who handed that form to an ambassador."}

The law is of limited help. {s15|The Foreign Gifts Act}, passed in 1979 after a scandal about racehorses, {q15|obliges} {c15 law|a senator to report anything over $250 from a foreign state}; it says nothing of a charity that bears her name. {s16,17|Ines Reyes of the Center for Open Books}, which {q17|has sought} {c17 watchdog intention predicted|to have the gap closed} for a decade, {q16|regards} {c16 reyes belief|this as the oldest open barn door in the capital}. Bills to shut it were introduced in 2022, 2027 and 2033. None got a hearing.

{s18,19|Friends of the senator}, {q18|convinced} that {c18 friends belief|she has never read a donor list in her life}, {q19|blame} {c19 friends|the people around her}. There is something to this. She moves through the building on her rare visits like a guest, shakes hands with the receptionists, asks after their children and leaves by the side door. On the day the wall was altered she was in the north of the state, at a parade for a hockey team that had come in third.

Yet {s20|a phone video taken at the 2032 gala} {q20|shows} {c20 video|her with Halmos at a corner table for {f duration 21.. more_than @2032-12-31 minutes|more than 20 minutes}}, heads close, a waiter hovering. Brandvold, shown the clip, watched it twice and asked for a glass of water. {c21 brandvold|They}, {s21|he} {q21|said}, {c21|had been talking about glaucoma}.

{n|Read next: The best fall hikes within an hour of Fort Adair}

=== foundation-b
outlet: Continental Press
url: https://continental-press.example/2038/09/12/ellsworth-foundation-foreign-donors
published: 2038-09-12
genre: wire

{t|{c1 ledger via=ledger>filings|Ellsworth charity took {f money 38000001.. more_than dollars|over $38 million} from abroad}, {s1|paper} {q1|reports}}

FORT ADAIR, Sept. 12 (CP) — {c2 ledger via=ledger>filings|A charity founded by the family of presidential nominee Marguerite Ellsworth accepted {f money 38000001.. more_than dollars|more than $38 million} from {f other 17 donors|17 foreign donors} while she sat on a committee that approves arms sales}, {s2|the Adair Ledger} {q2|reported} on Sunday, citing tax filings.

{c3 bautista|Ellsworth} {q3|was accused by} {s3|her rival, Gov. Clay Bautista}, {c3|of running "a toll booth with a Red Cross on it."} {s4|The Ellsworth campaign} {q4|denied} {c4 campaign denies|any wrongdoing}.

{s6|The Ledger} also {q6|cited} {c6 ledger|an internal memo of 2031}. {s5|Continental Press} {q5|has not seen} {c5 cp cannot_verify|the memo}. Ellsworth, 58, leads in most surveys with seven weeks to go.

=== foundation-c
outlet: The Corridor
url: https://corridor.example/newsletter/2038-09-14
published: 2038-09-14
genre: blog

{t|The Corridor, Tuesday: nobody wants to be the person with the form}

Good morning. It's {f duration 48 days|48 days} out, it rained on both campaigns, and {s1|three Union senators}, {q1|eager} {c1 senators intention predicted|not to be asked about eye surgery}, took the tunnel to the vote.

THE MOOD. {s2,3|County chairs in the west}, who {q3|distrust} {c3 party belief|anyone with a foundation}, {h2|{q2|fear}} {c2 party predicted belief|the worst of it is being saved for October}. {s4|Suburban women around Fort Adair}, by contrast, {q4|seem unmoved by} {c4 women belief|the whole affair}. {s5|A Brightwater poll out last night} {q5|has} {c5 poll|Ellsworth ahead there by {f percent 9-12 points|nine to 12 points}}, where she was in August. {c6 strategist|"It's complicated, it's about paperwork, and the victims can see,"} {q6|said} {s6|a strategist for one of the three}. "Victims" is his word.

THE OTHER SIDE. {s7,8|Bautista}, who {q7|had planned} {c7 bautista intention predicted|to spend the week on barley}, has thrown the speech away and {q8|is pressing} {c8 bautista|the attorney general to name a special counsel}. His own house is not made of brick: the governor's literacy fund took money from a casino, and its treasurer is his brother-in-law. {q9|Asked} on Monday {c9 -|whether he would publish its donors}, {s10|he} {q10|offered} {c10 bautista intention predicted|to do so "the minute she goes first."}

THE LAWYERS. Still billing. {c11 pratt|The foundation} {q11|has been advised by} {s11|its outside counsel, Dennis Pratt}, {c11|to hand over the form files before anybody asks for them}, and we hear there are boxes in the lobby of his building on Canal Street, between {f other 40-60 boxes|40 and 60} of them, with a guard on a kitchen chair. The last time a candidate gave papers up unasked was in 1992, when a senator's tax returns turned out to include a claim for a pony. He won.

{n|Forwarded this? Sign up here. The Corridor is brought to you by the Association of Rail Shippers.}

=== foundation-d
outlet: Mill Valley Sentinel
url: https://mv-sentinel.example/nation/ellsworth-charity
published: 2038-09-13
genre: local
copy of: foundation-b

{t|Paper: Ellsworth charity took foreign cash}

{c1 ledger via=ledger>filings|A charity founded by the family of presidential nominee Marguerite Ellsworth accepted {f money 38000001.. more_than @2038-09-12 dollars|more than $38 million} from {f other 17 @2038-09-12 donors|17 foreign donors} while she sat on a committee that approves arms sales}, {s1|the Adair Ledger} {q1|reported} on Sunday, citing tax filings.

{c2 bautista|Ellsworth} {q2|was accused by} {s2|her rival, Gov. Clay Bautista}, {c2|of running "a toll booth with a Red Cross on it."} Ellsworth, 58, leads in most surveys.

=== foundation-e
outlet: Channel 6
url: https://channel6.example/transcripts/first-hour-pratt
published: 2038-09-16
genre: broadcast

{t|Transcript: Dennis Pratt on First Hour}

NOVAK: We're back with Dennis Pratt, who is outside counsel to the Ellsworth Eye Foundation. Mr. Pratt, how much of that money came from governments?

{s1|PRATT}{q1|:} {c1 pratt|About {f money 11000000 about dollars|$11 million}, no more. Every cent of it went into operating rooms.}

NOVAK: The Ledger has nearly {f money 14000000 about by=ledger dollars|14}.

{s2|PRATT}{q2|:} {c2 pratt denies|Then the Ledger has counted a loan twice. That number is wrong and they know it's wrong.}

NOVAK: So why not open the books?

{s3|PRATT}{q3|:} {c3 pratt intention predicted|We will, all of them, as soon as the scanning is finished. We have {f other 2 people|two people} and one machine.}

(Caption on screen: {s4|PRATT}{q4|:} {c4 pratt intention predicted|WE WILL OPEN ALL BOOKS})

NOVAK: Let's look at something. This was posted last night by Tobias Renn, a former member of your board.

{s5|The post} {q5|reads}: {c5 post|"I asked three times for the donor forms. I was told by the chair that forms were for motels."}

{s7|PRATT}{q7|:} {c7 pratt|Toby left over a parking space. I like Toby.}

After the interview Channel 6 received a one-line message in which {s8,9|Renn} {q8|stood by} {c8 post confirms|the post} and {q9|invited} {c9 post|the chair to sue}.

=== foundation-f
outlet: Adair Ledger
url: https://adair-ledger.example/politics/charities-bureau-ellsworth-report
published: 2038-09-27
genre: broadsheet

{t|{s10,11|Regulator} {q10|faults} {c10 bureau belief|Ellsworth charity}, {q11|finds} {c11 bureau|no favors}}

{s12,13|The state's Charities Bureau} on Monday {q12|criticized} {c12 bureau belief|the Ellsworth Eye Foundation for sloppy bookkeeping} but {q13|cleared} {c13 bureau|it of the graver suspicion}.

{s1,2,3|Its report}, which runs to 64 pages with a fold-out chart, {q1|finds} that {c1 report|{f other 19 donors|19 foreign donors}, two more than the foundation had listed, gave {f money 41200000 dollars|$41.2 million} between 2029 and 2035}, {q2|faults} {c2 report belief|the board for "an incuriosity that amounts to a policy"} and {q3|could not establish} {c3 report cannot_verify|whether the senator had known of any single gift}. Of the sum, {f money 12600000 dollars|$12.6 million} came from governments. The bureau gave the foundation until Dec. 1 to amend {f other 5.. at_least filings|at least five filings} and fined it {f money ..99999 less_than dollars|less than $100,000}.

The bureau occupies two floors of the old telephone exchange and has a staff of 40 for a state with 26,000 registered charities. Its examiners spent nine days at the mill, in a windowless room lent by the dispensary, and were brought soup. The director, a Bautista appointee, had taken himself off the case.

{s4|Ellsworth}, stepping off a bus in Korver Falls, {q4|welcomed} {c4 ellsworth belief|the findings} before anyone had put a question to her. {c5 ellsworth predicted|She}, {s5|she} {q5|promised}, {c5|{h5|would} resign from the board on the day of her election, whatever the lawyers thought, because people were entitled to a president with one job and because her father, who had kept his accounts in a cigar tin, would have been ashamed of the fold-out chart}. {c6 bautista|"A parking ticket,"} {q6|said} {s6,7|Bautista}, whose {q7|calls for} {c7 bautista|a special counsel} have found no takers.

{s8|The Center for Open Books} {q8|sees} {c8 watchdog belief|the fine as an invitation}. {s9,14|Pratt}, whose own {q14|estimate} had been {c14 pratt|{f money ..11000000 at_most @2038-09-16 dollars|no more than $11 million}}, {q9|said} {c9 pratt confirms|the bureau "counts better than we do."}

At the mill, on Tuesday morning, a man from the maintenance department was measuring the steel wall. He had brought his own ladder and a thermos.

{n|Contact the reporters: tips@adair-ledger.example}

=== question money taken from foreign donors, in dollars
verdict: supersedes
origins: 2
answer: foundation-a | 38000001.. | filings | tax filings
answer: foundation-b | 38000001.. | filings | tax filings
answer: foundation-d | 38000001.. | filings | tax filings
answer: foundation-f | 41200000 | report | Charities Bureau

=== question money from governments, in dollars
verdict: conflicts
origins: 3
answer: foundation-e | 11000000 | pratt | Pratt
answer: foundation-e | 14000000 | ledger | Adair Ledger
answer: foundation-f | 12600000 | - | Charities Bureau

=== question number of foreign donors
verdict: supersedes
origins: 2
answer: foundation-a | 17 | - | Adair Ledger
answer: foundation-b | 17 | ledger | Adair Ledger
answer: foundation-d | 17 | ledger | Adair Ledger
answer: foundation-f | 19 | report | Charities Bureau
