package org.mouakaba.referral.boundary;

/** What of a person may be told to a receiver. The reason and the practical needs are always told. */
public enum SharedField {
    NAME,
    BIRTH_YEAR,
    SEX,
    PHONE,
    LANGUAGE,
    PROVINCE,
    ADDRESS,
    HOUSEHOLD_SIZE,
    CARE_ARRANGEMENT,
    CONCERNS,
    RISK,
    HEALTH,
    WORK_DONE;

    /** Whether it says who or where the person is: never told of a SECRET case, where a pseudonym stands. */
    public boolean identifying() {
        return this == NAME || this == PHONE || this == ADDRESS;
    }
}
