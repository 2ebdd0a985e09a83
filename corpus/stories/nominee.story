story: nominee
title: Old student columns and two accusers trouble a nominee for the Office of Fair Employment
split: train
topic: politics

# Who speaks
speaker trask = named | Lowell Trask
speaker terrace = body | the Terrace
speaker osei = named | Maribel Osei
speaker raman = named | Priya Raman
speaker business = unnamed | business groups
speaker burkhalter = named | Dale Burkhalter
speaker burkstaff = unnamed | Dale Burkhalter's people
speaker fourcommons = unnamed | at least four Commons senators
speaker whip = unnamed | a Unionist whip
speaker tillotson = named | Joan Tillotson
speaker tilloffice = body | the office of Joan Tillotson
speaker aides = unnamed | two aides at the Terrace
speaker vetter = unnamed | one of the lawyers who vetted Lowell Trask
speaker annex = outlet | The Annex
speaker person = unnamed | a person with knowledge of the calls
speaker supper = unnamed | a constituent at a church supper in Dunmore
speaker whitcombe = named | Adela Whitcombe
speaker bidwell = named | Warren Bidwell
speaker trade = unnamed | trade groups
speaker memo = document | vetting report on Lowell Trask
speaker quinones = named | Renata Quiñones
speaker second = unnamed | a second former assistant of Lowell Trask
speaker post = document | post by Warren Bidwell
speaker letter = document | letter of Renata Quiñones to the provost
speaker drury = named | Anselm Drury
speaker college = body | Kittering College
speaker coalition = body | Fair Floor Coalition
speaker heartwood = body | Heartwood Alliance
speaker police = body | Capitol police
speaker insiders = unnamed | two people who sit in the morning meeting at the Terrace
speaker insider = unnamed | one of the two people who sit in the morning meeting at the Terrace
speaker counsel = body | the counsel's office at the Terrace
speaker footage = footage | security footage from the law school
speaker dunmore = unnamed | voters in Dunmore
speaker fisher = named | Odalys Fisher
speaker stedman = named | Ike Stedman
speaker librarian = unnamed | a librarian at Kittering
speaker sixcommons = unnamed | six Commons senators
speaker unionists = unnamed | all 47 Unionists in the Senate
speaker ledger = outlet | Fort Amity Ledger
speaker placard = document | a placard at the Senate steps

=== nominee-a
outlet: Capital Wire Service
url: https://capital-wire.example/2033/09/12/trask-columns
published: 2033-09-12
genre: wire

{t|{s1|Jobs-watchdog pick} {q1|called} {c1 trask|sick pay 'a tax on the healthy'} in old columns}

{n|By Dov Alcott | CWS | Mon., Sept. 12, 2033, 4:41 p.m.
Share  Print  Listen (3 min)}

FORT AMITY, Sept 12 (CWS) — {s2,3|Lowell Trask, the president's choice to run the Office of Fair Employment}, {q2|dismissed} {c2 trask belief|paid sick leave as "a tax on the healthy"} and {q3|likened} {c3 trask|women who file complaints to "motorists who sue the tree"} in a string of student columns that came to light on Monday.

The {f records 11 columns|eleven columns} ran in The Kittering Lantern between 1988 and 1990, when Trask, now 67, was reading for a law degree. The Annex, an online magazine, posted scans of {f records 7 columns|seven}, along with a photograph of their author asleep on a pile of back issues.

{s4|The Terrace} {q4|stood by} {c4 terrace belief|him}. {c5 osei|"These are the words of a 22-year-old showing off for his friends,"} {q5|said} {s5,6|Maribel Osei, the president's press secretary}, who {q6|would not say} {c6 osei declines|whether anyone had read them before the nomination was sent up on Aug. 29}.

{s7,8|Sen. Priya Raman of Marais, the top Unionist on the Labor Committee}, {q7|urged} the president {c7 raman|to withdraw him}, {q8|arguing} that {c8 raman|an agency built to hear from the hurt could not be led by a man who had found them funny}. By evening {f other 31 senators|31 of her party's 47 senators} had put their names to the letter.

In a note to committee staff, {s9|Trask} {q9|regretted} {c9 trask belief|"the tone, which was borrowed, and the jokes, which were not good"}.

The office, created in 1968 after the cannery strikes, rules on complaints from every workplace with a payroll and can fine an employer the wages of a whole year. Its last director, Hal Ormsby, left in May for a seat on the appeals court. {s10|Business groups} {q10|had welcomed} {c10 business belief|the choice of a law professor}.

The committee is to hear Trask on Sept. 21. {s11|Its chairman, Sen. Dale Burkhalter}, {q11|said} {c11 burkhalter belief|he saw no reason to move the date}.

=== nominee-b
outlet: The Cloakroom
url: https://the-cloakroom.example/letters/wobbling-and-a-casserole
published: 2033-09-15
genre: newsletter

{t|Who's wobbling, who isn't, and a casserole}

Good morning. {s1|{f other 4.. at_least senators|At least four Commons senators}} {q1|are unwilling to promise} {c1 fourcommons declines intention|the president a yes}. {f other 2 senators|Two of them} sit on the committee. Nobody cares to go first; the last one who did, over the pipeline judge in 2027, found a seat on a bank board the next winter and has not held a rally since.

{s2|Burkhalter's people} {q2|put} {c2 burkstaff|the number of soft votes at {f other 2 senators|two}}; {s3|a Unionist whip} {q3|counts} {c3 whip|"{f other 5 senators|five}, and a sixth who only needs a reason"}.

{s4|Joan Tillotson} {q4|prefers} {c4 tillotson predicted intention|to read {f records 11 columns|all eleven columns} first}, in the order of their printing, and has had them copied at the library on Third Street so that she can do it on the train. {c6 tilloffice|Her phones took {f other 2400 about calls|roughly 2,400 calls} between Monday and last night}, {q6|per} {s6|her office}, {c6|against {f other ..99 less_than calls|fewer than a hundred} in a usual week}. {q7|Asked by} {s7|a constituent at a church supper in Dunmore} {c7 supper|whether she had made up her mind}, {s8|the senator}, ladle in hand, {q8|said} {c8 tillotson|she had made up a casserole}.

The Terrace. {s9|It} {q9|is eager} {c9 terrace predicted intention|to have the vote behind it by Oct. 1}, when the money for its own lawyers, {f jobs 60 about lawyers|about 60} of them, runs out. {s10|Two aides there} {q10|say} {c10 aides|{s13|the nominee} was asked twice about old writings and twice {q13|answered} {c13 trask via=aides>trask|no}}, {c11 vetter denies|a contention} that {s11|one of the lawyers} who did the asking {q11|disputes}.

The other shoe. Reporters for The Annex have been telephoning Trask's former assistants in three states, and the assistants' mothers. {s12|A person with knowledge of the calls} {q12|expects} {c12 person predicted belief|a story "with names in it" by the weekend}.

{n|You get The Cloakroom because you signed up for it, or because somebody who dislikes you did. Unsubscribe | Archive}

=== nominee-c
outlet: Radio Kittering
url: https://radio-kittering.example/midday/2033-09-17
published: 2033-09-17
genre: transcript

{t|Midday with Lou Sarrazin: {s1|Trask} on the women{q1|:} {c1 trask denies|'It wasn't me'}}

HOST: Dean Trask, thank you for coming up all those stairs. Renata Quiñones worked for you in 2003 and 2004. You've seen what she told The Annex.

{s2|TRASK}{q2|:} {c2 trask denies|I have, and it did not happen. I never asked anybody to stay late to be looked at. People stayed late because the footnotes were late.}

HOST: And the second woman?

{s3|TRASK}{q3|:} {c3 trask denies|I can't answer a person with no name. I'm sorry for whatever somebody did to her. It wasn't me. And I'd like to know what a magazine pays for memory these days.}

HOST: Odalys Fisher chairs the local chapter of the Fair Floor Coalition. She's on the line.

{s4|FISHER}{q4|:} {c4 fisher|I was his student and I got an A, so I've no ax to grind. There were {f other 24.. vague assistants|dozens of us} through that corridor and nobody from the capital called one. Not one. That's what I'd like explained.}

HOST: We put that to the Terrace. {s5|It} {q5|did not respond to} {c5 terrace silent|our question}.

=== nominee-d
outlet: The Meridian
url: https://themeridian.example/2033/09/18/lowell-trask-lantern-kittering-senate
published: 2033-09-18
genre: feature

{n|THE MERIDIAN  |  Nation  World  Ideas  Books
You have 2 free stories left this month. Subscribe for $1}

{t|The nominee nobody read}

{n|By Ilse Dragomir and Kofi Lund. Photographs by Tam Wells}

On the lower floor of St. Brendan's, a red-brick parish in Kittering that rents its hall to quilters and a Scout troop, there is a steel cabinet with a broken lock, and in it, until August, lay every issue of The Kittering Lantern from 1961 to 1996. Nobody had asked for them in years. The sexton kept extension cords in the top drawer.

Lowell Trask wrote for the Lantern over three winters. He was 22, had a scholarship, a moustache and a room above a bakery, and {s1|he} {q1|considered} {c1 trask belief|the paper "a place where we tried on hats"}. One column proposed a prize for the employee with the fewest sick days. Another, about a cannery foreman named in {f records 14 complaints|fourteen complaints}, is a defense of the foreman. None of them caused any stir that can be traced today; the letters page in those weeks was full of parking.

They have caused one now. {s2|President Adela Whitcombe}, who {q2|wanted} {c2 whitcombe predicted intention|a quiet confirmation in a noisy fall}, settled on Trask in July after being {q3|assured by} {s3|her chief of staff, Warren Bidwell}, that {c3 bidwell|the dean had two books, a bad tie and no enemies}. He had written a study of night work that was read in union halls; {s5,6|trade groups}, {q5|wary of} {c5 trade belief|nearly everyone else on the list}, {q6|could live with} {c6 trade belief|him}. The vetting took {f duration 9 days|nine days} and the report on it runs to 40 pages. {s7|It} {q7|says nothing of} {c7 memo silent|the Lantern}.

Then came Renata Quiñones. Once an assistant at Kittering's law school, now a notary in Port Amity with two grown sons, {s8|she} {q8|told} The Annex, in an interview posted on Friday, that {c8 quinones via=annex>quinones|{s35|Trask} {q35|had on {f other 3.. at_least occasions|at least three occasions} asked} her {c35 trask via=annex>quinones>trask|to stay late "to be looked at,"} and that when she complained to the provost in the spring of 2004 she was moved within the week to a windowless office in the agriculture building, where she was given nothing to do until her contract ran out that August}. {s9|A second former assistant}, who asked that her name be kept out of it, {q9|described} to the magazine {c9 second via=annex>second|evenings much like that, {f other 10 about evenings|about ten} of them, in 1998}.

The Meridian has read the letter Quiñones sent. {s10|It} {q10|complains of} {c10 letter|"attention I did not ask for"}, and the word harassment does not occur in it.

{s4|Trask}, who taught in the town for 26 years, {q4|has rejected} {c4 trask denies|every line of both accounts}. Reached at his lake house, {s11,12|Anselm Drury}, who was provost then, {q11|said} {c11 drury|he recalled "a letter, not the letter,"} and {q12|refused to be drawn on} {c12 drury declines|what had become of it}. {s13|Kittering College} {q13|would neither confirm nor deny} that {c13 college declines|it had ever opened a file}. {s14|Footage from a corridor camera}, eleven seconds of it, sold to the magazine by someone whose motives are not known, {h14|{q14|appears to show}} {c14 footage probable|Trask at 9:40 one evening outside an office with the light on}.

Sen. Joan Tillotson near the Senate subway on Thursday. {c15 tilloffice|She has read the {f records 11 columns|eleven} twice}, {q15|according to} {s15|her staff}. {n|Tam Wells/The Meridian}

Nominations have died in Fort Amity of smaller things: an unpaid gardener in 1974, a joke about Lutherans in 2011. Since the first televised hearings the Senate has voted down four nominees and let three dozen others expire quietly in committee, usually between Thanksgiving and the new year, when nobody is looking. The nominee writes a letter. The president accepts it with regret. There is a dinner.

This one goes to a committee of {f other 15 members|fifteen}, {f other 8 members|eight} from Whitcombe's Commons Party and {f other 7 members|seven} Unionists, in a room with bad acoustics on the fourth floor. {c16 - belief|Tillotson {q16|is widely seen as} the hinge}. Her daughter left a law firm over {c17 tillotson|"a man just like that,"} as {s17|the senator} once {q17|put it} at a dinner in Dunmore, and {s18|voters there}, who {q18|distrust} {c18 dunmore belief|the capital and most of what it sends them}, have not forgotten the line. Burkhalter, who made his name with a bill on grain elevators, has called on her twice, once with peaches.

Outside there are the activists. On Saturday {s21,22|the Fair Floor Coalition}, which {q21|opposes} {c21 coalition belief|the nomination} and {q22|makes no secret of} {c22 coalition predicted intention|its wish to see Bidwell gone too}, stood on the Senate steps for two hours in a thin rain that told on the cardboard. {s23|Capitol police} {q23,24|put} {c23 police|the crowd at {f attending 200-300 @2033-09-17 people|between 200 and 300}}, {s24|the coalition} {c24 coalition|at {f attending 900.. at_least @2033-09-17 people|no fewer than 900}}. {s25|One placard} {q25|read}: {c25 placard|"I Sued the Tree."} Across the lawn were {s26|the Heartwood Alliance}, which {q26|defends} {c26 heartwood belief|Trask as "a scholar hunted for his homework"} and had {f attending ..40 at_most @2033-09-17 people|at most 40 people} and a better sound system.

Inside the Terrace, {s27|two people} who sit in the morning meeting {q27|say}, {c27 insiders|the mood is less defiant than the podium}. {s28|Bidwell} {q28|means} {c28 bidwell predicted intention|to fight}. {s29,30|The counsel's office}, {h29|{q29|fearing}} {c29 counsel possible belief|a third woman}, {q30|would rather} {c30 counsel predicted intention|the nominee went before the hearing than after it}. {c31 insider|Whitcombe} {q31|was described by} {s31|one of the two} {c31|as "tired of the man and of the argument for the man"}. {s32|Osei} {q32|rejects} {c32 osei denies|the picture}. {c33 post|"Nobody here is tired,"} {q33|reads} {s33|a post} that Bidwell put up at one in the morning, six hours after the interview appeared.

At St. Brendan's the cabinet has a new lock. {c34 stedman|"They come with cameras now and they all want the drawer,"} {q34|said} {s34|Ike Stedman, the sexton}, who has had to buy a hook for the cords.

{c34|"It was good for them, that drawer. It kept them dry."}

=== nominee-e
outlet: Kittering Daily Record
url: https://kittering-record.example/nation/trask-columns-wire
published: 2033-09-13
genre: local
copy of: nominee-a

{t|Ex-dean's old columns draw fire in capital}

Lowell Trask, the former Kittering dean picked to run the Office of Fair Employment, wrote a string of student columns, unearthed on Monday, in which {s1,2|he} {q1|dismissed} {c1 trask belief|paid sick leave as "a tax on the healthy"} and {q2|likened} {c2 trask|women who file complaints to "motorists who sue the tree"}.

{f records 11 columns|Eleven columns} ran in The Kittering Lantern between 1988 and 1990.

{s3|The Terrace} {q3|is standing by} {c3 terrace belief|him}. {c4 osei|"These are the words of a 22-year-old showing off for his friends,"} press secretary {s4|Maribel Osei} {q4|said}.

{s5|Sen. Priya Raman of Marais} {q5|urged} the president {c5 raman|to withdraw the name}, and {f other 31 @2033-09-12 senators|31 of her party's 47 senators} signed a letter.

The hearing is on Sept. 21.

=== nominee-f
outlet: Fort Amity Ledger
url: https://amity-ledger.example/politics/trask-withdraws
published: 2033-09-23
genre: broadsheet

{t|Trask out: {s1|nominee} {q1|blames} {c1 trask|'a season of rummaging'}}

The nomination of Lowell Trask to lead the Office of Fair Employment ended on Thursday evening, 24 days after it was made and a day after a hearing that lasted {f duration 5.. more_than @2033-09-21 hours|more than five hours} and emptied the fourth-floor cafeteria of everything but pudding.

In his letter of withdrawal, two paragraphs long, {s3|Trask} {q3|said} again that {c3 trask denies|he had mistreated no one} and left the columns out. There were {f records 14 @2033-09-21 columns|fourteen} of those by then; {s4|a librarian at Kittering} {q4|had told} the committee that {c4 librarian|{f records 3 @2033-09-21 columns|three more} had turned up under the initials L.T.}

{s5,6|Tillotson}, who until Wednesday {q5|had insisted} that {c5 tillotson|she was undecided}, {q6|said} from the dais that {c6 tillotson predicted intention|she would vote no}. {c7 tillotson|It was not the sick days}, {s7|she} {q7|said}, {c7|but the answer on the agriculture building, which {s20|he} {q20|had called} {c20 trask via=tillotson>trask|"a perfectly good building."}} {s8|{f other 6 @2033-09-21 senators|Six Commons senators}} {q8|let it be known} before midnight that {c8 sixcommons predicted intention|they would follow her}. The hearing room had been dressed for another kind of day: there were name cards for four character witnesses, none of whom was called, and a tray of the small pastries for which the committee's clerk is noted. With {s9|{f other 47 @2033-09-21 senators|all 47 Unionists}} {q9|opposed to} {c9 unionists belief|him}, the nomination was, {q10|in the words of} {s10|Burkhalter}, {c10 burkhalter|"over before the pudding."}

Whitcombe accepted the letter in three lines and left for the lake. {s12,13|Raman}, {q12|calling} {c12 raman|the withdrawal "the first thing on which he and I agree,"} {q13|demanded} {c13 raman|an inquiry into how a vetting of {f duration 9 days|nine days} had missed an open cabinet}.

{s14|The Ledger} {q14|was unable to verify} {c14 ledger cannot_verify|the second woman's account}. {s16|The Annex} {q16|says} {c16 annex|a third has since come forward}.

{s17|The Heartwood Alliance}, whose petition had drawn {f records 19000 about signatures|nearly 19,000 signatures} against {f records 60001.. more_than signatures|over 60,000} on the other side, {q17|vowed} {c17 heartwood predicted intention|to remember the {f other 6 senators|six} in the primaries}.

{c18 - possible|A retired labor judge, Consuelo Whitehorse, {h18|{q18|is said to}} be near the top of the new list}, which has {f other 3.. vague names|several names} on it. The next one will be read, all of it, at least as far as the bakery.

{n|© 2033 Fort Amity Ledger. Tips: ledger-tips@amity-ledger.example}

=== question columns that Trask wrote for the Lantern
verdict: supersedes
origins: 2
answer: nominee-a | 11 | - | annex
answer: nominee-e | 11 | - | annex
answer: nominee-f | 14 | librarian | librarian

=== question whether Trask asked Renata Quiñones to stay late "to be looked at"
verdict: conflicts
origins: 2
answer: nominee-c | - | trask | trask | denies | no
answer: nominee-d | 3.. | quinones | quinones | affirms | yes
answer: nominee-f | - | trask | trask | denies | no

=== question people at the Fair Floor Coalition's rally of 17 September
verdict: conflicts
origins: 2
answer: nominee-d | 200-300 | police | police
answer: nominee-d | 900.. | coalition | coalition

=== question Commons senators not sure to vote for Trask in mid-September
verdict: conflicts
origins: 3
answer: nominee-b | 4.. | - | The Cloakroom's count
answer: nominee-b | 2 | burkstaff | burkstaff
answer: nominee-b | 5 | whip | whip
