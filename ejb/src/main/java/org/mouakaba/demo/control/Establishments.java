package org.mouakaba.demo.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Places.Place;

/**
 * The establishments of the country in the proportions of the map of 2016 (domain dossier 1.2), at least two in each
 * province: their files, what they are authorised for and who supervises them.
 */
final class Establishments {

    /** Authorised establishments by region, of 1,092. */
    private static final Map<String, Integer> MAP = Map.ofEntries(
            Map.entry("01", 107),
            Map.entry("02", 62),
            Map.entry("03", 159),
            Map.entry("04", 92),
            Map.entry("05", 94),
            Map.entry("06", 109),
            Map.entry("07", 167),
            Map.entry("08", 112),
            Map.entry("09", 132),
            Map.entry("10", 47),
            Map.entry("11", 9),
            Map.entry("12", 2));

    /** As many people as the whole map is drawn for; more people do not make more of a country. */
    private static final int WHOLE = 100_000;

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final int FEWEST = 2;

    /** A sex and age with its places. */
    record Cell(String sex, String band, int places) {}

    /** An establishment as its months need it. */
    record Home(UUID id, String type, List<Cell> cells, String reporter) {

        Home {
            cells = List.copyOf(cells);
        }
    }

    /** What is opened where, one after the other: student houses are by far the most. */
    private static final List<String> ORDER = List.of(
            "EPS_CHILD",
            "EPS_DAR_TALIBA",
            "EPS_DAR_TALIB",
            "EMF",
            "EPS_DAR_TALIBA",
            "EPS_ELDER",
            "EPS_DAR_TALIB",
            "EPS_DAR_TALIBA",
            "EPS_HOMELESS",
            "EPS_DAR_TALIB",
            "EPS_PWD",
            "EPS_DAR_TALIBA");

    private static final Map<String, List<String>> CALLED = Map.of(
            "EPS_CHILD", List.of("دار الأطفال", "Maison d’enfants"),
            "EPS_DAR_TALIBA", List.of("دار الطالبة", "Dar Taliba"),
            "EPS_DAR_TALIB", List.of("دار الطالب", "Dar Talib"),
            "EMF", List.of("الفضاء متعدد الوظائف للنساء", "Espace multifonctionnel pour femmes"),
            "EPS_ELDER", List.of("دار المسنين", "Maison pour personnes âgées"),
            "EPS_HOMELESS", List.of("مركز إيواء الأشخاص بدون مأوى", "Centre d’accueil"),
            "EPS_PWD", List.of("مركز الأشخاص في وضعية إعاقة", "Centre pour personnes en situation de handicap"));

    private final Rows rows;
    private final Chance chance;
    private final Months months;
    private final LocalDate today;
    private final UUID authority;
    private final int wanted;
    private final Map<String, Long> provinces;

    Establishments(
            Rows rows, Chance chance, Months months, LocalDate today, UUID authority, int wanted, Places places) {
        this.rows = rows;
        this.chance = chance;
        this.months = months;
        this.today = today;
        this.authority = authority;
        this.wanted = wanted;
        this.provinces =
                places.all().stream().collect(Collectors.groupingBy(Establishments::region, Collectors.counting()));
    }

    /**
     * Opens the establishments of a province, which an association manages.
     *
     * @return the first of each type
     */
    Map<String, UUID> open(Place place, UUID association, @Nullable String account) {
        Map<String, UUID> first = new HashMap<>();
        String reporter = account != null ? account : region(place).equals("04") ? "ouazzani" : "alami";
        int count = count(place);
        for (int i = 0; i < count; i++) {
            Home home = open(place, association, i, reporter);
            first.putIfAbsent(home.type(), home.id());
            months.report(home, i);
        }
        return first;
    }

    private int count(Place place) {
        double share = (double) MAP.getOrDefault(region(place), 0) / provinces.getOrDefault(region(place), 1L);
        return Math.max(FEWEST, (int) Math.round(share * Math.min(wanted, WHOLE) / WHOLE));
    }

    private static String region(Place place) {
        return place.code().substring(0, 2);
    }

    private Home open(Place place, UUID association, int index, String reporter) {
        UUID id = chance.id(Staff.START);
        String type = ORDER.get(index % ORDER.size());
        List<Cell> cells = cells(type);
        List<String> called = CALLED.getOrDefault(type, List.of("", ""));
        String number = index < FEWEST ? "" : " " + (index + 1);
        rows.addAudited(
                rows.revision(Staff.START, "alami"),
                "establishment",
                id,
                association,
                type,
                called.get(0) + " " + place.nameAr() + number,
                called.get(1) + ", " + place.nameFr() + number,
                place.code(),
                "12/" + chance.between(2019, 2021) + "-" + chance.between(100, 999),
                OPENED,
                // Some authorisations end soon, a few have ended.
                today.plusDays(chance.between(-40, 1800)),
                today.minusDays(chance.between(20, 700)),
                type.startsWith("EPS_DAR") ? 25 : 12,
                Math.max(3, total(cells) / 8),
                OPENED);
        UUID capacity = chance.id(Staff.START);
        rows.add("establishment_capacity", capacity, id, OPENED, 1, "alami", Staff.START);
        cells.forEach(
                cell -> rows.add("establishment_capacity_cell", capacity, cell.sex(), cell.band(), cell.places()));
        rows.add("establishment_authority", chance.id(Staff.START), id, authority, OPENED, "alami", Staff.START);
        return new Home(id, type, cells, reporter);
    }

    private List<Cell> cells(String type) {
        List<Cell> cells = new ArrayList<>();
        switch (type) {
            case "EPS_CHILD" -> {
                cells.add(new Cell("ANY", "AGE_0_5", chance.between(6, 15)));
                cells.add(new Cell("F", "AGE_6_17", chance.between(15, 35)));
                cells.add(new Cell("M", "AGE_6_17", chance.between(15, 35)));
            }
            case "EPS_DAR_TALIBA" -> cells.add(new Cell("F", "AGE_6_17", chance.between(40, 120)));
            case "EPS_DAR_TALIB" -> cells.add(new Cell("M", "AGE_6_17", chance.between(40, 120)));
            case "EMF" -> cells.add(new Cell("F", "AGE_18_59", chance.between(12, 30)));
            case "EPS_ELDER" -> {
                cells.add(new Cell("F", "AGE_60_PLUS", chance.between(20, 50)));
                cells.add(new Cell("M", "AGE_60_PLUS", chance.between(20, 50)));
            }
            case "EPS_HOMELESS" -> cells.add(new Cell("ANY", "AGE_18_59", chance.between(30, 80)));
            default -> cells.add(new Cell("ANY", "ANY", chance.between(20, 40)));
        }
        return cells;
    }

    private static int total(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::places).sum();
    }
}
