story: airstrikedeal
title: A truce in Kharsan ends with an air strike on an aid convoy at Deir Warda
split: train
topic: war

# Who speaks
speaker estmark = body | government of Estmark
speaker rovania = body | government of Rovania
speaker army = body | Kharsani army
speaker rescuers = unnamed | rescue workers, a hospital and two drivers
speaker luchko = named | Stepan Luchko
speaker amaratunga = named | Ingeborg Amaratunga
speaker lantern = body | Blue Lantern
speaker mirvand = body | government of Kharsan
speaker winslow = named | Jerome Winslow
speaker belozersky = named | Arkady Belozersky
speaker pentacle = body | Estmark's defence department
speaker haines = named | Odette Haines
speaker aides = unnamed | aides to Jerome Winslow
speaker europeans = unnamed | three European ministers
speaker driver = named | Abu Samir Nahhas
speaker nurse = unnamed | a nurse at Deir Warda
speaker generals = unnamed | senior officers of Estmark
speaker intel = unnamed | two Estmark officials
speaker rebelchief = named | Major Fadi Qabbani
speaker palace = unnamed | a person close to the Kharsani presidency
speaker karsh = named | Nadim Karsh
speaker rovambassador = named | Lev Tishkov
speaker surgeon = named | Reem Halabi
speaker president = unnamed | president of Estmark
speaker opposition = body | opposition in Estmark
speaker council = unnamed | members of the Assembly's council
speaker drone = footage | drone film of the Rovanian defence ministry
speaker satellite = footage | satellite picture of Deir Warda
speaker tail = document | photographs of a bomb's tail
speaker log = document | flight log of plane spotters
speaker volunteers = unnamed | plane spotters
speaker channel = outlet | Rovania Tonight
speaker hawks = unnamed | hawks in Estmark
speaker inquiry = body | World Assembly board of inquiry
speaker soldierfamilies = unnamed | families of the soldiers killed on Jebel Sarda
speaker residents = unnamed | people in Selmeh
speaker poll = document | survey by Datum Estmark
speaker estmarkers = unnamed | Estmarkers asked by Datum
speaker dutyofficer = unnamed | a duty officer in Veligrad
speaker pilots = unnamed | coalition pilots over Jebel Sarda
speaker mod = body | Rovanian defence ministry
speaker experts = unnamed | experts cited by the Rovanian News Agency
speaker moreau = named | Ansel Moreau-Diallo
speaker tribune = outlet | The Estmark Tribune
speaker powers = body | Estmark and Rovania
speaker chairman = named | Joaquim Adebayo-Stein
speaker armies = body | both armies in the war in Kharsan
speaker interviewed = unnamed | witnesses interviewed by the board of inquiry
speaker message = document | message to Jerome Winslow's plane
speaker reader = unnamed | a reader of Open Crater Lab
speaker both = body | governments of Rovania and Kharsan
speaker staff = unnamed | two of Ingeborg Amaratunga's staff

=== airstrikedeal-a
outlet: Transcontinental News
url: https://transcontinental-news.example/kharsan/convoy-deir-warda
published: 2033-09-20
genre: wire

{t|Aid convoy hit as Kharsan truce collapses; {s1|Estmark} {q1|points finger at} {c1 estmark|Rovania}}

LAUSEN, Sept 20 (Transcontinental) - {c2 rescuers|Warplanes struck an aid convoy at Deir Warda, west of the besieged city of Selmeh, late on Monday}, {s2|rescue workers, a hospital and two drivers} {q2|said}, {c2|killing {f killed 12.. at_least @2033-09-19 people|at least 12 people} and burning {f destroyed 18 @2033-09-19 trucks|18} of its {f other 31 @2033-09-19 trucks|31 trucks}}, three hours after {s3|the Kharsani army} {q3|had declared} {c3 army|a week-old ceasefire "finished"}.

{s4|Estmark}, which put the truce together with Rovania over ten months of talks, {q4|accused} {c4 estmark|"Rovanian or Rovanian-supplied aircraft" of the attack} and closed the liaison office in which officers of both were to have sat from Tuesday. {s5|Rovania} {q5|denied} that {c5 rovania denies|its planes or the government's had been anywhere near the road}. {s6,7|Its military spokesman, General Stepan Luchko}, {h6|{q6|suggested}} that {c6 luchko possible|the cargo "simply burned"} and {q7|wondered} {c7 luchko|why rescuers had been on hand with cameras in a district without electricity}, a district that has been without it since 2031.

{s8|Ingeborg Amaratunga, the World Assembly's envoy}, cut short a briefing to the council in Lausen, {q8|telling} its members {c8 amaratunga|she had "a list of the dead and no list of the guilty,"} before she flew to the border.

{s9,10|Blue Lantern}, the relief federation whose local director was among the dead, {q9|ruled out} {c9 lantern declines intention|further convoys until "someone other than the parties" guarded them} and {q10|put} {c10 lantern|the flour lost at {f other 300 about tonnes|some 300 tonnes}}, a month's bread for 40,000 people.

{c11 - predicted intention|The truce, agreed on Sept 9, {q11|was supposed to} hold for {f duration 7 days|seven days} before the two powers began to plan strikes together}. It had been shaken on Saturday when coalition jets hit a post on Jebel Sarda, killing, by {s12|Rovania}'s {q12|count}, {c12 rovania|{f killed 62 @2033-09-17 soldiers|62} government soldiers}, in what {s13|Estmark} {q13|has called} {c13 estmark|a mistake} and {s14|Mirvand} {q14|considers} {c14 mirvand belief|a rehearsal}.

=== airstrikedeal-b
outlet: The Estmark Tribune
url: https://estmark-tribune.example/world/deir-warda-how-a-truce-came-apart
published: 2033-09-25
genre: broadsheet

{n|THE ESTMARK TRIBUNE
World | Politics | Business | Books
Subscriber exclusive}

{t|How a truce came apart at Deir Warda}

{n|By Henrike Solano in Lausen, Tarek Bishara in Mirvand and Gwen Achterhuis in Harrow}

LAUSEN — The first message reached Jerome Winslow’s plane somewhere over the Gulf of Orm, a little after nine on Monday night, and the foreign secretary read it twice before he passed it across the aisle. {s35|It} {q35|gave} {c35 message|the name of a village, a number of lorries and the word “burning.”} By the time he landed there was a list. {c2 aides|{s1|He} {q1|asked} {c1 winslow via=aides>winslow|for the Rovanian foreign minister to be woken}}, {s2|aides} who were on board {q2|recalled}, {c2|and {q3|was told by} {s3|a duty officer in Veligrad} that {c3 dutyofficer via=aides>dutyofficer|the minister was “resting from his efforts”}}.

No diplomatic effort of this government has consumed so much and yielded so little. Mr Winslow met Arkady Belozersky {f other 19 times|nineteen times} in ten months, in eight cities, once on a ferry. {s4,5|The generals at home}, {q4|wary of} {c4 generals belief|sharing targets with a rival air force} and {q5|never fully persuaded} that {c5 generals denies belief|Rovania could deliver its client}, went to the newspapers; {s6|the president}, who {q6|feared} {c6 president predicted belief|another winter of pictures from Selmeh}, overruled them. What came out of it was five pages, of which the public has been shown one, under which both sides of the war were to stop shooting, lorries were to roll up the western road, and on the eighth day, if all went well, Estmark and Rovania were to begin bombing the same people.

All did not go well. {s7|Three European ministers}, whose countries pay for most of the flour, {q7|had questioned} from the start {c7 europeans denies belief|whether the government in Mirvand meant to let any of it through}, and for six days it did not: {s34|it} {q34|demanded} {c34 mirvand|lists, then stamps on the lists, then the removal from the lists of all surgical kits}. {s8|A person close to the presidency} {q8|defended} {c8 palace belief|the delay as ordinary caution toward a city “that has been fed by smugglers for two years.”}

Then came Jebel Sarda. On Saturday afternoon, jets of the Estmark-led coalition dropped {f launched 9 bombs|nine bombs} on what {s9|their pilots} {q9|took to be} {c9 pilots belief|a camp of the Black Banner militia} and was in fact a battalion of the Kharsani army, with which the coalition was not at war. {s10|Rovania} {q10|says} {c10 rovania|{f killed 62 @2033-09-17 soldiers|62 soldiers} died}; {s11,12|Estmark’s defence department}, which {q11|has conceded} {c11 pentacle confirms|the error}, {q12|will not vouch for} {c12 pentacle cannot_verify|the number}. The raid stopped when a Rovanian officer rang the hot line and was put through, after 27 minutes, to a colonel who happened to be passing.

In {s13|Rovania}’s {q13|telling} {c13 rovania|the deal died on that hill}. {s14,15,16|Mr Belozersky}, an engineer’s son who has been foreign minister under three presidents, {q14|has portrayed} {c14 belozersky|the convoy as “scenery” wheeled on to hide it}, {q15|held} {c15 belozersky|the Selmeh Front responsible for {f other 300 by=belozersky breaches|300 breaches} of the truce in six days} and, in a speech to the Assembly on Wednesday, {q16|demanded} that {c16 belozersky|the council first debate “the {f killed 62 by=belozersky soldiers|sixty-two},”} which was the number of minutes that he spoke.

Estmark’s case is better than its conduct. {c17 intel|A pair of Rovanian Kestrels left the coast at 7.04 p.m., circled Deir Warda for {f duration 19 minutes|19 minutes} and turned for home as the first lorry blew up}, {q17|said} {s17|two officials with access to the radar record}, {s18|neither} of whom {q18|would agree} {c18 intel declines intention|to have it published}. {s19|The defence department’s spokeswoman, Odette Haines}, {q19|is adamant} that {c19 haines belief|“nobody else was within reach,”} although the Kharsanis own eleven aircraft that can fly after dark, and fly them.

{c20 driver|“They told us to put every light on, so that no one could mistake us,”} {q20|said} {s20|Abu Samir Nahhas}, 54, who drove the ninth lorry and lay for two hours beneath the tenth. {c20|“I had them all on. Headlamps, the cab, the green ones that my daughter hung up.

“You could read the sacks by the fire.”} {s21|A nurse at the village clinic} {q21|described} {c21 nurse|a second pass, lower than the first, and then something slower that came back and shot at whoever was carrying}. By {s22|her} {q22|count} {c22 nurse|{f killed 14 @2033-09-19 people|14} were dead before midnight}.

In Selmeh, where {f affected 250000 about people|a quarter of a million people} have been cut off since February, {s23|few} {q23|had ever put much faith in} {c23 residents denies belief|the truce}. {s24|Reem Halabi, one of the {f other 9 surgeons|nine surgeons} who are left there}, {q24|was thankful for} {c24 surgeon belief|the six nights in which she slept and wrote to her sister}. {s25,26|Major Fadi Qabbani}, a former dentist who speaks for the Front, {q25|scorned} {c25 rebelchief denies belief|the {q36|talk of} {c36 -|{f other 300 by=- breaches|300 breaches}}} {q26|without quite denying} that {c26 rebelchief confirms|there had been some}.

Such arrangements have a poor record. The accord of 2008 over the Straits was broken on its second day by a wedding party; the one that ended the Coffee War lasted because neither side could find its own front. What distinguishes the Lausen paper is that its guarantors were themselves in the air, and that no third party was given so much as a pair of binoculars.

The war it was meant to stop is in its sixth year. It began with the arrest of a poet, passed through a spring in which officers deserted by the busload, and settled, once the neighbours had chosen their militias, into a siege of six cities, of which Selmeh is the last. Deir Warda lies on the only paved road into it from the west. The village had an oil press, a clinic with four beds and, in good years, a fair.

{s27,28|Mr Winslow} {q27|would not accept} on Friday that {c27 winslow denies|it was dead}, {q28|calling} {c28 winslow|it “the only thing on the table, and I have looked under the table.”} {s29|Hawks in his own party} {q29|have long derided} {c29 hawks belief|him as a man who would negotiate with weather}, and {s30|the opposition}’s {q30|support for} {c30 opposition belief|a ban on flights}, lukewarm in spring, has hardened. {s31|A Datum survey made after the strike} {q31|has} {c31 poll|{s32|{f percent 51 adults|51 per cent} of Estmarkers} {q32|in favour of} {c32 estmarkers belief via=poll>estmarkers|one} and {s33|{f percent 22 adults|22}} {q33|against} {c33 estmarkers belief via=poll>estmarkers|any further part in the war}}.

The lorries have been left where they stood. On Thursday a bulldozer came to clear a lane, with the village’s children walking behind it for what was left of the lentils, and on the border {f other 48 trucks|48 more} were still waiting with their papers stamped.

{n|Additional reporting by Pilar Nakamura
Related: Who’s who in the Kharsan war
Share this article}

=== airstrikedeal-c
outlet: Rovanian News Agency
url: https://rna-english.example/defence/deir-warda-luchko
published: 2033-09-21
genre: translation

{t|{c1 mod|No Rovanian planes near Deir Warda} {q1|–} {s1|Defence Ministry}}

VELIGRAD, 21 September (RNA). {c2 luchko|Aircraft of the Rovanian Aerospace Group flew no missions in the area of Deir Warda on the evening of 19 September}, {q2|stated} {s2|the official representative of the Ministry of Defence, General Stepan Luchko}, at a briefing for the foreign press.

{q3|According to} {s3|him}, {c3 luchko|the column was accompanied along its whole route by a pickup of the Selmeh Front towing a large-calibre mortar, and after 19:40, when the last permission had expired, observation from the air was discontinued}. {s4|Footage from a drone}, put on the site of the Ministry, {q4|shows} {c4 drone|a vehicle with a trailer at the edge of the road}.

{s5,6|Minister of Foreign Affairs Arkady Belozersky} {q5|expressed bewilderment at} {c5 belozersky belief|“the speed with which the guilty are appointed”} and {q6|called on} {c6 belozersky|the partners to separate at last the moderate opposition from the terrorists}. {s7|He} {q7|also recalled} that {c7 belozersky|on 17 September planes of the coalition had destroyed {f killed 62 @2033-09-17 soldiers|62 servicemen}, and that no apology worthy of the name had followed}.

{s8,9|The Permanent Representative of Rovania to the World Assembly, Lev Tishkov}, {q8|proposed} {c8 rovambassador intention predicted|a commission of {f other 5 states|five states}, with no interested party among them}, {q9|expressing readiness} {c9 rovambassador intention predicted|to hand over to it the data of objective control}. The session opened at 15:00 and considered the order of the agenda. The delegation of Estmark left the hall during the speech of the Kharsani representative.

{c10 karsh belief|“Somebody needed a fire, and somebody brought the matches,”} {q10|believes} {s10|Nadim Karsh, a political scientist from Mirvand}, who will be among the guests of the programme Rovania Tonight. {s11|Experts} {h11|{q11|do not exclude}} that {c11 experts possible|the flour contained additives}. Reports on the course of the investigation are to be heard on Friday.

=== airstrikedeal-d
outlet: Open Crater Lab
url: https://opencrater.example/checks/deir-warda-four-statements
published: 2033-09-29
genre: blog

{t|Four statements about Deir Warda, against the pictures}

1. {c1 luchko|‘A mortar was towed beside the convoy.’} {q1|—} {s1|General Stepan Luchko}. {s2|The drone film released by his ministry} {q2|does show} {c2 drone|a pickup with a trailer, near the fourth lorry, its tailboard down}. It ends 24 minutes before the first explosion. {s3|Ansel Moreau-Diallo, a former bomb-disposal officer} who went through it with us frame by frame, {q3|identified} {c3 moreau|the trailer as a water bowser, of which the district has many, and the long dark object on it as a pump}.

2. {c4 luchko|‘The cargo simply burned.’} {q4|—} {s4|The same}. {s5|A satellite picture taken at 10.12 the next morning} {q5|reveals} {c5 satellite|{f other 3 craters|three craters}, the widest {f distance 6 about metres|about six metres} across}, and fires do not dig. {s6|Photographs of a tail fin}, sent to us by rescuers, {q6|point to} {c6 tail|a 250-kilogram bomb of a make that Rovania builds and Kharsan buys}. {s7|Moreau-Diallo} {q7|was unwilling to say} {c7 moreau declines|which of them had dropped it}, with no serial number legible.

3. ‘{f killed 20 @2033-09-19 people|Twenty people} died.’ We cannot tell where that began. {s8,9|Blue Lantern}, {q8|having first spoken of} {c8 lantern|{f killed 12 @2033-09-19 people|12}}, {q9|now counts} {c9 lantern|{f killed 21 @2033-09-28 people|21}, with two of its drivers unaccounted for}. {s10|The government in Mirvand} {q10|has owned up to} {c10 mirvand|none}.

4. {c11 intel via=tribune>intel|‘Two Kestrels circled the village until the first lorry blew up.’} {q11|—} {s11|Estmark officials}, in the Tribune. {s12|A log kept by plane spotters on the coast} {q12|has} {c12 log|the pair landing at 7.41 p.m.}, which is {f duration 23 minutes|23 minutes} too early. {s13|The spotters} {q13|admit} that {c13 volunteers confirms possible|they {h13|may} have missed a second pair, half their receivers being down that week for want of diesel}. {s14|Estmark’s defence department} {q14|would not be drawn on} {c14 pentacle declines|whether its radar record will ever be released}, though {s15|Ms Haines} {q15|pronounced} {c15 haines belief|the spotters “charming.”}

Our findings so far: air strike, yes; whose, open. {s18|A reader} {q18|asks} {c18 reader|what became of the clip on Rovania Tonight in which a lorry burns from the inside}. {s16|The channel} {q16|presented} {c16 channel|it as proof of arson}. It was shot in 2029 for the safety film of a tyre works near Veligrad, which had set the fire itself, in a skip, with the fire brigade standing by; a company calls such things drills. The clip lasts 40 seconds, and {s17|its editors} took it down on Sunday {q17|without saying} {c17 channel silent|why}.

=== airstrikedeal-e
outlet: The Lausen Register
url: https://lausen-register.example/opinion/who-counts-the-bombs
published: 2033-09-24
genre: column

{t|Who counts the bombs?}

It took less than an hour for the quarrel over Deir Warda to become a quarrel about something else. When the Assembly’s council met on Wednesday the dead had not been named, let alone buried, and already {s1|Estmark’s president} {q1|was likening} {c1 president|the pilots to “butchers with a licence”} while {s2|Mr Tishkov}, on the other side of the horseshoe, {q2|deplored} {c2 rovambassador belief|“trial by headline.”} {s3,4|The smaller members}, {q3|afraid} that {c3 council predicted belief|a vote would only put the split on show}, {q4|implored} {c4 council|the two powers to withdraw their drafts}, which both did at half past eleven at night.

{s5|The deal’s enemies} {q5|hold} that {c5 hawks belief|a power which sells one side its bombs cannot be asked to count them}. There is something in that, and we have said so here before. But {c6 generals predicted|the remedy {s7|they} {q7|propose}, {c7 hawks intention predicted|a sky closed to everyone and policed by volunteers}, would}, {q6|in the estimate of} {s6|Estmark’s own generals}, {c6|take {f deployed 70-80 aircraft|70 to 80 aircraft} and a war with Rovania on its first morning}.

Better to listen to the envoy. {s8|Ms Amaratunga}’s {q8|proposal} {c8 amaratunga intention predicted|to put monitors with cameras into the air bases of both sides}, made in June and again in August, fell because {s9|neither power} {q9|would countenance} {c9 powers declines intention|it}; {s10|she} {q10|wants} {c10 amaratunga intention predicted|it revived, this time with an inquiry that can summon pilots}. {s11|Rovania} {q11|sees} {c11 rovania belief|in this “a court with no defence counsel,”} and {s12|Estmark}, asked by our correspondent, {q12|was noticeably less keen on} {c12 estmark belief|it} than on Monday.

Nor can Jebel Sarda be left out. {s13|Estmark} {q13|regrets} {c13 estmark belief|“the loss of life”} there, a form of words that has the life doing the losing. {s14|Its defence department} {q14|bristles at} {c14 pentacle belief|any comparison of the two raids, on the ground that one of them was a mistake}. Perhaps; but {s15|the soldiers’ families}, who {q15|have three times appealed for} {c15 soldierfamilies|the pilots’ orders to be read to them}, have had no answer. The council discusses the matter again on Tuesday.

=== airstrikedeal-f
outlet: Transcontinental News
url: https://transcontinental-news.example/kharsan/deir-warda-inquiry
published: 2033-12-21
genre: wire

{t|{c1 inquiry probable|Kharsani jet {h1|probably} bombed convoy}, {s1|inquiry} {q1|concludes}}

LAUSEN, Dec 21 (Transcontinental) - {s2,3|A World Assembly board of inquiry} {q2|found} on Wednesday that {c2 inquiry probable|a plane of the Kharsani air force had {h2|in all likelihood} bombed the aid convoy at Deir Warda}, but {q3|could not establish} {c3 inquiry cannot_verify|whether Rovanian aircraft had guided it}, with {s17|both governments} {q17|refusing} {c17 both declines intention|to hand over their tapes}.

{s4,5|Its 27-page report}, of which only a summary was made public, {q4|puts} {c4 inquiry|the dead at {f killed 18 @2033-09-19 people|18}}, three fewer than the relief federation had buried, and {q5|faults} {c5 inquiry belief|Blue Lantern for having sent out {f other 31 @2033-09-19 trucks|31 trucks} after dark on a single radio}. {s6|The federation}, which has not sent another, {q6|accepted} {c6 lantern confirms|the criticism}.

The board, appointed in October after each of the two powers had vetoed the other's candidates, was given six weeks and took nine, two of which went on visas. It never saw the road. {s18|Its chairman, Joaquim Adebayo-Stein}, a retired railway judge, {q18|had offered} {c18 chairman intention predicted|to walk in from the border with a white flag and one assistant}; {c19 armies|he} {q19|was advised by} {s19|both armies} {c19|not to}, and worked from photographs, from the pilots' canteen rota and from a flour sack with most of its lettering. {s20|Some of those he interviewed} {q20|have since complained of} {c20 interviewed|being asked about sounds and never about faces}. The report has four annexes, three of them sealed for thirty years under a rule meant for the private letters of monarchs.

{s7,8|Rovania}, whose ambassador learned of the report from reporters, {q7|hailed} {c7 rovania belief|it as an acquittal} and {q8|urged} {c8 rovania|Estmark to apologise “in the same typeface.”} {s9,10|Jerome Winslow}, who leaves office in January, {q9|took} {c9 winslow belief|the finding as confirmation of what he had said from the first night} and {q10|made no mention of} {c10 winslow silent|the Kestrels}.

{c11 mirvand|“There is no Kharsani pilot who flies at that hour,”} {s11|the government in Mirvand} {q11|said} in a statement. {s12|It} {q12|has never explained} {c12 mirvand silent|why its lists of approved cargo, sent back for the fourth time on the afternoon of the strike, bore the next day’s date}.

Selmeh fell on Dec 9. {c13 - probable belief|{f displaced 34000.. at_least people|At least 34,000 people} {h13|{q13|are believed}} to have left in buses through the western road}, some of them past the burnt lorries. {c14 staff|{s15|Amaratunga} {q15|intends} {c15 amaratunga via=staff>amaratunga intention predicted|to resign in the new year}}, {s14|two of her staff} {q14|said}. {s16|She} {q16|has declined to discuss} {c16 amaratunga declines|it}.

=== question people killed in the strike on the convoy at Deir Warda
verdict: conflicts
origins: 4
answer: airstrikedeal-a | 12.. | rescuers | rescuers
answer: airstrikedeal-b | 14 | nurse | nurse
answer: airstrikedeal-d | 21 | lantern | lantern
answer: airstrikedeal-f | 18 | inquiry | inquiry

=== question Rovanian aircraft bombed the convoy
verdict: conflicts
origins: 4
answer: airstrikedeal-a | - | estmark | estmark | affirms | "Rovanian or Rovanian-supplied aircraft"
answer: airstrikedeal-b | - | intel | intel | affirms | a pair of Rovanian Kestrels
answer: airstrikedeal-c | - | mod | rovania | denies | no Rovanian planes
answer: airstrikedeal-d | - | log | log | denies | 23 minutes too early
answer: airstrikedeal-f | - | inquiry | inquiry | cannot_verify | could not establish

=== question soldiers killed on Jebel Sarda
verdict: single
origins: 1
answer: airstrikedeal-a | 62 | rovania | rovania
answer: airstrikedeal-b | 62 | rovania | rovania
answer: airstrikedeal-c | 62 | belozersky | rovania
