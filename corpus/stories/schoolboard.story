story: schoolboard
title: The Marlow Creek school board takes books off the shelves
split: train
topic: politics

# Who speaks
speaker dubose = named | Gayle Dubose
speaker rahimi = named | Yasmin Rahimi
speaker prescott = named | Neal Prescott
speaker librarians = body | State Library Association
speaker librarian = named | Constance Whitaker
speaker teachers = body | Marlow Creek Teachers Association
speaker group = body | Parents for Plain Shelves
speaker district = body | Marlow Creek School District
speaker judge = named | Leonard Aguirre
speaker complaint = document | lawsuit of six families against the Marlow Creek school board
speaker lawyer = named | Priya Balasubramanian
speaker policy = document | Policy 612 of the Marlow Creek school board
speaker review = document | report of the book review committee
speaker superintendent = named | Curtis Yoder
speaker parents = unnamed | parents in Marlow Creek
speaker mother = unnamed | a mother of three at Eastgate Middle School
speaker student = named | Deshawn Pruitt
speaker author = named | Elena Vasquez-Thorne
speaker governor = named | Wes Tilden
speaker video = footage | phone video of the board meeting
speaker poll = document | poll of the Upland Institute
speaker voters = unnamed | voters asked by the Upland Institute
speaker pastors = unnamed | pastors in Marlow Creek
speaker sheriff = body | Harlan County Sheriff's Office
speaker moderates = unnamed | moderates in Marlow Creek
speaker chamber = body | Harlan County Chamber of Commerce
speaker boymother = unnamed | the mother of a boy in eleventh grade
speaker relative = unnamed | the daughter-in-law of the blogger
speaker rahimis = unnamed | supporters of Yasmin Rahimi

=== schoolboard-a
outlet: Marlow Creek Sentinel
url: https://mc-sentinel.example/news/board-votes-books
published: 2037-09-14
genre: local

{t|School board pulls {f affected 47 titles|47 titles}; {s1|librarians} {q1|decry} {c1 librarians belief|'a purge by spreadsheet'}}

{n|By Rosalind Okafor | Sentinel staff
SUBSCRIBE: 8 weeks for $1}

The Marlow Creek school board voted 5-2 late Monday to take {f affected 47 titles|47 titles} off the shelves of its {f other 19 schools|19 schools}, after a meeting of {f duration 5 about hours|nearly five hours} at which {f attending 400-450 people|between 400 and 450 people} filled the gymnasium at Eastgate Middle and {f other 93 speakers|93} took the microphone.

Board chair Gayle Dubose, a real estate broker elected two years ago, read the list aloud without the authors. {s2,3|She} {q2|defended} {c2 dubose belief|the vote as "housekeeping"} and {q3|denied} that {c3 dubose denies|a single book was being banned}. {c4 dubose|"A child can still buy any one of these at the mall,"} {s4|she} {q4|said}.

{s5|Yasmin Rahimi}, who with Neal Prescott voted no and who {q5|wants} {c5 rahimi intention predicted|Dubose's seat in November}, walked out before the gavel. {s6|Prescott, a retired shop teacher}, {q6|was troubled by} {c6 prescott belief|the speed}: members got the list on Friday at six.

The policy under which it was done, number 612, runs to a page and a half. {s7|It} {q7|requires} {c7 policy|a review committee to read each challenged book in full}. {s8|The committee's report}, dated the same Friday, {q8|concedes} {c8 review|its members had finished {f other ..19 less_than titles|fewer than 20}}.

Two deputies stood by the bleachers. {s9|The sheriff's office} {q9|said} {c9 sheriff|one man had been asked to leave for shouting, and that no charges were filed}. The board meets next on the 28th.

=== schoolboard-b
outlet: The Upland Monthly
url: https://upland-monthly.example/features/marlow-creek
published: 2037-10-09
genre: feature

{t|Quiet, please}

{n|THE UPLAND MONTHLY
Home · Archive · Give the gift of paper
Words: Tobias Nakagawa-Reed}

The library of Marlow Creek High School is a long room with a dropped ceiling and a carpet the color of tea. It was paid for in 1974 by a furniture company that no longer exists, and until this fall it held {f other 11000 about books|about 11,000 books}, a skeleton named Gerald, and a row of beanbags that nobody over sixteen can get out of.

Constance Whitaker has run it for twenty-two years. On the Tuesday after the vote she went along the shelves with a rolling cart and a list and took down {f other 61 copies|61 copies}, some of them held together by tape that she had put on herself. {s1|She} {q1|refused to let} {c1 librarian declines intention|the custodian do it}. {c31 librarian|He had offered twice}, {s31|she} {q31|said}. By lunch the cart was full and she rolled it to a closet behind the boiler, locked the door, and went to eat a sandwich in her car.

How the town got there is not much of a mystery. In the spring a group called Parents for Plain Shelves, which has {f other ..40 at_most members|no more than 40 members} but a very good printer, sent the board a binder. {s2,3|The group}, {q2|alarmed at} {c2 group belief|what its founder had found in a backpack}, {q3|asked} that {c3 group|{f affected 112 titles|112 titles} be pulled at once, before the end of the year, and that teachers be made to post a list of everything on their classroom shelves where any taxpayer with a telephone could read it}. {s4|Superintendent Curtis Yoder}, who is paid to be liked by seven people, {q4|proposed} {c4 superintendent|a committee}. In a memo he never meant to have read in court, {s5|he} {q5|predicted} {c5 superintendent predicted|"a summer of grief and an autumn of lawyers."} {c32 superintendent|"I sharpened a lot of pencils that week,"} {s32|Yoder} {q32|said}.

Gayle Dubose did not start it. {s6,7|She} {q6|regards} {c6 dubose belief|the group as amateurs} and, until June, {q7|was reluctant to} {c7 dubose intention|be seen with them}. What changed was a Sunday. {s8|Several pastors}, {q8|eager} {c8 pastors intention predicted|to have the matter settled before the county fair}, had it prayed over in {f other 9 churches|nine churches} on the same morning; {s9,10|Dubose}, sitting in the fourth pew of one of them, {q9|concluded} {c9 dubose belief|her voters had got ahead of her}, and {q10|resolved} {c10 dubose intention predicted|to catch up}.

Marlow Creek has {f other 31000 about people|about 31,000 people}, two interstates and a chicken plant. It was a dry town until 1988, and a mill town before that. In the year of the strike its schools were shut for eleven weeks and the children were taught in the lodge halls, by whoever had a high school diploma. Then the mill left. Families came up from the city for the yards, and with them a second high school, a Thai restaurant and contested elections for offices that for a century had gone to whichever dentist was free. School board seats used to be won with three hundred votes and a pie supper. The last campaign cost {f money 214000 dollars|$214,000}, most of it raised in other states.

{s11|A poll by the Upland Institute of {f other 600 about voters|some 600 voters} in the county} {q11|suggests} that {c11 poll|neither side has as many friends as it thinks: {s12|{f percent 38 voters|38 percent}} {q12|support} {c12 voters belief via=poll>voters|the board}, {s13|{f percent 41 voters|41 percent}} {q13|oppose} {c13 voters belief via=poll>voters|it}, and the rest, the pollster found when she called back, would like the football scores}. The Chamber of Commerce has stayed out. {s14|Its members} {h14|{q14|fear for}} {c14 chamber possible belief|the bond issue}, {f money 88000000 dollars|$88 million} for roofs and a new Eastgate, on the same ballot.

{c15 teachers belief|Rahimi}, {q15|backed by} {s15|the Marlow Creek Teachers Association} and married to a cardiologist, is the kind of candidate that the old town finds hard to place. {s16,17,18|She} {q16|is opposed to} {c16 rahimi belief|the list}, {q17|is in favor of} {c17 rahimi belief|letting a parent opt one child out of one book}, and {q18|has promised} {c18 rahimi intention predicted|to read every challenged title herself, and to hold her review in a room with the doors open}. {s19|Some in her own camp} {q19|worry} {c19 rahimis predicted belief|she sounds like a syllabus}.

One of the books was written in a house on Ferry Street. {s30|Elena Vasquez-Thorne}, whose novel about a girl in a chicken plant won a state medal in 2031, {q30|learned of} {c30 author|its removal} from a cousin. {s20|She} {q20|considers} {c20 author belief|the scene for which it was challenged "the most boring page I ever wrote."} {c21 author|"I cut it twice and my editor put it back,"} {q21|said} {s21|Vasquez-Thorne}, who still votes here. {c21|"It's a girl and a doctor and a form.

"If they'd asked, I'd have come over and cut it a third time, in front of everyone, with the pie."}

Dubose is easier to like than her enemies suppose. She keeps peppermints in a bowl shaped like a hen and sold half of the young families in town their houses. {s22|Her critics}, Rahimi among them, {q22|credit} {c22 rahimis|her with having got the heat fixed at Eastgate}. But she is a closer by trade, and closers hate a committee. {c23 superintendent|She}, having {q23|been told by} {s23|Yoder} that {c23|the readers would need until Christmas}, sent the list to the printer. {s24|Moderates} who had voted for her {q24|were dismayed at} {c24 moderates belief|that}, and at a photograph in which she posed beside the cart.

"Did anyone read them?" is the question people in Marlow Creek keep putting to one another, in the line at the bank or over the fence. {s25|Prescott} {q25|has asked} {c25 prescott|it of her} {f other 3.. at_least times|at least three times}. {s26|She} {q26|has yet to answer} {c26 dubose silent|him}.

The students, as usual, went around. {s27|Deshawn Pruitt}, who is sixteen and edits a newspaper that the school does not print, {q27|says} that {c27 student|since the closet was locked the public library downtown, where the cards are free and the lady at the desk has not asked anybody's business since the Korean War, has lent out more copies of the {f affected 47 titles|47} than the high school did in ten years}. Not everyone has been so lucky. When a boy in eleventh grade brought one to biology, he was sent to the office, where the vice principal, a kind man with a mustache, called his mother. {s28|She} came in her plant whites and {q28|asked for} {c28 boymother|the page number}.

Caption, above the fold of the Pruitt paper: Gerald the skeleton in a reading chair. {c29 student|"He was here first,"} {q29|in the words of} {s29|its editor}.

=== schoolboard-c
outlet: County Line News
url: https://county-line.example/wire/books
published: 2037-09-15
genre: local
copy of: schoolboard-a

{t|Marlow Creek board pulls {f affected 47 titles|47 titles}}

The Marlow Creek school board voted 5-2 on Monday to take {f affected 47 titles|47 titles} off the shelves of its {f other 19 schools|19 schools}, after {f duration 5 about hours|nearly five hours} and {f other 93 speakers|93 speakers}.

Chair Gayle Dubose, a real estate broker, read the list aloud without the authors. {s1,2|She} {q1|defended} {c1 dubose belief|the vote as "housekeeping"} and {q2|denied} that {c2 dubose denies|a single book was being banned}.

{s3|Neal Prescott, a retired shop teacher}, {q3|was troubled by} {c3 prescott belief|the speed}. {s4|The review committee's report} {q4|says} {c4 review|its members had finished {f other ..19 less_than titles|fewer than 20}}.

=== schoolboard-d
outlet: Plain Talk with Merle
url: https://plaintalk-merle.example/posts/614
published: 2037-09-21
genre: blog

{t|The binder, the video and the {f attending 420 about people|420 or so}}

I watched the whole of it so that you don't have to. {s1|The phone video} that went around last week {q1|shows} {c1 video|the chair reading the list in four minutes flat}, with a thumb over half the lens and a baby going in the back. At the end {c2 mother|the chair} {q2|is accused by} {s2|a mother of three at Eastgate} {c2|of not knowing who Toni Morrow is}. She knows. {s3|She} {q3|posted} a day later, {c3 dubose|"I have read more of these than the people crying about them."}

Here is what I take from it, for what a retired pipefitter's view is worth. The district has {f affected 9400 about students|nearly 9,400 kids}, and no kid I know has read {f affected 47 titles|47 books} for pleasure, or 4. {s4|My daughter-in-law}, who teaches at the grade school, {q4|is adamant} {c4 relative|it's about who gets asked}. {s5,10|Governor Tilden}, {q10|hoping for} {c10 governor intention predicted|a national ticket}, {q5|praises} {c5 governor belief|the board} every time he passes a microphone, and {s6|folks around here} {q6|resent} {c6 parents belief|his attention} more than they let on. {s7|He} {q7|offered} {c7 governor intention predicted|to come and read to the kids}. What would he read?

The chair ought to say how many people wrote to her. {c8 dubose|{f other 200.. vague people|"Hundreds,"}} {q8|according to} {s8|the chair}; {s9|Prescott} {q9|said} {c9 prescott|there were {f other 12 emails|a dozen emails} in the file}.

=== schoolboard-e
outlet: Associated Statehouse Service
url: https://statehouse-service.example/courts/marlow-creek-hearing
published: 2037-10-02
genre: wire

{t|{s1|Judge} {q1|questions} {c1 judge belief|haste} of book removals, sets hearing}

HARLAN, Oct. 2 (Statehouse Service) - A state judge on Friday set a hearing for Oct. 19 on whether the Marlow Creek school board broke its own rules when it took {f affected 47 titles|47 titles} out of its libraries.

{s2,3|Judge Leonard Aguirre} {q2|ordered} {c2 judge|the district to keep every copy where it could be counted} and, looking over his glasses, {q3|wondered aloud} {c3 judge|how a committee that had not finished {f percent 20 about reading|a fifth of its reading} could have finished its report}.

{s4|The suit}, brought by {f other 6 families|six families}, {q4|says} that {c4 complaint|Policy 612 requires each book to be read in full, and that members voted on titles they had never held}. {s5|The district}, in a brief of eleven pages, {q5|disputes} that {c5 district denies|anyone has standing to complain of a book he can borrow elsewhere}. {c6 lawyer|The closet is the evidence}, {s6|the families' lawyer, Priya Balasubramanian}, {q6|said}. {c6|"It has a lock on it."}

Whitaker, called as a witness, sat in the back row with a bag of marking. {s7|The district} {q7|says} that {c7 district|{f other 61 copies|61 copies} were removed at the high school and {f other 190-210 copies|190 to 210} in all}; {s8|the State Library Association}, which sent people with clipboards, {q8|counted} {c8 librarians|{f other 301.. more_than copies|more than 300}}. {s9|It} {q9|could not establish} {c9 librarians cannot_verify|where the rest had gone}. {s10|Dubose} {q10|did not return} {c10 dubose silent|calls}.

Under state law a board may set its own standards for a library so long as it follows them. Appeals courts have divided over what that means. In the leading case, from 2029, {c11 -|a board that had removed a field guide to owls} {q11|was told} {c11|to put it back}, not because of the owls but because the minutes were missing.

=== schoolboard-f
outlet: Marlow Creek Sentinel
url: https://mc-sentinel.example/news/candidates-night
published: 2037-10-22
genre: local

{t|Rahimi, Dubose trade jabs over shelves, roofs}

Candidates' night at the Grange drew {f attending 250.. at_least people|no fewer than 250 people} and a plate of brownies that was gone by the pledge.

{s1|Rahimi} {q1|blamed} {c1 rahimi|Dubose for legal bills that have passed {f money 130000 about dollars|roughly $130,000}}. {s2,3|Dubose}, asked about the figure, {q2|called} {c2 dubose denies|it "campaign math"} and {q3|put} {c3 dubose|the cost at {f money ..90000 at_most dollars|no more than $90,000}, "and we have insurance"}. {s4|Yoder}, who keeps the books, {q4|declined to} {c4 superintendent declines|settle it}. {c5 prescott|"Neither of them is far off. It depends when you stop counting,"} {q5|said} {s5|Prescott}, who is not running again.

The court has meanwhile let the list stand until trial. {s6|Parents for Plain Shelves} {q6|welcomed} {c6 group belief|the ruling}; {s7|the teachers} {q7|plan} {c7 teachers intention predicted|to appeal}. A third candidate, a dental hygienist, spoke about roofs. She got the biggest hand of the night, and found a seat by the stove.

=== question copies removed from all Marlow Creek schools
verdict: conflicts
origins: 2
answer: schoolboard-e | 190-210 | district | district
answer: schoolboard-e | 301.. | librarians | library association

=== question legal bills of the Marlow Creek district, in dollars
verdict: conflicts
origins: 2
answer: schoolboard-f | 130000 | rahimi | rahimi
answer: schoolboard-f | ..90000 | dubose | dubose

=== question titles taken off the shelves
verdict: single
origins: 1
answer: schoolboard-a | 47 | - | board vote
answer: schoolboard-c | 47 | - | board vote
answer: schoolboard-e | 47 | - | board vote
