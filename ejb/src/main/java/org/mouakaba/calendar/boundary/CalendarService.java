package org.mouakaba.calendar.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.mouakaba.calendar.control.HolidayRepository;
import org.mouakaba.calendar.entity.Holiday;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/**
 * Keeps the days off. Every clock that counts worked days reads them, so a day entered or taken out moves the deadlines
 * that are computed from then on.
 */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class CalendarService {

    @Inject
    HolidayRepository holidays;

    /** @throws RuleException where the day is one already, or is of a kind that repeats by law */
    public void enter(@Valid @NotNull EnterHoliday command) {
        if (command.kind() == HolidayKind.FIXED) {
            throw RuleException.beside("kind", "calendar.fixedByLaw");
        }
        if (holidays.find(command.day()).isPresent()) {
            throw RuleException.beside("day", "calendar.dayTaken");
        }
        holidays.add(new Holiday(
                command.day(),
                command.kind(),
                new Label(
                        command.nameAr().strip(),
                        command.nameFr().strip(),
                        command.nameEn().strip())));
        holidays.flush();
    }

    /** Takes out a day that was entered by mistake, or that the moon moved. */
    public void remove(@NotNull LocalDate day, long expectedVersion) {
        Holiday holiday = holidays.find(day).orElseThrow(HolidayNotFound::new);
        holiday.requireRemovable(expectedVersion);
        holidays.remove(holiday);
        holidays.flush();
    }
}
