package org.mouakaba.casefile.control;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.ClosingGate;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.platform.RuleException;

/** When a case may be asked to be closed (domain dossier 3.6). */
public class ClosingRules {

    @Inject
    @Any
    Instance<ClosingGate> gates;

    public Set<String> obstacles(CaseFile file) {
        Set<String> obstacles = new LinkedHashSet<>();
        if (!file.stage().next().contains(CaseStage.CLOSURE_REQUESTED)) {
            obstacles.add("casefile.closureAlreadyRequested");
        }
        if (file.suspended()) {
            obstacles.add("casefile.suspended");
        }
        gates.forEach(gate -> obstacles.addAll(gate.obstacles(new CaseFileId(file.id()))));
        return obstacles;
    }

    /**
     * @param reason code of the list closure_reason
     * @throws RuleException for the first obstacle, or where a HIGH case is to be closed for lost contact
     */
    public void requireNone(CaseFile file, String reason) {
        obstacles(file).stream().findFirst().ifPresent(key -> {
            throw new RuleException(key);
        });
        if (file.risk() == RiskLevel.HIGH && reason.equals("LOST_CONTACT")) {
            throw RuleException.beside("reason", "casefile.highNotClosedForLostContact");
        }
    }
}
