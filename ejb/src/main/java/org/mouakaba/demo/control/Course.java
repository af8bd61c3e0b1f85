package org.mouakaba.demo.control;

import org.mouakaba.demo.control.Staff.Carrier;
import org.mouakaba.demo.control.Staff.Team;

/**
 * A case that is to be lived through: its story, who carries it, and when each thing happens in it.
 *
 * @param others how many other children live in the household
 * @param household a number that two cases of one household share; 0 where the household has one case
 */
record Course(Story story, Topic topic, Team team, Carrier carrier, Moments when, int others, int household) {

    /** How many people its household has. */
    int people() {
        return switch (topic.who()) {
            case CHILD -> 2 + others;
            case WOMAN -> 1 + others;
            case ELDER, ALONE -> 1;
        };
    }
}
