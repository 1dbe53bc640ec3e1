// English words of the field.
import type { CueTable } from './cues.ts'

export const cuesEn: CueTable = {
  priceTarget: 'price (?:targets?|objectives?|goals?)|target prices?|targets?(?! of running)|PTs?\\b|fair value estimates?|fair prices?',
  sharePrice:
    'clos(?:ed|es|ing)(?: price| level)?|close\\b(?! to)|(?:went|going|goes|go) (?:out|home) at|went for\\b|bow(?:ed|s|ing) out|(?:came|come|comes) to rest|sign(?:ed|s) off(?! on)|left the (?:session|day|week|trading)|c(?:ould|an) be had for|to be had for|apiece\\b|last (?:trades?|prices?|quotes?|sales?)\\b|(?:wound|winding|ended|ending|finishing|winds|ends) up at|ending at|le(?:ft|aves|aving) (?:the|its|their) (?:shares?|stock|paper) at|paid\\b(?= [^.;]{0,60} shares?\\b)|opens? at|opening at|settled|ended|finished|traded|trading|trades|changed hands|stood at|quoted|fetch(?:ed|ing|es)?|last (?:traded|reported sale) price|(?:share|stock|sale) price|opened at|costs?\\b|was at|were at|(?:unchanged|flat|steady|little changed) at|marked time|tr(?:ea|o)de?d? water|sells? for|selling for|changing hands|priced? at|at the close',
  shareWord: 'shares?|stocks?|share price|paper|equity|securities|ticker|cost',
  moveUp:
    'a rise\\b|to the good|in the black|dearer|dear\\b|better\\b|more expensive|more than (?:on|at|the day)\\b|increases? of|tack(?:s|ed|ing) on|recoup(?:s|ed)|regain(?:s|ed)|claw(?:s|ed) back|pick(?:s|ed) up|recover(?:ed|s|ing)?|rebound(?:ed|s)?|bounc(?:ed|es)|rose|rises?|rising|risen|gain(?:ed|s|ing)?|add(?:ed|s|ing)|put(?:s|ting)? on|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)?|advanc(?:ed|es|ing)|rall(?:ied|ies|ying)|up\\b|higher|leap(?:ed|s)|leapt|spik(?:ed|es)|popp(?:ed)|tick(?:ed|s) up|increas(?:ed|es|ing)|firm(?:ed|er)|shot up|plus\\b|ahead|grew|moved up',
  moveDown:
    'loss(?:es)? of|in the red|to the bad|cheaper|less than (?:on|the day)\\b|surrender(?:ed|s|ing)?|retreat of|descent|declines?\\b|forfeit(?:ed|s)|poorer|worse\\b|marked down|cut by|(?:par|trimm?|extend|narrow|widen)(?:ed|ing) (?:its|their|the|earlier|some) loss(?:es)?|fell|falls?|falling|fallen|lost|los(?:es|ing)|drop(?:ped|s|ping)?|slid(?:es?|ing)?|slip(?:ped|s|ping)?|sank|sinks?|shed(?:s|ding)?|declin(?:ed|es|ing)|down\\b|lower\\b|tumbl(?:ed|es|ing)|plung(?:ed|es|ing)|retreat(?:ed|s)|eas(?:ed|es|ing)|gave (?:up|back)|gives? (?:up|back)|given (?:up|back)|minus\\b|dipp?(?:ed|s)|crater(?:ed)|tank(?:ed|s)\\b|nosedived?|slump(?:ed|s)|weaken(?:ed)|off\\b',
  doubled: '(?:more than |almost |nearly |roughly )?(?:doubled|tripled|trebled|quadrupled|halved)',
  belowHigh:
    "(?:less than|lower than) (?:at|on|in) (?:its|the|their) (?:\\w+ )?(?:highs?|peaks?|tops?)\\b|(?:below|under|beneath|off|from|since|short of) (?:(?:its|the|their|that|a|all-time|recent|latest|52-week|record|october|november|year's|last|this)\\W{1,2}){0,4}(?:(?:\\w+|\\d\\d-week)'?s? ){0,1}(?:highs?|peaks?|tops?|records?)\\b",
  highMark:
    "(?<=(?:its|the|their|a|an|old|former|previous|recent|latest|late|last|that|record|all-time|52-week|year's|season's|decade's|[a-z]+(?:day|ber|uary|ch|il|ay|une|uly|ust|mn|ing|er)(?:'s)?) )highs?\\b(?!-)(?! (?:cost|price|power|demand|voltage|yield|end|level of|number|share)\\w*)|(?:all-time|record|52-week) highs?\\b|peaks?\\b(?! (?:hours?|load|demand|season|power|hash|rate|shaving|times?))|peaked\\b|topp(?:ed|ing) out|crested\\b|summits?\\b|zeniths?\\b|apex\\b|pinnacle|crests?\\b|high-water mark|(?<=(?:its|the|their|at) )(?:very )?tops?\\b(?! (?:of|tier|ten|line|half|five|end))|(?<=(?:its|the|their|old|that|last|a|former|previous) (?:[a-z'-]+ )?)records?\\b(?= (?:of|from|in|set|close|price|level|it|they|last|this|is|was|for)\\b|[,.;:)]|$)|record (?:close|price|level)s?\\b|(?<=its |their |the )best (?:levels?|prices?|closes?|day)\\b|(?<=at (?:its|their) )best\\b",
  awayFrom:
    'gone\\b|(?<=(?:seen|watched|saw) (?:[^,.;]{0,40} )?)go\\b|poorer|missing|vanished|evaporated|disappeared|wiped (?:out|off|away)|erased|descent|distances?\\b|gap\\b|shortfall|adrift|away\\b|removed\\b|short of|shy of|below\\b|under\\b|beneath|underneath|less than|cheaper|come off|came off|comedown|lighter\\b|shaved off|melted|bled|given back|surrendered|shed\\b|forfeited|cost (?:them|holders|investors|shareholders|owners)|worse\\b',
  marketCap:
    'market (?:cap(?:itali[sz]ation)?|values?|worth)|mkt\\.? cap|capitali[sz]ation|valu(?:ed|es|ing) (?:the |it|all of )?(?:\\w+ ){0,2}(?:at|by the market)|together worth|equity value|capitali[sz]ed at',
  sharesOutstanding:
    'share capital|(?<=ha[ds] )[\\d.,]+ (?:million |billion )?shares|outstanding|in issue|share count|shares? out\\b|common shares?|shares of (?:common|class a|its|the)|common stock|ordinary shares|shares have been issued|issued shares|fully diluted|diluted shares?',
  diluted: '(?:fully[- ])?diluted',
  criticalIt:
    'critical[- ]IT(?: load| capacity| power| megawatts?)?|critical (?:load|capacity|power)|(?:net )?IT (?:load|capacity|power)|critical-IT|leased critical',
  gross: 'gross(?! (?:margin|profit|proceeds|mining|revenue))|utility load|utility power|utility capacity',
  approved:
    'contract(?:s|ed)? (?:[\\w.,-]+ ){0,5}with (?:the |its |a |our |local )?(?:utilit(?:y|ies)|grid)|all of (?:it|them) approved|approved|approv(?:es?|al|als)\\b|grid[- ]connected|grid-approved|contracted with (?:the |its |a |our )?(?:utilit(?:y|ies)|grid)|(?:power|load|capacity|megawatts|contracts?)(?: \\w+){0,2} under contract with (?:the |its |our |local )?(?:utilit|grid)\\w*|under contract with utilities|power under contract|(?<=(?:gigawatts?|megawatts?|MW|GW) )(?:of power )?under contract\\b(?! (?:to|for|with (?!the |its |a |our |local |utilit|grid)))|contracted power|power contracted|(?:long-term )?power supply (?:agreements?|contracts?)|power purchase agreements?|secured (?:\\w+ )?(?:grid|power)|interconnect(?:ion)? (?:agreements?|approval|rights|capacity)|signed off|energy services agreement|with the grids? contracts|(?:utility|grid(?: operator)?|ERCOT|Entergy|Oncor|AEP|PJM) (?:has |have |had )?(?:also |already |now |since )?(?:signed for|committed|promised|granted|agreed to (?:supply|deliver|provide)|allotted|allocated|cleared|awarded|green-?lit|waved through|confirmed|reserved|released)|contracted [\\d.,]+ (?:GW|MW|gigawatts|megawatts) of power|permitted|cleared (?:by the (?:grid|utility)|for)|greenlit',
  operating:
    'operat(?:es?|ed|ing|ional|ions?)\\b(?! (?:loss|profit|income|expense|cost|cash|lease|company|companies|officer|update|data|result|activities))|in service|energi[sz]ed|running|runs?\\b|ran\\b|live\\b|online|up and running|hums?\\b|uses\\b|draws\\b(?= (?:about |some )?\\d)|consumes?\\b|utili[sz]ed|delivered\\b(?= (?:the|its|another|approximately|some|around|nearly|about|roughly|more|all|\\d))|ha(?:ve|s|d) (?:already |now )?(?:been )?(?:delivered|turned over)|(?:were|was) (?:delivered|turned over)|under management|handed over|delivered and|in use|powered(?: up)?|switched on',
  construction:
    'under construction|construction (?:has begun|is in progress|of|began|started|in progress|work)|erecting|being (?:built|rebuilt|erected|fitted out)|(?:is|are) (?:now |currently )?converting|is building|are building|building out|rebuilding|putting up|broke ground|breaking ground|building now',
  leased:
    'leas(?:ed?|es|ing)\\b|rent(?:ed|s|ing)?(?: out)?\\b|\\blets?\\b(?! (?:us|me|go|it|them))|letting|under lease|tenants?|takes up(?= (?:about |some |all )?\\d)|takes?\\b(?! (?:effect|place|over|part|up|off|another|away))|taken\\b|took\\b|signed up|booked\\b(?= \\w+ (?:MW|megawatts))|taking\\b(?! (?:effect|place|over|part|up|off))|mov(?:es?|ed) in(?:to)?\\b|contracted|pre-?leased|lessee|set aside for|reserved for|occup(?:y|ies|ied)|commit(?:s|ted)|agreements?|contracts? (?:with|for|cover|now)|deals?|hosting contract|order\\b|for (?:CoreWeave|Microsoft|AWS|Google|Fluidstack|Anthropic|AMD|Meta|Oracle)|signed|pledged|mortgaged to|orders\\b|(?:has|have|had|been|was|were) agreed\\b(?! (?:to|that|with|on))',
  potential:
    '(?:can|could) (?:hold|host|take|carry|support|accommodate)\\b(?= (?:about |some |up to |roughly |as much as )?\\d)|potential|could be (?:converted|used|turned|repurposed)|convertible to|suitable for|suited (?:to|for)|convert(?:ed|ible) (?:to|for|into)|can be converted|could (?:turn|convert|devote|switch|give)\\b(?= [^.;]{0,50} (?:to|for|into) (?:AI|HPC|high-performance))|eligible for|fit for|lend itself|capable of|for conversion|repurpos\\w+|candidates? for',
  pipeline:
    'pipeline|on paper|letter of intent|LOI\\b|memorandum of understanding|MOU\\b|non-binding|planned|plans? (?:a|an|for|to build|to develop|for a)|is planned|are planned|wants to (?:build|develop)|intends to (?:build|develop|put up|erect|construct)|wants to (?:put up|erect|construct)|proposes|proposed|under development|development (?:projects?|portfolio)|future campus|in planning|on the drawing board|prospective|has plans|(?:is|are) planning\\b|earmarked|sketched',
  forecast:
    'expect(?:s|ed|ing|ations?)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing|ions)\\b|predict(?:s|ed)?|estimat(?:es?|ed|ing)|anticipat(?:es?|ed)|sees?\\b|seen\\b|foresee(?:s|n)?|model(?:s|led|ed|ling)?\\b|assum(?:es?|ed|ing|ptions?)|pencil(?:s|led)? in|penciled in|looks? for|counts? on|reckon(?:s|ed)?|envisag(?:es?|ed)|sizes?\\b|puts?\\b|credits?\\b|works? with|calculat\\w+|bank(?:s|ing) on|budgets? for|plugs? in|figures? on|think(?:s)?|believ(?:es?|ed)|contains?\\b|could\\b|should\\b|will\\b|would\\b',
  underReview:
    'under review|review (?:of|by)|in (?:the )?(?:interconnection )?(?:queue|study)|being studied|application|applied for|awaiting approval|still to be approved|pending approval|seeking approval',
  colocation: 'co-?location|\\bcolo\\b|hosting(?! music)|data[- ]cent(?:er|re) leases?|hosted',
  cloud: 'cloud(?! (?:provider|operator|customer|tenant|giant|start-?up|firm|arm|unit|subsidiary|division|company))|GPU-as-a-service',
  mining: '(?:bitcoin[- ])?mining\\b|self-mining|for (?:bitcoin )?miners|hashing',
  contract:
    'leas(?:e|es|ed|ing)\\b|agreements?|contracts?(?:ed)?\\b|deals?\\b|colocation|orders?\\b|rent(?:s|ed|al)?\\b|let\\b|lets\\b|tenan(?:t|cy)\\w*|signed up|commitment',
  contractValue:
    'contract(?:ed)? (?:value|revenues?|sum|amount)|(?:contract|lease|base-term|base|total|aggregate|deal) (?:is |are |was )?(?:value[ds]?|worth|payments?|sum)|worth|value of|valued at|(?:base-term|base) (?:rent|value|payments|terms?|revenue)|over (?:the|its|their|that) (?:[\\w-]+ ){0,3}(?:terms?|life|period|years)|(?:lease|rental|contract) (?:revenue|income|payments)|payments of|revenue (?:over|under the)|total payments|expected revenue|rent(?:s)? (?:of|under|comes)|backlog|base payments|(?:brings?|yields?|pays?|paying|generat\\w+) (?:in )?|consideration|price tag|contract for|agreement (?:for|over)|value(?=:)|orders? (?:worth|of|book)|deal\\b|contract\\b|lease (?:for|over)',
  term: 'terms?\\b|years?\\b|runs?\\b|running|duration|lease|agreement|contract|over|for\\b|initial|period',
  annual:
    'annual(?:i[sz]ed|ly)?\\b(?! (?:rent )?(?:escalat\\w+|increas\\w+|step|uplift|bump|adjust\\w+|report|meeting))|a year\\b(?! (?:earlier|ago|before))|per year|per annum|each year|every year|year after year|yearly|in every year|run[- ]rate|a-year|ARR\\b|p\\.a\\.',
  revenue: 'revenues?|sales|turnover|income|top line|take in|takings|rents?\\b|ARR\\b',
  backstop:
    'backstop(?:s|ped|ping)?|guarant(?:ee|ees|eed|or|y|ies)|credit support|stand(?:s|ing)? (?:behind|in)\\b|answers? (?:for|with)|liable for|support(?:s|ed|ing)? (?:the )?(?:tenant|fluidstack|lease|obligations)|underwrit(?:es?|ten|ing)|vouch(?:es|ed)?|steps? in|surety|covered by|backed\\b|backs\\b|backing|cover(?:s|ing)? (?:the )?(?:\\w+ )?obligations',
  signed:
    'sign(?:s|ed|ing)?\\b|entered into|enter(?:s)? into|concluded|executed|inked|struck|closed (?:a|the|its) (?:lease|deal|agreement|contract)|agreed|dated|put ink|sealed|clinched|landed',
  delivery:
    'deliver(?:ed|y|s|ies)?|handed over|hand-?over|ready|due\\b|energi[sz](?:ed|ation)|come(?:s)? online|online|go(?:es)? live|available|completion|completed|in service|ready for service|start(?:s|ing)? (?:of )?(?:operations|service|in)|by\\b|turned over',
  aggregate:
    'in all\\b|altogether|all told|in total|in aggregate|combined|together|both (?:campuses|sites|leases|contracts)|group[- ]level|group-wide|all campuses|all sites|at \\w+ sites|across (?:all|its|the|our)|across (?:two|three|four|five|six) (?:campuses|sites|locations)|all of them|total (?:contracted|leased|capacity)|aggregate|total of|its contracted (?:lease )?revenues?|portfolio|so far|company-wide|overall|at six|whole|under contract at|sum\\b',
  cash: 'war chest|bank accounts?|on hand|cash(?! (?:cost|gross|flow|margin|rent|burn|collateral))(?: and (?:cash equivalents|stablecoins|equivalents))?|cash and|cash equivalents|cash pile|cash box|in the bank|in hand|coffers|war chest of|in the (?:till|kitty)\\b|unrestricted cash|restricted cash|money in|at (?:its|the company.s) disposal|liquid funds',
  debt: 'debts?\\b|notes?\\b(?! that)|bonds?\\b|borrow(?:ed|ings?|s)|loans?\\b|credit (?:line|facilit(?:y|ies)|agreement)|line of credit|owe[sd]?\\b|owing|convertibles?|term loan|indebtedness|liabilities under|liabilities\\b(?= (?:ran|run|of|came|come|amount\\w*|stood|stand|rose|total\\w*))|paper due|senior secured|facilit(?:y|ies)\\b|debentures?|principal(?: amount)?|face value|drawn|revolver|outstanding under|lenders?|project (?:debt|financ\\w+)|mortgage',
  convertible: 'convertibles?|convert(?:s)?\\b(?= (?:due|notes|offering|bond|of))|exchangeable',
  issued:
    'issu(?:ed|es|e|ing|ance)|sold\\b|plac(?:ed|ing)|rais(?:ed|es|ing)|clos(?:ed|es|ing)|borrow(?:ed|s)|took out|priced|completed|drew|drawn on|pulled in|brought in',
  undrawn:
    'undrawn|not (?:been )?drawn|unused|not (?:yet )?(?:used|utili[sz]ed|borrowed)|not one dollar was drawn|nothing (?:had been|has been|was) (?:borrowed|drawn)|have not drawn|had not drawn|has not drawn|never drawn|available under|may (?:use|borrow|draw)|can draw|could draw|committed|capacity of|headroom|untouched|limited to|up to',
  income:
    'net (?:income|loss|profit|earnings)|loss(?:es)?\\b(?! of (?:the|confidence))|profits?\\b|earnings|EBITDA|EBIT\\b|gross profit|operating (?:income|profit|loss)|net operating income|NOI\\b(?! margin)|impair\\w+|per diluted share|per share|bottom line|gain of|fair value|in the red|FFO|comprehensive',
  spending:
    'capex|capital expenditures?|spend(?:s|ing)?\\b|spent\\b|(?<!issuance )costs?\\b|budget(?:ed)?|invest(?:s|ed|ing|ment)?\\b|buy(?:s|ing)?\\b|bought|purchas(?:e|es|ed|ing)|acqui(?:re|red|res|sition|ring)|paid\\b|pay(?:s)? (?:\\$|for)|servers?\\b|bill\\b|price for the|takeover|merger|offer|bid\\b|repurchas\\w+|buyback|fees?\\b|commission|tax(?:es)?|dividend|outlay|equipment|commitments?|to build|construction costs?|find some',
  otherMoney:
    'including (?:its )?debt|debt included|debt and all|proceeds|warrants?|conversion (?:price|rate)|cap price|capped calls?|exercise price|exercisable|par value|at-the-market|ATM\\b|offering of shares|greenshoe|over-allotment|additional notes|option to (?:buy|purchase)|liquidity|equity of|book value|property|digital assets|cryptocurrenc|fair value|market value of (?:its|the) bitcoin|power credits?|accounts payable|lease liabilities|per coin|per bitcoin|per kilowatt|hash ?price|a day\\b|per day|ticket|bonus|market (?:is|was) worth|stop\\b|limit\\b|premium|reference price|dividend|deposit|up front|prepayment|grants?\\b|subsid(?:y|ies|i[sz]ed)|asking rate|per kW|backed? order|order backlog|contingent|earn-?out|break(?:-up)? fee',
  held: 'left\\b(?= (?:at|when|as|on|by|in the)\\b)|in hand\\b|to (?:its|their) name\\b|in (?:cold )?storage|in custody|(?:what is|is|are) left\\b|left is|left with (?=[\\d.,]+)|had (?=[\\d.,]+ (?:bitcoin|BTC|coins))|on (?:its|the) (?:books|balance sheet)|end(?:ed|s)? (?:the )?(?:month|quarter|year|period|20\\d\\d) with|finish(?:ed|es)? (?:the )?(?:month|quarter|year) with|h[eo]ld(?:s|ing|ings)?\\b|own(?:s|ed)?\\b|treasury|treasury contain(?:s|ed)|balance|possess\\w*|stash|stack|stockpile|pile\\b|hoard\\w*|sits? on|at (?:month|quarter|year)-?end|in (?:its|the) (?:treasury|vault|shrine)|vaults?\\b|l(?:ies?|ay) in (?:its|the)|contained|there were|reserves?|coins on|total(?:ed|led)? \\w+ bitcoin|kept',
  mined:
    'dug (?:up|out)|hauled in|haul\\b|racked up|came off (?:the|its) (?:rigs|machines)|from its (?:own )?(?:rigs|machines)|credited with|(?:self-)?mined|min(?:es|e)\\b|produc(?:ed|es|tion|ing)|generated|earned|output|dug up|unearthed|won\\b|minted|turned out|churned out|cranked out|brought in',
  soldCoins:
    'part(?:ed|s|ing) with|sold|sell(?:s|ing)?|sales?\\b|bought|buys\\b|buying|purchas(?:ed|es|e|ing)|acquired|disposed|pledged|collateral|lent|spent|liquidat\\w+',
  bitcoin: 'bitcoins?|BTC\\b|coins?\\b|cryptocurrency',
  network: "network(?:'s)?|global (?:hash ?rate)|the network|bitcoin network|globally|worldwide",
  hashrate: 'hash ?-?rate|hashing power|exahash|computing power|machines|EH/s|rigs|fleet',
  costPerCoin:
    'per (?:coin|bitcoin)|cost to mine|cost of mining|to mine (?:one|a) bitcoin|for each (?:coin|bitcoin)|cost per|to produce (?:one|a)|apiece|a coin\\b',
  powerCost:
    'power (?:costs?|prices?)|cost of power|electricity|energy (?:costs?|prices?)|power\\b|energy|kilowatt-hour|kWh|megawatt-hour|MWh|paid|pays?',
  value:
    'valu(?:e[sd]?|ing|ation)|worth|assign(?:s|ed)?|ascrib(?:es?|ed)|(?:equity )?value per|puts?\\b|sites? with a tenant|blended|multiple|apply|applies|pays? (?:up to )?|use[sd]?\\b|range for|at\\b|prices?\\b|building blocks|goes? (?:with|for)|attribut(?:es?|ed)|grants?|credit(?:s|ed)?',
  buildCost:
    'build(?:ing)?(?:-out| out)? costs?|construction costs?|cap(?:ital )?ex(?:penditures?)?|cost(?:s|ing)? (?:of )?(?:to build|building|construction|refitting|conver\\w+)|costs? (?:about|around|roughly|some|an estimated)?|refit(?:ting)?|to build|to put up|building|construction|conversion\\b(?! (?:price|rate|premium))|all-in cost|spend(?:s|ing)?|invest\\w*|budget\\w*|outlay|development costs?|for the first phase|fit-?out|erect\\w*|cost\\b',
  noi: 'net operating income\\b(?= (?:should |will |would |is expected to |is to )?(?:run|runs|come|comes|be|is|amount|amounts|equal|equals|make up|stand|stands|work out|account|accounts|reach|reaches)\\b[^.;]{0,28}\\d)|NOI[- ]margins?|NOI\\b|net operating income margins?|operating margins? of the lease|site-level (?:NOI )?margins?',
  otherMargin:
    'EBITDA|gross margins?|profit margins?|operating margins?|cash gross|tax|coupon|interest|yield|chance|probability|premium|power effectiveness|ownership|stake|interest rate|discount rate|up ?front|pro forma|commission|of (?:the )?(?:consolidated )?revenue|market share|share of (?:the )?network|occupan|vacancy|uptime|renewable|carbon|of the vote|vote',
  shareOfPower:
    "of (?:the |its |their |all |our |that |this )?(?:(?:now|currently|already|today's|total|group's|sector's|company's|approved|available|existing|contracted|secured|present|own) )*(?:power|capacity|load|megawatts|electricity|gigawatts|base|approved|grid)|approved (?:power|capacity|base)|converted|conversion|of (?:that|it)\\b|serve high-performance|to (?:AI|HPC)\\b|repurpos\\w+",
  says: 'sa(?:id|ys|ying)\\b|according to|told\\b(?= (?:analysts|investors|reporters|the|us))|stat(?:es?|ed|ing)|announc(?:es?|ed)|report(?:s|ed)\\b|(?:noted|(?<=(?:bank|house|broker|analysts?|team|company|it|he|she|they|management|firm) )notes?|notes(?= that (?:the|it|its|an?|this|most|all|only|even|no)\\b))\\b|add(?:s|ed)\\b(?= that|,|\\.|$)|claim(?:s|ed)?|argu(?:es?|ed|ing)|writ(?:es?|ing)|wrote|disclos(?:es?|ed)|puts?\\b|call(?:s|ed)?\\b|pointed|point(?:s|ed)? (?:to|out)|confirm(?:s|ed)|reckons?|estimates?|by (?:its|their|his|the company.s) (?:own )?(?:count|account|reckoning)|speaks?\\b|in the (?:view|eyes|words) of|in its (?:view|words)|management',
  plans:
    'foresees?\\b|budgets?\\b|wants?\\b|expect(?:s|ed)?\\b|plan(?:s|ned|ning)?\\b|aim(?:s|ed|ing)?\\b|target(?:s|ed|ing)?\\b|intend(?:s|ed)?\\b|hop(?:es?|ed|ing)\\b|goal|seek(?:s|ing)?\\b|will\\b|promis(?:es?|ed)|eye(?:s|d|ing)|set itself|look(?:s|ing) to|guid(?:es?|ed|ing|ance)|anticipat\\w+|due to|is to\\b|are to\\b|forecast(?:s)?|project(?:s)?\\b|schedul\\w+|vow(?:s|ed)|means to\\b|on track (?:for|to)\\b|gearing up\\b',
  brokerNoun:
    "(?:the )?(?:US|American|Wall Street) bank|(?:the |its |both |these |those |his |her )?(?:analysts?|bank|brokers?|brokerage|house|authors?|note|research (?:note|house|team)|boutique|team|strategists?|firm|report|investment bank|experts|Wall Street bank|lender|investor|activist|hedge fund|fund)(?:'s|')?\\b",
  companyNoun:
    "(?:the |this |that )(?:[A-Z][\\w.-]+(?: [A-Z][\\w.-]+)?[- ])?(?:based )?(?:compan(?:y|y's)|group|firm|miner|operator|landlord|developer|issuer|registrant|business|stock|shares|former|latter|rival|management|crypto group)(?:'s)?\\b|its\\b|it\\b|they\\b|their\\b|management\\b|(?:chief (?:executive|financial|operating)(?: officer)?|finance chief|CEO|CFO|COO)\\b|the (?:big |biggest )?(?:bitcoin |crypto )?miner\\b",
  sectorNoun:
    '(?:the )?(?:(?:listed|US-listed|publicly traded|public|bitcoin|crypto|several|many|these|all|other|US|\\d+|\\w+teen|six|eight|ten|twelve) ){0,3}(?:miners|mining companies|mining stocks|bitcoin miners|mining firms)\\b(?! of)|the (?:sector|industry|peer group|cohort)\\b|as a group|sector-wide|listed miners|stocks in (?:his|her|its|their) coverage|(?:\\d+|mining) stocks|for the group\\b|the group as a whole|across the (?:group|sector|industry)\\b|across (?:its|our|the) coverage|across the (?:group|sector|industry|space|cohort)|our coverage universe',
  ownVoice: 'we\\b|our\\b|us\\b|ours\\b|the company\\b|the registrant\\b|I\\b',
  condition:
    'if\\b|could\\b|would\\b|might\\b|may\\b(?! \\d| of| end| and)|were\\b(?= (?:\\w+ ){1,4}(?:let|leased|converted|to|all|sold|exercised|rented|signed)\\b)|should\\b(?= \\w+ )|had\\b(?= (?:\\w+ ){1,5}(?:been|gone|signed|leased))|unless|suppose|assuming|in case|provided that|once\\b|imagine|hypothetical\\w*|for example|what if|ever\\b',
  option:
    'options?\\b(?! (?:market|trading))|renewals?|renew(?:ed)?\\b|extension (?:options?|rights?|terms?|periods?)|(?:options?|rights?) to extend|if extended|right of first|first refusal|expansion rights?|greenshoe|over-allotment|can order|must be asked|may order|additional (?:notes|shares)',
  negation:
    "no\\b|not\\b|never\\b|n't\\b|neither|nor\\b|without\\b|none\\b|nobody|denied|denies|ruled out|instead of|rather than|withdrew|withdrawn|yet to",
  hearsay:
    'rumou?rs?|rumou?red|reportedly|allegedly|speculat\\w+|people (?:familiar|write)|said to be|unconfirmed|in the forum|is said to|are said to|market (?:implies|is implying|pays for|prices in)|implied by|implies\\b|poll\\b|napkin|asking for a friend|according to (?:one|posts)|whispers?|hearsay|talk of|supposedly|linked with|wonders',
}
