story: defectors
title: Officials of the Covenant Party desert Lucan Penhaligon three weeks before the vote in Orsane
split: train
topic: politics

# Who speaks
speaker drafters = unnamed | the two former ministers who drafted the letter
speaker letter = document | letter of 41 Covenant officials
speaker hath = named | Lucan Penhaligon
speaker rasmus = named | Keala Rasmus
speaker allies = unnamed | allies of Lucan Penhaligon
speaker pereira = named | Odhran Pereira
speaker tern = document | Tern Institute survey
speaker nodegree = unnamed | voters without a degree
speaker merchants = unnamed | merchants of the Covenant Party
speaker ambassador = unnamed | one of the three former ambassadors on the list
speaker nakasone = named | Beatrix Nakasone
speaker mayors = unnamed | mayors of Upper Taille
speaker twomayors = unnamed | two mayors of Upper Taille
speaker onemayor = unnamed | a mayor of Upper Taille
speaker right = unnamed | right wing of the Covenant Party
speaker insiders = unnamed | several people close to the campaign
speaker fundraiser = unnamed | a fund-raiser of the campaign
speaker president = named | Ferdinand Aguilar-Voss
speaker wife = named | Dr. Liesl Aguilar
speaker magazine = outlet | a women's magazine
speaker stroop = named | Wilhelmina Stroop
speaker brisbois = named | Thandeka Brisbois
speaker bcamp = body | Brisbois campaign
speaker scholar = named | Henning Abubakar
speaker candidates = unnamed | Covenant candidates for the assembly
speaker teixeira = named | Sabine Teixeira
speaker youth = body | Covenant youth wing
speaker bishop = named | Bishop of Port Ysolde
speaker trio = unnamed | the fishermen's league, the bishop of Port Ysolde and both port unions
speaker lantern = outlet | Red Lantern
speaker readers = unnamed | readers of Red Lantern
speaker reader = named | Garnet Izquierdo
speaker chronicle = outlet | Orsane Chronicle
speaker rolls = document | party rolls
speaker tape = footage | recording of the fish auction
speaker rostropov = named | Ewan Rostropov
speaker nakoffice = body | office of Beatrix Nakasone
speaker acquaintance = unnamed | an acquaintance of Beatrix Nakasone
speaker channel12 = outlet | Channel 12
speaker courier = outlet | National Courier
speaker ad = footage | Open Land advertisement
speaker openland = body | Open Land
speaker board = body | Maritime Board
speaker courts = body | the courts
speaker ministry = body | Interior Ministry
speaker memo = document | 2037 memorandum of the patrol's engineers
speaker wavering = unnamed | Covenant voters in the inland provinces
speaker ahlqvist = named | Josefina Ahlqvist
speaker polled = unnamed | Covenant voters polled by Tern
speaker strategists = unnamed | strategists in both parties

=== defectors-a
outlet: Orsane Chronicle
url: https://orsane-chronicle.example/politics/covenant-letter-penhaligon
published: 2039-10-05
genre: broadsheet

{n|ORSANE CHRONICLE
Nation  Provinces  World  Opinion  Sports
Subscribe | Log in}

{t|Elders of a ruling party leave their candidate, by name}

{n|By Noor Valdimarsson and Peter Achebe-Lind
Oct. 5, 2039, 5:14 a.m.}

VALDERRE — For nine days the letter sat unsigned in a drawer of a law office on Quai Lamarque, because {s1|the two former ministers} who had drafted it {q1|hoped} that {c1 drafters predicted belief|Lucan Penhaligon would be talked into an apology before they had to use it}.

On Monday morning they stopped waiting. By noon {f other 41 officials|41 current and former officials of the Covenant Party}, among them a serving governor, {f other 3 ambassadors|three former ambassadors} and the treasurer of the candidate's own province, had put their names to {s2,3|a text} that {q2|describes} {c2 letter|the party's nominee for president as "a man who mistakes cruelty for strength"} and {q3|calls on} {c3 letter|Covenant voters to leave the top line of the ballot blank}, with three weeks to go and early voting already under way in the islands.

Never since the party was founded, in a railway canteen in 1948, have so many of its office-holders broken with a nominee in public. {s4,5|Penhaligon}, the interior minister until the spring, was on a campaign bus outside Port Ysolde when the names came over and went straight to a microphone to {q4|deny} that {c4 hath denies|anybody of weight had left him}, reading the names aloud to a crowd that booed each one and {q5|dismissing} {c5 hath belief|the signers as "pensioners in search of a hobby."}

The revolt had been building since Sept. 14, when {s6|Penhaligon}, speaking without notes at a fish auction, {q6|mocked} {c6 hath belief|Keala Rasmus}, whose husband drowned in a winter rescue, {c6|as "a professional widow."} {s7|Rasmus} {q7|had questioned} {c7 rasmus belief|his decision to sell the coast patrol's helicopters}, which the ministry carried out in 2037 to close a gap in its budget. {s8|Allies of the candidate} {q8|pleaded with} {c8 allies|him to telephone her}. Instead {s9,10|he} {q9|told} a radio audience that {c9 hath|the widow had been put up to it by Senator Thandeka Brisbois}, the nominee of the opposition Open Land movement, and {q10|has since refused} {c10 hath declines intention|to go back to the subject}, even when a priest raised it with him from the pulpit.

{s11|His campaign manager, Odhran Pereira}, {q11|insists} that {c11 pereira predicted|the signers represent nobody outside the capital and will be forgotten by the weekend}. On the first point he has some evidence. {s12|A survey by the Tern Institute}, finished before the letter appeared, {q12|gave} {c12 tern|Penhaligon {f percent 40 likely voters|40 percent} of likely voters to {f percent 45 likely voters|45} for Brisbois}, a gap no wider than in August, with {s13|voters without a degree} {q13|telling} its interviewers that {c13 nodegree via=tern>nodegree|the party's elders had never spoken for them}.

The Covenant has governed Orsane for most of the last four decades on an understanding between its merchants, who paid, and its parishes, which voted. The understanding frayed after the banking losses of 2031 and came apart in this year's primary, when the parishes, for the first time, chose somebody whom the merchants had not met. For {s14,15|the merchants}, who {q14|had backed} {c14 merchants belief|the trade minister} and {q15|saw} {c15 merchants belief|{s16|Penhaligon}'s {q16|pledge} {c16 hath intention predicted|to tear up the fisheries treaty} as an invitation to retaliate}, the insult at the auction was a pretext as much as a cause.

{c17 ambassador|"I had been looking for the door since June,"} {q17|said} {s17,18|one of the three former ambassadors on the list}, who served in two capitals under Covenant presidents and {q18|considers} {c18 ambassador belief|the treaty the best thing the party ever did}. {c17|"He was kind enough to open it.

"If we lose with him we will be out for four years. If we win with him, I don't know what it is that will have won."}

{s19|Governor Beatrix Nakasone of Upper Taille}, the only serving executive to sign, went further, {q19|telling} reporters on the steps of her office that {c19 nakasone intention predicted|she would vote for Brisbois "with both eyes open," and that she would ask the mayors of her province to do the same}. {s20|The mayors}, most of whom face the voters on the same day, {q20|seem in no hurry} {c20 mayors declines intention|to oblige}. Of those who could be reached by Tuesday, {s21|two} {q21|praised} {c21 twomayors belief|her courage}, {s22|one} {q22|threatened} {c22 onemayor intention predicted|to leave the party if she was not expelled}, and the rest were at a livestock fair. {c23 right|Nakasone} {q23|has long been accused by} {s23|the party's right wing} {c23|of preferring the company of newspaper editors}, and it did not help her that the letter was first read aloud on the public broadcaster.

{c24 insiders|The letter arrived in the middle of a quarrel over money}, {q24|according to} {s24|several people close to the campaign}. {s25|One of them}, a fund-raiser, {q25|said} {c25 fundraiser|{f money 6000000 about crowns|about 6 million crowns} pledged in August had not been paid, that a dinner in Port Ysolde had been put off twice, and that some of the staff were still waiting for their August pay}. {s26,27|Pereira} {q26|did not dispute} that {c26 pereira confirms|pledges were outstanding} but {q27|rejected} {c27 pereira denies|any {q28|suggestion} that {c28 -|donors were waiting for a sign from the president}}.

The president could settle the matter with a sentence. {s29|Ferdinand Aguilar-Voss}, who leaves office in January and may not serve again, {q29|has neither endorsed nor disowned} {c29 president silent belief|the man who was his minister for five years}, and {c30 - probable|he {h30|{q30|is believed}} to be holding back until the second debate}. {s31|His wife, Dr. Liesl Aguilar}, {q31|was quoted last week by a women's magazine as saying} {c31 wife via=magazine>wife intention predicted|she would vote "for whoever rings Mrs. Rasmus first."}

None of it can change the ballot. The papers for the overseas vote were printed in August, and a special congress, the only body that can withdraw a nomination, needs thirty days' notice, nine more than remain.

{n|Noor Valdimarsson reported from Valderre and Peter Achebe-Lind from Port Ysolde.
Read more: How the islands vote early · The man behind the fish auction}

=== defectors-b
outlet: The National Courier
url: https://national-courier.example/analysis/what-a-defection-is-worth
published: 2039-10-07
genre: broadsheet

{t|News analysis: What is a defection worth?}

VALDERRE — {s1,2|The Brisbois campaign}, which had spent the summer {q1|portraying} {c1 bcamp|her opponent as a danger to the treaty, the coast and the currency, in that order}, {q2|decided} this week {c2 bcamp intention predicted|to say as little as possible and let his own party talk}. On Tuesday alone the senator passed up five invitations to do otherwise. {s3|Her} single {q3|comment}, made while boarding a ferry: {c3 brisbois|she was "sorry for" people who had lost a home}.

It is the conventional course, and there is an {q26|argument} that {c26 -|it is the wrong one}. {s4,5|Henning Abubakar, a political scientist at the University of Valderre} who has studied party splits in eleven countries, {q4|contends} that {c4 scholar|defectors move votes only when the other side makes room for them, by offering a post, a policy or at least a handshake}, and {q5|points to} {c5 scholar|the election of 2019}, in which a Covenant faction walked out, found nobody waiting and walked back. {c6 scholar probable belief|What the letter does in the meantime}, {s6|he} {h6|{q6|thinks}}, {c6|is give cover to those who had meant to stay home anyway}.

Candidates further down the ballot are less philosophical. {c7 candidates predicted belief|That Penhaligon will lose} is by now the private {q7|assumption of} {s7,8|many Covenant candidates for the assembly}, who {q8|would like} {c8 candidates intention predicted|to be asked about anything else}. {s9|Sabine Teixeira}, defending a marginal seat in the northern suburbs, walked out of a television studio on Monday {q9|rather than say} {c9 teixeira silent|whether she supports him}, a clip that Open Land had turned into an advertisement by supper. Stopped again the next day, {s11,12|she} {q11|allowed} that {c11 teixeira intention predicted|she would "vote the way my conscience is registered,"} {q12|declining to explain} {c12 teixeira declines|what that meant}.

For {s13,14|Wilhelmina Stroop, the party chairwoman}, who {q13|had pressed} {c13 stroop|the president in private for an endorsement} and in public {q14|maintains} that {c14 stroop|there is no split}, the arithmetic leaves little choice. Orsane elects its assembly on the same day and the same sheet of paper, so that a blank at the top tends to travel down. {s15|Strategists in both parties} {h15|{q15|estimate}} that {c15 strategists probable|every {f other 10 voters|ten voters} who skip the first line cost a local candidate {f other 2-3 votes|two or three}}, which in a year like this would turn over the chamber.

{s16|Her} {q16|fear}, shared by few in the candidate's entourage, is that {c16 stroop predicted belief|he will spend the last weeks running against the party rather than for the presidency}. There are signs of it. In Halloran's Cut on Wednesday {s17,18|he} {q17|likened} {c17 hath|the signers to rats}, {q18|taking care to add} that {c18 hath|he meant no offense to rats}, and the band struck up before the local candidate, who had waited an hour on the stage, could say a word. {s19|The youth wing}, {q19|delighted by} {c19 youth belief|the line}, had it on shirts within a day.

Others in the old coalition are watching which way the wind sets. {s20,21|The fishermen's league, the bishop of Port Ysolde and both port unions}, none of them natural friends of Open Land, {q20|have voiced alarm over} {c20 trio belief|what would become of the treaty}, though {q21|without committing themselves} {c21 trio silent intention|to anyone}. {c23 hath silent|{s22|The bishop}'s {q22|call for} {c22 bishop|a public apology to Rasmus}} {q23|has been ignored by} {s23|Penhaligon}, who attends his cathedral.

Is it worth anything, then? Perhaps one thing. For as long as the Covenant has existed {c24 wavering belief|its nominee}, in the inland provinces, {q24|has been regarded by} {s24|people} who never gave politics much thought {c24|as the respectable choice}, in the way that one bank in a small town is the respectable one. {s25|{f percent 33.3 about Covenant voters|A third} of Covenant voters there} now {q25|tell} Tern's interviewers that {c25 polled possible intention via=tern>polled|they {h25|might} leave the line empty}.

=== defectors-c
outlet: Red Lantern
url: https://red-lantern.example/2039/10/06/traitors-list
published: 2039-10-06
genre: blog

{n|RED LANTERN — The news they won't read you
Donate | Shop | Our writers}

{t|The 41: who pays these people?}

So the gentlemen of Quai Lamarque have found their consciences, on cream paper, with the islands already voting. I read both pages so that you don't have to. {s1,2,3|The thing} {q1|professes} {c1 letter|"deep sorrow,"} {q2|laments} {c2 letter belief|the "coarsening" of the party}, which its authors spent three decades renting out to the banks, and {q3|has not one word to say about} {c3 letter silent|the price of diesel}.

Ask yourself what a governor in her last term gets out of this. {c4 acquaintance|{s5|Nakasone} {q5|is angling for} {c5 nakasone intention predicted via=acquaintance>nakasone|a seat in a Brisbois cabinet}}, {q4|according to} {s4|somebody} who has sat in her kitchen and heard the telephone. {s6|Her office}, naturally, {q6|denies} {c6 nakoffice denies|it}. Then why the public broadcaster, and why that hour?

As for the {q7|claim} that {c7 -|he insulted a grieving woman}, watch the tape. {s8|The full recording}, which runs to nine minutes, {q8|shows} {c8 tape|a candidate interrupted again and again by a heckler with a union badge}, something you would not guess from the printed excerpt. {s9|He} {q9|was trying to say} that {c9 hath|grief is not an argument about helicopters}, and every voter with a pulse took his meaning.

I think he gains by it. {s11|{f percent 80 about readers|Eight in ten} of our readers} {q11|answered} {c11 readers|"not at all"} when {q12|asked} {c12 -|whether the letter would change their vote}, and you will not find that in Tern's tables. {c13 reader|"I have voted Covenant since my father lifted me up to the slot, and I never heard of these people until they were against us."} {q13|—} {s13|Garnet Izquierdo}, Port Ysolde.

{s14,15|Ewan Rostropov}, who chairs the party in Lower Taille and is nobody's fool, {q14|has proposed} {c14 rostropov intention predicted|striking all {f other 41 officials|41} from the rolls before the vote}, on the {q15|argument} that {c15 rostropov|a party which cannot expel anyone is a dining club}. {s16,17|Stroop} {q16|won't hear of} {c16 stroop declines intention|it}, {q17|citing} {c17 stroop|"unity,"} a word that has appeared in every one of her statements since the primary; {s18|the president} {q18|has been too busy to comment on} {c18 president declines|the matter}, or on anything since the spring. And the two ex-ministers at whose expense all this was typed? {s20|Neither} {q20|would answer} {c20 drafters declines|a question about the law firm's clients}.

Consider the address. The house on Quai Lamarque was bought in 2016 by a partnership whose members have between them sat on the boards of three banks and the opera, and the conference room on its second floor, the one with the harbor view, is where the last two Covenant budgets were put into their final shape before anybody in the assembly had seen a page of them. The firm represents a bank, a shipping line and the Chronicle's landlord. Its name is on the door in brass. Saturday's rally is on the Cardle docks at four, and the parish buses leave at noon from the usual places.

{n|Red Lantern has no owner and no advertisers. Keep it lit: give today.
Tags: Penhaligon, Nakasone, the 41}

=== defectors-d
outlet: The Daily Heap
url: https://daily-heap.example/politics/why-41-officials-are-ditching-penhaligon
published: 2039-10-07
genre: blog

{t|Why {f other 41 officials|41} officials are ditching their own candidate}

Lucan Penhaligon's bad month got worse on Monday. {c1 chronicle|{f other 41 @2039-10-03 officials|Forty-one members of his own party}, some of them still in office, signed {s2|a letter} {q2|asking} {c2 letter via=chronicle>letter|supporters not to vote for him}}, {s1|the Orsane Chronicle} {q1|reported}, adding to a list of troubles that already included a lawsuit and a lost voice.

{c3 chronicle|{s4|The drafters}}, {s3|the paper} {q3|said}, {c3|had the text ready for nine days and {q4|were holding out for} {c4 drafters via=chronicle>drafters intention|an apology to Keala Rasmus}}, the coast patrol widow whom he had insulted at a fish auction. None came. The widow's husband, a patrolman, died in February of last year when a line parted in heavy seas off the outer islands, some months after the ministry had sold the patrol's aircraft. {s5,6|Penhaligon}, who {q5|regards} {c5 hath belief|the whole business as settled}, {q6|scoffed} in an interview with Channel 12 on Wednesday that {c6 hath via=channel12>hath|he had "lost more friends over a parking space,"} and he has added a stop in Upper Taille, the home of the rebel governor, to his schedule for Saturday.

The letter has its critics. {c7 lantern|Some of the signers}, {s7|the pro-Penhaligon site Red Lantern} {q7|alleged}, {c7|are after jobs with the other side}, a charge for which it offered an unnamed visitor to a kitchen. {s8|The governor's staff} {q8|has denied} {c8 nakoffice denies|that}.

Could it cost him? {s9|Political scientist Henning Abubakar} {q9|told} the National Courier {c9 scholar via=courier>scholar|defectors matter "only when the other side makes room for them"}, by which measure these have a long walk ahead. {s10,11|Brisbois} {q10|said} Thursday in Cardle {c10 brisbois belief|she welcomed "every vote, from wherever it has been sleeping,"} before a crowd of {f attending 3000 about people|about 3,000}, and {q11|made no mention of} {c11 brisbois silent|the letter}.

{c12 - predicted|The first survey to be taken since then {q12|is expected} on Sunday}.

=== defectors-e
outlet: Plain Sums
url: https://plain-sums.example/checks/penhaligon-signers-helicopters
published: 2039-10-08
genre: blog

{t|Fact check: Are the {f other 41 officials|41} 'has-beens'? And what about the helicopters?}

{c1 hath|"There isn't one of them who has held a job in ten years,"} {s1|Penhaligon} {q1|said} of the signers on Monday night in Port Ysolde, his second speech of the day.

That is wrong by a wide margin. We went through the list name by name, using the state gazette, the registers of the two houses and, where those ran out, the telephone. {s2|The party's own rolls} {q2|list} {c2 rolls|{f other 17 signers|17 of the {f other 41 officials|41}} as holding an elected or appointed post today, the governor of a province of two million people included}. {f other 5 signers|Five more} left the cabinet or the foreign service after 2035. {q3|Asked for} {c3 -|the basis of the remark}, {s4|his campaign manager, Odhran Pereira}, {q4|conceded} that {c4 pereira confirms|"ten years" had been "a manner of speaking"} and sent a photograph of several signers at a golf tournament.

The second statement comes from the other side. {s5|An Open Land advertisement} that began running on Tuesday {q5|implies} that {c5 ad|patrolman Ioan Rasmus would be alive if the helicopters had not been sold}, over a shot of an empty pier. Would he? {s6,7,8|Investigators of the Maritime Board}, in a report of 2038, {q6|attributed} {c6 board|the drowning to a parted line}, {q7|found} {c7 board|no fault with the rescue} and {q8|did not go into} {c8 board silent|the question of aircraft}, which lay outside their mandate.

The paper that bears on the question is a different one. {s9,10,11|A memorandum by the patrol's engineers}, written a month before the sale and since filed with a court, {q9|warned} that {c9 memo predicted|response times in the outer islands would double}, {q10|advised} {c10 memo|keeping {f other 2.. at_least helicopters|at least two} of the machines, with a crew on call through the winter}, and {q11|described} {c11 memo|the expected savings as "notional."} {s12|The ministry}, then under Penhaligon, {q12|is not known to have replied to} {c12 ministry silent|it}. That is some distance from a finding of cause. {s13|A spokeswoman for Open Land}, {q13|defending} {c13 openland belief|the spot}, sent us the memorandum a second time, with a paragraph underlined.

{s14|Rasmus herself}, reached at her sister's house, {q14|would not blame} {c14 rasmus declines|the sale for her husband's death}. {c15 rasmus|"I asked a question about money and I was called a name,"} {s15|she} {q15|said}. {c15|"Nobody has answered the question."} {s16,17|She} {q16|is unwilling} {c16 rasmus declines intention|to appear in anybody's commercial} and {q17|has asked} {c17 rasmus|Open Land to take the pier out of this one}, which is in any case in another province. {s18|The party} {q18|agreed} on Thursday {c18 openland intention predicted|to do so}.

A third {q19|claim}, heard this week on both sides, is that {c19 -|the party can still replace its nominee}. {s20|Josefina Ahlqvist}, who edited the standard handbook on party law, {q20|ridiculed} {c20 ahlqvist belief|it}. {c21 ahlqvist|{s22|The courts}}, {s21|she} {q21|wrote} in reply to our questions, {c21|{q22|have twice refused} {c22 courts declines intention via=ahlqvist>courts|to add a name after printing}, and a third request would be "put in the drawer with the others."}

The law on the point is short. Names are fixed on the fortieth day before the vote, after which a party that has lost its nominee, by death or otherwise, competes without one, as the old Agrarians did in 1987. Neither campaign has corrected its statement. We rate the first false and the second unsupported.

=== question Covenant signers of the letter who hold a post today
verdict: conflicts
origins: 2
answer: defectors-e | - | hath | Penhaligon | denies | none has held a job in ten years
answer: defectors-e | 17 | rolls | party rolls

=== question likely voters for Penhaligon, in percent
verdict: single
origins: 1
answer: defectors-a | 40 | tern | Tern Institute survey

=== question a bid by Governor Nakasone for a seat in a Brisbois cabinet
verdict: conflicts
origins: 2
answer: defectors-c | - | acquaintance | an acquaintance of Beatrix Nakasone
answer: defectors-d | - | lantern | an acquaintance of Beatrix Nakasone
answer: defectors-c | - | nakoffice | office of Beatrix Nakasone | denies
answer: defectors-d | - | nakoffice | office of Beatrix Nakasone | denies
