package org.mouakaba.web.funding;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.CorrectPayment;
import org.mouakaba.funding.boundary.EntryId;

/** A payment said anew as it is typed. */
public class CorrectPaymentForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    CorrectPayment toCommand(EntryId id) {
        return new CorrectPayment(id, amount(), on(), reference(), reason());
    }

    @Override
    @PositiveOrZero
    public @Nullable BigDecimal getAmount() {
        return super.getAmount();
    }
}
