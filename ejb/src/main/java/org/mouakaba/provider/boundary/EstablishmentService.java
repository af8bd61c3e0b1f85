package org.mouakaba.provider.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.provider.control.EstablishmentPolicy;
import org.mouakaba.provider.control.EstablishmentRepository;
import org.mouakaba.provider.control.SnapshotRules;
import org.mouakaba.provider.entity.CapacityDecision;
import org.mouakaba.provider.entity.Establishment;

/** Keeps the files of the establishments of the caller's territory: who they are, for how many, under whom. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class EstablishmentService {

    @Inject
    EstablishmentRepository establishments;

    @Inject
    CodeListQueries codes;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where the province is not of the caller's territory, or the facts contradict each other */
    public EstablishmentId register(@Valid @NotNull EstablishmentFacts facts) {
        require(facts);
        Establishment establishment = Establishment.register(facts);
        establishments.add(establishment);
        return new EstablishmentId(establishment.id());
    }

    /**
     * @throws EstablishmentNotFound where it is of another territory
     * @throws ChangedMeanwhile where a colleague was faster
     * @throws RuleException where the facts contradict each other
     */
    public void edit(@Valid @NotNull EditEstablishment command) {
        Establishment establishment = kept(command.id());
        require(command.facts());
        establishment.correct(command.facts(), command.expectedVersion());
        establishments.flush();
    }

    /** What was authorised before stays readable, and so does what was entered for the same day. */
    public void authorise(@Valid @NotNull AuthorisePlaces command) {
        Actor actor = currentActor.get();
        Establishment establishment = kept(command.id());
        SnapshotRules.require(command.places());
        establishments.add(CapacityDecision.enter(
                establishment.id(),
                command.from(),
                establishments.editions(command.id(), command.from()) + 1,
                command.places(),
                actor.username(),
                clock.instant()));
        establishments.flush();
    }

    /** The authority before it ends on that day. */
    public void nameAuthority(@Valid @NotNull NameAuthority command) {
        Actor actor = currentActor.get();
        kept(command.id());
        if (!establishments.organisationExists(command.authority().value())) {
            throw RuleException.beside("authority", "provider.noSuchOrganisation");
        }
        establishments.name(
                command.id(), command.authority().value(), command.from(), actor.username(), clock.instant());
    }

    private Establishment kept(EstablishmentId id) {
        Establishment establishment = establishments.get(id);
        EstablishmentPolicy.requireKeep(currentActor.get(), establishment);
        return establishment;
    }

    private void require(EstablishmentFacts facts) {
        EstablishmentPolicy.requirePlace(currentActor.get(), facts.territoryCode());
        if (!codes.choosable("establishment_type", facts.type())) {
            throw RuleException.beside("type", "provider.noSuchType");
        }
        if (!establishments.organisationExists(facts.organisationId().value())) {
            throw RuleException.beside("organisation", "provider.noSuchOrganisation");
        }
    }
}
