story: bodycam
title: A policeman shoots Isaiah Renteria outside a bakery in Corliss
split: test
topic: crime

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker dept = body | Corliss Police Department
speaker statement = document | police statement of 10 February
speaker relative = unnamed | a relative of Isaiah Renteria
speaker tran = named | Malik Tran
speaker bureau = body | State Bureau of Inquiry
speaker bureauspokes = unnamed | spokeswoman of the State Bureau of Inquiry
speaker fitch = named | Yolanda Fitch
speaker cpba = body | Corliss Police Benevolent Association
speaker pappalardo = named | Gus Pappalardo
speaker recording = footage | body camera recording of Kyle Brandvold
speaker brandvold = named | Kyle Brandvold
speaker laundry = footage | footage from the camera of the laundry
speaker hunt = named | Camille Desrosiers-Hunt
speaker autopsy = document | private autopsy
speaker examiner = body | medical examiner of Harmon County
speaker delfina = named | Delfina Renteria
speaker wcrl = outlet | WCRL-12
speaker imbert = named | Rosa Imbert
speaker caller = unnamed | 911 caller
speaker dispatcher = unnamed | 911 dispatcher
speaker mayor = named | Dennis Lundquist
speaker council = unnamed | three council members
speaker delvecchio = named | Hank Delvecchio
speaker whitcombe = named | Ngaio Whitcombe
speaker lindgren = named | Eleanor Lindgren
speaker lawyers = unnamed | two lawyers who know the prosecutor's calendar
speaker critics = unnamed | critics of the police
speaker esu = body | East Side United
speaker observers = unnamed | legal observers
speaker reporter = unnamed | reporter at the prosecutor's briefing
speaker charge = document | charging document
speaker petrakis = named | Sloane Petrakis
speaker cityhall = body | Corliss City Hall
speaker aide = unnamed | a council aide
speaker owner = unnamed | owner of a phone shop on Pell Avenue
speaker poll = document | Harmon State survey
speaker countyres = unnamed | residents of Harmon County
speaker post = document | post by Kyle Brandvold's sister

=== bodycam-a
outlet: Lakes Wire
url: https://lakes-wire.example/us/corliss-bakery-shooting
published: 2035-02-10
genre: wire

{t|{c1 dept|Man shot dead by officer outside Corliss bakery}, {s1|police} {q1|say}}

CORLISS, Feb. 10 (Lakes Wire) — {c2 dept|A 23-year-old man was shot and killed by a police officer outside a bakery on the city's east side early Saturday}, {s2|authorities} {q2|said}, the third fatal police shooting in Corliss since October.

{c3 statement|The man "produced a dark object and pointed it at the officer,"} {q3|read} {s3|a statement issued by the department at 3:40 a.m.} {c4 statement|{f other 4 shots|Four shots} were fired}, {s4,5|it} {q4|said}, {q5|without specifying} {c5 statement silent|what the object was}.

{s6|A relative} who answered the door at his home {q6|identified} {c6 relative|the man as Isaiah Renteria, a night loader at the rail yard}.

{c7 tran|"I heard no 'police' and I heard no 'drop it,'"} {s7|Malik Tran, a student}, who lives above the laundry across the street, {q7|told} reporters behind the tape, {c7|"just a car door, and then bang, bang, bang."}

Dunmore Street was closed until mid-morning, and trolleys on the No. 6 line ran around it by way of the fish market. Rain had washed most of the chalk away. A pair of bread rolls lay in the gutter inside a paper bag with a yellow evidence marker beside it. {c8 - possible|The officer, who is on paid leave, was {h8|{q8|reportedly}} treated for shock}.

{s9|The State Bureau of Inquiry} {q9|confirmed} {c9 bureau confirms|it had taken over the case}; {s10|a spokeswoman} {q10|declined to discuss} {c10 bureauspokes declines|evidence}. {s11,12|Police Chief Yolanda Fitch}, three weeks into the job, {q11|asked} {c11 fitch|residents "not to fill the silence"} and {q12|promised} {c12 fitch intention predicted|to release body-camera footage "as fast as the law allows"}.

=== bodycam-b
outlet: Corliss Police Benevolent Association
url: https://cpba.example/statements/dunmore-street
published: 2035-02-12
genre: press release

{n|CPBA – Protecting those who protect
Join | Benefits | Shop | Statements}

{t|CPBA on the Dunmore Street incident}

{s1|The Corliss Police Benevolent Association} {q1|stands squarely behind} {c1 cpba belief|Officer Kyle Brandvold}, who has served this city for six years and twice been commended for bravery. We are confident that the inquiry will show a decision made in the dark, in an instant, in fear. We reject the lie, already loose on social media, that he gave no command.

{c4 pappalardo|"My members go out at night so the people writing these posts can sleep,"} {q4|said} {s4|President Gus Pappalardo}.

{s5|The Association} {q5|calls on} {c5 cpba|newsrooms to stop naming the street on which the officer's children live}.

{n|###
Media inquiries: press desk, weekdays 9–4}

=== bodycam-c
outlet: Corliss Tribune
url: https://corliss-tribune.example/news/eleven-seconds-dunmore-street
published: 2035-02-18
genre: broadsheet

{t|Eleven seconds on Dunmore Street}

{n|By Priya Ostrander and Lamar Quist | Tribune staff
Sunday, Feb. 18, 2035}

The video begins without sound, as these videos do: the camera keeps the thirty seconds before its button is pressed, but not what was heard in them. A dashboard, a wiper, a paper cup. Then a door opens, and from there to the first shot is {f duration 11 @2035-02-10 seconds|eleven seconds}.

{s1|The recording}, released late on Friday after a judge ruled for this newspaper and two broadcasters, {q1|shows} {c1 recording|Officer Kyle Brandvold crossing the sidewalk in front of Imbert's Bakery with his pistol already out}. {c2 brandvold via=recording>brandvold|"Hands! Let me see hands!"} {s2|he} {q2|shouts}. Isaiah Renteria, in a padded coat, turns with his right hand near the pocket. {s3|The frames} that follow {q3|do not make clear} {c3 recording cannot_verify|whether he is taking something out or putting it away}.

{c4 laundry|It was a phone}, as {s4|footage from a camera over the door of a laundry} {q4|establishes}.

{s5|The department}'s {q5|claim} that {c5 dept|Mr. Renteria had "pointed" the object} did not outlive the weekend. {s6,7|Chief Yolanda Fitch} {q6|conceded} on Saturday that {c6 fitch confirms|the word was wrong}, though she {q7|was adamant} that {c7 fitch|nobody had set out to mislead}. {c8 fitch|The statement}, {s8|she} {q8|said}, {c8|had been drafted at two in the morning from a summary given over the radio}. {s9|Critics} {q9|wondered} {c9 critics|why it had then stood for a week}.

How many times the officer fired is also in dispute. {q10|According to} {s10|that same statement}, {c10 statement|there were {f other 4 @2035-02-10 shots|four shots}}. {f other 7 @2035-02-10 shots|Seven} are audible on the tape. {s11|Camille Desrosiers-Hunt, the family's lawyer}, citing a private autopsy, {q11|counts} {c11 hunt via=hunt>autopsy|{f other 9 @2035-02-10 shots|nine}}. {s12|The medical examiner}, whose report is due this week, {q12|would not be drawn on} {c12 examiner declines|the number}.

{s13|Mr. Renteria's mother, Delfina}, who watched the tape in a conference room at City Hall with the blinds down, {q13|wants} {c13 delfina intention predicted|the officer tried for murder}. {c14 delfina|"They gave us water and a box of tissues,"} {s14|she} {q14|said} through a niece, {c14|"and after that they asked if we had any questions."}

Her son was 23. He loaded refrigerated cars at the Harmon yard from four in the afternoon until midnight, sang bass at Saint Barnabas, and had been saving for a truck. He had no criminal record. On the night of Feb. 9 a storm had taken out the streetlights between Pell Avenue and the canal, and a woman on the third floor of the Marlowe Apartments saw somebody moving between parked cars.

{s15|The woman}, whose name was cut from the 911 recording, {q15|tells} a dispatcher that {c15 caller|"a guy, maybe with a gun" is trying door handles}. {s16|The dispatcher}, passing it on, {q16|drops} {c16 dispatcher silent|the "maybe"}.

{s17|The police union} {q17|has defended} {c17 cpba belief|Officer Brandvold} from the start; {s18|its} {q18|criticism of} {c18 cpba belief|the release of the tape as "trial by pause button"} was printed on cards and left on the windshields of patrol cars. {c19 pappalardo via=wcrl>pappalardo|Any officer in that spot "would have feared for his life,"} {s19|Gus Pappalardo, its president}, {q19|told} WCRL-12 on Saturday night. {q20|Asked by} {s20|the station} {c20 wcrl|whether he had seen the laundry's footage}, {s21|he} {q21|admitted} {c21 pappalardo confirms via=wcrl>pappalardo|he had not}.

The officer and the young man may not have understood each other at all. {s22|Rosa Imbert, the baker}, {q22|told} the same station that {c22 imbert via=wcrl>imbert|Mr. Renteria had bought two rolls, as he did most nights, and had his earbuds in when he left}. {s23|She} {h23|{q23|thinks}} {c23 imbert probable belief via=wcrl>imbert|he never heard a word}.

Officer Brandvold joined the force in 2029 from the army and has spent all of his career on the east side. {s31|A post by his sister}, since deleted, {q31|reads}: {c31 post|"You people don't know who he carried out of the Haverty fire."} His personnel file, which the department released along with the tape, runs to 61 pages. It contains two commendations, a reprimand for a missed court date and a complaint by a cyclist that was closed for want of a witness. Corliss bought its body cameras in 2027, after the Lindell Street case, for $3.1 million, and for their first three years had no rule on who might see what they recorded. The one in force now fills four pages and gives the chief forty-five days, which she may double. Most departments in the state give themselves ten.

On Council Hill the talk is of contracts. {s24|Three members} {q24|are in favor of} {c24 council belief|scrapping the clause that lets an officer wait 48 hours before giving a statement}. {s25|A fourth, Hank Delvecchio}, {q25|likens} {c25 delvecchio|the idea to "changing the smoke alarm during the fire"}. {s26|Mayor Dennis Lundquist}, who faces the voters in November, {q26|pleaded for} {c26 mayor|"patience, which I realize is a rude word this week"}.

{c27 whitcombe|Eleven seconds of tape "feel like knowledge,"} {q27|said} {s27|Ngaio Whitcombe}, who studies police video at Harmon State University and has testified for both sides. {c28 whitcombe|The lens}, {s28|she} {q28|said}, {c28|sat on the officer's chest, nine inches lower than his eyes}.

{s29|County Prosecutor Eleanor Lindgren} {q29|has not said} {c29 lindgren silent|when she will decide whether to bring charges}. {c30 lawyers possible|A grand jury {h30|may} hear the case in March}, {s30|two lawyers} who know her calendar {q30|say}.

=== bodycam-d
outlet: WCRL-12
url: https://wcrl12.example/live/dunmore-march
published: 2035-02-19
genre: live blog

{n|WCRL-12 LIVE UPDATES    Weather | Traffic | Lottery}

{t|LIVE: March for Isaiah Renteria – {s1|mother} {q1|urges} {c1 delfina|calm}}

4:10 p.m. People are filling the lot behind Imbert's Bakery, most of them in orange, the color of the rail yard vests. The bakery is handing out rolls.

4:45 p.m. {s2|East Side United, the group behind the march}, {q2|says} {c2 esu|it has {f attending 2500 people|2,500 people}}. {s3|Police} {h3|{q3|estimate}} {c3 dept probable|{f attending 900 people|900}}.

5:20 p.m. Caption: {s4|Delfina Renteria} {q4|tells} the crowd {c4 delfina|"nobody breaks a window in my son's name"}.

6:05 p.m. The front of the march has reached the Canal Bridge and the back of it is still at the bakery. Trolleys are stopped as far as the fish market. {s5|Organizers} {q5|had sought} {c5 esu intention predicted|a permit for the bridge}; {s12,13|the city} {q12|turned down} {c12 cityhall declines|the request} on Sunday, {q13|citing} {c13 cityhall|ice}.

7:15 p.m. {q6|Reports of} {c6 -|gunfire on Pell Avenue} are going around. {c7 dept denies|They are false}, {s7|police} {q7|say}. {c8 owner|It was a pallet of fireworks}, {q8|per} {s8|the owner of the phone shop}, who is sweeping up.

9:30 p.m. {f arrested 14 people|Fourteen people} have been arrested, most of them for blocking the Canal Bridge. {s9|Legal observers}, whose green caps you can see in our pictures, {q9|make it} {c9 observers|{f arrested 19 people|19}}.

10:10 p.m. {s10|Chief Fitch} {q10|praises} {c10 fitch belief|marchers for "an orderly evening, by and large"}; {s11|East Side United} {q11|is critical of} {c11 esu belief|the use of horses}.

=== bodycam-e
outlet: WCRL-12
url: https://wcrl12.example/transcripts/prosecutor-briefing
published: 2035-02-22
genre: broadcast

{t|{s1|Prosecutor}{q1|:} {c1 lindgren|'I will not be hurried'}}

Six days after the tape, and three after the march, Harmon County's prosecutor stepped in front of the cameras for the first time. Here is part of what was said.

{s2|LINDGREN}{q2|:} {c2 lindgren|I've seen both videos, more times than I'd like. I will not be hurried and I will not be slowed}.

{s3|REPORTER}{q3|:} {c3 reporter|Was he armed?}

{s4|LINDGREN}{q4|:} {c4 lindgren|No. He was not armed. I don't think anyone serious is saying so now}.

{s5|REPORTER}{q5|:} {c5 reporter|The union says you should step aside because your husband gave money to the mayor}.

{s6|LINDGREN}{q6|:} {c6 lindgren|Forty dollars. Next question}.

{s7,8|Ms. Lindgren} {q7|told} the room that {c7 lindgren predicted|the grand jury would sit in March}, {q8|confirming} {c8 lindgren confirms|a report in the Tribune}. {s9|She} {q9|did not answer} {c9 lindgren silent|a shouted question about the missing sound}. For those asking at home: a grand jury in this state has twenty-three members, meets in private, and needs twelve of them to indict.

=== bodycam-f
outlet: Lakes Wire
url: https://lakes-wire.example/us/corliss-officer-indicted
published: 2035-03-16
genre: wire

{t|Corliss officer indicted in bakery shooting; {s1|union} {q1|vows} {c1 cpba intention predicted|to fight}}

CORLISS, March 16 (Lakes Wire) — A grand jury on Friday indicted Officer Kyle Brandvold on one count of second-degree manslaughter in the death of Isaiah Renteria, who was holding a phone when he was shot outside a bakery five weeks ago.

{c2 charge|The officer fired {f other 9 @2035-02-10 shots|nine times} in {f duration 2.8 @2035-02-10 seconds|2.8 seconds}, the {f other 3 @2035-02-10 shots|last three} after Mr. Renteria was on the ground}, {q2|according to} {s2|the charging document}. {s3|Police} {q3|had first spoken of} {c3 dept|{f other 4 @2035-02-10 shots|four}}.

{s4|Prosecutor Eleanor Lindgren} {q4|credited} {c4 lindgren|the baker, Rosa Imbert, with "more courage than the rest of the block put together"}. {s5|Ms. Imbert}'s {q5|account} that {c5 imbert via=wcrl>imbert|Mr. Renteria was wearing earbuds}, first given to WCRL-12, is quoted on page 7.

{c6 petrakis predicted|Officer Brandvold will plead not guilty}, {q6|said} {s6,7|his lawyer, Sloane Petrakis}, {q7|describing} {c7 petrakis|him as "a good man who was sent into the dark with bad information"}. {s8|The union}, which has set up a fund, {q8|renewed its demand for} {c8 cpba|Ms. Lindgren to step aside}. An {q9|allegation} by {s9|its president, Gus Pappalardo}, that {c9 pappalardo|she had been "reading polls instead of statutes"} went unanswered. {s10|A Harmon State survey} this week {q10|suggested} that {c10 poll via=poll>countyres|{s16|{f percent 61 of county residents|61 percent of county residents}} {q16|favored} {c16 countyres belief via=poll>countyres|charges}}.

{s11,12|Camille Desrosiers-Hunt, the lawyer for the family}, {q11|welcomed} {c11 hunt belief|the indictment} while {q12|lamenting} that {c12 hunt belief|the count was "the smallest in the drawer"}. {s13|She} {q13|plans} {c13 hunt intention predicted|to sue the city for {f money 30000000 dollars|$30 million}}. {c14 aide via=aide>cityhall|{s15|City Hall} {q15|is considering} {c15 cityhall intention predicted via=aide>cityhall|an offer}}, {s14|a council aide} {q14|said}.

Mr. Brandvold, 33, faces {f duration ..10 at_most years|up to ten years} in prison. No Corliss officer has been convicted over an on-duty shooting since the force was founded in 1871. The last to be charged, a sergeant, was acquitted in 2019 after a trial that lasted three days, and retired to run a marina. Mr. Brandvold is to be arraigned on March 29 in the old post office on Commerce Street, which has served as the county courthouse since the flood.

=== bodycam-g
outlet: Metro Glance
url: https://metro-glance.example/crime/corliss-cop-indicted
published: 2035-03-17
genre: tabloid
copy of: bodycam-f

{t|Corliss cop indicted in bakery killing, {s1|union} {q1|vows} {c1 cpba intention predicted|fight}}

{n|Sponsored: 12 Kitchen Gadgets You Didn't Know You Needed}

A grand jury has indicted Officer Kyle Brandvold on one count of second-degree manslaughter in the death of Isaiah Renteria, who was holding a phone when he was shot outside a Corliss bakery.

{c2 charge|The cop fired {f other 9 @2035-02-10 shots|nine times} in {f duration 2.8 @2035-02-10 seconds|2.8 seconds}}, {q2|according to} {s2|the charging document}.

{c3 petrakis predicted|Brandvold will plead not guilty}, {q3|said} {s3|his lawyer, Sloane Petrakis}. {s4|Camille Desrosiers-Hunt, the family's lawyer}, {q4|welcomed} {c4 hunt belief|the indictment}. {s5|She} {q5|plans} {c5 hunt intention predicted|to sue the city for {f money 30000000 dollars|$30 million}}.

Brandvold faces {f duration ..10 at_most years|up to ten years} in prison.

=== question shots fired by Kyle Brandvold
verdict: conflicts
origins: 4
answer: bodycam-a | 4 | statement | statement
answer: bodycam-c | 4 | statement | statement
answer: bodycam-c | 7 | recording | recording
answer: bodycam-c | 9 | hunt | autopsy
answer: bodycam-f | 9 | charge | charge
answer: bodycam-f | 4 | dept | statement
answer: bodycam-g | 9 | charge | charge

=== question people at the march on 19 February
verdict: conflicts
origins: 2
answer: bodycam-d | 2500 | esu | esu
answer: bodycam-d | 900 | dept | dept

=== question people arrested at the march on 19 February
verdict: conflicts
origins: 2
answer: bodycam-d | 14 | - | WCRL-12
answer: bodycam-d | 19 | observers | observers

=== question was Isaiah Renteria wearing earbuds
verdict: single
origins: 1
answer: bodycam-c | - | imbert | imbert | yes
answer: bodycam-f | - | imbert | imbert | yes
