package org.mouakaba.person.control;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.PersonFacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;

/**
 * What a record says of somebody, ready to be compared with another.
 *
 * @param territoryCode of the province where she lives
 * @param phones in international form
 * @param papers the kind of each paper by its number as it is compared; a kind that nobody knows is empty
 */
record Portrait(
        NamePart given,
        NamePart family,
        Sex sex,
        Birth birth,
        @Nullable String territoryCode,
        NamePart mother,
        NamePart father,
        Set<String> phones,
        Map<String, String> papers) {

    Portrait {
        phones = Set.copyOf(phones);
        papers = Map.copyOf(papers);
    }

    static Portrait of(
            PersonIdentity identity, @Nullable String territoryCode, Set<String> phones, Map<String, String> papers) {
        PersonName name = identity.name();
        return new Portrait(
                given(name),
                family(name),
                identity.sex(),
                identity.birth(),
                territoryCode,
                NamePart.of(identity.motherName()),
                NamePart.of(identity.fatherName()),
                phones,
                papers);
    }

    /** Of somebody who is not registered yet; of what kind a number is, is not asked. */
    static Portrait of(PersonFacts facts) {
        Set<String> phones = facts.phones().stream()
                .flatMap(typed -> PhoneNumbers.normalise(typed).stream())
                .collect(Collectors.toSet());
        Map<String, String> papers = facts.identifiers().stream()
                .flatMap(typed -> IdentifierEntry.forms(typed).stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), number -> ""));
        return of(facts.identity(), facts.territoryCode(), phones, papers);
    }

    static NamePart given(PersonName name) {
        return NamePart.of(name.givenAr(), name.givenLatin(), name.givenTifinagh());
    }

    static NamePart family(PersonName name) {
        return NamePart.of(name.familyAr(), name.familyLatin(), name.familyTifinagh());
    }
}
