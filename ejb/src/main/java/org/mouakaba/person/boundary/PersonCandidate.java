package org.mouakaba.person.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A record that may be the person searched for: enough to recognise her, nothing of her story.
 *
 * @param readable whether the reader may open her page
 * @param score how likely it is she, from 0 to 100; of a search it says only what comes first
 * @param reasons what speaks for it and against
 */
public record PersonCandidate(
        PersonId id,
        Label name,
        @Nullable String tifinaghName,
        Sex sex,
        @Nullable Integer birthYear,
        @Nullable String territoryCode,
        @Nullable String commune,
        CaseStanding standing,
        boolean readable,
        int score,
        List<MatchReason> reasons) {

    public PersonCandidate {
        reasons = List.copyOf(reasons);
    }
}
