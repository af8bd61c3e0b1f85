package org.mouakaba.careplan.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;

/**
 * Whose plan says what is done in danger (domain dossier 2.5): violence against women (law 103-13) and trafficking
 * (27-14), and whoever else is threatened so that the case is SECRET.
 */
public final class SafetyRules {

    private static final Set<String> IN_DANGER = Set.of("WOMAN.GBV", "TRAFFICKING");

    private SafetyRules() {}

    /** @param category code of the list beneficiary_category; null where the case has none */
    public static boolean required(Confidentiality confidentiality, @Nullable String category) {
        return confidentiality == Confidentiality.SECRET || (category != null && IN_DANGER.contains(category));
    }
}
