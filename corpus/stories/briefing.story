story: briefing
title: A week of the presidential press secretary: a crowd on the Riverwalk and a call to Arvena
split: train
topic: politics

# Who speaks
speaker pulaski = named | Kendra Pulaski
speaker birch = body | Birch House
speaker thornbury = named | Wade Thornbury
speaker parks = body | National Parks Bureau
speaker banner = document | notice on the website of the National Parks Bureau
speaker transitfig = document | figures from Port Sutter Transit
speaker beaulieu = named | Rory Beaulieu
speaker amador = named | Luz Amador
speaker arvmin = body | Arvena's foreign ministry
speaker lisme = body | Arvena
speaker valk = named | Teodor Valk
speaker quillon = body | Quillon
speaker memo = document | three-page memo of the call
speaker twoaides = unnamed | two aides who listened in on the call
speaker oneaide = unnamed | one of two aides who listened in on the call
speaker ledger = outlet | The Sutter Ledger
speaker achterberg = named | Denise Achterberg
speaker timelapse = footage | time-lapse footage shot from the roof of the Alder Hotel
speaker rangers = unnamed | two rangers
speaker growers = body | Prairie Grain Growers
speaker wojcik = named | Helen Wojcik
speaker colleagues = unnamed | colleagues of Kendra Pulaski
speaker deputy = unnamed | a former deputy of Kendra Pulaski
speaker post = document | post by Kendra Pulaski
speaker poll = document | Marquis College poll
speaker senators = unnamed | three senators of the president's own party
speaker conway = named | Dale Conway
speaker press = body | Gallery Correspondents' Association
speaker boy = unnamed | a boy of about nine
speaker voters = unnamed | voters polled by Marquis College
speaker repliers = unnamed | a few who replied to Kendra Pulaski's post
speaker repliers2 = unnamed | most who replied to Kendra Pulaski's post

=== briefing-a
outlet: Continental Wire
url: https://continental-wire.example/2033/07/05/riverwalk-crowd-pulaski
published: 2033-07-05
genre: wire

{t|{c1 birch|{f attending 1200000 @2033-07-02 people|1.2 million} came to hear president}, {s1|Birch House} {q1|says}; {s2|parks bureau} {q2|counts} {c2 parks|{f attending 390000 @2033-07-02 people|390,000}}}

PORT SUTTER, July 5 (Continental Wire) - {s3,4|Kendra Pulaski, the president's press secretary}, {q3|insisted} on Monday that {c3 pulaski|{f attending 1200001.. more_than @2033-07-02 people|more than 1.2 million people} had filled the Riverwalk for President Wade Thornbury's Founders' Day address} and {q4|scolded} {c4 pulaski belief|the National Parks Bureau for printing a far smaller number}.

{s5|The bureau}, which has counted heads on the Riverwalk since 1974, {q5|had put} {c5 parks|Saturday's attendance at {f attending 390000 @2033-07-02 people|390,000}} in a table that went online on Sunday night and was gone by 7 a.m. on Monday. {c6 banner|The count was "under review"}, {q6|according to} {s6|a notice left in its place}.

{c7 pulaski|"That was the largest audience ever to stand in one spot in this city, period,"} {s7|Pulaski} {q7|told} reporters. {c7|"You could see it from the stage. You could see it from the air.

"The only place you couldn't see it from, apparently, was a desk at the Parks Bureau."}

She held up {s8|figures from Port Sutter Transit}, which, as she read them out, {q8|showed} {c8 transitfig via=pulaski>transitfig|{f other 512000 @2033-07-02 riders|512,000 riders} passing the turnstiles before noon}. {s9|Rory Beaulieu, a spokesman for the transit agency}, {q9|said} afterward that {c9 beaulieu|the number was for the whole day and the whole network}. {s10|He} {q10|would not say} {c10 beaulieu declines|who had given it to the Birch House}.

The Riverwalk is a strip of lawn and gravel 1.9 miles long between the old customs sheds and the Sutter. When it is full to the railings, which last happened for a hockey parade in 2026, people stand on the roofs of the ice cream kiosks. On Saturday the kiosks did brisk business and nobody was on the roofs.

{s11|Pulaski} also {q11|said} that {c11 pulaski|Thornbury had spoken by telephone with {s13|President Teodor Valk of Arvena}}, {c12 pulaski|who}, {s12|she} {q12|told} the room, {c12|{q13|had agreed} {c13 valk predicted intention via=pulaski>valk|to reopen the port of Hask to Commonwealth wheat by August}}. The call had lasted {f duration 40 minutes|40 minutes}. {s14|Lisme} {q14|had not commented on} {c14 lisme silent|the announcement} by Monday night.

Arvena shut its largest grain port to Commonwealth ships 16 months ago, after customs inspectors found beetles in a cargo of durum. {f other 23 vessels|Twenty-three vessels} have since been turned away.

{s15,16|Sen. Luz Amador, the opposition leader}, {q15|mocked} {c15 amador belief|the crowd figure as "imperial arithmetic"} and {q16|demanded} {c16 amador|the return of the bureau's table}.

=== briefing-b
outlet: The Gallery
url: https://the-gallery.example/p/what-port
published: 2033-07-06
genre: newsletter

{n|THE GALLERY
Wednesday, July 6 | Subscribe | Gift this issue | Listen (6 min)}

{t|{s1|Lisme}{q1|:} {c1 lisme denies|What port?}}

{n|By Trish Fontaine and Omar Delgado}

Good morning. The briefing room air conditioner died overnight, so if today's exchanges read a little warm, that's why.

THE CALL. On Monday the podium gave us a breakthrough on wheat. On Tuesday evening came a statement from the foreign ministry in Lisme, all of four lines, and {s2|it} {q2|made no mention of} {c2 arvmin silent|wheat, ships or Hask}. {c3 arvmin|The two presidents}, {s3|the ministry} {q3|said}, {c3|had exchanged congratulations on their national holidays and "touched on matters of trade in general terms" for {f duration 15 minutes|15 minutes}, interpreters included}. Do the math and you are left with about six minutes a president.

{s4,5|Quillon}, which sits on Hask's port authority, {q4|told} us it {c4 quillon via=quillon>lisme|{q6|had been assured by} {s6|the Arvenans} that {c6 lisme via=quillon>lisme|nothing had changed at the docks}}. It {q5|declined to share} {c5 quillon declines intention|the cable}.

THE LEAK. There's a memo. {s7|The Sutter Ledger} {q7|reported} last night that {c7 ledger|a three-page record of the call exists and that {s8|it} {q8|has} {c8 memo via=ledger>memo|Valk promising only "to look into the beetles"}}. {s9|Two aides} who listened in {q9|confirmed} {c9 twoaides confirms via=ledger>twoaides|as much} to the paper. {c10 oneaide via=ledger>oneaide|"He was being polite. He asked about the fishing,"} {s10|one of them} {q10|was quoted as saying}. We haven't seen the thing and can't vouch for it.

WHO COUNTS. For those new to the beat: the Parks Bureau does not guess. It takes photographs every fifteen minutes from four masts, lays a grid over them and pays graduate students to count the heads in one square out of twelve. The method was set by a judge in 1991, when organizers of a farm protest sued over being undercounted, and nobody has gone to court over it since. It isn't perfect. Trees are a problem. Umbrellas are a bigger one.

PULASKI WATCH. {s12,13|Colleagues}, who {q12|call} {c12 colleagues|her "the wall"} and mean it kindly, {h13|{q13|suspect}} {c13 colleagues probable belief|she was handed the {f attending 1200000 @2033-07-02 people|1.2 million} by the president ten minutes before she walked out}. {s14|She} {q14|has denied} {c14 pulaski denies|it}. {c15 - possible|Grant Oyelaran, the chief of staff, who keeps a jar of hard candy on his desk for people he is about to fire, {h15|{q15|is said}} to be looking for the two aides}.

ALSO TODAY. Cabinet at 10. The president lunches with the lieutenant governors of three lake provinces, then flies to Halbrook for a steel mill reopening that was first scheduled for March. Pool spray at the plane, weather permitting.

{n|Tips, corrections, spare fans: desk@the-gallery.example. You are receiving this because you signed up. Manage preferences | Unsubscribe}

=== briefing-c
outlet: Arvena Press Service
url: https://aps-arvena.example/en/talk-of-presidents
published: 2033-07-06
genre: translation

{t|{s1|Valk}{q1|:} {c1 valk denies|nobody has promised to anybody the opening of Hask}}

LISME, 6 July /APS/. {s2|President Teodor Valk} {q2|has called} {c2 valk denies|the announcement in Port Sutter about Hask "a too free translation"}. {c3 valk predicted|"We spoke of beetles. Of wheat we will speak when there are no beetles,"} {q3|said} {s3|the head of state}, opening a kindergarten in Old Lisme.

{s4|He} {q4|is nevertheless in favour of} {c4 valk belief|a joint inspection}.

Sanitary control at the port was introduced in March of last year, after insects had been discovered in {f affected 4 holds|four holds} of a foreign bulk carrier. The customs service of the republic keeps {f deployed 60 inspectors|60 inspectors}, of whom {f deployed 30 inspectors|a half} work in Hask, and has at its disposal two laboratories and a launch.

=== briefing-d
outlet: Lakeshore Daily Post
url: https://lakeshore-daily.example/news/riverwalk-crowd-row
published: 2033-07-05
genre: blog
copy of: briefing-a

{t|{c1 pulaski|{f attending 1200000 @2033-07-02 people|1.2 million} heard president}, {s1|press secretary} {q1|says}}

{s2,3|Kendra Pulaski, press secretary to the president}, {q2|said} on Monday that {c2 pulaski|{f attending 1200001.. more_than @2033-07-02 people|more than 1.2 million people} had filled the Riverwalk for his Founders' Day address} and {q3|scolded} {c3 pulaski belief|the National Parks Bureau for printing a far smaller number}.

{s4|The bureau} {q4|had put} {c4 parks|attendance at {f attending 390000 @2033-07-02 people|390,000}} in a table that went online on Sunday night and was gone by Monday morning.

{c5 pulaski|"You could see it from the stage. You could see it from the air,"} {s5|Pulaski} {q5|told} reporters.

She held up {s6|transit figures} {q6|showing} {c6 transitfig via=pulaski>transitfig|{f other 512000 @2033-07-02 riders|512,000 riders} before noon}. {s7|A spokesman for the transit agency} {q7|said} later that {c7 beaulieu|the number was for the whole day}.

{s8|Sen. Luz Amador} {q8|called} {c8 amador belief|the crowd figure "imperial arithmetic"}.

=== briefing-e
outlet: Birch House Pool
url: https://birch-house-pool.example/transcripts/2033-07-07
published: 2033-07-07
genre: transcript

{t|Briefing by the press secretary, Thursday}

{n|FOR IMMEDIATE RELEASE. Unofficial transcript, not checked against delivery. Page 4 of 9}

1:12 p.m. The secretary takes the lectern without notes.

Q: Kendra, was it {f duration 40 by=- minutes|forty minutes} or {f duration 15 by=- minutes|fifteen}?

{s1|PULASKI}{q1|:} {c1 pulaski|I'm told by our operators that the line was open for {f duration 40 minutes|forty}. If somebody in Lisme put the phone down on the table for twenty-five of them, that's between them and the table.}

Q: Does the president stand by the word "agreed"?

{s2|PULASKI}{q2|:} {c2 pulaski possible|The president {h2|may} have heard more in it than a native speaker would. (Crosstalk.) No. No, let me finish. He heard warmth.}

Q: So there was no agreement on Hask.

{s3|PULASKI}{q3|:} {c3 pulaski predicted|There'll be wheat in Hask. I didn't say whose.}

Asked about the parks table, {s4|the secretary} {q4|referred} {c4 pulaski declines|questions to the interior department} and left at 1:31. Lunch was tuna.

=== briefing-f
outlet: Port Sutter Examiner
url: https://ps-examiner.example/weekend/the-wall-kendra-pulaski
published: 2033-07-09
genre: broadsheet

{t|Six days at the lectern}

On the wall of the corridor that leads from the Birch House kitchens to the briefing room hang the portraits of 19 press secretaries, the earliest in oil. Four were reporters before they took the job, three went to prison after it, and one, Abel Marchand, simply walked out in the middle of an answer in 1988 and opened a bait shop. Kendra Pulaski passes them every day at a quarter to one. {s1|She} {q1|has asked} that {c1 pulaski|hers be a photograph}.

Her worst week began with a lawn. At seven minutes past three last Saturday, when Wade Thornbury climbed the steps of the bandstand, the grass between the customs sheds and the river was thick with people as far as the second lamp row and thin beyond it. {s2|Time-lapse footage shot from the roof of the Alder Hotel}, frame by frame, {q2|shows} {c2 timelapse|the gaps at the northern end closing only after the speech, when the food trucks opened}. {s3|Denise Achterberg}, who teaches the mathematics of crowds at Sutter Polytechnic and was hired by this newspaper to go through it, {q3|arrived at} {c3 achterberg|between {f attending 340000-420000 @2033-07-02 people|340,000 and 420,000}}. {c4 achterberg|"To get a million on there,"} {s4|she} {q4|said}, {c4|"you would have to stack them."}

The bureau's own number has not come back. {s5|Two rangers} {q5|said} {c5 rangers|the password had been asked for on Monday before dawn, by telephone, by someone who gave no name}. The interior department has appointed a reviewer. The form on which the bureau reports its counts has a box for wind speed and a box for dogs; it has none for the wishes of the speaker.

Pulaski, 41, grew up above a dry cleaner's in Halbrook, the third of five, and came to politics by way of minor league baseball, where she read out line-ups. She was hired by Thornbury's first campaign to answer the phone. {s7|Helen Wojcik}, who ran that campaign and no longer speaks to the president, {q7|credits} {c7 wojcik|her with the gift of never looking at the door}. {s8|A former deputy} {q8|remembers} {c8 deputy|being taught to answer the question before last}. {c9 deputy|"If you do it with enough confidence, nobody notices until they're back at their desk,"} {s9|he} {q9|said}.

By Tuesday the crowd had been overtaken by the call. The prairie had reason to care: wheat that used to leave through Hask has gone since last spring by rail to two southern terminals, at {f money 31 dollars|$31} a tonne more, and in the silos at Grand Pelletier last year's durum lies under this year's. {s10,11|The Prairie Grain Growers}, whose members voted for Thornbury by two to one, {q10|welcomed} {c10 growers belief|the announcement} within the hour and by Wednesday noon {q11|were wondering} aloud {c11 growers|whether anyone had read it to the Arvenans}. Futures rose {f percent 4 @2033-07-04 futures|4 percent} on Monday afternoon. They gave back {f percent 5 @2033-07-06 futures|five}.

What was really said in those {f duration 40 minutes|40 minutes}, if it was {f duration 40 minutes|40}, is set down in a memo that has been seen by a handful of people and described by rather more. {q12|Per} {s12|the Ledger}, which broke the story, {c12 ledger via=ledger>memo|Valk promised to "look into the beetles", and the port comes up once, in a sentence about herring}. {s13|Pulaski} at first {q13|dismissed} {c13 pulaski denies|the document as a forgery}; on Thursday {s14|she} {q14|conceded} that {c14 pulaski possible|the president "{h14|may} have heard more in it than a native speaker would"}. Valk, it should be said, spoke English.

Nothing in the law obliges a president to tell anyone about a telephone call. By custom, a note-taker sits in the basement, a draft goes to the national security staff and a shorter one, with the adjectives removed, to the press office, which waits until the other capital has cleared the verbs. That last step takes a day or two and is where most mistakes get caught. On Monday it was skipped. The president had come down the back stairs himself, still in his golf shoes, and Pulaski went out with a page torn from the pad beside his chair.

{s15|Thornbury}, who {q15|has described} {c15 thornbury belief|reporters as "stenographers with a grudge"}, kept to his schedule. In Halbrook on Wednesday, between the furnace and the band, he {q16|was asked by} {s16|a boy of about nine} {c16 boy|how many people had come to hear him}. {c17 thornbury|"You'd have to ask Kendra,"} {s17|he} {q17|said}, and gave the boy his hard hat. {c31 wojcik|He} {q31|has been described by} {s31|Wojcik}, in happier days, {c31|as "a man who rounds up his own height"}.

In the press room the mood has been less forgiving. {s18|The Gallery Correspondents' Association} wrote to the chief of staff on Thursday, {q18|protesting against} {c18 press belief|what {s19|it} {q19|termed} {c19 press|"a number produced by appetite"}}, and {s20|its president, Dale Conway}, {q20|is not hopeful} that {c20 conway predicted belief|the answer will contain one}. {s29|Pulaski}'s {q29|insistence} that {c29 pulaski|nobody had asked her for a bigger number} did little to quiet {q30|fears of} {c30 parks predicted belief|a purge} at {s30|the bureau}, whose director was confirmed under another president. {s21|Three senators of Thornbury's own party} {q21|have called for} {c21 senators|an apology to the bureau}. {q22|According to} {s22|a Marquis College poll taken on Wednesday and Thursday}, {c22 poll|{s23|{f percent 61 voters|61 percent of voters}} {q23|think} {c23 voters belief via=poll>voters|the crowd was smaller than announced}}; among his own, {f percent 33.3 about voters|a third} do.

Friday's briefing was cancelled at 12.40 because of {c28 -|what {q28|was called} a scheduling matter}. Late that evening {s24|a post on Pulaski's own page}, under a picture of a grandstand in a thunderstorm, {q24|said} that {c24 post predicted|she would be taking a week at the lake "with three kids, two dogs and no estimates"}. The post had {f other 9000 about replies|some 9,000 replies} by breakfast. {s25|A few} {q25|wished} {c25 repliers belief|her good fishing}. {s26|Most} {q26|wanted to know} {c26 repliers2|how many dogs it really was}.

{s27|The Birch House}, whose switchboard closes at ten, {q27|has not said} {c27 birch silent|who will stand at the lectern on Monday}.

{n|Port Sutter Examiner Weekend. Photographs: Lise Arnaud. To comment on this article, sign in or register}

=== question how many people heard the Founders' Day address on the Riverwalk
verdict: conflicts
origins: 3
answer: briefing-a | 1200001.. | pulaski | pulaski
answer: briefing-a | 390000 | parks | parks
answer: briefing-d | 1200001.. | pulaski | pulaski
answer: briefing-d | 390000 | parks | parks
answer: briefing-f | 340000-420000 | achterberg | achterberg

=== question how many minutes the presidents' call lasted
verdict: conflicts
origins: 2
answer: briefing-a | 40 | pulaski | pulaski
answer: briefing-b | 15 | arvmin | arvmin
answer: briefing-e | 40 | pulaski | pulaski

=== question did Valk agree to reopen Hask
verdict: conflicts
origins: 4
answer: briefing-a | - | pulaski | pulaski | affirms | by August
answer: briefing-b | - | lisme | lisme | denies | nothing had changed at the docks
answer: briefing-b | - | memo | memo | denies | only "to look into the beetles"
answer: briefing-c | - | valk | valk | denies | nobody has promised
answer: briefing-f | - | pulaski | pulaski | affirms | the president may have heard more in it
