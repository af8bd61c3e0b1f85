package org.mouakaba.demo.control;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Directory.Offer;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.referral.boundary.SharedField;

/** What a receiver may know of a person: the minimum of the service, and of a SECRET case nothing that names her. */
final class Slips {

    /** No letter or digit that is mistaken for another over the telephone. */
    private static final String SIGNS = "ACDEFHJKLMNPRTUVWXY34679";

    /** Told where the minimum of a service is nowhere written. */
    private static final Set<SharedField> OTHERWISE = EnumSet.of(SharedField.NAME, SharedField.PHONE);

    /** What nobody wrote down in the demo. */
    private static final Set<SharedField> UNKNOWN =
            EnumSet.of(SharedField.HEALTH, SharedField.ADDRESS, SharedField.WORK_DONE);

    private final Chance chance;
    private final Map<String, Set<SharedField>> templates;

    Slips(Connection connection, Chance chance) throws SQLException {
        this.chance = chance;
        this.templates = templates(connection);
    }

    private static Map<String, Set<SharedField>> templates(Connection connection) throws SQLException {
        Map<String, Set<SharedField>> templates = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select service_type, fields from referral_template")) {
            while (rows.next()) {
                Array fields = rows.getArray(2);
                templates.put(
                        rows.getString(1),
                        Arrays.stream((Object[]) fields.getArray())
                                .map(name -> SharedField.valueOf(name.toString()))
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedField.class))));
            }
        }
        return templates;
    }

    /** The fields in their own order. */
    List<SharedField> shared(String serviceType, Dossier dossier) {
        return templates.getOrDefault(serviceType, OTHERWISE).stream()
                .filter(field -> !UNKNOWN.contains(field))
                .filter(field -> !dossier.secret() || !field.identifying())
                .sorted()
                .toList();
    }

    /** The number of the case, or a name that joins nothing where the case is SECRET. */
    String reference(Dossier dossier) {
        return dossier.secret() ? signs() + "-" + signs() : dossier.number();
    }

    private String signs() {
        return Stream.generate(() -> String.valueOf(SIGNS.charAt(chance.between(0, SIGNS.length() - 1))))
                .limit(4)
                .collect(Collectors.joining());
    }

    /** The slip as the product freezes it. */
    String write(Dossier dossier, Offer offer, String reference, List<SharedField> shared, LocalDate day) {
        StringJoiner facts = new StringJoiner(",", "[", "]");
        for (SharedField field : shared) {
            String fact = fact(field, dossier);
            if (fact != null) {
                facts.add(fact);
            }
        }
        String unit = dossier.team().nameFr();
        String worker = dossier.carrier().given().latin() + " "
                + dossier.carrier().family().latin();
        String workerAr = dossier.carrier().given().arabic() + " "
                + dossier.carrier().family().arabic();
        StringJoiner slip = new StringJoiner(",", "{", "}");
        slip.add(Json.field("reference", reference));
        slip.add(Json.field("type", "EXTERNAL"));
        slip.add("\"urgent\":false");
        slip.add(Json.field("serviceType", offer.offered().type()));
        slip.add("\"fromUnit\":" + label(dossier.team().nameAr(), unit));
        slip.add("\"fromWorker\":" + label(workerAr, worker));
        slip.add(Json.field("reason", dossier.topic().summary()));
        slip.add("\"escort\":false").add("\"interpreter\":false");
        String rule = dossier.person().contactRule();
        if (rule != null) {
            slip.add(Json.field("safeContact", rule));
        }
        return slip.add("\"facts\":" + facts).toString();
    }

    private static @Nullable String fact(SharedField field, Dossier dossier) {
        Person person = dossier.person();
        return switch (field) {
            case NAME -> fact(field, null, List.of(person.arabic(), person.latin()));
            case BIRTH_YEAR ->
                fact(field, null, List.of(String.valueOf(person.born().getYear())));
            case SEX -> fact(field, "sex", List.of(person.man() ? "M" : "F"));
            case PHONE -> person.safePhone() == null ? null : fact(field, null, List.of(person.safePhone()));
            case LANGUAGE -> fact(field, "language", List.of(person.language()));
            case PROVINCE -> fact(field, "territory", List.of(dossier.team().province()));
            case HOUSEHOLD_SIZE ->
                fact(
                        field,
                        null,
                        List.of(String.valueOf(dossier.family().members().size())));
            case CARE_ARRANGEMENT ->
                dossier.topic().child() ? fact(field, "care_arrangement", List.of("MOTHER")) : null;
            case CONCERNS -> fact(field, "protection_concern", dossier.topic().concerns());
            case RISK -> fact(field, "risk_level", List.of(dossier.story().risk()));
            case ADDRESS, HEALTH, WORK_DONE -> null;
        };
    }

    private static String fact(SharedField field, @Nullable String list, List<String> values) {
        String told = values.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        return "{" + Json.field("field", field.name()) + ",\"values\":" + told
                + (list == null ? "" : "," + Json.field("list", list)) + "}";
    }

    private static String label(String arabic, String french) {
        return "{" + Json.field("ar", arabic) + "," + Json.field("fr", french) + "," + Json.field("en", french) + "}";
    }
}
