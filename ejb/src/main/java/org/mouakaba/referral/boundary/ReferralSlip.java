package org.mouakaba.referral.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * The paper that goes to the receiver: all that he may know, and nothing of the case beyond it. Frozen when it is sent.
 *
 * @param reference the case's number, or a pseudonym where the case is secret
 * @param facts what is told of the person, in the order of {@link SharedField}
 */
public record ReferralSlip(
        String reference,
        String type,
        boolean urgent,
        String serviceType,
        Label fromUnit,
        Label fromWorker,
        @Nullable String fromPhone,
        String reason,
        boolean escort,
        boolean interpreter,
        @Nullable String accessNeeds,
        @Nullable String safeContact,
        List<Fact> facts) {

    public ReferralSlip {
        facts = List.copyOf(facts);
    }

    /**
     * One thing told of the person.
     *
     * @param list the code list of the values, {@code territory} for codes of territories; null where they are text
     */
    public record Fact(SharedField field, @Nullable String list, List<String> values) {

        public Fact {
            values = List.copyOf(values);
        }
    }
}
