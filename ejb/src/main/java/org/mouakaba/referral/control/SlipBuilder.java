package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.referral.boundary.ReferralSlip;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.control.SlipFacts.PersonFacts;
import org.mouakaba.referral.control.SlipFacts.Sender;
import org.mouakaba.referral.entity.Referral;

/** Writes the slip: of what is known, that which the sender chose and which may be told. */
public class SlipBuilder {

    @Inject
    SlipFacts facts;

    /** The slip that would leave now, under the name by which the receiver will call it. */
    public ReferralSlip build(Referral referral, CaseFacts caseFacts) {
        EnumSet<SharedField> told = EnumSet.noneOf(SharedField.class);
        told.addAll(referral.disclosure().shared());
        told.retainAll(SharingRules.tellable(
                caseFacts.confidentiality(), referral.kind().judicial()));
        Sender sender = facts.sender(caseFacts);
        return new ReferralSlip(
                reference(caseFacts, referral.kind().judicial()),
                referral.kind().type(),
                referral.kind().urgent(),
                referral.serviceType(),
                sender.unit(),
                sender.worker(),
                sender.phone(),
                referral.reason(),
                referral.needs().escort(),
                referral.needs().interpreter(),
                referral.needs().access(),
                referral.needs().safeContact(),
                tell(told, referral, caseFacts));
    }

    public String freeze(ReferralSlip slip) {
        return SlipJson.write(slip);
    }

    /** The slip as it left; for one that has not left yet, as it would. */
    public ReferralSlip frozen(String stored) {
        return SlipJson.read(stored);
    }

    /** How the person may be reached safely, as registered. */
    public @Nullable String safeContact(CaseFacts caseFacts) {
        return facts.person(caseFacts.personId()).contactRule();
    }

    public boolean needsInterpreter(CaseFacts caseFacts) {
        return facts.person(caseFacts.personId()).interpreter();
    }

    private static String reference(CaseFacts caseFacts, boolean judicial) {
        return caseFacts.confidentiality() == Confidentiality.SECRET && !judicial
                ? Pseudonym.next()
                : caseFacts.number();
    }

    private List<ReferralSlip.Fact> tell(Set<SharedField> told, Referral referral, CaseFacts caseFacts) {
        PersonFacts person = facts.person(caseFacts.personId());
        return told.stream()
                .map(field -> fact(field, person, referral, caseFacts))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    private ReferralSlip.Fact fact(SharedField field, PersonFacts person, Referral referral, CaseFacts caseFacts) {
        return switch (field) {
            case NAME -> new ReferralSlip.Fact(field, null, person.names());
            case BIRTH_YEAR ->
                text(
                        field,
                        person.birthDate() == null
                                ? null
                                : String.valueOf(person.birthDate().getYear()));
            case SEX -> code(field, "sex", person.sex());
            case PHONE -> text(field, person.phones());
            case LANGUAGE -> code(field, "language", person.language());
            case PROVINCE -> code(field, "territory", person.territoryCode());
            case ADDRESS -> text(field, person.address());
            case HOUSEHOLD_SIZE ->
                text(field, person.householdSize() == 0 ? null : String.valueOf(person.householdSize()));
            case CARE_ARRANGEMENT -> code(field, "care_arrangement", person.careArrangement());
            case CONCERNS -> new ReferralSlip.Fact(field, "protection_concern", facts.concerns(caseFacts));
            case RISK -> code(field, "risk_level", caseFacts.risk().name());
            case HEALTH -> text(field, referral.disclosure().health());
            case WORK_DONE -> text(field, referral.disclosure().workDone());
        };
    }

    private static ReferralSlip.Fact text(SharedField field, @Nullable String value) {
        return code(field, null, value);
    }

    private static ReferralSlip.Fact code(SharedField field, @Nullable String list, @Nullable String value) {
        return new ReferralSlip.Fact(
                field,
                list,
                Stream.ofNullable(value)
                        .filter(v -> !v.isBlank())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
