package org.mouakaba.provider.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;
import org.mouakaba.provider.boundary.AuthorisedCapacity;
import org.mouakaba.provider.boundary.AuthorisedPlaces;
import org.mouakaba.provider.boundary.PlaceCount;
import org.mouakaba.provider.boundary.ReportMonth;
import org.mouakaba.provider.entity.Establishment;

/** What a report of a month must be, and by when it is to be there (domain dossier 6.2 and 6.4). */
public final class SnapshotRules {

    /** The day of the next month by which a month is to be reported. */
    public static final String DUE_DAY = "snapshot.due-day";

    private SnapshotRules() {}

    public static LocalDate dueOn(YearMonth month, int day) {
        YearMonth next = month.plusMonths(1);
        return next.atDay(Math.min(Math.max(day, 1), next.lengthOfMonth()));
    }

    /** The month that is over and was over last. */
    public static YearMonth lastFull(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }

    /** @throws RuleException where the month is not over, or nothing or a contradiction was reported */
    public static void require(ReportMonth command, Establishment establishment, LocalDate today) {
        if (command.month().isAfter(lastFull(today))) {
            throw RuleException.beside("month", "provider.monthNotOver");
        }
        if (!establishment.openIn(command.month())) {
            throw RuleException.beside("month", "provider.notOpenThen");
        }
        if (empty(command)) {
            throw new RuleException("provider.nothingReported");
        }
        if (twice(command.places().stream().map(p -> p.sex() + " " + p.band()).toList())) {
            throw new RuleException("provider.placesTwice");
        }
        if (command.staffFte() != null
                && command.educatorFte() != null
                && command.educatorFte().compareTo(command.staffFte()) > 0) {
            throw RuleException.beside("educatorFte", "provider.moreEducatorsThanStaff");
        }
        if (command.expectedEdition() > 0
                && (command.reason() == null || command.reason().isBlank())) {
            throw RuleException.beside("reason", "provider.reasonMissing");
        }
    }

    /** @throws RuleException where a sex and age is named twice, or no place is authorised at all */
    public static void require(List<AuthorisedPlaces> places) {
        if (twice(places.stream().map(p -> p.sex() + " " + p.band()).toList())) {
            throw new RuleException("provider.placesTwice");
        }
    }

    /** More open places of a sex and age than are authorised: told, never refused. */
    public static boolean aboveAuthorised(List<PlaceCount> places, @Nullable AuthorisedCapacity capacity) {
        if (capacity == null) {
            return false;
        }
        int open = places.stream()
                .map(PlaceCount::open)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return open > capacity.total()
                || places.stream()
                        .anyMatch(p -> p.open() != null
                                && capacity.places().stream()
                                        .anyMatch(a ->
                                                a.sex() == p.sex() && a.band() == p.band() && p.open() > a.places()));
    }

    private static boolean empty(ReportMonth command) {
        return command.staffFte() == null
                && command.educatorFte() == null
                && command.waiting() == null
                && command.places().stream().allMatch(p -> p.open() == null && p.occupied() == null);
    }

    private static boolean twice(List<String> keys) {
        Set<String> seen = new HashSet<>();
        return !keys.stream().allMatch(seen::add);
    }
}
