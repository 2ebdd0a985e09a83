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

SANT AUBRAC, July 23 (FNS) — {f other 22000 about emails|About 22,000 emails} copied from the servers of the Labor Democratic Party appeared on the website Openwell on Saturday, two days before the party's convention, reviving {h2|{q2|suspicions}} among {s2|supporters of Senator Delroy Mattiesen} that {c2 backers probable belief|its staff had worked against him throughout the spring}.

In the messages, which cover {f duration 15 months|fifteen months}, {s3,4|employees at party headquarters} {q3|ridicule} {c3 staff belief via=emails>staff|the size of Mattiesen's crowds}, {q4|wonder} {c4 staff via=emails>staff|whether "somebody should get him on the record about God" before the primary in Oxhead}, a state where two voters in three attend Mass, and pass on gossip about donors.

{s5,6|Tobin Akintola, the party's communications director}, {q5|did not dispute} that {c5 akintola confirms|the messages were authentic} but {q6|accused} {c6 akintola|"the intelligence services of Volnia" of stealing them and of choosing the hour of their release}, a charge for which {s7|he} {q7|produced no} {c7 akintola silent|evidence} on Saturday. {s8|The Volnian Embassy} {q8|called} {c8 embassy denies|it "a thriller for the beach,"} and {s9,10|Openwell}, which {q9|has never said} {c9 openwell silent|where it gets its material}, {q10|promised} {c10 openwell predicted intention|{f other 2 releases|two more releases} before Friday}.

{q11|Asked by} {s11|reporters aboard her plane} {c11 reporters|whether she still had confidence in the party's chairwoman, Oksana Trujillo}, {s12|Senator Halima Rourke, the presumptive nominee}, {q12|replied} that {c12 rourke|she had a convention to open}. {s13|Mattiesen's former campaign manager, Yusra Pennington}, used a brief appearance at his farm outside Tellis to {q13|demand} {c13 pennington|Trujillo's resignation}, with some of his delegates already renting buses for a protest.

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

SANT AUBRAC — When the phone rang on the third floor of the Labor Democratic Party's headquarters in the second week of October, {s1|Emeka Sandvik, the contractor on duty}, {h1|{q1|suspected}} that {c1 sandvik possible belief|the caller {h1|might} be a prankster}. {s2,3|The man, an agent of the Federal Security Bureau}, {q2|told} him {c2 agent|{f other 1.. at_least computers|at least one computer} in the building was speaking to a server abroad} and {q3|advised} {c3 agent|him to search the logs for a file with a six-letter name}. He left no number.

By {s4|Sandvik}'s {q4|account}, {c4 sandvik|he searched for {f duration 2 hours|two hours}, found nothing and wrote it all down for a supervisor, who was on vacation}. The agent called back in November, and again in December, and for {f duration 7 months|seven months} the matter rose no higher than the help desk, while whoever was inside copied one mailbox after another and, on at least one weekend, the party's entire file on the opposing candidate.

{s5|An examination by the Register of invoices, internal memos and the stolen messages themselves} {q5|reveals} {c5 register|an organization that had been told often enough, that had money set aside for the purpose, and that left the door open all the same}. The cost of it is still being counted. Trujillo is gone, having resigned on the eve of the convention she had spent two years arranging. {f other 4 aides|Four of her senior aides} have followed. And a foreign power, if {s6|the bureau and two private firms} are right in {q6|concluding} that {c6 concluders|the theft was ordered from Volnia}, has done for the price of a few rented servers what its embassy could never have done with money.

{c7 preport|Palisade North, a security company founded by veterans of the signals directorate, needed less than a day in May to find {f other 2 intruders|two separate intruders} on the network, one of which had been reading mail since the previous summer}, {q7|according to} {s7|its report}, a copy of which was given to this newspaper. Imre Castellano, the firm's chief technical officer, rests {s8|his} {q8|conviction} that {c8 castellano belief|the second group answers to a unit of Volnia's military} on the hours it kept, on a keyboard setting and on an address in the port of Zhelna that had turned up in an earlier attack, evidence that {s9|several independent researchers} {q9|regard as} {c9 researchers belief|suggestive at best}. {s10,11|Sunniva Obrecht}, who teaches computer security at Tellis Polytechnic and was among the first to take the files apart, {q10|does not doubt} that {c10 obrecht belief|Volnia was in the building} but {q11|questions} {c11 obrecht denies belief|whether the same people ran the leak, since Openwell has in the past published papers taken from Volnia's own ministries}.

What the burglars found was for the most part office life. {s12,13|Gretchen Uyeda, the deputy finance director}, {q12|likened} {c12 uyeda via=emails>uyeda|one donor to "a golden retriever with a checkbook"} and, in a message about a fund-raising dinner, {q13|urged} {c13 uyeda via=emails>uyeda|colleagues to seat a retired judge "as far from a microphone as the room allows."} On May 3, after a bad debate, {s14|Akintola} {q14|proposed} {c14 akintola predicted intention via=emails>akintola|letting it be known that Mattiesen's campaign "was a mess from the top down."} {s15|He} {q15|maintains} that {c15 akintola|he was letting off steam and that no reporter was ever called}, and no article to that effect appeared. {s16,17|Mattiesen}, who {q16|had complained since February of} {c16 mattiesen|debates set for holiday weekends}, {q17|told} the Register {c17 mattiesen|he felt "less angry than confirmed."}

The party has had its neutrality tested before. In 1987 its chairman sat on a report about the health of a nominee who was dead by Christmas; in 2009 two treasurers ran rival headquarters on opposite sides of the same street, with a shared parking lot. Until then the chairmanship had been a reward for fund-raisers of a certain age. The reforms that followed created a salaried chair, elected by the states and bound by {s18|a charter} that {q18|requires} {c18 charter|"impartiality in word and in act" until a nominee is chosen}, and it was under those rules that Trujillo, a former mayor with a gift for lists, came to the job.

She did not go easily. {s19|Members of her executive board}, {q19|afraid} that {c19 board predicted belief|she would be booed off the stage}, spent that weekend on the telephone; {s20|she} twice {q20|refused} {c20 trujillo declines intention|to step aside}, and on Sunday, when the buses from Tellis had already arrived, {c21 rourke|she} {q21|was asked by} {s21|Rourke herself} {c21|to leave before the roll call}. In an interview at her home on Thursday {s22,23,24|Trujillo} {q22|portrayed} {c22 trujillo|herself as the only person in the affair who had been robbed and then fired for it}, {q23|faulted} {c23 trujillo belief|the bureau for leaving its warnings with "a kid at a desk"} and {q24|dismissed} {c24 trujillo denies belief|any suggestion that she had tilted the race}, which Rourke won by {f other 3700000 votes|3.7 million votes}. {c25 trujillo|"I ran that building for two years and I knew every lock in it,"} {s25|she} {q25|said}. {c25|"They came in through a wall nobody had shown me.}

{c25|"So yes, I would do it again, with a better wall."}

{s26|Her allies} {q26|say} {c26 allies|she was never shown Sandvik's memo}. {s27,28|Two members of the board} {q27|contest} {c27 two denies|that}, {q28|recalling} {c28 two|a dinner in December at which she made a joke about it}. {s29,31,32|The bureau}, {q29|stung by} {c29 bureau belief|{q30|criticism} from {s30|both parties} of {c30 bothparties belief|its long silence}}, {q31|has defended} {c31 bureau belief|its conduct} in a statement of three lines, {q32|pointing out} that {c32 bureau|it has no power to make a private body pick up the telephone}.

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

Caught with its hand in the ballot box, the Labor Democratic establishment has found somebody else to yell at. For four days now {s2,3|Halima Rourke's spokesmen} have gone from studio to studio {q2|insisting} that {c2 rcamp|the real story is who stole the emails}, {q3|instead of explaining} {c3 rcamp silent|what is in them}, and {s4|the national press}, which {q4|shares} {c4 press belief|their alarm}, has mostly obliged.

What is in them is ugly. {s5|The messages} {q5|show} {c5 emails|{s6|employees of a supposedly neutral office} {q6|laughing at} {c6 staff belief via=emails>staff|a sitting senator's faith} and trading lines to use against him}. {s7|One of them} {q7|calls} {c7 staff via=emails>staff|his volunteers "the sandal brigade."} Trujillo, the chairwoman, quit on Sunday, hours after {s8|her office} {q8|had still been promising} that {c8 trujillo predicted intention|she would gavel the convention in}, and by nightfall had been handed an honorary title in the very campaign she was never to favor.

{s9|Bennett Szasz}, who leads in {f other 3 states|three of the five states} that decide these things, {q9|mocked} {c9 szasz belief|the whole performance} at a rally in Lower Tarn on Tuesday. {c10 szasz|"They lose their mail and they blame a country,"} {s10|the National Renewal nominee} {q10|told} a crowd that filled the fairground and the road outside. {c10|"If Volnia has the emails she deleted as governor, I hope they send those too."}

Cue the fainting couches. Within the hour {s11,12|Akintola, the author of the worst of the messages}, {q11|was accusing} {c11 akintola|Szasz of inviting a foreign power to commit a crime} and {q12|demanding} that {c12 akintola|the Bureau open a file on a joke}. {s13|Szasz's aides} {q13|say} {c13 szaides|he was being sarcastic}. Sarcastic is what he is, morning to night.

And the evidence? It was assembled by Palisade North, a firm that charges the victims by the hour and signs its notes with a little drawing of a fence. {s14,15|Congresswoman Priya Vanterpool}, who chairs the committee that oversees the spies, came out of a closed briefing on Monday {q14|unimpressed by} {c14 vanterpool belief|what she had heard}, {q15|telling} Free Hearth {c15 vanterpool|she had been shown "adjectives, not proof" and that {s16|the Bureau} {q16|had been every bit as certain about} {c16 bureau belief via=vanterpool>bureau|the canal bombing} two years ago}. {s17,18|Clay Dossett, a retired signals officer with twenty-two years of listening to Volnia behind him}, {q17|finds} {c17 dossett belief|it strange that spies of that caliber would leave their fingerprints on a keyboard setting}, and {q18|thinks} {c18 dossett probable belief|a disgruntled insider with a thumb drive the {h18|likelier} thief}. {s19,20|Anselm Krog, Openwell's founder}, {q19|hinted at} {c19 krog via=zradio>krog|as much} on a Zhelna radio program, {q20|remarking} that {c20 krog via=zradio>krog|"not every leak comes through a wire."}

None of it has troubled {s21|Rourke}, who {q21|has refused} since Saturday {c21 rourke declines|to take a single question on the subject}. {s22|Delegates from Oxhead}, {q22|sure} that {c22 backers belief|they were cheated}, walked out of the hall on Monday night singing a hymn. Good for them.

{n|Like this post? Share it before they take it down.}

=== hackedmail-d
outlet: Plumbline
url: https://plumbline.example/checks/szasz-rigged-emails
published: 2033-08-04
genre: blog

{t|Do the stolen emails 'prove' a rigged primary? They do not}

In a post on Aug. 1 that has been shared {f other 40001.. more_than shares|more than 40,000 times}, {s1|Bennett Szasz, National Renewal's nominee for president}, {q1|declared} that {c1 szasz|the emails stolen from the Labor Democratic Party "prove Halima's primary was RIGGED, votes and all."} {s2,3|He} {q2|has repeated} {c2 szasz|the charge} at two rallies since, and at the second {q3|added} that {c3 szasz|{s4|Volnia} {q4|had "totally denied"} {c4 volnia denies via=szasz>volnia|the theft} "and so has our own Bureau."}

We searched the whole cache. Nothing in it concerns the casting or the counting of votes, which in Merovia is the business of the states and not of parties. What {s5|the emails} {q5|do make plain} is {c5 emails|{q6|a dislike of} {c6 staff belief via=emails>staff|Senator Delroy Mattiesen} among {s6,7|{f other 12.. at_least employees|at least a dozen employees}}, who {q7|considered} {c7 staff belief via=emails>staff|him a guest in the party, there for the silver}}. Dislike is not fraud.

{q8|Asked for} {c8 -|the basis of the post}, {s9|Szasz's campaign} {q9|pointed to} {c9 szaides|{f other 2 messages|two messages}}. In the first, dated April 9, {s10|a junior employee} {q10|suggests} {c10 staff predicted intention via=emails>staff|moving a caucus in Tellis to a smaller hall}. Nothing came of it, and the caucus, which Mattiesen won, met where it had met in 2029. In the second {s11|Uyeda, the deputy finance director}, {q11|complains} to a colleague that {c11 uyeda via=emails>uyeda|Mattiesen's people "want a recount of the recount" in Vallonia}. A recount had been held there in March; it enlarged Rourke's margin from {f other 211 votes|211 votes} to {f other 240 votes|240}.

{s12|Mattiesen himself} {q12|has not alleged} that {c12 mattiesen silent|a single ballot was altered}. {s13,14|Yusra Pennington}, who managed his campaign and has been the harshest of the party's critics, {q13|drew a distinction} in an email to us {c13 pennington|"between a thumb on the scale and a hand in the box,"} {q14|allowing} that {c14 pennington confirms|the senator had only ever meant the first}. {s15|Tiberiu Lachlan}, who teaches election law at Lakeland University and gave money to Mattiesen in January, {q15|takes the same view}: {c15 lachlan belief|the party's charter was bent, perhaps badly, but no statute of any state was broken}.

As for the second statement, half of it is right. {s16|Volnia} {q16|has denied} {c16 volnia denies|the theft} {f other 4 denials|four times}, most recently through {s17|its ambassador, Pavlin Dragomirov}, who {q17|told} a business club in the capital on July 29 that {c17 dragomirov denies|his government "reads newspapers, not mail."} The Bureau has done nothing of the kind. In three statements so far {s18,19|it} {q18|has neither confirmed nor ruled out} {c18 bureau declines|a Volnian role}, {q19|describing} {c19 bureau|the case as "under active investigation,"} a phrase it applies to every case that is open. A clerk in its press room reads out the same two sentences to whoever calls.

We rate the first claim False and the second Half True. {s20|A reader in Ballou} {q20|asks} {c20 reader|if we hold Rourke to the same standard}. We looked at her account of the deleted emails in May and gave it our lowest mark.

=== hackedmail-e
outlet: The Sounding
url: https://the-sounding.example/politics/whitcombe-volnia-silence
published: 2033-08-11
genre: feature

{t|The President Who Would Rather Not Say}

{n|The Sounding · Analysis · 6 min read}

For three weeks {s1|President Ansel Whitcombe} {q1|has not uttered} {c1 president silent|the word Volnia} in public, and {s2|some of the people} who work for him {h2|{q2|have begun to worry}} that {c2 wstaff possible belief|in {s3|Zhelna} {c3 volnia belief via=wstaff>volnia|his silence} {q3|is being read as} {c3|an answer}}.

{s4,5|Whitcombe, a cautious man with five months left in office}, {q4|is wary of} {c4 president belief|any step that might look like help for Rourke, his party's nominee}, and {q5|conscious} that {c5 president belief|{s6|Szasz} {q6|has been telling} crowds {c6 szasz predicted via=president>szasz|the election will be "fixed"}}. {s7|Hawks in the cabinet}, led by the foreign minister, {q7|favor} {c7 cabinet belief|naming Volnia at once and sending home {f other 12 about diplomats|a dozen of its diplomats}}. {s8,9|Noelani Ferreira, the justice minister}, {q8|would prefer} {c8 justice predicted intention|to wait for indictments}, {q9|reasoning} that {c9 justice predicted|an accusation made in August without proof would be worth nothing by November and might tempt the other side to publish whatever else it holds}, {c10 justice|a case} {s10|she} {q10|has put} to the president twice in writing.

There are precedents, none of them encouraging. When Volnian hackers shut off the heating in the parliament of a northern neighbor in 2030, the neighbor waited eleven months, expelled two attachés and lost its gas contract. Merovia's own answer to the seizure of a trawler in 2026 was a boycott of a chess tournament. The legal authority to do more has been on the books since the cable law of 2028, which lets a president freeze the assets of anyone who interferes with "the organs of public choice," and whether a party is such an organ is a question no court has been asked to settle.

{s11,12,13|Three former ambassadors to Volnia} {q11|pleaded for} {c11 envoys|restraint} in a letter on Monday, {q12|warning} that {c12 envoys predicted|expulsions would be matched one for one, leaving the embassy in Zhelna without an officer who reads the language}, and {q13|recommending} instead {c13 envoys|a private message "from principal to principal."} {s14|Congresswoman Vanterpool}, once again, {q14|rejects} {c14 vanterpool denies belief|the premise}; {c15 vanterpool belief|the theft}, as {s15|she} {q15|sees it}, {c15|has yet to be pinned on anybody}. But {s16|a handful of Renewal senators}, two of them from states where Szasz is disliked, {q16|have broken with} {c16 senators denies belief|their nominee over his remarks in Lower Tarn}; {s17|one} {q17|called} {c17 senators|them "beneath the office."} None has withdrawn an endorsement.

{s18|A Lakeland University poll released on Wednesday} {q18|found} {c18 poll|{s19|{f percent 58 Labor Democrats|58 percent of Labor Democrats}} {q19|convinced} that {c19 polled belief via=poll>polled|Volnia was behind the theft}, against {f percent 19 voters|19 percent of National Renewal's voters}}. {s20|It} also {q20|had} {c20 poll|Rourke's lead, which stood at {f percent 5 @2033-07-24 points|five points} before the convention, down to {f percent 2 points|two}}. Whether the emails did that or the convention, or the heat, is unclear.

{s21|An adviser} who sees the president most mornings {q21|predicted} that {c21 aide predicted|he would act in the end, that he would do it late, and that both sides would say so}. {s22|Openwell} {q22|has advertised} {c22 openwell predicted intention|a third batch for the week of Aug. 22}.

=== hackedmail-f
outlet: Daily Gist
url: https://dailygist.example/2033-08-01/the-memo-nobody-read
published: 2033-08-01
genre: newsletter

{t|The memo nobody read}

{n|DAILY GIST | The news in the time it takes to drink it
Forward to a friend}

{c1 sandvik possible belief via=register>sandvik|The federal agent on the line {h1|might} be a prankster}: so, at any rate, {q1|thought} {s1|the contractor} who answered the phone at Labor Democratic headquarters last October. {s2,3|The Aubrac Register}, in a long reconstruction on Sunday, {q2|says} {c2 register|the party was telephoned {f other 3 calls|three times} before anybody with a title took notice}, and {q3|lays the blame on} {c3 register|a culture in which no one wanted to bring bad news upstairs}.

Among the details: {c4 preport via=register>preport|once hired, Palisade North spotted the intruders in less than a day}, {q4|per} {s4|its own report}; {s5,6|former chairwoman Oksana Trujillo} {q5|is furious with} {c5 trujillo belief via=register>trujillo|the Bureau} and {q6|casts} {c6 trujillo via=register>trujillo|herself as a victim twice over}; {s7|two people} who sat on her board {q7|remember} {c7 two via=register>two|her joking about the memo over dinner, months before it became a scandal}. {s8|A party spokeswoman} {q8|declined to discuss} {c8 party declines|the article}.

Still no word from the White Lodge, where {c9 - predicted|a decision on sanctions {q9|is not expected} before the president's vacation}.

