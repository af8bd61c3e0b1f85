package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MergeDetail;
import org.mouakaba.person.boundary.MergeId;
import org.mouakaba.person.boundary.MergeQueries;
import org.mouakaba.person.boundary.MergeService;
import org.mouakaba.person.boundary.UndoMerge;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Gives two records back that were made one. */
@Named
@ViewScoped
public class UndoMergeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MergeQueries queries;

    @Inject
    transient MergeService service;

    @Inject
    transient Messages messages;

    private UndoMergeForm form = new UndoMergeForm(List.of());
    private @Nullable MergeDetail detail;
    private @Nullable UUID merge;

    public void load() {
        detail = queries.get(new MergeId(Objects.requireNonNull(merge)));
    }

    /** Words are the page's: they come with it. */
    public void fill(MergeWords words) {
        form = UndoMergeForm.of(Objects.requireNonNull(detail).since(), words);
    }

    public String undo() {
        MergeDetail undone = Objects.requireNonNull(detail);
        String reason = form.getReason();
        service.undo(new UndoMerge(undone.id(), reason == null ? "" : reason, form.going(), undone.version()));
        messages.info("person.undo-merge.done");
        return "/person/open?faces-redirect=true&person=" + undone.absorbed().value();
    }

    public UndoMergeForm getForm() {
        return form;
    }

    public @Nullable MergeDetail getDetail() {
        return detail;
    }

    public @Nullable UUID getMerge() {
        return merge;
    }

    public void setMerge(@Nullable UUID merge) {
        this.merge = merge;
    }
}
