story: shootingprotest
title: The shooting of Jerome Applewhite in Garnet Landing and the nights that followed
split: train
topic: crime

# Who speaks
speaker family = unnamed | family of Jerome Applewhite
speaker lucinda = named | Lucinda Applewhite
speaker dunnigan = named | Leroy Dunnigan
speaker video = footage | Shanice Pettway's video
speaker mabley = named | Geraldine Mabley
speaker odom = unnamed | lawyers for the Applewhite family
speaker cleveland = named | Cleveland Odom
speaker civic = unnamed | clergymen, former mayors and the head of the chamber of commerce
speaker stiles = named | Carole Ann Stiles
speaker officers = unnamed | the two officers
speaker caller = unnamed | the man who called 911
speaker officials = unnamed | police officials
speaker records = document | federal gun records
speaker lawyers = unnamed | three lawyers
speaker paper = document | internal briefing paper
speaker pettway = named | Shanice Pettway
speaker carbone = named | Vince Carbone
speaker eastside = unnamed | many on the East Side
speaker halpert = named | Miriam Halpert
speaker elders = unnamed | older ministers and the Freedom League chapter
speaker youth = unnamed | young protesters
speaker boggs = named | Kenyatta Boggs
speaker gaskins = named | Thurman Gaskins
speaker councilwoman = named | Pilar Escamilla
speaker deputies = unnamed | two people close to the mayor
speaker media = unnamed | national networks
speaker radicals = unnamed | activists at the library steps
speaker merchants = unnamed | merchants on Fulton Avenue
speaker nguyen = named | Binh Nguyen
speaker ochs = named | Randall Ochs
speaker sidewalk = body | Sidewalk Coalition
speaker strategists = unnamed | strategists of Carole Ann Stiles
speaker talbot = named | Everard Talbot
speaker arrabal = named | Josefina Arrabal
speaker poll = document | Cimarra State survey
speaker voters = unnamed | Cimarrans surveyed
speaker scholar = named | Folasade Whitmore
speaker aide = unnamed | an aide to Josefina Arrabal
speaker union = body | Lodge 14
speaker post = document | post by the account Tallow River Watch
speaker warrant = document | warrant of 2033
speaker clerk = named | Dolly Prejean
speaker sheriff = named | Hoyt Lamarr
speaker bureau = body | State Bureau of Investigation
speaker account = unnamed | owner of the account Tallow River Watch
speaker autopsy = document | preliminary autopsy
speaker ordinance = document | curfew ordinance of 1968
speaker reader = named | Odalie Tate
speaker staff = unnamed | staff of Josefina Arrabal
speaker strategist = unnamed | one Republic strategist
speaker strategist2 = unnamed | a second Republic strategist
speaker parties = body | both parties
speaker camps = body | Stiles and Arrabal campaigns
speaker files = document | county records
speaker police = body | Garnet Landing Police Department
speaker mabstatement = document | first statement of Geraldine Mabley
speaker parents = unnamed | parents on Larch Street
speaker mayoroffice = body | office of Mayor Leroy Dunnigan
speaker mayorchief = unnamed | the mayor and the police chief
speaker nurse = unnamed | a night nurse
speaker merch2 = body | Downtown Merchants' League

=== shootingprotest-a
outlet: Interstate Press
url: https://interstate-press.example/garnet-landing/curfew
published: 2035-06-11
genre: wire

{t|Curfew in Garnet Landing after third night of protest; {s1|family} {q1|demands} {c1 family|officers' arrest}}

GARNET LANDING, Cimarra, June 11 (Interstate) — {s2,3|Mayor Leroy Dunnigan} imposed a 10 p.m. curfew on the center of the city on Monday after a third night of protests over the killing of Jerome Applewhite by {f other 2 @2035-06-08 officers|two police officers}, {q2|saying} {c2 dunnigan intention predicted|he would not make shopkeepers sweep up glass "for a fourth morning running"} but {q3|declining} {c3 dunnigan declines intention|to ask for the National Guard}, which Gov. Carole Ann Stiles had put on alert hours before.

Mr. Applewhite, 26, a delivery driver, was shot {f other 5 @2035-06-08 shots|five times} on Friday night in the parking lot of a laundromat on Pecan Street. {s4|A bystander's video}, watched {f other 9000000 about times|about nine million times} by Monday, {q4|shows} {c4 video|him on his back with one arm pinned beneath an officer's knee when the first of the shots is heard}, a sequence lasting {f duration ..39 less_than @2035-06-08 seconds|less than 40 seconds}.

{s5|Chief Geraldine Mabley}, who has led the department for two years, {q5|has said} that {c5 mabley|the officers were answering a 911 call about a man with a gun and that a revolver was taken from his pocket}, {c6 odom denies|an account} that {s6|lawyers for the family} {q6|dispute}. {s7|She} {q7|would not say} on Monday {c7 mabley declines|whether he had reached for it}.

{c8 civic|The crowds}, {q8|urged by} {s8|clergymen, two former mayors and the head of the chamber of commerce} {c8|to go home before dark}, were largely peaceful until eleven or so, when bottles flew at a line of officers outside the Second Precinct and a pharmacy was set alight. {f arrested 34 @2035-06-10 people|Thirty-four people} were arrested, most of them on charges of failing to disperse.

{s9,10|Governor Stiles} {q9|called} {c9 stiles|the fire "an insult to a grieving family"} and {q10|promised} {c10 stiles intention predicted|an inquiry by the State Bureau of Investigation, with its findings to go to a prosecutor from outside the county}, a step taken only twice before in Cimarra. {c11 - predicted|The bureau {q11|is expected} to question the officers, Cody Strickler and Ramón Villalobos, by the end of the week}. {s12|Neither man} {q12|has commented on} {c12 officers silent|the shooting}, and both are on paid leave.

{c13 lucinda|"They had him down. They had him down and they still did it,"} {q13|said} {s13|his mother, Lucinda Applewhite}, in front of the laundromat, where candles and running shoes had piled up against the change machine. {c13|"Somebody needs to tell me what else he was supposed to do."}

Garnet Landing, a city of 230,000 on the Tallow River, has paid $11 million in six years to settle suits over the use of force.

=== shootingprotest-b
outlet: The Landing Courier
url: https://landing-courier.example/news/pecan-street-two-accounts
published: 2035-06-14
genre: broadsheet

{n|THE LANDING COURIER
News   Metro   River   Opinion   Obituaries
You have 3 free articles left this month}

{t|On Pecan Street, two accounts of {f duration 38 @2035-06-08 seconds|38 seconds}, and a city that cannot wait for a third}

{n|By Wilhelmina Straub, Kofi Addo-Marsh and Tran Le Hieu
Courier staff writers | June 14, 2035}

The call came in at 11:52 on Friday night, from a prepaid phone: {c1 caller|somebody in a red shirt had waved a gun at him outside the laundromat}, {s1,2|the caller} {q1|told} the dispatcher, {q2|declining to say} {c2 caller declines|where he was standing himself}. Four minutes later Jerome Applewhite, who delivered restaurant meals and had stopped to move his washing to a dryer, was dead. Almost everything else about those minutes has become, over {f duration 5 nights|five nights} of marches, broken windows and tear gas, part of a larger quarrel about the Police Department, the mayor who chose its chief and the prosecutor who must decide what to do about it.

{s3|Police officials} {q3|point to} {c3 officials|the loaded revolver that was entered into evidence the next morning}. {s4|The family's lawyers}, having viewed the laundromat's own recordings, {q4|insist} that {c4 odom|the bulge in his pocket was a roll of quarters and that nothing resembling a weapon appears in any frame before an officer bends over the body}, and {s5|federal records reviewed by the Courier} {q5|indicate} that {c5 records|the gun was stolen four years ago from a pawnshop two states away}, leaving each side with something to explain.

{s6,7,8|Chief Mabley}, who came up through the traffic division, {q6|has asked} {c6 mabley|the public not to "convict anybody on the strength of a telephone,"} and {q7|has refused} {c7 mabley declines intention|to release the body-camera recordings}, {q8|citing} {c8 mabley|the state's inquiry}; {s9|three lawyers} who have litigated under the public records act {q9|said} {c9 lawyers|nothing in it prevents her}. {c10 paper|Both cameras came loose in the struggle}, {q10|according to} {s10,11|an internal briefing paper obtained by the Courier}, which {q11|describes} {c11 paper|what survives as "audio only after second 14."}

{s12|Shanice Pettway}, 22, who was folding towels when she heard shouting and began to film through the window, {q12|concedes} that {c12 pettway confirms|she missed the beginning}, but has never wavered in {s13|her} {q13|insistence} that {c13 pettway|the cry of "Gun!" came after the first shot and not before it}, with the tape itself too muffled to settle the matter. {c14 pettway|"I know what I heard,"} {s14|she} {q14|said} in her aunt's kitchen on Tuesday. {c14|"I hear it every night. He says, 'What did I do?' and then there's the bang, and then somebody says it.

"I told {f other 2 detectives|two detectives}. They wrote it down different."}

{s15,16,17,18|Vince Carbone, the president of Lodge 14}, which represents {f other 610 officers|610 officers}, {q15|dismissed} {c15 carbone denies belief|her recollection as "coached,"} {q16|without offering} {c16 carbone silent|evidence}; {q17|accused} {c17 carbone|Cleveland Odom, who speaks for the family, of "shopping for a jury on television"}; and {q18|warned} that {c18 carbone possible|his members {h18|could} stop answering calls on the East Side if they were going to be "indicted by hashtag,"} a remark that {s19|the mayor, a former parole officer} who has won twice with Lodge 14 money, {q19|condemned as} {c19 dunnigan belief|"beneath the badge."}

The East Side has been here before. In 2024 a boy of 16 was struck and killed by a cruiser during a chase over a stolen scooter; the driver was cleared in eleven days, and a night of looting cost Fulton Avenue its only supermarket. The city rewrote its rules on pursuit and bought cameras. Voters approved a civilian review board two years later, and the money for it has been struck from every budget since.

{c20 eastside belief|Miriam Halpert, the county prosecutor}, {q20|is seen by} {s20|many on that side of the river} as {c20|too close to the department}, {c21 halpert denies|a perception} that {s21,22|she}, in a short interview on Wednesday, {q21|rejected} while {q22|acknowledging} that {c22 halpert confirms|her husband's firm had once represented the lodge}. {s23|She} {q23|would not commit} {c23 halpert declines intention|to a grand jury}. {s24,25|Councilwoman Pilar Escamilla}, {q24|unwilling} {c24 councilwoman declines intention|to wait for one}, has filed a motion {q25|asking} {c25 councilwoman|the governor to take the case away from the county altogether}, and had found {f other 3 @2035-06-13 colleagues|three colleagues} to sign it by nightfall.

Nor are the marchers of one mind. {s26,27|Older ministers and the local chapter of the Freedom League}, {q26|fearful} that {c26 elders predicted belief|the fires will swallow the cause}, {q27|have pleaded with} {c27 elders|the young to be off the streets by ten}; {s28|the young}, many of whom knew the boy on the scooter, {q28|regard} {c28 youth belief|the curfew as aimed at them and nobody else}, and {s29|Kenyatta Boggs}, 24, a barber who has led the march on {f other 3 nights|three of the {f duration 5 nights|five nights}}, {q29|likened} {c29 boggs|the clergy's marshals, with their yellow vests and bullhorns, to "a second police department with better singing."} {s30|The Rev. Thurman Gaskins}, in whose basement on Larch Street volunteers rinse the gas from people's eyes, {q30|did not dispute} that {c30 gaskins confirms|tempers had frayed}.

{s31,33|Mr. Dunnigan} went on the radio on Wednesday morning to {q31|deny} {c31 dunnigan denies|{q32|reports} that {c32 -|he had asked the chief for her resignation}}, and used the same appearance to {q33|chide} {c33 dunnigan belief|the governor for talking about troops "as if they were umbrellas."} {s34|Two people close to the mayor}, however, {q34|described} {c34 deputies via=deputies>dunnigan|{s35|him} as torn between loyalty to a chief he had recruited himself and a {q35|conviction} that {c35 dunnigan belief via=deputies>dunnigan|her first statement, drafted before anyone had looked at the tape, had poured gasoline on the city}}. {s36|That statement}, four sentences long, {q36|spoke of} {c36 mabstatement|"an armed subject"} and has been taken down.

{n|Caption credit: Rosalia Pinter / The Courier
Staff writer Benedikt Achebe contributed reporting.}

=== shootingprotest-c
outlet: The Homestead Beacon
url: https://homestead-beacon.example/posts/pecan-street-media
published: 2035-06-13
genre: blog

{t|{c1 media silent|What} {s1|the networks} {q1|left out of} {c1|the Pecan Street story}}

Here is what you know if you get your news from the glass towers: an unarmed motorist was executed over his laundry. Here is what you would know if anybody in those towers had read the incident log before {q2|branding} {c2 media|{f other 2 officers|two working policemen} "killers"}, as {s2|a panel of three anchors and a retired general} did on Sunday without so much as a cough of embarrassment. There was a gun. There was a call about a gun. The man had {c3 media silent|a record}, which {s3|the networks}, so tender about everyone's privacy but an officer's, {q3|have not found time for}.

{s4|The Sidewalk Coalition}, whose leaders were bused in from the capital, {q4|wants} {c4 sidewalk predicted intention|the department's budget cut in {f percent 50 about budget|half} and every officer with a complaint in his file sent home}, never mind that the complaint may have come from the man he arrested; {s5|its friends on the library steps} {q5|are demanding} {c5 radicals|reparations for Fulton Avenue}, the very street they spent Saturday night setting fire to. {s6|Merchants there}, the ones who still have a door to stand in, {q6|see} {c6 merchants denies belief|it differently}. {c7 nguyen|"Nobody marched for my store,"} {q7|said} {s7,8|Binh Nguyen}, who sells phones and lottery tickets at the corner of Ninth and {q8|blames} {c8 nguyen|City Hall, not the police, for leaving the block to look after itself until two in the morning}.

And where was {s9|the mayor}? {q9|Calling for} {c9 dunnigan|calm} from behind a lectern. {s10|Mr. Dunnigan}, who can never see a fire without {q10|expressing} {c10 dunnigan belief|sympathy for whoever lit it}, took until Monday to clear the streets, and then only because {s11|Sheriff Hoyt Lamarr, one of the few grown men left in county government}, {q11|had threatened} {c11 sheriff predicted intention|to do it for him}. The governor was quicker, but not by much. {s12|Retired Captain Randall Ochs}, who ran the Second Precinct in the nineties and reads this page, {q12|considers} {c12 ochs belief|her outside prosecutor "a way of losing the case in a different zip code,"} and it is hard to argue with a man who buried two of his own.

We don't know what Cody Strickler saw in that parking lot. Neither do the people who have been calling his wife. The lodge has set up a fund, to which readers of the Beacon have given {f money 140000.. at_least dollars|at least $140,000} since Saturday; {s13,14|its president, Vince Carbone}, {q13|thanked} {c13 carbone belief|them} on our podcast and {q14|rejected} {c14 carbone denies|a {q15|claim by} {s15|the Courier's friends at the Coalition} that {c15 sidewalk via=carbone>sidewalk|a dollar of it had gone to "silence" anybody}}.

{n|Share this before they take it down  |  Beacon Gear: 20% off flags}

=== shootingprotest-d
outlet: National Dispatch
url: https://national-dispatch.example/analysis/garnet-landing-politics
published: 2035-06-15
genre: broadsheet

{t|News analysis: In Cimarra, a shooting upends a Senate race built around a bridge}

{n|By Ottoline Farquhar}

Until last Friday the contest for Cimarra's open Senate seat was about tolls. {s1|Governor Carole Ann Stiles, the nominee of the Republic Party}, {q1|favored} {c1 stiles belief|a bridge}; {s2|Representative Josefina Arrabal of the Commons Party} {q2|preferred} {c2 arrabal predicted intention|a tunnel}; and {c3 voters belief via=poll>voters|neither idea} {q3|was of much interest to} {s3|the people polled by Cimarra State University in May}. The killing of Jerome Applewhite has changed the subject in a state where both parties need the suburbs of Garnet Landing and {s4|neither} {q4|has been sure} {c4 parties cannot_verify belief|what they want}.

{s5|Ms. Arrabal}'s first response, a {q5|call for} {c5 arrabal|"patience and prayer"} put out from a fund-raiser at a winery, was of little help to her. By Tuesday {c6 boggs|she} {q6|had been mocked by} {s6|Kenyatta Boggs, the barber turned march leader}, as {c6|"a candidate for the choir,"} {s7|the Lodge 14 president} {q7|had labeled} {c7 carbone|her "soft on arson,"} and {c8 aide via=aide>staff|{s9|some of her own staff}}, {q8|according to} {s8|an aide} who was on the call, {c8|{q9|were pressing} {c9 staff via=aide>staff|her to walk down Fulton Avenue in daylight}}. {s10|She} went on Thursday, {q10|telling} a crowd of {f attending 300 about @2035-06-14 people|some 300} beside the burned pharmacy that {c10 arrabal|she wanted the officers' recordings made public "before the funeral, not after the election"}, and stayed for {f duration 2 @2035-06-14 hours|two hours}, sleeves rolled, in ninety-degree heat.

For the governor the danger lies on the other flank. {s11,12|Everard Talbot}, who lost the nomination to her by four points, has used his radio program to {q11|argue} that {c11 talbot|an outside prosecutor amounts to "a confession signed in advance"} and {q12|portray} {c12 talbot|her as a hostage of donors who live behind gates}. {s13,14|Her strategists}, {q13|mindful} that {c13 strategists belief|{f percent 33.3 about Republic voters|a third} of the state's Republic voters have a policeman in the family}, {q14|have advised} {c14 strategists|her to say as little as possible about the officers and as much as possible about the fires}, which is roughly what she has done, appearing twice this week in front of scorched brick.

{s15|A second survey by the university}, taken on Wednesday night, {q15|suggests} {c15 poll|there is a market for both halves of the message}. {s16|{f percent 58 @2035-06-13 by=poll people questioned|Fifty-eight percent of those questioned}} {q16|considered} {c16 voters belief via=poll>voters|the shooting unjustified}, and {s17|{f percent 61 @2035-06-13 by=poll people questioned|61}} {q17|supported} {c17 voters belief via=poll>voters|the curfew}, with many of them plainly the same people.

{s18|Folasade Whitmore, a historian of the state's parties at Tallow River College}, {q18|cautioned against} {c18 scholar|reading too much into a week}. Republic operatives in the capital are less relaxed. {s19,20|One strategist} who has managed Senate campaigns in three states {q19|put} {c19 strategist predicted|the governor's chances at "even, if nobody else gets hurt,"} {q20|lamenting} that {c20 strategist belief|"we had a bridge, and we were winning on the bridge"}; {s21|a second} {h21|{q21|fears}} {c21 strategist2 possible belief|an independent bid by Mr. Talbot}.

{s22|Neither campaign} {q22|has said} {c22 camps silent|what should become of the review board that Garnet Landing's voters approved nine years ago}. Early voting begins on Sept. 20, and the last debate had been set, before any of this, for a high school gymnasium on the East Side.

=== shootingprotest-e
outlet: FactLine
url: https://factline.example/checks/applewhite-warrant
published: 2035-06-16
genre: blog

{t|No, Jerome Applewhite was not wanted for armed robbery}

{s1|A post by an account called Tallow River Watch}, shared {f other 88000 about times|some 88,000 times} since Saturday, {q1|claims} that {c1 post|Jerome Applewhite "was wanted for armed robbery in {f other 2 counties|two counties}" when he was shot by the Garnet Landing police}. It comes with a picture of a warrant, which is genuine. {s2|The document}, issued in Attoway County in April 2033, {q2|names} {c2 warrant|a Jerome T. Applewhite, born in 1990}, which would make him nearly twice the age of the man who died on Pecan Street.

{s3,4|Dolly Prejean, the clerk of the Attoway court}, {q3|told} FactLine that {c3 clerk|the other Mr. Applewhite had served his sentence and had lived out of state since last year}, {q4|adding} that {c4 clerk|she had explained as much to {f other 14 callers|14 callers} this week, "including a sheriff."} {s5,6,7|Sheriff Hoyt Lamarr}, who {q5|repeated} {c5 sheriff|the charge} at a news conference on Monday before anyone in his office had telephoned hers, {q6|has acknowledged} {c6 sheriff confirms|the error} but {q7|bristles at} {c7 sheriff denies belief|{q8|suggestions} that {c8 -|it was deliberate}}.

What did the dead man have on file? {s9|County records} {q9|list} {c9 files|{f other 2 convictions|two convictions}, both for driving on a suspended license, and a charge of disorderly conduct that was dropped in 2030}. {s10|The Police Department} {q10|has never suggested} that {c10 police silent via=police>officers|{s11|the officers} {q11|knew} {c11 officers belief via=police>officers|who he was}}, and a record is in any case no evidence of what a man did in a parking lot.

The rest of the post concerns the revolver. {c12 account|It "had his prints all over it,"} {s12|the author} {q12|writes}, a statement that {s13|the State Bureau of Investigation} on Thursday {q13|described as} {c13 bureau|"premature at best."} {s14|The bureau} {q14|expects} {c14 bureau predicted belief|laboratory results within two weeks}. {s15,16|A preliminary autopsy}, released the same afternoon over {s17|the police union}'s {q17|objections to} {c17 union belief|its timing}, {q15|found} {c15 autopsy|{f other 5 wounds|five wounds}, {f other 1 wounds in the back|one of them} in the back}, {q16|without determining} {c16 autopsy cannot_verify|the order in which they were inflicted}.

Who is behind Tallow River Watch? {s18,19,21|The person} who answered our messages {q18|described} {c18 account|himself as a retired machinist}, {q19|refused to give} {c19 account declines|a name} and, {q20|asked} {c20 -|where he had come upon the warrant}, {q21|replied}: {c21 account|"Public record. Do your job."} By Friday the platform had attached a warning label to the post, which went on circulating as a screenshot.

We rate the claim false.

=== shootingprotest-f
outlet: The Landing Courier
url: https://landing-courier.example/opinion/lift-the-curfew
published: 2035-06-16
genre: column

{t|Editorial: Lift the curfew}

On its fifth night the curfew yielded {f arrested 19 @2035-06-15 people|19 arrests}, all of them for being outdoors. {s1,2|The mayor}, who {q1|had presented} {c1 dunnigan predicted|it} to the council {c1|as a matter of {f duration 3-4 evenings|three evenings, {h1|perhaps} four}}, now {q2|intends} {c2 dunnigan predicted intention|to keep it until the funeral}, and {s3|his police chief} {q3|has hinted at} {c3 mabley predicted|something longer}. It ought to end tonight.

We understand how it came about. {s4|The Downtown Merchants' League} {q4|lobbied for} {c4 merch2|it}; {s5|parents on Larch Street}, {q5|sick of} {c5 parents belief|tear gas in their children's bedrooms}, did not complain. But a measure has to be judged by what it does. {s6|The ordinance}, passed in a single evening in 1968, {q6|makes no mention of} {c6 ordinance silent|people on their way home from work}, and on Tuesday {s7|a night nurse in scrubs} was handcuffed at a bus stop after {q7|explaining} to {f other 2 @2035-06-12 officers|two officers}, patiently and more than once, that {c7 nurse|the last bus was late}.

{s8|Mr. Dunnigan}'s {q8|argument} is that {c8 dunnigan|the young need a reason to go home}. It is not a contemptible argument, and {s9|the Rev. Thurman Gaskins}, who has been gassed twice, {q9|agrees with} {c9 gaskins belief|it}. Yet the arrests have themselves become the grievance. By {s10|the family lawyer Cleveland Odom}'s {q10|count}, {c10 cleveland|{f other 97 people|97 of the {f arrested 131 people|131 people}} taken in since Monday live within {f distance ..6 at_most blocks|six blocks} of the spot where they were found}, a figure that we have not been able to check.

{c11 reader|"My sons are in the house at 9:30 and the helicopter is over the house at 9:31."} {q11|—} {s11|Odalie Tate}, Larch Street

There is an alternative. {s12|Councilwoman Pilar Escamilla} {q12|has proposed} that {c12 councilwoman predicted intention|the recordings be released, the review board be given its money and the chief's first statement be formally withdrawn}; {s13|the mayor's office} {q13|calls} {c13 mayoroffice|the package "premature,"} and {s14,15|Chief Mabley}, {q14|anxious} {c14 mabley predicted intention|to be seen obeying the state}, {q15|will not hear of} {c15 mabley declines intention|its first item}. {s16|Neither of them} {q16|has explained} {c16 mayorchief silent|what the helicopter is for}. It costs the city {f money 1900 dollars an hour|$1,900} an hour.

