package org.mouakaba.demo.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case of the demo has come to, before it is lived through.
 *
 * @param stage how far it is
 * @param dueIn days from today to the next contact; negative is late
 * @param weights what weighs on the worker's load: COURT, TRAVEL, SIBLING
 * @param topic what it is about; null for any that fits
 * @param turns what else happens to it
 */
record Story(
        String stage,
        String risk,
        String confidentiality,
        int dueIn,
        boolean unassigned,
        boolean accepted,
        List<String> weights,
        @Nullable Topic topic,
        Set<Turn> turns) {

    private static final List<String> WAY = List.of(
            "REGISTERED", "ASSESSMENT", "PLANNING", "IMPLEMENTATION", "FOLLOW_UP", "CLOSURE_REQUESTED", "CLOSED");

    static Story of(String stage, String risk, int dueIn) {
        return new Story(stage, risk, "STANDARD", dueIn, false, true, List.of(), null, Set.of());
    }

    Story secret() {
        return new Story(stage, risk, "SECRET", dueIn, unassigned, accepted, weights, topic, turns);
    }

    Story restricted() {
        return new Story(stage, risk, "RESTRICTED", dueIn, unassigned, accepted, weights, topic, turns);
    }

    Story waitingForAssignment() {
        return new Story(stage, risk, confidentiality, dueIn, true, false, weights, topic, turns);
    }

    Story notYetAccepted() {
        return new Story(stage, risk, confidentiality, dueIn, false, false, weights, topic, turns);
    }

    Story with(String weight) {
        return new Story(stage, risk, confidentiality, dueIn, unassigned, accepted, List.of(weight), topic, turns);
    }

    Story about(Topic chosen) {
        return new Story(stage, risk, confidentiality, dueIn, unassigned, accepted, weights, chosen, turns);
    }

    Story taking(Turn turn) {
        Set<Turn> all = Stream.concat(turns.stream(), Stream.of(turn)).collect(Collectors.toUnmodifiableSet());
        return new Story(stage, risk, confidentiality, dueIn, unassigned, accepted, weights, topic, all);
    }

    boolean takes(Turn turn) {
        return turns.contains(turn);
    }

    /** Whoever is SECRET came with a rule for reaching her. */
    boolean incomplete() {
        return takes(Turn.INCOMPLETE) && !isSecret();
    }

    boolean weighs(String weight) {
        return weights.contains(weight);
    }

    boolean isSecret() {
        return confidentiality.equals("SECRET");
    }

    boolean high() {
        return risk.equals("HIGH");
    }

    /** How many stages it has behind it. */
    int reached() {
        return stage.equals("POST_CLOSURE") ? WAY.size() - 1 : WAY.indexOf(stage);
    }

    boolean ending() {
        return reached() >= WAY.indexOf("CLOSURE_REQUESTED");
    }

    /** Days between two contacts, by the risk. */
    int interval() {
        return high() ? 7 : risk.equals("MEDIUM") ? 14 : 30;
    }

    /** Days that a new case has for what comes first: to be accepted, or to be met. */
    int firstClock() {
        if (!accepted) {
            return high() ? 0 : risk.equals("MEDIUM") ? 1 : 3;
        }
        return high() ? 1 : risk.equals("MEDIUM") ? 3 : 9;
    }
}
