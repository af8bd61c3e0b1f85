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
        answers.put("givenNameAr", text(form.getGivenNameAr()));
        answers.put("familyNameAr", text(form.getFamilyNameAr()));
        answers.put("givenNameLatin", text(form.getGivenNameLatin()));
        answers.put("familyNameLatin", text(form.getFamilyNameLatin()));
        answers.put("givenNameTifinagh", text(form.getGivenNameTifinagh()));
        answers.put("familyNameTifinagh", text(form.getFamilyNameTifinagh()));
        answers.put("honorific", text(form.getHonorific()));
        answers.put("birthDate", text(form.getBirthDate()));
        answers.put("birthPlace", text(form.getBirthPlace()));
        answers.put("fatherName", text(form.getFatherName()));
        answers.put("motherName", text(form.getMotherName()));
        answers.put("communicationNeeds", text(form.getCommunicationNeeds()));
        answers.put("commune", text(form.getCommune()));
        answers.put("address", text(form.getAddress()));
        answers.put("contactRule", text(form.getContactRule()));
        answers.put(
                "identifier",
                form.toIdentifiers().stream().map(entry -> entry.value()).collect(Collectors.joining(", ")));
        answers.put(
                "phone", form.toPhones().stream().map(entry -> entry.number()).collect(Collectors.joining(", ")));
        return answers;
    }

    private static String text(@Nullable Object answer) {
        return answer == null ? "" : answer.toString();
    }
}
