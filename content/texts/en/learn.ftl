# Cards to learn from: short, and no promise in them.

button-home-learn = Learn
command-learn = Short cards about hip and leg pain
learn = What would you like to know? You can also ask me in your own words.
# source: X10, X12
learn-nearest =
    I am not sure what you mean. Is it one of these?

    Is something new or bad? <b>Check danger signs.</b> In an emergency, call { $number }.
learn-offer = By the way: it may help to know how to avoid this next time.
learn-safety-net-after = That was your first session. One more thing, so that you know when to get help.
learn-check-first = I can tell you about that. <b>First I need to ask about danger signs.</b>
learn-not-for-you = This card is about things that are not safe for you right now. Reason: <b>{ $because }</b>. So I leave it out. Your clinic can tell you what would help.
button-learn-more = More cards
button-learn-back = Back to the cards
button-learn-session = Start a session
button-learn-warmth = Warmth and stretch

learn-why-it-hurts-title = Why does it hurt?
# source: S50, S51, S52
learn-why-it-hurts-1 =
    <b>Why does it hurt?</b>

    You are not alone with this. Often a muscle did more than it is used to. Then it had to sit still. Think of golf and a long lunch. Or a hill walk and a bus ride. Or a fun run and a film.
# source: S53, S54, S55
learn-why-it-hurts-2 =
    When you rest too soon, muscles can tighten for days. They get stiff, and can cramp. Mostly it is the low back and hip.

    Nerves run under and between these muscles. Tight muscles may press on them. You may then feel it in hip, buttock or leg. Some people get this more easily.

learn-trigger-points-title = What is a trigger point?
# source: S20
learn-trigger-points-1 =
    <b>What is a trigger point?</b>

    It is a small, tender spot in a muscle. It hurts when you press it. It can also send pain to other places.
# source: S7, S20
learn-trigger-points-2 =
    So the sore place is not always where it starts. A spot in the buttock can hurt down the side of the leg. That is why I look higher up first.

learn-acupuncture-points-title = Why acupuncture points?
# source: S21, S22
learn-acupuncture-points-1 =
    <b>Trigger points and acupuncture points</b>

    They often correspond. In the clinic's view, pressing reaches the same nerve fibers as a needle. So you can do part of the work at home. Experts do not all agree on this.

learn-sciatica-title = Is it sciatica?
# source: S57, S8
learn-sciatica-1 =
    <b>Is it sciatica?</b>

    I cannot tell you what you have. Only an exam can. A nerve pressed at the spine can cause such pain. Often tender spots in the hip and leg muscles do it. Both can feel much the same.
# source: S9, X11
learn-sciatica-2 =
    Even when the spine plays a part, work on the sore spots may help.

    Pain that stays, or gets worse, should be seen. <b>This is not a diagnosis.</b>

learn-how-to-press-title = How hard should I press?
# source: S23, S27, S28, S29, S30
learn-how-to-press-1 =
    <b>How to press</b>

    Soft and steady, no hard rubbing. Start light. Press more only as the muscle lets go. If you hold your breath, it is too much. Two minutes for one place is plenty. Then let it rest for two or three days.
# source: S31, S32, S33
learn-how-to-press-2 =
    Each spot comes with a picture. Your clinic may add its own videos.

    <b>If you feel tingling, numbness or sharp pain, move the ball.</b>

learn-tools-title = Which ball or tool?
# source: S24, S25, S26, S48
learn-tools-1 =
    <b>Which ball?</b>

    A tennis ball is fine to start. The clinic likes Yoga Tune Up therapy balls: they last, and are firm enough. For the sole of the foot, take a small, firm rubber ball.
# source: S43, S44, S45, S46, S49
learn-tools-2 =
    <b>For calf and foot</b>

    A Knobble is a small knob to hold. Use it on the calf, the outer leg and the foot. A gua sha tool slides down the outer leg. So does the handle of a long spoon. For top and sides of the foot, your fingers will do.

learn-heat-and-stretch-title = Does heat or stretching help?
# source: S63, S64, S65, S66, S77
learn-heat-and-stretch-1 =
    <b>Heat</b>

    Moist heat on the low back and buttock can bring comfort for a while. A hot tub is another way, but not in pregnancy or with numb skin. Stay under 20 minutes. Use no heat where it is hot, red, swollen or numb.
# source: S67, S70, S73
learn-heat-and-stretch-2 =
    <b>Stretch</b>

    Only when the muscles are warm. Move slowly, and stop before it hurts. A little is enough. I can guide you through both.

learn-see-acupuncturist-title = What happens at a visit?
# source: S58, S59
learn-see-acupuncturist-1 =
    <b>A visit to an acupuncturist</b>

    The clinic suggests a visit. Very thin needles are set gently into the tight muscle. They are sterile steel, and each is used once. The aim is that the muscle lets go.
# source: S76
learn-see-acupuncturist-2 =
    Do not wait for long. If it still hurts after some days, or you are not sure, call the clinic. Home care can go on beside it.

learn-how-many-visits-title = How many visits?
# source: S60, S61
learn-how-many-visits-1 =
    <b>How many visits?</b>

    That is different for each person. When the pain is new, one visit may be enough for some people. After weeks or months, it may take three to six. Ask your acupuncturist.

learn-after-relief-title = What comes after relief?
# source: S62
learn-after-relief-1 =
    <b>After relief</b>

    When it feels better, keep a little care going. Your acupuncturist can show you what to do at home. Done often, it may lower the chance that the pain comes back.

learn-avoid-effort-title = How to avoid it after effort
# source: S52, S54, S75
learn-avoid-effort-1 =
    <b>After effort, do not sit down at once</b>

    Muscles can tighten when you stop all at once. Walk slowly for some minutes first. In a long ride or lunch, stand up now and then.
# source: S70, S75
learn-avoid-effort-2 =
    <b>Build up slowly</b>

    Do a little more each week, not all in one day. Note what you did before the pain came. Then you know what to change.

learn-avoid-sitting-title = How to avoid it when I sit a lot
# source: S54, S75
learn-avoid-sitting-1 =
    <b>When you sit a lot</b>

    Stand up every half hour, if you can. Walk some steps. Put both feet on the floor. Take a thick wallet out of your back pocket. Note which seat brings the pain on.
learn-keep-walking-title = Should I keep walking?
# source: S75
learn-keep-walking-1 =
    <b>Keep walking</b>

    Short walks are good for most people with back and hip pain. Start with what feels easy, say five minutes. Add a little each week. In a study, walkers had fewer new bouts of back pain.

    <b>A leg turns weak or numb? Stop, and send /check.</b>
learn-what-to-expect-title = How long until it is better?
# source: S60, S61
learn-what-to-expect-1 =
    <b>What to expect</b>

    Many people feel better within four to six weeks. It often goes up and down on the way. When the pain is new, it may be quicker. After months, it may take longer.

    <b>Worse, or no change after some weeks? Let a clinician see you.</b>
learn-sore-after-title = Sore after pressing?
# source: S29, S30, S70
learn-sore-after-1 =
    <b>Sore after pressing?</b>

    A little sore for up to a day is common. Still worse the next morning? Then do half next time: less weight, less time. First let it rest for two days.

    <b>New numbness or weakness? Stop, and send /check.</b>
learn-sleep-title = How should I sleep and lie?
# source: S75
learn-sleep-1 =
    <b>Positions and sleep</b>

    Left or right: take the side that hurts less. On your side, put a pillow between your knees. Not pregnant, and you like to lie on your back? Put one under your knees. Change your position often. Do not stay in bed all day. Get up and move a little.
learn-safety-net-title = When do I need help?
# source: X1, X12
learn-safety-net-1 =
    <b>Please keep this in mind. Call { $number } at once for:</b>

    • a numb feeling between your legs
    • new trouble to pee, or leaking
    • both legs weak or numb
    • chest pain or short breath
    • a leg that is cold, pale and very painful
    • a hot, swollen hip, or hip pain with a fever
# source: X1, X10
learn-safety-net-2 =
    <b>See a doctor the same day for:</b>

    • a foot that drops, or a knee that gives way
    • a swollen, warm calf
    • back pain with a fever
    • constant pain, much worse at night

    Send /check at any time. Then I ask you about each sign.

# Answers to what people ask in their own words: short, and not in the menu.

learn-at-your-age-title = Am I too old for this?
# source: S27, S37
learn-at-your-age-1 =
    <b>I know no upper age.</b> Start softly, at the wall: there you stay on your feet.

    Thin bones, a blood thinner, a new hip, or numb feet? Tell me first. Then I leave out what is not safe.

    Your first pain of this kind, and you are over 55? Let a clinician look at it.
learn-sport-title = May I do sport?
# source: S52, S54, S70, S75
learn-sport-1 =
    <b>Sport may be fine, if it starts small.</b> Do less than usual, and walk slowly for some minutes after it.

    Worse the next morning? Then do half next time. Did your doctor say no, or is something healing? Ask your clinic first.

    <b>A leg turns weak or numb? Stop, and send /check.</b>
learn-clothes-title = What should I wear?
# source: X11
learn-clothes-1 =
    I have no rule about clothes. Wear what you can move in, and empty your pockets.

    Shoes on or off: as you stand safely. <b>Your feet are numb? Do not go barefoot.</b>
learn-ice-title = Ice or heat?
# source: S64, S65
learn-ice-1 =
    <b>About ice I have no rule.</b> Your clinic can tell you.

    The guide names moist heat, on the low back and buttock, for under 20 minutes. Not where it is hot, red or swollen.

    <b>Nothing hot or cold on numb skin:</b> you would not feel when it is too much.
learn-no-help-title = It did not help
# source: S60, S61
learn-no-help-1 =
    I am sorry that it did not help. It can take a few sessions, and I cannot promise it.

    It hurts in another place now? Tell me where. <b>Worse, or no change after some weeks? Let a clinician see you.</b>
learn-who-are-you-title = Are you a person?
# source: X11
learn-who-are-you-1 =
    <b>I am a computer program.</b> Your clinic gives me to you. I guide you through a short ball massage.

    I am no doctor, and nobody reads along live. What you send with /ask goes to people of your clinic.
learn-is-it-free-title = What does it cost?
# source: X11
learn-is-it-free-1 =
    I ask for no money. Your clinic gives me to you.

    What a visit costs, and what insurance pays, your clinic can tell you.
learn-appointment-title = How do I get a visit?
# source: S76
learn-appointment-1 =
    I cannot book, change or cancel a visit. Your clinic can. Tap below to see how to reach it.
learn-pain-back-title = It hurts again
# source: S27, S51, S54
learn-pain-back-1 =
    I am sorry that it is back. <b>A muscle that did more than usual can stay tight for some days.</b>

    Start a session when you are ready, with a light touch.

    <b>New numbness or weakness? Send /check.</b>
learn-questions-title = Why do you ask so much?
# source: X11
learn-questions-1 =
    I cannot see you. <b>Your answers tell me what is safe for you today.</b>

    How much it hurts can change from day to day, so I ask each time. You can also write it all in one line.
learn-missed-title = What if I missed some days?
# source: S27, S30
learn-missed-1 =
    <b>That is all right.</b> You lose nothing, and you need not catch up.

    Just go on when it suits you. Start with a light touch.
learn-pictures-title = Bigger pictures, or videos?
# source: S32, S33
learn-pictures-1 =
    Here are all spots. In a session each one comes with its own picture. Tap it to see it big. Your clinic may add videos.

    A picture does not load? Send /session again later, or ask your clinic.
learn-sound-title = How do I hear you?
# source: X10
learn-sound-1 =
    I write to check your breath, and when the time is up. Turn on the sound of your phone for this chat. Put the phone where you can hear it.
learn-bug-title = Something does not work
# source: X10
learn-bug-1 =
    I am sorry. Please send /start, and go on from there. What you told me is not lost.

    If it stays like that, please tell your clinic.
learn-does-it-work-title = Does it really help?
# source: S22, S77
learn-does-it-work-1 =
    <b>It may help for a while.</b> Studies show that pressed muscles bear more pressure after it. They do not prove that the pain gets less.

    So see it as help at home. It does not replace a visit.
learn-how-long-title = How long does it take?
# source: S29
learn-how-long-1 =
    I count 90 seconds for one spot. Two minutes is the most. Three spots take about six minutes.

    You can stop at any time.
learn-how-often-title = How often should I do it?
# source: S30
learn-how-often-1 =
    Every two or three days. In between, a spot needs its rest. So please not every day, even when it feels good.

    I remind you when it is time.
learn-may-it-hurt-title = May it hurt when I press?
# source: S27, S28, S31
learn-may-it-hurt-1 =
    A tender feeling is all right. You feel nothing much? That is fine too.

    More than 6 of 10: press less. More than 7: stop.

    <b>Sharp pain, tingling or numbness: move the ball.</b> You hold your breath? Then it is too much.
learn-find-spot-title = How do I find the spot?
# source: S20, S32, S39
learn-find-spot-1 =
    Look at the picture. Move the ball slowly in that place until it feels tender. Stay there.

    It may not be where you feel the pain: a muscle can send pain to other places. You do not find it? Skip it, and ask your clinic to show you.
learn-floor-or-wall-title = Floor, wall or bed?
# source: S37, S38
learn-floor-or-wall-1 =
    <b>At a wall you stay on your feet.</b> The less you lean, the softer it is. So start there when getting down on the floor is hard.

    I have no guide for a bed, a chair or a car. Ask your clinic about it.
learn-time-of-day-title = When is the best time?
# source: S29, S70
learn-time-of-day-1 =
    <b>Morning or evening, before or after: I know no rule.</b> That goes for meals, baths, work and sport too. Take ten quiet minutes.

    You have a reason to worry about it? Your clinic can tell you.
learn-roll-or-hold-title = Roll, or stay still?
# source: S23, S39
learn-roll-or-hold-1 =
    <b>Stay still on the tender spot.</b> Press softly and steadily. No hard rubbing.
learn-both-sides-title = Both sides, or only one?
# source: S69
learn-both-sides-1 =
    I go by the side you told me. You can tell me that both sides hurt.

    Should you press the side that does not hurt? I have no rule for that. Please ask your clinic.
learn-somebody-else-title = Can somebody else use this?
# source: S27, S28
learn-somebody-else-1 =
    Please press by yourself. Only you feel how much is right.

    Somebody else has pain too? They need their own chat: I ask each person about danger first.
learn-other-places-title = Does it work for other places?
# source: S6
learn-other-places-1 =
    I only know the hip, the low back, the leg and the foot. For other places, please ask your clinic.
learn-for-your-clinic-title = A question for my clinic
# source: S76
learn-for-your-clinic-1 =
    I do not know enough about that to help you well. Your clinic does. Tap below, and I pass your question on.
learn-medicines-title = What about my medicine?
# source: X2
learn-medicines-1 =
    I cannot tell you what to take. A pharmacist or your doctor can. Do not stop a medicine on your own.

    <b>You take a blood thinner? Tell me.</b> Then I leave out what is not safe.
learn-see-doctor-title = Should I see a doctor?
# source: X11, S76
learn-see-doctor-1 =
    Only an exam can tell what you have. Pain that stays for weeks, gets worse, or stops your normal life should be seen.

    Which test you need is for a doctor to say. <b>Danger signs: send /check.</b>
learn-massage-gun-title = Can I use a massage gun?
# source: S23, X3
learn-massage-gun-1 =
    Here we press softly and stay still. A massage gun hits hard and fast, so it is not part of this.

    <b>Never use one on the groin, spine or ribs, or behind the knee. Never on numb or sore skin.</b> Ask your clinic before you use one at all.
learn-numb-places-title = Do I press where it is numb?
# source: S15, S16
learn-numb-places-1 =
    <b>Never press on numb skin.</b> You would not feel when it is too much.

    Numbness can start higher up. So we press a muscle there.
learn-heat-on-numb-title = Can I warm numb skin?
# source: S73
learn-heat-on-numb-1 =
    <b>No heat on numb skin.</b> You would not feel it burn.

    The low back or buttock: only where you feel warm and cold as usual.
learn-hard-balls-title = Can I use a hard ball?
# source: S25, S27, S28, S48
learn-hard-balls-1 =
    A lacrosse or golf ball is very hard. <b>Start with a tennis ball</b>, softly. Do you hold your breath? Then it is too much.

    For the sole of the foot, the guide names a small, firm rubber ball. On numb feet use only your fingers.
learn-these-spots-title = Why these spots?
# source: S16, S17, S18, S19, S20, S41
learn-these-spots-1 =
    <b>Up to three spots in one session.</b> These muscles may cause what you feel in the places you told me. I go from the hip and low back to the calf. Then comes the foot.

    The number is that of your clinic's guide. Each spot comes with its picture.
learn-fewer-spots-title = Is that too much for today?
# source: S29, S70
learn-fewer-spots-1 =
    <b>You choose.</b> When a spot comes, you can skip it. You can stop after any spot. One spot is better than a rushed round.
learn-bruise-title = A bruise after pressing?
# source: S27, X2
learn-bruise-1 =
    Leave that place alone until the bruise is gone. Then press much less.

    <b>Does it grow, or do you take a blood thinner? Speak with a doctor today.</b>
learn-not-the-groin-title = May I press in the groin?
# source: X3
learn-not-the-groin-1 =
    <b>Never press in the groin or in the crease of the hip.</b> Big blood vessels and nerves run there. The same goes for the back of the knee.

    Does the groin hurt? Tell me, and I look for other spots.
learn-not-on-bone-title = May I press on bone?
# source: X3
learn-not-on-bone-1 =
    <b>Not on bone.</b> So stay off the hip bone, the spine and the ribs. Stay off the outer side of the knee, too.

    Move the ball to the soft muscle beside it. Each spot has a picture.
learn-treated-there-title = Needles there as well?
# source: X2
learn-treated-there-1 =
    Ask whoever treats you when you may press there again. <b>Until then, leave that place alone.</b>

    An injection in the hip, back or leg? Tell me before the next session.
learn-own-record-only-title = Can I see others' answers?
learn-own-record-only-1 =
    No. I show each person only what they told me themselves. So nobody else sees what you write to me here.

    Is it about a person you care for? Please ask them, or their clinic.
# source: X3
learn-a-pulse-title = A beat under my finger?
learn-a-pulse-1 =
    <b>Do not press where you feel a beat.</b> A blood vessel runs there. Move a thumb's width away, until you feel none.

    The same goes while the clock runs: move the ball first.
# source: S67, S70
learn-no-stretch-title = Do I have to stretch?
learn-no-stretch-1 =
    <b>No.</b> A session is only the ball. It has no stretches.

    The two stretches stand apart, after warmth. Send /warm when you want them.
# source: S27, S67
learn-warm-up-title = Do I need to warm up?
learn-warm-up-1 =
    <b>For the ball, your clinic's guide asks for none.</b> Start light. Press more only as the muscle lets go.

    <b>Before a stretch: yes.</b> Stretch only when the muscles are warm. I guide you with /warm.
# source: S20, S31
learn-felt-elsewhere-title = I feel it in another place
learn-felt-elsewhere-1 =
    <b>A dull ache may spread.</b> A sore spot can send pain to other places.

    <b>Tingling, numb or sharp? Lift off, and move the ball.</b> Both legs, or a weak leg? Stop, and send /check.
learn-how-it-goes-title = How does it go?
# source: S23, S27, S30, S32
learn-how-it-goes-1 =
    <b>1.</b> Tap "Start a session" and tell me where it hurts.
    <b>2.</b> I ask what is safe for you today.
    <b>3.</b> I show you a spot on a picture.
    <b>4.</b> You press it softly with a ball. I count the time.
    <b>5.</b> Then it rests two or three days. I remind you.
learn-pain-score-title = Which number do I give?
# source: S28
learn-pain-score-1 =
    <b>0 is no pain, 10 is the worst.</b> Tell me how it is right now. Your best guess is fine: no number is wrong.

    I compare it only with your own numbers. That shows whether it changes. When it is high, I go gently.
learn-put-right-title = How do I put an answer right?
learn-put-right-1 =
    <b>While I ask: tap Undo, or write "undo".</b> A wrong tap does no harm.

    Did you tell me a wrong place or side? Tell me again at the next session: I ask each time. Your health answers are in /health.
learn-meanwhile-title = What may I do meanwhile?
# source: S27, S28
learn-meanwhile-1 =
    <b>Music or TV is fine, if you still hear me.</b> Feel how much is right, and keep breathing.

    Not while you drive, cook, or hold a child.
learn-while-driving-title = The ball in the car?
# source: S54
learn-while-driving-1 =
    <b>Never while you drive.</b> The ball waits until you stand at a wall.

    For a car, bus or plane seat I have no guide. On a long way, stop now and then and walk some steps.
learn-standing-title = When I stand a lot
# source: S54, S75
learn-standing-1 =
    <b>Note what brings it on:</b> how long you stand, on which floor, in which shoes. Change that first, if you can.

    After a long day, walk slowly for some minutes before you sit. When you rest too soon, muscles can tighten. More on your work: ask your clinic.
learn-no-answer-title = What if I do not answer?
# source: X10
learn-no-answer-1 =
    <b>I tell you when the time of a spot is up.</b> Then lift off. After two spots without a word from you I end the session. What you did stays noted.

    Very tired? Then do it another day: you should feel how much is right.
learn-which-first-title = Which one first?
# source: S16, S17, S18, S19
learn-which-first-1 =
    <b>I go from the hip and low back to the calf.</b> You can skip a spot when it comes.

    Left or right first? I have no rule for that. Take the one you like.
learn-ball-rolls-title = The ball rolls away
# source: S27, S37
learn-ball-rolls-1 =
    <b>Hold the ball with your hand until you lean on it.</b> At a wall it is easiest. Lean slowly, and stand firm.

    It rolled off? Take your time. You can tap Pause. I have no rule about a sock or a towel: ask your clinic.
learn-clicking-title = It clicks. Is that bad?
# source: X11
learn-clicking-1 =
    For a click without pain I have no rule. Your clinic can tell you more.

    <b>Does it hurt then, lock, or give way? Let a clinician see you.</b> Do not press on it to make it click.
learn-bigger-letters-title = Can the letters be bigger?
learn-bigger-letters-1 =
    <b>Yes, in Telegram:</b> Settings, then Chat Settings or Appearance, then Text Size.

    Tap a picture to see it big. I only write. Many phones can read words aloud.
learn-an-app-title = Is there an app?
learn-an-app-1 =
    <b>It is only this chat, in Telegram.</b> There is nothing else to install. I need the internet.

    I know you by your Telegram account. So I know you on a new phone, a tablet or a computer too. Each person needs their own account.
learn-painless-day-title = Do I press without pain?
# source: S28
learn-painless-day-1 =
    <b>No pain now? Good. Then there is nothing to press today.</b>

    It comes back? Start a session, and tell me how much it hurts. It need not be much.
learn-stretch-order-title = Stretch or ball first?
# source: S67, S70
learn-stretch-order-1 =
    <b>I have no rule for which comes first.</b> A session is only the ball. Heat and stretches stand apart.

    Stretch only when the muscles are warm: heat first, then stretch. I guide you through both with /warm.
learn-afterwards-title = What may I do after it?
# source: S54
learn-afterwards-1 =
    <b>I know no rule against a bath, a meal, work or a drive after it.</b> Do what you feel fit for. A slow walk of some minutes is good. The spots rest two or three days.

    <b>A leg weak or numb? Do not drive, and send /check.</b> On numb skin nothing hot.
learn-tight-clothes-title = Can tight clothes be the cause?
learn-tight-clothes-1 =
    <b>Yes, they can play a part.</b> A tight belt or tight clothes can press on the nerve of the outer thigh. It can burn or feel numb then.

    Loosen them, and see whether it changes. Is the outer thigh numb? Tell me where. I cannot say what the cause is: ask your clinic.
learn-body-weight-title = Does my weight matter?
# source: S27, S37
learn-body-weight-1 =
    <b>I know no limit of weight for the ball.</b> Start at a wall: there you choose how much you lean. The less you lean, the softer it is.

    Whether weight plays a part in your pain, your clinic can tell you.
learn-stairs-title = Stairs or elevator?
# source: X10
learn-stairs-1 =
    <b>I have no rule about stairs.</b> Take what feels easy today. Hold the rail, and go slowly.

    <b>A knee gives way, or a foot drops? Send /check.</b>
learn-buy-ball-title = Where do I get a ball?
# source: S24, S25
learn-buy-ball-1 =
    <b>A plain tennis ball is fine to start.</b> Its size is right too. Stores with sports things have them.

    I sell nothing, and I know no prices. Your clinic can tell you more.
learn-slept-badly-title = I slept badly
# source: S27, S75
learn-slept-badly-1 =
    I am sorry that the night was hard. On your side, a pillow between your knees may help. Change your position often.

    Start a session when you like, with a light touch.

    <b>Constant pain, much worse at night? Send /check.</b>
learn-say-again-title = Can you say that again?
learn-say-again-1 =
    <b>All that I wrote stays in this chat.</b> Scroll up to read it again.

    Or write what you want to see: "show the spots", "how does it go", "my progress".
# What a spot is called, asked in words.
# source: S41
spot-name = { $number } · { $point }
# source: S41
spot-names = In your guide: <b>{ $points }</b>.
