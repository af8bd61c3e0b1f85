package org.mouakaba.household.control;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.document.boundary.SheetHeadings;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.platform.Label;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** What may be written for each code: the code itself, or its label in any of three languages. */
public class FileWords {

    static final String YES_NO = "yes-no";
    static final String DECISIONS = "decision";
    static final String PROVENANCES = "provenance";
    static final String PROVINCES = "province";

    /** Of the one who speaks for the household, who is in no relation to herself. */
    static final String DECLARANT = "DECLARANT";

    /** Where two codes are written alike, neither is meant. */
    private static final String AMBIGUOUS = "";

    private static final Map<String, String> DECLARANTS = Map.of(
            "declarant", DECLARANT,
            "declarante", DECLARANT,
            "chef de menage", DECLARANT,
            "head of household", DECLARANT,
            "المصرح", DECLARANT,
            "المصرحة", DECLARANT,
            "رب الأسرة", DECLARANT,
            "ربة الأسرة", DECLARANT);

    private static final Map<String, Map<String, String>> FIXED = Map.of(
            YES_NO,
            plain(Map.of(
                    "yes", "YES", "oui", "YES", "نعم", "YES", "true", "YES", "1", "YES", "no", "NO", "non", "NO", "لا",
                    "NO", "false", "NO", "0", "NO")),
            DECISIONS,
            plain(Map.of(
                    "SAME",
                    "SAME",
                    "identique",
                    "SAME",
                    "même personne",
                    "SAME",
                    "نفس الشخص",
                    "SAME",
                    "DIFFERENT",
                    "DIFFERENT",
                    "différente",
                    "DIFFERENT",
                    "autre personne",
                    "DIFFERENT",
                    "شخص آخر",
                    "DIFFERENT")),
            PROVENANCES,
            plain(Map.of(
                    "DECLARED",
                    "DECLARED",
                    "déclaré",
                    "DECLARED",
                    "مصرح به",
                    "DECLARED",
                    "SEEN",
                    "SEEN",
                    "pièce vue",
                    "SEEN",
                    "اطلع على الوثيقة",
                    "SEEN",
                    "VERIFIED",
                    "VERIFIED",
                    "vérifié",
                    "VERIFIED",
                    "متحقق منه",
                    "VERIFIED")));

    @Inject
    CodeListQueries codes;

    @Inject
    TerritoryQueries territories;

    Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> all = new HashMap<>(FIXED);
        for (PersonColumn column : PersonColumn.values()) {
            String list = column.list();
            if (list != null) {
                Map<String, String> words = new HashMap<>();
                codes.choices(list).forEach(entry -> add(words, entry.code(), entry.label()));
                all.put(list, words);
            }
        }
        Map<String, String> relations = new HashMap<>(plain(DECLARANTS));
        relations.putAll(all.getOrDefault("relationship_type", Map.of()));
        all.put("relationship_type", relations);
        Map<String, String> provinces = new HashMap<>();
        territories.upToProvinces().stream()
                .filter(territory -> List.of("PROVINCE", "PREFECTURE").contains(territory.level()))
                .forEach(territory -> add(provinces, territory.code(), territory.name()));
        all.put(PROVINCES, provinces);
        return all;
    }

    private static void add(Map<String, String> words, String code, Label label) {
        Stream.of(code, label.ar(), label.fr(), label.en())
                .map(SheetHeadings::plain)
                .distinct()
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, code, (one, other) -> one.equals(other) ? one : AMBIGUOUS));
    }

    private static Map<String, String> plain(Map<String, String> written) {
        Map<String, String> plain = new HashMap<>();
        written.forEach((word, code) -> plain.put(SheetHeadings.plain(word), code));
        return plain;
    }
}
