package org.mouakaba.household.boundary;

/**
 * What is known of a household.
 *
 * @param version -1 where no household is known
 */
public record HouseholdDetail(HouseholdFacts facts, long version) {

    /** No household is known. */
    public static final HouseholdDetail NONE = new HouseholdDetail(HouseholdFacts.UNKNOWN, -1);
}
