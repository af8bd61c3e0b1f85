package org.mouakaba.web.entitlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.entitlement.boundary.RuleDetail;
import org.mouakaba.entitlement.boundary.RuleQueries;

/** The rules that say what a household may ask for. */
@Named
@RequestScoped
public class ListRulesView {

    @Inject
    RuleQueries rules;

    private List<RuleDetail> rows = List.of();

    public void load() {
        rows = rules.all();
    }

    public List<RuleDetail> getRows() {
        return rows;
    }
}
