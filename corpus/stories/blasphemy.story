story: blasphemy
title: A blasphemy charge in Khairwala, the storming of a police station and the court case that follows
split: train
topic: courts

speaker father = unnamed | father of Asher Bhatti
speaker army = body | colonial army of the 1860s
speaker police = body | Khairwala police
speaker lodhi = named | Sajjad Haider Lodhi
speaker fir = document | first information report against Asher Bhatti
speaker shahbaz = named | Rana Shahbaz
speaker saleemi = named | Ikram-ul-Haq Saleemi
speaker witnesses = unnamed | witnesses in the bazaar
speaker laghari = named | Haroon Laghari
speaker hrcd = body | Human Rights Commission of Daryastan
speaker hospital = unnamed | hospital staff in Khairwala
speaker wire = outlet | Indus Press Service
speaker tareen = named | Rubina Tareen
speaker abbasi = named | Farrukh Naseem Abbasi
speaker prosecutor = named | Malik Waqar Ahmed
speaker forensic = document | report of the Provincial Forensic Laboratory
speaker shagufta = named | Shagufta Bhatti
speaker wadood = named | Abdul Wadood
speaker bar = body | Khairwala District Bar
speaker talpur = named | Zohra Talpur
speaker mission = document | report of the fact-finding mission
speaker footage = footage | phone footage from the bazaar
speaker traders = body | Anjuman-e-Tajiran
speaker critics = unnamed | critics of the blasphemy law
speaker kamran = named | Asif Kamran
speaker judgment = document | judgment of the sessions court
speaker inspector = unnamed | a police inspector
speaker imams = body | the imams of nine mosques
speaker family = body | family of Hamza Javed
=== blasphemy-a
outlet: Indus Press Service
url: https://induspress.example/daryastan/khairwala-station-stormed
published: 2033-03-14
genre: wire

{t|{c1 police|{f killed 2 people|Two} dead as crowd storms Daryastan police station in blasphemy case}, {q1|say} {s1|police}}

KHAIRWALA, Daryastan, March 14 (IPS) – {c2 police|A crowd of {f attending 2000.. vague people|several thousand} broke into a police station in central Daryastan on Monday in pursuit of a man charged with blasphemy, and {f killed 2 people|two people} were killed when officers opened fire}, {s2|police} {q2|said}.

{c3 lodhi|The man, Asher Bhatti, 34, had been led out by a back door {f duration 40 minutes|40 minutes} earlier and was “in a safe place in another district”}, {s3|District Police Officer Sajjad Haider Lodhi} {q3|told} reporters. {s4|He} {q4|put} {c4 lodhi|the number of injured policemen at {f injured 17 policemen|17}}. The record room, {f destroyed 6 motorcycles|six motorcycles} and an armoured van were still burning at dusk.

Bhatti keeps a photocopying shop on Katchery Road, opposite the district courts, in a row of stamp-vendors, petition-writers and oath commissioners. {c5 shahbaz|He} {q5|is accused by} {s5|Rana Shahbaz}, who runs the shop next door, {c5|of having printed a customer's wedding card on the back of spoiled sheets that bore sacred verses}. {s6|The first information report}, of which Indus Press has seen a copy, {q6|does not say} {c6 fir silent|what was on the sheets or where they are}.

Under the penal code the offence can be punished with death. Nobody has been executed for it. Since 1994 at least 80 of the accused have been killed by crowds or by individuals, one of them in a courtroom.

{s7|Witnesses} {q7|described} {c7 witnesses|announcements from the loudspeakers of {f other 2 mosques|two mosques} shortly after the noon prayer}. {s8|The imam of one, Maulana Ikram-ul-Haq Saleemi}, {q8|denied} {c8 saleemi denies|having made any}. {c9 saleemi|“I was burying a man in Jhok Fateh,”} {s9|he} {q9|said}. {c9|“There were {f attending 60 people|sixty people} at the grave. Ask them, or ask him.”}

{s10,11,12|Chief Minister Haroon Laghari} {q10|condemned} {c10 laghari belief|the attack}, {q11|vowed} that {c11 laghari predicted intention|“nobody will be spared”} and {q12|was silent on} {c12 laghari silent|the shooting}.

{s13|The Human Rights Commission of Daryastan, an independent body}, {q13|put} {c13 hrcd via=hrcd>hospital|the dead at {f killed 4 people|four}}, citing hospital staff. {s14|Lodhi} {q14|was aware of no} {c14 lodhi denies belief|further deaths}. {s15|Indus Press} {q15|could not confirm} {c15 wire cannot_verify|either count}.

=== blasphemy-b
outlet: Khairwala Gazette
url: https://khairwalagazette.example/city/arrests-peace-committee
published: 2033-03-16
genre: local

{n|Khairwala Gazette | City | Bazaar rates | Prayer times | E-paper
By our staff reporter}

{t|{f arrested 112 people|112} held; {s1|traders} {q1|demand} {c1 traders|shops be let open}}

Police have arrested {f arrested 112 people|112 people} since Monday's disturbance and registered cases against {f other 900 about unknown persons|some 900 “unknown persons”}, a category that in this district has been known to grow. {f arrested 38 of the arrested|Thirty-eight} were sent to judicial lockup by the duty magistrate on Tuesday; the rest are being kept at the Police Lines, where their relatives sit along the wall with tiffin boxes.

Katchery Road stayed shut for a third day, apart from the chemist. {s2,3|The Anjuman-e-Tajiran, the traders' body}, {h2|{q2|estimates}} {c2 traders probable|the loss at {f money 9000000 rupees|nine million rupees} a day} and {q3|wants} {c3 traders intention|the barbed wire gone by Friday}.

The station itself is a shell. It was built in 1911 of canal brick, with a veranda for petitioners and a lock-up for twenty, and had been due for a new roof since the earthquake. By Tuesday the constables had put up two tents in the yard, one for the duty officer and one for the daily diary, which was begun again from page one. Children had been over the ashes for nails. A tailor on the corner was taking down his sign.

On Tuesday evening the deputy commissioner called the peace committee together under the shisham tree in his garden: {f attending 9 @2033-03-15 imams|nine imams}, {f attending 2 @2033-03-15 priests|two priests}, the presidents of the bar and the bazaar, a retired wrestler. Tea came in the good cups. So, after an hour, did a joint statement, in which {s4|the imams} {q4|call on} {c4 imams|the faithful to leave the accused “to the courts, and the rest to God”}. {s5,6|Maulana Saleemi} {q5|refused} {c5 saleemi declines intention|to sign it}, {q6|objecting} that {c6 saleemi|it had nothing in it about the insult}.

Mufti Abdul Wadood of the Council of Scholars, who has taught here for thirty years and some of whose pupils were seen in the crowd, signed first. {c7 wadood|“Whoever burns a police station burns the evidence as well,”} {s7|he} {q7|observed}. {s8|He} {q8|is in favour of} {c8 wadood belief|a trial with the doors open}.

{s10|A police inspector}, {q9|asked} {c9 -|whether the fire had damaged the case against Bhatti}, {q10|said} {c10 inspector|the seized sheets had been in the record room}.

=== blasphemy-c
outlet: Ravi Telegraph
url: https://ravitelegraph.example/national/bail-hearing-asher-bhatti
published: 2033-03-30
genre: broadsheet

{t|The sheets that nobody has}

{n|Umber Siddiqui Khan
Wednesday, March 30, 2033 | Rajab 28
Listen · 7 min}

RAVIPUR – Court No. 3 has eleven ceiling fans, of which nine were turning on Tuesday. Justice Rubina Tareen came in at twenty past ten and had the windows on the street side shut, because of the chanting. Bail petition 31 of the day stood between a tubewell and a dowry. It took {f duration 50 @2033-03-29 minutes|fifty minutes}, and the petitioner was not there; he has not been seen in public since the 14th of this month, when a crowd came for him to Khairwala police station and he left it under a heap of seized blankets.

{s1|Farrukh Naseem Abbasi}, who represents the copyist without a fee and has moved his own children to another school, {q1|told} the High Court {c1 abbasi|there was “no sheet, no card, no bridegroom and no hour of the day.”} {c2 abbasi|{s3|The complainant}}, {s2|he} {q2|said}, {c2|{q3|had wanted} {c3 shahbaz intention via=abbasi>shahbaz|the corner shop} since 2029 and had written letters to the landlord about it}, which the lawyer held up and had to put down again.

{s4,5|Malik Waqar Ahmed, the deputy prosecutor general}, {q4|opposed} {c4 prosecutor belief|bail} but {q5|conceded} that {c5 prosecutor|the sheets had gone up with the record room}. {c6 prosecutor|A constable's photographs of them, {f other 4 photographs|four} in number}, {s6|he} {q6|maintained}, {c6|would do}. These have been to the Provincial Forensic Laboratory. {s7,8|Its report} {q7|speaks of} {c7 forensic|“printed matter in two scripts, partly legible”} and {q8|could not determine} {c8 forensic cannot_verify|which side had been through the machine first}.

{c9 tareen|“Am I to keep a man in a cell on the strength of a picture of a piece of paper?”} {q9|asked} {s9|the judge}. {c9|“And if I let him out, Mr Ahmed, where do you suggest that he should go?”} {s10|She} also {q10|wished to know} {c10 tareen|why the couple on the card had not been called}. {c11 prosecutor|There were}, {q11|said} {s11|the prosecutor}, {c11|{f other 11 couples|eleven couples} of those names in the register}. The order was reserved until April 6.

The section under which Bhatti was charged was written in the 1860s for {s26|a colonial army} that {q26|wished} {c26 army intention|its regiments to stop fighting over processions}, and it then carried a year and a fine. A general raised it to life in 1983; the assembly, in an afternoon sitting that few members stayed for, made it death in 1989. Appeals take eight years on average. In that time the accused sit in solitary cells for their own protection, and most are released in the end, after which they leave the country or change their names. Judges who try such cases travel with two escort cars. One, in 1997, acquitted a boy and was shot at his desk. Lawyers on both sides buy their own locks. {s12|Critics of the law}, who are careful people, {q12|ask} only that {c12 critics|the accuser be made to swear first}; the assembly has had a bill to that effect before its committee since 2021, and the committee has met on it twice.

The bar of Khairwala is another difficulty. {s13|It} {q13|resolved} on the 15th {c13 bar predicted intention|not to let any member appear for Bhatti, on pain of losing his chamber}, and about {f attending 150 about @2033-03-29 lawyers|150} of its lawyers came to Ravipur by bus on Tuesday to see who would. {s14|Justice Tareen} {q14|warned} both sides of the corridor that {c14 tareen|a licence is a piece of paper too}.

Khairwala, four hours to the south, lives on cotton, sweets and litigation. It has a sugar mill, two colleges, a shrine to a saint who cured stammerers, and some {f other 3000 about Christian families|three thousand Christian families}, most of them in a colony behind the railway line that was laid out by missionaries from Dundee. On feast days the neighbours used to send plates across. The plates stopped some time in the nineties, nobody remembers exactly when, though the wedding halls are still rented to everyone and the same brass band plays in all of them.

Rana Shahbaz, the complainant, was in the second row in a new waistcoat. {s15,16|He} {q15|dismisses} {c15 shahbaz denies|the story of the lease as “lawyer's wool”} and {q16|is adamant} that {c16 shahbaz|he saw what he saw}. {q17|Asked} {c17 -|why he had let three days pass before going to the police}, {s18|he} {q18|said} that {c18 shahbaz|it had been a long weekend}.

{s19|Shagufta Bhatti, the accused's sister and a theatre nurse}, who has lived in {f other 3 houses|three houses} since the middle of March and speaks from a telephone that is not hers, {q19|told} the Telegraph that {c19 shagufta|her brother ran off the Ramazan timetable for {f other 2 mosques|two mosques} each year and would not take money for it}. {c20 shagufta belief|Whoever printed what}, {s20|she} {q20|is sure}, {c20|it was nobody who had to read it first}. She speaks little of {s21|their father}, who {q21|refuses} {c21 father declines intention|to leave his buffaloes}. {c22 shagufta|“Every night I ask him,”} {s22|she} {q22|said}, {c22|“and every night he tells me the milk does not know what religion it is.}

{c22|“I was born in that street. I delivered, with these hands, half the boys who were in that crowd. Some of them I had to smack to make them breathe.”}

And the dead? Hamza Javed, 19, a tailor's apprentice, and Liaquat, a seller of boiled eggs whose family name nobody at the mortuary had written down, were buried on the 15th before sunrise. {s23|Javed's family} {q23|rejects} {c23 family denies|{s24|the police}'s {q24|claim} that {c24 police|he had been carrying petrol}}. {s25|Footage from a phone in the bazaar}, which runs for nineteen seconds, {q25|shows} {c25 footage|a boy in a yellow shirt with his hands above his head, and then the pavement}.

=== blasphemy-d
outlet: Human Rights Commission of Daryastan
url: https://hrcd.example/statements/2033/khairwala-mission
published: 2033-04-04
genre: press release

{t|Khairwala: {s1|HRCD mission} {q1|finds} {c1 mission|{f killed 4 people|four deaths}}, {s2|the Commission} {q2|calls for} {c2 hrcd|a judicial inquiry}}

{s3|A fact-finding mission of the Human Rights Commission of Daryastan (HRCD) led by its chairperson, Zohra Talpur}, {q3|has established} that {c3 mission|{f killed 4 @2033-03-14 people|four people} lost their lives at Khairwala on 14 March, not {f killed 2 @2033-03-14 people|two}}. {s4|Its report} {q4|lists} {c4 mission|their names, ages and the ward in which each of them died}. {c5 hrcd|{f other 61 cartridge cases|Sixty-one} spent cartridge cases were collected by residents from the lane behind the station and handed to the mission}, {q5|according to} {s5|the HRCD}.

{s6,7,8|The Commission} {q6|is gravely concerned} that {c6 hrcd belief|{f arrested 112 people|112 persons} remain in custody under a case that names {f other 7 people|seven}}. It {q7|welcomes} {c7 hrcd belief|the order of 30 March by which Mr Bhatti is to be tried at Ravipur, behind closed doors}, and {q8|regrets} {c8 hrcd belief|the silence of the chief minister on the use of live rounds}. {s9|Police officials} {q9|did not agree} {c9 police declines intention|to meet the mission}.

{n|Contact: media desk, HRCD, 11 Temple Lane, Ravipur. Donate by bank draft.}

=== blasphemy-e
outlet: Evening Despatch
url: https://eveningdespatch.example/khairwala-two-dead
published: 2033-03-14
genre: tabloid
copy of: blasphemy-a

{t|MOB BURNS POLICE STATION: {f killed 2 people|2} DEAD}

{c1 police|A crowd of {f attending 2000.. vague people|several thousand} broke into Khairwala police station on Monday, looking for a man charged with blasphemy, and {f killed 2 people|two people} were killed when officers opened fire}, {s1|police} {q1|say}.

{c2 lodhi|Asher Bhatti, 34, had been taken out by a back door {f duration 40 minutes|40 minutes} earlier and was “in a safe place in another district”}, {q2|said} {s2,3|District Police Officer Sajjad Haider Lodhi}, who {q3|counted} {c3 lodhi|{f injured 17 policemen|17 injured policemen}}.

{s4|A copy of the first information report} {q4|gives no} {c4 fir silent|detail of what was on the sheets}. {s5|The imam of a mosque, Maulana Ikram-ul-Haq Saleemi}, {q5|denied} {c5 saleemi denies|having called anyone out by loudspeaker}.

{s6,7|Chief Minister Haroon Laghari} {q6|condemned} {c6 laghari belief|the attack} and {q7|vowed} that {c7 laghari predicted intention|“nobody will be spared”}. {s8|The Human Rights Commission} {q8|puts} {c8 hrcd|the dead at {f killed 4 people|four}}.

{n|IN PICTURES: The van | The lane | The wedding hall next door
Ads by Despatch Classified – marriage bureaus, inverters}

=== blasphemy-f
outlet: Radio Ravi English Service
url: https://radioravi.example/news-at-eight/2033-11-21
published: 2033-11-21
genre: broadcast

{t|Bhatti acquitted in Ravipur; {s1|prosecution} {q1|plans} {c1 prosecutor predicted intention|to appeal}}

A sessions court sitting in Ravipur jail has acquitted Asher Bhatti, the photocopier accused of blasphemy, after a trial of eight months. {s2|The judge, Asif Kamran}, {q2|found} that {c2 kamran|the photographs of the sheets, the only evidence in the case, “could be anything, including homework”}. {s3|His judgment}, which runs to {f other 34 pages|34 pages}, {q3|criticises} {c3 judgment belief|the police in Khairwala for having kept the sheets on a windowsill}. {s4,5|Rana Shahbaz, the complainant}, {q4|told} reporters {c4 shahbaz|he had been let down} and {q5|asked} {c5 shahbaz|his supporters to stay at home}. {f attending 400 about people|About 400} of them have been sitting on the railway line at Khairwala since four.

How many died at the police station in March is still disputed. {s6|The police}, in an affidavit filed with the court, {q6|put} {c6 police|the dead at {f killed 3 people|three}}, since a man who had lain in a coma died in July. {s7|The Human Rights Commission} {q7|stands by} {c7 hrcd belief|its count of {f killed 4 people|four}}. {c8 talpur|“An old man was written down as a heart attack,”} {q8|said} {s8|its chairperson, Zohra Talpur}, on this programme. {c8|“He had two holes in his shirt.”}

The hearings were held in the jail because no judge in the city proper would have them. There were {f other 29 hearings|29 sittings} in all, most of them adjourned within the hour for want of a witness, a lawyer or electricity. Spectators were searched three times, and the verdict was read out with the door locked, at a quarter past nine in the morning, to {f attending 7 people|seven people}.

Of the {f arrested 112 people|112} who were arrested, {f arrested 9 people|nine} are still in jail and none has been tried. {q9|Asked} {c9 -|where his client was now}, {s10|the defence lawyer, Farrukh Naseem Abbasi}, {q10|said}: {c10 abbasi|“Out of the country, or in it.”} {c11 - probable belief|The family {h11|{q11|is thought}} to have left Khairwala with one suitcase}. A stationer has taken the shop on Katchery Road.

=== question people killed at the police station
verdict: conflicts
origins: 2
answer: blasphemy-a | 2 | police | police
answer: blasphemy-a | 4 | hrcd | hrcd
answer: blasphemy-a | - | lodhi | police | denies | no further deaths
answer: blasphemy-e | 2 | police | police
answer: blasphemy-e | 4 | hrcd | hrcd
answer: blasphemy-d | 4 | mission | hrcd
answer: blasphemy-f | 3 | police | police
answer: blasphemy-f | 4 | hrcd | hrcd

=== question whether Saleemi called the crowd out by loudspeaker
verdict: conflicts
origins: 2
answer: blasphemy-a | - | witnesses | witnesses | affirms | announcements from two mosques
answer: blasphemy-a | - | saleemi | saleemi | denies | he was at a burial
answer: blasphemy-e | - | saleemi | saleemi | denies | -

=== question what Asher Bhatti printed
verdict: conflicts
origins: 4
answer: blasphemy-a | - | shahbaz | shahbaz | affirms | a wedding card on the back of sheets with sacred verses
answer: blasphemy-c | - | abbasi | abbasi | denies | no sheet, no card
answer: blasphemy-c | - | forensic | forensic | cannot_verify | printed matter in two scripts, order not determined
answer: blasphemy-c | - | shagufta | shagufta | denies | whoever printed it was nobody who had to read it first
answer: blasphemy-f | - | kamran | kamran | denies | could be anything

=== question whether Hamza Javed carried petrol
verdict: conflicts
origins: 3
answer: blasphemy-c | - | police | police | affirms | he carried petrol
answer: blasphemy-c | - | family | family | denies | -
answer: blasphemy-c | - | footage | footage | affirms | his hands were above his head
