package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;
import org.mouakaba.person.entity.PersonPhone;

/** Telephones follow, but for those that the other record has as well. */
public class PhoneBelongings implements PersonBelongings {

    @Inject
    PersonRepository persons;

    @Override
    public BelongingKind kind() {
        return BelongingKind.PHONE;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return persons.phoneRows(person).stream()
                .map(row ->
                        new Belonging(BelongingKind.PHONE, row.id(), row.entry().number()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        List<PersonPhone> there = persons.phoneRows(to);
        return persons.phonesAmong(rows).stream()
                .filter(row -> there.stream()
                        .noneMatch(
                                has -> has.entry().number().equals(row.entry().number())))
                .map(row -> {
                    row.hangOn(to);
                    return row.id();
                })
                .toList();
    }
}
