story: runningmates
title: Kitchell and Farrow, the deputies' debate at Wendover Falls
split: train
topic: politics

# Who speaks
speaker farrow = named | Osmund Farrow
speaker kitchell = named | Oddny Kitchell
speaker holub = named | Ferris Holub
speaker abara = named | Leontine Abara
speaker kaides = unnamed | aides to Oddny Kitchell
speaker faides = unnamed | aides to Osmund Farrow
speaker polity = document | Polity survey
speaker viewers48 = unnamed | viewers who thought Farrow the better
speaker viewers41 = unnamed | viewers who thought Kitchell the better
speaker undecided = unnamed | viewers unwilling to choose
speaker isles = body | Skerrin fishermen's league, its dean and the Skerrin Packet
speaker crail = named | Bettany Crail
speaker polls = document | two overnight polls
speaker strategists = unnamed | League strategists
speaker advisers = unnamed | two advisers of Oddny Kitchell
speaker channel3 = outlet | Channel 3
speaker tallow = named | Yevgenia Tallow
speaker haulier = named | Rune Castleford
speaker nurse = named | Odalis Bright
speaker banner = outlet | The Plain Banner
speaker moderator = named | Teodora Blunt
speaker network = body | Public Television of Esterland
speaker concord = body | Concord
speaker tape = footage | recording of the Rotary lunch at Hexley
speaker league = body | National League
speaker premier = named | Magnus Iverach
speaker spinlow = unnamed | a Concord senator in the spin room
speaker consultant = unnamed | a consultant to the Holub campaign
speaker donors = unnamed | three League donors
speaker conservatives = unnamed | cultural conservatives
speaker friends = unnamed | friends of Osmund Farrow
speaker wife = named | Philomena Farrow
speaker reporters = unnamed | reporters in the spin room
speaker janitor = unnamed | a janitor of Harkness College
speaker ministry = body | Ministry of Defence of Esterland
speaker board = body | pension board
speaker crew = unnamed | a camera operator
speaker rolfe = named | Ignace Rolfe
speaker tally = document | tally of The Plain Banner
speaker viewerstarne = unnamed | viewers in Upper Tarne
speaker anchor = unnamed | late anchor of Channel 3
speaker colleagues = unnamed | colleagues of Teodora Blunt
speaker rotary = body | Hexley Rotary Club
speaker readerone = named | Pia Nordahl
speaker readertwo = named | D. Mukasa
speaker abelard = named | Hugo Abelard
speaker aksel = named | Aksel Kitchell
speaker chaplains = unnamed | staff of the Royal Infirmary
speaker minutes = document | minutes of the Hexley lunch
speaker briefers = unnamed | people familiar with Farrow's briefings
speaker spokesman = unnamed | spokesman of Osmund Farrow
speaker colleagues2 = unnamed | former colleagues of Osmund Farrow
speaker innlaw = body | hoteliers, both bishops and the national orchestra
speaker fishermen = unnamed | Skerrin fishermen
speaker dean = unnamed | dean of Skerrin
speaker inkster = named | Mrs Inkster
speaker chancellor = unnamed | a chancellor in 1911
speaker navy = body | navy of Esterland
speaker director = unnamed | director of Concord's film crew
speaker broadcasters = unnamed | broadcasters of Esterland
speaker spinners = unnamed | people in the spin room
speaker norrby = named | Calixte Norrby
speaker koffice = body | office of Oddny Kitchell
speaker widow = unnamed | the bishop's widow

=== runningmates-a
outlet: Esterland News Service
url: https://ens.example/politics/deputies-debate
published: 2033-09-28
genre: wire

{t|{c1 farrow denies|Holub never offered islands for lease}, {s1|Farrow} {q1|insists} in deputies' debate}

WENDOVER FALLS, Sept 28 (ENS) — {s2,3|Gov. Osmund Farrow} {q2|denied} six times on Tuesday night that {c2 farrow denies|his running mate, the timber magnate Ferris Holub, had ever spoken of leasing the Skerrin Islands to a foreign navy}, and {q3|chided} {c3 farrow belief|Sen. Oddny Kitchell for "a campaign of hiccups,"} in the only debate of the year between the two candidates for deputy president.

{s4|Kitchell, a hospital chaplain before she entered politics}, read from index cards and {q4|asked} the governor {c4 kitchell|whether he was prepared to defend so much as one of them}. He shook his head, a gesture that {s5|her aides} {q5,6|took} {c5 kaides|as an answer} and {s6|his} {c6 faides|as fatigue}.

{s7|A Polity survey of {f other 613 viewers|613 viewers}} {q7|found} that {c7 polity|{s8|{f percent 48 viewers|48 percent}} {q8,9|thought} {c8 viewers48 belief via=polity>viewers48|Farrow had had the better of it} and {s9|{f percent 41 viewers|41 percent}} {c9 viewers41 belief via=polity>viewers41|Kitchell}, with {s10|the rest} {q10|unwilling} {c10 undecided declines intention via=polity>undecided|to choose}}. {c11 isles denies belief|The governor's account of the lease} {q11|drew an angry rebuttal from} {s11|the Skerrin fishermen's league, the dean of the islands' cathedral and the Packet, their only newspaper}, which put out a special edition with a map, and prompted {q13|a warning from} {s13|a former foreign minister, Calixte Norrby}, that {c13 norrby|other capitals could read}.

It was not known whether Holub had watched. {s12|His campaign manager, Bettany Crail}, {q12|said} {c12 crail|he had, "with the sound up"}; the one post on his account that evening, at 9:20, dealt with a boxing match.

=== runningmates-b
outlet: The Marchbank Chronicle
url: https://marchbank-chronicle.example/analysis/the-advocate-and-the-absent-client
published: 2033-09-29
genre: broadsheet

{n|THE MARCHBANK CHRONICLE
Politics  Provinces  Sea  Arts  Letters
News analysis}

{t|The advocate and his absent client}

WENDOVER FALLS — For ninety minutes on Tuesday Gov. Osmund Farrow behaved like a lawyer whose client has been advised to stay at home. Ferris Holub's temper, his medical file, his opinion of the Skerrin Islands and of the people on them: {s1|the governor} {q1|professed} {c1 farrow|to recognize none of it}, and by the end of the evening, {q2|to judge by} {s2|two overnight polls}, {c2 polls|he had been forgiven for the lot}. {s28|He} managed it chiefly by {q28|refusing} {c28 farrow declines intention|to look at the cards from which his opponent was reading}.

{s3,4|League strategists}, {q3|relieved} {c3 strategists belief|to have a Wednesday without an apology in it}, {q4|held up} {c4 strategists belief|the performance as a model for the two debates that remain}, though the man who has to give them has never been known to follow one. {s5|One, a consultant brought in to replace the consultant who left in June}, {q5|confessed to} {c5 consultant|having watched the first half-hour standing up}.

Sen. Oddny Kitchell had a harder brief. {c6 - predicted|She {q6|was supposed} to talk about pensions}, on which her party leads. {s7|Two advisers} who helped to prepare her {q7|said} {c7 advisers|she had spent eight days on one sentence, that Farrow could stand by Holub or by the facts, and was to come back to it whenever he cut in}. In the event {c8 channel3|it was she who cut in, {f other 61 @2033-09-27 times|61 times}} {q8|by the reckoning of} {s8|Channel 3}, and the sentence went under with the rest.

Deputies have met on a stage since 1989, when {s27|the broadcasters} {q27|wanted} {c27 broadcasters intention predicted|something between the first presidential encounter and the opening of the hockey}. Nobody has shown that it moves a vote. {s9,10|Yevgenia Tallow}, whose history of the format runs to two volumes, {h9|{q9|doubts}} that {c9 tallow denies probable belief|as many as one elector in a hundred has ever changed sides on account of it}, and {q10|notes} that {c10 tallow|the deputy with the clearest victory to his name, a judge who in 2001 reduced his opponent to silence, spent the following years running a cannery}.

What the occasion can do is reassure. {s11,12|Cultural conservatives}, {q11|uneasy about} {c11 conservatives belief|Holub's three marriages and his jokes on the subject}, {q12|have long seen} {c12 conservatives belief|in the governor, a lay preacher who opens cabinet with a psalm, some guarantee that the shop will be minded}. {s13,14|Three of the League's most generous donors}, who {q13|had threatened} {c13 donors intention predicted|to shut their purses after the affair of the medical file}, {q14|let it be known} on Wednesday that {c14 donors|the purses were open}, with a dinner at the Corn Exchange to follow next week. {c29 - predicted|The governor {q29|is widely expected} to run for the presidency himself in 2037}.

The reassurance was bought on credit. {s15|A recording of a Rotary lunch in Hexley last March}, played on every bulletin by breakfast, {q15|has} {c15 tape|{s16|Holub} {q16|telling} timber merchants that {c16 holub via=tape>holub|the islands were "a spare room" and that "there are navies that would pay a year up front."}} {c17 crail|That}, {s17|his manager, Bettany Crail}, {q17|maintains}, {c17|was a joke, and a better one in the room}. {s18|Adm. Ignace Rolfe}, who commands the northern squadron, {q18|took} {c18 rolfe belief|it seriously} enough at the time to write for instructions.

In the Cold Lakes, where both campaigns have spent the larger part of their money, the first soundings are mixed. {s19,20|Rune Castleford, a haulier with eleven trucks and a share in a boat}, {q19|liked} {c19 haulier belief|the governor's manners} but {q20|could not recall} {c20 haulier cannot_verify|a thing he had said}. {s21,22|His sister-in-law, Odalis Bright, a theatre nurse and a League voter since she was twenty}, {q21|was put off by} {c21 nurse belief|the interruptions} and {h22|{q22|would not rule out}} {c22 nurse possible|staying at home}.

{s23|Leontine Abara, the Concord nominee}, came down the aisle of her plane on Wednesday to {q23|call} {c23 abara|her deputy "a terrier for the truth."} {q24|Asked} {c24 -|whether terriers win}, {s25|she} {q25|said} {c25 abara|they were seldom elected} and went back to her seat. The second presidential debate is on Oct. 9, in the opera house at Marchbank. {s26|Holub} {q26|has given no sign} {c26 holub silent|whether he will rehearse for it}.

=== runningmates-c
outlet: The Plain Banner
url: https://plainbanner.example/debate/kitchell-seventy
published: 2033-09-28
genre: blog

{n|THE PLAIN BANNER | Home | Border | Faith | Debate 33 | Store}

{t|CHATTERBOX CHAPLAIN: Kitchell Cuts In {f other 70 @2033-09-27 times|70 Times}, {s1|Moderator} {q1|Blames} {c1 moderator|the Clock}}

{s2|Oddny Kitchell} once {q2|told} a class of graduating nurses that {c2 kitchell|listening was "the whole of the job."} {c3 tally|On Tuesday night the Concord senator talked over Gov. Osmund Farrow {f other 70 @2033-09-27 times|70 times} in ninety minutes}, {q3|according to} {s3|a tally made by The Plain Banner}, drowning out, among other things, his answer on the price of diesel.

The public drew its own conclusions. {s4|Two polls, one of them paid for by a Concord union}, {q4|gave} {c4 polls|the night to the governor}, and {s5|viewers in Upper Tarne}, {q5|disgusted at} {c5 viewerstarne belief|what they had sat through}, were ringing the network before the lights went down. Channel 3 took it in stride. {q20|Having arrived at} {c20 channel3|a total of {f other 61 @2033-09-27 times|61}}, {s6,20|the broadcaster} {q6|portrayed} {c6 channel3|the spectacle as "an energetic exchange,"} while {s7|its late anchor} {q7|fretted} that {c7 anchor belief|Farrow might have been "almost too calm."}

{s8,9|Teodora Blunt}, who moderated, or at any rate sat between them, went on the radio to {q8|defend} {c8 moderator belief|herself}, {q9|arguing} that {c9 moderator|the rules gave her a clock and no switch}. {s10|Colleagues of hers at Public Television} {q10|had lobbied for} {c10 colleagues|somebody who could say no to a woman of the cloth}. {c11 network|Ms. Blunt}, {s11|the network} {q11|replied} in a statement, {c11|"was accepted by both campaigns and has the confidence of both,"} though {s12|the League} accepted her only after {q12|objecting to} {c12 league belief|{f other 5 moderators|five others}}.

Farrow took the high road. At a fairground on Wednesday {s13,14|he} {q13|paid tribute to} {c13 farrow belief|Kitchell's years on the wards}, {q14|expressed the hope} that {c14 farrow predicted belief|she would "get some rest,"} and left for a church supper, with the islands going unmentioned from the first handshake to the last.

As for that lease, {s15|Bettany Crail}, who runs the Holub campaign, {q15|dismisses} {c15 crail belief|the Hexley recording as "a lunch joke with the lunch cut out."} {s16,17|The Rotary Club there}, in a note to members that this site has seen, {q16|deplores} {c16 rotary belief|the leak} and {q17|recalls} {c17 rotary|"general and sustained laughter."}

{s21|Kitchell's office}, {q21|instead of conceding} {c21 koffice silent|the point}, sent us a photograph of a hospital corridor. The letters came in all night. {c18 readerone|"He let her talk, and that was the debate."} {q18|—} {s18|Pia Nordahl, Hexley}. {c19 readertwo|"Somebody should have said amen."} {q19|—} {s19|D. Mukasa, Lower Tarne}.

=== runningmates-d
outlet: Channel 3 Daybreak
url: https://channel3-esterland.example/daybreak/2033-09-28
published: 2033-09-28
genre: broadcast

{t|Daybreak transcript: Crail and Abelard on the morning after}

HOST: Bettany Crail, {s7|your candidate's deputy} {q7|told} the country last night {c7 farrow denies|he'd never said it}. There's a tape.

{s1|CRAIL}{q1|:} {c1 crail denies|There's a tape of a man making people laugh before the soup. There is no proposal, there's no plan, and nobody in the navy has been asked to pack.}

HOST: So when {s2|the governor} {q2|said} {c2 farrow denies|"never, not once,"} that was what?

{s3|CRAIL}{q3|:} {c3 crail|That was a gentleman answering the question he'd been asked, for the sixth time, by somebody who was already asking the next one.}

HOST: Senator Hugo Abelard is with us for Concord. {s4|The pension board} {q4|puts} {c4 board|the shortfall at {f money 4000000000 crowns|4 billion crowns} a year}. {s5|Senator Kitchell} {q5|had} {c5 kitchell|it at {f money 9000000000 crowns|nine}}. Which is it?

{s6|ABELARD}{q6|:} {c6 abelard|Nine if you do nothing until 2040, which is what they'd do. I'm happy to send you the table. I'd rather talk about the spare room.}

HOST: We asked the governor's office for a comment on Skerrin and got a schedule. Seven forty-one. Fog on the coast road, and a swan at the Tarne roundabout who reports to nobody.

=== runningmates-e
outlet: The Long Sound
url: https://longsound.example/2033/10/fieldhouse
published: 2033-10-02
genre: feature

{t|In the room where it is explained}

{n|THE LONG SOUND
A magazine of the northern provinces | Autumn | Subscribe
By Hanneke Dube}

The room is called the Fieldhouse, though nobody at Harkness College can remember a field, and by ten o'clock on Tuesday there were more people in it than there had been in the hall. It smelled of varnish and pizza. Along the walls stood young volunteers with poles, and on each pole, nine feet up, hung a cardboard name: AMB. DRESNER, SEN. TULL, GOV. IVERACH. Under the names stood the people themselves, who glanced up now and then to make sure.

A spin room is a place in which {s27|grown men and women} {q27|inform} other people's telephones {c27 spinners|of what they were told an hour before the thing took place}. {s1,2|A Concord senator}, pink in the heat, {q1|assured} me that {c1 spinlow|Kitchell had "landed every punch,"} and then {q2|wanted to know} {c2 spinlow|whether there was any pizza without pineapple}. {s3,4|A League premier from the timber provinces, Magnus Iverach}, who {q3|had described} {c3 premier|Farrow in the spring as "a man you could lose in a pew,"} {q4|was now likening} {c4 premier|him to a cathedral}.

I have been to eleven of these, and I do not think that I have ever learned anything in one by asking. There is a short while, though, before the sentences have set, when one can learn a little by standing near the coats. That was where I came upon {s5|Aksel Kitchell, the senator's son}, who teaches chemistry, had come by bus and was being steered toward a camera by the elbow, {q5|protesting} that {c5 aksel|he had missed the middle of it looking for somewhere to charge his phone}.

{c6 aksel|"She does that at breakfast,"} {s6|he} {q6|said} of the interruptions. {c6|"She did it to a bishop once, in his own house. She thinks that people who talk as smoothly as that have generally practised on somebody.

"I told her to count to three. I'm told she got to one."}

His mother spent fifteen years at bedsides before she spent nine in the senate, and she is not a natural performer. Her staff, which numbers {f jobs 14 people|14}, has lost two speech coaches since the spring. {s7|She} {q7|credits} {c7 kitchell|the night shift with her habit of breaking in, on the ground that the dying have no time for anyone's second clause}, and {c8 chaplains|her brusqueness} {q8|is remembered with something like awe by} {s8|the chaplains, surgeons and porters of the Royal Infirmary}, where a supply closet still bears her name.

Over on the League side Philomena Farrow, the governor's wife, had found a folding chair and taken off her shoes. She and her husband met in the choir of a seminary that neither of them finished. {s10|Friends of the couple} {q10|say} that {c10 friends|{s11|she} {q11|was opposed to} {c11 wife belief via=friends>wife|the adventure from the start}, that she prayed over it for a week in July, and that {s12|she} {q12|asked} {c12 wife via=friends>wife|one thing of him, which was that he should never have to vouch for the other man's marriages}}. {s13|She} {q13|would say only} that {c13 wife|her feet hurt}. It was at about this time that the telephones lit up.

Somebody had found the minutes of the Hexley lunch, which the Rotary's newsletter had printed in March between a raffle and an obituary. {s14|They} {q14|showed} {c14 minutes|Holub coming back to the spare room three times in a quarter of an hour, the third time with a price}. {s15,16,17|Farrow's people}, {q15|loath} {c15 faides declines intention|to leave while the other side was still talking} and {q16|unable to say} {c16 faides cannot_verify|what their own candidate had meant}, raised their chins under their poles and {q17|spoke of} {c17 faides|"context."} {c18 reporters|One of them, a former ambassador}, {q18|pressed by} {s18|reporters from four countries} {c18|to say whether the governor had known of the minutes}, recited the area code of the capital and took a call that had not come.

Had he known? {s19|People familiar with his briefings} {q19|believe} {c19 briefers belief probable|he {h19|probably} had, since a clipping of the page was in the binder}; {s20|his spokesman} {q20|will say no more than} that {c20 spokesman|the governor "reads what he is given."} Farrow, 58, was for eleven years the voice of the farm hour on Radio Tarne, where {s21|former colleagues} {q21|remember} {c21 colleagues2|a man who never raised his voice, never forgot a birthday and could read out the price of hogs as though it were a kindness}. He was elected in 2027 by {f other 3400 about @2027-11-02 votes|some 3,400 votes}. In his second year he signed a law that lets innkeepers turn away whom they like. {c22 innlaw|The law}, {q22|condemned as} {c22|"a licence to sneer"} by {s22|the hoteliers, both bishops and the national orchestra}, which took its summer season elsewhere, cost the province two trade fairs. {s23|He} {q23|has never regretted} {c23 farrow denies belief|signing it}, or has never done so aloud.

The best reading of the night that I heard came from {s24|a camera operator coiling cable}, who {q24|gave it as her view} that {c24 crew belief|the quiet one had lied and the loud one had not, and that you would sooner sit next to the quiet one}. She had missed most of it too. By midnight the ambassadors had gone. {s25|A janitor} {q25|asked} {c25 janitor|the last of the senators to lift her feet}. The cardboard names went back into their boxes, in order of the alphabet, and the volunteers, {q26|having been promised} {c26 - intention predicted|a bus}, waited for it under the eaves.

{n|Hanneke Dube teaches at Lower Tarne. Letters: letters@longsound.example}

=== runningmates-f
outlet: Skerrin Packet
url: https://skerrin-packet.example/leaders/spare-room
published: 2033-09-30
genre: column

{t|A word from the spare room}

There are 6,100 of us, not counting the lighthouse. We have a cathedral with half a roof, a herring quota that was last raised under a king, and, since the spring, a landlord we had not met. {s1|Mr Holub's manager} {q1|would like} {c1 crail intention predicted|his remarks at Hexley to be taken for a joke}. Very well. We have read the minutes, and we laughed at the raffle.

What we find harder to take for a joke is {s2|Governor Farrow}'s {q2|assurance}, given six times on Tuesday to a lady who was trying to finish a sentence, that {c2 farrow denies|nothing of the kind was ever said}. {s3|Our fishermen} {q3|call} {c3 fishermen|it lying}; {s4|the dean, a more careful man}, {q4|prefers} {c4 dean|"forgetfulness of an advanced kind."} {s5,6|The premier of the islands, Mrs Inkster}, who belongs to the governor's own party and {q6|has backed} {c6 inkster belief|him} in three elections, {q5|has written to ask} him {c5 inkster|which of his words she may repeat to her constituents}.

The notion is older than he is. In 1911 {s7|a chancellor} {q7|proposed} {c7 chancellor intention predicted|to let the northern anchorage to whoever bid most for it}, and his likeness was burned on the shingle every November until the war. In 1954 it was radar. {s8|The navy}, which keeps two patrol boats here and a chaplain, {q8|has informed} us that {c8 navy|it holds no opinion}. {c9 ministry|Admiral Rolfe}, who held one and put it on paper, {q9|has been instructed by} {s9|the ministry} {c9|to save it for his memoirs}.

{s10|Concord} {q10|wants} {c10 concord intention predicted|our anger}, and sent a film crew on Thursday's boat to collect some. {s11|The director} {q11|begged} {c11 director|a crofter on the pier to gaze out to sea}; he gazed at the bus. We are nobody's postcard, and {s12|Senator Kitchell}, whose {q12|concern for} {c12 kitchell belief|us} we have no reason to question, has yet to come farther north than the ferry terminal.

Let Mr Holub come, then, and inspect the property. {s13|The bishop's widow} {q13|has offered} {c13 widow intention predicted|to put him up}, and {s14|she} {q14|asks} {c14 widow|only that he wipe his boots}. The boat goes on Mondays and Thursdays, weather permitting. A return ticket costs {f money 38 crowns|38 crowns}.

=== question times that Oddny Kitchell interrupted
verdict: conflicts
origins: 2
answer: runningmates-b | 61 | channel3 | channel3
answer: runningmates-c | 61 | channel3 | channel3
answer: runningmates-c | 70 | tally | The Plain Banner

=== question Ferris Holub spoke of leasing the Skerrin Islands
verdict: conflicts
origins: 4
answer: runningmates-a | - | farrow | farrow | denies | never spoken of leasing
answer: runningmates-f | - | farrow | farrow | denies | nothing of the kind was ever said
answer: runningmates-b | - | tape | tape | affirms | navies that would pay a year up front
answer: runningmates-e | - | minutes | minutes | affirms | three times in a quarter of an hour
answer: runningmates-d | - | crail | crail | denies | no proposal

=== question shortfall of the pension board, in crowns a year
verdict: conflicts
origins: 2
answer: runningmates-d | 4000000000 | board | board
answer: runningmates-d | 9000000000 | kitchell | kitchell
