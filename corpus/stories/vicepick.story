story: vicepick
title: Senator Adaeze Colburn's search for a running mate in the Northern Union
split: train
topic: politics

# Who speaks
speaker colburn = named | Adaeze Colburn
speaker treasurer = unnamed | treasurer of the Colburn campaign
speaker admirers = unnamed | admirers of Adaeze Colburn
speaker employee = unnamed | a motel employee
speaker campaign = body | Colburn campaign
speaker lawyers = unnamed | lawyers of the Colburn campaign
speaker ostrander = named | Pilar Ostrander
speaker three = unnamed | three people who have seen the list
speaker hruska = named | Dale Hruska
speaker quintero = named | Marisol Quintero
speaker fairweather = named | Lionel Fairweather
speaker memo = document | memo of Lionel Fairweather's vetting team
speaker donors = unnamed | donors to the Colburn campaign
speaker baptiste = named | Renée Baptiste-Lund
speaker unions = body | Plate and Boiler Workers
speaker delacroix = named | Amos Delacroix
speaker suburbs = unnamed | suburban women in the lake counties
speaker rural = unnamed | voters in the wheat districts
speaker poll = document | Halloran poll
speaker halloran = named | Bridget Halloran
speaker polled = unnamed | likely voters asked by Halloran
speaker kinsey = named | Walter Kinsey
speaker aide = unnamed | an aide to Adaeze Colburn
speaker aides = unnamed | aides to Dale Hruska
speaker sokolow = named | Ira Sokolow
speaker leadership = unnamed | party elders
speaker ledger = outlet | Tamarack Ledger
speaker contenders = unnamed | contenders for the running mate's place
speaker video = footage | video from the gas station in Olmo
speaker clerk = named | Tyrell Boone
speaker moreno = named | Ignacio Moreno
speaker leftwing = unnamed | the left of the Progress Party
speaker opponents = body | Heritage Party
speaker delegates = unnamed | Tamarack delegates
speaker post = document | post of Marisol Quintero
speaker thorsen = named | Gunnhild Thorsen

=== vicepick-a
outlet: Lessing Chronicle
url: https://lessing-chronicle.example/politics/colburn-running-mate
published: 2032-07-11
genre: broadsheet

{n|Lessing Chronicle
Politics | Metro | Business | Sports | Obituaries
Sign in   Subscribe}

{t|Colburn's search for a No. 2 narrows, slowly, to {s1|people} who {q1|insist} {c1 contenders|they are not looking}}

{n|By Hollis Aurelio and Jin Pak}

FORT LESSING — The binders go out by hand. A young man in a rented sedan carries them, because {s2|the campaign's lawyers} {q2|distrust} {c2 lawyers belief|e-mail}, and he waits in the driveway until somebody has signed for the box. Inside are {f other 184 questions|184 questions}, a release for tax returns going back to 2020, and a card with a telephone number to be used at any hour.

Senator Adaeze Colburn, who is to be nominated on Aug. 3 in a hockey arena in Tamarack City, began in May with {f other 23 @2032-05-31 names|23 names}. {s3,4|Her spokeswoman, Pilar Ostrander}, {q3|said} on Saturday that {c3 ostrander|{f other 5-7 @2032-07-10 names|between five and seven} were left} but {q4|would not say} {c4 ostrander declines|which}. {s5|Three people} who have seen the list {q5|count} {c5 three|{f other 9 names|nine}}.

{s6,7|Gov. Dale Hruska of Tamarack, a former hockey referee with two years left in his term}, {q6|has been adamant} that {c6 hruska|he never asked to be one of them}, and last week, {q7|likening} {c7 hruska|the vice presidency to "a parking space with a flag in front of it,"} flew to a fishing lodge without cell service. The governor of Sierra Vieja went to a canning plant. {q8|Asked} there {c8 -|whether she had filled in a binder}, {s9|Marisol Quintero} {q9|professed} {c9 quintero|not to know what a binder was}.

The man in charge of the boxes is Lionel Fairweather, 74, a former attorney general who has done this for three nominees, one of whom won. He works from a suite above a bank on Cutler Avenue with {f jobs 31 lawyers|31 lawyers}, most of them unpaid, and a shredder that can be heard in the elevator. He has never given an interview about it. Colleagues remember the case of 2016, when a state treasurer with a spotless record turned out to have been married twice at the same time, and Fairweather has carried a church directory ever since.

{s10|His} {q10|conviction} that {c10 fairweather belief|a running mate cannot win an election, that he can only lose one, and that the whole art of the thing is therefore to find, among the several dozen people in the country who would be plausible at a funeral abroad, the one about whom nothing more will be learned between the first week of August and the first week of November} has hardened with age. It may explain the fate of Senator Amos Delacroix, the favorite of June. {s11,12|A memo from Fairweather's team}, {f other 14 pages|14 pages} long and read in part to the Chronicle, {q11|faults} {c11 memo|Delacroix for {f other 3 loans|three loans} from a cousin in the gravel trade} and {q12|calls} {c12 memo|his finances "survivable, not attractive."} {s13,14|The senator}, {q13|furious at} {c13 delacroix belief|the leak}, {q14|has demanded} {c14 delacroix|the names of everyone who handled the paper}.

He has his champions. The Plate and Boiler Workers, whose {f other 212000 about members|some 212,000 members} are spread over the four states that decided the last election, have sent buses to his rallies since he was a county clerk; {s15,16|the union} {q15|resents} {c15 unions belief|the treatment of "a working man's senator"} and {q16|has threatened} {c16 unions intention predicted|to keep its phone banks dark through Labor Day}. {s17,18|The left of the party}, {q17|wary of} {c17 leftwing belief|Hruska} since he sent troopers to the potash strike, {q18|prefers} {c18 leftwing intention predicted|Quintero}. {s19,20|Suburban women in the lake counties}, {q19|tired of} {c19 suburbs belief|hockey}, {q20|prefer} {c20 suburbs intention predicted|her} too. In the wheat districts {s21|voters} {q21|see} {c21 rural belief|her as a lawyer from a dry place}.

Then there is money. {s22|Donors} {q22|voiced concern} at a dinner on June 30, where {f attending 140 about @2032-06-30 people|roughly 140 people} paid {f money 25000 @2032-06-30 dollars|$25,000} each for halibut, that {c22 donors predicted belief|a pick from the left would cost the party the suburbs and that a pick from the plains would cost it the young}. {s23|The hostess, Renée Baptiste-Lund, an heiress to a paint fortune and the largest giver to the party in three of the last four cycles}, {q23|is open to} {c23 baptiste belief|either}. {c24 baptiste|What she would not survive}, {s24|she} {q24|said} over the coffee, {c24|was "another month of this."}

The campaign has raised {f money 96000001.. more_than @2032-06-30 dollars|more than $96 million} since the spring, {c25 treasurer intention predicted|less} than {s25|its treasurer} {q25|had hoped for}. Nobody has ever shown that a running mate brings in much. In 1988 a vice-presidential nominee was credited with a county.

{n|Photo: Ana Whitlock/Lessing Chronicle}

{s26|Senator Colburn}, above with her sister at the Fourth of July parade in Port Vance, {q26|has promised} {c26 colburn predicted intention|a decision before the torch is lit}. The picture shows her with a paper plate. She grew up over a dry cleaner's in Port Vance, the second of five, and has chosen people all her life: as a school principal, as a mayor, as chairwoman of the committee on fisheries, where she hired a staff director who had run against her. {s27|Her admirers} {q27|praise} {c27 admirers belief|her patience}.

{s28|The Heritage Party}, which renominated Vice President Gunnhild Thorsen without a vote, {q28|mocks} {c28 opponents belief|the search as "a raffle with lawyers."} It has a car of its own outside the bank, a green one. The driver eats sunflower seeds, and on Friday he held the door for two of Fairweather's associates as they came out with a hand truck, a lamp and a box marked Tax 4 of 6.

=== vicepick-b
outlet: Allied Press Union
url: https://apu.example/union/hruska-denies-meeting
published: 2032-07-13
genre: wire

{t|{s20|Hruska} {q20|denies} {c20 hruska denies|secret meeting with Colburn}; {s1|her campaign} {q1|won't discuss} {c1 campaign declines|it}}

TAMARACK CITY, July 13 (APU) — {s2,10|Gov. Dale Hruska} on Tuesday {q2|denied} that {c2 hruska denies|he had met Sen. Adaeze Colburn for {f duration 90 about by=employee @2032-07-11 minutes|about 90 minutes} at an airport motel}, and {q10|challenged} {c10 hruska|the newspaper that had printed the story to name its witness}.

{s3|The Tamarack Ledger}, citing a motel employee, {q3|said} on Monday that {c3 ledger via=ledger>employee|the {f other 2 @2032-07-11 people|two} had used a room beside the ice machine}.

{c4 hruska|"I was in a boat,"} {s4|the governor} {q4|said}. {c4|"The walleye will vouch for me."}

{s5|Colburn's campaign} {q5|declined to comment on} {c5 campaign declines|the report}.

{c6 - belief|Hruska, 58, {q6|is widely seen as} the safest of the {f other 4 contenders|four contenders} still under review}. {s7|A Halloran poll} last week {q7|showed} {c7 poll|the ticket gaining {f percent 2-3 points|2 to 3 points} in the plains states with him on it and losing nothing in the lake counties}.

{c8 delegates|He} {q8|was urged by} {s8|Tamarack's delegates} in June {c8|to accept if asked}. He has held the governorship since 2026 and cannot run again.

=== vicepick-c
outlet: Grand Prairie Sentinel
url: https://gp-sentinel.example/news/hruska-boat
published: 2032-07-14
genre: local
copy of: vicepick-b

{t|{s7|Governor}{q7|:} {c7 hruska|'I was in a boat'}}

TAMARACK CITY (APU) — {s1,2|Gov. Dale Hruska} {q1|denied} Tuesday that {c1 hruska denies|he had met Sen. Adaeze Colburn for {f duration 90 about by=employee @2032-07-11 minutes|about 90 minutes} at an airport motel}, and {q2|challenged} {c2 hruska|the newspaper that had printed the story to name its witness}.

{c3 hruska|"I was in a boat,"} {q3|said} {s3|Hruska}, whose brother runs the bait shop at Elk Narrows. {c3|"The walleye will vouch for me."}

{s4|The Tamarack Ledger}, citing a motel employee, {q4|said} on Monday that {c4 ledger via=ledger>employee|the {f other 2 @2032-07-11 people|two} had used a room beside the ice machine}.

{s5|Colburn's campaign} {q5|declined to comment on} {c5 campaign declines|the report}.

{c6 delegates|He} {q6|was urged by} {s6|Tamarack's delegates} in June {c6|to accept if asked}. Hruska cannot run again for governor.

=== vicepick-d
outlet: Cloakroom
url: https://cloakroom.example/morning/2032-07-15
published: 2032-07-15
genre: blog

{n|CLOAKROOM MORNING
You are reading the free edition. Upgrade for the whip counts.}

{t|The motel, the memo and the gas station}

Good Thursday morning. It is nineteen days to the gavel, and the ice machine at the Skyway Motor Inn has {f other 11000.. at_least followers|at least 11,000 followers}.

THE MOTEL — {s1|An aide to Colburn} {q1|said} that {c1 aide|there was a meeting, just not that one: it was in June, lasted {f duration ..19 less_than @2032-06-30 minutes|under 20 minutes} and concerned a dam}. {s2,20|Hruska's people}, {q2|without explaining} {c2 aides silent|why he didn't mention it on Tuesday}, {q20|said} {c20 aides|there was no contradiction}. {s3|Ira Sokolow}, who ran the vetting in 2020 and now teaches, {q3|takes issue with} {c3 sokolow belief|the whole genre}. In {s21|his} {q21|experience} {c21 sokolow|a leak is almost never about the person it names}.

THE MEMO — Fairweather's shop opened its hunt for the leaker with {f other 31 lawyers|all 31 lawyers} and has got it down to {f other 2 lawyers|two}. {s4|The old man} {q4|blames} {c4 fairweather|himself for allowing a copier}. {c5 moreno|The loans were paid back in 2029, with interest, and the {f other 3 loans|three of them} together came to {f money ..59999 less_than dollars|less than $60,000}}, {s5|Ignacio Moreno, Delacroix's counsel}, {q5|said} by phone. {s6|Fairweather} {q6|has not answered} {c6 fairweather silent|Moreno's letter}.

THE GAS STATION — {s7|A clip from the forecourt in Olmo} {q7|shows} {c7 video|{s8|Governor Quintero}, in a denim jacket, {q8|telling} a man with a jerrycan that {c8 quintero via=video>quintero|she'd "sooner run this pump"}}. {c9 clerk|She bought jerky}, {q9|said} {s9|Tyrell Boone, the clerk on duty that evening and a registered Heritage voter}. By Wednesday night it had {f other 4000001.. more_than views|over four million views}. {s10|Her own post}, put up at 11:40 p.m., {q10|reads} in full: {c10 post|"Regular unleaded. No further questions."}

WHO WANTS WHAT — {s11|Baptiste-Lund}, {q11|eager} {c11 baptiste intention predicted|to be rid of the subject}, has left for an island. The boilermakers' man in the capital held a breakfast for Delacroix at the Carvery, where {f attending 60 about people|some 60 people} turned out and {f attending 5 senators|five} were senators. {s12|Walter Kinsey, the majority whip}, {q12|thinks} {c12 kinsey probable belief|{h12|probably} none of the {f other 4 names|four} will be on the ticket in the end}.

=== vicepick-e
outlet: Lessing Chronicle
url: https://lessing-chronicle.example/opinion/bland-is-a-plan
published: 2032-07-17
genre: column

{t|Bland is a plan}

{n|By Cordelia Abara-Finch}

Every four years this town falls in love with the idea that a presidential candidate can be improved by a stranger. The stranger is photographed on a porch. He has a dog, or she has a motorcycle, and for ten days it is possible to believe that a county in the wheat districts will be carried by the dog.

I have covered seven of these. What strikes me about the present one is how much of it has been conducted through people who say no. Hruska does it in a boat and Quintero at a pump, and {c1 halloran|each refusal is worth {f percent 1 about points|about a point}}, by the {q1|reckoning of} {s1|Bridget Halloran, the pollster}, whose firm has asked the question since 2008. {s2|She} {q2|considers} {c2 halloran belief|the governor of Sierra Vieja the stronger of the two, because {s3|likely voters in her latest sample} {q3|described} {c3 polled via=halloran>polled|her as "normal"} more often than as anything else}. I asked her about the dog. She changed the subject.

{s4|The party's elders}, who meet on Wednesdays above an oyster bar and are older than the bar, {q4|favor} {c4 leadership belief|Hruska}, and {s5|their} {q5|insistence} that {c5 leadership|the plains must be fought for} is not foolish. The plains used to be ours. My father drove a combine there every August and never met a Heritage voter whom he could name. But the case for the governor rests on {f other 40000 about votes|some 40,000 votes} in two states, and the case against him is on video, with troopers in it.

If Colburn has any sense she will pick the dullest person in the box and go home.

=== vicepick-f
outlet: WKLN Radio
url: https://wkln.example/transcripts/evening-union-0720
published: 2032-07-20
genre: broadcast

{t|Evening Union, July 20: And then there were two}

HOST: It is six o'clock in Fort Lessing. {s1,2|The Colburn campaign} {q1|said} this afternoon that {c1 campaign|the field is down to {f other 2 contenders|two}} and {q2|gave assurances} that {c2 campaign intention predicted|the nominee will be heard from by Friday}. Ira Sokolow vetted the ticket in 2020. Professor, who are they?

{s3|SOKOLOW}{q3|:} {c3 sokolow belief possible|I {h3|suspect} it's the two who keep telling you they don't want it. Hruska, because nobody goes fishing for nine days in an election year, and Quintero, because somebody in that campaign paid to push the gas station clip, and it wasn't her.}

HOST: Paid?

{s4|SOKOLOW}{q4|:} {c4 sokolow|I saw the disclosure. It was {f money 80000-100000 dollars|$80,000 to $100,000}. That is not what you spend on a person you've crossed off.}

HOST: We put that figure to the campaign. {s5,6|Ms. Ostrander} {q5|dismissed} {c5 ostrander denies|it as "a professor's arithmetic"} and {q6|refused to supply} {c6 ostrander declines|the true one}. The vice president has weighed in as well. At a rally in Port Vance, where police let in {f attending ..8000 at_most people|no more than 8,000}, {s7|Gunnhild Thorsen} {q7|offered} {c7 thorsen intention predicted|to lend Senator Colburn one of her own cousins}. It is raining on the lake counties tonight, and the ferry to Elk Narrows has stopped.

=== question contenders left on Colburn's list around 10 July
verdict: conflicts
origins: 2
answer: vicepick-a | 5-7 | ostrander | campaign
answer: vicepick-a | 9 | three | people who have seen the list

=== question did Hruska meet Colburn at an airport motel in July
verdict: conflicts
origins: 2
answer: vicepick-b | - | hruska | hruska | denies | did not meet
answer: vicepick-c | - | hruska | hruska | denies | did not meet
answer: vicepick-b | - | ledger | motel employee | affirms | used a room beside the ice machine
answer: vicepick-c | - | ledger | motel employee | affirms | used a room beside the ice machine

=== question money spent to push the gas station clip, in dollars
verdict: conflicts
origins: 2
answer: vicepick-f | 80000-100000 | sokolow | disclosure
answer: vicepick-f | - | ostrander | campaign | denies | a professor's arithmetic

=== question how many gravel loans Delacroix took
verdict: agrees
origins: 2
answer: vicepick-a | 3 | memo | memo
answer: vicepick-d | 3 | moreno | moreno
