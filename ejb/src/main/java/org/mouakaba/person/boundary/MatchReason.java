package org.mouakaba.person.boundary;

/** Why a record may be the person searched for; declared from the strongest down. */
public enum MatchReason {
    IDENTIFIER(100),
    NAME(40),
    SIMILAR_NAME(20),
    PHONE(15),
    BIRTH_YEAR(12);

    private final int weight;

    MatchReason(int weight) {
        this.weight = weight;
    }

    /** For the order of the list only: a key finds candidates and never decides. */
    public int weight() {
        return weight;
    }
}
