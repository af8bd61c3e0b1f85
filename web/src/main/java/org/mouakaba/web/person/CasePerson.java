package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.MemberRow;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonQueries;

/** The person of a case, for the case's page: read once, however often the fragment asks. */
@Named
@RequestScoped
public class CasePerson {

    @Inject
    PersonQueries persons;

    @Inject
    HouseholdQueries households;

    private final Map<UUID, Summary> read = new HashMap<>();

    /** @param household who lives with her */
    public record Summary(PersonDetail person, List<MemberRow> household) {}

    public Summary of(UUID caseId) {
        return read.computeIfAbsent(caseId, id -> {
            PersonDetail person = persons.ofCase(new CaseFileId(id));
            return new Summary(person, households.livingWith(person.id()));
        });
    }
}
