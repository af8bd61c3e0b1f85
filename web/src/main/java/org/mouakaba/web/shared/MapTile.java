package org.mouakaba.web.shared;

/**
 * One tile of mk:tilemap.
 *
 * @param code of the territory
 * @param row from 1, counted from the north
 * @param column from 1, counted from the west
 * @param name short, in the reader's language
 * @param value as it is read: {@code 68 %}; empty where there is none
 * @param tone how high the value is
 * @param current whether it is the reader's own, or the one chosen
 */
public record MapTile(String code, int row, int column, String name, String value, Tone tone, boolean current) {

    /** From the palest to the deepest. The first is a warning and carries a sign. */
    public enum Tone {
        ALARM,
        LOW,
        MIDDLE,
        HIGH,
        NONE;

        public String getStyle() {
            return switch (this) {
                case ALARM -> "q1";
                case LOW -> "q2";
                case MIDDLE -> "q3";
                case HIGH -> "q4";
                case NONE -> "q0";
            };
        }
    }

    /**
     * One line of its legend.
     *
     * @param label what values have the tone
     */
    public record Legend(Tone tone, String label) {}

    /** Styles of its place: the content policy allows no others. */
    public String getPlace() {
        return "r" + row + " c" + column;
    }

    public boolean isAlarm() {
        return tone == Tone.ALARM;
    }

    public String getStyle() {
        return tone.getStyle() + (current ? " me" : "");
    }
}
