package org.mouakaba.household.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.household.entity.Household;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.household.entity.ImportedPerson;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.platform.SystemClock;

/** Registers the persons of a household of which every row is good, and says that they live together. */
public class HouseholdWriter {

    @Inject
    PersonService registry;

    @Inject
    HouseholdRepository households;

    @Inject
    ImportedPersonRepository imported;

    @Inject
    Clock clock;

    /** @return the same verdicts, each with its person */
    public List<Verdict> write(UUID unit, FileHousehold household, List<Verdict> judged) {
        List<Verdict> written = new ArrayList<>();
        for (Verdict verdict : judged) {
            PersonId known = verdict.subject();
            written.add(known == null ? verdict.of(register(unit, verdict.row())) : verdict);
        }
        if (household.shared()
                && judged.stream()
                        .anyMatch(verdict ->
                                verdict.subject() == null || verdict.row().same() != null)) {
            settle(household, written);
        }
        households.flush();
        return written;
    }

    private PersonId register(UUID unit, FileRow row) {
        PersonId id = registry.register(Objects.requireNonNull(row.person()));
        imported.add(ImportedPerson.of(unit, row.fingerprint(), id.value(), clock.instant()));
        return id;
    }

    /** In the household of the declarant, where she has one already: what was known of that one is left as it is. */
    private void settle(FileHousehold household, List<Verdict> written) {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        PersonId declarant = Objects.requireNonNull(written.get(0).subject());
        Optional<UUID> home = households.membership(declarant.value()).map(HouseholdMember::householdId);
        UUID target = home.orElseGet(() -> found(household, today));
        for (Verdict verdict : written) {
            UUID person = Objects.requireNonNull(verdict.subject()).value();
            if (households.membership(person).isEmpty()) {
                households.add(new HouseholdMember(target, person, verdict.row().relation(), today));
            }
        }
    }

    private UUID found(FileHousehold household, LocalDate today) {
        Household founded = Household.found();
        founded.describe(household.facts(), today);
        households.add(founded);
        return founded.id();
    }
}
