package org.mouakaba.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.FundedPostDetail;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.FundedPostQueries;

/** One funded post, and who held it and holds it. */
@Named
@RequestScoped
public class OpenPostView {

    @Inject
    FundedPostQueries posts;

    private @Nullable UUID id;
    private @Nullable FundedPostDetail detail;

    public void load() {
        detail = posts.get(new FundedPostId(Objects.requireNonNull(id)));
    }

    public @Nullable FundedPostDetail getDetail() {
        return detail;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
