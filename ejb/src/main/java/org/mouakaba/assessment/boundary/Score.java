package org.mouakaba.assessment.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * What a set of answers comes to.
 *
 * @param points never below zero
 * @param risk proposed to who assesses; null where the instrument proposes none, or too little is answered to say
 * @param missing ids of items that must still be answered
 * @param redFlags ids of the flags that are raised
 * @param raising ids of the items that raise the score most, the heaviest first
 * @param protecting ids of the protective factors that are there
 */
public record Score(
        int points,
        @Nullable RiskLevel risk,
        List<String> missing,
        List<String> redFlags,
        List<String> raising,
        List<String> protecting) {

    public Score {
        missing = List.copyOf(missing);
        redFlags = List.copyOf(redFlags);
        raising = List.copyOf(raising);
        protecting = List.copyOf(protecting);
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
