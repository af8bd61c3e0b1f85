package org.mouakaba.person.boundary;

import java.util.List;
import java.util.Map;
import org.mouakaba.person.control.Repetitions;

/**
 * Which of many persons about to be registered at once are probably one: weighed as a person is weighed against the
 * register, so that what the register would ask later is asked before anything is written.
 */
public final class RepeatedPersons {

    private RepeatedPersons() {}

    /** @return the place in the list of each that repeats another, and the place of the one before it */
    public static Map<Integer, Integer> among(List<PersonFacts> persons) {
        return Repetitions.among(persons);
    }
}
