package org.mouakaba.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Option;

/** The levels of risk as choices; enums, so that the page hands them over as such. */
@Named
@RequestScoped
public class RiskLevels {

    @Inject
    Codes codes;

    public List<Option> getOptions() {
        return Arrays.stream(RiskLevel.values())
                .map(level -> new Option(level, codes.label("risk_level", level)))
                .toList();
    }
}
