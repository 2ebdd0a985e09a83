story: gunlaw
title: A bill on gun purchases in Ohanset after the shooting at a roller rink
split: train
topic: politics

# Who speaks
speaker sheriffs = body | Ohanset Sheriffs' Association
speaker figg = named | Lenora Figg
speaker league = body | Riflemen's League
speaker hobart = named | Clay Hobart
speaker dufresne = named | Marisol Dufresne
speaker families = body | Nine Names
speaker okpara = named | Rashid Okpara
speaker lroy = named | Wanda Lindgaard-Roy
speaker larrabee = named | Boone Larrabee
speaker tatro = named | Mireille Tatro
speaker statepolice = body | state police of Ohanset
speaker colleagues = unnamed | three senators who were in the room
speaker leaguestaff = unnamed | a former staff member of the Riflemen's League
speaker emails = document | e-mail of the Riflemen's League
speaker dealer = named | Virgil Stamper
speaker poll = document | Pine Barrens College poll
speaker owners = unnamed | gun owners polled
speaker asked = unnamed | Ohansetters polled
speaker pastor = named | Lemuel Guidry
speaker vandermark = named | Dutch Vandermark
speaker whitcup = named | Lorna Whitcup
speaker deputies = unnamed | deputies in Kettle County
speaker attorney = named | Imani Castleberry
speaker brother = named | Emmett Lindgaard
speaker lmembers = unnamed | members of the Riflemen's League
speaker study = document | Wescott School study
speaker author = named | Pilar Ahlgren
speaker firearms = document | state firearms tracing report
speaker prisoners = document | survey of inmates in Ohanset prisons
speaker file = document | file on the gunman
speaker sister = unnamed | sister of the gunman
speaker speaker = named | Amos Pugh
speaker hunters = unnamed | a man at the Kettle County commission
speaker caller = unnamed | a caller from Otter Lake
speaker otter = unnamed | sheriff of Otter Lake in 1988
speaker lobbies = body | Riflemen's League, Farm Bureau and Outfitters' Guild
speaker man = unnamed | a man at a gas station
speaker senators3 = unnamed | three senators who sat with Mireille Tatro
speaker clerk = unnamed | a clerk at Stamper's
speaker advisers = unnamed | advisers to Marisol Dufresne
speaker families2 = unnamed | other families of the dead
speaker college = body | Pine Barrens College
speaker sign = document | sign at Stamper's
speaker neighbors = unnamed | neighbors of Mireille Tatro
speaker redbird = named | Ada Redbird
speaker figgoffice = body | office of Lenora Figg
speaker castoffice = body | office of Boone Larrabee

=== gunlaw-a
outlet: Consolidated Wire
url: https://consolidated-wire.example/ohanset/senate-permit-bill
published: 2035-02-27
genre: wire

{t|Ohanset Senate passes gun permit bill by {f other 1 votes|one vote}; {s1|sheriffs} {q1|object to} {c1 sheriffs belief|cost}}

FORT PELHAM, Ohanset, Feb. 27 (Consolidated) — The Ohanset Senate voted {f other 23 votes|23} to {f other 22 votes|22} on Tuesday to require a permit, a class and a wait of {f duration 10 days|10 days} for anyone buying a handgun, four months after a gunman killed {f killed 9 @2034-10-14 people|nine people} at a roller rink in Alder Gap.

The bill goes to the House, where {s2|Speaker Amos Pugh}, a co-sponsor of last year's failed version, {q2|has promised} {c2 speaker intention predicted|it a floor vote by the middle of March}, and then to {s3|Gov. Marisol Dufresne}, who {q3|intends} {c3 dufresne intention predicted|to sign it at the rink}.

{c4 lroy|"I kept looking at the clock over the dais, because it was the same make as the one at Skateland,"} {q4|said} {s4|Wanda Lindgaard-Roy}, whose daughter was 15. {c4|"I don't feel like celebrating. I feel like sitting down."} Members of the families' group, Nine Names, watched from the gallery in skating-rink wristbands. Under the rules of the chamber they could neither clap nor leave until the roll had been read twice, once for the vote and once for the journal, and the second reading, which is done at dictation speed, took eleven minutes.

{s5,6,7|The Riflemen's League, the Farm Bureau and the Outfitters' Guild} {q5|lobbied against} {c5 lobbies belief|the bill}, {q6|portraying} {c6 lobbies|it as "a tax on poor people's front doors,"} and {q7|threatened} on Tuesday night {c7 lobbies intention predicted|to take it to court and to the ballot}, with petition sheets already on the counter of a sporting goods store across from the Capitol. {s8|The League's lobbyist, Clay Hobart}, walked the hall before the vote {q8|reminding} members from rural districts that {c8 hobart|the primaries were in June}.

{s9|The Ohanset Sheriffs' Association}, neutral in the fall, sent a letter {q9|complaining} that {c9 sheriffs|its members were to run the checks and keep the files without "one dime" from the state}. {s10|The state police} {q10|put} {c10 statepolice|the cost at {f money 6000000-9000000 dollars|$6 million to $9 million} a year}.

{s11|Sen. Mireille Tatro}, the last to vote, {q11|gave no reason for} {c11 tatro silent|hers} and left by the basement. {s12,13|Lenora Figg, the sponsor}, {q12|credited} {c12 figg|"nine people who can't lobby"} and {q13|would not hear of} {c13 figg declines intention|amendments}.

=== gunlaw-b
outlet: Pelham Courier
url: https://pelham-courier.example/statehouse/how-one-vote-moved
published: 2035-03-04
genre: broadsheet

{n|PELHAM COURIER
Statehouse | Counties | Schools | Outdoors | Sunday
Support local reporting}

{t|Twenty-two, and then one: How a gun bill got through a Senate that had killed it five times}

{n|By Octavia Brandt-Mensah and Luis Pettway, Courier Statehouse Bureau}

FORT PELHAM — On the Sunday before the vote Mireille Tatro drove four hours to her district and back without telling her staff. {c31 tatro|She had been}, by {s31|her} own {q31|tally}, {c31|to {f other 3 funerals|three} of the {f other 9 funerals|nine funerals}}. She had also had, since 2027, the A-plus rating of the Riflemen's League, whose decal was on the bumper of the truck she was driving, and at a gas station outside Alder Gap {s1|a man} filling a boat {q1|asked} her, pleasantly, {c1 man|whether she meant to keep it}.

Ms. Tatro is a large-animal veterinarian. {c2 colleagues belief|She} {q2|is regarded by} {s2|colleagues of both parties} {c2|as the hardest member of the chamber to flatter}, and in eight years {s3|she} {q3|had opposed} {c3 tatro belief|every version of the permit bill} that Lenora Figg, a former parole officer from the river wards, carried to the floor. {s4|She} {q4|thought} {c4 tatro belief|the class an insult to people who had shot since they were six}, and {s5|she} {q5|was not persuaded} that {c5 tatro denies belief|a man set on murder could be made to wait}. {c6 senators3|What changed}, as {s6|three senators} who sat with her in those weeks {q6|tell} it, {c6|was not her mind about men set on murder but her mind about everybody else}.

{s7|The file on the gunman}, made public in January over the objections of his parents, {q7|shows} that {c7 file|he walked into a store at 10:40 on the morning of Oct. 14, bought a pistol and {f other 4 magazines|four magazines} with a paycheck and was at the rink by six, having stopped for a haircut}. His sister had telephoned the store at noon. {s8|She} {q8|begged} {c8 sister|the clerk to say whether her brother had been in}, and {q9|was told by} {s9|him} that {c9 clerk|he "couldn't discuss a customer."} {c10 tatro|"I read that and I thought, ten days. He'd have been back on his pills in ten days,"} {s10|Ms. Tatro} {q10|said} on Thursday, in the only interview she has given. {c10|"That's all. I'm not a convert to anything.

"I'd like my truck left alone, too."} Somebody had been at the decal with a key.

The League saw it coming late. {s11|A former member of its staff} {q11|describes} {c11 leaguestaff|{s32|an office} so {q32|certain of} {c32 league belief|its count} that the call sheets had not been updated since the fall}, and {s12|an e-mail sent at 9:15 on the morning of the vote}, a copy of which was left on a copier, {q12|lists} {c12 emails|Ms. Tatro among the {f other 24 senators|24} "solids."} {s13,14|Clay Hobart}, the League's man in the Capitol since 2019, {q13|denies} {c13 hobart denies|having been surprised} and {q14|attributes} {c14 hobart|the result to "a governor who buys votes with culverts,"} a charge for which he produced a list of road projects, in {f other 14 counties|14 counties}, of which Ms. Tatro's is not one.

Gov. Dufresne, whose bill to arm teachers died in the same committee two years ago, had to be coaxed. {s15,16|Her advisers}, {q15|leery of} {c15 advisers belief|a fight in the year before an election}, {q16|favored} {c16 advisers belief|a commission}, until {s17|Lemuel Guidry}, in whose churchyard {f killed 5 people|five of the dead} are buried, {q17|invited} {c17 pastor|her to come and tell the headstones about it}. {s18,19|She} {q18|has since embraced} {c18 dufresne belief|the bill}, though {q19|without ever mentioning} {c19 dufresne silent|the class}.

{c20 okpara|"People say we want to take something. We'd like to not have had something taken,"} {q20|said} {s20|Rashid Okpara, a machinist and the treasurer of Nine Names}, who owns {f other 6 rifles|six rifles}. The group was never the monolith that its enemies made of it. {s21|Some of the families} {q21|wanted} {c21 families intention|a ban on the pistol itself}; {s22|others}, among them the parents of the youngest victim, {q22|wished} {c22 families2 intention|only to be left out of it}, and Mrs. Lindgaard-Roy's own brother sells ammunition at shows. What {s33|they} {q33|could agree on}, over a weekend at a Methodist camp with bad heating, was {c33 families belief|ten days}.

Bills of this sort have an odd history in Ohanset, which had a permit law from 1927 until 1981, enforced it chiefly against miners on strike and repealed it on a voice vote, between a resolution on the state fish and a dinner for the departing clerk. Nobody kept the files. For half a century after that the subject came up in the way that the weather does, and {s23|the sheriffs}, to whom all such duties fall in the end, {q23|preferred} {c23 sheriffs belief|it so}.

{s24|A Pine Barrens College poll made in February} {q24|has} {c24 poll|{s25|{f percent 63 adults|63 percent} of the public} {q25|in favor of} {c25 asked belief via=poll>asked|the permit} and {s26|gun owners} {q26|divided over} {c26 owners belief via=poll>owners|it}, {f percent 48 gun owners|48 percent} to {f percent 46 gun owners|46}}. In Alder Gap itself the question was not put; {s27|the college} {q27|felt} {c27 college belief|it had no business calling}.

At the counter of Stamper's, where the pistol was bought, {s30|a sign} {q30|asks} {c30 sign|customers to be patient}. {s28|Virgil Stamper} {q28|expects} {c28 dealer predicted belief|to lose {f percent 20 about trade|about a fifth} of his trade}, and has stopped stocking that model. {s29|He} {q29|doesn't dispute} that {c29 dealer confirms|his clerk was asked}.

{n|Reach the bureau at 555-0144
Next Sunday: the clerk who kept the fish}

=== gunlaw-c
outlet: The Powder Horn
url: https://powder-horn.example/2035/03/tatro-decal
published: 2035-03-01
genre: blog

{t|Benedict in rubber boots}

So the cow doctor has discovered feelings. After eight years of taking the League's picture, the League's plaque and the League's volunteers, {s1|Mireille Tatro} {q1|wants} {c1 tatro intention|us to believe that a police report made her cry}, and now the rest of us get to pass the tissues.

Let's review. Under Senate Bill 41 a widow at the end of a dirt road, whose ex has just made bail, gets a form, a class on alternate Saturdays and ten days to think about it. {c2 hobart|"You can die of paperwork,"} {s2|the League's Clay Hobart} {q2|told} the committee in January while {s3|its sponsor, Lenora Figg}, studied her nails, {q3|conceding} when pressed by Sen. Boone Larrabee that {c3 figg confirms|there was no exception for such a case}.

{s4,5|Larrabee}, one of the few grown-ups left in that building, {q4|calls} {c4 larrabee|the thing "a poll tax with a range test"} and {q5|has vowed} {c5 larrabee intention predicted|to spend his own money on the petition drive}, which needs {f other 61000 signatures|61,000 names} by the Fourth of July. Sign it. Sign it twice if your hand shakes (don't, it's a felony).

And the sheriffs? {s6|Dutch Vandermark of Kettle County}, God bless him, {q6|refuses} {c6 vandermark declines intention|to be "the governor's hat-check girl."} {c7 - possible|{f other 11 sheriffs|Eleven more} {h7|{q7|are said}} to be of the same mind}. {s8|Their association's president, Lorna Whitcup}, who was off at a conference, {q8|pleads for} {c8 whitcup|"clarity."} Here's some: no.

{s9|The Courier's poll} {q9|claims} {c9 poll|{s10|{f percent 48 gun owners|48 percent} of gun owners} {q10|go along with} {c10 owners belief via=poll>owners|this}}. Which ones? {s11|The League's own members}, asked by postcard, {q11|were against} {c11 lmembers belief|it, {f percent 97 members|97} to {f percent 3 members|3}}. {c12 - probable belief|The senator from Alder Gap {h12|{q12|is thought}} in some quarters to have a conscience}. {s13|Her neighbors} {q13|hope} {c13 neighbors intention predicted|to find out what she charges for it}.

Bumper decals, $4. Reports of scratched paint are much exaggerated.

=== gunlaw-d
outlet: Kettle County Argus
url: https://kettle-argus.example/news/vandermark-permits
published: 2035-03-09
genre: local

{t|{s1|Sheriff}{q1|:} {c1 vandermark|'I'm not the clerk'}}

{n|By Jolene Tsosie-Hart, Argus staff}

Sheriff Dutch Vandermark has a staff of {f jobs 19 staff|19}, {f other 11 vehicles|eleven vehicles}, of which eight run, and a county the size of some states. On Thursday {s2|he} came before the county commission, as he does every second Thursday, to talk about the jail roof. He talked about it for six minutes and about Senate Bill 41 for forty, {q2|telling} the {f attending 200 about people|200 or so people} who had filled the room and the stairs that {c2 vandermark intention predicted|his office would not issue a permit, run a check for one or arrest anybody for lacking one, and that the state was welcome to send him to his own jail}, which leaks.

There was a standing ovation. When it was over {s3|Commissioner Ada Redbird} {q3|wondered} {c3 redbird|if the oath that she had watched him take mentioned picking}. {c4 vandermark|It mentioned the constitution}, {s4|he} {q4|replied}, {c4|and he had read that one too}.

Not everyone in uniform is with him. {s5|Two of his deputies}, neither of whom would be quoted by name, {q5|were uneasy at} {c5 deputies belief|the idea of choosing among laws}; {s6|one} {h6|{q6|worried about}} {c6 deputies possible belief|being sued}. {s7,8|The association's president, Sheriff Lorna Whitcup of neighboring Tamarind County}, {q7|sympathizes with} {c7 whitcup belief|him on the money} but {q8|parted company with} {c8 whitcup denies belief|him on the rest} in a message to members that was read on the local radio. {s9,10|Attorney General Imani Castleberry}, {q9|reluctant} {c9 attorney declines intention|to make a martyr}, has so far confined herself to {q10|noting} that {c10 attorney|a sheriff who will not enforce a law may be removed by a judge, at the request of any {f other 25 residents|25 residents}}.

Kettle County has elected its sheriff since 1874. One was removed, in 1911, for selling the gallows. In the years when the state last had a permit law the sheriff of the day, a Vandermark by marriage, kept the applications in a pie safe, where they were found, unopened, by the historical society.

Nor is he the first to balk. {s15|The sheriff of Otter Lake} {q15|swore} in 1988 {c15 otter intention predicted|to ignore the seat-belt act "until somebody gets hurt,"} and enforced it from the following March, when somebody had. Three counties in the north sat out the lottery for a decade. None of it came to court, because the state, which pays a fifth of what a sheriff spends and audits none of it, has as a rule found it cheaper to wait for the next election. Vandermark is up in 2038. {c16 - belief|He {q16|is considered} safe}.

Emmett Lindgaard, whose niece died at the rink and who deals in ammunition from a trailer, had come to listen. {s11|He} {q11|opposes} {c11 brother belief|the bill}. {s12,13|He} {q12|also resented} {c12 brother belief|the clapping}, and, when it was his turn, {q13|asked for} {c13 brother|a minute without any}. {c14 hunters|"You could hear the roof,"} as {s14|a man} behind us {q14|put} it afterward. The commission voted to get three bids.

=== gunlaw-e
outlet: Straightedge
url: https://straightedge.example/checks/four-in-ten
published: 2035-03-13
genre: blog

{t|Are four in ten guns in Ohanset sold without a check? Nobody knows; {s1|the best study} {q1|says} {c1 study|one in five}}

{s2|Sen. Lenora Figg} {q2|has claimed} on the floor, on television and on a mug that {c2 figg|{f percent 40 guns|four in ten guns} in the state change hands without a background check}. {s3|Her office}, asked for the source, {q3|pointed to} {c3 figgoffice|a national survey of 2011 that reached {f other 251 people|251 people}, {f other 4 people|four} of them Ohansetters}.

{s4|A study published last year by the Wescott School} {q4|puts} {c4 study probable|the share at {f percent 20-22 guns|20 to 22 percent}, {h4|most likely} nearer the lower end}. {s5,6|Its author, Pilar Ahlgren}, who owns no gun and no mug, {q5|regards} {c5 author belief|the older number as "a fossil,"} but {q6|is no less critical of} {c6 author belief|the League for treating her own as proof that the problem is solved}. It leaves {f other 20000.. vague sales|tens of thousands of sales} a year.

What of the other side? {c7 hobart|"No permit has ever stopped a killer,"} {s7|Clay Hobart} {q7|likes to say}. That is a hard thing to show, killers who were stopped being difficult to count. {s8|A survey of inmates} {q8|found} that {c8 prisoners|only {f percent 7 inmates|7 percent} of those convicted of a gun crime had bought the weapon in a store}, which rather helps him; {s9|the state's own tracing report}, on the other hand, {q9|indicates} that {c9 firearms|{f percent 33.3 about pistols|a third} of the pistols recovered in the river wards had been bought within the year, and by somebody else}, which doesn't. {s10,11|Hobart} {q10|had no quarrel with} {c10 hobart confirms|either figure} and {q11|saw no reason} {c11 hobart declines intention|to change the line}.

{q12|Asked} {c12 -|if she'd go on using hers}, {s13|Figg} {q13|agreed} {c13 figg intention predicted|to say "as many as," and to recall the mugs}. {s14,15|Nine Names}, which never used the number, {q14|would rather} {c14 families intention|people argued about the ten days} and {q15|points out} that {c15 families|the pistol of Oct. 14 was sold in a store, with a check, in eleven minutes}, which is in the file and which neither side's slogan covers. We rate both bent. No ruler was harmed.

=== gunlaw-f
outlet: Lakes Public Radio Ohanset
url: https://lpr-ohanset.example/transcripts/noon-hour-2035-03-15
published: 2035-03-15
genre: broadcast

{n|THE NOON HOUR, rush transcript, not for quotation before 1 p.m.}

{t|The Noon Hour: after the House vote}

RASK: It's twelve past. The House passed it last night, {f other 61 votes|sixty-one} to {f other 52 votes|fifty-two}, and the governor is on her way to Alder Gap with a box of pens. {s1,2|The Riflemen's League} {q1|is asking} {c1 league|a federal judge to stop her}, {q2|arguing} that {c2 league|a right you have to wait for is not one}. On the line, Sheriff Lorna Whitcup, who chairs the sheriffs. Sheriff, are you going to enforce this?

{s3|WHITCUP}{q3|:} {c3 whitcup|I am. I took an oath and I don't recall a menu. What I'd like is the {f money 8000000 by=whitcup dollars|eight million} it's going to cost, because I have one lady doing permits and she's also the dispatcher.}

RASK: {s13|One of your members} {q13|says} {c13 vandermark declines intention|he won't}. {s4|Dutch Vandermark} {q4|was quoted this morning as calling} {c4 vandermark|you "a stenographer with a star."}

{s5|WHITCUP}{q5|:} {c5 whitcup|Dutch and I came up together. He's a better shot than he is a lawyer.}

RASK: We also have Wanda Lindgaard-Roy, from the bus. Mrs. Lindgaard-Roy, {s6|some people in your own group} {q6|had hoped for} {c6 families intention|more than this}.

{s7|LINDGAARD-ROY}{q7|:} {c7 lroy|My husband's one. I told him, you take the ten days and you stand on it and you see what you can reach from there. My brother's not speaking to either of us, so it's been quiet.}

RASK: {s8|A caller from Otter Lake} {q8|wants to know} {c8 caller|whether the law would have stopped this particular man}.

{s9|LINDGAARD-ROY}{q9|:} {c9 lroy possible|I think so. {h9|Maybe}. I know what didn't.}

RASK: {s10|Senator Larrabee} {q10|declined} {c10 larrabee declines|our invitation}; {s11|his office} {q11|expects} {c11 castoffice predicted belief|to file {f other 90000 signatures|ninety thousand signatures} by June}. {c12 - probable|Mireille Tatro {h12|{q12|is understood}} to be pulling a calf}. After the break, what the thaw is doing to Route 9, and we take your calls.

=== question cost of the permit checks a year
verdict: agrees
origins: 2
answer: gunlaw-a | 6000000-9000000 | statepolice | statepolice
answer: gunlaw-f | 8000000 | whitcup | whitcup

=== question share of guns in Ohanset sold without a background check
verdict: conflicts
origins: 2
answer: gunlaw-e | 40 | figg | figg
answer: gunlaw-e | 20-22 | study | study

=== question gun owners in favor of the permit
verdict: conflicts
origins: 2
answer: gunlaw-b | 48 | poll | poll
answer: gunlaw-c | 48 | owners | poll
answer: gunlaw-c | 3 | lmembers | lmembers
