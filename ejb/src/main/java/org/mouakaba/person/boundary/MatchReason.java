package org.mouakaba.person.boundary;

/** What speaks for or against a record being the person searched for, in the order in which it is told. */
public enum MatchReason {
    IDENTIFIER(true),
    NAME(true),
    SIMILAR_NAME(true),
    GIVEN_NAME(true),
    GIVEN_NAME_ACROSS(true),
    GIVEN_NAME_NEAR(true),
    GIVEN_NAME_PART(true),
    FAMILY_NAME(true),
    FAMILY_NAME_ACROSS(true),
    FAMILY_NAME_NEAR(true),
    FAMILY_NAME_PART(true),
    NAMES_SWAPPED(true),
    BIRTH_DATE(true),
    BIRTH_SWAPPED(true),
    BIRTH_DIGIT(true),
    BIRTH_MONTH(true),
    BIRTH_YEAR(true),
    BIRTH_NEAR(true),
    PHONE(true),
    MOTHER(true),
    FATHER(true),
    PLACE(true),
    GIVEN_NAME_OTHER(false),
    FAMILY_NAME_OTHER(false),
    BIRTH_OTHER(false),
    SEX_OTHER(false),
    MOTHER_OTHER(false),
    FATHER_OTHER(false),
    TWIN(false);

    private final boolean supporting;

    MatchReason(boolean supporting) {
        this.supporting = supporting;
    }

    /** Whether it speaks for the same person. */
    public boolean supporting() {
        return supporting;
    }
}
