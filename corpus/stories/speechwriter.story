story: speechwriter
title: Borrowed words in Naomi Oduya's convention speech in Verendrye
split: train
topic: politics

speaker campaign = body | Oduya campaign
speaker naomi = named | Naomi Oduya
speaker graham = named | Graham Oduya
speaker iwasaki = named | Ruth Iwasaki
speaker brandvold = named | Elliot Brandvold
speaker letter = document | letter of apology by Elliot Brandvold
speaker kessel = named | Marguerite Kessel
speaker haldane = named | Corbin Haldane
speaker tremaine = named | Patrice Tremaine
speaker blogger = outlet | Paper Trail
speaker heritage = body | Heritage Party
speaker radicals = body | Liberal Radicals
speaker delegates = unnamed | delegates of the Heritage Party
speaker clip = footage | split-screen clip of the two speeches
speaker software = document | Tracemark report on the speech
speaker emails = document | emails of the Oduya campaign
speaker writers = unnamed | speechwriters of both parties
speaker guild = body | Guild of Public Writers
speaker dispatch = outlet | Fort St. Clair Dispatch
speaker kincaid = named | Lachlan Kincaid
speaker poll = document | Meridian poll
speaker denton = named | Louise Denton
speaker star = outlet | Evening Lamp
speaker mother = named | Inger Brandvold
speaker okeefe = named | Siobhan O'Keefe-Baptiste
speaker neighbors = unnamed | old neighbors of the Oduya family
speaker rivals = unnamed | rivals of Graham Oduya
speaker syllable = outlet | The Syllable
speaker parents = unnamed | parents in Ottercreek
speaker most = unnamed | most people at the convention
speaker board = body | Ottercreek school board
speaker log = document | log of the prompter
speaker gmembers = unnamed | some members of the Guild of Public Writers
speaker operator = unnamed | the prompter's operator
speaker waiter = unnamed | a waiter at the Fort Garry Arms
speaker kincaidstaff = unnamed | staff of Lachlan Kincaid

=== speechwriter-a
outlet: Paper Trail
url: https://papertrail.example/posts/oduya-iwasaki
published: 2035-08-21
genre: blog

{t|Where have I heard that before? Naomi Oduya and the poet}

I was ironing. The convention was on because the hockey wasn't, and at 9:41 on Monday evening {s7|Dr. Naomi Oduya}, daughter of {s6|the man} who {q6|means} {c6 graham predicted intention|to be prime minister}, looked up at {f attending 11400 @2035-08-20 people|11,400 people} in the Harbour Dome and {q7|spoke of} {c7 naomi|"the long table where nobody asks you what you brought."} I put the iron down.

In June 2019 the poet Ruth Iwasaki addressed the graduating class of Wascana University. It rained, so they moved it into the curling rink. The speech was printed in an alumni bulletin with a run of 3,000 and has never been online, which may be the point. I have it because my sister was there.

So: two columns, a red pencil. By my count {f other 63 words|63 words} are the same in the same order, in {f other 5 passages|five passages}. The longest runs to {f other 24 words|24}. The program that schools use for this sort of thing is less kind. {s1,2|Its report}, which I ran twice, {q1|flags} {c1 software|{f other 78 words|78 words}} and {q2|puts} {c2 software|the odds of an accident at one in more than {f other 9000001.. more_than by=software odds|nine million}}.

I have no dog in this. I voted for her father's party in the spring and against it in the fall before. {s3|Iwasaki}, whom I reached at the fish counter where she works on Tuesdays, {q3|was wary of} {c3 iwasaki belief|"being anybody's stick."} {s4|She} {q4|did not want} {c4 iwasaki denies predicted intention|an apology}. {s5|She} {q5|would like}, {h5|perhaps}, {c5 iwasaki intention possible|the table back}.

=== speechwriter-b
outlet: Dominion Wire
url: https://dominion-wire.example/politics/oduya-speech-denial
published: 2035-08-21
genre: wire

{t|{s1,2|Oduya camp} {q1|denies} {c1 campaign denies|daughter copied poet}, {q2|calls} {c2 campaign|likeness 'coincidence'}}

FORT ST. CLAIR, Aug 21 (Dominion Wire) - {s8|The campaign of the Heritage Party leader, Graham Oduya}, on Tuesday {q8|rejected} {c8 campaign denies|claims that his daughter Naomi had lifted parts of her convention speech from the poet Ruth Iwasaki}.

{c3 kessel denies|"There was no cribbing. Families use the same words because families have the same furniture,"} {q3|said} {s3,4|Marguerite Kessel, the campaign's communications director}, {q4|blaming} {c4 kessel|the fuss on "people who iron for a living."}

A blog, Paper Trail, had set the two texts side by side {f duration 4 about hours|some four hours} after the speech. {s5|It} {q5|counted} {c5 blogger|{f other 63 words|63 words} in common}. {s6|The opposition Liberal Radicals} {q6|called for} {c6 radicals|"a straight answer"}. {s7|Naomi Oduya}, an eye surgeon, {q7|did not reply to} {c7 naomi silent|a message}.

=== speechwriter-c
outlet: Fort St. Clair Dispatch
url: https://fsc-dispatch.example/politics/oduya-convention-three-days-three-stories
published: 2035-08-25
genre: broadsheet

{n|Fort St. Clair Dispatch
Politics | Ottercreek | Arts | Weather 31°
Advertisement — your story continues below}

{t|Three days, three stories: how a tribute became a typo}

{n|By Ansel Mbeki-Rourke and Yvonne Thibault · Aug. 25, 2035 · Listen (11 min)}

FORT ST. CLAIR — The balloons would not come down. On Thursday night, with the nominee on the stage and the organ at full stretch, the nets over the Harbour Dome opened on one side only, and for a minute and a half {f attending 11001.. more_than @2035-08-23 delegates|more than 11,000 delegates} looked up at {f other 6000 about balloons|about 6,000 balloons} that stayed where they were. A stagehand went at them with a pole. It was, for the Heritage Party, that sort of week.

It should have been a simple one. Graham Oduya had won the leadership in April on the first ballot. His rivals had gone home or been given committees. The convention, the party's nineteenth and the first in this city since the grain elevators closed, had four days, a budget of {f money 12000000 about dollars|nearly $12 million} and one purpose, which was to show a stiff man of 61 surrounded by people who liked him. Naomi, the elder daughter, was to speak on Monday for {f duration 12 minutes|12 minutes}. She spoke for fourteen, and by {s28|most people}'s {q28|lights} {c28 most belief|she was the best thing on the bill}. She has her grandmother's voice. There were wet eyes in the Ottercreek section.

By midnight a blogger with an ironing board had found the words elsewhere, and over the three days that followed the campaign gave three accounts of how they got there, each of which made the one before it look worse.

The first was Tuesday's, when {s1|Marguerite Kessel, the communications director}, who had come to politics from a brewery, {q1|dismissed} {c1 kessel belief|the likeness as chance}. She went on four programmes before lunch. On the last of them, {q2|asked} {c2 -|how chance had managed {f other 24 words|24 words} in a row}, {s3|she} {q3|likened} {c3 kessel|the passage to a hymn}.

By Wednesday it was a homage. {c4 haldane|The candidate's daughter}, {s4|Corbin Haldane, the campaign's chairman and for years the party's chief fixer in the eastern townships}, {q4|said}, {c4|had long loved Iwasaki's poems, had meant to name her, and had lost the line in question when the prompter skipped}. {s5|The prompter's operator, a contractor with {f duration 30 years|thirty years} in the trade}, {q5|was furious at} {c5 operator belief|this}. He produced a log. {s7|It} {q7|shows} {c7 log|no skip}.

On Thursday, an hour before the balloons, came the letter. {s8,9|Elliot Brandvold}, 27, a junior member of the speech staff and until February a teacher of Latin, {q8|took the blame on} {c8 brandvold|himself}. In two typed paragraphs he {q9|told} "the candidate and everyone I have let down" that {c9 brandvold via=letter>brandvold|Dr. Oduya had read him some lines over the telephone as an example of what she admired, that he had copied them into his notes without a name beside them, and that when he came back to those notes eleven days and {f other 9 drafts|nine drafts} later, on not much sleep, he had taken them for her own and built the ending of the speech around them}. {s10|He} {q10|offered} {c10 brandvold predicted intention|to resign}. {s11|Graham Oduya} {q11|would not hear of} {c11 graham denies intention|it}.

{c27 campaign predicted belief|That}, {s27|the campaign} {q27|hoped}, {c27|was the end}. It was not, because Brandvold's letter and Wednesday's homage cannot both be true, and because {s12|emails obtained by the Dispatch} {q12|show} that {c12 emails|the ending was in place by July 30, a week before the telephone call that Brandvold remembers}. They were exchanged by {f other 5 people|five people}. {s13|One message} {q13|suggests} {c13 emails|"softening the table bit so it's less of a lift."} {s14|The campaign} {q14|has not challenged} {c14 campaign silent|the emails' authenticity}; {s15|Kessel} {q15|refused to say} {c15 kessel declines|who "we" was in a line that read, "We know where it's from."}

How a speech is made in this country has changed little since the age of carbon paper. A draft is talked out in a room, typed by the youngest, sent to the policy people, who take out the verbs, and to the lawyers, who take out the adjectives, and then given back to the speaker, who reads it to a spouse. By the end {f other 20.. at_least people|at least 20 people} have had a hand in it, and none of them could swear to any sentence. Leaders used to write their own. Sir Alban Leclerc dictated his in the bath. It was the television debate of 1968, in which two men gave the same answer about wheat, that brought in professionals, and today {s16|the Guild of Public Writers} {q16|says} {c16 guild probable|between {f jobs 250-400 writers|250 and 400 people} {h16|probably} make their living at it}, most of them young and nearly all of them tired.

{s17|Those in the trade}, who can be cruel about one another's work, {q17|have some sympathy for} {c17 writers belief|Brandvold}. {s18|Patrice Tremaine}, who wrote for two Liberal Radical premiers, {q18|suspects} that {c18 tremaine possible belief|he was {h18|perhaps} the only person in the building without a mortgage}. {c19 tremaine|"They went looking for a body and he was the lightest,"} {s19|she} {q19|said}. {s20|His mother, Inger Brandvold}, a school librarian in Ottercreek, {q20|is adamant} that {c20 mother belief|he footnotes his Christmas cards}.

The Radicals have had a happy week. Their leader, Lachlan Kincaid, {c29 -|whose own thesis} {q29|was found} in 2027 {c29|to be short of some quotation marks}, {q21|was urged by} {s21|his staff} {c21 kincaidstaff|to stay out of it}, and did so until Wednesday noon. Then, at a cheese plant, {s22|he} {q22|mocked} {c22 kincaid belief|Oduya for "a campaign that can't even lose its own words."} {s23|Delegates} in the Dome {q23|resented} {c23 delegates belief|that} less than the food. {s24|Louise Denton}, who chaired the Ottercreek section, {q24|was sorry for} {c24 denton belief|the boy}. {c25 denton belief|"I raised three. You can tell when one of them is saying it because his brother told him to,"} {s25|she} {q25|said}. {c25|"I clapped for his letter all the same. I don't know what else you do with your hands.

"I'd vote for Naomi, mind."}

Whether any of it matters is another thing. {s26|A Meridian poll of {f other 1004 voters|1,004 voters}}, taken on Wednesday and Thursday, {q26|found} that {c26 poll|{f percent 58 voters|58 percent} had heard of the affair, that fewer than {f percent ..9 less_than voters|one in ten} of those would be swayed by it and that {f percent 33.3 about voters|a third} put the blame on the press}. Oduya leads by up to {f percent ..7 at_most points|seven points}, depending on whose map one likes. The bookmakers have not moved.

On Friday the Dome was being turned back into a rink. Water is laid in eleven coats, each as thin as a dime, and the man with the hose does not like to be spoken to. A few of the balloons had come down in the night. Naomi Oduya, it turned out, had flown home on Tuesday, on the early plane, in time for a clinic; she did {f other 6 operations|six cataracts}.

{n|Tip line: 555-0199 · tips@fsc-dispatch.example
Related: The best chowder within a block of the Dome}

=== speechwriter-d
outlet: Evening Lamp
url: https://evening-lamp.example/politics/brandvold-falls-on-pen
published: 2035-08-24
genre: tabloid

{t|Latin lover of other people's lines: aide, 27, falls on his pen}

HE taught third-declension nouns. Now Elliot Brandvold is learning the ablative of blame.

The {f money 41000 dollars|$41,000}-a-year scribe carried the can on Thursday for Naomi Oduya's "borrowed" show-stopper, in a grovelling note that {s1|rivals} {q1|branded} {c1 rivals|"a ransom letter in reverse"}. {c2 - possible|He {h2|{q2|is said}} to have been up for {f duration 30 hours|30 hours} when he typed it}.

{c3 waiter|A tray of {f other 12.. at_least sandwiches|at least a dozen sandwiches} went up to Suite 1410 and came down untouched}, {s3|a waiter at the Fort Garry Arms} {q3|said}. {s7|A split-screen clip}, watched {f other 3000001.. more_than views|more than 3 million times} by Friday, {q7|shows} {c7 clip|Dr. Oduya drawing breath where the poet drew hers}. {s4|Haldane} {q4|laughed off} {c4 haldane denies|talk that he had dictated every word}. In a post at 2 a.m. {s5|he} {q5|wrote}: {c5 haldane|"Elliot is a grown man. Leave the kid alone."} {s6|The Lamp} {q6|has been unable to confirm} {c6 star cannot_verify|who paid for the suite}.

=== speechwriter-e
outlet: The Syllable
url: https://syllable.example/2035/autumn/guild-inquiry
published: 2035-09-11
genre: trade

{t|Guild to review ghostwriting rules after Oduya affair}

{n|THE SYLLABLE — monthly of the Guild of Public Writers — Members: log in}

The Guild of Public Writers will set up a panel of {f other 7 members|seven} under Siobhan O'Keefe-Baptiste to go through its code, which dates from 1974 and has nothing in it about the internet, or indeed the photocopier. {s1|The council} {q1|asked for} {c1 guild|a draft by Christmas}.

{s2|Some members} {q2|want} {c2 gmembers intention predicted|Haldane, an associate since 2011, struck off}. {s3,4|O'Keefe-Baptiste}, who {q4|has criticized} {c4 okeefe belief|the campaign for "hiding behind the intern's door,"} {h3|{q3|doubts}} that {c3 okeefe denies probable belief|the guild can discipline a man for what he has merely allowed}. The statutes provide for a reprimand, a fine of {f money ..500 at_most dollars|no more than $500} and, in a clause that was last used against a hymn writer, the public return of the member's pin.

Brandvold is not a member. He could not have been: one must have {f other 3.. at_least clients|at least three clients}, and he had one. Since September 3 he has been teaching again, at the school in Ottercreek where he began, with a class of {f other 26 pupils|26}. {s5|The school board}, {q7|asked by} {s7|parents} {c7 parents|whether he ought to be let near an essay}, {q5|had no objection to} {c5 board belief|him}. {q6|Asked by} {s6|the Syllable} {c6 syllable|whether the letter was his own work}, he went to close a window.

{s8|Emails first published by the Dispatch} {q8|put} {c8 emails via=dispatch>emails|{f other 5 people|five people} at work on the ending by July 30}, which is before he was hired to the team that wrote it. {s9|Tremaine} {q9|calls} {c9 tremaine|the dates "the whole case"}. {s10|The Heritage Party}, for its part, {q10|regards} {c10 heritage belief|the matter as closed}.

As for the rules of other trades, architects may reuse a staircase; composers are allowed {f other 4 notes|four notes}, a figure that everyone quotes and no court has ever upheld; preachers, by long custom, may take what they like provided that it is from somebody dead. Iwasaki is 74 and swims daily.

=== speechwriter-f
outlet: Ottercreek Packet
url: https://ottercreek-packet.example/wire/oduya-denial
published: 2035-08-22
genre: local
copy of: speechwriter-b

{t|{c1 campaign denies|'No cribbing' in Naomi Oduya's speech}, {s1|campaign} {q1|says}}

{s6|The campaign of Heritage leader Graham Oduya} on Tuesday {q6|rejected} {c6 campaign denies|claims that his daughter Naomi had lifted parts of her convention speech from the poet Ruth Iwasaki}.

{c2 kessel denies|"There was no cribbing. Families use the same words because families have the same furniture,"} {s2|communications director Marguerite Kessel} {q2|said}. {s3|A blog, Paper Trail}, {q3|counted} {c3 blogger|{f other 63 @2035-08-21 words|63 words} in common}. {s4|The Liberal Radicals} {q4|called for} {c4 radicals|"a straight answer"}.

Naomi Oduya was born in Ottercreek, where her parents kept the pharmacy on Front Street until 1999, and she took first prize for recitation at the fall fair in four years out of five. {s5|Old neighbors} {q5|are proud of} {c5 neighbors belief|her}, cribbing or no cribbing.

=== question words that the speech shares with Iwasaki's
verdict: conflicts
origins: 2
answer: speechwriter-b | 63 | blogger | blogger
answer: speechwriter-f | 63 | blogger | blogger
answer: speechwriter-a | 78 | software | software

=== question Naomi Oduya's speech was copied from Iwasaki
verdict: conflicts
origins: 3
answer: speechwriter-b | - | kessel | campaign | denies | no cribbing
answer: speechwriter-f | - | kessel | campaign | denies | no cribbing
answer: speechwriter-c | - | brandvold | brandvold | affirms | copied into his notes without a name
answer: speechwriter-c | - | emails | emails | affirms | in place by July 30

=== question people at work on the ending by 30 July
verdict: single
origins: 1
answer: speechwriter-c | 5 | - | emails
answer: speechwriter-e | 5 | emails | emails
