story: languagelaw
title: The Language of Signs Act in Acadelle
split: train
topic: politics

# Who speaks
speaker ogilvie = named | Jean Ogilvie
speaker preamble = document | preamble of Bill 88
speaker court = body | Court of Appeal of Acadelle
speaker office = body | Language Office of Acadelle
speaker chamber = body | Chamber of Commerce of Port Merrit
speaker anglos = unnamed | the English of the Shore
speaker beaulieu = named | Sylvain Beaulieu
speaker census = document | census of 2036
speaker lafleur = named | Odile Lafleur
speaker video = footage | video filmed in Bains's shop
speaker voix = outlet | La Voix de Saint-Aubin
speaker caucus = unnamed | three members of the government caucus
speaker brief = document | brief of the Merrit Law Institute
speaker archambault = named | Luc Archambault
speaker pelchat = named | Denise Pelchat
speaker bains = named | Harjit Bains
speaker wapachee = named | Abel Wapachee
speaker wing = unnamed | younger wing of the Bloc acadellois
speaker newcomers = unnamed | newcomers on Champlain Street
speaker sondex = document | Sondex survey
speaker sondexfirm = body | Sondex
speaker respondents = unnamed | Acadellans asked by Sondex
speaker shopkeepers = unnamed | three shopkeepers of Rue du Port
speaker ministers = unnamed | two ministers from the interior
speaker portministers = unnamed | ministers from the ports
speaker whip = unnamed | whip of the government of Acadelle
speaker premieroffice = body | office of Luc Archambault
speaker card = document | a card in a bakery window in Val-Comeau
speaker calendar = document | calendar of the clerk of the legislature
speaker inns = unnamed | innkeepers on the Shore
speaker sign = document | sign of Bains Hardware
speaker dissent = unnamed | the dissenting judge

=== languagelaw-a
outlet: Dominion Press
url: https://dominion-press.example/2038/02/03/acadelle-bill-88
published: 2038-02-03
genre: wire

{t|Acadelle tables tougher sign law; {s1|English Shore} {q1|fears} {c1 anglos predicted belief|exodus}}

SAINT-AUBIN, Acadelle — Premier Luc Archambault's government on Wednesday tabled a bill that would require every commercial sign in the province to be in French alone, or with French in letters {f other 3 times|three times} the size of any other language, by next January.

{s2,3|The bill's preamble} {q2|cites} {c2 preamble|"a decline that has ceased to be gradual"} and {q3|invokes} {c3 preamble|the settlers of 1763}. Fines run from {f money 600-20000 dollars|$600 to $20,000} a day. {s4|Opposition Leader Jean Ogilvie} {q4|denounced} {c4 ogilvie belief|it as "wallpaper for an empty house."} In the capital, {s5|the federal justice minister, Odile Lafleur}, {q5|would not be drawn on} {c5 lafleur declines|a challenge}.

{c6 chamber|{f affected 14001.. more_than businesses|More than 14,000 businesses} will have to change something}, {q6|according to} {s6|the Port Merrit Chamber of Commerce}. {s7|The Language Office} {q7|puts} {c7 office|the number at {f affected ..5000 at_most businesses|5,000 at most}}.

=== languagelaw-b
outlet: Merrit Gazette
url: https://merrit-gazette.example/weekend/the-size-of-an-accent
published: 2038-02-27
genre: feature

{n|MERRIT GAZETTE
Local  Province  Hockey  Weekend  Puzzles
Sign in · Subscribe · Version française}

{t|The size of an accent}

{n|By Fiona MacAskill and Théo Gallant}

PORT MERRIT — For thirty-one winters {s23|the sign over Bains Hardware on Champlain Street} {q23|has said} {c23 sign|HARDWARE}, and under it, in letters that Harjit Bains's late wife cut from plywood, {c23|QUINCAILLERIE}. The lower word is {f distance 20 centimetres|20 centimetres} high and the upper one {f distance 24 centimetres|24}. Under Bill 88 the lower would have to grow to {f distance 72 centimetres|72}, at which point, since the shopfront is what it is, it would cover the window of the dentist upstairs.

{s1|Bains}, who speaks both languages with the vowels of Jalandhar, {q1|has nothing against} {c1 bains belief|the aim}. {s2|He} {q2|objects to} {c2 bains belief|the ruler}. In January an inspector from the Language Office came in, bought a box of screws, and measured the plywood from a stepladder that he had borrowed from the stock. {s3|A video filmed by a customer} {q3|shows} {c3 video|{f other 2 people|the two men} arguing, politely, over where an accent ends}. It has been watched {f other 2000000 about times|nearly two million times}.

Acadelle is a province of 1.9 million people on a coast that two empires wanted. Its interior was settled by the French, its ports by the Scots, and its islands by whoever was wrecked on them. For two centuries the law took no view of what was painted over a door. Then, in 1971, a strike at the Merrit shipyard over a safety notice that half the men could not read turned into a movement, and the movement into a party, and the party, the Bloc acadellois, into the government that has sat in Saint-Aubin for nineteen of the last thirty years. There have been four language acts. Each was called final.

{s4,5|Archambault}, a notary's son who taught geography before he took up politics, {q4|considers} {c4 archambault belief|the fifth the mildest of them} and {q5|is visibly tired of} {c5 archambault belief|explaining why}. {c6 archambault|"I'm not asking a man to stop speaking English, I am asking the street to say where it is,"} {s6|he} {q6|said} in his office, under a map of the province in 1812. {c6|"A child walks to school. She reads forty words on the way. I would like her to be able to read them to her grandmother.

"Is that extremism? Then I'm an extremist of forty words."} He had been up since five.

Among {s8,9|the English of the Shore}, who make up {f percent 18 about percent|about 18 per cent} of the province and have been leaving it at a steady trickle since the shipyard closed, the bill has revived {q8|a suspicion} that {c8 anglos belief|the party would be content to see them go}. {q9|Distrust of} {c9 anglos belief|anything that begins with a preamble} is general among the old. The young, schooled in immersion and married across the line, order in one language and pay in the other.

{s10,11|The mayor of Port Merrit, Denise Pelchat}, a Bloc member until the winter and the first francophone to hold the office, {q10|has refused} {c10 pelchat declines intention|to have the street plates changed}, {q11|arguing} that {c11 pelchat|the {f other 640 plates|640 bilingual plates} on the city's corners were paid for by a subscription among dockers of both tongues in 1934, that they are as much a part of the place as the fog signal, and that a law which cannot tell a memorial from a billboard has been drafted by people who take their holidays elsewhere}. {c12 archambault|She} {q12|was described by} {s12|the premier} {c12|as "a friend who has mistaken her lectern."} {s13|Three members of his own caucus}, {q13|unhappy with} {c13 caucus belief|the fines}, sat out the second reading.

From the other side {s14|the younger wing of the Bloc} {q14|criticizes} {c14 wing belief|the bill for timidity}. {s16|Their leader, Sylvain Beaulieu}, who has a beard and a doctorate, {q16|is seeking} {c16 beaulieu intention predicted|an amendment that would reach websites, menus and {f other 11 ferries|the eleven ferries}}; his people have put up posters on which the premier's glasses are two maple leaves. In a basement on Rue des Acadiens, on a night of freezing rain, {f attending 40 about people|some forty of them} sang. The oldest was thirty-four.

{s15|Grand Chief Abel Wapachee}, whose nation was putting up markers on this coast before there was a word for it in either tongue, {q15|wonders} {c15 wapachee|why the bill, which runs to 58 pages and regulates the lettering of lobster crates, has a single line about him}. He was invited to the committee for a Tuesday and then for a Thursday. On both days there was a storm.

What the law would do to the language is harder to say than what it would do to the painters. {s22|The census of 2036} {q22|shows} {c22 census|{f percent 71 @2036-12-31 percent|71 per cent} of Acadellans speaking mostly French at home}, down from 74 ten years before. {s17|A brief by the Merrit Law Institute} {q17|attributes} {c17 brief|the fall to births and to the mines, which hire in English, and {f percent ..9 less_than percent|less than a tenth} of it to anything a shopper might see}. {s18,19|The Language Office} {q18|says} {c18 office denies|the brief is wrong}, {q19|citing} {c19 office|studies of its own} that have not been published. {s20|Newcomers on Champlain Street}, of whom there are {f affected 900-1100 people|between 900 and 1,100}, mostly from Manila and Oran, {q20|want} {c20 newcomers intention predicted|more evening classes}; the waiting list is {f duration 7 about months|about seven months}.

{c21 bains|"I came here with one coat and I learned the one word, then the other word,"} {q21|said} {s21|Bains}. He was up the stepladder, which the inspector had returned. {c21|"Nobody measured me."}

{n|Caption credit: Gazette / R. Doucet
More from Weekend: Twelve soups}

=== languagelaw-c
outlet: The Islander
url: https://islander-acadelle.example/news/sign-bill
published: 2038-02-04
genre: local
copy of: languagelaw-a

{t|French-only signs by next January, under new bill}

Premier Luc Archambault's government on Wednesday tabled a bill that would require every commercial sign in the province to be in French alone, or with French in letters {f other 3 @2038-02-03 times|three times} the size of any other language, by next January.

Fines run from {f money 600-20000 @2038-02-03 dollars|$600 to $20,000} a day. {s1|Opposition Leader Jean Ogilvie} {q1|denounced} {c1 ogilvie belief|it as "wallpaper for an empty house."} {c2 chamber|{f affected 14001.. more_than @2038-02-03 businesses|More than 14,000 businesses} will have to change something}, {q2|according to} {s2|the Port Merrit Chamber of Commerce}.

=== languagelaw-d
outlet: La Voix de Saint-Aubin
url: https://voix-saint-aubin.example/en/sondage-affichage
published: 2038-03-09
genre: translation

{n|La Voix · Abonnez-vous · Météo −11 °C}

{t|Signs: {s1|{f percent 57 percent|57%} of Acadellans} {q1|back} {c1 respondents belief via=sondex>respondents|the law}}

(Translated from the French) {s2|A Sondex survey of {f other 1204 people|1,204 adults}, made for La Voix between the 1st and 5th of March}, {q2|has} {c2 sondex|{f percent 57 percent|57 per cent} in favour of Bill 88, {f percent 34 percent|34 per cent} against and the rest without an opinion}. In the interior support rises to {f percent 70.. at_least by=sondex percent|at least 70 per cent}; on the Shore it is {f percent ..14 less_than by=sondex percent|under 15}.

{s3,4|The premier}, on his way into a dairy in Val-Comeau, {q3|took} {c3 archambault belief|the result as proof that "the street is calmer than the studios"} and {q4|promised} {c4 archambault intention predicted|a grant of {f money ..1500 at_most dollars|up to $1,500} for each small shop}. {s5|Ogilvie} {q5|questioned} {c5 ogilvie belief|the wording}. {c6 ogilvie|Respondents}, {s6|she} {q6|said}, {c6|had been asked whether French should be "respected," to which her own mother, who is from Inverness, would have said yes}. {s7|Sondex}, for its part, {q7|defends} {c7 sondexfirm belief|the question}.

The same survey was made in 2031, before the last act, with a sample half the size. That one was taken by telephone, in the evening, during the final of the Maritime Cup. Response rates in the fishing ports were so low that the institute weighted one trawler's crew as a town. Caption: {s12|a hand-lettered card in a bakery window in Val-Comeau} {q12|reads} {c12 card|"PAIN. Bread, if you must."}

{s8|Three shopkeepers of Rue du Port}, in an open letter, {q8|call for} {c8 shopkeepers|a delay of {f duration 2-3 years|two to three years}}; {s9,10|the Chamber of Commerce}, whose {c11 office belief|{q9|estimate of} {c9 chamber|{f affected 14001.. more_than @2038-02-03 businesses|more than 14,000 businesses}}} {s11|the Language Office} {q11|had derided}, {q10|has quietly lowered} {c10 chamber|it to {f affected 9000 about businesses|about 9,000}}.

=== languagelaw-e
outlet: Dominion Press
url: https://dominion-press.example/2038/05/21/acadelle-court-sign-law
published: 2038-05-21
genre: wire

{t|{s1|Court} {q1|finds} {c1 court|part of Acadelle sign law invalid}}

SAINT-AUBIN, Acadelle — Acadelle's Court of Appeal on Friday struck down the section of the new Language of Signs Act that fixes the size of letters, leaving the rest in force.

{s2|The judges}, {f other 4 judges|four} to {f other 1 judges|one}, {q2|held} that {c2 court|the province may require French to be "markedly predominant" but may not, without showing why nothing gentler would serve, dictate a multiple, and that a fine of {f money ..20000 at_most dollars|up to $20,000} a day for a plywood sign bore no relation to any harm that had been proved}. {s3|They} {q3|declined to rule on} {c3 court declines|menus}.

{s4,5|Archambault}, who had staked his spring on the bill, {q4|vowed} {c4 archambault intention predicted|to pass it again with the notwithstanding clause "before the lobster is in,"} and {q5|dismissed} {c5 archambault belief|the court as "five people with a very small ruler."} {s6,10|Pelchat} {q6|hailed} {c6 pelchat belief|the decision} and {q10|said} {c10 pelchat predicted|the plates would be washed for the summer}. {c11 inns|The ruling}, {s11|innkeepers on the Shore} {q11|say}, {c11|comes too late for the season, since the brochures were printed in March}. {c7 - predicted|The federal government, whose lawyers had sat at the back for {f duration 6 days|six days} without opening a folder, {h7|{q7|is expected}} to stay out of it}.

The case was brought by Bains Hardware of Port Merrit, a funeral home and the owner of a chip wagon. {s8|Bains}, reached at a cousin's wedding, {q8|hopes} {c8 bains intention predicted|to have his {f other 2 words|two words} repainted}. {s9|The dissenting judge} {q9|said} {c9 dissent|she would have upheld the act whole}.

=== languagelaw-f
outlet: The Lobster Wire
url: https://lobster-wire.example/letter/2038-05-25
published: 2038-05-25
genre: blog

{t|Who wants the clause?}

Nobody in cabinet is in a hurry. {s1|Two ministers from the interior}, {q1|convinced} that {c1 ministers belief predicted|the farmers will not forgive a retreat}, are outnumbered by {s2|those from the ports}, who {q2|worry about} {c2 portministers belief|the credit rating}. The premier {q3|was warned by} {s3|his whip} on Sunday, over pie, that {c3 whip|the clause would cost between {f other 3-5 votes|three and five votes}, that he had a majority of {f other 4 votes|four}, and that one of the four was in hospital with a hip}. {s4|La Voix} {q4|has it} that {c4 voix predicted|a shorter bill will be ready by {h4|perhaps} the middle of June}; {s5|his office} {q5|says} {c5 premieroffice denies|this is "imagination"}.

{s6|Beaulieu}, never slow, {q6|posted} on Saturday: {c6 beaulieu|"Five judges, one province. Guess who is outnumbered."} It had drawn {f other 800.. at_least comments|no fewer than 800 comments} by lunch, {f other 24.. vague comments|dozens} of them in English. {s7|He} {q7|denies} {c7 beaulieu denies|wanting the leadership}. {q8|Asked} again at the airport {c8 -|whether he would serve under a premier who backed down}, {s9|he} {q9|praised} {c9 beaulieu belief|the coffee}.

{q10|Per} {s10|the clerk's calendar}, {c10 calendar|there are {f duration 9 days|nine sitting days} left}. The legislature rises on June 18. A bill needs three readings and a week in committee, and the committee room is being painted, so the sums are short. The notwithstanding clause has been used in Acadelle only once, in 1988, for a law on margarine, and lapses after five years unless it is voted again. The government that used it lost the next election by eleven seats, though there had also been a scandal about a wharf.

=== question businesses that must change signs under Bill 88
verdict: conflicts
origins: 2
answer: languagelaw-a | 14001.. | chamber | Chamber of Commerce
answer: languagelaw-c | 14001.. | chamber | Chamber of Commerce
answer: languagelaw-a | ..5000 | office | Language Office
answer: languagelaw-d | 9000 | chamber | Chamber of Commerce

=== question Acadellans in favour of the sign law, in per cent
verdict: single
origins: 1
answer: languagelaw-d | 57 | sondex | Sondex survey

=== question a shorter sign bill ready by the middle of June
verdict: conflicts
origins: 2
answer: languagelaw-f | - | voix | La Voix | affirms | ready by the middle of June
answer: languagelaw-f | - | premieroffice | premier's office | denies | imagination
