package org.mouakaba.intake.boundary;

/** Facts that make a risk high by themselves (domain dossier 3.4). */
public enum RedFlag {
    SEXUAL_VIOLENCE,
    WEAPON,
    DEATH_THREAT,
    NEWBORN,
    SUICIDE_ATTEMPT,
    TRAFFICKING,
    UNACCOMPANIED_CHILD
}
