package org.mouakaba.entitlement.boundary;

import java.util.List;
import org.mouakaba.platform.Label;

/**
 * What the recorded facts say of one programme.
 *
 * @param unknown the facts that would settle it
 */
public record ProgrammeOutlook(
        String code, Outlook outlook, Label title, Label reason, Label missing, Label next, List<Fact> unknown) {

    public ProgrammeOutlook {
        unknown = List.copyOf(unknown);
    }
}
