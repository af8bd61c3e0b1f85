package org.mouakaba.consent.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.consent.entity.ConsentText;
import org.mouakaba.organisation.boundary.Letterhead;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.Label;
import org.mouakaba.workforce.boundary.WorkerNames;

/** Gathers what stands on a paper, and leaves out what may not. */
public class SheetFacts {

    @Inject
    PersonQueries persons;

    @Inject
    OrganisationQueries organisations;

    @Inject
    WorkerNames workers;

    @Inject
    CurrentActor currentActor;

    public ConsentSheet sheet(
            CaseFacts file,
            ConsentText limits,
            ConsentText question,
            @Nullable String body,
            @Nullable Consent answer,
            @Nullable Consent withdrawal,
            Instant at) {
        PersonCard person = persons.card(new PersonId(file.personId()));
        boolean named = file.confidentiality() == Confidentiality.STANDARD && !person.protectedRecord();
        String account = answer == null ? currentActor.username() : answer.recordedBy();
        Label worker = workers.of(List.of(account)).get(account);
        return new ConsentSheet(
                organisations.letterhead(new UnitId(file.unitId())),
                worker,
                file.number(),
                named ? person.name() : null,
                question.type(),
                limits.text(),
                question.text(),
                question.version(),
                body,
                answer,
                withdrawal,
                named,
                at);
    }

    /** @throws org.mouakaba.person.boundary.PersonNotFound where she is not the caller's to read */
    public void requireReadable(PersonId person) {
        persons.card(person);
    }

    /** Of the unit in which the caller works. */
    public Letterhead ownHead() {
        return organisations.letterhead(
                new UnitId(Objects.requireNonNull(currentActor.get().unitId())));
    }
}
