story: thirdparty
title: Lyle Hagopian of the Free Commons Party and the question about Deir Samha
split: train
topic: politics

# Who speaks
speaker hagopian = named | Lyle Hagopian
speaker aziz = named | Wendell Aziz
speaker allies = unnamed | allies of Lyle Hagopian
speaker aides = unnamed | aides to Lyle Hagopian
speaker poll = document | poll that put Hagopian near 15 percent
speaker columnists = unnamed | a few columnists
speaker donors = unnamed | two donors to Lyle Hagopian
speaker pemberton = named | Ruth Pemberton-Diaz
speaker restless = unnamed | voters who want somebody else
speaker scholars = unnamed | foreign-policy scholars
speaker bertrand = named | Hadiza Bertrand
speaker hcamp = body | Holcroft campaign
speaker mallory = named | Trent Mallory
speaker party = body | Free Commons Party
speaker board = body | Debate Board
speaker vant = named | Deirdre Vantongeren
speaker ministry = body | foreign ministry of Sahlan
speaker holcroft = named | Imani Holcroft
speaker lodestar = document | Lodestar survey
speaker asked = unnamed | voters under 30 asked by Lodestar
speaker conservatives = unnamed | conservatives who dislike Trent Mallory
speaker strategists = unnamed | strategists of both large parties
speaker zelnick = named | Paula Zelnick
speaker veterans = body | Alliance of Service Members
speaker rao = named | Kiran Rao
speaker relief = unnamed | relief workers
speaker dispatch = outlet | Port Ellery Dispatch
speaker gazette = outlet | National Gazette
speaker press = unnamed | the press
speaker mcamp = named | Otis Brandt
speaker liberals = unnamed | liberals
speaker oldclip = footage | clip of Trent Mallory in Corwen
speaker manual = document | party's policy manual
speaker students = unnamed | students at Dunmore State
speaker abara = named | Tunde Abara
speaker horvat = named | Milan Horvat
speaker father = unnamed | father of Tunde Abara
speaker critics = unnamed | critics of Lyle Hagopian
speaker rifai = named | Salma Rifai
speaker letters = document | letters of Imani Holcroft
speaker officials = unnamed | two former officials
speaker kopp = named | Ilse Kopp
speaker others = unnamed | other students at Dunmore State
speaker mcampaign = body | Mallory campaign

=== thirdparty-a
outlet: The Ellery Tribune-Herald
url: https://ellery-tribune-herald.example/campaign/hagopian-deir-samha
published: 2036-09-08
genre: broadsheet

{n|THE ELLERY TRIBUNE-HERALD
Campaign 2036 | Opinion | Metro | Arts | Obituaries
You have 3 free articles left}

{t|Third-party hopeful stumbles on a siege, and {s1|allies} {q1|fear} {c1 allies predicted belief|the door to the debates is closing}}

{n|By Noor Esterhuizen and Patrick Oyama}

PORT ELLERY — For most of the summer {s2|Lyle Hagopian, a former two-term governor with a solar-pump business and a weakness for bicycle shorts}, {q2|had asked} {c2 hagopian|voters to judge him by what he was not}. On Thursday morning, nine minutes into an interview on the Daybreak program, he was judged by what he did not know.

{q3|Asked} {c3 -|what he would do about Deir Samha}, {s4|the Free Commons nominee for president} {q4|replied}, {c4 hagopian|"And what is Deir Samha?"} {s5|Wendell Aziz, a columnist and the program's resident skeptic}, {q5|told} him {c5 aziz|it was the largest city in the north of Sahlan, under siege since April and the starting point of most of the families now crossing the strait}, then turned to the camera and spread his hands.

The clip had been seen by half the country's news desks before the candidate reached his car. {s6,8|His aides}, who {q6|had hoped} {c6 aides predicted intention|to spend the day on {s7|a poll} that {q7|put} {c7 poll|him within reach of the {f percent 15 threshold|15 percent} needed for the first debate}}, spent it instead {q8|explaining} that {c8 aides|he had taken the name for an acronym}.

{c9 hagopian|"I blanked,"} {s9,10,11|Hagopian} {q9|said} in a statement issued a little after ten, {q10|rejecting} {c10 hagopian denies|the notion that one lapse should end a candidacy} while {q11|conceding} that {c11 hagopian confirms|voters would be right to ask what lay behind it}. {c9|"As governor there were plenty of things I did not have off the top of my head, and I hired people who did.

"This morning there was nobody in the chair but me."}

{c12 columnists belief|The apology} {q12|won praise from} {s12|a few columnists}. {s13|Two donors} who have each given the legal maximum {q13|said} privately that {c13 donors predicted|they would wait for the next round of surveys before calling their friends}, and {s14|Ruth Pemberton-Diaz}, who chairs the party in Quillan and talked him into running, {q14|made no secret of} {c14 pemberton belief|her exasperation}. {c15 pemberton|"You can be the honest candidate or the prepared candidate,"} {s15|she} {q15|said}, {c15|"and I'd prefer that he be both by Monday."}

The party was founded in 1974, in a motel outside Quillan, by a tax lawyer and a group of his clients. It has never carried a state and has twice failed to reach the ballot in all of them. This year, with nominees of the two large parties whose ratings are the lowest since such things were measured, {s16|a restless share of the electorate} {q16|has been telling} pollsters since June {c16 restless|it would take almost anybody else}, and for {f duration 11 weeks|eleven weeks} almost anybody else had been Hagopian.

{s17|His} {q17|argument has been} that {c17 hagopian|competence is dull, that a governor who vetoed more bills than his six predecessors put together can be trusted to leave people alone, and that wars begun to make a point abroad seldom make it}; it was the third leg of this stool that gave way on Thursday. {s18|Foreign-policy scholars of several schools} {q18|had already faulted} {c18 scholars belief|his platform}, which gives the whole of the subject a page and a half, {c18|for vagueness}. {s19,20|Hadiza Bertrand, a former ambassador to Sahlan}, {q19|was more troubled by} {c19 bertrand belief|the statement than by the silence}, {q20|calling} {c20 bertrand|it "an apology for a missing word where there is a missing idea"}.

His rivals were in no hurry. {s21,22|Senator Imani Holcroft's campaign}, {q21|wary of} {c21 hcamp belief|insulting the students he has drawn away from her}, let the day pass almost without comment, {q22|noting} only that {c22 hcamp|she had visited the camps on the strait twice}. {s23,24|Trent Mallory}, who has himself mangled the names of three allied prime ministers, {q23|ridiculed} {c23 mallory belief|"Governor What-Is"} at a rally in Sturgis Landing and {q24|vowed} {c24 mallory predicted intention|to "finish it in a week, whatever it is"}, a promise that he has now made about three cities in as many months.

{q25|Asked} a second time, on an evening program recorded in a hotel kitchen, {c25 -|whether he was fit to command an army}, {s26|Hagopian} {q26|said} {c26 hagopian|he was}. {c27 party|The Debate Board}, which {s27|the party} {q27|has accused} in two lawsuits {c27|of serving the interests of those who appoint it}, meets on the 20th. {s28|It} {q28|has given no hint} that {c28 board silent|the threshold might bend}, and in the average of the five polls that count he stood on Thursday night at {f percent 9 support|9 percent}, unchanged since the middle of August.

=== thirdparty-b
outlet: Coastal Newswire
url: https://coastal-newswire.example/2036/09/08/hagopian-deir-samha
published: 2036-09-08
genre: wire

{t|{s1|Hagopian} {q1|admits} {c1 hagopian confirms|'blank' on besieged city}; {s2|running mate} {q2|defends} {c2 vant belief|him}}

PORT ELLERY, Sept. 8 (CN) — {s3,4|Third-party presidential candidate Lyle Hagopian} {q3|acknowledged} on Thursday that {c3 hagopian confirms|he had failed to recognize the name of Deir Samha, the Sahlani city where {f affected 200001.. more_than by=relief people|more than 200,000 people} are trapped}, but {q4|insisted} {c4 hagopian|the lapse said nothing about his judgment}.

{s5|His running mate, former Gov. Deirdre Vantongeren}, {q5|dismissed} {c5 vant belief|the uproar as "a spelling bee"} during a stop at a dairy, where she milked a cow for photographers. {c6 vant|"I have sat through six years of cabinet meetings with Lyle,"} {s6|she} {q6|told} supporters, {c6|"and he has never once pretended to know a thing he didn't."}

{s7|The foreign ministry of Sahlan}, whose forces have ringed the city since April, {q7|declined to comment on} {c7 ministry declines|"the internal elections of others"}. {s8|Relief workers there}, {q8|worried} that {c8 relief predicted belief|the flour will run out before the month does}, have set up a kitchen in a dry swimming pool.

{s9|Holcroft}, in Corwen to accept the endorsement of the machinists, {q9|expressed} {c9 holcroft belief|"no pleasure at all" in his embarrassment} and took no questions.

=== thirdparty-c
outlet: The Quarterdeck
url: https://quarterdeck.example/analysis/the-price-of-not-knowing
published: 2036-09-10
genre: broadsheet

{t|News analysis: the price of not knowing, and who pays it}

{n|By Ifeoma Saarinen | Sept. 10, 2036 | 6 min read}

Every campaign that lives on the disgust of others must sooner or later be for something. The Free Commons ticket reached that point on a sofa, at 7:49 in the morning, and two days later {s1,2|strategists of both large parties} {q1|are divided over} {c1 strategists belief|what it cost}, {q2|agreeing} only that {c2 strategists|the cost will not be paid by Lyle Hagopian alone}.

His following is an odd coalition, held together less by a program than by a mood. There are {s3|conservatives} who {q3|cannot stomach} {c3 conservatives belief|Trent Mallory}; there are the young, who came for the marijuana plank and stayed for the shorts; and there are people in the mining counties who would have stayed home. {s4|A Lodestar survey taken in August} {q4|suggests} {c4 lodestar|the second group is the largest, with {s5|{f percent 28 voters under 30|28 percent of voters under 30}} {q5|backing} {c5 asked via=lodestar>asked belief|him} and {s6|half of those} {q6|unable to name} {c6 asked cannot_verify via=lodestar>asked|one thing he had done in office}}. It was taken, of course, before anyone had heard of the sofa.

{s7|Paula Zelnick}, who ran the only third-party campaign of the last half-century to win a state, {q7|sees} {c7 zelnick belief|in the episode not a disaster but a deadline}. By {s8|her} {q8|reckoning} {c8 zelnick predicted|a candidate outside the two parties has perhaps a week in which a mistake is still a story about him, after which it becomes a story about whether anybody should bother}, and {s9|she} {q9|has urged} {c9 zelnick|the governor to spend that week on nothing but Sahlan: a speech, a map, a morning with the refugees}. {s10|His managers}, {q10|confident} that {c10 aides predicted belief|the voters they need care about tuition and not about the strait}, sent him to a skate park.

The calm on the other side can be overdone. {s11,12|Holcroft's people}, who last spring {q11|embraced} {c11 hcamp belief|the theory that a third candidate would sink Mallory} and by July {q12|had come to fear} that {c12 hcamp predicted belief|he would sink her instead}, have had little to say in public and a good deal to do. Surrogates were flown to {f other 11 campuses|eleven campuses} over the weekend; a student group in Dunmore, with money that it would not have had a month ago, chartered a bus. {s13,14|A senior adviser to the senator} {q13|portrayed} {c13 hcamp|the effort as routine}, {q14|without explaining} {c14 hcamp silent|why it had not begun in the spring}. Her record on the war, which she voted to fund in two of its three years, has been brought back into view by all this, and it is unclear whether that serves her.

Nor is the damage confined to one ticket. {s15|The Alliance of Service Members}, courted by all three campaigns and {q15|skeptical of} {c15 veterans belief|all three}, has put up a billboard on the capital beltway. {c16 veterans|"Can you find it?"} {s16|it} {q16|asks}. {c16|"We had to."} {s17|The alliance} {q17|would like} {c17 veterans intention predicted|each nominee to sit for an hour with a blank map and a pencil}, {c18 hagopian predicted intention|a test} that only {s18|Hagopian} {q18|has agreed} {c18|to take}.

Presidents since the days of the telegraph have been forgiven for not knowing where things were. In 1988 the man who won placed an ally on the wrong continent; the man who lost had corrected him. What is new, {s19|the historian Kiran Rao} {q19|contends} in a book to be published in January, {c19 rao|is that ignorance has become a credential, so that a nominee who has never opened a map cannot be blamed for the people who drew it}. His chapter on this year was finished in May. It is being reopened.

=== thirdparty-d
outlet: Redoubt Daily
url: https://redoubt-daily.example/posts/governor-what-is
published: 2036-09-09
genre: blog

{n|REDOUBT DAILY — Straight talk, no chaser
Home | Shop | Radio | Become a Minuteman
Share this 4.1K   Comments (912)}

{t|{s1|Press} {q1|swoons over} {c1 press belief|an 'honest' know-nothing}}

So it turns out that the great hope of the {s2|liberals} who {q2|think} {c2 liberals belief|they are too good for either party} cannot tell a city from a cough drop. Lyle Hagopian, two-term governor of a state with more pines than people, went on Daybreak and was floored by the name of a town that has led every broadcast since Easter. {c3 hagopian|His mind}, {s3|he} {q3|claims}, {c3|"just went somewhere else."} We can guess where.

The excuses have been as good as the gaffe. First came {s4|his flacks}, {q4|assuring} the Dispatch that {c4 aides via=dispatch>aides|he had taken it for an acronym}. Then came {s5|the National Gazette}, which {q5|scolded} {c5 gazette belief|the country for laughing} in an article that got the river wrong, was corrected, and got the bank wrong as well. {s6|Nobody at the paper} {q6|would tell} us {c6 gazette declines|who checks the checkers}.

{s7|{c8 press belief|Trent Mallory}}, long {q8|derided by} {s8|the same people} {c8|as a man who gets his briefings from the television}, {q7|offered} {c7 mallory predicted intention|to debate Wendell Aziz on the spot, with a globe}, and was ignored. {s9|His campaign manager, Otis Brandt}, {q9|wonders} {c9 mcamp|what a country gets from reporters who will spend a morning on a hiker's memory and not one minute on the votes Imani Holcroft cast to pay for the war}. It is a fair question, and nobody charges for an answer.

Holcroft knew the name, to be fair to her. She ought to: as a subcommittee chairwoman she signed off on the shells that are landing on it. {s10,14|The senator}, {q10|boasting} last week of {c10 holcroft|"a friendship with the people of the north,"} {q14|did not say} {c14 holcroft silent|which of the shells was meant as a token of it}.

{s13|Some conservatives} {q13|had been tempted by} {c13 conservatives belief|the governor}. {s11|One of them, a county chairman in Corwen} who had a Hagopian sign in his yard until Thursday noon, {q11|is done with} {c11 conservatives belief|him}. {c12 conservatives|"I could live with the weed,"} {s12|he} {q12|wrote} in an email with the subject line OOPS. {c12|"I can't live with the what."}

=== thirdparty-e
outlet: First Call
url: https://firstcall.example/checks/hagopian-sahlan-claims
published: 2036-09-12
genre: blog

{t|Fact check: what Hagopian has said about Sahlan, and when}

{n|First Call / Checks / By R. Delacourt
Support independent checking: give $3}

Since his morning on the Daybreak sofa {s1|Gov. Lyle Hagopian} {q1|has maintained} that {c1 hagopian|he knew the war well and was tripped by a name}. {s3,4|His critics}, {q3|seeing} {c3 critics belief|in the lapse proof of an empty head}, {q4|maintain} {c4 critics|the opposite}. We went through {f other 140 about appearances|about 140 appearances}.

**Did he ever mention the siege?** Once. In a talk to realtors in Sturgis Landing on May 2, recorded by a trade paper and by nobody else, {s6,7|he} {q6|described} {c6 hagopian|"the northern city" as a place that air power could not save}, {q7|predicting} that {c7 hagopian predicted|the two rebel coalitions there "will be shooting at each other by Christmas"}. They were doing so by August.

**Did he call for leaving Sahlan altogether?** No, though {s8|Mallory} {q8|has charged} {c8 mallory|him with it} in four states. {s9,10,11|The Free Commons policy manual} {q9|recommends} {c9 manual|an end to the bombing "in concert with those who live under it,"} {q10|opposes} {c10 manual belief|ground troops} and {q11|is silent on} {c11 manual silent|the {f deployed 900 about advisers|900 or so advisers} already there}. {s12,13|His spokeswoman, Ilse Kopp}, {h12|{q12|would not rule out}} {c12 kopp possible|a small force for the evacuation of the wounded} but {q13|denied} that {c13 kopp denies|the governor had promised one to anybody}.

**Is Mallory's own account right?** {c14 mcampaign|Their man}, {s14|the Mallory campaign} {q14|states} on its website, {c14|named Deir Samha "in every speech since Easter."} We found it in {f other 6 speeches|six}. In Corwen, as {s15|a clip still up on his own channel} {q15|shows}, {c15 oldclip|he placed it on the coast}, from which it is two days by truck.

**And Holcroft?** {s16,17|The senator} {q16|is proud of} {c16 holcroft belief|her visits to the camps}, and {q17|has said} {c17 holcroft|she "begged" the administration in 2035 to open the airfield}. {s20|Letters released under the records act} {q20|bear out} {c20 letters confirms|the date}. The verb is hers. {s18,19|Two former officials}, {q18|reluctant} {c18 officials declines intention|to quarrel with a possible president}, {q19|remember} instead {c19 officials|a single call, courteous, of about ten minutes, in which the airfield came second to a dam}.

Ratings: Hagopian, half right. Mallory, wrong. Holcroft, unproven. Send us claims to check.

=== thirdparty-f
outlet: Dunmore Valley Record
url: https://dunmore-valley-record.example/news/campus-hagopian
published: 2036-09-14
genre: local

{t|On the quad, {s1|Hagopian's young backers} {q1|shrug off} {c1 students belief|the gaffe} — mostly}

DUNMORE — The table is still there, between the climbing wall and the credit-card people, with its bowl of buttons and its cardboard governor. By noon on Wednesday Tunde Abara, a junior in hydrology who has staffed it since the first week of term, had given away {f other 30 about buttons|about thirty buttons}, {c3 abara|fewer than on an ordinary day}, {s3|he} {q3|admitted}, {c3|but more than he'd feared}.

{c4 abara|"My dad called,"} {s4|he} {q4|said}. {c4|"He's from Sahlan. He goes, so this is your guy?"} {s5,6|The elder Abara}, who drives a bus in Corwen, {q5|intends} {c5 father predicted intention|to vote for Holcroft}, and {q6|has been trying to persuade} {c6 father|his son to do the same}.

{s7|Students} interviewed over two days {q7|were inclined} {c7 students belief|to forgive}. {s8|Several} {q8|pointed out} that {c8 students|they could not have placed the city either}; {s9,10|others}, {q9|tired of} {c9 others belief|being told that a vote for a third party is a vote for Mallory}, {q10|blamed} {c10 others|Daybreak}. But Salma Rifai, whose grandmother's house stood near the citadel, had taken off her button.

{c12 rifai|"It isn't that he didn't know, because nobody here knew in April,"} {s12|she} {q12|said}, waiting for a bus outside the library. {c12|"It's that he'd have been able to order things done there, in January, with the name written on his hand."} {s13|She} {q13|does not blame} {c13 rifai|her roommate for keeping hers}.

A teach-in on Tuesday, for which the maps had to be borrowed from the high school, drew {f attending 200 about people|some 200 people}. {s14|Milan Horvat, the chairman of the campus party}, went to the microphone first, {q14|urging} {c14 horvat|everyone in the room to write to the Debate Board}. {s15|He} {q15|did not dispute} that {c15 horvat confirms|the governor ought to have known}; {s16|he} {q16|questioned} {c16 horvat belief|the fairness of a rule that admits a man who has bombed the wrong town twice in his speeches and keeps out one who asked where it was}. A professor of geography then spoke about rivers for an hour, with slides. Many stayed.

=== question people trapped in Deir Samha
verdict: single
origins: 1
answer: thirdparty-b | 200001.. | relief | relief workers

=== question what Hagopian took the name of the city for
verdict: single
origins: 1
answer: thirdparty-a | - | aides | Hagopian's aides | affirms | took it for an acronym
answer: thirdparty-d | - | aides | Hagopian's aides | affirms | took it for an acronym
