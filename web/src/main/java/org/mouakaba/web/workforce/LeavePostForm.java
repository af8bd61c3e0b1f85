package org.mouakaba.web.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.Holding;
import org.mouakaba.workforce.boundary.LeavePost;

/** The day on which somebody leaves a post, as it is typed. */
public class LeavePostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate to;

    LeavePost toCommand(FundedPostId post, Holding holding) {
        return new LeavePost(post, holding.id(), Objects.requireNonNull(to), holding.version());
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
