package org.mouakaba.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** What can be chosen of a visit and is kept as an enum. */
@Named
@RequestScoped
public class VisitOptions {

    @Inject
    Messages messages;

    @Inject
    Codes codes;

    public List<Option> getNewRisks() {
        return Arrays.stream(NewRisk.values())
                .map(risk -> new Option(risk, messages.text("followup.risk." + risk)))
                .toList();
    }

    public List<Option> getProgress() {
        return Arrays.stream(GoalStatus.values())
                .map(status -> new Option(status, codes.label("goal_status", status)))
                .toList();
    }
}
