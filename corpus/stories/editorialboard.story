story: editorialboard
title: Newspapers break with the Federalists to endorse Dorothea Maki
split: train
topic: politics

speaker stannage = named | Garrick Stannage
speaker maki = named | Dorothea Maki
speaker admirers = unnamed | admirers of Garrick Stannage
speaker secretaries = unnamed | four former treasury secretaries
speaker ogunbiyi = named | Matthias Ogunbiyi
speaker arrowood = named | Delphine Arrowood
speaker miners = unnamed | copper miners of the valley
speaker detractors = unnamed | detractors of Dorothea Maki
speaker igreport = document | inspector general's report on the banking code
speaker abstainers = unnamed | two members of the Republic's editorial board
speaker people = unnamed | people asked by pollsters
speaker quayle = named | Hobart Quayle
speaker caller = unnamed | a man who telephoned The Redstone Republic
speaker republic = outlet | The Redstone Republic
speaker papers = unnamed | papers that never chose a Popular
speaker weeklies = unnamed | a racing sheet and three weeklies
speaker enquirer = outlet | The Quillan Enquirer
speaker tribune = outlet | The Weybourne Tribune
speaker castagna = named | Lubomira Castagna
speaker study = document | study of endorsements by Lubomira Castagna
speaker worku = named | Anneliese Worku
speaker lascaris = named | Tiberiu Lascaris-Penn
speaker advisers = unnamed | advisers to Dorothea Maki
speaker spot = footage | radio spot of the Maki campaign
speaker smalleditors = unnamed | editors of smaller papers
speaker delahunt = named | Pranav Delahunt
speaker survey = document | Corvid Research survey
speaker surveyed = unnamed | likely voters asked by Corvid Research
speaker present = unnamed | two people who were at the board's meeting
speaker tsukada = named | Emmett Tsukada
speaker readers = unnamed | readers who wrote to The Redstone Republic
speaker wilhelmina = named | Wilhelmina Acheampong
speaker dutra = named | Col. Everardo Dutra
speaker lumley = named | Posy Lumley
speaker khatri = named | Dr. Nirmal Khatri
speaker bremmer = named | G. W. Bremmer
speaker widow = unnamed | a widow in Benbow
speaker pupils = unnamed | fifth graders in Benbow
speaker bugle = outlet | The Ridgeback
speaker ridgereaders = unnamed | readers of The Ridgeback
speaker insider = unnamed | a former copy editor at the Republic
speaker filing = document | a filing by the Republic's parent company
speaker gilchrist = named | Senator Boyd Gilchrist
speaker elites = unnamed | editors of the large papers
speaker council = body | Council of Federalist Chairs
speaker mother = unnamed | mother of Cosmo Ybarra
speaker pollsters = unnamed | pollsters
speaker recording = footage | recording of the rally in Ferris
speaker courant = outlet | The Eastern Courant
speaker benbowman = unnamed | a man in Benbow who dropped the Republic
speaker reporters = unnamed | two reporters of The Redstone Republic
speaker board = body | editorial board of The Redstone Republic

=== editorialboard-a
outlet: The Redstone Republic
url: https://redstone-republic.example/opinion/editorials/for-president-maki
published: 2036-09-28
genre: column

{t|For president, Dorothea Maki}

We have recommended the Federalist for president in every election since we began to print in 1891, often with enthusiasm, sometimes with a sigh and once, in the year of the copper strike, a day after the vote, because of a flood in the pressroom. Today we recommend his opponent, Dorothea Maki, and owe our readers an account of how we came to it.

{s1,2,3|Garrick Stannage, the hotel owner} whom the Federalists nominated in July, {q1|has called} {c1 stannage|the Senate "a nursing home with a gavel,"} {q2|has promised} {c2 stannage predicted intention|to ignore any ruling of the courts that {s19|he} {q19|finds} {c19 stannage belief|"cute,"}} and in three debates {q3|would not say} {c3 stannage declines|whether he would part with his hotels}, which stand on land leased from {f other 11 agencies|eleven federal agencies}. {s4|Those} who admire him {q4|see} {c4 admirers belief|in this the frankness of a man who owes nobody anything}, an odd way to speak of someone with {f money 2300000000 dollars|$2.3 billion} in debt.

{s5|Four former treasury secretaries}, two of whom served Federalist presidents, {q5|warned} last month that {c5 secretaries predicted|{s6|his} {q6|threat} {c6 stannage predicted intention via=secretaries>stannage|to pay the nation's creditors "sixty cents and a handshake"} would start a run on the currency before the ink was dry, close the bond market to every state and city, and leave the next president to bargain with lenders who had been cheated once}. {s7|Matthias Ogunbiyi, a retired admiral of few adjectives}, {q7|considers} {c7 ogunbiyi belief|the nominee unfit to be told where the fleet is}. Against that, his party's leaders have set their silence. {s8,9|The speaker, Delphine Arrowood}, {q8|endorsed} {c8 arrowood belief|him} in a press release of forty words and went fishing, {q9|without saying} {c9 arrowood silent|whether she had read his plan for the debt}.

We have quarreled with Ms. Maki and expect to do so again. In the Senate {s10|she} {q10|favored} {c10 maki belief|a royalty on copper that would have shut {f other 2 @2021-03-01 mines|two mines} in this valley}, and {s11|the men and women} who work them, {q11|mindful of} {c11 miners belief|how near it came}, are entitled to a plainer account than she has given them. {s12|Her} {q12|answer}, given in Benbow on Labor Day: {c12 maki predicted|"Less than I wanted to and more than you'd like."} It is not much of one. It was spoken, however, in the union's own hall, to {f attending 900 about @2036-09-01 miners|some 900 of them}, with the doors open and her opponent's buses parked outside.

{c13 detractors|{c14 detractors belief|She}} {q13|is cast by} {s13,14|her detractors}, in the Federalist caucus and elsewhere, {c13|as a functionary who never met a committee she didn't like} and {q14|faulted} {c14|for the secrecy in which she rewrote the banking code}. On the second count they have a point. {s15|An inspector general's report} {q15|concluded} that {c15 igreport|she had kept {f other 31 meetings|31 meetings} off her calendar, that the omissions were deliberate and that no law had been broken}, and it took {s16|her} most of a year to {q16|concede} {c16 maki confirms|the middle finding}, by which time the bankers had written memoirs.

{s17|Two members of this board} {q17|wanted} {c17 abstainers intention predicted|to abstain}. The case for silence is a respectable one, and our colleague Cosmo Ybarra, whose column appears opposite, makes it better than we could. But {s18|the late Senator Hobart Quayle}, who carried the Federalist banner in this state for three decades, {q18|used to tell} audiences that {c18 quayle|a vote was a tool and not a love letter}, and it is as a tool that we offer ours, to readers who will do with it as they please. Polls are open from six to eight on November 4. A list of stations is on Page C9.

=== editorialboard-b
outlet: The Eastern Courant
url: https://eastern-courant.example/politics/newspapers-endorse-maki-readers
published: 2036-10-05
genre: broadsheet

{n|THE EASTERN COURANT
Nation | Election 2036 | Books | Audio
Already a subscriber? Log in}

{t|{s1|Papers} that never picked a Popular {q1|endorse} {c1 papers belief|Maki}, and pay for it}

{n|By Ottoline Sandhu-Bright and Declan Mo
Oct. 5, 2036, 5:00 a.m.}

REDSTONE — The first caller last Sunday was civil. By noon, with two sportswriters and an intern at the switchboard of The Redstone Republic, {s2|a man} who gave no name {q2|had informed} the intern that {c2 caller|{s37|he} {q37|knew} {c37 caller belief|what she drove}}, a church in Benbow had sent back its bundle of papers unopened and, by {s3|the circulation desk}'s {q3|count}, {c3 republic|{f other 1200 @2036-09-28 subscriptions|1,200 subscriptions} were gone}, more than the paper loses in an ordinary quarter.

Since Labor Day {s4|the Republic and {f other 13 newspapers|13 other dailies} of Federalist habit} {q4|have come out for} {c4 papers belief|Dorothea Maki}, some of them in language they had not used of a nominee since the impeachment of 1954. {s5,6,7|The Quillan Enquirer}, which {q5|preferred} {c5 enquirer belief|a Popular} once before, in 1912, and {q6|regretted} {c6 enquirer belief|it} for four years, {q7|painted} {c7 enquirer|Garrick Stannage as "a danger with a good tailor."} {s8|A headline in The Weybourne Tribune}, where the publisher's family is divided, {q8|urges} {c8 tribune|readers to vote for anybody else}, a field that includes a Temperance man and a dentist. {c36 weeklies belief|Mr. Stannage}, for his part, {q36|has been recommended by} {s36|a racing sheet and three weeklies} that belong to a cousin.

The newspaper endorsement is older in this country than the secret ballot. Editors in the 1840s were party men on party salaries, and a sheet that did not print the ticket on its front page, ready to be torn off and handed in, would have been thought unfinished. The salaries ended; the habit stayed. It has been in decline for a generation, along with the printed page itself, and of the largest 40 papers fewer than half now choose a presidential candidate at all.

Whether anyone follows them is another matter. {s9,10|Lubomira Castagna, a political scientist at Weybourne State and the author of a history of the practice}, {q9|is skeptical of} {c9 castagna belief|any {q38|claim} that {c38 -|an editorial moves more than a sliver of the electorate}}, {q10|noting} that {c10 castagna|readers discount advice they could have predicted}, but {s11|she} {h11|{q11|would not rule out}} {c11 castagna possible|a larger effect this time, precisely because so few people saw these coming}. {s12|A study} she published in 2031 {q12|found} that {c12 study|a surprising endorsement shifted {f percent 2.5 about @2031-01-01 voters|roughly two and a half percent} of undecided voters, nearly all of them past fifty, and that the shift had worn off in three weeks}. The election is in four.

The owners, meanwhile, have money to lose. {s13,14|Anneliese Worku, the Republic's publisher and a great-granddaughter of its founder}, {q13|did not dispute} that {c13 worku confirms|{f other 3 advertisers|three car dealers} had pulled their advertising or that {s15|two members of the board} {q15|had asked} {c15 abstainers via=worku>abstainers|to have their dissent recorded}}, and {q14|declined to name} {c14 worku declines|either the dealers or the dissenters}. In an interview in her office, under a photograph of the flood of 1917, {s16|she} {q16|likened} {c16 worku|the week to a divorce in which both sides had kept the same grocer}.

{c17 worku|"People took it the way you'd take it if your brother sold the farm,"} {s17|she} {q17|said}. {c17|"They aren't angry about the price.

"They're angry they read it in the paper."}

Mr. Stannage has made the papers part of his act. In Ferris on Thursday {s18,19|he} {q18|ridiculed} {c18 stannage belief|the Enquirer as "a coupon book,"} {q19|threatened} {c19 stannage predicted intention|to have somebody look into the charitable trust that owns a third of the Tribune} and held a copy of the Republic above his head, to boos that lasted most of a minute, before wiping his shoes with it. {s20,21|His spokesman, Tiberiu Lascaris-Penn}, {q20|denied} afterward that {c20 lascaris denies|the candidate had threatened anyone}, {q21|saying} {c21 lascaris|he had "asked a question about a trust,"} which is not what the recording has him doing.

{s22,23|Ms. Maki's advisers}, {q22|anxious} {c22 advisers predicted intention|not to gloat}, {q23|have instructed} {c23 advisers|surrogates to leave the editorials alone}. The surrogates read from them anyway. Her campaign has bought {f money 640000 dollars|$640,000} of radio time in the ranching counties, where {s24|a spot} voiced by a man with a pronounced cough {q24|advises} {c24 spot|Federalists to "borrow my hat for a day"} over the sound of a newspaper being folded.

Not everyone in the trade is at ease. {c25 smalleditors belief|The big papers}, {q25|worry} {s25|editors of smaller ones}, several of them in towns where the paper is the last business on its block, {c25|are spending a trust they do not own}. {s26,27|Pranav Delahunt}, who edits The Corliss Valley Times and lost a fifth of his circulation in 2024 over a sheriff, {q26|has refused} {c26 delahunt declines intention|to endorse for any office} since, and {q27|expects} {c27 delahunt predicted belief|the custom to be dead in ten years}. {c28 delahunt|"I get asked if I'm a coward,"} {q28|said} {s28|Mr. Delahunt}, who was setting type for a bake sale. {c28|"I have four reporters and a press from 1988. Ask me something hard."}

It is {s29|Ms. Worku}'s {q29|view} that {c29 worku belief|a newspaper which goes quiet whenever speech might cost it something has endorsed after all}, though the Republic sat out the Senate race of 2032, in which one of the candidates was her cousin. {c30 present|The meeting of Sept. 19 was}, {q30|by the account of} {s30|two people} who attended it, {c30|an argument that ran until the cleaners came, with a columnist in tears and the oldest member, a rancher of 84, changing sides twice}. {s31,32|The rancher, Emmett Tsukada}, reached by telephone, {q31|would not confirm} {c31 tsukada declines|this}, {q32|saying} only that {c32 tsukada|he had calves to see to}.

{s33|A Corvid Research survey of {f other 903 voters|903 likely voters} in the state}, taken last weekend, {q33|has} {c33 survey|Ms. Maki ahead by {f percent 3 points|three points}, with {s34|{f percent 61 voters|61 percent}} {q34|aware of} {c34 surveyed belief via=survey>surveyed|the endorsement} and {s35|{f percent 17 voters|17}} {q35|saying} {c35 surveyed via=survey>surveyed|it had made them likelier to vote for her opponent}}. She was ahead by two a week earlier, before a word of it was in print.

=== editorialboard-c
outlet: The Redstone Republic
url: https://redstone-republic.example/opinion/letters/1002
published: 2036-10-02
genre: local

{t|Letters: Our choice for president}

{n|Opinion / Letters / Oct. 2
Write to us: 250 words or fewer, with a daytime phone number}

As of Wednesday we had {f records 4100 about letters|some 4,100 letters and messages} about our recommendation of Dorothea Maki. {s2|{f percent 70 about letter writers|About seven in ten}} {q2|opposed} {c2 readers belief|it}; {s3|most of the rest} {q3|wished} {c3 readers intention|we had gone about it less politely}. {s4|One widow} {q4|inquired} {c4 widow|whether a prepaid subscription could be returned to her in pennies}. {s5|A class of fifth graders in Benbow}, to whom we are in debt, {q5|pointed out} that {c5 pupils|a chart on Page A14 gave Stannage the wrong middle initial and the republic {f other 52 states|52 states}}. A sampling, trimmed for space:

{c6 wilhelmina|"I learned English from your comics in 1981 and citizenship from your voter guide. I have disagreed with the guide nine times since and never once felt insulted by it. On Sunday I felt that somebody had come into my kitchen with his boots on. You say that he is unfit. Let me find that out for myself, please. I can read."} {q6|—} {s6|Wilhelmina Acheampong, Benbow}

{c7 dutra|"Thirty-one years a Federalist, two of them as a county chair, and I would not lend the man a trailer. Adm. Ogunbiyi is right about the fleet. Some of us have been saying so at kitchen tables since March, and it was lonely.

"Cancel nothing. I am taking out a second subscription for my brother-in-law."} {q7|—} {s7|Col. Everardo Dutra (ret.), Signal Mesa}

{c8 lumley|"So the copper people can go hang? My husband and both my sons are underground as I write this. She told them less than she wanted and more than they'd like, and you printed it as if it were wit."} {q8|—} {s8|Posy Lumley, Benbow}

{c9 council belief|The editorial} {q9|brought a rebuke from} {s9,10|the Council of Federalist Chairs}, too long to print, in which it {q10|accuses} {c10 council|us of "moving the furniture out at night,"} and a shorter note from {s11,12|Dr. Nirmal Khatri of Redstone}, who {q11|applauds} {c11 khatri belief|our decision}, {q12|faults} {c12 khatri belief|us for waiting until the mail ballots had gone out} and encloses, for reasons he keeps to himself, a recipe for lentils.

{c13 bremmer|"Your board met in secret, voted in secret and will not tell us who was against. Sound like anyone you recommended?"} {q13|—} {s13|G. W. Bremmer, Ferris}

On one matter of fact: {s14|several correspondents} {q14|attribute} {c14 readers|to us the sentence "a vote is not a love letter."} It was Senator Quayle's, and he got it from a Lutheran.

=== editorialboard-d
outlet: The Ridgeback
url: https://theridgeback.example/posts/republic-drops-mask
published: 2036-09-30
genre: blog

{n|>> SIGN UP: The Ridgeback Daily, free to patriots
Home | Border | Stannage Watch | Shop}

{t|{s1|Redstone Rag} Drops the Mask, {q1|Backs} {c1 republic belief|Maki}}

It finally happened. The Redstone Republic, whose newsroom hasn't hired an actual Federalist since the fax machine, came out Sunday as a wholly owned subsidiary of Dorothea Maki, Inc.

{s2,3|The paper} spends nine hundred words {q2|fretting} that {c2 republic belief|Garrick Stannage owns too many hotels and uses too many adjectives}, a complaint it never once made of a Popular, {q3|shrugs off} {c3 republic belief|Maki's {f other 31 meetings|31 secret meetings} with bank lawyers as a bookkeeping matter} and, to clinch it, trots out {s4|{f other 4 secretaries|four ex-treasury secretaries}} {q4|prophesying} {c4 secretaries predicted via=republic>secretaries|the end of money}. Two of those four draw checks from banks today. {s5|The editorial} somehow {q5|doesn't mention} {c5 republic silent|that}.

{s6,7|Sen. Boyd Gilchrist}, the only statewide official with a spine, {q6|branded} {c6 gilchrist|it "a suicide note in twelve-point type"} on Curtis Wray's morning program, {q7|called on} {c7 gilchrist|advertisers to walk} and didn't blink when {q8|asked} {c8 -|if he'd go on campaigning with the nominee}. {c9 gilchrist predicted intention|"Every day he'll have me,"} {s9|Gilchrist} {q9|shot back}.

How bad is it in there? {s10|A former copy editor} who took the buyout last spring {q10|tells} The Ridgeback that {c10 insider|managers ordered the headline up before anyone had voted, that the two holdouts were "invited to think about their futures," and that nobody under forty in the building knows a rancher by name}, though she left in April and wasn't in the room. {s11|The Ridgeback} {q11|couldn't confirm} {c11 bugle cannot_verify|the part about the headline}. {s12|Publisher Anneliese Worku} {q12|ignored} {c12 worku silent|two emails}.

So follow the money. {s13|A filing by the Republic's parent company} {q13|puts} {c13 filing|its first-half losses at {f money 9400000 dollars|$9.4 million}}, and {s14|plenty of you} already {h14|{q14|suspect}} {c14 ridgereaders probable belief|a buyer with Popular friends is waiting in the wings}. Remember, these are {s15|the same people} who {q15|told} you {c15 elites|Quayle was finished, the dam would leak and a pipefitter's son could never carry Signal County}. He carried it by nineteen.

Stannage sounded delighted. From the door of his plane {s16,17|he} {q16|thanked} {c16 stannage belief|the Republic "for the free advertising,"} {q17|wondering aloud} {c17 stannage|who would line the birdcages when it folds}.

=== editorialboard-e
outlet: The Skim
url: https://theskim.example/2036/10/06/newspapers-maki
published: 2036-10-06
genre: newsletter

{t|{f other 14 newspapers|14 newspapers} dumped tradition for Dorothea Maki. {s1|Subscribers} {q1|are livid about} {c1 readers belief|it}}

{c2 courant via=courant>papers|{s3|{f other 14 newspapers|Fourteen dailies}} that almost always went Federalist {q3|have thrown their weight behind} {c3 papers belief via=courant>papers|Maki} since Labor Day}, {s2|the Eastern Courant} {q2|reports}, and the bill is arriving. At the biggest of them, the Redstone Republic, {f other 1200 @2036-09-28 subscriptions|1,200 subscriptions} vanished in a morning.

{s4,5|Its publisher, Anneliese Worku}, {q4|told} the Courant {c4 worku via=courant>worku|people took it the way you'd take it "if your brother sold the farm"} but {q5|wouldn't out} {c5 worku declines via=courant>worku|the {f other 2 members|two board members} who dissented}. {s6|Stannage's mouthpiece, Tiberiu Lascaris-Penn}, {q6|bats away} {c6 lascaris denies|any {q7|suggestion} that {c7 -|the candidate menaced the Tribune's owners}}; {s8|a recording from Ferris} {q8|points} {c8 recording|the other way}. {s9|Stannage} {q9|calls} {c9 stannage|the Enquirer "a coupon book"}, which, to be fair, it also is.

Should anybody care? {s10|Political scientist Lubomira Castagna}, {s11|whose 2031 study} {q11|credited} {c11 study|surprise endorsements with a bump of {f percent 2.5 @2031-01-01 voters|2.5 percent}}, {q10|isn't sold on} {c10 castagna denies belief via=courant>castagna|the idea that most editorials move anyone}. And {s12|a small-town editor named Pranav Delahunt}, fresh from losing a fifth of his readers over a sheriff, {q12|gives} {c12 delahunt predicted belief via=courant>delahunt|the whole custom a decade to live}.

Elsewhere: the price of newsprint, a quiz, and a dog that delivers.

=== editorialboard-f
outlet: The Redstone Republic
url: https://redstone-republic.example/opinion/columns/ybarra-quiet
published: 2036-09-28
genre: column

{t|The case for keeping quiet}

I lost, so I can be brief. On Sept. 19 this board voted, {f other 5 @2036-09-19 members|five} to {f other 2 @2036-09-19 members|two}, to recommend Dorothea Maki, and I was one of the two.

{s1|My colleagues} {q1|abhor} {c1 board belief|Garrick Stannage}, and so do I. Where we part is over the use of announcing it. {s2|They} {q2|hold} that {c2 board belief|a newspaper is a citizen, with a citizen's duty to declare itself, and that to withhold a judgment once you have formed it is a kind of lying}. {s3|My mother}, who delivered this paper by mule to the upper camps, {q3|thought of} {c3 mother belief|it as a fence post, useful because it stayed where it was put}.

Consider who is still out there to be persuaded. The {q4|finding} of {s4|pollsters}, year after year, has been that {c4 pollsters|{s13|fewer people than before} {q13|believe} {c13 people belief via=pollsters>people|a newspaper capable of fairness}, that the loss is steepest among the very readers whom an endorsement like ours is written for, and that what {s14|they} {q14|resent} is {c14 people belief via=pollsters>people|being managed}}. {s5|One man in Benbow}, {q6|asked} over a tailgate {c6 -|why he had dropped us after forty years}, {q5|told} me {c5 benbowman|we had made up our minds about him long ago}. I had no reply ready and have none now.

The {q7|counterargument}, put with some heat by {s7|our publisher}, is that {c7 worku belief|a paper silent in a year like this will not be believed in any other}. It may be so. But {c8 republic belief|{s9|Senator Quayle}}, who {q8|was endorsed by} {s8|this page} six times and sued it twice, {q9|looked on} {c9 quayle belief|our blessing as "a warm coat in August,"} and he never lost a county where we were against him.

There are better uses for the space. Print what the man has said, all of it, with dates. Print the hotel leases, which run to eleven boxes and have sat since spring in a federal reading room with bad chairs; {s10,11|two of our reporters}, {q10|sure} that {c10 reporters belief|there is a story in them}, {q11|have pleaded for} {c11 reporters|a month to go through them} and been given the county fair. {s12|The other dissenter}, who is older than I am and better with animals, {q12|put} it more shortly at the meeting: {c12 tsukada|"Cows don't read."}

If Mr. Stannage wins I will not be proud of this column. I have not canceled my subscription.

=== question subscriptions lost by The Redstone Republic on 28 September
verdict: single
origins: 1
answer: editorialboard-b | 1200 | republic | republic
answer: editorialboard-e | 1200 | - | republic

=== question Stannage threatened the trust that owns part of the Tribune
verdict: conflicts
origins: 2
answer: editorialboard-b | - | lascaris | lascaris | denies | asked a question about a trust
answer: editorialboard-e | - | recording | recording | affirms | points the other way
