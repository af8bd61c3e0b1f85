package org.mouakaba.household.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Sex;

/** What a code of the list relationship_type means for the picture of a family. */
public enum Kinship {
    /** Is father or mother of. */
    PARENT,
    /** Is child of. */
    CHILD,
    /** Is a parent of a parent of. */
    GRANDPARENT,
    /** Is a child of a child of. */
    GRANDCHILD,
    SPOUSE,
    FORMER_SPOUSE,
    SIBLING,
    /** Answers for without being a parent: kafil, representative, who has custody, step-parent. */
    GUARDIAN,
    /** Is answered for by. */
    WARD,
    OTHER;

    public static Kinship of(String relation) {
        return switch (relation) {
            case "FATHER", "MOTHER" -> PARENT;
            case "SON", "DAUGHTER" -> CHILD;
            case "GRANDFATHER", "GRANDMOTHER" -> GRANDPARENT;
            case "GRANDCHILD" -> GRANDCHILD;
            case "HUSBAND", "WIFE" -> SPOUSE;
            case "EX_SPOUSE" -> FORMER_SPOUSE;
            case "BROTHER", "SISTER", "HALF_SIBLING" -> SIBLING;
            case "KAFIL",
                    "LEGAL_GUARDIAN",
                    "TESTAMENTARY_GUARDIAN",
                    "JUDICIAL_GUARDIAN",
                    "CUSTODIAN",
                    "FOSTER",
                    "STEPFATHER",
                    "STEPMOTHER" -> GUARDIAN;
            case "MAKFOUL", "STEPCHILD" -> WARD;
            default -> OTHER;
        };
    }

    /**
     * What the other is to the person, where the person is {@code relation} to the other.
     *
     * @param sex of the other
     * @return null where the list has no word that must be true
     */
    public static @Nullable String inverse(String relation, Sex sex) {
        boolean woman = sex == Sex.F;
        return switch (of(relation)) {
            case PARENT -> known(sex, woman ? "DAUGHTER" : "SON");
            case CHILD -> known(sex, woman ? "MOTHER" : "FATHER");
            case SPOUSE -> known(sex, woman ? "WIFE" : "HUSBAND");
            case GRANDCHILD -> known(sex, woman ? "GRANDMOTHER" : "GRANDFATHER");
            case GRANDPARENT -> "GRANDCHILD";
            case FORMER_SPOUSE -> "EX_SPOUSE";
            case SIBLING -> relation.equals("HALF_SIBLING") ? relation : known(sex, woman ? "SISTER" : "BROTHER");
            case GUARDIAN -> relation.equals("KAFIL") ? "MAKFOUL" : relation.startsWith("STEP") ? "STEPCHILD" : null;
            case WARD -> relation.equals("MAKFOUL") ? "KAFIL" : null;
            case OTHER ->
                switch (relation) {
                    case "COUSIN", "NEIGHBOUR", "FRIEND", "NONE", "SIBLING_IN_LAW", "FIANCE" -> relation;
                    default -> null;
                };
        };
    }

    /** What the other is, where the person is {@code kinship}. */
    static Kinship mirror(Kinship kinship) {
        return switch (kinship) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case GUARDIAN -> WARD;
            case WARD -> GUARDIAN;
            case SPOUSE, FORMER_SPOUSE, SIBLING, OTHER -> kinship;
        };
    }

    private static @Nullable String known(Sex sex, String code) {
        return sex == Sex.U ? null : code;
    }
}
