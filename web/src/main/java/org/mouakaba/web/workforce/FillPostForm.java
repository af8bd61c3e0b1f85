package org.mouakaba.web.workforce;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.FillPost;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.WorkerId;

/** Who is to hold a post, as it is chosen. */
public class FillPostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String worker;

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    @DecimalMin("0.05")
    @DecimalMax("1.00")
    @Digits(integer = 1, fraction = 2)
    private BigDecimal fte = BigDecimal.ONE;

    FillPost toCommand(FundedPostId post) {
        return new FillPost(
                post,
                new WorkerId(UUID.fromString(Objects.requireNonNull(worker))),
                Objects.requireNonNull(from),
                to,
                fte);
    }

    public @Nullable String getWorker() {
        return worker;
    }

    public void setWorker(@Nullable String worker) {
        this.worker = worker;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }
}
