package org.mouakaba.web.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.mouakaba.household.boundary.Family;
import org.mouakaba.household.boundary.FamilyMember;
import org.mouakaba.household.boundary.FamilyQueries;
import org.mouakaba.household.boundary.FamilyTie;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.web.shared.ActiveLocale;

/** A person's family for her page, as a picture and as a list: read once, however often the fragment asks. */
@Named
@RequestScoped
public class FamilyCard {

    @Inject
    FamilyQueries families;

    @Inject
    ActiveLocale active;

    private final Map<PersonId, Shown> read = new HashMap<>();

    /** @param related the relations that may be ended, by who is related to her */
    public record Shown(Family family, Genogram picture, Map<PersonId, FamilyTie> related) {

        /** Whether she is in a household. */
        public boolean housed() {
            return family.members().stream().anyMatch(member -> member.self() && member.present());
        }

        /** Whether she speaks for it. */
        public boolean speaks() {
            return family.members().stream().anyMatch(member -> member.self() && member.declarant());
        }

        /** Whether there is anybody beside her. */
        public boolean alone() {
            return family.members().size() < 2;
        }

        public boolean endable(FamilyMember member) {
            return member.id() != null && related.containsKey(member.id());
        }
    }

    public Shown of(PersonId id) {
        return read.computeIfAbsent(id, asked -> {
            Family family = families.of(asked);
            Map<PersonId, FamilyTie> related = new HashMap<>();
            family.ties().stream().filter(tie -> tie.relation() != null).forEach(tie -> {
                if (tie.from().equals(asked)) {
                    related.put(tie.to(), tie);
                } else if (tie.to().equals(asked)) {
                    related.put(tie.from(), tie);
                }
            });
            return new Shown(family, Genogram.of(family, active.getLocale(), active.isRightToLeft()), related);
        });
    }
}
