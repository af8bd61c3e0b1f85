package org.mouakaba.person.control;

import java.util.Collections;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.control.NamePart.Likeness;

/**
 * What a comparison of two records found, before it is weighed.
 *
 * @param swapped whether the given name stands in the field of the family name
 * @param phone whether a telephone is the same; {@link Answer#UNKNOWN} where one of them has none
 */
record Evidence(
        Likeness given,
        Likeness family,
        boolean swapped,
        BirthLikeness birth,
        Answer sex,
        Answer place,
        Answer phone,
        Answer mother,
        Answer father,
        Answer paper) {

    /** What two records say of one thing. */
    enum Answer {
        SAME,
        OTHER,
        UNKNOWN
    }

    /** So much more alike must names be when they are compared crosswise. */
    private static final double CROSSWISE = 0.5;

    static Evidence of(Portrait one, Portrait other) {
        Likeness given = one.given().like(other.given());
        Likeness family = one.family().like(other.family());
        boolean swapped = false;
        if (family.known() && !(given.alike() && family.alike())) {
            Likeness first = one.given().like(other.family());
            Likeness second = one.family().like(other.given());
            swapped = first.likeness() + second.likeness() > given.likeness() + family.likeness() + CROSSWISE;
            if (swapped) {
                // Which of the two papers is wrong is not known: the name that is less alike counts as the given one.
                boolean ordered = first.likeness() <= second.likeness();
                given = ordered ? first : second;
                family = ordered ? second : first;
            }
        }
        return new Evidence(
                given,
                family,
                swapped,
                BirthLikeness.of(one.birth(), other.birth()),
                one.sex() == Sex.U || other.sex() == Sex.U ? Answer.UNKNOWN : answer(one.sex() == other.sex()),
                one.territoryCode() == null || other.territoryCode() == null
                        ? Answer.UNKNOWN
                        : answer(one.territoryCode().equals(other.territoryCode())),
                one.phones().isEmpty() || other.phones().isEmpty()
                        ? Answer.UNKNOWN
                        : answer(!Collections.disjoint(one.phones(), other.phones())),
                name(one.mother(), other.mother()),
                name(one.father(), other.father()),
                Collections.disjoint(one.papers().keySet(), other.papers().keySet()) ? Answer.UNKNOWN : Answer.SAME);
    }

    private static Answer name(NamePart one, NamePart other) {
        return one.known() && other.known() ? answer(one.like(other).alike()) : Answer.UNKNOWN;
    }

    private static Answer answer(boolean same) {
        return same ? Answer.SAME : Answer.OTHER;
    }
}
