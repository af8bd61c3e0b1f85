package org.mouakaba.funding.control;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouakaba.platform.RuleException;

/**
 * The rules that the database holds, in words. Services ask before they write, so that a refusal can say how much is left;
 * who is overtaken between the question and the answer gets these.
 */
final class Invariants {

    private static final Pattern NAME = Pattern.compile("\"((?:ck|uq)_\\w+)\"");

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("ck_line_budget", "funding.lineBelowNought"),
            Map.entry("ck_line_committed", "funding.lineExhausted"),
            Map.entry("ck_line_paid", "funding.conventionExhausted"),
            Map.entry("ck_convention_committed", "funding.conventionExhausted"),
            Map.entry("ck_convention_planned", "funding.conventionExhausted"),
            Map.entry("ck_convention_paid", "funding.conventionExhausted"),
            Map.entry("ck_convention_accepted", "funding.acceptedAboveDeclared"),
            Map.entry("ck_convention_recovered", "funding.recoveredAbovePaid"),
            Map.entry("ck_tranche_paid", "funding.trancheExhausted"),
            Map.entry("ck_tranche_recovered", "funding.recoveredAbovePaid"),
            Map.entry("ck_convention_reserved", "funding.conventionStep"),
            Map.entry("ck_tranche_order", "funding.earlierReportLate"),
            Map.entry("ck_expenditure_accepted", "funding.acceptedAboveDeclared"),
            Map.entry("ck_expenditure_establishment", "funding.establishmentOfOthers"),
            Map.entry("ck_expenditure_period", "funding.outOfPeriod"),
            Map.entry("ck_transfer_balanced", "funding.transferUnbalanced"),
            Map.entry("uq_budget_line", "funding.lineExists"),
            Map.entry("uq_ledger_entry_payment", "funding.paymentKnown"));

    private Invariants() {}

    /** What to throw instead: the refusal where a rule was broken, the fault itself where it was none. */
    static RuntimeException explained(PersistenceException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getMessage() != null) {
                Matcher name = NAME.matcher(refused.getMessage());
                while (name.find()) {
                    String key = REFUSALS.get(name.group(1));
                    if (key != null) {
                        return new RuleException(key);
                    }
                }
            }
        }
        return thrown;
    }
}
