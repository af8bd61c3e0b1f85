package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.demo.control.Entries.Amount;
import org.mouakaba.demo.control.Entries.Promise;
import org.mouakaba.demo.control.Places.Place;

/**
 * Four years of money: a budget line for each programme and region, conventions with the associations of the provinces,
 * their tranches. It is late here and there, as it is.
 */
final class Treasury {

    static final int YEARS = 4;
    /** Up to so much a decision of the authorising officer does: 50,000 DH. */
    private static final long THRESHOLD = 5_000_000;

    private static final int[] PARTS = {40, 40, 20};

    private final Rows rows;
    private final Chance chance;
    private final Places places;
    private final Directory directory;
    private final Entries entries;
    private final Spending spending;
    private final LocalDate today;
    private int lines;
    private int conventions;
    private int payments;

    /** What is promised, and how it came to be paid. */
    record Grant(
            Promise promise,
            Scheme scheme,
            String number,
            String territory,
            int year,
            long cents,
            LocalDate signed,
            List<Part> parts,
            long revision) {

        Grant {
            parts = List.copyOf(parts);
        }
    }

    /** A tranche. */
    record Part(UUID id, int position, LocalDate plannedOn, long cents) {}

    Treasury(Rows rows, Chance chance, Places places, Directory directory, Spending spending, LocalDate today) {
        this.rows = rows;
        this.chance = chance;
        this.places = places;
        this.directory = directory;
        this.entries = new Entries(rows, chance, today);
        this.spending = spending;
        this.today = today;
    }

    void write(Connection connection) throws SQLException {
        Map<String, List<Place>> regions = places.all().stream()
                .collect(Collectors.groupingBy(
                        place -> place.code().substring(0, 2), TreeMap::new, Collectors.toList()));
        for (int year = today.getYear() - YEARS + 1; year <= today.getYear(); year++) {
            for (Map.Entry<String, List<Place>> region : regions.entrySet()) {
                for (Scheme scheme : Scheme.ALL) {
                    line(region.getKey(), region.getValue(), scheme, year);
                    rows.sendIfMany();
                }
            }
        }
        rows.settle();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select setval('budget_line_seq', " + (lines + 1) + ")");
            statement.execute("select setval('convention_seq', " + (conventions + 1) + ")");
        }
    }

    private void line(String region, List<Place> provinces, Scheme scheme, int year) {
        String by = region.equals("04") ? "ouazzani" : "alami";
        LocalDate opened = LocalDate.of(year, Month.JANUARY, 6);
        if (!opened.isBefore(today)) {
            return;
        }
        UUID line = chance.id(Entries.at(opened));
        List<Place> financed = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        long sum = 0;
        for (Place province : provinces) {
            if (scheme.share() == 100 || has(province, scheme)) {
                long cents = Math.max(
                        6_000_000,
                        (long) province.population()
                                * scheme.perHead()
                                / 10_000
                                * 10_000
                                / 100
                                * chance.between(92, 108)
                                / 100
                                * 100);
                financed.add(province);
                amounts.add(cents);
                sum += cents;
            }
        }
        lines++;
        rows.add(
                "budget_line",
                line,
                "LB-%d-%s-%06d".formatted(year, region, lines),
                scheme.programme(),
                region,
                year,
                scheme.source(),
                scheme.category());
        entries.ofLine(
                line,
                scheme.category(),
                by,
                Amount.of("BUDGET", Math.max(sum / 100_000 * 108_000, 10_000_000), opened, "LF " + year));
        for (int i = 0; i < financed.size(); i++) {
            convention(line, financed.get(i), scheme, year, amounts.get(i), by);
        }
        if (year == today.getYear() && today.getDayOfYear() > 40 && lines % 4 == 0 && !financed.isEmpty()) {
            selection(line, financed.get(0), scheme, sum * 4 / 10_000 * 100, by);
        }
    }

    /** Chosen in a call for projects and not signed yet: its amount is held on the line. */
    private void selection(UUID line, Place province, Scheme scheme, long cents, String by) {
        LocalDate on = today.minusDays(chance.between(4, 30));
        conventions++;
        Instant at = Entries.at(on);
        UUID id = chance.id(at);
        int year = today.getYear();
        long revision = rows.revision(at, by);
        rows.addAudited(
                revision,
                "convention",
                id,
                "CV-%d-%06d".formatted(year, conventions),
                line,
                cents > THRESHOLD ? "CONVENTION" : "DECISION",
                directory.association(province.code()),
                province.code(),
                scheme.subject() + ", " + province.nameFr(),
                scheme.serviceType(),
                Entries.dirhams(cents),
                1,
                on,
                LocalDate.of(year, Month.DECEMBER, 31),
                null,
                null,
                "SELECTED");
        rows.addAudited(
                revision,
                "tranche",
                chance.id(at),
                id,
                1,
                LocalDate.of(year, Month.DECEMBER, 15),
                Entries.dirhams(cents),
                null,
                "PLANNED",
                null,
                null,
                null);
        entries.ofConvention(
                new Promise(line, id, scheme.serviceType(), by),
                Amount.of("RESERVATION", cents, on, "Comité de sélection"));
    }

    /** The same provinces each year. */
    private static boolean has(Place province, Scheme scheme) {
        int lot = Integer.parseInt(province.code().replace(".", "")) * 31
                + scheme.programme().length() * 17;
        return lot % 100 < scheme.share() || province.code().startsWith("04");
    }

    private void convention(UUID line, Place province, Scheme scheme, int year, long cents, String by) {
        LocalDate signed = LocalDate.of(year, Month.FEBRUARY, chance.between(3, 26));
        if (!signed.isBefore(today)) {
            return;
        }
        conventions++;
        Instant at = Entries.at(signed);
        UUID id = chance.id(at);
        String number = "CV-%d-%06d".formatted(year, conventions);
        long revision = rows.revision(at, by);
        boolean over = year < today.getYear() - 1;
        rows.addAudited(
                revision,
                "convention",
                id,
                number,
                line,
                "CONVENTION",
                directory.association(province.code()),
                province.code(),
                scheme.subject() + ", " + province.nameFr(),
                scheme.serviceType(),
                Entries.dirhams(cents),
                Math.max(2, (int) (cents / 6_500_000)),
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31),
                signed,
                "ENG-%d-%06d".formatted(year, conventions),
                over ? "CLOSED" : year < today.getYear() ? "COMPLETED" : "ACTIVE");
        Promise promise = new Promise(line, id, scheme.serviceType(), by);
        entries.ofConvention(
                promise, Amount.of("COMMITMENT", cents, signed, "ENG-%d-%06d".formatted(year, conventions)));
        List<Part> parts = new ArrayList<>();
        LocalDate[] days = {
            LocalDate.of(year, Month.MARCH, 15),
            LocalDate.of(year, Month.JULY, 1),
            LocalDate.of(year, Month.OCTOBER, 15)
        };
        long left = cents;
        for (int i = 0; i < PARTS.length; i++) {
            long part = i == PARTS.length - 1 ? left : cents * PARTS[i] / 100;
            left -= part;
            parts.add(new Part(chance.id(at), i + 1, days[i], part));
        }
        Grant grant = new Grant(promise, scheme, number, province.code(), year, cents, signed, parts, revision);
        spending.spend(grant);
        long paid = 0;
        for (Part part : parts) {
            paid += tranche(grant, part);
        }
        if (over) {
            spending.settle(grant, paid);
        }
    }

    /** How late it is paid, and what holds it up where it is not. */
    private long tranche(Grant grant, Part part) {
        int lot = chance.between(0, 99);
        int delay = lot < 70 ? chance.between(3, 28) : lot < 92 ? chance.between(31, 75) : chance.between(90, 170);
        LocalDate ordered = part.plannedOn().plusDays(delay);
        LocalDate paid = ordered.plusDays(chance.between(4, 12));
        LocalDate allowed = spending.orderableFrom(grant, part.position());
        if (allowed.isAfter(ordered)) {
            ordered = allowed;
            paid = ordered.plusDays(chance.between(4, 12));
        }
        boolean past = grant.year() < today.getYear();
        if (past && paid.isAfter(LocalDate.of(grant.year() + 1, Month.MARCH, 31))) {
            paid = LocalDate.of(grant.year() + 1, Month.MARCH, 31);
            ordered = paid.minusDays(3);
        }
        boolean isOrdered = !ordered.isAfter(today);
        boolean isPaid = !paid.isAfter(today);
        boolean withheld = !isOrdered && part.plannedOn().isBefore(today) && chance.percent(12);
        String status = isPaid
                ? "PAID"
                : isOrdered
                        ? "ORDERED"
                        : withheld ? "WITHHELD" : part.position() > 1 ? "CONDITIONS_PENDING" : "PLANNED";
        entries.ofTranche(
                grant.promise(),
                part.id(),
                new Amount("PLAN", part.cents(), part.plannedOn(), grant.signed(), null, null, null));
        payments++;
        String reference = "OV-%d-%07d".formatted(grant.year(), payments);
        rows.addAudited(
                grant.revision(),
                "tranche",
                part.id(),
                grant.promise().convention(),
                part.position(),
                part.plannedOn(),
                Entries.dirhams(part.cents()),
                part.position() == 1 ? null : "Rapport technique et financier de la tranche précédente",
                status,
                isOrdered ? ordered : null,
                isOrdered ? "OP-%d-%07d".formatted(grant.year(), payments) : null,
                withheld ? "Relevé d’identité bancaire à corriger" : null);
        if (isPaid) {
            entries.ofTranche(grant.promise(), part.id(), Amount.of("PAYMENT", part.cents(), paid, reference));
            return part.cents();
        }
        return 0;
    }
}
