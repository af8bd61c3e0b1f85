package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdDetail;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Situation;
import org.mouakaba.person.boundary.SituationDetail;
import org.mouakaba.person.boundary.SituationQueries;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Option;
import org.mouakaba.web.shared.Role;

/** How somebody lives, for whatever page shows it: read once, however often the fragment asks. */
@Named
@RequestScoped
public class Situations {

    @Inject
    SituationQueries situations;

    @Inject
    HouseholdQueries households;

    @Inject
    Lookups lookups;

    @Inject
    HttpServletRequest request;

    private final Map<UUID, Summary> read = new HashMap<>();
    private @Nullable List<Option> members;

    /** @param household where she lives; blank where none is known */
    public record Summary(SituationDetail detail, HouseholdDetail household) {

        /** The index with every decimal of its notice: two households differ in the seventh. */
        public String getIndex() {
            BigDecimal index = household.facts().rsuIndex();
            return index == null
                    ? ""
                    : index.stripTrailingZeros().toPlainString().replace('.', ',');
        }

        /** Nothing was ever asked. */
        public boolean isUnknown() {
            return detail.situation().equals(Situation.UNKNOWN)
                    && household.facts().equals(HouseholdFacts.UNKNOWN);
        }
    }

    public Summary of(UUID personId) {
        return read.computeIfAbsent(personId, id -> {
            PersonId person = new PersonId(id);
            return new Summary(situations.of(person), households.describing(person));
        });
    }

    /** Whether the reader advises on what may be asked for: who watches over the log does not. */
    public boolean isAdvising() {
        return request.isUserInRole(Role.SOCIAL_WORKER.realmName())
                || request.isUserInRole(Role.SUPERVISOR.realmName());
    }

    /**
     * Those who live with her and may be named: whom she is most likely represented by.
     *
     * @param known who represents her already, with her name
     */
    public List<Option> members(UUID personId, @Nullable String known, Label name) {
        if (members == null) {
            List<Option> found = new ArrayList<>();
            households.livingWith(new PersonId(personId)).stream()
                    .flatMap(row -> Stream.ofNullable(row.person()))
                    .forEach(person ->
                            found.add(new Option(person.id().value().toString(), lookups.text(person.name()))));
            if (known != null && found.stream().noneMatch(option -> known.equals(option.value()))) {
                found.add(new Option(known, lookups.text(name)));
            }
            members = found;
        }
        return members;
    }
}
