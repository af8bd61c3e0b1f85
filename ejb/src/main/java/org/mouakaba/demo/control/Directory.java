package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.demo.control.Names.Name;
import org.mouakaba.demo.control.Places.Place;

/** The organisations of each province and the services that they offer. */
final class Directory {

    private static final String SALE = "04.441";

    /**
     * A service that takes referrals.
     *
     * @param account of its organisation, which answers by itself; null where the worker types the answer
     */
    record Offer(UUID id, UUID organisation, @Nullable String account, Offered offered) {

        boolean takes(Person person, LocalDate day) {
            int age = person.born().until(day).getYears();
            return (!offered.womenOnly() || !person.man())
                    && (offered.from() == null || age >= offered.from())
                    && (offered.to() == null || age <= offered.to());
        }
    }

    /** What is offered to whom, and how many places it has; 0 where it has none to give. */
    record Offered(
            String type,
            String nameAr,
            String nameFr,
            @Nullable String establishment,
            int places,
            boolean womenOnly,
            @Nullable Integer from,
            @Nullable Integer to) {

        static Offered of(String type, String nameAr, String nameFr) {
            return new Offered(type, nameAr, nameFr, null, 0, false, null, null);
        }
    }

    private static final List<Offered> OF_ASSOCIATIONS = List.of(
            Offered.of("PSYCHOSOCIAL", "دعم نفسي اجتماعي", "Soutien psychosocial"),
            Offered.of("LEGAL_AID", "استشارة قانونية", "Permanence juridique"),
            Offered.of("PARENTING", "الدعم الوالدي", "Soutien à la parentalité"),
            Offered.of("HOME_CARE", "المساعدة المنزلية", "Aide à domicile"),
            Offered.of("CIVIL_STATUS", "مرافقة التسجيل بالحالة المدنية", "Appui à l’état civil"),
            Offered.of("FAMILY_TRACING", "البحث عن الأسرة والوساطة", "Recherche de la famille et médiation"),
            new Offered(
                    "EMERGENCY_SHELTER",
                    "إيواء استعجالي للنساء",
                    "Hébergement d’urgence pour femmes",
                    "EMF",
                    12,
                    true,
                    18,
                    null),
            new Offered(
                    "EMERGENCY_SHELTER",
                    "مركز إيواء الأشخاص بدون مأوى",
                    "Centre d’accueil de nuit",
                    "EPS_HOMELESS",
                    40,
                    false,
                    18,
                    null),
            new Offered("RESIDENTIAL", "دار الأطفال", "Maison d’enfants", "EPS_CHILD", 30, false, null, 17));
    private static final List<Offered> OF_HOSPITALS = List.of(
            Offered.of("MEDICAL_CERT", "وحدة التكفل بالنساء والأطفال", "Unité de prise en charge femmes et enfants"),
            Offered.of("ASSISTIVE_DEVICE", "المعينات التقنية والترويض", "Aides techniques et rééducation"));
    private static final List<Offered> OF_SCHOOLS =
            List.of(Offered.of("SCHOOL_ENROL", "خلية التمدرس", "Cellule de scolarisation"));
    private static final List<Offered> OF_OFFICES =
            List.of(Offered.of("RNP_RSU", "مركز خدمات المواطنين", "Centre de services aux citoyens"));

    private final Rows rows;
    private final Chance chance;
    private final Instant now;
    private final Establishments establishments;
    private final Map<String, List<Offer>> offers = new HashMap<>();
    private final Map<String, UUID> associations = new HashMap<>();
    private final Map<String, List<UUID>> homes = new HashMap<>();

    Directory(Rows rows, Chance chance, Instant now, Establishments establishments) {
        this.rows = rows;
        this.chance = chance;
        this.now = now;
        this.establishments = establishments;
    }

    /** Opens the services of a province. */
    void open(Place place, Staff staff) {
        String ar = place.nameAr();
        String fr = place.nameFr();
        UUID association = organisation("ASSOCIATION", "جمعية الأمل " + ar, "Association Amal " + fr, place);
        associations.put(place.code(), association);
        UUID hospital = organisation("HEALTH", "المستشفى الإقليمي " + ar, "Hôpital provincial de " + fr, place);
        UUID schools = organisation(
                "EDUCATION", "المديرية الإقليمية للتعليم " + ar, "Direction provinciale de l’éducation, " + fr, place);
        UUID office = organisation(
                "LOCAL_AUTHORITY", "مركز خدمات المواطنين " + ar, "Centre de services aux citoyens, " + fr, place);
        @Nullable String account = partner(place, association, staff);
        Map<String, UUID> opened = establishments.open(place, association, account);
        homes.put(place.code(), opened.values().stream().sorted().toList());
        List<Offer> local = new ArrayList<>();
        OF_ASSOCIATIONS.forEach(offered -> local.add(offer(
                association,
                account,
                offered,
                place,
                offered.establishment() == null ? null : opened.get(offered.establishment()))));
        OF_HOSPITALS.forEach(offered -> local.add(offer(hospital, null, offered, place, null)));
        OF_SCHOOLS.forEach(offered -> local.add(offer(schools, null, offered, place, null)));
        OF_OFFICES.forEach(offered -> local.add(offer(office, null, offered, place, null)));
        offers.put(place.code(), List.copyOf(local));
    }

    /** The association of a province. */
    UUID association(String province) {
        UUID association = associations.get(province);
        if (association == null) {
            throw new IllegalStateException("no association in " + province);
        }
        return association;
    }

    /** The first establishment of each type that the association of a province manages. */
    List<UUID> homes(String province) {
        return homes.getOrDefault(province, List.of());
    }

    /** A service of this type that takes such a person. */
    Optional<Offer> find(String province, String type, Person person, LocalDate day) {
        return offers.getOrDefault(province, List.of()).stream()
                .filter(offer -> offer.offered().type().equals(type) && offer.takes(person, day))
                .findFirst();
    }

    private static @Nullable String partner(Place place, UUID association, Staff staff) {
        if (place.code().equals(Places.RABAT)) {
            staff.partner("partner", association, new Name("نبيلة", "Nabila"), new Name("السباعي", "Sbai"));
            return "partner";
        }
        if (place.code().equals(SALE)) {
            staff.partner("partner2", association, new Name("جمال", "Jamal"), new Name("الحداد", "Haddad"));
            return "partner2";
        }
        return null;
    }

    private UUID organisation(String type, String ar, String fr, Place place) {
        UUID id = chance.id(Staff.START);
        rows.add("organisation", id, type, ar, fr, place.code(), null, phone(), Staff.SINCE);
        return id;
    }

    private Offer offer(
            UUID organisation, @Nullable String account, Offered offered, Place place, @Nullable UUID establishment) {
        UUID id = chance.id(Staff.START);
        boolean counted = offered.places() > 0;
        rows.add(
                "provider_service",
                id,
                organisation,
                offered.nameAr(),
                offered.nameFr(),
                offered.type(),
                offered.establishment(),
                place.code(),
                phone(),
                offered.womenOnly() ? "F" : null,
                offered.from(),
                offered.to(),
                counted ? offered.places() : null,
                counted ? chance.between(0, offered.places() / 3) : null,
                counted ? now.minusSeconds(3600L * chance.between(2, 60)) : null,
                Staff.SINCE,
                establishment);
        return new Offer(id, organisation, account, offered);
    }

    private String phone() {
        return "+2125370000" + chance.between(10, 99);
    }
}
