package org.mouakaba.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** What can be chosen in the forms of consent: of the code lists, what fits there. */
@Named
@RequestScoped
public class ConsentChoices {

    private static final Set<String> FAMILY = Set.of("FATHER", "MOTHER", "KAFIL", "GUARDIAN");
    private static final Set<String> NOT_ANSWERS = Set.of("WITHDRAWN", "NOT_REQUIRED");

    @Inject
    Codes codes;

    @Inject
    Messages messages;

    @Inject
    ActiveLocale activeLocale;

    public List<Option> getLanguages() {
        return activeLocale.getCodes().stream()
                .map(code -> new Option(code, messages.text("shared.language." + code)))
                .toList();
    }

    public List<Option> getCapacities() {
        return Arrays.stream(Capacity.values())
                .map(c -> new Option(c, messages.text("consent.capacity." + c)))
                .toList();
    }

    public List<Option> getAssents() {
        return Arrays.stream(ChildAssent.values())
                .map(a -> new Option(a, messages.text("consent.assent." + a)))
                .toList();
    }

    public List<Option> getChannels() {
        return Arrays.stream(ConsentChannel.values())
                .map(c -> new Option(c, messages.text("consent.channel." + c)))
                .toList();
    }

    /** The answers a person can give; enums, so that the page hands them over as such. */
    public List<Option> getAnswers() {
        return codes.options("consent_decision").stream()
                .filter(option -> !NOT_ANSWERS.contains(option.value().toString()))
                .map(option -> new Option(ConsentDecision.valueOf(option.value().toString()), option.label()))
                .toList();
    }

    /** Who can answer; the child's assent is asked beside the representative, not instead. */
    public List<Option> getGivers() {
        return codes.options("consent_giver").stream()
                .filter(option -> !option.value().equals("SELF_ASSENT"))
                .toList();
    }

    /** The representatives of the family, one of whom may have done the harm. */
    public List<Option> getSuspects() {
        return codes.options("consent_giver").stream()
                .filter(option -> FAMILY.contains(option.value().toString()))
                .toList();
    }

    public List<Option> getBases() {
        return codes.options("legal_basis").stream()
                .filter(option -> !option.value().equals("CONSENT"))
                .toList();
    }
}
