package org.mouakaba.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.ReferralSlip.Fact;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Option;
import org.mouakaba.web.shared.Territories;

/** How states and facts of a referral are shown: their colour, their mark, their words. */
@Named
@RequestScoped
public class ReferralWords {

    /** Of the four stations of the loop: sent, received, answered, started. */
    private static final int STATIONS = 4;

    @Inject
    Codes codes;

    @Inject
    Territories territories;

    /** Red only for what is late or refused. */
    public String tone(ReferralStatus status) {
        return switch (status) {
            case ACCEPTED, SERVICE_STARTED, SERVICE_COMPLETED -> "ok";
            case AWAITING_CONSENT, WAITLISTED -> "warn";
            case DECLINED, EXPIRED, NO_SHOW -> "bad";
            case DRAFT, SENT, RECEIVED, CANCELLED -> "";
        };
    }

    public String icon(ReferralStatus status) {
        return switch (status) {
            case ACCEPTED, SERVICE_STARTED, SERVICE_COMPLETED -> "pi-check";
            case AWAITING_CONSENT, WAITLISTED, EXPIRED -> "pi-clock";
            case DECLINED, NO_SHOW, CANCELLED -> "pi-times";
            case DRAFT -> "pi-pencil";
            case SENT -> "pi-send";
            case RECEIVED -> "pi-inbox";
        };
    }

    /** How many of the four stations it has passed. */
    public int station(ReferralStatus status) {
        return switch (status) {
            case DRAFT, AWAITING_CONSENT, CANCELLED -> 0;
            case SENT, EXPIRED -> 1;
            case RECEIVED -> 2;
            case ACCEPTED, WAITLISTED, DECLINED, NO_SHOW -> 3;
            case SERVICE_STARTED, SERVICE_COMPLETED -> STATIONS;
        };
    }

    public List<Integer> getStations() {
        return List.of(1, 2, 3, STATIONS);
    }

    /** What can be sent; what reaches us, or tells nothing to anybody, is written elsewhere. */
    public List<Option> getTypes() {
        return codes.options("referral_type").stream()
                .filter(type ->
                        !type.value().equals("INCOMING") && !type.value().equals("INFORMATION"))
                .toList();
    }

    /** The state in words, from the code list. */
    public String status(@Nullable ReferralStatus status) {
        return codes.label("referral_status", status);
    }

    /** What is told, in the reader's language where it is a code. */
    public String values(Fact fact) {
        return fact.values().stream().map(value -> word(fact.list(), value)).collect(Collectors.joining(" / "));
    }

    private String word(@Nullable String list, String value) {
        if (list == null) {
            return value;
        }
        return list.equals("territory") ? territories.label(value) : codes.label(list, value);
    }
}
