package org.mouakaba.person.boundary;

/**
 * What a supervisor chooses, field by field, when two records are one person. Papers and telephones are kept of both. The
 * answers to the six questions on functioning are one field: they were given in one conversation.
 */
public enum MergeField {
    GIVEN_NAME_AR,
    FAMILY_NAME_AR,
    GIVEN_NAME_LATIN,
    FAMILY_NAME_LATIN,
    GIVEN_NAME_TIFINAGH,
    FAMILY_NAME_TIFINAGH,
    HONORIFIC,
    SEX,
    BIRTH,
    BIRTH_PLACE,
    FATHER_NAME,
    MOTHER_NAME,
    NATIONALITY_STATUS,
    DECEASED_ON,
    PREFERRED_LANGUAGE,
    INTERPRETER,
    COMMUNICATION_NEEDS,
    CARE_ARRANGEMENT,
    TERRITORY_CODE,
    COMMUNE,
    ADDRESS,
    CONTACT_RULE,
    COVERAGE,
    AID,
    DISABILITY_CARD,
    FUNCTIONING,
    SCHOOLING,
    MARITAL,
    ACTIVITY,
    REPRESENTATIVE;

    /** Whether it is of how she lives: chosen where both records say that, else it follows as a whole. */
    public boolean ofSituation() {
        return compareTo(COVERAGE) >= 0;
    }
}
