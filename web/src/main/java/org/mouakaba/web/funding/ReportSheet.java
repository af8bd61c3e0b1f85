package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.funding.boundary.ExpenditureCriteria;
import org.mouakaba.funding.boundary.ExpenditureQueries;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.JustificationRow;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.Messages;

/** What a report declares, and what is said once it moved on. */
@Named
@RequestScoped
public class ReportSheet {

    @Inject
    ExpenditureQueries expenditures;

    @Inject
    Messages messages;

    List<ExpenditureRow> rows(JustificationRow report, PageRequest page) {
        return expenditures
                .find(new ExpenditureCriteria(null, report.id(), null, null, null, null), page)
                .rows();
    }

    void say(String key) {
        messages.info(key);
    }
}
