package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.List;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.entity.Person;
import org.mouakaba.platform.NotAllowedException;

/**
 * The door to one person. She is open to who may read a case of hers; where no SECRET case stands, also to the unit that
 * registered her. A hidden address closes her to the unit again: whoever reads her page reads all of it.
 */
public class PersonAccess {

    @Inject
    PersonRepository persons;

    @Inject
    CaseAccess caseAccess;

    @Inject
    CurrentActor currentActor;

    /**
     * What the reader may open of a person.
     *
     * @param cases those of her cases that the reader may read
     */
    public record Door(Person person, List<CaseFacts> cases, boolean editable) {}

    /** @throws PersonNotFound where she does not exist or is not the caller's to read */
    public Door require(PersonId id) {
        Person person = persons.get(id);
        List<CaseFacts> cases = caseAccess.readableOf(id.value());
        boolean registeredHere = ofUnit(person, currentActor.get());
        if (cases.isEmpty() && !registeredHere) {
            throw new PersonNotFound();
        }
        boolean carried = cases.stream().anyMatch(facts -> caseAccess.permits(facts, CaseAction.WORK));
        return new Door(person, cases, carried || registeredHere);
    }

    /** @throws NotAllowedException where she may be read but not changed */
    public Door requireChange(PersonId id) {
        Door door = require(id);
        if (!door.editable()) {
            throw new NotAllowedException("person.notAllowed");
        }
        return door;
    }

    /** Whether she belongs to the caller's unit, for who carries no case of hers. */
    static boolean ofUnit(Person person, Actor actor) {
        return !person.protectedRecord()
                && !person.contacts().addressHidden()
                && person.unitId() != null
                && person.unitId().equals(actor.unitId());
    }
}
