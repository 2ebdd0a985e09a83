story: gasfield
title: Shells on the Lubnas gas field, across a ceasefire line
split: train
topic: war

speaker vmod = body | Vidzeria's Ministry of Defence
speaker tmod = body | Tverovia's Ministry of Defence
speaker zhavoronkov = named | Igor Zhavoronkov
speaker jmm = body | Joint Monitoring Mission
speaker nordline = body | Nordline
speaker vidzeria = body | Vidzeria
speaker belotserkov = named | Arkady Belotserkov
speaker capitals = body | Vidzeria and Tverovia
speaker meshcherina = named | Lidia Meshcherina
speaker ratniece = named | Ilze Ratniece
speaker report = document | mission's report for 4 November
speaker skujins = named | Raimonds Skujiņš
speaker lunin = named | Pyotr Lunin
speaker film = footage | the mission's film
speaker clip = footage | a clip posted by Lubnas Watch
speaker amberline = outlet | The Amberline
speaker gailite = named | Renāta Gailīte
speaker campaigners = unnamed | anti-corruption campaigners in Rundava
speaker inquiry = body | a parliamentary inquiry
speaker shift = unnamed | two men of the field's night shift
speaker pumpurs = named | Andrejs Pumpurs
speaker governor = named | Daina Lapsa
speaker watch = outlet | Lubnas Watch
speaker editor = unnamed | the editor of Lubnas Watch
speaker opposition = unnamed | opposition deputies
speaker vasks = named | Guntis Vasks
speaker elders = unnamed | the elders of three villages
speaker traders = unnamed | two traders
speaker underwriters = unnamed | underwriters in Hallby
speaker grid = body | Vidzeria's grid operator
speaker skylark = body | Skylark
speaker pictures = footage | satellite pictures taken on 6 November
speaker people = unnamed | people close to Nordline
speaker keskula = named | Liisa Keskula
speaker post = document | Arkady Belotserkov's post

=== gasfield-a
outlet: Meridian News
url: https://meridian-news.example/2031/11/04/lubnas-gas-field-shelling
published: 2031-11-04
genre: wire

{t|{c1 vmod|Shells kill {f killed 2 workers|two} at gas field}, {s1|Vidzeria} {q1|says}; {s2|Tverovia} {q2|denies} {c2 tmod denies|firing}}

RUNDAVA, Nov 4 (Meridian News) - {c3 vmod|{f launched 31.. at_least shells|At least 31 artillery shells} struck the Lubnas gas field near the line of separation before dawn on Tuesday, killing {f killed 2 workers|two workers} and wounding {f injured 9 workers|nine}}, {s3|Vidzeria's Ministry of Defence} {q3|said}, in what {s4|it} {q4|called} {c4 vmod|the gravest breach of the truce since April}.

{c5 zhavoronkov denies|"The armed forces of Tverovia have fired at nothing and at nobody,"} {q5|said} {s5|Colonel Igor Zhavoronkov, a spokesman for the Defence Ministry in Staraya Gavan}. {s6|He} {q6|suggested} that {c6 zhavoronkov possible|Vidzeria's own gunners {h6|might} have "lost their way on the map"}.

{s7,8|The Joint Monitoring Mission} {q7|said} {c7 jmm|its camera in the village of Kirsna had recorded {f other 44 explosions|44 explosions} between 04:10 and 05:35, {f other 29 explosions|29 of them} within the fence of the field}. It {q8|could not determine} {c8 jmm cannot_verify|who had fired}.

{s9|Nordline}, which operates the field, later {q9|put} {c9 nordline|its dead at {f killed 3 workers|three}} after a welder died in hospital. The company is controlled by Arkady Belotserkov, a billionaire whom {s10|the government in Rundava} {q10|accuses} {c10 vidzeria|of paying armed men on both banks}. {s11|He} {q11|has always denied} {c11 belotserkov denies|it}.

The truce was signed at Hallby in November 2029 and provides for a strip ten kilometres deep without heavy weapons. {s12|Each side} {q12|accuses} {c12 capitals|the other of breaking it daily}.

=== gasfield-b
outlet: TVERINFORM
url: https://tverinform.example/en/news/lubnas-provocation
published: 2031-11-04
genre: translation

{t|{s1|Ministry of Defence of Tverovia}{q1|:} {c1 tmod denies|statements of Rundava about Lubnas are a clumsy provocation}}

STARAYA GAVAN, 4 November. /TVERINFORM/. {c2 tmod denies|Units of the Armed Forces of Tverovia strictly observe the regime of silence and have conducted no fire on the territory of the Lubnas field}, {q2|informed} journalists {s2|the Ministry of Defence of the republic}.

As {q3|was noted in} {s3|the department}, {c3 tmod|over the past day there were registered {f other 17 violations|17 violations} of the regime by the Vidzerian side}. {c4 tmod|The firing positions of its 5th Brigade, {s4|the Ministry} {q4|recalled}, are located at a distance of {f distance 9 kilometres|9 kilometres} from the field}.

{c5 zhavoronkov|"Draw the conclusions yourselves,"} {q5|said} {s5|the official representative of the department, Colonel Igor Zhavoronkov}.

{s6,7|Deputy Minister of Foreign Affairs Lidia Meshcherina} {q6|expressed regret over} {c6 meshcherina belief|the death of {f killed 2 civilians|two civilians}} and {q7|called on} the international observers {c7 meshcherina|"to be eyes and not a megaphone"}. Earlier {q8|it was reported} that {c8 -|{f other 6 wells|six wells} had been switched off}.

=== gasfield-c
outlet: The Amberline
url: https://amberline.example/reportage/kirsna-flare
published: 2031-11-07
genre: feature

{n|THE AMBERLINE
Independent reporting from both banks
Support us from 3 crowns a month}

{t|Kirsna, where the flare went out}

{n|Text: Nikolajs Sietiņš · Pictures: Vera Ozhogina · 9 min}

For eleven years the flare at Lubnas had served the village as a night light. Children did their homework by it on the sills of west-facing windows; men coming home from the Three Pines steered by it across the bog. On Tuesday, a little before half past five in the morning, it went out, and people who had slept through the shells woke up because of the dark.

{s1|Ilze Ratniece}, who keeps the post office and most of the village's spare keys, {q1|remembers} {c1 ratniece|thinking that somebody had forgotten to pay the bill}.

{c2 ratniece|“Then the window came in,”} {s2|she} {q2|said}. {c2|“It came in quite gently, like a person handing you a tray.

“I went down to the cellar with the cat and the stamps and we counted. I got to {f other 50 @2031-11-04 explosions|fifty}. The cat got bored.”}

Kirsna has a shop, a school, a church without a priest and {f other 640 inhabitants|640 inhabitants}. It lies four kilometres from the field and nine from the line of separation, which hereabouts is a drainage ditch, then a row of concrete teeth, then another ditch. The war of 2027 and 2028 passed to the south of it. Since the truce it had come no nearer than the thump of practice on Thursdays, and the only uniforms in the street were the pale blue ones of the Joint Monitoring Mission, whose white container stands behind the north goal of the football pitch.

{s3|The mission's report for 4 November, three pages in four languages}, {q3|states} that {c3 report|{f other 44 @2031-11-04 explosions|44 explosions} were recorded by its camera, that {f other 11 @2031-11-04 craters|eleven craters} were measured on the same afternoon by a patrol of four officers, and that the shape of these was consistent with guns of 122 millimetres firing from a direction between east and south-east, at a range which, given the softness of the bog and the loss of {f other 2 fuzes|two fuzes} to souvenir hunters, could not be narrowed to less than ten kilometres}.

East and south-east of Lubnas lies Tverovia. So does, for the six kilometres where the line makes a bend, a strip of Vidzeria.

{c4 skujins|The finding} {q4|was hailed by} {s4|Raimonds Skujiņš, the defence minister in Rundava}, {c4|as “a signature in the mud.”} {s5,6|His opposite number in Staraya Gavan, General Pyotr Lunin, a gunner by training}, {q5|has dismissed} {c5 lunin denies|it as “geometry for children”} and {q6|has demanded} {c6 lunin|the raw pictures}.

Those exist. {s7|The mission's film}, 85 minutes of it and most of that black, {q7|shows} {c7 film|flashes over the treeline in threes and fours and then, at 05:26, a larger and slower light that turns the bog orange}. {s8|A shorter clip}, posted by the channel Lubnas Watch on Wednesday, {h8|{q8|seems to show}} {c8 clip possible|a gun on a farm track, with a barn behind it whose roof bears a painted stork}. {s9|The Amberline} {q9|has not been able to find out} {c9 amberline cannot_verify|where or in which year it was made}. There are storks on a great many roofs.

The dead are Juris Bīte, 52, a welder; Marina Kol, 29, who drove the canteen van; and Oskars Vilde, a pipe fitter, who was 41 and had changed shifts to go to a christening. None of them was from Kirsna, which has never got more than a dozen jobs out of the field: the skilled men come by minibus from Alksne, the unskilled ones from further off, and what the village was given in 2020 was a playground, a defibrillator and free gas heaters, for which a pipe would have been needed that nobody had ordered. They were buried on Thursday in three different cemeteries. At Kol's grave a company man in a good coat held an umbrella over the priest and nobody held one over him.

At the district hospital in Alksne, a yellow block with the emergency entrance at the back, {s10|Dr Renāta Gailīte}, who runs the surgical ward, {q10|said} {c10 gailite|she had admitted {f injured 14 @2031-11-04 people|14 people} on Tuesday, {f injured 5 @2031-11-04 people in a grave state|five of them} in a grave state}. {s11|The ministry} {q11|has stuck to} {c11 vmod|{f injured 9 @2031-11-04 people|nine}}. {c12 gailite probable belief|Soldiers may not be included in that number, {s12|the doctor} {h12|{q12|supposes}}, though she had some}; {s13|Rundava} {q13|has denied} that {c13 vmod denies|any troops were at the field}.

The ground belongs to the state. The wells, the pipes, the canteen and the umbrella belong to Nordline, and {f percent 61 shares of Nordline|61 per cent} of Nordline belongs to Arkady Belotserkov, a scrap dealer's son from the eastern bank who made his money in nickel and lives, for tax reasons, on a boat. {s14|Anti-corruption campaigners in Rundava} {q14|have long alleged} that {c14 campaigners|he buys quiet from both armies for {f money 12000000 about crowns a year|some 12 million crowns a year}}. {s15|A parliamentary inquiry} {q15|concluded} in 2030 that {c15 inquiry|there was “smoke, and a man with a lighter”}. {s16|Mr Belotserkov}, who {q16|opposes} {c16 belotserkov belief|the embargo on Tverovian steel}, keeps a football club on either side of the line and sued both newspapers that printed the phrase.

{s17|Two men of the night shift}, interviewed apart and in different towns, {q17|said} {c17 shift|the guards, hired hands from a firm in the capital, had walked off at half past three, forty minutes before the first shell}. {s18,19|Nordline} {q18|acknowledges} {c18 nordline confirms|“a rotation”} but {q19|rejects} {c19 nordline denies|any notion that anybody was warned}.

By Wednesday the district council had taken {f displaced 210 @2031-11-05 people|210 people}, most of them old, to a gymnasium in Alksne, where the climbing ropes were tied up out of the way and the heating, which runs on Lubnas gas, was off. Mrs Ratniece is not among them. {s20|She} {q20|has refused} {c20 ratniece declines intention|to leave} while there is mail.

{s21|Her neighbour Andrejs Pumpurs, a beekeeper}, {q21|blames} {c21 pumpurs|the company, “because it's the only one of the three with a telephone number”}. On Thursday he rang it. A recorded voice thanked him for his interest in energy.

=== gasfield-d
outlet: Rundava Post
url: https://rundava-post.example/live/lubnas-5-november
published: 2031-11-05
genre: live blog

{n|LIVE Updates newest first · Refresh · 1,204 following}

{t|Lubnas live: {s1|governor} {q1|asks for} {c1 governor|calm}, wells stay shut}

18:40 A second night with the sirens on. The road from Alksne to Kirsna is closed to lorries, and the last bus turned round at the mill.

17:55 {s2|Skujiņš}{q2|:} {c2 skujins predicted intention|the army {h2|will} answer “at a time and with a calibre of our choosing.”}

17:20 Arkady Belotserkov has broken his silence. {c3 post|“{f killed 3 people|Three of my people} are dead and I am asked about money,”} {q3|reads} {s3,4|a post on his page}, which {q4|makes no mention of} {c4 post silent|the guards}.

16:05 {s5|The Joint Monitoring Mission} {q5|is asking} both ministries {c5 jmm|for the logbooks of every battery within 20 kilometres}. Rundava's came in a shoebox; {s6|Staraya Gavan} {q6|has not answered} {c6 tmod silent|the request}.

14:31 {s7|Guntis Vasks, chief of the district fire brigade}, {q7|said} {c7 vasks|his men had found {f other 38 impact holes|38 holes}, two of them in the car park}. That is more than {c8 vmod|the {f launched 31 @2031-11-04 shells|31 shells}} {q8|listed by} {s8|the ministry} yesterday.

12:10 In parliament, {s9|opposition deputies} {q9|want to know} {c9 opposition|why the air-raid app stayed mute in {f affected 3 @2031-11-04 villages|three villages}}. {s10|The elders of all three} {q10|support} {c10 elders belief|an inquiry}.

11:15 The channel Lubnas Watch, with {f other 40000 subscribers|40,000 subscribers}, has put up a 19-second video. {c11 watch|It was sent in, {s11|the channel} {q11|claims}, by a Tverovian conscript's sister}. {s12|Its editor} {q12|would not give} {c12 editor declines|her name}.

09:02 {s13|Governor Daina Lapsa} {q13|urges} {c13 governor|people not to collect fragments, “however pretty.”}

=== gasfield-e
outlet: Hallby Courier
url: https://hallby-courier.example/world/lubnas
published: 2031-11-05
genre: broadsheet
copy of: gasfield-a

{t|Truce shaken as shells fall on gas field}

{c1 vmod|{f launched 31.. at_least @2031-11-04 shells|At least 31 artillery shells} hit the Lubnas gas field near the line of separation before dawn on Tuesday, killing {f killed 2 @2031-11-04 workers|two workers} and injuring {f injured 9 @2031-11-04 workers|nine}}, {s1|Vidzeria's Ministry of Defence} {q1|said}.

{c2 zhavoronkov denies|“The armed forces of Tverovia have fired at nothing and at nobody,”} {q2|said} {s2|Colonel Igor Zhavoronkov of the Defence Ministry in Staraya Gavan}.

{s3,4|The Joint Monitoring Mission} {q3|said} {c3 jmm|its camera in Kirsna had recorded {f other 44 @2031-11-04 explosions|44 explosions}, {f other 29 @2031-11-04 explosions|29 of them} within the fence of the field}. It {q4|could not determine} {c4 jmm cannot_verify|who had fired}.

{s5|Nordline}, which operates the field, {q5|put} {c5 nordline|its dead at {f killed 3 @2031-11-04 workers|three}} after a welder died in hospital.

The truce was signed at Hallby in November 2029.

=== gasfield-f
outlet: Gas & Pipe Weekly
url: https://gas-pipe-weekly.example/markets/lubnas-outage
published: 2031-11-10
genre: trade

{t|Lubnas outage lifts Hallby hub; {c1 - predicted|repair {q1|seen} lasting until February}}

Day-ahead gas at the Hallby hub closed on Friday at 61.20 crowns a megawatt-hour, {f percent 11 @2031-11-07 price rise|11%} up on the week, after shelling shut in most of the Lubnas field in eastern Vidzeria. Output had fallen from {f other 14000000 @2031-11-03 cubic metres a day|14 million cubic metres a day} to {f other 5200000 @2031-11-07 cubic metres a day|5.2 million} by Friday.

Lubnas is an old field, drilled between 1988 and 1996 and re-drilled once since. Its gas is wet and slightly sour, so that everything it yields has to pass through a single treatment plant, and it was the plant's glycol unit, a row of {f other 4 towers|four steel towers}, that took the worst of the fire on 4 November. {f other 17 wells|Seventeen} of the {f other 23 wells|23 wells} are intact but have nowhere to send what they produce.

{c3 skylark via=skylark>pictures|{s2|Satellite pictures taken on 6 November} {q2|show} {c2 pictures via=skylark>pictures|{f destroyed 3 @2031-11-06 towers|three of the towers} lying across the pipe rack}}, {q3|according to} {s3|Skylark, a firm of image analysts}.

{s4|Liisa Keskula, Nordline's head of operations}, {q4|said} on a call on Friday that {c4 keskula predicted|a hired unit {h4|would} be working by mid-December and the plant itself by the end of February, at a cost of {f money 38000000 crowns|38 million crowns}}. {s5|She} {q5|gave no} {c5 keskula silent|figure for compensation to the families}. {s6|Two traders} {q6|said} {c6 traders denies|February was “a fairy tale”}.

{s7|Vidzeria's grid operator} {h7|{q7|reckons}} {c7 grid probable belief|it can carry an ordinary winter on storage, which holds {f duration 74 days of demand|74 days of demand}}. {s8|Underwriters in Hallby} {q8|have declined} {c8 underwriters declines intention|to renew war cover for anything within 20 kilometres of the line}, and {c9 people via=people>belotserkov|{s10|Arkady Belotserkov} {q10|is considering} {c10 belotserkov predicted intention via=people>belotserkov|the sale of {f percent 25 about shares of Nordline|a quarter of Nordline}}}, {q9|according to} {s9|people close to the company}.

The shares, which are listed in Hallby and seldom traded, fell on Friday to their lowest since they were first sold in 2024. For buyers the question is less the winter than the spring, when storage has to be filled again and the only other route, a line under the strait laid in the seventies, is shut for five weeks of repairs.

=== question people killed at the Lubnas gas field
verdict: supersedes
origins: 2
answer: gasfield-a | 2 | vmod | vmod
answer: gasfield-a | 3 | nordline | nordline
answer: gasfield-b | 2 | meshcherina | vmod
answer: gasfield-e | 3 | nordline | nordline

=== question people injured at the Lubnas gas field
verdict: conflicts
origins: 2
answer: gasfield-a | 9 | vmod | vmod
answer: gasfield-c | 14 | gailite | gailite
answer: gasfield-c | 9 | vmod | vmod
answer: gasfield-e | 9 | vmod | vmod

=== question explosions recorded by the camera at Kirsna
verdict: single
origins: 1
answer: gasfield-a | 44 | jmm | jmm
answer: gasfield-c | 44 | report | jmm
answer: gasfield-e | 44 | jmm | jmm

=== question who fired on the Lubnas gas field
verdict: conflicts
origins: 2
answer: gasfield-a | - | zhavoronkov | tmod | denies | fired at nothing and at nobody
answer: gasfield-a | - | jmm | jmm | cannot_verify | could not determine who had fired
answer: gasfield-b | - | tmod | tmod | denies | have conducted no fire on the field
answer: gasfield-c | - | skujins | skujins | affirms | Tverovia
answer: gasfield-c | - | lunin | tmod | denies | geometry for children
