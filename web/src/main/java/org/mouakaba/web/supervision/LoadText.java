package org.mouakaba.web.supervision;

import java.util.List;

/**
 * A load as it is read, with its sum explained line by line.
 *
 * @param percent a whole number
 * @param tone the class of the tag that names the band
 */
public record LoadText(
        String cases,
        int percent,
        String points,
        String capacity,
        String band,
        String tone,
        String icon,
        String capacitySum,
        List<PartText> parts) {

    public LoadText {
        parts = List.copyOf(parts);
    }

    /** One line of the sum: what, weight, number, points. */
    public record PartText(String what, String weight, String number, String points) {}
}
