package org.mouakaba.person.boundary;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.platform.RuleException;

/**
 * How far the card of a person with a disability has come.
 *
 * @param status code of the list disability_card; null where nobody asked
 * @param number of a card that is held
 * @param expiresOn of a card that is held
 * @param provenance how sure it is; it goes with the status
 */
public record DisabilityCard(
        @Nullable @Size(max = 50) @CodeOf("disability_card") String status,
        @Nullable @Size(max = 30) String number,
        @Nullable LocalDate expiresOn,
        @Nullable Provenance provenance) {

    /** Nobody asked. */
    public static final DisabilityCard UNKNOWN = new DisabilityCard(null, null, null, null);

    private static final String HELD = "HELD";

    /** @throws RuleException where a card that is not held has a number or a day on which it ends */
    public void requireCoherent() {
        if (!HELD.equals(status) && (number != null || expiresOn != null)) {
            throw RuleException.beside("cardStatus", "person.cardNotHeld");
        }
    }
}
