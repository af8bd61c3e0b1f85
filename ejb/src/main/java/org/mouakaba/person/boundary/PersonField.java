package org.mouakaba.person.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What of a person's record is told where it changed, in the order in which it is told. What the record keeps for itself
 * (search key, unit, version) is not among it.
 */
public enum PersonField {
    GIVEN_NAME_AR(Kind.TEXT, null),
    FAMILY_NAME_AR(Kind.TEXT, null),
    GIVEN_NAME_LATIN(Kind.TEXT, null),
    FAMILY_NAME_LATIN(Kind.TEXT, null),
    GIVEN_NAME_TIFINAGH(Kind.TEXT, null),
    FAMILY_NAME_TIFINAGH(Kind.TEXT, null),
    HONORIFIC(Kind.TEXT, null),
    SEX(Kind.CODE, "sex"),
    BIRTH_DATE(Kind.BIRTH, null),
    BIRTH_PLACE(Kind.TEXT, null),
    MOTHER_NAME(Kind.TEXT, null),
    FATHER_NAME(Kind.TEXT, null),
    NATIONALITY_STATUS(Kind.CODE, "nationality_status"),
    DECEASED_ON(Kind.DATE, null),
    IDENTIFIER(Kind.IDENTIFIER, "id_document_type"),
    PHONE(Kind.PHONE, null),
    CONTACT_RULE(Kind.TEXT, null),
    PREFERRED_LANGUAGE(Kind.CODE, "language"),
    INTERPRETER(Kind.FLAG, null),
    COMMUNICATION_NEEDS(Kind.TEXT, null),
    CARE_ARRANGEMENT(Kind.CODE, "care_arrangement"),
    TERRITORY_CODE(Kind.TERRITORY, null),
    COMMUNE(Kind.TEXT, null),
    ADDRESS(Kind.TEXT, null),
    ADDRESS_HIDDEN(Kind.FLAG, null),
    PROTECTED(Kind.FLAG, null),
    HOUSEHOLD(Kind.HOUSEHOLD, "relationship_type"),
    HOUSEHOLD_LEFT(Kind.LEFT, "household_leaving_reason");

    /** How a value of it is read. */
    public enum Kind {
        /** As it was typed. */
        TEXT,
        /** A code of {@link #list}. */
        CODE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A day. */
        DATE,
        /** A day, and in {@code detail} how much of it is known. */
        BIRTH,
        /** A province or prefecture. */
        TERRITORY,
        /** A number, and in {@code detail} whether it is safe to call; in {@code extra} whose it is. */
        PHONE,
        /** A number, in {@code detail} the kind of paper, in {@code extra} how sure it is. */
        IDENTIFIER,
        /** What she is to the declarant, null for the declarant; in {@code detail} since when. */
        HOUSEHOLD,
        /** Why she left, and in {@code detail} when. */
        LEFT
    }

    private final Kind kind;
    private final @Nullable String list;

    PersonField(Kind kind, @Nullable String list) {
        this.kind = kind;
        this.list = list;
    }

    public Kind kind() {
        return kind;
    }

    /** The list of its codes; null where it has none. */
    public @Nullable String list() {
        return list;
    }
}
