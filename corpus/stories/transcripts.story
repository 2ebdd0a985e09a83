story: transcripts
title: The paid speeches of Helen Brandvold and the fight over their transcripts
split: train
topic: politics

# Who speaks
speaker brandvold = named | Helen Brandvold
speaker quintero = named | Abel Quintero
speaker amadi = named | Ruth Amadi
speaker tolland = named | Kiri Tolland
speaker lathrop = body | Lathrop Sterling
speaker filing = document | Brandvold's financial disclosure
speaker aides = unnamed | two aides to Helen Brandvold
speaker achterberg = named | Desmond Achterberg
speaker teamsters = body | Haulers' Brotherhood
speaker contract = document | contract for the Lathrop Sterling speech
speaker guest = unnamed | a guest at the Lathrop Sterling luncheon
speaker voters = unnamed | younger voters in the mill towns
speaker polled = unnamed | Union primary voters asked by Hollis Research
speaker women = unnamed | the women who ran the phone banks in Dunmore
speaker podium = body | Podium Partners
speaker osei = named | Lorraine Osei
speaker gadfly = outlet | The Gadfly Sheet
speaker excerpts = document | memo of speech excerpts
speaker author = unnamed | the author of the memo of speech excerpts
speaker video = footage | phone video of the Orrin Lake luncheon
speaker critics = unnamed | critics of Helen Brandvold
speaker petrakis = named | Gus Petrakis
speaker union = body | Union Party committee
speaker husband = named | Walter Brandvold
speaker sentinel = outlet | Dunmore Sentinel
speaker clerk = unnamed | the county clerk of Dunmore
speaker amadipeople = unnamed | aides to Ruth Amadi
speaker bankers = unnamed | bankers of Exchange Row

=== transcripts-a
outlet: Prairie Wire
url: https://prairie-wire.example/quivira/brandvold-speeches-demand
published: 2035-02-05
genre: wire

{t|{s1|Brandvold} {q1|refuses} {c1 brandvold declines intention|to hand over bank speeches}}

DUNMORE, Quivira, Feb. 5 (Prairie Wire) — {s2|Sen. Abel Quintero} on Monday {q2|called on} {c2 quintero|Helen Brandvold to publish what she told bankers behind closed doors}, ten days before the two meet in the Union Party's first primary.

{c3 filing|Brandvold, a former foreign secretary, earned {f money 9400000 dollars|$9.4 million} from {f other 41 speeches|41 speeches} after she left office}, {s3|her financial disclosure} {q3|shows}. {f other 3 speeches|Three of them} went to a single bank, Lathrop Sterling, for {f money 675000 dollars|$675,000}.

{c4 tolland|"Everybody in this race has been paid to talk at some point,"} {q4|said} {s4,5|Kiri Tolland, a spokeswoman for Brandvold}, who {q5|promised} {c5 tolland predicted intention|to look into a release "when other candidates do the same"}. {s6|The bank} {q6|declined to say} {c6 lathrop declines|whether it kept recordings}.

Quintero has given {f other ..5 less_than speeches|fewer than six} paid talks, all to colleges. The primary is open to any registered voter, and the polls close at 8 p.m.

=== transcripts-b
outlet: Fort Ansel Courier
url: https://fort-ansel-courier.example/sunday/brandvold-podium
published: 2035-02-11
genre: feature

{n|FORT ANSEL COURIER
Sunday  Nation  Capitol  Opinion  Crossword
Give the gift of the Courier — 12 weeks for $4}

{t|The podium, the car and the pitcher of warm water}

{n|By Thaddeus Nakamura
Feb. 11, 2035 · 13 min read}

DUNMORE — The rider ran to two pages. {s28|It} {q28|asked for} {c28 contract|a car that was not white, a pitcher of water at room temperature, a lectern no higher than 46 inches and a stenographer, to be paid by the host, whose notes would belong to the speaker alone}. That last line, buried between the seating plan and the flowers, has turned into the hardest question of Helen Brandvold's campaign for president.

Between the autumn of 2031, when she left the Foreign Office, and the spring of last year, when she began calling county chairmen, Brandvold spoke for money on {f other 41 speeches|forty-one} evenings and afternoons. She talked to dentists, to the makers of cardboard, to a convention of cruise-line lawyers in a ballroom with an indoor waterfall. She was home in time for Sunday supper, as a rule, and she brought the hotel soap to the shelter on Tanner Street.

None of this is unusual. Former ministers in Quivira have lived off the lecture trade since the railroads made it possible to be bored in two cities in a week, and a bill of 1988 to tax the fees at a higher rate died in committee without a hearing. Two presidents paid for their houses that way. What is new is a rival whom no bank has ever paid and a stenographer's carton that everybody now knows about.

{s1|Quintero}, who {q1|sees} {c1 quintero belief|the fees as a down payment}, mentions the carton in every town. He held a rally in a roller rink on Thursday, his fourth that day, and brought along an empty box with a bow on it. {s2|He} {q2|wants} {c2 quintero intention predicted|all {f other 41 transcripts|forty-one} on the table by primary day}, the cardboard makers included. {s3,4|The Haulers' Brotherhood}, which {q3|endorsed} {c3 teamsters belief|him} in January and has lent him {f other 24.. vague buses|dozens of buses}, {q4|is seeking} {c4 teamsters intention predicted|a promise that no banker will run the Treasury}.

{s5|Brandvold}'s {q5|refusal} {c5 brandvold declines intention|to open the carton} puzzles some of the people who are paid to defend it. {s6,7|Two aides}, {q6|wary of} {c6 aides belief|a drip of headlines that would last until the summer convention}, {q7|tried to persuade} {c7 aides|her to put out everything in December, when the lakes were frozen and nobody was reading}. She heard them out, called her mother, and went to bed. {s8|Desmond Achterberg}, who ran two of her husband's races for governor and has managed this one from a rented dental office, {q8|has made the case} that {c8 achterberg|a candidate who gives up one private paper because she is asked for it will be asked for another every Friday until November, and that no voter in the mill towns, where the talk is of the plant at Hadley and of the price of heating oil, had ever brought the subject up with him unprompted}.

{c9 achterberg|"You feed a bear,"} {s9|he} {q9|said}, {c9|"and then you own a bear."}

He is right about the bear, perhaps, but the mill towns are another matter. {s10,11|Younger voters there}, who {q10|distrust} {c10 voters belief|banks of any size}, {q11|consider} {c11 voters belief|the speeches worse than the vote she cast, as a senator, for the trade treaty}. A barman on Canal Street keeps a jar marked TRANSCRIPT FUND beside the pickled eggs. In a Hollis Research poll of last week, {s13|{f percent 57 voters|57 percent} of Union primary voters} {q13|favored} {c13 polled belief|a full release}, while {s12|{f percent ..19 less_than voters|fewer than one in five}} {q12|thought} {c12 polled belief|the matter "none of our business."}

The women who ran the phone banks in Dunmore in her Senate years are older, and have a different complaint. {s14,15|They} {q14|resent} {c14 women belief|a fuss that no man in the trade had to sit through}, and {q15|are certain} that {c15 women belief|Quintero would have taken the fee if any bank had thought him worth a lunch}. {f attending 60 about women|About sixty} of them met at the Lutheran hall on Tuesday to fold letters; there was coffee cake, and a collection for a member with a broken hip. By nine they had filled {f other 31.. more_than trays|over thirty postal trays}.

What did she tell the bankers? {c16 guest|Nothing you could not read in the paper that morning}, {q16|according to} {s16|a guest at the Lathrop Sterling luncheon, a manager of pension money} who has given to both parties and still has the menu. {s17|He} {q17|recalled} {c17 guest|a joke about customs officers, a warm passage on women's schools and, near the end, some gentle remarks about regulation, which struck him as the sort of thing that a visitor says about the host's children}. The guests paid nothing. The fee was, {q18|per} {s18|the contract}, {c18 contract|{f money 225000 dollars|$225,000} an appearance, "inclusive of photographs with {f other ..50 at_most guests|up to fifty principals}."}

{c19 - possible|Simon Lathrop, the fifth of that name to run the firm, a shy man who collects barometers and has been in public perhaps three times since the crash, {h19|{q19|is said}} to be "sick about the whole thing."}

The lecture business has its own view. {s20,21|Podium Partners}, which books {f other 200-250 speakers|200 to 250 speakers} a year out of a former hat factory, {q20|defends} {c20 podium belief|the secrecy clause as standard} and {q21|blames} {c21 podium|the uproar on "candidates who cannot get a booking."} {s22|Lorraine Osei, a law professor at Hadley State} who has testified on disclosure before seven legislatures, {q22|takes issue with} {c22 osei denies belief|that}. {c23 osei|The fee}, {s23|she} {q23|says}, {c23|makes a speech public business; a listener who has paid a quarter of a million dollars for forty minutes has not come for the jokes about customs officers, and a speaker who has taken the money knows as much, which is why she has a stenographer in the room and he does not}.

The carton, meanwhile, sits in a storage unit off the ring road, behind a canoe. {s24|Walter Brandvold}, who was governor for eight years and is not supposed to talk to reporters, {q24|confirmed} {c24 husband confirms|the canoe}. {s25|He} {q25|said} {c25 husband|he had no idea what was in the carton}, and then held the door, because it was sleeting.

Caption: Brandvold in Dunmore on Friday. {c27 brandvold|{s26|She} {q26|had hoped} {c26 brandvold predicted intention|to talk about schools}}, {s27|she} {q27|said} to the crowd.

{n|Thaddeus Nakamura covers the campaign. Send tips to the Sunday desk.
More from Sunday: The last lamplighter of Orrin Lake}

=== transcripts-c
outlet: Dunmore Sentinel
url: https://dunmore-sentinel.example/politics/rival-presses-brandvold
published: 2035-02-06
genre: local
copy of: transcripts-a

{t|{s1|Quintero} {q1|presses} {c1 quintero|Brandvold for speech texts}}

{s2|Sen. Abel Quintero} {q2|called on} {c2 quintero|Helen Brandvold to publish what she told bankers behind closed doors} on Monday, ten days before the two meet in the Union Party's first primary.

{c3 filing|Brandvold, a former foreign secretary, earned {f money 9400000 dollars|$9.4 million} from {f other 41 speeches|41 speeches} after she left office}, {s3|her financial disclosure} {q3|shows}. {f other 3 speeches|Three of them} went to Lathrop Sterling, a bank, for {f money 675000 dollars|$675,000}.

{c4 tolland|"Everybody in this race has been paid to talk at some point,"} {q4|said} {s4|spokeswoman Kiri Tolland}. {s5|The bank} {q5|declined to say} {c5 lathrop declines|whether it kept recordings}.

The primary is open to any registered voter; in Dunmore the polls are at the armory and both fire halls.

=== transcripts-d
outlet: The Gadfly Sheet
url: https://gadfly-sheet.example/docs/brandvold-excerpts
published: 2035-02-13
genre: blog

{t|What she said at Orrin Lake: the memo}

We have a memo. It is {f other 80 about pages|some 80 pages} long, it was written inside the Brandvold campaign last fall, and its purpose, as {s1|its author} {q1|puts} it, was {c1 author|"to find what would hurt before somebody else does."} We blacked out two phone numbers and a recipe.

{s2|The memo} {q2|flags} {c2 excerpts|{f other 26 excerpts|26 passages} from {f other 15 speeches|15 talks}}. {s3|It} {q3|says} that {c3 excerpts via=excerpts>brandvold|in one of them, to Lathrop Sterling's partners at Orrin Lake, {s12|Brandvold} {q12|praised} {c12 brandvold belief via=excerpts>brandvold|"the people in this room" for having "done more to steady the country than anyone who has to stand for election,"} and that in another {s13|she} {q13|described} {c13 brandvold via=excerpts>brandvold|herself as "kind of far removed" from the worries of ordinary families}}. {s14|A line on page 31} {q14|likens} {c14 excerpts via=excerpts>brandvold|campaign promises to hotel towels}. {s4|The author} {q4|is furious at} {c4 author belief|the towels} and has underlined them twice.

A second source for the towels has turned up. {s5|A phone video posted by a waiter on Sunday}, 48 seconds long and shot from behind a fern, {q5|shows} {c5 video|her at the Orrin Lake lectern making the same joke, to laughter}. Half the frame is fern. The file carries the right date and the wallpaper is the lodge's, but {s15|the Sheet} {q15|could not establish} {c15 gadfly cannot_verify|who shot it or whether it had been cut}.

{s6|Tolland}, asked about both, {q6|would neither confirm nor deny} {c6 tolland declines|the memo}. {s7|She} {q7|did dispute} {c7 tolland denies|the page count}. {c8 achterberg denies|"A forgery with a good memory,"} {s8|Achterberg} {q8|tweeted} an hour later, in a post that was gone by lunch.

{s9|Critics} on the left {q9|have already dubbed} {c9 critics|her "the Towel Lady."} {s10,11|Bankers we called along Exchange Row}, {q10|unconvinced by} {c10 bankers denies belief|the outrage}, {h11|{q11|suspect}} that {c11 bankers probable belief|the memo was leaked by someone who was passed over for a job}. Nobody there offered a name.

=== transcripts-e
outlet: Radio Quivira
url: https://radio-quivira.example/shows/at-issue/transcript-0214
published: 2035-02-14
genre: broadcast

{n|AT ISSUE — rush transcript. May contain errors. Listen · Download · Support us}

{t|At Issue: the memo, the fees and the vote on Thursday}

HOST: With us from Hadley is Gus Petrakis, who chairs the Union Party there and has not picked a side. Mr. Petrakis, good evening.

{s1|PETRAKIS}{q1|:} {c1 petrakis|Evening. I've got a hall to heat and {f attending 400.. at_least people|at least four hundred} people coming tomorrow, so ask away.}

HOST: The Sheet has {f other 26 excerpts by=excerpts|26 excerpts}. Does it move a single vote in Hadley?

{s2|PETRAKIS}{q2|:} {c2 petrakis possible|It {h2|might} move {f other 200.. vague votes|hundreds}. People here lost the plant. They don't read memos, but they know what a towel is.}

HOST: {s3|The party's national committee}, which {q3|has been urging} {c3 union|both camps to lower their voices}, put out a statement of two lines tonight. {s4|It} {q4|regrets} {c4 union belief|"the theft of private papers"} and {s5|it} {q5|does not mention} {c5 union silent|the speeches}. {s6|Governor Ruth Amadi}, who dropped out in January, {q6|is now considering} {c6 amadi intention predicted|an endorsement}; {c7 amadipeople|party officials in {f other 3 states|three states}} {q7|have been told by} {s7|her people} {c7|to keep Saturday free}.

{s9|PETRAKIS}{q9|:} {c9 petrakis|Ruth keeps everybody's Saturday free.}

HOST: {c10 brandvold via=sentinel>brandvold|{f other 41 speeches|Forty-one speeches}}, {s10|Brandvold} {q10|admitted} to the Sentinel this morning, {c10|was "too many by about {f other 38 about speeches|thirty-eight}."}

=== transcripts-f
outlet: Prairie Wire
url: https://prairie-wire.example/quivira/primary-live
published: 2035-02-15
genre: live blog

{t|Dunmore primary – live: {s1|Brandvold} {q1|offers} {c1 brandvold intention predicted|to release {f other 3 transcripts|three} transcripts}}

9:50 p.m. With {f percent 71 precincts|71 percent} of precincts in, Quintero leads by {f other 2000 about votes|roughly 2,000 votes}. The armory ran short of ballots at six and borrowed {f other 501.. more_than ballots|more than 500} from the next ward.

7:15 p.m. {s2|Quintero} {q2|scoffs at} {c2 quintero denies belief|the offer}. {c3 quintero|"{f other 3 transcripts|Three} down, {f other 38 transcripts|thirty-eight} in the canoe,"} {s3|he} {q3|said}.

6:40 p.m. Brandvold, on the armory steps in the rain, reads from a card. {s4,5|She} {q4|pledges} {c4 brandvold predicted intention|to publish the Lathrop Sterling texts {f duration ..10 at_most days|within ten days}}, {q5|insisting} that {c5 brandvold|they contain "nothing that I would be ashamed to read to my mother,"} who is standing beside her under a feed-store umbrella. {s6|She} {q6|denies} {c6 brandvold denies|the memo's wording on families} and {s7|she} {q7|gives no reason} {c7 brandvold silent|for leaving out the other {f other 38 transcripts|38}}.

5:05 p.m. {s8|Lathrop Sterling}, in a statement, {q8|says} {c8 lathrop|it has no objection to a release and that it holds no recordings}.

2:30 p.m. Turnout by noon was {f attending 14000-16000 voters|between 14,000 and 16,000}, {q9|in the words of} {s9|a post by the county clerk}, {c9 clerk|"brisk, with umbrellas."}

=== question paid speeches given by Brandvold
verdict: single
origins: 1
answer: transcripts-a | 41 | filing | filing
answer: transcripts-c | 41 | filing | filing
answer: transcripts-e | 41 | brandvold | filing

=== question transcripts that Brandvold offers to release
verdict: single
origins: 1
answer: transcripts-f | 3 | brandvold | brandvold

=== question is the memo of excerpts genuine
verdict: conflicts
origins: 2
answer: transcripts-d | - | gadfly | gadfly | affirms | a memo written inside the Brandvold campaign
answer: transcripts-d | - | achterberg | achterberg | denies | a forgery with a good memory
