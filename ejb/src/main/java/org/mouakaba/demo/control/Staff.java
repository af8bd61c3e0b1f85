package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Places.Place;

/** The organisation of the demo: one operator with a unit in each province, associations with services, and who works there. */
final class Staff {

    /** A worker who carries cases. */
    record Carrier(UUID id, String username) {}

    /** A unit with its supervisor and its workers. */
    record Team(UUID unit, UUID supervisor, String supervisorName, List<Carrier> carriers) {}

    /** A service that takes referrals. */
    record Offer(UUID id, UUID organisation, String nameAr, String nameFr, String type, String province) {}

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Rows rows;
    private final Chance chance;
    private final Names names;
    private final Instant start;
    private final UUID operator;
    private final Map<String, Team> teams = new HashMap<>();
    private final Map<String, List<Offer>> offers = new HashMap<>();

    Staff(Rows rows, Chance chance, Names names) {
        this.rows = rows;
        this.chance = chance;
        this.names = names;
        this.start = SINCE.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.operator = chance.id(start);
        rows.table("organisation", "id, type, name_ar, name_fr, territory_code, parent_id, phone, valid_from");
        rows.table("unit", "id, organisation_id, type, name_ar, name_fr, territory_code, valid_from");
        rows.audited(
                "worker",
                "id, username, role, given_name_ar, family_name_ar, given_name_latin, family_name_latin, email, unit_id,"
                        + " organisation_id, supervisor_id, territory_code, job, domain, accreditation_status, fte, other_duties,"
                        + " languages, active_from");
        rows.table(
                "provider_service",
                "id, organisation_id, name_ar, name_fr, service_type, establishment_type, territory_code, address, phone, hours,"
                        + " sex, age_from, age_to, places_total, places_free, places_as_of, valid_from");
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
        teams.put(Places.RABAT, rabat(unit(Places.RABAT, "الرباط", "Rabat")));
        teams.put(Places.MARRAKECH, marrakech(unit(Places.MARRAKECH, "مراكش", "Marrakech")));
        account("ouazzani", Role.ADMINISTRATOR, "فاطمة", "الوزاني", "Fatima", "Ouazzani", "04");
        account("alami", Role.ADMINISTRATOR, "كريم", "العلمي", "Karim", "Alami", null);
        account("delegate", Role.PROVINCIAL_DELEGATE, "سعاد", "بنجلون", "Souad", "Benjelloun", Places.RABAT);
        account("coordinator", Role.REGIONAL_COORDINATOR, "عمر", "الإدريسي", "Omar", "Idrissi", "04");
        account("dpo", Role.DATA_PROTECTION_OFFICER, "أمينة", "برادة", "Amina", "Berrada", null);
        account("auditor", Role.AUDITOR, "حميد", "الفاسي", "Hamid", "El Fassi", null);
        account("sysadmin", Role.SYSTEM_ADMINISTRATOR, "مهدي", "التازي", "Mehdi", "Tazi", null);
    }

    Team team(String province) {
        Team team = teams.get(province);
        if (team == null) {
            throw new IllegalStateException("no team in " + province);
        }
        return team;
    }

    UUID operator() {
        return operator;
    }

    List<Offer> offers(String province) {
        return offers.getOrDefault(province, List.of());
    }

    /** The unit of a province with as many workers as its cases need. */
    void team(Place place, int carriers) {
        if (teams.containsKey(place.code())) {
            return;
        }
        UUID unit = unit(place.code(), place.nameAr(), place.nameFr());
        Names.Name family = names.family(chance);
        Names.Name given = names.given(chance, chance.percent(40));
        String lead = "sup-" + place.code().replace(".", "");
        UUID supervisor = worker(null, lead, Role.SUPERVISOR, given, family, unit, null, "1", 0);
        List<Carrier> team = new ArrayList<>();
        for (int i = 1; i <= carriers; i++) {
            String name = "w-" + place.code().replace(".", "") + "-" + i;
            team.add(new Carrier(
                    worker(
                            null,
                            name,
                            Role.SOCIAL_WORKER,
                            names.given(chance, chance.percent(40)),
                            names.family(chance),
                            unit,
                            supervisor,
                            "1",
                            0),
                    name));
        }
        teams.put(place.code(), new Team(unit, supervisor, lead, List.copyOf(team)));
    }

    /** The associations of a province and what they offer. */
    void services(Place place, Instant now) {
        List<Offer> local = new ArrayList<>();
        UUID association =
                organisation("جمعية الأمل " + place.nameAr(), "Association Amal " + place.nameFr(), place.code());
        UUID hospital = organisation(
                "المستشفى الإقليمي " + place.nameAr(), "Hôpital provincial de " + place.nameFr(), place.code());
        if (place.code().equals(Places.RABAT)) {
            partner("partner", association, "نبيلة", "السباعي", "Nabila", "Sbai");
        } else if (place.code().equals("04.441")) {
            partner("partner2", association, "جمال", "الحداد", "Jamal", "Haddad");
        }
        local.add(offer(association, place, "دعم نفسي اجتماعي", "Soutien psychosocial", "PSYCHOSOCIAL", null, 0, now));
        local.add(offer(association, place, "استشارة قانونية", "Permanence juridique", "LEGAL_AID", null, 0, now));
        local.add(offer(
                association,
                place,
                "إيواء استعجالي للنساء",
                "Hébergement d’urgence pour femmes",
                "EMERGENCY_SHELTER",
                "EMF",
                12,
                now));
        local.add(offer(association, place, "الدعم الوالدي", "Soutien à la parentalité", "PARENTING", null, 0, now));
        local.add(offer(
                hospital,
                place,
                "وحدة التكفل بالنساء والأطفال",
                "Unité de prise en charge femmes et enfants",
                "MEDICAL_CERT",
                null,
                0,
                now));
        local.add(offer(association, place, "دار الأطفال", "Maison d’enfants", "RESIDENTIAL", "EPS_CHILD", 30, now));
        offers.put(place.code(), List.copyOf(local));
    }

    private Offer offer(
            UUID organisation,
            Place place,
            String ar,
            String fr,
            String type,
            @Nullable String establishment,
            int places,
            Instant now) {
        UUID id = chance.id(start);
        Integer total = places == 0 ? null : places;
        Integer free = places == 0 ? null : chance.between(0, places / 3);
        rows.add(
                "provider_service",
                id,
                organisation,
                ar,
                fr,
                type,
                establishment,
                place.code(),
                null,
                "+2125370000" + chance.between(10, 99),
                null,
                type.equals("EMERGENCY_SHELTER") ? "F" : null,
                type.equals("EMERGENCY_SHELTER") ? 18 : null,
                type.equals("RESIDENTIAL") ? 17 : null,
                total,
                free,
                places == 0 ? null : now.minusSeconds(3600L * chance.between(2, 60)),
                SINCE);
        return new Offer(id, organisation, ar, fr, type, place.code());
    }

    private UUID organisation(String ar, String fr, String territory) {
        UUID id = chance.id(start);
        rows.add(
                "organisation",
                id,
                "ASSOCIATION",
                ar,
                fr,
                territory,
                null,
                "+2125370000" + chance.between(10, 99),
                SINCE);
        return id;
    }

    private UUID unit(String territory, String ar, String fr) {
        UUID id = chance.id(start);
        rows.add("unit", id, operator, "CAPE", "مركز مواكبة حماية الطفولة " + ar, "CAPE de " + fr, territory, SINCE);
        return id;
    }

    /** The team that the demo accounts know: four of its six have no account and only carry. */
    private Team rabat(UUID unit) {
        UUID bennani = worker(
                "bennani",
                "bennani",
                Role.SUPERVISOR,
                name("إدريس", "Driss"),
                name("بناني", "Bennani"),
                unit,
                null,
                "1",
                0);
        List<Carrier> carriers = new ArrayList<>();
        carriers.add(carrier("salma", "سلمى", "Salma", "المنصوري", "El Mansouri", unit, bennani, "1", 0));
        carriers.add(carrier("nadia", "نادية", "Nadia", "الشرقاوي", "Cherkaoui", unit, bennani, "1", 0));
        carriers.add(carrier(null, "رضوان", "Redouane", "التازي", "Tazi", unit, bennani, "0.8", 0));
        carriers.add(carrier(null, "غزلان", "Ghizlane", "السقاط", "Sekkat", unit, bennani, "1", 0));
        carriers.add(carrier(null, "إكرام", "Ikram", "الزياني", "Ziani", unit, bennani, "1", 0));
        carriers.add(carrier(null, "حمزة", "Hamza", "أوحمو", "Ouhammou", unit, bennani, "0.5", 0));
        return new Team(unit, bennani, "bennani", List.copyOf(carriers));
    }

    private Team marrakech(UUID unit) {
        UUID lahlou = worker(
                "lahlou",
                "lahlou",
                Role.SUPERVISOR,
                name("خديجة", "Khadija"),
                name("لحلو", "Lahlou"),
                unit,
                null,
                "1",
                0);
        List<Carrier> carriers = new ArrayList<>();
        carriers.add(carrier("youssef", "يوسف", "Youssef", "أيت لحسن", "Aït Lahcen", unit, lahlou, "1", 0));
        carriers.add(carrier(null, "مريم", "Meryem", "الكوني", "El Gouni", unit, lahlou, "1", 0));
        carriers.add(carrier(null, "عبد الرحيم", "Abderrahim", "بوزيد", "Bouzid", unit, lahlou, "1", 0));
        carriers.add(carrier(null, "نعيمة", "Naïma", "الصغير", "Seghir", unit, lahlou, "1", 0));
        carriers.add(carrier(null, "طارق", "Tarik", "المراكشي", "Marrakchi", unit, lahlou, "1", 0));
        return new Team(unit, lahlou, "lahlou", List.copyOf(carriers));
    }

    private Carrier carrier(
            @Nullable String account,
            String givenAr,
            String given,
            String familyAr,
            String family,
            UUID unit,
            UUID lead,
            String fte,
            int other) {
        String shown = account == null ? given.toLowerCase(Locale.ROOT) : account;
        return new Carrier(
                worker(
                        account,
                        shown,
                        Role.SOCIAL_WORKER,
                        name(givenAr, given),
                        name(familyAr, family),
                        unit,
                        lead,
                        fte,
                        other),
                shown);
    }

    private static Names.Name name(String arabic, String latin) {
        return new Names.Name(arabic, latin);
    }

    private UUID worker(
            @Nullable String account,
            String by,
            String role,
            Names.Name given,
            Names.Name family,
            UUID unit,
            @Nullable UUID lead,
            String fte,
            int other) {
        UUID id = chance.id(start);
        boolean leads = role.equals(Role.SUPERVISOR);
        rows.addAudited(
                rows.revision(start, by),
                "worker",
                id,
                account,
                role,
                given.arabic(),
                family.arabic(),
                given.latin(),
                family.latin(),
                account == null ? null : account + "@demo.mouakaba.invalid",
                unit,
                operator,
                lead,
                null,
                leads ? "SUPERVISOR" : "SOCIAL_ASSISTANT",
                "SOCIAL_ASSISTANCE",
                chance.percent(85) ? "GRANTED" : "PENDING",
                fte,
                other,
                chance.percent(30) ? List.of("ARY", "FRA", "SHI") : List.of("ARY", "FRA"),
                SINCE);
        return id;
    }

    private void account(
            String username,
            String role,
            String givenAr,
            String familyAr,
            String given,
            String family,
            @Nullable String territory) {
        rows.addAudited(
                rows.revision(start, "sysadmin"),
                "worker",
                chance.id(start),
                username,
                role,
                givenAr,
                familyAr,
                given,
                family,
                username + "@demo.mouakaba.invalid",
                null,
                operator,
                null,
                territory,
                null,
                null,
                "EXEMPT",
                "1",
                0,
                List.of("ARY", "FRA"),
                SINCE);
    }

    private void partner(
            String username, UUID association, String givenAr, String familyAr, String given, String family) {
        rows.addAudited(
                rows.revision(start, "sysadmin"),
                "worker",
                chance.id(start),
                username,
                Role.REFERRAL_PARTNER,
                givenAr,
                familyAr,
                given,
                family,
                username + "@demo.mouakaba.invalid",
                null,
                association,
                null,
                null,
                null,
                null,
                "EXEMPT",
                "1",
                0,
                List.of("ARY", "FRA"),
                SINCE);
    }
}
