package org.mouakaba.person.control;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
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

    static NamePart given(PersonName name) {
        return NamePart.of(name.givenAr(), name.givenLatin(), name.givenTifinagh());
    }

    static NamePart family(PersonName name) {
        return NamePart.of(name.familyAr(), name.familyLatin(), name.familyTifinagh());
    }
}
