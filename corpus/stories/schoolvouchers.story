story: schoolvouchers
title: The school voucher bill of Governor Thackeray in Wexford
split: train
topic: politics

# Who speaks
speaker thackeray = named | Lorna Thackeray
speaker rural = unnamed | rural members of Thackeray's party
speaker halvarsson = named | Gus Halvarsson
speaker federation = body | Wexford Federation of Teachers
speaker supporters = unnamed | supporters of the voucher bill
speaker analysts = body | legislative analysts
speaker budget = body | governor's budget office
speaker supers = unnamed | county superintendents
speaker nwachukwu = named | Leander Nwachukwu
speaker parents = unnamed | parents at four Bellport high schools
speaker tarkowski = named | Keisha Tarkowski
speaker lawns = unnamed | people with lawns
speaker filings = document | campaign filings
speaker longacre = named | Bertrand Longacre
speaker cradio = outlet | a church radio station
speaker alliance = body | federation, superintendents and Baptists
speaker critics = unnamed | critics of the teachers' federation
speaker baptists = body | Wexford Convention of Baptists
speaker castellon = named | Milo Castellon
speaker chancery = body | chancery of Bellport
speaker members = unnamed | two House members
speaker chief = unnamed | Thackeray's chief of staff
speaker amoah = named | Inés Amoah
speaker haverstock = named | Delphine Haverstock
speaker ogunbanjo = named | Folasade Ogunbanjo
speaker study = document | Pritchard University study
speaker founstudy = document | study paid for by the Longacre Foundation
speaker judge = named | Tomasz Zielinski
speaker state = body | State of Wexford
speaker poll = document | Observer poll
speaker polled = unnamed | Wexford adults asked by the Observer
speaker liberals = unnamed | liberal commentators
speaker riordan = named | Peg Riordan
speaker tran = named | Luc Tran
speaker mossberg = named | Ida Mossberg
speaker school = body | Cedar Hill Academy
speaker bill = document | voucher bill
speaker auditor = body | state auditor
speaker letterwriters = unnamed | letter writers of the Hollis Grove Banner
speaker plainsman = unnamed | a Plainsman
speaker dairyman = unnamed | a retired dairyman in Cole Township
speaker carteachers = unnamed | teachers in Carrow
speaker carsuper = unnamed | Carrow's superintendent of instruction
speaker baptiste = named | Anders Whitcomb
speaker buscos = unnamed | bus companies
speaker govoffice = body | office of Lorna Thackeray
speaker camps = body | both camps in the voucher fight
speaker fauthors = unnamed | authors of the Longacre study
speaker interviewed = unnamed | people interviewed by the Observer
speaker diocese = body | diocese of Bellport
speaker justices = unnamed | two justices of Wexford's highest court
speaker lawyers = unnamed | lawyers on both sides

=== schoolvouchers-a
outlet: Interstate Press
url: https://interstatepress.example/wexford-senate-vouchers
published: 2036-03-11
genre: wire

{t|Wexford Senate passes voucher bill; {s1|teachers} {q1|vow} {c1 federation predicted intention|to sue}}

BELLPORT, March 11 (IP) — The Wexford Senate on Tuesday approved a plan to give {f affected ..40000 at_most families|up to 40,000 families} public money for private schools, a week after {s2|Governor Lorna Thackeray} {q2|threatened} {c2 thackeray predicted intention|to campaign against any member of her party who stood in its way}.

The vote, {f other 21 votes|21} to {f other 19 votes|19}, sends the bill to a House in which {s3|rural members of that party} {q3|fear} {c3 rural predicted belief|the loss of money from schools that are often the largest employer in the county}, and in which {s4|the chairman of the education committee, Gus Halvarsson}, {q4|refuses to say} {c4 halvarsson declines|when, or whether, he will call it up}.

{s5,6|Thackeray}, who has made the bill the center of her second term, {q5|hailed} {c5 thackeray belief|its passage as "a declaration of independence for mothers"} and {q6|invited} {c6 thackeray|the nineteen no votes to "come and explain themselves to a child,"} with a dozen children from Bellport standing behind her in borrowed blazers. {s7,8|The Wexford Federation of Teachers}, whose members filled the gallery in red scarves, {q7|condemned} {c7 federation belief|the measure as the most reckless in the state's history} and {q8|pledged} {c8 federation predicted intention|to fight it under a clause of 1889 that bars public money for "any sectarian purpose,"} a clause that {s9|the bill's supporters} {q9|deride as} {c9 supporters|a relic of the hatred of immigrants}.

The idea has been before the legislature in one form or another since 1984 and had never until now got out of committee. A version limited to the blind died in 2019 when its sponsor was found to own the only school that qualified. Each child would receive $7,400 a year, about two-thirds of what the state spends on a pupil. {s10|Legislative analysts} {h10|{q10|estimate}} {c10 analysts probable|the cost at {f money 290000000 dollars|$290 million} by the fourth year}; {s11,12|the governor's budget office} {q11|puts} {c11 budget|it at {f money 190000000 dollars|$190 million}}, {q12|reasoning} that {c12 budget|every child who leaves saves the public schools a desk}, {c13 supers denies|an assumption} {s13|county superintendents} {q13|reject}.

{c14 nwachukwu|"We are not asking for a favor,"} {s14|Bishop Leander Nwachukwu}, whose diocese runs sixty-one schools, {q14|said} in the rotunda. {c14|"We're asking to be counted."}

=== schoolvouchers-b
outlet: Wexford Observer
url: https://wexford-observer.example/politics/vouchers-countryside
published: 2036-03-16
genre: broadsheet

{n|WEXFORD OBSERVER
Statehouse | Metro | Farm & Markets | Obituaries
Sunday edition}

{t|A Governor, a Hog Farmer and $7,400}

{n|By Bronwen Tshabalala and Peter Ixchel
Photographs by Noor Lindgren}

HOLLIS GROVE — The school here has 211 pupils in thirteen grades, one bus that will not start below zero, and a gymnasium in which the whole town has been married, mourned and fed. Gus Halvarsson played center in it. {s1,2|He} {q1|likes} {c1 halvarsson belief|Lorna Thackeray}, {q2|regards} {c2 halvarsson belief|her as the ablest politician the state has produced in his lifetime} and, in six years as chairman of the House education committee, has voted with her on ninety-four bills of a hundred. {c4 halvarsson declines intention|He will not}, {s4|he} {q4|has let her know}, {c4|be with her on this one}.

Her bill would hand parents most of what the state now spends on their children and let them take it to any school that will have them. {s5,6|Thackeray, a janitor's daughter}, {q5|frames} {c5 thackeray|it as a rescue}, {q6|citing} {c6 thackeray|four high schools in Bellport where fewer than one student in five can do algebra}, and {s7|a good many of the parents there} {q7|are with} {c7 parents belief|her}. {s8,9|Keisha Tarkowski}, whose son was beaten in a stairwell at one of the four, founded Open Door Parents in the {q8|conviction} that {c8 tarkowski belief|a state which had found the money for a stadium could find it for him}, and {q9|is tired of} {c9 tarkowski belief|{q10|being told by} {s10|people with lawns} that {c10 lawns|she is a pawn of rich men}}.

There are rich men. {s11|Campaign filings} {q11|show} {c11 filings|{f money 11400000 dollars|$11.4 million} passing from the Longacre Foundation to groups that back the bill and to the opponents of lawmakers who do not}, with {c3 - predicted|more {q3|expected} before the primaries in May}. {s12|Bertrand Longacre}, who made his fortune in vending machines and seldom talks to reporters, {q12|once described} {c12 longacre|public education as "the last collective farm"}; on a church radio station last year {s13|he} {q13|looked forward to} {c13 longacre predicted belief via=cradio>longacre|a time when "a school has to earn its Monday."}

The fight is an old one in a state that was settled by people who could not agree on a hymnal. The first common school in Wexford was burned twice, once by each side. In 1889, after a riot over which Bible was to be read aloud in the classrooms of Bellport, the legislature amended the constitution to keep public dollars from any school "under the control of any sect," and for most of a century {c29 - belief|the words {q29|were taken} to mean what they say}. Catholic parishes built their own. Since the eighties, however, {s28|the state} has lent parish schools its buses, its nurses and its algebra books, always on the {q28|theory} that {c28 state belief|the child and not the church was being helped}, and three governors have tried to take the theory further. All three were beaten, and all three by farmers.

{s14|The teachers' federation, the county superintendents and the Wexford Convention of Baptists} {q14|oppose} {c14 alliance belief|the bill}, for reasons that have little in common. {s15|The federation} {q15|fears for} {c15 federation predicted belief|jobs} and, {s16|its critics} {q16|would add}, {c16 critics|dues}. {s17|The superintendents} {q17|dread} {c17 supers predicted belief|a slow bleed in which the same bus has to run down the same roads for fewer children every fall}. {s18,19|The Baptists}, {q18|proud of} {c18 baptists belief|having kept the government out of the pulpit since before there was a Wexford}, {q19|object to} {c19 baptists belief|the strings}. {c20 castellon|"The king's shilling buys the king's sermon,"} {s20|the Rev. Milo Castellon}, whose church in Dunmore has 140 members, {q20|warned} a committee in February, in a voice that needed no microphone.

{s21|Bishop Nwachukwu}, with half as many pupils in his schools as he had in 2010, {q21|scoffs at} {c21 nwachukwu denies belief|the danger}. {c22 chancery|His pastors} {q22|were asked by} {s22|the chancery} {c22|to read a letter at every Mass last Sunday}, and most of them did. One, in a parish whose school closed in 2031, read it and then read out the names of the eleven sisters who used to teach there.

Wexford has 104 counties, and in 61 of them there is no private school of any kind. In a dozen more there is one, generally a Lutheran academy with forty children and a waiting list, or a storefront. The arithmetic of a district like Hollis Grove is unforgiving. The state pays by the head; the boiler, the bus and the teacher of chemistry cost the same for eleven pupils as for nineteen; and the last three superintendents have each closed something, most recently the shop class, whose lathe was sold to a man in Carrow.

Pressure has come down from the capital as well. {s23|Two members of the House} {q23|described} {c23 members|calls from the governor's office in which the talk turned to a bridge}; {s24|one of them} {q24|confessed to} {c24 members confirms|having listened}. {s25|Thackeray's chief of staff} {q25|maintains} that {c25 chief|bridges come up in every call}. {c26 - possible|The governor {h26|{q26|is said}} to have a list of six districts}, Halvarsson's among them.

{c27 halvarsson|"I told her she could have my vote on anything that didn't close a gym,"} {q27|said} {s27|Halvarsson}, leaning on a gate that his grandfather hung. {c27|"She laughed. She thinks I was making a joke.

"You take twenty kids out of here and you haven't made a market. You've made a field."}

{n|Caption: The Hollis Grove Plainsmen, 2036. Observer/N. Lindgren
Poll: Are vouchers right for Wexford? Vote online}

=== schoolvouchers-c
outlet: The Lantern Post
url: https://lanternpost.example/essays/whos-afraid-of-keisha-tarkowski
published: 2036-03-20
genre: column

{t|Who's Afraid of Keisha Tarkowski?}

Keisha Tarkowski cleans offices, and on the nights when she does not clean offices she goes to meetings, for which {s1|Inés Amoah, the president of the teachers' federation}, {q1|has called} {c1 amoah|her "a very sincere woman,"} in the tone of voice that any sincere woman will recognize. {s2|One liberal commentator} {q2|compared} {c2 liberals|her to a hostage who has come to love the van}.

What {s3|Ms. Tarkowski} {q3|is after} is {c3 tarkowski predicted intention|a school with a lock on the bathroom door}. {c4 tarkowski|"I would take a better public school tomorrow,"} {s4|she} {q4|told} the Senate in January, in the four minutes she was given. {c4|"They have been promising me tomorrow for eleven years."}

And who is against her? There is Ms. Amoah. There is {s5|Delphine Haverstock of Our Schools Together, a lawyer}, who {q5|laments} {c5 haverstock belief|"the abandonment of the common table"} from a street where a seat at that table costs six hundred thousand dollars and comes with a lawn. There are {s6,7|the superintendents}, who, {q6|having sworn} for a generation that {c6 supers|money has little to do with results}, now {q7|swear} that {c7 supers predicted|results will collapse without it}. I leave out the bus companies. Together they have bought every radio spot between here and the river, and {s14|their} {q14|message}, set to a banjo, is that {c14 buscos predicted|your child's teacher is about to be replaced by a nun}.

The Baptists I take seriously. {s8|Pastor Castellon}'s {q8|fear} that {c8 castellon predicted belief|public money will bring public masters} is an honorable one, and it has an answer, since {s9|the bill} {q9|forbids} {c9 bill|the state "to prescribe, inspect or examine any teaching of religion whatever."} He might read it before he burns it. The bishop, I notice, has.

{s10|A poll published by the Observer}, which is no friend of the governor, {q10|found} {c10 poll|{s11|{f percent 61 percent|61 percent of immigrant parents in Bellport}} {q11|in favor of} {c11 polled belief via=poll>polled|the bill} and {s12|{f percent 22 percent|22 percent}} {q12|against} {c12 polled belief via=poll>polled|it}}. {s13|Gus Halvarsson, a decent man in the wrong fight}, {q13|likes to say} {c13 halvarsson|twenty children will not make a market}. Perhaps not. I think they might make twenty adults.

=== schoolvouchers-d
outlet: Hollis Grove Banner
url: https://hollisgrove-banner.example/letters/2036-03-22
published: 2036-03-22
genre: local

{t|Letters: The voucher bill}

{n|HOLLIS GROVE BANNER
Send letters to the editor, Box 9. Keep it under 100 words. Be nice.}

This page appears on Saturdays. Letters are cut for length, checked for spelling and, where they run past a page, returned. The Banner received twenty-six letters this week on the bill that would pay for private schooling. {s1|All but five} {q1|opposed} {c1 letterwriters belief|it}. Here are some of them.

{c2 riordan|"I taught third grade here for thirty-three years and I never once asked a child who sent him. If the governor wants my tax money for somebody's chapel she can come and ask me for it on the porch."} {q2|—} {s2|Peg Riordan, Hollis Grove}

{c3 tran|"We drive our girl forty minutes to St. Odile's because she could not hear in a room of thirty-one. Nobody called us an enemy of the community until this month. We pay twice. I'd like to pay once."} {q3|—} {s3|Luc Tran, Route 6}

{c4 mossberg|"What nobody mentions is the bus."} {q4|—} {s4|Ida Mossberg, Dunmore}

{c11 baptiste|"I am a deacon and I am for it. My brother is a deacon and he is against it. We have agreed to talk about corn until it is over."} {q11|—} {s11|Anders Whitcomb, Cole Township}

{s5,6|Another reader}, who signed as "A Plainsman," {q5|accuses} {c5 plainsman|Representative Halvarsson of hiding behind a basketball team} and {q6|asks} {c6 plainsman|what he has done for those who sit on the bench}. {s7|A retired dairyman in Cole Township}, in three pages of pencil that we cannot print whole, {q7|traces} {c7 dairyman|the trouble to the consolidation of 1958}. {s8|The Rev. Milo Castellon} {q8|points out} that {c8 castellon|his church has 141 members}, a baby having been received on Sunday; we regret the error. {q10|Invited} {c10 -|to reply}, {s9|Mr. Halvarsson} {q9|sent word} that {c9 halvarsson predicted|he would do so after the farrowing}.

=== schoolvouchers-e
outlet: Wexford Observer
url: https://wexford-observer.example/explainers/voucher-research
published: 2036-03-27
genre: broadsheet

{t|What the research on vouchers does, and does not, show}

{s1|Both camps in the fight over school vouchers} {q1|claim} {c1 camps|to have the evidence with them}. Some of it is. Here is what there is.

The nearest thing to a test is in the neighboring state of Carrow, which has paid private tuition for poor children since 2027. {s2,3|A study of the Carrow program by Folasade Ogunbanjo, an economist at Pritchard University}, {q2|found} {c2 study|scores in mathematics dropping by about a tenth in a child's first year and climbing back by the fourth}, {q3|without establishing} {c3 study cannot_verify|whether the children had caught up or the weakest of them had gone home}. {s4|Ogunbanjo} {q4|is wary of} {c4 ogunbanjo belief|anyone who quotes one of those numbers without the other}. That would include {s5|the governor}, who {q5|told} a chamber of commerce in February that {c5 thackeray|scores in Carrow had "soared,"} and {s6|the president of the teachers' federation}, who {q6|termed} {c6 amoah|them "a catastrophe"} eight days later.

{s7|A second study}, paid for by the Longacre Foundation, {q7|shows} {c7 founstudy|graduation rates seven points higher among those who won a place by lottery than among those who lost}. The losers, however, were followed for only two years, {c8 fauthors confirms|a weakness} {s8|its authors} {q8|acknowledge} in a footnote.

Both studies rest on what are called intention-to-treat comparisons, in which a child counts as having used a voucher if one was offered, whether or not it was taken up. That is the cautious way of doing it. It also means that the results are diluted by the four families in ten who won a place and never used it, because the school was too far, or the older brother was staying put, or the bus did not run that side of the river.

Then there is the money. {s9,10|The state auditor} {q9|has cautioned} that {c9 auditor|nobody knows how many of the {f affected 40000 places|40,000 places} would be taken by children who are already in private schools, for whom there would be no saving at all}, and {q10|has asked} {c10 auditor|the legislature to require a count}. {s11|The governor's office} {h11|{q11|doubts}} that {c11 govoffice denies probable belief|it would be more than {f percent 20 about places|a fifth}}. In Carrow it was two-thirds in the first year, falling to about half, and in the Territory of Sable, where the program has no income limit, it has never been under seventy percent. Carrow publishes its figures each October, by county; the Territory stopped doing so in 2033.

What becomes of the schools that are left behind has been studied least of all, chiefly because the money to study it comes from people with a stake in the answer. In Carrow {s17|teachers} {q17|speak of} {c17 carteachers|art rooms turned into storage and classes in which two grades share a row}; {s18,19|the state's superintendent of instruction}, {q18|unwilling} {c18 carsuper declines intention|to lay that at the door of the program}, {q19|blames} {c19 carsuper|a fall in births}. Both may be right. Enrollment in the public schools there has dropped by eleven percent since 2027, of which the vouchers account for four.

No two programs are alike. In some the private school must take whoever wins the lottery. In others, and in the Wexford bill as it now stands, the school chooses. {c12 school|Cedar Hill Academy, the largest private school in Bellport, would take part only if it could go on using its entrance test}, {q12|according to} {s12|its headmaster}, and the bill would let it. {q13|Asked} {c13 -|where a child who failed such tests might go}, {s14|the bill's drafters} {q14|pointed to} {c14 supporters|church schools}, which on the whole take all comers; {s15|Bishop Nwachukwu}, though, {q15|has promised} {c15 nwachukwu predicted intention|places for no more than {f affected ..3500 at_most pupils|3,500}}. {s16|Nobody interviewed for this article} {q16|would venture} {c16 interviewed declines|a guess as to the rest}.

=== schoolvouchers-f
outlet: Interstate Press
url: https://interstatepress.example/wexford-judge-vouchers
published: 2036-07-02
genre: wire

{t|{s1|Judge} {q1|rules} {c1 judge|Wexford vouchers unconstitutional}}

{n|Interstate Press · Updated 4:12 p.m. · Share}

BELLPORT, July 2 (IP) — {s2|A judge} halted Wexford's school voucher program on Wednesday, eight weeks before the first checks were to be mailed, {q2|finding} that {c2 judge|the state constitution "means what it says" about public money and churches and that no wording of the law could get around it}.

{s3,4|Judge Tomasz Zielinski}, whom Thackeray appointed in 2033, {q3|brushed aside} {c3 judge denies|{s5|the state}'s {q5|contention} that {c5 state|the money becomes the parent's own the moment a check is cut}}, {q4|likening} {c4 judge|it to "a man who carries water in his hat and swears that the hat is dry."}

{s6,7|Thackeray} {q6|promised} {c6 thackeray predicted intention|to appeal by Friday} and {q7|accused} {c7 thackeray|the judge of slamming a door on {f affected 6200 about children|some 6,200 children}}, which is the number that had enrolled. {s8|Amoah} {q8|was jubilant at} {c8 amoah belief|the ruling}. {s9|Tarkowski}, reached on a bus, {q9|would not comment on} {c9 tarkowski declines|it} before she had spoken to her son, and {s10|Halvarsson}, who let the bill through in April in return for an exemption for counties with fewer than 3,000 pupils, {q10|pronounced} {c10 halvarsson|himself "neither sad nor surprised."}

The program was to have opened on Aug. 25. Forms had gone out in April in nine languages, an office of thirty had been hired to read them, and the treasury had set aside a first installment of $23 million, which under the order goes back into the general fund on the first of the month. The ruling fills seventy-one pages and points for the most part to other rulings.

{s11|The diocese of Bellport} {q11|advised} {c11 diocese|families to hold on to their places}, with forty-four new teachers already under contract for the fall.

{c12 - predicted|The state's highest court {q12|is expected} to hear the case in October}. {s13|Two of its seven justices} {q13|have written} in the past that {c13 justices|the clause of 1889 ought to be read narrowly}, and {s14|lawyers on both sides} {q14|think} {c14 lawyers possible belief|a third {h14|could} be persuaded}.

=== question yearly cost of Wexford's vouchers by the fourth year, in dollars
verdict: conflicts
origins: 2
answer: schoolvouchers-a | 290000000 | analysts | legislative analysts
answer: schoolvouchers-a | 190000000 | budget | governor's budget office

=== question what vouchers in Carrow did to test scores
verdict: conflicts
origins: 3
answer: schoolvouchers-e | - | study | Pritchard University study | affirms | dropping by about a tenth and climbing back by the fourth year
answer: schoolvouchers-e | - | thackeray | thackeray | affirms | soared
answer: schoolvouchers-e | - | amoah | amoah | affirms | a catastrophe

=== question children enrolled in the voucher program when it was halted
verdict: single
origins: 1
answer: schoolvouchers-f | 6200 | thackeray | Lorna Thackeray
