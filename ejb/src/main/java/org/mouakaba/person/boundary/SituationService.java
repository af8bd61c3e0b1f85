package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonFinder;
import org.mouakaba.person.control.SituationRepository;
import org.mouakaba.person.entity.PersonSituation;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Records how somebody lives: coverage, aid, disability, schooling, work, who represents her. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class SituationService {

    @Inject
    SituationRepository situations;

    @Inject
    PersonAccess access;

    @Inject
    PersonFinder finder;

    @Inject
    CurrentActor currentActor;

    /**
     * @throws RuleException where the facts contradict each other
     * @throws PersonNotFound where she is not the caller's to read, or the representative may not be named to him
     * @throws ChangedMeanwhile where somebody saved first
     */
    public void record(@Valid @NotNull RecordSituation command) {
        access.requireChange(command.person());
        PersonSituation kept = situations.forChange(command.person());
        kept.requireVersion(command.expectedVersion());
        requireNameable(command.situation().representative(), kept);
        kept.record(command.situation());
        situations.keep(kept);
    }

    /** One who stands there already may stay, whoever saves. */
    private void requireNameable(LegalRepresentative representative, PersonSituation kept) {
        PersonId person = representative.person();
        if (person != null
                && !person.equals(kept.situation().representative().person())
                && finder.known(currentActor.get(), List.of(person.value())).isEmpty()) {
            throw new PersonNotFound();
        }
    }
}
