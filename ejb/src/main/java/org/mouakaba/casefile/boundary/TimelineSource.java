package org.mouakaba.casefile.boundary;

import java.util.List;

/**
 * What another component knows of the course of a case. A port, implemented by each that has something to tell, so that
 * the case's page shows one timeline and {@code casefile} depends on none of them.
 */
public interface TimelineSource {

    /** Its lines of this case, in any order. The caller may read the case: that was asked before. */
    List<TimelineEntry> timeline(CaseFileId id);
}
