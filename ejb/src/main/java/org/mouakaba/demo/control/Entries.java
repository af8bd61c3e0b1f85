package org.mouakaba.demo.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of the ledger on their way into the database, recorded two days after they became known. */
final class Entries {

    private static final int DAYS_UNTIL_RECORDED = 2;

    private final Rows rows;
    private final Chance chance;
    private final LocalDate today;

    /** What an entry of a convention stands on. */
    record Promise(UUID line, UUID convention, String serviceType, String by) {}

    /** What an expenditure was for. */
    record Spent(
            UUID id,
            String category,
            @Nullable String beneficiary,
            @Nullable String sex,
            @Nullable Boolean disability,
            @Nullable UUID establishment) {}

    /**
     * An amount.
     *
     * @param known when it became known; what is planned is known before it counts
     * @param reason why it corrects another
     */
    record Amount(
            String kind,
            long cents,
            LocalDate on,
            LocalDate known,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable UUID corrects) {

        static Amount of(String kind, long cents, LocalDate on, @Nullable String reference) {
            return new Amount(kind, cents, on, on, reference, null, null);
        }
    }

    private record Target(
            UUID line,
            @Nullable UUID convention,
            @Nullable UUID tranche,
            @Nullable String serviceType,
            String by) {}

    Entries(Rows rows, Chance chance, LocalDate today) {
        this.rows = rows;
        this.chance = chance;
        this.today = today;
    }

    static BigDecimal dirhams(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    void ofLine(UUID line, String category, String by, Amount amount) {
        write(new Target(line, null, null, null, by), new Spent(line, category, null, null, null, null), false, amount);
    }

    void ofConvention(Promise p, Amount amount) {
        write(new Target(p.line(), p.convention(), null, p.serviceType(), p.by()), null, false, amount);
    }

    void ofTranche(Promise p, UUID tranche, Amount amount) {
        write(new Target(p.line(), p.convention(), tranche, p.serviceType(), p.by()), null, false, amount);
    }

    UUID ofExpenditure(Promise p, Spent spent, Amount amount) {
        return write(new Target(p.line(), p.convention(), null, p.serviceType(), p.by()), spent, true, amount);
    }

    private UUID write(Target of, @Nullable Spent spent, boolean expenditure, Amount amount) {
        LocalDate entered = amount.known().plusDays(DAYS_UNTIL_RECORDED);
        Instant recorded = at(entered.isBefore(today) ? entered : today.minusDays(1));
        UUID id = chance.id(recorded);
        rows.add(
                "ledger_entry",
                id,
                amount.kind(),
                of.line(),
                of.convention(),
                of.tranche(),
                spent != null && expenditure ? spent.id() : null,
                spent == null ? null : spent.category(),
                of.serviceType(),
                spent == null ? null : spent.beneficiary(),
                spent == null ? null : spent.sex(),
                spent == null ? null : spent.disability(),
                spent == null ? null : spent.establishment(),
                dirhams(amount.cents()),
                amount.on(),
                amount.reference(),
                amount.reason(),
                amount.corrects(),
                chance.id(recorded),
                recorded,
                of.by());
        return id;
    }
}
