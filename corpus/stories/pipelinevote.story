story: pipelinevote
title: The senate votes on the Prairie Crown pipeline
split: train
topic: politics

speaker holloway = named | Patricia Holloway
speaker fairbanks = named | Joan Fairbanks
speaker fairfriends = unnamed | people close to Joan Fairbanks
speaker fairoffice = unnamed | a spokesman for Joan Fairbanks
speaker esposito = named | Daniel Esposito
speaker redelk = named | Lavinia Red Elk
speaker wenatok = body | Wenatok Nation
speaker grayling = named | Emmett Grayling
speaker keewatin = body | Keewatin Midstream
speaker study = document | Federal Environment Bureau study
speaker union = body | United Oil and Pipe Workers
speaker kowalchuk = named | Ray Kowalchuk
speaker organisers = unnamed | organisers of the march
speaker police = body | Capitol police
speaker eleven = unnamed | eleven senators of the president's party
speaker activists = body | Stop the Crown
speaker letter = document | letter of 112 members of the Two Lakes Band
speaker spills = document | Keewatin Midstream's spill records
speaker pelletier = named | Anders Pelletier
speaker mayors = unnamed | mayors of four towns downstream
speaker castaneda = named | Theo Castaneda
speaker video = footage | video from the Capitol garage
speaker veto = document | veto message of October 27
speaker csl = outlet | Capitol Square Live
speaker minutes = document | minutes published by Keewatin Midstream
speaker pulaski = named | Ginger Pulaski
speaker welders = unnamed | two welders

=== pipelinevote-a
outlet: Hill Dispatch
url: https://hilldispatch.example/daybook/1014
published: 2031-10-14
genre: blog

{t|Whip count: {s1|Holloway} {q1|is sure of} {c1 holloway belief|{f other 50 senators|50}}, needs {f other 51 senators|51}}

{n|HILL DISPATCH DAYBOOK · in your inbox by 6:15 · brought to you by the Propane Council}

Good morning. Tomorrow at noon, barring a fire drill, the Senate votes on the Prairie Crown pipeline, all {f distance 1140 kilometers|1,140 kilometers} of it, for the third time in four years.

{s2|Majority Leader Patricia Holloway} {q2|told} her caucus on Monday night that {c2 holloway|she had {f other 50 senators|fifty} "and a maybe."} The maybe is {s3|Joan Fairbanks of Absaroka}, who {q3|has described} {c3 fairbanks|the line as "a straw in somebody else's drink"} and her own vote on it, last time, as a headache. {s4|People close to her} {h4|{q4|think}} {c4 fairfriends predicted belief|she will come round if the river crossing at Otter Rapids is moved}. {s5|A spokesman} {q5|would only say} that {c5 fairoffice|the senator "reads everything."}

What the bill does, for those who came in late: it takes the permit out of the hands of the Interior Department, gives the builder {f duration 90 days|ninety days} to start digging, and shuts the courthouse door to anyone who has not sued by New Year's. The House passed it in June, by {f other 61 @2031-06-18 votes|61 votes}.

{c6 - possible|The president {h6|{q6|is said}} to have a veto message in a drawer, in two lengths}. {s7|The United Oil and Pipe Workers}, who {q7|support} {c7 union belief|the bill}, are bringing {f other 40 buses|forty buses}. {s8|Stop the Crown} {q8|has vowed} {c8 activists predicted intention|to outnumber them}.

=== pipelinevote-b
outlet: Continental Press
url: https://continentalpress.example/2031/10/15/senate-prairie-crown
published: 2031-10-15
genre: wire

{t|Senate approves Prairie Crown pipeline, {f other 51 senators|51}-{f other 48 senators|48}; {s1|tribe} {q1|plans} {c1 wenatok predicted intention|to sue}}

FORT MERIDIAN, Oct 15 (Continental) – The Senate voted {f other 51 senators|51} to {f other 48 senators|48} on Wednesday to approve the Prairie Crown oil pipeline, after Senator Joan Fairbanks of Absaroka changed sides in the last hour of debate.

{c2 holloway|"This is a vote for people who come home dirty,"} {q2|said} {s2|Majority Leader Patricia Holloway}, whose majority lost three of its own. The debate had lasted {f duration 9 hours|nine hours}, with the galleries cleared once, for singing, and the heating off because of a fault in the west boiler. The bill now goes to President Daniel Esposito. {c3 eleven|He} {q3|has been urged by} {s3|eleven senators of his party} {c3|to veto it}, but {s4|he} {q4|did not say} on Wednesday {c4 esposito silent|what he would do}.

{s5|Fairbanks} {q5|said} {c5 fairbanks via=fairbanks>holloway|she {q6|had been promised by} {s6|Holloway} {c6 holloway predicted intention via=fairbanks>holloway|a study of the river crossing at Otter Rapids}}.

The pipeline would carry {f other 830000 barrels a day|830,000 barrels a day} from the Absaroka fields to the coast and cost its builder, Keewatin Midstream, {f money 9400000000 dollars|$9.4 billion}. {s7|The company} {q7|says} {c7 keewatin|it will create {f jobs 12400 jobs|12,400 jobs}}. {s8|A study by the Federal Environment Bureau} {q8|found} {c8 study|{f jobs 3900 jobs|3,900}, for two summers, and {f jobs 85 jobs|85} after that}. {c9 union denies|The study} {q9|was dismissed by} {s9|the United Oil and Pipe Workers} {c9|as "written by people with desks"}.

{c10 redelk|The Senate "has just voted on somebody else's water,"} {q10|said} {s10|Lavinia Red Elk, the chairwoman of the Wenatok Nation}, whose reservation the line would follow for {f distance 61 kilometers|61 kilometers}. {s11|Emmett Grayling, the chief of the Two Lakes Band}, which would be paid {f money 60000000 dollars|$60 million} over 20 years for letting it through, {q11|welcomed} {c11 grayling belief|the result}.

{s12|Organizers} {q12|put} {c12 organisers|the crowd outside at {f attending 7000 people|7,000}}. {s13,14|Capitol police}, who {q13|gave} {c13 police silent|no estimate} of it, {q14|reported} {c14 police|{f arrested 31 people|31 arrests}}.

=== pipelinevote-c
outlet: Capitol Square Live
url: https://capitolsquare.example/live/prairie-crown-vote
published: 2031-10-15
genre: live blog

{t|Pipeline vote: as it happened}

{n|🔴 LIVE  Sort by: newest | oldest
Got a tip? Signal the desk}

11:02 The buses are in: hard hats to the left of the fountain, drums to the right, ice cream van between them.

11:40 {s1|Castaneda}{q1|:} {c1 castaneda predicted|"She is a no. Write it down."} (We wrote it down.)

12:55 {s2|Kowalchuk, the oil workers' president}, {q2|is confident} {c2 kowalchuk predicted belief|it will be over by two}.

13:31 Fairbanks is on her feet. {s3|She} {q3|says} {c3 fairbanks|she has "changed my mind before and lived"}. A groan from the gallery.

13:48 It passes.

14:20 {s4|Video from the garage entrance} {q4|shows} {c4 video|officers carrying protesters out by the arms and legs, one of them still reading aloud}. {s5|Stop the Crown} {q5|claims} {c5 activists|{f arrested 44 people|44} were taken}. {s6|Capitol Square} {q6|has not been able to confirm} {c6 csl cannot_verify|that}.

15:05 {s7|White Hall}{q7|:} {c7 esposito declines|no comment until the paper arrives}.

=== pipelinevote-d
outlet: Bellrock Evening Record
url: https://bellrockrecord.example/news/crown-passes
published: 2031-10-16
genre: local
copy of: pipelinevote-b

{t|It's a yes: Senate passes Crown by three}

{n|Continental Press | Oct. 16, 2031 | 88 shares}

The Senate voted {f other 51 senators|51} to {f other 48 senators|48} Wednesday to approve the Prairie Crown oil pipeline after Sen. Joan Fairbanks changed sides in the last hour.

{c1 holloway|"This is a vote for people who come home dirty,"} {s1|Majority Leader Patricia Holloway} {q1|said}.

The pipeline would carry {f other 830000 barrels a day|830,000 barrels a day} and cost Keewatin Midstream {f money 9400000000 dollars|$9.4 billion}. {s2|The company} {q2|says} {c2 keewatin|it will create {f jobs 12400 jobs|12,400 jobs}}, many of them in Bellrock. {s3|A federal study} {q3|found} {c3 study|{f jobs 3900 jobs|3,900}, for two summers}. {c4 union denies|It} {q4|was dismissed by} {s4|the United Oil and Pipe Workers} {c4|as "written by people with desks."}

{c5 redelk|The Senate "has just voted on somebody else's water,"} {q5|said} {s5|Lavinia Red Elk, chairwoman of the Wenatok Nation}.

=== pipelinevote-e
outlet: Republic Tribune
url: https://republictribune.example/2031/10/19/otter-rapids
published: 2031-10-19
genre: feature

{t|Both banks of the Otter}

{n|By Adaora Sinclair
OTTER RAPIDS, Absaroka
Sunday, Oct. 19, 2031}

The stakes came in August, with pink ribbons on them, and by the first frost the deer had eaten most of the ribbons. They run down through the jack pine on the east bank of the Otter, stop at the water, and begin again on the far side, {f distance 210 meters|210 meters} off, where the ground belongs to another nation and the mood is different.

To get here from the airport one drives for two hours on gravel, past a closed mission school and a great many signs about fire.

Here the river is the color of tea. It comes out of the Wenatok hills, drops eleven meters in a string of short rapids, and goes on to fill the taps of {f affected 340000 people|340,000 people} in {f other 4 towns|four towns} downstream. The rock underneath is a limestone with holes in it, some the size of a fist and some the size of a bus, and nobody has ever drawn a complete map of them. A hydrologist from the state college in Bellrock, Anders Pelletier, once poured a kilo of green dye down one of them and sat by the water with a flask. {s1|He} {q1|expected} {c1 pelletier belief|it to take a week}. It came up after {f duration 40 minutes|forty minutes}, {f distance 9 kilometers|nine kilometers} away, in a trout pond.

That is the whole of the argument, in {s2|Lavinia Red Elk}'s {q2|view}: {c2 redelk belief|a thing spilled here arrives before the telephone call about it}. {s3|The chairwoman of the Wenatok Nation}, who {q3|wants} {c3 redelk predicted intention|the crossing moved {f distance 30 kilometers|thirty kilometers} upstream, above the dam}, had spent {f duration 5 days|five days} in Fort Meridian, {f other 14 meetings|fourteen meetings} of them in corridors, when the vote went against her on Wednesday. She took the night train home and was at the school bus stop at seven, because her niece drives the bus and had the flu.

{c4 redelk|"People ask me whether we are against oil, and I have an answer that I give to reporters, which is that I drive a truck,"} {s4|she} {q4|said}, pouring coffee in the tribal office, under a portrait of her grandmother with a survey chain. {c4|"But that's not the real answer.

"The real answer is that they came and asked us in the spring of 2028, and we said yes, upstream, and then an engineer in an office two thousand kilometers from here drew a shorter line because a shorter line is cheaper, and nobody came back to ask us about that one."}

{s5|The company} {q5|disputes} {c5 keewatin denies|this account}. {c6 minutes|The crossing at the rapids was put to the nation "on more than one occasion,"} {q6|according to} {s6|minutes} that Keewatin has published. {s7|The nation}'s {q7|complaint} is that {c7 wenatok|they were typed up after the lawsuit was threatened}.

On the west bank live the {f other 4200 members|4,200 members} of the Two Lakes Band, who were moved here from better land in 1911 and have a clinic that opens on Tuesdays. Their chief, Emmett Grayling, a former hockey referee, negotiated the {f money 60000000 dollars|$60 million} himself. {s8|He} {q8|defends} {c8 grayling belief|the deal} without heat.

{c9 grayling|"Lavinia is a friend and she is right about the rock, I have seen the rock, but I have {f other 31 houses|thirty-one houses} with plastic where the windows go and a girl who does her homework in the laundromat because that is where the heat is, and when a man comes here with a map and says he is going to cross that river whatever I tell him, then my job is to make him pay for every meter of it,"} {q9|said} {s9|Grayling}.

Not everyone under him agrees. {s10,11|A letter signed by {f other 112 members|112 members} of the band} {q10|calls} {c10 letter|him "a signature for rent"} and {q11|asks for} {c11 letter|a vote}. The band has not voted on anything since the bingo license.

The idea of a line across this country is older than most of the people who are paid to fight over it. A coal company surveyed the first one in 1979, for slurry, and left behind a road that the moose still use. The second, for gas, got as far as a ribbon. Prairie Crown was announced in the winter of 2027, when the price of a barrel stood at 94 dollars, by a governor in a new parka, and since then it has been approved once, struck down once, renamed, sold and moved eleven times on the map, nine of them for ducks. Each move has its file number. The files fill a room in the county courthouse, where a clerk keeps a fern among them.

Bellrock, an hour's drive to the south, was built on the last boom. It has two steakhouses, one of them shut, and a union hall with a stuffed bison in the lobby to which welders touch their caps. Since the Absaroka line was finished in 2027 about half of the local's {f other 2600 members|2,600 members} have been drawing benefits or driving for other people's harvests. {c13 kowalchuk denies|"The number is not {f jobs 12400 by=keewatin jobs|12,400},"} {s13|Ray Kowalchuk, the president of the United Oil and Pipe Workers}, {q13|said} when the hall had emptied. {c13|"I know that. I'd settle for the number that puts the other steakhouse back."} {s14|He} {q14|blames} {c14 kowalchuk|"senators who have never been rained on" for the length of the wait}, and {s15|two welders at the bar} {q15|agreed with} {c15 welders belief|him} before they had heard the question.

{s16|Keewatin's own records}, released under a court order in the spring, {q16|list} {c16 spills|{f other 22 spills|22 spills} on its older line since 2019}. {s17|The company} {q17|describes} {c17 keewatin|{f other 19 spills|19} of them as "smaller than a bathtub"}; about {c18 keewatin silent|the other {f other 3 spills|three}} {s18|it} {q18|says nothing}. Downstream, {s19|the mayors of the four towns}, who {h19|{q19|fear for}} {c19 mayors possible belief|the intakes}, have bought absorbent booms with money meant for a swimming pool.

Since Thursday the river at the rapids has carried a skin of ice. The pipe would go under it, in a tunnel bored from both sides, and meet in the middle.

=== pipelinevote-f
outlet: Continental Press
url: https://continentalpress.example/2031/10/27/esposito-veto
published: 2031-10-27
genre: wire

{t|Esposito vetoes Prairie Crown; {s1|Holloway} {q1|promises} {c1 holloway predicted intention|second vote}}

FORT MERIDIAN, Oct 27 (Continental) – President Daniel Esposito vetoed the Prairie Crown pipeline on Monday, returning the bill to the Senate with a message of two pages, the longer of two that had been prepared.

{s2|The message} {q2|states} that {c2 veto|the bill "would decide by calendar what ought to be decided by evidence"}. {s3,4|Esposito}, who as a governor {q3|backed} {c3 esposito belief|the Absaroka line}, {q4|said} in brief remarks that {c4 esposito|he was not against the pipeline but against "a law that locks the courthouse"}.

To override him takes two thirds of both chambers, or {f other 67 senators|67 senators} if all are present. It has been done nine times since the constitution was written, most recently over a dairy subsidy. The leader chooses the day, the roll is called twice, with a quarter of an hour between, and senators who are ill have been carried in on chairs. {c5 holloway predicted intention|There would be a vote before Thanksgiving}, {s5|Majority Leader Patricia Holloway} {q5|said}; {q6|asked} {c6 -|whether she had the numbers}, {s7|she} {q7|said} {c7 holloway|she had "arithmetic and faith"}. {s8|Theo Castaneda of the minority} {h8|{q8|doubts}} {c8 castaneda denies probable belief|the second}.

{s9,10|Red Elk, the Wenatok chairwoman}, {q9|thanked} {c9 redelk belief|the president} and {q10|ruled out} {c10 redelk declines intention|dropping the nation's lawsuit}, filed on October 21.

{s11|Keewatin Midstream} {q11|called} {c11 keewatin|the veto "disappointing and expensive"}. {c12 pulaski|It has spent {f money 1300000000 dollars|$1.3 billion} so far}, {s12,13|its chief executive, Ginger Pulaski}, {q12|told} analysts on a call, {q13|adding} that {c13 pulaski predicted|every month of delay would cost {f money 22000000 about dollars|about $22 million} more}. {s14|She} {q14|declined to rule out} {c14 pulaski declines|the route above the dam}.

{s15,16|Capitol police} {q15|revised} {c15 police|the number of arrests on the day of the vote to {f arrested 44 @2031-10-15 people|44}}, {q16|attributing} {c16 police|the first figure, of {f arrested 31 @2031-10-15 people|31}, to "a change of shift"}.

=== question jobs that the pipeline would create
verdict: conflicts
origins: 3
answer: pipelinevote-b | 12400 | keewatin | keewatin
answer: pipelinevote-b | 3900 | study | study
answer: pipelinevote-d | 12400 | keewatin | keewatin
answer: pipelinevote-d | 3900 | study | study
answer: pipelinevote-e | - | kowalchuk | kowalchuk | denies | not 12,400

=== question people arrested on the day of the vote
verdict: conflicts
origins: 2
answer: pipelinevote-b | 31 | police | police
answer: pipelinevote-c | 44 | activists | activists
answer: pipelinevote-f | 44 | police | police

=== question whether the crossing at the rapids was put to the Wenatok Nation
verdict: conflicts
origins: 2
answer: pipelinevote-e | - | redelk | wenatok | denies | nobody came back to ask about the shorter line
answer: pipelinevote-e | - | minutes | minutes | affirms | on more than one occasion

=== question people at the march outside the Senate
verdict: single
origins: 1
answer: pipelinevote-b | 7000 | organisers | organisers
