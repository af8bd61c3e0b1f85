package org.mouakaba.intake.boundary;

/** Facts that make a risk high by themselves (domain dossier 3.4). */
public enum RedFlag {
    SEXUAL_VIOLENCE,
    WEAPON,
    DEATH_THREAT,
    NEWBORN,
    SUICIDE_ATTEMPT,
    TRAFFICKING,
    UNACCOMPANIED_CHILD;

    /** Laws 103-13 and 27-14 put the case under SECRET. */
    public boolean secret() {
        return this == SEXUAL_VIOLENCE || this == TRAFFICKING;
    }
}
