package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.FundedPostDetail;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.FundedPostQueries;
import org.mouakaba.workforce.boundary.FundedPostService;
import org.omnifaces.cdi.ViewScoped;

/** Gives a post, or a part of it, to a worker of the territory. */
@Named
@ViewScoped
public class FillPostView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FundedPostQueries posts;

    @Inject
    transient FundedPostService service;

    @Inject
    transient Messages messages;

    private final FillPostForm form = new FillPostForm();
    private @Nullable UUID post;
    private transient @Nullable FundedPostDetail detail;

    public void load() {
        detail = posts.get(id());
    }

    public String fill() {
        service.fill(form.toCommand(id()));
        messages.info("workforce.fill-post.done");
        return "/workforce/open-post?faces-redirect=true&id=" + post;
    }

    private FundedPostId id() {
        return new FundedPostId(Objects.requireNonNull(post));
    }

    /** Read again where the view comes back from a store. */
    public FundedPostDetail getDetail() {
        FundedPostDetail known = detail;
        if (known == null) {
            known = posts.get(id());
            detail = known;
        }
        return known;
    }

    public FillPostForm getForm() {
        return form;
    }

    public @Nullable UUID getPost() {
        return post;
    }

    public void setPost(@Nullable UUID post) {
        this.post = post;
    }
}
