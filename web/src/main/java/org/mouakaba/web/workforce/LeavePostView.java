package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.FileNotFound;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.FundedPostQueries;
import org.mouakaba.workforce.boundary.FundedPostService;
import org.mouakaba.workforce.boundary.Holding;
import org.omnifaces.cdi.ViewScoped;

/** Says from which day on a worker holds a post no more. */
@Named
@ViewScoped
public class LeavePostView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FundedPostQueries posts;

    @Inject
    transient FundedPostService service;

    @Inject
    transient Messages messages;

    private final LeavePostForm form = new LeavePostForm();
    private @Nullable UUID post;
    private @Nullable UUID holding;

    public void load() {
        form.setTo(getHeld().to());
    }

    public String leave() {
        service.leave(form.toCommand(id(), getHeld()));
        messages.info("workforce.leave-post.done");
        return "/workforce/open-post?faces-redirect=true&id=" + post;
    }

    public Holding getHeld() {
        return posts.get(id()).holdings().stream()
                .filter(held -> held.id().value().equals(holding))
                .findFirst()
                .orElseThrow(FileNotFound::new);
    }

    private FundedPostId id() {
        return new FundedPostId(Objects.requireNonNull(post));
    }

    public LeavePostForm getForm() {
        return form;
    }

    public @Nullable UUID getPost() {
        return post;
    }

    public void setPost(@Nullable UUID post) {
        this.post = post;
    }

    public @Nullable UUID getHolding() {
        return holding;
    }

    public void setHolding(@Nullable UUID holding) {
        this.holding = holding;
    }
}
