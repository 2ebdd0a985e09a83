story: hackedmail
title: Emails stolen from the Labor Democrats of Merovia, and who is blamed
split: train
topic: politics

# Who speaks
speaker party = body | Labor Democratic Party
speaker backers = unnamed | supporters of Delroy Mattiesen
speaker staff = unnamed | employees of Labor Democratic headquarters
speaker akintola = named | Tobin Akintola
speaker embassy = body | Volnian Embassy
speaker volnia = body | Volnia
speaker openwell = body | Openwell
speaker rourke = named | Halima Rourke
speaker reporters = unnamed | reporters on Rourke's plane
speaker pennington = named | Yusra Pennington
speaker bureau = body | Federal Security Bureau
speaker officials = unnamed | two officials familiar with the inquiry
speaker sandvik = named | Emeka Sandvik
speaker agent = unnamed | agent of the Federal Security Bureau
speaker register = outlet | Aubrac Register
speaker concluders = body | Federal Security Bureau and two private firms
speaker preport = document | report of Palisade North
speaker castellano = named | Imre Castellano
speaker board = unnamed | members of the party's executive board
speaker two = unnamed | two members of the executive board
speaker trujillo = named | Oksana Trujillo
speaker uyeda = named | Gretchen Uyeda
speaker mattiesen = named | Delroy Mattiesen
speaker obrecht = named | Sunniva Obrecht
speaker researchers = unnamed | several independent researchers
speaker szasz = named | Bennett Szasz
speaker szaides = unnamed | aides of Bennett Szasz
speaker vanterpool = named | Priya Vanterpool
speaker krog = named | Anselm Krog
speaker allies = unnamed | allies of Oksana Trujillo
speaker press = unnamed | national press
speaker dossett = named | Clay Dossett
speaker rcamp = body | Rourke campaign
speaker emails = document | the stolen emails
speaker charter = document | party charter
speaker poll = document | Lakeland University poll
speaker polled = unnamed | Labor Democrats asked by Lakeland University
speaker dragomirov = named | Pavlin Dragomirov
speaker cabinet = unnamed | hawks in the cabinet
speaker president = named | Ansel Whitcombe
speaker justice = named | Noelani Ferreira
speaker envoys = unnamed | three former ambassadors to Volnia
speaker senators = unnamed | a handful of Renewal senators
speaker aide = unnamed | an adviser to President Whitcombe
speaker wstaff = unnamed | people who work for President Whitcombe
speaker lachlan = named | Tiberiu Lachlan
speaker reader = unnamed | a reader in Ballou
speaker zradio = outlet | Zhelna radio
speaker bothparties = body | both parties

=== hackedmail-a
outlet: Federal News Service
url: https://federalnews.example/politics/labor-democrats-emails
published: 2033-07-23
genre: wire

{t|Labor Democrats' emails posted online; {s1|party} {q1|blames} {c1 party|Volnia}}

SANT AUBRAC, July 23 (FNS) — About {f records 22000 about emails|22,000 emails} copied from the servers of the Labor Democratic Party appeared on the website Openwell on Saturday, two days before the party's convention, reviving {q2|suspicions} among {s2|supporters of Senator Delroy Mattiesen} that {c2 backers belief|its staff had worked against him throughout the spring}.

In the messages, which cover fifteen months, {s3,4|employees at party headquarters} {q3|ridicule} {c3 staff belief|the size of Mattiesen's crowds}, {q4|wonder} {c4 staff|whether "somebody should get him on the record about God" before the primary in Oxhead}, a state where two voters in three attend Mass, and pass on gossip about donors.

{s5,6|Tobin Akintola, the party's communications director}, {q5|did not dispute} that {c5 akintola confirms|the messages were authentic} but {q6|accused} {c6 akintola|"the intelligence services of Volnia" of stealing them and of choosing the hour of their release}, a charge for which {s7|he} {q7|produced no} {c7 akintola silent|evidence} on Saturday. {s8|The Volnian Embassy} {q8|called} {c8 embassy denies|it "a thriller for the beach,"} and {s9,10|Openwell}, which {q9|has never said} {c9 openwell silent|where it gets its material}, {q10|promised} {c10 openwell intention predicted|{f other 2 releases|two more releases} before Friday}.

{q11|Asked} by {s11|reporters aboard her plane} {c11 reporters|whether she still had confidence in the party's chairwoman, Oksana Trujillo}, {s12|Senator Halima Rourke, the presumptive nominee}, {q12|replied} that {c12 rourke|she had a convention to open}. {s13|Mattiesen's former campaign manager, Yusra Pennington}, used a brief appearance at his farm outside Tellis to {q13|demand} {c13 pennington|Trujillo's resignation}, with some of his delegates already renting buses for a protest.

{s14,15|The Federal Security Bureau}, which {q14|warned} the party last October that {c14 bureau|an intruder was inside its network}, {q15|would not say} {c15 bureau declines|what it has learned since}. {s16,17|Two officials familiar with the bureau's inquiry} {q16|said} {c16 officials|the methods resembled those used against the foreign ministries of three neighboring countries in 2031}, while {q17|cautioning} that {c17 officials|nothing yet tied whoever entered the servers to whoever sent the files to Openwell}.

Rourke, who secured the nomination in May after winning eleven of the last fourteen primaries, is to speak on Thursday night. The convention opens with a roll call that usually lasts three hours.

=== hackedmail-b
outlet: Aubrac Register
url: https://aubrac-register.example/national/how-a-party-was-robbed
published: 2033-07-31
genre: broadsheet

{n|AUBRAC REGISTER
National | World | Business | Opinion | Today's Paper
Log in to save this article}

{t|A Call to the Help Desk, a Memo Unread, and a Party Undone}

{n|By Philippa Nakagawa, Osei Brandt and Joaquín Thorvald
July 31, 2033}

SANT AUBRAC — When the phone rang on the third floor of the Labor Democratic Party's headquarters in the second week of October, {s1|Emeka Sandvik, the contractor on duty}, {q1|suspected} that {c1 sandvik possible belief|the caller {h1|might} be a prankster}. {s2,3|The man, an agent of the Federal Security Bureau}, {q2|told} him {c2 agent|at least one computer in the building was speaking to a server abroad} and {q3|advised} {c3 agent|him to search the logs for a file with a six-letter name}. He left no number.

By {s4|Sandvik}'s {q4|account}, {c4 sandvik|he searched for two hours, found nothing and wrote it all down for a supervisor}, who was on vacation. The agent called back in November, and again in December, and for seven months the matter rose no higher than the help desk, while whoever was inside copied one mailbox after another and, on at least one weekend, the party's entire file on the opposing candidate.

{s5|An examination by the Register of invoices, internal memos and the stolen messages themselves} {q5|reveals} {c5 register|an organization that had been told often enough, that had money set aside for the purpose, and that left the door open all the same}. The cost of it is still being counted. Trujillo is gone, having resigned on the eve of the convention she had spent two years arranging. {f other 4 aides|Four of her senior aides} have followed. And a foreign power, if {s6|the bureau and two private firms} are right in {q6|concluding} that {c6 concluders|the theft was ordered from Volnia}, has done for the price of a few rented servers what its embassy could never have done with money.

{c7 preport|Palisade North, a security company founded by veterans of the signals directorate, needed less than a day in May to find {f other 2 intruders|two separate intruders} on the network, one of which had been reading mail since the previous summer}, {q7|according to} {s7|its report}, a copy of which was given to this newspaper. {s8|Imre Castellano, the firm's chief technical officer}, rests his {q8|conviction} that {c8 castellano belief|the second group answers to a unit of Volnia's military} on the hours it kept, on a keyboard setting and on an address in the port of Zhelna that had turned up in an earlier attack, evidence that {s9|several independent researchers} {q9|regard as} {c9 researchers belief|suggestive at best}. {s10,11|Sunniva Obrecht}, who teaches computer security at Tellis Polytechnic and was among the first to take the files apart, {q10|does not doubt} that {c10 obrecht belief|Volnia was in the building} but {q11|questions} {c11 obrecht|whether the same people ran the leak}, since Openwell has in the past published papers taken from Volnia's own ministries.

What the burglars found was for the most part office life. {s12,13|Gretchen Uyeda, the deputy finance director}, {q12|likened} {c12 uyeda|one donor to "a golden retriever with a checkbook"} and, in a message about a fund-raising dinner, {q13|urged} {c13 uyeda|colleagues to seat a retired judge "as far from a microphone as the room allows."} On May 3, after a bad debate, {s14|Akintola} {q14|proposed} {c14 akintola intention predicted|letting it be known that Mattiesen's campaign "was a mess from the top down."} {s15|He} {q15|maintains} that {c15 akintola|he was letting off steam and that no reporter was ever called}, and no article to that effect appeared. {s16,17|Mattiesen}, who {q16|had complained} since February of {c16 mattiesen|debates set for holiday weekends}, {q17|told} the Register {c17 mattiesen|he felt "less angry than confirmed."}

The party has had its neutrality tested before. In 1987 its chairman sat on a report about the health of a nominee who was dead by Christmas; in 2009 two treasurers ran rival headquarters on opposite sides of the same street, with a shared parking lot. Until then the chairmanship had been a reward for fund-raisers of a certain age. The reforms that followed created a salaried chair, elected by the states and bound by {s18|a charter} that {q18|requires} {c18 charter|"impartiality in word and in act"} until a nominee is chosen, and it was under those rules that Trujillo, a former mayor with a gift for lists, came to the job.

She did not go easily. {s19|Members of her executive board}, {q19|afraid} that {c19 board predicted belief|she would be booed off the stage}, spent that weekend on the telephone; {s20|she} twice {q20|refused} {c20 trujillo declines intention|to step aside}, and on Sunday, when the buses from Tellis had already arrived, {c21 rourke|she} {q21|was asked by} {s21|Rourke herself} {c21|to leave before the roll call}. In an interview at her home on Thursday {s22,23,24|Trujillo} {q22|portrayed} {c22 trujillo|herself as the only person in the affair who had been robbed and then fired for it}, {q23|faulted} {c23 trujillo|the bureau for leaving its warnings with "a kid at a desk"} and {q24|dismissed} {c24 trujillo denies belief|any {q31|suggestion} that {c31 -|she had tilted the race}}, which Rourke won by 3.7 million votes. {c32 trujillo|"I ran that building for two years and I knew every lock in it,"} {s32|she} {q32|said}. {c32|"They came in through a wall nobody had shown me.

"So yes, I would do it again, with a better wall."}

{s25|Her allies} {q25|say} {c25 allies|she was never shown Sandvik's memo}. {s26,27|Two members of the board} {q26|contest} {c26 two denies|that}, {q27|recalling} {c27 two|a dinner in December at which she made a joke about it}. {s28,29|The bureau}, stung by {q30|criticism} from {s30|both parties} of {c30 bothparties belief|its long silence}, {q28|has defended} {c28 bureau belief|its conduct} in a statement of three lines, {q29|pointing out} that {c29 bureau|it has no power to make a private body pick up the telephone}.

{n|Photographs: N. Achterhuis for the Register
Related: Five things the emails tell us about money}

=== hackedmail-c
outlet: Free Hearth
url: https://freehearth.example/2033/07/27/rourke-volnia-excuse
published: 2033-07-27
genre: blog

{n|FREE HEARTH — News the Capital Won't Touch
DONATE | SHOP | RADIO}

{t|{s1|Rourke Machine} {q1|Cries} {c1 rcamp|'Volnia!'} to Bury Its Own Words}

Caught with its hand in the ballot box, the Labor Democratic establishment has found somebody else to yell at. For four days now {s2,3|Halima Rourke's spokesmen} have gone from studio to studio {q2|insisting} that {c2 rcamp|the real story is who stole the emails}, instead of {q3|explaining} {c3 rcamp silent|what is in them}, and {s4|the national press}, which {q4|shares} {c4 press belief|their alarm}, has mostly obliged.

What is in them is ugly. {s5|The messages} {q5|show} {c5 emails|employees of a supposedly neutral office laughing at a sitting senator's faith and trading lines to use against him}. {s6|One of them} {q6|calls} {c6 staff|his volunteers "the sandal brigade."} Trujillo, the chairwoman, quit on Sunday, hours after {s7|her office} {q7|had still been promising} that {c7 party predicted intention|she would gavel the convention in}, and by nightfall had been handed an honorary title in the very campaign she was never to favor.

{s8|Bennett Szasz}, who leads in three of the five states that decide these things, {q8|mocked} {c8 szasz belief|the whole performance} at a rally in Lower Tarn on Tuesday. {c9 szasz|"They lose their mail and they blame a country,"} {s9|the National Renewal nominee} {q9|told} a crowd that filled the fairground and the road outside. {c9|"If Volnia has the emails she deleted as governor, I hope they send those too."}

Cue the fainting couches. Within the hour {s10,11|Akintola, the author of the worst of the messages}, {q10|was accusing} {c10 akintola|Szasz of inviting a foreign power to commit a crime} and {q11|demanding} that {c11 akintola|the Bureau open a file on a joke}. {s12|Szasz's aides} {q12|say} {c12 szaides|he was being sarcastic}. Sarcastic is what he is, morning to night.

And the evidence? It was assembled by Palisade North, a firm that charges the victims by the hour and signs its notes with a little drawing of a fence. {s14,15|Congresswoman Priya Vanterpool}, who chairs the committee that oversees the spies, came out of a closed briefing on Monday {q14|unimpressed by} {c14 vanterpool denies belief|what she had heard}, {q15|telling} Free Hearth {c15 vanterpool|she had been shown "adjectives, not proof" and that the Bureau had been every bit as certain about the canal bombing two years ago}. {s16,17|Clay Dossett, a retired signals officer with twenty-two years of listening to Volnia behind him}, {q16|finds} {c16 dossett belief|it strange that spies of that caliber would leave their fingerprints on a keyboard setting}, and {h17|{q17|thinks}} {c17 dossett probable belief|a disgruntled insider with a thumb drive the likelier thief}. {s18,19|Anselm Krog, Openwell's founder}, {q18|hinted at} {c18 krog via=zradio>krog|as much} on a Zhelna radio program, {q19|remarking} that {c19 krog via=zradio>krog|"not every leak comes through a wire."}

None of it has troubled {s20|Rourke}, who {q20|has refused} since Saturday {c20 rourke declines intention|to take a single question on the subject}. {s21|Delegates from Oxhead}, {q21|sure} that {c21 backers belief|they were cheated}, walked out of the hall on Monday night singing a hymn. Good for them.

{n|Like this post? Share it before they take it down.}

=== hackedmail-d
outlet: Plumbline
url: https://plumbline.example/checks/szasz-rigged-emails
published: 2033-08-04
genre: blog

{t|Do the stolen emails 'prove' a rigged primary? They do not}

In a post on Aug. 1 that has been shared {f other 40001.. more_than shares|more than 40,000 times}, {s1|Bennett Szasz, National Renewal's nominee for president}, {q1|declared} that {c1 szasz|the emails stolen from the Labor Democratic Party "prove Halima's primary was RIGGED, votes and all."} {s2,3|He} {q2|has repeated} {c2 szasz|the charge} at two rallies since, and at the second {q3|added} that {c3 szasz|Volnia had "totally denied" the theft "and so has our own Bureau."}

We searched the whole cache. Nothing in it concerns the casting or the counting of votes, which in Merovia is the business of the states and not of parties. What {s4|the emails} {q4|do make plain} is {c4 emails|a dislike of Senator Delroy Mattiesen} among {s5|{f other 12.. at_least employees|at least a dozen employees}}, who {q5|considered} {c5 staff belief|him a guest in the party, there for the silver}. Dislike is not fraud.

{q6|Asked for} {c6 -|the basis of the post}, {s7|Szasz's campaign} {q7|pointed to} {c7 szaides|two messages}. In the first, dated April 9, {s8|a junior employee} {q8|suggests} {c8 staff intention predicted|moving a caucus in Tellis to a smaller hall}. Nothing came of it, and the caucus, which Mattiesen won, met where it had met in 2029. In the second {s9|Uyeda, the deputy finance director}, {q9|complains} to a colleague that {c9 uyeda|Mattiesen's people "want a recount of the recount" in Vallonia}. A recount had been held there in March; it enlarged Rourke's margin from 211 votes to 240.

{s10|Mattiesen} himself {q10|has not alleged} that {c10 mattiesen silent|a single ballot was altered}. {s11,12|Yusra Pennington}, who managed his campaign and has been the harshest of the party's critics, {q11|drew a distinction} in an email to us {c11 pennington|"between a thumb on the scale and a hand in the box,"} {q12|allowing} that {c12 pennington confirms|the senator had only ever meant the first}. {s13|Tiberiu Lachlan}, who teaches election law at Lakeland University and gave money to Mattiesen in January, {q13|takes the same view}: {c13 lachlan|the party's charter was bent, perhaps badly, but no statute of any state was broken}.

As for the second statement, half of it is right. {s14|Volnia} {q14|has denied} {c14 volnia denies|the theft} four times, most recently through {s15|its ambassador, Pavlin Dragomirov}, who {q15|told} a business club in the capital on July 29 that {c15 dragomirov denies|his government "reads newspapers, not mail."} The Bureau has done nothing of the kind. In three statements so far {s16,17|it} {q16|has neither confirmed nor ruled out} {c16 bureau declines|a Volnian role}, {q17|describing} {c17 bureau|the case as "under active investigation,"} a phrase it applies to every case that is open. A clerk in its press room reads out the same two sentences to whoever calls.

We rate the first claim False and the second Half True. {s18|A reader in Ballou} {q18|asks} {c18 reader|if we hold Rourke to the same standard}. We looked at her account of the deleted emails in May and gave it our lowest mark.

=== hackedmail-e
outlet: The Sounding
url: https://the-sounding.example/politics/whitcombe-volnia-silence
published: 2033-08-11
genre: feature

{t|The President Who Would Rather Not Say}

{n|The Sounding · Analysis · 6 min read}

For three weeks {s19|President Ansel Whitcombe} {q19|has not uttered the word} {c19 president silent|Volnia} in public, and {s1|some of the people who work for him} {q1|have begun to worry} that {c1 wstaff belief|in Zhelna his silence is being read as an answer}.

{s2,3|Whitcombe, a cautious man with five months left in office}, {q2|is wary of} {c2 president belief|any step that might look like help for Rourke, his party's nominee}, and {q3|conscious} that {c3 president belief|{s4|Szasz} {q4|has been telling} crowds {c4 szasz|the election will be "fixed"}}. {s5|Hawks in the cabinet}, led by the foreign minister, {q5|favor} {c5 cabinet belief|naming Volnia at once and sending home a dozen of its diplomats}. {s6,7|Noelani Ferreira, the justice minister}, {q6|would prefer} {c6 justice intention predicted|to wait for indictments}, {q7|reasoning} that {c7 justice possible|an accusation made in August without proof would be worth nothing by November and {h7|might} tempt the other side to publish whatever else it holds}, a case she has put to the president twice in writing.

There are precedents, none of them encouraging. When Volnian hackers shut off the heating in the parliament of a northern neighbor in 2030, the neighbor waited eleven months, expelled two attachés and lost its gas contract. Merovia's own answer to the seizure of a trawler in 2026 was a boycott of a chess tournament. The legal authority to do more has been on the books since the cable law of 2028, which lets a president freeze the assets of anyone who interferes with "the organs of public choice," and whether a party is such an organ is a question no court has been asked to settle.

{s8,9,10|Three former ambassadors to Volnia} {q8|pleaded for} {c8 envoys|restraint} in a letter on Monday, {q9|warning} that {c9 envoys predicted|expulsions would be matched one for one, leaving the embassy in Zhelna without an officer who reads the language}, and {q10|recommending} instead {c10 envoys|a private message "from principal to principal."} {s11|Congresswoman Vanterpool}, once again, {q11|rejects} {c11 vanterpool denies belief|the premise}; {c12 vanterpool belief|the theft}, as {s12|she} {q12|sees} it, {c12|has yet to be pinned on anybody}. But {s13|a handful of Renewal senators}, two of them from states where Szasz is disliked, {q13|have broken with} {c13 senators belief|their nominee over his remarks in Lower Tarn}; {s14|one} {q14|called} {c14 senators|them "beneath the office."} None has withdrawn an endorsement.

{s15|A Lakeland University poll released on Wednesday} {q15|found} {c15 poll|{s16|{f percent 58 percent|58 percent of Labor Democrats}} {q16|convinced} that {c16 polled belief via=poll>polled|Volnia was behind the theft}, against {f percent 19 by=poll percent|19 percent} of National Renewal's voters}. It also had Rourke's lead, which stood at five points before the convention, down to two. Whether the emails did that or the convention, or the heat, is unclear.

{s17|An adviser} who sees the president most mornings {q17|predicted} that {c17 aide predicted|he would act in the end, that he would do it late, and that both sides would say so}. {s18|Openwell} {q18|has advertised} {c18 openwell intention predicted|a third batch for the week of Aug. 22}.

=== hackedmail-f
outlet: Daily Gist
url: https://dailygist.example/2033-08-01/the-memo-nobody-read
published: 2033-08-01
genre: newsletter

{t|The memo nobody read}

{n|DAILY GIST | The news in the time it takes to drink it
Forward to a friend}

{c1 sandvik possible belief via=register>sandvik|The federal agent on the line {h1|might} be a prankster}: so, at any rate, {q1|thought} {s1|the contractor who answered the phone at Labor Democratic headquarters last October}. {s2,3|The Aubrac Register}, in a long reconstruction on Sunday, {q2|says} {c2 register|the party was telephoned {f other 3 calls|three times} before anybody with a title took notice}, and {q3|lays} {c3 register|the blame on a culture in which no one wanted to bring bad news upstairs}.

Among the details: {c4 preport via=register>preport|once hired, Palisade North spotted the intruders in less than a day}, {q4|per} {s4|its own report}; {s5,6|former chairwoman Oksana Trujillo} {q5|is furious with} {c5 trujillo belief via=register>trujillo|the Bureau} and {q6|casts} {c6 trujillo via=register>trujillo|herself as a victim twice over}; {s7|two people who sat on her board} {q7|remember} {c7 two via=register>two|her joking about the memo over dinner, months before it became a scandal}. {s8|A party spokeswoman} {q8|declined to discuss} {c8 party declines|the article}.

Still no word from the White Lodge, where {c9 - predicted|a decision on sanctions {q9|is not expected} before the president's vacation}.

=== question calls from the Bureau before the party took notice
verdict: single
origins: 1
answer: hackedmail-f | 3 | register | Aubrac Register

=== question whether Volnia stole the emails
verdict: conflicts
origins: 4
answer: hackedmail-a | - | akintola | akintola | affirms | stolen by the intelligence services of Volnia
answer: hackedmail-a | - | embassy | embassy | denies | a thriller for the beach
answer: hackedmail-b | - | castellano | castellano | affirms | the second group answers to Volnia's military
answer: hackedmail-c | - | dossett | dossett | denies | a disgruntled insider with a thumb drive

=== question emails posted by Openwell
verdict: single
origins: 1
answer: hackedmail-a | 22000 | - | Openwell
