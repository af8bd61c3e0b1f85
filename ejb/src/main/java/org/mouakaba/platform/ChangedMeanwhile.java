package org.mouakaba.platform;

/** Someone else saved the object since it was read; nothing was overwritten (HTTP 412). */
public class ChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("changedMeanwhile");
    }

    /**
     * @param actual version of the stored object
     * @param expected version that the caller read
     * @throws ChangedMeanwhile where they differ
     */
    public static void unless(long actual, long expected) {
        if (actual != expected) {
            throw new ChangedMeanwhile();
        }
    }
}
