package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CasesOfPerson;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;

/** Cases follow, with all that hangs on them: consents, assessments, plans, visits, referrals, documents. */
public class CaseBelongings implements PersonBelongings {

    @Inject
    CasesOfPerson cases;

    @Override
    public BelongingKind kind() {
        return BelongingKind.CASE;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return cases.of(person).stream()
                .map(facts -> new Belonging(BelongingKind.CASE, facts.id().value(), facts.number()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        cases.give(rows, to);
        return rows;
    }

    /** One person has one open case in an organisation: two would have to be brought together by who carries them. */
    @Override
    public Optional<String> obstacle(UUID one, UUID other) {
        Set<UUID> organisations =
                open(one).stream().map(CaseFacts::organisationId).collect(Collectors.toSet());
        return open(other).stream().anyMatch(facts -> organisations.contains(facts.organisationId()))
                ? Optional.of("person.mergeTwoOpenCases")
                : Optional.empty();
    }

    private List<CaseFacts> open(UUID person) {
        return cases.of(person).stream().filter(facts -> facts.stage().open()).toList();
    }
}
