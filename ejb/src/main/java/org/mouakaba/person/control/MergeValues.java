package org.mouakaba.person.control;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.MergeField;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.boundary.Situation;
import org.mouakaba.person.entity.Person;

/** What a record says, one text for each {@link MergeField}, and back again. What it does not say is absent. */
final class MergeValues {

    private static final String OF = "/";

    private final Map<MergeField, String> texts = new EnumMap<>(MergeField.class);

    private MergeValues() {}

    /** @param situation null where it is not to be compared */
    static MergeValues of(Person person, @Nullable Situation situation) {
        MergeValues values = new MergeValues();
        if (situation != null) {
            MergeSituation.write(situation, values);
        }
        PersonIdentity identity = person.identity();
        PersonName name = identity.name();
        values.put(MergeField.GIVEN_NAME_AR, name.givenAr());
        values.put(MergeField.FAMILY_NAME_AR, name.familyAr());
        values.put(MergeField.GIVEN_NAME_LATIN, name.givenLatin());
        values.put(MergeField.FAMILY_NAME_LATIN, name.familyLatin());
        values.put(MergeField.GIVEN_NAME_TIFINAGH, name.givenTifinagh());
        values.put(MergeField.FAMILY_NAME_TIFINAGH, name.familyTifinagh());
        values.put(MergeField.HONORIFIC, identity.honorific());
        values.put(MergeField.SEX, identity.sex().name());
        LocalDate birth = identity.birth().date();
        values.put(
                MergeField.BIRTH,
                birth == null ? null : birth + OF + identity.birth().precision());
        values.put(MergeField.BIRTH_PLACE, identity.birthPlace());
        values.put(MergeField.FATHER_NAME, identity.fatherName());
        values.put(MergeField.MOTHER_NAME, identity.motherName());
        values.put(MergeField.NATIONALITY_STATUS, identity.nationalityStatus());
        LocalDate deceased = identity.deceasedOn();
        values.put(MergeField.DECEASED_ON, deceased == null ? null : deceased.toString());
        PersonContacts contacts = person.contacts();
        values.put(MergeField.PREFERRED_LANGUAGE, contacts.preferredLanguage());
        values.put(MergeField.INTERPRETER, String.valueOf(contacts.interpreter()));
        values.put(MergeField.COMMUNICATION_NEEDS, contacts.communicationNeeds());
        values.put(MergeField.CARE_ARRANGEMENT, contacts.careArrangement());
        values.put(MergeField.TERRITORY_CODE, contacts.territoryCode());
        values.put(MergeField.COMMUNE, contacts.commune());
        values.put(MergeField.ADDRESS, contacts.address());
        values.put(MergeField.CONTACT_RULE, contacts.contactRule());
        return values;
    }

    @Nullable
    String get(MergeField field) {
        return texts.get(field);
    }

    void put(MergeField field, @Nullable String text) {
        if (text == null) {
            texts.remove(field);
        } else {
            texts.put(field, text);
        }
    }

    Situation situation() {
        return MergeSituation.read(this);
    }

    PersonIdentity identity() {
        String deceased = get(MergeField.DECEASED_ON);
        return new PersonIdentity(
                new PersonName(
                        get(MergeField.GIVEN_NAME_AR),
                        get(MergeField.FAMILY_NAME_AR),
                        get(MergeField.GIVEN_NAME_LATIN),
                        get(MergeField.FAMILY_NAME_LATIN),
                        get(MergeField.GIVEN_NAME_TIFINAGH),
                        get(MergeField.FAMILY_NAME_TIFINAGH)),
                get(MergeField.HONORIFIC),
                Sex.valueOf(texts.getOrDefault(MergeField.SEX, Sex.U.name())),
                birth(),
                get(MergeField.BIRTH_PLACE),
                get(MergeField.FATHER_NAME),
                get(MergeField.MOTHER_NAME),
                get(MergeField.NATIONALITY_STATUS),
                deceased == null ? null : LocalDate.parse(deceased));
    }

    PersonContacts contacts(boolean addressHidden) {
        return new PersonContacts(
                get(MergeField.PREFERRED_LANGUAGE),
                Boolean.parseBoolean(get(MergeField.INTERPRETER)),
                get(MergeField.COMMUNICATION_NEEDS),
                get(MergeField.CARE_ARRANGEMENT),
                get(MergeField.TERRITORY_CODE),
                get(MergeField.COMMUNE),
                get(MergeField.ADDRESS),
                addressHidden,
                get(MergeField.CONTACT_RULE));
    }

    private Birth birth() {
        String text = get(MergeField.BIRTH);
        if (text == null) {
            return Birth.UNKNOWN;
        }
        int of = text.indexOf(OF);
        return new Birth(LocalDate.parse(text.substring(0, of)), BirthPrecision.valueOf(text.substring(of + 1)));
    }
}
