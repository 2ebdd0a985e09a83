story: rightwingsite
title: The head of the site Firebell takes over Harlan Pruett's presidential campaign
split: train
topic: politics

# Who speaks
speaker elders = unnamed | elders of the Pioneer Party
speaker officials = unnamed | several Pioneer Party officials
speaker pruett = named | Harlan Pruett
speaker campaign = body | Pruett campaign
speaker bohannon = named | Maritza Bohannon
speaker tjaden = named | Blythe Tjaden
speaker aides = unnamed | aides to Harlan Pruett
speaker lascelles = named | Gideon Lascelles
speaker rosenthal = named | Kavita Rosenthal
speaker fothergill = named | Curtis Fothergill
speaker firebell = outlet | Firebell
speaker interviews = unnamed | former colleagues of Gideon Lascelles
speaker partner = unnamed | a former partner of Wendell Aldridge
speaker aldridge = named | Wendell Aldridge
speaker malouf = named | Teddy Malouf
speaker editors = unnamed | three editors of Firebell
speaker video = footage | video from the press stand at Tarrant Falls
speaker present = unnamed | three people present at the Aldridge ranch
speaker senators = unnamed | senators of the Pioneer Party
speaker montague = named | Pia Montague
speaker groups = unnamed | civil rights groups
speaker kirkbride = named | Isaiah Kirkbride
speaker haugland = named | Nils Haugland
speaker friend = unnamed | a friend of Pia Montague
speaker readers = unnamed | readers of Firebell
speaker consultants = unnamed | consultants of the Pioneer Party
speaker sentinel = outlet | The Hewitt Sentinel-Post
speaker tracker = document | Harcourt College tracking poll
speaker quesnel = named | Odalys Quesnel
speaker deposition = document | deposition of Gideon Lascelles
speaker principal = named | Yolanda Prentice-Oduber
speaker jury = body | jury in Marlinton
speaker lawyers = unnamed | election lawyers
speaker allies = unnamed | allies of Roscoe Dunham
speaker dunham = named | Roscoe Dunham
speaker countychair = named | Fern Ostlund
speaker memo = document | memorandum by Pia Montague
speaker mailer = document | fund-raising letter of the Quesnel campaign
speaker mods = unnamed | some in the Pioneer Party
speaker tv = outlet | Channel Twelve
speaker presscorps = unnamed | press corps
speaker watchdogs = unnamed | taxpayer watchdogs
speaker waiter = unnamed | a waiter at the Quesnel lunch
speaker sentineled = unnamed | editor of The Hewitt Sentinel-Post
speaker host = unnamed | host of Channel Twelve
speaker bettors = unnamed | two people who talked with Gideon Lascelles
speaker governors = unnamed | governors of the Pioneer Party
speaker adeyinka = named | Wim Adeyinka
speaker alliance = body | Civic Alliance
speaker whyte = named | Noor Whyte
speaker rivals = unnamed | rival strategists
speaker gaugeworks = body | Gaugeworks
speaker engineer = unnamed | a former engineer of Firebell
speaker dockets = document | court dockets on Firebell
speaker members = unnamed | Pioneer members in Osgood
speaker sales = body | sales department of Firebell
speaker aldridgelawyer = unnamed | lawyer of Wendell Aldridge
speaker chairman = unnamed | a state chairman of the Pioneer Party
speaker dawn = outlet | Dawn Patrol

=== rightwingsite-a
outlet: Allied Federal
url: https://allied-federal.example/politics/pruett-lascelles-chief
published: 2036-08-19
genre: wire

{t|Pruett hands campaign to head of Firebell; {s1|party elders} {q1|fear} {c1 elders predicted belief|a bitter autumn}}

FORT HEWITT, Aug. 19 (Allied Federal) — In a step that {s2|several Pioneer Party officials} {q2|took as} {c2 officials belief|the end of any effort to soften him before November}, Harlan Pruett on Tuesday gave his presidential campaign to Gideon Lascelles, the executive chairman of Firebell, a web site with {f other 19000000 about readers|some 19 million} monthly readers and a long feud with the party's own leaders.

{c3 pruett|"Gideon wins. He isn't polite about it, and neither am I,"} {q3|said} {s3|Pruett}, a former quarry owner and two-term senator who has trailed Sen. Odalys Quesnel of the Civic Alliance since the conventions.

{c4 campaign|Roscoe Dunham, the trucking executive who had been chairman since May, had not been pushed out}, {s4,5|the campaign} {q4|said} in a statement of two lines, {q5|without explaining} {c5 campaign silent|why his name had come off the door}. Pia Montague, a pollster with three governors among her clients, moves up to campaign manager.

{s6|Quesnel's spokeswoman, Maritza Bohannon}, {q6|called} {c6 bohannon|the appointment "a merger of a campaign and its comments section,"} with her candidate due in the same county on Thursday for the first of two rallies. {s7,8|Blythe Tjaden, one of {f other 4 senators|four Pioneer senators} in close races}, {q7|would not say} {c7 tjaden declines|whether she would appear beside Lascelles} but {q8|referred} reporters to {c8 tjaden|a speech in which {s9|she} {q9|had condemned} {c9 tjaden belief|"the arsonists in our own barn"}}.

{s10,11|Aides to Pruett}, {q10|worried} that {c10 aides predicted belief|suburban women would desert him for good}, {q11|had pressed for} {c11 aides|a chairman with roots in the suburbs}. Lascelles, who lives on a boat, has never run a campaign.

{s12,13|He} {q12|asked} {c12 lascelles|the staff}, at a meeting on the 14th floor that lasted less than ten minutes, {c12|to stop apologizing} and {q13|promised} them {c13 lascelles intention predicted|"eleven weeks you will lie to your grandchildren about,"} then flew with the candidate to Tarrant Falls, where the state fair opened in the rain.

=== rightwingsite-b
outlet: The Hewitt Sentinel-Post
url: https://sentinel-post.example/campaign/lascelles-firebell-pruett-long-walk
published: 2036-08-23
genre: broadsheet

{n|THE HEWITT SENTINEL-POST
National   Campaign   Courts   Business   Opinion
You have 3 free stories left this month}

{t|From the Megaphone to the Wheel: How a Web Site's Chief Came to Run a Campaign}

{n|By Ambrose Teo, Lucinda Varga-Hill and Paul Etxeberria
Aug. 23, 2036}

FORT HEWITT — In the spring of 2033, when the Calumet rose over its levees and drove 40,000 people out of their homes, an editor at Firebell moved the flood to the top of the page, above a speech by Harlan Pruett, and {q1|was told by} {s1|the site's executive chairman, Gideon Lascelles}, that {c1 lascelles|"floods don't vote."} The speech went back up within the hour. The editor was gone by Easter.

On Tuesday the arrangement became official. The man who had for years supplied the candidate's headlines took charge of his calendar, his money and his plane, in a transfer that {s2|Kavita Rosenthal, the managing editor of Firebell until 2034}, {q2|likened to} {c2 rosenthal|"the ventriloquist climbing onto the dummy's knee"} and that {s3|Curtis Fothergill}, who led the Pioneer Party for eight years and whom {s4|the site} {q4|has branded} {c4 firebell|a traitor} in {f other 112 headlines|112 headlines}, {q3|regards as} {c3 fothergill belief|the surrender of the party to people who never wished it well}.

{s5|Interviews with more than 30 of his current and former colleagues} {h5|{q5|suggest}} that {c5 interviews probable|it was less a leap than the last step of a long walk, one that began with a libel suit and led through two bankruptcies to the fortune of a recluse who trades on the weather}. It is a walk that Mr. Lascelles has described in several ways, depending on the company.

He is 58. He grew up in Delmont, where his father repaired cranes on the ore docks, sold municipal bonds for a decade and made two documentary films about the failure of the savings banks, neither of which recovered its costs. In 2028 he met {s7|Wendell Aldridge}, who had closed his fund to outsiders the year before and who, {q6|in the recollection of} {s6|a former partner}, {c6 partner|{q7|was looking for} {c7 aldridge intention via=partner>aldridge|"a newspaper I can stand to read"}}. Within a year Mr. Aldridge owned most of Firebell, which had until then been a forum for gun collectors, and Mr. Lascelles ran it from a carpet warehouse on Dock Street.

{c8 rosenthal|"He would read your draft out loud, slowly, and then he'd look up and go, 'Where's the villain?'"} {s8|Ms. Rosenthal} {q8|recalled}. {c8|"After a year you put the villain in yourself, to save everybody time.

"I did it too. I won't tell you I didn't."}

In March {s9|Teddy Malouf, its spokesman for five years}, resigned with a letter {q9|accusing} {c9 malouf|Mr. Lascelles of having turned the place into "a war room with a merchandise table,"} three weeks after a rally at which one of its own reporters had been hurt by a Pruett guard. {s10|The site}, which {q10|has repeatedly and heatedly denied} {c10 firebell denies|taking instructions from the candidate}, answered with a post in which {s11|three of its editors} {q11|questioned} {c11 editors denies belief|whether their colleague had been touched}, though {s12|a video taken from the press stand} {q12|shows} {c12 video|him going backward over the rail, with the guard's hand at his collar}.

What Mr. Lascelles is for is harder to state than what he is against. In speeches on two continents {s13,14,15|he} {q13|has cast} {c13 lascelles|the nation's past as a series of wars that return every fourth generation}, {q14|championed} {c14 lascelles belief|tariffs "you could see from the beach"} and {q15|argued} that {c15 lascelles|the party of his father, a lifelong Pioneer who voted the ticket the way he changed his oil, was stolen by donors, consultants and the owners of second houses, and that nothing less than the loss of an election could bring it home}. {s16|He} {q16|declined}, through a spokeswoman, {c16 lascelles declines|to be interviewed}.

The approach came in the last week of July at the Aldridge ranch above Cold Spring, a property of 9,000 acres with its own weather station. {c17 present|{s18,19,20|Mr. Aldridge}}, {q17|according to} {s17|three people} who were there, {c17|{q18|told} the candidate that {c18 aldridge via=present>aldridge predicted intention|he would not give another dollar to a campaign that "apologizes on Sundays,"} {q19|offered} {c19 aldridge via=present>aldridge predicted intention|to pay for new leadership} and {q20|asked only} that {c20 aldridge via=present>aldridge|it be somebody with no use for the salary}}. {s21,22|Mr. Aldridge}, reached through a lawyer, {q21|disputed} {c21 aldridge denies|the wording} and {q22|would not discuss} {c22 aldridge declines|the rest}.

{c23 senators belief|The choice} {q23|dismayed} {s23|the party's senators}, {f other 3 senators|three} of whom had canceled joint appearances by Friday. {s24|Ms. Montague}, the new campaign manager, {q24|had described} {c24 montague via=tv>montague|Firebell} on Channel Twelve in May {c24|as "a tire fire with a logo"}, two months before her firm was hired; {s25|a friend} who dined with her on Tuesday {q25|said} {c25 friend|she had no regrets about the phrase and some about the channel}.

{s26|Civil rights groups} {q26|have long accused} {c26 groups|the site of giving a stage to men who would not otherwise be let into the building}. {s27|The Rev. Isaiah Kirkbride}, whose Belonging Project has archived every page since 2031, {q27|blames} {c27 kirkbride|Mr. Lascelles personally for "moving the cellar into the parlor,"} {c28 haugland denies belief|a charge} that {s28,29|Nils Haugland, the editor in chief}, {q28|rejects}, {q29|noting} that {c29 haugland|{f other 3 editors|three} of his {f other 9 editors|nine editors} are immigrants and that he is one himself}.

Readers write in by the thousand. {s30|Most of those who posted under Tuesday's announcement} {q30|were jubilant at} {c30 readers belief|it}, and {s34|a few} {q34|asked for} {c34 readers|their tote bags}. In the capital {s31|the Pioneer Party's consultants}, a guild that has survived seven lost elections out of ten, {q31|resent} {c31 consultants belief|being told that they were the disease}; it was they, after all, who found Mr. Pruett's pollster, rented his plane and got him onto the ballot in eleven states where his own people had missed the date.

No nominee since 1952 has put a publisher at the head of his staff. That year Bertram Sayle, who owned a chain of farm papers, took over a losing campaign in September, moved it into his own hotel, quarreled with the running mate and carried six states; the hotel was sold to pay the printers.

The campaign's new office on the 14th floor, which belonged to a title insurer, has a view of the rail yards and a counter for a receptionist whom nobody has hired. Mr. Dunham's boxes were still in the hall on Friday. {s32|His allies} {h32|{q32|suspect}} that {c32 allies possible belief|he was told last}. {s33|Mr. Dunham} {q33|neither confirmed nor disputed} {c33 dunham declines|that}, and was last seen carrying a fern.

{n|Follow our campaign coverage: newsletters.sentinel-post.example
A version of this article appears in print on Page A1}

=== rightwingsite-c
outlet: Firebell
url: https://firebell.example/politics/panic-in-the-beach-houses
published: 2036-08-20
genre: blog

{n|FIREBELL — UNBOWED SINCE '26
STORE · RADIO · FLOOD WATCH · QUESNEL FILES}

{t|PANIC IN THE BEACH HOUSES: {s1|establishment} {q1|laments} {c1 elders belief|Pruett shake-up}}

It took eleven minutes. That is how long passed between the news that Firebell's own Gideon Lascelles had been tapped to lead the Pruett campaign and the first sob from the Pioneer Party's permanent losing class, in the person of {s2,3|ex-chairman Curtis Fothergill}, who ran to Channel Twelve to {q2|mourn} {c2 fothergill via=tv>fothergill belief|"the end of something decent"} and {q3|beg} {c3 fothergill via=tv>fothergill|senators to "think of their names,"} his own being attached to the worst defeat in the party's history.

{q4|Asked by} {s4|the host} {c4 host via=tv>host|whether he could name one voter he had ever brought in}, Fothergill studied his cuffs.

The panic is bipartisan. {c5 watchdogs|Odalys Quesnel}, {q5|long accused by} {s5|taxpayer watchdogs} {c5|of hiding the cost of her rail plan}, sold lunch on Wednesday at {f money 25000 dollars|$25,000} a plate. {c7 waiter|{s6|She} {q6|assured} the guests}, {q7|according to} {s7|a waiter} who has read Firebell since 2030, that {c7|{c6 quesnel via=waiter>quesnel predicted belief|her opponent had "hired the mob to guard the jewels," that the suburbs would be hers by Labor Day and that nobody in the room need write another check}}. The waiter was paid in cash.

It {q8|is widely understood} in {s8|the press corps} that {c8 presscorps belief|a man who never went to their parties cannot be trusted with a podium}. {s9|The Sentinel-Post}, which {q9|mocks} {c9 sentinel belief|Pruett's crowds as "a tailgate in search of a team,"} has put three reporters on Lascelles and none on Quesnel's brother-in-law. {s10|Its editor} {q10|did not respond to} {c10 sentineled silent|a list of {f other 14 questions|fourteen questions}}.

{c11 haugland|"Gideon taught us that you don't ask the referee for the ball,"} {s11|Firebell's editor in chief, Nils Haugland}, {q11|told} the staff at Dock Street, where the coffee was free for once. {c11|"Now go home, eat something, and come back mean."} {s12|He} {q12|pledged} {c12 haugland intention predicted|to cover the Pruett campaign "exactly as fairly as before."}

Note to readers: Lascelles is on leave and has no say over what appears here. Claims for refunds on canceled cruise bookings should go to the store.

=== rightwingsite-d
outlet: The Daily Skim
url: https://daily-skim.example/2036/08/lascelles-what-we-know
published: 2036-08-23
genre: blog

{t|Who is Gideon Lascelles? {c1 lascelles via=sentinel>lascelles|'Floods don't vote'}, {s1|he} {q1|told} an editor}

Catching up on the boat-dwelling web boss now running Harlan Pruett's bid for president? The Sentinel-Post has a very long piece out this morning. Here is the short version.

The money came first. {c3 present via=sentinel>present|{s2|Wendell Aldridge, the hedge-fund hermit behind Firebell}, {q2|refused} {c2 aldridge via=sentinel>present>aldridge declines intention|to keep paying for a candidate who says sorry}}, {s3|three people at his ranch} {q3|told} the paper; {s4|his lawyer} {q4|quibbles with} {c4 aldridgelawyer via=sentinel>aldridgelawyer denies|the wording}.

Then there is the staff. {c6 - possible|{s5|Pia Montague}, who inherits the title of campaign manager and once {q5|called} {c5 montague via=sentinel>tv>montague|Firebell "a tire fire with a logo,"} {h6|{q6|is said to}} be over it}. {s7|Teddy Malouf, the ex-spokesman}, {q7|has been telling} anyone with a microphone that {c7 malouf|his old shop is "a war room with a merchandise table"}; {s8|Firebell}'s answer was to {q8|question} {c8 firebell via=sentinel>firebell denies belief|whether its own reporter had been touched}, video notwithstanding.

What the piece leaves open is whether the two men get along. {q9|Asked by} {s9|Channel Twelve} on Thursday {c9 tv|if he had picked Lascelles or been handed him}, {s10|Pruett} {q10|would only say} that {c10 pruett via=tv>pruett|they had "found each other, the way magnets do,"} and the interview ended early, with a technician still in the shot.

{s11,12|A Harcourt College tracking poll taken since Tuesday} {q11|has} {c11 tracker|Quesnel ahead by {f percent 9 points|nine points} among women and {f percent 1 points|one} overall}, {h12|{q12|hinting}} that {c12 tracker possible|the hire has cost him nothing yet}. {s13|Some Pioneers} {q13|think} {c13 mods predicted belief|it will help him with men who had stopped picking up the phone}, which would be a first for a staff change in August.

Also in there: a fern.

=== rightwingsite-e
outlet: The Marlinton Standard
url: https://marlinton-standard.example/analysis/pruett-unmanaged
published: 2036-08-26
genre: broadsheet

{t|News Analysis: Pruett, Tired of Being Managed, Hires Someone Who Won't}

When a campaign is losing it can change its message, its people or its candidate, and since the last is forbidden by the ballot laws of most states, the usual quarrel is over which of the others to try. Harlan Pruett settled it last week by changing his people in order to keep his message.

{s1|He} {q1|has never concealed} {c1 pruett belief|his boredom with the speeches written for him} in June, when {s2|Roscoe Dunham}, {q2|convinced} that {c2 dunham predicted belief|a calmer man would be rewarded}, put him in front of a teleprompter with the word SMILE taped to the glass. After the third of those evenings {s3|the candidate} {q3|complained} to a county chairwoman in Osgood that {c3 pruett via=countychair>pruett|he felt "like a bull in a bow tie."} {s4|The chairwoman, Fern Ostlund}, {q4|agreed with} {c4 countychair belief|him}; {s5|her members} {q5|had been asking} her {c5 members via=countychair>members|who the fellow on television was}.

The bet, as {s6|two people} who have talked it over with Mr. Lascelles {q6|explain} it, is that {c6 bettors|{f other 4000000 about voters|some four million} men who sat out the last election can be brought to the polls by anger alone, and that every apology, every visit to a school and every white paper on child care makes them likelier to stay at home}. {s7,8|A memorandum by Ms. Montague}, written in May for another client, {q7|put} {c7 memo|the number of such men at {f other ..1500000 at_most @2036-05-31 voters|no more than a million and a half}} and {q8|cautioned} that {c8 memo|they "come in one divorce at a time," with every tenth one scaring off two of his sisters-in-law}. {s9|She} {q9|has not said} {c9 montague silent|whether she still holds to it}.

{s10|The party's governors}, of whom there are {f other 27 governors|27}, {q10|would rather talk about} {c10 governors belief|anything else}. Two of them, reached at a conference on bridges, discussed bridges.

{s11,12|Wim Adeyinka, a historian of party machines at Harcourt College}, {q11|finds} {c11 adeyinka belief|the outrage overdone} and {q12|reminded} me, by telephone, that {c12 adeyinka|newspapers in this republic were founded as party organs, lived on printing contracts and discovered neutrality only when the department stores began to buy advertising}. That may be so, but none of those papers had a legal department. {s13|Election lawyers} {q13|see} {c13 lawyers belief|in the appointment a test of the press exemption}, which lets a news site spend what it likes on a candidate provided that no candidate controls it. {c14 alliance|The Federal Ballot Commission} {q14|has been urged by} {s14|the Civic Alliance} {c14|to draw the line before early voting begins}; {s15|its chairwoman, Noor Whyte}, {q15|made clear} that {c15 whyte declines|she had no appetite for it}, then left for the lakes.

The new order has had one outing. {s20,21|Mr. Lascelles} used a call with the state chairmen on Sunday night to {q20|warn} that {c20 lascelles predicted|money would go only to those who carried the candidate's words unaltered} and, instead of {q21|admitting} that {c21 lascelles silent|there was next to none}, rang off. The party's accounts, which are filed with the commission each month and may be read by anyone who cares to climb to its fourth floor, had less than a sixth of what they held at this point four years ago, most of it owed to printers. {c22 chairman|He} {q22|was described by} {s22|one of the chairmen} {c22|as "courteous, for an eviction."}

{c17 rivals denies belief|{s16|Mr. Lascelles}'s professed {q16|willingness} {c16 lascelles intention|to lose}} is what {s17|rival strategists} {q17|find hardest to credit}. {s18|Mr. Pruett} {q18|does not share} {c18 pruett denies belief|it}. {c19 pruett|"I never came second in my life and I don't know where they keep it,"} {s19|he} {q19|said} in Osgood on Saturday, to a roar. He came second in the primaries of 2032, by thirty points.

=== rightwingsite-f
outlet: Plumb Line
url: https://plumbline.example/checks/firebell-never-lost
published: 2036-08-28
genre: blog

{t|Has Firebell never lost a libel case? It lost one in Marlinton}

The statement: {c1 lascelles via=dawn>lascelles|"We have been sued {f other 11 by=lascelles suits|eleven times} and we've never lost."} {q1|—} {s1|Gideon Lascelles}, on the radio program Dawn Patrol, Aug. 20.

{s2|Court dockets} {q2|list} {c2 dockets|{f other 11 suits|11 suits}, of which {f other 8 suits|eight} were dismissed, {f other 2 suits|two} settled and {f other 1 suits|one} tried}. That one was brought by Yolanda Prentice-Oduber, a school principal in Marlinton, whom {s3|a Firebell article of 2031} {q3|portrayed as} {c3 firebell|a smuggler of textbooks}. {s4|The jury}, out for four days, {q4|found} that {c4 jury|the article was false, that its authors had known as much and that she was owed {f money 1900000 dollars|$1.9 million}}, half of which an appeals court later struck off.

{q5|Asked} {c5 -|how that squared with the statement}, {s6|a spokesman for Pruett} {q6|argued} that {c6 campaign|"a reduced award is a win."} Lascelles himself had once been less sure. {s7|His deposition of 2033}, unsealed in the same case, {q7|has} {c7 deposition|{s8|him} {q8|conceding} that {c8 lascelles via=deposition>lascelles confirms|"somebody downstairs got the wrong principal"}}.

{s9,10|Prentice-Oduber}, who has moved twice since, {q9|does not begrudge} {c9 principal belief|Lascelles his new job} but {q10|would like} {c10 principal intention|the correction to be printed in black}. The first one ran for {f duration 3 days|three days}, at the foot of the sports page, in white type on a white ground.

The other side has its own trouble. {s11|A fund-raising letter from the Quesnel campaign}, mailed on Aug. 21, {q11|claims} that {c11 mailer|Firebell "has admitted taking orders from Pruett."} It has admitted nothing of the kind; the letter's footnote leads to the resignation letter of {s12|its former spokesman}, who {q12|wrote only} that {c12 malouf|"we might as well have."}

As for those 19 million readers, {s13|Gaugeworks, a firm that measures audiences}, {q13|puts} {c13 gaugeworks|July's at {f other 11000000-12000000 readers|between 11 million and 12 million}}. {c14 engineer probable belief|The site's own counter}, {s14|an engineer once employed there} {h14|{q14|believes}}, {c14|takes in robots}. {s15|Firebell} {q15|did not dispute} {c15 firebell confirms|the lower figure} when we sent it over, though {s16|its sales department} {q16|offered} {c16 sales intention predicted|to sell us the higher one}.

Two nails of five for Lascelles, three for the letter. We find for the principal.

=== question monthly readers of Firebell
verdict: conflicts
origins: 2
answer: rightwingsite-a | 19000000 | - | firebell
answer: rightwingsite-f | 11000000-12000000 | gaugeworks | gaugeworks

=== question Firebell took instructions from Harlan Pruett
verdict: conflicts
origins: 2
answer: rightwingsite-b | - | firebell | firebell | denies | taking instructions
answer: rightwingsite-f | - | mailer | mailer | affirms | has admitted taking orders
