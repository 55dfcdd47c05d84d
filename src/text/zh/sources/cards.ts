// 新闻和举措的出处；机会、价格和大小都是假设。

/** 新闻和举措的出处，按英文原句。 */
export const cardSources: Readonly<Record<string, string>> = {
  'M1: it happened in January 2025, by a firm founded in 2023; chance and size are an assumption':
    'M1：2025年1月确有其事，是一家2023年成立的企业做到的；机会和大小是假设',
  'M1 mirrored: nothing in the claim is Chinese by nature; chance and size are an assumption':
    'M1反过来看：这个断言本身并不只适用于中国；机会和大小是假设',
  'F18: Italy banned DeepSeek, Belgium and Ireland opened probes; chance and size are an assumption':
    'F18：意大利禁用了DeepSeek，比利时和爱尔兰展开调查；机会和大小是假设',
  'F15: 61 countries signed in Paris; that more summits come, how often and what they move is an assumption':
    'F15：61个国家在巴黎签字；还会有更多峰会、多久一次、影响多大，是假设',
  'F14: hidden hardware was alleged; that a ring is exposed, and what that costs, is an assumption':
    'F14：有人指称存在隐藏的硬件；走私网络曝光以及它的代价是假设',
  'M17: weaknesses in supply chains are exploited; chance and size are an assumption':
    'M17：供应链的弱点会被利用；机会和大小是假设',
  'M15: the energy use of AI is under scrutiny; chance and size are an assumption':
    'M15：人工智能的能耗受到审视；机会和大小是假设',
  'M15: China faces soaring energy demand; chance and size are an assumption':
    'M15：中国的能源需求正在猛增；机会和大小是假设',
  'M13: efficiency shocks hit US stock prices; chance and size are an assumption':
    'M13：效率冲击打击美国股价；机会和大小是假设',
  'M24: AI is a field of defence, intelligence and cyber contest; chance and size are an assumption':
    'M24：人工智能是国防、情报和网络较量的领域；机会和大小是假设',
  'F11: a bid of US$97.4 bn in a feud of US firms; M22: private interests consume attention; chance and size are an assumption':
    'F11：美国企业内斗中出现974亿美元的收购报价；M22：私人利益分散了注意力；机会和大小是假设',
  'M9, F1, F2: much state money follows local mandates into poorer regions; chance and size are an assumption':
    'M9、F1、F2：许多国家资金按地方任务投向较贫困的地区；机会和大小是假设',
  'M8, V13: state money draws private capital after it; chance and size are an assumption':
    'M8、V13：国家资金带动民间资本；机会和大小是假设',
  "F6, F3, F4: more than 50 state-backed makers among some 4,500 AI firms, 15 % of the world's; that the field shakes out, chance and size are an assumption":
    'F6、F3、F4：约4500家人工智能企业占全世界的15%，其中50多家得到国家支持的企业在开发模型；这个行业出现淘汰，以及机会和大小，是假设',
  'M11, M12: answers were seen to change in real time, and censorship costs trust where speech is valued; chance and size are an assumption':
    'M11、M12：有人看到回答被当场改动，而在看重言论的地方，审查会失去信任；机会和大小是假设',
  'M27, M10: AI surveillance spreads repression and serves growth; that a contract is laid bare, chance and size are an assumption':
    'M27、M10：人工智能监控扩散压制，也有助于增长；合同曝光，以及机会和大小，是假设',
  'M19: US firms dominate infrastructure in the south and disregard local needs; chance and size are an assumption':
    'M19：美国企业主导南方国家的基础设施，忽视当地需要；机会和大小是假设',
  'M26: both sides lean on exploited labour; that a scandal breaks, where, chance and size are an assumption':
    'M26：双方都依靠被剥削的劳动；丑闻爆发、发生在哪里，以及机会和大小，是假设',
  'F16, M5: a US firm built on Chinese open weights; M6: politics limits it; F8, M4: open work draws contributors; chance and size are an assumption':
    'F16、M5：一家美国企业以中国的开放权重为基础；M6：政治限制了这样做；F8、M4：开放成果吸引贡献者；机会和大小是假设',
  'M5, V4: DeepSeek drew on PyTorch and Llama; M6 mirrored: politics limits it; F8, M4: open work draws contributors; chance and size are an assumption':
    'M5、V4：DeepSeek取用了PyTorch和Llama；M6反过来看：政治限制了这样做；F8、M4：开放成果吸引贡献者；机会和大小是假设',
  'M17, M16: China answers real restrictions with an industrial base of its own; chance and size are an assumption':
    'M17、M16：中国以自己的工业基础回应实实在在的限制；机会和大小是假设',
  'M17 mirrored, M21: pressed supply chains and federal investment bring production home; chance and size are an assumption':
    'M17反过来看，M21：受压的供应链和联邦投资使生产回到国内；机会和大小是假设',
  'M20, M5: cheap, efficient AI and open work give European firms an opening; chance and size are an assumption':
    'M20、M5：便宜而高效的人工智能和开放成果，给欧洲企业带来机会；机会和大小是假设',
  'M23, V12: a UN resolution and digital public goods are the alternative to a lawless race; chance and size are an assumption':
    'M23、V12：联合国决议和数字公共产品，可以代替无法无天的竞赛；机会和大小是假设',
  'V10, M23: without oversight and co-ordination AI turns lawless; chance and size are an assumption':
    'V10、M23：没有监督和协调，人工智能会变得无法无天；机会和大小是假设',
  'M24, V7: AI is a field of intelligence and cyber contest, and theft is alleged; chance and size are an assumption':
    'M24、V7：人工智能是情报和网络较量的领域，也有人指称发生过窃取；机会和大小是假设',
  'F10, F12, M21: a plan of US$ 500 bn, more than US$ 400 bn of private pledges, and federal partnership with firms; price and strength are an assumption':
    'F10、F12、M21：5000亿美元的计划、4000多亿美元的民间承诺，以及联邦与企业的合作；价格和强度是假设',
  'M28, M4: universities feed start-ups, and open work taps the whole field; price and strength are an assumption':
    'M28、M4：大学为初创企业输送人才，开放工作吸收整个领域的成果；价格和强度是假设',
  'M28: a talent pipeline feeds start-ups; price and strength are an assumption':
    'M28：人才培养为初创企业输送人才；价格和强度是假设',
  'M4, V4, M5: published work lets everybody gain; price and strength are an assumption':
    'M4、V4、M5：发表的成果让人人受益；价格和强度是假设',
  'M16, M17: chips are the strong point of US restrictions, and supply chains a weak one; price and strength are an assumption':
    'M16、M17：芯片是美国限制的长处，供应链是弱点；价格和强度是假设',
  'M16, V5: restrictions bite, and a voice asks to tighten them; that allies join, price and strength are an assumption':
    'M16、V5：限制见效，又有声音要求收紧；盟国加入，以及价格和强度，是假设',
  'M15: the energy use of AI is under scrutiny; price and strength are an assumption':
    'M15：人工智能的能耗受到审视；价格和强度是假设',
  'M12: secrecy on training data costs trust where privacy is valued; price and strength are an assumption':
    'M12：在看重隐私的地方，对训练数据保密会失去信任；价格和强度是假设',
  'M26: both sides lean on exploited labour; price and strength are an assumption':
    'M26：双方都依靠被剥削的劳动；价格和强度是假设',
  'M19, M18: US firms disregarded local needs, and capacity-building wins alignment; price and strength are an assumption':
    'M19、M18：美国企业忽视了当地需要，而能力援建使别国靠拢；价格和强度是假设',
  'M22, M31: private interests capture policy, and without reform the US falls behind; price and strength are an assumption':
    'M22、M31：私人利益把持政策，不改革，美国就会落后；价格和强度是假设',
  'M24: AI is a field of defence, intelligence and cyber contest; price and strength are an assumption':
    'M24：人工智能是国防、情报和网络较量的领域；价格和强度是假设',
  'M24: AI is a field of intelligence; V7 mirrored: theft of ideas is alleged of the rival; price, strength and exposure are an assumption':
    'M24：人工智能是情报的领域；V7反过来看：有人指称对手窃取思想；价格、强度和曝光是假设',
  'V8, M1: the same result for less money is an asset; price and strength are an assumption':
    'V8、M1：花更少的钱得到同样的结果是好事；价格和强度是假设',
  'M23, M24: co-ordination is the alternative to a security race; price and strength are an assumption':
    'M23、M24：协调可以代替安全竞赛；价格和强度是假设',
  'M13: efficiency shocks hit US stock prices; price and strength are an assumption':
    'M13：效率冲击打击美国股价；价格和强度是假设',
  'F7, M29, F5: 23 private firms behind an open platform, a collaborative turn, a plan up to 2030; price and strength are an assumption':
    'F7、M29、F5：23家民营企业支撑一个开放平台，政策转向协作，规划定到2030年；价格和强度是假设',
  'M9: much state money follows local mandates into less-developed regions; price and strength are an assumption':
    'M9：许多国家资金按地方任务投向欠发达地区；价格和强度是假设',
  'F1, F2, M8: about US$ 21 bn a year of state venture money for AI, which private money follows; price and strength are an assumption':
    'F1、F2、M8：国家每年约有210亿美元风险资金投给人工智能，民间资金随后跟进；价格和强度是假设',
  'F9, M4, F8: state-backed open systems came in 2023, and Chinese contributors rank second; price and strength are an assumption':
    'F9、M4、F8：国家支持的开放系统2023年出现，中国的贡献者排第二；价格和强度是假设',
  'F19, M28: four start-ups from one university, and public courses that feed them; price and strength are an assumption':
    'F19、M28：一所大学走出四家初创企业，还有为它们输送人才的公共课程；价格和强度是假设',
  'F14, V6: 50,000 hidden accelerators were alleged, and this is disputed; price, strength and exposure are an assumption':
    'F14、V6：有人指称隐藏了5万块加速器，对此有争议；价格、强度和曝光是假设',
  'M17: China answers containment with alternative trade networks; price, strength and exposure are an assumption':
    'M17：中国以另建贸易网络回应遏制；价格、强度和曝光是假设',
  'M17, M16: restrictions are a real challenge, answered by an industrial base of its own; price and strength are an assumption':
    'M17、M16：限制确实是难题，中国以自己的工业基础回应；价格和强度是假设',
  'M15: China faces soaring energy demand; price and strength are an assumption':
    'M15：中国的能源需求正在猛增；价格和强度是假设',
  'M18: open source and capacity-building win alignment in the global south; price and strength are an assumption':
    'M18：开源和能力援建使南方国家靠拢；价格和强度是假设',
  'M27, M10: exported surveillance serves growth and spreads repression, and its data carry over; price and strength are an assumption':
    'M27、M10：监控出口有助于增长，也扩散压制，它的数据还会流入别处；价格和强度是假设',
  'M17: weaknesses in supply chains are exploited; price and strength are an assumption':
    'M17：供应链的弱点会被利用；价格和强度是假设',
  'M12, M32: secrecy costs trust abroad, and openness strains control at home; price and strength are an assumption':
    'M12、M32：保密在国外失去信任，开放则给国内管控带来压力；价格和强度是假设',
  'M23, V12: a UN resolution and shared public goods are the alternative to a lawless race; price and strength are an assumption':
    'M23、V12：联合国决议和共享的公共产品，可以代替无法无天的竞赛；价格和强度是假设',
  'M1, F17: a firm founded in 2023 without outside capital reached the frontier; price and strength are an assumption':
    'M1、F17：一家2023年成立、没有外部资本的企业达到了前沿；价格和强度是假设',
};
