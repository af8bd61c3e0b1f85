package org.mouakaba.worklist.control;

import java.util.Map;
import java.util.Optional;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.worklist.boundary.Period;

/**
 * Which clock a deadline runs on (domain dossier 3.3 and 3.5), read from the settings in force. A setting is
 * {@code clock.<name>.<risk>}, or {@code clock.<name>} where the risk makes no difference.
 *
 * @param settings all settings that begin with {@code clock.}
 */
public record Clocks(Map<String, SettingValue> settings) {

    public static final String PREFIX = "clock.";

    public Clocks {
        settings = Map.copyOf(settings);
    }

    /** Empty where none is prescribed: a LOW case is not followed after its closing. */
    public Optional<Period> of(DueKind kind, RiskLevel risk) {
        return switch (kind) {
            // The worker has for accepting what the supervisor has for assigning.
            case ASSIGNMENT, ACCEPTANCE -> named("assignment", risk);
            // Consent is asked for at the first contact.
            case FIRST_CONTACT, CONSENT -> named("first-contact", risk);
            case REGISTRATION -> named("registration", risk);
            case INITIAL_ASSESSMENT -> named("initial-assessment", risk);
            case COMPREHENSIVE_ASSESSMENT -> named("comprehensive-assessment", risk);
            case CARE_PLAN -> named("care-plan", risk);
            case PLAN_APPROVAL -> named("approval", risk);
            case FIRST_REFERRAL -> named("first-referral", risk);
            case REFERRAL_RECEIPT -> referralReceipt(false);
            case REFERRAL_OUTCOME -> named("referral-outcome", risk);
            case FOLLOW_UP -> named("follow-up", risk);
            case REVIEW -> named("review", risk);
            case CLOSURE_DECISION -> named("closure-decision", risk);
            case POST_CLOSURE -> named("post-closure", risk);
            case INFORM_PERSON -> named("inform-person", risk);
        };
    }

    public Optional<Period> referralReceipt(boolean urgent) {
        return value("referral-receipt." + (urgent ? "URGENT" : "NORMAL"));
    }

    /** The visits of the first weeks under a plan, where they are closer than later ones. */
    public Optional<Period> firstFollowUp(RiskLevel risk) {
        return value("follow-up-first-weeks." + risk).or(() -> of(DueKind.FOLLOW_UP, risk));
    }

    /** The second call after the closing, counted from the closing too. */
    public Optional<Period> secondPostClosure(RiskLevel risk) {
        return value("post-closure-second." + risk);
    }

    private Optional<Period> named(String name, RiskLevel risk) {
        return value(name + "." + risk).or(() -> value(name));
    }

    private Optional<Period> value(String name) {
        return Optional.ofNullable(settings.get(PREFIX + name)).map(Period::of);
    }
}
