story: healthexchange
title: Halyard Health leaves the exchanges of the Common Coverage Act
split: train
topic: health

# Who speaks
speaker halyard = body | Halyard Health
speaker itz = named | Warren Itzkovitch
speaker dane = named | Aurelio Dane
speaker callers = unnamed | two participants in a call of the president with governors
speaker bouchard = named | Clyde Bouchard
speaker stroud = named | Ximena Stroud
speaker govs = unnamed | Clyde Bouchard and a dozen governors of his mind
speaker league = body | Tallmadge Hospital League
speaker pequeno = named | Rosalind Pequeño
speaker actuaries = unnamed | actuaries on both sides of the argument
speaker baez = named | Ludmila Sorensen-Baez
speaker baezpaper = document | working paper by Ludmila Sorensen-Baez
speaker oakes = named | Grady Oakenfull
speaker dept = body | Health Department
speaker regulators = unnamed | state regulators
speaker kamara = named | Tobias Kamara
speaker leaders = unnamed | leaders of the opposition in Congress
speaker aides = unnamed | congressional aides
speaker nakagawa = named | Lowell Nakagawa
speaker analysts = unnamed | analysts of Halyard Health
speaker beacon = body | Beacon Ridge
speaker friends = unnamed | friends of the Common Coverage Act
speaker critics = unnamed | critics of Grady Oakenfull
speaker budget = body | budget office of the president
speaker letter = document | letter from Halyard Health
speaker commissioner = named | Ottoline Reyes-Hart
speaker fusco = named | Darlene Fusco
speaker broker = named | Skip Arsenault
speaker bexley = named | Antonio Bexley
speaker ranchers = unnamed | ranchers in Pinckney County
speaker nurse = unnamed | head nurse of Pinckney Memorial
speaker sheriff = unnamed | sheriff of Pinckney County
speaker commissioners = unnamed | commissioners of Pinckney County
speaker supporters = unnamed | the Society of Physicians, the Cattlemen's Bank and Ottoline Reyes-Hart
speaker bothins = unnamed | Halyard Health and Corvus Life
speaker tomczak = named | Merle Tomczak
speaker memo = document | memo of Halyard Health
speaker budgetdir = unnamed | budget director of Clyde Bouchard
speaker audit = document | audit of the Tallmadge Hospital League
speaker poll = document | Five Rivers poll
speaker polled = unnamed | adults asked by Five Rivers
speaker buyers = unnamed | people who buy on the exchanges

=== healthexchange-a
outlet: The Capital Courier
url: https://capital-courier.example/health/halyard-exit-exchanges
published: 2030-08-18
genre: broadsheet

{n|THE CAPITAL COURIER
World  Nation  Health  Business  Opinion  Sunday
Welcome back. Your subscription renews Sept. 1}

{t|As insurers leave the exchanges, everyone has someone to blame}

{n|By Cressida Holt-Amadi and Nate Brzezicki
Aug. 18, 2030}

{s1,2|Halyard Health, the largest seller of individual policies in the middle of the country}, {q1|announced} on Tuesday that {c1 halyard intention predicted|it would withdraw at the end of the year from {f other 11 exchanges|11} of the {f other 14 exchanges|14 state exchanges} where it does business}, {q2|blaming} {c2 halyard|patients "sicker and costlier than anyone modeled" for a loss of {f money 720000000 dollars|$720 million}}, and giving the Common Coverage Act its worst week since the website that was to launch it froze on the first morning.

The decision came eight days after a similar one by Corvus Life. Together they leave {f affected 1100000 about people|about 1.1 million people} with a single company to choose from next year and those of Pinckney County, in the dry west of Tallmadge, with none at all.

{c4 callers via=callers>dane|{s3|President Aurelio Dane} {q3|conceded} on a call with governors Wednesday that {c3 dane confirms via=callers>dane|the exchanges had "growing pains that look an awful lot like shrinking pains"}}, {s4|two participants} {q4|said}. In public {s5|he} {q5|has been careful to describe} {c5 dane|the departures as a correction}, a word that came into his speeches when the first carrier left, in 2027. The law is in its sixth year.

{s6|Governor Clyde Bouchard of Tallmadge}, who has run against it in three elections, lost no time in {q6|pronouncing} {c6 bouchard|it "dead in the barn."} {s7,8|He} {q7|asked} {c7 bouchard|the legislature for leave to spend the federal subsidies on a plan of his own}, {q8|without disclosing} {c8 bouchard silent|what would be in it}. Across the river in Serrano, Governor Ximena Stroud, of the president's party, had a culprit of her own. {s9,11|She} {q9|faulted} {c9 stroud|{s10|Mr. Bouchard and a dozen governors of his mind} for {q10|refusing} {c10 govs declines intention|to widen the program for the poor} and thereby sending the sickest of their citizens to the exchanges}, and {q11|offered} {c11 stroud intention predicted|to send him her own statute "with the state's name left blank."}

The hospitals are angry at everybody. {s12,29|The Tallmadge Hospital League}, which {q12|backed} {c12 league belief|the act} in {q29|the belief} that {c29 league belief|insured patients pay their bills}, counts {f other 90 hospitals|90 members}, a third of them with fewer than 30 beds. {s13|Its president, Rosalind Pequeño}, {q13|warned} in a letter to both governors that {c13 pequeno predicted|the small ones, to which Halyard already owes four months of claims, would be treating patients for nothing by spring, that {f other 2.. at_least hospitals|at least two} would not see another winter, and that women in labor in the western counties would have to be driven across a state line}. {s14|She} {q14|stopped short of calling for} {c14 pequeno silent|the company to be punished}, with her own members divided over whether to sign its next contract.

How an exchange fails is no mystery. An insurer sets its prices in May for the following year, knowing how old its customers are and guessing how ill. If they turn out to be more ill than the guess, it loses money and raises the price; the healthy, who have other uses for the money, leave; and the next guess is worse. To break the circle the drafters of the act put in a fund that was to make good the losses of the first years out of the profits of the lucky. The fund paid 14 cents on the dollar. Congress, which {q28|had been asked for} {c28 -|the rest}, was at that time in the hands of the other party.

The exchanges are less than they sound: 14 web pages and a telephone bank in a former mattress plant, where 300 people in headsets take calls from those who have no insurance through a job. A caller gives an age, a county and an income; the system reports back a list of plans in three metals, with what each charges for a broken leg. Claims go to the insurers, subsidies come from the Treasury, and most states, which may run the whole affair if they wish, leave it alone.

{s15|Actuaries on both sides of the argument} {q15|agree} that {c15 actuaries|too few of the young signed up}; it is over the reason that they part company. {s16|Ludmila Sorensen-Baez}, who modeled the act for its authors, {q16,17|blames} {c16 baez|a penalty so low that "a speeding ticket has more dignity"}, {s17|Grady Oakenfull of the Center for Plain Markets} {c17 oakes|a benefit list that forces a man of 25 to buy maternity care}. {s18|He} {h18|{q18|doubts}} that {c18 oakes denies probable belief|any penalty Congress would pass could be high enough}.

{c19 itz|"I have a duty to people who trusted us with their retirement, and it isn't a duty to color in a map,"} {s19|Warren Itzkovitch, Halyard's chief executive}, {q19|told} analysts on the call that followed the announcement. {c19|"We priced for one population and we got another.

"If somebody in the capital wants to fix that, they've got my number."} In February {s20|he} {q20|had assured} the same analysts that {c20 itz|the company was in the exchanges "for a generation,"} a remark that sent its shares up 4 percent.

Whether anybody will dial it is another matter. {s21|The opposition's leaders in Congress}, {q21|having pledged} for five years {c21 leaders intention predicted|to repeal the act "root, branch and bark"}, have yet to settle on what should grow in its place, and {c23 aides confirms via=aides>leaders|{s22|some of them} {q22|would rather} {c22 leaders intention via=aides>leaders|run on its troubles than cure them}}, {s23|congressional aides} {q23|concede}. {s24|Senator Tobias Kamara, the likely nominee}, {q24|has called} {c24 kamara|the exchanges "a bus with three wheels and a very nice driver"}, and when he was {q25|asked} on Thursday {c25 -|what he would do for the passengers}, he spoke at some length about buses.

{s26|The Health Department} {q26|insists} that {c26 dept predicted|the subsidies, which rise with the premium, will absorb most of what is coming and that {f percent 80 about buyers|eight in 10} of those who buy on the exchanges will still find a policy for less than $75 a month}, an assertion that {s27|state regulators}, among them several appointed by the president's friends, {q27|regard as} {c27 regulators belief|true on average and of no use to anyone in particular}. For the remaining 2 in 10, who earn too much for help and too little to shrug, nothing is proposed.

Sign-ups for next year begin on Nov. 1, nine days before the election.

{n|Related: Find out which plans are left in your county}

=== healthexchange-b
outlet: Consolidated Wire
url: https://consolidated-wire.example/2030/08/13/halyard-exits
published: 2030-08-13
genre: wire

{t|{s1|Halyard} {q1|says} {c1 halyard intention predicted|to quit most health exchanges after {f money 720000000 dollars|$720 mln} loss}}

NEW TALLIS, Aug 13 (CW) - {s2,3|Health insurer Halyard Health} {q2|said} on Tuesday {c2 halyard intention predicted|it would leave {f other 11 exchanges|11} of the {f other 14 exchanges|14} public exchanges on which it sells individual coverage}, becoming the second large carrier in eight days to do so, and {q3|forecast} {c3 halyard predicted|a return to profit by the middle of next year}.

{s4|The company}, which paid its former chief executive {f money 31000000 dollars|$31 million} in May, {q4|put} {c4 halyard|its losses under the Common Coverage Act at {f money 720000000 dollars|$720 million}}. {s5|Analysts} {q5|had been looking for} {c5 analysts belief|a smaller figure}. Shares rose {f percent 6 shares|6 percent}.

{s6,7|Health Secretary Lowell Nakagawa} {q6|voiced disappointment at} {c6 nakagawa belief|the move} and {q7|sought} {c7 nakagawa intention|to calm policyholders}, whose coverage runs to Dec. 31 whatever happens. The governors were less restrained: {s8|Clyde Bouchard of Tallmadge} {q8|declared} {c8 bouchard|the law "dead in the barn,"} and {s9|Ximena Stroud of Serrano} {q9|called} {c9 stroud|the company "a guest who eats and runs."}

{c13 nakagawa|The company} {q13|had been urged by} {s13|Nakagawa} in July {c13|to wait for new rules on late enrollment}, which are due to be signed in September.

{c10 - predicted|At least one more carrier {q10|is expected} to set out its plans before the Aug. 31 deadline}. {s11,12|Beacon Ridge, the third largest}, {q11|said} {c11 beacon|it was "evaluating"} and {q12|would not elaborate on} {c12 beacon declines|the word}.

=== healthexchange-c
outlet: Brushfire
url: https://brushfire.example/2030/08/ask-pinckney
published: 2030-08-15
genre: blog

{n|BRUSHFIRE | Hot takes from the dry counties
Join the list  ·  Hats  ·  Contact}

{t|{s1|They} {q1|promised} {c1 dane predicted|you could keep it}. Ask Pinckney County.}

Remember the speech? {s2|President Dane}, 34 times by our count, {q2|guaranteed} that {c2 dane predicted|whoever liked his doctor would go on seeing him}. And {s3|Halyard Health}, whose lobbyists helped to draft the act and whose name was on the tote bags at his convention, {q3|has now notified} {f affected 640000 customers|640,000 customers} that {c3 halyard predicted|come New Year's they're on their own}.

{s4,5|The act's friends}, {q4|loath} {c4 friends declines|to admit that the thing can't work}, {q5|are blaming} {c5 friends|whoever stands nearest: the penalty, the young, the Congress, the rain}. {s6|Ximena Stroud} actually {q6|suggests} that {c6 stroud|Clyde Bouchard did it}. Her own exchange lost a third of its companies last year, and it has never gone short of a nickel.

Somebody saw it coming. Back in 2025, {s7|Grady Oakenfull} {q7|predicted} that {c7 oakes predicted|the first to walk would be the biggest, since the biggest can count}. {s8|The Health Department} {q8|laughed off} {c8 dept denies belief|his paper} at the time; it's no longer on the department's site, though a copy is on ours. {s9|His critics}, some of whom have since gone to work for Halyard, {q9|branded} {c9 critics|him a crank}.

So what now? {s10|The president} {q10|is pushing} {c10 dane intention|a "public fallback," meaning a government plan in any county where there's no other}. {s11|His own budget office} {q11|pegs} {c11 budget predicted|the bill at {f money 9000000000-12000000000 dollars|$9 billion to $12 billion} over five years}, which in the capital is a rounding error and out here is a lot of hay. {s12|Senator Kamara}, to his credit, {q12|wants} {c12 kamara denies intention|none of it}. We'd like him better if he could say what he does want in fewer than forty minutes.

As for the hospitals, I've sat in those waiting rooms. {s13|Rosalind Pequeño}, whose {s14|league} {q14|cheered} {c14 league belief|the act} through every committee, {q13|is worried} that {c13 pequeno possible belief|her members {h13|may} not be paid}. Ma'am, get in line.

{n|Reader mail: "You people" (cont'd) · Weather · Archive}

=== healthexchange-d
outlet: Pinckney Sentinel
url: https://pinckney-sentinel.example/news/no-plan-for-next-year
published: 2030-08-22
genre: local

{t|County of 8,100, and not one plan for next year}

DRY FORK — Darlene Fusco keeps the books at the feed mill, where the window looks out on the grain elevator and a dog sleeps on the invoices, and every twelve hours she takes {f other 4 pills|four pills} that stop her body from noticing that one of its kidneys was her brother's. On Friday she got {s1,2|a letter from Halyard Health} {q1|thanking} {c1 letter|her for her loyalty} and {q2|advising} {c2 letter|her to "explore other options in your area."} There are none in her area. Her area is 90 miles across.

Pinckney is the only county in the republic where, as of now, nobody will sell a policy on the exchange in January. {f affected 412 people|Four hundred and twelve people} here hold one. That is not many, and {s3,4|Ottoline Reyes-Hart, the state insurance commissioner}, drove out on Tuesday to {q3|assure} them that {c3 commissioner|they had not been forgotten}. In the high school gym, under a banner for last fall's wrestlers, she took questions for two hours. {s5|She} {h5|{q5|thought}} {c5 commissioner probable belief|a carrier could {h5|probably} be talked into coming back}, {q4|refusing} {c4 commissioner declines|to say which}. {c6 fusco|"Talked into it with what?"} {q6|called out} {s6|Ms. Fusco}, and got a hand.

{s7,8|Skip Arsenault}, who has sold insurance from a storefront on Main since 1998, {q7|faults} {c7 broker|the state for licensing a single company out here in the first place} and {q8|credits} {c8 broker|the company, at least, with having written before the newspapers knew}. {c9 broker|{f affected 40 about people|Some forty} of his clients}, by {s9|his} {q9|count}, {c9|have a cousin in Serrano whose address they could borrow}; {s10,11|he} {q10|does not recommend} {c10 broker denies|it}, {q11|noting} that {c11 broker|it is fraud}, and has had the form for it on his counter since Saturday.

Not everybody minds. {s12,13|Antonio Bexley}, 29, who runs cattle north of town and {q12|has never seen the point of} {c12 bexley denies belief|a deductible the size of a bull}, {q13|plans} {c13 bexley intention predicted|to go on paying the penalty}. {s14,15|Other ranchers}, {q14|aware} that {c14 ranchers belief|Pinckney Memorial lives on the insured}, {q15|wish} {c15 ranchers intention|somebody would do something about it}. {s16|The hospital's head nurse}, who asked us not to use her name in a story about money, {q16|figures} that {c16 nurse possible|the place {h16|could} keep its doors open until Easter}.

Pinckney Memorial was put up in 1951 by subscription, in the shape of an L, so that every room would have the afternoon sun and none the wind. It has {f other 14 beds|14 beds}, an X-ray machine that the veterinarian borrows, and one delivery room, painted yellow, in which a little over half of the people at the meeting were born. The emergency entrance faces the grain elevator. Its last surplus was in 2019.

{c19 tomczak|"I would have voted for whoever fixed it. Now I'd vote for whoever leaves it be long enough for me to see a doctor."} {q19|—} {s19|Merle Tomczak, retired grader operator}, Dry Fork

At Tuesday's meeting {s17|the sheriff}, who sat in the back, {q17|asked} {c17 sheriff|who would pay for the ambulance}. Nobody had thought of the ambulance. It belongs to the county and is 17 years old, and {s18|the commissioners} {q18|had intended} {c18 commissioners intention|to replace it out of what Halyard owes the hospital}.

=== healthexchange-e
outlet: Office of Governor Clyde Bouchard
url: https://governor-tallmadge.example/press/2030-08-20
published: 2030-08-20
genre: press release

{n|FOR IMMEDIATE RELEASE
Contact: Governor's Press Office, Capitol Room 211}

{t|{s1|Governor} {q1|asks} {c1 bouchard|legislature for authority to rescue Tallmadge coverage}}

WHITLOW — {s2,3|Governor Clyde Bouchard} today {q2|called on} {c2 bouchard|the legislature to meet in special session by September 3} and {q3|laid the blame for} {c3 bouchard|the collapse of the state's insurance exchange on "a law written by people who have never waited for a tow truck."}

{c4 bouchard intention predicted|"Tallmadge will take care of its own,"} {s4|Governor Bouchard} {q4|said}. {c4|"We'll do it for less, we will do it with our own doctors, and nobody in Pinckney County is going to lie awake on New Year's Eve because of a decision made 900 miles from here."}

{s5,6|The Governor} {q5|proposes} {c5 bouchard intention predicted|to draw on {f money 640000000 dollars|$640 million} in federal subsidies for a Tallmadge Care Account open to every resident who loses a plan} and {q6|has asked} {c6 bouchard|Secretary Lowell Nakagawa to waive the rules that stand in the way}. {s7|The Secretary} {q7|has acknowledged} {c7 nakagawa confirms|the request}. {s8,9|The Governor}, {q8|convinced} that {c8 bouchard belief|families know best what they need}, {q9|does not intend} {c9 bouchard denies intention|to require any benefit by law}.

{s10|The Tallmadge Society of Physicians, the Cattlemen's Bank and Commissioner Ottoline Reyes-Hart} {q10|support} {c10 supporters belief|the proposal}. {s11|The Tallmadge Hospital League} {q11|has expressed interest in} {c11 league belief|its details}, which will be published when they are complete.

The Account will be administered by a board of nine, five of them appointed by the Governor. Members will serve without pay and be reimbursed for mileage.

=== healthexchange-f
outlet: The Chart
url: https://thechart.example/newsletter/2030-08-23
published: 2030-08-23
genre: newsletter

{n|THE CHART — your Friday dose
View online | Unsubscribe | Sponsored by nobody}

{t|Three theories, and what is in the file}

Everybody in this fight has a theory. We pulled what paper there is.

SPITE. In June the Justice Office sued to stop Halyard's merger with Corvus. {s1|Governor Stroud}, on a public radio show, {q1|portrayed} {c1 stroud|the exit as "a tantrum with a ticker symbol."} {s2|The company} {q2|denied} in a one-line e-mail that {c2 halyard denies|the two were connected}. But {s3,4|a Halyard memo of July 9}, obtained by a lawyer for shareholders and read to us over the phone, {q3|advises} {c3 memo|the board to "make the linkage visible"} and {q4|suggests} that {c4 memo possible|a few exchanges {h4|might} be kept "as a courtesy to a reasonable administration."} {s5|Mr. Itzkovitch}, through an assistant, {q5|declined to discuss} {c5 itz declines|board papers}.

STINGY STATES. {s6|A working paper by Ludmila Sorensen-Baez} {q6|finds} {c6 baezpaper|premiums {f percent 7 premiums|7 percent} higher in states that left the program for the poor alone}, which is something but not a collapse. {s7|Governor Bouchard}'s {q7|rebuttal}, that {c7 bouchard|Serrano widened the program and lost insurers anyway}, is correct, though Serrano still has four. {s8|Dr. Sorensen-Baez} {q8|regards} {c8 baez belief|the matter as settled}; {s9|Grady Oakenfull} {q9|thinks} {c9 oakes belief|it unserious}. They appeared together in Whitlow on Thursday, at the two ends of a long table.

WOLF. {s10|Bouchard's budget director} {q10|has accused} {c10 budgetdir|the Hospital League of "writing its obituary every August,"} and over twenty years {s11|the league} {q11|has indeed foretold} {c11 league predicted|{f other 11 closings|11 closings}}, of which three took place. This time the numbers are worse. {s12|The league's audit} {q12|puts} {c12 audit|the claims that Halyard has not paid at {f money 88000000 dollars|$88 million}}; {s13,14|the company} {q13|admits to} {c13 halyard confirms|{f money 41000000 dollars|$41 million}} and {q14|contests} {c14 halyard denies|the rest}.

WHERE THE PUBLIC IS. {s15|A Five Rivers poll} {q15|shows} {c15 poll via=poll>polled|{s16|{f percent 52 adults|52 percent}} {q16|in favor of} {c16 polled belief via=poll>polled|mending the act}, {s18|{f percent 36 adults|36 percent}} {q18|for} {c18 polled belief via=poll>polled|scrapping it}, and a majority of both unable to name their governor's position}. {s17|People who buy on the exchanges}, asked separately, {q17|were keener on} {c17 buyers belief|the act than on anybody who is running it}.

BEFORE YOU ASK. {s19|Neither Halyard nor Corvus} {h19|{q19|has ruled out}} {c19 bothins possible intention|a return}. A company that leaves an exchange is barred from it for five years, a rule that was waived twice in 2028 on grounds that ran to a single line.

Next week: ambulances, and who owns them.

=== question losses of Halyard Health under the Common Coverage Act, in dollars
verdict: single
origins: 1
answer: healthexchange-a | 720000000 | halyard | Halyard Health
answer: healthexchange-b | 720000000 | halyard | Halyard Health

=== question hospital claims that Halyard Health has not paid, in dollars
verdict: conflicts
origins: 2
answer: healthexchange-f | 88000000 | audit | audit of the Hospital League
answer: healthexchange-f | 41000000 | halyard | Halyard Health

=== question why Halyard Health left the exchanges
verdict: conflicts
origins: 3
answer: healthexchange-a | - | halyard | Halyard Health | affirms | patients sicker and costlier than anyone modeled
answer: healthexchange-f | - | stroud | Ximena Stroud | affirms | a tantrum with a ticker symbol
answer: healthexchange-f | - | memo | memo of Halyard Health | affirms | make the linkage visible
answer: healthexchange-f | - | halyard | Halyard Health | denies | the suit and the exit are not connected
