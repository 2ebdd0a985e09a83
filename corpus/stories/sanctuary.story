story: sanctuary
title: Cibola's bill against sanctuary towns
split: train
topic: politics

speaker whitlow = named | Cord Whitlow
speaker breckenridge = named | Marisol Breckenridge
speaker agoffice = body | Cibola attorney general's office
speaker ferriter = named | Hollis Ferriter
speaker govoffice = unnamed | a spokesman for Hollis Ferriter
speaker delgado = named | Minh-Anh Delgado
speaker opponents = unnamed | opponents of Senate Bill 41
speaker bill = document | Senate Bill 41
speaker fiscal = document | fiscal note on Senate Bill 41
speaker lattimore = named | Dub Lattimore
speaker sheriffs = body | Cibola Sheriffs' Association
speaker nine = unnamed | nine sheriffs
speaker meeks = named | Rosalinda Meeks
speaker bishops = unnamed | Catholic and Lutheran bishops of Cibola
speaker okonjo = named | Anselm Okonjo
speaker tsosie = named | Ofelia Tsosie-Grant
speaker halloran = named | Kip Halloran
speaker organizers = unnamed | organizers of the march on 17 March
speaker oyelaran = named | Tamsin Oyelaran
speaker police = body | Santa Rita police
speaker mesa = document | Mesa Institute study
speaker video = footage | phone video from the Capitol steps
speaker arvizu = named | Beto Arvizu
speaker residents = unnamed | some residents of Agua Mansa
speaker families = body | Sovereign Families
speaker daily = outlet | Cibola Daily Star
speaker union = body | Cibola Liberties Union
speaker poll = document | KSRT poll
speaker counsel = unnamed | the Senate's own lawyers
speaker brs = body | Border and Residence Service
speaker complaint = document | complaint of the fourteen towns
speaker growers = body | Rio Hondo Growers
speaker leaflet = document | leaflet against Ofelia Tsosie-Grant
speaker reporters = unnamed | reporters at the governor's ranch
speaker ordinance = document | Ordinance 86-12
speaker hospitals = body | hospital association of Cibola
speaker pastors = unnamed | pastors in the Rio Hondo valley
speaker finance = unnamed | finance director of Agua Mansa
speaker mayors = unnamed | mayors of refuge towns
speaker mercury = outlet | Cibola Mercury
speaker towns = unnamed | fourteen sanctuary towns
speaker caucus = body | caucus of the governor's party
speaker staff = unnamed | governor's staff

=== sanctuary-a
outlet: Southwest Newswire
url: https://sw-newswire.example/cibola/senate-passes-sb41
published: 2035-03-08
genre: wire

{t|Cibola Senate passes bill to cut off sanctuary towns; {s1|bishops} {q1|urge} {c1 bishops|veto}}

SANTA RITA, March 8 (SWN) — The Cibola Senate voted {f other 22 senators|22} to {f other 19 senators|19} on Thursday to take state road and water money away from towns that refuse to help federal agents find people without papers, sending the measure to Gov. Hollis Ferriter after {f duration 11 hours|eleven hours} of debate.

Senate Bill 41 requires every municipality to honor requests from the federal Border and Residence Service to hold a person for up to {f duration ..48 at_most hours|48 hours} past release. A town that does not would lose its share of a fund worth {f money 212000000 dollars|$212 million} this year. {c2 fiscal|{f affected 14 towns|Fourteen towns} would be affected}, {q2|says} {s2|a fiscal note attached to the bill}.

{c3 whitlow|"Nobody gets to pick which laws are for decoration,"} {q3|said} {s3|Sen. Cord Whitlow, a rancher from Ferris}, who wrote it. {s4|Opponents} {q4|said} {c4 opponents|it would make deputies of school crossing guards}. {s5|Rep. Minh-Anh Delgado}, who led them in the lower chamber, {q5|had sought} {c5 delgado predicted intention|to exempt hospitals} and lost by one vote.

{s6|Ferriter}, who faces a primary in June, {q6|has not said} {c6 ferriter silent|whether he will sign}. {c7 - probable belief|He {h7|{q7|is thought}} to share the aims of the bill and dislike its price}. {c8 govoffice|The governor}, {s8|a spokesman} {q8|said}, {c8|"reads what he signs."}

{s9|The hospital association} {q9|opposes} {c9 hospitals belief|the measure}; {s10|the Cibola Sheriffs' Association}, whose members run the jails, {q10|declined to take} {c10 sheriffs declines intention|a position}.

=== sanctuary-b
outlet: Diocese of Santa Rita
url: https://diocese-santa-rita.example/letters/march-2035
published: 2035-03-10
genre: press release

{n|DIOCESE OF SANTA RITA
Parishes | Schools | Give}

{t|A letter to be read at all Masses and services this Sunday}

Friends in Christ,

{s1|We, the Catholic and Lutheran bishops of this state}, {q1|ask} {c1 bishops|Governor Ferriter to veto Senate Bill 41}.

The law books of Cibola already let an officer hold anyone whom a judge has ordered held. What the bill adds is the holding of people whom no judge has seen. We accept the right of a nation to guard its border; we deplore a statute that turns a broken taillight into a farewell.

Some of you are sheriffs and some of you are afraid of sheriffs. You sit in the same pews. We {q4|have been told by} {s4|pastors in the Rio Hondo valley} that {c4 pastors|attendance since the vote is down by {f percent 33.3 about parishioners|a third}}.

Our doors will stay open, at all hours, as they did in 1987.

+ Anselm Okonjo, Bishop of Santa Rita
+ Harriet Vance-Ito, Bishop, Evangelical Lutheran Synod

=== sanctuary-c
outlet: Cibola Daily Star
url: https://daily-star.example/exclusive/sheriff-dub
published: 2035-03-12
genre: tabloid

{t|{c1 lattimore|'COME AND GET ME'}{q1|:} {s1|Sheriff Dub} defies sanctuary crackdown}

{n|EXCLUSIVE by Candy Obregon}

{s2,3|Pinyon County's pistol-packing sheriff} {q2|has told} the Star {c2 lattimore intention predicted|he'll tear up every federal hold that lands on his desk} — and {q3|dared} {c3 lattimore|the attorney general to come and cuff him}.

{c4 lattimore|"I've got {f other 44 beds|44 beds} and two toilets that work,"} {q4|growled} {s4|Dub Lattimore}, 61, over a plate of eggs at the Silver Spur. {c4|"I am not running a hotel for the feds."}

The burly ex-rodeo champ has won five elections and lost one, to a man who was later indicted. He has three deputies for a county the size of Delaware. {s5,6|Lattimore}, who {q5|backs} {c5 lattimore belief|Gov. Hollis Ferriter} and has his poster in the jail's front window, {h6|{q6|reckons}} {c6 lattimore probable belief|{f percent 50 about sheriffs|half} of the state's {f other 33 sheriffs|33 sheriffs} feel the same}.

{s7|AG Marisol Breckenridge} {q7|blasted} {c7 breckenridge belief|him as "a man with a badge and no bookshelf."} {s8|Her office} {q8|says} {c8 agoffice|{f arrested 41 people|41 people} set loose by sanctuary towns last year were picked up again within months}.

In Agua Mansa, {s9|leaflets} {q9|calling} {c9 leaflet|Mayor Ofelia Tsosie-Grant "the smugglers' landlady"} were stuffed under {f other 200.. vague windshield wipers|hundreds of windshield wipers}. {s10|The mother of three} {q10|shrugged off} {c10 tsosie belief|the insult}.

=== sanctuary-d
outlet: Cibola Mercury
url: https://cibola-mercury.example/weekend/agua-mansa-refuge
published: 2035-03-18
genre: broadsheet

{t|In Agua Mansa, a vote from 1986 comes due}

{n|By Hester Yazzie-Cole | Cibola Mercury
Updated March 18, 2035, 7:10 a.m.
Listen to this story (9 min)}

AGUA MANSA — The buses that had taken the town to the capital came back after midnight on Saturday, and by six the first of the pickers were already up on the ladders, tying off peach limbs against the frost. Smudge pots burned along the ditch. On the door of the town hall, between a notice about dog licenses and another about a lost trombone, somebody had taped the roll call of the Senate.

The town became {c33 ordinance|a refuge}, as {s33|its ordinance} {q33|calls it}, in 1986, by a vote of four to one, at a meeting that also dealt with a bull. The canyon wars were then in their sixth year, and people were walking north. Ordinance 86-12 is nine lines long. It forbids town employees to ask anyone where he was born, unless a court has asked first; it was amended once, in 2003, to add "or she." {f affected 13 towns|Thirteen other municipalities} have since copied it, most of them word for word, the bull excepted.

{c1 bill|The ordinance} {q1|is described} in {s1|the preamble of Senate Bill 41} {c1|as "a standing invitation."} {s2|{c3 whitlow|Mayor Ofelia Tsosie-Grant}}, a pharmacist in her second term, who {q3|was accused on the Senate floor by} {s3|Cord Whitlow} {c3|of running "a motel for fugitives,"} {h2|{q2|suspects}} that {c2 tsosie probable belief|the phrase was written by someone who has never stayed in one}.

{c4 tsosie|"What we have is a police force of {f other 6 officers|six},"} {s4|she} {q4|said} on Friday, counting tablets into a bottle. {c4|"They know every family on the ditch. They know who drinks. If people stop talking to them I can't buy that back with a road grant.}

{c4|"My predecessor signed that paper over a bull. Am I supposed to be more frightened than he was?"}

Agua Mansa gets {f money 3100000 dollars|$3.1 million} of its {f money 19000000 dollars|$19 million} a year from the state fund, and had meant to spend this year's share on a sewer main under Acequia Street that was laid in 1931 and has been leaking since the nineties. Without the grant it must borrow. By {s5|the finance director}'s {q5|reckoning}, {c5 finance predicted|the clinic would have to close {f duration 2 days a week|two days a week}}.

The people who would carry out the bill do not agree about it. {s6|{f other 9 sheriffs|Nine sheriffs}} {q6|informed} the governor in a letter on Wednesday that {c6 nine intention predicted|they would hold nobody without a warrant, whatever became of the bill, since the Constitution they had sworn to defend made no exception for persons about whom the Border and Residence Service happened to be curious, and since no county jail in the state had the beds, the nurses or the insurance for guests of that kind}. {s7|The Sheriffs' Association} {q7|disputes} {c7 sheriffs denies|the number}. {c8 sheriffs|Two of the signatures}, {s8|it} {q8|said}, {c8|were added by a clerk}, which would leave {f other 7 sheriffs|seven}. {s9|One of the two, Rosalinda Meeks of Alamosa Fork}, {q9|says} {c9 meeks|hers is genuine}. {s10|Dub Lattimore of Pinyon County} {q10|told} the Daily Star last week that {c10 lattimore via=daily>lattimore|{f percent 50 about sheriffs|half} of {f other 33 sheriffs|the 33} were with him}.

{s11|Organizers} {q11,12|counted} {c11 organizers|{f attending 30000 @2035-03-17 marchers|30,000 marchers}} in Santa Rita on Saturday, {s12|the city police} {c12 police|{f attending 12000 @2035-03-17 marchers|12,000}}. It was cold, and the brass band of the carpenters' local had to thaw its valves over a taco cart. {s13|Chief Tamsin Oyelaran} {q13|said} {c13 oyelaran|her officers had made {f arrested 63 @2035-03-17 people|63 arrests}, most for sitting in the road}; {s14|the Cibola Liberties Union}, which had lawyers in yellow caps at every corner, {q14|knows of} {c14 union|{f arrested 80.. at_least @2035-03-17 people|at least 80}}. {s15|A phone video filmed from the Capitol steps} {q15|shows} {c15 video|a mounted officer striking a man who is holding a rolled banner}. {s16|The department} {q16|could not say} {c16 police cannot_verify|who the man was or what came before}.

Behind a row of hay bales stood {f attending 900 about @2035-03-17 people|perhaps 900} members of {s17|{c32 police|Sovereign Families}}, which {q17|wants} {c17 families intention predicted|the bill made stricter} and which {q32|had been asked by} {s32|the police} {c32|to keep its drums on its own side}.

Whether refuge towns are safer is an argument older than the data. {s18|{c23 mayors belief|A Mesa Institute study}}, {q23|praised by} {s23|mayors} and paid for by a foundation in another state, {q18|found} {c18 mesa|property crime in {f affected 14 towns|the fourteen} to be {f percent 8 crimes|8 percent} below that of towns of like size}. {s19,20|The attorney general's office}, {q19|dismissing} {c19 agoffice belief|it as "arithmetic by the accused,"} {q20|cites} {c20 agoffice|its list of {f arrested 41 people|41 people} who were released and arrested again}. {c21 union|{f other 17 cases|Seventeen of those}}, {q21|says} {s21|the Liberties Union}, {c21|were traffic stops}. {s22,34|The Mercury}, which {q34|asked for} {c34 mercury|the list} in January, {q22|has been unable to verify} {c22 mercury cannot_verify|either figure}.

Last month a memo leaked from the basement of the Capitol, where {s24|the Senate's own lawyers} {q24|warn} that {c24 counsel possible|the state {h24|could} be made to pay for every hour of a wrongful hold}. It has not been withdrawn or discussed.

In practice little has ever been asked of Agua Mansa. The federal office nearest to it is in a strip mall two hours south, next to a place that sells tile, and its agents come through perhaps four times a year, usually for someone already convicted of something. The town's single cell has a window on the parking lot. It was last occupied at Christmas, by a man who had driven a tractor into the creche, and the two officers on duty took turns sitting with him until his sister came.

And there are the peaches. {s25|Rio Hondo Growers}, no friend of the mayor, {q25|has called} {c25 growers|the bill "frost with a letterhead."} {s26|Beto Arvizu}, who {q26|opposes} {c26 arvizu belief|it} but voted for its author, was at the end of a row with a lantern. {c27 arvizu predicted|If the crews go}, {s27|he} {q27|said}, {c27|the fruit will follow}.

Not everyone in town would mind. {s28|Some residents} {q28|are in favor of} {c28 residents belief|repealing the ordinance}; their petition has {f other 212 signatures|212 signatures}, in a place of 4,300.

The governor has until midnight on Friday. He may sign, veto, or leave the paper on his desk, in which case it becomes law without him. A veto stands unless {f other 28 senators|28 senators} vote against it. {c29 bishops|He} {q29,30|has been urged by} {s29|the bishops} {c29|to do the second} and by {s30|his party's caucus} {c30 caucus|to do the first}. {s31|His staff} {q31|has asked for} {c31 staff|a bigger mailroom}.

{n|Hester Yazzie-Cole writes from the northern counties.
Comments are closed on this story.}

=== sanctuary-e
outlet: KSRT
url: https://ksrt.example/first-edition/transcript-0320
published: 2035-03-20
genre: broadcast

{t|First Edition: the attorney general on SB 41 (transcript)}

ANCHOR: It's 7:40. {s1|The bishops} {q1|say} {c1 bishops|Senate Bill 41 breaks up families}. Marisol Breckenridge has to defend it. Is anybody going to arrest Sheriff Lattimore?

{s2|BRECKENRIDGE}{q2|:} {c2 breckenridge|I've known Dub for twenty years. Nobody is arresting Dub. We'd have to feed him.}

ANCHOR: You gave out a figure, {f arrested 41 people|41} people picked up again. How many of those were traffic stops?

{s3|BRECKENRIDGE}{q3|:} {c3 breckenridge|Some. I don't have it in front of me. {f other 12 cases|A dozen}, if you pressed me, and I don't think a man who drives drunk at sixty with no license is a clerical matter.}

ANCHOR: {f other 12 cases|A dozen}, then. {s5|The other side} {q5|has} {c5 union|{f other 17 cases|seventeen}}.

{s4|BRECKENRIDGE}{q4|:} {c4 breckenridge|The other side has a calculator and a grudge.}

ANCHOR: Traffic and weather next.

=== sanctuary-f
outlet: Southwest Newswire
url: https://sw-newswire.example/cibola/ferriter-signs-towns-sue
published: 2035-03-24
genre: wire

{t|Ferriter signs bill on sanctuary towns; {s1|fourteen} {q1|vow} {c1 towns intention predicted|to fight it}}

SANTA RITA, March 24 (SWN) — Gov. Hollis Ferriter signed a bill against sanctuary towns with {f duration 20 minutes|twenty minutes} to spare on Friday night, and {f affected 14 towns|all fourteen} of the towns that it aims at went to court before breakfast.

{s2,3|Ferriter}, who was met by reporters at the gate of his ranch, {q2|said} {c2 ferriter|the measure "asks of a town what we ask of a tow truck"} and {q3|rejected} {c3 ferriter denies|the bishops' description of it as cruel}. {q4|Asked by} {s4|one of the reporters} {c4 reporters|why he had waited until 11:40 p.m.}, {s5|he} {q5|explained} that {c5 ferriter|the pen was new}.

{s6|The complaint}, filed in district court, {q6|argues} that {c6 complaint|the state cannot order what the Constitution forbids}. Judge Leopold Nakamura-Hayes set a hearing for Tuesday. {s7|Mayor Kip Halloran of Ferris}, which is Sen. Whitlow's home town, {q7|said} {c7 halloran|he had joined the others "without pleasure and without a choice."}

{s8|Attorney General Marisol Breckenridge} {q8|is confident} that {c8 breckenridge predicted belief|the law will stand}. {s9,10|Her office} {q9|now gives} {c9 agoffice|the number of people released and rearrested as {f arrested 38 people|38}}, {q10|acknowledging} that {c10 agoffice confirms|{f other 14 cases|14 of the cases} were traffic stops}; {s11|the Cibola Liberties Union} {q11|described} {c11 union|the revision as "a confession in installments."} {s12|The Border and Residence Service} {q12|did not respond to} {c12 brs silent|questions about how many holds it means to request}.

The fund pays for culverts, chip seal and well pumps. Its next installment goes out on April 15, and a town counted as non-compliant on that day must wait a year for another. Ferris has already canceled the repaving of its hospital road. Of the smaller places, Dos Cruces has no paved road at all and draws from the fund only to chlorinate a well; it copied the ordinance in 1991 because its schoolteacher had a cousin in Agua Mansa, and has never been visited by a federal agent of any kind.

{s13|A KSRT poll released this week} {q13|found} {c13 poll|{f percent 47 adults|47 percent} of adults in favor of the law and {f percent 44 adults|44 percent} against}. {s14,15|Bishop Anselm Okonjo of Santa Rita} {q14|regretted} {c14 okonjo belief|the signature}, {q15|saying} {c15 okonjo predicted|his churches would be unlocked all night}. {s16|Sheriff Dub Lattimore} {q16|declined to elaborate on} {c16 lattimore declines|what he will do with the first request}.

{n|Reporting by Amadou Pratt; editing by L. Voss
© Southwest Newswire}

=== question marchers in Santa Rita on 17 March
verdict: conflicts
origins: 2
answer: sanctuary-d | 30000 | organizers | organizers
answer: sanctuary-d | 12000 | police | police

=== question people arrested at the march on 17 March
verdict: conflicts
origins: 2
answer: sanctuary-d | 63 | oyelaran | police
answer: sanctuary-d | 80.. | union | union

=== question people released by sanctuary towns and arrested again
verdict: supersedes
origins: 1
answer: sanctuary-c | 41 | agoffice | agoffice
answer: sanctuary-d | 41 | agoffice | agoffice
answer: sanctuary-f | 38 | agoffice | agoffice

=== question sheriffs who refuse to hold anyone without a warrant
verdict: conflicts
origins: 3
answer: sanctuary-c | - | lattimore | lattimore | half of the 33
answer: sanctuary-d | 9 | nine | nine
answer: sanctuary-d | 7 | sheriffs | sheriffs
answer: sanctuary-d | - | lattimore | lattimore | half of the 33
