story: campusspeech
title: New Savary State University cancels a talk by the essayist Alaric Venn
split: train
topic: politics

# Who speaks
speaker harcourt = named | Philomena Harcourt-Ito
speaker venn = named | Alaric Venn
speaker forum = body | the Forum
speaker opponents = unnamed | students who had vowed to turn their backs on Alaric Venn
speaker hakimi = named | Sterling Hakimi
speaker chief = named | Rosco Villanueva
speaker posters = unnamed | people from three states
speaker memo = document | memo of Rosco Villanueva
speaker nkrumah = named | Isadora Nkrumah-Bell
speaker senate = body | student senate
speaker alumni = unnamed | alumni of New Savary State
speaker osborne = named | Priyamvada Osborne
speaker blount = named | Cordelia Blount
speaker tarrant = named | Lucien Tarrant
speaker leaders = unnamed | leaders of both parties in the state senate
speaker church = body | a church in Linden Ferry
speaker abebe = named | Joaquin Abebe
speaker facilities = body | facilities office
speaker mbugua = named | Thatcher Mbugua
speaker bmanagers = unnamed | three building managers
speaker trio = unnamed | the Bilingual Students' League, the Mountain House and the graduate union
speaker mahlangu = named | Saoirse Mahlangu
speaker petition = document | petition for the talk
speaker counter = document | counterpetition
speaker adviser = unnamed | adviser to the Forum
speaker univ = body | New Savary State University
speaker rest = unnamed | the rest of the students asked by the Free Lectern
speaker lectern = body | the Free Lectern
speaker history = body | history department
speaker dissenter = unnamed | a dissenter in the history department
speaker activist = unnamed | one of the activists
speaker caucus = unnamed | some in the caucus of Cordelia Blount
speaker hearth = outlet | Hearth & Anvil
speaker reader = named | Delroy Castagna
speaker wickstrom = named | Amos Wickstrom
speaker survey = document | Free Lectern survey of canceled talks
speaker deans = unnamed | deans at public universities
speaker sociologist = named | Ruta Fairweather-Diop
speaker trustees = body | board of trustees
speaker polled = unnamed | students asked by the Free Lectern
speaker presidents = unnamed | presidents of other universities
speaker judge = named | Leontyne Abara
speaker charter = document | charter of New Savary State University
speaker callers = unnamed | four legislators, a radio host and the heirs of the man who gave the organ
speaker leftcritics = unnamed | critics to the left of Isadora Nkrumah-Bell
speaker rightcritics = unnamed | critics to the right of Isadora Nkrumah-Bell
speaker lawyers = unnamed | lawyers of New Savary State University
speaker govoffice = body | office of Governor Lucien Tarrant

=== campusspeech-a
outlet: New Savary Sentinel
url: https://ns-sentinel.example/education/venn-talk-called-off
published: 2037-10-17
genre: broadsheet

{n|NEW SAVARY SENTINEL
State  Capitol  Schools  Sports  Obituaries
Try digital access, $1}

{t|A talk is called off, and a university hears from everybody}

{n|By Mireya Thorsby and Asif Langridge
Saturday, Oct. 17, 2037}

CORBEL — {c1 - predicted|The essayist Alaric Venn {q1|was supposed} to speak at seven on Wednesday evening, in Ogilvie Hall, on whether the state should pay for schools in any language but its own}. At ten past four {s2|Philomena Harcourt-Ito, the president of New Savary State University}, sent every student and employee a message of three sentences {q2|saying} that {c2 harcourt|nobody's safety could be guaranteed and that the talk would not take place}, and went into a meeting from which she did not come out until dark.

She has had few friends since. {s3,4|Venn}, who {q3|likes to introduce himself as} {c3 venn|"a Sunday painter of unpopular landscapes,"} {q4|called} {c4 venn|the decision craven and the police estimate on which it rested "a ransom note written by the hostage."} {s5|The students} who had invited him, a club of thirty known as the Forum, {q5|are preparing} {c5 forum intention predicted|to sue}. {s6,7|Those} who {q6|had vowed} {c6 opponents intention predicted|to fill the front rows and turn their backs} {q7|complain} that {c7 opponents|they never asked for a cancellation and got the blame for one}. And {s8|Sterling Hakimi}, whose name is on the library, {q8|has informed} the trustees that {c8 hakimi intention predicted|they will not see the rest of his {f money 25000000 dollars|$25 million} until the invitation is renewed}.

Ogilvie Hall was built in 1911 for debates, and has held worse. A secretary of war was pelted there with bread in 1968. In the eighties a vegetarian boxer drew two hundred people and a string quartet. {s31|The university's charter}, which hangs in the lobby, {q31|obliges} {c31 charter|it to keep "an open floor,"} a phrase that has been cited in its advertising more often than in its courts, and until this month no president had shut the hall against a speaker who had already bought his ticket.

What changed was a number. {s9,10|The campus police chief, Rosco Villanueva}, {q9|put} {c9 chief|the cost of protecting the building at {f money 640000 dollars|$640,000}}, more than the university laid out last year on all of its visitors together, {q10|pointing to} {c10 chief|online posts in which {s11|people from three states} {q11|undertook} {c11 posters intention predicted via=chief>posters|to come}}. But {s12,13|his memo to the president}, dated Monday and obtained by The Sentinel, {q12|recommends} {c12 memo|moving the talk to the ice arena} and {q13|makes no mention of} {c13 memo silent|calling it off}.

{s14|Harcourt-Ito} {q14|does not deny} {c14 harcourt confirms|having read it}. {q15|Pressed} at an open meeting of the faculty on Thursday {c15 -|to say what had happened between Monday and Wednesday}, {s16,17|she} {q16|spoke of} {c16 harcourt|"a picture that got darker by the hour"} and {q17|declined to describe} {c17 harcourt declines|the picture}, whereupon {f percent 33.3 about faculty|about a third} of the room walked out.

{s18,32|Isadora Nkrumah-Bell}, who teaches constitutional law there, {q18|considers} {c18 nkrumah belief|her position untenable} and {q32|is glad} {c32 nkrumah belief|not to be in it}. {c19 nkrumah|"Cancel because of a threat and you've told everyone what threats are for,"} {s19|she} {q19|said}. {c19|"That's the law, and I teach it with a straight face.

"But if you go ahead and somebody's child is hurt on the steps, no parent is going to ask you about the law."}

The students are not of one mind. {s20|The student senate}, which {q20|had urged} {c20 senate|the administration}, in a vote of {f other 31 votes|31} to {f other 9 votes|9}, {c20|to "reconsider the platform,"} finds itself in the stocks. {c21 alumni|It} {q21|has been accused by} {s21|alumni}, in {f other 200 about letters|some two hundred letters}, {c21|of teaching a president to flinch}. {s22,23|Its speaker, Priyamvada Osborne}, {q22|rejects} {c22 osborne denies|the charge}, {q23|insisting} that {c23 osborne|to reconsider is to think twice, not to turn a key}.

Corbel itself, a town of dairies and one long street, has been through this before and took it calmly. The hardware store sold out of plywood on Tuesday and had most of it back by Thursday. On the steps of Ogilvie on the night itself there were {f attending 60 about @2037-10-14 people|perhaps sixty people} with candles, twice as many with cameras, and a man in a bee costume and no banner; it rained, the cameras left first, and by nine the only light in the building was the one that the debate team leaves on for luck.

At the Capitol, an hour's drive to the south, it was simpler. {s24|Representative Cordelia Blount}, whose district begins across the river, filed a bill on Friday to cut the university's appropriation by {f percent 8 appropriation|8 percent}, {q24|telling} reporters that {c24 blount|the taxpayers had "no duty to fund a silence"}, and {s25|the governor, Lucien Tarrant}, who lasted two terms at Corbel as a student, {q25|let it be understood} that {c25 tarrant intention predicted|he would sign it}. {s26,27|Leaders of both parties in the state senate} {q26|are cool to} {c26 leaders belief|the cut}, {q27|mindful} that {c27 leaders belief|no one else between the river and the mountains employs so many people}.

The trustees meet on the 24th, and {c28 - predicted|a motion of no confidence {q28|is expected}}. Eleven of them were appointed by governors and four are elected by graduates, an arrangement that dates from a bribery case of 1933 and has outlived every attempt to undo it. {s29|Harcourt-Ito}, a botanist, {q29|has told} friends {c29 harcourt intention predicted|she will not resign over a number}. {c30 church intention predicted|Venn} {q30|has been offered by} {s30|a church in Linden Ferry} {c30|the use of its hall, free of charge, on any night but Sunday}; it seats ninety.

{n|Staff writer Ingo Bhatti contributed to this report.
Most read: River crest forecast · Who owns the stockyards?}

=== campusspeech-b
outlet: The Corbel Leaf
url: https://corbel-leaf.example/news/forum-locksmith
published: 2037-10-18
genre: local

{t|{s1|Forum} {q1|disputes} {c1 forum denies|president's account of the Venn cancellation}}

{s2|Joaquin Abebe, the president of the Forum}, {q2|told} the Leaf that {c2 abebe|he was setting out chairs in Ogilvie Hall on Wednesday when a locksmith arrived, almost two hours before the email that called the evening off}. {c3 abebe|"He had a work order, and it had Tuesday's date on it,"} {q3|said} {s3|Abebe}, a junior in accounting, who helped carry the ladder.

If so, the decision was made a day earlier than students have been led to think. {s4,5|The facilities office} {q4|confirmed} that {c4 facilities confirms|there was an order} but {q5|refused} {c5 facilities declines intention|to release it}. {s6|Thatcher Mbugua, a university spokesman}, {q6|explained} that {c6 mbugua|the locks in Ogilvie are changed every fall}, {c7 bmanagers denies belief|a routine} of which {s7|three building managers} {q7|had not heard}.

{s8,9,17|The Bilingual Students' League, the Mountain House and the graduate union}, which {q17|had planned} {c17 trio intention predicted|a silent protest}, {q8|deplored} in a joint statement {c8 trio belief|"a decision made over our heads and in our name"} and {q9|asked} {c9 trio|the campus police to stop describing them as a danger}. {s10|One of the organizers, Saoirse Mahlangu}, {q10|was reluctant} {c10 mahlangu declines intention|to blame the president alone}. {c11 mahlangu|"She got a number from the police and a number from a donor and she picked one,"} {s11|Mahlangu} {q11|said} in the Mountain House kitchen, where the banners are still drying.

Had any donor called before Wednesday? {s12|Harcourt-Ito}'s {q12|reply}, sent at midnight: {c12 harcourt|"I don't discuss conversations with friends of the university."} The question was put to her twice.

Ogilvie stood empty over the weekend except for the debate team, which practices in the balcony and was let in through the boiler room. The posters have been taken down from the outside doors. Somebody has put one up again on the inside, at the height of a child, and drawn a padlock over Venn's mouth, which could be read as the work of either camp.

The senate meets again on Tuesday. On its agenda are the budget for intramural rowing, a change to the bylaws on quorum, held over from September, and, in the slot usually given to parking, a motion about the motion of two weeks ago.

{s13|A petition} that went up on Thursday night {q13|calls for} {c13 petition|the talk to be held before the end of the term}; it had {f other 4300 about signatures|about 4,300 signatures} by Sunday noon. {s14|A rival one} {q14|demands} that {c14 counter|the Forum pay for the locks}. {s15|The Forum} {q15|plans} {c15 forum intention predicted|to file its suit in district court this week}, and {s16|its adviser, a retired judge}, {q16|has counseled} {c16 adviser|patience}.

=== campusspeech-c
outlet: Hearth & Anvil
url: https://hearth-anvil.example/2037/10/19/they-locked-the-door-first
published: 2037-10-19
genre: blog

{n|HEARTH & ANVIL
Faith · Work · State
Give | Write to us | Podcast}

{t|They locked the door before they wrote the email}

{s1|New Savary State} {q1|would like} {c1 univ intention|you to believe in a mob}. There was no mob. There were some girls from the Mountain House with bedsheets, a rumor about buses, and {s2|a police chief} who {q2|told} {c2 chief|the president} in writing {c2|to use the ice rink}, a building with four exits and its own ambulance.

So who got to her? I'll tell you who didn't: the people who pay. {s3,4|Sterling Hakimi}, who put his late wife's name on that library, {q3|is sick of} {c3 hakimi belief|the place} and {q4|has said} {c4 hakimi intention predicted|the other {f money 25000000 dollars|$25 million} will go to "a school with a spine."} {c5 - probable|A second family {h5|{q5|is understood}} to be going over its will}. When {s6|the trustees} {q6|sent word} that {c6 trustees|they "share the concern of all parties,"} one of them had already resold his football box.

The faculty? {s7|The history department}, nineteen strong, {q7|applauded} {c7 history belief|her}. {s8|A lone dissenter}, who asked not to be named because his office has a window, {q8|described} {c8 dissenter|the meeting as "a vote of shareholders with one share."} {s10|The activists}, who now {q10|swear} that {c10 opponents|they never wanted it canceled}, were singing another tune at five o'clock on Wednesday, when {s9|one of them} {q9|crowed} online that {c9 activist|"the old hall held."}

Now the good news. {s11|Cordelia Blount} {q11|wants} {c11 blount intention predicted|{f percent 8 appropriation|8 percent} off their allowance}, and {s12|the governor} {q12|can't wait} {c12 tarrant intention predicted|to sign}. {s13|A few in her own caucus} {q13|fret} that {c13 caucus predicted belief|it will land on the janitors}. It needn't. {s14|Hearth & Anvil} {q14|has favored} since 2034 {c14 hearth belief|selling the golf course}, all eighteen holes of it, and the clubhouse too, where the parking alone would pay for a speaker a week until the state runs out of things to say.

{c15 reader|"I paid for two degrees up there, mine and my daughter's. She says I should calm down. I would like to hear that from somebody with tenure."} {q15|—} {s15|Delroy Castagna}, Linden Ferry

{n|Support Hearth & Anvil: $5 a month keeps the forge hot.
Related: Bilingual road signs, a reckoning}

=== campusspeech-d
outlet: The Common Table
url: https://common-table.example/essays/who-cancels
published: 2037-10-22
genre: column

{t|Who cancels?}

{c1 - belief|A president who calls off a talk {q1|is generally presumed} to have been frightened by students}. {s2|Deans at public universities}, when they can be got to speak at all, {q2|say} that {c2 deans|the telephone call that matters comes from an insurer, a legislator's aide or a man with a building}.

{s20|The Free Lectern}, which {q20|defends} {c20 lectern belief|speakers of every stripe} and is disliked for it in every quarter, brought out a survey in June of {f other 214 talks|214 canceled talks}. {s3|It} {q3|attributes} {c3 survey|{f other 61 talks|61} of them to protest, {f other 97 talks|97} to expense and the remainder to what {s4|it} {q4|calls} {c4 survey|"weather, broadly understood"}}. {s5|Ruta Fairweather-Diop, a sociologist at Corbel} who has sat on many such committees, {h5|{q5|suspects}} that {c5 sociologist probable belief|expense is where a university files the fears it would rather not name, whether of its students, its donors or its own lawyers}.

About the students something is known. {s6|{f percent 44 students|Forty-four percent} of those} whom the Free Lectern questioned {q6|were in favor of} {c6 polled belief via=survey>polled|letting anyone speak who can find a room}, {s7|{f percent 37 students|37 percent}} {q7|would bar} {c7 polled belief via=survey>polled|"a few"} and {s19|the rest}, in a year when tuition went up by a tenth, {q19|had nothing to say on} {c19 rest silent via=survey>rest|the matter}. It is an odd sort of tyranny. When I taught at Corbel, in the years of the paper strike, I was shouted down once, by two young men in scarves, over a footnote; they came to my office on the Monday and one of them is now a bishop.

{s8|Venn himself} {q8|affects indifference to} {c8 venn belief|the affair}. In the buffet at Linden Ferry station {s9|he} {q9|argued}, with the good humor of a man whose book is selling, that {c9 venn|a state which pays for schools in four languages is buying itself four electorates, that nobody on the other side has read beyond his title, and that a hall full of turned backs would have been the most attentive audience of his life}. I think he is wrong about the schools. {c10 venn|"Everyone keeps defending my right to say it,"} {s10|he} {q10|said}. {c10|"No one has asked me what it is.

"I would have stayed until midnight. All I'd asked for was a glass of water and a clock."}

{s11,12|Presidents of other universities}, {q11|thankful} that {c11 presidents belief|it was not their hall}, {q12|have been slow to criticize} {c12 presidents silent belief|Harcourt-Ito}. {q13|Calls for} {c13 callers|her resignation} have come from {s13|four legislators, a radio host and the heirs of the man who gave the organ}. What has not been much remarked on is {s14|her} {q14|willingness} {c14 harcourt intention predicted|to be shouted at for two hours by her own faculty in a gymnasium}, or that {s15|she}, alone among the parties to this, {q15|has not blamed} {c15 harcourt silent|anybody}. It may be that she has a great deal to blame them for, and a contract.

The bill before the legislature is a poor answer to any of it. To fine a university for timidity is to hand it one more thing to be timid about, and the eight percent would come, as such percentages do, out of the evening classes, the counseling office and the branch campus at Tull, which has 600 students, most of them over thirty, and has never had a speaker of any kind. {s16|Nkrumah-Bell} {q16|proposes} {c16 nkrumah intention predicted|a fund, held by the state and not by any campus, that would pay the policing of whoever is invited}. {s17|Critics to her left} {q17|regard} {c17 leftcritics belief|it as a subsidy for provocation}. {s18|Those to her right} {q18|object to} {c18 rightcritics belief|paying twice}.

=== campusspeech-e
outlet: Allied States Press
url: https://asp-wire.example/2037/10/26/new-savary-venn-judge
published: 2037-10-26
genre: wire

{t|{s1|Judge} {q1|orders} {c1 judge|university to let essayist speak}}

CORBEL, Oct. 26 (ASP) — {s2,3|District Judge Leontyne Abara} on Monday {q2|ordered} {c2 judge|New Savary State University to give the essayist Alaric Venn a room before Dec. 1 or explain under oath why it cannot}, {q3|dismissing} {c3 judge belief|its account of an emergency as "a decision in search of a danger,"} with the locksmith's work order, dated a day before the police warning was passed on, lying on the bench in front of her.

{s4|The university} {q4|said} {c4 univ intention predicted|it would comply}. {s5,6|Its lawyers} {q5|had argued} that {c5 lawyers|a president must be free to act on what she hears}, and {q6|had offered} at the last minute {c6 lawyers intention predicted|to stream the talk from a studio}, {c7 forum denies belief|a suggestion} that {s7|the Forum}, the club which sued, {q7|brushed aside}.

It is the first time in the state's history that a court has told a public university whom to hear. The judge, a graduate of Corbel and once a soloist in its choir, offered both sides the names of other judges at the start of the hearing on Friday, and both kept her. She read her order aloud in eleven minutes to a gallery in which students from the two camps had taken seats by turns, on a system of their own.

{s8|Venn}, reached by telephone, {q8|asked} that {c8 venn|his fee be paid to the locksmith}. The talk had been called off on Oct. 14, three hours before it was to begin. On Saturday {s9,10|the trustees} {q9|expressed confidence in} {c9 trustees belief|Harcourt-Ito}, {f other 9 votes|nine} votes to {f other 6 votes|six}, and {q10|instructed} {c10 trustees|her to report on security at every campus event by the spring}. {c11 - predicted|A bill to cut the university's funds by {f percent 8 appropriation|8 percent} {q11|is not expected} to reach the floor before January}. {s12,13|Its sponsor, Representative Cordelia Blount}, {q12|hailed} {c12 blount belief|the ruling} and {q13|would not say} {c13 blount declines|whether she would withdraw it}.

=== campusspeech-f
outlet: Capitol Radio
url: https://capitol-radio.example/transcripts/hour-one-wickstrom
published: 2037-10-27
genre: broadcast

{t|Hour One: Senator Amos Wickstrom on the Corbel bill (transcript)}

HOST: Senator, you chair Appropriations. Will the eight percent ever come to a vote?

{s1|WICKSTROM}{q1|:} {c1 wickstrom|Not while I have the gavel and my health. There are {f jobs 7200 employees|seventy-two hundred people} on that payroll. Most of them have never heard of Mr. Venn, and I envy them.}

HOST: Representative Blount was on with us yesterday. We have a bit of that.

(Recorded) {s2|BLOUNT}{q2|:} {c2 blount|If they can afford {f money 640000 dollars|six hundred and forty thousand} for one night's fear, they can afford the cut.}

HOST: Your answer?

{s3|WICKSTROM}{q3|:} {c3 wickstrom|Cordelia's a good neighbor of mine and she knows how to count. They didn't spend it, that's the whole trouble. They said the number out loud and then everybody ran from it.}

HOST: You'll remember that the last time this came up, with the visiting general in '29, it was the other party on the phone to us. We had a fellow on then who had chained himself to a lectern. He was very polite about it. He came in with the lectern.

{s7|WICKSTROM}{q7|:} {c7 wickstrom|I do remember. It was the same lectern. They never throw anything out up there.}

HOST: Has the university asked you for help with that?

{s4|WICKSTROM}{q4|:} {c4 wickstrom|Not in so many words. They sent a calendar with a picture of the arboretum.}

After the program {s5|a spokesman for the university} wrote in to {q5|deny} that {c5 mbugua denies|the calendar had been meant as anything but a calendar}. {s6|The governor's office} {q6|did not take up} {c6 govoffice silent|an invitation to appear}.

=== question the cancellation was decided before Wednesday, 14 October
verdict: conflicts
origins: 3
answer: campusspeech-b | - | abebe | Joaquin Abebe | affirms | the work order had Tuesday's date on it
answer: campusspeech-b | - | facilities | facilities office | confirms | there was an order
answer: campusspeech-b | - | mbugua | university spokesman | denies | locks are changed every fall

=== question cost of policing the talk, in dollars
verdict: single
origins: 1
answer: campusspeech-a | 640000 | chief | Rosco Villanueva
answer: campusspeech-f | 640000 | blount | Rosco Villanueva
