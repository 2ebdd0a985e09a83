story: charityfund
title: A former president's water charity, its donors and the Foreign Ministry of Aldovar
split: train
topic: politics

# Who speaks
speaker adomako = named | Percival Adomako
speaker emails = document | emails of the Foreign Ministry
speaker sundaram = named | Ilka Sundaram
speaker ministry = body | Foreign Ministry
speaker fairclough = named | Augustin Fairclough
speaker charity = body | Fairclough Water Initiative
speaker spokeswoman = named | Yevgenia Castro-Lind
speaker engineers = unnamed | former engineers of the charity
speaker tolmin = body | Tolmin Phosphate
speaker villagers = unnamed | people of Upper Sabe
speaker official = unnamed | a ministry official who handled the calendar
speaker board = body | board of the Fairclough Water Initiative
speaker palakiko = named | Gertrude Palakiko
speaker oppparty = body | party of Gertrude Palakiko
speaker critics = unnamed | critics of Augustin Fairclough
speaker premier = named | Ottoline Farquharson
speaker director = named | Dagny Mbeki-Rowe
speaker audit = document | 2037 audit of the charity's wells
speaker embassy = body | Embassy of Quesh
speaker examiner = outlet | Eastmere Examiner
speaker standard = outlet | Aldovar Standard
speaker onufri = named | Lazar Onufri
speaker ministers = unnamed | two cabinet ministers
speaker government = body | government of Aldovar
speaker poll = document | Sextant poll
speaker polled = unnamed | people asked by Sextant
speaker lawyer = named | Fenella Oduber
speaker ombudsman = body | Office of the Ombudsman
speaker editor = named | Rosamond Takahara
speaker villafuerte = named | Anneke Villafuerte
speaker backbench = unnamed | government backbenchers
speaker friend = unnamed | a friend of forty years
speaker entourage = unnamed | those around Augustin Fairclough
speaker insider = unnamed | a person close to Augustin Fairclough
speaker retired = named | Bertil Onasanya
speaker union = body | Diplomats' Association
speaker consul = unnamed | an officer of the Diplomats' Association
speaker loyalists = unnamed | admirers of the former president
speaker hydrologists = unnamed | most hydrologists
speaker trevelyan = named | Abena Trevelyan
speaker schoolteacher = named | Matthias Okpara
speaker defenders = unnamed | defenders of Ilka Sundaram
speaker league = body | Civic League
speaker business = unnamed | some on the business side of the Examiner
speaker others = unnamed | others at the Examiner
speaker cleaner = unnamed | a cleaner at the ministry
speaker colleagues = unnamed | colleagues on other papers
speaker judge = unnamed | the judge of the administrative court
speaker aldovarans = unnamed | most Aldovarans

=== charityfund-a
outlet: Eastmere Examiner
url: https://eastmere-examiner.example/investigations/fairclough-wells-ministry
published: 2038-02-21
genre: broadsheet

{n|EASTMERE EXAMINER
News  Money  Culture  Investigations
Edition: National | Saved stories}

{t|For donors to Fairclough's wells, a short way to the minister}

{n|By Anneke Villafuerte and Tobin Rashad
Published Feb. 21, 2038 · 14 minutes}

EASTMERE — The email was four lines long and was sent on a Sunday night. {c1 adomako|"Our friend from Quesh would be grateful for ten minutes with her before he flies home,"} {s1|Percival Adomako, the president of the Fairclough Water Initiative}, {q1|wrote} in March 2036 to the private secretary of Foreign Minister Ilka Sundaram. The friend, a prince with a fleet of tankers, had given the charity {f money 12000000 @2036-03-31 marks|12 million marks} that winter. He got {f duration 40 @2036-03-31 minutes|forty minutes}.

The exchange is one of {f other 2300 about messages|some 2,300 messages} between the ministry and the charity that came out last month under an order of the administrative court, which The Examiner had petitioned in 2037. Taken together {s2|they} {q2|do not show} that {c2 emails cannot_verify|any decision of the government was bought}. What {s3|they} {q3|do reveal} is {c3 emails|a traffic of favors, most of them small and all of them in one direction, in which the people who paid for Augustin Fairclough's wells came to the head of the line for a visa, an introduction or a chair at dinner}.

{s4|Fairclough}, who governed Aldovar for two terms and at 71 remains its most popular politician, {q4|wanted} {c4 fairclough intention predicted|to be remembered for water}. He founded the charity in the month he left office, taking a third of his staff with him, and it has since sunk wells in nineteen countries, {c5 critics belief|a feat} that even {s5|his critics} {q5|admire}. What set it apart from other retired leaders' good works was the woman who, since the autumn of 2035, has sat in the Foreign Ministry. Sundaram had run his last campaign. {s6|She} {q6|considers} {c6 sundaram belief|him the reason she is in politics}, and in an ethics statement on taking office {s7|she} {q7|promised} {c7 sundaram intention predicted|to keep out of "any matter touching the Initiative or those who support it,"} a promise that was never published and that nobody in her department was given the job of enforcing.

{q8|Asked about} {c8 -|the messages} in a corridor of parliament on Thursday, {s9|Sundaram} {q9|was adamant} that {c9 sundaram|she had never done for a donor what she would not have done for a schoolteacher}, and walked on before anyone could follow up. Later {s10,11,12|her spokeswoman, Yevgenia Castro-Lind}, {q10|described} {c10 spokeswoman|the meetings as "the ordinary courtesy of a small country,"} {q11|declined to provide} {c11 spokeswoman declines|a list of them} and {q12|accused} {c12 spokeswoman|this newspaper of mistaking a telephone book for a conspiracy}.

The longest of the threads concerns {s13|Tolmin Phosphate, a mining company} that {q13|was seeking} {c13 tolmin intention predicted|a pier of its own at Cape Lusk} and {s14|whose chairman, Lazar Onufri}, {q14|had pledged} {c14 onufri intention predicted|{f money 5000000 @2035-10-31 marks|5 million marks} to the charity over three years}. In October 2035 {s15,16|Onufri} {q15|complained} to Adomako that {c15 onufri|the ministry's lawyers were "sitting on the pier"} and {q16|asked} {c16 onufri|him to find out why}. {s17|Adomako} forwarded the note to the minister's office with a line of his own{q17|:} {c17 adomako|"A good friend of the wells."} The permit, of a kind that takes most applicants two years, came through in {f duration 19 @2035-11-30 days|nineteen days}.

{s18,19|A ministry official} who handled the calendar at the time {q18|could not recall} {c18 official cannot_verify|the pier} but {q19|remembered} {c19 official|a sheet of names that were to be treated as "family."} {c20 tolmin|The gift and the permit}, {s20,21|Tolmin} {q20|maintained} in a statement, {c20|have "no connection other than the alphabet,"} {q21|without giving} {c21 tolmin silent|the date on which the first installment was paid}. {s22|Onufri himself} {q22|refused} {c22 onufri declines intention|to be interviewed}.

Would it matter, if the water is real? {s23,24|Former engineers of the charity}, several of whom left in the past two years, {q23|are proud of} {c23 engineers belief|the wells} and {h24|{q24|doubtful}} that {c24 engineers denies probable belief|all of them still run}. {s25|An audit} that the board commissioned in 2037, and has kept to itself, {q25|found} that {c25 audit|{f percent 38 @2037-12-31 wells|38 percent} of a sample of {f other 240 @2037-12-31 wells|240 wells} were dry or broken within four years, that spare parts had been ordered for less than half of those, leaving pumps to be stripped by the people they were meant for, and that no district had a mechanic}. In Upper Sabe, an hour by jeep from the nearest tarred road, {s26|people} {q26|call} {c26 villagers|the shaft behind the school "the president's hole"} and walk to the river, as their mothers did.

{c27 friend|Fairclough} {q27|has been urged by} {s27|a friend of forty years} {c27|to close the charity to foreign money until the parliamentary election in June}, in which his party, the Civic League, defends a thin majority. {s28|He} {q28|will not hear of} {c28 fairclough declines intention|it}. {c29 entourage|The reason}, {s29|those around him} {q29|say}, {c29|is that he cannot imagine anybody giving him money from motives other than his own}.

{s30|Gertrude Palakiko}, who leads the opposition in the upper house, {q30|has demanded} {c30 palakiko|an inquiry with the power to compel testimony}. {c31 palakiko|"I have drunk from one of his wells, and I'm grateful,"} {s31|she} {q31|said}. {c31|"That's what makes it hard.

"You can't put a man on trial for being thanked. But you can ask the minister of foreign affairs what she thought she was being thanked for."}

Under the Public Service Act a minister who receives a benefit must declare it; a favor done for somebody else's benefactor is not mentioned. The board of the Initiative, on which Adomako sits with three former cabinet members, meets on March 3, and {c32 - predicted|a decision on gifts from abroad {q32|is expected} then}. {s33|The embassy of Quesh} {q33|did not answer} {c33 embassy silent|written questions}.

{n|Share this story · Send tips to desk@eastmere-examiner.example
RELATED: How we read 2,300 messages · The water riots, ten years on}

=== charityfund-b
outlet: The Aldovar Standard
url: https://aldovar-standard.example/opinion/editorial-fairclough
published: 2038-02-24
genre: column

{t|Gratitude is not a policy}

It has been a poor week for those who admired him. {s1|This newspaper} {q1|supported} {c1 standard belief|Augustin Fairclough in both of his campaigns for the presidency}, in 2022 and in 2027, and has printed his New Year letter on its front page ever since.

{s2|The government}'s {q2|line}, given out in almost the same words by two ministers on Sunday, is that {c2 government|no law was broken}. It may well be so. {s3|The messages published by the Examiner} {q3|point to} {c3 emails|something less criminal and harder to mend, namely that access to a ministry had become a currency, that it was paid out in small sums by well-meaning people, and that nobody thought to keep accounts}.

{s4,5|Admirers of the former president}, {q4|indignant} that {c4 loyalists belief|a man who might be pruning his plum trees is being hounded over guest lists}, {q5|would sooner} {c5 loyalists intention|talk about water}. Let us, then. {s6|The audit} that the charity's board has kept in a drawer {q6|puts} {c6 audit|the share of failed wells in its sample at {f percent 38 @2037-12-31 wells|38 percent}}. {c7 hydrologists belief|A well that fails}, in the {q7|view of} {s7|most hydrologists}, {c7|is worse than none, since families will have moved their houses to it}. To ask who drilled it, who paid and who was thanked is not, as {s8|Mr. Adomako} {q8|would have it}, {c8 adomako|an insult to the people on the rigs}.

What, then, should be done? {s9|Mrs. Palakiko's party} {q9|wants} {c9 oppparty intention predicted|a commission of inquiry}, {s10|the ombudsman} {q10|has offered} {c10 ombudsman intention predicted|to take the complaint himself}, and {s11,12|a number of government backbenchers}, {q11|mindful of} {c11 backbench belief|June}, {q12|would settle for} {c12 backbench belief|a new rule}. None of these excludes the others. In 2033 {s13|Bertil Onasanya, a retired ambassador and no enemy of the minister}, {q13|proposed} on these pages that {c13 retired intention predicted|nobody should conduct foreign affairs within ten years of having worked for a charity's founder}, {c14 sundaram belief|a suggestion} that {s14|Ms. Sundaram} {q14|laughed off} at the time {c14|as "a cure for experience."}

Nobody is laughing this week. {s15|The minister}'s {q15|insistence} that {c15 sundaram|she did nothing for a donor that she would not have done for a schoolteacher} will be read with interest by those schoolteachers who have tried to reach her. We have heard from two of them. {c16 schoolteacher|"I wrote four times about a child's visa. In the end the child turned eighteen."} {q16|—} {s16|Matthias Okpara}, Ferrous Hill. There were other letters, and most took his side. {c17 trevelyan|"My mother carried water for eleven years. I don't care who paid for the well, and I would carry it to him if he asked."} {q17|—} {s17|Abena Trevelyan}, Port Lusk.

Both writers have a point, and they are not the same point. A country can be grateful to a man and still keep a register. Aldovar has kept one since 1961 for gifts of horses, carpets and silver. It hangs on a chain in the chancery, and there is room in it for a few lines more.

=== charityfund-c
outlet: The Bugle Post
url: https://bugle-post.example/2038/02/27/the-minister-who-never-noticed
published: 2038-02-27
genre: blog

{n|BUGLE POST — loud since 2031
Listen | Chip in | Merch}

{t|The minister who never noticed}

Cast your mind back to 2035. {s1|Ilka Sundaram} {q1|campaigned on} {c1 sundaram intention predicted|"clean hands and open drawers."} Three years on we have finally been shown a drawer, and it took a judge to open it.

By {s2|the Eastmere Examiner}'s {q2|account}, {c2 examiner|a prince gave {f money 12000000 @2036-03-31 marks|12 million marks} and got {f duration 40 @2036-03-31 minutes|forty minutes}, {s19|a mining man} {q19|promised} {c19 onufri intention predicted via=examiner>onufri|{f money 5000000 @2035-10-31 marks|five million}} and got a pier, and a hotel heir whose name is blacked out got his nephew a visa in a day}. That is quicker than the post. The paper's reporters, bless them, spent eight months on it and needed fourteen screens to get it out, and somewhere around the ninth there is a chart that you should print and put on your refrigerator.

{s3|Her defenders} {q3|say} {c3 defenders|everyone does it}. Do they? {s4|The Diplomats' Association}, which is no nest of radicals, {q4|was "astonished" by} {c4 union belief|the messages}, and {s5|one of its officers, a consul for twenty years}, {q5|recalled} on our podcast {c5 consul|having to turn down a coffee from a bishop}.

Notice, too, what isn't being said. {s6,7|Sundaram} {q6|has not disputed} {c6 sundaram confirms|a single line of it}, and {q7|has yet to explain} {c7 sundaram silent|how a permit that takes the rest of us two years took a friend {f duration 19 @2035-11-30 days|nineteen days}}. On Friday she was at the opera. As for the great man, {c8 - possible|he {h8|{q8|is said}} to be hurt}. {s9,10|He} {q9|blames} {c9 fairclough|"a bored press and a slow winter"} and {q10|sees} {c10 fairclough belief|no reason to turn away a check because of the stamp on the envelope}. {s11|His own party} {q11|wishes} {c11 league belief|he did}. {s12|A Sextant poll taken in midweek} {q12|has} {c12 poll|the League down {f percent 4 points|four points}, with {s13|{f percent 57 voters|57 percent}} {q13|agreeing} that {c13 polled via=poll>polled belief|the minister worked for the charity as much as for the country}}.

None of this fell from the sky. The Initiative's headquarters, a former customs house on the Lusk canal with a fountain in the court, was leased to it by the state in 2032 at the rent of a bicycle shed, on the signature of a minister who now sits on its board. I filed a request for that lease six years ago. {s14|The ministry} {q14|replied} that {c14 ministry|it was being looked for}, and it is, presumably, being looked for still.

What happens now? {s15|Palakiko} {q15|is pressing for} {c15 palakiko|an inquiry with teeth}, {s16|the ombudsman} {q16|is itching} {c16 ombudsman intention predicted|to get hold of the file}, and {s17|the premier} {q17|calls} {c17 premier|all of it "a matter for the charity."} After a glass of wine in the members' tea room, {s18|some of her own people} {q18|will admit} that {c18 backbench confirms|it is nothing of the kind}.

{n|The Bugle Post is paid for by 9,000 readers and nobody else.
Tags: wells, Sundaram, Fairclough, doors}

=== charityfund-d
outlet: Overland Wire
url: https://overland-wire.example/2038/03/01/aldovar-minister-ombudsman
published: 2038-03-01
genre: wire

{t|{s1|Aldovar minister} {q1|agrees} {c1 sundaram intention predicted|to hand over charity files}}

EASTMERE, March 1 (Overland Wire) — {s2|Foreign Minister Ilka Sundaram} {q2|agreed} on Monday {c2 sundaram intention predicted|to give the ombudsman all of her correspondence with a charity founded by former President Augustin Fairclough}, bowing to pressure from her own benches at the end of a week in which {s3|two fellow ministers} {q3|had pointedly declined to defend} {c3 ministers declines belief|her}.

{s4|The ombudsman's office} {q4|intends} {c4 ombudsman intention predicted|to report before parliament rises on March 27}. Its findings bind nobody.

{s5,6|Premier Ottoline Farquharson}, who {q5|had resisted} {c5 premier belief|a formal inquiry}, {q6|said} {c6 premier|the minister retained her confidence, that the charity had done more good than most departments and that nobody should be condemned "by inbox,"} with a cabinet meeting set for Thursday at which {c7 - predicted|Sundaram's position {q7|is expected} to be raised}.

The messages, released in January under a court order and first described by The Eastmere Examiner, cover the two years to last October. Donors in eleven countries appear in them, along with seating plans, the dimensions of a pier and a quarrel over the color of a brochure. Sundaram, 49, has held the foreign portfolio since the autumn of 2035, longer than any predecessor in half a century, and is widely traveled but little known at home. No minister has left the cabinet over a matter of conduct since the grain affair of 2026. {s8|Opposition leader Gertrude Palakiko} {q8|called} {c8 palakiko|the step "a start, and a late one,"} and left for the north, where her party holds its spring conference this week.

{s9|The Fairclough Water Initiative} {q9|announced} in the afternoon that {c9 charity intention predicted|it would take no money from foreign governments before the June election and would publish {s10|an internal audit}}, which {q10|shows} {c10 audit|{f percent 33.4.. more_than @2037-12-31 wells|more than a third} of the wells in a sample of {f other 240 @2037-12-31 wells|240} dry or broken}. {s11|Its president, Percival Adomako}, {q11|offered} {c11 adomako intention predicted|his resignation}; {s12|the board} {q12|did not say} {c12 board silent|whether it would accept}. {s13,14|A person close to Fairclough} {q13|described} {c13 insider|the former president as "at peace with it,"} {q14|adding nothing about} {c14 insider silent|Adomako, once his driver}.

=== charityfund-e
outlet: The Long Room
url: https://long-room.example/features/eight-months-in-the-reading-room
published: 2038-03-14
genre: feature

{n|THE LONG ROOM
Spring issue | Essays | Profiles | Letters}

{t|Eight months in the reading room}

{s1|Rosamond Takahara, the editor of The Eastmere Examiner}, {q1|does not think of} {c1 editor denies belief|herself as anyone's enemy, least of all Augustin Fairclough's}. Two of her uncles draw water from his wells. {c2 lawyer|{s28|She}} {q2|had been advised by} {s2|the paper's lawyer, Fenella Oduber}, {c2|to ask the ministry for two years of messages rather than four}, and {q28|asked for} {c28 editor|four}.

What followed was the dullest work in journalism. The reading room is on the ground floor of the ministry, behind the post counter. There is a table, a lamp and no photocopier, and the clerk who sits across from you is relieved every hour, so that nobody grows fond of anybody. {s3,4|Anneke Villafuerte, one of the two reporters assigned to it}, {q3|remembers} {c3 villafuerte|the first month as "four hundred pages of lunch"} and {q4|credits} {c4 villafuerte|{s26|a cleaner}, who {q26|asked} {c26 cleaner via=villafuerte>cleaner|why the same prince kept coming up}, with the idea of a table}. {c5 villafuerte|"I'd been reading for scandal,"} {s5|she} {q5|said}. {c5|"He was reading for names."}

Upstairs there was unease. {s6|Some on the business side}, in a paper whose readers lean to the League by two to one, {q6|worried} that {c6 business predicted belief|cancellations would follow}; {s7|others} {q7|questioned} {c7 others belief|the timing}. {s8|Takahara} {q8|says} {c8 editor|she heard them out, that she moved the date once, for a fact, and that she would not have moved it for anything else}, and in the end it moved by nine days.

{s9|The ministry} fought the release for five months, {q9|contending} that {c9 ministry|a message between friends is not a record}. {s10,27|The judge}, a man of 68 who has never owned a computer, {q10|held} that {c10 judge|whoever writes to a minister at her office has written to the office}, and {q27|ordered} {c27 judge|the boxes opened}. There were thirty-one of them, paper, in no order, and in the eleventh was the sheet with the names.

{s11|Fairclough} took calls that first Sunday on the farm outside Ferrous Hill where he grows plums, {q11|telling} one friend after another that {c11 fairclough|he had been called worse by better people}, a remark that had reached the newsroom by evening and was written up on the whiteboard there. {c12 aldovarans belief|He} {q12|is still regarded by} {s12|most Aldovarans} {c12|as the man who ended the water riots of 2021}, {c13 fairclough belief|a view} that {s13|he} {q13|shares}. The riots lasted eleven days and began with a burst main in the cotton quarter of the capital. He walked into the quarter without guards, carrying a bucket, and there is a statue of the bucket.

{s14|Adomako}, who began as his driver, {q14|resents} {c14 adomako belief|any distinction between the man and the charity}. {c15 adomako|Was it not natural}, {s15|he} {q15|asked} over tea in the Initiative's garden, a week before he offered to resign, {c15|for people who wished the country well to want to meet the person who spoke for it abroad?} {q16|Pressed on} {c16 -|the pier}, he poured.

To {q17|suggestions} from {s17|colleagues on other papers} that {c17 colleagues|she has found a bribe and is being coy about it}, {s18,19|Villafuerte} {q18|replies} that {c18 villafuerte denies|she has found nothing of the kind} and {q19|would be surprised} {c19 villafuerte belief|if anyone did}. {c20 villafuerte probable belief|What the messages tell us}, {s20|she} {h20|{q20|thinks}}, {c20|is how a decent man's friends come to treat a department of state as part of his household, and how quickly the people who work in it learn to do the same}. {s21|Dagny Mbeki-Rowe of the Lamp Project}, which follows political money, is less gentle{q21|:} {c21 director|"They sold his thank-you notes."}

Now {s22|the ombudsman} {q22|wants} {c22 ombudsman intention predicted|the table}. {s23,24|Takahara} {q23|is reluctant} {c23 editor declines intention|to part with it}, {q24|reasoning} that {c24 editor|a newspaper's notes are not the state's to collect}. The messages it was made from are public, however, and {s25|Oduber}'s {q25|guess} is that {c25 lawyer predicted belief|his staff will have built their own by Easter}.

{n|Illustration: M. Teague for The Long Room
Next: The last ferry pilots}

=== question share of sampled wells found dry or broken, in percent
verdict: single
origins: 1
answer: charityfund-a | 38 | audit | 2037 audit of the charity's wells
answer: charityfund-b | 38 | audit | 2037 audit of the charity's wells
answer: charityfund-d | 33.4.. | audit | 2037 audit of the charity's wells

=== question favors done for a donor of the charity by the minister
verdict: conflicts
origins: 2
answer: charityfund-a | - | sundaram | Ilka Sundaram | denies | nothing she would not have done for a schoolteacher
answer: charityfund-a | - | emails | emails of the Foreign Ministry | affirms | a traffic of favors
answer: charityfund-b | - | sundaram | Ilka Sundaram | denies | nothing she would not have done for a schoolteacher
