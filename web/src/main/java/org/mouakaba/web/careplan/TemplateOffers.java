package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalTemplateDetail;
import org.mouakaba.careplan.boundary.GoalTemplateQueries;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.NoSuchAddress;

/** Goals to begin from for the person of a case, and how one of them becomes a goal that is being written. */
@Named
@RequestScoped
public class TemplateOffers {

    @Inject
    GoalTemplateQueries templates;

    @Inject
    ActiveLocale active;

    @Inject
    Formats formats;

    private @Nullable UUID template;
    private @Nullable List<GoalTemplateDetail> offers;

    /** Asked for by every line of the fragment, read once. */
    public List<GoalTemplateDetail> of(UUID caseId) {
        if (offers == null) {
            offers = templates.offered(new CaseFileId(caseId));
        }
        return offers;
    }

    /** Fills the form where the address names a template, in the language of the screen. */
    public void begin(EditGoalForm form, @Nullable UUID caseId) {
        if (template != null && caseId != null) {
            GoalTemplateDetail chosen = of(caseId).stream()
                    .filter(offer -> offer.id().equals(template))
                    .findFirst()
                    .orElseThrow(NoSuchAddress::new);
            form.begin(chosen.template(), active.getLocale(), formats.today());
        }
    }

    public @Nullable UUID getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable UUID template) {
        this.template = template;
    }
}
