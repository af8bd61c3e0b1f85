package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.EditFundedPost;
import org.mouakaba.workforce.boundary.FundedPostDetail;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.FundedPostQueries;
import org.mouakaba.workforce.boundary.FundedPostService;
import org.omnifaces.cdi.ViewScoped;

/** Corrects a funded post, or opens one where the address names none. */
@Named
@ViewScoped
public class EditPostView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FundedPostQueries posts;

    @Inject
    transient FundedPostService service;

    @Inject
    transient Messages messages;

    private final EditPostForm form = new EditPostForm();
    private @Nullable UUID id;
    private long version;

    public void load() {
        if (id != null) {
            FundedPostDetail found = posts.get(new FundedPostId(id));
            form.fill(found.facts());
            version = found.version();
        }
    }

    public String save() {
        UUID saved = id;
        if (saved == null) {
            saved = service.open(form.toFacts()).value();
        } else {
            service.edit(new EditFundedPost(new FundedPostId(saved), form.toFacts(), version));
        }
        messages.info("workforce.edit-post.done");
        return "/workforce/open-post?faces-redirect=true&id=" + saved;
    }

    public EditPostForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
