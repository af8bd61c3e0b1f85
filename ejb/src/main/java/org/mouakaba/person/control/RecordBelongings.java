package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;
import org.mouakaba.person.entity.Person;

/** Records that were found to be this person before: they point to whoever holds it now, so that none leads nowhere. */
public class RecordBelongings implements PersonBelongings {

    @Inject
    MergeRepository merges;

    @Override
    public BelongingKind kind() {
        return BelongingKind.RECORD;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return merges.heldBy(person).stream()
                .map(held -> new Belonging(
                        BelongingKind.RECORD, held.id(), held.name().full().ar()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        merges.heldAmong(rows).forEach((Person held) -> held.mergeInto(to));
        return rows;
    }
}
