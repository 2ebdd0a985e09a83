story: simcard
title: Hackers copy customer data of the telephone company Telvona
split: train
topic: technology

speaker heron = unnamed | Grey Heron
speaker post = document | corvus_9's post on the Midden
speaker corvus = unnamed | corvus_9
speaker holders = unnamed | thirteen Telvona customers
speaker notary = unnamed | a notary in Oosterhaven
speaker alda = named | Sigrún Alda Pétursdóttir
speaker telvona = body | Telvona
speaker brezovar = named | Katalin Brezovar
speaker lindemaa = named | Joost Lindemaa
speaker avd = body | Data Protection Authority
speaker castagnier = named | Irène Castagnier
speaker police = body | Lothen police
speaker analysts = unnamed | analysts
speaker hrdlo = named | Pavol Hrdlo
speaker aasen = named | Liv Aasen
speaker greens = body | the Greens
speaker centreright = body | the centre-right
speaker verhulst = named | Bram Verhulst
speaker courier = outlet | The Marle Courier
speaker board = unnamed | two people close to Telvona's supervisory board
speaker audit = document | an audit of 2031
speaker kruk = named | Wiesława Kruk
speaker consumers = body | Consumers' League
speaker starck = named | Emil Starck
speaker seller = unnamed | staff at a phone shop in Haldersloot
speaker owner = unnamed | the owner of a phone shop in Haldersloot
speaker insurers = unnamed | insurers
speaker backbencher = unnamed | a backbencher
speaker researchers = unnamed | researchers
speaker staff = unnamed | people at Telvona's headquarters
speaker mandas = named | Giorgos Mandas
speaker nikos = named | Nikos Mandas
speaker bank = body | Volksspaar
speaker letter = document | a letter from Telvona to its customers
speaker helpline = unnamed | a woman on the Telvona helpline

=== simcard-a
outlet: Packet & Wire
url: https://packetandwire.example/2033/02/07/telvona-grey-heron
published: 2033-02-07
genre: blog

{t|{s1|Grey Heron} {q1|claims} {c1 heron|{f records 9400000 records|9.4 million Telvona records}}; the sample looks real}

{n|posted by mireille on Monday Feb 7th, 17:05 // filed under: leaks, telecoms // 52 replies}

Some time on Sunday evening a user named corvus_9 put an archive on the Midden, the forum where most stolen databases in this part of the world change hands sooner or later. {s2|Its heading} {q2|reads}: {c2 post|"TELVONA full, {f records 9400000 @2033-02-06 records|9.4M}, not a joke".} {s3,4,5|corvus_9}, who {q3|professes} {c3 corvus|to speak for the crew known as Grey Heron}, {q4|wants} {c4 corvus predicted intention|{f money 40 bitcoin|40 bitcoin}} and {q5|threatens} {c5 corvus predicted intention|to publish the lot on Friday}.

The sample has {f records 31000 rows|31,000 rows}. There's a name, a date of birth, a street and an account number in each, and then, which is the nasty part, the serial number and the PUK of the SIM. With those and a bit of acting you can walk into a phone shop and walk out as somebody else.

We rang {f other 20 numbers|twenty of the numbers}. {f other 14 people|Fourteen people} picked up. {s6|{f other 13 people|Thirteen of them}} {q6|confirmed} that {c6 holders confirms|the address and the bank account were theirs}; {s7|the other, a notary in Oosterhaven}, {q7|told} us {c7 notary|to go to hell}.

{c8 alda|This can't be some old dump}, {q8|says} {s8|Sigrún Alda Pétursdóttir}, who teaches network security at Marle Technical University and went through the rows for us, because {c8|{f other 600 about cards|some 600 of the cards} were only issued in December}. {s9|She} {h9|{q9|suspects}} {c9 alda probable belief|the dealer portal, a website on which shops register new cards and which, last time she looked, accepted "a password my cat could type"}.

Telvona came out of the old post office in 1998, was sold twice, and is now Lothen's third-largest mobile network. It has {f other 6200000 about customers|about 6.2 million customers}, which is the obvious problem with the number in the headline. People leave, though, and their rows stay. A company that has been connecting phones for thirty-five years may well hold more records than customers.

{s10|Telvona's press desk} {q10|answered} with one line: {c10 telvona|"We are aware of a post."} {s11|It} {q11|has yet to respond to} {c11 telvona silent|a question about the portal}.

UPDATE 22:40. {s12|The company} now {q12|says} {c12 telvona|it is "looking into the matter together with external partners"}.

=== simcard-b
outlet: Bourse Wire
url: https://boursewire.example/telvona-acknowledges-breach-2-1-mln
published: 2033-02-08
genre: wire

{t|{s1|Telvona} {q1|confirms} {c1 telvona confirms|hackers took data of {f records 2100000 customers|2.1 mln customers}}}

MARLE, Feb 8 (Bourse Wire) – {s2,3|Telvona} {q2|acknowledged} on Tuesday that {c2 telvona confirms|intruders had copied data of {f records 2100000 customers|2.1 million customers}}, but {q3|rejected} {c3 telvona denies|a {q4|claim} by {s4|hackers} {c4 heron|to have {f records 9400000 by=heron records|9.4 million records}}}.

{c5 brezovar|“We have been the victim of professionals,”} {s5|Chief Executive Katalin Brezovar} {q5|said}. {c6 brezovar|No passwords or call records were touched}, {s6|she} {q6|said}.

{s7|The police} {q7|advised} {c7 police|customers to agree a code word with their bank}. The Data Protection Authority opened an inquiry; it may fine a company {f percent ..4 at_most turnover|up to 4 percent} of turnover, in Telvona's case {f money 88000000 about crowns|some 88 million crowns}.

The shares closed {f percent 11.6 shares|11.6 percent} lower at {f money 31.2 crowns|31.20 crowns}, the steepest fall since the company was floated. {s8|Analysts} {q8|expect} {c8 analysts predicted belief|customers to leave for its larger rivals}.

=== simcard-c
outlet: Nordkanaal
url: https://nordkanaal.example/news/telvona-data-stolen
published: 2033-02-08
genre: broadcast
copy of: simcard-b

{n|Nordkanaal | News | Watch live}

{t|{s1|Telvona} {q1|admits} {c1 telvona confirms|data of {f records 2100000 customers|2.1 million} stolen}}

{s2,3|Telvona} {q2|has admitted} that {c2 telvona confirms|intruders copied data of {f records 2100000 customers|2.1 million customers}}, but {q3|rejects} {c3 telvona denies|{s4|hackers}' {q4|claim} {c4 heron|to have {f records 9400000 by=heron records|9.4 million records}}}.

{c5 brezovar|“We have been the victim of professionals,”} {q5|said} {s5|Katalin Brezovar, the chief executive}. {c6 brezovar|Passwords and call records were not touched}, {q6|according to} {s6|her}.

{s7|Police} {q7|are advising} {c7 police|customers to agree a code word with their bank}. The Data Protection Authority, which may fine a company {f percent ..4 at_most turnover|up to 4 percent} of its turnover – {f money 88000000 about crowns|around 88 million crowns} in this case – has opened an inquiry. The shares fell {f percent 11.6 shares|11.6 percent}.

{n|Is your number affected? Write to us: tips@nordkanaal.example}

=== simcard-d
outlet: Lothen One
url: https://lothenone.example/live/telvona-parliament
published: 2033-02-08
genre: live blog

{t|Live: parliament questions minister on Telvona hack}

{n|Follow along with Ottilie Marchetti and Jan Sova
Refresh for the newest entries}

14:02 Good afternoon. The chamber is two thirds empty, as on any Tuesday with football, but the front benches are full and someone has put a very old telephone on the lectern. No one has owned up.

14:06 {s1|Hrdlo}{q1|:} {c1 hrdlo|‘No reason for panic’}
{s2|The digital minister} {q2|assures} MPs that {c2 hrdlo|neither the emergency number nor the health card ran on Telvona's systems}. {c3 hrdlo|He himself learnt of it}, {s3|he} {q3|says}, {c3|“like everyone, over breakfast”}.

14:13 {s4,5|Liv Aasen of the Greens} {q4|wants to know} {c4 aasen|why nobody acted in 2031}, {q5|recalling} that {c5 aasen via=aasen>audit|{s6|an audit that year} {q6|called} {c6 audit via=aasen>audit|the dealer portal “unfit for purpose”}}. Cheers from the left, and a ringtone.

14:20 {s7|Hrdlo} {q7|wishes} {c7 hrdlo intention|he had been shown it}. {s8|The Speaker, Bram Verhulst}, {q8|asks} {c8 verhulst|whoever owns the ringtone to leave}.

14:31 {s9|The centre-right} {q9|supports} {c9 centreright belief|a state register of every SIM sold}. {s10|The Greens} {q10|are dead against} {c10 greens belief|the idea}; {c11 greens|one more list}, {s11|they} {q11|say}, {c11|is one more list to steal}.

14:38 {c16 backbencher|Telvona} {q16|is accused by} {s16|a backbencher} {c16|of “selling the key and keeping a copy”}. The chair rings the bell.

14:44 Will ministers' own phones be among the {f records 2100000 customers|2.1 million}? {s12|Hrdlo} {q12|refuses to say} {c12 hrdlo declines|whether he is a customer}. {c13 hrdlo|“I have a very good pen,”} {s13|he} {q13|says}.

14:58 {s14|Captain Emil Starck of the police cybercrime unit} {q14|has just told} our reporter in the lobby that {c14 starck|the attack was under way for {f duration 19 days|19 days} before anyone noticed}. That is new. {s15|Telvona} {q15|has said nothing about} {c15 telvona silent|dates}.

15:10 And that is it. The telephone is still on the lectern.

=== simcard-e
outlet: The Marle Courier
url: https://marlecourier.example/2033/02/12/telvona-watchdog-ransom
published: 2033-02-12
genre: broadsheet

{t|{s1|Watchdog} {q1|disputes} {c1 avd denies|Telvona's count of the hacked}}

On the desk of Irène Castagnier, among the files, stands a knitted owl with one eye. Visitors look at it while she reads. On Friday she read them a number.

{c2 castagnier|“{f records 5200000.. at_least people|At least 5.2 million people}, and I am still counting,”} {q2|said} {s2|Castagnier}, who heads the Data Protection Authority, or AVD. {c3 castagnier|Telvona}, {s3|she} {q3|said}, {c3|had left out everyone who was no longer a customer, “as if one stopped having a date of birth”}.

The day before, {s4,5|the company} {q4|had raised} {c4 telvona|its own figure to {f records 3400000 @2033-02-10 customers|3.4 million}}, after {q5|speaking of} {c5 telvona|{f records 2100000 @2033-02-08 customers|2.1 million}} on Tuesday. {s6|Joost Lindemaa, its spokesman}, {q6|dismissed} {c6 lindemaa denies|the gap as “a matter of definition”}.

He was less relaxed about money. {c7 board|Telvona paid the thieves {f money 1200000 @2033-02-09 crowns|1.2 million crowns} on Wednesday night}, {q7|according to} {s7|two people close to its supervisory board}. {s8|One of them} {q8|said} {c8 board via=board>brezovar|{s9|the chief executive} {q9|had described} {c9 brezovar via=board>brezovar|the payment to the board as “the cheapest advertising we will buy this year”}}. {c10 lindemaa denies|There had been no payment of any kind}, {q10|said} {s10,11|Lindemaa}, {q11|branding} {c11 lindemaa denies|the account “a novel, and not a good one”}. Friday, the hackers' deadline, passed without another leak. By noon the post on the Midden had gone.

{s12|Emil Starck, the captain in charge of the police cybercrime unit}, {q12|warned against} {c12 starck|reading anything into that}. {s13|He} {q13|would neither confirm nor deny} that {c13 starck declines|a ransom was paid}. Paying is not a crime in Lothen. It is in two of its neighbours, and {s14|insurers} {q14|say} that {c14 insurers|the region's thieves have moved their custom accordingly}.

The name Grey Heron first turned up in 2029, on the files of a dental clinic, then on those of a ferry line, a lottery and two town halls. {s28|Researchers} {q28|liken} {c28 researchers|it to a brand rather than a gang: whoever holds the password to the account that week is Grey Heron}. Two students from Bruva who were tried as members last spring walked free for want of a witness able to say what membership meant.

What was taken matters more than how often. A SIM card is a key that its owner never sees used. Whoever can persuade a shop to move a number to a new card receives the calls meant for the old one and with them the six digits that a bank sends to make sure that its customer is its customer. The trick needs no code. It needs a name, an address, a birthday and the string of eight figures on the back of a plastic frame that most people throw away on the day they buy the telephone. All of that was in the archive, in plain text, in a single table, sorted by surname.

It was in the dealer portal too. {s15,16|An audit of 2031}, which the Courier has read, {q15|recommended} {c15 audit|cutting off the {f other 1900 shops|1,900 shops} that could log in to it with a shared password}, and {q16|said} that {c16 audit|{f other 340 shops|340 of them} no longer existed}. {s17|Sigrún Alda Pétursdóttir of Marle Technical University} {q17|is convinced} {c17 alda belief|the thieves “simply knocked”}. {s18|Starck} {q18|sees} {c18 starck belief|no evidence of that}.

Wiesława Kruk, who bakes for {f other 11 cafés|eleven cafés} in the harbour district, lost her number on Thursday in the middle of an order for rolls, and by evening {f money 6000 @2033-02-10 crowns|6,000 crowns}. {s19|She} {q19|blames} {c19 kruk|herself, for never having changed provider}. {s20|The Consumers' League} {q20|blames} {c20 consumers|Telvona}, and {s21|it} {q21|wants} {c21 consumers predicted intention|all {f other 6200000 cards|6.2 million cards} replaced at the company's expense}.

The AVD has summoned the company for 3 March. Hearings are public, in theory; the room, above the municipal baths on Weavers' Quay, seats thirty, and the smell of chlorine comes up through the floor. In the authority's nine years no telephone company has sat there. Its heaviest fine so far, on a chain of fitness studios that filmed its changing rooms, was paid in instalments.

{s22,23|Katalin Brezovar, the chief executive}, {q22|has ruled out} {c22 brezovar declines predicted intention|a general exchange}, {q23|saying} that {c23 brezovar|there are not that many blank cards on the continent}. {s24|She} {q24|has promised} {c24 brezovar predicted intention|to send one to whoever asks}. {c25 - possible|Her own position {h25|{q25|is said to}} depend on the answer she gives shareholders on the 25th}, about the audit above all: {s26|people at headquarters} {q26|remember} {c26 staff|it being handed round}, {s27|she} {q27|does not recall} {c27 brezovar denies|seeing it}.

=== simcard-f
outlet: Haldersloot Gazette
url: https://haldersloot-gazette.example/telvona-widower-savings
published: 2033-02-14
genre: local

{n|HALDERSLOOT GAZETTE
Est. 1887 ~ Weather: sleet ~ Tides}

{t|{c1 mandas|‘They had my dog's name’}{q1|:} {s1|widower} loses savings after Telvona hack}

{n|by Femke Oduya, 14 Feb.}

A retired ferry engineer from Kade Road has lost {f money 18400 @2033-02-11 crowns|18,400 crowns}, nearly all he had put by, to thieves who took over his telephone number.

Giorgos Mandas, 74, was peeling potatoes on Friday when his phone went dead. {c2 mandas|“I thought it was the mast,”} {s2|he} {q2|told} the Gazette. {c2|“It is always the mast.

“Then I saw that the neighbour was talking on hers.”} By the time his son Nikos drove over from Oosterhaven, {f other 3 transfers|three transfers} had left his account at Volksspaar, the last of them at 16:52.

{s3|Staff at the phone shop on the Brink} {q3|remember} {c3 seller|a polite man in his forties who knew Mr Mandas's birthday, his street and the answer to the secret question, which was the dog}. {s4|The owner}, who did not want to be named, {q4|said} {c4 owner|he had been given no new rules since the hack}.

{s6,7|Volksspaar} {q6|has refused} {c6 bank declines predicted intention|to make good the loss}, {q7|saying} that {c7 bank|every transfer was “correctly authorised”}. {s8|Nikos Mandas} {q8|hopes} {c8 nikos predicted intention|to change its mind with a lawyer's help}. {s9|He} {h9|{q9|fears}} {c9 nikos possible belief|his father will otherwise have to sell the boat}.

{s10,11|A letter from Telvona}, which arrived on Saturday, {q10|regrets} {c10 letter|“any inconvenience”} and {q11|suggests} {c11 letter|choosing a new password}. It gives a number to ring. When the Gazette rang it, {s12|a woman on the helpline} {q12|explained}, after {f duration 50 @2033-02-13 minutes|50 minutes} of pan pipes, {c12 helpline|how to order a new card}; {c13 helpline cannot_verify|whether Mr Mandas was among the {f records 3400000 customers|3.4 million}}, {s13|she} {q13|could not tell} us.

The real number of victims may be far larger. {s14|Irène Castagnier, the country's data protection chief}, {q14|told} The Marle Courier on Friday that {c14 castagnier via=courier>castagnier|it was {f records 5200000.. at_least @2033-02-11 people|at least 5.2 million}}. 

Neighbours have started a collection. It had reached {f money 940 crowns|940 crowns} by Sunday night, with a coffee and walnut cake to be raffled at the bowls club; tickets from Truus, at the bar.

=== question people whose data were copied
verdict: conflicts
origins: 3
answer: simcard-a | 9400000 | heron | heron
answer: simcard-b | 2100000 | telvona | telvona
answer: simcard-b | 9400000 | heron | heron
answer: simcard-c | 2100000 | telvona | telvona
answer: simcard-d | 2100000 | - | telvona
answer: simcard-e | 5200000.. | castagnier | castagnier
answer: simcard-e | 3400000 | telvona | telvona
answer: simcard-f | 5200000.. | castagnier | castagnier

=== question Telvona's own count of customers affected
verdict: supersedes
origins: 1
answer: simcard-b | 2100000 | telvona | telvona
answer: simcard-e | 3400000 | telvona | telvona
answer: simcard-f | 3400000 | - | telvona

=== question ransom paid to the hackers
verdict: conflicts
origins: 2
answer: simcard-e | 1200000 | board | board
answer: simcard-e | - | lindemaa | telvona | denies | no payment of any kind

=== question how long the attack went unnoticed
verdict: single
origins: 1
answer: simcard-d | 19 | starck | starck | affirms | 19 days
