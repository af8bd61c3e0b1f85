package org.mouakaba.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A kind of page or of act, how long it may take, and how often each role comes to it among a hundred. */
enum Kind {
    TODAY("today", 100, 14, 0, 0),
    NEEDS("needs you", 100, 0, 14, 0),
    TEAM("team board", 100, 0, 10, 0),
    CASES("case list", 100, 8, 10, 0),
    CASES_UNIT("case list, filtered", 100, 5, 5, 0),
    CASES_SORTED("case list, sorted", 100, 4, 4, 0),
    CASES_CLOSED("case list, closed", 100, 2, 2, 0),
    CASES_SECOND("case list, second page", 100, 4, 6, 0),
    NUMBER("search by case number", 100, 4, 4, 0),
    PAPER("search by identity card", 100, 4, 4, 0),
    NAME_LATIN("search by name, Latin", 300, 5, 4, 0),
    NAME_ARABIC("search by name, Arabic", 300, 5, 4, 0),
    NAME_MISSPELT("search by name, misspelt", 300, 2, 2, 0),
    CASE("case opened", 200, 12, 10, 0),
    CASE_TAB("case, another tab", 200, 10, 8, 0),
    INTAKE("notifications", 100, 3, 3, 0),
    REFERRALS("referrals", 100, 2, 2, 0),
    DIRECTORY("directory", 100, 2, 1, 0),
    ALERTS("alerts", 100, 2, 2, 0),
    FORM("form opened", 200, 0, 0, 0),
    SAVE_DRAFT("draft saved", 300, 4, 2, 0),
    SAVE_NOTIFICATION("notification saved", 300, 3, 3, 0),
    SAVE_VISIT("visit saved", 300, 5, 0, 0),
    MONEY("report on money", 500, 0, 0, 12),
    MONEY_CUT("report on money, cut otherwise", 500, 0, 0, 10),
    MEANS("report on capacity", 500, 0, 0, 12),
    COUNTS("counts of cases", 100, 0, 0, 4),
    LINES("budget lines", 100, 0, 0, 8),
    CONVENTIONS("conventions", 100, 0, 0, 10),
    CONVENTION("convention opened", 200, 0, 0, 10),
    TRANCHES("tranches", 100, 0, 0, 10),
    EXPENDITURES("expenditures", 100, 0, 0, 10),
    ENTRIES("entries behind a figure", 100, 0, 0, 7),
    DUE_REPORTS("reports of associations", 100, 0, 0, 7);

    /** Whose day it is. */
    enum Role {
        WORKER,
        SUPERVISOR,
        ADMINISTRATOR
    }

    /** The mix of one role as a wheel: each kind stands in it as often as its share. */
    static List<Kind> wheel(Role role) {
        return Arrays.stream(values())
                .flatMap(kind -> Collections.nCopies(kind.share(role), kind).stream())
                .toList();
    }

    /** Each kind that a role comes to, once. */
    static List<Kind> of(Role role) {
        return wheel(role).stream().distinct().toList();
    }

    final String label;
    final int limit;
    private final int worker;
    private final int supervisor;
    private final int administrator;

    Kind(String label, int limit, int worker, int supervisor, int administrator) {
        this.label = label;
        this.limit = limit;
        this.worker = worker;
        this.supervisor = supervisor;
        this.administrator = administrator;
    }

    private int share(Role role) {
        return switch (role) {
            case WORKER -> worker;
            case SUPERVISOR -> supervisor;
            case ADMINISTRATOR -> administrator;
        };
    }

    boolean saves() {
        return name().startsWith("SAVE");
    }
}
