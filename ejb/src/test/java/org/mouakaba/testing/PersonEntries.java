package org.mouakaba.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.EditPerson;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.person.boundary.Sex;

/**
 * What a worker types to register people of one family.
 *
 * @param family its name in Latin letters
 */
public record PersonEntries(String family) {

    /** Before a test has made its own. */
    public static final PersonEntries NONE = new PersonEntries("");

    /** Of a name that no other test meets: letters, so that it has a key of its own. */
    public static PersonEntries ofANewFamily() {
        return new PersonEntries(UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .limit(9)
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.append("bdfjklmnrstzxcbd".charAt(Character.digit(c, 16))),
                        StringBuilder::append)
                .toString());
    }

    /** Somebody of Rabat, born in 1990; she bears the family's name where her Latin one is given. */
    public RegisterPerson person(
            @Nullable String givenAr,
            @Nullable String familyAr,
            @Nullable String givenLatin,
            @Nullable String phone,
            @Nullable String cnie) {
        return new RegisterPerson(
                identity(
                        new PersonName(givenAr, familyAr, givenLatin, givenLatin == null ? null : family, null, null),
                        new Birth(LocalDate.of(1990, 1, 1), BirthPrecision.YEAR)),
                new PersonContacts(null, false, null, null, "04.421", "Agdal", null, false, null),
                cnie == null ? List.of() : List.of(new IdentifierEntry("CNIE", cnie, Provenance.DECLARED)),
                phone == null ? List.of() : List.of(new PhoneEntry(phone, true, null)),
                familyAr == null ? null : "another family");
    }

    /** Somebody of whom a name is known and nothing else. */
    public RegisterPerson named(String givenLatin) {
        return new RegisterPerson(
                identity(new PersonName(null, null, givenLatin, family, null, null), Birth.UNKNOWN),
                new PersonContacts(null, false, null, null, null, null, null, false, null),
                List.of(),
                List.of(),
                null);
    }

    /** The person as seen, with another telephone. */
    public static EditPerson change(PersonDetail seen, String phone) {
        return new EditPerson(
                seen.id(),
                seen.identity(),
                seen.contacts(),
                seen.identifiers(),
                List.of(new PhoneEntry(phone, true, null)),
                seen.version());
    }

    private static PersonIdentity identity(PersonName name, Birth birth) {
        return new PersonIdentity(name, null, Sex.U, birth, null, null, null, null, null);
    }
}
