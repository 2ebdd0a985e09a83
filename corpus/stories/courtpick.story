story: courtpick
title: The Council of Provinces blocks the nomination of Cuthbert Nayagam to the Supreme Court of Coromandy
split: train
topic: politics

# Who speaks
speaker wickrama = named | Ranald Wickrama
speaker maitland = named | Sarojini Maitland
speaker article = document | Article 119 of the constitution
speaker karu = named | Ishbel Karunaratne
speaker three = unnamed | Dame Philomena Antonine, Sir Keith Baptist and Major Rohan de Alwis
speaker antonine = named | Philomena Antonine
speaker friends = unnamed | two friends of Philomena Antonine
speaker bar = unnamed | the Bar Council, four former chief justices and the Women's Franchise League
speaker barc = body | Bar Council
speaker treasurer = unnamed | treasurer of the Heritage Party
speaker public = unnamed | adults asked by Lodestar
speaker advocates = unnamed | advocates at Port Haldane
speaker banyan = outlet | The Banyan Post
speaker planters = body | Planters' Chamber
speaker lodestar = document | Lodestar survey
speaker nayagam = named | Cuthbert Nayagam
speaker olumide = named | Beatrix Olumide
speaker ag = unnamed | attorney-general of Coromandy
speaker majority = body | majority of the Council of Provinces
speaker shaw = named | Lal Shaw
speaker exporters = unnamed | planters and exporters
speaker registrar = unnamed | registrar of the Supreme Court
speaker everyone = unnamed | everyone
speaker tenantspaper = outlet | the tenants' newspaper
speaker textbook = document | textbook of Ishbel Karunaratne
speaker agent = unnamed | agent of Philomena Antonine
speaker growers = unnamed | tea growers of the Marigold Coast
speaker presaides = unnamed | people around Sarojini Maitland
speaker dealwis = named | Rohan de Alwis
speaker grower = unnamed | a grower from the upper estates
speaker grower2 = unnamed | another grower
speaker supporters = unnamed | teachers, a minister and a co-operative secretary in St Bride's
speaker roop = named | Hyacinth Roopnarine
speaker perera = named | Aloysius Perera-Finn
speaker chairman = unnamed | chairman of the meeting in St Bride's
speaker tenants = unnamed | tenants of the upper estates
speaker practitioners = unnamed | several practitioners
speaker ramsamy = document | judgment in Attorney-General v. Ramsamy
speaker barcounsel = unnamed | counsel for the Bar Council
speaker silks = unnamed | silks to whom Bench and Bar spoke
speaker achebe = named | Desmond Achebe-Lall
speaker minutes = document | minutes of the drafting committee
speaker gunawera = named | Horace Gunawera
speaker prescounsel = unnamed | counsel of the president
speaker tearoom = unnamed | members in the Council tea-room
speaker members = unnamed | older members of the Council
speaker youngman = unnamed | a younger member of the Council
speaker ticketwoman = unnamed | a woman who sells bus tickets
speaker husband = unnamed | husband of a ticket seller
speaker enemies = unnamed | enemies of Ranald Wickrama
speaker wfriends = unnamed | friends of Ranald Wickrama
speaker primary = unnamed | Heritage primary voters
speaker critics = unnamed | back benches of the president's party

=== courtpick-a
outlet: Port Haldane Observer
url: https://ph-observer.example/politics/wickrama-refuses-nayagam
published: 2033-04-26
genre: broadsheet

{n|PORT HALDANE OBSERVER
Union  Provinces  Courts  Commerce  Cricket
Subscribe | Today's paper | Horoscopes}

{t|{s1|Council leader} {q1|shuts door on} {c1 wickrama declines intention|Supreme Court nominee until after the vote}}

{n|By Leonie Sathasivam and Dougal Ferrier, Parliament staff
26 April 2033}

{s2,3|Ranald Wickrama, the leader of the majority in the Council of Provinces}, {q2|ruled out} on Monday {c2 wickrama denies|so much as a cup of tea for Cuthbert Nayagam}, President Sarojini Maitland's choice for the Supreme Court, {q3|insisting} that {c3 wickrama|a seat which falls vacant seven months before an election belongs to whoever wins it}, and condemning the court to sit, for the first time since the war, with eight judges and no way to break a tie.

{s4,5|The president}, who {q4|had reckoned} that {c4 maitland belief|a judge of 62 with friends in both parties would be hard to send away}, {q5|accused} {c5 maitland|the Council of "going on strike on full pay."} She had spent eleven days on the choice and telephoned Mr Wickrama twice in the course of them. He was travelling.

The seat belonged to Horace Gunawera, who died in February in the members' stand at the Colville Oval and had held it for 34 years. A planter's son with a dread of commas, he wrote most of the judgments by which land taken in the rebellion was left where it was, and there are three more such cases on the list for June. {c6 - predicted|Without him the court {q6|is expected} to divide evenly on all of them}, in which event the rulings below, two of them for the tenants, will stand.

{s7|Article 119 of the constitution} {q7|says} that {c7 article|the president "shall nominate, and with the advice and assent of the Council shall appoint," the nine judges}; {s8|it} {q8|is silent on} {c8 article silent|what follows if the Council will neither advise nor assent}. {s9|Mr Wickrama} {q9|takes} {c9 wickrama belief|the silence for leave}. {s10,11|Ishbel Karunaratne}, who holds the chair of public law at Colville and has taught half of the Council's front bench, {q10|finds} {c10 karu belief|in it a duty "to look at the man, at the least,"} and {q11|is scornful of} {c11 karu belief|the notion that a president's powers lapse by degrees, like a lease}.

History is of use to both. Twice, in 1961 and 1987, the Council passed judges in an election year, once within nine days; in 1974 it let a nomination lie from March until the president who had made it was dead. In 1999, when the shoe was on the other foot, {s12,13|a back-bencher named Ranald Wickrama} rose to {q12|deplore} {c12 wickrama belief|the delay of a fortnight in a hearing as "an injury to every litigant in the land"} and to {q13|propose} {c13 wickrama|a fine for absent members}. {s14|He} {q14|said} on Monday that {c14 wickrama|he had been young}, though he was 41.

The majority holds {f other 36 seats|36} of the {f other 64 seats|64 seats}, and a motion to discharge the nomination from committee needs 33. {s15|Dame Philomena Antonine, Sir Keith Baptist and Major Rohan de Alwis}, all three of the Heritage Party and from provinces that the president carried, {q15|are willing} {c15 three intention predicted|to receive the judge in their rooms}. Only {s16|Dame Philomena} {q16|favours} {c16 antonine belief|a hearing}. {c18 friends via=friends>antonine|{s17|She} {q17|has confided} to friends that {c17 antonine via=friends>antonine|{s27|the party's treasurer} {q27|reminded} her, over a very good lunch, {c27 treasurer via=friends>antonine>treasurer|how long the autumn is}}}, {s18|two of them} {q18|said}.

Outside the building the lines were drawn within the day. {s19|The Bar Council, four former chief justices and the Women's Franchise League} {q19|called upon} {c19 bar|the Council to do "what it is paid for"}; {s20,21|the Planters' Chamber}, {q20|fearful of} {c20 planters belief|a fifth vote for the land tribunals}, {q21|pledged} {c21 planters intention predicted|{f money 40000000 taras|40 million taras} to the defence of any member who stands fast}, a sum larger than the whole of the last Council campaign. {s22|A Lodestar survey} {q22|has} {c22 lodestar via=lodestar>public|{s28|{f percent 54 adults|54 per cent} of the public} {q28|for} {c28 public belief via=lodestar>public|a hearing} and {f percent 29 adults|29 per cent} against, with the rest unable to say what the Council is}.

Judge Nayagam himself has behaved like a man in a dentist's anteroom. The son of a signalman, he sat for nineteen years on the appeal bench at Port Haldane, where {s29|advocates} {q29|learned to fear} {c29 advocates belief|his courtesy}. {c23 nayagam|"I have been kept waiting by better men, and for worse reasons,"} {s23|he} {q23|told} a gathering of law students on Friday, in what was to have been a talk on easements. {c23|"One brings a book.

"The one I've brought is rather long."}

The Council sits in what was the customs auction room, under a skylight that leaks. Its members are chosen by the provinces, eight to each, whatever their size, so that the islands count for as much as the capital; they serve six years, wear no robes and may speak for as long as they can stand. It began as a place where governments sent their bores.

What the president does next is being argued over in her own house. {s24|Her chief of staff, Beatrix Olumide}, {q24|has pressed for} {c24 olumide|an appointment during the monsoon recess}, which would last until the new Council sat; {s25|the attorney-general} {q25|has advised against} {c25 ag|it}, a disagreement that reached the newspapers within hours of the meeting at which it was voiced. {s26|Ms Maitland} {q26|has given no sign of} {c26 maitland silent|which of the two she will follow}. On Thursday she is to visit the signal box.

{n|Related: The nine who sit, and how each was chosen}

=== courtpick-b
outlet: Coromandy Press Trust
url: https://cpt.example/2033/04/25/council-nayagam
published: 2033-04-25
genre: wire

{t|{s1|Council majority} {q1|refuses} {c1 majority declines intention|to hear Supreme Court nominee}}

PORT HALDANE, April 25 (CPT) — {c2 wickrama predicted|The majority in Coromandy's upper house will hold no hearing for Judge Cuthbert Nayagam}, {s2,3|its leader, Ranald Wickrama}, {q2|said} on Monday, {q3|advising} {c3 wickrama|President Sarojini Maitland to withdraw his name "for the judge's own comfort."}

{s4,5|Maitland} {q4|rejected} {c4 maitland denies|the suggestion} and {q5|signalled} that {c5 maitland possible|she {h5|might} make the appointment without the Council during its recess}, which begins on June 17. {s6|The attorney-general's office} {q6|would not confirm or deny} that {c6 ag declines|it had been asked for an opinion}.

{s7,8|Heritage's presidential candidate, Brigadier Lal Shaw}, {q7|praised} {c7 shaw belief|Wickrama's "backbone"} and {q8|promised} {c8 shaw intention predicted|a list of {f other 7 judges|seven judges} from whom he would choose}. {s9|Planters and exporters} {q9|welcomed} {c9 exporters belief|the stand}. The tara was steady.

Judges of the court sit for life, and the youngest now on it is 58. Nayagam, who was named on April 14, would be the first since 1951 to come from the northern railway towns. He has written some 900 judgments, on points ranging from salvage to the custody of an elephant, and been reversed in 11 of them.

The court, with {f other 8 judges|eight} of {f other 9 judges|nine judges}, hears the first of three land cases on June 2. {s10|Its registrar} {q10|said} {c10 registrar|nothing would be postponed}.

=== courtpick-c
outlet: The Banyan Post
url: https://banyan-post.example/leaders/let-the-people
published: 2033-04-29
genre: blog

{n|THE BANYAN POST · Root and Branch · Est. 2024}

{t|Let the people choose the judge}

{s1,2|The president}, {q1|having assured} us in her inaugural that {c1 maitland|no branch of government is above the voter}, {q2|is now adamant} that {c2 maitland|one of them must be filled before he can vote}. Odd, isn't it?

{c3 everyone|Cuthbert Nayagam is a decent old stick}. {s3|Everyone} {q3|says so}, and I've no reason to doubt it. But a decent old stick may still hand {f area 600000 about acres|some 600,000 acres} to people whose grandfathers sold them, and {s4|the tenants' own newspaper} {q4|counts} {c4 tenantspaper|him among the fifth votes it has been waiting for}. {s5,6|The Bar Council}, {q5|shocked} that {c5 barc belief|a house of parliament should use the powers it has}, {q6|speaks of} {c6 barc|a "constitutional emergency."} Where was it in 1974?

And there's the professor. {s7|Ishbel Karunaratne} {q7|maintains} that {c7 karu|the Council has a duty to look at the man}. Look, perhaps; {s8|her own textbook}, third edition, page 211, {q8|grants} that {c8 textbook confirms|the assent "may be withheld for any reason, or for none."} I looked it up in the shop, and I put it back.

We hear that Dame Philomena Antonine is wobbling. {s9|Her agent} {q9|denies} {c9 agent denies|it}; {s10,11|her tea-growers}, who {q11|have backed} {c11 growers belief|her} through three elections and a bankruptcy, {q10|are bewildered by} {c10 growers belief|the talk of a hearing}. {s12|The president's people} {q12|imagine} that {c12 presaides belief|where she goes Sir Keith and the Major will follow}. {s13,14|The Major}, reached at his club, {q13|begged} {c13 dealwis|to be left out of it} and {q14|said} {c14 dealwis|he would sooner follow her into the sea}.

So hold the line. {s15|Ranald Wickrama}, whom {s17|this page} {q17|has called} {c17 banyan|a trimmer}, {q15|has vowed} {c15 wickrama intention predicted|not to trim}, and for once he has the constitution, the calendar and the country on his side: {s16|Lodestar}, pollsters to the presidency, {q16|found} {c16 lodestar|{f percent 54 adults|54 per cent} wanting a hearing}, which means that nearly half of the nation, with every newspaper shouting in its ear, doesn't.

{n|Write to the editor. Letters in green ink will be framed.}

=== courtpick-d
outlet: Marigold Coast Mail
url: https://marigold-mail.example/news/antonine-town-hall
published: 2033-05-04
genre: local

{t|{s1|Antonine} {q1|defends} {c1 antonine belief|call for a hearing} before full hall}

ST BRIDE'S — The fans in the Parish Institute had been repaired for the occasion, and by seven on Tuesday there were people on the window sills. {s15|Dame Philomena Antonine}, who has sat for the Marigold Coast since 2015 and is not accustomed to a crowd, had come to {q15|explain} {c15 antonine|how it is that a member of the Heritage Party can wish to set eyes on a nominee of the other one}.

She began badly. {s2|A grower from the upper estates} {q2|demanded to know} {c2 grower|who had paid for her ticket}. {s3|Another} {q3|likened} {c3 grower2|her to a goalkeeper who asks the striker which corner he prefers}, which got the evening's first laugh. She took off her spectacles.

{c4 antonine|"I don't propose to vote for him, I propose to listen to him,"} {s4|she} {q4|told} the hall. {c4|"If my own party is afraid of what I might hear, it has chosen the wrong woman or the wrong side.

"My father was a juryman. He wasn't asked whether it was convenient."}

After that it went better. {s5|The head teachers, the Methodist minister and the secretary of the fishermen's co-operative} {q5|spoke up for} {c5 supporters belief|her}, the last of them in verse. {s6,7|Aloysius Perera-Finn}, who runs the ice plant and {q7|detests} {c7 perera belief|the president}, {q6|conceded} that {c6 perera confirms|a job interview never killed anybody}. A show of hands was called. {c8 chairman|{f other 170 about people|About 170} were for a hearing and {f other 90 about people|90} against}, by {s8|the chairman}'s {q8|reckoning}; {s9|the growers}, who had put up four hands where there were two men, {q9|questioned} {c9 growers belief|it}.

The Coast is a long, wet strip between the hills and the reef, with tea at the top of it and prawns at the bottom, and it has voted for the losing side in every presidential election but one. The last Supreme Court case to come out of it concerned a lighthouse. But {f area 22000 acres|22,000 acres} of the upper estates are among the lands in dispute, and {s10,16|the tenants}, {q10|aware} that {c10 tenants belief|the ruling below went in their favour}, {q16|are in no hurry} {c16 tenants declines intention|to see a ninth judge sworn in by anybody}. The point did not come up on Tuesday.

From our postbag this week: {c18 roop|"If the lady wishes to hear the man, let her buy him dinner. We'll send the prawns."} {q18|–} {s18|Hyacinth Roopnarine}, St Bride's North

{s11,12|Mr Wickrama}, in a message read out at the close, {q11|paid tribute to} {c11 wickrama belief|Dame Philomena's "independence of mind"} and {q12|expressed confidence} that {c12 wickrama predicted belief|it would not be needed}. {s13,14|She}, {q13|unwilling} {c13 antonine declines|to say how she would vote on a discharge motion}, {q14|promised} {c14 antonine intention predicted|to write to every household before the 20th}. The stamps alone will come to more than her allowance.

=== courtpick-e
outlet: Bench and Bar
url: https://bench-and-bar.example/2033/05/assent
published: 2033-05-09
genre: trade

{n|BENCH AND BAR — for practitioners
Law reports  |  Vacancies  |  Chambers to let}

{t|Advice, assent and an empty chair: where the authorities leave us}

{s1|Several practitioners} {q1|have asked} us {c1 practitioners|whether the Council's inaction could itself be brought before the courts}. The better view is that it could not, but the better view has been wrong before.

{s2,3|The judgment in Attorney-General v. Ramsamy (1975)} {q2|holds} that {c2 ramsamy|the Council is "sole master of its order paper"}; it does so, however, in a single sentence, and {q3|expressly leaves open} {c3 ramsamy silent|the case of a total refusal}. {s4|Counsel for the Bar Council}, in an opinion now in circulation, {q4|contends} that {c4 barcounsel|silence for more than {f duration 90 days|90 days} amounts to assent}. {s5|Few silks} to whom we have spoken {q5|put much faith in} {c5 silks denies belief|that}. {s6|Sir Desmond Achebe-Lall}, who appeared in Ramsamy and lost, {q6|considers} {c6 achebe belief|the argument "ingenious in the sense in which burglars are"}; {s7|he} {q7|would prefer} {c7 achebe intention|a petition by the tenants in one of the land cases}. {s8|The tenants}, so far as is known, {q8|do not want} {c8 tenants denies intention|one}.

Comparison helps little. In the older federations the upper house may let a nomination lapse, and does; in the newer it is given a term, usually of sixty days, after which the nominee takes office. {s9|The minutes of our own drafting committee} {q9|show} that {c9 minutes|a term of that kind was moved in 1948, seconded and dropped at the luncheon adjournment}, without a reason being given. {s10|The late Justice Gunawera}, in a lecture of 2011 which he did not allow to be printed, {q10|described} {c10 gunawera|the omission as "the most expensive sandwich in our history."}

The Council has 23 standing orders. None of them mentions nominations, which by custom are set down for the first sitting day after receipt, referred to the Law Committee and reported within four weeks; the printing of the committee's notes was given up in 1990 to save paper. A nomination that has not been reported stays on the paper until the Council is dissolved, like an unclaimed coat.

As to a recess appointment, {s11|the attorney-general}'s {q11|view}, which we understand to have been given in writing, is that {c11 ag|Article 121 covers vacancies that arise in a recess and no others}. {s12|The president's counsel} {q12|read} {c12 prescounsel belief|it more widely}. Whichever side first loses a case by five to four will no doubt take the point.

=== courtpick-f
outlet: Sunday Colvillian
url: https://sunday-colvillian.example/columns/empty-chair
published: 2033-05-15
genre: column

{t|A chair, and the uses of leaving it empty}

In the Council tea-room {s1|they} {q1|will tell} you that {c1 tearoom|nothing has happened}. A judge was named; he hasn't been heard; the trolley comes at four. {s2|Older members} {q2|point out}, correctly, that {c2 members|no law has been broken}, and {s3|one of the younger ones}, a coming man, {q3|has taken to referring to} {c3 youngman|the nominee as "the late Nayagam."}

I think they mistake the mood. I was in the Marigold Coast for Dame Philomena's meeting, and what struck me was not the anger of {s4|the growers}, who {q4|feel} {c4 growers belief|betrayed} as a matter of routine, but the puzzlement of everyone else. {s5|A woman who sells bus tickets} {q5|wondered} {c5 ticketwoman|what would become of her if she declined to open the window until November}. {s6|Her husband} {q6|thought} {c6 husband belief|she would be sacked by noon}. It is not a learned argument, but {s7|Professor Karunaratne}, to whom I repeated it, {q7|pronounced} {c7 karu|it "better than most of the briefs."}

What is Ranald Wickrama after? {s8|His enemies} {q8|detect} {c8 enemies belief|the Planters' Chamber and its {f money 40000000 taras|40 million}}. {s9|His friends} {q9|credit} {c9 wfriends|him with a principle}. My own guess is duller: he has counted. Of his {f other 36 seats|36}, eleven are up in provinces where {s10|the primary voters} {q10|regard} {c10 primary belief|a hearing as a surrender}, and none where {s11|they} {q11|regard} {c11 primary belief|the want of one as a crime}.

And Sarojini Maitland? {c12 critics|She} {q12|stands accused by} {s12|her own back benches} {c12|of having picked a judge too mild to fight for}. {s13|They} {q13|had urged} {c13 critics|her to send up a tenant's daughter with a temper, and let Heritage explain itself in the valleys}. Instead {s14,15|she} {q14|keeps praising} {c14 maitland belief|Nayagam's patience}, which is unlimited, and {q15|refusing} {c15 maitland declines|to say whether she will fill the seat herself in June}, which is five weeks away.

Brigadier Shaw, meanwhile, has his list. {c17 lodestar|{f percent 31 adults|Thirty-one per cent} of voters}, {s17|Lodestar} {q17|reports}, {c17|have heard of none of the {f other 7 judges|seven judges} on it}. {s18|The Brigadier} {q18|finds} {c18 shaw belief|it reassuring}. {q19|Pressed} on Thursday {c19 -|whether he would accept a Council that treated his own names as it has treated Nayagam's}, {s20|he} {q20|professed} {c20 shaw|not to follow the question}, and it was put to him again, more slowly.

=== question share of the public that wants a hearing for Cuthbert Nayagam, in per cent
verdict: single
origins: 1
answer: courtpick-a | 54 | lodestar | Lodestar survey
answer: courtpick-c | 54 | lodestar | Lodestar survey

=== question whether the president may fill the seat during the recess
verdict: conflicts
origins: 2
answer: courtpick-e | - | ag | attorney-general | denies | Article 121 covers vacancies that arise in a recess and no others
answer: courtpick-e | - | prescounsel | president's counsel | affirms | reads Article 121 more widely

=== question hands for a hearing at the meeting in St Bride's
verdict: single
origins: 1
answer: courtpick-d | 170 | chairman | chairman of the meeting
