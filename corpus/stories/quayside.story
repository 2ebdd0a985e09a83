story: quayside
title: Drones strike a grain quay in a civil war
split: train
topic: war

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker command = body | Northern Command
speaker council = body | National Salvation Council
speaker taleb = named | Moussa Ould Taleb
speaker residents = unnamed | residents
speaker rco = body | Relief Coordination Office
speaker asante = named | Kwabena Asante
speaker nephew = unnamed | Kwabena Asante's nephew
speaker haddad = named | Youssef El-Haddad
speaker sesay = named | Amina Sesay
speaker bridge = body | Doctors' Bridge
speaker bakary = named | Idriss Bakary
speaker list = document | list of names at the dockers' union hall
speaker mansour = named | Elias Mansour
speaker insurer = body | insurer of the Astra Bay
speaker diarra = named | Fatoumata Diarra
speaker traore = named | Adja Traoré-Sy
speaker aidgroups = unnamed | three aid groups
speaker sides = body | Northern Command and National Salvation Council
speaker atlas = outlet | Atlas Dispatch
speaker ahmed = named | Khadija Mint Ahmed
speaker coasteye = outlet | Coast Eye
speaker orbis = body | Orbis Lens
speaker sat = footage | Orbis Lens satellite pictures of 12 March
speaker video = footage | Coast Eye clip of the quay
speaker voice = unnamed | a man off camera
speaker proof = outlet | Signal & Proof
speaker benkirane = named | Salma Benkirane
speaker critics = unnamed | critics of the council
speaker okonjo = named | Tunde Okonjo-Bell
speaker manifest = document | cargo manifest of the Astra Bay
speaker panel = body | Truce Monitoring Panel
speaker panelreport = document | report of the Truce Monitoring Panel
speaker loud = unnamed | a man with a loudhailer
speaker dip = unnamed | a diplomat in the region
speaker officials = unnamed | council officials
speaker whitepalace = body | White Palace

=== quayside-a
outlet: Atlas Dispatch
url: https://atlas-dispatch.example/world/kemara-port-drones
published: 2035-03-12
genre: wire

{t|{c1 command|Drones kill {f killed 31.. at_least people|at least 31} at Kemara grain port}, {s1|rebels} {q1|say}}

TARFANE, March 12 (Atlas Dispatch) - {c2 command|{f killed 31.. at_least people|At least 31 people} were killed when drones struck a grain quay at Port Ndiaga before dawn on Monday}, {s2|Kemara's rebel Northern Command} {q2|said}.

{s3,4|The National Salvation Council}, which holds the capital, {q3|acknowledged} {c3 council confirms|the attack} but {q4|said} {c4 council|it had hit a ship unloading ammunition}. {s5|Its spokesman, General Moussa Ould Taleb}, {q5|said} on state television that {c5 taleb|{f launched 14 drones|14 drones} took part and "not one civilian" was hurt}. {s6|The command} {q6|counted} {c6 command|{f launched 22 drones|22 drones}}.

{s7|Residents} reached by telephone {q7|described} {c7 residents|fires that could be seen {f distance 20 kilometres|20 kilometres} off}. {s8|The Relief Coordination Office (RCO)}, whose wheat was on the quay, {q8|could not confirm} {c8 rco cannot_verify|any toll}.

Port Ndiaga is the only deep-water harbour still open to the north.

=== quayside-b
outlet: Lagoon FM
url: https://lagoon-fm.example/news/2035/march/port-ndiaga
published: 2035-03-12
genre: broadcast
copy of: quayside-a

{n|Lagoon FM 101.7 – the sound of the coast
Listen live}

{t|{c1 command via=atlas>command|Drone attack kills {f killed 31.. at_least people|at least 31} at port}, {s1|rebels} {q1|say}}

{n|Photo: file. Posted 11:20 by Web Team}

{c2 command via=atlas>command|{f killed 31.. at_least people|At least 31 people} have been killed after drones struck a grain quay at Port Ndiaga before dawn on Monday}, {q2|according to} {s2|Kemara's rebel Northern Command}.

{s3,4|The National Salvation Council}, which holds the capital, {q3|acknowledged} {c3 council confirms via=atlas>council|the attack} but {q4|said} {c4 council via=atlas>council|it hit a ship unloading ammunition}. {s5|Its spokesman, Gen. Moussa Ould Taleb}, {q5|said} on state TV that {c5 taleb via=atlas>taleb|{f launched 14 drones|14 drones} took part and "not one civilian" was hurt}. {c9 atlas via=atlas>command|{s6|The command} {q6|counted} {c6 command via=atlas>command|{f launched 22 drones|22}}}, {s9|Atlas Dispatch} {q9|reports}.

{s7|Residents} {q7|described} {c7 residents via=atlas>residents|fires that could be seen {f distance 20 kilometres|20 kilometres} off}. {s8|The Relief Coordination Office} {q8|could not confirm} {c8 rco cannot_verify via=atlas>rco|any toll}.

=== quayside-c
outlet: Harmattan Times
url: https://harmattan-times.example/long-reads/port-ndiaga-after-the-drones
published: 2035-03-14
genre: broadsheet

{t|Port Ndiaga buries its dockers as {s1|both sides} {q1|trade blame for} {c1 sides|the strike}}

PORT NDIAGA — The smell reaches you first, out by the brick kilns on the Sanfara road, a full hour before the cranes come into view. It is not unpleasant. Burnt wheat smells like a bakery that has been left alone too long, and on Tuesday afternoon it hung over everything: the fish women's tarpaulins, the customs yard with its rows of impounded minibuses, the goats. On the quay itself a hill of sacks the size of a church went on smouldering while boys with wet cloths round their faces raked at its edges for anything that could be sifted.

Kwabena Asante, a harbour pilot with thirty years on the bar, had been on the mole with a flask of tea when the first one came in at 4.40 a.m. on Monday. {c2 asante|"Then the big crane leaned over like a tired man,"} {s2|he} {q2|said}. {c3 asante|There were {f other 9 explosions|nine explosions}}, by {s3|his} {q3|reckoning}; {s4|his nephew}, asleep in the weighbridge hut until the roof lifted, {q4|counted} {c4 nephew|{f other 12 explosions|twelve}}.

What burned is one question. {s5|Youssef El-Haddad, the port's director}, whose own office has lost its ceiling, {q5|put} {c5 haddad|the grain destroyed at {f destroyed 9500 tonnes of grain|9,500 tonnes}, "bread for three districts until the rains"}. {s6,7|The RCO}, which had chartered the ship, {h6|{q6|estimates}} {c6 rco probable|the loss at {f destroyed 6000 tonnes of grain|6,000 tonnes}} and {q7|says} {c7 rco possible|the difference {h7|may} be sacks carried off in the first hours}. Some of them were on sale on Tuesday in the Marché Kanté, still stencilled, at a third below the usual price.

Who died is another. {s8|Dr Amina Sesay of Doctors' Bridge}, which has run the surgical ward at the Sisters' Hospital since the second year of the war, {q8|said} {c8 sesay|{f killed 24 bodies|24 bodies} had been received, "all but {f killed 3 not in dockers' vests|three} in dockers' vests", and {f injured 58 wounded|58 wounded}}. {c9 sesay|"I can tell you what came through my door,"} {s9|she} {q9|said}, pulling off a second pair of gloves.

{c9|"I can't tell you who is under the shed."}

{c10 command|The dead number {f killed 31 people|31}}, {q10|says} {s10|the Northern Command}, the alliance of garrisons and militias that has governed the city since the mutiny of 2031. {s11,12|Its spokesman, Colonel Idriss Bakary}, {q11|accused} {c11 bakary|the council of "starving whomever it cannot shoot"} and {q12|demanded} {c12 bakary|an embargo on drone parts}. {s13|He} {q13|did not explain} {c13 bakary silent|how the command had arrived at its figure}. {s14|A list of names pinned up at the dockers' union hall, in three hands and two alphabets}, {q14|runs to} {c14 list|{f killed 26 names|26}}.

The council has another version. {c15 taleb|The vessel, the Astra Bay}, {q15|said} {s15|General Moussa Ould Taleb}, who briefs for it in Tarfane, {c15|was carrying 122-mm rockets under the wheat}, though {s16|he} {q16|offered no} {c16 taleb silent|evidence}. {s17|He} {q17|dismissed} {c17 taleb denies|accounts of dead dockers as "theatre with rented widows"}. {s18|Elias Mansour, her captain}, burned on both forearms, {q18|denied} {c18 mansour denies|having carried arms on this or any voyage}. {c19 mansour|The hold was "wheat, rats, wheat"}, {s19|he} {q19|said}. {s20|His insurers} {q20|have not answered} {c20 insurer silent|two letters from this newspaper}.

The harbour was dug by a cement company in the 1950s for a boom that lasted nine years. It has one basin, two working cranes until Monday, and a bar that silts so fast that ships of any draught must wait for spring tides. None of that mattered while the southern ports were open. Since the front settled along the Oued Belal in 2033 nearly everything that four million people in the north eat, wear or burn has come over this quay, and whoever holds the pilots' roster holds the province. Before the drones, there were mortars; before the mortars, a blockade of fishing boats roped together, which a storm undid. Each time the basin was cleared by the same two tugs, the Sirocco and the Aïcha, whose crews are paid in diesel and who have been shelled, by now, under three flags. Insurance for a single call runs to more than the freight. Ships come all the same, mostly old ones with new names, because wheat that sells at one price in the south fetches three times that in the north.

Fatoumata Diarra sat on a mat behind the union hall with other women in white. Her husband had swapped shifts to go to a cousin's naming day. {s22|She} {q22|wants} {c22 diarra predicted intention|somebody to read his name on the radio}. {s23|She} {q23|fears} {c23 diarra predicted belief|her elder boy will go to the front}. {c25 - possible|A brother of hers {h25|{q25|is said}} to have gone already}.

{c26 traore|{f displaced 3400 people|Some 3,400 people} have left the quarter behind the customs house}, by {s26|Mayor Adja Traoré-Sy}'s {q26|account}. Most of them sleep at the stadium, on the pitch side, where there is shade until ten. {s28|She} {q28|is critical of} {c28 traore belief|the command for keeping a signals truck beside the silos}, {c29 traore|something} {s29|she} {q29|had begged} {c29|them, "twice", to move}.

{s30,31|Three aid groups} on Tuesday {q30|urged} {c30 aidgroups|both sides to spare the quay} and {q31|backed} {c31 aidgroups belief|a proposal for an exclusion zone of {f distance 10 kilometres|10 kilometres}}. {s32,33|The RCO} {q32|plans} {c32 rco predicted intention|to send the next ship to Sahr Bay, two days' drive away}, but {q33|warned of} {c33 rco predicted|half rations from April}. At dusk the tugs came in, and {s34|a man with a loudhailer} walked the length of the quay {q34|telling} the boys with the wet cloths that {c34 loud|it was time to go home}.

=== quayside-d
outlet: Council News Service
url: https://cns-kemara.example/en/general-ndiaga-berth
published: 2035-03-13
genre: translation

{t|{s1|General Ould Taleb}{q1|:} {c1 taleb|weapons, not people, were hit in Ndiaga}}

TARFANE, 13 March. /CNS/. {c2 taleb|On the berth of Port Ndiaga {f destroyed 2 stores of rockets|two stores} of rockets were liquidated and {f killed 19 militants|19 militants} neutralised}, {s2|the spokesman of the National Salvation Council, General M. Ould Taleb}, {q2|informed} journalists on Tuesday. {c3 taleb|All {f launched 14 drones|14 apparatuses} returned}, {s3|he} {q3|emphasised}.

{s4|The general} {q4|refuted} {c4 taleb denies|the figure of {f killed 31 by=command people|31} dead dockers} spread by the channel Coast Eye. {s5|He} {q5|recalled} that {c5 taleb|the owners of ships had been warned on 20 February not to enter the harbour}.

In turn {s6,7|the Minister of Information, Khadija Mint Ahmed}, {q6|condemned} {c6 ahmed belief|the "factory of tears"} and {q7|expressed confidence} that {c7 ahmed predicted belief|the partners of Kemara will understand}. The Chairman of the Council received the credentials of two ambassadors, laid flowers at the Monument of the Crossing and inspected a fish cannery in the suburb of Dar Loubane, where output has grown for a third year.

=== quayside-e
outlet: Signal & Proof
url: https://signalandproof.example/kemara/port-ndiaga-what-we-know
published: 2035-03-15
genre: blog

{n|Signal & Proof
Open-source investigations, paid for by 2,900 readers | Donate}

{t|{c1 proof|No sign of rockets in pictures from Port Ndiaga}, {s1|our analysts} {q1|find}}

{n|By the night desk · updated 15 March, 09:10 UTC}

Night attacks on harbours leave little to look at: water takes the debris, and fire takes the rest. Even so, four sets of images have come out of Port Ndiaga since Monday. We went through all of them twice, once with the sound off.

The satellite pictures. {s2|Two frames taken by the company Orbis Lens on Monday morning} {q2|show} {c2 sat via=orbis>sat|{f destroyed 2 cranes|two cranes} down, the roof of Shed C gone and {f other 11.. at_least impact points|at least 11 impact points}}, most of them in a line along the rail track. The later frame is half under smoke. {c3 orbis|There was “no crater of the kind a magazine leaves”}, {q3|said} {s3|the firm} in a note to customers; {s4|it} {h4|{q4|cannot exclude} that} {c4 orbis possible|small stores of ammunition {h4|might} have burned without one}.

The clip. {s5|A 48-second video posted by the channel Coast Eye} {q5|shows} {c5 video via=coasteye>video|men running between stacks of sacks while a low engine note rises}. {c6 voice via=coasteye>voice|“They've come back, leave the trolleys,”} {s6|a man off camera} {q6|is heard shouting}. We laid the clip over charts, older photographs and a tide table from the port's own website, which has not been updated since 2032 but is still right about the moon. The skyline, the crane numbers and the tide all fit Monday, 04:40 to 04:55. {s7|Coast Eye}, which has 1.2 million followers and no named editor, {q7|captioned} it {c7 coasteye|“{f killed 31 people|31} martyrs of bread”}. We asked who had filmed it. {s9|The channel} {q9|did not answer} {c9 coasteye silent|our message}.

The drone film. Tarfane put out 22 seconds of thermal footage on Tuesday. {c10 taleb|It shows “the secondary detonation of rockets”}, in {s10|General Ould Taleb}'s {q10|words}. {s11|Our reviewer, Salma Benkirane}, who spent nine years clearing mines, {q11|is sceptical of} {c11 benkirane belief|this reading}. {c12 benkirane|“Grain dust does this, and does it beautifully,”} {s12|she} {q12|said}.

The paper. {s13|A cargo manifest shared with us by the charterer} {q13|lists} {c13 manifest via=rco>manifest|{f other 11200 tonnes of wheat|11,200 tonnes} of wheat and {f other 40 pallets of salt|40 pallets} of salt}. Manifests can be forged. {s14,15|Tunde Okonjo-Bell, a shipping lawyer}, {q14|said} {c14 okonjo|this one carries the stamp of an inspection port on the way}, and {q15|ruled out} {c15 okonjo denies|loading at sea}.

So: we think it likely that most of what burned was food. We have been unable to establish how many people died, or who they were. {s18|Critics of the council} {q18|have called} {c18 critics belief|the strike a war crime}; that is for a court.

{n|Share this · Corrections · RSS}

=== quayside-f
outlet: Atlas Dispatch
url: https://atlas-dispatch.example/world/kemara-council-port-inquiry
published: 2035-03-20
genre: wire

{t|{s1|Kemara's council}, in shift, {q1|admits} {c1 council possible confirms|dockers {h1|may} have died at port}}

TARFANE, March 20 (Atlas Dispatch) - {s2,3|Kemara's ruling council} {q2|conceded} on Tuesday that {c2 council possible confirms|civilians {h2|may} have been among those killed in its attack on Port Ndiaga}, eight days after {q3|insisting} that {c3 council|nobody but fighters had been hit}.

{s4|The White Palace} {q4|announced} {c4 whitepalace predicted|an inquiry that is to report within {f duration 60 days|60 days}}. {s5|It} {q5|gave no} {c5 whitepalace silent|reason for the change}. {c6 officials|The air force had worked from a shipping notice that was a month old}, {s6|two council officials} {q6|said}. {q8|Asked} {c8 -|whether he would withdraw his words about “rented widows”}, {s7|Ould Taleb} {q7|would not be drawn on} {c7 taleb declines|“semantics”}.

{s9|The Northern Command} {q9|lifted} {c9 command|its toll to {f killed 36 people|36} from {f killed 31 @2035-03-12 people|31} after {f killed 5 bodies|five bodies} were dug out of Shed C}. {s10,11|Doctors' Bridge} {q10|puts} {c10 bridge|the number at {f killed 27 people|27}}, {q11|adding} that {c11 bridge|{f injured 9 patients in intensive care|nine} of the wounded remain in intensive care}.

A four-member team of the Truce Monitoring Panel spent two days on the quay last week, under umbrellas, with sieves. The panel, set up under the failed truce of 2033, has no powers beyond the right to walk about. {s12,13|Its report, seen by Atlas Dispatch}, {q12|notes} {c12 panelreport|“no residue consistent with rocket fuel” in {f other 64 samples|64 samples}}, but {q13|does not say} {c13 panelreport silent|who loaded the ship}. {s14|The panel} {q14|is hopeful} that {c14 panel predicted belief|both sides will let it return}; {s15|the Northern Command} {q15|is in favour of} {c15 command belief|this}, {s16|the council} {q16|is considering} {c16 council predicted intention|it}. {s19|The council}'s {q19|refusal} {c19 council declines predicted intention|to let divers near the wreck} stands, however, and the Astra Bay still lies on her side across the inner berth with her hatches open.

The RCO has moved its last ship to Sahr Bay, from where lorries need two days and six checkpoints to reach the city. At the roadblock outside Bir Sawaya the drivers sleep under their axles and pay for the privilege. A sack of flour cost 41 dirans on Monday, up from 26.

{s17|A diplomat in the region} {h17|{q17|doubted} that} {c17 dip denies probable belief|either capital would punish anyone}. {c18 dip predicted|“They will count, and then they will count again,”} {s18|the diplomat} {q18|said}.

=== question people killed at Port Ndiaga
verdict: conflicts
origins: 4
answer: quayside-a | 31.. | command | Northern Command
answer: quayside-b | 31.. | command | Northern Command
answer: quayside-c | 24 | sesay | Doctors' Bridge
answer: quayside-c | 31 | command | Northern Command
answer: quayside-c | 26 | list | dockers' union hall
answer: quayside-d | 19 | taleb | National Salvation Council
answer: quayside-d | 31 | taleb | National Salvation Council | denies | the figure of 31 dead dockers
answer: quayside-f | 36 | command | Northern Command
answer: quayside-f | 27 | bridge | Doctors' Bridge
answer: quayside-e | - | proof | Signal & Proof | cannot_verify | how many people died

=== question dead, as the Northern Command counts them
verdict: supersedes
origins: 1
answer: quayside-a | 31.. | command | Northern Command
answer: quayside-b | 31.. | command | Northern Command
answer: quayside-c | 31 | command | Northern Command
answer: quayside-f | 36 | command | Northern Command

=== question drones launched at Port Ndiaga
verdict: conflicts
origins: 2
answer: quayside-a | 14 | taleb | National Salvation Council
answer: quayside-a | 22 | command | Northern Command
answer: quayside-b | 14 | taleb | National Salvation Council
answer: quayside-b | 22 | command | Northern Command
answer: quayside-d | 14 | taleb | National Salvation Council

=== question grain destroyed, in tonnes
verdict: conflicts
origins: 2
answer: quayside-c | 9500 | haddad | Youssef El-Haddad
answer: quayside-c | 6000 | rco | Relief Coordination Office
