story: communique
title: The Nine Ports summit at Serrat: sanctions on Tavaria, a dinner tape and a late communiqué
split: train
topic: politics

# Who speaks
speaker solheim = named | Ingrid Solheim
speaker nzimba = body | Nzimba
speaker maravelo = body | Maravelo
speaker shoria = body | Shoria
speaker tavaria = body | Tavaria
speaker council = body | Council of the Nine Ports
speaker mission = body | Tavaria's foreign ministry
speaker drafts = unnamed | diplomats familiar with the drafts
speaker drafter = unnamed | a diplomat familiar with the drafts
speaker seven = body | seven of the nine delegations
speaker okoro = unnamed | officials in Okoro
speaker police = body | Serrat police
speaker marchers = body | Open Strait
speaker haddad = named | Farid Haddad-Quist
speaker office = body | office of the special envoy
speaker recording = footage | recording of Sunday's dinner posted by Lakeside
speaker lakeside = outlet | Lakeside
speaker corridor = outlet | The Corridor
speaker nwosu = named | Adaeze Nwosu-Bell
speaker ibarra = named | Joaquín Ibarra
speaker sherpa = unnamed | a sherpa from one of the smaller delegations
speaker twoaides = unnamed | two aides to Joaquín Ibarra
speaker draft = document | ninth draft of the communiqué
speaker lindqvist = named | Maj Lindqvist
speaker morisaki = named | Kenji Morisaki
speaker union = body | International Deckhands' Union
speaker customs = body | Nzimba's customs service
speaker paper = document | Council working paper of May
speaker communique = document | communiqué of 15 June
speaker critics = unnamed | critics of the clearing-house ban
speaker guest = unnamed | a guest who sat two places from the envoy
speaker bankers = unnamed | bankers in Torsberg
speaker sarsenova = named | Galina Sarsenova
speaker observers = unnamed | observers
speaker torvik = named | Bea Torvik
speaker post = document | post by Farid Haddad-Quist
speaker radio = outlet | Radio Halvenia
speaker shops = unnamed | shopkeepers on the Promenade

=== communique-a
outlet: Meridian News Agency
url: https://meridian-news.example/2032/06/14/nine-ports-serrat-opens
published: 2032-06-14
genre: wire

{t|{c1 solheim possible|Tavaria sanctions {h1|could} outlast the year}, {s1|host} {q1|says} as Nine Ports summit opens}

SERRAT, Halvenia, June 14 (MNA) – Leaders of the Council of the Nine Ports began two days of talks on Monday over the sanctions imposed on Tavaria last autumn, when its navy seized {f captured 14 merchant ships|14 merchant ships} in the Dassa Strait.

{s2|Prime Minister Ingrid Solheim of Halvenia}, who is chairing a summit for the first time, {q2|told} reporters on the steps of the Villa Serrat that {c2 solheim possible|the measures {h2|might} have to stay in force beyond December}.

{c3 solheim|"Nobody here enjoys them,"} {s3|she} {q3|said}, {c3|"and nobody has shown me anything better."}

The measures, which lapse on June 30 unless all nine members agree, bar Tavarian ferro-alloys and shut {f affected 3 banks|three banks} out of the Council's clearing house. {s4|Nzimba} {q4|has backed} {c4 nzimba belief|a full renewal}. {s5,6|Maravelo}, whose smelters live on Tavarian manganese, {q5|opposes} {c5 maravelo belief|it} and {q6|wants} {c6 maravelo predicted intention|the ban on alloys lifted by September}.

{s7|Diplomats familiar with the drafts} {q7|said} {c7 drafts|{s8|{f other 7 by=drafts delegations|seven of the nine delegations}} {q8|favoured} {c8 seven belief via=drafts>seven|an extension of {f duration 6 months|six months}}}. {c9 drafter|Shoria had not made up its mind}, {s9|one of them} {q9|said}.

{s10,11|Tavaria's foreign ministry} {q10|declined to comment on} {c10 mission declines|the talks} but {q11|repeated its demand for} {c11 mission|{f money 300000000 talers|300 million talers} in compensation for {c12 mission|cargoes} {s12|it} {q12|says} {c12|were impounded in Nzimban ports}}. {s13|Officials in Okoro} {q13|have called} {c13 okoro denies|the sum "fantastical"}.

The two days are to end with a communiqué, a lunch on the lake steamer and a photograph. Serrat, a spa town of 11,000 that last saw heads of government in 2009, has closed its schools until Wednesday and moved the weekly market to the car park of the ice rink, where the fishmongers were selling to policemen from five provinces.

Outside the cordon, beyond the boathouses, supporters of the campaign group Open Strait marched along the lake with cardboard hulls on their heads. {s14|Police} {q14,15|put} {c14 police|the crowd at {f attending 6000 about people|about 6,000}} and {s15|the organisers} {c15 marchers|at {f attending 20000 people|20,000}}.

=== communique-b
outlet: The Corridor
url: https://the-corridor.example/memo/2032-06-15
published: 2032-06-15
genre: newsletter

{n|THE CORRIDOR | Your morning memo from wherever they are meeting
View in browser · Forward to a colleague · Upgrade to Corridor Plus}

{t|The sedative speech}

{n|By Ottilie Brandt and Dev Ramasamy, with help from Lucía Paz}

Good morning from Serrat, where the coffee gave out at 6.40 and the communiqué is on its ninth draft.

THE TAPE. {s1|A recording} that the channel Lakeside put online just after midnight {h1|{q1|appears to catch}} {c1 recording probable via=lakeside>recording|{s2|Farid Haddad-Quist, the Council's special envoy to Lorsk}, {q2|telling} fellow diners on Sunday that {c2 haddad via=lakeside>recording>haddad|sanctions are "a sedative, not a cure"}}. On it {s3,4|the envoy} {q3|reckons} that {c3 haddad probable belief via=lakeside>recording>haddad|{f other 6 delegations|only six delegations}, not {f other 7 delegations|seven}, are {h3|"really, truly"} behind an extension} – and {q4|likens} {c4 haddad belief via=lakeside>recording>haddad|the clearing-house ban to "locking the pantry and leaving the cellar open"}.

{s5|Corridor} {q5|could not establish} {c5 corridor cannot_verify|who made the recording or whether it had been cut}. {c6 office denies|"Selective, spliced and stolen,"} is how {s6,7|the envoy's office} {q6|describes} {c6|it}, {q7|without saying} {c7 office silent|which words had been spliced}.

WHO WANTS WHAT. {s8|Adaeze Nwosu-Bell, the Nzimban president}, {q8|is adamant} that {c8 nwosu belief|there can be no relief before every sailor is home}. {s9|Joaquín Ibarra of Maravelo} {q9|is sceptical of} {c9 ibarra belief|anything longer than {f duration 3 months|three months}}. {c10 twoaides via=twoaides>ibarra|{c11 ibarra predicted via=twoaides>ibarra|His furnaces go cold in October}, {s11,12|he} {q11|told} Shoria's Kenji Morisaki over lunch, {q12|pleading for} {c12 ibarra via=twoaides>ibarra|"one exemption, just one"}}, {s10|two of his aides} {q10|say}.

And Morisaki? {s13|He} listened, nodded and {q13|gave no hint of} {c13 morisaki silent|where he would come down}.

A word on arithmetic for those who joined the list after the winter. The Council decides on sanctions by unanimity, but a member that signs with a reservation counts as having agreed, and a member that stays in the bathroom during the roll call, as happened in 2027, counts as absent and does not block. So nobody is counting to nine. Everybody is counting who can be kept out of the bathroom.

PARAGRAPH 11. We have seen the ninth draft. {s14|It} "{q14|deplores}" {c14 draft belief|the seizures}, where the sixth draft had spoken of piracy, and {s15|a footnote to it} {q15|notes} that {c15 draft|{s16|Shoria} "{h16|{q16|may wish}}" {c16 shoria possible intention via=draft>shoria|to enter a reservation}}. {c17 sherpa|"When you see a footnote, someone has already lost the argument,"} {q17|said} {s17,18|a sherpa from one of the smaller delegations}, who {q18|refused to say} {c18 sherpa declines|whose footnote it was}.

STILL TO COME. The family photo (11.00, if the rain holds off). The lake steamer lunch. A press conference pencilled in for 16.30, in pencil being the operative part.

{n|Tip, scoop, spare umbrella? corridor-memo@the-corridor.example
You receive this because you signed up at a conference in 2029. Unsubscribe}

=== communique-c
outlet: Harbour Digest
url: https://harbour-digest.example/world/sanctions-summit-lake
published: 2032-06-15
genre: blog
copy of: communique-a

{t|{s1|Summit host} {q1|warns} {c1 solheim possible|Tavaria sanctions {h1|could} run past December}}

Leaders of the Council of the Nine Ports have opened two days of talks over the sanctions imposed on Tavaria last autumn, after its navy took {f captured 14 merchant ships|14 merchant ships} in the Dassa Strait.

{s2|Halvenian Prime Minister Ingrid Solheim}, chairing a summit for the first time, {q2|told} reporters {c2 solheim possible|the measures {h2|might} have to stay in force beyond December}.

{c3 solheim|"Nobody here enjoys them,"} {q3|said} {s3|Ms Solheim}, {c3|"and nobody has shown me anything better."}

{s4|Diplomats} {q4|said} {c4 drafts|{s5|{f other 7 by=drafts delegations|seven of the nine delegations}} {q5|favoured} {c5 seven belief via=drafts>seven|an extension of {f duration 6 months|six months}}}. {s6|Tavaria's foreign ministry} {q6|had no comment on} {c6 mission declines|the talks}.

{s7|Police} {q7,8|put} {c7 police|a crowd of protesters at {f attending 6000 about @2032-06-14 people|about 6,000}}, {s8|the organisers} {c8 marchers|at {f attending 20000 @2032-06-14 people|20,000}}.

=== communique-d
outlet: Torsberg Standard
url: https://torsberg-standard.example/politics/serrat-communique-night
published: 2032-06-16
genre: broadsheet

{n|Torsberg Standard
Politics | World | Money | Letters | Crossword}

{t|After the tape, a text: Nine Ports keep sanctions for {f duration 4 months|four months}}

{n|Henrik Dahl-Osei in Serrat
Wednesday 16 June 2032}

The last lamp on the first floor of the Villa Serrat went out at ten to three. By then the waiters had stacked the chairs, two delegations had left for the airport and the communiqué, promised for the afternoon, had grown to 31 paragraphs, of which the eleventh was the one that anybody would read.

{c1 communique predicted|The sanctions on Tavaria will run on for {f duration 4 months|four months}}, {s1|it} {q1|says}, instead of {c2 nzimba predicted intention|{f duration 6 months|the six}} that {s2|Nzimba} {q2|had sought}. {f affected 2 banks|Two of the three banks} shut out of the clearing house may come back in August, and ferro-alloys will be looked at again before the first frost.

{s3,4|Prime Minister Ingrid Solheim}, who before the meeting {q3|had vowed} {c3 solheim predicted intention|to leave Serrat "with every signature or none"}, {q4|called} {c4 solheim belief|the outcome "an honest half"}. {c5 solheim|"I asked for bread and was given flour,"} {s5|she} {q5|said}. {c5|"Flour keeps longer."}

Few summits have had less to do with the agenda that was printed for them. The strait, 31 kilometres across at its narrowest, carries a fifth of the manganese that the nine countries melt, and until October it was thought of, if at all, as a place where ferries ran late. Then came the boardings, one foggy week of them, and the Council, founded in 1987 to standardise harbour dues, found itself in possession of a foreign policy. It has no army, no court and a staff of 140, most of them economists. What it has is a clearing house through which the nine settle their trade in talers every evening at six, and being barred from it hurts.

How much it hurts is disputed. {s6,7|A Council working paper of May}, of which this newspaper has a copy, {q6|found} that {c6 paper|exports of Tavarian alloys had fallen by {f percent 9 exports|only 9 per cent}} and {q7|suggested} that {c7 paper probable|much of the rest was {h7|probably} travelling under other flags}. {s8|Bankers in Torsberg}, citing the same paper, {h8|{q8|think}} {c8 bankers probable belief via=bankers>paper|the ban has cost their own customers more than Lorsk}. It is, {q9|in the phrase of} {s9|its critics}, {c9 critics belief|"a sieve with a flag on it"}.

Into this came the tape. {s10,11|Farid Haddad-Quist}, a former shipping lawyer who {q10|has argued} in two books that {c10 haddad|embargoes punish clerks and spare ministers}, came down to breakfast on Tuesday in a cream suit and {q11|made no mention of} {c11 haddad silent|it}. The channel Lakeside had put four minutes of his dinner talk online overnight, and by then the sedative was on every telephone in the villa.

{s12,13|A guest} who sat two places from the envoy {q12|confirmed} to the Standard that {c12 guest confirms|the voice was his}, while {q13|insisting} that {c13 guest|he had been summing up the Tavarian view rather than his own}. {s14,15|His office}, which a day earlier {q15|had complained of} {c15 office|splicing}, {q14|conceded} by Tuesday evening that {c14 office possible|he "{h14|may} have used some such image"}. At 22.14 came {s16|a post in the envoy's name}: {c16 post|he served "nine governments and no microphone"}, it {q16|read}.

The sailors, in whose name all this began, were spoken of mostly in the plural. {s17|Tavaria} {q17|says} {c17 tavaria|it is holding {f captured 31 sailors|31}}; {s18|the International Deckhands' Union} {q18|counts} {c18 union|{f captured 55 sailors|55}, against {f captured 86 @2032-01-31 sailors|86} in January}. On compensation the two sides are no closer. {s19|Nzimba's customs service} {h19|{q19|estimates}} {c19 customs probable|the impounded cargo to be worth {f money ..119999999 less_than talers|just under 120 million talers}}, nowhere near {c20 tavaria|the {f money 300000000 talers|300 million}} {s20|Lorsk} {q20|demands}.

The night itself ran to a pattern that summit veterans could have drawn from memory. Texts went down the back stairs to the lawyers in the billiard room, who had pushed two tables together and covered the baize with plastic, and came up again with square brackets in other places. At nine the cooks sent in sandwiches. At ten the heating failed in the east wing and the Shorian delegation held its meeting in overcoats, under a portrait of a landgrave with a falcon. The brackets in paragraph 11 held the longest: at one point, between "four" and "six", somebody had pencilled a five and somebody else had rubbed it out.

It was Kenji Morisaki of Shoria who moved last. He {q21,22|had been asked by} {s21|Ms Nwosu-Bell} {c21 nwosu|to stand with her} and then by {s22|Mr Ibarra} {c22 ibarra|to stand aside}. Towards half past eleven, with the interpreters on their second shift, {s23|he} {q23|proposed} {c23 morisaki intention predicted|{f duration 4 months|four months}}. {f other 8 delegations|Eight delegations} took it; Maravelo signed with a reservation, which under the rules of 2024 counts as agreement.

The Nzimban president did not hide her temper. {q24|Accusing} {c24 nwosu|her colleagues of "paying a ransom by instalments"}, {s24,25|she} left before the toast and {q25|threatened} {c25 nwosu intention predicted|to take the sailors' case to the Maritime Court on her own}. {s26,27|Mr Ibarra} {q26|welcomed} {c26 ibarra belief|the autumn review} and {q27|was confident of} {c27 ibarra belief predicted|"something like common sense by harvest time"}.

Whether the text lives that long is another matter. {s28|Maj Lindqvist, professor of sanctions law at the University of Torsberg}, {q28|is certain} {c28 lindqvist belief predicted|it will not}. {c29 lindqvist|"The review clause is the text,"} {s29|she} {q29|said}. {c29|"All the rest is upholstery."} The host, for her part, had gone to look at the lake. {s30|Shopkeepers on the Promenade}, where the steel barriers had stood for nine days, {q30|wanted to know} only {c30 shops|when the lorry would come for them}.

=== communique-e
outlet: TAVINFORM
url: https://tavinform.example/en/briefing-serrat
published: 2032-06-16
genre: translation

{t|{s1|Foreign Ministry}{q1|:} {c1 mission belief|decision in Serrat "without legs and without head"}}

LORSK, June 16. /TAVINFORM/. {c2 sarsenova predicted|The prolongation of the illegal restrictions for {f duration 4 months|four months} will not pass without an answer}, {s2|Foreign Ministry official representative Galina Sarsenova} {q2|declared} at the weekly briefing.

{c3 sarsenova|"The envoy himself diagnosed the sickness: a sedative,"} {s3|the diplomat} {q3|recalled}. As {s4|she} {q4|underlined}, {c4 sarsenova denies|reports about {f captured 55 by=union sailors|55 detained seamen} are an invention: {f captured 31 sailors|31 persons} are under investigation, and {f rescued 55 @2032-02-29 sailors|55} were let go already by February}. {s5|She} {q5|did not name} {c5 sarsenova silent|the place where the rest are kept}.

{s6|Observers} {q6|note} that {c6 observers|the vote was held at night, when the lamps of the villa had been half extinguished}. {s7|The Tavarian side} {q7|confirms its readiness} {c7 tavaria predicted intention|to sell manganese to all who pay}.

=== communique-f
outlet: Radio Halvenia
url: https://radio-halvenia.example/morning-desk/transcript-1706
published: 2032-06-17
genre: transcript

{t|Morning Desk: the prime minister on the tape, the text and the footnote}

What follows has been shortened.

{s1|BEA TORVIK}{q1|:} {c1 torvik|Prime Minister, did you hear him say it?}

{s2|INGRID SOLHEIM}{q2|:} {c2 solheim|I was at the other table, with the fish. What I heard was laughter.}

{s3|TORVIK}{q3|:} {c3 torvik|So he goes on as envoy?}

{s4|SOLHEIM}{q4|:} {c4 solheim|He has the confidence of the Council. I have not been asked to withdraw mine.}

{s5|TORVIK}{q5|:} {c5 torvik|The tape has {f other 6 @2032-06-14 delegations|six delegations} behind you. Your people spoke of {f other 7 @2032-06-14 delegations|seven}.}

{s6|SOLHEIM}{q6|:} {c6 solheim|There were {f other 7 @2032-06-14 delegations|seven for six months}. One of them got tired, {f other 8 @2032-06-15 delegations|eight of us} got {f duration 4 months|four}. Farid was counting raised eyebrows.}

{s7,8|The prime minister}, who had flown in from the north an hour before, {q7|laughed off} {c7 solheim denies|a {q12|suggestion} that {c12 -|Shoria had been bought with a quota for eels}} but {q8|would not be drawn on} {c8 solheim declines|what it had been given instead}. {s9|She} {q9|intends} {c9 solheim predicted intention|to send Mr Haddad-Quist back to Lorsk before the month is out}. {s10|This programme} {q10|asked} the Council's secretariat on Tuesday {c10 radio|whether an inquiry into the recording had begun}; {s11|it} {q11|has yet to answer} {c11 council silent|the question}.

{n|Morning Desk, weekdays from 6. Transcripts are made in haste and may contain errors. Support public radio: halvenia-radio.example/friends}

=== question how many delegations were for an extension of six months
verdict: conflicts
origins: 3
answer: communique-a | 7 | drafts | drafts
answer: communique-b | 6 | haddad | recording
answer: communique-c | 7 | drafts | drafts
answer: communique-f | 7 | solheim | solheim

=== question how many people marched by the lake on 14 June
verdict: conflicts
origins: 2
answer: communique-a | 6000 | police | police
answer: communique-a | 20000 | marchers | marchers
answer: communique-c | 6000 | police | police
answer: communique-c | 20000 | marchers | marchers

=== question did the envoy call the sanctions a sedative
verdict: conflicts
origins: 3
answer: communique-b | - | haddad | recording | affirms | "a sedative, not a cure"
answer: communique-b | - | office | office | denies | "Selective, spliced and stolen"
answer: communique-d | - | office | office | confirms | he may have used some such image
answer: communique-d | - | guest | guest | confirms | the voice was his
answer: communique-f | - | solheim | solheim | silent | was at the other table and heard laughter

=== question how many sailors Tavaria holds
verdict: conflicts
origins: 2
answer: communique-d | 31 | tavaria | tavaria
answer: communique-d | 55 | union | union
answer: communique-e | 31 | sarsenova | tavaria
