package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileCriteria;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.web.shared.Role;
import org.omnifaces.cdi.ViewScoped;

/** The cases that the reader may list; the stories stay inside, and only those she may open are links. */
@Named
@ViewScoped
public class ListCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient HttpServletRequest request;

    private final CaseFilter filter = new CaseFilter();
    private @Nullable CaseTable table;
    private boolean supervisor;
    private int total;

    public void load() {
        supervisor = request.isUserInRole(Role.SUPERVISOR.realmName());
        table = new CaseTable(cases, filter.toCriteria(supervisor));
        total = table.counted();
    }

    /** The stages that a case of the list can stand in. */
    public List<CaseStage> getStages() {
        return Arrays.stream(CaseStage.values())
                .filter(stage -> stage.compareTo(CaseStage.REGISTERED) >= 0 && stage.open() != filter.isClosed())
                .toList();
    }

    public List<RiskLevel> getRisks() {
        return List.of(RiskLevel.values());
    }

    public List<CaseFileCriteria.Sort> getSorts() {
        return List.of(CaseFileCriteria.Sort.values());
    }

    public CaseFilter getFilter() {
        return filter;
    }

    public @Nullable CaseTable getTable() {
        return table;
    }

    /** Whether each row may be opened: a supervisor lists nothing but what she may read. */
    public boolean isSupervisor() {
        return supervisor;
    }

    public int getTotal() {
        return total;
    }
}
