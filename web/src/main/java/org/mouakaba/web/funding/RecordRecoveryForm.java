package org.mouakaba.web.funding;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.RecordRecovery;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.web.shared.Filters;

/** A recovery as it is typed. */
public class RecordRecoveryForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    private @Nullable String tranche;

    RecordRecovery toCommand(ConventionId convention) {
        UUID of = Filters.id(tranche);
        return new RecordRecovery(
                convention, of == null ? null : new TrancheId(of), amount(), on(), reference(), reason());
    }

    @Override
    @Positive
    public @Nullable BigDecimal getAmount() {
        return super.getAmount();
    }

    public @Nullable String getTranche() {
        return tranche;
    }

    public void setTranche(@Nullable String tranche) {
        this.tranche = tranche;
    }
}
