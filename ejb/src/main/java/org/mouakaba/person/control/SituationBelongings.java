package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.entity.PersonSituation;

/** How she lives follows as a whole where the other record says nothing of it; else it is chosen field by field. */
public class SituationBelongings implements PersonBelongings {

    /** A record has one situation, and its key is the record's: this stands for it, on whichever record it is. */
    private static final UUID THE_ONE = new UUID(0, 1);

    @Inject
    SituationRepository situations;

    @Override
    public BelongingKind kind() {
        return BelongingKind.SITUATION;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return situations.find(new PersonId(person)).stream()
                .map(here -> new Belonging(BelongingKind.SITUATION, THE_ONE, ""))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        Optional<PersonSituation> here = situations.find(new PersonId(from));
        if (rows.isEmpty()
                || here.isEmpty()
                || situations.find(new PersonId(to)).isPresent()) {
            return List.of();
        }
        PersonSituation there = new PersonSituation(new PersonId(to));
        there.record(here.get().situation());
        situations.remove(here.get());
        situations.keep(there);
        return rows;
    }
}
