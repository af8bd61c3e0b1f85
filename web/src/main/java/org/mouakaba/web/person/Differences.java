package org.mouakaba.web.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two people wrote differently of one person, field by field. */
final class Differences {

    private Differences() {}

    static List<Difference> between(PersonForm theirs, PersonForm mine) {
        Map<String, String> stored = answers(theirs);
        Map<String, String> typed = answers(mine);
        return stored.keySet().stream()
                .filter(field -> !Objects.equals(stored.get(field), typed.get(field)))
                .map(field -> new Difference(field, stored.getOrDefault(field, ""), typed.getOrDefault(field, "")))
                .toList();
    }

    /** Answers in words only: a choice from a list is compared in the form itself. */
    private static Map<String, String> answers(PersonForm form) {
        Map<String, String> answers = new LinkedHashMap<>();
        IdentityForm identity = form.getIdentity();
        NameForm name = identity.getName();
        ContactsForm contacts = form.getContacts();
        answers.put("givenNameAr", text(name.getGivenNameAr()));
        answers.put("familyNameAr", text(name.getFamilyNameAr()));
        answers.put("givenNameLatin", text(name.getGivenNameLatin()));
        answers.put("familyNameLatin", text(name.getFamilyNameLatin()));
        answers.put("givenNameTifinagh", text(name.getGivenNameTifinagh()));
        answers.put("familyNameTifinagh", text(name.getFamilyNameTifinagh()));
        answers.put("honorific", text(identity.getHonorific()));
        answers.put("birthDate", text(identity.getBirthDate()));
        answers.put("birthPlace", text(identity.getBirthPlace()));
        answers.put("fatherName", text(identity.getFatherName()));
        answers.put("motherName", text(identity.getMotherName()));
        answers.put("communicationNeeds", text(contacts.getCommunicationNeeds()));
        answers.put("commune", text(contacts.getCommune()));
        answers.put("address", text(contacts.getAddress()));
        answers.put("contactRule", text(contacts.getContactRule()));
        answers.put(
                "identifier",
                identity.toIdentifiers().stream().map(entry -> entry.value()).collect(Collectors.joining(", ")));
        answers.put(
                "phone",
                contacts.toPhones().stream().map(entry -> entry.number()).collect(Collectors.joining(", ")));
        return answers;
    }

    private static String text(@Nullable Object answer) {
        return answer == null ? "" : answer.toString();
    }
}
