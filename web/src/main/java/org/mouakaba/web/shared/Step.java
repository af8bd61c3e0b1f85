package org.mouakaba.web.shared;

/**
 * One step of mk:stepper.
 *
 * @param label its name, in the reader's language
 * @param note a date or a remark; empty for none
 * @param state where it stands
 */
public record Step(String label, String note, State state) {

    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }

    public String getStyle() {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "now";
            case AHEAD -> "";
        };
    }
}
