package org.mouakaba.web.casefile;

/** The filters of a case's journal: the kinds that a line can be of. */
public enum TimelineKind {
    CONTACT("pi-comments", "teal"),
    DECISION("pi-verified", "teal"),
    REFERRAL("pi-send", ""),
    DOCUMENT("pi-file", ""),
    STEP("pi-flag", "");

    private final String icon;
    private final String tone;

    TimelineKind(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    String icon() {
        return icon;
    }

    String tone() {
        return tone;
    }
}
