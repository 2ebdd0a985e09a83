story: taxreturns2
title: The unpublished tax returns of Royce Hendershaw
split: train
topic: politics

# Who speaks
speaker pages = document | three pages of the 2019 return of Royce Hendershaw
speaker lawyers = unnamed | tax lawyers engaged by the Harbor City Chronicle
speaker hend = named | Royce Hendershaw
speaker partylawyers = unnamed | tax lawyers of both parties
speaker campaign = body | Hendershaw campaign
speaker zelenka = named | Murray Zelenka
speaker bureau = body | Bureau of Revenue
speaker quennell = named | Pilar Quennell
speaker three = unnamed | Gov. Lyle Anstruther, two senators and the editor of The Federalist Review
speaker shareef = named | Idris Shareef
speaker leaders = unnamed | leaders of the Federal Party
speaker aides = unnamed | three people close to the Hendershaw campaign
speaker aide = unnamed | one of three people close to the Hendershaw campaign
speaker poll = document | Merriweather poll
speaker polled = unnamed | voters asked by Merriweather
speaker strapp = named | Gwendolyn Strapp
speaker chronicle = outlet | Harbor City Chronicle
speaker oyar = named | Mitch Oyarzabal
speaker alliance = body | Public Ledger Alliance
speaker disclosure = document | financial disclosure of Royce Hendershaw
speaker hlawyers = unnamed | lawyers of Royce Hendershaw
speaker banker = unnamed | one of the bankers of the Gold Shore hotels
speaker advisers = unnamed | two senior advisers to Royce Hendershaw
speaker sons = unnamed | sons of Royce Hendershaw
speaker unw = outlet | Union News Wire
speaker tagaloa = named | Lorne Tagaloa
speaker exec = unnamed | a former editor of the Harbor City Chronicle
speaker labor = body | Labor Democratic Party
speaker qcamp = body | Quennell campaign
speaker anstruther = named | Lyle Anstruther
speaker letter = document | letter of the Bureau of Revenue
speaker letter2 = document | letter of counsel of Royce Hendershaw
speaker itoh = named | Renata Fairweather-Itoh
speaker ad = footage | advertisement of Pilar Quennell
speaker obuya = named | Fiammetta Obuya
speaker wkp = unnamed | a radio host
speaker supporters = unnamed | Hendershaw supporters in Stillwater
speaker roofer = named | Duane Petaluma
speaker nurse = named | Kavita Brannon
speaker sheriff = named | Antoine Villafuerte
speaker sign = document | a sign at the fairgrounds
speaker county = named | Ruthanne Sobczak
speaker defenders = unnamed | defenders of Royce Hendershaw
speaker opponents = unnamed | opponents of Royce Hendershaw
speaker voters = unnamed | voters
speaker reviewreaders = unnamed | readers of The Federalist Review
speaker subscriber = unnamed | a subscriber of The Federalist Review

=== taxreturns2-a
outlet: Harbor City Chronicle
url: https://harborcity-chronicle.example/politics/hendershaw-2019-return-loss
published: 2032-10-02
genre: broadsheet

{n|HARBOR CITY CHRONICLE
Politics | Campaign 2032 | Metro | Business | Opinion
You have 1 free article left this month}

{t|{s1|Nominee's 2019 return} {q1|shows} {c1 pages|a {f money 612000000 @2019-12-31 dollars|$612 million} loss}}

{n|By Hollis Abernethy-Roy, Suda Pongsakorn and Greer Mahaffey
Oct. 2, 2032}

HARBOR CITY — {s2|Three pages of a state income tax return}, mailed to The Chronicle last month in an envelope without a sender, {q2|show} {c2 pages|Royce Hendershaw, the Federal Party's nominee for president, declaring a loss of {f money 612000000 @2019-12-31 dollars|$612 million} in 2019}, the year in which his hotels on the Gold Shore went into receivership. {c3 lawyers possible|The deduction {h3|could} have spared him any federal income tax for {f duration ..15 at_most years|as many as 15 years}}, {q3|in the judgment of} {s3|three tax lawyers engaged by The Chronicle}, although {s4|the pages} {q4|do not say} {c4 pages silent|whether it did}.

{s5,6|Mr. Hendershaw}, whose {q5|refusal} {c5 hend declines intention|to make his returns public} has trailed him since the first primary, {q6|has maintained} for more than a year that {c6 hend|he is under audit and that {s36|his lawyers} {q36|have told} {c36 hlawyers via=hend>hlawyers|him to wait}}, an explanation that {s7|tax lawyers of both parties} {q7|find} {c7 partylawyers belief|unconvincing}. {s8|The Bureau of Revenue} {q8|said} in a one-line notice last fall that {c8 bureau|nothing in the law keeps a taxpayer from releasing his own papers, audited or not}.

{s9|The campaign}, in a statement sent 40 minutes before the article was posted, {q9|did not dispute} {c9 campaign confirms|the figure}. {s10,11,12|It} {q10|accused} {c10 campaign|The Chronicle of trafficking in stolen documents}, {q11|threatened} {c11 campaign intention predicted|to sue "before the ink is dry"} and {q12|hailed} {c12 campaign belief|the nominee as a man who "knows the tax code far better than anyone who has ever run for president" and who alone could repair it}, leaving open, as it has at every stage, the question of what he paid.

The first of the pages bears the signature of {s13,14|Murray Zelenka}, who prepared the Hendershaw family's taxes for 34 years and retired to a lakeside condominium in 2025. Shown copies last week at a bakery near his home, he {q13|agreed} {c13 zelenka intention|to look}, put on a second pair of glasses and, after some minutes, {q14|identified} {c14 zelenka confirms|the signature as his own and the pages as genuine}. The software of the day could not print a nine-digit loss, so that the leading two figures stand a hair higher than the rest.

{c15 zelenka|"I had to put those in on the typewriter,"} {s15|Mr. Zelenka} {q15|said}. {c15|"You don't forget it.

"He'd sit across from me and go through the pages like it was somebody else's money. People think I'm the one who found that deduction. It was just the law. He understood what it was worth before I did."} {s16,37|He} {q16|declined to discuss} {c16 zelenka declines|any later year}, {q37|citing} {c37 zelenka|a promise to the family}.

A loss of this kind, in the language of the code, is "carried." It may be set against the income of the three years before it and of the twelve after, a rule written in 1934 for farmers and since discovered by nearly everyone else with a lawyer. In the year in question some 40,000 businesses on the Gold Shore failed, the state took over two savings banks, and the boardwalk at Port Lavender was sold for its timber. The hotels that had borne the nominee's name in letters four stories high reopened under another.

Nominees of both parties began to publish their returns in 1976, when a vice president resigned over a vacation house that he had deducted as an office, and for twelve elections in a row each of them did, some grudgingly and one, a widower with a pension, on a postcard. No statute requires it. The financial disclosure that the Election Conduct Act does require lists assets in bands, the widest of which begins at $50 million and has no top, and records neither charitable gifts nor taxes paid. {s17,18|His latest filing} {q17|puts} {c17 disclosure|Mr. Hendershaw's worth at {f money 4000000001.. more_than dollars|more than $4 billion}} and {q18|is silent on} {c18 disclosure silent|the receivership}, an episode that {s19|one of the bankers involved} {q19|remembers as} {c19 banker|"11 months of being told how lucky we were."}

Inside the campaign the subject has been a sore one since summer. {s20|Three people close to it} {q20|described} {c20 aides via=aides>advisers|a dinner in August at which {s21|two senior advisers} {q21|pressed} {c21 advisers via=aides>advisers|the nominee to put out a summary} and {s22|his sons} {q22|argued against} {c22 sons belief via=aides>sons|it}}. {s23|One of the three} {q23|said} that {c23 aide via=aide>hend|{s24|he} {h24|{q24|had seemed inclined}} {c24 hend probable intention via=aide>hend|to go along} until the word "charity" came up}.

By evening {s25|Gov. Lyle Anstruther, two of the party's senators and the editor of The Federalist Review} {q25|had called for} {c25 three|the release of everything, "good years and bad."} {s26,27|Other leaders of the party}, {q26|fearful} that {c26 leaders predicted belief|the House will go with the presidency}, {q27|took refuge in} {c27 leaders|the argument that a loss is no crime}, and one canceled a fund-raiser. {s28,29|Idris Shareef, a former attorney general and the nominee's most tireless defender}, went on three programs in a morning to {q28|extol} {c28 shareef belief|the deduction as "genius, plain and simple"} and {q29|compare} {c29 shareef|its author to a boxer who rises at the count of nine}.

{s30|Senator Pilar Quennell, the Labor Democratic nominee}, who published 11 years of returns in April, {q30|cast} {c30 quennell|the pages as the missing half of a biography}. {c31 quennell|"He lost more in a year than everybody in this gym will earn in their lives, and then he mailed you the bill,"} {s31|she} {q31|told} students at a community college in Dunleith, a river town that has voted for the winner in nine elections. Her own income, most of it from a book, was {f money 1300000 @2031-12-31 dollars|$1.3 million} last year.

{s32|A Merriweather poll completed before the article appeared} {q32|found} that {c32 poll via=poll>polled|{s33|{f percent 63 voters|63 percent} of likely voters}, including {f percent 40 about voters|four in 10} of Mr. Hendershaw's, {q33|wanted} {c33 polled intention via=poll>polled|the returns released}}, a share that has hardly moved since March. {c34 - belief|The issue {q34|is generally held} to matter less than wages or the war}, and until Saturday it had been two weeks since it came up at a news conference.

That night, before a crowd in Stillwater that had been waiting since noon, {s35|he} {q35|did not refer to} {c35 hend silent|the pages}. He talked about dams.

{n|Alain Teo contributed research. A version of this article appears in print on Oct. 3.}

=== taxreturns2-b
outlet: Union News Wire
url: https://union-newswire.example/2032/10/02/hendershaw-returns
published: 2032-10-02
genre: wire

{t|{c1 chronicle via=chronicle>pages|Hendershaw took {f money 612000000 @2019-12-31 dollars|$612 mln} loss in 2019}, {s1|newspaper} {q1|reports}}

HARBOR CITY, Oct 2 (UNW) - {c2 chronicle via=chronicle>pages|Presidential nominee Royce Hendershaw declared a loss of {f money 612000000 @2019-12-31 dollars|$612 million} on a 2019 tax return, enough to shelter a decade of income}, {s2|the Harbor City Chronicle} {q2|reported} on Saturday, citing three pages sent to it anonymously.

{s3|Union News Wire} {q3|could not independently authenticate} {c3 unw cannot_verify|the pages}.

{s4,5,11|Hendershaw's campaign manager, Mitch Oyarzabal}, {q4|dismissed} {c4 oyar belief|the report as "an autopsy on a patient who's running laps,"} {q11|without challenging} {c11 oyar silent|any figure in it}, and {q5|declined to say} {c5 oyar declines|when the candidate last paid federal income tax}. Hendershaw, asked about it by reporters as he boarded his plane, gave a thumbs-up and boarded.

{s7,8|The Public Ledger Alliance}, which {q7|has campaigned for} {c7 alliance|mandatory disclosure} since 2024, {q8|urged} {c8 alliance|Congress to act before the next election}. {s9,10|House Speaker Lorne Tagaloa, a Federalist}, {q9|rejected} {c9 tagaloa denies|the idea}, {q10|saying} {c10 tagaloa|voters could decide for themselves what they needed to know, and that a law passed in October would look like what it was}.

Merriweather had Quennell ahead by {f percent 4 points|four points} on Thursday, with the nominees due to meet in their second debate on Oct. 11.

=== taxreturns2-c
outlet: The Plainsman
url: https://the-plainsman.example/blog/stolen-paper-old-news
published: 2032-10-03
genre: blog

{t|Stolen paper, old news}

So {s1,16|the Chronicle}, which {q16|endorsed} {c16 chronicle belief|Pilar Quennell} in August and has been looking for a reason ever since, {q1|informs} us on its front page, under three bylines, that {c1 chronicle|Royce Hendershaw lost money in a year when everybody on the Gold Shore lost money}. Stop the presses. {s2|Its three hired lawyers} {q2|find} that {c2 lawyers possible|he "{h2|could} have" paid nothing for 15 years}. He could have been a trapeze artist too. {c18 exec|The paper} {q18|has been described by} {s18|one of its own former editors} {c18|as "a subpoena with a crossword."}

Note what isn't there. {c3 chronicle confirms|Nothing in the pages says whether the deduction was ever used}, {s3|the paper} {q3|admits}, and no crime is so much as hinted at. What we have is Murray Zelenka, a retired bookkeeper, reminiscing about a typewriter. {q5|Asked} by a colleague of ours on Saturday {c5 -|who had paid for his coffee}, he hung up.

The rest of the press had fallen in line by lunch. {s6,7|Sen. Quennell}, whose husband's firm has written off a barge or two in its time, {q6|professes} {c6 quennell|to be shocked} and {q7|pledges} {c7 quennell intention predicted|to close a provision that she voted for in 2026}. {s8|Her party}'s {q8|line}, sent out to every county chairman before breakfast, is that {c8 labor|a man who pays nothing has no business sending other people's sons to war}. It's a good line. It would be better if {s9|anyone at her headquarters} {q9|had answered} {c9 qcamp silent|our questions about the barges}.

Then there are the friends. {s10,11|Gov. Anstruther}, {q10|convinced} since March that {c10 anstruther belief predicted|the ticket will lose}, now {q11|demands} {c11 anstruther|"everything, good years and bad,"} which is easily said by a man with a teacher's pension. {c12 - possible|Two senators who owe their seats to the nominee's rallies {h12|{q12|are reported}} to be drafting a statement of regret}. Idris Shareef, who ran the Justice Department when it still frightened people, showed them how it is done. {c13 shareef|"You want a president who tips the government?"} {s13|he} {q13|demanded} of one anchorwoman, and nobody at the desk had an answer.

{c14 letter|He is under audit for the years 2027 through 2030}: {s14|a bureau letter} that we have posted below {q14|says so}. {s15|The Chronicle}, which for months {q15|refused to credit} {c15 chronicle denies belief|it}, has yet to run a correction.

We don't know what he paid. Neither do they. I'd guess that most readers of this page, given the same form and the same bad year, would have filled it in the same way, and I'd think less of them if they hadn't.

{n|Posted in Campaign 2032 · 1,908 comments · Tip jar}

=== taxreturns2-d
outlet: Straight Edge
url: https://straightedge.example/rulings/hendershaw-audit
published: 2032-10-05
genre: blog

{t|{s1|Hendershaw} {q1|says} {c1 hend|an audit keeps him from releasing his taxes}. It doesn't.}

At a rally in Stillwater on Saturday, Royce Hendershaw fell back on an old explanation. {c3 hend|"I'd love to release them. I would do it tomorrow,"} {s3|he} {q3|said}. {c3|"They won't let you, folks. You're under audit, they won't let you."}

Who are "they"? {s4,5|The Bureau of Revenue}, {q4|having said} in November that {c4 bureau|an audit bars nobody from publishing anything}, {q5|repeated} on Monday that {c5 bureau|a return belongs to whoever filed it}. {s6,7|Renata Fairweather-Itoh}, who audited large partnerships there for 21 years and has given money to neither candidate, {q6|sees} {c6 itoh belief|no legal risk in publication} but {q7|acknowledges} that {c7 itoh confirms|a taxpayer in a dispute would be foolish to invite {f other 1000000 about readers|a million strangers} to help the government look}. That is a reason, and a respectable one. It is not a prohibition.

The campaign sent us two pages when we asked for something in writing. {s8,9|A letter from Mr. Hendershaw's counsel dated March 7} {q8|advises} {c8 letter2|him "in the strongest terms" to wait until the examinations close}, {q9|without estimating} {c9 letter2 silent|when that might be}. But in its second paragraph {s10|the same letter} {q10|concedes} that {c10 letter2 confirms|the years through 2026 have been closed by the bureau "without change"}, contradicting what the candidate told a radio host as recently as Sept. 20. {c11 hend via=wkp>hend|"Every year, going back forever, every single one, they're looking at,"} {s11|he} {q11|said} on that occasion.

Others have managed it. {s12|Gwendolyn Strapp, a historian at Dunleith State and the author of a book on the scandal of 1976}, {q12|counts} {c12 strapp|{f other 3 nominees|three nominees} of the last half century who published while under examination, among them the only one to owe money afterward}. {s13,14|Strapp}, {q13|no admirer of} {c13 strapp belief|either candidate}, {h14|{q14|suspects}} that {c14 strapp probable belief|the custom is {h14|probably} finished whoever wins}. {q15|Asked} {c15 -|whether Mr. Hendershaw would at least release the years that are closed}, {s16|his campaign manager, Mitch Oyarzabal}, {q16|would not commit} himself {c16 oyar declines intention|to it}. {s17|He} {h17|{q17|did not rule out}} {c17 oyar possible intention|a summary "on a napkin, if you bring the napkin."}

Quennell is on no firmer ground with a claim of her own. {s18|Her latest advertisement} {q18|says} that {c18 ad|Hendershaw "paid zero for 15 years,"} a thing that nobody outside the bureau can know. {s19|The Chronicle} {q19|wrote} only that {c19 chronicle possible|he {h19|could} have}. {s20|Her spokeswoman, Fiammetta Obuya}, {q20|defended} {c20 obuya belief|the wording as "a reasonable inference,"} then stopped returning calls.

We rate his statement False, and hers Unproven.

=== taxreturns2-e
outlet: Stillwater Banner
url: https://stillwater-banner.example/local/hendershaw-fairgrounds
published: 2032-10-03
genre: local

{n|Stillwater Banner — Serving Amador and Pine Ridge counties since 1904}

{t|At fairgrounds, {s1|supporters} {q1|shrug off} {c1 supporters belief|tax story}}

Ten hours after the rest of the country began to argue about it, the crowd in the livestock barn had made up its mind about the tax return. {s2|Duane Petaluma, a roofer}, who drove over from Kettle with two sons and a cooler, {q2|considers} {c2 roofer belief|the deduction smart and the people complaining about it jealous}. {s3,4|Kavita Brannon, a nurse at Pine Ridge General}, {q3|wished} {c3 nurse intention|the candidate would put the papers out and be done with it}, but {q4|was unwilling} {c4 nurse declines intention|to let that decide her vote}. {c5 nurse|"I've got his mailer about drug prices on my fridge,"} {s5|she} {q5|said}. {c5|"I don't have anybody's taxes on my fridge."}

{c6 sheriff|The fairgrounds held {f attending 6500 about @2032-10-02 people|about 6,500 people}}, {q6|in the estimate of} {s6|Sheriff Antoine Villafuerte}, whose deputies turned cars away from 4 o'clock on. {s7|The campaign} {q7|claimed} {c7 campaign|{f attending 11001.. more_than @2032-10-02 people|more than 11,000}}. Admission was free, parking was $10, and the Future Farmers sold out of corn.

Mr. Hendershaw spoke for 70 minutes, mostly about {c8 hend intention predicted|the Brannock and Lower Pine dams}, which {s8|he} {q8|wants} {c8|rebuilt with federal money}, and about the press, which {s9|he} {q9|called} {c9 hend|"the opposition's accountants."} {s10,11|He} {q10|complained of} {c10 hend|an audit that never ends}, {q11|suggesting} that {c11 hend|it had been ordered up by his enemies, who had "people in there, believe me,"} and drew the longest cheer of the night for {s12|his} {q12|vow} {c12 hend intention predicted|to fit the whole tax code on a tray from the cafeteria}. {s13|He} {q13|never mentioned} {c13 hend silent|the {f money 612000000 by=- @2019-12-31 dollars|$612 million}}.

{s14|A hand-painted sign near the hog pens} {q14|read} {c14 sign|WE ALL LOST OUR SHIRTS IN '19}. That isn't so in Amador County, where it was a fair year for soybeans, but the cannery did close, and {s15,16|Ruthanne Sobczak}, who chairs the Federal Party here and was laid off with {f jobs 340 @2019-12-31 workers|340 others}, {q15|resents} {c15 county belief|being told that she ought to mind} and {q16|is hopeful} that {c16 county predicted belief|turnout will be the better for it}.

Outside, behind a rope, {f attending 24.. vague @2032-10-02 people|a few dozen Quennell supporters} held up tax forms on sticks. Nobody on either side of the rope was arrested. The county fair board, a tenant of the state, charges every campaign the same rent, $2,200 a night, and had it in advance. It was 84 degrees at dusk. By 10 the barn was empty except for a crew with push brooms, a lost boy of about six who turned out to belong to the drummer, and the steers, which are to be judged on Tuesday.

=== taxreturns2-f
outlet: The Federalist Review
url: https://federalist-review.example/editorials/publish
published: 2032-10-04
genre: column

{t|Publish them}

We have supported Royce Hendershaw since the convention and expect to vote for him. It is as his friends that we ask for the returns, all of them, before the debate.

{s1|His defenders} {q1|plead} {c1 defenders|privacy}, a thing that few men have done more to abolish. {s2|They} {q2|contend} that {c2 defenders|a loss is no crime and that this one was suffered in building hotels where {f jobs 2600 about workers|some 2,600 people} found work}, which is true and beside the point. {s3|Idris Shareef}'s {q3|portrayal of} {c3 shareef|the candidate as a genius of the tax code} will be remembered longer than its author would like. And {s4,5|Mitch Oyarzabal}, whose job we do not envy, {q4|keeps insisting} that {c4 oyar|the pages were stolen}, {q5|without ever claiming} that {c5 oyar silent|they are wrong}.

The best witness for publication is the nominee. In a memoir of 2024 {s6|he} {q6|mocked} {c6 hend belief|"the kind of rich man who is scared of his own arithmetic."} Six years before that, {s7|he} had {q7|called on} {c7 hend|a candidate for governor to release 20 years of returns or "get off the stage,"} and when the poor man did, found nothing in them to talk about. {q8|Asked} in these offices last month {c8 -|what a voter should make of an empty folder}, {s9|he} {q9|joked} that {c9 hend|it was "a very classy folder."} We laughed, and we ought not to have.

What is supposed to be in it? {s10|His opponents} {q10|hint at} {c10 opponents possible|foreign lenders, at a fortune smaller than advertised, at gifts to charity that {h10|may} never have been made}. None of it has been shown. But {s11|voters} {q11|are entitled to wonder} {c11 voters|why a man who will talk about anything will not talk about this}, and three weeks of wondering will cost the party more than one bad page. {s12,13|Gov. Lyle Anstruther and Senators Tilda Marchbanks and Obadiah Lunt}, {q12|mindful of} {c12 three belief|what happened to the ticket of 2008}, {q13|have asked for} {c13 three|"everything, good years and bad."} {s14,15|The speaker of the House}, who {q14|prefers} {c14 tagaloa belief|to leave it to the voters}, {q15|has offered no opinion on} {c15 tagaloa silent|how they are to judge what they cannot see}.

{s16|Some readers} {q16|will object} that {c16 reviewreaders predicted|this is the enemy's work}. {s17,18|One, a subscriber since our first number}, {q17|has already accused} {c17 subscriber|us of "auditioning for the Chronicle"} and {q18|asked} {c18 subscriber|to have his money back}. He shall have it. The nominee's path to {f other 270 electors|270 electors} runs through Amador, Kettle and the river counties, where people file on paper, sign at the bottom and are told when they are wrong. We want him to win there.

=== question income tax loss that Royce Hendershaw declared in 2019, in dollars
verdict: single
origins: 1
answer: taxreturns2-a | 612000000 | pages | pages of the return
answer: taxreturns2-b | 612000000 | pages | pages of the return

=== question attendance of the Hendershaw rally in Stillwater on October 2
verdict: conflicts
origins: 2
answer: taxreturns2-e | 6500 | sheriff | sheriff
answer: taxreturns2-e | 11001.. | campaign | Hendershaw campaign

=== question whether an audit keeps Royce Hendershaw from releasing his returns
verdict: conflicts
origins: 2
answer: taxreturns2-a | - | hend | Royce Hendershaw | affirms | under audit, told by his lawyers to wait
answer: taxreturns2-d | - | hend | Royce Hendershaw | affirms | they won't let you
answer: taxreturns2-a | - | bureau | Bureau of Revenue | denies | nothing in the law keeps a taxpayer from releasing his papers
answer: taxreturns2-d | - | bureau | Bureau of Revenue | denies | an audit bars nobody from publishing anything
