package org.mouakaba.demo.control;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Entries.Amount;
import org.mouakaba.demo.control.Entries.Spent;
import org.mouakaba.demo.control.Treasury.Grant;

/** What associations spend and report, what is accepted of it, and what is left at the end. */
final class Spending {

    private static final int REPORT_DAYS = 30;
    private static final int SECONDS_UNTIL_DECLARED = 7_200;
    private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

    private final Rows rows;
    private final Chance chance;
    private final Entries entries;
    private final Map<String, List<String>> cases;
    private final Function<String, List<UUID>> homes;
    private final LocalDate today;
    private final int aYear;
    private final Map<UUID, LocalDate[]> orderable = new HashMap<>();
    private final Map<UUID, Long> justified = new HashMap<>();
    private int invoices;

    /** A report: its time, and what became of it; days in the future are not there yet. */
    private record Report(
            UUID id,
            int position,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate submitted,
            @Nullable LocalDate decided) {}

    /** Something spent, waiting for its report. */
    private record Invoice(Spent spent, LocalDate on, long cents) {}

    /**
     * @param cases names of cases by province, for what was spent on one of them
     * @param homes establishments by province, for what was spent on one of them
     * @param people of the whole population: the more, the more invoices
     */
    Spending(
            Rows rows,
            Chance chance,
            Map<String, List<String>> cases,
            Function<String, List<UUID>> homes,
            LocalDate today,
            int people) {
        this.rows = rows;
        this.chance = chance;
        this.entries = new Entries(rows, chance, today);
        this.cases = cases;
        this.homes = homes;
        this.today = today;
        this.aYear = people >= 1_000_000 ? 108 : people >= 100_000 ? 24 : 8;
    }

    /** From when the tranche may be ordered: once the reports on the earlier ones are in and decided. */
    LocalDate orderableFrom(Grant grant, int position) {
        LocalDate[] days = orderable.get(grant.promise().convention());
        return days == null ? LocalDate.of(grant.year(), Month.JANUARY, 1) : days[position - 1];
    }

    void spend(Grant grant) {
        List<Report> reports = reports(grant);
        List<List<Invoice>> byReport = new ArrayList<>();
        reports.forEach(report -> byReport.add(new ArrayList<>()));
        for (int i = 0; i < aYear; i++) {
            LocalDate on =
                    LocalDate.of(grant.year(), Month.JANUARY, 8).plusDays(350L * i / aYear + chance.between(0, 6));
            if (!on.isBefore(today)) {
                break;
            }
            int at = 0;
            while (on.isAfter(reports.get(at).to())) {
                at++;
            }
            long cents = Math.max(10_000, grant.cents() * 96 / 100 / aYear * chance.between(92, 104) / 100 / 5 * 5);
            byReport.get(at).add(invoice(grant, reports.get(at), i, on, cents));
        }
        long accepted = 0;
        for (int i = 0; i < reports.size(); i++) {
            accepted += report(grant, reports.get(i), byReport.get(i));
        }
        justified.put(grant.promise().convention(), accepted);
    }

    private Invoice invoice(Grant grant, Report report, int number, LocalDate on, long cents) {
        Scheme scheme = grant.scheme();
        String category = scheme.categories().get(number % scheme.categories().size());
        List<String> known = cases.getOrDefault(grant.territory(), List.of());
        @Nullable String reference = category.equals("DIRECT_AID") && !known.isEmpty() ? chance.of(known) : null;
        // What was for one case was for no establishment; of the rest, three in five are of one home.
        List<UUID> managed = homes.apply(grant.territory());
        @Nullable
        UUID establishment =
                reference == null && !managed.isEmpty() && number % 5 < 3 ? managed.get(number % managed.size()) : null;
        UUID id = chance.id(Entries.at(on));
        invoices++;
        String proof = "F-%d-%07d".formatted(grant.year(), invoices);
        boolean submitted = report.submitted() != null;
        rows.addAudited(
                grant.revision(),
                "expenditure",
                id,
                grant.promise().convention(),
                report.id(),
                on,
                category,
                scheme.serviceType(),
                scheme.beneficiary(),
                scheme.sex(),
                scheme.disability() ? Boolean.TRUE : null,
                reference,
                label(category, on),
                proof,
                grant.promise().by(),
                Entries.at(on).plusSeconds(SECONDS_UNTIL_DECLARED),
                establishment);
        Spent spent = new Spent(
                id,
                category,
                scheme.beneficiary(),
                scheme.sex(),
                scheme.disability() ? Boolean.TRUE : null,
                establishment);
        if (chance.between(0, 199) == 0 && submitted) {
            // Put under the wrong category first, and said anew ten days later.
            Spent wrong =
                    new Spent(id, "ADMIN", spent.beneficiary(), spent.sex(), spent.disability(), spent.establishment());
            UUID first = entries.ofExpenditure(grant.promise(), wrong, Amount.of("EXPENDITURE", cents, on, proof));
            String why = "Imputée aux frais de gestion par erreur";
            entries.ofExpenditure(
                    grant.promise(), spent, new Amount("EXPENDITURE", cents, on, on.plusDays(10), proof, why, first));
            entries.ofExpenditure(
                    grant.promise(), wrong, new Amount("EXPENDITURE", -cents, on, on.plusDays(10), proof, why, first));
        } else {
            entries.ofExpenditure(grant.promise(), spent, Amount.of("EXPENDITURE", cents, on, proof));
        }
        return new Invoice(spent, on, cents);
    }

    private static String label(String category, LocalDate on) {
        String month = "%02d/%d".formatted(on.getMonthValue(), on.getYear());
        return switch (category) {
            case "STAFF" -> "Salaires " + month;
            case "FOOD" -> "Denrées " + month;
            case "TRANSPORT" -> "Déplacements " + month;
            case "RENT_UTILITIES" -> "Loyer, eau et électricité " + month;
            case "CARE" -> "Produits de santé " + month;
            case "TRAINING" -> "Formation de l’équipe " + month;
            case "PEDAGOGY" -> "Matériel pédagogique " + month;
            default -> "Aide directe " + month;
        };
    }

    private List<Report> reports(Grant grant) {
        int year = grant.year();
        LocalDate[] starts = {
            LocalDate.of(year, Month.JANUARY, 1),
            LocalDate.of(year, Month.JULY, 1),
            LocalDate.of(year, Month.OCTOBER, 15)
        };
        LocalDate[] ends = {
            LocalDate.of(year, Month.JUNE, 30),
            LocalDate.of(year, Month.OCTOBER, 14),
            LocalDate.of(year, Month.DECEMBER, 31)
        };
        LocalDate[] from = new LocalDate[starts.length];
        from[0] = starts[0];
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            boolean slow = chance.percent(12);
            LocalDate submitted = ends[i].plusDays(slow ? chance.between(35, 110) : chance.between(6, 29));
            LocalDate decided = submitted.plusDays(chance.between(5, 30));
            reports.add(new Report(
                    chance.id(Entries.at(starts[i])), i + 1, starts[i], ends[i], past(submitted), past(decided)));
            if (i + 1 < starts.length) {
                LocalDate before = from[i];
                LocalDate now = decided.isBefore(today) ? decided : NEVER;
                from[i + 1] = now.isAfter(before) ? now : before;
            }
        }
        orderable.put(grant.promise().convention(), from);
        return reports;
    }

    private @Nullable LocalDate past(LocalDate day) {
        return day.isBefore(today) ? day : null;
    }

    private long report(Grant grant, Report report, List<Invoice> invoices) {
        boolean empty = invoices.isEmpty();
        @Nullable LocalDate submitted = empty ? null : report.submitted();
        @Nullable LocalDate decided = submitted == null ? null : report.decided();
        long accepted = 0;
        long rejected = 0;
        if (decided != null) {
            for (Invoice invoice : invoices) {
                long bad = chance.percent(4) ? invoice.cents() / 4 : 0;
                entries.ofExpenditure(
                        grant.promise(),
                        invoice.spent(),
                        Amount.of("ACCEPTANCE", invoice.cents() - bad, decided, null));
                if (bad > 0) {
                    entries.ofExpenditure(grant.promise(), invoice.spent(), Amount.of("REJECTION", bad, decided, null));
                }
                accepted += invoice.cents() - bad;
                rejected += bad;
            }
        }
        rows.addAudited(
                grant.revision(),
                "justification",
                report.id(),
                grant.promise().convention(),
                report.position(),
                report.from(),
                report.to(),
                report.to().plusDays(REPORT_DAYS),
                submitted,
                submitted == null ? null : "association",
                decided,
                decided == null ? null : grant.promise().by(),
                rejected > 0 ? "Pièce sans numéro ni date" : null,
                submitted == null ? "DUE" : decided == null ? "SUBMITTED" : rejected > 0 ? "PARTIAL" : "ACCEPTED");
        return accepted;
    }

    /** In June of the next year: what is left comes back, or stays to be deducted. */
    void settle(Grant grant, long paid) {
        long left = paid - justified.getOrDefault(grant.promise().convention(), 0L);
        LocalDate day = LocalDate.of(grant.year() + 1, Month.JUNE, 15);
        if (left > 0) {
            boolean back = chance.percent(30);
            Treasury.Part last = grant.parts().get(grant.parts().size() - 1);
            if (back && left <= last.cents()) {
                entries.ofTranche(grant.promise(), last.id(), Amount.of("RECOVERY", left, day, grant.number()));
            } else {
                entries.ofConvention(
                        grant.promise(), Amount.of(back ? "RECOVERY" : "SURPLUS", left, day, grant.number()));
            }
        }
    }
}
