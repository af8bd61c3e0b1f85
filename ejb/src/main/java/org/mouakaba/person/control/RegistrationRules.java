package org.mouakaba.person.control;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.Sex;

/**
 * When somebody counts as registered (domain dossier 3.3): her name in both scripts, her sex, a birth date however rough,
 * the province of her address, the language she prefers, and how she is reached: a telephone, or in words where she has
 * none.
 */
public final class RegistrationRules {

    private RegistrationRules() {}

    public static boolean complete(PersonIdentity identity, PersonContacts contacts, List<PhoneEntry> phones) {
        return named(identity.name())
                && identity.sex() != Sex.U
                && identity.birth().precision() != BirthPrecision.UNKNOWN
                && filled(contacts.territoryCode())
                && filled(contacts.preferredLanguage())
                && (!phones.isEmpty() || filled(contacts.contactRule()));
    }

    private static boolean named(PersonName name) {
        return Stream.of(name.givenAr(), name.familyAr(), name.givenLatin(), name.familyLatin())
                .allMatch(RegistrationRules::filled);
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
