package org.mouakaba.household.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.Label;

/**
 * Somebody of a family. Of whom the reader may not be told the name she is told that somebody lives there, and nothing
 * else.
 *
 * @param id null where she may not be named
 * @param readable whether the reader may open her page
 * @param self whether it is the person whose family it is
 * @param relation what she is to the declarant of the household, code of relationship_type; null for the declarant, and
 *     for who is no member
 * @param toHer what she is to the person whose family it is; null where no relation between the two says it
 * @param stay when she came to the household and left it; null for who is no member
 */
public record FamilyMember(
        @Nullable PersonId id,
        @Nullable Label name,
        Sex sex,
        @Nullable Integer birthYear,
        boolean readable,
        boolean deceased,
        boolean self,
        boolean declarant,
        @Nullable String relation,
        @Nullable String toHer,
        @Nullable Stay stay) {

    /** @param because code of household_leaving_reason */
    public record Stay(
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String because) {}

    static FamilyMember nameless() {
        return new FamilyMember(null, null, Sex.U, null, false, false, false, false, null, null, null);
    }

    public boolean restricted() {
        return id == null;
    }

    /** Whether she lives in the household today. */
    public boolean present() {
        return restricted() || (stay != null && stay.until() == null);
    }

    /** Whether she lived there and left. */
    public boolean past() {
        return stay != null && stay.until() != null;
    }
}
