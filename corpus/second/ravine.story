story: ravine
title: A ceasefire in the Kheva ravine, an exchange of prisoners, and the first shells
split: dev
topic: war

speaker lund = named | Torvald Lundqvist-Amari
speaker daghmfa = body | Daghvan's foreign ministry
speaker orbmfa = body | Orbelia's foreign ministry
speaker radio = outlet | Radio Salvan
speaker sattar = named | Elchin Sattar
speaker delegations = unnamed | the two delegations
speaker jom = body | Joint Observer Mission
speaker fold = body | National Fold
speaker secofficial = unnamed | a security official in Tsinari
speaker daghmod = body | Daghvan's defence ministry
speaker mahyarli = named | Rauf Mahyarli
speaker orbmod = body | Orbelia's defence ministry
speaker petoyan = named | Armen Petoyan
speaker inmate = unnamed | a returned prisoner from Lower Kheva
speaker orboff = unnamed | officers in Tsinari
speaker boy = unnamed | a boy in the Third School
speaker herald = outlet | Tsinari Sunday Herald
speaker ministries = body | the two defence ministries
speaker orbelia = body | Orbelia
speaker daghvan = body | Daghvan
speaker elders = unnamed | a dozen old people of the upper villages
speaker mothers = body | Mothers of Kheva
speaker eteri = named | Eteri Kvarats
speaker list = document | a list of the Mothers of Kheva
speaker gogia = named | Levan Gogia
speaker nurse = unnamed | a nurse at the Tsinari military hospital
speaker tsereli = named | Vakhtang Tsereli
speaker hanratty = named | Siobhán Hanratty
speaker jomreport = document | the Joint Observer Mission's daily report of 17 April
speaker cissoko = named | Mamadou Cissoko
speaker upper = outlet | Upper Gate
speaker video = footage | a video published by Upper Gate
speaker continental = outlet | The Continental
speaker villagers = unnamed | residents of Upper Kheva
speaker shepherd = unnamed | a shepherd from Upper Kheva
speaker farukh = named | Farukh Tagi
speaker dzidzi = named | Nino Dzidzikuri
speaker diplomat = unnamed | a diplomat at the talks

=== ravine-a
outlet: Channel Wire
url: https://channelwire.example/orbelia-daghvan-ceasefire-port-salvan
published: 2035-04-11
genre: wire

{t|{c1 lund predicted|Orbelia and Daghvan to stop shooting on Thursday}, {s1|mediator} {q1|says}}

PORT SALVAN, April 11 (Channel Wire) - {c2 lund predicted|Orbelia and Daghvan will cease fire along the Kheva ravine at 6 a.m. on Thursday and hand over all prisoners within {f duration ..10 at_most days|ten days}}, {s2|the Norlandic mediator} {q2|said} after {f duration 3 days of talks|three days} of talks in a hotel closed for the winter.

{c3 lund|"It is a thin sheet of paper, but there are {f other 2 signatures|two signatures} on it,"} {q3|said} {s3|Torvald Lundqvist-Amari}, who has commuted between the capitals since November. {c4 lund|Heavy guns}, {s4|he} {q4|said}, {c4|must be {f distance 15 kilometres from the river|15 km} from the river by Sunday}.

{s5|Daghvan's foreign ministry} {q5|hailed} {c5 daghmfa belief|the deal as "a victory for common sense"}; {s6|its Orbelian counterpart} {q6|spoke more drily of} {c6 orbmfa|"a pause in the dying"}. {s7|Daghvani Foreign Minister Elchin Sattar} {q7|told} Radio Salvan that {c7 sattar predicted via=radio>sattar|his army would pull back "if the others do, and not an hour sooner"}.

{s8|Neither delegation} {q8|would say} {c8 delegations declines|how many prisoners it held}. {s9|The Joint Observer Mission (JOM)} {q9|has put} {c9 jom|the number at {f captured 190 about prisoners|about 190} in all}.

The war over the ravine, a gorge of forty kilometres with a road, a railway that no train has used since 1994 and the only spring water for Orbelia's second city, broke out in October 2032 and has killed more than 2,600 people. Four earlier truces failed, the longest after eleven days, the shortest before it had been printed.

Wednesday's agreement runs to nine paragraphs and a map. It provides for a commission of {f other 6 officers of the commission|six officers}, half of them from each army, that is to sit in the disused customs post at Kheva and report every evening by a telephone line yet to be laid. Paragraph four, on guns, fills a line and a half.

In Tsinari, the Orbelian capital, {s10,11|the opposition National Fold} {q10|denounced} {c10 fold belief|the text as capitulation}, {q11|vowing} {c11 fold predicted intention|to fill Republic Square on Friday}. {s12|A security official there} {h12|{q12|doubted}} that {c12 secofficial denies probable belief|the quiet would outlast the weekend}.

=== ravine-b
outlet: DAGPRESS
url: https://dagpress.example/en/2035/04/14/stone-bridge
published: 2035-04-14
genre: translation

{t|{f other 74 servicemen returned|74 sons of the Fatherland} have returned home}

SHIRAKEL, 14 April. /DAGPRESS/. {c1 daghmod|In fulfilment of the arrangements of Port Salvan, an exchange of held persons took place on Saturday on the Stone Bridge}, {s1|the Ministry of Defence of Daghvan} {q1|communicated}.

{c2 daghmod|{f other 74 servicemen returned|74 servicemen} returned to the Fatherland, to the opposite side {f other 118 persons transferred|118 persons} were transferred}, as {q2|stated in} {s2|the Ministry}. {c3 - belief|The condition of {f injured 5 returned servicemen in grave condition|five of the returned} {q3|is assessed as} heavy}.

{s4,5|The Ministry's representative, Major General R. Mahyarli}, {q4|underlined} that {c4 mahyarli|the Daghvanian side observes the regime of silence “to the letter”}, and {q5|refuted} {c5 mahyarli denies|the {h6|{q6|allegations of}} {c6 - possible|beating of captives} as “fruit of a sick fantasy”}.

{n|Print version | Send to a friend | 14.04.2035 19:22}

=== ravine-c
outlet: Mountain Gazette
url: https://mountain-gazette.example/exchange-on-the-stone-bridge
published: 2035-04-14
genre: local
copy of: ravine-b

{t|{f other 74 soldiers returned|74 soldiers} come home over the Stone Bridge}

{c1 daghmod|Under the Port Salvan agreement, prisoners were exchanged on Saturday on the Stone Bridge}, {s1|Daghvan's Ministry of Defence} {q1|said}.

{q2|According to} {s2|the Ministry}, {c2 daghmod|{f other 74 servicemen returned|74 servicemen} came back to the Fatherland and {f other 118 persons handed over|118 persons} were handed to the other side}. {c3 -|The condition of {f injured 5 returned servicemen in grave condition|five of those returned} {q3|is described as} grave}.

{s4,5|The Ministry's representative, Major General Rauf Mahyarli}, {q4|said} that {c4 mahyarli|the Daghvani side was observing the ceasefire “to the letter”} and {q5|rejected} {c5 mahyarli denies|the {h6|{q6|allegations}} that {c6 - possible|captives were beaten} as “the fruit of a sick fantasy”}.

=== ravine-d
outlet: Tsinari Sunday Herald
url: https://tsinari-herald.example/sunday/they-counted-us-twice
published: 2035-04-15
genre: feature

{n|SUNDAY HERALD | Subscribe for 90 dram a week
Home > War > Reportage}

{t|{c1 petoyan|‘They counted us twice’}{q1|:} {s1|a sergeant} comes home over the Stone Bridge}

{n|Text: Tamta Beridi  Photographs: Osei Marklund}

The Stone Bridge at Kheva is 90 paces long and has been mined, by common consent, since the second autumn of the war. On Saturday somebody had swept a path. Two men with rakes walked ahead, then a priest, who had not been asked to come, then the buses.

{c2 petoyan|‘They counted us on their side and they counted us again on ours,’} {q2|said} {s2|Sergeant Armen Petoyan}, whose front teeth were lost in a cellar in Shirakel in {c3 petoyan declines|circumstances} {s3|he} {q3|preferred not to discuss}. {c2|‘I suppose we were worth something.’}

{s4|The Orbelian ministry of defence} {q4|counted} {c4 orbmod|{f other 112 people coming out @2035-04-14|112 people} coming out}. {s5|Daghvan's} {q5|speaks of} {c5 daghmod|{f other 118 people coming out @2035-04-14|118}}. {c6 orboff probable belief|The difference}, {s6|officers in Tsinari} {h6|{q6|think}}, {c6|is {f other 6 deserters @2035-04-14|six deserters} who got down before the bridge}. {c7 eteri denies|‘Nonsense,’} {q7|says} {s7,8|Eteri Kvarats of the Mothers of Kheva}, who has a son missing and {q8|is certain} that {c8 eteri belief|he was on the third bus}. {s9|The committee's list} {q9|gives} {c9 list|{f records 118 names of prisoners @2035-04-14|118 names}, his among them}. {s10|She} {q10|has asked} {c10 eteri|the monitors to compare it with theirs}; {s11|they} {q11|have not replied to} {c11 jom silent|the letter}.

Petoyan on Saturday evening. {c12 petoyan|‘Only the boots are mine,’} {s12|he} {q12|says}.

In the sports hall of the Third School they were given soup, trousers and a telephone each. Those who knew a number by heart rang it. Others stood and scrolled through the menus of a machine they had last held in another year, and {s13|a boy of twenty with a bandaged ear} went from one to the next {q13|asking for} {c13 boy|a charger}, although the thing was full. {s14|Levan Gogia, the mayor of Kheva}, {q14|promised} each of them {c14 gogia predicted intention|a walnut tree}.

Kheva used to have a sanatorium, a factory that made buttons for army coats, and a Saturday market to which people came down from both sides of the gorge with goats, batteries and brides. The sanatorium is the headquarters of a brigade. The factory burned in the first winter, and after heavy rain the gutters of Mill Street are full of buttons still, large brown ones, with the anchor of a navy that neither republic possesses.

{s15|A man from Lower Kheva}, who was held for {f duration 14 months of captivity|fourteen months}, {q15|recalls} {c15 inmate|being made to sing the other side's anthem before meals}. {c16 inmate|It was not a bad tune}, {s16|he} {q16|says}. {s17|A nurse at the military hospital} {q17|described} {c17 nurse|{f injured 31 men admitted to hospital|31 men} admitted overnight, most of them underfed, {f injured 8 men with broken ribs|eight} with broken ribs}. {s18|Daghvan} {q18|has called} {c18 daghvan denies|accounts of this kind fantasy}; {s19|the Herald} {q19|had no means of checking} {c19 herald cannot_verify|the nurse's figures}.

{s20|Petoyan} {q20|intends} {c20 petoyan predicted intention|to sleep until the cherries}. His mother has hidden his boots.

=== ravine-e
outlet: The Continental
url: https://thecontinental.example/2035/04/18/kheva-truce-ends
published: 2035-04-18
genre: broadsheet

{t|Truce in Kheva ends under fire; {s1|monitors} {q1|cannot say} {c1 jom cannot_verify|who shot first}}

{n|Laurits Obafemi in Kheva
Wednesday 18 April 2035 | 5 min | Listen}

The quiet lasted {f duration 5 days @2035-04-17|five days}. At twenty to five on Tuesday morning something fell on the slope above the old customs post, and {c2 shepherd|by six the ravine sounded}, {q2|in the words of} {s2|a shepherd} who had spent the night in a culvert with his dog, {c2|“like a cupboard going down a staircase”}.

{s3|Colonel Vakhtang Tsereli, spokesman for the Orbelian defence ministry}, {q3|told} reporters in Tsinari that {c3 tsereli|{f killed 9 soldiers|nine soldiers} had been killed and {f injured 23 soldiers|23} wounded, most of them asleep}. {s4,5|Shirakel} {q4|put} {c4 daghvan|its own dead at {f killed 4 Daghvani soldiers|four}} and {q5|claimed} {c5 daghvan|to have “eliminated {f killed 20.. at_least people on the far bank|no fewer than 20}” on the far bank}. {c6 tsereli denies|That number}, {s6|Col Tsereli} {q6|said}, {c6|had been “thought up over breakfast”}.

The slope has been held since last summer by a battalion of Orbelian reservists, vineyard workers for the most part, in dugouts roofed with railway sleepers. The ceasefire had brought them out by daylight. Washing hung between the trees, a barber was driven up from the town on Monday, and the field kitchen had been moved forward to a clearing to save everyone the walk. It was the first thing hit. {c7 - probable belief|One of the dead {h7|{q7|is believed}} to be the barber}.

{s8|Each ministry} {q8|says} that {c8 ministries|it only answered}. {s9|Orbelia's} {q9|accuses} {c9 orbmod|the neighbour of firing on a relief column}, citing intercepted radio traffic of which {s10|it} {q10|would not provide} {c10 orbmod declines intention|a copy}; {s11|Daghvan's} {q11|talks of} {c11 daghmod|“a planned provocation”}.

Between them stand the {f deployed 52 unarmed monitors|52 unarmed monitors} of the Joint Observer Mission, JOM, in white cars with the windows taped. {s12,13|Their daily report for Tuesday}, seen by The Continental, {q12|lists} {c12 jomreport|{f other 63 explosions @2035-04-17|63 explosions} between 04:40 and 07:15, {f other 41 explosions on the Orbelian bank @2035-04-17|41 of them} on the Orbelian bank}, {q13|without assigning} {c13 jomreport silent|any to either army}. {c14 hanratty|“We hear where a shell lands,”} {q14|said} {s14|Brigadier Siobhán Hanratty, the head of the mission}, {c14|“and we are seldom invited to where it came from.”} {s15|She} {q15|has been asking since autumn for} {c15 hanratty|access to the gun lines}. {c16 cissoko possible belief|A nervous patrol {h16|may} have set it all off}, {s16|her deputy, Mamadou Cissoko}, {q16|thinks}; {c17 cissoko|not everything in this valley}, {s17|he} {q17|said}, {c17|is somebody's plan}.

{s18|A video posted on Upper Gate, a channel read on both banks}, {q18|{h18|appears} to show} {c18 video probable via=upper>video|a Daghvani howitzer firing from an orchard at Sakh, {f distance 6 kilometres from the river|six kilometres} from the river}, where under the agreement there should be none. {s19|The Continental}, having matched the orchard to satellite pictures, {q19|was unable to determine} {c19 continental cannot_verify|the date}. {s20|Shirakel} {q20|derided} {c20 daghvan denies belief|the clip as “last year's snow”}.

The ravine has a habit of outliving the maps. An imperial surveyor drew the border along the stream in 1881; a commissar moved it to the watershed in 1936 to give one collective farm a mill; and in 1991, when both republics woke up independent, each took the line which it preferred and printed it in its school atlas. There are gravestones in Upper Kheva in three alphabets. The road, a ledge with a rope for a parapet, is closed by snow from December to March and by artillery for much of what remains, and everything that the villages do not grow arrives on the back of a mule or does not arrive.

On Tuesday the mules were coming down. {c21 gogia probable|{f displaced 400 about people|About 400 people} have left the upper villages}, {s21|Mayor Levan Gogia} {h21|{q21|estimates}}; {s22|{f other 12 about people who stay|a dozen}}, all of them over seventy, {q22|refuse} {c22 elders declines intention|to go}. {s23|Some residents} {q23|had hoped} {c23 villagers predicted intention|to get the potatoes in}. {s24|Farukh Tagi, a schoolteacher on the Daghvani bank}, reached by telephone, {q24|said} {c24 farukh|his cellar held {f affected 26 people in a cellar|26 people} and one accordion}, and {s25|he} {q25|asked} {c25 farukh|who on earth had taught the accordionist}.

In the capital {s26,27|the National Fold}, which {q26|has maintained} from the first that {c26 fold|the agreement was worth less than its envelope}, {q27|called for} {c27 fold|the head of Foreign Minister Nino Dzidzikuri}. {s28|The minister}, at a dinner, {q28|gave to understand} that {c28 dzidzi|she was keeping it}. {s29|A diplomat} who sat in on the talks {q29|said} that {c29 diplomat|the clause on guns had been left vague because “otherwise we would still be in that hotel”}.

{s30,31|Torvald Lundqvist-Amari, the mediator}, {q30|appealed to} {c30 lund|both armies for “one more night like the last five”} and {q31|offered} {c31 lund predicted intention|to fly in on Friday}. {s32|Daghvan} {q32|is in favour of} {c32 daghvan belief|a meeting}; Orbelia is thinking about it.

=== ravine-f
outlet: Radio Salvan
url: https://radiosalvan.example/noon/2035-04-19
published: 2035-04-19
genre: broadcast

{t|Noon programme, 19 April: {s1|Orbelia} {q1|raises} {c1 orbelia|toll to {f killed 11 Orbelian soldiers|11}}}

HOST: It is noon in Port Salvan. {s2|The Orbelian defence ministry} now {q2|gives} {c2 orbmod|the number of its dead in the Kheva ravine as {f killed 11 Orbelian soldiers|eleven}, {f killed 2 wounded soldiers who died in the night|two of the wounded} having died in the night}. {s3|Daghvan} {q3|is sticking to} {c3 daghvan|{f killed 4 Daghvani soldiers|four}}. Gunfire was heard again this morning, although less of it. {s4|The monitors' report for Tuesday} {q4|counted} {c4 jomreport|{f other 63 explosions @2035-04-17|63 explosions}}. With me is the deputy head of that mission, Mamadou Cissoko. Mr Cissoko, who started it?

{s5|CISSOKO}{q5|:} {c5 cissoko cannot_verify|If I knew, I would be a very popular man in one of two cities. We do not know.}

HOST: {s6|You} {q6|told} a newspaper that {c6 cissoko possible via=continental>cissoko|it {h6|may} have been a patrol}.

{s7|CISSOKO}{q7|:} {c7 cissoko|I said it may. I also said that {f destroyed 2 lorries @2035-04-17|two lorries} were burning when our people got there, and nobody printed that.}

HOST: Are both armies letting you work?

{s8|CISSOKO}{q8|:} {c8 cissoko|On Wednesday {f affected 3 patrols turned back @2035-04-18|three of our patrols} were turned back, {f affected 2 patrols turned back @2035-04-18|two} by one side, {f affected 1 patrol turned back @2035-04-18|one} by the other. I will leave you to guess.}

HOST: The deputy head of the observers. Daghvan will free no one else for the time being: {s9|Major General Rauf Mahyarli} {q9|said} last night {c9 mahyarli predicted|the exchange, which {s10|he} {q10|described as} {c10 mahyarli|“complete in all respects”}, would not be repeated}. {s11|The Mothers of Kheva} {q11|say} that {c11 mothers|{f captured 6 men held in Shirakel|six men} are still held in Shirakel}. {s12|The general} {q12|denies} {c12 mahyarli denies|this}. The road from Kheva to Tsinari is open to lorries with chains. On the Daghvani bank there is no way through at present, and the bridge, swept for last Saturday's buses, has been mined again. Tents sent by the Council of Coastal States are standing at the railhead for lack of an invoice.

{c13 - predicted belief|Talks {q13|are expected} to resume on Friday, in this city if the hotel's heating can be mended}. Now the shipping forecast.

{n|Radio Salvan is funded by its listeners. Transcript by L. Quist. © 2035}

