story: pollwatchers
title: Rules for observers at the polls in Calverton, suits and counter-suits
split: train
topic: politics

# Who speaks
speaker union = body | Patriot Union
speaker dunleavy = named | Roscoe Dunleavy
speaker progressives = body | Progressive Party
speaker larrabee = named | Philippa Larrabee
speaker renwick = named | Boyd Renwick
speaker video = footage | training video of Election Shield
speaker dspokes = unnamed | a spokesman for Roscoe Dunleavy
speaker petition = document | petition of the Patriot Union
speaker ainsworth = named | Mirembe Ainsworth
speaker crowds = unnamed | those who come to hear Dunleavy
speaker kenworthy = named | Vera Kenworthy
speaker calhoun = named | Hamid Calhoun
speaker study = document | study by Hamid Calhoun
speaker plawyers = unnamed | Union lawyers
speaker chairmen = unnamed | several county chairmen of the Patriot Union
speaker dlawyers = unnamed | Dunleavy's lawyers
speaker delmonte = named | Sigrid Delmonte
speaker governor = unnamed | governor of Calverton
speaker country = unnamed | half the country
speaker caller = unnamed | a caller from Tamsett
speaker handbook = document | handbook of Election Shield
speaker ironcarl = unnamed | Iron Carl
speaker detectives = unnamed | two state detectives
speaker letter = document | fund-raising letter for Kenworthy
speaker chief = unnamed | chief of the Ellington police
speaker scholars = unnamed | Calhoun and two other scholars
speaker bothwatchers = unnamed | two watchers at the Garfield School
speaker asgard = named | Dante Asgard
speaker tamsettman = unnamed | a man from Tamsett
speaker electionjudge = unnamed | election judge at the Garfield School
speaker locals = body | sheriffs, clerks and custodians
speaker zubiri = named | Dolores Zubiri
speaker vukovic = named | Ernestine Vukovic
speaker bothsides = unnamed | both sides in the watcher quarrel
speaker police = body | Ellington police
speaker report = document | report of the state police
speaker ruzicka = named | Anton Ruzicka
speaker velasco = named | Ellen Velasco
speaker justicedept = body | Justice Department
speaker poll = document | Tri-County poll
speaker polled = unnamed | voters asked by Tri-County
speaker voters = unnamed | voters in the Fourth Ward
speaker hotline = body | hotline of Lawyers for the Ballot
speaker law = document | law of 1873

=== pollwatchers-a
outlet: National Wire
url: https://nationalwire.example/2036/10/17/calverton-poll-watchers
published: 2036-10-17
genre: wire

{t|{s1|Patriot Union} {q1|seeks} {c1 union predicted intention|to send poll watchers across county lines}}

CALVERTON CITY, Oct. 17 (NW) — {s2,3|The Patriot Union} {q2|asked} a federal court on Friday {c2 union|to strike down a rule that confines election observers to the county in which they vote}, {q3|arguing} that {c3 union|it leaves whole city precincts "without one pair of honest eyes,"} two days after {s4|its candidate for president, Roscoe Dunleavy}, {q4|exhorted} {c4 dunleavy|supporters to "go and watch, and you know where I mean."}

{s5|The Progressive Party}, which {q5|sees} {c5 progressives belief|in such appeals an invitation to frighten black and immigrant voters}, answered within hours with a suit of its own against Dunleavy's campaign and a volunteer group called Election Shield. Under the rules, each party may seat two observers in each of the state's 4,100 precincts, provided they live in the county, wear a badge and keep ten feet from the booths. Relying on a law of 1873 that was passed to restrain night riders, {s7|it} {q7|wants} {c7 progressives predicted intention|both of them barred from following, questioning or photographing anyone within {f distance 100 yards|a hundred yards} of a polling place}.

{s8,9|Secretary of State Philippa Larrabee, a Progressive}, {q8|defended} {c8 larrabee belief|the county rule as "older than anybody now suing over it"} and {q9|accused} {c9 larrabee|the Union of waiting eleven weeks to discover a grievance}. {s10,11|Boyd Renwick, the founder of Election Shield}, {q10|denied} {c10 renwick denies|any intent to intimidate}, {q11|describing} {c11 renwick|his volunteers as "grandmothers with clipboards,"} though {s12|a training video posted by the group in September} {q12|advises} {c12 video|them to stand where a voter "can feel you standing."}

{s13|The Union's petition} {q13|puts} {c13 petition|the number of watchers it would post in Ellington, the state's largest city, at {f deployed 1300 watchers|1,300}}, more than the whole membership of the party there. {s14|A spokesman for Dunleavy} {q14|did not respond to} {c14 dspokes silent|a question about who they were}.

{c15 - predicted|Hearings in both cases {q15|are expected} next week}. The last such rule to reach the Supreme Court, in 2008, survived by a single vote.

=== pollwatchers-b
outlet: Calverton Sun
url: https://calverton-sun.example/elections/who-watches-whom
published: 2036-10-24
genre: broadsheet

{n|CALVERTON SUN
Elections 2036 | Metro | Opinion | River Life
e-Edition | Delivery problems?}

{t|Who Watches, and Whom}

{n|By Temperance Okoro and Wade Lindahl}

ELLINGTON — In the basement of a Baptist church on Tuesday evening {s1|Mirembe Ainsworth}, who directs Lawyers for the Ballot, {q1|was explaining} to sixty volunteers that {c1 ainsworth|they might say nothing to a voter, not so much as good morning}. They had brought knitting, and a few of them babies. Fifty miles up the river, in a grange hall at Tamsett, {s2|Renwick} {q2|was telling} about as many {c2 renwick|the same thing, with an exception: if they saw a bus, they were to write down the plate}.

Between the two basements lies {c8 bothsides predicted belief|a quarrel} that {s8|both sides} {q8|expect} {c8|to outlive the election}. {s3|Dunleavy} {q3|has told} crowds in eleven states that {c3 dunleavy|the vote is being stolen "in certain places,"} and though {s4|he} {q4|has yet to say} {c4 dunleavy silent|which}, {s5|those who come to hear him} {q5|have little doubt} that {c5 crowds belief|he means the wards south of Cordell Street}. {s6,7|His opponent, Vera Kenworthy}, {q6|has likened} {c6 kenworthy|such talk to "shouting fire to sell buckets"} and {q7|promised} {c7 kenworthy predicted intention|a lawyer for every precinct}, with {f other 900 about lawyers|some nine hundred} signed up so far.

Of fraud of the kind that a watcher could see there is little trace. {s9|A study of eleven national elections by Hamid Calhoun, a political scientist at Calverton State}, {q9|turned up} {c9 study|thirty-one cases of one person voting under the name of another, out of several hundred million ballots}. {s10|Renwick} {q10|is not impressed by} {c10 renwick denies belief|that}; {c11 renwick|you do not find}, in {s11|his} {q11|phrase}, {c11|what you are paid not to look for}. {s12|Calhoun}, who has been sent a dead carp, {q12|declined to debate} {c12 calhoun declines intention|him}.

The state has a memory in these matters. In 1873, after horsemen with flour sacks on their heads had kept six townships from the polls, the legislature made it a crime to "follow, crowd or overlook" a voter on his way. The law slept for a century. Then, in 1982, the Union put off-duty policemen with armbands at the doors of forty-four precincts in Ellington, every one of them black, and won a race for governor by 1,900 votes; it was sued, and in the settlement that followed {s13|the party} {q13|undertook} {c13 union predicted intention|never again to station anybody near a polling place for the purpose of challenging voters}. The settlement ran for fifty years. It lapsed in 2034, with only a short notice in this newspaper to mark its passing.

Until this year there were seldom watchers enough for anyone to quarrel over. The work is unpaid and the hours are long; both parties used to fill the chairs with retired schoolteachers and the nephews of candidates, and in the spring primary three precincts in four had none at all.

{s14,15|Union lawyers} {q14|dispute} {c14 plawyers denies|the parallel}, {q15|noting} that {c15 plawyers|none of those now enlisted will be armed or in uniform}. Within the party {c29 - belief|the campaign's zeal {q29|is not universally admired}}. {s16|Several county chairmen} {q16|are uneasy about} {c16 chairmen belief|the whole undertaking}, which {s17|one of them} {q17|called} {c17 chairmen|"a fine way to get my people arrested on television."} {s18|Sigrid Delmonte, the state chairwoman}, {q18|had opposed} {c18 delmonte belief|going to court}; {c19 dlawyers|she} {q19|was prevailed upon by} {s19|Dunleavy's lawyers}, who flew in for the purpose, {c19|to sign the petition}, and has since been unreachable.

{s20|The county sheriffs, the election clerks and the union of school janitors}, on whose floors most of the voting is done, {q20|have appealed for} {c20 locals|lines of tape that anyone can see}. {s21,22|Dolores Zubiri}, who has run elections in Ellington's county since 2009, {q21|foresees} {c21 zubiri predicted belief|an argument in every gymnasium about where ten feet begins} and {q22|is not confident} that {c22 zubiri denies predicted belief|her poll workers, whose average age is seventy-one, will win it}. {s23|The governor} {q23|has ruled out} {c23 governor declines intention|calling up the guard}.

Those who mean to watch have come to it by various roads. At the church there were law students, a bus mechanic, and a retired claims adjuster who had brought his own vest. At the grange a couple sat in the front row holding hands. Both sessions lasted two hours, with a break for coffee; both ended with a quiz, and in both the question that most people missed concerned what to do about a voter who faints.

South of Cordell Street people seem more weary than afraid. {s24|Ernestine Vukovic}, 84, {q24|remembers} {c24 vukovic|a man with a dog at the door of the Garfield School in 1982, and that he called the dog Judge}; {s25|she} {q25|intends} {c25 vukovic predicted intention|to vote there at eight in the morning, as she always has}. {q26|Asked} {c26 -|if it would trouble her to be photographed}, {s27|she} {q27|took} {c27 vukovic belief|it as a question about her hat}.

{c28 larrabee|"I have two jobs,"} {s28|Larrabee} {q28|said} in her office, where a map of the precincts covers a wall and most of a window. {c28|"One is to let them watch. Watching is good, I was a watcher myself, I was bored out of my mind for eleven hours.

"The other is to see to it that nobody goes home. You can do everything by the book and still have people go home."}

{n|Have you been trained as a poll watcher? Tell us about it.
Most read: What to bring to the polls}

=== pollwatchers-c
outlet: Valley Eagle
url: https://valleyeagle.example/what-are-they-hiding-in-ellington
published: 2036-10-22
genre: blog

{n|VALLEY EAGLE — Because Someone Has To Look | Chip in $17.76}

{t|What Are They Hiding in Ellington?}

If you have nothing to hide, you leave the door open. That is how most of us were raised, and it is why {s1|half the country} {q1|finds} {c1 country belief|it peculiar that Philippa Larrabee, the Progressive who is in charge of counting the votes, should go to such lengths to keep folks from the next county out of the room}.

{s2|Her office} {q2|trots out} {c2 larrabee|a "tradition" of local watchers}, as though tradition had ever slowed her down. Ask her about the {f records 61000 names|61,000 names} on the rolls in Ellington that belong to people who have moved or died. {s3|She} {q3|admits} {c3 larrabee confirms|they are there}; {s4|she} {q4|says} {c4 larrabee|federal law forbids her to strike them before two elections have passed}, which is true, and which is the problem. {s5|Boyd Renwick} {q5|calls} {c5 renwick|it "a phone book for ghosts."}

{c6 renwick|"We're not there to stop anybody,"} {s6|Renwick} {q6|told} the Eagle on Monday, loading lawn chairs into a van. {c6|"We're there to be the neighbor at the window. When did neighbors become a hate crime?"}

The other side's answer has been to reach for the handcuffs. {s7,8|The Progressives}, {q7|having preached} for years that {c7 progressives|more eyes make better elections}, now {q8|demand} that {c8 progressives|a grandfather with a notepad be treated like a night rider}. {s9|Kenworthy} {q9|smears} {c9 kenworthy|him as an arsonist}. {s10|Mirembe Ainsworth}, whose outfit is paid for by a foundation that also pays for puppet theaters, went on the radio to {q10|warn of} {c10 ainsworth predicted|"vigilantes."} {s11|A caller from Tamsett} {q11|wanted to know} {c11 caller|how you tell one from a voter}. {s12|She} {q12|had no} {c12 ainsworth silent|reply}.

{s13|A Tri-County poll} {q13|shows} {c13 poll|{s14|{f percent 54 percent|54 percent of voters in the region}} {q14|supportive of} {c14 polled belief via=poll>polled|letting watchers come from anywhere}}. The Sun put it on page nine. I will be south of Cordell Street myself on the fourth, with a thermos, and I expect to be called names.

=== pollwatchers-d
outlet: Ballot Desk
url: https://ballotdesk.example/checks/calverton-watchers
published: 2036-10-28
genre: blog

{t|What poll watchers may do in Calverton, and what has been said about it}

{s1|Roscoe Dunleavy} {q1|asserted} at a rally on Saturday that {c1 dunleavy|watchers "have every right to ask anybody for papers."} They have none. Under the rules issued in 2031 a watcher may sit, look and write; a challenge goes in writing to the precinct's election judge, who alone may speak to the voter. {s2|Election Shield's own handbook} {q2|says} {c2 handbook|so} on page 4. {q3|Pressed} {c3 -|for the source of the remark}, {s4,5|Dunleavy's spokesman} first {q4|referred} us {c4 dspokes|to the handbook} and then {q5|explained} that {c5 dspokes|the candidate had been speaking "in the spirit of the law."} False.

{c6 ironcarl|"The dead vote early and often" in Ellington}, {q6|according to} {s6|a post by an account named Iron Carl} that has gone around the country. {s7|A report by the state police in 2033} {q7|found} {c7 report|ballots in the names of seven people who had died, five of them filled in by a husband or wife}. {s8,9|The two detectives} who signed it {q8|concluded} that {c8 detectives|"grief, not fraud," accounted for the five} and {q9|advised against} {c9 detectives|charges in the rest}. Mostly false.

The Progressives have stretched things too. {s10|A fund-raising letter signed by Kenworthy's sister} {q10|warns} that {c10 letter predicted|armed men "will line the streets" of the city and that the police will look the other way}. There's no sign of either. {s11|The Ellington police} {q11|plan} {c11 police predicted intention|to keep two officers within sight of every polling place}, and {s12|their chief, a man not given to speeches}, {q12|has vowed} {c12 chief predicted intention|to arrest anyone who "so much as leans."} We asked to see the evidence for the armed men; the Kenworthy campaign sent a link to a film from 1982. False.

Two claims we left alone. One, about buses, turns on the meaning of "charter." The other, about ballots found in a storage unit in the county seat, traces back to a page that is meant as a joke and is marked as such, in small type, at the foot. It was seen there, before it was taken down, by about as many people as live in the state.

May a watcher take your picture? Here the law is murky. {s14|The statute of 1873} {q14|is silent on} {c14 law silent|photographs}, which in those days took four minutes and a tripod. {s15|Calhoun and two other scholars} {q15|hold} that {c15 scholars|a picture can be intimidation all the same when it is taken so that the voter will notice}, a reading {s16|the Union's lawyers} {q16|find} {c16 plawyers belief|"inventive."} No court in the state has had occasion to choose between them.

=== pollwatchers-e
outlet: National Wire
url: https://nationalwire.example/2036/10/29/calverton-judges-poll-watchers
published: 2036-10-29
genre: wire

{t|{s1|Judge} {q1|rebuffs} {c1 ruzicka declines|Union on watchers}; {s2|another} {q2|orders} {c2 velasco|volunteers to stand back}}

CALVERTON CITY, Oct. 29 (NW) — {s3,4|A federal judge} {q3|refused} on Wednesday {c3 ruzicka declines intention|to let the Patriot Union send poll watchers from one county into another}, {q4|ruling} that {c4 ruzicka|the party had come too late and had not shown a single precinct that it could not staff from its own members}, while in a courtroom two floors below {s5,6,7|Judge Ellen Velasco} {q5|ordered} {c5 velasco|Election Shield to keep its volunteers {f distance 100 feet|a hundred feet} from the doors and to photograph neither voters nor license plates} but {q6|declined} {c6 velasco declines intention|to extend the order to the Dunleavy campaign}, {q7|finding} {c7 velasco|no proof that the two had acted together}.

{s8|Judge Anton Ruzicka}, who was named by a Union president, {q8|was scornful of} {c8 ruzicka belief|the evidence}. {c9 ruzicka|"The court was promised a fire and has been shown a photograph of smoke,"} {s9|he} {q9|wrote}, {c9|"taken in another state."}

The two cases were filed within six hours of each other and were heard on the same morning. In the first the Union called four witnesses, of whom three had never been to Ellington; in the second the Progressives played the training video twice, the second time without the sound. Neither order covers early voting, which is conducted at county offices, where the hall outside the counter is generally too narrow for anyone to stand in.

{s10,11|Larrabee} {q10|applauded} {c10 larrabee belief|both decisions}, {q11|encouraging} {c11 larrabee|voters "to bring a book, not a lawyer."} {s12,13|Dunleavy}, at a rally in Tamsett, {q12|branded} {c12 dunleavy|them "the fix before the fix"} and {q13|called on} {c13 dunleavy|his supporters to watch "from the sidewalk, which is still yours,"} as his lawyers hurried to the court of appeals. {s14|Renwick} {q14|said} {c14 renwick predicted|his group would obey, leaving {f deployed 400 about volunteers|some 400 volunteers} from other counties without a post, and would put those people on the telephones}. {s15,16|The Progressives}, {q15|unhappy that} {c15 progressives belief|the campaign itself had been let off}, {q16|mean} {c16 progressives predicted intention|to ask Velasco to think again}.

The county rule dates from 1949, when the Union was the stronger party in Ellington and the students who came over from the college towns to help at the polls were Progressives. It has been amended twice, both times to change the color of the badge. Early voting began on Monday in all sixty-two counties and had drawn a tenth of the electorate by nightfall on Tuesday.

{s17,18|The Justice Department} {q17|announced} {c17 justicedept predicted intention|monitors for {f other 5 counties|five of the state's counties}}, {q18|without disclosing} {c18 justicedept silent|which}.

=== pollwatchers-f
outlet: Ellington Evening Star
url: https://ellington-eveningstar.example/election/garfield-school
published: 2036-11-05
genre: local

{t|Watched, and watching back: a day at the Garfield School}

{n|Ellington Evening Star
RESULTS | PHOTOS | WEATHER: RAIN}

The first watcher at the Garfield School came at 5:50 on Tuesday morning with a folding stool and a sandwich, and was let in out of the rain. The second, from the other party, came at six. By noon {s1|they} {q1|had agreed} {c1 bothwatchers predicted intention|to take turns at the radiator}.

{s2|Ernestine Vukovic} voted at eight, in a green hat, {q2|complaining of} {c2 vukovic|the pens}. {s3|Dante Asgard}, who drives a forklift, had brought two cousins, {q3|expecting} {c3 asgard predicted belief|a gantlet}; he found a bake sale. {s4|Others in the line} {q4|admitted to} {c4 voters confirms|having thought twice, and to having waited for the late news on Monday before making up their minds}. The line never ran past the flagpole. Inside, under a paper turkey and the rules of dodge ball, eleven booths of blue canvas stood in a row, and the machine that takes the ballots hummed and now and then refused one.

{c5 zubiri|{f deployed 240 about watchers|About 240 watchers} took their places across the city}, {q5|according to} {s5|Dolores Zubiri, the election clerk}, {c5|and all but nine of them had gone home by supper}, a far cry from the {f deployed 1300 @2036-10-17 by=petition watchers|1,300} of the Union's petition. {s6|The hotline run by Lawyers for the Ballot} {q6|logged} {c6 hotline|{f other 112 calls|112 calls}, most of them about parking}. {s7|Ainsworth} {q7|credits} {c7 ainsworth|Judge Velasco's order with having kept the cameras away}. {s8,9|Renwick} {q8|takes} {c8 renwick belief|the quiet as a sign that the cheats had been scared off}, and {q9|is proud of} {c9 renwick belief|it}.

Police made one arrest, of a man of 52 from Tamsett who, {s10|officers} {q10|say}, {c10 police|had trailed a church bus on a motorcycle for the better part of a mile}. {s11|He} {q11|protested} that {c11 tamsettman|he was on his way to his sister's}. He was charged with crowding, and is thus the first person in living memory to be booked under the law of 1873; the desk sergeant had to call twice to find out how to spell the statute. The man's motorcycle is in the city pound, where the storage charge is $30 a day.

{c12 zubiri|Turnout in the Fourth Ward}, by {s12|Zubiri}'s {q12|count}, {c12|came to {f percent 61 voters|61 percent}}, four points better than in 2032 and, {s13|Larrabee} {q13|noted} on television, {c13 larrabee|the best since the ward was drawn}. {s14,15|The Union} {q14|has not conceded} that {c14 union declines|the county rule is lawful} and {q15|reserves the right} {c15 union predicted intention|to go back to court}.

{c16 electionjudge|"I have had worse days with no watchers at all,"} {q16|said} {s16|the election judge, a retired music teacher}, rolling up the tape from the floor. {c16|"You'd be surprised what people do over a stapler."}

=== question poll watchers in Ellington
verdict: supersedes
origins: 2
answer: pollwatchers-a | 1300 | petition | Patriot Union
answer: pollwatchers-f | 240 | zubiri | Dolores Zubiri

=== question whether Election Shield means to intimidate voters
verdict: conflicts
origins: 3
answer: pollwatchers-a | - | renwick | renwick | denies | no intent to intimidate
answer: pollwatchers-a | - | progressives | progressives | affirms | an invitation to frighten voters
answer: pollwatchers-c | - | ainsworth | ainsworth | affirms | vigilantes

=== question turnout in the Fourth Ward, in percent
verdict: single
origins: 1
answer: pollwatchers-f | 61 | zubiri | Dolores Zubiri
