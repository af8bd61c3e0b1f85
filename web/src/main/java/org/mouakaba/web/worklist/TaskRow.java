package org.mouakaba.web.worklist;

import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * One line of work as it is read: when, what and why, who, one button.
 *
 * @param day the day of a line of the coming days, where it is the first of that day; empty for the others
 * @param when how late it is, or at what time it is due
 * @param note what stands below that
 * @param due the day it is due, in words
 * @param name given name and initial; empty for a SECRET case
 * @param outcome the page that does it
 */
public record TaskRow(
        String day,
        String when,
        String note,
        String due,
        boolean late,
        String title,
        String why,
        String name,
        boolean secret,
        @Nullable RiskLevel risk,
        String number,
        String caseOutcome,
        String outcome,
        String action) {

    /** What the button is about, for who does not see the line it stands in. */
    public String getAbout() {
        return name.isEmpty() ? number : name;
    }
}
