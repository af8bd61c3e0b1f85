package org.mouakaba.person.control;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.person.entity.Person;

/**
 * What the unit that registered a person, and the unit that answers for her, may know of her without a case of hers.
 * Denies by default.
 */
public final class PersonAccessPolicy {

    private PersonAccessPolicy() {}

    /**
     * Whether her record opens to somebody of the unit that registered her, who reads no case of hers. An open case above
     * STANDARD is its carrier's and supervisor's alone, and so is who it is about; a notification opens her only while no
     * case does, or anybody could open anybody by writing one.
     *
     * @param inHand whether the reader screens what was told of her
     * @param open all her open cases
     */
    public static boolean opensToUnit(Actor actor, Person person, boolean inHand, Collection<CarriedCase> open) {
        if (!hers(actor, person.unitId())) {
            return false;
        }
        boolean kept = person.protectedRecord()
                || person.contacts().addressHidden()
                || open.stream().anyMatch(carried -> carried.confidentiality() != Confidentiality.STANDARD);
        return !kept || (inHand && open.isEmpty());
    }

    /**
     * Whether the reader's unit answers for a person who may not be named to her: there she has the supervisor who can
     * settle it. To anybody else even the sentence would tell that somebody in hiding is known.
     *
     * @param open all her open cases
     */
    public static boolean answersFor(Actor actor, Person person, Collection<CarriedCase> open) {
        return open.isEmpty()
                ? hers(actor, person.unitId())
                : open.stream().anyMatch(carried -> hers(actor, carried.unitId()));
    }

    private static boolean hers(Actor actor, @Nullable UUID unit) {
        return unit != null && unit.equals(actor.unitId());
    }
}
