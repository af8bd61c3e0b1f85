package org.mouakaba.demo.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as the demo finances it.
 *
 * @param category of its budget lines
 * @param perHead dirhams a year for each hundred inhabitants
 * @param share of the provinces that have it, in percent
 * @param sex of those whom it is for, where it is for one
 * @param categories what is spent, as often as it stands here
 */
record Scheme(
        String programme,
        String source,
        String category,
        String serviceType,
        String subject,
        String beneficiary,
        @Nullable String sex,
        boolean disability,
        int perHead,
        int share,
        List<String> categories) {

    Scheme {
        categories = List.copyOf(categories);
    }

    static final List<Scheme> ALL = List.of(
            new Scheme(
                    "EN_EPS",
                    "EN_GRANT",
                    "FOOD",
                    "RESIDENTIAL",
                    "Fonctionnement de l’établissement",
                    "CHILD",
                    null,
                    false,
                    210,
                    100,
                    List.of("STAFF", "FOOD", "RENT_UTILITIES", "STAFF", "FOOD", "CARE")),
            new Scheme(
                    "DTIPE",
                    "STATE_BUDGET",
                    "STAFF",
                    "SOCIAL_ACCOMP",
                    "Accompagnement des enfants victimes",
                    "CHILD.VICTIM",
                    null,
                    false,
                    65,
                    100,
                    List.of("STAFF", "TRANSPORT", "STAFF", "TRAINING", "DIRECT_AID")),
            new Scheme(
                    "PWD_SCHOOLING",
                    "FAPSCS",
                    "STAFF",
                    "SPECIAL_EDU",
                    "Scolarisation des enfants en situation de handicap",
                    "PWD.CHILD",
                    null,
                    true,
                    130,
                    72,
                    List.of("STAFF", "STAFF", "STAFF", "TRANSPORT", "PEDAGOGY")),
            new Scheme(
                    "EMF",
                    "STATE_BUDGET",
                    "STAFF",
                    "EMERGENCY_SHELTER",
                    "Espace multifonctionnel pour femmes",
                    "WOMAN.GBV",
                    "F",
                    false,
                    55,
                    56,
                    List.of("STAFF", "FOOD", "RENT_UTILITIES", "DIRECT_AID")),
            new Scheme(
                    "SAMU",
                    "INDH",
                    "TRANSPORT",
                    "MOBILE_EMERGENCY",
                    "Équipe mobile d’urgence sociale",
                    "HOMELESS",
                    null,
                    false,
                    48,
                    34,
                    List.of("STAFF", "TRANSPORT", "CARE", "DIRECT_AID")));
}
