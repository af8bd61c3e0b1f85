package org.mouakaba.workforce.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.RuleException;
import org.mouakaba.workforce.boundary.PostOfWorker;

/** What a role needs of a place: whose files somebody sees follows from it, so nothing in it is left to chance. */
public final class PostRules {

    private static final Set<String> IN_UNITS = Set.of(Role.SOCIAL_WORKER, Role.SUPERVISOR);

    private PostRules() {}

    /** @throws RuleException beside the field that the role needs or may not have */
    public static void require(PostOfWorker post) {
        if (!Role.ALL.contains(post.role())) {
            throw RuleException.beside("role", "workforce.noSuchRole");
        }
        boolean inUnit = IN_UNITS.contains(post.role());
        needed(inUnit, post.unitId(), "unit", "workforce.unitNeeded");
        if (!post.role().equals(Role.SOCIAL_WORKER) && post.supervisorId() != null) {
            throw RuleException.beside("supervisor", "workforce.noSupervisorHere");
        }
        boolean partner = post.role().equals(Role.REFERRAL_PARTNER);
        needed(partner, inUnit ? null : post.organisationId(), "organisation", "workforce.organisationNeeded");
        String territory = post.territoryCode() == null ? "" : post.territoryCode();
        switch (post.role()) {
            case Role.PROVINCIAL_DELEGATE -> shaped(territory, "\\d{2}\\.\\d{3}", "workforce.provinceNeeded");
            case Role.REGIONAL_COORDINATOR -> shaped(territory, "\\d{2}", "workforce.regionNeeded");
            case Role.ADMINISTRATOR -> shaped(territory, "|\\d{2}(\\.\\d{3})?", "workforce.noSuchTerritory");
            default -> shaped(territory, "", "workforce.noTerritoryHere");
        }
    }

    private static void needed(boolean needed, @Nullable Object given, String field, String key) {
        if (needed != (given != null)) {
            throw RuleException.beside(field, needed ? key : "workforce.notForThisRole");
        }
    }

    private static void shaped(String territory, String shape, String key) {
        if (!territory.matches(shape)) {
            throw RuleException.beside("territory", key);
        }
    }
}
