story: sanctionsvote
title: The override of President Feliks's veto of the Redress Act against Zahrun
split: train
topic: politics

# Who speaks
speaker feliks = named | Adriana Feliks
speaker maczka = named | Teodora Maczka
speaker cruick = named | Bettina Cruickshank
speaker duvalier = named | Ralph Duvalier
speaker ashworth = named | Clement Ashworth-Roy
speaker takeda = named | Owen Takeda
speaker yazid = named | Yazid al-Mahir
speaker zministry = body | foreign ministry of Zahrun
speaker families = unnamed | families of those killed at Kingsferry
speaker inquiry = document | report of the Kingsferry inquiry
speaker letter = document | letter of 34 senators
speaker senators = unnamed | senators who voted to override
speaker allies = unnamed | allied governments
speaker hemmink = named | Joris Hemmink
speaker pressec = named | Malcolm Ferro
speaker lobbyists = unnamed | lobbyists for Zahrun
speaker filings = document | lobbying filings
speaker ballard = named | Nkechi Ballard
speaker scholars = unnamed | scholars of international law
speaker treasury = body | Treasury
speaker traders = unnamed | bond traders
speaker bankers = unnamed | two bankers in Port Zahr
speaker rask = named | Sunniva Rask
speaker insurers = body | Guild of Marine Underwriters
speaker pentagon = body | Defense Department
speaker barragan = named | Luis Barragan
speaker tolbert = named | Gwen Tolbert
speaker mayor = named | Hal Osterberg
speaker critics = unnamed | critics of Adriana Feliks
speaker aides = unnamed | aides to Adriana Feliks
speaker staff = unnamed | a Senate aide
speaker qabbash = named | Rania Qabbash
speaker suwaidi = named | Tariq Suwaidi
speaker court = body | royal court of Zahrun
speaker opponents = unnamed | the president, generals, intelligence directors and allies
speaker leaders = unnamed | leaders of both chambers
speaker defenders = unnamed | defenders of the Redress Act
speaker amory = named | Lucian Amory
speaker zahrcb = body | central bank of Zahrun
speaker trustees = unnamed | trustees of the Kingsferry hospital
speaker hcm = outlet | The Hartland Courier-Mail
speaker drexel = named | Pauline Drexel
speaker hands = unnamed | older hands in the capital
speaker senator = unnamed | a senator in tears
speaker fdept = body | Foreign Department
speaker pilot = unnamed | a retired pilot
speaker others = unnamed | residents of Kingsferry

=== sanctionsvote-a
outlet: Union Wire Service
url: https://union-wire.example/2034/09/28/redress-act-override
published: 2034-09-28
genre: wire

{t|Congress overrides Feliks on Kingsferry suits; {s1|Zahrun} {q1|warns of} {c1 zministry predicted|consequences}}

CARRICK CITY, Sept. 28 (UWS) — Congress on Wednesday handed President Adriana Feliks the first veto override of her two terms, enacting a law that lets citizens sue the Kingdom of Zahrun over the Kingsferry bombing, in the face of {s2,3|allied governments}' {q2|fears} that {c2 allies predicted belief|their own soldiers and officials would be next} and {q3|calls for} {c3 allies|a delay}.

The Senate voted {f other 91 votes|91} to {f other 4 votes|4} and the House {f other 338 votes|338} to {f other 71 votes|71}. {s4|The president}, who {q4|had described} {c4 feliks|the bill as "a locksmith's kit for every court on earth"}, was on a plane when the second roll was called.

{s5|Her press secretary, Malcolm Ferro}, {q5|called} {c5 pressec|the result "the most embarrassing thing this Senate has done in a generation"}, reading the words from a card.

{c6 zministry|The kingdom}, {s6|its foreign ministry} {q6|said} before dawn on Thursday, {c6|"reserves every lawful measure," having had no part in the attack}, which killed 214 people at a ferry terminal thirteen years ago.

{s7|The families of the dead}, who {q7|have sought} {c7 families predicted intention|such a law} since 2025, waited in the gallery with photographs. {s8|The Defense Department}, which {q8|had lobbied against} {c8 pentagon belief|it} to the last hour, began on Thursday to collect the names of officers who have served abroad. {c9 - predicted|The first suits {q9|are expected} within days, in the federal court at Kingsferry}.

=== sanctionsvote-b
outlet: The Carrick Post-Intelligencer
url: https://carrick-pi.example/nation/redress-act-how-it-happened
published: 2034-10-02
genre: broadsheet

{n|THE CARRICK POST-INTELLIGENCER
Nation | World | Money | Opinion | Books
Subscriber exclusive · 9 min}

{t|How a bill doubted in private became law in public}

{n|By Zainab Holloway and Erik Tomczak}

CARRICK CITY — {c1 staff|It was the photographs that did it}, {s1|a Senate aide} who had counted votes for the presidency {q1|said} afterward: {c1|you could not get from the elevators to the chamber without meeting the eyes of somebody's daughter}.

By the time the clerk read out the tally, {c2 opponents belief|the Redress for Victims Act} {q2|had been opposed by} {s2|a president, a secretary of defense, the directors of two intelligence services and most of the country's allies}, and {s3|a good many of the senators} who were about to vote for it {q3|had} {c3 senators denies belief|misgivings of their own}. Some of these were set down in ink the same evening. {s4,5|{f other 34 senators|Thirty-four senators}}, every one of whom had just voted to override, {q4|asked} in a letter to the sponsors {c4 letter|for talks on narrowing the act before "unintended consequences" set in}, {q5|listing} among these {c5 letter|suits against pilots, trainers and relief workers}.

{c6 takeda|"You do not pack a parachute on the way down,"} {q6|said} {s6,7|Owen Takeda, the secretary of defense}, who {q7|had warned} a committee in May that {c7 takeda predicted|any country with a grievance and a printing press would copy the statute, that the copies would be worse than the original and that the first people hauled before foreign judges would be sergeants}.

{s34|Pauline Drexel, the director of intelligence}, spent the last Sunday of September ringing the bill's supporters one by one to {q34|plead for} {c34 drexel|more time}, and {q35|was assured by} {s35|more than one of them} that {c35 senators confirms|they agreed with every word and would be voting the other way}.

What happened at Kingsferry is not in dispute. On the morning of March 9, 2021, two men drove a bakery van on to the pier and blew it up beside the 7:15 boat. The inquiry took two years and filled nine volumes. {s8|It} {q8|found} {c8 inquiry|"no evidence that the kingdom as an institution" had paid for the van}, {c9 zministry|a sentence} that {s9|Port Zahr} {q9|has cited} in every brief since. {s10|It} {q10|found}, too, that {c10 inquiry|a clerk at the consulate had rented the men their apartment}, and on that clerk, who flew home two days before the bombing and has not been traced, the whole of the families' case was built.

{s11|Teodora Maczka}, whose husband and elder son had taken the 7:15, {q11|has never accepted} {c11 maczka denies belief|the distinction}. {c12 maczka|"Nobody blows up a pier as an institution,"} {s12|she} {q12|said} in her kitchen, with a lawyer's calendar on the refrigerator behind her. Three times in nine years a bill that she had helped to draft died in committee. Each time {s13|she} {q13|blamed} {c13 maczka|the chairman}, and each time she had him to dinner the next month.

{s14|Ralph Duvalier, the trial lawyer turned senator who wrote the act}, {q14|considers} {c14 duvalier belief|it a repair}. {c15 duvalier|A pipe used to run from the injured to the courthouse}, {s15|he} {q15|likes to say}, {c15|and in 1976 somebody put a cork in it}. {s16|His co-sponsor, Bettina Cruickshank of the president's own party}, who faces the voters of Kingsferry in five weeks, {q16|bristled at} {c16 cruick belief|the {q17|suggestion} that {c17 -|one thing had to do with the other}}.

{s18|Critics of the president} {q18|fault} {c18 critics belief|her for coming late to a fight that she could have won in the spring, when a word to the Judiciary chairman would have sufficed, and for then conducting it by letter}. {s19,20|Her own aides}, {q19|unwilling} {c19 aides declines intention|to be quoted against her}, {q20|concede} that {c20 aides confirms|the presidency had counted on the House to bury the bill and that when the House instead passed it by voice, on a Friday in July with half the members already at the airport, nobody in the building had a second plan}. {q21|Asked} on Sunday {c21 -|whether she had been outworked by a widow with a mailing list}, {s22,23|Feliks} {q22|answered} {c22 feliks|"out-mourned,"} and within the hour {q23|had apologized for} {c23 feliks belief|the word}.

Against the families stood a great deal of money. {s24|Filings with the Justice Department} {q24|show} {c24 filings|the kingdom retaining {f other 9 firms|nine firms} at a combined {f money 1300000 dollars a month|$1.3 million a month}}, more than it spends on its embassy. Two former Senate leaders were on the payroll, and a retired admiral. In August {s26|{c25 court|two of the lobbyists}} {q25|were told by} {s25|the royal court} {c25|to let it be known that the kingdom's bonds might be sold}; {q26|preferring} {c26 lobbyists intention predicted|a softer approach}, they paid for a children's wing at the Kingsferry hospital. It has not been opened. {s27|The hospital's trustees} {q27|would rather not say} {c27 trustees declines|when it will be}.

{s28|Scholars of international law} {q28|disagree about} {c28 scholars belief|how much has been lost}. {s29|Nkechi Ballard of the Carrick School of Diplomacy} {q29|likens} {c29 ballard|immunity to a cease-fire, unjust in each particular case and missed the moment it is gone}. {s33|Older hands} {q33|recall} {c33 hands|the dire things that were foreseen in 1996, when a narrower law was passed, and of which few came about}.

Now that it is done, {s30,31|the leaders of both chambers} {q30|are open to} {c30 leaders belief|changes}, {q31|without saying} {c31 leaders silent|what they would be}. {s32|The majority leader, Clement Ashworth-Roy}, went before the cameras on Thursday to {q32|chide} {c32 ashworth|the president for not having explained the bill to the people who had written it}. He had voted for it twice.

=== sanctionsvote-c
outlet: The Hartland Courier-Mail
url: https://hartland-courier-mail.example/opinion/everyone-was-against-it
published: 2034-10-05
genre: column

{t|Editorial: Everyone was against it}

{s15|This newspaper} {q15|opposed} {c15 hcm belief|the Redress Act} in May, for reasons that have not improved. {s9|Its authors} wrote to themselves, on the night it passed, to {q9|ask} {c9 letter|what they had done}.

{s1|Senator Cruickshank} {q1|tells} voters that {c1 cruick|no decent person can be against giving the bereaved their day in court}. We are against it, and we knew people on that boat. The case for keeping one state out of the courts of another was never that kings are innocent. {c2 amory|"A sovereign in the dock,"} as {s2|the late Chief Justice Lucian Amory} {q2|put it}, {c2|"is a sovereign at war by other means,"} and a republic with soldiers in forty countries has more docks to fear than anyone.

{s3|The president}'s {q3|argument}, made too late and in too few words, that {c3 feliks predicted|every pilot would need a lawyer before he needed a runway} got no answer in the Senate. It did not take long to be borne out. On Tuesday the justice committee of Gallen's parliament, our oldest ally, took up a draft that would open its courts to suits against any state whose forces or contractors have killed one of its citizens, and {s5|Joris Hemmink, a deputy from the Low Provinces and no hothead}, {q5|has promised} {c5 hemmink predicted intention|one of his own by Christmas}.

{s6,7|Defenders of the act}, {q6|impatient with} {c6 defenders belief|such talk}, {q7|reply} that {c7 defenders predicted|judges can be trusted to tell a strong claim from a weak one}. Perhaps ours can. {s8|Those} who {q8|put their faith in} {c8 defenders belief|judges} should spend a week in the courts of some of the countries now drafting. {c10 duvalier possible|Some "tailoring,"} even {s10|Mr. Duvalier} {q10|allowed} on Wednesday's Hill Report, {c10|{h10|may} be needed}, after which {s11|he} {q11|declined to say} {c11 duvalier declines|where the cloth was long}.

The vote is not hard to understand. {s12|No member} {q12|cares} {c12 senators declines intention|to explain sovereign immunity to a man holding a picture of his daughter}. That is why constitutions provide vetoes, and why a president who issues one has to be seen defending it. {s13|Mr. Ferro} {q13|blames} {c13 pressec|the rout on "the calendar."} {s14|The families}, with better reason, {q14|credit} {c14 families|it to themselves}.

=== sanctionsvote-d
outlet: Zahrun Monitor (English edition)
url: https://zahrun-monitor.example/en/2034/09/29/foreign-minister-statement
published: 2034-09-29
genre: translation

{t|{s1|Foreign Minister} {q1|laments} {c1 yazid belief|"grave error" by legislature of friendly state}}

Port Zahr, 29 September. {s2,3,4|His Highness the Foreign Minister, Prince Yazid al-Mahir}, received the ambassadors of {f other 11 states|eleven friendly states} on Thursday and {q2|conveyed} to them {c2 yazid belief|the Kingdom's disappointment at the adoption of the so-called Redress Act}, {q3|describing} {c3 yazid|it as an erosion of the principle on which relations among sovereigns have rested for three centuries} and {q4|stressing} that {c4 yazid|the Kingdom, itself many times a victim of terror, has never needed instruction in mourning}.

{s5|The Royal Court} {q5|has directed} {c5 court|the Central Bank to review the placement of the Kingdom's reserves}. {s7|The Bank}, for its part, {q7|dismissed} {c7 zahrcb denies|foreign {q6|reports} that {c6 -|a sale has already begun}}.

{q8|In the opinion of} {s8|Dr Rania Qabbash, dean of law at the Royal University}, {c8 qabbash predicted|the greatest harm will fall on the state that passed the Act, whose bases, banks and agents are to be found in every corner of the earth, whereas the Kingdom's are few}. {s9|She} {q9|advised} {c9 qabbash|those affected to answer no summons}. The Kingdom has maintained a consulate in Kingsferry since 1958, and its gardens are open to residents in the month of May.

{n|© Zahrun Monitor. Reproduction permitted with attribution. RSS | Contact | العربية}

=== sanctionsvote-e
outlet: Hull & Ledger
url: https://hull-and-ledger.example/markets/zahrun-bonds-redress
published: 2034-10-03
genre: trade

{t|Redress Act: why {s1|traders} {q1|aren't worried} {c1 traders denies belief|about the kingdom's bonds} and {s2|underwriters} {q2|are uneasy about} {c2 insurers belief|everything else}}

{n|By Piet Abdulrahman | Markets desk | Charges may apply for reprints}

{c11 treasury|Zahrun holds government paper of the union worth {f money 97000000000 about dollars|some $97bn}}, by {s11|the Treasury}'s {q11|latest count}, and since Thursday has not sold a dollar of it. Yields moved by three basis points. {s3|Traders in Carrick City} {q3|were dismissive of} {c3 traders belief|the whole affair}; {c4 rask|a kingdom that pegs its currency to the dollar and pays for its wheat in it}, {s4|Sunniva Rask of Rask Meyer} {q4|pointed out} in a note to clients, {c4|can threaten a sale but can hardly carry it through, since the first tenth would lower the price of the other nine}.

{s5|Two bankers in Port Zahr}, neither of them allowed to speak for the central bank, {h5|{q5|suspect}} that {c5 bankers probable belief|what is left will be moved, a little each quarter, into the names of brokers in third countries, where a court could not easily find it}. A change of that kind would not show up in the figures before the spring. {s6|The Treasury} {q6|would neither confirm nor deny} {c6 treasury declines|having asked the largest brokers for their lists}.

At the Guild of Marine Underwriters, whose members cover a quarter of the world's tankers, the mood is darker. {s7|The guild} {q7|fears} that {c7 insurers predicted belief|a judgment in Kingsferry will be followed by the arrest of a Zahruni ship, the arrest by a countermeasure in the strait, and the countermeasure by claims that nobody has priced}; {s8|it} {q8|has asked for} {c8 insurers|seven days' notice of any call at a port of the union from November}. {c9 insurers|Shipowners} {q9|have been urged by} {s9|the guild's secretary} {c9|to keep hulls with royal money in them out of the union's waters until the first case has been heard}, advice that several have taken. The others are waiting for freight rates to tell them what to do.

The kingdom's own energy minister sounded unconcerned. {c10 suwaidi|"We deliver oil, we do not deliver opinions,"} {q10|said} {s10|Tariq Suwaidi} as he arrived for a producers' meeting in Gallen, and the price of crude, which had been rising all morning, fell back.

=== sanctionsvote-f
outlet: Kingsferry Packet
url: https://kingsferry-packet.example/local/pier-after-the-vote
published: 2034-09-30
genre: local

{t|On the pier, relief, and some {q1|doubts about} {c1 others denies belief|what a court can give}, from {s1|those} who were there}

{n|By Shanelle Grzybowski}

KINGSFERRY — The 7:15 left on time Thursday. It always has, since the first one after, and Gwen Tolbert, who was a deckhand then and is its mate now, rang the bell off the end of the breakwater as she does each morning, once, without looking back.

{s2|She} {q2|is glad of} {c2 tolbert belief|the vote}. {s3|She} {q3|has never been persuaded}, though, that {c3 tolbert denies belief|money is what anyone here was after}. {c4 tolbert|"Teddy Maczka never said money to me in thirteen years,"} {s4|she} {q4|said}. {c4|"She said, I want to read the cables. That's all.

"So let her read them. I'd like to hear what's in there myself, and I'd like to be sitting down."}

The cables are some 400 pages of consular traffic, sealed since the inquiry. {c5 - belief|A trial {q5|is widely seen} here as the only way to them}. {s7,8|{c6 maczka|The Foreign Department}}, which {q6|was accused by} {s6|Mrs. Maczka} in 2030 {c6|of hiding them "behind a friendship,"} {q7|opposes} {c7 fdept belief|their release} to this day, {q8|maintaining} that {c8 fdept|they contain nothing the families do not already know}, and in June it moved them from a basement in the capital to a salt mine.

Luis Barragan, who lost a brother, drove home from Carrick City on Wednesday night with the radio off. He had shaken the hands of {f other 60 about senators|about sixty senators}. {c10 barragan via=barragan>senator|{s11|One}, in tears, {q11|told} him {c11 senator via=barragan>senator|he would have voted no had the ballot been secret}}, {s10|Barragan} {q10|recalled}. {s12|He} {q12|did not hold} {c12 barragan denies belief|it against the man}.

Not all of the town is of one mind. {s13|A retired pilot}, sweeping the steps of the Seamen's Institute, {q13|wondered} {c13 pilot|who would answer for the things that he had been ordered to do from the air}. {s14,15|Mayor Hal Osterberg}, {q14|mindful of} {c14 mayor belief|the tankers that tie up across the harbor and of the people they employ}, {q15|has ruled out} {c15 mayor declines intention|any statement by the council}. At noon the ferry company lowered its flag, as it does on the last Thursday of each month, and a party of schoolchildren asked their teacher why.

{n|Photos by the author. Tags: ferry, pier, Congress, Zahrun}

=== question Senate votes to override the veto
verdict: single
origins: 1
answer: sanctionsvote-a | 91 | - | Senate

=== question has the kingdom begun to sell its bonds
verdict: conflicts
origins: 2
answer: sanctionsvote-d | - | - | foreign reports | affirms | a sale has already begun
answer: sanctionsvote-d | - | zahrcb | Central Bank | denies | dismissed the reports
