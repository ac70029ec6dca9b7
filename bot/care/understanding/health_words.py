"""How people speak of their health in one language: the phrases of health.yaml, by what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HealthWords:
    """One language. says: phrases by precaution; a phrase may have parts, "surgery + back", that one clause holds all.

    "new hip - pain": not when the clause says pain. A word that ends in * stands for every word that begins so.
    perhaps: phrases that only may mean it. over, long_ago, unsure: what makes it past, long past, or a question;
    others: whose body it is else; denials: words right before it. refers: words after what makes it past that mean what
    was named before ("I take it. I stopped it"). not_me: it is said of somebody else; meant: with others it says so.
    known: it has long been so. wondered: somebody asks whether they have it at all, and tells nothing.
    stopping: beside unsure, they ask whether they may stop it. alone: precautions that are no danger by themselves;
    passing: words that tell nothing more beside them. changed: what has long been so is no longer the same.
    mine: how somebody tells of themselves; asks: how a question begins, which parts it from what was told before.
    weighs: what asks which of two is better, or whether it is too much. since, named_times: "since xmas".
    minors: who may be a child; aged_before, aged_after: words right beside a number that make it an age; spans: words
    right before it or two behind that make it a time; own: it is about a grown-up's own body after all.
    aged_self: words right before a number that make it one's own age.
    doctors, refuse: one of each is a doctor's no to pressing, which no "any more" and no "not" takes back.
    invites, medicines, leave_off: in a tip of the clinic's own, what asks to press, warm or stretch, and what speaks of
    stopping a medicine (tip_asks). agree: beside one of doctors, that pressing is fine. entire: beside one of
    medicines, that it is about too much of it. warns: before one of invites, that it must not be done. starts: in
    what staff write to one patient, what tells them to begin or to go on; plays_down: what talks them out of help, or
    into waiting; harms: what tells them to go on into pain or numbness. youth: beside what sounds so, that somebody
    may be under age; saddle: the place between the legs. usual: beside one of medicines, that no more than always was
    taken; doses: what may stand beside that. things: what also has an age. helps: where help is found, or who gives
    it. swallowing: how somebody says that they took something; overdosed: that it was too much, beside a medicine;
    excess: the same beside swallowing too; many: numbers that are no dose; single: a count of one; measures: what
    makes a number a weight or a time; instead: beside two numbers, more than was meant; daily: it is taken so each
    day. poisons: what nobody swallows; outside: medicines that are not swallowed; drinks: alcohol; sips: what may
    stand beside that, and nothing else. mildly: little pain, or an ache after effort; graver: what makes it more.
    underage: somebody says that they are no adult. possessive: right before a number, their own pills.
    urgent: what may be a call for help; feverish: a fever. theirs: words for somebody who is not named; myself: words
    for whoever writes. one_sided: an arm or the face is numb or weak.
    stroke_now, heart_now: somebody says that they have a stroke, or a heart attack. relieving and unable: beside each
    other, the bladder or the bowels; between: numb between the legs, in words that may mean another place;
    unmoving: a leg that somebody cannot move, where it is numb too.
    inflamed: a red or hot spot, asked about as a boil; weak_foot: nobody rises on the toes, or pushes off;
    of_both_legs: it is more than one foot; runs_down: where a pain runs along the leg; warming and unfelt: beside each
    other, heat where nobody would feel it burn; no_longer: those of over that say of what was lost that it is so now;
    after_cancer: what is taken after a cancer. bleeds_on: a bleeding that does not stop; head_knock: a blow to the
    head. replaced: something was changed for a new
    one, which may be a hip, unless one of replaced_else is named. after_all: what was denied just before is so;
    handed: somebody else has the phone now. toilet, heart, cold_limb, cannot_stand: ask about that sign. elsewhere:
    what else a doctor's yes may be about. quibbles: somebody doubts that what they have counts; gear: a word for
    oneself that tells of no body.
    both: another has it and oneself too. pressings and reluctant: beside a doctor, a no in other words.
    removal, notes, listed_off: what was noted is to be taken off, what it is called, and where it is to go from.
    scored: right before a number, it says how much something hurts. asks_to and on_them, in this order: somebody asks
    whether to do something to another. dialled: a number for help, spelled out; clock: right before it, an hour.
    bones: half a word, of thin bones or of a worn joint. jokes and aside, and joking: a joke that tells of nothing.
    within and before_it: in the last three months, and surely longer ago; around_when: what stands beside a date.
    taking: somebody takes something. said_not: the doctor has not agreed.
    friend: it was about oneself. weeks, not_weeks: a number of them may be a pregnancy's. stretches, how_many of them:
    how long it has been so, and while_beside, what stands around that; carrying, right before, it is of a pregnancy,
    unless into stands behind.
    siblings: minors who may be grown up; suffers: another has it; uses: or would use this; ungrown: they only speak of
    it, or are a child. worn, lying: an ache of every day; beyond, besides graver: what makes it more. why: how a
    question about the cause begins; numbing: words of graver that such a question may name;
    night: words of graver that lying on the sore side brings along. joins: what stands between two things of a list.
    own_things: right before what somebody has, it is theirs, whatever is asked. able, cannot: what somebody can do, and
    that they cannot after all; the first of cannot stands in its place. having: how somebody begins to say what they
    have; lost: a child that was not born alive; articles: what may stand behind that; harmless: the first words of what
    is no illness.
    as_one_likes: near "delete all", as much as one likes; kept: what is kept of somebody; soreness: what nobody can
    erase. at_help: help has come, or they have come to it.
    """

    says: Mapping[str, tuple[str, ...]]
    perhaps: Mapping[str, tuple[str, ...]]
    over: tuple[str, ...]
    long_ago: tuple[str, ...]
    unsure: tuple[str, ...]
    others: tuple[str, ...]
    denials: tuple[str, ...]
    refers: tuple[str, ...]
    not_me: tuple[str, ...]
    meant: tuple[str, ...]
    known: tuple[str, ...]
    wondered: tuple[str, ...]
    stopping: tuple[str, ...]
    alone: tuple[str, ...]
    passing: tuple[str, ...]
    changed: tuple[str, ...]
    mine: tuple[str, ...]
    asks: tuple[str, ...]
    weighs: tuple[str, ...]
    since: tuple[str, ...]
    named_times: tuple[str, ...]
    minors: tuple[str, ...]
    aged_before: tuple[str, ...]
    aged_after: tuple[str, ...]
    spans: tuple[str, ...]
    own: tuple[str, ...]
    doctors: tuple[str, ...]
    doctors_beside: tuple[str, ...]
    refuse: tuple[str, ...]
    aged_self: tuple[str, ...]
    invites: tuple[str, ...]
    warns: tuple[str, ...]
    medicines: tuple[str, ...]
    leave_off: tuple[str, ...]
    agree: tuple[str, ...]
    entire: tuple[str, ...]
    starts: tuple[str, ...]
    helps: tuple[str, ...]
    plays_down: tuple[str, ...]
    harms: tuple[str, ...]
    youth: tuple[str, ...]
    saddle: tuple[str, ...]
    usual: tuple[str, ...]
    doses: tuple[str, ...]
    things: tuple[str, ...]
    swallowing: tuple[str, ...]
    overdosed: tuple[str, ...]
    excess: tuple[str, ...]
    many: tuple[str, ...]
    single: tuple[str, ...]
    measures: tuple[str, ...]
    instead: tuple[str, ...]
    daily: tuple[str, ...]
    poisons: tuple[str, ...]
    outside: tuple[str, ...]
    drinks: tuple[str, ...]
    sips: tuple[str, ...]
    mildly: tuple[str, ...]
    graver: tuple[str, ...]
    underage: tuple[str, ...]
    possessive: tuple[str, ...]
    urgent: tuple[str, ...]
    feverish: tuple[str, ...]
    theirs: tuple[str, ...]
    myself: tuple[str, ...]
    one_sided: tuple[str, ...]
    stroke_now: tuple[str, ...]
    after_all: tuple[str, ...]
    handed: tuple[str, ...]
    toilet: tuple[str, ...]
    heart: tuple[str, ...]
    elsewhere: tuple[str, ...]
    taking: tuple[str, ...]
    said_not: tuple[str, ...]
    friend: tuple[str, ...]
    weeks: tuple[str, ...]
    not_weeks: tuple[str, ...]
    stretches: tuple[str, ...]
    how_many: tuple[str, ...]
    while_beside: tuple[str, ...]
    carrying: tuple[str, ...]
    into: tuple[str, ...]
    siblings: tuple[str, ...]
    suffers: tuple[str, ...]
    uses: tuple[str, ...]
    ungrown: tuple[str, ...]
    worn: tuple[str, ...]
    lying: tuple[str, ...]
    beyond: tuple[str, ...]
    why: tuple[str, ...]
    numbing: tuple[str, ...]
    night: tuple[str, ...]
    joins: tuple[str, ...]
    own_things: tuple[str, ...]
    able: tuple[str, ...]
    cannot: tuple[str, ...]
    having: tuple[str, ...]
    lost: tuple[str, ...]
    cold_limb: tuple[str, ...]
    quibbles: tuple[str, ...]
    gear: tuple[str, ...]
    both: tuple[str, ...]
    cannot_stand: tuple[str, ...]
    articles: tuple[str, ...]
    harmless: tuple[str, ...]
    as_one_likes: tuple[str, ...]
    kept: tuple[str, ...]
    soreness: tuple[str, ...]
    at_help: tuple[str, ...]
    heart_now: tuple[str, ...]
    relieving: tuple[str, ...]
    unable: tuple[str, ...]
    between: tuple[str, ...]
    inflamed: tuple[str, ...]
    weak_foot: tuple[str, ...]
    unmoving: tuple[str, ...]
    of_both_legs: tuple[str, ...]
    runs_down: tuple[str, ...]
    warming: tuple[str, ...]
    unfelt: tuple[str, ...]
    no_longer: tuple[str, ...]
    after_cancer: tuple[str, ...]
    bleeds_on: tuple[str, ...]
    head_knock: tuple[str, ...]
    replaced: tuple[str, ...]
    replaced_else: tuple[str, ...]
    pressings: tuple[str, ...]
    reluctant: tuple[str, ...]
    removal: tuple[str, ...]
    notes: tuple[str, ...]
    listed_off: tuple[str, ...]
    scored: tuple[str, ...]
    asks_to: tuple[str, ...]
    on_them: tuple[str, ...]
    dialled: tuple[str, ...]
    clock: tuple[str, ...]
    bones: tuple[str, ...]
    jokes: tuple[str, ...]
    aside: tuple[str, ...]
    joking: tuple[str, ...]
    within: tuple[str, ...]
    before_it: tuple[str, ...]
    years: tuple[str, ...]
    around_when: tuple[str, ...]
