story: lastdebate
title: The last presidential debate at Arden Falls, and the result that Warren Tolliver would not promise to accept
split: train
topic: politics

# Who speaks
speaker tolliver = named | Warren Tolliver
speaker katz = named | Imelda Katz-Ruiz
speaker adeyemi = named | Joan Adeyemi
speaker lindqvist = named | Carl Lindqvist
speaker castaing = named | Ned Castaing
speaker senators = unnamed | National senators in close races
speaker hoang = named | Lucille Hoang
speaker aide = unnamed | an aide who helped to prepare Warren Tolliver
speaker daughter = unnamed | the daughter of Warren Tolliver
speaker campaign = body | Tolliver campaign
speaker liberals = unnamed | Liberals
speaker board = body | National Board of Elections
speaker lantern = document | Lantern Research poll
speaker watchers = unnamed | viewers asked by Lantern Research
speaker fans = unnamed | supporters of Warren Tolliver asked by Lantern Research
speaker women = unnamed | women in the suburbs of Fort Clement
speaker memo = document | memo of the Tolliver campaign
speaker police = body | Arden Falls police
speaker marchers = body | Count Every One
speaker commission = body | Debate Commission
speaker meter = body | Meter Bureau
speaker kessler = named | Annika Kessler
speaker ostmark = body | government of Ostmark
speaker lisov = named | Pavel Lisov
speaker observers = body | Hemispheric Observer Mission
speaker envoy = unnamed | the ambassador of a neighboring country
speaker ray = named | Ray Dupuis
speaker marlene = named | Marlene Dupuis
speaker clerk = named | Tasha Whitehorse
speaker deacon = named | Curtis Beal
speaker mill = unnamed | men from the mill at the Ten Pin
speaker clip = footage | clip of the debate from the balcony
speaker whitehall = body | White Hall
speaker brandt = named | Hal Brandt

=== lastdebate-a
outlet: Fort Clement Courier
url: https://fc-courier.example/politics/debate-arden-falls-analysis
published: 2034-10-20
genre: broadsheet

{n|FORT CLEMENT COURIER
Nation  Statehouses  World  Opinion  Crossword
Subscribe for $1 a week}

{t|The president keeps his options open, and his party squirms}

{n|By Delphine Okoro and Sam Trask
Oct. 20, 2034, 5:02 a.m.}

ARDEN FALLS — For {f duration 80 @2034-10-18 minutes|eighty minutes} it was the debate that both campaigns had rehearsed. {s1,2|President Warren Tolliver} {q1|defended} {c1 tolliver belief|his tariff on foreign timber} and {q2|mocked} {c2 tolliver belief|the unfinished dam at Pine Narrows}. {s3,4|Senator Imelda Katz-Ruiz}, who {q3|blames} {c3 katz|the tariff for the price of a starter home}, {q4|promised} {c4 katz intention predicted|to repeal it by spring}. Then Joan Adeyemi, one of the {f other 2 @2034-10-18 moderators|two moderators}, put down her cards.

{c5 adeyemi|"Will you accept the result on November 7, whatever it is?"} {s5|she} {q5|asked}.

The president looked at the clock. {s6,7|He} {q6|refused} {c6 tolliver declines intention|to give a yes or a no}, three times in four minutes, {q7|saying} that {c7 tolliver|he had seen things in the mail count "that would curl your hair," that the rolls in five cities were a graveyard with a zip code, and that a man who signed away his rights before a single envelope had been opened would be a fool and, what was worse, a bad lawyer}. {c8 tolliver|"Ask me on the eighth,"} {s8|he} {q8|said} in the end. {c8|"I'll be up."}

He had been offered a way out. The question was on a list of {f other 14 topics|14 topics} mailed to both campaigns in September, and the answer that his own people had typed for him ran to eleven words.

What followed in the wrestling gym, where the college had laid out coffee for {f attending 600.. at_least @2034-10-18 reporters|at least 600 reporters}, was less a spin room than a wake. There were handshakes. There was a tray of crab puffs that nobody touched. {s9|Gov. Ned Castaing of Marais}, who had flown in to be seen beside the president and is up for re-election himself, left by a fire door after {q9|saying}, {c9 castaing|"That one could've gone down smoother."} {s10,11|{f other 3.. vague senators|Several National senators} in close races}, {q10|wary of} {c10 senators belief|a week of questions about it} and {q11|reluctant} {c11 senators belief|to cross a man who still fills arenas in their states}, put out statements on the dam.

{s12|Lucille Hoang}, who ran the party's Senate campaigns for a decade and has made no secret of {s13|her} {q13|distaste for} {c13 hoang belief|the president's style}, {q12|considers} {c12 hoang belief|the exchange the most expensive four minutes in the history of the party, since it handed every Liberal running for county clerk an advertisement and asked every National one, from the prairie to the gulf, to choose between the voters he has and the voters he needs}. {c14 hoang|"He was winning on lumber,"} {s14|she} {q14|said}. {c14|"Lumber!"}

{c16 aide via=aide>daughter|{c15 daughter via=aide>daughter|The president}}, {s16|an aide} who helped to prepare him {q16|recalled}, {c16|{q15|had been begged by} {s15|his own daughter} {c15|to say yes and move on}}.

There is a history here, though not a long one. No sitting president of Norland has contested a defeat since 1888, when a telegraph strike held up the count in three river states and the loser, a Baptist who weighed three hundred pounds, waited eleven days in a hotel before he took the train home. The ritual since then has been as fixed as a hymn. The loser telephones; the winner waits ten minutes before he shows himself; a band that was hired in August plays something brisk. It is written down nowhere. The Constitution says how the electors are to be chosen, how their certificates are to be sealed and at what hour the tellers are to open them, and on the subject of good manners it has not a word.

The {s17|president}'s {q17|suspicion of} {c17 tolliver belief|the mail} is older than his quarrel with the board. He lost his first race, for a seat on a water district, by nine votes that came in late, and has told the story in arenas ever since, with the number rising. {s18|The National Board of Elections}, on which his party holds {f other 3 seats|three} of {f other 5 seats|five seats}, {q18|found} {c18 board|{f records 31 ballots|31 improper ballots}} in an audit of {f records 140000001.. more_than ballots|more than 140 million} this spring. {s19|He} {q19|dismissed} {c19 tolliver belief|the audit} as he dismissed the auditor, in a post.

{s20|Senator Katz-Ruiz}, a former judge who is not given to raising her voice, raised it on Wednesday. {q20|Accusing} {c20 katz|him of "setting the fire and selling the hose,"} she turned to the camera for the only time that night. {s21|Liberals} have been {q21|eager} {c21 liberals intention predicted|to make the contest about something larger than lumber}, and until this week they had not found the words.

{s22|A Lantern Research poll of {f other 1200 about @2034-10-18 viewers|about 1,200 viewers}}, taken within the hour, {q22|gave} {c22 lantern|her the night, {f percent 54 @2034-10-18 viewers|54 percent} to {f percent 31 @2034-10-18 viewers|31}}. It also went to the quick of the matter: {s23|{f percent 66.7 about @2034-10-18 viewers|two-thirds} of those asked} {q23|were troubled by} {c23 watchers belief via=lantern>watchers|the president's answer}, and {s24|{f percent 20.. at_least @2034-10-18 viewers|at least one in five} of {f other 401.. more_than @2034-10-18 viewers|more than 400 of his own supporters} in the sample} {q24|wished} {c24 fans belief via=lantern>fans|he had given another}. {s25|Women in the suburbs of the capital}, who liked his tax cut and {q25|loathe} {c25 women belief|being shouted at}, moved most.

{s26,27|A campaign memo dated the next morning and shown to the Courier} {q26|blames} {c26 memo|the moderators} and {q27|urges} {c27 memo|surrogates to "talk about the dam, the dam, the dam."} It runs to three pages. {s28|Nobody at the campaign} {q28|would say} {c28 campaign declines|who wrote it}, and the fonts do not match.

Tolliver himself flew to a rally in Carden, his second there that week, where the gates opened at six and the line reached back past the feed store. He spoke for an hour about timber, dams and his knee. Toward the end, when the band was already standing, {s29|he} {q29|vowed} {c29 tolliver intention predicted|to accept the result, "totally, one hundred percent — if I win."} The crowd had a good laugh at that.

Caption: {c30 campaign|The Carden crowd}, {q30|per} {s30|the campaign}, {c30|was {f attending 9000.. at_least @2034-10-19 people|no fewer than 9,000}}.

{n|Have a tip? tips@fc-courier.example
MOST READ: Nine soups for a cold week}

=== lastdebate-b
outlet: Norland News Service
url: https://norland-news.example/wire/debate-result
published: 2034-10-19
genre: wire

{t|{s1|Tolliver} {q1|won't say} {c1 tolliver declines|he'll accept vote result}}

ARDEN FALLS, Oct. 19 (NNS) – President Warren Tolliver, {q11|asked} three times in the final debate of the campaign {c11 -|whether he would accept defeat}, did not answer, and on Thursday {s2|his campaign} {q2|defended} {c2 campaign belief|his silence as "prudence."}

{s3|The campaign} {q3|said} {c3 campaign|moderators Joan Adeyemi and Carl Lindqvist had cut the president off {f other 19 @2034-10-18 times|19 times}}. {s4,5|The Debate Commission}, which keeps a log, {q4|counted} {c4 commission|{f other 11 @2034-10-18 interruptions|11 interruptions} of Tolliver and {f other 9 @2034-10-18 interruptions|nine} of Katz-Ruiz} and {q5|called} {c5 commission|the evening "balanced to the minute."}

{s6|The National Board of Elections} {q6|rejected} {c6 board denies|{s7|his} {q7|allegation} that {c7 tolliver|the rolls in five cities are padded with the dead}}. {s8,9|Its chair, a Tolliver appointee}, {q8|expects} {c8 board predicted belief|{f percent 60 about ballots|some 60 percent} of ballots to arrive by mail} and {q9|is confident} {c9 board predicted belief|they will be counted within {f duration 2-3 days|two to three days}}.

{c10 meter|{f attending 61000000 about @2034-10-18 people|About 61 million people} watched}, by {s10|the Meter Bureau}'s early {q10|count}.

=== lastdebate-c
outlet: Prairie Dispatch
url: https://prairie-dispatch.example/nation/tolliver-silent
published: 2034-10-19
genre: local
copy of: lastdebate-b

{t|Debate ends without a promise from the president}

President Warren Tolliver, {q6|asked} three times in the final debate of the campaign {c6 -|whether he would accept defeat}, did not answer. {s1|His campaign} on Thursday {q1|defended} {c1 campaign belief|his silence as "prudence."}

{c2 campaign|Moderators Joan Adeyemi and Carl Lindqvist had cut the president off {f other 19 @2034-10-18 times|19 times}}, {s2|the campaign} {q2|said}. {s3|The Debate Commission}, which keeps a log, {q3|counted} {c3 commission|{f other 11 @2034-10-18 interruptions|11 interruptions} of Tolliver and {f other 9 @2034-10-18 interruptions|nine} of Katz-Ruiz}.

{s4|The National Board of Elections} {q4|rejected} {c4 board denies|{s5|his} {q5|allegation} that {c5 tolliver|the rolls in five cities are padded with the dead}}.

=== lastdebate-d
outlet: Coastal Radio Network
url: https://coastal-radio.example/transcripts/evening-desk-1019
published: 2034-10-19
genre: broadcast

{n|EVENING DESK – rush transcript, may contain errors}

{t|Evening Desk: how the Arden Falls question was written}

MINA PARSONS, HOST: It was forty seconds of television. Carl Lindqvist was sitting eighteen inches from it. Carl, welcome.

{s1|CARL LINDQVIST, MODERATOR}{q1|:} {c1 lindqvist|Thanks, Mina. I haven't slept, so be gentle.}

PARSONS: Whose question was it?

{s2|LINDQVIST}{q2|:} {c2 lindqvist|Joan's. I had it as number nine and she moved it up, because in her view you don't leave the exits for last.}

PARSONS: {s8|The Tolliver people} {q8|say} {c8 campaign|you went after him, that you broke in {f other 19 @2034-10-18 times|nineteen times}}.

{s3|LINDQVIST}{q3|:} {c3 lindqvist denies|It was not {f other 19 by=campaign @2034-10-18 times|nineteen}. I have the tape. If a cough counts, you might get to {f other 12 about @2034-10-18 times|a dozen}.}

PARSONS: A viewer's clip has been going round all day. {s4|The clip}, shot from the balcony, {q4|shows} {c4 clip|the president's hand over his microphone for most of a minute}. {s6|The White Hall} {q6|has not answered} {c6 whitehall silent|our question about it}. And {s5|Hal Brandt}, who runs the party in Carden, {q5|posted} this: {c5 brandt|"Warren just gave away my county, on live TV, for nothing."}

{s7|LINDQVIST}{q7|:} {c7 lindqvist|I saw that. I gather he's taken it down.}

PARSONS: He has. When we come back: wheat, and why there's a tariff on your toast.

=== lastdebate-e
outlet: Lunder Tageblatt
url: https://lunder-tageblatt.example/english/norland-debate-world
published: 2034-10-20
genre: translation

{t|Abroad, a shudder and some quiet amusement at Norland's debate}

By our correspondent in Fort Clement

Norland has for seventy years sent observers to other people's elections, with lanyards and a handbook, and its handbook's first chapter is about the loser's speech. So the second half of Wednesday's debate was watched with particular attention in the countries that have had the lanyards.

{s1,2|Annika Kessler, the foreign minister}, who {q1|has long held} that {c1 kessler belief|alliances are made of habits}, {q2|regretted} {c2 kessler belief|"a careless sentence in a house where people keep matches."} {s3|Ostmark}, whose president has been returned four times by margins of more than 90 percent, {q3|welcomed} {c3 ostmark belief|the president's frankness}. {s4|Its ambassador to the League, Pavel Lisov}, {q4|offered}, with a smile, {c4 lisov intention predicted|to send up to {f other ..40 at_most observers|40 observers}}.

{s5,6|The Hemispheric Observer Mission}, invited by the board in May, {q5|has no plans} {c5 observers denies intention|to add to its {f deployed 52 observers|52 people}}, and {q6|sees} {c6 observers belief|"no reason for alarm, and every reason for patience."}

Diplomats here are less patient. They had come in good number to the Ostermann Club on Thursday for a talk on fisheries, and stayed for the bar. {s7|One, the ambassador of a neighboring country}, {q7|is convinced} that {c7 envoy belief|Tolliver means nothing by it, that he is a salesman who cannot bear to see a customer leave the shop and that he will telephone on the night like everybody else}. A second guest called for a taxi, and for the rest of the evening the talk was of cod.

{c9 - belief|The remark {q9|is widely read} here as a signal to his own voters}. {s10|Senator Katz-Ruiz}, in an interview with the Tageblatt in August, {q10|had promised} {c10 katz intention predicted|to restore "the dullness of Norland," and to be the first to call if she lost}.

=== lastdebate-f
outlet: Carden County Record
url: https://carden-record.example/news/ten-pin-debate
published: 2034-10-21
genre: feature

{n|CARDEN COUNTY RECORD · Est. 1871 · Partly sunny, 48°}

{t|At the Ten Pin, the sound was off until it wasn't}

{n|By Lorna Achterberg}

Ray Dupuis keeps one television at the Ten Pin lanes, over the shoe counter, and the rule since 1998 has been no politics on league night. Wednesday is league night. About twenty past nine somebody turned the sound up anyhow, and Lane 6 stopped bowling.

The Ten Pin has {f other 16 lanes|16 lanes}, {f other 14 lanes|14 of them} working. It stands where the mill road meets the county road, and it draws from both: the mill, which cut {f jobs 180 about jobs|nearly 180 jobs} in the spring, and the farms along the creek, which have not hired anyone in years. In the last election the precinct split down the middle, with a recount that lasted until Thanksgiving. Nobody here has forgotten the recount. The ballots were carried over in a bread truck, and the county paid for the bread that had to be thrown out.

{s1,2|Dupuis}, who put a Tolliver sign in the window in July and {q1|does not regret} {c1 ray denies belief|it}, {h2|{q2|thought}} {c2 ray probable belief|the president had been ambushed}. {s3|His wife}, who keeps the books, {q3|took issue with} {c3 marlene belief|"ambushed."} {c4 marlene|"It's the one question on the test,"} {s4|Marlene Dupuis} {q4|said}. {c4|"You'd think he could've studied."}

{s5,6|Men from the mill}, {q5|proud of} {c5 mill belief|having voted for him twice} and {q6|unhappy with} {c6 mill belief|the layoffs}, argued it through two pitchers. Nobody changed sides that your reporter could see.

Up the road, {s7|Tasha Whitehorse}, who has been county clerk for eleven years and a registered National for twenty, {q7|is bracing for} {c7 clerk belief predicted|"a November with a police car in it."} {s8,9|She} {q8|resents} {c8 clerk belief|the talk of graveyards}, because each spring she drives to the {f other 3 funeral homes|three funeral homes} herself with a list, and {q9|has asked} {c9 clerk|the county commission for {f other 2 deputies|two deputies} and a lock that works}.

Caption: {c10 clerk|The cage where {f records 9400 about ballots|some 9,400 mail ballots} will be kept} is, in {s10|Whitehorse}'s {q10|words}, {c10|"chicken wire with ambitions."}

In Arden Falls itself, the march outside the hall grew or shrank with the teller. {s11|City police} {q11|put} {c11 police|it at {f attending ..399 less_than @2034-10-18 marchers|fewer than 400}}; {s12|the organizers, a group called Count Every One}, {q12|say} {c12 marchers|{f attending 1001.. more_than @2034-10-18 marchers|more than a thousand people} filed past the gym}. {s13,14|The group}, whose {q13|demand for} {c13 marchers|a hand count in every precinct} has gone nowhere in the legislature, {q14|intends} {c14 marchers intention predicted|to march again on the eighth}.

On Friday {s15|the Meter Bureau} {q15|raised} {c15 meter|the audience to {f attending 66400000 @2034-10-18 people|66.4 million}, streaming included}, a record. {c16 deacon|"And not one of them learned a thing about wheat,"} {q16|said} {s16|Curtis Beal}, a deacon, who bowls anchor.

{n|The Record is printed on Fridays. Letters under 200 words, please.}

=== question people who watched the debate
verdict: supersedes
origins: 1
answer: lastdebate-b | 61000000 | meter | meter
answer: lastdebate-f | 66400000 | meter | meter

=== question times that the moderators interrupted Tolliver
verdict: conflicts
origins: 3
answer: lastdebate-b | 19 | campaign | campaign
answer: lastdebate-c | 19 | campaign | campaign
answer: lastdebate-b | 11 | commission | commission
answer: lastdebate-c | 11 | commission | commission
answer: lastdebate-d | - | lindqvist | lindqvist | denies | not nineteen

=== question marchers outside the hall
verdict: conflicts
origins: 2
answer: lastdebate-f | ..399 | police | police
answer: lastdebate-f | 1001.. | marchers | marchers
