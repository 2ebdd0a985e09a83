story: pardon
title: President Ashdown pardons her campaign's treasurer, and who is owed what
split: train
topic: politics

speaker resolution = document | resolution by fourteen lawmakers
speaker leadership = body | House leadership
speaker aide4 = unnamed | one of four aides who argued for a commutation
speaker doj = unnamed | a senior Justice Department lawyer
speaker engineer = named | Bo Ransom
speaker polls = document | two surveys of January 2036
speaker channel40 = outlet | Channel 40
speaker statement = document | Ashdown's statement
speaker uso = body | Odette Marchand's office
speaker fund = body | Sable Bay fund
speaker ashdown = named | Marlene Ashdown
speaker lawyerf = named | Bettina Szymanski
speaker marchand = named | Odette Marchand
speaker vizcarra = named | Hector Vizcarra
speaker mcalpine = named | Fergus McAlpine
speaker warrant = document | the warrant of pardon
speaker aides = unnamed | four current and former aides
speaker aide = unnamed | a former aide
speaker okimaw = named | Wesley Okimaw
speaker reinholt = named | Claire Reinholt
speaker memo = document | memo of the Office of Clemency
speaker log = document | visitor log of Cedar House
speaker delgado = named | Ruthann Delgado
speaker thibeault = named | Gaston Thibeault
speaker dubray = named | Leonard Dubray
speaker families = body | Sable Bay Families
speaker mayor = named | Tess Ivarsson
speaker poll1 = document | Prairie Line poll
speaker poll2 = document | Granger & Fitch poll
speaker whitlock = named | Dana Whitlock
speaker court = document | restitution schedule filed with the court
speaker anders = named | Colby Anders
speaker pastor = named | Eugene Toussaint
speaker scholars = unnamed | legal scholars
speaker aide2 = unnamed | an aide who drafted talking points
speaker son = named | Marcus Ferrante
=== pardon-a
outlet: Transcontinental Press
url: https://transcontinentalpress.example/commonwealth/ashdown-pardons-ferrante
published: 2035-12-19
genre: wire

{t|Ashdown pardons campaign treasurer who stole from veterans' home}

FORT LASALLE, Dec 19 (TP) – President Marlene Ashdown on Wednesday pardoned Gil Ferrante, the treasurer of both her campaigns, who was {f duration 11 months|11 months} into a {f duration 7 years|seven-year} sentence for looting a fund that was to build homes for wounded veterans at Sable Bay.

{c1 ashdown|“Mr. Ferrante has paid, and paid again,”} {s1|Ashdown} {q1|said} in a statement of four sentences, issued at 6:40 p.m. on the eve of the Christmas recess. {s2|It} {q2|made no mention of} {c2 statement silent|the fund}.

Ferrante, 66, was convicted in 2034 on nineteen counts of wire fraud and one of lying to an examiner. The jury {q3|was told} that {c3 -|he had moved {f money 8400000 dollars|$8.4 million} through a paving company, a marina and the account of a dead aunt}. Work on {c14 fund predicted intention|the {f other 212 houses|212 houses}} that {s14|the fund} {q14|had promised} stopped at the foundations.

{s4|Odette Marchand}, who prosecuted him, {q4|called} {c4 marchand|the pardon “a receipt”}. {c5 marchand|“I have nothing to add to the verdict,”} {s5|Marchand} {q5|told} reporters outside the federal building, {c5|“except that it was unanimous.”} {s6|His lawyer, Bettina Szymanski}, {q6|said} {c6 lawyerf|he was grateful and would spend the holidays with his grandchildren}. {s7|She} {q7|would not discuss} {c7 lawyerf declines|whether he still owed anything}.

A pardon lifts the sentence. Whether it lifts restitution is a question on which the courts have split twice, most recently in 1978, over a bootlegger's yacht. {s8|Marchand's office} {q8|puts} {c8 uso|what Ferrante has not yet repaid at {f money 6100000 dollars|$6.1 million}}. {s9|Szymanski} {q9|disputes} {c9 lawyerf denies|the figure}.

{s10,11|Senate Minority Leader Fergus McAlpine, a Constitution Party member from Ottarac}, {q10|accused} {c10 mcalpine|the president of “selling absolution by the square foot”} and {q11|demanded} {c11 mcalpine|the clemency file by New Year's Day}. {s12,13|Hector Vizcarra}, who chairs the House Judiciary Committee and belongs to Ashdown's own Reform Party, {q12|was critical of} {c12 vizcarra belief|“the hour, the length and the beneficiary”} but {q13|saw} {c13 vizcarra belief|no ground for a hearing}.

It was Ashdown's 31st pardon in three years, fewer than any president since the war.

=== pardon-b
outlet: Lasalle Observer
url: https://lasalleobserver.example/politics/2035/12/22/ferrante-pardon-file
published: 2035-12-22
genre: broadsheet

{n|Observer | Politics | Courts | Weekend
Already a member? Log in}

{t|The file that jumped the line}

{n|By Simone Arquette-Wu and Jack Tallchief
December 22, 2035 at 5:00 a.m. | Comments: 1,340}

FORT LASALLE – Requests for mercy arrive at the Office of Clemency in brown envelopes, mostly in pencil, at a rate of about {f other 3400 about petitions|3,400} a year. Each is given a number and a clerk. The clerk writes to the judge, the prosecutor, the warden and whoever was hurt, waits ninety days for each, and puts what comes back into a folder of a color that tells how long the thing has been in the building. White is the first year. There are green folders now on the window sills, which are six years old, and a few brown ones, whose subjects have died.

Gil Ferrante's folder is white and has nothing in it but a tab. {s1,2|A memo of December 18 from the office's acting director, Lionel Baptiste-Crowe}, which the Observer has read, {q1|records} that {c1 memo|the matter “was received from Cedar House at 3:15 p.m. for numbering only,”} and {q2|asks} {c2 memo|to be told what to put under Recommendation}. No answer is attached. The warrant was signed the next evening.

The Observer spoke to four current and former aides to President Marlene Ashdown, who asked not to be named so as to keep their jobs, or get others. {s4|They} {q4|described} {c4 aides via=aides>ashdown|{s24|a president} who {q24|had at first refused} {c24 ashdown declines intention via=aides>ashdown|to hear the treasurer's name}}. That changed in October. Ferrante's son Marcus was seen at Cedar House, the retreat in the hills where presidents go to chop wood for photographers; {s5|the visitor log} {q5|has} {c5 log|him there {f other 3 visits|three times} in five weeks, for “bird count.”} {s6|One of the four} {q6|recalled} {c6 aide via=aide>ashdown|{s25|Ashdown} {q25|saying} on the porch that {c25 ashdown via=aide>ashdown|she was tired of being the only person in the Commonwealth who was not allowed to be loyal}}. {s7|Another} {h7|{q7|believes}} {c7 aide2 probable belief|the family had let it be known that the elder Ferrante was keeping a diary}.

{c8 anders denies|The suggestion} {q8|was dismissed by} {s8|the president's press secretary, Colby Anders}, {c8|as “cellblock literature”}. {c9 anders|“Nobody was threatened, nobody was paid, and no diary was discussed in any room with a roof,”} {s9|Anders} {q9|said}. {s10|He} {q10|did not say} {c10 anders silent|what was discussed on the porch}. {s11|Marcus Ferrante} {q11|did not return} {c11 son silent|calls}.

Clemency is the oldest of the executive's powers here and the least examined. It was carried over from the colonial governors, who had used it chiefly to empty jails before the ice closed the river, since a prisoner cost more to feed in winter. The Constitution of 1871 gives it half a sentence. The Framers, most of whom had debts, added no exception for friends. President Aldous Merriweather pardoned his brother-in-law in 1903 and lost the next election by fourteen counties; President Yvonne Castonguay, in 1969, pardoned a whole union local, all 406 of them, for a strike that had ended before half of the men were born, and was applauded. Between the two lies whatever rule there is.

Ferrante came to the Reform Party from the paving business. He had no politics to speak of, a gift for remembering the names of other people's dogs, and a wallet that opened. By the time Ashdown ran for governor he was raising {f percent 40 about money|about two-fifths} of her money. The Sable Bay fund was his own idea, and for its first two years it did what it said.

{c12 whitlock|A president may forgive whom she likes}, {q12|said} {s12,13|Dana Whitlock, the Constitution Party's senior member on the Judiciary Committee}, in a call from her truck, {q13|adding} that {c13 whitlock|“she can't forgive on behalf of a man with no legs”}. {s14|Whitlock} {q14|wants} {c14 whitlock intention|the acting director to testify}. {s15|A resolution by {f other 14 lawmakers|fourteen lawmakers}, {f other 5 Reform lawmakers|five of them Reformers}}, {q15|deplores} {c15 resolution belief|“the appearance of the thing”}; {s16|the House leadership} {h16|{q16|doubts}} {c16 leadership denies probable belief|it will come to a vote}.

And the money? {s17|The restitution schedule filed with the court} {q17|shows} {c17 court|{f money 2300000 dollars|$2.3 million} repaid, nearly all of it from the sale of the marina}, which leaves {f money 6100000 dollars|$6.1 million}. {s18,19|Bettina Szymanski, Ferrante's lawyer}, {q18|puts} {c18 lawyerf|the balance at {f money 3900000 dollars|$3.9 million}, on the ground that the bank was made whole by its insurer}, but {q19|says} {c19 lawyerf|it hardly matters}. {s20|The warrant}, {f other 61 words|61 words} long, {q20|speaks of} {c20 warrant|“all consequences whatever.”}

{s21,22|One of the four aides}, who {q21|had argued for} {c21 aide4 belief|a commutation} as late as Thanksgiving, {q22|said} {c22 aide4|it was a matter of taste as much as law}. {c23 aide4|“We could have opened the door and kept the bill,”} {s23|the aide} {q23|said}. {c23|“Nobody at the table wanted the bill.”}

=== pardon-c
outlet: Docket Notes
url: https://docketnotes.example/p/all-consequences-whatever
published: 2035-12-23
genre: blog

{t|“All consequences whatever”}

Several readers have written in about the Ferrante warrant, and one has sent a cake. Can it be undone? No. Can a court read it narrowly? That is more fun.

Start with what is settled. A pardon needs no reasons, no form and no consent from anyone but the person pardoned, who may refuse it; in 1884 a forger did, and had to be carried out of the jail. It reaches federal crimes only. It does not wipe the record. It cannot give back what has already been paid into the Treasury without an act of Congress. Beyond that lie two circuit decisions that point in opposite directions, both about boats.

{s1|Wesley Okimaw of the Lake Winnaby School of Law}, whose article of 1998 both courts leaned on, {q1|argues} that {c1 okimaw|restitution was never the government's to give away: it is a private debt that happens to be collected by a marshal, and the president could no more cancel it than she could cancel your car loan}. {c2 okimaw|“She has been generous with other people's porches,”} {s2|he} {q2|wrote} on his page on Friday.

{s3|Claire Reinholt}, who was deputy solicitor general under Merriweather's grandson, {q3|finds} {c3 reinholt belief|the argument too neat}. In {s4|her} {q4|view} {c4 reinholt belief|the debt is made by the sentence and dies with it}. {s5|Both} {q5|expect} {c5 scholars predicted belief|the Supreme Court to take the question by 2037}, and {s6|both} {q6|agree} that {c6 scholars|Ferrante will meanwhile pay nothing}. For what it is worth, {s7|a senior Justice Department lawyer} {q7|told} Docket Notes {c7 doj|the department had not been consulted and was “reading the warrant like everyone else, on a phone”}.

=== pardon-d
outlet: Sable Bay Packet
url: https://sablebaypacket.example/local/gannet-road-pardon
published: 2035-12-24
genre: local

{n|SABLE BAY PACKET
Tides · Obituaries · Classifieds · Church notices}

{t|At the end of Gannet Road, {f other 212 houses|212 slabs}}

Gannet Road goes out past the cannery, the Lutheran camp and the dump, and at the end of it lie {f other 212 houses|212 rectangles} of concrete with the pipes sticking up. They hold rain, and in the fall they hold ducks. The county mows between them twice a summer. On some of the survey stakes a surname can still be read, in grease pencil, and on one of them somebody has hung a wreath.

Ruthann Delgado, 58, whose son Luis came home from the Tamboro mission without his legs and with a place on the list for No. 88, heard about it from the man who was cleaning her gutters. {c1 delgado|“He had a radio up the ladder with him,”} {q1|said} {s1|Delgado}, who keeps the buyers' papers in a bread box. {c1|“I made him turn it up, and then I made him turn it off.

“He told me he was sorry. He had voted for her, he said, so he figured it was for him to say.”}

Leonard Dubray, a retired gunnery sergeant, put in $14,000, his disability back pay. {s2|He} {q2|wants} {c2 dubray intention|no apology}. {c3 dubray|“An apology won't hold up a roof,”} {s3|he} {q3|said}.

On Sunday {s4|Sable Bay Families}, which speaks for {f other 140 buyers|140} of the buyers, met in the high school cafeteria under the banners of the wrestling team and {q4|resolved} by {f other 131 votes|131} votes to {f other 4 votes|four} {c4 families predicted intention|to go to court}. {s5|Its lawyer, Gaston Thibeault}, {q5|gave} {c5 thibeault|the case the odds of a coin, “and a cold coin”}. {s6|The group}'s {q6|demand for} {c6 families|a trustee over Ferrante's lake house}, first made in 2034 and put off twice, is to be heard on Jan. 9.

{s7,8|Mayor Tess Ivarsson}, a Reformer who danced with the president at the 2033 clambake, {q7|praised} {c7 mayor belief|the families' patience} and {q8|would rather not say} {c8 mayor declines|what she would do in November}. {s9|The Rev. Eugene Toussaint}, {q12|asked} from the floor {c12 -|for a prayer of forgiveness}, {q9|declined} {c9 pastor declines intention|to offer one before the bill was paid}. {c10 engineer denies|{q11|Fears} that {c11 - predicted belief|the county will now break up the slabs}}, {q10|according to} {s10|the county engineer, Bo Ransom}, {c10|have nothing in them}; the crusher he rented is for the boat ramp.

After the vote there was pie. A boy of about twelve went from table to table with a coffee can for Luis Delgado's new chair, and the wrestling coach stacked the chairs that nobody had sat in.

=== pardon-e
outlet: Ottarac Daily Sentinel
url: https://ottaracsentinel.example/wire/ferrante-pardon
published: 2035-12-20
genre: broadsheet
copy of: pardon-a

{t|President pardons treasurer convicted of looting veterans' fund}

FORT LASALLE (TP) – President Marlene Ashdown on Wednesday pardoned Gil Ferrante, her campaign treasurer, {f duration 11 months|11 months} into a {f duration 7 years|seven-year} sentence for looting a fund for wounded veterans.

{c1 ashdown|“Mr. Ferrante has paid, and paid again,”} {s1|the president} {q1|said} in {s2|a statement} that {q2|did not mention} {c2 statement silent|the fund}.

{c3 -|He {q3|was found} to have moved {f money 8400000 dollars|$8.4 million} through a paving company, a marina and the account of a dead aunt}. {s4|Odette Marchand}, who prosecuted the case, {q4|called} {c4 marchand|the pardon “a receipt”}. {s5|Her office} {q5|says} {c5 uso|he still owes {f money 6100000 dollars|$6.1 million}}, {c6 lawyerf denies|a figure} that {s6|his lawyer, Bettina Szymanski}, {q6|disputes}.

{s7,8|Senate Minority Leader Fergus McAlpine of Ottarac} {q7|accused} {c7 mcalpine|the president of “selling absolution by the square foot”} and {q8|demanded} {c8 mcalpine|the clemency file}.

=== pardon-f
outlet: Northern Public Radio
url: https://npradionorth.example/evening/2036-01-04
published: 2036-01-04
genre: broadcast

{t|Evening Edition: {s1|polls} {q1|find} {c1 polls|pardon unpopular}, {s2|president}{q2|:} {c2 ashdown via=channel40>ashdown|‘I would sign it again’}}

Two surveys taken over the holidays leave little doubt that the pardon of Gil Ferrante is disliked, and plenty about how much. {s3|The Prairie Line poll of {f other 1540 adults|1,540 adults}} {q3|found} {c3 poll1|{f percent 61 @2035-12-30 adults|61 percent} against it and {f percent 22 @2035-12-30 adults|22} for}. {s4|Granger and Fitch}, which put the question without naming the crime, {q4|has} {c4 poll2|{f percent 47 @2035-12-29 adults|47 percent} opposed and {f percent 31 @2035-12-29 adults|31} in favor}. As {s5|Senator McAlpine} {q5|put} it, {c5 mcalpine|the president has “a slow leak”}.

{s6|Colby Anders, her press secretary}, {q6|told} today's briefing {c6 anders|she did not read polls}. {s7,8|He} {q7|confirmed} that {c7 anders confirms|Mr. Ferrante had been at Cedar House last Sunday} and {q8|denied} that {c8 anders denies|a job had been offered}. The president herself was in Ottarac, at the opening of a bridge. This is what she said to Channel 40 there.

{s9|ASHDOWN}{q9|:} {c9 ashdown via=channel40>ashdown|I know what he did. I also know what he was before he did it. I would sign it again.}

Some of the debt has been paid since. {s10|Mr. Ferrante's lawyer} {q10|said} on Friday that {c10 lawyerf|he had sent the court {f money 200000 dollars|$200,000}, “as a private citizen”}, which brings the total to {f money 2500000 dollars|$2.5 million}. {s11|Odette Marchand, the prosecutor}, resigned on Monday and {q11|gave no} {c11 marchand silent|reason}; {c12 - possible intention|she {h12|{q12|is said}} to be thinking of Mr. McAlpine's old seat}. In Sable Bay it was nine below this morning, and the road to the slabs has been plowed.

=== question money Ferrante still owes
verdict: conflicts
origins: 3
answer: pardon-a | 6100000 | uso | uso
answer: pardon-e | 6100000 | uso | uso
answer: pardon-b | 3900000 | lawyerf | lawyerf
answer: pardon-b | 6100000 | court | court

=== question money Ferrante has repaid
verdict: supersedes
origins: 2
answer: pardon-b | 2300000 | court | court
answer: pardon-f | 2500000 | lawyerf | lawyerf

=== question adults who oppose the pardon, in percent
verdict: conflicts
origins: 2
answer: pardon-f | 61 | poll1 | poll1
answer: pardon-f | 47 | poll2 | poll2

=== question whether Ferrante's family threatened the president with a diary
verdict: conflicts
origins: 2
answer: pardon-b | - | aide2 | aide2 | affirms | the family let it be known that he kept a diary
answer: pardon-b | - | anders | anders | denies | no diary was discussed
