package org.mouakaba.entitlement.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What a condition may name: of the person, or of all who live with her now. Each may be unknown. Texts are codes of a
 * list.
 */
public enum Fact {
    AGE("age", FactKind.WHOLE, null),
    SEX("sex", FactKind.TEXT, "sex"),
    COVERAGE("coverage", FactKind.TEXT, "health_coverage"),
    CARD("card", FactKind.TEXT, "disability_card"),
    /** By the Washington Group's short set. */
    DISABLED("disabled", FactKind.TRUTH, null),
    SCHOOLING("schooling", FactKind.TEXT, "schooling_status"),
    MARITAL("marital", FactKind.TEXT, "marital_status"),
    ACTIVITY("activity", FactKind.TEXT, "activity_status"),
    CARE("careArrangement", FactKind.TEXT, "care_arrangement"),
    REGISTRY("registryStatus", FactKind.TEXT, "registry_status"),
    INDEX("rsuIndex", FactKind.DECIMAL, null),
    INDEX_OLD("indexOld", FactKind.TRUTH, null),
    /** Direct social aid is paid for somebody of the household. */
    AID_RECEIVED("aidReceived", FactKind.TRUTH, null),
    /** Somebody is insured by work of his own or declared as an employee. */
    CONTRIBUTES("contributes", FactKind.TRUTH, null),
    /** How many are young enough for child allowances. */
    CHILDREN("children", FactKind.WHOLE, null),
    SMALL_CHILD("smallChild", FactKind.TRUTH, null),
    PUPIL("pupil", FactKind.TRUTH, null),
    OUT_OF_SCHOOL("outOfSchool", FactKind.TRUTH, null),
    NEWBORN("newborn", FactKind.TRUTH, null),
    DISABLED_CHILD("disabledChild", FactKind.TRUTH, null),
    WIDOW("widow", FactKind.TRUTH, null),
    DIVORCED_WOMAN("divorcedWoman", FactKind.TRUTH, null);

    private final String word;
    private final FactKind kind;
    private final @Nullable String list;

    Fact(String word, FactKind kind, @Nullable String list) {
        this.word = word;
        this.kind = kind;
        this.list = list;
    }

    /** Its name in a condition. */
    public String word() {
        return word;
    }

    public FactKind kind() {
        return kind;
    }

    /** Whose codes it takes. */
    public @Nullable String list() {
        return list;
    }
}
