story: immunitydeals
title: Immunity for five witnesses in the inquiry into Verity Castellane's private server
split: train
topic: politics

speaker docs = document | documents handed to the Chamber of Deputies
speaker osgood = named | Tarquin Osgood
speaker campaign = body | Castellane campaign
speaker castellane = named | Verity Castellane
speaker marshlawyer = unnamed | lawyer for Hedvika Marsh
speaker nkemelu = named | Ewart Nkemelu
speaker bureau = body | National Crime Bureau
speaker battersby = named | Colm Battersby
speaker mother = unnamed | mother of Colm Battersby
speaker notes = document | notes of the session with Colm Battersby
speaker letter = document | immunity letter to Colm Battersby
speaker opponents = unnamed | opponents of Verity Castellane
speaker prosecutors = unnamed | prosecutors
speaker threeofficials = unnamed | three officials involved in the case
speaker bureaulawyers = unnamed | lawyers of the National Crime Bureau
speaker quarshie = named | Philippa Quarshie
speaker deputies = unnamed | deputies of both parties
speaker advisers = unnamed | advisers to Verity Castellane
speaker report = document | report of the National Crime Bureau
speaker ministry = body | Foreign Ministry of Carrick
speaker diop = named | Alaric Diop
speaker someparty = unnamed | some in the Country party
speaker survey = document | Harwell survey
speaker surveyed = unnamed | voters asked by Harwell
speaker fonoti = named | Ruth Fonoti
speaker lamp = outlet | The Plain Lamp
speaker agent = unnamed | a retired agent of the Bureau
speaker marsh = named | Hedvika Marsh
speaker mail = document | a message of Hedvika Marsh
speaker judge = named | Amparo Whitlam
speaker jurors = unnamed | jurors
speaker bar = body | Bar Council of Carrick
speaker clerks = unnamed | clerks at the Foreign Ministry
speaker tenants = body | Tenants' League
speaker dcamp = unnamed | people around Alaric Diop
speaker neighbors = unnamed | neighbors of the shed in Lower Wick
speaker postoffice = body | post office of Lower Wick
speaker colleague = unnamed | a former colleague of Gavril Standish
speaker hopers = unnamed | deputies who hoped for a scandal
speaker country = body | Country party
speaker twoinv = unnamed | two investigators of the Bureau
speaker columnists = unnamed | columnists

=== immunitydeals-a
outlet: Republic Wire
url: https://republic-wire.example/2031/09/19/castellane-immunity
published: 2031-09-19
genre: wire

{t|{c1 docs|Bureau gave immunity to {f other 5 witnesses|five} in Castellane server case}, {s1|documents} {q1|show}}

CARRICK CITY, Sept. 19 (Republic Wire) - {c2 docs|The National Crime Bureau granted immunity from prosecution to {f other 5 witnesses|five people} in its inquiry into the private mail server that Verity Castellane kept while she was foreign minister}, {s2|documents handed to the Chamber of Deputies on Friday} {q2|show}, two more than had been known.

{s3,4,5|Tarquin Osgood, the chairman of the Chamber's oversight committee and a Country party deputy}, {q3|compared} {c3 osgood|the deals to "handing out umbrellas once the shower is over,"} {q4|demanded} that {c4 osgood|the Bureau's director, Ewart Nkemelu, explain them in person} and {h5|{q5|did not rule out}} {c5 osgood possible intention|a subpoena}, for which he would need two votes from the other side.

{s6,7|Ms. Castellane's campaign for prime minister} {q6|wrote off} {c6 campaign belief|the disclosure as "stale bread,"} {q7|pointing out} that {c7 campaign|the Bureau had closed its inquiry in June without finding a crime}, which is accurate as far as it goes. {s8|A lawyer for Hedvika Marsh, her former chief of staff and one of the five}, {q8|said} {c8 marshlawyer|his client {q11|had been promised} {c11 - predicted intention|nothing more than that the contents of her laptop would not be used against her}, and that she had handed it over with relief}.

{s9,10|Mr. Nkemelu}, who {q9|has vouched for} {c9 nkemelu belief|the inquiry} at three earlier hearings, {q10|refused to discuss} {c10 nkemelu declines|the papers}. The inquiry had lasted eleven months and used, at its busiest, twenty-six officers. The Chamber, which voted in July to obtain the file, goes into recess on Oct. 3.

=== immunitydeals-b
outlet: The Carrick Examiner
url: https://carrick-examiner.example/long-reads/five-promises
published: 2031-09-28
genre: broadsheet

{n|THE CARRICK EXAMINER
Home  Chamber  Election '31  Courts  Weekend
This article is for subscribers}

{t|How five promises shaped an inquiry, and ended it}

{n|By Rosalba Nyström and Ignatius Cole
28 September 2031 · Updated 9.14 a.m.}

CARRICK CITY — On the afternoon of March 3 a computer technician in a borrowed tie was shown into a room on the sixth floor of the National Crime Bureau, and for forty minutes, at the advice of his mother, {s1|the technician, Colm Battersby}, {q1|refused to give} {c1 battersby declines|anything but his name}. Then a prosecutor slid a letter across the table. {s2|The letter}, two paragraphs long, {q2|promised} that {c2 letter predicted intention|nothing said in the room would be used to charge him}. {c3 notes|By dinner he had drawn them the shed, with the shelf, the fan and the place where the rain came in}, {q3|according to} {s3|notes of the session}.

His is one of the {f other 5 agreements|five agreements}, made public last week after a vote of the Chamber, that between them give the fullest account so far of how Verity Castellane's private mail was investigated. They have also revived, less than two months before she faces the voters as the Alliance's candidate for prime minister, {s4|her opponents}' {h4|{q4|suspicion}} that {c4 opponents probable belief|nobody at the Bureau had been looking for a crime}.

Immunity comes in two sizes. The larger, which must be sealed by a judge, shelters a witness from any charge arising out of the matter at hand; it is used in the main for the drivers and cousins of gangsters. The smaller is a letter. It binds only the prosecutor who signed it, covers only what it says it covers, and can be withdrawn if the witness lies. Four of the five were letters, and two of those were concerned with nothing but laptops.

{c6 threeofficials via=threeofficials>prosecutors|{s5|Prosecutors} {q5|regarded} {c5 prosecutors belief via=threeofficials>prosecutors|the deals as the price of speed}}, {q6|said} {s6|three officials involved in the case}, who spoke on condition of anonymity. {s7|The Bureau} {q7|had wanted} {c7 bureau intention|to be done before the conventions in July}, and {s8|its lawyers}, {q8|having reckoned} that {c8 bureaulawyers belief|a court fight over the laptops would last until Christmas}, settled for a look at them under conditions.

Of the recipients two are lawyers, who sorted the mail on the minister's behalf before any of it was handed in. One was her chief of staff. One had charge of computers at the ministry and lent, on Saturdays, a hand. Mr. Battersby, the youngest, had put the machine together in the first place, out of parts, for a fee of four hundred and a bicycle. Each of the five came to the sixth floor with counsel, by the goods lift, between January and May.

It is the conditions that have caused surprise. By a side agreement {s9|the Bureau} {q9|undertook} {c9 bureau predicted intention|to read nothing on the machines written after January of 2030 and, once it had read the rest, to have both of them put through a shredder in the basement}, a step that {s10|deputies of both parties} {q10|have called} {c10 deputies|baffling}. {c11 bureau|Such terms are routine}, {s11,12|the Bureau} {q11|maintains}, {q12|without citing} {c12 bureau silent|another case in which they were used}.

{s13,14|Philippa Quarshie}, who ran the fraud desk for nine years and now sells honey, {q13|has no quarrel with} {c13 quarshie belief|immunity} but {q14|is troubled by} {c14 quarshie belief|the sequence}.

{c15 quarshie|"You start at the bottom and you work up,"} {s15|she} {q15|said}. {c15|"Here they gave the top a blanket and then asked the bottom if it was cold.

"I'm not saying there was anything to find. I'm saying it wasn't the way you'd go about finding it."}

Ms. Castellane kept the server in the potting shed of her house at Lower Wick from 2026 until the spring of 2030, when a gardener unplugged it. {s16,17,18|She} {q16|has described} {c16 castellane|it as a mistake born of impatience with a ministry system that lost a third of what was sent to it}, {q17|has denied} {c17 castellane denies|meaning to get around the archives act} and, in the debate of Sept. 24, ended an exchange on the subject by {q18|offering} {c18 castellane predicted intention|to "dig up the shed myself" if anyone would then talk about rents}. There was laughter, which she let run a little long. {c19 advisers belief|The line} {q19|is regretted by} {s19|some of her advisers}, for the photographs it has led to.

{s20,21,22|The Bureau's report, issued in July}, {q20|counted} {c20 report|{f records 30490 messages|30,490 messages}, {f records 52 messages|52} of them containing secrets when they were sent}, {q21|found} {c21 report|"no clear evidence" of intent} and {q22|rebuked} {c22 report belief|the Foreign Ministry for tolerating {c23 ministry belief|an arrangement} of which {s23|its own security office} {q23|had been aware} since the first winter}. {s24|Clerks there} {q24|remember} {c24 clerks|being told to copy the shed on anything urgent}.

None of this has cost her much, or helped. In {s34|the Country party} there was a {q34|feeling} for some days that {c34 country possible belief|the papers {h34|might} do what four years of hearings had not}. {s25,26|Its candidate, Alaric Diop}, used a speech in Harrow Vale on Saturday to {q25|accuse} {c25 diop|the Bureau of running "a car wash,"} {q26|vowed} {c26 diop predicted intention|to name a special prosecutor on his first day in office} and conducted with both hands as the crowd took up a chant about a padlock. {s27,28|Some around him}, {q27|conscious} that {c27 someparty belief|a third of the undecided are civil servants}, {q28|would rather} {c28 someparty intention|he talked about the railways}.

{s29|A Harwell survey of {f other 1120 voters|1,120 voters}} {q29|has} {c29 survey|{s30|{f percent 56 voters|56 percent}} {q30|finding} {c30 surveyed belief via=survey>surveyed|her hard to trust} and {s31|{f percent 61 voters|61 percent}} {q31|saying} {c31 surveyed via=survey>surveyed|the same of Mr. Diop}}, the first figure being what it was before anyone had heard of the shed.

Elections in Carrick are not often decided by cupboards. The last three turned on the price of heating, a strike of the signalmen and the collapse of a dam, and the ten weeks of this campaign have so far been given over, at the meetings where voters may ask what they like, to rents, dentists and the closing of the northern line.

A generation ago the matter would have gone to a tribunal, with wigs. The wheat letters of 1979 took one of those thirty months, in the course of which two ministers resigned, a third was cleared after he had died and the stenographers struck for a heated room. It was to spare the country another such winter that the Bureau was set up, outside the police and answerable to the Chamber alone, with a director who serves nine years and cannot be asked what he will do next.

{s32|Mr. Battersby}, who repairs cash registers, {q32|left unanswered} {c32 battersby silent|a note that was put through the door of his shop}. {s33|His mother}, coming down with a duster, {q33|said} {c33 mother|she had told him to get it in writing}, and shut the window.

=== immunitydeals-c
outlet: Channel Two Carrick
url: https://channel2-carrick.example/transcripts/newsline-0922
published: 2031-09-22
genre: broadcast

{n|UNCORRECTED TRANSCRIPT — NEWSLINE AT NINE
© Channel Two Carrick. Not for resale.}

{t|Newsline at Nine: who got a letter, and why}

PRESENTER: Good evening. Tarquin Osgood chairs the committee that prised these papers loose. Ruth Fonoti sits on it for the Alliance, and {s1|she} {q1|objects to} {c1 fonoti belief|nearly everything about that sentence}. Mr. Osgood, {s2|the Bureau} {q2|says} {c2 bureau|it gives letters like these by the dozen}. What is so shocking?

{s3|OSGOOD}{q3|:} {c3 osgood|By the dozen to whom? To bagmen, yes. I have never known one given to a minister's right hand before she'd been asked her name. And then they shred the laptop. I mean, come on.}

PRESENTER: Ms. Fonoti?

{s4|FONOTI}{q4|:} {c4 fonoti|Tarquin has had four years and nine hearings. He's had the gardener in. At some point it isn't oversight, it's a hobby.}

PRESENTER: But would you have shredded it?

{s5|FONOTI}{q5|:} {c5 fonoti|I'd have given it back with a receipt. Fine. I'll give you that one.}

{s6|OSGOOD}{q6|:} {c6 osgood|She'll give us that one! Write it down.}

PRESENTER: Asked about it at a ferry terminal this morning, Ms. Castellane brushed past our camera. Her office later put out a line about rents. Mr. Osgood, will there be a subpoena?

{s9|OSGOOD}{q9|:} {c9 osgood possible|There {h9|may} be. I need two of hers, and I'm told one of them has a conscience and the other has a marginal.}

PRESENTER: We invited {s10|the Bureau's director}, who {q10|declined} {c10 nkemelu declines intention|to appear}. After the break: eels.

=== immunitydeals-d
outlet: The Plain Lamp
url: https://theplainlamp.example/2031/09/five-free-passes
published: 2031-09-21
genre: blog

{t|Five Free Passes, Two Shredded Laptops, No Charges}

Let's count. {f other 5 witnesses|Five} get-out-of-trouble letters. {f other 2 laptops|Two} computers fed to a machine in a basement. One former foreign minister, on a ferry, smiling.

On Friday, late enough to miss the evening bulletins, the National Crime Bureau coughed up {c1 bureau declines|the side agreements} that for an entire summer {s1|it} {q1|had refused to acknowledge}. Now we know why. Her chief of staff got one. So did her house lawyer, the boy with the screwdriver, his boss, and a person identified only as P. In exchange for what? {s2|The papers} {q2|do not say} {c2 docs silent|what any of them gave up}.

{s3|A retired agent with nineteen years in the building} {q3|tells} the Lamp that {c3 agent|investigators {q18|were told} in April {c18 -|to "wrap it with a ribbon,"} that {s17|two of them} {q17|asked} in writing {c17 twoinv via=agent>twoinv|for the laptops to be kept} and that both now work on stolen bicycles}, a claim the Lamp has put to the Bureau, to the two and to the bicycle squad. {s4|The Lamp} {q4|has not been able to verify} {c4 lamp cannot_verify|it}. But {s5|Philippa Quarshie}, who ran the fraud desk back when it chased fraud, {q5|is critical of} {c5 quarshie belief|the whole order of events}.

Meanwhile {s6|Castellane} goes from ferry to ferry {q6|promising} {c6 castellane predicted intention|lower rents}, and {s7|the Tenants' League}, which {q7|endorsed} {c7 tenants belief|her} before the ink on the Bureau's report was dry, lays on the sandwiches. {c8 deputies|Nkemelu}, once {q8|praised by} {s8|deputies on both sides} {c8|as "incorruptible,"} hasn't been seen since Thursday. {s9,10|His spokeswoman} {q9|turned down} {c9 nkemelu declines|{f other 3 requests|three requests} for a word with him}, {q10|citing} {c10 nkemelu|a dental matter}.

{s11|Alaric Diop} {q11|plans} {c11 diop predicted intention|to hand the mess to a special prosecutor}. {c12 dcamp probable belief|It is worth {f percent 2 points|two points} in the suburbs}, {s12|his people} {h12|{q12|think}}. They're thinking too small. {s13,14|Osgood}, at least, {q13|is eager} {c13 osgood predicted intention|to get the director under oath} and {q14|unafraid of} {c14 osgood belief|a fight over privilege}.

Castellane {q15|has been asked} {c15 -|who ordered the shredding} on {f other 6 occasions|six occasions} that we could find. {s16|Her} {q16|replies}, in order: {c16 castellane|"Good morning,"} a wave, {c16|"Good morning,"} a remark on the weather, {c16|"Rents,"} and the ferry's horn.

{n|♥ Like the Lamp? Keep it lit. Give 5.
Comments (812)}

=== immunitydeals-e
outlet: Lower Wick Advertiser
url: https://lowerwick-advertiser.example/news/shed-five
published: 2031-09-20
genre: local
copy of: immunitydeals-a

{t|{c1 docs|{f other 5 @2031-09-19 witnesses|Five} got immunity over Lower Wick shed}, {s1|papers} {q1|reveal}}

{c2 docs|The National Crime Bureau granted immunity from prosecution to {f other 5 @2031-09-19 witnesses|five people} in its inquiry into the private mail server that Verity Castellane kept at her house on Sallow Lane while she was foreign minister}, {s2|documents handed to the Chamber of Deputies on Friday} {q2|show}.

{s3|Tarquin Osgood, the chairman of the Chamber's oversight committee}, {q3|demanded} that {c3 osgood|the Bureau's director, Ewart Nkemelu, explain the deals in person}. {s4|Ms. Castellane's campaign for prime minister} {q4|wrote off} {c4 campaign belief|the disclosure as "stale bread."}

The shed, which is visible from the towpath, has lost a pane and gained a lock. {s5|Some neighbors} {q5|are fed up with} {c5 neighbors belief|the coaches}, of which there were {f other 4 coaches|four} on Saturday alone; {s6|the post office} {q6|reports} {c6 postoffice|brisk trade in postcards}. Parking on Sallow Lane is for residents.

=== immunitydeals-f
outlet: The Carrick Examiner
url: https://carrick-examiner.example/opinion/standish-a-letter
published: 2031-09-30
genre: column

{t|A letter is not a pardon}

{n|Gavril Standish was a crown prosecutor from 2005 to 2024}

For nineteen years I wrote letters like the ones that have so upset the Chamber, and I signed, I suppose, two hundred of them. {s1|Columnists} {q1|have been describing} {c1 columnists|immunity as a sort of confession, made by whoever is given it}, and not only columnists; a man asked me about it in a fish queue. It isn't. It is the removal of a witness's excuse.

{s2|Jurors}, when they heard that a promise had been made, always {q2|wanted to know} {c2 jurors intention|what had been got for it}, and the reply, which I was not permitted to give them, was usually an afternoon of talk. {c3 judge|Immunity}, {s3|Judge Amparo Whitlam}, before whom I lost more often than I won, {q3|used to say}, {c3|was a lantern, cheap to carry, and whether you saw anything depended on where you held it}.

Where was it held? {s4|Mr. Osgood} {q4|contends} that {c4 osgood|it was held up to the ceiling}, and as to the laptops I have some sympathy with him. To agree beforehand to read nothing written after January 2030, when {s5|the ministry} {q5|asked for} {c5 ministry|the mail back} only that February, is to search a house on the understanding that one stays out of the kitchen. I would not have signed that. {s6|The Bar Council} {q6|deemed} {c6 bar belief|the clause "eccentric,"} which, from that body, is close to a scream.

But {s7|his} larger {q7|accusation}, that {c7 osgood|witnesses were paid with safety to keep silent}, has the thing backward. A person with a letter can no longer hide behind the fear of being charged. {s8|Ms. Marsh}, who all winter {q8|had insisted on} {c8 marsh|her right to say nothing}, answered questions for {f duration 9 hours|nine hours} once hers had come. {s9|One message of hers}, found in that way, {q9|reads}: {c9 mail|"Can we not just use a pigeon?"} {s10|She} {q10|says} {c10 marsh|it was a joke}. I believe her; I have met people who mean it.

{s11|Mr. Diop} {q11|proposes} {c11 diop predicted intention|to have it all done over by a special prosecutor}. He should look up the last. Appointed in 2008 to find out who had leaked a trout quota, that officer sat for four years, spent eleven million, jailed a typist and left the country with a rule, still in force, under which no civil servant may keep a diary.

{s12,13|A former colleague} who worked on the case {q12|is convinced} that {c12 colleague belief|it was honest and merely rushed}, {q13|adding} that {c13 colleague|haste has let off more people than friendship ever did}. I can't tell from the papers. What {s14|they} {q14|do not show} is {c14 docs silent|anybody being ordered to look away}, and to judge by the debates in the Chamber, {s15|those} who {q15|hoped for} {c15 hopers intention|that} have not read as far as the annexes.

=== question people given immunity in the server inquiry
verdict: single
origins: 1
answer: immunitydeals-a | 5 | docs | documents
answer: immunitydeals-e | 5 | docs | documents
answer: immunitydeals-b | 5 | - | documents

=== question investigators were told to hurry or look away
verdict: conflicts
origins: 2
answer: immunitydeals-d | - | agent | retired agent | affirms | told to wrap it with a ribbon
answer: immunitydeals-f | - | docs | documents | denies | no one ordered to look away
