package org.mouakaba.entitlement.boundary;

import java.util.List;

/**
 * What a person and those who live with her may ask for.
 *
 * @param programmes the likely ones first, then those that lack a fact
 * @param unseen members of whom the reader may know nothing: their facts count as unknown
 */
public record HouseholdOutlook(List<ProgrammeOutlook> programmes, int unseen) {

    public HouseholdOutlook {
        programmes = List.copyOf(programmes);
    }
}
