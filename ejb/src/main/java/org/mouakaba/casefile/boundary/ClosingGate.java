package org.mouakaba.casefile.boundary;

import java.util.Set;

/**
 * What another component holds against closing a case: an open referral, an action of high priority. A port, implemented
 * by each component that has such a reason, so that {@code casefile} depends on none of them.
 */
public interface ClosingGate {

    /** Message keys of the errors bundle; empty where nothing stands against it. */
    Set<String> obstacles(CaseFileId id);
}
