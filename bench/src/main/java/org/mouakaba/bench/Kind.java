package org.mouakaba.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A kind of page or of act, how long it may take, and how often each role comes to it among a hundred. */
enum Kind {
    TODAY("today", 100, 14, 0),
    NEEDS("needs you", 100, 0, 14),
    TEAM("team board", 100, 0, 10),
    CASES("case list", 100, 8, 10),
    CASES_UNIT("case list, filtered", 100, 5, 5),
    CASES_SORTED("case list, sorted", 100, 4, 4),
    CASES_CLOSED("case list, closed", 100, 2, 2),
    CASES_SECOND("case list, second page", 100, 4, 6),
    NUMBER("search by case number", 100, 4, 4),
    PAPER("search by identity card", 100, 4, 4),
    NAME_LATIN("search by name, Latin", 300, 5, 4),
    NAME_ARABIC("search by name, Arabic", 300, 5, 4),
    NAME_MISSPELT("search by name, misspelt", 300, 2, 2),
    CASE("case opened", 200, 12, 10),
    CASE_TAB("case, another tab", 200, 10, 8),
    INTAKE("notifications", 100, 3, 3),
    REFERRALS("referrals", 100, 2, 2),
    DIRECTORY("directory", 100, 2, 1),
    ALERTS("alerts", 100, 2, 2),
    FORM("form opened", 200, 0, 0),
    SAVE_DRAFT("draft saved", 300, 4, 2),
    SAVE_NOTIFICATION("notification saved", 300, 3, 3),
    SAVE_VISIT("visit saved", 300, 5, 0);

    /** The mix of one role as a wheel: each kind stands in it as often as its share. */
    static List<Kind> wheel(boolean supervisor) {
        return Arrays.stream(values())
                .flatMap(kind -> Collections.nCopies(supervisor ? kind.supervisor : kind.worker, kind).stream())
                .toList();
    }

    final String label;
    final int limit;
    private final int worker;
    private final int supervisor;

    Kind(String label, int limit, int worker, int supervisor) {
        this.label = label;
        this.limit = limit;
        this.worker = worker;
        this.supervisor = supervisor;
    }
}
