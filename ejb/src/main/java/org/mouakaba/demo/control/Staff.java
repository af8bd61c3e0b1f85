package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Names.Name;
import org.mouakaba.demo.control.Places.Place;

/** Who works in the demo: one operator with a unit in each province, its supervisor and its workers. */
final class Staff {

    /** A worker who carries cases, and under which name she does. */
    record Carrier(UUID id, String username, Name given, Name family) {}

    /** A unit with its supervisor and its workers. */
    record Team(
            UUID unit,
            UUID organisation,
            String province,
            String nameAr,
            String nameFr,
            String supervisorName,
            String supervisorAr,
            List<Carrier> carriers) {

        Team {
            carriers = List.copyOf(carriers);
        }
    }

    /** Somebody of a unit. */
    record Post(@Nullable String account, String by, Name given, Name family, String fte, String sex) {}

    private static final Careers.Accreditation EXEMPT = new Careers.Accreditation("EXEMPT", null, null, null);
    static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    static final Instant START = SINCE.atStartOfDay(ZoneOffset.UTC).toInstant();

    /** What a second unit of a province bears behind its name. */
    private static final String SECOND = " 2";

    private static final int FEWEST_OF_A_SECOND = 3;

    private final Rows rows;
    private final Chance chance;
    private final Names names;
    private final Careers careers;
    private final UUID operator;
    private final Map<String, Team> teams = new TreeMap<>();
    private final Set<String> accounts = new HashSet<>();

    Staff(Rows rows, Chance chance, Names names, Careers careers) {
        this.rows = rows;
        this.chance = chance;
        this.names = names;
        this.careers = careers;
        this.operator = chance.id(START);
        rows.add(
                "organisation",
                operator,
                "EN_CENTRAL",
                "التعاون الوطني",
                "Entraide nationale",
                null,
                null,
                null,
                SINCE);
    }

    Team team(String province) {
        Team team = teams.get(province);
        if (team == null) {
            throw new IllegalStateException("no team in " + province);
        }
        return team;
    }

    /** Who runs the units, and supervises the establishments. */
    UUID operator() {
        return operator;
    }

    boolean hasAccount(String name) {
        return accounts.contains(name);
    }

    /**
     * The unit of a province with as many workers as its cases need. Where the known teams are, it is a second one, and not
     * before it has enough to do.
     */
    void team(Place place, int carriers) {
        boolean known = teams.containsKey(place.code());
        if (known && carriers < FEWEST_OF_A_SECOND) {
            return;
        }
        String which = known ? SECOND : "";
        String digits = (place.code() + which).replace(".", "").replace(' ', '-');
        List<Post> posts = new ArrayList<>();
        Post lead = somebody("sup-" + digits);
        for (int i = 1; i <= carriers; i++) {
            posts.add(somebody("w-" + digits + "-" + i));
        }
        Team team = unit(place.code(), place.nameAr() + which, place.nameFr() + which, lead, posts);
        teams.put(place.code() + which, team);
    }

    /** The one that takes up what comes in a province: the second where there are two. */
    Team taking(Place place) {
        return teams.getOrDefault(place.code() + SECOND, team(place.code()));
    }

    private Post somebody(String by) {
        boolean man = chance.percent(40);
        return new Post(null, by, names.given(chance, man), names.family(chance), "1", man ? "M" : "F");
    }

    /** A unit whose people are known beforehand. */
    void team(String province, String nameAr, String nameFr, Post lead, List<Post> posts) {
        teams.put(province, unit(province, nameAr, nameFr, lead, posts));
    }

    private Team unit(String province, String nameAr, String nameFr, Post lead, List<Post> posts) {
        UUID unit = chance.id(START);
        String arabic = "مركز مواكبة حماية الطفولة " + nameAr;
        String french = "CAPE de " + nameFr;
        rows.add("unit", unit, operator, "CAPE", arabic, french, province, SINCE);
        UUID supervisor = worker(lead, Role.SUPERVISOR, "SUPERVISOR", unit, null, province);
        List<Carrier> carriers = new ArrayList<>();
        for (Post post : posts) {
            UUID id = worker(post, Role.SOCIAL_WORKER, "SOCIAL_ASSISTANT", unit, supervisor, province);
            carriers.add(new Carrier(id, post.by(), post.given(), post.family()));
        }
        careers.vacancy(unit, operator, province);
        String called = lead.given().arabic() + " " + lead.family().arabic();
        return new Team(unit, operator, province, arabic, french, lead.by(), called, carriers);
    }

    private UUID worker(Post post, String role, String job, UUID unit, @Nullable UUID lead, String province) {
        Careers.Accreditation accreditation =
                careers.accreditation(post.by(), chance.percent(85) ? "GRANTED" : "PENDING");
        UUID id = worker(
                post.account(),
                post.by(),
                role,
                post.given(),
                post.family(),
                new Placed(unit, operator, lead, null, job, accreditation, post.fte(), post.sex()));
        careers.tell(id, post.by(), accreditation);
        careers.post(id, job, unit, operator, province, post.fte());
        return id;
    }

    /** An account that carries no case. */
    void account(String username, String role, Name given, Name family, @Nullable String territory) {
        worker(
                username,
                "sysadmin",
                role,
                given,
                family,
                new Placed(null, null, null, territory, null, EXEMPT, "1", null));
    }

    /** The account of an association that takes referrals. */
    void partner(String username, UUID association, Name given, Name family) {
        worker(
                username,
                "sysadmin",
                Role.REFERRAL_PARTNER,
                given,
                family,
                new Placed(null, association, null, null, null, EXEMPT, "1", null));
    }

    /** Where somebody stands. */
    private record Placed(
            @Nullable UUID unit,
            @Nullable UUID organisation,
            @Nullable UUID supervisor,
            @Nullable String territory,
            @Nullable String job,
            Careers.Accreditation accreditation,
            String fte,
            @Nullable String sex) {}

    private UUID worker(@Nullable String account, String by, String role, Name given, Name family, Placed placed) {
        UUID id = chance.id(START);
        if (account != null) {
            accounts.add(account);
        }
        rows.addAudited(
                rows.revision(START, by),
                "worker",
                id,
                account,
                role,
                given.arabic(),
                family.arabic(),
                given.latin(),
                family.latin(),
                account == null ? null : account + "@demo.mouakaba.invalid",
                placed.unit(),
                placed.organisation(),
                placed.supervisor(),
                placed.territory(),
                placed.job(),
                placed.job() == null ? null : "SOCIAL_ASSISTANCE",
                placed.accreditation().status(),
                placed.accreditation().number(),
                placed.accreditation().grantedOn(),
                placed.accreditation().expiresOn(),
                placed.sex(),
                placed.sex() == null ? null : careers.birthYear(),
                placed.sex() == null ? null : careers.contract(),
                placed.fte(),
                0,
                chance.percent(30) ? List.of("ARY", "FRA", "SHI") : List.of("ARY", "FRA"),
                SINCE);
        return id;
    }
}
