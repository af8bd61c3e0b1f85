package org.mouakaba.person.boundary;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side, before they are made one.
 *
 * @param lines what either of them says, in the order of {@link MergeField}
 * @param score how likely they are one person, from 0 to 100
 * @param obstacle why they cannot be made one at present, as a key of the errors; null where nothing stands against it
 * @param hangingOnAbsorbed what would follow
 */
public record MergeComparison(
        PersonDetail survivor,
        PersonDetail absorbed,
        List<Line> lines,
        int score,
        List<MatchReason> reasons,
        @Nullable String obstacle,
        List<Belonging> hangingOnAbsorbed) {

    /**
     * What both say of one thing: a name, a code, a date as {@code 1984-12-12/DAY}.
     *
     * @param survivor null where it says nothing
     * @param absorbed null where it says nothing
     */
    public record Line(
            MergeField field,
            @Nullable String survivor,
            @Nullable String absorbed) {

        public boolean equal() {
            return Objects.equals(survivor, absorbed);
        }

        /** Whether the absorbed record knows what the survivor does not. */
        public boolean onlyAbsorbed() {
            return survivor == null && absorbed != null;
        }
    }

    public MergeComparison {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
        hangingOnAbsorbed = List.copyOf(hangingOnAbsorbed);
    }

    /** Whether they look like twins: one family, one birth date, another given name. */
    public boolean twins() {
        return reasons.contains(MatchReason.TWIN);
    }
}
