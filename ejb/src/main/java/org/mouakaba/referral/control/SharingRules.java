package org.mouakaba.referral.control;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.platform.RuleException;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.boundary.SharingGround;

/** What may be told to a receiver, and on which ground (domain dossier 2.3 and 3.5). */
public final class SharingRules {

    private SharingRules() {}

    /** @throws RuleException where more is told than the service type's minimum and nobody says why */
    public static void requireReasonBeyond(
            Set<SharedField> template, Set<SharedField> shared, @Nullable String reason) {
        if (!template.containsAll(shared) && (reason == null || reason.isBlank())) {
            throw RuleException.beside("beyondReason", "referral.beyondNeedsReason");
        }
    }

    /**
     * What may be told at all. Of a SECRET case nothing that says who or where she is, except to the justice that is to
     * protect her.
     */
    public static EnumSet<SharedField> tellable(Confidentiality confidentiality, boolean judicial) {
        EnumSet<SharedField> tellable = EnumSet.allOf(SharedField.class);
        if (confidentiality == Confidentiality.SECRET && !judicial) {
            tellable.removeIf(SharedField::identifying);
        }
        return tellable;
    }

    /**
     * Whether a receiver may read what was sent to him.
     *
     * @param opens whether the ground stands today
     */
    public static boolean readable(ReferralStatus status, @Nullable SharingGround ground, BooleanSupplier opens) {
        return status != ReferralStatus.SENT || ground != SharingGround.SHARING_RECORD || opens.getAsBoolean();
    }

    /**
     * What carries the disclosure; empty where nothing does, and then nothing may leave. The basis on which the case is
     * carried is none for it: each disclosure has its own (domain dossier 2.3).
     *
     * @param judicial a report to the justice, which the law requires; who sends it answers for it
     * @param covered whether a consent to share with this receiver, or a basis recorded for it, stands
     */
    public static Optional<SharingGround> ground(boolean judicial, boolean covered) {
        if (covered) {
            return Optional.of(SharingGround.SHARING_RECORD);
        }
        return judicial ? Optional.of(SharingGround.JUDICIAL_REPORT) : Optional.empty();
    }
}
