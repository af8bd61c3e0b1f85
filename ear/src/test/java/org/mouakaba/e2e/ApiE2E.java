package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApiE2E {

    private static final String NOBODY = "{\"name\":{\"givenLatin\":\"%s\"},\"sex\":\"F\"}";

    /** As the API describes itself: a new path that names an object is tried without being written here. */
    static Stream<String> pathsOfObjects() {
        JsonObject paths =
                JsonParser.parseString(Api.description()).getAsJsonObject().getAsJsonObject("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getKey().contains("{"))
                .flatMap(path -> path.getValue().getAsJsonObject().keySet().stream()
                        .map(method -> method + " " + path.getKey().replace("/api/v1/", "")));
    }

    @ParameterizedTest
    @MethodSource("pathsOfObjects")
    void answersNotFoundToAnotherProvinceAndWritesItDown(String call) {
        boolean report = call.contains("reports");
        boolean money = call.contains("funding");
        String id = money
                ? DemoRecords.conventionOf("07")
                : report
                        ? Place.issued()
                        : call.contains("persons")
                                ? DemoRecords.personOf("salma")
                                : DemoRecords.caseOf("salma", "IMPLEMENTATION");
        // Who gives cases to workers is their supervisor; who answers for one province reads no report of its region,
        // who
        // answers for region 04 no convention of another.
        String stranger =
                call.contains("assignments") ? "lahlou" : money ? "ouazzani" : report ? "delegate" : "youssef";
        int before = DemoRecords.refusals(stranger, id);
        HttpResponse<String> answer = call(Api.as(stranger), call, id);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("04421-", id);
        assertThat(DemoRecords.refusals(stranger, id)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("pathsOfObjects")
    void answersNotFoundForWhatIsNotThere(String call) {
        boolean money = call.contains("reports") || call.contains("funding");
        Api caller = Api.as(call.contains("assignments") ? "bennani" : money ? "ouazzani" : "salma");
        for (String id : List.of(UUID.randomUUID().toString(), "nothing")) {
            HttpResponse<String> answer = call(caller, call, id);
            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(type(answer)).startsWith("application/problem+json");
        }
    }

    @Test
    void answersACaseToTheWorkerWhoCarriesItAndSaysSoInTheLog() {
        String id = DemoRecords.caseOf("salma", "IMPLEMENTATION");
        HttpResponse<String> answer = Api.as("salma").get("cases/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(DemoRecords.one(
                        "select coalesce(channel, 'none') from audit_event where username = 'salma'"
                                + " and subject_id = ?::uuid order by at desc, id desc limit 1",
                        id))
                .isEqualTo("api");
    }

    @Test
    void listsAColleaguesCasesWithoutTheirStoryAndOpensNone() {
        Api nadia = Api.as("nadia");
        String salma = DemoRecords.worker("salma");
        JsonObject list = nadia.json("cases?limit=200&worker=" + salma).getAsJsonObject();
        assertThat(list.getAsJsonArray("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getAsJsonObject().get("workerId").getAsString()).isEqualTo(salma);
            assertThat(item.getAsJsonObject().get("confidentiality").getAsString())
                    .isNotEqualTo("SECRET");
            assertThat(item.getAsJsonObject().keySet()).doesNotContain("concerns", "category", "personId", "steps");
        });
        String id = DemoRecords.caseOf("salma", "IMPLEMENTATION");
        assertThat(nadia.get("cases/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesThroughTheWholeListOnce() {
        Api salma = Api.as("salma");
        JsonObject page = salma.json("cases?mine=true&limit=7").getAsJsonObject();
        int total = page.get("total").getAsInt();
        List<String> ids = new ArrayList<>(ids(page));
        while (page.has("next") && !page.get("next").isJsonNull()) {
            page = salma.json(
                            "cases?mine=true&limit=7&cursor=" + page.get("next").getAsString())
                    .getAsJsonObject();
            ids.addAll(ids(page));
        }
        Set<String> once = new HashSet<>(ids);
        assertThat(ids).hasSize(total).hasSameSizeAs(once);
        assertThat(total).isGreaterThan(7);
    }

    @Test
    void saysWhoMayBeMeantAndWhy() {
        String sought = "{\"given\":\"Yassine\",\"family\":\"Ouazani\",\"birthDate\":\"2017-05-01\",\"sex\":\"M\","
                + "\"birthPrecision\":\"YEAR\",\"territory\":\"04.421\"}";
        HttpResponse<String> answer = Api.as("salma").post("persons/matches", sought, Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject first = JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        assertThat(first.getAsJsonObject("name").get("ar").getAsString()).isEqualTo("ياسين الوزاني");
        assertThat(first.get("score").getAsInt()).isGreaterThanOrEqualTo(80);
        assertThat(first.getAsJsonArray("reasons").toString()).contains("FAMILY_NAME", "BIRTH_YEAR", "PLACE");
        assertThat(Api.as("salma").post("persons/matches", "{}", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(Api.as("ouazzani").post("persons/matches", sought, Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        Api salma = Api.as("salma");
        String next = salma.json("cases?mine=true&limit=7")
                .getAsJsonObject()
                .get("next")
                .getAsString();
        assertThat(salma.get("cases?risk=HIGH&limit=7&cursor=" + next).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"ar, [\\u0600-\\u06FF]", "fr, doit", "en, must"})
    void namesTheFieldAndTheReasonInTheCallersLanguage(String language, String word) {
        HttpResponse<String> answer = Api.as("salma")
                .post("persons/search", "{\"phone\":\"" + "1".repeat(40) + "\"}", Map.of("Accept-Language", language));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).startsWith("application/problem+json");
        JsonObject error = JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .getAsJsonArray("errors")
                .get(0)
                .getAsJsonObject();
        assertThat(error.get("field").getAsString()).isEqualTo("phone");
        assertThat(error.get("reason").getAsString()).containsPattern(word).contains("30");
    }

    @Test
    void registersOnceUnderOneKey() {
        Api salma = Api.as("salma");
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String person = NOBODY.formatted("Xq" + UUID.randomUUID().toString().substring(0, 8));
        HttpResponse<String> first = salma.post("persons", person, key);
        HttpResponse<String> again = salma.post("persons", person, key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"))
                .isPresent();
        assertThat(salma.post("persons", NOBODY.formatted("Other"), key).statusCode())
                .isEqualTo(422);
    }

    @Test
    void refusesAnEditOfWhatSomebodyChangedMeanwhile() {
        String id = DemoRecords.caseOf("salma", "IMPLEMENTATION");
        Api bennani = Api.as("bennani");
        String path = "cases/" + id + "/assignments";
        String wanted = "{\"workerId\":\"" + DemoRecords.worker("nadia")
                + "\",\"reason\":\"WORKLOAD\",\"handoverNote\":\"Relais.\",\"overloadReason\":\"Une seule semaine.\"}";
        assertThat(bennani.post(path, wanted, Map.of()).statusCode()).isEqualTo(428);
        HttpResponse<String> late = bennani.post(path, wanted, Map.of("If-Match", "\"999\""));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(type(late)).startsWith("application/problem+json");
    }

    /** Nadia carries more than she should: the screens ask why, and so does the API. */
    @Test
    void asksWhyACaseIsGivenToWhoIsOverloaded() {
        String id = DemoRecords.caseOf("salma", "IMPLEMENTATION");
        Api bennani = Api.as("bennani");
        String tag = bennani.get("cases/" + id).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = bennani.post(
                "cases/" + id + "/assignments",
                "{\"workerId\":\"" + DemoRecords.worker("nadia")
                        + "\",\"reason\":\"WORKLOAD\",\"handoverNote\":\"Relais.\"}",
                Map.of("If-Match", tag));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("overloadReason");
    }

    @Test
    void refusesARoleThatHasNoCases() {
        assertThat(Api.as("sysadmin").get("cases").statusCode()).isEqualTo(403);
        assertThat(Api.as("partner").get("cases").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("pathsOfObjects")
    void asksAnUnknownCallerForAToken(String call) {
        HttpResponse<String> answer =
                call(Api.anonymous(), call, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:mouakaba:problem:unauthorized");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Api.anonymous().get("cases").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> call(Api caller, String call, String id) {
        String path = call.substring(call.indexOf(' ') + 1).replaceAll("\\{\\w+}", id);
        return call.startsWith("get ")
                ? caller.get(path)
                : caller.post(
                        path,
                        "{\"workerId\":\"" + UUID.randomUUID() + "\",\"reason\":\"WORKLOAD\"}",
                        Map.of("If-Match", "\"0\""));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static List<String> ids(JsonObject page) {
        return page.getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(item -> item.get("id").getAsString())
                .toList();
    }
}
