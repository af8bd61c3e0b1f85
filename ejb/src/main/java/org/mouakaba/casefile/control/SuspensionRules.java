package org.mouakaba.casefile.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingQueries;

/** For which reason and how long a case may stand still (domain dossier 3.2). */
public class SuspensionRules {

    private static final String OTHER = "OTHER";

    @Inject
    CodeListQueries codes;

    @Inject
    SettingQueries settings;

    /** @throws RuleException beside the field that does not fit */
    public void require(String reason, @Nullable String note, LocalDate until, LocalDate today) {
        if (!codes.choosable("suspension_reason", reason)) {
            throw RuleException.beside("reason", "casefile.unknownSuspensionReason");
        }
        if (reason.equals(OTHER) && (note == null || note.isBlank())) {
            throw RuleException.beside("note", "casefile.writeTheReason");
        }
        requireDay(until, today, latest(today));
    }

    /** The latest day on which work must go on. */
    public LocalDate latest(LocalDate today) {
        return today.plusMonths(settings.require("suspension.longest", today).whole());
    }

    static void requireDay(LocalDate until, LocalDate today, LocalDate latest) {
        if (!until.isAfter(today)) {
            throw RuleException.beside("until", "casefile.suspendedIntoThePast");
        }
        if (until.isAfter(latest)) {
            throw RuleException.beside("until", "casefile.suspendedTooLong");
        }
    }
}
