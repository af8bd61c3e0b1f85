package org.mouakaba.demo.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case of the demo has come to, before it is lived through.
 *
 * @param stage how far it is; SIGNAL and SCREENING are notifications without a case
 * @param dueIn days from today to what is due next; negative is late
 * @param weights what weighs on the worker's load: COURT, TRAVEL, SIBLING
 * @param topic what it is about; null for any that fits
 */
record Story(
        String stage,
        String risk,
        String confidentiality,
        int dueIn,
        boolean unassigned,
        boolean accepted,
        List<String> weights,
        @Nullable Topic topic) {

    static Story of(String stage, String risk, int dueIn) {
        return new Story(stage, risk, "STANDARD", dueIn, false, true, List.of(), null);
    }

    Story secret() {
        return new Story(stage, risk, "SECRET", dueIn, unassigned, accepted, weights, topic);
    }

    Story restricted() {
        return new Story(stage, risk, "RESTRICTED", dueIn, unassigned, accepted, weights, topic);
    }

    Story waitingForAssignment() {
        return new Story(stage, risk, confidentiality, dueIn, true, false, weights, topic);
    }

    Story notYetAccepted() {
        return new Story(stage, risk, confidentiality, dueIn, false, false, weights, topic);
    }

    Story with(String weight) {
        return new Story(stage, risk, confidentiality, dueIn, unassigned, accepted, List.of(weight), topic);
    }

    Story about(Topic chosen) {
        return new Story(stage, risk, confidentiality, dueIn, unassigned, accepted, weights, chosen);
    }

    boolean weighs(String weight) {
        return weights.contains(weight);
    }
}
