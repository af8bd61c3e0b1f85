package org.mouakaba.consent.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.entity.Consent;

/**
 * What stands, out of all that was said in one case (domain dossier 2.3 and 2.5). The last word counts: a refusal or a
 * withdrawal ends every earlier yes to the same body, also one that named no body. In doubt nothing stands, and the
 * worker asks again.
 */
public final class ConsentRules {

    public static final String CASE_MANAGEMENT = "CASE_MANAGEMENT";
    public static final String SHARE_REFERRAL = "SHARE_REFERRAL";

    /** By the day of the answer; of two answers of one day the one recorded later. Keys grow with time. */
    private static final Comparator<Consent> BY_TIME =
            Comparator.comparing(Consent::givenOn).thenComparing(c -> c.id().toString());

    private ConsentRules() {}

    /**
     * Whether the act may be done on {@code day}.
     *
     * @param organisationId the body that would learn something; null where the act names none
     */
    public static boolean covers(List<Consent> all, String type, @Nullable UUID organisationId, LocalDate day) {
        return basisStands(all, type, organisationId, day) || consentStands(all, type, organisationId, day);
    }

    /** Whether the case itself may be carried: consent to case management, or a ground in its place. */
    public static boolean documented(List<Consent> all, LocalDate day) {
        return covers(all, CASE_MANAGEMENT, null, day);
    }

    /** Whether this very row still carries something on {@code day}: for the list, where each row says so of itself. */
    public static boolean stands(Consent row, List<Consent> all, LocalDate day) {
        if (row.decision() == ConsentDecision.NOT_REQUIRED) {
            return current(row, day);
        }
        return row.decision().gives()
                && current(row, day)
                && all.stream().noneMatch(later -> BY_TIME.compare(later, row) > 0 && replaces(later, row));
    }

    private static boolean basisStands(List<Consent> all, String type, @Nullable UUID organisationId, LocalDate day) {
        return concerning(all, type, organisationId)
                .anyMatch(c -> c.decision() == ConsentDecision.NOT_REQUIRED && current(c, day));
    }

    private static boolean consentStands(List<Consent> all, String type, @Nullable UUID organisationId, LocalDate day) {
        return concerning(all, type, organisationId)
                .filter(ConsentRules::answers)
                .max(BY_TIME)
                .filter(last -> last.decision().gives() && current(last, day))
                .isPresent();
    }

    /** Rows on this question that reach this body: those that name it, and those that name none. */
    private static Stream<Consent> concerning(List<Consent> all, String type, @Nullable UUID organisationId) {
        return all.stream()
                .filter(c -> c.type().equals(type))
                .filter(c -> namesNobody(c) || Objects.equals(c.organisationId(), organisationId));
    }

    private static boolean replaces(Consent later, Consent row) {
        boolean sameBody = Objects.equals(later.organisationId(), row.organisationId())
                && Objects.equals(later.organisationName(), row.organisationName());
        return answers(later)
                && later.type().equals(row.type())
                && (sameBody || (namesNobody(later) && !later.decision().gives()));
    }

    private static boolean answers(Consent c) {
        return c.decision() != ConsentDecision.PENDING && c.decision() != ConsentDecision.NOT_REQUIRED;
    }

    /** A body that stands in no directory has a name only: such a row reaches nobody else. */
    private static boolean namesNobody(Consent c) {
        return c.organisationId() == null && c.organisationName() == null;
    }

    private static boolean current(Consent c, LocalDate day) {
        return !c.givenOn().isAfter(day)
                && (c.expiresOn() == null || !c.expiresOn().isBefore(day));
    }
}
