story: pageant
title: Roderick Amblard and the weighing of Miss Littoral
split: train
topic: politics

# Who speaks
speaker amblard = named | Roderick Amblard
speaker strachey = named | Imelda Strachey
speaker zabaleta = named | Yamileth Zabaleta
speaker callers = body | Federation of Women Voters, the bishop of San Telmo and two leaders of National Renewal
speaker malikian = named | Hrant Malikian
speaker ambcamp = body | Amblard campaign
speaker teleskop = document | Teleskop survey
speaker witnesses = unnamed | onlookers on Fulmar Street
speaker inspector = unnamed | a retired bus inspector
speaker memoir = document | memoir of Roderick Amblard
speaker attah = named | Lucienne Attah
speaker contract = document | Miss Littoral contract
speaker lawyers = unnamed | contract lawyers
speaker mainland = unnamed | the mainland of Ansonia
speaker sunniva = named | Sunniva Amblard
speaker petrescu = named | Dolf Petrescu
speaker pollsters = unnamed | pollsters of both parties
speaker oduber = named | Marit Oduber
speaker silvan = named | Gaspar Silvan
speaker prep = unnamed | three people involved in Strachey's preparation
speaker prepone = unnamed | one of the people involved in Strachey's preparation
speaker sister = unnamed | sister of Imelda Strachey
speaker advisers = unnamed | Amblard's pollster, two governors and the widow of the party's founder
speaker museum = body | a museum in Lisse
speaker chain = body | discount chain on Fulmar Street
speaker whistle = outlet | The Daily Whistle
speaker unitymps = unnamed | National Renewal women in parliament
speaker filing = document | filing of the Littoral Trading Court
speaker press = unnamed | newspapers of Port Ravel
speaker alliance = body | Civic Alliance
speaker bookkeeper = unnamed | former bookkeeper of the Zabaleta bakery
speaker columnists = unnamed | columnists of the Examiner
speaker mother = unnamed | mother of the columnist
speaker husbands = unnamed | men at the hardware counter
speaker video = footage | video of 19 May 2011
speaker bishop = named | Bishop Anselmo Tadique
speaker dobrescu = named | Mirela Dobrescu
speaker photo = footage | photograph of Zabaleta with skis
speaker preacher = unnamed | a lay preacher at the counter
speaker admirers = unnamed | admirers of Roderick Amblard
speaker governors = unnamed | three governors, the fishermen's co-operatives and the wife of Amblard's treasurer
speaker federation = body | Federation of Women Voters
speaker mwale = named | Hedvig Mwale
speaker evening = document | Littoral Evening News of 20 May 2011
speaker repeaters = unnamed | two ministers and a talk-show host
speaker spokeswoman = unnamed | spokeswoman of Yamileth Zabaleta
speaker company = body | Miss Littoral company
speaker deflawyers = unnamed | defense lawyers
speaker pals = unnamed | two archbishops, a goalkeeper and the cast of Harbour Lights
speaker president = unnamed | a president of Ansonia in 1969

=== pageant-a
outlet: Commonwealth Press
url: https://commonwealth-press.example/ansonia/amblard-zabaleta
published: 2034-10-06
genre: wire

{t|{s1,2|Amblard} {q1|defends} {c1 amblard belief|weighing of beauty queen}, {q2|won't apologize for} {c2 amblard declines intention|"a promotion"}}

PORT RAVEL, Oct 6 (Commonwealth Press) — {s3,4|Roderick Amblard, the department-store magnate running for president of Ansonia}, {q3|refused} on Friday {c3 amblard declines intention|to apologize to a former beauty queen whom he had once stood on a freight scale in front of photographers}, {q4|saying} {c4 amblard|{s5|the woman, Yamileth Zabaleta}, had gained "a great deal of weight and a great deal of publicity" under her contract with him and {q5|had complained of} {c5 zabaleta silent via=amblard>zabaleta|neither} at the time}.

{s6|His opponent, former Justice Minister Imelda Strachey}, had brought the matter up in the closing minutes of Wednesday's debate, {q6|asking} him {c6 strachey|whether he could remember the name of the girl from San Telmo}, and, when he looked at his notes instead, spelled it for the moderator. {s7,8|Zabaleta}, 42, who became a citizen in August, {q7|described} {c7 zabaleta|the morning as the longest of her life} in a call with reporters set up by the Strachey campaign, and {q8|promised} {c8 zabaleta intention predicted|to spend the days that are left "in any kitchen on the coast that will have me."}

{s9|The Federation of Women Voters, the bishop of San Telmo and two provincial leaders of Amblard's own National Renewal party} {q9|urged} {c9 callers|him to withdraw what he had said}. {s10|One of the two, Hrant Malikian of the Uplands}, {q10|acknowledged} that {c10 malikian confirms possible|it {h10|might} already be too late, with ballots due to go out by mail on Monday}. {s11|Amblard's staff} {q11|waved away} {c11 ambcamp belief|the appeals as "etiquette"}.

{s12|A Teleskop survey completed the night before the debate} {q12|put} {c12 teleskop|Strachey {f percent 2 @2034-10-03 points|two points} ahead, inside the margin of error, with {f percent 11 @2034-10-03 voters undecided|11 percent of voters} undecided}. It is unclear whether the pictures, which ran in two newspapers at the time, were taken at the store's invitation.

=== pageant-b
outlet: The Port Ravel Examiner
url: https://portravel-examiner.example/election/the-scale-on-fulmar-street
published: 2034-10-15
genre: broadsheet

{n|THE PORT RAVEL EXAMINER
Election 34 | Nation | Sound & Islands | Opinion | Obituaries
You are signed in as a guest}

{t|The scale on Fulmar Street}

{n|By Wanjiru Aldana and Piet Osgaard · Additional reporting by C. Mbarga}

PORT RAVEL — The scale is still there. It stands at the back of the loading bay of what used to be the Amblard store on Fulmar Street, a cast-iron platform with a brass arm, built to weigh bales, and the discount chain that took over the building uses it to prop open a fire door. On the morning of May 19, 2011, it was wheeled out to the pavement with a ribbon around it, the band of the merchant school struck up, and {c1 -|a nineteen-year-old in a sash {q1|was asked} to step up}.

{f attending 60 about @2011-05-19 people|About sixty people} saw it. {s2|Several of the onlookers}, found by the Examiner over the past week, {q2|remember} {c2 witnesses|the noise better than the cruelty, the same two tunes played over and over and a man with a megaphone calling out the figure as if it were the price of something}; {s3|one, a retired bus inspector}, {q3|was so ashamed of} {c3 inspector belief|having laughed} that he did his shopping across the river for the next ten years.

Amblard, who owned the store and the contest both, has told the story in three ways. On a radio programme in 2014 {s4|he} {q4|bragged} that {c4 amblard|the scale "sold more mattresses than the girl did"}; in his memoir, two years after that, {s5|he} {q5|presented} {c5 amblard via=memoir>amblard|the weighing as a stunt in aid of drowned fishermen's families}; and since the debate {s6|he} {q6|has maintained} that {c6 amblard|it was {s7|Zabaleta} who {q7|proposed} {c7 zabaleta intention predicted via=amblard>zabaleta|it}}, a version that {s8|her chaperone of that year, Lucienne Attah}, {q8|calls} {c8 attah denies|"a fairy tale with a cash register in it."}

Miss Littoral is older than the republic's television. A cannery founded it in 1958, a brewer took it on, and in 1996 Amblard, who until then had supplied towels to hotels, bought the name, the sashes and the debts at auction for less than he would later pay for the curtains. Winners under him signed a contract of eleven pages. {s9|Clause 14} {q9|obliged} {c9 contract|them to "preserve the proportions of the day of award" and to appear, without a fee, wherever a store was opened}; {s11|the clause after it}, which {s10|contract lawyers} {q10|regard as} {c10 lawyers belief|unenforceable}, {q11|threatened} {c11 contract|anyone in breach with the loss of the title, the car and the flat}. Two dethroned winners went to law over it, and each time {s12|the company}, {q12|instead of admitting} that {c12 company silent|such a clause existed}, paid up on the eve of the trial.

Zabaleta was the first to come from San Telmo, a day's sail out, whose vowels {s13|the mainland} {q13|finds} {c13 mainland belief|comical} and whose net-menders, her father among them, had lent money for the dress. {c14 zabaleta|"I hadn't eaten a meal sitting down since February,"} {s14|she} {q14|said} on Tuesday, in the office of the bakery that she has run for nine years, with the ovens going behind the wall. {c14|"He read the number out, and then he turned to my father and read it to him again.

"People want to know why I didn't get down. I was nineteen and I had signed a paper."}

{c15 zabaleta|It was then}, by {s15|her} {q15|account}, that {c15|Amblard gave her the nickname, Miss Bollard, after the iron posts that ships are tied to, a name that followed her home and that boys chalked on her parents' door until the door was painted}. {s16|Amblard}, who has used the word in {f other 2 speeches|two speeches} this month, {q16|has never denied} {c16 amblard confirms|having made it up}.

Those around him paint another picture. {s17|His wife, Sunniva}, who handed out the bouquets that year, {q17|has insisted} in a string of television appearances that {c17 sunniva|Zabaleta was late, rude to the seamstresses and very fond of the band}, while {s18|Dolf Petrescu, the campaign manager}, {q18|casts} {c18 petrescu|the entire business as a snare laid by the Civic Alliance}, whose lawyers did, in fact, begin to help her with her papers in the spring. {s19,20|He} {q19|would not say} {c19 petrescu declines|how he knew}, and {q20|went on to warn} that {c20 petrescu predicted|there would be "other sashes, other scales"} before he rang off.

Whether it moves anyone is harder to establish. {s21|Pollsters of both parties} {q21|agree} that {c21 pollsters predicted belief|the women of the Sound provinces, many of whom left the Alliance over the price of fuel, will settle the election}. {s22,23|Marit Oduber}, who runs Teleskop, {q22|considers} {c22 oduber belief|the episode worse for Amblard than his tax returns were, because it takes no explaining}, and {q23|points to} {c23 oduber|interviews in which women who had given no hint of their choice volunteered the weight}. {s24|Gaspar Silvan, her competitor at Northmark}, {h24|{q24|is skeptical of}} {c24 silvan denies probable belief|all such theories}. {c25 silvan|"In April it was the yacht and in June it was the yacht's captain,"} {s25|he} {q25|said}, {c25|"and each time I moved him down a point and each time he came and got it back."}

Strachey came to the story by a crooked road. {s26|Three people involved in her preparation} {q26|said} {c26 prep|the folder had lain in a drawer for the better part of a month before {s27|her sister, a ward nurse}, {q27|asked} {c27 sister via=prep>sister|what exactly she was saving it for}, and that it was rehearsed once, on a Sunday, with a hat rack standing in for Amblard}. {s28|One of them}, who asked not to be named because the sessions were private, {q28|recalled} {c28 prepone|"a room full of men explaining to her why a scale was a women's matter."}

Inside National Renewal, which has not lost the presidency since 2022, tempers are short. {c29 advisers|The candidate} {q29|was begged by} {s29|his pollster, two governors and the widow of the party's founder} {c29|to spend a day on the fish quays of the Sound and say nothing whatever}; he posted instead, at 3:12 in the morning, a photograph of a bollard. {s31,32|Malikian}, to whom {s30|Amblard} {q30|had promised} {c30 amblard intention predicted|a free hand with the platform}, {q31|no longer defends} {c31 malikian denies belief|him}, {q32|without quite saying} that {c32 malikian silent|he will vote for somebody else}. {c33 - predicted belief|He {q33|is widely seen as} the next leader}. {q34|Asked} {c34 -|whether she would stand on a stage with the nominee again}, one of the governors laughed, put a finger to her lips and got into her car.

Ansonian campaigns have never been tender. In 1969 {s35|a sitting president} {q35|compared} {c35 president|his challenger's hat to the lid of a chamber pot} and was returned with a larger majority; the challenger's daughter later became chief justice. The question period, in which each candidate may put one question to the other and no follow-up, was added to the debates in 2010 to fill the time left by a sponsor who withdrew.

On Fulmar Street the fire door was propped open again on Friday. {s36|A museum in Lisse} {q36|has asked for} {c36 museum|the scale}. {s37,38|The chain}, {h37|{q37|wary of}} {c37 chain possible belief|being thought to take a side}, {q38|has offered} {c38 chain intention predicted|to hand it over on the first Monday of next month}, by which time the polls will have been closed for five days.

{n|Graphic: The women of the Sound, province by province
Most read: Ferry timetable chaos · A kinder way with eels}

=== pageant-c
outlet: The Daily Whistle
url: https://daily-whistle.example/showbiz-politics/bollard-barb
published: 2034-10-11
genre: tabloid

{t|SHE'S NO BOLLARD! {s1|Beauty} {q1|says} {c1 zabaleta|tycoon put his FOOT on the scale}}

{n|By NIC PELLEGRIM-ROSS
11 Oct 2034, 00:01 | Comments (1,204)}

SHE was the net-mender's daughter with the sunrise smile. HE was {s2|the towel tycoon} who {q2|wanted} {c2 amblard intention predicted|to shift {f other 10000 @2011-05-19 mattresses|ten thousand mattresses}}.

And {s3,4|Yamileth Zabaleta}, now 42 and queen of nothing but cinnamon rolls, {q3|hit back last night at} {c3 zabaleta belief|the man who would be president}, {q4|telling} The Whistle {c4 zabaleta|the needle on That Scale stopped at {f other 61 @2011-05-19 kilos|61 kilos} until he tipped it with his shoe}.

{c5 zabaleta|"He leaned. I felt it go under me,"} {q5|fumed} {s5|Yamileth}, up to her elbows in dough. {c5|"The band saw it, the priest saw it, his own wife saw it."}

{s6,7|Team Amblard} {q6|branded} {c6 ambcamp|the shoe tale "a kick in search of a shin"} and {q7|threatened} {c7 ambcamp intention predicted|to see the pair of us in court}, a letter we have had from that address before, and framed.

But {s8,9|Mirela Dobrescu, Miss Littoral 2009}, who lost the sash in two days flat for marrying her dentist, {q8|backs} {c8 dobrescu belief|the baker} to the hilt, {q9|describing} {c9 dobrescu|a boss who "never passed a mirror or a girl without a remark."} {q10|Asked} {c10 -|what the remarks had been}, {s11|she} {q11|offered} {c11 dobrescu intention predicted|to repeat them for a fee}.

{c12 pals belief|Her pluck} {q12|has won praise from} {s12|two archbishops, a goalkeeper and the entire cast of Harbour Lights}, and it has put the wind up his own side, too. {s13,14|National Renewal's women in parliament}, {h13|{q13|fearful for}} {c13 unitymps possible belief|their seats}, {q14|have pleaded with} {c14 unitymps|party bosses to hide the candidate's telephone after supper}, and {c15 petrescu|he} {q15|was told by} {s15|his own campaign chief} {c15|to "go and look at a lighthouse."} He looked at a golf course.

{s16|The Whistle} {q16|asked} the magnate's office {c16 whistle|for the store's film of the day}. {c17 ambcamp|No such thing existed}, {s17|it} {q17|said}.

The stage crew for the last debate reports for duty at six on Thursday week. Calls to the shoe's maker rang out.

{n|PICS: Ten sashes that shook the world ➜
SHARE · TWEET THE TEAM · WIN A MATTRESS}

=== pageant-d
outlet: Clarion Right
url: https://clarion-right.example/exclusive/zabaleta-flour-bills
published: 2034-10-13
genre: blog

{t|EXCLUSIVE: {c1 filing|Strachey's 'Bullied' Beauty Queen Stiffed Flour Merchants}, {s1|Court Papers} {q1|Show}}

{c2 filing|The pageant winner whom {s3|Imelda Strachey} {q3|wheeled out as} {c3 strachey|a victim of big business} left {f other 2 flour merchants|two flour merchants}, a landlord and a photographer waiting for their money for {f duration ..14 at_most months|as long as fourteen months}}, {q2|according to} {s2|papers lodged with the Littoral Trading Court}, raising fresh questions about how hard the Civic Alliance looked before it leaped.

The sums were not small for a shop with three ovens: {f money 31400 @2027-12-31 marks|31,400 marks} at the low point, in the winter of 2027. That was also the winter in which Yamileth Zabaleta went to the Lisse lakes, where {s4|a photograph from her own page} {q4|shows} {c4 photo|her with skis over one shoulder and something very like a fur over the other}.

The establishment press, which counts every thread in a conservative's towels, has been strangely calm. {s5|Columnists for the Examiner} {q5|have hailed} {c5 columnists belief|the baker as "the conscience of the coast,"} and {s6|the Whistle}, {q6|convinced} that {c6 whistle belief|a shoe was on the scale}, has yet to look for its owner's side. In {f other 4 meetings|four meetings} with reporters since the debate {c7 deflawyers|Strachey}, long {q7|accused by} {s7|defense lawyers} {c7|of coaching her witnesses}, {q8|has not once been asked} {c8 - silent|whether she knew}.

{s9|The Alliance} {q9|does not dispute} {c9 alliance confirms|the debts}. In a statement that reached us after this article was first posted, {s10,11|it} {q10|accused} {c10 alliance|Clarion Right of "weighing her a second time"} and {q11|pointed out} that {c11 alliance|the last creditor was paid in 2029, that the landlord has since let her a second shop, and that the fur was an aunt's}.

Tell that to the man who kept her ledgers. {s13,14|{s12|Her former bookkeeper}, a {q12|self-described} {c12 bookkeeper|independent}} who left in 2028 after a quarrel over holiday pay, {q13|told} this site that {c13 bookkeeper|she "wept at invoices" and stuffed the red ones into a cake tin}, and {q14|wondered} {c14 bookkeeper|what sort of prosecutor puts a witness on the stand without reading her mail}.

{c15 strachey|Zabaleta's past}, {s15|Strachey} {q15|has argued}, {c15|is beside the point}. The man she is running against employs {f jobs 14000 about people|some 14,000 people}.

Amblard is enjoying himself. In a cattle barn in the Uplands on Thursday, before {f attending 3000 about @2034-10-12 supporters|about 3,000 supporters}, {s16,17,18|he} {q16|ridiculed} {c16 amblard belief|Strachey as "a prosecutor who forgot to cross-examine her own witness,"} {q17|vowed} {c17 amblard intention predicted|to bring the invoices to the last debate} and, to a roar, {q18|demanded to know} {c18 amblard|who had paid for the skis}. {s19|His wife} {q19|has been pressing} {c19 sunniva|him for days to stay with the subject}, which he did, for {f duration 40 @2034-10-12 minutes|forty minutes}, before turning to lighthouses.

=== pageant-e
outlet: The Uplands Courant
url: https://uplands-courant.example/columns/at-the-counter
published: 2034-10-17
genre: column

{t|At the counter}

My mother sold hardware in Tarn for thirty-one years, and what she knew about men she had from there. {s1|She} {q1|held} that {c1 mother belief|a customer who opens with a joke about somebody's weight is about to ask for credit}. I thought of her on the night of the debate, when {c2 -|the man who leads in this province {q2|was invited} to say a name} and could not find it among his papers.

I have no vote on the coast. What I have read, in two weeks of commentary, is a procession of people explaining to Yamileth Zabaleta what she feels. {s3|The editorialists of the capital} {q3|want} {c3 press intention predicted|her angry}; {s4|the candidate's wife} {q4|would sooner have} {c4 sunniva intention predicted|her grateful}; {s5,6|Bishop Tadique of San Telmo}, who christened her, {q5|has called for} {c5 bishop|forgiveness on all sides}, {q6|without suggesting} {c6 bishop silent|which of the sides might go first}. Even {s7|Strachey}, whose {q7|sympathy for} {c7 strachey belief|the baker} I take to be real, produced her like a receipt.

The counter is my brother's now, and the men at it are divided. {s8,9|Some}, {q8|tired of} {c8 husbands belief|being lectured by a woman who prosecuted their cousins}, {q9|would forgive} {c9 husbands belief|Amblard a good deal more than a scale}. Others, mindful of their daughters, study the paint cards when his face comes on. {s10|One, a lay preacher and the owner of the best ladder in the valley}, {q10|asked} me {c10 preacher|where the harm was, since she had been paid}. She had not been, as it happens. The appearances were without a fee.

I do not believe in the shoe. I believe in the megaphone, because {s11|he} {q11|has never troubled to deny} {c11 amblard confirms|it}, and because of the nickname, which nobody invents about himself. {s12|Amblard} {q12|frames} {c12 amblard|the thing as a contest between manners and results}, of which he has a good many, and {s13|his admirers}, {q13|eager} {c13 admirers intention predicted|to be told that rudeness is honesty in work clothes}, climb into the frame as children do at a fair. {s14|His} {q14|refusal} {c14 amblard declines intention|to say sorry for {f duration 11 @2011-05-19 by=- seconds|eleven seconds} of a May morning} has by now cost him two weeks of October. {s15|Three governors of his own party, the fishermen's co-operatives and the wife of his treasurer} {q15|would rather} {c15 governors intention predicted|he had said it and gone to lunch}.

If we must have a scandal, let it be clause 14. {s16|Lawyers} {q16|assure} me that {c16 lawyers|it would not have stood up for an hour}, which is no comfort, since it was written for girls who did not have any. {s18,19|{s17|The Federation of Women Voters}, a {q17|foe of} {c17 federation belief|such contracts} since before I could spell}, {q18|is lobbying for} {c18 federation|a law against them} and {q19|counts on} {c19 federation predicted belief|the support of whoever wins}; {s21|Strachey}, {q20|asked} on Monday {c20 -|whether she would sign it}, {q21|said} {c21 strachey intention predicted|she would want to study it first}, which was her answer on the fuel duty.

=== pageant-f
outlet: Plumb Line
url: https://plumbline.example/checks/shoe-on-the-scale
published: 2034-10-19
genre: blog

{n|PLUMB LINE: independent, reader-funded
Submit a claim · How we rate · Donate}

{t|Did a shoe tip the scale? Not proven}

{s1|Yamileth Zabaleta}'s {q1|claim}, made to the Daily Whistle on Oct. 11, is that {c1 zabaleta via=whistle>zabaleta|Roderick Amblard pressed on the platform with his foot, adding {f other 20 about @2011-05-19 kilos|nearly 20 kilos} to the figure that was then called out to the street}. {s2|Amblard} {q2|denies} {c2 amblard denies|having been within reach of it}.

The film of that day does exist, contrary to {s3|the campaign}'s {q3|assurance} that {c3 ambcamp|there was none}. A window dresser, since retired, kept it in a drawer with his tape measures. {s4|The footage}, {f duration 94 seconds|94 seconds} long and without sound, {q4|shows} {c4 video|Zabaleta mounting from the left, Amblard stooping as if to read the dial, and the arm rising, dropping and rising again before it comes to rest}; {s5|it} {q5|does not show} {c5 video silent|his feet}, which are behind a drum.

We took it to somebody who knows the machine. {s6|Hedvig Mwale}, who tests freight scales for the harbour authority, {q6|explained} that {c6 mwale|a platform of this make will jump when anybody treads on a corner, that the jump by itself means nothing, and that a man of Amblard's build leaning on one leg would have added {f other 30 about kilos|closer to 30 kilos} than 20}, but {s7|she} {q7|would not swear} that {c7 mwale cannot_verify|he hadn't}.

As for the number, {s8|Zabaleta} {q8|has given} {c8 zabaleta|it as {f other 61 @2011-05-19 kilos|61} before the shoe and {f other 80 @2011-05-19 kilos|80} after}, while {s9|the Littoral Evening News of May 20, 2011}, which alone printed one, {q9|has} {c9 evening|{f other 79 @2011-05-19 kilos|79}}. {s10|Two ministers and a talk-show host} {q10|have repeated} {c10 repeaters|the higher figure} as though nobody had ever contested it.

{s11,12|Petrescu}, {q11|having promised} us {c11 petrescu intention predicted|answers by noon on Wednesday}, {q12|did not respond to} {c12 petrescu silent|two reminders}. {s13|Zabaleta's spokeswoman} {q13|called} {c13 spokeswoman|our rating "fair, if unfriendly,"} and {s14|Sunniva Amblard}, who in the film is standing nearest, {q14|declined} through an assistant {c14 sunniva declines intention|to view it}.

