import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

export const englishForms: TalkForms = {
  statements: startsWith(`
    (?:and |but |so )?i (?:would|d|could|can|may|might|hope (?:this|the|that (?:this|the)|you (?:are|have)|all|it)|wish)
    (?:and |but |so )?i (?:will|ll|promise to|want to|wanted to|try to) (?:keep|call|be (?:brief|short|quick|happy|glad)|call|ring|write|send|leave|wait|explain|show|say|ask|stop|not|gladly|happily|take|make)
    (?:and |but |so )?i (?:look|am looking|m looking) forward
    i (?:am |m )?(?:writing|write|ask|am asking|was wondering|wonder|am wondering)
    i (?:am|m) (?:happy|glad|curious|sorry|grateful|keen|open|not sure)
    i (?:apologise|apologize|appreciate|understand if|understand that you may)
    i (?:enjoyed|liked) (?:my time on|reading (?:your|about)|looking|browsing|the look|a look)
    we (?:could|might|can|should) (?:talk|speak|meet|chat|call|discuss|start|keep|find)
    we (?:would|d) (?:be|love|like)
    (?:and |but |so )?(?:please|kindly|just|simply|gladly)
    (?:and |but |so )?(?:let|tell|say|reply|write|answer|call|ring|drop|pass|forward|send|point|ignore|skip|delete|pick|choose|take|give|ask|have|enjoy|stay|keep|feel free|do (?:tell|say|let|not|call|write)|don't)
    (?:thanks|thank you|many thanks) (?:for (?:reading|your (?:time|attention|patience)|taking|considering|looking|any|a|the time|it|everything)|in advance|and)
    thank you$|thanks$|many thanks$|cheers$
    (?:sorry|apologies|my apologies|excuse me) (?:for|if|to) (?:the|any|this|writing|bothering|disturbing|interrupting|asking|bother|disturb|intrude)(?: (?:bother|trouble|interruption|intrusion|message|note))?$
    (?:looking forward|happy|glad|curious|hope|hoping|wishing|keen) (?:to|for|you|that|this|it|the|all|if)
    (?:hope|hoping|i hope|i do hope) (?:you are|you re|you have|this|that|all|it|the)
    wishing you|with best wishes|either way|sorry to (?:bother|disturb|interrupt|drop|write|intrude)
    (?:i will|i ll|i won t|i) (?:not|never|only) (?:take|bother|keep)
    no pressure$
    no (?:problem|worries|need|rush|pressure|hurry|reply|answer|hard feelings|thanks)
    (?:a|one|any|just a|just one|only a|only one|your) (?:(?:short|quick|brief|simple|single|plain|one|small) )*(?:reply|answer|question|note|thought|idea|word|line|yes|no|call|chat|suggestion|message|email)
    (?:all the best|best|best wishes|best regards|kind regards|warm regards|kind wishes|with best|regards|warmest|with kind)
    (?:have|wishing you|enjoy) (?:a|the|your)
    (?:if|in case|should|whether|unless|whenever|wherever|when) (?:you|this|that|it|now|not|so|someone|there|another|either|anything|we|i|the (?:topic|timing|time|moment|subject)|(?:monday|tuesday|wednesday|thursday|friday|next week))
    (?:either|both|any|monday|tuesday|wednesday|thursday|friday|next week|tomorrow|this week)(?: \\S+){0,3} (?:is|are|would be|works|work|suits|will do|is fine|are fine|of (?:interest|use))
    (?:that|this|it) (?:would|could|may|might|is (?:all|it|fine|ok|okay|up to|just|only|about)|will (?:be|take) (?:all|short|brief|quick|a))
    (?:here|this) is (?:what|how|why) (?:we|i)|here is my|this is what|this is why i|here is why i
    in short|in brief|to be brief|briefly|to keep (?:it|this)
    speak soon|talk soon|bye|not interested
    what (?:i|we) (?:do|offer|mean)
    may i|could i|can i|would you|could you|shall i
  `),
  questions: startsWith(`
    (?:and |or |so |but )?(?:would|could|can|may|might|shall|should)
    (?:and |or |so |but )?(?:do|does) (?:you (?:have|mind|prefer|see|want (?:me|a|to (?:see|talk|hear|know))|know (?:who|if|whether)|like|think)|this|that|it|mornings|afternoons|tuesday|monday|wednesday|thursday|friday|next week|either|a|any|one)
    (?:and |or |so |but )?(?:is|are) (?:this|that|it|there|you|either|any|a|tuesday|monday|wednesday|thursday|friday|next week|now|tomorrow|one)
    (?:and |or |so |but )?(?:who|whom) (?:would|could|is|are|looks|handles|should|can|may|do|might|deals|takes|decides|at|in|else)
    (?:and |or |so |but )?which (?:day|time|of|one|suits|would|works|date|slot|person|is)
    (?:and |or |so |but )?when (?:would|could|can|might|may|is|are|suits|works|should)
    (?:and |or |so |but )?what (?:would|could|do you (?:think|say)|day|time|if|about|is the best|works|suits|should|may|might)
    (?:and |or |so |but )?how (?:about|would|could|can|might|does (?:that|this|tuesday|monday|wednesday|thursday|friday|next week|a)|do you (?:feel|like))
    (?:and |or |so |but )?(?:worth|interested|interesting|curious|ok|okay|fine|open|up for|any interest|any thoughts|time for|free for|a|one|up to|too|or|of interest|if|in case|should|next week|tuesday|thursday|monday|wednesday|friday|may i|a short|a quick)
  `),
  presupposing: anyOf(`
    busy late slow your_problem the_problem trouble mess left_off second_half second_person ringing time_with your_colleagues your_people help_your help_you like_your every_day you_lost you_too tuesday_too again still already anymore any_more once_more another_time return returning returned reminder remind reminding follow follow-up followup
    following_up follow_up as_discussed as_agreed as_promised as_mentioned as_requested as_you_know as_you_can_see last previous earlier continue
    continued continuing resume back_to_you back_to_me our_last our_next our_first rest_of finally best_at ever since number
    yet latest we_start can_start to_start get_started starting sign signing send_the_rest other_customers others like_you like_yours everyone_likes love_us loves find_it finds_it it_works it_helps free_of
    for_free for_nothing opt opt_out
  `),
  polite: wordsOf(
    `sometime hard feelings great mornings afternoons evenings morning afternoon evening handle handles plenty hit reply wishing hope hoping whenever suits drop dropping inbox blue well fine busy mondays word one curious quickly glad lovely nice pleasant sunny able possible moment discuss discussing deal deals charge responsible decide decides introduce forward pass passing along bother sooner convenient works working suitable day days week weeks time times minute minutes quarter hour half call calls ring chat speak talk reach touch mind okay ok fine perfect appreciate grateful thankful simply plain honest candid short brief line lines two three few more detail details example sample overview information info sketch outline link pdf page file document copy by phone email mail video in person coffee`,
  ),
  possessive: /^your$/u,
};
