story: chipban
title: Kaesan's ban on the sale of its fastest chips to Tairen
split: train
topic: technology

# Who speaks
speaker kministry = body | Trade Ministry of Kaesan
speaker yoon = named | Yoon Se-ra
speaker tministry = body | Commerce Ministry of Tairen
speaker qiao = named | Qiao Lingfeng
speaker hwarang = body | Hwarang Micro
speaker park = named | Park Dae-il
speaker directors = unnamed | two directors of Hwarang Micro
speaker minato = body | Minato Research
speaker kisaragi = named | Ryota Kisaragi
speaker accord = body | People's Accord
speaker bae = named | Bae Ki-joon
speaker officers = unnamed | customs officers in Lun
speaker bo = unnamed | a broker who gave his name as Uncle Bo
speaker quarterly = outlet | Strait Quarterly
speaker records = document | company records in Lun
speaker baker = named | Ada Fong
speaker engineers = unnamed | engineers at Jade River
speaker meng = named | Meng Huairou
speaker teardown = document | teardown by Kawabe Laboratories
speaker video = footage | video on the networks of Tairen
speaker jade = body | Jade River
speaker nihara = unnamed | officials in Nihara
speaker toolmaker = body | Tsurugi Etch
speaker filing = document | stock exchange filing of Hwarang Micro
speaker customs = body | customs service of Lun
speaker letter = document | letter of eleven universities
speaker mender = unnamed | a man who mends hearing aids in Lun
speaker yearbook = document | yearbook of the customs service of Lun
speaker officers2 = unnamed | officers of the customs service of Lun at the cold store
speaker sim = named | Sim Eun-jung
speaker correspondent = unnamed | a foreign correspondent in Wanjing
speaker small = unnamed | small suppliers in the Gwangdo valley
speaker post = document | post by Park Dae-il
speaker traders = unnamed | traders in Seobok

=== chipban-a
outlet: Pacific Business Wire
url: https://pacbizwire.example/2035/02/05/kaesan-tairen-chips
published: 2035-02-05
genre: wire

{t|Kaesan bars top chips from Tairen; Hwarang shares sink {f percent 6.8 shares|6.8 percent}}

SEOBOK, Feb 5 (PBW) - Kaesan on Monday barred the sale to Tairen of its fastest processors and of the memory that is stacked beside them, cutting into a trade worth {f money 7400000000000 hwan|7.4 trillion hwan} last year.

{c1 kministry predicted|The ban covers {f other 14 products|14 products} and will apply from March 1}, {s1|the Trade Ministry} {q1|said}.

{c2 yoon|"We are not closing a door, we are fitting a lock,"} {s2,3|Trade Minister Yoon Se-ra} {q2|told} a briefing in Seobok, {q3|saying} that {c3 yoon|chips sold for weather forecasting had turned up in the guidance of missiles}.

{s4,5|Tairen's Commerce Ministry} {q4|condemned} {c4 tministry belief|the step as "piracy in a customs uniform"} and {q5|threatened} {c5 tministry predicted intention|to halt exports of gallium, of which it refines {f percent 80 about gallium|about 80 percent} of the world's supply}.

Hwarang Micro, the larger of Kaesan's two makers of the chips, fell by {f percent ..9.1 at_most shares|as much as 9.1 percent} before closing down {f percent 6.8 shares|6.8}. {s6,7|The company} {q6|said} {c6 hwarang predicted|it would "comply and consult"} and {q7|declined to say} {c7 hwarang declines|how many orders it would have to cancel}. It earned {f percent 33.3 about revenue|nearly a third} of its revenue in Tairen last year.

{s8|Minato Research, a consultancy}, {h8|{q8|estimates}} {c8 minato probable|the loss to Kaesan's chipmakers at {f money 2500000000000-3500000000000 hwan|between 2.5 and 3.5 trillion hwan} this year}.

Licences already granted stay valid until they run out, the last of them in November. Exceptions can be made for hospitals.

{s9,10|The opposition People's Accord}, which {q9|supports} {c9 accord belief|the ban}, {q10|faulted} {c10 accord belief|the government for allowing {f duration 24 days|24 days} "to load the boats"}.

=== chipban-b
outlet: Market Ticker
url: https://marketticker.example/kaesan-chips
published: 2035-02-05
genre: blog
copy of: chipban-a

{t|Hwarang slides as Kaesan locks out Tairen}

Kaesan has barred the sale to Tairen of its fastest processors and the memory stacked beside them.

{c1 kministry predicted|The ban covers {f other 14 products|14 products} and applies from March 1}, {q1|according to} {s1|the Trade Ministry}. {c2 yoon|"We are not closing a door, we are fitting a lock,"} {q2|said} {s2|Trade Minister Yoon Se-ra}.

Hwarang Micro closed down {f percent 6.8 shares|6.8 percent}. {s3|It} {q3|said} {c3 hwarang predicted|it would "comply and consult"}. {s4|Minato Research} {h4|{q4|estimates}} {c4 minato probable|the loss to Kaesan's chipmakers at {f money 2500000000000-3500000000000 hwan|2.5 to 3.5 trillion hwan} this year}.

{s5|Tairen} {q5|threatened} {c5 tministry predicted intention|to halt exports of gallium}.

=== chipban-c
outlet: Wanjing Daily
url: https://wanjingdaily.example/english/2035-02/06
published: 2035-02-06
genre: translation

{n|WANJING DAILY ENGLISH EDITION
Home | Leaders | Economy | Friendship | Photos}

{t|{s1|Commerce Ministry}{q1|:} {c1 tministry predicted|Chip Blockade Will Break the Blockaders' Own Rice Bowl}}

WANJING – {s2|The spokesman of the Ministry of Commerce, Qiao Lingfeng}, on Tuesday sternly {q2|denounced} {c2 qiao belief|the so-called export measures of the Kaesan side}, which have been met with widespread indignation by the people of many countries.

{c3 qiao denies|The allegation that chips had been diverted to military uses was "a fairy tale composed overseas,"} {s3|the spokesman} {q3|pointed out}. {s4|He} {q4|urged} Seobok {c4 qiao|to return to the path of mutual benefit before it was too late}. {q5|Asked by} {s5|a foreign correspondent} {c5 correspondent|whether gallium exports would be stopped}, {s6|Comrade Qiao} {q6|said} {c6 qiao|his ministry "always keeps its tools clean"}.

At Jade River Technologies in the western suburbs, production was observed to proceed in an atmosphere of high spirits. The canteen served dumplings.

=== chipban-d
outlet: Foundry Letter
url: https://foundryletter.example/2035/02/12/who-gets-hurt
published: 2035-02-12
genre: newsletter

{t|A week in: who gets hurt, who gets rich and who is quiet}

The lists. Annex 2 of the order runs to 31 pages and is drawn by speed and by the bandwidth between chip and memory, so that a seller can dodge it by slowing a part down. {f other 9 products|Nine of the 14 products} are Hwarang's. A slowed version would need new masks, which take about four months, and a customer who wants it.

The winners, if any. {s1,2|Small suppliers in the Gwangdo valley}, who fill the gaps in Hwarang's lines and {q1|resent} {c1 small belief|its payment terms}, {q2|are hopeful} that {c2 small predicted belief|the government's rescue fund, all {f money 400000000000 hwan|400 billion hwan} of it, will reach them first}. {c3 sim|"I have filled in the form. It asks how many foreign lawyers I employ,"} {q3|said} {s3|Sim Eun-jung}, whose firm has {f jobs 36 people|36 people} and makes rubber seals.

The filing. {c4 filing|Hwarang holds {f other 110000 about chips|roughly 110,000} of the chips now banned in its warehouses, {f percent 40.. more_than chips|over 40 percent} of them made to order for customers in Tairen}, {q4|as shown by} {s4|its statement to the exchange} on Thursday. {s5|The statement} {q5|is silent on} {c5 filing silent|what will be done with them}.

The quiet ones. Nihara makes the etching tools without which none of this can be made, and it has kept its head down. {s6,7|Officials there}, {q6|wary of} {c6 nihara belief|being asked to pick a side}, {q7|have signalled} to Seobok that {c7 nihara|they would rather follow a ban than join one}. {s8|Tsurugi Etch}, which ships {f other 120-140 tools|120 to 140 tools} a year to Tairen, {q8|has not answered} {c8 toolmaker silent|our questions}.

{n|Foundry Letter goes to 6,100 subscribers. Forward it and we will find out.}

=== chipban-e
outlet: Strait Quarterly
url: https://straitquarterly.example/issues/spring-2035/third-floor-at-lun
published: 2035-02-18
genre: feature

{n|STRAIT QUARTERLY / Spring 2035 / Essays – Reportage – Maps
Photographs by Benedikt Oyama}

{t|The third floor at Lun}

The electronics market in the free port of Lun has six floors and no lift. On the ground floor they sell rice cookers, on the second telephones, and on the third, between a stall for karaoke machines and a man who mends hearing aids, things whose price is not written anywhere. You write a part number on a slip. A girl on roller skates takes it behind a curtain. If she comes back with tea, the answer is yes.

I was given tea. {s1,2|The broker, a soft-spoken man in a fishing vest} who gave his name as Uncle Bo, {q1|offered} {c1 bo predicted intention|to have {f other 8 accelerators|eight Hwarang accelerators} across the river by Friday, packed in the ice of a seafood lorry, for a third more than the list price} and {q2|refused to take} {c2 bo declines intention|a deposit}. {c3 bo|"The ministry has a ban,"} {s3|he} {q3|said}. {c3|"I have a cousin."} {s4|He} {q4|claims} {c4 bo|to move {f other 200.. vague chips|hundreds} of them a week}; {s5|the Quarterly} {q5|could not establish} {c5 quarterly cannot_verify|whether he had ever moved one}.

Nobody knows how many get through, though a good many people are paid to have an opinion. {s6|The Trade Ministry in Seobok} {q6|maintains} that {c6 kministry|{f other ..2999 less_than chips|fewer than 3,000} restricted chips leaked in the whole of last year}, when a milder order was in force. {s7|Minato Research}, whose clients include two of the smugglers' better customers, {h7|{q7|believes}} {c7 minato probable belief|it was {f other 40000-60000 chips|between 40,000 and 60,000}}. {s8|Bae Ki-joon, a lawmaker of the People's Accord with a gift for round numbers}, {q8|has put} {c8 bae via=bae>officers|the figure at {f other 90000.. at_least chips|no fewer than 90,000}}, citing customs officers whom he will not name. {s9|Ryota Kisaragi}, who runs Minato's chip desk and owns one of the girl's slips, framed, {q9|considers} {c9 kisaragi belief|all three figures "a kind of poetry", his own included}.

How it is done is better known. A university in the hills orders a machine for the study of typhoons, pays promptly and never calls for service. A firm is founded on a Monday, takes delivery on a Thursday and is dissolved in time for the weekend. Boxes are marked as spare parts for fish-canning lines, of which the region by now ought to have more than it has fish. {s10|Company records in Lun} {q10|show} {c10 records|{f other 71.. more_than firms|more than 70 firms} in the trade registered at Number 4 Quay Street}, a shop that sells wedding cakes. {s11|Its owner, Ada Fong}, {q11|says} {c11 baker|she has met none of the directors but signs for their post}.

Ada Fong at her counter in January. {c12 baker|The red book}, {s12|she} {q12|says}, {c12|is for cakes}. {n|Photo: B. Oyama}

Across the strait the makers are in a fix. Hwarang Micro was started in 1979 in a disused silk mill at Gwangdo, and the older buildings still have the hooks. It nearly failed twice. What saved it the second time was Tairen, which bought everything, of every grade, in cash, and gave it the land for two plants on the far shore. They stand there now, glass and white gravel, with a quarter of its lines and 9,000 of its people inside.

{s13,14|Park Dae-il, its chief executive}, who {q13|has long argued} that {c13 park|a chip "has no more nationality than a nail"}, {q14|opposed} {c14 park belief|the ban} until January and then, having been to see the president, stopped. {c15 post|"A citizen obeys. A citizen may also sigh,"} {s15|a post on his page} {q15|read} on the evening of the announcement; by morning it had lost its second sentence. {s16|Two of his directors} {q16|say} that {c16 directors|what he fears is not the loss of customers but the machines: that Nihara, whose tools nobody can replace, will be pressed to cut off whoever still sells to Tairen, and that a company with a quarter of its lines over there will be left with buildings full of equipment which it may neither move nor mend}. {s17|Hwarang} {q17|would not comment on} {c17 hwarang declines|"conversations that may or may not have occurred"}.

And Tairen? {s18|The engineers at Jade River}, the one firm there which comes near to matching the banned parts, {q18|mock} {c18 engineers belief|the order over lunch as "the patriotic subsidy"}. {s19|Their founder, Meng Huairou}, {q19|is proud of} {c19 meng belief|never having asked for a licence}. {s20|A teardown of the firm's newest module by Kawabe Laboratories} {q20|found}, however, that {c20 teardown|its memory had been made by Hwarang, in {f other 4 stacks|four stacks} with the marks ground off}, and {s21|a video passed around on the country's networks} {h21|{q21|appears to show}} {c21 video probable|crates with fish on the label being opened in a clean room}. {s22|Jade River} {q22|calls} {c22 jade denies|both "forgeries"}.

Bans of this sort are old here. In the years of the radio war the three shores kept lists of valves, then of lathes, then of a certain ball bearing; museums on all of them have a case devoted to how the others got round it. Lists grow. Inspectors retire and become consultants. In the end something faster is invented, and the thing on the list is sold on the ground floor, beside the rice cookers.

On my last afternoon there was a raid. {f deployed 12 officers|Twelve officers} of the customs service went up to the third floor in single file, since the stairs are narrow, and came down an hour later with a rice cooker. The girl had her skates over her shoulder. It was, {q23|in the words of} {s23|the man} who mends hearing aids, {c23 mender|"a very quiet day"}.

=== chipban-f
outlet: Seobok Morning Post
url: https://seobokmorningpost.example/business/lun-seizure-chips
published: 2035-02-20
genre: broadsheet

{n|SEOBOK MORNING POST
Business › Technology     Tuesday, 20 February 2035}

{t|{f other 1240 chips|1,240 chips} seized under squid; {s1|ministry} {q1|raises} {c1 kministry|leak figure}}

Customs officers in Lun have seized {f other 1240 chips|1,240} of the processors that Kaesan is about to ban, in a lorry of frozen squid bound for the river bridge, in the largest haul of its kind. {f arrested 3 people|Three people} are in custody, one of them the driver.

{s2|The Lun customs service} {q2|said} {c2 customs|the parts were worth {f money 50000000000 about hwan|about 50 billion hwan} and bore the serial numbers of a batch sold in November to a university}. They lie at present in a cold store, since nobody could say what thawing would do to them.

The river bridge, opened in 2011 with fireworks and a joint choir, carries about four thousand lorries on an ordinary day. {c15 yearbook|{f percent 6 lorries|Six in a hundred} are opened}, {q15|per} {s15|the customs service's own yearbook}. Frozen goods are sent to a separate lane, where there are two inspectors and one pair of insulated gloves, and where a queue of more than an hour is let through on the nod, because squid is what it is.

The lorry at the Lun cold store on Monday. {s16|Officers} {q16|say} {c16 officers2|it had crossed the bridge {f other 9.. at_least crossings|at least nine times} since the new year}. {n|Handout picture}

{s3,4|The Trade Ministry}, which until last week {q3|was adamant} that {c3 kministry|{f other ..2999 less_than chips|fewer than 3,000} restricted chips had leaked in all of last year}, now {h4|{q4|thinks}} {c4 kministry probable belief|{f other 11000 about chips|about 11,000} did}. {s5,6|Bae Ki-joon of the People's Accord} {q5|said} {c5 bae|the ministry had "found religion in a fish lorry"} and {q6|demanded} {c6 bae|an inquiry into the grace period}. {s7,8|Yoon} {q7|rejected} {c7 yoon declines intention|the demand} and {q8|defended} {c8 yoon belief|the {f duration 24 days|24 days} as "what the law requires"}.

Hwarang rose {f percent 2.4 shares|2.4 percent} on the news. {s9|Traders} {q9|saw} {c9 traders belief|the haul as a sign that the ban had teeth and that a second one was the less likely for it}. {s10,14|An open letter from eleven universities} {q10|complains} that {c10 letter|honest orders have been held up for {f duration ..7 at_most weeks|up to seven weeks}} and {q14|asks for} {c14 letter|a list of trusted buyers}.

{s11|Tairen's Commerce Ministry} {q11|denied} {c11 tministry denies|any knowledge of the lorry}. It has yet to carry out {s12|its} {q12|threat} {c12 tministry predicted intention|to stop the gallium}.

{s13|Yoon}, who flies to Nihara on Thursday, {q13|hopes} {c13 yoon predicted intention|to persuade its government to put the etching tools on a list of its own}.

{n|Read more: The third floor at Lun (Strait Quarterly, subscribers) | Squid prices steady}

=== question restricted chips that leaked to Tairen last year
verdict: conflicts
origins: 3
answer: chipban-e | ..2999 | kministry | kministry
answer: chipban-e | 40000-60000 | minato | minato
answer: chipban-e | 90000.. | bae | officers
answer: chipban-f | 11000 | kministry | kministry

=== question loss to Kaesan's chipmakers this year, in hwan
verdict: single
origins: 1
answer: chipban-a | 2500000000000-3500000000000 | minato | minato
answer: chipban-b | 2500000000000-3500000000000 | minato | minato

=== question whether Jade River's newest module has Hwarang memory in it
verdict: conflicts
origins: 2
answer: chipban-e | - | teardown | teardown | affirms | four stacks with the marks ground off
answer: chipban-e | - | jade | jade | denies | no, "forgeries"

=== question chips that the broker moves in a week
verdict: unverified
origins: 1
answer: chipban-e | 200.. | bo | bo
answer: chipban-e | - | quarterly | - | cannot_verify
