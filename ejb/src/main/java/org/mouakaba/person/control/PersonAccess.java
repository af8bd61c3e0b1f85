package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonsInHand;
import org.mouakaba.person.entity.Person;
import org.mouakaba.platform.NotAllowedException;

/**
 * The door to one person. She is open to who may read a case of hers, and to the unit that registered her as far as
 * {@link PersonAccessPolicy} lets it: whoever reads her page reads all of it.
 */
public class PersonAccess {

    @Inject
    PersonRepository persons;

    @Inject
    CaseAccess caseAccess;

    @Inject
    PersonsInHand inHand;

    @Inject
    CurrentActor currentActor;

    /**
     * What the reader may open of a person.
     *
     * @param cases those of her cases that the reader may read
     */
    public record Door(Person person, List<CaseFacts> cases, boolean editable) {}

    /**
     * A record that was found to be another one's is nobody any more: see {@link #holder}.
     *
     * @throws PersonNotFound where she does not exist or is not the caller's to read
     */
    public Door require(PersonId id) {
        Person person = persons.get(id);
        if (person.mergedInto() != null) {
            throw new PersonNotFound();
        }
        return open(person);
    }

    /**
     * The record that holds this one, or this one itself.
     *
     * @throws PersonNotFound where that is not the caller's to read
     */
    public PersonId holder(PersonId id) {
        UUID merged = persons.get(id).mergedInto();
        PersonId holder = merged == null ? id : new PersonId(merged);
        require(holder);
        return holder;
    }

    private Door open(Person person) {
        List<CaseFacts> cases = caseAccess.readableOf(person.id());
        List<UUID> asked = List.of(person.id());
        List<CarriedCase> open = persons.carried(asked);
        Actor actor = currentActor.get();
        boolean ofUnit = PersonAccessPolicy.opensToUnit(
                actor, person, !inHand.of(actor, asked).isEmpty(), open);
        if (cases.isEmpty() && !ofUnit) {
            throw new PersonNotFound();
        }
        return new Door(person, cases, answers(cases, open) || (ofUnit && open.isEmpty()));
    }

    /** Those of these persons whose page opens to the reader, as {@link #require} decides; a constant number of statements. */
    public List<Person> opened(Collection<PersonId> ids) {
        List<UUID> asked = ids.stream().map(PersonId::value).toList();
        Actor actor = currentActor.get();
        Set<UUID> readable = persons.readable(AccessScope.of(actor), asked);
        Set<UUID> screened = inHand.of(actor, asked);
        Map<UUID, List<CarriedCase>> open =
                persons.carried(asked).stream().collect(Collectors.groupingBy(CarriedCase::personId));
        return persons.all(asked).stream()
                .filter(person -> readable.contains(person.id())
                        || PersonAccessPolicy.opensToUnit(
                                actor,
                                person,
                                screened.contains(person.id()),
                                open.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Whether the reader carries or supervises her: an open case, where there is one, and not one that was closed. */
    private boolean answers(List<CaseFacts> cases, List<CarriedCase> open) {
        return cases.stream()
                .filter(facts -> open.isEmpty()
                        || open.stream()
                                .anyMatch(carried ->
                                        carried.id().equals(facts.id().value())))
                .anyMatch(facts ->
                        caseAccess.permits(facts, CaseAction.WORK) || caseAccess.permits(facts, CaseAction.APPROVE));
    }

    /** @throws NotAllowedException where she may be read but not changed */
    public Door requireChange(PersonId id) {
        Door door = require(id);
        if (!door.editable()) {
            throw new NotAllowedException("person.notAllowed");
        }
        return door;
    }
}
