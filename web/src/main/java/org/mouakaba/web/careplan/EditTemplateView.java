package org.mouakaba.web.careplan;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalTemplateDetail;
import org.mouakaba.careplan.boundary.GoalTemplateQueries;
import org.mouakaba.careplan.boundary.GoalTemplateService;
import org.mouakaba.careplan.boundary.SaveGoalTemplate;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Writes a goal that workers begin from: a new one, or one that is there. */
@Named
@ViewScoped
public class EditTemplateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GoalTemplateQueries templates;

    @Inject
    transient GoalTemplateService service;

    @Inject
    transient Messages messages;

    private TemplateForm form = new TemplateForm();
    private @Nullable UUID id;
    private long version;

    public void load() {
        if (id != null) {
            GoalTemplateDetail kept = templates.get(id);
            form = TemplateForm.of(kept.template());
            version = kept.version();
        }
    }

    public String save() {
        service.save(new SaveGoalTemplate(id, form.toTemplate(), version));
        messages.info("careplan.edit-template.done");
        return "/careplan/list-templates?faces-redirect=true";
    }

    public TemplateForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
