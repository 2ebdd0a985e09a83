story: bankfine
title: Arbormont's sham accounts and the senators who questioned its chief
split: train
topic: business

# Who speaks
speaker achari = named | Randolph Achari
speaker bothparties = unnamed | senators of both parties
speaker tafoya = named | Wilhelmina Tafoya
speaker henneberry = named | Doyle Henneberry
speaker ndiaye = named | Prosper Ndiaye
speaker bank = body | Arbormont
speaker bankstaff = unnamed | a spokeswoman for Arbormont
speaker board = body | board of Arbormont
speaker vanleer = named | Cornelia Vanleer
speaker analyst = named | Benedikt Oyelowo
speaker valderrama = named | Constance Valderrama
speaker colleagues = unnamed | colleagues of Constance Valderrama
speaker managers = unnamed | former branch managers
speaker manager = unnamed | a former branch manager in Lavigne
speaker brunner = named | Shanice Brunner
speaker memo = document | audit memo of 2029
speaker callers = unnamed | six people who called the ethics line
speaker comptroller = named | Ignatius Penhale
speaker aides = unnamed | aides to Ignatius Penhale
speaker investors = unnamed | three of the bank's largest shareholders
speaker lindfors = named | Hedda Lindfors
speaker local = body | Bank Workers United
speaker mayor = named | Jerome Pasqualini
speaker obuya = named | Arturo Obuya
speaker coworkers = unnamed | two people who worked beside Arturo Obuya
speaker reform = unnamed | conservative lawmakers
speaker league = body | League of Community Lenders
speaker candidate = named | Margit Teixeira
speaker opponent = named | Everett Lang
speaker poll = document | Kettering poll
speaker polled = unnamed | adults asked by Kettering
speaker sixcolleagues = unnamed | six colleagues of Wilhelmina Tafoya
speaker lobbyist = unnamed | a lobbyist for several large banks
speaker justice = body | Justice Department
speaker people = unnamed | people familiar with the department's thinking
speaker staffers = unnamed | two aides to the banking committee
speaker allies = unnamed | allies of the authority
speaker letter = document | letter of dismissal
speaker briefed = unnamed | two people briefed on Themba Mahlangu's work
speaker records = document | branch records
speaker doubters = unnamed | those who doubt a clawback
speaker registry = document | registry of dismissed bank employees
speaker lcamp = body | Lang campaign

=== bankfine-a
outlet: Commonwealth Wire
url: https://commonwealth-wire.example/business/arbormont-senate-hearing
published: 2034-09-19
genre: wire

{t|{s1|Senators} {q1|tell} {c1 bothparties|bank chief to quit over sham accounts}}

PORT ALBAN, Sept. 19 (CW) — {s2,3|Randolph Achari, the chief executive of Arbormont}, {q2|apologized for} {c2 achari belief|the opening of as many as {f other ..1900000 at_most accounts|1.9 million accounts} in customers' names without their knowledge} but {q3|rebuffed} {c3 achari declines intention|{q4|calls} from {s4|senators of both parties} {c4 bothparties|for him to step down}}, in a hearing on Tuesday that ran for almost three hours.

{s5,6|Senator Wilhelmina Tafoya, a former bankruptcy lawyer} who sits on the banking committee, {q5|told} {c5 tafoya|him to resign, hand back what he has earned since 2029 and submit to a criminal investigation}, {q6|accusing} {c6 tafoya|him of letting tellers "making fourteen dollars an hour" take the punishment for a scheme that had fattened his own stock options}, as former employees in the back rows applauded. {s7,8|Senator Doyle Henneberry, a conservative} who rarely has a harsh word for a banker, {q7|likened} {c7 henneberry|the practice to "identity theft with a lobby and a lollipop bowl"} and {q8|wondered} {c8 henneberry|whether a company of that size could be managed at all}.

{s9,10|Achari}, his right hand in a cast after a fall, {q9|conceded} that {c9 achari confirms|the bank had been slow to see a pattern}, while {q10|denying} that {c10 achari denies|its sales targets were the cause}. {s11,12|He} repeatedly {q11|declined to say} {c11 achari declines|whether the board would claw back part of the {f money 96000000 dollars|$96 million} due to Constance Valderrama}, who ran the branches until July, {q12|noting} that {c12 achari|such decisions were for the directors to make}. Valderrama, who retires in December, was not called.

{s13,14|The bank} {q13|agreed} on Sept. 8 {c13 bank predicted intention|to pay {f money 212000000 dollars|$212 million} to three regulators} {q14|without admitting} {c14 bank silent|wrongdoing}. {s15,16|It} {q15|says} {c15 bank|it has dismissed {f jobs 4700 about employees|some 4,700 employees} over five years}, and {q16|has pledged} {c16 bank predicted intention|to abolish sales goals on Jan. 1}, a date that {s17|the committee's chairman, Prosper Ndiaye}, {q17|found} {c17 ndiaye belief|"curiously leisurely."}

Shares of Arbormont closed down 2.1 percent on Tuesday at their lowest in two years.

=== bankfine-b
outlet: Port Alban Chronicle
url: https://portalban-chronicle.example/business/arbormont-seven-per-household
published: 2034-10-02
genre: feature

{n|PORT ALBAN CHRONICLE
Business · Markets · Real Estate · Podcasts}

{t|Seven to a Household}

{n|By Marguerite Asante
Photographs by Ilya Brandão
Oct. 2, 2034 · 14-minute read}

The day at an Arbormont branch began, until this summer, with a huddle. At 8:30 the manager called out yesterday's number, the number for today and the names of those who had fallen short; at eleven there was a conference call with the district, at three another, and at closing time, in the busier offices, nobody left before the sheet was full. The sheet had seven columns.

{s1,2|Constance Valderrama}, who rose from teller to run all 5,800 branches, {q1|saw} {c1 valderrama belief|in seven products per household the mark of a friendship}, and in her speeches {q2|compared} {c2 valderrama|a customer with nothing but a checking account to a dinner guest who has been shown to a chair and given no plate}. {s3|Former colleagues} {q3|speak of} {c3 colleagues|a warm, tireless woman who sent handwritten notes to the sick and folded up any page of figures she did not like}. Through a lawyer {s4|she} {q4|declined to comment on} {c4 valderrama declines|any part of this article}.

What she was told, and when, is likely to decide how much of her {f money 96000000 dollars|$96 million} she keeps. {s5,6|A memo written by the bank's own auditors in the fall of 2029}, and reviewed by the Chronicle, {q5|describes} {c5 memo|a surge of accounts opened and closed within a week as "consistent with simulated demand"} and {q6|forecasts}, in a sentence somebody has underlined, that {c6 memo predicted|"the conduct will persist for as long as the incentive does."} It went to nine executives. Two of those have since left the bank, one is dead, and the names of the others are blacked out in the copy that was made for the directors, though not very well. {s7|Achari}, whose initials are on the routing slip, {q7|does not recall} {c7 achari cannot_verify|having read it}, and {s8|the directors}, who got a two-page summary the next spring, {q8|insist} that {c8 board|nothing in it would have led a reasonable person to think of fraud}.

Others had little trouble. Of eleven former branch managers reached for this article, {s9|nine} {q9|acknowledged} {c9 managers confirms|opening accounts nobody had requested, or looking away while it was done}; {s10|one, from Lavigne}, {q10|remembers} {c10 manager|a teller crying in the vault because the last blank on her sheet was a credit card and the only person she had left to call was her mother}. {s11,13|Others} {q11|likened} {c11 managers|the atmosphere to that of a casino} or {q13|recalled} {c13 managers|being made to stand in front of the rest and account for a blank column}.

{c12 brunner|"You would lie in bed and go through everybody you knew,"} {q12|said} {s12|Shanice Brunner}, who ran an office near the stadium until 2031. {c12|"My landlord had four accounts with us by the end. My landlord had passed away.

"I don't tell that to be funny. I tell it because there was a report every morning with his name on it, and it went all the way up."}

There was an ethics line, with a number printed on the back of every badge. {s14|Six people who called it} {q14|say} {c14 callers|they were let go within weeks, in five cases for being late}. {s15,16|A spokeswoman for Arbormont}, {q15|while denying} that {c15 bankstaff denies|anyone was ever punished for a call}, {q16|would not discuss} {c16 bankstaff declines|individual employees}. The complaints have been turned over to Themba Mahlangu, a former prosecutor hired by the board, and {s17|two people briefed on his work} {q17|expect} {c17 briefed predicted belief|a report that is hard on Valderrama, easier on Achari and silent about the directors}.

Arbormont was for most of its life a bank to be proud of. Founded in 1871 to lend to orchard owners, it came through two panics by never doing what others did, and as late as the crash of 2019 its chairman still took the bus. It bought three failed rivals that winter for less than the price of their buildings. With them came branches, millions of depositors who had never chosen it, and a problem: lending was slow, fees were capped, and the only thing left to grow was the number of things that each depositor could be said to own.

In {s18|Achari}'s {q18|telling}, {c18 achari|what followed was the work of about one percent of employees, who misread a culture of service and were dealt with as they were found}. {s19,20|Benedikt Oyelowo}, who follows the bank for Larkspur Securities and rated it a buy until last month, {q19|finds} {c19 analyst denies belief|this hard to square with the arithmetic} and {q20|faults} {c20 analyst|himself, among others, for praising a ratio without asking how it was made}. {s21|Three of the largest shareholders}, together holding about a ninth of the stock, {q21|have pressed} in private {c21 investors|for a chairman from outside}. {c22 bothparties|Ignatius Penhale, the comptroller of banks}, whose examiners sat two floors below the sales staff, {q22|has been faulted by} {s22|members of both parties} {c22|for missing what this newspaper had pieced together in 2031 from talking to tellers}; {s23,24|his aides} {q23|counter} that {c23 aides|concerns were raised four times}, {q24|without saying} {c24 aides silent|with whom}.

For most customers the harm was small: a fee of $12, a card in the mail, a point or two off a credit score in the month they applied for a mortgage. {s25|Hedda Lindfors}, who drives a school bus in Port Alban, {q25|had always assumed} that {c25 lindfors belief|the second checkbook was a clerical error}. In August she found four more accounts. {s26|She} {q26|has no use for} {c26 lindfors belief|the refund or the letter of regret that came with it}; what {s27|she} {q27|would like} is {c27 lindfors intention predicted|"a person, with a desk," who can tell her whose handwriting is on the cards}.

At the branch on Cordage Street the huddle now begins with a reading from a card about trust. The sheet has been replaced by a tablet.

{n|A version of this article appears in print on Oct. 3.
Reporting was contributed by J. Kwiatkowski}

=== bankfine-c
outlet: Meridian Examiner
url: https://meridian-examiner.example/opinion/editorial-arbormont-clawback
published: 2034-09-22
genre: column

{t|Editorial: The apology came with the pension attached}

Randolph Achari used the word "accountable" nineteen times before the Senate on Tuesday. {s1,2|He} {q1|pronounced} {c1 achari|himself accountable to every customer, every day}, and then {q2|put} {c2 achari|the blame on {f jobs 4700 people|4,700 people}}, most of whom earned less in a year than he is paid before lunch on a Monday.

We think the fine of {f money 212000000 dollars|$212 million}, about three days' profit, too small, and the silence about Constance Valderrama's package indefensible. {s3|Senator Prosper Ndiaye} {q3|asked}, patiently, {c3 ndiaye|whether any executive had forfeited a cent}. {s4|Mr. Achari}'s {q4|answer}: {c4 achari|"I am not an expert in compensation."}

{s5,6|The bank's defenders}, chief among them the League of Community Lenders, {q5|warn} that {c5 league predicted|vengeance on one institution would frighten credit away from towns where Arbormont is the only bank}, and {q6|hold up} {c6 league|the end of sales goals as proof that the system has corrected itself}. It has corrected nothing. {c7 bank|The goals survive until January because}, {s7|the bank} {q7|explains}, {c7|the holiday quarter is "operationally sensitive,"} and so for three more months the people at the windows will be measured by the same seven columns that got their predecessors fired.

{s8|Senator Doyle Henneberry, nobody's idea of a friend of regulators}, {q8|took} {c8 henneberry belief|the explanation as an insult}. {s9,10|Wilhelmina Tafoya}, who {q9|has long argued for} {c9 tafoya belief|breaking up any bank above a certain size}, {q10|could only agree with} {c10 tafoya belief|him}. When those two are on the same side of a question the question is usually settled.

To {s11|anybody} who {h11|{q11|doubts}} {c11 doubters denies probable belief|a board's right to take such money back} we recommend Section 14 of Arbormont's own plan, which permits it for "conduct injurious to the name of the bank." {s12|The directors}, {q12|having promised} {c12 board predicted intention|a decision "in due course,"} meet on Thursday. {s13|Investors} {q13|anticipate} {c13 investors predicted belief|a gesture, a consultant and a date some way off}. Ms. Valderrama's last day is Dec. 31; a final block of her options vests on the 30th.

=== bankfine-d
outlet: Lavigne Record
url: https://lavigne-record.example/news/local/fired-teller-arbormont
published: 2034-09-24
genre: local

{t|{s1|Teller fired by Arbormont} {q1|says} {c1 obuya|{c17 -|he} {q17|was told} {c17|to 'find a cousin'}}}

{n|Lavigne Record
Police calls | Sports | Grange notes | Place an ad}

LAVIGNE — Arturo Obuya keeps the paper that ended his career in banking in a kitchen drawer, with the warranties. {s2,3|The letter}, dated March 3 of last year, {q2|cites} {c2 letter|"a pattern of unauthorized openings"} and {q3|directs} {c3 letter|him to return his name tag within five days, at his own expense}.

{s4|Obuya}, 26, {q4|makes no attempt to deny} {c4 obuya confirms|the openings}. What {s6|he} {q6|disputes} is {c6 obuya denies|who authorized them}. {c7 coworkers|On Friday afternoons}, {q7|according to} {s7|Obuya and two people who worked beside him on Depot Street}, {c7|a supervisor from the district would pull up a chair and read surnames aloud from the church directory until one of them recognized a name}. {c5 records|{f other 9.. at_least names|At least nine of the names} ended a Friday with a new account}, {s5|branch records} {q5|show}. {s8|The bank} {q8|has not answered} {c8 bank silent|questions about the supervisor}, who was promoted to Port Alban in the spring.

{s9,10|Bank Workers United}, which has been trying to organize tellers for six years with little to show for it, {q9|hopes} {c9 local predicted intention|to sign up enough of the dismissed to bring a suit} and {q10|is petitioning} {c10 local|the Labor Ministry to treat the firings as retaliation}. {q11|Asked} from the floor of the Grange on Thursday {c11 -|what the odds were}, {s12|its regional secretary} {q12|would guarantee} {c12 local predicted intention|nothing beyond a seat on the bus to the next hearing}.

{s13,14|Mayor Jerome Pasqualini}, whose town has no other bank, {q13|urged} {c13 mayor|residents not to close their accounts in anger}, {q14|worried} that {c14 mayor predicted belief|the branch will be the next thing to go}. It has lost about a third of its deposits since the hearing. The branch on Depot Street occupies what used to be the feed exchange, with the scales still set in the floor, and is open four days a week. It makes few loans. Most of those who come in do so to cash a check, to dispute a charge or to ask for change, and the manager, who reports to a man in Port Alban whom she has met twice, has posted the number of a call center beside the door.

{c15 obuya|"People ask did I know it was wrong,"} {s15|Obuya} {q15|said}. {c15|"I'd ask did they ever have a Friday like that."} He has been turned away since by two credit unions, both of which {q16|were informed by} {s16|a national registry of dismissed bank employees} that {c16 registry|he had left "for cause."} Arbormont, which reports its results on Oct. 14, earned $5.6 billion in the quarter when he was let go.

=== bankfine-e
outlet: Capital Dispatch
url: https://capital-dispatch.example/politics/arbormont-consumer-authority
published: 2034-10-05
genre: broadsheet

{t|A Bank's Disgrace Buys Its Regulator Some Time}

For five years {s1|conservatives in Congress} {q1|have portrayed} {c1 reform|the Consumer Finance Authority as a nest of zealots answerable to nobody}, and for five years {s2|they} {q2|have sought} {c2 reform intention predicted|to replace its director with a commission, cut off its share of bank fees and move its staff to the provinces}. Then came Arbormont, and with it the spectacle of {s3|Senator Doyle Henneberry, the author of two such bills}, {q3|commending} {c3 henneberry belief|the authority for "catching what the rest of this town slept through."}

{s4,5|The authority's allies}, {q4|anxious} {c4 allies predicted intention|to make the most of a rare good month}, now {q5|point to} {c5 allies|the scandal as the best case yet for leaving it alone}. {s6,7|Margit Teixeira, the Social Union's candidate for president}, used Sunday's debate to {q6|vow} {c6 candidate predicted intention|a veto of any bill that weakened "the one cop who showed up,"} and twice {q7|challenged} {c7 candidate|her opponent to say what he would put in its place}. {s8,9|That opponent, Everett Lang}, who as a governor {q8|denounced} {c8 opponent belief|the authority as unconstitutional}, let the moment pass, {q9|offering} only that {c9 opponent|crooks came in all sizes}.

The bills are not quite dead. {c10 staffers predicted|Neither will reach the floor before the election, but both could be folded into a spending measure in December}, {s10|two aides to the banking committee} {q10|cautioned}, and the measure must pass by the 19th if the government is to stay open. {c11 - predicted|A more modest proposal, to give the Treasury a say over the authority's larger rules, {q11|is expected} to be taken up in committee this month}.

What the authority did is also less than its admirers make of it. {s12,13|A lobbyist for several large banks}, {q12|scornful of} {c12 lobbyist belief|the victory laps}, {q13|observed} over lunch that {c13 lobbyist|it was the city attorney of Port Alban, Cornelia Vanleer, who sued first, in 2033, after reading of it in the newspaper, and that the authority had arrived once the evidence was in boxes}. {s14,15|Vanleer} {q14|did not quarrel with} {c14 vanleer confirms|the chronology} in a telephone interview on Wednesday but {q15|credited} {c15 vanleer|the authority with finding the accounts opened outside her state}, which turned out to be most of them.

The law that set the authority up was passed in 2021 on a single vote and has been to the Supreme Court three times. It gave one official a five-year term, a budget that does not pass through Congress and the power to write rules for anything from a payday loan to a prepaid card. Banks pay for it through a levy on their assets, and every claim they settle with a customer above a certain size has to be posted on its site, where the list now runs to some forty thousand lines. Its first director resigned to run a museum. The second and present one is a former prosecutor of so little glamour that on the day of the consent order the cameras followed the wrong man to his car.

The Justice Department has opened a file, and there, for now, the matter rests. {c16 people predicted|No indictment will come before spring}, {q16|in the estimation of} {s16|people familiar with the department's thinking}, {c16|if one comes at all}; {s17|the department} itself {q17|would neither confirm nor deny} that {c17 justice declines|it was looking}. {s18|Tafoya}, {q18|impatient with} {c18 tafoya belief|the pace}, has placed {c25 sixcolleagues belief|a hold on two nominees}, with the {q25|support of} {s25|{f other 6 senators|six colleagues}}, until somebody testifies. {s19|Penhale, the comptroller}, {q19|has offered} {c19 comptroller intention predicted|to do so in closed session}, a concession {s20|she} {q20|derided as} {c20 tafoya|"an apology with the door shut."}

Nor is it clear that voters are listening. {s21|A Kettering poll of late September} {q21|put} {c21 poll|the share of adults with a good opinion of large banks at {f percent 24 percent|24 percent}}, nine points lower than in the spring; yet {s22|only {f percent 31 by=poll percent|31 percent}} {q22|favored} {c22 polled belief via=poll>polled|stricter rules}, the same as in 2031, which {s23|Ndiaye} {q23|attributed to} {c23 ndiaye|"scandal fatigue."} {s24|Lang's campaign} {q24|reads} {c24 lcamp belief|the numbers as a license to say no more about it}.

=== bankfine-f
outlet: MoneyTape
url: https://moneytape.example/2034/09/20/arbormont-ceo-senate
published: 2034-09-20
genre: newsletter
copy of: bankfine-a

{t|Arbormont boss grilled over sham accounts, {s1|he} {q1|refuses} {c1 achari declines intention|to go}}

{s2,3|Randolph Achari, the chief executive of Arbormont}, {q2|apologized for} {c2 achari belief|the opening of as many as {f other ..1900000 at_most accounts|1.9 million accounts} in customers' names without their knowledge} but {q3|rebuffed} {c3 achari declines intention|{q4|calls} from {s4|senators of both parties} {c4 bothparties|for him to step down}}.

{s5,6|Senator Wilhelmina Tafoya} {q5|told} {c5 tafoya|him to resign, hand back what he has earned since 2029 and submit to a criminal investigation}, {q6|accusing} {c6 tafoya|him of letting tellers "making fourteen dollars an hour" take the punishment}, as former employees applauded. {s7|Senator Doyle Henneberry} {q7|likened} {c7 henneberry|the practice to "identity theft with a lobby and a lollipop bowl."}

{s8|Achari} {q8|declined to say} {c8 achari declines|whether the board would claw back part of the {f money 96000000 dollars|$96 million} due to Constance Valderrama}, who ran the branches until July.

Arbormont notes due in 2041 fell a point and a half. The bank also charges $5 for a paper statement.

=== question how many accounts were opened without customers' knowledge
verdict: single
origins: 1
answer: bankfine-a | ..1900000 | achari | Randolph Achari
answer: bankfine-f | ..1900000 | achari | Randolph Achari

=== question whether the bank's sales targets caused the sham accounts
verdict: conflicts
origins: 3
answer: bankfine-a | - | achari | achari | denies | its sales targets were not the cause
answer: bankfine-b | - | memo | memo | affirms | the conduct will persist for as long as the incentive does
answer: bankfine-b | - | managers | managers | affirms | the atmosphere of a casino

=== question adults with a good opinion of large banks, in percent
verdict: single
origins: 1
answer: bankfine-e | 24 | poll | Kettering poll
