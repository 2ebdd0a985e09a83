story: intendant
title: The intendant of the Brenava State Opera resigns
split: test
topic: culture

speaker kasparek = named | Leopold Kasparek
speaker house = body | Brenava State Opera
speaker chorus = unnamed | members of the chorus
speaker works = body | works council
speaker vogl = named | Zdenka Vogl
speaker annual = document | annual report of the Brenava State Opera
speaker szeremi = named | Bálint Szerémi
speaker log = document | stage manager's log
speaker marek = named | Ilse Marek
speaker abend = outlet | Abend
speaker colleagues = unnamed | three colleagues of Ilse Marek
speaker bass = unnamed | a bass in the ensemble
speaker halmos = named | Judit Halmos
speaker letter = document | letter of January 9
speaker horvath = named | Milan Horváth
speaker pressofficer = unnamed | Zdenka Vogl's press officer
speaker broniewicz = named | Tadeusz Broniewicz
speaker aide = unnamed | an aide in the town hall
speaker trawnicek = named | Anneliese Trawnicek
speaker workshop = body | workshop that built the set
speaker register = document | commercial register
speaker boards = unnamed | the boards of opera houses
speaker grandmother = unnamed | Ottilie Prager's grandmother
speaker lengyel = named | Márta Lengyel
speaker friends = body | Friends of the Opera
speaker subscribers = unnamed | subscribers
speaker critics = unnamed | his detractors
speaker admirers = unnamed | his admirers
speaker secretary = unnamed | a state secretary
speaker viola = unnamed | a friend in the violas
speaker opposition = body | opposition in the city council
speaker ministry = body | federal culture ministry
speaker brix = body | Brix & Partner
speaker brixreport = document | report of Brix & Partner
speaker lawyer = named | Hubert Sladky
speaker prosecutor = body | public prosecutor in Brenava
speaker zeitung = outlet | Salzmarkt Zeitung
speaker tenor = named | Davit Kereselidze

=== intendant-a
outlet: Central European Press
url: https://cep.example/culture/brenava-opera-kasparek-quits
published: 2033-03-03
genre: wire

{t|Brenava opera chief quits, {s1|house} {q1|cites} {c1 house|health}}

BRENAVA, March 3 (CEP) – {c2 house|Leopold Kasparek, intendant of the Brenava State Opera, is leaving his post with two seasons still to run on his contract}, {s2,3|the house} {q2|said} on Thursday, {q3|giving as the cause} {c3 house|"reasons of health"}.

{c4 kasparek via=house>kasparek|"I go with a light heart and heavy legs,"} {s4|Kasparek}, 61, {q4|was quoted as saying} in the four-line release.

{s5|Members of the chorus} {q5|told} CEP {c5 chorus|the cause lay elsewhere}. {c6 chorus|A complaint had been lodged with the works council, {s6|they} {q6|said}, as early as January, with {f other 31 signatures|31 signatures}}. {s7,8|The works council} {q7|acknowledged} {c7 works confirms|having received "a letter"} but {q8|would not be drawn on} {c8 works declines|its contents}.

{s9,10|Zdenka Vogl, the city councillor for culture}, {q9|praised} {c9 vogl belief|Kasparek for "nine years in which nobody yawned"} and {q10|ruled out} {c10 vogl predicted|an interim solution "of more than a few months"}. That {c11 vogl denies|she had a hand in it}, {s11|she} {q11|denied}.

His contract was renewed two years ago after a session of the city council that went on until two in the morning. Still to come this season are {f other 4 premieres|four premieres}, two of them his own stagings, and a tour to Triglava in May for which hotels have been booked for {f other 120 about musicians and singers|some 120 musicians and singers}. Signing powers pass to his deputy until the supervisory board meets on March 11.

The opera, which reopened in 1951 in a former salt warehouse, gives some {f other 210 about performances a year|210 performances} a year. {c12 annual|It sold {f percent 91 seats|91 percent} of its seats last season}, {q12|according to} {s12|its annual report}.

=== intendant-b
outlet: Abend
url: https://abend.example/stars/ilse-marek-opera
published: 2033-03-03
genre: tabloid

{n|ABEND – the evening in pictures
Stars • Crime • Weather • Horoscope • Win a car!}

{t|{s1|Opera star}{q1|:} {c1 marek|'He had us weighed like geese'}}

{n|EXCLUSIVE by Rudi Pachta}

She has sung Tosca in a thunderstorm and Mimì with a broken toe. But {c2 marek|nothing, {s2|soprano Ilse Marek} {q2|says}, frightened her like the scales in the wardrobe}.

{c3 marek|“We stood in line in our slips, and the number was read out loud,”} {s3,4|the 38-year-old} {q3|says}, {q4|naming} {c4 marek|Leopold Kasparek as the man who ordered it}. {c3|“{f other 14 women|Fourteen women}. One of them was pregnant. He knew.”}

{s6|Her partner, the tenor Davit Kereselidze}, {q6|urged} {c6 tenor|her to keep quiet}. {s7|She} {q7|refused} {c7 marek declines intention|to be hushed}.

{c8 house denies|The story is “a distortion of a medical routine”}, {s8|the theatre} {q8|said} on Thursday night. {s9|Kasparek} {q9|did not respond to} {c9 kasparek silent|our calls}. A photograph taken on Thursday by a neighbour has him carrying two suitcases and a birdcage to a taxi.

=== intendant-c
outlet: Salzmarkt Zeitung
url: https://salzmarkt-zeitung.example/feuilleton/der-letzte-winter-en
published: 2033-03-05
genre: broadsheet

{t|The last winter on the Salzmarkt}

{n|By Henrike Osten and Pavol Čierny
Translated from the weekend edition · 11 minutes · Listen to this article}

On the fourteenth of November, at about twenty to eight in the evening, a bound vocal score of The Queen of Spades crossed rehearsal room two of the State Opera and came to rest against the radiator. {s1|Bálint Szerémi, the répétiteur}, {q1,2|says} {c1 szeremi|it was thrown at him}; {s2|the intendant}, that {c2 kasparek|it slipped}. {s3|The stage manager's log} {q3|records} {c3 log|“score damaged, 19.42, to be replaced”}.

{c4 szeremi|“He has a good arm for a man with a bad heart,”} {s4|Szerémi} {q4|said} when we met him in a café across the square. It was snowing, and he kept his gloves on.

Leopold Kasparek came to Brenava from the provinces, a miller's son who had painted flats before he directed anything, and in nine seasons he made a sleepy house into one for which people took the night train. He put the chorus on the roof. He staged Dvořák in the abattoir. He also quarrelled with {f other 2 conductors|two chief conductors}, {f other 3 dramaturgs|three dramaturgs} and the fire brigade, and it {q35|was a saying} in the canteen that {c35 -|you could tell the state of the intendant's mood from the number of people taking the stairs}. The house employs {f jobs 640 employees|640}. Turnover in the artistic office, which keeps no statistics on it, can be read off the brass plates by the lift: of the names engraved there in 2030 one is left.

{s5|Ilse Marek, a soprano in the ensemble since 2026}, {q5|told} the evening paper Abend this week that {c5 marek via=abend>marek|singers were weighed before fittings and the results read aloud}. {s6|Three of her colleagues} {q6|corroborate} {c6 colleagues confirms|this}; {s7|a fourth, a bass}, {q7|finds} {c7 bass belief|it “embroidered, like everything from the wardrobe”}. {s8,9|Kasparek}, who {q8|sees} {c8 kasparek belief|himself as the prey of “people who wanted the job or the parking space”}, {q9|says nothing about} {c9 kasparek silent|the scales}.

The paper trail begins after Christmas. {s10,11|A letter of January 9}, signed by {f other 31 employees|31 employees}, {q10|speaks of} {c10 letter|“a climate in which illness is the only form of leave”} and {q11|asks for} {c11 letter|a mediator from outside}. {s12|Milan Horváth, the works council's chairman}, {q12|claims} {c12 horvath|to have passed it to the councillor's office within two days}. {c13 vogl|She first saw it on February 24, {s13|Vogl} {q13|says}, “out of the newspaper, as one does in this town”}. Yet {s14|her press officer} {q14|had told} the Zeitung in January that {c14 pressofficer via=pressofficer>vogl|{s15|the councillor} {q15|was aware of} {c15 vogl belief via=pressofficer>vogl|“a letter”}}. {s16|She} {q16|declined to go into} {c16 vogl declines|the discrepancy}.

How he went is told in four ways. In an e-mail, the only answer he gave to nineteen questions, {s17|the intendant} {q17|writes} that {c17 kasparek|Vogl rang at ten on Wednesday night and gave him “until noon to fall ill”}. {s18|She} {q18|dismisses} {c18 vogl denies|this as “libretto”}. {s19|The mayor, Tadeusz Broniewicz}, {q19|says} {c19 broniewicz|he heard of it on the radio}. {c20 aide|“There were {f other 4 people|four people} in the room, and he was the one with the sandwich,”} {q20|says} {s20|an aide in the town hall}. {s21|Judit Halmos, his deputy}, who has run the house since Thursday, {q21|wonders} {c21 halmos|why anyone still asks}.

{c22 halmos|“Those who needed to know, knew,”} {s22|she} {q22|says}, {c22|“and those who did not need to, knew as well.”}

On Friday morning room two was in use again by ten, with the windows open and somebody's scarf over the radiator. Eugene Onegin is next. The costumes had been cut before Christmas, the posters are up at every tram stop between the river and the brewery, and the second cast has learned its parts from a recording because the répétiteur is on sick leave until Easter.

Brenava is a town of breweries and lens grinders with a university, a bishop and a second-division football club, and it does not often make the foreign pages. The opera stands where the salt barges used to unload. Its foyer is the one place in the region where a minister, a dentist and a tram driver's widow may be found queueing for the same coat hook, and what is whispered there at the interval is known in the market by nine the next morning.

Then there is the snow. For The Queen of Spades the stage was turned into a lake of {f other 11 tonnes|eleven tonnes} of resin, poured by a workshop in Dolní Ves in which, {h23|{q23|it is alleged}}, {c23 - possible|the intendant's brother-in-law holds {f percent 33.3 about shares|a third}}. {s24|The workshop} {q24|denies} {c24 workshop denies|any family tie}; {s25|the commercial register} {q25|lists} {c25 register|one Roman Hasek, with {f percent 30 shares|30 per cent}}. {s26|Anneliese Trawnicek, the commercial director}, {q26,27|puts} {c26 trawnicek|the overspend on the production at {f money 700000 about guilders|about 700,000 guilders}}, {s27|Kasparek} {c27 kasparek|at {f money 240000 guilders|240,000}}. {c28 trawnicek via=trawnicek>kasparek|She {q29|was told by} {s29|him}, {s28|she} {q28|recalls}, {c29 kasparek via=trawnicek>kasparek|to “sign, and enjoy the snow”}}.

He is not without friends. {c30 lengyel|He bawled at everybody alike, {s30|the choreographer Márta Lengyel} {q30|argues}, “and in the theatre that passes for justice”}. {s31,32|The Friends of the Opera}, {f other 2300 members|2,300 members} strong, {q31|deplore} {c31 friends belief|his going} and {q32|accuse} {c32 friends|the city of having “sacrificed a season to a headline”}. {s33|Subscribers} {h33|{q33|fear for}} {c33 subscribers possible belief|the summer festival}, which {s34|Lengyel} {q34|intends} {c34 lengyel predicted intention|to open “with or without a roof”}.

=== intendant-d
outlet: Die Laterne
url: https://laterne.example/english/prager/tyrants
published: 2033-03-09
genre: column

{t|A tyrant, box office permitting}

Every town with an opera has had one. {s12|My grandmother} {q12|spoke of} {c12 grandmother|an intendant who locked the tenor in the prop room until he learned the words}; he has a street. {s1|His detractors} {q1|call} {c1 critics|Leopold Kasparek a despot}, {s2|his admirers} {q2|credit} {c2 admirers belief|him with houses {f percent 91 seats|91 per cent} full}, and I suspect both are right.

The type is older than the profession. Court theatres were run by chamberlains, who were used to horses and saw no reason to change their methods; when the courts went, the chairs and the bells on the desk stayed behind, and with them the {h11|{q11|belief}} of {s11|the boards} that {c11 boards probable belief|a man who is feared upstairs must be respected downstairs}. Conservatories teach counterpoint, diction and fencing. They do not teach how to tell somebody that she is flat.

What has changed is that somebody wrote it down. In the old days there was no works council with a letterbox, and no tabloid with a scale on its front page. {s4|The federal culture ministry}, which pays {f percent 40 about budget|two fifths} of the bills, {q4|takes the view} that {c4 ministry belief|tempers are a municipal matter}. {c5 secretary|“We fund houses, not moods,”} as {s5|a state secretary} {q5|put it} in parliament.

I am in favour of a public hearing, with microphones, and against one more of those dinners at which things are arranged. {s8|A friend in the violas} {q8|begs} me {c8 viola|to let it drop}. {c9 viola probable belief|The tour to Triglava, {s9|she} {h9|{q9|thinks}}, is hanging by a thread}. Is a tour worth it, I asked her. She looked at me as one looks at a critic.

=== intendant-e
outlet: Brenava State Opera
url: https://brenava-opera.example/press/2033-03-11
published: 2033-03-11
genre: press release

{t|Judit Halmos takes over the artistic direction until further notice}

{c1 halmos|“The work goes on, and it goes on together,”} {q1|says} {s1|Judit Halmos}, who has taken over the artistic direction with immediate effect. {s2|The State Opera} {q2|regrets} {c2 house belief|any distress that may have been caused to members of the house}. Its finances are in order. {s3,5|It} {q3|calls} {c3 house denies|{c6 abend|the deficit of {f money 1300000 guilders|1.3 million guilders}} {q6|printed in} {s6|Abend} “plucked from the air”} and {q5|points to} {c5 house|reserves built up over nine good years}. {s4|The management} {q4|intends} {c4 house predicted intention|to refund all tickets for the {f other 6 performances|six remaining performances} of The Queen of Spades}.

=== intendant-f
outlet: Central European Press
url: https://cep.example/culture/brenava-opera-report
published: 2033-03-18
genre: wire

{t|{c1 brix|{f other 22 incidents|22 incidents} at Brenava opera}, {s1|lawyers} {q1|find}}

BRENAVA, March 18 (CEP) – {s2|A report commissioned by the city of Brenava} {q2|has found} {c2 brixreport|{f other 22 incidents|22 incidents} of “degrading conduct” at its opera house under Leopold Kasparek}, the intendant who left this month.

Three lawyers sat for two weeks in a former cloakroom on the second floor, with a carafe, a recorder and a box of paper handkerchiefs, and anybody on the payroll since 2024 could come in without an appointment. The firm Brix & Partner interviewed {f other 58 current and former employees|58 current and former employees}. {s3,4|It} {q3|considers} {c3 brix belief|{f other 9 incidents|nine} of the incidents “fully substantiated”}, while {q4|conceding} that {c4 brix cannot_verify|on the weighing of singers memories “diverge to a degree that cannot be resolved”}. {s5,6|The 140-page text} {q5|puts} {c5 brixreport|the overspend on a single production at {f money 815000 guilders|815,000 guilders}} and {q6|faults} {c6 brixreport belief|the commercial director, Anneliese Trawnicek, for “signing what she had not read”}.

{s7,8|Kasparek's lawyer, Hubert Sladky}, {q7|derided} {c7 lawyer denies|the report as “a novel with footnotes”} and {q8|threatened} {c8 lawyer predicted intention|to sue for {f money 400000 guilders|400,000 guilders} in salary}. {c9 zeitung via=zeitung>trawnicek|{s10|Trawnicek} {q10|has offered} {c10 trawnicek predicted intention via=zeitung>trawnicek|to step down}}, {s9|the Salzmarkt Zeitung} {q9|reported}; {s11|the opera} {q11|would neither confirm nor deny} {c11 house declines|it}.

Under the law on public theatres an intendant is engaged by the city and answers to a supervisory board on which the staff have one seat. The board met eleven times in Kasparek's last two years; its minutes fill four binders and contain not a word about the chorus, the wardrobe or the scales. {s15|The public prosecutor} {h15|{q15|did not rule out}} {c15 prosecutor possible|an inquiry into the resin contract}.

{s12|Vogl} {q12|admitted} for the first time that {c12 vogl confirms|she had known of the staff's letter “in outline” since January}. {s13|The opposition in the city council}, whose motion of no confidence is down for Monday, {q13|wants} {c13 opposition predicted intention|her to go as well}. {c14 - predicted|A successor to Kasparek {h14|{q14|is not expected}} before June}.

=== question overspend on The Queen of Spades, in guilders
verdict: conflicts
origins: 3
answer: intendant-c | 700000 | trawnicek | trawnicek
answer: intendant-c | 240000 | kasparek | kasparek
answer: intendant-f | 815000 | brixreport | brix

=== question whether Vogl knew of the letter in January
verdict: conflicts
origins: 2
answer: intendant-c | - | horvath | works | passed to her office within two days
answer: intendant-c | - | vogl | vogl | denies | first saw it on February 24
answer: intendant-c | - | pressofficer | vogl | she was aware of a letter
answer: intendant-f | - | vogl | vogl | confirms | had known of it in outline since January

=== question whether singers were weighed in front of others
verdict: conflicts
origins: 3
answer: intendant-b | - | marek | marek | affirms | weighed in line, the number read out loud
answer: intendant-b | - | house | house | denies | a distortion of a medical routine
answer: intendant-c | - | marek | marek | affirms | weighed before fittings, the results read aloud
answer: intendant-c | - | colleagues | colleagues | confirms | weighed before fittings, the results read aloud
answer: intendant-f | - | brix | brix | cannot_verify | memories diverge and cannot be resolved

=== question share of seats sold, per cent
verdict: single
origins: 1
answer: intendant-a | 91 | annual | annual
answer: intendant-d | 91 | admirers | annual
