# How it has gone so far.

progress-last = Last time was { $day }: { $spots }.
progress =
    { $count ->
        [one] <b>Your first session.</b>
       *[other] <b>Your { $count } sessions.</b>
    }

    { $meaning }
progress-empty = No scores yet. After your first session you will see your chart here.
progress-too-early = After the next session I can tell you whether it changes.
progress-better-much = Pain went from { $before } to { $after }. That is a change that matters.
progress-better = Pain went from { $before } to { $after }. A small step so far.
progress-same = Pain was { $before } and is { $after }. No clear change yet.
progress-worse = Pain went from { $before } to { $after }. <b>Please show this to your clinic.</b>
