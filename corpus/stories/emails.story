story: emails
title: Stolen emails of the Union National Committee and the fall of its chairman
split: train
topic: politics

speaker campaign = body | Tarkington campaign
speaker aides = unnamed | aides of the Union National Committee
speaker benteen = named | Lyle Benteen
speaker sandoval = named | Mateo Sandoval
speaker embassy = body | Kolvania's embassy
speaker press = outlet | Continental Press
speaker three = unnamed | three people who appear in the emails
speaker lantern = outlet | Lantern
speaker ostrander = named | Beth Ostrander
speaker prewitt = named | Desmond Prewitt
speaker farewell = document | Desmond Prewitt's statement
speaker letter = document | letter of the state chairs
speaker yellowhorse = named | Curtis Yellowhorse
speaker sheet = document | spreadsheet of the Tarkington whips
speaker halyard = body | Halyard Point
speaker report = document | report of Halyard Point
speaker achterberg = named | Rosalind Achterberg
speaker contractor = unnamed | a contractor at the help desk
speaker tarkington = named | Ellen Tarkington
speaker board = unnamed | two members of the executive board
speaker colleagues = unnamed | colleagues of Paulette Marchetti
speaker donors = unnamed | donors
speaker teller = unnamed | a retired bank teller
speaker colquitt = named | Wade Colquitt

speaker aide = unnamed | a weeping aide
speaker heritage = body | Heritage Party headquarters
speaker poll = document | Buzzer poll
speaker officials = unnamed | two officials who have read the assessment
speaker oni = body | Office of National Intelligence
speaker brickhouse = named | Hal Brickhouse
speaker breyvik = named | Anatol Breyvik
speaker radio = outlet | Radio Marrow
speaker host = unnamed | the host on Radio Marrow
speaker marchetti = named | Paulette Marchetti
speaker insiders = unnamed | convention hands
speaker haas = named | Theodora Haas
speaker recipients = unnamed | three people whom Lantern asked
speaker memo = document | memo of March 2

=== emails-a
outlet: Continental Press
url: https://continental-press.example/2030/07/19/union-committee-emails
published: 2030-07-19
genre: wire

{t|{f records 2000.. vague emails|Thousands of party emails} dumped online; {s1|Tarkington camp} {q1|blames} {c1 campaign|Kolvan hackers}}

FORT AMBROSE, July 19 (Continental Press) - A website called Lantern posted {f records 19400 emails|19,400 emails} from inside the Union National Committee on Friday, three days before the party opens its nominating convention in Port Chandler.

The messages, sent between January of last year and the end of May, come from the accounts of {f affected 7 staff members|seven staff members}. Many are trivial: a quarrel over a parking space, a recipe for corn chowder, the hunt for a lost umbrella. In others, {s2|aides} {q2|wonder} {c2 aides|whether Senator Beth Ostrander, who lost the nomination to Governor Ellen Tarkington in April, could be "asked something nasty" about her church}. {s3|Lyle Benteen, the committee's finance director}, {q3|describes} {c3 benteen|one donor as "a wallet with a boat"}.

{s4,5|The Tarkington campaign} {q4|accused} {c4 campaign|hackers in the pay of Kolvania of staging the leak} but {q5|offered no} {c5 campaign silent|evidence}.

{c6 sandoval|"This was a burglary, and we know the burglar's street,"} {q6|said} {s6|Mateo Sandoval, the campaign's manager}.

{s7|Kolvania's embassy} {q7|said} {c7 embassy denies|the charge was "a tired cowboy story"}.

{s8|Continental Press} {q8|was unable to establish} {c8 press cannot_verify|whether all the messages are genuine}. {s9|Three people} who appear in them {q9|confirmed} {c9 three confirms|their own}; a fourth hung up.

Lantern is run from two rooms above a bicycle shop in Reddick Falls and has since 2026 published files from a police union, two banks and a seed company. {s10,11|It} {q10|did not say} {c10 lantern silent|how it had obtained the emails} and {q11|promised} {c11 lantern predicted intention|"more, and sooner than they would like"}.

{s12,13|Ostrander}, who {q12|endorsed} {c12 ostrander belief|Tarkington} in June, {q13|asked} her delegates {c13 ostrander|to stay calm}.

By custom the committee's chairman brings down the gavel on the opening night. {s14|Desmond Prewitt}, chairman since 2024, {q14|declined to comment on} {c14 prewitt declines|the messages}. The convention is to seat {f attending 4310 @2030-07-22 delegates|4,310 delegates} in a hockey arena on the lake front.

=== emails-b
outlet: Fort Ambrose Courier
url: https://fort-ambrose-courier.example/politics/prewitt-resigns-convention-eve
published: 2030-07-22
genre: broadsheet

{n|FORT AMBROSE COURIER
Nation | Provinces | Opinion | Puzzles | Sign in
You have 2 free articles left this month}

{t|Union chairman is out on convention eve as emails divide his party}

{n|By Corinne Delacroix-Webb and Amos Tsosie
Photograph: Lena Furtado/Courier
Share  Save  Gift this article}

PORT CHANDLER — Desmond Prewitt came down the service stairs of the Bayshore Hotel at ten past six on Sunday evening, a garment bag over one arm, and was in a taxi before most of his staff had read the four lines that ended his six years as chairman of the Union National Committee.

{c1 farewell|“I will not let some foolish words of mine become the story of this convention,”} {q1|said} {s1,2|the statement}, which {q2|made no mention of} {c2 farewell silent|hackers}.

The chairmanship is an odd job. It carries no vote and, since the reforms of 2018, hardly any power over money; its holder books the arena, settles quarrels among the state parties and calls the roll. But he is meant to stand apart from every candidate until the last ballot has been counted, and it was this that the messages, posted on Friday by the website Lantern, put in doubt. There are {f records 19400 emails|19,400} of them, and by Saturday noon the younger delegates had learned to search them by surname.

In one, sent on March 9, {s3|Mr. Prewitt} {q3|mocked} {c3 prewitt|Senator Beth Ostrander's campaign as “a church supper with a mailing list”}. In another {s4|he} {q4|begged} a television producer {c4 prewitt|to “lose the tape” of a debate that she had won}. On April 2, a week before the last primary, his press office drew up a list of {f other 14 reporters|14 reporters} under the heading “Ours.”

By Saturday night {f other 31 state chairs|31 of the 50 state chairs} had put their names to {s5|a letter} {q5|demanding} {c5 letter|his departure “before the gavel falls, not after.”} They delivered it under his door with the room-service menu.

Ms. Ostrander, whose delegates wore strips of blue tape over their mouths on the boardwalk, had spent three months persuading them to fall in line. She spoke from the bed of a fishing-tackle truck, in drizzle, her fourth appearance of the day.

{c7 ostrander|“I asked you to trust the referee, and I'm sorry I did,”} {s7|the senator}, hoarse by then, {q7|said} to {f attending 600 about @2030-07-21 people|perhaps 600 people}. {c7|“What I won't do is ask you to sit on your hands in November.

“We can be furious on a Sunday and still vote in the fall. Grown-ups do it all the time.”}

{s6|She} {q6|had opposed} {c6 ostrander belief|Mr. Prewitt's appointment} in 2024, when it was put through at midnight by a voice vote.

How loud the anger will be on the floor is the question that fills the hotel bars. {s8|Curtis Yellowhorse, a retired football coach} who is running Ms. Ostrander's operation on the floor, {q8|put} {c8 yellowhorse predicted|the number of delegates ready to boo the nominee at {f other 150-200 @2030-07-22 delegates|between 150 and 200}}. {s9|A spreadsheet kept by the Tarkington whips and seen by the Courier} {q9|lists} {c9 sheet|{f other 340 @2030-07-22 delegates|340}, by name, with room numbers}.

As for who took the emails, {s10|Halyard Point, the security firm} that the committee hired in May for {f money 385000 by=- dollars|$385,000}, {q10|found} {c10 halyard|traces of {f other 2 intrusions|two intrusions}, the earlier of them almost a year old}. {s11|Its report}, 22 pages long and finished on June 14, {q11|attributes} {c11 report|the second to a group known as Gray Heron}. {c12 halyard belief|The group answers, in {s12|the firm}'s {q12|judgment}, to Kolvania's military intelligence}. {c13 achterberg possible|The two sets of intruders {h13|seem} not to have known of each other, {s13|Rosalind Achterberg, the firm's chief analyst}, {q13|said} in an interview on Sunday, and for {f duration 11 days|eleven days} in April they were copying the same folders at once}.

It might have been stopped. Federal agents first telephoned the committee in September and were put through to the help desk, where {s14|a contractor}, {h14|{q14|suspecting}} {c14 contractor probable belief|a prank}, wrote the number on the back of a pizza receipt and did not call back. Passwords were changed once, in November, and changed back when the treasurer could not get at his calendar. A budget request for better locks was cut from {f money 210000 dollars|$210,000} to {f money 40000 dollars|$40,000} over the winter.

{s15,16|Ms. Tarkington}, who {q15|wants} {c15 tarkington predicted intention|the week to be about wages}, crossed the lake by ferry on Sunday afternoon with her sister and a dog. On the pier {s17|she} {q17|spoke warmly of} {c17 tarkington belief|Mr. Prewitt's “years of thankless work”} and {q16|would not be drawn on} {c16 tarkington declines|the rest}. {c18 sandoval declines|Whether she had pushed him out}, {s18|her campaign manager, Mateo Sandoval}, {q18|refused to say}. {s19|Two members of the executive board} {q19|said} {c19 board|she had, in a telephone call that lasted less than a minute}.

No chairman of either party has gone on the eve of a convention since 1952, when the Heritage man of the day was found to own the hotel in which he had put the delegates. The rules, all 61 pages of them, do not foresee it. A parliamentarian was fetched from a family wedding, and shortly before eleven, in a ballroom still set for somebody's silver anniversary, the executive board chose one of its vice chairs by a show of hands. {c20 colleagues|Paulette Marchetti, a former county judge}, {q20|is described by} {s20|colleagues} {c20|as “the only person here whose calls both sides return.”} She will open proceedings at seven tonight.

{s21|Donors} {q21|fear} {c21 donors predicted belief|the hole in the convention's accounts, {f money 6200000 dollars|$6.2 million} at last count, {h21|will} widen}. {f affected 3 donors|Three of the larger ones} canceled their suites over the weekend.

On the boardwalk {c22 teller|“We got played, honey,”} {q22|said} {s22|a retired bank teller from Dunmore}, peeling the tape off her lip. {c22|“But I'd sooner be played by ours.”}

=== emails-c
outlet: Daily Buzzer
url: https://daily-buzzer.example/news/colquitt-christmas-in-july
published: 2030-07-22
genre: tabloid

{t|{c1 colquitt|'CHRISTMAS IN JULY!'} {s1|Gleeful Wade} {q1|crows} over rivals' email hell}

WADE COLQUITT couldn't stop grinning. {s2|The Heritage Party's nominee} bounded on stage in Dunmore last night with a fat wad of paper under his arm, {q2|boasting} {c2 colquitt|he'd read "every juicy page"}.

{c3 colquitt|"Folks, they can't guard a mailbox,"} {s3|he} {q3|hooted} to a crowd of {f attending 11000 @2030-07-21 people|11,000}. {c3|"And they wanna guard your border?"}

{s4,5|The rancher} {q4|scoffed at} {c4 colquitt denies belief|talk of a foreign plot} and {q5|invited} Kolvania {c5 colquitt|to "send the rest, our inbox is big"}.


Over at the Bayshore, staff are dreading the next drop. {c7 aide|"I wrote stuff about my boss's hair,"} {q7|said} {s7|one aide}.

{s8|Heritage HQ} {q8|denies} {c8 heritage denies|it was hacked too}. {s9|A Buzzer snap poll} {q9|found} {c9 poll|{f percent 58 voters|58 percent of voters} now trust neither lot}.

=== emails-d
outlet: The Lobby Letter
url: https://lobby-letter.example/p/day-three
published: 2030-07-24
genre: blog

{n|The Lobby Letter — forwarded this email? Subscribe here}

{t|Day three: {s1|spies} {q1|‘pretty {h1|sure}’} {c1 oni probable belief|it was Kolvania}}

Good morning from Port Chandler, where the shuttle buses are late, the fog has not lifted since Monday and a coffee on the press level costs nine dollars. The booing lasted {f duration 4 @2030-07-22 minutes|four minutes} on the first night. Nobody has had the nerve to try it again.

THE BIG ONE. {s2|Two officials} who have read the assessment {q2|tell} us {c2 officials via=officials>oni|{s3|the Office of National Intelligence} {q3|is now {h3|confident}} that {c3 oni probable belief via=officials>oni|the break-in at the Union committee was the work of Gray Heron, the Kolvan unit named in June by Halyard Point}}. {c4 officials cannot_verify|How the loot got from there to two rooms above a bicycle shop}, {s4|they} {q4|could not tell} us. An assessment of this sort is written by nine people in a room without windows and then softened by nine others; it says how sure the agencies are, seldom why. {c5 - predicted|Its director, Marisol Quintero, {q5|is expected} to brief both nominees on Friday}.

{s6|Her predecessor, Hal Brickhouse}, {q6|remains skeptical of} {c6 brickhouse belief|“fingerprints that anyone can buy”}. {s7,9|Kolvania's foreign minister, Anatol Breyvik}, {q7|dismissed} {c7 breyvik denies via=radio>breyvik|the whole business as “summer theater”} on Radio Marrow last night and, {q8|asked by} {s8|the host} {c8 host|whether Gray Heron existed}, {q9|said} {c9 breyvik via=radio>breyvik|he was “no ornithologist.”}

WHAT WAS TAKEN. The published pile is {f records 19400 emails|19,400 messages} and {f records 8022 attachments|8,022 attachments}. {s10|Halyard Point} {h10|{q10|thinks}} {c10 halyard probable belief|{f records 50000.. at_least emails|at least 50,000} left the building}, which, if true, means that the second act has been written. So does the quiet at Lantern, where the blinds have been down since Sunday and the bicycle mechanic is fielding the callers.

WHO'S UP. {s11|Paulette Marchetti}, who {q11|has promised} {c11 marchetti predicted intention|an outside review by Labor Day} and ran Tuesday's roll call in 41 minutes flat. {s12|Convention hands} {q12|say} {c12 insiders|she is the reason there were no fistfights}.

WHO'S DOWN. {s13,14|Lyle Benteen} is still on the payroll at {f money 190000 dollars a year|$190,000 a year}, still {q13|adamant} that {c13 benteen|“wallet with a boat” was “taken out of context,”} and still {q14|unwilling to say} {c14 benteen declines|what context that might be}.

=== emails-e
outlet: Reddick Falls Ledger
url: https://reddick-falls-ledger.example/news/bicycle-shop-site-in-national-row
published: 2030-07-20
genre: local
copy of: emails-a

{t|Reddick Falls website posts {f records 2000.. vague emails|thousands of party emails}}

A website run from two rooms above a bicycle shop in Reddick Falls posted {f records 19400 @2030-07-19 emails|19,400 emails} from inside the Union National Committee on Friday, three days before the party opens its nominating convention in Port Chandler.

The messages come from the accounts of {f affected 7 staff members|seven staff members}. Many are trivial: a quarrel over a parking space, a recipe for corn chowder.

{s1|The Tarkington campaign} {q1|accused} {c1 campaign|hackers in the pay of Kolvania of staging the leak}.

{c2 sandoval|"This was a burglary, and we know the burglar's street,"} {q2|said} {s2|Mateo Sandoval, the campaign's manager}.

{s3|Kolvania's embassy} {q3|said} {c3 embassy denies|the charge was "a tired cowboy story"}.

{s5|Lantern}, which has in the past published files from a police union and two banks, {q5|promised} {c5 lantern predicted intention|"more, and sooner than they would like"}.

=== emails-f
outlet: Channel 6
url: https://channel6.example/table-five/transcripts/2030-07-28
published: 2030-07-28
genre: broadcast

{t|Table Five, Sunday, July 28: transcript}

GREER: Good morning. The balloons are down, Governor Tarkington has her nomination, and somebody still has the rest of the mail. With me are her campaign manager, Mateo Sandoval, and, from a studio in Reddick Falls, Theodora Haas, who founded Lantern. Ms. Haas, who gave it to you?

{s1|HAAS}{q1|:} {c1 haas|I don't know. I mean that. It came in a padded envelope, on a stick, with a stamp from Dunmore on it}.

GREER: You didn't ask?

{s2|HAAS}{q2|:} {c2 haas|There was no one to ask. We checked it for {f duration 6 weeks|six weeks}. Of the {f other 212 people|212 people} we wrote to, {s12|{f other 3 people|three}} {q12|said} {c12 recipients denies via=haas>recipients|a message was false}, and two of those have since come round}.

GREER: Mr. Sandoval, are they genuine?

{s3|SANDOVAL}{q3|:} {c3 sandoval declines|I'm not going to do the burglar's inventory for him, Greer}.

GREER: There's a memo of March 2, which has not been challenged. {s4|It} {q4|says} {c4 memo|{f money 1100000 dollars|$1.1 million} should be moved to three states where the governor was behind}. The committee is supposed to be neutral.

{s5|SANDOVAL}{q5|:} {c5 sandoval|We never saw that memo. {s6|Desmond} {q6|told} me on the phone, the night he quit, that {c6 prewitt via=sandoval>prewitt|he had binned it himself}. And can I say, there is {s13|a man running for president} who {q13|asked} a hostile power {c13 colquitt via=sandoval>colquitt|for help}, on a stage, with a microphone}.

GREER: {s7|Senator Colquitt's people} {q7|say} {c7 heritage|he was joking}.

{s8|SANDOVAL}{q8|:} {c8 sandoval|Then let him laugh in front of a grand jury}.

GREER: Ms. Haas, do you worry that you were used?

{s9|HAAS}{q9|:} {c9 haas|Every day. Everyone who hands you something wants something. But it was true, it was in the public interest, and I'd take a true thing from the devil}.

GREER: {c10 - possible|{f records 30600 emails|Thirty thousand six hundred more}, {h10|{q10|it is said}}, are sitting on your shelf}.

{s11|HAAS}{q11|:} {c11 haas denies|{f percent ..33.3 less_than emails|Less than a third} of that, and {f percent 50 about emails|half of it} is calendars}.

GREER: We have to leave it there. Gasoline prices next, after the break.

=== question emails taken from the committee in all
verdict: conflicts
origins: 3
answer: emails-d | 50000.. | halyard | halyard
answer: emails-f | 30600 | - | unnamed sources
answer: emails-f | - | haas | haas | denies | less than a third of that

=== question who took the emails
verdict: conflicts
origins: 5
answer: emails-a | - | campaign | campaign | affirms | hackers in the pay of Kolvania
answer: emails-a | - | embassy | embassy | denies | a tired cowboy story
answer: emails-b | - | report | halyard | affirms | Gray Heron
answer: emails-d | - | oni | oni | affirms | Gray Heron
answer: emails-d | - | breyvik | embassy | denies | summer theater
answer: emails-c | - | colquitt | colquitt | denies | a foreign plot

=== question emails published by Lantern
verdict: single
origins: 1
answer: emails-a | 19400 | - | lantern
answer: emails-b | 19400 | - | lantern
answer: emails-d | 19400 | - | lantern
answer: emails-e | 19400 | - | lantern

=== question delegates ready to boo the nominee
verdict: conflicts
origins: 2
answer: emails-b | 150-200 | yellowhorse | yellowhorse
answer: emails-b | 340 | sheet | sheet
