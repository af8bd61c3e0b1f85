package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.careplan.boundary.GoalTemplateDetail;
import org.mouakaba.careplan.boundary.GoalTemplateQueries;

/** The goals that workers begin from, by category. */
@Named
@RequestScoped
public class ListTemplatesView {

    @Inject
    GoalTemplateQueries templates;

    private List<GoalTemplateDetail> rows = List.of();

    public void load() {
        rows = templates.all();
    }

    public List<GoalTemplateDetail> getRows() {
        return rows;
    }
}
