package org.mouakaba.entitlement.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouakaba.entitlement.control.Conditions;
import org.mouakaba.entitlement.control.HouseholdPicture;
import org.mouakaba.entitlement.control.PictureAges;
import org.mouakaba.entitlement.control.RuleRepository;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.MemberRow;
import org.mouakaba.person.boundary.PersonAndSituation;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.SituationQueries;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.setting.boundary.SettingValue;

/** Says what a household may ask for. Indicative: it never refuses and never promises, and amounts are those that were published. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class EntitlementQueries {

    private static final String AMOUNTS = "entitlement.amount.";

    @Inject
    RuleRepository rules;

    @Inject
    HouseholdQueries households;

    @Inject
    SituationQueries situations;

    @Inject
    SettingQueries settings;

    @Inject
    Clock clock;

    /**
     * From the facts of a person and of those who live with her, as far as the caller may know them.
     *
     * @throws PersonNotFound where she is not the caller's to read
     */
    public HouseholdOutlook of(@NotNull PersonId id) {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        List<MemberRow> others = households.livingWith(id);
        Map<PersonId, PersonAndSituation> known = situations.ofAll(Stream.concat(
                        Stream.of(id),
                        others.stream()
                                .flatMap(row -> Stream.ofNullable(row.person()))
                                .map(person -> person.id()))
                .toList());
        PersonAndSituation person = Optional.ofNullable(known.get(id)).orElseThrow(PersonNotFound::new);
        Map<String, SettingValue> inForce = settings.inForce("entitlement.", today);
        int unseen = others.size() + 1 - known.size();
        Map<Fact, Object> facts = HouseholdPicture.facts(
                person, known.values(), unseen, households.describing(id).facts(), PictureAges.of(inForce), today);
        Conditions conditions = Conditions.with(inForce);
        List<ProgrammeOutlook> programmes = rules.all().stream()
                .filter(rule -> rule.rule().inForce(today))
                .map(rule -> outlook(
                        rule.code(),
                        rule.rule(),
                        conditions.judge(rule.rule().condition(), facts),
                        amounts(inForce, AMOUNTS + rule.code() + '.')))
                .sorted(Comparator.comparing(ProgrammeOutlook::outlook))
                .toList();
        return new HouseholdOutlook(programmes, unseen);
    }

    private static List<PublishedAmount> amounts(Map<String, SettingValue> inForce, String prefix) {
        return inForce.values().stream()
                .filter(setting -> setting.key().startsWith(prefix))
                .map(setting -> new PublishedAmount(setting.key().substring(prefix.length()), setting.number()))
                .toList();
    }

    private static ProgrammeOutlook outlook(
            String code, Rule rule, Conditions.Judgement judgement, List<PublishedAmount> amounts) {
        return new ProgrammeOutlook(
                code,
                judgement.outlook(),
                rule.title().label(),
                rule.reason().label(),
                rule.missing().label(),
                rule.next().label(),
                judgement.unknown(),
                amounts);
    }
}
