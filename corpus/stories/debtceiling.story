story: debtceiling
title: Almadia's Congress and the limit on the federal debt
split: train
topic: politics

speaker halloran = named | Ximena Halloran
speaker letter = document | Ximena Halloran's letter to Congress
speaker adjei = named | Leopold Adjei-Brandt
speaker calloway = named | Idris Calloway
speaker terrace = body | the Terrace
speaker wrenfield = named | Tobias Wrenfield
speaker anvil = body | Anvil Caucus
speaker ofe = body | Office of Fiscal Estimates
speaker szabo = named | Liora Szabo
speaker paulsen = named | Gideon Paulsen-Mwangi
speaker friends = unnamed | friends of Leopold Adjei-Brandt
speaker memo = document | memo of the Anvil Caucus
speaker clerk = unnamed | a retired clerk of the debt office
speaker economists = unnamed | economists
speaker mayors = unnamed | mayors of the river cities
speaker suburban = unnamed | suburban Unionists
speaker unionists = body | Unionists
speaker manager = unnamed | the manager of the credit union on Dock Street
speaker pensioners = unnamed | retired civil servants in Port Amity
speaker labor = unnamed | Labor members of the rent committee
speaker review = outlet | The Annex
speaker park = named | Wenceslas Park
speaker traders = unnamed | traders in Almadian bills
speaker hartwell = body | Hartwell Ratings
speaker hartnote = document | Hartwell Ratings' note
speaker marchbanks = named | Adaeze Marchbanks
speaker fundmanagers = unnamed | fund managers
speaker newspapers = outlet | Almadian newspapers
speaker treasury = body | Treasury
speaker statement = document | daily statement of the Treasury
speaker whips = unnamed | Unionist whips
speaker whip = unnamed | a Unionist whip
speaker clearing = body | National Clearing House
speaker oyen = named | Saskia Oyen
speaker norrland = body | Norrland
speaker takeda = named | Haruki Takeda-Roy
speaker five = body | five finance ministers
speaker communique = document | communiqué of the five finance ministers
speaker diplomats = unnamed | diplomats at Helmsund
speaker nguema = named | Clarisse Nguema
speaker gallery = footage | the House's own camera
speaker wpost = document | post by Tobias Wrenfield
speaker counsel = unnamed | Treasury's lawyers
speaker minority = named | Rosamund Achterhof

=== debtceiling-a
outlet: Almadia Wire
url: https://almadia-wire.example/2033/05/24/limit-date
published: 2033-05-24
genre: wire

{t|{s1|Treasury} {q1|moves} {c1 halloran|default date to June 12}; {s2|Speaker} {q2|says} {c2 adjei|talks 'alive, barely'}}

PORT AMITY, May 24 (Almadia Wire) - {s3|Treasury Secretary Ximena Halloran} {q3|told} Congress on Tuesday that {c3 halloran predicted|the government would run out of money to pay its bills on June 12}, four days later than her last estimate, {c3|unless the limit on the federal debt is raised}.

In {s4|a letter} to both houses, which {q4|credits} {c4 letter|"somewhat stronger receipts" for the delay}, she put the cash on hand at {f money 41000000000 @2033-05-23 dollars|$41 billion}.

{s5|Speaker Leopold Adjei-Brandt} {q5|said} {c5 adjei|the talks with the president's negotiators were "alive, barely."} {s6,7|President Idris Calloway}, who {q6|wants} {c6 calloway predicted intention|the limit lifted without conditions}, {q7|accused} {c7 calloway|the Anvil Caucus, {s8|{f other 17 by=- members|17 Unionists}} who {q8|oppose} {c8 anvil belief|any deal without deep cuts}, of "holding the house keys over a drain."}

{s9,10|The caucus's chairman, Tobias Wrenfield}, {q9|dismissed} {c9 wrenfield belief|the new date} and {q10|said} {c10 wrenfield|there was "no cliff, only a calendar."}

{s11|The Office of Fiscal Estimates} {q11|expects} {c11 ofe predicted belief|the money to last until some day between June 9 and June 16}. An interest payment of {f money 31000000000 @2033-06-15 dollars|$31 billion} falls due on June 15.

=== debtceiling-b
outlet: The Annex
url: https://the-annex.example/magazine/2033/05/31/room-312
published: 2033-05-31
genre: feature

{n|THE ANNEX
Magazine  /  Hill  /  Courts  /  Subscribe for $4 a month
Listen to this article · 9 min}

{t|Eleven days in Room 312}

{n|By Perpetua Lindqvist
May 31, 2033}

The room on the third floor of the Customs Annex was chosen because nobody could find it. It has no window, a clock that is nine minutes fast and a table made for the tariff commission of 1911. Here, for eleven days and most of ten nights, Liora Szabo, the president's budget director, and Gideon Paulsen-Mwangi, a Unionist congressman who used to sell tractors, passed sheets of paper across four feet of walnut while the Treasury's balance ran down from {f money 88000000000 @2033-05-17 dollars|$88 billion} to {f money ..37999999999 less_than @2033-05-27 dollars|less than $38 billion}.

{s1|President Calloway}, who {q1|had sworn} in January {c1 calloway predicted intention|never to bargain over the limit}, sent Szabo there on the 17th, after {q2|being advised by} {s2|Treasury Secretary Ximena Halloran} that {c2 halloran predicted|the money would be gone by June 8}. Speaker Leopold Adjei-Brandt had as few choices. {c3 friends|He} {q3|is described by} {s3|friends} as {c3|a man who cannot sleep after a quarrel}, and his majority is {f other 5 seats|five}; {s4|{f other 17 members|the seventeen members} of the Anvil Caucus} {q4|had threatened} {c4 anvil predicted intention|to remove him if he brought up a bill that did not cut}.

The limit dates from 1922. Congress had until then approved each issue of bonds by name, and there was a summer in which it approved forty; a single ceiling was meant to save the clerks' time. It authorizes no spending. It governs only whether the government may borrow to pay for what the two houses have already bought, and it has been raised, extended or suspended eighty-four times, most often late at night. Other federations have done without one and seem not to notice.

Paulsen-Mwangi came with {s5|his party}'s {q5|demand for} {c5 unionists|{f money 640000000000 dollars|$640 billion} in cuts over ten years, work rules for rent relief and the return of unspent ferry money}. {s6|The Terrace} {q6|considered} {c6 terrace belief|the sum a pose and the rules an insult}. {s7,8|Szabo} {q7|was willing} {c7 szabo predicted intention|to trade caps for years}, {q8|reasoning} that {c8 szabo belief|a cap can be lifted by the next Congress and that a rule, once there are offices and forms and people whose living it is to apply it, will outlast everybody who voted for it}. {c9 szabo|"He would say a number, and I would say a year,"} {s9|she} {q9|said} last week. {c9|"Then we ate crackers.

"By the Sunday we had it down to {f other 3 items|three items}, and I had learned a good deal about hydraulics."}

{s11|The Anvil} {q11|never trusted} {c11 anvil denies belief|the calendar}. {s10|Wrenfield}, a former auctioneer with a following on the farm stations, {q10|has long regarded} {c10 wrenfield belief|the Treasury's dates as a sales technique}, and {s12|a memo} that his staff handed around in the cloakroom, citing a retired clerk of the debt office, {q12|contends} that {c12 memo via=memo>clerk|the government could pay its bondholders first, out of receipts that have not fallen below {f money 160000000000 dollars|$160 billion} in any month since 2029, and leave the contractors, the states and the pension fund to wait until the members who ran up the bills had come to their senses}. {c13 counsel|Such a ranking}, {s13|the Treasury's lawyers} {q13|say}, {c13|would be illegal}. {s14|Most economists} {q14|see} {c14 economists belief|it as default by another name}. {s15|The memo} also {q15|blames} {c15 memo|Szabo for "the borrowed decade"}, though she was teaching school for half of it.

The pressure came from odd directions. {s16|The mayors of the river cities}, whose ferries are paid for by the quarter, {q16|implored} {c16 mayors|both sides to settle before the tolls were due}. {s17|Suburban Unionists} {q17|were wary of} {c17 suburban belief|being seen to close the passport office in June}. In Port Amity, where one household in six draws a federal check, {s18|retired civil servants} {q18|voiced fears} that {c18 pensioners predicted belief|the checks due on the 3rd would not come}, and {s30|{f attending 200.. vague people|some hundreds} of them} queued at the credit union on Dock Street to {q30|ask for} {c30 pensioners|an advance}; they {q19|were told by} {s19|the manager} {c19 manager|to bring a letter from the Treasury}, which does not write such letters.

How much a default would cost is a question on which Almadia has, happily, no experience. {s20|The Office of Fiscal Estimates}, in a letter that both negotiators kept within reach, {h20|{q20|reckons}} that {c20 ofe probable|two weeks of missed payments would take {f jobs 1100000-1600000 jobs|between 1.1 million and 1.6 million jobs} by the end of the year, and that the higher rates would add {f money 60000000000.. at_least dollars|at least $60 billion} to the government's own interest bill over the decade, even if every creditor were made whole in the end and nobody was ever late again}. {s21|The Anvil} {q21|puts} {c21 anvil|the loss at {f jobs ..199999 less_than jobs|fewer than 200,000 jobs}, "mostly in the capital."} {s22|The Annex} {q22|could not find} {c22 review cannot_verify|the study on which {c29 - possible|this figure {h29|{q29|is said}} to rest}}.

The paper that the two of them initialed at twenty past two on Saturday morning is nine pages long. It lifts the limit by {f money 1800000000000 dollars|$1.8 trillion}, enough to last past the next election. It caps spending for {f duration 2 years|two years}, takes back {f money 11000000000 about dollars|about $11 billion} of the ferry money and leaves rent relief alone. {s23,24|Labor members of the rent committee}, who {q24|had expected} {c24 labor predicted belief|worse}, {q23|praised} {c23 labor belief|it} in the tone of people counting their fingers. {s25,26|Wrenfield} {q25|denounced} {c25 wrenfield belief|it as "a mortgage on the unborn"} and {q26|called on} {c26 wrenfield|the Speaker to resign}.

{s28|Paulsen-Mwangi}, {q27|asked} {c27 -|whether he trusted her}, {q28|said} {c28 paulsen|he had once sold a combine on a handshake}. The walnut table has gone back to the tariff people. On Saturday there were crumbs in the joint where the two leaves meet, and a yellow pencil, and somebody had put the clock right.

=== debtceiling-c
outlet: Bond & Note
url: https://bond-and-note.example/markets/june-bills-2033
published: 2033-05-26
genre: trade

{t|June bills: dealers shun the 14th}

Two bills that are alike in every respect but nine days of life traded yesterday at yields {f percent 2.1 @2033-05-25 gap in yields|2.1 percentage points} apart. The one that falls due on June 5 paid {f percent 4.4 @2033-05-25 yield|4.4 percent}. The other, due on the 14th, paid {f percent 6.5 @2033-05-25 yield|6.5}, and for an hour after lunch it had no bid at all.

{c2 park|"You are being paid to hold a hot plate,"} {q2|said} {s2|Wenceslas Park}, who runs short money at Dunmore Capital.

{s3|Fund managers} {q3|are reluctant} {c3 fundmanagers declines intention|to hold anything that matures in the second week of June}. {s4|Traders} {h4|{q4|guess}} that {c4 traders probable|{f money 250000000000-300000000000 dollars|$250 billion to $300 billion} has moved into bank deposits since the secretary's letter}, though {s5|they} {q5|differ over} {c5 traders|how much of it will come back}. {s6|Hartwell Ratings}, which has placed Almadia's grade on review, {q6|warns} in a note to clients that {c6 hartwell predicted|it would cut the grade by {f other 1.. at_least steps|at least one step} on the first missed payment, "however brief and by whomever regretted"}. {s7|The note} {q7|questions} {c7 hartnote belief|the legality of paying bondholders before pensioners}.

The plumbing matters more than the grade. A bill whose redemption is late has to be taken out of the transfer system the night before, by hand, or it disappears from the books of whoever holds it. The National Clearing House needs to be told by ten in the evening. Twice in the past, in 1979 and again for a few hours in 2011, it was told too late, and on the first occasion the checks went out with a typed slip of apology. There are {f other 46 dealers|46 dealers} on the system now, where there were nine. The desk that would have to mark the paper is on the sixth floor of a building by the fish market and is staffed in the evenings by {f deployed 3 clerks|three people}, one of whom was hired for the rehearsal. She has a list, a telephone and a rubber stamp that has been in the safe since the second of those occasions.

{s8|The Clearing House} {q8|confirmed} {c8 clearing confirms|a rehearsal on Sunday}; {s9|it} {q9|gave no} {c9 clearing silent|details}. {s10|Adaeze Marchbanks of the dealers' association}, who has sat through five of these, {q10|said} {c10 marchbanks|her members were "bored and terrified in equal parts,"} and {c11 treasury|they} {q11|had been asked by} {s11|the Treasury} {c11|not to talk about it}.

=== debtceiling-d
outlet: Norrland Telegraph Bureau
url: https://ntb-norrland.example/en/helmsund-ministers-almadia
published: 2033-05-28
genre: translation

{n|NORRLAND TELEGRAPH BUREAU – SERVICE IN ENGLISH}

{t|Ministers at Helmsund: {s1|five} {q1|urge} {c1 five|Almadia to "put its house in order"}}

HELMSUND, 28 May (NTB). {s2,3|The finance ministers of five states holding together {f money 2300000000000 about dollars|some 2.3 trillion dollars} in Almadian paper}, having met here since Thursday, {q2|expressed their concern about} {c2 five belief|the situation in Port Amity} and {q3|called for} {c3 five|"a swift and unconditional solution"}. {s4|The communiqué} {q4|makes no reference to} {c4 communique silent|selling}.

{s5|Norrland's minister, Saskia Oyen}, {q5|rejected} {c5 oyen denies|{q12|reports in} {s12|Almadian newspapers} that {c12 newspapers|her ministry had already disposed of {f money 40000000000 dollars|40 billion}}}. {c6 oyen|"We have sold nothing,"} {s6|she} {q6|said}. {c6|"We have read the contracts again, which costs less."}

{s7|Diplomats} {h7|{q7|believe}} that {c7 diplomats probable belief|{f other 2.. at_least states|at least two} of the five are reducing their holdings}, {c8 takeda denies|something} that {s8|the minister Haruki Takeda-Roy} {q8|denies} for his country. {s9,10|Minister Clarisse Nguema}, who {q9|regards} {c9 nguema belief|the yearly quarrel as a tax on everyone else}, {q10|proposed} {c10 nguema|a reserve of {f money 50000000000 dollars|50 billion}}; {c11 norrland belief|the proposal} {q11|was opposed by} {s11|Norrland}.

On Friday evening a working dinner was held at the old salt warehouse, with a program of choral songs from the northern islands. The delegations departed on Saturday by rail, as fog had closed the airport.

=== debtceiling-e
outlet: Capital Broadcasting
url: https://capital-broadcasting.example/live/debt-limit-vote
published: 2033-06-02
genre: live blog

{t|LIVE: House passes debt deal {f other 224 votes|224}–{f other 203 votes|203}}

10:02 Good morning. The House meets at eleven. {c1 statement|The Treasury had {f money 29000000000 @2033-06-01 dollars|$29 billion} in hand last night}, {q1|per} {s1|its daily statement}. The galleries are full, the lifts have been out since Tuesday, visitors are being sent up by the stairs on which the tariff riots began, and there is a queue for the one coffee cart that reaches from the statue of the Founder to the cloakroom.

10:40 {c2 wpost|"I will be moving to vacate the chair. Bring a lunch,"} {q2|reads} {s2|a post by Tobias Wrenfield}. He needs nobody's leave: one member is enough.

11:25 {s4|Labor's leader, Rosamund Achterhof}{q4|:} {c4 minority predicted|at least {f other 150.. at_least members|150} of hers will vote yes}. {s5,6|She} {q5|regrets} {c5 minority belief|the caps}, {q6|praises} {c6 minority belief|the negotiators} and sits down.

12:50 Debate. An hour to each side, in slices of two minutes. A man from the beet districts has brought a chart as tall as himself and is holding it upside down.

2:15 p.m. {s7|Unionist whips} {q7|put} {c7 whips|the rebels at {f other 40-50 members|between 40 and 50}}. {s8|One of them} {h8|{q8|doubts}} {c8 whip denies probable belief|Wrenfield's motion will be heard before supper}.

3:31 They are voting. {s9|The House's own camera} {q9|shows} {c9 gallery|Wrenfield walking the length of the center aisle to shake the Speaker's hand, and the Speaker, who seems to have been expecting something else, keeping his own in his pocket for a good {f duration 3 seconds|three seconds}}.

3:58 Passed, {f other 224 votes|224} to {f other 203 votes|203}. {f other 61 members|Sixty-one} Unionists against.

4:20 {s10|The Speaker} {q10|calls} {c10 adjei belief|it "a good day for the grown-ups."} {q11|Asked} {c11 -|whether he will still be in the chair on Monday}, {s12|he} {q12|says} {c12 adjei predicted|he has "tickets for the opera on Tuesday."}

Picture: {s13|Leopold Adjei-Brandt} on the Rotunda stairs after the vote, moments before {q13|telling} reporters {c13 adjei|the rebels were "good men badly advised."}

4:50 No motion. {s14|Wrenfield} {q14|says} {c14 wrenfield predicted intention|he will wait until the Senate has voted}. {s15|He} {q15|says} {c15 wrenfield|nobody in the caucus was promised anything for standing aside}; {s16,17|Achterhof}, stopped on the stairs, {q16|says} {c16 minority|she would be amazed}, {q17|without explaining} {c17 minority silent|at which of the two things}. {c18 - predicted|The Senate {q18|is expected} to pass the bill on Monday, with {f other 20.. at_least votes|no fewer than twenty votes} to spare}.

5:05 That is all from us. The Treasury's next statement comes at six.

=== debtceiling-f
outlet: Beet Country Gazette
url: https://beet-country-gazette.example/debt-date-moves
published: 2033-05-25
genre: local
copy of: debtceiling-a

{t|{c1 halloran predicted|Money to last until June 12}, {s1|Treasury} {q1|says}}

{s2|Treasury Secretary Ximena Halloran} {q2|has told} Congress that {c2 halloran predicted|the government will run out of money to pay its bills on June 12}, four days later than her last estimate, {c2|unless the limit on the federal debt is raised}.

{s3|Speaker Leopold Adjei-Brandt} {q3|said} {c3 adjei|the talks with the president's negotiators were "alive, barely."} {s4|President Idris Calloway} {q4|wants} {c4 calloway predicted intention|the limit lifted without conditions}.

{s5,6|Tobias Wrenfield, chairman of the Anvil Caucus} and member for our own Ninth District, {q5|dismissed} {c5 wrenfield belief|the new date} and {q6|said} {c6 wrenfield|there was "no cliff, only a calendar."} An interest payment of {f money 31000000000 @2033-06-15 dollars|$31 billion} falls due on June 15.

=== question day on which the Treasury would run out of money
verdict: supersedes
origins: 2
answer: debtceiling-b | - | halloran | halloran | June 8
answer: debtceiling-a | - | halloran | halloran | June 12
answer: debtceiling-f | - | halloran | halloran | June 12
answer: debtceiling-a | - | ofe | ofe | between June 9 and June 16

=== question jobs that a default would cost
verdict: conflicts
origins: 2
answer: debtceiling-b | 1100000-1600000 | ofe | ofe
answer: debtceiling-b | ..199999 | anvil | anvil

=== question whether Norrland sold Almadian bonds
verdict: conflicts
origins: 2
answer: debtceiling-d | 40000000000 | newspapers | newspapers
answer: debtceiling-d | - | oyen | oyen | denies

=== question whether bondholders could be paid first
verdict: conflicts
origins: 2
answer: debtceiling-b | - | memo | clerk
answer: debtceiling-b | - | counsel | counsel | denies
