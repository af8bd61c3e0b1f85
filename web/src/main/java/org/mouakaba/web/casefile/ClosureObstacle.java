package org.mouakaba.web.casefile;

import java.util.Locale;
import org.mouakaba.platform.RuleException;
import org.mouakaba.web.shared.errors.Refusals;

/**
 * What stands against closing a case, and where it is put right.
 *
 * @param text what stands against it, in the reader's language
 * @param outcome the page that puts it right
 */
public record ClosureObstacle(String text, String outcome) {

    static ClosureObstacle of(String key, Locale locale) {
        String component = key.substring(0, key.indexOf('.'));
        return new ClosureObstacle(
                Refusals.text(new RuleException(key), locale),
                switch (component) {
                    case "careplan" -> "/careplan/open";
                    case "referral" -> "/referral/list";
                    case "followup" -> "/followup/list";
                    case "assessment" -> "/assessment/list";
                    case "consent" -> "/consent/list";
                    default -> "/casefile/open";
                });
    }
}
