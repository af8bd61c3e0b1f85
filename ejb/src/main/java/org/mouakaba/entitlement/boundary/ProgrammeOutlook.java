package org.mouakaba.entitlement.boundary;

import java.util.List;
import org.mouakaba.platform.Label;

/**
 * What the recorded facts say of one programme.
 *
 * @param unknown the facts that would settle it
 * @param amounts what is published today, in the order of the cases' names
 */
public record ProgrammeOutlook(
        String code,
        Outlook outlook,
        Label title,
        Label reason,
        Label missing,
        Label next,
        List<Fact> unknown,
        List<PublishedAmount> amounts) {

    public ProgrammeOutlook {
        unknown = List.copyOf(unknown);
        amounts = List.copyOf(amounts);
    }
}
