package org.mouakaba.intake.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Sex;

/** Whom harm was done to, as far as it decides who may know: the second word of the settings {@code confidentiality.*}. */
public enum Harmed {
    ANYONE,
    WOMAN,
    /** Under 18, by a partner or former partner. */
    GIRL_BY_PARTNER,
    /** Under 18, by anybody else. */
    CHILD;

    private static final int MAJORITY = 18;

    /** What is not known counts as what protects most: a woman of age. */
    public static Set<Harmed> of(@Nullable Sex sex, @Nullable Integer age, boolean byPartner) {
        boolean female = sex != Sex.M;
        if (age == null || age >= MAJORITY) {
            return female ? Set.of(ANYONE, WOMAN) : Set.of(ANYONE);
        }
        return Set.of(ANYONE, female && byPartner ? GIRL_BY_PARTNER : CHILD);
    }
}
