story: evangelicals
title: Church leaders divided over Landry Mapes after the stable recording
split: train
topic: politics

# Who speaks
speaker beecham = named | Harold Beecham Jr.
speaker coombs = named | Althea Coombs
speaker backers = unnamed | church leaders who backed Landry Mapes
speaker leaders = unnamed | leaders of the Bible Protestants
speaker ferrand = named | Nolan Ferrand
speaker pastors = unnamed | three pastors on Mapes's religious council
speaker stayers = unnamed | leaders who stay with Landry Mapes
speaker mapes = named | Landry Mapes
speaker whitmire = named | Lorna Whitmire
speaker women = unnamed | women in congregations across the country
speaker pickett = named | Tammy Joy Pickett
speaker poll = document | Tallis survey
speaker adebayo = named | Cornelius Adebayo
speaker tatupu = named | Ellen Tatupu
speaker tidings = outlet | The Tidings
speaker recording = footage | stable recording
speaker apostle = named | the apostle
speaker medina = named | Hollis Medina
speaker organizers = unnamed | organizers of the pastors' breakfast
speaker pastors5 = unnamed | four pastors called by the Steeple Report
speaker fifth = unnamed | a pastor near the rail yards
speaker networks = unnamed | the networks
speaker nationals = unnamed | officers of the National Party
speaker maker = unnamed | the man who made the recording
speaker deacon = unnamed | a deacon in Althea Coombs's church
speaker mother = unnamed | mother of Althea Coombs
speaker beechamoffice = body | office of Harold Beecham Jr.
speaker waverers = unnamed | pastors who thought of crossing over
speaker roommates = unnamed | Daniel Ezenwa and Caleb Stroud
speaker advisers = unnamed | advisers to Ellen Tatupu
speaker governors = unnamed | two former governors of Tatupu's party
speaker platform = document | platform of Ellen Tatupu
speaker lakepastor = unnamed | a pastor in the lake counties
speaker council = unnamed | members of Mapes's religious council
speaker grueber = named | Wayne Grueber
speaker readers = unnamed | readers of Plumb Line
speaker kettle = named | Silas Kettle
speaker petition = document | petition of Whitefield students
speaker students = unnamed | students who signed the petition
speaker ezenwa = named | Daniel Ezenwa
speaker stroud = named | Caleb Stroud
speaker trustees = unnamed | five trustees of Whitefield University
speaker trustee = unnamed | a trustee of Whitefield University
speaker counter = document | counter of the petition
speaker mcamp = body | Mapes campaign
speaker laity = unnamed | parishioners of Wayne Grueber

=== evangelicals-a
outlet: Bellwood Times-Star
url: https://bellwood-times-star.example/politics/mapes-churches
published: 2036-10-12
genre: broadsheet

{n|BELLWOOD TIMES-STAR
Politics | Faith | Metro | Sports | Homes
Already a subscriber? Log in}

{t|Tape opens rift among {s1|church leaders} who {q1|embraced} {c1 backers belief|Mapes}}

{n|By Theodora Nakagawa and Lamar Whitcombe}

JERICHO SPRINGS — {s2|The Rev. Harold Beecham Jr.} {q2|let it be known} on Sunday, from a pulpit the size of a tennis court, that {c2 beecham|he had forgiven Landry Mapes}. Nine miles away, in a church with a gravel lot, {s3|the Rev. Althea Coombs} {q3|asked} a hundred people {c3 coombs|what exactly the candidate had repented of}, and waited, and nobody spoke.

Between those two pulpits lies the largest bloc of votes in the republic. The Bible Protestants, as they have been known since the census of 1950, cast a quarter of all ballots in the last presidential election, and four in five of theirs went to the National Party. Since Friday, when The Tidings published a recording in which {s4|Mapes, a rodeo promoter and hotel owner now married for the third time}, {q4|brags} to a stable hand of {c4 mapes via=recording>mapes|what a famous man may do with women he has just met}, {s5|their leaders} {q5|have been at odds over} {c5 leaders belief|whether to stand by him, rebuke him and stand by him, or go}.

{c6 beecham|"We are electing a president, not calling a pastor,"} {s6,7|Beecham}, who heads Whitefield University and introduced the nominee at the convention, {q6|told} his congregation, {q7|likening} {c7 beecham|Mapes to King David, "a man of appetites whom the Lord could use"}. Theologians of several denominations spent the week taking the comparison apart.

{s8,9|Nolan Ferrand}, who directs the policy arm of the Covenant Fellowship and broke with the nominee before the first primary, {q8|described} {c8 ferrand|the performance as "a scandal and a heartbreak"} and {q9|predicted} that {c9 ferrand predicted|a generation of young believers would remember who had looked away}. {c10 pastors|He} {q10|was accused at once by} {s10|three pastors on the candidate's religious council} {c10|of "laboring for the other side,"} an old charge by now, which a friend has had printed on a mug.

The marriage of pulpit and party is younger than it looks. Until the 1970s Bible Protestants voted like their neighbors, when they voted, and their preachers regarded politics much as they did the picture show. What brought them in was a ruling on the taxes of church academies; what kept them in, through four decades and six nominees of varying piety, was the courts. {s11|Most of those} who are staying with Mapes now {q11|offer} {c11 stayers|the same reason}. {c12 - predicted|The next president {q12|is expected} to fill at least two seats on the high court}, and {s13|Mapes} {q13|has pledged} {c13 mapes predicted intention|to choose from a list drawn up for him by lawyers whom the churches know}. {s14,15,25|One member of the religious council, a broadcaster} who twice {q25|urged} {c25 council|a sitting president to resign over an affair}, {q14|conceded} that {c14 council confirms|he was applying a different ruler}, and {q15|saw} {c15 council denies belief|no shame in it}.

{c16 council|"I'm not proud of the ruler,"} {s16|he} {q16|said}. {c16|"I'm proud of the grandchildren who'll be born because of it.

"You can put that in your paper, and you can put my name under the ruler but not under this."}

It was the women who had not been consulted. On Sunday night Lorna Whitmire, whose Bible studies are used in some nine thousand congregations and who in thirty years had never spoken of an election, sent out six short messages, in the last of which {s17|she} {q17|asked} {c17 whitmire|how men to whom she had sent her readers for counsel could dispose in one sentence of a thing that had been done to so many of those readers}. {c18 women belief|The messages} {q18|brought thanks from} {s18|women in churches across the country}. {s19|Tammy Joy Pickett}, who preaches to stadiums, {q19|scolded} {c19 pickett|her for "doing the accuser's homework"}.

{s20,21|Mapes}, in a video of ninety seconds released at midnight on Friday, {q20|said} {c20 mapes|he was sorry if anyone had been hurt}, then spent the rest of it {q21|accusing} {c21 mapes|the husband of his opponent, Gov. Ellen Tatupu, of worse}. {s22|A Tallis survey completed on Tuesday} {q22|has} {c22 poll|him at {f percent 61 weekly churchgoers|61 percent} among weekly churchgoers, down nine points in a month, with nearly all of the loss among women under 45}. It is too late for the party to replace him: ballots are printed in every state but two.

The other side has been slow to profit. {s26,32|Tatupu, an every-Sunday churchgoer} who {q32|would sooner} {c32 tatupu intention|discuss her weight than her prayers}, {q26|has long resisted} {c26 tatupu declines intention|{s27|her advisers}' {q27|pleas} {c27 advisers|to talk about her faith}}, and when she did at last, in a Bellwood gymnasium on Thursday, it was for a minute and a half and mostly about her grandmother. {s28|Two former governors of her party, both of them preachers' sons}, {q28|consider} {c28 governors belief|this the costliest shyness of the year}. Then there is abortion, on which {s29|her platform} {q29|defends} {c29 platform belief|the present law without exceptions} and on which {s31|pastors} who {q31|were thinking of} {c31 waverers intention|crossing over} were waiting, some with the door already open, for a softer word. They did not get it. {s30|One of them}, in the lake counties, {q30|plans} {c30 lakepastor predicted intention|to leave the top line of his ballot blank}, as his father did in 1976.

There are believers for whom none of this is news. {s23|Bishop Cornelius Adebayo}, whose Pentecostal churches are filled with immigrants and the grandchildren of slaves, {q23|is weary of} {c23 adebayo belief|hearing half of a family spoken of as the whole}. {c24 adebayo|"They want to know what the Christians will do,"} {s24|he} {q24|said}, locking up after a Wednesday service in Bellwood. {c24|"We have been doing it since March. Nobody called."}

=== evangelicals-b
outlet: Plumb Line
url: https://plumb-line.example/editorial/what-we-owe-the-watching
published: 2036-10-14
genre: column

{t|What we owe the watching}

{n|PLUMB LINE: a magazine of conviction since 1956. From the editors.}

Our founder, {s1|Silas Kettle}, {q1|held} that {c1 kettle|a religious magazine should speak of candidates as a doctor speaks of neighbors, seldom and never for pay}. We have kept to that through fourteen elections. We depart from it this week, and we do so without pleasure, since {s2,13|many} who read us {q2|support} {c2 readers belief|Landry Mapes} and {q13|have told} us {c13 readers|why} in letters that deserve an answer.

{c3 readers predicted|The other candidate}, {s3|they} {q3|write}, {c3|would use the courts to close our schools}. Perhaps she would. {s4,5|Governor Tatupu}, who {q4|insists} {c4 tatupu denies|she has no such design}, {q5|has declined} three times {c5 tatupu declines intention|to put it to our readers herself}. But the fear of one ruler has never been a reason to praise another, and praise is what has been offered. {s6|Dr. Beecham}'s {q6|likening of} {c6 beecham|Mr. Mapes to King David} leaves out the prophet, who walked in unasked and told the king a story about a lamb. {s7,8,9,10|Wayne Grueber}, from whose textbook half of our staff were taught, {q7|pronounced} {c7 grueber|a vote for him "a morally good choice"} in July, {q8|urged} {c8 grueber|him to stand down} on Saturday and by Wednesday {q9|supported} {c9 grueber belief|him} again, {q10|without telling} anyone {c10 grueber silent|what he had learned in between}.

{s11|The apostle} {q11|cautions against} {c11 apostle|doing evil that good may come}. He was not thinking of the judiciary. We do not ask our readers to vote for anybody, and the ballot has room on it for a written name; we ask those who lead them to stop describing as courage what is only arithmetic. A letter that reached us on Monday puts the matter better.

{c12 medina|"I taught my boys that a man is what he says when he thinks the door is shut. What do I teach them now?"} {q12|—} {s12|Hollis Medina, Cane Fork}

=== evangelicals-c
outlet: Jericho Springs Clarion
url: https://jericho-springs-clarion.example/whitefield/petition
published: 2036-10-15
genre: local

{t|At Whitefield, a petition, a president and a very long chapel service}

{n|By Priya Hathcock}

The petition went up on Monday at 4:10 in the morning, because Daniel Ezenwa could not sleep. By the time the dining hall opened there were {f other 300 about signatures|about 300 names} on it. {c1 counter|By Wednesday night there were {f other 1351.. more_than signatures|more than 1,350}}, {q1|according to} {s1|a counter} that the university's network had twice tried to block, and a good third of them belonged to alumni.

{s2|The text}, two paragraphs long, {q2|declares} that {c2 petition|Mapes "does not represent our values" and that the signers are ashamed to hear their school's name used to vouch for him}. {s3|It} {q3|stops short of demanding} {c3 petition silent|Harold Beecham's resignation}, as {s4|some} {q4|had wanted} {c4 students intention predicted|it to do}. {c5 ezenwa|"He has a right to his vote, we just don't want him voting with our sweatshirt on,"} {s5|Ezenwa, a senior in accounting}, {q5|explained}.

{s6|Beecham} {q6|took} {c6 beecham belief|the thing lightly}. In a statement sent to parents {s7,8|he} {q7|praised} {c7 beecham belief|the students for their "zeal,"} {q8|expressed} {c8 beecham predicted belief|confidence that they would vote as their grandparents had} before turning to the Mapes family's gifts to the equestrian center, two of which are still to come. {s9|Five of the 31 trustees}, {q9|unhappy} that {c9 trustees belief|they had learned of his sermon from the television}, met by telephone on Tuesday. {s10|One} {q10|told} the Clarion {c10 trustee|nobody had raised the question of his contract, "because everybody was afraid somebody else would."}

Wednesday is chapel day. Attendance is taken by a card reader in the vestibule, and the band plays for fifteen minutes before anyone speaks. The speaker this week was to have been a retired quarterback. Instead Beecham came out himself, in a blazer, and talked for fifty minutes, chiefly about his father, who founded the place in a roller rink with eleven students and was sued by the county.

{c11 stroud|"I kept waiting for him to mention it,"} {q11|said} {s11,15|Caleb Stroud}, who is Ezenwa's roommate and was the first to {q15|refuse} {c15 stroud declines intention|to sign}. {c11|"Then I figured out he was mentioning it."} {s12,13,14|Stroud} {q12|intends} {c12 stroud predicted intention|to vote for Mapes}, {q13|believing} {c13 stroud belief|the unborn have nobody else}, and {q14|does not think} {c14 stroud denies belief|the less of his friend}. {s16|The two} {q16|have agreed} {c16 roommates predicted intention|not to discuss it after ten}.

=== evangelicals-d
outlet: Interstate Wire
url: https://interstate-wire.example/2036/10/13/grueber-reverses-mapes
published: 2036-10-13
genre: wire

{t|{s1,2|Theologian} who {q1|called for} {c1 grueber|Mapes to quit} now {q2|backs} {c2 grueber belief|him again}}

BELLWOOD, Oct. 13 (IW) — {s3,4|Wayne Grueber, one of the most widely read conservative theologians}, {q3|said} on Monday that {c3 grueber predicted intention|he would after all vote for Landry Mapes}, three days after {q4|urging} {c4 grueber|him to withdraw}.

{s5|Grueber}, 71, {q5|wrote} on his web page that {c5 grueber|he had acted "in the heat of a bad weekend" and that the platforms of the two parties, laid side by side, left a Christian no third course}, {c7 laity denies belief|a position} that {s6,7|several of his own parishioners}, {q6|stunned by} {c6 laity belief|the turn}, {q7|rejected} in an open letter that same evening. His is the third turnabout by a prominent churchman in a week that has also cost the nominee two senators, a lieutenant governor and the author of his farm plan, and in which nobody of rank who had been against him in the summer has crossed to his side.

{s8|The Mapes campaign} {q8|welcomed} {c8 mcamp belief|the change of heart}. {s9|Nolan Ferrand of the Covenant Fellowship}, reached at an airport, {q9|would say} only that {c9 ferrand|he was praying for everyone concerned, "in alphabetical order"}.

The recording, made in 2027 at a stable in Cane Fork, was published by The Tidings on Friday. {s10|The newspaper} {q10|has not disclosed} {c10 tidings silent|how it came by it}. {s11|Mapes}, who {q11|does not deny} that {c11 mapes confirms|the voice is his}, is to speak on Thursday at a breakfast for {f attending 700 @2036-10-16 pastors|700 pastors} in the capital. {s12|Organizers} {q12|expect} {c12 organizers predicted belief|a full room}.

=== evangelicals-e
outlet: Steeple Report
url: https://steeple-report.example/2036/10/11/who-gains
published: 2036-10-11
genre: blog

{t|Nine-year-old tape, nine days to early voting. Who gains?}

{n|STEEPLE REPORT — Watching the watchmen
RSS · Prayer wall · Gold coins (sponsored)}

Nobody at this site is going to defend the words on that tape. {s1|Landry Mapes} {q1|has called} {c1 mapes belief|them foolish}, which they were. But notice the timing, and notice whose hands are wringing. {s2|The Tidings, a paper} that has not found a kind word for a churchgoer since the roof fell in on the old cathedral, {q2|wants} {c2 tidings intention|us to believe that the thing dropped into its lap on Thursday, unasked for, out of a clear sky}.

{s3|Nolan Ferrand, the most quotable lobbyist in the Covenant Fellowship}, {q3|is heartbroken over} {c3 ferrand belief|it}. {s4|He} {q4|was heartbroken over} {c4 ferrand belief|the platform}, too, and over the slogan and, if memory serves, the hat. The bishops of the old denominations, whose pews could be counted from the choir, put out one of their statements. We counted the words about the unborn in it, and it did not take long.

Meanwhile, on the ground, this reporter called five pastors in three counties. {s5|Four of them} {q5|had noticed} {c5 pastors5|no change at all}; {s6|the fifth}, who leads a storefront church near the rail yards, {q6|was delighted to report} {c6 fifth|two families lost and four gained}. To hear {s7|the networks} {q7|tell it}, {c7 networks|the women of the church are in open revolt}. {s8,9|Tammy Joy Pickett}, who speaks to more of them in a weekend than the networks do in a year, {q8|views} {c8 pickett belief|the uproar as "a distraction with a budget"} and {q9|advises} {c9 pickett|anyone tempted by it to go home and read about Rahab}.

Who had the tape, and since when? {s10|Dr. Beecham} {h10|{q10|suspects}} {c10 beecham probable belief|it lay in a drawer until it could do the most harm}, {c11 nationals belief|a suspicion} {q11|shared by} {s11|more than one officer of the National Party}, among them some who would have been glad to have it themselves in the spring. {s12|The man} who made it {q12|isn't taking} {c12 maker declines|calls}. We will keep ringing.

=== evangelicals-f
outlet: KJSP 91.5
url: https://kjsp.example/transcripts/drive-home-coombs
published: 2036-10-14
genre: broadcast

{n|KJSP transcripts are made in a hurry. Check against the audio.}

{t|Drive Home: the Rev. Althea Coombs}

BAPTISTE: Reverend, you asked a roomful of people what the man had repented of. What came back?

{s1|COOMBS}{q1|:} {c1 coombs|Nothing, for a while. Then a deacon put up his hand, and he is a Mapes man, he's got the sign. {s2|He} {q2|said} {c2 deacon via=coombs>deacon|he didn't know}. {s3|He} {q3|wanted to know} {c3 deacon via=coombs>deacon|if you're allowed to vote for somebody and be ashamed at the same time}. I told him I've done it most of my life.}

BAPTISTE: Has anyone left?

{s4|COOMBS}{q4|:} {c4 coombs|Not yet. {s5|My mother} {q5|is threatening} {c5 mother intention predicted via=coombs>mother|to leave}. She's eighty-eight, she'd only go across the road.}

BAPTISTE: Dr. Beecham's office sent us a line. {c6 beechamoffice|"The university respects every pulpit in the county, whatever its size,"} {s6|it} {q6|reads}. Do you take that as a compliment?

{s7|COOMBS}{q7|:} {c7 coombs|I take it as a measurement.}

BAPTISTE: In the last minute. Would you vote for the governor?

{s8|COOMBS}{q8|:} {c8 coombs declines|That one I'm keeping. I preach to both kinds, and one kind tithes.}

{n|Support KJSP: pledge drive ends Friday}

=== question signatures on the Whitefield petition
verdict: supersedes
origins: 2
answer: evangelicals-c | 300 | - | Clarion
answer: evangelicals-c | 1351.. | counter | counter

=== question how the recording came to The Tidings
verdict: unverified
origins: 1
answer: evangelicals-d | - | tidings | The Tidings | silent | has not disclosed
answer: evangelicals-e | - | tidings | The Tidings | affirms | dropped into its lap unasked for
