package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.entity.PersonSituation;

/** Whom she represents in law is represented by the record that holds her. */
public class RepresentedBelongings implements PersonBelongings {

    @Inject
    SituationRepository situations;

    @Override
    public BelongingKind kind() {
        return BelongingKind.REPRESENTED;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return situations.representedBy(person).stream()
                .map(represented -> new Belonging(
                        BelongingKind.REPRESENTED, represented.person().value(), ""))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        return situations.representedBy(from).stream()
                .filter(represented -> rows.contains(represented.person().value()))
                .filter(represented -> !represented.person().value().equals(to))
                .map((PersonSituation represented) -> {
                    represented.representedBy(new PersonId(to));
                    return represented.person().value();
                })
                .toList();
    }
}
