package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;
import org.mouakaba.person.entity.PersonIdentifier;

/** Papers follow, but for those that the other record shows as well. */
public class IdentifierBelongings implements PersonBelongings {

    @Inject
    PersonRepository persons;

    @Override
    public BelongingKind kind() {
        return BelongingKind.IDENTIFIER;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return persons.identifierRows(person).stream()
                .map(row -> new Belonging(
                        BelongingKind.IDENTIFIER, row.id(), row.entry().value()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        List<PersonIdentifier> there = persons.identifierRows(to);
        return persons.identifiersAmong(rows).stream()
                .filter(row -> there.stream()
                        .noneMatch(has -> has.entry().type().equals(row.entry().type())
                                && has.entry().normalised().equals(row.entry().normalised())))
                .map(row -> {
                    row.hangOn(to);
                    return row.id();
                })
                .toList();
    }
}
