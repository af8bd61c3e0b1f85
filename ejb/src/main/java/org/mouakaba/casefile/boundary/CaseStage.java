package org.mouakaba.casefile.boundary;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands on its way (code list {@code case_stage}). SIGNAL and SCREENING belong to the notification and
 * stand in the case's history only; the others are passed by the case itself.
 */
public enum CaseStage {
    SIGNAL,
    SCREENING,
    REGISTERED,
    ASSESSMENT,
    PLANNING,
    IMPLEMENTATION,
    FOLLOW_UP,
    CLOSURE_REQUESTED,
    CLOSED,
    POST_CLOSURE;

    /** The stages that may follow this one. */
    public Set<CaseStage> next() {
        return switch (this) {
            case SIGNAL -> EnumSet.of(SCREENING);
            case SCREENING -> EnumSet.of(REGISTERED);
            case REGISTERED -> EnumSet.of(ASSESSMENT, CLOSURE_REQUESTED);
            case ASSESSMENT -> EnumSet.of(PLANNING, CLOSURE_REQUESTED);
            case PLANNING -> EnumSet.of(IMPLEMENTATION, ASSESSMENT, CLOSURE_REQUESTED);
            case IMPLEMENTATION -> EnumSet.of(FOLLOW_UP, PLANNING, CLOSURE_REQUESTED);
            case FOLLOW_UP -> EnumSet.of(IMPLEMENTATION, PLANNING, ASSESSMENT, CLOSURE_REQUESTED);
            // A request that is returned leads back to where it came from.
            case CLOSURE_REQUESTED -> EnumSet.of(CLOSED, REGISTERED, ASSESSMENT, PLANNING, IMPLEMENTATION, FOLLOW_UP);
            case CLOSED -> EnumSet.of(POST_CLOSURE, REGISTERED);
            case POST_CLOSURE -> EnumSet.of(CLOSED, REGISTERED);
        };
    }

    public boolean open() {
        return this != CLOSED && this != POST_CLOSURE;
    }
}
