story: ledgerline
title: Three executives of a failed bank stand trial for fraud
split: train
topic: courts

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker prosecutors = body | prosecutors
speaker fonokalafi = named | Tevita Fonokalafi
speaker hiramatsu = named | Kenzo Hiramatsu
speaker park = named | Park Do-yun
speaker three = unnamed | three former executives of Onehara Trust Bank
speaker parklawyer = unnamed | Park Do-yun's lawyer
speaker cheong = named | Audrey Cheong
speaker waititi = named | Hone Waititi
speaker leota = named | Siaosi Leota
speaker authority = body | Monetary Authority
speaker superior = unnamed | a superior at the Monetary Authority
speaker court = body | High Court of Marovai
speaker mps = outlet | Marovai Press Service
speaker sna = outlet | Straits News Agency
speaker tran = named | Lanh Tran
speaker indictment = document | indictment
speaker tewhata = named | Rangi Te Whata
speaker quah = named | Quah Mei Lin
speaker aquino = named | Florencia Aquino
speaker somedep = unnamed | some depositors
speaker kealoha = named | Hamish Kealoha
speaker cctv = footage | CCTV footage
speaker defence = body | the defence
speaker hlawyers = unnamed | lawyers for Kenzo Hiramatsu
speaker pipolice = body | Pilot Islands police
speaker bae = named | Bae Sung-ho
speaker blackwood = named | Ngaire Blackwood
speaker chartered = body | Society of Chartered Auditors
speaker report2030 = document | Monetary Authority inspection report of 2030
speaker insider = unnamed | a former Monetary Authority inspector
speaker bench = body | the bench
speaker source = unnamed | a source in the prosecution

=== ledgerline-a
outlet: Radio Onehara
url: https://radio-onehara.example/morning-drive/2033-02-07
published: 2033-02-07
genre: broadcast

{n|Radio Onehara 98.2 FM
Morning Drive | Listen again | Schedule
Transcript made by machine. It may hold errors.}

{t|Bank trial opens with {q1|claim of} {c1 -|'a second set of books'}}

Three former executives of Onehara Trust Bank went on trial this morning in Court 4 on Customs Street, with the queue for public seats stretching past the fish market and round into the lane.

{c2 prosecutors|The three kept {f records 1140 loans|1,140 loans} on the books for companies that never existed}, {s2|prosecutors} {q2|say}. {s3|Chief prosecutor Tevita Fonokalafi} {q3|said} {c3 fonokalafi|the bank had '{f records 2 ledgers|two ledgers}, one for the regulator and one for the truth'}.

{s4|Kenzo Hiramatsu}, who ran the bank for eleven years, {q4|pleaded not guilty to} {c4 hiramatsu denies|{f other 19 counts|all 19 counts}}. So did the former finance chief, Serafina Taulealo. The treasurer, Park Do-yun, entered no plea. {s5|His lawyer} {q5|asked for} {c5 parklawyer|time to read {f records 40000 pages of bank mail|40,000 pages} of bank mail that had reached her on Friday night}.

Our reporter Hone Waititi caught up with Mr Hiramatsu's counsel, Audrey Cheong, on the steps.

{s6|WAITITI}{q6|:} {c6 waititi|Did your client know about the second ledger?}
{s7|CHEONG}{q7|:} {c7 cheong denies|There is no second ledger. There's a backup. Every bank has one.}
{s8|WAITITI}{q8|:} {c8 waititi|So the loans were real?}
{s9|CHEONG}{q9|:} {c9 cheong declines|Ask me when the witnesses have been sworn.}

Across the road, Siaosi Leota had been sitting on an upturned crate since five. {s10|The retired ferry engineer}, who lost {f money 90000 vala|90,000 vala} when the doors closed, {q10|wants} {c10 leota predicted intention|to see it 'before they bury me'}. The crate, by the way, was from the fish market.

{c11 - predicted|The hearing {h11|{q11|is expected}} to last {f duration 9 weeks|nine weeks}}. The Monetary Authority, which shut the bank in March 2031, is not a party.

{n|Up next: Kiri has the surf and the traffic.}

=== ledgerline-b
outlet: Marovai Tribune
url: https://marovai-tribune.example/courts/otb-clerk-evidence
published: 2033-02-18
genre: broadsheet

{t|{s1|Clerk} {q1|tells} court {c1 tran|she was taught to stain loan files with tea}}

For most of Thursday morning the only sound in Court 4 besides the ceiling fans was that of Lanh Tran turning pages.

She had been handed a ring binder, exhibit P-88, and a glass of water, and all the time in the world. It took her eleven minutes. Then {s2|she} put a finger on a line near the foot of page 61, a loan of {f money 4200000 vala|4.2 million vala} to a firm called Southern Copra Freight, and {q2|said}: {c2 tran|“That is my seven. I make them with a bar.”}

Ms Tran, 34, was for six years a ledger clerk at Onehara Trust Bank (OTB), the lender whose collapse in 2031 wiped out the savings of {f affected 86000 about customers|some 86,000 customers} and took with it the pension scheme of the harbour pilots. She is the first insider to give evidence against the people who ran it, and she did so in a voice so low that the stenographer twice held up a hand. What {s3|she} {q3|described} was {c3 tran|an office on the fourth floor in which invented borrowers were given letterheads, tax numbers and, at the end of each quarter, birthdays}. {c4 tran|Files were stained with tea to age them}, {s4|she} {q4|said}, {c4|“and once with soy, which was a mistake because of the smell”}.

{q5|Asked by} {s5|the prosecutor, Tevita Fonokalafi}, {c5 fonokalafi|who had given the instruction}, {s6|she} {q6|said} {c6 tran|it came down “from the seventh floor”}. Only {f other 2 people|two people} had desks there.

{q7|According to} {s7|the 212-page indictment}, {c7 indictment|{f records 1140 loans|1,140 loans}, worth {f money 2300000000 vala|2.3 billion vala} on paper, were booked between 2024 and 2030 to companies with no staff, no premises and, in {f records 37 instances|37 instances}, no name}. {s8|Prosecutors} {q8|accuse} {c8 prosecutors|Kenzo Hiramatsu, the former chief executive, of having designed the scheme, Serafina Taulealo of having fed it and Park Do-yun of hiding it from the auditors}. {s9|They} {h9|{q9|believe} that} {c9 prosecutors probable belief|{f money 412000000 vala|412 million vala} left the country by way of {f other 2 shell firms|two shell firms} in the Pilot Islands}, where Hiramatsu's brother-in-law owns a marina.

{s10|All three} {q10|deny} {c10 three denies|the charges}, but not in one voice. {s11|Audrey Cheong}, who leads for Hiramatsu, {q11|says} {c11 cheong denies|“aggressive but real” lending was turned into crime by “a regulator in need of a scapegoat”}. {s12|Taulealo's counsel, Rangi Te Whata}, {q12|has blamed} {c12 tewhata|the software}. Park, whose plea was entered for him last week, {q13|was described by} {s13|his own lawyer} {c13 parklawyer|as “a man who tidied what he was given”}.

Marovai has no juries. A judge sits with two lay assessors, drawn by lot from a roll of ratepayers and paid a day rate that has not changed since 1988, and the three decide by majority. One of the present pair keeps bees. The building, a former customs house, was patched after the cyclone of 2019 with timber that has since warped, so that doors tend to open by themselves in the middle of somebody's sentence. On Thursday it happened four times.

After the recess Ms Cheong rose. {c14 cheong|“You were paid 3,100 vala a month, Ms Tran,”} {s14|she} {q14|began}, {c14|“and in six years you never once refused?”}

{s15|The clerk} {q15|agreed} that {c15 tran confirms|she had not}. She had a mother in Fale Bay and a mortgage, a real one, from the same bank. {c16 cheong|“And nobody threatened you?”} {s16|counsel} {q16|said}. {c17 tran via=tran>hiramatsu|{s18|Mr Hiramatsu}}, {s17|the witness} {q17|answered} after a time, {c17|{q18|had once told} her in the lift that {c18 hiramatsu via=tran>hiramatsu|“clean hands don't get bonuses”}}.

{c19 cheong denies|Her client}, {s19|Ms Cheong} {q19|said} at the gate, {c19|“has never discussed bonuses in a lift with anyone”}. She smiled as she did so.

{s20|Judge Quah Mei Lin} {q20|reminded} the assessors that {c20 quah|a witness who has been promised immunity “must be weighed with care”}. Under a deal published in January, Ms Tran will not be charged so long as she tells the whole of what she knows.

In the afternoon the blinds came down for a film. {s21|CCTV footage from a loading bay} {h21|{q21|appeared to show}} {c21 cctv probable|Park carrying {f other 3 boxes|three boxes} to a service lift at 23:40 on the night before inspectors were due}. {s22|The defence} {q22|said} {c22 defence possible|they {h22|may} have held mooncakes}. Nobody laughed, although an usher looked at the floor.

Outside, under the rain trees, members of the Depositors' Association had laid out bankbooks on the pavement in the shape of an anchor. {s23,24|Its secretary, Florencia Aquino}, {q23|praised} {c23 aquino belief|the clerk as “the only one of them with a spine”} and {q24|called for} {c24 aquino|an inquiry into the Monetary Authority, which had inspected the bank {f other 9 inspections|nine times}}. {s25|Some depositors} {q25|are convinced} that {c25 somedep belief|the money is still somewhere}. The {q26|belief} that {c26 - belief|it sits in the marina} has drawn a few of them to hire a boat.

{c27 kealoha|“Money of this kind does not sit,”} {q27|said} {s27,28|Hamish Kealoha, the liquidator appointed by the High Court}, who {q28|puts} {c28 kealoha|the hole at {f money 385000000 vala|385 million vala}}. {c29 kealoha|“It gets spent.}

{c29|“Then it gets lent to a cousin, and then it is a boat,”} {s29|he} {q29|said}. {s30|He} has so far recovered {f money 71000000 vala|71 million vala}, most of it from the sale of the head office, and {q30|hopes} {c30 kealoha predicted intention|to pay a first dividend by July}.

=== ledgerline-c
outlet: Straits News Agency
url: https://straits-news.example/wire/otb-liquidator-raises
published: 2033-02-20
genre: wire

{t|{s1|Liquidator} {q1|raises} {c1 kealoha|estimate of missing OTB funds to {f money 397000000 vala|397 mln vala}}}

ONEHARA, Feb 20 (SNA) - {s2,3|The liquidator of failed Onehara Trust Bank} on Sunday {q2|raised} {c2 kealoha|his estimate of missing funds to {f money 397000000 vala|397 million vala} from {f money 385000000 @2033-02-18 vala|385 million}}, {q3|saying} {c3 kealoha|a third shell company had turned up in the Pilot Islands}.

In a filing with the High Court, {s4|Hamish Kealoha} {q4|said} {c4 kealoha probable|customers were {h4|unlikely} to see more than {f percent ..15 at_most of savings|15 percent of their savings}}. {s5|He} {q5|asked} {c5 kealoha|the court to freeze a marina, a yacht and {f other 14 apartments|14 apartments}}.

{s6,7|Lawyers for Kenzo Hiramatsu, OTB's former chief executive}, {q6|called} {c6 hlawyers|the filing "theatre"} and {q7|vowed} {c7 hlawyers predicted intention|to contest it}. Hiramatsu and two colleagues are on trial for fraud.

{s8|Pilot Islands police} {q8|could not say} {c8 pipolice cannot_verify|whether the marina's owner was still in the territory}.

=== ledgerline-d
outlet: Fale Bay Echo
url: https://falebay-echo.example/briefs/otb-hole-grows
published: 2033-02-21
genre: local
copy of: ledgerline-c

{t|Hole at OTB grows to {f money 397000000 vala|397m vala}}

{s1,2|The liquidator of failed Onehara Trust Bank} {q1|has raised} {c1 kealoha via=sna>kealoha|his estimate of missing funds to {f money 397000000 vala|397 million vala} from {f money 385000000 @2033-02-18 vala|385 million}}, {q2|saying} that {c2 kealoha via=sna>kealoha|a third shell company had turned up in the Pilot Islands}.

In a filing with the High Court on Sunday, {s3|Hamish Kealoha} {q3|said} {c3 kealoha probable via=sna>kealoha|customers were {h3|unlikely} to see more than {f percent ..15 at_most of savings|15 percent of their savings}}. {s4|He} {q4|asked} {c4 kealoha via=sna>kealoha|judges to freeze a marina, a yacht and {f other 14 apartments|14 apartments}}.

{s5,6|Lawyers for Kenzo Hiramatsu, OTB's former chief executive}, {q5|called} {c5 hlawyers via=sna>hlawyers|the filing "theatre"} and {q6|vowed} {c6 hlawyers predicted intention via=sna>hlawyers|to contest it}. (SNA)

=== ledgerline-e
outlet: Vault & Counter
url: https://vault-counter.example/marovai/otb-experts
published: 2033-02-25
genre: trade

{n|Vault & Counter | Risk  Compliance  People  Jobs
By Sefo Lindqvist-Hart | 4 min read | Save | Print}

{t|{c1 blackwood|Most of OTB hole ‘is weather’}, {s1|defence expert} {q1|says}}

The third week of the OTB trial belonged to the accountants, and it was, for those who enjoy that sort of thing, the best yet.

Bae Sung-ho, a forensic auditor with three decades in the bankruptcy courts, went first. {s2|His} {q2|estimate of} {c2 bae|{f money 412000000 vala|412 million vala} in outright theft} is the one on which the charges stand. {c3 bae|It rests}, {s3|he} {q3|explained}, {c3|on bank messages, wire slips and a cardboard box that the treasurer’s driver had kept in a garage}. The box took up most of Tuesday. It held {f records 640 slips|640 slips}, each of them now in a plastic sleeve, and the overhead projector broke twice.

{s4|Ngaire Blackwood}, who teaches banking law at Port Ellery and was called by the defence, {q4|testified} that {c4 blackwood|{f money ..160000000 at_most vala|no more than 160 million} was unaccounted for}; {c5 blackwood|the rest}, in {s5|her} {q5|view}, {c5|was lost honestly in a falling property market}. {s6|Mr Fonokalafi} {q6|asked} {c6 fonokalafi|why her tables stopped in 2029}. {c7 blackwood|The later files had not been shown to her}, {s7|she} {q7|said}. {s8|Judge Quah} {q8|wondered aloud} {c8 quah|whether the two experts had been reading the same ledger}.

Neither number matches that of the liquidator, Hamish Kealoha, who works from bank balances rather than from loans and stands at {f money 397000000 vala|397 million}. He has not been called.

There was discomfort for the supervisors, too. {s9|The Monetary Authority’s inspection report of 2030}, read into the record on Wednesday, {q9|rated} {c9 report2030|OTB “sound, with remarks”}. {s10|A former inspector} {q10|told} Vault & Counter that {c10 insider via=insider>superior|he had warned of the copra loans in 2029 and {q11|was told by} {s11|a superior} {c11 superior via=insider>superior|to “mind the tide tables”}}. His memo, which we have seen, names {f other 6 borrowers|six borrowers}. {s12,13|The Authority} {q12|would not comment on} {c12 authority declines|the memo}, {q13|citing} {c13 authority|“respect for the bench”}.

{q14|Criticism of} {c14 - belief|the auditors who signed the accounts} is also growing. {s15,16|Their professional body, the Society of Chartered Auditors}, {q15|defended} {c15 chartered belief|the firm}, {q16|arguing} that {c16 chartered|“a forged file is built to be believed”}.

{n|Related: Five questions for your next file review
© Vault & Counter Media}

=== ledgerline-f
outlet: Marovai Press Service
url: https://mps.example/en/otb-defence-rests
published: 2033-03-18
genre: translation

{t|Defence completes its case in bank trial}

ONEHARA, 18 March. /MPS/. {c1 court|The defence in the case of Onehara Trust Bank completed the presentation of its {f other 14 witnesses|14 witnesses} on Friday}, {s1|the press service of the High Court} {q1|informed}.

As {s2|counsel R. Te Whata} {q2|noted}, {c2 tewhata|his principal S. Taulealo “signed what the system printed”}. He did not call the supplier of the software.

{s3,4|The treasurer Park Do-yun}, having changed his position, {q3|admitted} {c3 park confirms|he had known of {f records 212 loans|212 of the loans}}, but {q4|refused to name} {c4 park declines|the person who ordered them}. {s12|His} {q12|demand for} {c12 park|a hearing behind closed doors} is still before the court. {s5|Prosecutor T. Fonokalafi} {q5|assessed} {c5 fonokalafi belief|the admission as belated}. {c6 fonokalafi|The damage of {f money 412000000 vala|412 million vala} is proven}, {s6|he} {q6|said}.

{c7 source|Talks on a plea with Park are under way}, {q7|according to} {s7|a source in the prosecution}. {s8|Ms A. Cheong, counsel for the former head of the bank}, {q8|said} {c8 cheong denies|this was “kitchen talk”}. {s9|The bench} {q9|is aware of} {c9 bench belief|the rumours}, but {s10|MPS} {q10|could not obtain} {c10 mps cannot_verify|confirmation of them}.

{h11|{q11|It is expected} that} {c11 - predicted|final speeches will take place in the first week of April}. The bank, founded in 1961 as a savings society of ferry crews, at one time had 41 branches, of which the last, on the island of Tau, was sold to a bakery.

=== question funds missing from Onehara Trust Bank
verdict: conflicts
origins: 3
answer: ledgerline-b | 412000000 | prosecutors | prosecution
answer: ledgerline-b | 385000000 | kealoha | Hamish Kealoha
answer: ledgerline-c | 397000000 | kealoha | Hamish Kealoha
answer: ledgerline-d | 397000000 | kealoha | Hamish Kealoha
answer: ledgerline-e | 412000000 | bae | prosecution
answer: ledgerline-e | ..160000000 | blackwood | Ngaire Blackwood
answer: ledgerline-e | 397000000 | kealoha | Hamish Kealoha
answer: ledgerline-f | 412000000 | fonokalafi | prosecution

=== question funds missing, as the liquidator counts them
verdict: supersedes
origins: 1
answer: ledgerline-b | 385000000 | kealoha | Hamish Kealoha
answer: ledgerline-c | 397000000 | kealoha | Hamish Kealoha
answer: ledgerline-d | 397000000 | kealoha | Hamish Kealoha
answer: ledgerline-e | 397000000 | kealoha | Hamish Kealoha

=== question loans to companies that did not exist, by the charges
verdict: single
origins: 1
answer: ledgerline-a | 1140 | prosecutors | prosecution
answer: ledgerline-b | 1140 | indictment | prosecution

=== question whether there was a second ledger
verdict: conflicts
origins: 2
answer: ledgerline-a | - | fonokalafi | prosecution | affirms | two ledgers
answer: ledgerline-a | - | cheong | Audrey Cheong | denies | there is a backup
