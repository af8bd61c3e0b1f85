package org.mouakaba.assessment.boundary;

/** What an answer does to the score. */
public enum ItemEffect {
    NONE,
    /** Its points are added. */
    RAISES,
    /** Its points are taken away. */
    PROTECTS,
    /** Decides the risk alone, whatever the score. */
    RED_FLAG
}
