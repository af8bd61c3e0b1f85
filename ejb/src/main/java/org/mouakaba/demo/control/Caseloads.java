package org.mouakaba.demo.control;

import java.util.ArrayList;
import java.util.List;

/** What the workers of the demo carry: two of them what their supervisor's day is about, the others anything. */
final class Caseloads {

    /** For so long a first referral may be still to come. */
    private static final int FEW_DAYS = 8;

    private final Chance chance;

    Caseloads(Chance chance) {
        this.chance = chance;
    }

    /** Twenty-four, Yassine's among them: some late, some due today, most in the next days, two to accept, one on hold. */
    static List<Story> salma() {
        List<Story> cases = new ArrayList<>();
        cases.add(yassine());
        cases.add(Story.of("IMPLEMENTATION", "MEDIUM", -3));
        cases.add(Story.of("FOLLOW_UP", "LOW", -2));
        cases.add(Story.of("FOLLOW_UP", "MEDIUM", 0));
        cases.add(Story.of("IMPLEMENTATION", "HIGH", 0).secret());
        cases.add(Story.of("FOLLOW_UP", "LOW", 0));
        cases.add(Story.of("FOLLOW_UP", "LOW", 0));
        cases.add(Story.of("FOLLOW_UP", "MEDIUM", 1));
        cases.add(Story.of("FOLLOW_UP", "MEDIUM", 2).with("COURT"));
        cases.add(Story.of("IMPLEMENTATION", "MEDIUM", 7).about(Topic.ALL.get(6)));
        cases.add(
                Story.of("IMPLEMENTATION", "MEDIUM", 12).taking(Turn.UNREFERRED).about(Topic.ALL.get(4)));
        cases.add(Story.of("FOLLOW_UP", "HIGH", 4).secret());
        cases.add(Story.of("PLANNING", "MEDIUM", 2).taking(Turn.AGREED));
        cases.add(Story.of("PLANNING", "LOW", 5));
        cases.add(Story.of("ASSESSMENT", "MEDIUM", 6));
        cases.add(Story.of("ASSESSMENT", "LOW", 9));
        cases.add(Story.of("REGISTERED", "LOW", 1).notYetAccepted());
        cases.add(Story.of("REGISTERED", "MEDIUM", 1).notYetAccepted().taking(Turn.INCOMPLETE));
        cases.add(Story.of("REGISTERED", "HIGH", 1));
        cases.add(Story.of("FOLLOW_UP", "LOW", 12).taking(Turn.HELD_BEFORE));
        cases.add(Story.of("FOLLOW_UP", "LOW", 15).restricted());
        cases.add(Story.of("FOLLOW_UP", "LOW", 20).taking(Turn.ON_HOLD));
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 3));
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 4));
        return cases;
    }

    /** The boy who stays away from school. */
    static Story yassine() {
        return Story.of("IMPLEMENTATION", "HIGH", -3).restricted().about(Topic.ALL.get(0));
    }

    /** Twenty-three that weigh 38.3 of 30 points: 128 %. */
    static List<Story> nadia() {
        List<Story> cases = new ArrayList<>();
        cases.add(Story.of("IMPLEMENTATION", "HIGH", -2).with("COURT"));
        cases.add(Story.of("IMPLEMENTATION", "HIGH", -1).with("COURT"));
        cases.add(Story.of("IMPLEMENTATION", "HIGH", 1).secret());
        cases.add(Story.of("IMPLEMENTATION", "HIGH", 2).with("COURT"));
        cases.add(Story.of("ASSESSMENT", "HIGH", 2));
        cases.add(Story.of("ASSESSMENT", "HIGH", 3).with("COURT"));
        for (int i = 0; i < 6; i++) {
            Story story = Story.of("IMPLEMENTATION", "MEDIUM", i - 2);
            cases.add(i == 0 ? story.with("TRAVEL") : i < 3 ? story.with("SIBLING") : story);
        }
        for (int i = 0; i < 5; i++) {
            cases.add(Story.of("FOLLOW_UP", "MEDIUM", 2 * i - 1));
        }
        for (int i = 0; i < 4; i++) {
            Story story = Story.of("FOLLOW_UP", "LOW", 3 * i);
            cases.add(i == 0 ? story.with("TRAVEL") : story);
        }
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 2));
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 3));
        return cases;
    }

    List<Story> ordinary(int count, int secrets) {
        List<Story> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Story story = open();
            cases.add(i < secrets ? story.secret() : story);
        }
        return cases;
    }

    /** Any open case. */
    Story open() {
        String stage = stage(chance.between(0, 99));
        int risk = chance.between(0, 99);
        int due = chance.percent(12) ? -chance.between(1, 6) : chance.between(0, 24);
        // Nobody asks to close what is still dangerous.
        boolean high = risk < 20 && !stage.equals("CLOSURE_REQUESTED");
        return turning(Story.of(stage, high ? "HIGH" : risk < 60 ? "MEDIUM" : "LOW", due));
    }

    /** Some lack something, stand still, or stood still once; nobody leaves alone what is dangerous. */
    private Story turning(Story story) {
        int share = chance.between(0, 99);
        int reached = story.reached();
        if (reached == 0) {
            return share < 50 ? story.taking(Turn.INCOMPLETE) : story;
        }
        if (story.high() || reached < 2) {
            return story;
        }
        if (share >= 60 && reached == 3 && story.dueIn() > story.interval() - FEW_DAYS) {
            return story.taking(Turn.UNREFERRED);
        }
        if (share < 6 && reached < 5) {
            return story.taking(Turn.ON_HOLD);
        }
        return share >= 90 && reached > 2 ? story.taking(Turn.HELD_BEFORE) : story;
    }

    private static String stage(int share) {
        if (share < 8) {
            return "REGISTERED";
        } else if (share < 20) {
            return "ASSESSMENT";
        } else if (share < 35) {
            return "PLANNING";
        } else if (share < 60) {
            return "IMPLEMENTATION";
        }
        return share < 94 ? "FOLLOW_UP" : "CLOSURE_REQUESTED";
    }

    /** Any closed one; some are still to be called. */
    Story closed() {
        boolean medium = chance.percent(30);
        return turning(
                Story.of(medium && chance.percent(60) ? "POST_CLOSURE" : "CLOSED", medium ? "MEDIUM" : "LOW", 0));
    }
}
