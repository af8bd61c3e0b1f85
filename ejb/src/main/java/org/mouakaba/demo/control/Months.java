package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Establishments.Cell;
import org.mouakaba.demo.control.Establishments.Home;
import org.mouakaba.platform.SystemClock;

/** What establishments reported of the last 48 months: most of it, some with gaps, some corrected, some never. */
final class Months {

    private static final int MONTHS = 48;
    private static final Set<Month> HOLIDAYS = Set.of(Month.JULY, Month.AUGUST);

    private final Rows rows;
    private final Chance chance;
    private final Instant now;
    private final YearMonth last;

    Months(Rows rows, Chance chance, Instant now, LocalDate today) {
        this.rows = rows;
        this.chance = chance;
        this.now = now;
        this.last = YearMonth.from(today).minusMonths(1);
    }

    /**
     * Writes the months of an establishment.
     *
     * @param index its place in its province: the second of each partner's has not reported the last month
     */
    void report(Home home, int index) {
        int usual = chance.between(62, 104);
        int staff = Math.max(2, home.cells().stream().mapToInt(Cell::places).sum() / chance.between(7, 12));
        boolean owed = index == 1 && home.reporter().startsWith("partner");
        for (YearMonth month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            boolean isLast = month.equals(last);
            if (isLast ? owed || chance.percent(12) : chance.percent(6)) {
                remind(home, month);
            } else {
                Instant at = at(month, chance.between(2, 13));
                boolean gap = chance.percent(5);
                write(home, month, 1, usual, staff, gap, null, at);
                if (!gap && chance.percent(2)) {
                    write(home, month, 2, usual - 3, staff, false, "دخول مسجل مرتين", after(at));
                }
            }
        }
    }

    private void write(
            Home home,
            YearMonth month,
            int edition,
            int usual,
            int staff,
            boolean gap,
            @Nullable String reason,
            Instant at) {
        UUID id = chance.id(at);
        rows.add(
                "establishment_snapshot",
                id,
                home.id(),
                month.atDay(1),
                edition,
                gap ? null : staff,
                gap ? null : Math.max(1, staff / 2),
                waiting(home, month),
                !gap,
                reason,
                home.reporter(),
                at);
        boolean away = home.type().startsWith("EPS_DAR") && HOLIDAYS.contains(month.getMonth());
        for (Cell cell : home.cells()) {
            int occupied = away ? 0 : cell.places() * (usual + chance.between(-8, 8)) / 100;
            rows.add("establishment_snapshot_cell", id, cell.sex(), cell.band(), away ? 0 : cell.places(), occupied);
        }
    }

    /** Student houses have theirs when school begins; the others all year. */
    private int waiting(Home home, YearMonth month) {
        boolean school = home.type().startsWith("EPS_DAR");
        return school && month.getMonth() != Month.SEPTEMBER ? 0 : chance.between(0, 9);
    }

    private void remind(Home home, YearMonth month) {
        Instant at = at(month, chance.between(12, 20));
        if (chance.percent(60) && at.isBefore(now.minus(Duration.ofHours(1)))) {
            rows.add("establishment_reminder", chance.id(at), home.id(), month.atDay(1), at, administrator(home));
        }
    }

    private static String administrator(Home home) {
        return home.reporter().startsWith("partner") ? "ouazzani" : home.reporter();
    }

    /** In the office hours of a day of the next month, and never after now. */
    private Instant at(YearMonth month, int day) {
        Instant wanted = month.plusMonths(1)
                .atDay(day)
                .atTime(10, 0)
                .atZone(SystemClock.ZONE)
                .toInstant();
        return wanted.isBefore(now) ? wanted : now.minus(Duration.ofMinutes(30));
    }

    private Instant after(Instant at) {
        Instant later = at.plus(Duration.ofDays(6));
        return later.isBefore(now) ? later : now.minus(Duration.ofMinutes(10));
    }
}
