package org.mouakaba.person.boundary;

/** What a supervisor chooses, field by field, when two records are one person. Papers and telephones are kept of both. */
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
    CONTACT_RULE
}
