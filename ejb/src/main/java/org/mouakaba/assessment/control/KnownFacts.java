package org.mouakaba.assessment.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.MemberRow;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PersonQueries;

/** What the record says already, by the names that an instrument may ask for: nobody types it again. */
public class KnownFacts {

    @Inject
    PersonQueries persons;

    @Inject
    HouseholdQueries households;

    /** What is not known is left out. */
    public Map<String, String> of(CaseFileId caseId, LocalDate today) {
        PersonDetail person = persons.ofCase(caseId);
        PersonIdentity identity = person.identity();
        Integer age = identity.birth().age(today);
        List<MemberRow> others = households.livingWith(person.id());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("person.givenName", given(identity.name()));
        facts.put("person.sex", identity.sex().name());
        facts.put("person.age", Objects.toString(age, ""));
        facts.put("person.birthDate", Objects.toString(identity.birth().date(), ""));
        facts.put("household.size", others.isEmpty() ? "" : String.valueOf(others.size() + 1));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static String given(PersonName name) {
        return Stream.of(name.givenAr(), name.givenLatin(), name.givenTifinagh())
                .filter(written -> written != null && !written.isBlank())
                .findFirst()
                .orElse("");
    }
}
