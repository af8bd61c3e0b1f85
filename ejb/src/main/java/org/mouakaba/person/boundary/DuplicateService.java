package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.person.control.DuplicateRepository;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.entity.DuplicateSuspicion;
import org.mouakaba.platform.Recorded;

/** Settles that two records are two persons. That they are one is {@link MergeService}'s. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class DuplicateService {

    @Inject
    DuplicateRepository duplicates;

    @Inject
    PersonAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @throws MergeNotFound where there is no such question
     * @throws PersonNotFound where one of the two is not the caller's to read
     */
    public void different(@Valid @NotNull SettleSuspicion command) {
        DuplicateSuspicion suspicion = duplicates.find(command.id()).orElseThrow(MergeNotFound::new);
        access.requireChange(new PersonId(suspicion.oneId()));
        access.requireChange(new PersonId(suspicion.otherId()));
        suspicion.different(command.reason(), currentActor.get().username(), clock.instant());
        duplicates.flush();
    }
}
