package org.mouakaba.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page, where its address names a record of the demo, and who may open it there: the first is the one it is looked at
 * as.
 *
 * @param page without its ending
 * @param parameter of the record; empty where the page needs none
 * @param record finds the record
 */
record Place(String page, List<String> users, String parameter, Supplier<String> record) {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private static final String EVERYBODY =
            "salma youssef bennani ouazzani delegate coordinator partner dpo auditor sysadmin";
    private static final String DIRECTORY = "salma youssef bennani ouazzani delegate coordinator partner";
    private static final String MONEY = "ouazzani delegate coordinator dpo auditor";
    private static final String MEANS = "ouazzani delegate coordinator";
    private static final String CASEWORK = "salma youssef bennani";
    private static final String OF_THE_CASE = "salma bennani";

    /** Who is tried at every page: each role, and a worker of another province. */
    static final List<String> ALL_USERS = List.of(EVERYBODY.split(" "));

    /** Every page of the product. */
    static List<Place> all() {
        return List.of(
                ofCase("assessment/assess-needs", "salma", "ASSESSMENT"),
                ofCase("assessment/assess-risk", "salma", "ASSESSMENT"),
                new Place(
                        "assessment/correct", users("salma"), "case", () -> DemoRecords.filledOf("salma", "SUBMITTED")),
                new Place("assessment/fill", users("salma"), "case", () -> DemoRecords.filledOf("salma", "DRAFT")),
                ofCase("assessment/list", OF_THE_CASE, "IMPLEMENTATION"),
                new Place(
                        "assessment/open",
                        users(OF_THE_CASE),
                        "case",
                        () -> DemoRecords.filledOf("salma", "SUBMITTED")),
                of("audit/list", "dpo auditor"),
                of("calendar/enter", "sysadmin"),
                of("calendar/list", "sysadmin"),
                of("territory/load-communes", "sysadmin"),
                ofPlan("careplan/edit"),
                of("careplan/edit-template", "sysadmin"),
                of("careplan/list-templates", "sysadmin"),
                ofPlan("careplan/edit-goal"),
                ofCase("careplan/open", OF_THE_CASE, "IMPLEMENTATION"),
                new Place(
                        "careplan/print",
                        users(OF_THE_CASE),
                        "edition=1&case",
                        () -> DemoRecords.caseOf("salma", "IMPLEMENTATION")),
                ofCase("casefile/close", OF_THE_CASE, "FOLLOW_UP"),
                ofCase("casefile/close", "bennani salma", "CLOSURE_REQUESTED"),
                of("casefile/list", CASEWORK),
                of("casefile/list-emergencies", "dpo auditor bennani"),
                of("casefile/open-emergency", "dpo auditor " + CASEWORK),
                ofCase("casefile/open", OF_THE_CASE, "IMPLEMENTATION"),
                ofCase("casefile/read-journal", OF_THE_CASE, "IMPLEMENTATION"),
                ofCase("casefile/reopen", "bennani salma", "CLOSED"),
                ofCase("casefile/suspend", "salma", "IMPLEMENTATION"),
                ofCase("casefile/weigh", OF_THE_CASE, "IMPLEMENTATION"),
                new Place("entitlement/edit-rule", users("sysadmin"), "rule", () -> "AMO_TADAMON"),
                of("entitlement/list-rules", "sysadmin"),
                new Place("entitlement/open", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place("codelist/edit", users("sysadmin"), "list", () -> "urgency&code=URGENT"),
                of("codelist/list", "sysadmin"),
                of("instrument/list", "sysadmin"),
                new Place("instrument/open", users("sysadmin"), "edition", () -> DemoRecords.edition("RISK_MATRIX")),
                of("instrument/upload", "sysadmin"),
                new Place("setting/change", users("sysadmin"), "key", () -> "notice.authorisation"),
                of("setting/list", "sysadmin"),
                ofCase("consent/list", OF_THE_CASE, "IMPLEMENTATION"),
                new Place("consent/open", users(OF_THE_CASE), "case", () -> DemoRecords.consentOf("salma")),
                ofCase("consent/record-basis", "salma", "IMPLEMENTATION"),
                ofCase("consent/record", "salma", "IMPLEMENTATION"),
                ofCase("followup/list", OF_THE_CASE, "IMPLEMENTATION"),
                ofCase("followup/record", "salma", "IMPLEMENTATION"),
                new Place("funding/correct-expenditure", users("ouazzani partner"), "id", DemoRecords::expenditure),
                new Place("funding/correct-payment", users("ouazzani"), "id", DemoRecords::payment),
                new Place(
                        "funding/declare-expenditure",
                        users("ouazzani partner"),
                        "convention",
                        DemoRecords::convention),
                new Place("funding/draft-convention", users("ouazzani"), "line", DemoRecords::budgetLine),
                of("funding/enter-line", "ouazzani"),
                of("funding/import-payments", "ouazzani"),
                of("funding/list-conventions", MONEY + " partner"),
                of("funding/list-entries", MONEY),
                of("funding/list-expenditures", MONEY + " partner"),
                of("funding/list-lines", MONEY),
                of("funding/list-reports", MONEY + " partner"),
                of("funding/list-tranches", MONEY + " partner"),
                new Place("funding/move-convention", users("ouazzani"), "to=SUSPENDED&id", DemoRecords::convention),
                new Place("funding/move-tranche", users("ouazzani"), "id", DemoRecords::tranche),
                new Place("funding/open-convention", users(MONEY + " partner"), "id", DemoRecords::convention),
                new Place("funding/open-expenditure", users(MONEY + " partner"), "id", DemoRecords::expenditure),
                new Place("funding/open-line", users(MONEY), "id", DemoRecords::budgetLine),
                new Place("funding/open-report", users(MONEY + " partner"), "id", DemoRecords::report),
                new Place("funding/record-recovery", users("ouazzani"), "convention", DemoRecords::convention),
                new Place("funding/revise-line", users("ouazzani"), "id", DemoRecords::budgetLine),
                of("help/read", EVERYBODY),
                of("help/welcome", EVERYBODY),
                new Place(
                        "household/end-relation",
                        users(OF_THE_CASE),
                        "relation=01900000-0000-7000-8000-000000000000&person",
                        () -> DemoRecords.personOf("salma")),
                new Place("household/edit", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                of("household/import-persons", "bennani"),
                new Place("household/join", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place("household/leave", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place(
                        "household/name-declarant", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place("household/relate-person", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place(
                        "intake/assign", users("bennani"), "notification", () -> DemoRecords.notificationFor("salma")),
                of("intake/list", CASEWORK),
                of("intake/notify", CASEWORK),
                new Place(
                        "intake/screen",
                        users(OF_THE_CASE),
                        "notification",
                        () -> DemoRecords.notificationFor("salma")),
                new Place("person/edit", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                of("person/list-duplicates", "bennani"),
                new Place("person/merge", users("bennani"), "person", DemoRecords::twoRecords),
                new Place("person/edit-situation", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place("person/open", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place("person/read-history", users(OF_THE_CASE), "person", () -> DemoRecords.personOf("salma")),
                new Place(
                        "person/read-looks",
                        users("bennani dpo auditor"),
                        "person",
                        () -> DemoRecords.personOf("salma")),
                of("person/register", CASEWORK),
                of("person/search", CASEWORK),
                new Place("person/undo-merge", users("bennani"), "merge", DemoRecords::merge),
                ofEstablishment("provider/authorise-places", "ouazzani"),
                of("provider/check-completeness", "ouazzani delegate coordinator"),
                of("provider/edit-establishment", "ouazzani"),
                of("provider/list", DIRECTORY),
                of("provider/list-establishments", MEANS + " partner"),
                ofEstablishment("provider/name-authority", "ouazzani"),
                new Place("provider/open", users(DIRECTORY), "id", () -> DemoRecords.offerOf("partner")),
                new Place(
                        "provider/open-establishment",
                        users(MEANS + " partner"),
                        "id",
                        () -> DemoRecords.establishmentOf("partner")),
                new Place(
                        "provider/read-report",
                        users(MEANS + " partner"),
                        "establishment",
                        () -> DemoRecords.reportOf("partner")),
                new Place(
                        "provider/report-month",
                        users("partner ouazzani"),
                        "establishment",
                        () -> DemoRecords.reportOf("partner")),
                new Place("provider/update-places", users("partner"), "id", () -> DemoRecords.offerOf("partner")),
                of("public/goodbye", EVERYBODY),
                ofReferral("referral/answer", "partner salma"),
                ofReferral("referral/cancel", "salma"),
                ofCase("referral/choose", "salma", "IMPLEMENTATION"),
                new Place(
                        "referral/signpost-person",
                        users("bennani salma"),
                        "notification",
                        () -> DemoRecords.notAdmitted("salma")),
                of("referral/list", CASEWORK + " partner"),
                ofReferral("referral/open", "salma bennani partner"),
                new Place(
                        "referral/send",
                        users("salma"),
                        "case",
                        () -> DemoRecords.caseOf("salma", "IMPLEMENTATION") + "&offer="
                                + DemoRecords.offerOf("partner")),
                of("reporting/capacity", MEANS),
                of("reporting/funding", MONEY),
                of("reporting/issue", "ouazzani"),
                of("reporting/list-issued", MONEY),
                new Place("reporting/open-issued", users("ouazzani coordinator dpo auditor"), "id", Place::issued),
                of("reporting/scenario", "ouazzani coordinator"),
                of("reporting/counts", "bennani ouazzani delegate coordinator"),
                ofCase("supervision/assign", "bennani", "IMPLEMENTATION"),
                of("supervision/needs", "bennani"),
                of("supervision/team", "bennani"),
                new Place("workforce/edit", users("sysadmin"), "worker", () -> DemoRecords.worker("nadia")),
                ofFile("workforce/edit-file", "ouazzani"),
                of("workforce/edit-post", "ouazzani"),
                ofPost("workforce/fill-post", "post", "ouazzani"),
                new Place("workforce/leave-post", users("ouazzani"), "post", DemoRecords::heldPost),
                of("workforce/list", "sysadmin"),
                of("workforce/list-expiries", MEANS),
                of("workforce/list-files", MEANS),
                of("workforce/list-posts", MEANS),
                ofFile("workforce/open-file", MEANS),
                ofPost("workforce/open-post", "id", MEANS),
                ofFile("workforce/record-absence", "ouazzani"),
                ofFile("workforce/record-accreditation", "ouazzani"),
                ofFile("workforce/record-training", "ouazzani"),
                of("workforce/register", "sysadmin"),
                of("worklist/alerts", EVERYBODY),
                of("worklist/today", "salma youssef"));
    }

    /** The pages that there are. */
    static Set<String> files() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return at(record.get());
    }

    /** The same page for another record. */
    String at(String other) {
        return page + ".xhtml" + (parameter.isEmpty() ? "" : '?' + parameter + '=' + other);
    }

    String reader() {
        return users.get(0);
    }

    @Override
    public String toString() {
        return page + " as " + reader();
    }

    /** A report of region 04, issued once for all who look at it. */
    static synchronized String issued() {
        String known = "select coalesce(max(id::text), '') from issued_report where territory_code = '04'";
        if (DemoRecords.one(known).isEmpty()) {
            String wanted = "{\"year\":2026,\"quarter\":3,\"languages\":[\"ar\",\"fr\"]}";
            Api.as("ouazzani").post("reports/issued", wanted, Map.of("Idempotency-Key", "pages"));
        }
        return DemoRecords.one(known);
    }

    private static Place of(String page, String users) {
        return new Place(page, users(users), "", () -> "");
    }

    private static Place ofCase(String page, String users, String stage) {
        return new Place(page, users(users), "case", () -> DemoRecords.caseOf("salma", stage));
    }

    private static Place ofEstablishment(String page, String users) {
        return new Place(page, users(users), "establishment", () -> DemoRecords.establishmentOf("partner"));
    }

    private static Place ofFile(String page, String users) {
        return new Place(page, users(users), "worker", () -> DemoRecords.worker("nadia"));
    }

    private static Place ofPost(String page, String parameter, String users) {
        return new Place(page, users(users), parameter, DemoRecords::postInRabat);
    }

    private static Place ofPlan(String page) {
        return new Place(page, users(OF_THE_CASE), "case", () -> DemoRecords.caseWithoutRequestedPlan("salma"));
    }

    private static Place ofReferral(String page, String users) {
        return new Place(page, users(users), "id", () -> DemoRecords.referral("salma", "partner"));
    }

    private static List<String> users(String names) {
        return List.of(names.split(" "));
    }
}
