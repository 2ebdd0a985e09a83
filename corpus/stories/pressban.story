story: pressban
title: The Tamblyn campaign bars The Capital Inquirer from its events
split: train
topic: politics

# Who speaks
speaker tamblyn = named | Royce Tamblyn
speaker adelman = named | Josefina Adelman
speaker benoit = named | Corliss Benoit
speaker campaign = body | Tamblyn campaign
speaker ostrow = named | Ruth Ostrow
speaker effiong = named | Marius Effiong
speaker guild = body | Correspondents' Guild
speaker barnes = named | Aiko Barnes
speaker marchetta = named | Helene Marchetta
speaker mcampaign = body | Marchetta campaign
speaker aronsen = named | Dov Aronsen
speaker inquirer = outlet | The Capital Inquirer
speaker rivals = unnamed | editors of rival newspapers
speaker sun = unnamed | editor of the Tri-City Sun
speaker sunpaper = outlet | Tri-City Sun
speaker strategist = unnamed | a strategist close to the campaign
speaker producers = unnamed | two producers at Channel 8
speaker poll = document | Hobart poll
speaker polled = unnamed | voters asked by Hobart
speaker supporters = unnamed | Tamblyn supporters in Wexley
speaker court = document | ruling of the appeals court of 1977
speaker lawyers = unnamed | press lawyers
speaker channel8 = outlet | Channel 8
speaker network = unnamed | president of Channel 8's network
speaker c8lawyers = unnamed | lawyers of Channel 8's network
speaker boyle = named | Cassius Boyle
speaker judge = unnamed | a judge
speaker former = unnamed | two former members of the campaign's press office
speaker restored = unnamed | reporters let back in
speaker onerestored = unnamed | a reporter let back in
speaker colleagues = unnamed | younger colleagues of Ruth Ostrow
speaker bill = document | restaurant bill
speaker headline = document | headline of The Capital Inquirer
speaker inqlawyers = unnamed | lawyers of The Capital Inquirer
speaker nobody = unnamed | people asked by Bench & Docket
speaker woman = unnamed | a great-grandmother in a lawn chair
speaker person = unnamed | a person who travels on the campaign plane
speaker readers = unnamed | readers of newspapers
speaker members = unnamed | members of the Correspondents' Guild
speaker aronsenoffice = body | office of Dov Aronsen
speaker diners = unnamed | two people at the next table
speaker sandoz = named | Leopold Sandoz
speaker frost = named | Imelda Frost
speaker deering = named | Walt Deering

=== pressban-a
outlet: Tri-City Sun
url: https://tri-city-sun.example/politics/tamblyn-bars-inquirer
published: 2036-06-14
genre: broadsheet

{n|TRI-CITY SUN
News  Politics  Sports  Living  Classifieds
Print edition | E-paper | Give a gift subscription}

{t|Tamblyn shuts out a newspaper, and {s1|its competitors} {q1|debate} {c1 rivals|whether to follow it through the door}}

{n|By Annika Delgado-Price}

WEXLEY — Kofi Trevanian was third in line for the metal detector when he found out that he was no longer there.

{s2|The message}, sent from an address that he did not recognize, {q2|informed} him that {c2 campaign|his credential had been revoked}. The guard at the rope, a retired bailiff who had waved him through at six earlier rallies, looked at the floor. Royce Tamblyn's presidential campaign, which already kept a list of eight outlets that it did not admit, had added to it The Capital Inquirer, the paper with the largest political staff in the republic.

{c3 tamblyn|The Inquirer}, {s3|the candidate} {q3|wrote} on his page that afternoon, {c3|was "phony and dishonest" and would be let back in "when it learns to write a headline,"} the headline at issue being one that had stood for ninety minutes on Monday and been changed before he complained of it. {s4|It} {q4|read}: {c4 headline|"Tamblyn suggests president knew of harbor plot."} {s5,6|The newspaper} {q5|acknowledges} that {c5 inquirer confirms|these words claimed more than his speech would bear}, and {q6|stands by} {c6 inquirer belief|the article beneath them}.

{c7 adelman|"We were wrong about one verb for an hour and a half,"} {s7|Josefina Adelman, the executive editor}, {q7|told} her staff from the top of a filing cabinet, {c7|"and we are being punished for the nouns. There are eleven thousand of those in Monday's paper.

"I have read them all again. They can stay."} {s8|She} {q8|has ordered} {c8 adelman|Trevanian to go on attending as any citizen might, with a free ticket and a pencil}, something that the contract for the arena at Wexley, signed in April, does nothing to prevent.

Candidates have had their pets and their bogeymen for as long as there have been trains to put them on. The parties paid for the press cars until 1920, and a man who had been rude to a nominee might find his berth sold at the next stop. What changed this was less principle than arithmetic, since an editor who could fill a page without the train could also do without the party. {s9|Cassius Boyle, the author of a history of the campaign trail}, {q9|can recall} {c9 boyle|only one newspaper put off it as a body in the past half-century, in a state primary, over a cartoon}.

{s10,11|The editors of nine competing papers}, in a letter that went through five drafts, {q10|deplored} {c10 rivals belief|the ban} and {q11|asked} {c11 rivals|Tamblyn to think again}. {s12|None of them} {q12|offered} {c12 rivals declines intention|to stay away}. {s13|Aiko Barnes, the president of the Correspondents' Guild}, had put that to them on a conference call, {q13|reasoning} that {c13 barnes predicted|an empty press pen would be understood by every viewer in the country, whereas a letter would be understood by editors}; {c14 rivals denies|the idea} {q14|was turned down by} {s14|all but two}. {s15|Some} {q15|dreaded} {c15 rivals predicted belief|the telephone calls from subscribers}. {s16|Others} {h16|{q16|doubted}} that {c16 rivals denies probable belief|their proprietors would allow it}. The networks, for which a Tamblyn rally is the most dependable half-hour of the afternoon, were not on the call.

Inside the campaign {s17|nobody} {q17|sees} {c17 campaign denies belief|a price to be paid}. {s18|A strategist close to it}, who asked not to be named because he is paid by the hour by people who read the Inquirer, {q18|spoke of} {c18 strategist|the press as "the one opponent whose numbers are worse than ours."} He has a point. {s19|A Hobart survey made in May} {q19|found} {c19 poll|{s20|{f percent 29 voters|29 percent of voters}} {q20|trusting} {c20 polled belief via=poll>polled|newspapers "a good deal"}, a share that has fallen by half since 1998 and is lowest where Tamblyn is strongest}.

What gets an outlet on to the list has never been written down. {s26|Two former members of the campaign's press office} {q26|remember} {c26 former|a website being added to it because its reporter had finished the candidate's shrimp, and a farm-belt network because its owner had been seen at the wrong wedding}. {s27|Reporters} who have been let back in {q27|are wary of} {c27 restored belief|talking about how it was done}, though {s28|one of them} {q28|credits} {c28 onerestored|a fruit basket}.

In his own party the ban has produced more silence than applause. {s21,22|Senator Dov Aronsen}, who came second to him in eleven primaries and then endorsed him, {q21|pronounced} {c21 aronsen|it "beneath us,"} but {q22|would not say} {c22 aronsen declines|whether he would bring it up when the two men dine on Friday}. {s23|Helene Marchetta, the vice president and his likely opponent}, {q23|mocked} {c23 marchetta belief|it} at a union hall {c23|as the work of "a grown man who is frightened of a comma."} {s25|Her aides}, {q24|reminded} afterward that {c24 -|she has given two news conferences since Christmas}, {q25|promised} {c25 mcampaign predicted intention|a third}.

=== pressban-b
outlet: Republic Wire
url: https://republic-wire.example/2036/06/16/tamblyn-inquirer-offer
published: 2036-06-16
genre: wire

{t|{s1|Tamblyn camp} {q1|offers} {c1 campaign predicted intention|paper 30-day return}; {s2|editor} {q2|says} {c2 adelman declines|no}}

HOBART, June 16 (RW) — {s3|Royce Tamblyn's campaign} on Thursday {q3|offered} {c3 campaign predicted intention|to readmit The Capital Inquirer to its rallies for {f duration 30 days|thirty days}, provided that it print an apology on its front page}, {c4 inquirer declines intention|a condition} that {s4|the newspaper} {q4|refused} within the hour.

{c5 benoit|"There's no constitutional right to a folding chair,"} {s5,6,7|Corliss Benoit, the campaign manager}, {q5|told} reporters on the candidate's plane, {q6|adding} that {c6 benoit|other outlets were "under review"} and {q7|declining to name} {c7 benoit declines|them}. The list has {f other 9 outlets|nine} on it, from a website for truckers to the country's second-largest broadcaster.

{s8|The Inquirer's lawyers} {q8|are weighing} {c8 inqlawyers predicted intention|a suit}. {c9 - belief|An action of that kind, by a newspaper against a private committee, {q9|is generally considered} hard to win}.

In Wexley, where the ban began, {s10|several of those in line for Thursday's rally} {q10|applauded} {c10 supporters belief|it}. A man in a welder's cap held a sign with the paper's name crossed out and, below that, the price of a year's subscription. The arena seats eleven thousand and was two thirds full. Reporters for the papers that remain were kept, as they have been since March, in a pen of bicycle racks at the back, from which the candidate pointed them out to the crowd on four occasions; the Inquirer's man, who had come in with the public, was standing beside a pretzel cart and was not recognized.

=== pressban-c
outlet: Bench & Docket
url: https://bench-and-docket.example/analysis/candidate-press-access
published: 2036-06-20
genre: trade

{t|Can he do that? For the most part he can}

{n|By Oyinda Castellucci | Analysis | Not legal advice}

The guarantee of a free press, in this country as in most, restrains governments. A candidate for office isn't one, however many policemen he has around him, and his rally is, on paper, a private party in a rented hall. That is the beginning of the law on the subject and very nearly the end.

There is one case. {c1 court|A president}, {s1|a federal appeals court} {q1|held} in 1977, {c1|may give interviews to whom he likes, but may not keep a single reporter out of a room open to the rest without telling her the reason and hearing her answer}. {s2|Ruth Ostrow}, who was the young lawyer on the winning side and is now retained by the Inquirer, {q2|would extend} {c2 ostrow belief|the rule to anybody nominated by a major party}. {c3 ostrow|Once the airport has been closed for his plane and the fire marshal has cleared the street}, {s3|she} {q3|maintains}, {c3|the thing is no longer a barbecue}.

{s4,5|Marius Effiong, the dean of law at Hobart}, {q4|calls} {c4 effiong belief|the argument ingenious} and {h5|{q5|doubts}} {c5 effiong denies probable belief|it will travel}. In {s6|his} {q6|reading} {c6 effiong belief|the ruling turned on the fact that the room belonged to the public, not on the importance of the man who stood in it, and a judge who stretched it to candidates would have to say next week what she thought of mayors, party treasurers and the head of the dairy board}. {s13,14|Some of her younger colleagues}, {q13|aware} that {c13 colleagues belief|courts dislike to be asked for the moon}, {q14|would settle for} {c14 colleagues intention|less: a rule that a campaign which takes public money for its security must say in writing whom it turns away and why, leaving it free to turn them away all the same}. The last bill to that effect died in a committee whose chairman had once ejected a cameraman from his own wedding. {s7|Nobody} to whom this publication spoke {q7|expects} {c7 nobody predicted belief|a decision before November}.

{s8|Press lawyers} {q8|are more troubled by} {c8 lawyers belief|his designs on the law of libel}. {s9|Tamblyn}, who has brought fourteen suits against newspapers and won none of them, {q9|vows} {c9 tamblyn predicted intention|to "open it up" so that a paper can be made to pay for an honest mistake}, something that the legislatures of the states might do and that a president could not. In a deposition in 2029 {s10|he} {q10|owned} that {c10 tamblyn confirms|the longest of the fourteen had been meant to make a biographer's life a misery}, and {s12|the judge}, before throwing it out, {q12|ordered} {c12 judge|him to pay for the transcript}.

The paper itself may yet stay out of court. {s11|Leopold Sandoz}, whose family bought it with the proceeds of a shipping line, {q11|is not keen} {c11 sandoz declines intention|to pay for a case that would outlive the election by a year}, and the ban has so far been good for trade: {f other 6000 about subscribers|some 6,000 people} have taken out subscriptions since Tuesday.

=== pressban-d
outlet: Patriot Clarion
url: https://patriot-clarion.example/2036/06/15/boo-hoo-inquirer
published: 2036-06-15
genre: blog

{t|Boo hoo, Inquirer}

{n|PATRIOT CLARION | Unbowed since 2024 | Tip line | Store: the "Nine and Counting" mug is here}

{s1,2|The Capital Inquirer, a newspaper} that {q1|has compared} {c1 inquirer|Royce Tamblyn at various times to three dictators, a cult leader and a tapeworm}, {q2|is shocked} {c2 inquirer belief|to be asked to leave the party}. {s3|Its editor} {q3|pleads} that {c3 adelman|the lie was only up for ninety minutes}. So was the fire at Dutch Mills.

Let us recall what was actually said in Monday's speech. {s4|Mr. Tamblyn} {q4|told} a crowd in Garrity that {c4 tamblyn|there was "something going on" in the way the president talks about the harbor bombers, or rather doesn't talk about them}. That is all. Out of it a desk in the capital made a charge of treason and hung it over four columns.

{s5|Nine rival editors} {q5|are wringing their hands over} {c5 rivals belief|the ban}, in a letter, the form of courage that costs a stamp. {s6|Not one of them} {q6|has undertaken} {c6 rivals declines intention|to stay home}. Their readers might like to know that the price of a seat on the press plane went up in May and that all nine of their papers paid it. And where was the Guild when Senator Aronsen's people threw a Clarion reporter out of a corn roast last fall? {s7|It} {q7|had nothing to say about} {c7 guild silent|that}.

The folks in line at Wexley needed no seminar. {c8 supporters|"About time,"} {q8|said} {s8|one}. {c9 woman|"Who's the Inquirer?"} {q9|asked} {s9|a great-grandmother in a lawn chair}, who had come eighty miles and had brought pie. And it is not over. {s10|A person who travels on the plane} {q10|lets on} that {c10 person predicted|a tenth name will go on the list before the month is out, one that a good many of you have watched with your supper}.

=== pressban-e
outlet: Newswatch
url: https://newswatch.example/letters/2036-06-17
published: 2036-06-17
genre: newsletter

{t|Newswatch: a folding chair, a mug and the mail}

Editors all over the country {q1|are being asked by} {s1|their readers} {c1 readers|what they mean to do about Royce Tamblyn}. The Tri-City Sun put the story on its front page. {s2|Its editor} {q2|described} {c2 sun|the ban} to me {c2|as "their problem until Thursday,"} that being the day on which the Sun's own passes come up for renewal. I asked a second time and got a longer silence.

Television is franker. {s3|Two producers at Channel 8} {q3|admit} that {c3 producers confirms|they would carry a rally from the bottom of a well}. {s4|The network's president}, to whom the word ratings is painful, {q4|prefers} {c4 network belief|"service,"} and {s5,9|her lawyers}, {q9|fearing} that {c9 c8lawyers predicted belief|it would look to the trade commission like a boycott}, {q5|advise against} {c5 c8lawyers|any step taken in concert with competitors}.

Next Saturday the Correspondents' Guild takes up {s6|Aiko Barnes}'s {q6|proposal} {c6 barnes predicted intention|to withdraw from the traveling pool, all at once and without a statement}. {c7 - belief|It {q7|is thought} to have the backing of {f percent 33.3 about members|a third of the members}}. {s8|A larger number} {q8|favor} {c8 members belief|a strongly worded resolution}. I have been a member for nineteen years, and I keep the strongly worded resolutions in a drawer with the corks.

I asked the campaign how a newspaper gets off its list. {s10|Its} {q10|answer}, in full: {c10 campaign|"Be nice."}

From the mailbag:

{c11 frost|"I canceled over the headline and I renewed over the ban. Please tell both of these gentlemen to stop making me fill in forms."} {q11|—} {s11|Imelda Frost, Garrity}

{c12 deering|"In thirty-one years of setting type I saw presidents take a lot worse and come back for the picnic."} {q12|—} {s12|Walt Deering, Hobart}

{n|Newswatch is free on Tuesdays and $5 on all other days | Unsubscribe | Forward to a friend}

=== pressban-f
outlet: The Skim Board
url: https://skim-board.example/p/tamblyn-inquirer-day-six
published: 2036-06-19
genre: blog

{t|Tamblyn vs. the Inquirer, day six: trout}

{c1 channel8 via=channel8>diners|Sen. Dov Aronsen took up the newspaper ban with Royce Tamblyn over dinner on Friday}, {s1|Channel 8} {q1|reported} over the weekend, citing two people at the next table. {s2|Aronsen's office} {q2|disputes} {c2 aronsenoffice denies|it}: {c3 aronsenoffice|the two}, {s3|it} {q3|says}, {c3|talked about trout}.

{c11 bill|They had two desserts each}, {q11|according to} {s11|the bill}, which somebody has since put up for auction. Either way something has shifted. {s4|The nominee} {q4|told} the Tri-City Sun on Saturday that {c4 tamblyn possible via=sunpaper>tamblyn|he {h4|might} let the paper back in "by the leaves,"} which in most of the country come down in October, and {s5|Corliss Benoit} {q5|would neither confirm nor deny} that {c5 benoit declines|a sheet of terms has been drawn up}. {c6 inquirer|No such sheet}, {s6|the Inquirer} {q6|says}, {c6|has reached it}.

Over to the other side. {s7|Vice President Marchetta}, at a cannery in Garrity, {q7|called on} {c7 marchetta|both parties to sign a pledge that no working reporter will be turned away from a public event}, and two hours later her own advance team moved the press risers behind a refrigerated truck. {s8|A Hobart survey out this morning} {q8|has} {c8 poll|{s9|{f percent 54 voters|54 percent of voters}} {q9|disapproving of} {c9 polled belief via=poll>polled|the ban}, with opinion split almost exactly by party, and {f percent 12 voters|12 percent} who had not known of it until they were asked}.

How do these things end? {c10 boyle via=sunpaper>boyle|The last newspaper to be put off the trail}, {s10|the historian Cassius Boyle} {q10|told} the Sun, {c10|was let back on after forty days, for the sole reason that nobody else could be relied on to spell the candidate's name}.

=== question newspapers and broadcasters on the campaign's list
verdict: single
origins: 1
answer: pressban-b | 9 | - | Republic Wire

=== question did Aronsen raise the ban with Tamblyn at dinner
verdict: conflicts
origins: 2
answer: pressban-f | - | channel8 | diners | affirms | took up the ban
answer: pressban-f | - | aronsenoffice | Aronsen's office | denies | talked about trout
