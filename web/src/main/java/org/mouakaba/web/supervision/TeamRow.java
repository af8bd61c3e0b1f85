package org.mouakaba.web.supervision;

/**
 * One worker on the team board.
 *
 * @param initials for the round mark before the name
 * @param about her working time, and the languages of the field that she speaks
 * @param lateDetail what is late, by kind
 * @param open whether the sum of her load is shown
 */
public record TeamRow(
        String id,
        String name,
        String initials,
        String about,
        LoadText load,
        String high,
        long late,
        String lateDetail,
        boolean open) {}
