story: moderators
title: A moderator corrects Lysander Obuya in the Leaford debate, and the fact checkers correct both
split: train
topic: politics

# Who speaks
speaker hartigan = named | Cosima Hartigan
speaker obuya = named | Lysander Obuya
speaker ocamp = body | Obuya campaign
speaker commission = body | Debates Commission
speaker checkers = unnamed | the fact checkers
speaker firstchair = unnamed | first chairman of the Debates Commission
speaker radio = outlet | Radio Leaford
speaker templeton = named | Ravi Templeton
speaker room = unnamed | two people present at the rehearsal
speaker pair = unnamed | the two moderators
speaker adeleke = named | Giancarlo Adeleke
speaker solberg = named | Edwina Solberg-Tan
speaker northgate = document | Northgate survey of viewers
speaker students = unnamed | students in the hall
speaker student = named | Noemi Abdurahman
speaker duplessis = named | Emmerich Duplessis
speaker tables = document | annual tables of the Interior Bureau
speaker crims = unnamed | criminologists called by Trueline
speaker nanda = named | Aurelie Nandakumar
speaker newsletter = document | The Night Watch newsletter
speaker register = document | mining register
speaker farrow = named | Ignatius Farrow
speaker letter = document | letter in the railway archive
speaker secretary = unnamed | former secretary of Lysander Obuya
speaker bothsides = unnamed | readers on both sides
speaker producer = unnamed | a producer on the UBN floor
speaker trueline = outlet | Trueline
speaker readers = unnamed | readers of The Rooster
speaker hale = named | Wanjiru Hale
speaker friends = unnamed | friends of Lysander Obuya
speaker tribune = outlet | Leaford Tribune
speaker governors = unnamed | two governors who back Obuya
speaker school1 = unnamed | most anchors
speaker school2 = unnamed | the older school of moderators
speaker fitzwilliam = named | Tamar Fitzwilliam
speaker study = document | University of Arroyo study
speaker supporters = unnamed | supporters of the corrected candidate in the study
speaker viewers = unnamed | viewers in the University of Arroyo study
speaker guidance = document | guidance for moderators
speaker strategists = unnamed | strategists of Lysander Obuya
speaker preparer = unnamed | a person who helped prepare Lysander Obuya
speaker ubn = outlet | UBN
speaker karuna = named | Oswin Karunaratne
speaker rivals = unnamed | rival networks
speaker losers = unnamed | losing campaigns
speaker solpeople = unnamed | people around Edwina Solberg-Tan

=== moderators-a
outlet: The Federation Post
url: https://federation-post.example/politics/leaford-debate-correction
published: 2038-10-14
genre: broadsheet

{n|THE FEDERATION POST
Sections | Election 2038 | Live results | Crossword
Sign in}

{t|Eleven words in the 38th minute, and a campaign that talks of little else}

{n|By Salome Grigoriadis and Hyun-woo Batista
Oct. 14, 2038 at 6:02 a.m. | 7 min read}

LEAFORD — It took the moderator a little over three seconds. {c1 hartigan|"They have gone down, sir, by {f percent 11 murders|eleven percent}, since she came in,"} {s1|Cosima Hartigan of UBN} {q1|told} {s2|Lysander Obuya}, who {q2|had just assured} {f attending 61000000 about @2038-10-12 viewers|some 61 million viewers} that {c2 obuya|murders in the Federation had doubled under President Edwina Solberg-Tan}, and turned to a question about the price of gas.

By breakfast on Wednesday nobody was discussing gas. {s3,4|The challenger's campaign}, {q3|convinced} that {c3 ocamp belief|the correction had cost him the evening}, {q4|was demanding} {c4 ocamp|Hartigan's removal from the second debate, on Oct. 27, and an apology to be read out at its start}. {s5|The Debates Commission} {q5|had refused} {c5 commission declines intention|both}. And {s6|the fact checkers}, some of whom had not been to bed, {q6|were reporting} one after another that {c6 checkers|the candidate had been wrong and the moderator not entirely right}, to the satisfaction of no one.

It is a long time since a host contradicted a candidate for president on a point of fact. The custom, if it is one, goes back to 1984, when {s7|the commission's first chairman} {q7|instructed} {c7 firstchair|moderators to "ask, time and thank."} Most have kept to it since, some out of principle and some with an eye to the next invitation, and the evenings have been the duller for it. The commission has nine members, all of them appointed, and publishes neither its minutes nor the questions that it strikes out.

{s8,9|Hartigan}, 54, who came to the anchor's desk by way of two wars and a court reporter's badge, {q8|had let it be known} beforehand that {c8 hartigan intention predicted|she would not "sit there like a hat stand,"} and on Wednesday {q9|told} Radio Leaford that {c9 hartigan intention predicted via=radio>hartigan|she would do it again, whichever of the two had been speaking}. {s10,11|Her co-moderator, Ravi Templeton of Channel Nine}, who {q10|had argued against} {c10 templeton|live corrections} in rehearsal, {q11|would not discuss} {c11 templeton declines|the matter} and left by the kitchens.

{c12 room|{s13|The pair} {q13|had agreed} the day before, over sandwiches, {c13 pair intention predicted via=room>pair|to leave figures alone unless somebody "invented a war,"}} {q12|according to} {s12|two people present at the rehearsal}. What changed in between is not known. A murder in the river district on the afternoon of the debate, the third there in a week, had led every bulletin, and Obuya's aides were seen in the corridor rewriting his opening by hand.

{s14,15,17|Giancarlo Adeleke}, who manages Obuya's campaign, {q14|accused} {c14 adeleke|Hartigan of "pulling on the other side's jersey,"} {q15|threatened} {c15 adeleke intention predicted|to keep his man at home on the 27th unless she was replaced} and then, {q16|asked} {c16 -|whether that was final}, {h17|{q17|would not rule out}} {c17 adeleke possible|a compromise}, with the deadline for the seating plan four days off. {s18,19,26|The president} {q18|had nothing but praise for} {c18 solberg belief|both hosts}, {q19|telling} a breakfast of mayors that {c19 solberg|she had been interrupted by better men and worse}, and {q26|claimed} {c26 solberg|the night}. The first numbers were with her. {s20|A Northgate survey of viewers} {q20|had} {c20 northgate|her winning by {f percent 48 viewers|48 percent} to {f percent 39 viewers|39}}, and in the betting shops along Canal Street she shortened before the hall had emptied.

Until the spring Obuya had run on the price of bread. {c32 strategists probable belief|Crime}, {s32|his strategists} {h32|{q32|believe}}, {c32|is the one subject on which the president cannot shake off her record}, and he has raised it in every speech since August, most often in the river cities, where the numbers are on his side. {s34|He} {q34|had not claimed} in any of them that {c34 obuya silent|murders had doubled}. {s33|A person} who helped prepare him {h33|{q33|suspects}} that {c33 preparer probable belief|he meant to say they had doubled in Port Sorrel}, which is true.

UBN, for its part, has never had such a week. {s29|The network}, {q29|proud of} {c29 ubn belief|an audience the like of which it had not seen since the armistice}, ran the exchange every twenty minutes through Wednesday, between advertisements for a mattress, and {s30|its president, Oswin Karunaratne}, {q30|likened} {c30 karuna|the campaign's letter to a ransom note}. {s31|Rival networks}, one of which will have to supply the host next time, {q31|have been careful not to say} {c31 rivals silent|what theirs would have done}.

In the hall itself, {s21|students} who had won their seats by lottery {q21|seemed less bothered by} {c21 students belief|the correction than by the question about gas}, which neither candidate answered. {c22 student|"I noticed it the way you notice somebody's phone going off,"} {q22|said} {s22|Noemi Abdurahman}, who is studying to be a surveyor and had cut a lecture to be there. {c22|"Then it was over and I thought, now they'll have to tell us about the heating.

"They didn't, though. He was too cross and she was too pleased."}

{s23,24|Emmerich Duplessis, the commission's chairman}, {q23|stood by} {c23 duplessis belief|his moderators} while {q24|acknowledging} that {c24 duplessis confirms|the guidance they had been given could be read in two ways}. {s27|It} {q27|says} that {c27 guidance|facts in dispute are for the candidates}. {s28|It} {q28|does not say} {c28 guidance silent|what is a fact in dispute}. Would the commission now rewrite it? {c25 duplessis|"We'll meet,"} {s25|he} {q25|said}, and closed the door of his car.

{n|Salome Grigoriadis and Hyun-woo Batista cover the campaign.
Full transcript | Watch the exchange | Who is Cosima Hartigan?}

=== moderators-b
outlet: Trueline
url: https://trueline.example/checks/leaford-debate
published: 2038-10-13
genre: blog

{t|Murders, mines and a cousin: the Leaford debate, checked}

The statement that has launched a thousand posts came in the 38th minute. {s1|Obuya} {q1|said} {c1 obuya|murders had "doubled, doubled, on her watch."} They have not. {s2|The annual tables of the Interior Bureau} {q2|record} {c2 tables|{f killed 14210 @2034-12-31 people|14,210 people} murdered in 2034}, the last full year before Solberg-Tan took office, {c2|and {f killed 12650 @2037-12-31 people|12,650} in 2037}, a drop of {f percent 11 murders|11 percent}.

The bureau counts a murder in the year in which a body is found, not in the year of the death, and revises its count each spring when the coroners have reported; the revisions have never moved a total by more than a few dozen either way.

So Hartigan had it right? Up to a point. {s3|The same tables} {q3|show} {c3 tables|{c19 hartigan silent|a rise of {f percent 7 @2037-12-31 murders|seven percent} last year, the first since 2031, and a much steeper one in the three river cities}}, of which {s19|Hartigan} {q19|made no mention}. {s4|Criminologists} whom we rang before dawn {q4|were divided on} {c4 crims|which of the two a voter ought to be told}; {s5|one of them, Professor Aurelie Nandakumar}, {q5|compared} {c5 nanda|the choice to describing a staircase by its last step}. {q6|Asked for} {c6 -|the basis of its figure}, the campaign sent us {s7|a newsletter called The Night Watch}, which {q7|counts} {c7 newsletter|attempts, threats and, in one city, fireworks}. We rate the claim false and the correction incomplete.

Now the president. {s8|She} {q8|boasted of} {c8 solberg|{f other 40 mines|forty mines} opened in four years}. {s9|The mining register} {q9|has} {c9 register|{f other 26 mines|26}, nine of them licensed by her predecessor}. {s10,11|Her spokesman, Ignatius Farrow}, {q10|contends} that {c10 farrow|"opened" takes in those that were shut and opened again}, {q11|without naming} {c11 farrow silent|any}. False, and said three times.

Then there was the cousin. {s12|Obuya} {q12|denied}, twice and with some heat, {c12 obuya denies|having asked the head of the railways to find work for a relative}. {s13|A letter in the railway archive}, first published in 2036, {q13|inquires} over his signature {c13 letter|whether "anything can be done for the bearer"}, and the bearer was given a desk at Leaford Central the same month. {s14|He} {q14|has explained} since that {c14 obuya|he put his name to whatever was laid before him}; {s15|his secretary of those years} {q15|remembers} {c15 secretary|him dictating it}. Unproven.

On two matters the candidates were on firm ground. {c16 obuya|The river tunnel is four years late}, as {s16|Obuya} {q16|pointed out}, and {c17 solberg|the pension fund is in surplus}, as {s17|the president} {q17|took care to remind} him.

{c18 bothsides|We} {q18|have been accused by} {s18|readers on both sides} {c18|of hiding behind decimals}. The tables are on our site, with the columns that we used marked in yellow, and anyone who finds a slip will be credited by name. Since 2031 there have been sixty-two such credits, most of them to a retired actuary in Port Sorrel.

=== moderators-c
outlet: The Rooster
url: https://the-rooster.example/2038/10/14/eleven-words
published: 2038-10-14
genre: blog

{n|THE ROOSTER
Up before they are
Shows · Shop · Join 80,000 subscribers}

{t|Eleven words and a thumb on the scale}

She had it ready. {s1|Cosima Hartigan} {q1|would have us believe} that {c1 hartigan|the number came to her on the spur of the moment, out of long years at the desk}. {s2|A producer} who was on the UBN floor that night {q2|says otherwise}: {c2 producer|the figure was on a card, the card was in her folder by noon, and there was no such card for the mines}.

Remember the mines? {s3|The president} {q3|laid claim to} {c3 solberg|{f other 40 mines|forty} of them}, a round number if ever there was one, and two people who are paid more than the cabinet sat there and let it roll by. The state's own register runs to {f other 26 mines|26}. It is kept in a public office two streets from the studio, it is open on Saturdays, and it took my nephew, who is fifteen, less time to consult than it takes to park.

And who checks the checkers? {s4,5|Trueline}, which {q4|fancies itself} {c4 trueline belief|the umpire}, needed all night to {q5|admit} that {c5 trueline confirms|murder went up last year}, and then put it below the fold. I don't say they lie. I say they know which end of the telescope to hold.

What {s6|Obuya} {q6|asked for}, in writing, in August, was {c6 obuya|a rule that left numbers to the candidates and their rebuttals}. {s7|The commission} {q7|agreed to} {c7 commission intention predicted|it}. I have read the letter; so have you, if you subscribe. {s8|Emmerich Duplessis}, who signed it, now {q8|calls} {c8 duplessis|it "a working paper,"} and the state pays for his driver.

Ordinary people can see what happened. {s9|{f percent 70 about readers|Seven in ten} of those who answered our question yesterday} {q9|want} {c9 readers intention predicted|Hartigan gone before the 27th}, and the rest had some ideas about parrots. {c10 hale|"My son was one of the {f percent 7 murders|seven percent}. He was not in her eleven words, and she did not so much as look up."} {q10|—} {s10|Wanjiru Hale}, Leaford

So: should he turn up? {s11|The campaign} {q11|is threatening} {c11 ocamp intention predicted|not to}. {s12,13|Some of his friends} {q12|advise against} {c12 friends|it}, {q13|afraid} that {c13 friends predicted belief|an empty chair will be passed off as cowardice}, and they have a point. I'd go. I'd bring a card.

{n|Tags: debate, Hartigan, Trueline, Obuya
The Rooster is not affiliated with any campaign.}

=== moderators-d
outlet: The Digest
url: https://the-digest.example/2038/10/15/obuya-wants-new-moderator
published: 2038-10-15
genre: blog

{t|{c1 ocamp|Moderator 'put on the other side's jersey'}, {s1|Obuya camp} {q1|says}}

{s2|Lysander Obuya's campaign} {q2|wants} {c2 ocamp intention predicted|a different moderator} and has set a clock running. In a letter to the Debates Commission that the Leaford Tribune published on Thursday, {s3,4|campaign manager Giancarlo Adeleke} {q3|wrote} that {c3 adeleke via=tribune>adeleke|Cosima Hartigan's correction of the challenger had "turned a referee into a striker"} and {q4|gave} {c4 adeleke via=tribune>adeleke|the commission until Saturday to replace her}, two days before the seating plan has to be settled.

{s5,6|The commission}, {q5|unmoved by} {c5 commission belief|the letter}, {q6|replied} that {c6 commission|moderators are "chosen, not rented."} It has replaced one only once, in 2022, when a bad oyster did what no campaign had managed. The members met by telephone on Thursday evening for an hour and adjourned without a vote. Under the contract that both sides signed in August, a candidate who stays away forfeits his share of the free airtime in the last week, {f duration 6 about hours|some six hours} across all channels, and the other may use {f duration 90 minutes|the ninety minutes} alone.

How wrong was she? {c7 trueline|Not very}, {q7|according to} {s7,8|the fact-checking site Trueline}, which nevertheless {q8|faulted} {c8 trueline belief|her for leaving out last year's rise in murders}, which in the river cities was steep.

Not everyone on his side is spoiling for a fight. {s9,10|Two governors} who {q9|back} {c9 governors belief|Obuya} {q10|urged} {c10 governors|him on Thursday to turn up whoever is in the chair}, with one eye, no doubt, on their own races. {s11|President Solberg-Tan}, campaigning in the river cities, {q11|offered} {c11 solberg intention predicted|to debate "the chair itself, if it has done the reading."} The second debate is scheduled for Oct. 27 in Port Sorrel, with foreign affairs reserved for the last half-hour.

=== moderators-e
outlet: Green Room Review
url: https://green-room-review.example/columns/the-case-for-the-hat-stand
published: 2038-10-17
genre: column

{t|The case for the hat stand}

There are two schools. {s1|Most of the people} who do this work now {q1|hold} that {c1 school1 belief|an anchor who lets a falsehood pass has told it himself}; {s2|an older party}, whose members are found at commission dinners, {h2|{q2|believes}} that {c2 school2 probable belief|the other candidate is paid to object}. I moderated twice, long ago, and belonged to whichever school had dined me last.

{s3|Tamar Fitzwilliam}, whose history of the debates comes out next month, {q3|dates} {c3 fitzwilliam|the quarrel from 1996}, when a host put a sitting president right about the length of a war and was never asked back. {c4 fitzwilliam|What stays with an audience}, {s4|she} {q4|argues}, {c4|is not who was right but that the room drew breath}. {s5|A study of {f other 1900 viewers|1,900 viewers} by the University of Arroyo}, published too late for her to use, {q5|suggests} that {c5 study possible|a live correction {h5|may} do less for the truth than for the temper}. In it, {s6|supporters of the corrected candidate} {q6|came away more certain} that {c6 supporters belief via=study>supporters|he had been cheated}, and none of them could recall the number.

Against this stands {s7|Hartigan}'s {q7|defense}, which she made on the radio on Wednesday and, at greater length, to me on Friday: that {c7 hartigan|sixty-one million people cannot be sent to bed with a number twice the size of the truth, that the rebuttal would have come a minute and a half later, if at all, and that somebody who is paid to know a thing ought to say it}. It is a good one. {s8|She} {q8|regrets} now {c8 hartigan belief|not having added the {f percent 7 murders|seven percent}}. Had she known of it? {c9 hartigan|"It was on the card,"} {s9|she} {q9|said}. {c9|"I looked up and he was already talking about something else."}

{s10,11|Templeton}, her friend for twenty years, {q10|remains opposed to} {c10 templeton belief|the practice} and {q11|reluctant} {c11 templeton declines intention|to say so for quotation}, having seen what was posted this week about other people's children. I do not blame him.

It is worth remembering who built the set. {c12 losers|The referee} {q12|has been blamed by} {s12|losing campaigns} {c12|for as long as there have been referees}, and in 2034 it was {s13,14|the people around Solberg-Tan} who {q13|complained of} {c13 solpeople|"a hanging judge"} and {q14|pressed for} {c14 solpeople|a second chair beside the first}. That is how Templeton came to be there. The lights, the lecterns and the two clocks are paid for by a foundation of brewers, the questions are locked in a piano, and the coin that decides who speaks first was struck for the purpose and has never left the building in Leaford where the commission keeps its chairs. An institution so ceremonious is not well placed to deal with a lie, or with a mistake, in real time.

What is to be done on the 27th? {s15|Adeleke} {q15|has signaled}, through a friend, that {c15 adeleke|he would settle for Templeton alone}. {s16|The president's side} {q16|is wary of} {c16 solpeople belief|any change that could be sold as a concession}. {s17|Duplessis} {q17|told} me {c17 duplessis|he had received {f other 4000 letters|four thousand letters} and had read the shorter ones}. And {s18|viewers}, to go by that same study, {q18|would like} {c18 viewers intention predicted via=study>viewers|the numbers on the screen and the faces of the candidates while they read them}, a proposal so simple that it has been put to the commission before every election since the screen was invented.

My own view has not changed since Tuesday, and I would not trust it if it had. A number should be right and it should be whole. She had three seconds.

{n|The Green Room Review comes out on Sundays. Cartoon: Hideki}

=== question change in murders since Solberg-Tan took office
verdict: conflicts
origins: 3
answer: moderators-a | - | obuya | Obuya | affirms | doubled
answer: moderators-a | 11 | hartigan | Hartigan | affirms | down by eleven percent
answer: moderators-b | - | obuya | Obuya | affirms | doubled
answer: moderators-b | 11 | tables | Interior Bureau tables | affirms | down by 11 percent

=== question mines opened in four years
verdict: conflicts
origins: 2
answer: moderators-b | 40 | solberg | Solberg-Tan
answer: moderators-c | 40 | solberg | Solberg-Tan
answer: moderators-b | 26 | register | mining register
answer: moderators-c | 26 | register | mining register
