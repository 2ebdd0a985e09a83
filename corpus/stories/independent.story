story: independent
title: June Halvorsen, without a party, runs for governor of Marquette
split: train
topic: politics

speaker halvorsen = named | June Halvorsen
speaker tolliver = named | Marian Tolliver
speaker brill = named | Kwame Asante-Brill
speaker camphalv = body | Halvorsen campaign
speaker yoo = named | Peter Yoo
speaker union = body | Union Party
speaker league = body | Progressive League
speaker elders = unnamed | League elders
speaker delacroix = named | Roy Delacroix
speaker okonjo = named | Grace Okonjo
speaker memo = document | memo of the League's pollster
speaker lakeland = body | Lakeland College Poll
speaker prairie = body | Prairie Pulse
speaker farmers = unnamed | farmers in the western counties
speaker bloom = named | Hattie Bloom
speaker nurse = unnamed | a night nurse at the Copper Kettle
speaker trucker = unnamed | a driver for a feed mill
speaker statute = document | election code of Marquette
speaker strategist = unnamed | a Union strategist
speaker teachers = body | Marquette Federation of Teachers
speaker growers = body | Sugar Beet Growers
speaker video = footage | video from a parking lot in Dunmore
speaker prentiss = named | Lucas Prentiss
speaker sandhu = named | Amrit Sandhu
speaker critics = unnamed | critics of June Halvorsen
speaker whitecloud = named | Elaine Whitecloud
speaker complaint = document | complaint of Roy Delacroix
speaker brother = named | Ted Halvorsen
speaker staffers = unnamed | people who work for June Halvorsen
speaker suburban = unnamed | suburban women
speaker merchants = unnamed | merchants on Main Street in Dunmore
speaker bar = body | state bar of Marquette
speaker chairs = unnamed | county chairs of the Progressive League
speaker ad = footage | campaign ad of Marian Tolliver
speaker pollsters = unnamed | pollsters
speaker barragan = named | Ines Barragan
speaker sorensen = named | Walt Sorensen
speaker tollivercamp = body | Tolliver campaign
speaker filing = document | campaign finance filing of June Halvorsen
speaker delegate = unnamed | a delegate of the teachers' federation
speaker dpolice = body | Dunmore police

=== independent-a
outlet: Straits Wire
url: https://straits-wire.example/marquette/halvorsen-files
published: 2034-07-08
genre: wire

{t|Halvorsen files {f other 41000 about signatures|41,000 signatures} for Marquette governor's ballot}

CARTIER CITY, Marquette, July 8 (Straits Wire) - June Halvorsen, the former head of a rural power cooperative, on Saturday handed in what {s1|her campaign} {q1|put} {c1 camphalv|at {f other 41000 about signatures|about 41,000 signatures}}, {f other 23001.. more_than signatures|more than 23,000} above the number an independent needs to run for governor.

{s2|The secretary of state, Peter Yoo}, {q2|promised} {c2 yoo intention predicted|to check every sheet by July 28}. {s3|The Union Party}, whose {s6|governor, Marian Tolliver}, {q6|is seeking} {c6 tolliver predicted intention|a second term}, {q3|has threatened} {c3 union intention predicted|to contest the petition in court}.

The sheets filled {f other 34 boxes|34 boxes} and came in a borrowed bread truck. {c4 halvorsen|"Nobody was paid for a name in there,"} {q4|said} {s4|Halvorsen}, 58. {s5|The Progressive League}, which stands to lose most by her, {q5|gave no comment on} {c5 league declines|the filing}.

=== independent-b
outlet: The Cartier Courier
url: https://cartier-courier.example/politics/long-read/halvorsen-copper-kettle
published: 2034-07-23
genre: broadsheet

{n|THE CARTIER COURIER
Capitol · Metro · Sports · Obituaries · Crossword
You have 2 free articles left}

{t|The woman nobody sent}

{n|By Solveig Marchand-Diaz · Photographs by Otis Kaye · Sunday, July 23, 2034}

DUNMORE — At a quarter to six the Copper Kettle has its lights on and {f attending 11 customers|eleven customers}, and the talk is of hail. It came through on Thursday, a strip a mile wide and fourteen long, and took the beets and the windshields and most of the shingles off the Lutheran church. The insurance men have the corner booth. Nobody has mentioned the governor's race, and it is possible that nobody would have done so if the candidate had not come in by the kitchen door, carrying her own mug.

June Halvorsen ran the Three Rivers Electric Cooperative for nineteen years. She has never held an office that anybody campaigns for. She entered the race in March, on a Tuesday, by telling a reporter for a farm radio station who had called about transformer prices, and {s1|those} who work for her {q1|say} {c1 staffers|they learned of it from the radio like everybody else}. {c2 halvorsen|She did it}, {s2|she} {q2|has said} since, {c2|because the two parties had "divided the state up like a couple who can't afford the divorce."}

{c29 - belief|It} {q29|was taken for} {c29|a stunt}. By Memorial Day she had {f attending 900.. at_least people|at least 900 people} at a rally in a cattle barn in Ostrander; by the end of June {f other 2600 about volunteers|some 2,600 volunteers} were carrying clipboards. {s3|The Lakeland College Poll}, released on Wednesday, {q3|has} {c3 lakeland|her at {f percent 22 likely voters|22 percent}, behind Governor Marian Tolliver's {f percent 37 likely voters|37} and the {f percent 33 likely voters|33} of Kwame Asante-Brill, the Progressive League's nominee}. In the western counties, where {s4|farmers} {q4|have distrusted} {c4 farmers belief|both parties} since the water compact, she leads.

For the League that is a nightmare with a date on it. The party has held the governor's mansion for four of the past thirty years and has never won it without the west. {s5,6|Its elders}, most of whom came up through the mills, {q5|view} {c5 elders belief|her candidacy as a gift to Tolliver}, and in May {q6|tried to persuade} {c6 elders|her to run for the state senate instead}, an offer that {s7|she} {q7|found} {c7 halvorsen belief|"about as flattering as a used tire."} {s8,9|Roy Delacroix}, the League's chairman for two decades and a man noted for his calm, {q8|has little patience for} {c8 delacroix belief|the barn rallies}. In a letter to county chairs he {q9|accused} {c9 delacroix|Halvorsen of "auditioning for a talk show at the expense of {f affected 61000 children|61,000 children} on the state health plan."}

{s10|A memo by the League's own pollster, Grace Okonjo}, written in June and passed to the Courier last week, {q10|takes issue with} {c10 memo belief|the word "spoiler."} {c11 memo|Of every {f other 10 Halvorsen supporters|ten people} who prefer the independent}, {s11|it} {q11|finds}, {c11|{f other 4 Halvorsen supporters|four} would otherwise stay home, {f other ..3 at_most Halvorsen supporters|at most three} would go to Asante-Brill and the rest would split between Tolliver and whoever had been on television last}. {s12|Okonjo}, reached at her mother's house, {q12|would not say} {c12 okonjo declines|who had commissioned it}.

Marquette makes it hard. The rules date from 1938, when a radio preacher with a gift for arithmetic came within a few thousand votes of the mansion, and the two parties, which at that time could not agree on the color of the license plates, needed a single afternoon to pass them. {s13|The election code} {q13|says} {c13 statute|an independent must find {f other 18000 signatures|18,000 registered voters}, no fewer than {f other 500.. at_least signatures|500} of them in each of {f other 12 counties|12 counties}, within {f duration 90 days|90 days}}. Every sheet must be notarized. A signature in pencil is void, and so is one that strays over the line. The parties, for their part, need a convention and a check for forty dollars. Since the war {f other 5 candidates|five people} have got through; the best of them, a hog breeder, took 9 percent.

{s14|Amrit Sandhu}, who teaches state history at Lakeland and has written on the preacher, {q14|considers} {c14 sandhu belief|the code unconstitutional, dull and very well drafted}.

Tolliver, a former prosecutor who has raised {f money 14000001.. more_than dollars|more than $14 million}, has not once spoken Halvorsen's name. {c15 strategist belief|It would be like a landlord thanking the termites next door}, {q15|said} {s15|a Union strategist}. But the ads have changed. In May they attacked the League; by July {s16|one}, filmed in front of a substation, {q16|was asking} {c16 ad|"what exactly June Halvorsen charged your grandmother in the blizzard of '29"}. Her rates that winter were frozen. {s17|Union headquarters} {q17|stands by} {c17 union belief|the spot}.

The candidate herself is a poor speaker, with a habit of consulting the ceiling. She does not wave. {q28|Asked} {c28 -|what she is for}, she brings out a sheet of ruled paper, and {s18|critics}, weary of the mug and the bread truck, {q18|dismiss} {c18 critics belief|what is on it as a maintenance schedule}. There are bridges on it, and culverts, and a state lab for soil. {s19|She} {q19|favors} {c19 halvorsen belief|a tax on idle pipelines}; {s20|she} {q20|is opposed to} {c20 halvorsen belief|the stadium}; on abortion, after a silence of about a minute, {s21|she} {q21|told} a room in Fennimore that {c21 halvorsen|she had once driven a lineman's daughter two hundred miles through snow so that a girl of seventeen could see a doctor who was not her uncle, that she had not asked the girl what she believed, and that she did not see what a governor would have added to the conversation except a fourth person in the truck}.

{q22|Support for} {c22 suburban belief|her} among {s22|suburban women} rose by {f percent 6 about points|about six points} the week after that was filmed.

At the Kettle the hail is done with by half past six. {c23 nurse belief|"I like that she looks tired,"} {q23|said} {s23|a night nurse on her way home}, who had eggs in front of her and a pager beside them. {s24|A driver for the feed mill} {q24|said} {c24 trucker|a governor without a single vote in the legislature was a hood ornament}. {s25,26|Hattie Bloom}, who has owned the place since 1998 and {q26|resents} {c26 bloom belief|the cameras}, though not the trade, {q25|wants} {c25 bloom intention predicted|somebody, she doesn't care who, to fix the bridge}.

Caption: Halvorsen, center, at the counter on Friday. {s27|Her brother Ted}, left, {q27|was against} {c27 brother belief|the whole idea}.

{n|Letters to the editor: letters@cartier-courier.example
More from Capitol: Who paid for the Speaker's boat?}

=== independent-c
outlet: The Gavel
url: https://thegavel.example/newsletter/0724
published: 2034-07-24
genre: blog

{t|Monday memo: {s1|Pollsters} {q1|disagree over} {c1 pollsters belief|Halvorsen}}

Morning. Two polls, one state, and a gap you could park a bread truck in.

{s2|Prairie Pulse}, out overnight, {q2|gives} {c2 prairie|Halvorsen {f percent 14 likely voters|14 percent} among {f other 812 likely voters|812 likely voters}}. Lakeland's {f percent 22 @2034-07-19 by=lakeland likely voters|22} of last Wednesday came from {f other 640 by=lakeland likely voters|640}. {s3|Pulse's founder, Ines Barragan}, {q3|attributes} {c3 barragan|the difference to wording: her callers named the parties and Lakeland's did not}. {s4,5|Lakeland's Walt Sorensen} {q4|defends} {c4 sorensen belief|his sheet} and {q5|questions} {c5 sorensen belief|whether Pulse reached anybody under forty}. Both have a margin of {f percent 3.5-4 points|between 3.5 and four points}.

Why it matters: the debate rules. The Association of Civic Broadcasters lets in anyone who averages {f percent 15.. at_least of the vote|at least 15 percent} in three polls by Labor Day. {s6|Tolliver's people}, {q6|keen on} {c6 tollivercamp belief|a crowded stage}, have sent a driver to measure it. {s7,8|Asante-Brill}, who was chosen in the spring because he had brought the party's wings together over a pension bill, {q7|is holding out for} {c7 brill intention predicted|a two-person format}, {q8|saying} {c8 brill|viewers deserve an exchange rather than an audition and that a stage of three would leave him explaining, for ninety minutes, somebody else's arithmetic}.

Money: {s9|her latest filing} {q9|shows} {c9 filing|{f money 2100000 dollars|$2.1 million} from {f other 38001.. more_than donors|over 38,000 donors}, most of them giving {f money ..59 less_than dollars|less than $60}}. {s10|The Sugar Beet Growers} {q10|have endorsed} {c10 growers belief|her}; {s11|the teachers' federation}, after what {s12|one delegate} {q12|described as} {c12 delegate|"a four-hour family dinner,"} {q11|came down against} {c11 teachers belief|her} by a handful of votes.

In {q13|the words of} {s13|Lucas Prentiss}, who ran the hog breeder's campaign, in a post since taken down: {c13 prentiss|"They ignore you, they sue you, they copy your road plan."} The suing should begin this week. Until 1981 a challenge to a petition went before the state senate, which sat as a court for the purpose in robes kept in a cupboard behind the rostrum; moths got the robes, and a constitutional amendment moved the business to the Superior Court in Cartier City, where it is heard without a jury and has to be done in {f duration 10 days|ten days}. The amendment runs to eleven lines and was passed with no votes to spare. Lawyers who do this kind of work are scarce. {s14|The state bar} {q14|lists} {c14 bar|four}, of whom two are retired and one has married the other's clerk, so that both parties tend to go shopping for theirs in the next state, where the bar is bigger and the motels are worse.

=== independent-d
outlet: Ostrander Plainsman
url: https://ostrander-plainsman.example/state/halvorsen-petition
published: 2034-07-09
genre: local
copy of: independent-a

{t|Halvorsen turns in petition}

June Halvorsen, the former head of a rural power cooperative, on Saturday turned in what {s1|her campaign} {q1|put} {c1 camphalv|at {f other 41000 about @2034-07-08 signatures|about 41,000 signatures}}, {f other 23001.. more_than @2034-07-08 signatures|more than 23,000} above the number an independent needs to run for governor.

{s2|Peter Yoo, the secretary of state}, {q2|promised} {c2 yoo intention predicted|to check every sheet by July 28}. The sheets filled {f other 34 @2034-07-08 boxes|34 boxes} and came in a bread truck borrowed from Ostrander's own Vandermeer Bakery. {c3 halvorsen|"Nobody was paid for a name in there,"} {q3|said} {s3|Halvorsen}.

=== independent-e
outlet: KDUN Radio
url: https://kdun.example/transcripts/fridayforum-0728
published: 2034-07-28
genre: broadcast

{n|KDUN 91.3 · Listener supported · Transcript may contain errors}

{t|Friday Forum: Who gets on the ballot?}

HOST: It's seven past nine. The secretary of state's office has been through the boxes. Peter Yoo is here, and down the line from Cartier City the League's chairman, Roy Delacroix. Mr. Yoo, how many?

{s1|YOO}{q1|:} {c1 yoo|We accepted {f other 29412 signatures|29,412}. We threw out {f other 11001.. more_than signatures|more than 11,000}, most of them because the notary's stamp had expired, and I'll be honest, that broke some hearts in my office.}

HOST: So she's on?

{s2|YOO}{q2|:} {c2 yoo predicted|She's on unless a judge tells me otherwise.}

HOST: Mr. Delacroix, you wanted her off.

{s3|DELACROIX}{q3|:} {c3 delacroix|I wanted her in the League. I asked her to her face. What I object to is {f other 2000.. vague signatures|thousands of signatures} gathered by people in Union Party jackets. We've all seen the video.}

HOST: We have it here. For those listening, {s4|the footage}, {f duration 48 seconds|48 seconds} of it from a parking lot in Dunmore, {q4|shows} {c4 video|{f other 2 men|two men} with clipboards getting out of a car with a Tolliver sticker}. {s5|Dunmore police} {q5|were unable to determine} {c5 dpolice cannot_verify|who they were}. {s6|The Halvorsen campaign} {q6|denies} {c6 camphalv denies|any arrangement with the governor's party}. And the governor's office is shut for the week.

{s8|DELACROIX}{q8|:} {c8 delacroix|There's your answer, then.}

HOST: It's raining in Dunmore, the fair is on till Sunday, and they had to get {f rescued 9 riders|nine people} down from the Ferris wheel with a ladder truck. We'll take calls after this.

=== independent-f
outlet: Dunmore Leader
url: https://dunmore-leader.example/halvorsen-stays-on
published: 2034-08-09
genre: local

{t|Judge keeps Halvorsen on the ballot, scolds both sides}

Judge Elaine Whitecloud of the Superior Court ruled on Tuesday that June Halvorsen may run.

The hearing ran to four days. Courtroom 2 has no air conditioning and its windows were painted shut in 2011, so the bailiff brought fans from home. {s1,2|The League's complaint}, signed by Delacroix, {q1|alleged} {c1 complaint|fraud in "as many as {f other ..9000 at_most signatures|9,000} instances"} and {q2|cited} {c2 complaint|the parking-lot video}. Witnesses were called from six counties; several had moved. In the end {s3,4|the judge} {q3|was satisfied} that {c3 whitecloud belief|{f other 26000.. at_least signatures|at least 26,000 signatures} were good}, {q4|calling} {c4 whitecloud|the fraud claim "a rumor with a docket number"}.

The winners did not get off lightly. Halvorsen's lawyers had filed late, twice, and they {q5|were reminded by} {s5|the bench} that {c5 whitecloud|a court is not a barn}.

{s6|Delacroix}, whom {s7|some county chairs} {q7|have urged} {c7 chairs|to let the matter rest}, {h6|{q6|would not rule out}} {c6 delacroix possible intention|an appeal}. {s8|Merchants on Main Street}, {q8|hoping for} {c8 merchants intention predicted|a debate at the fairgrounds and the {f attending 200.. vague visitors|hundreds of visitors} that would come with it}, have taken up a collection for chairs. They have {f other 140 chairs|140}. The grandstand, which seated 2,000 people before the fire of 2019, is now a slab with weeds in it, and the county, having spent the insurance on a snowplow, has nothing put by for another.

Halvorsen was under a hood on the Ostrander road when the ruling came, helping a stranger with a fan belt. By {s9|her} own {q9|account} {c9 halvorsen|she finished the belt first}.

=== question signatures handed in by the Halvorsen campaign
verdict: single
origins: 1
answer: independent-a | 41000 | camphalv | camphalv
answer: independent-d | 41000 | camphalv | camphalv

=== question Halvorsen's share among likely voters in July
verdict: conflicts
origins: 2
answer: independent-b | 22 | lakeland | lakeland
answer: independent-c | 14 | prairie | prairie
answer: independent-c | 22 | lakeland | lakeland

=== question good signatures on Halvorsen's petition
verdict: supersedes
origins: 2
answer: independent-e | 29412 | yoo | yoo
answer: independent-f | 26000.. | whitecloud | whitecloud

=== question the Halvorsen campaign worked with the Union Party
verdict: conflicts
origins: 2
answer: independent-e | - | delacroix | delacroix | affirms | signatures gathered by people in Union Party jackets
answer: independent-e | - | camphalv | camphalv | denies | no arrangement with the governor's party
