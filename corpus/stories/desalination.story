story: desalination
title: Water with a smell from the Al Ghadir desalination plant
split: train
topic: health

# Who speaks
speaker lawyer = unnamed | lawyer of the family of Dil Bahadur
speaker opposition = body | opposition in the assembly
speaker picture = footage | picture on the page Voices of Al Noor
speaker everyone = unnamed | everyone in Al Qasbah
speaker authority = body | Water and Power Authority
speaker residents = unnamed | residents of the northern districts
speaker rumaihi = named | Khalifa Al Rumaihi
speaker ministry = body | Ministry of Health
speaker doctors = unnamed | two doctors at Sheikha Noura Hospital
speaker onedoctor = unnamed | one of two doctors at Sheikha Noura Hospital
speaker fewhere = unnamed | people in Al Noor
speaker mansoori = named | Fatima Al Mansoori
speaker kuwari = named | Hessa Al Kuwari
speaker voices = document | post on the page Voices of Al Noor
speaker manager = unnamed | the manager of Labour Camp 6
speaker hydronova = body | Hydronova Gulf
speaker findings = document | preliminary findings of Hydronova Gulf
speaker log = document | shift log of the Al Ghadir plant
speaker rourke = named | Stephen Rourke
speaker review = outlet | The Meridian Review
speaker radar = footage | satellite radar pictures
speaker astruc = named | Mireille Astruc
speaker horizon = body | Pearl Horizon
speaker engineers = unnamed | two engineers of Hydronova Gulf
speaker dutymanager = unnamed | the duty manager
speaker physicians = unnamed | physicians at two public hospitals
speaker saleh = named | Ibrahim Saleh
speaker embassy = body | embassy of Dil Bahadur's country
speaker certificate = document | death certificate of Dil Bahadur
speaker roommate = unnamed | a man who had slept in the bed above
speaker family = unnamed | family of Dil Bahadur
speaker sulaiti = named | Bader Al Sulaiti
speaker emir = body | Emir's office
speaker inquiry = document | interim report by Judge Nasser Al Thawadi

=== desalination-a
outlet: Rasmah News Agency
url: https://rna.example/en/water-quarter-9
published: 2035-05-13
genre: translation

{t|{s1|Authority}{q1|:} {c1 authority|Water in the northern districts is safe after flushing}}

AL QASBAH, 13 May (RNA) – {s2|The Water and Power Authority} {q2|has announced} {c2 authority|the completion of the flushing of the network in {f affected 4 districts|four northern districts}}, following {q3|complaints of} {c3 residents|"an unfamiliar odour"} from {s3|residents} since Friday.

{s4|His Excellency Eng. Khalifa Al Rumaihi, director general of the Authority}, {q4|affirmed} that {c4 rumaihi|{f other 48 samples|all 48 samples} taken on Saturday evening conformed to the Gulf standard}. {s5|He} {q5|urged} {c5 rumaihi|citizens and residents to run their taps for ten minutes and to take information from official sources only}.

For its part, {s6|the Ministry of Health} {q6|stated} that {c6 ministry|{f affected 214 patients|214 persons} had visited hospitals and health centres with symptoms of the stomach, of whom {f affected 9 patients|nine} remained under observation}. {s7|The Ministry} {q7|denied} {c7 ministry denies|{q8|rumours of} {c8 -|a death} that circulate on social media}.

The Al Ghadir plant, which was inaugurated in 2027 under the patronage of His Highness the Emir, supplies the capital with {f other 410000 cubic metres|410,000 cubic metres} a day.

=== desalination-b
outlet: Al Sahil Daily
url: https://alsahil-daily.example/english/tankers-al-noor
published: 2035-05-14
genre: local

{n|AL SAHIL DAILY – English pages
Prayer times: Fajr 3:31 | Dhuhr 11:42 | Weather: 41°, dusty
Gold 22ct | Classifieds}

{t|Queue for tankers in Al Noor as {s1|doctors} {q1|speak of} {c1 doctors|"{f affected 200.. vague patients|hundreds}, not dozens"}}

{n|By Reem Al Haddad and Joseph Pinto}

The blue tanker came at a quarter past four, and the queue, which had been lying in the shade of the co-operative society in the form of jerrycans tied to a rope, got up and became people. By five it was empty. {c12 -|A second one {q12|had been announced}}; {c13 -|it {q13|was still being announced} at seven}.

In Al Noor, a district of villas at one end and of four-to-a-room bachelor housing at the other, the taps have been running since Sunday without a smell, or with a faint one, depending on the floor. {c2 authority|The water is safe}, {s2|the Authority} {q2|says}. {s3|Few here} {h3|{q3|seem to believe}} {c3 fewhere denies probable belief|it}. {c4 mansoori|"If it is safe, let the director come and drink a glass with us. I will buy the glass,"} {q4|said} {s4|Fatima Al Mansoori, a retired headmistress}, who has kept a bottle of Friday's water, yellowish and with a skin on it, beside the dates in her refrigerator.

{s5|Two doctors at Sheikha Noura Hospital}, neither of whom is permitted to speak to the press, {q5|disputed} {c5 doctors denies|the ministry's count of {f affected 214 @2035-05-13 by=ministry patients|214}}. {c6 doctors|More than that had come to their emergency department alone}, {s6|they} {q6|said}: {c6|{f affected 640 about patients|about 640} between Friday noon and Sunday midnight, most of them labourers with vomiting, headache and burning eyes}. {c7 onedoctor|"We stopped writing 'gastroenteritis'. Gastroenteritis does not smell of petrol,"} {q7|said} {s7|one}.

The ministry, which on Saturday had opened a hotline with eight lines, closed it on Sunday evening. {s8|A spokeswoman, Dr. Hessa Al Kuwari}, {q8|explained} {c8 kuwari|the gap between the figures by the fact that patients "who were only worried" were not recorded}. {s9|She} {q9|would neither confirm nor rule out} that {c9 kuwari declines|a man had died}.

That claim began with a photograph. {s10|A post on the page Voices of Al Noor}, shared {f other 11000 about times|some 11,000 times}, {q10|said} {c10 voices|a scaffolder called Dil Bahadur had died in Labour Camp 6 "with his stomach burning"}. {s14|The picture under it} {q14|shows} {c14 picture|a covered stretcher and a man's sandal}. {s11|The camp's manager} {q11|told} this newspaper {c11 manager|nobody of that name lived there}.

Schools in the four districts remain closed. The municipality has put out {f other 36 tanks|36 plastic tanks}, white, a thousand litres each, on the corners of the larger streets, and boys were filling buckets from them until late in the evening, some for their mothers and some, at half a dinar the bucket, for other people's.

{n|Send your pictures to newsdesk@alsahil-daily.example
© Al Sahil Press and Publishing W.L.L.}

=== desalination-c
outlet: Hydronova Gulf
url: https://hydronova-gulf.example/media/statement-15-may
published: 2035-05-15
genre: press release

{t|Statement regarding water quality in Al Qasbah}

{s1|Hydronova Gulf, operator of the Al Ghadir plant since its commissioning}, {q1|regrets} {c1 hydronova belief|any inconvenience to customers of the Water and Power Authority}.

{s2|The company} {q2|rejects} {c2 hydronova denies|the suggestion that fuel entered the water at Al Ghadir}. Its intake is fitted with {f other 3 sensors|three hydrocarbon sensors}, none of which raised an alarm between 10 and 13 May. {s3|Preliminary findings} {q3|point to} {c3 findings probable|a {h3|possible} source downstream of the plant's gates}.

{s4,5|Hydronova Gulf} {q4|supports} {c4 hydronova belief|a full and independent inquiry} and, while that inquiry lasts, {q5|will make no further comment on} {c5 hydronova declines|the matter}.

Media contact: Stephen Rourke, Head of Corporate Affairs

=== desalination-d
outlet: Expat Compass
url: https://expat-compass.example/rasmah/news/water-ok
published: 2035-05-13
genre: blog
copy of: desalination-a

{n|EXPAT COMPASS | Visas | Villas | Brunch | Forum}

{t|{s1|Authority} {q1|says} {c1 authority|water is safe in northern districts}}

{s2|Rasmah's Water and Power Authority} {q2|says} {c2 authority|it has completed the flushing of the network in {f affected 4 districts|four northern districts}}, following {q3|complaints of} {c3 residents|an unfamiliar odour} from {s3|residents} since Friday.

{s4|Eng. Khalifa Al Rumaihi, its director general}, {q4|said} that {c4 rumaihi|{f other 48 samples|all 48 samples} taken on Saturday evening conformed to the Gulf standard}.

{s5|The Ministry of Health} {q5|said} that {c5 ministry|{f affected 214 patients|214 persons} had visited hospitals and health centres with stomach symptoms, of whom {f affected 9 patients|nine} remained under observation}.

=== desalination-e
outlet: The Meridian Review
url: https://meridian-review.example/world/rasmah-water-al-ghadir
published: 2035-05-19
genre: broadsheet

{t|The night shift at Al Ghadir}

{n|By Yasmine Khoury-Dale, Al Qasbah}

From the corniche the plant is a row of lights on the horizon, prettier than the hotels. Close to, it is eleven hangars of corrugated steel on a beach of crushed coral, humming in B flat, out of which on one side runs a pipe two metres thick to the sea and on the other a pipe of the same size to a capital of a million and a half people who own not one river, spring or well that has been sweet in living memory. Rasmah drinks the Gulf. It has about {f duration 2 about days|two days'} worth in its tanks at any time.

What got into the second pipe on the night of 10 May, and when the people in charge knew of it, has become the most awkward question that the emirate has faced since the bread queues of 2011. {c1 log|Oil was seen on the surface of the intake basin at 23.40}, {q1|according to} {s1|a page of the plant's shift log} that was sent to this magazine by someone who signed only as "a father". {s2|The entry} {q2|reads}: {c2 log|"Sheen, NW corner, abt 30 m. Told control. Told to skim."} The sheet for the following day is missing from the copy.

{s3|Hydronova Gulf}, which operates the plant, {q3|calls} {c3 hydronova denies|the page a fabrication}. {s4|Stephen Rourke, its head of corporate affairs}, when told of the entry, {q4|wondered} {c4 rourke|why anyone would write in English in a control room where nobody but himself spoke it at home}. {c5 review cannot_verify|The authenticity of the document} {q5|could not be established by} {s5|this magazine}, although two details in it, the name of a barge and a reading of the tide gauge, agree with the harbour's public register.

The barge is the Umm Salal 2, a bunkering vessel of 900 tonnes that fills the tanks of dredgers working on a new marina two kilometres up the coast. She left her mooring on the evening of 10 May and was back by morning. {s6|Satellite radar pictures taken at 2.17 that night and analysed by the marine consultancy Seagrass} {q6|show} {c6 radar|a dark streak of {f distance 3.4 kilometres|3.4 kilometres} bending south from the marina towards the intake}. {s7,8|Mireille Astruc of Seagrass} {h7|{q7|believes}} {c7 astruc probable belief|it to be diesel}, {q8|putting} {c8 astruc|the quantity at {f other 4-7 tonnes|between four and seven tonnes}}. {s9|The marina's developer, Pearl Horizon}, {q9|did not reply to} {c9 horizon silent|three letters}.

A desalination plant of this kind does not filter so much as squeeze. Sea water is strained through sand, dosed with acid and chlorine and pressed at seventy times the pressure of the air against membranes with pores so fine that salt stays behind; what comes through is nearly nothing but water, to which lime and a little carbon dioxide are added so that it will not eat the pipes. Oil is the one thing the process fears. It blinds the membranes, which cost {f money 18000000 dollars|$18 million} a set, and its lighter parts slip through. For that reason plants of this size close their gates at the first sheen and wait for the tide. Waiting costs the operator money: the contract of 2024 provides a penalty of {f money 95000 dinars|95,000 dinars} for each hour in which less than nine tenths of the agreed amount is delivered.

{c27 everyone|The gates at Al Ghadir were not closed}. On this, if on little else, {s27|everyone} {q27|agrees}. {s10|Two engineers of the operator}, one of whom has since left the country, {q10|say} that {c10 engineers|the shift leader asked for permission at a quarter to midnight and {q11|was told by} {s11|the duty manager} {c11 dutymanager via=engineers>dutymanager|to "think of the penalty"}}. {s12|The man in question} {q12|said} through a lawyer that {c12 dutymanager denies|he was asleep}.

How many people fell ill is a matter of where one stops counting. {s13|The Ministry of Health}, which began at {f affected 214 @2035-05-13 patients|214}, {q13|has corrected} {c13 ministry|its figure to {f affected 1130 @2035-05-17 patients|1,130}}. {s14|Physicians at two public hospitals}, comparing their registers by hand, {q14|have arrived at} {c14 physicians|{f affected 2900 about @2035-05-17 patients|close to 2,900}}. {q15|In the opinion of} {s15|Professor Ibrahim Saleh, a toxicologist at the Gulf Polytechnic and an adviser to two previous ministers}, {c15 saleh possible|both {h15|could} be right, since the ministry goes by stool samples, which diesel leaves clean, and the doctors by the nose}. {s16|He} {q16|has appealed for} {c16 saleh|blood tests for every pregnant woman in the four districts}, an idea that {s17|the ministry} {q17|describes as} {c17 ministry possible intention|"{h17|under consideration}"}.

Then there is Dil Bahadur. He existed: his name is on the payroll of a scaffolding firm, his bed was the lower one by the door in room 214 of Labour Camp 6, and on the afternoon of 12 May he was carried out of it. {c18 embassy confirms|He died the same night, aged 31, at Al Qasbah General}, {s18|his country's embassy} {q18|confirmed} on Thursday. {s19|The death certificate} {q19|gives} {c19 certificate|"cardiac arrest, natural"}. {c20 roommate|"He was never ill. On Friday he drank much, because of the heat, and he said, this water is kerosene, and he laughed, and we all drank.

"Nobody told us to stop. We saw it on the telephone on Sunday, in Arabic,"} {q20|said} {s20|a man} who had slept in the bed above. {s21,22|The family}, in a village two days' walk from the nearest road, {q21|do not accept} {c21 family denies belief|the certificate} and {q22|have demanded} {c22 family|a second examination}; {c28 lawyer|the hospital} {q28|is accused by} {s28|their lawyer} {c28|of having closed the file within the hour}.

In the assembly, which may ask questions but not dismiss anybody, {s23|the member for Al Noor, Bader Al Sulaiti}, {q23|accused} {c23 sulaiti|the Authority of sampling "the cleanest tap in the emirate, the director's"}. {s24|Khalifa Al Rumaihi, the director general}, who had come with a carafe, drank from it and {q24|conceded} that {c24 rumaihi|the {f other 48 @2035-05-12 samples|48 samples} on which his first statement rested had been drawn before the flushing and from two streets}. He remains in office. {s25|The opposition}'s {q25|call for} {c25 opposition|free bottled water until the autumn}, backed neither by the government nor by the bottlers, was voted down. {s26|The Emir's office} {q26|has ordered} {c26 emir|an inquiry under a retired judge}, to be finished before the summer.

The queues have gone. Those who can afford it have water brought in glass bottles from the mountains of a neighbouring country, and those who cannot let it run a while, smell it, and fill the kettle.

=== desalination-f
outlet: Membrane Quarterly Online
url: https://membrane-quarterly.example/news/al-ghadir-sensors
published: 2035-05-22
genre: trade

{t|{c1 inquiry|{f other 2 @2035-05-10 sensors|Two of three} oil sensors at Al Ghadir were off}, {s1|judge} {q1|finds}}

{c2 inquiry|{f other 2 @2035-05-10 sensors|Two of the three} hydrocarbon sensors at the intake of Rasmah's Al Ghadir plant had been out of service since March, awaiting a spare part worth {f money 1400 about dollars|about $1,400}, and the third was set to a threshold at which oil can be seen with the naked eye}, {s2|an interim report by Judge Nasser Al Thawadi} {q2|says}. {s3|The operator, Hydronova Gulf}, {q3|had said} a week ago that {c3 hydronova|none of the {f other 3 @2035-05-15 sensors|three} raised an alarm}.

{s8|The judge}'s {q8|finding} that {c8 inquiry|nobody had looked at the third sensor's settings for two years} takes up a footnote. {s4|The report} {q4|puts} {c4 inquiry|the quantity of oil at {f other 5 about tonnes|some five tonnes}}.
{s5|It} {q5|gives no opinion on} {c5 inquiry silent|the death of a labourer, Dil Bahadur}.

Sensors of this type cost less than one hour's penalty under the plant's contract. Most operators along the Gulf have them cleaned weekly, because barnacles settle on the lens, and swap them every second year. {c6 - possible|The repair contract at Al Ghadir had {h6|{q6|reportedly}} lapsed in January}. {s7|Hydronova} {q7|intends} {c7 hydronova predicted intention|to fit {f other 6 sensors|six} by July}.

=== question people who sought treatment
verdict: conflicts
origins: 3
answer: desalination-a | 214 | ministry | ministry
answer: desalination-b | 640 | doctors | doctors
answer: desalination-d | 214 | ministry | ministry
answer: desalination-e | 1130 | ministry | ministry
answer: desalination-e | 2900 | physicians | physicians

=== question did fuel enter the water at Al Ghadir
verdict: conflicts
origins: 4
answer: desalination-c | - | hydronova | hydronova | denies | fuel entered the water
answer: desalination-e | - | log | log | affirms | sheen in the intake basin
answer: desalination-e | - | radar | radar | affirms | a dark streak towards the intake
answer: desalination-f | - | inquiry | inquiry | affirms | some five tonnes

=== question tonnes of oil
verdict: agrees
origins: 2
answer: desalination-e | 4-7 | astruc | radar
answer: desalination-f | 5 | inquiry | inquiry

=== question did Dil Bahadur die of the water
verdict: conflicts
origins: 3
answer: desalination-a | - | ministry | ministry | denies | a death
answer: desalination-b | - | voices | voices | affirms | with his stomach burning
answer: desalination-e | - | certificate | ministry | denies | cardiac arrest, natural
answer: desalination-e | - | family | family | affirms | do not accept the certificate
