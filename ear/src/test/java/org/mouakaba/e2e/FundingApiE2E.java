package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money over the API: what the screens list, to whom they list it, and a payment that another system made. */
class FundingApiE2E {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    @ParameterizedTest
    @ValueSource(strings = {"lines", "conventions", "payments"})
    void pagesThroughTheListOnceAndRefusesTheCursorOfAnother(String list) {
        Api ouazzani = Api.as("ouazzani");
        int year = LocalDate.now(ZONE).getYear();
        String path = "funding/" + list + "?limit=4&year=" + year;
        JsonObject page = ouazzani.json(path).getAsJsonObject();
        String second = page.get("next").getAsString();
        int total = page.get("total").getAsInt();
        List<String> ids = new ArrayList<>(texts(page, "id"));
        while (page.has("next") && !page.get("next").isJsonNull()) {
            page = ouazzani.json(path + "&cursor=" + page.get("next").getAsString())
                    .getAsJsonObject();
            ids.addAll(texts(page, "id"));
        }
        assertThat(ids).hasSize(total).hasSameSizeAs(new HashSet<>(ids));
        assertThat(ouazzani.get("funding/" + list + "?limit=4&cursor=" + second).statusCode())
                .isEqualTo(400);
        assertThat(ouazzani.get("funding/" + list + "?year=zz").statusCode()).isEqualTo(400);
    }

    @Test
    void listsTheTerritoryOfTheCallerOnly() {
        assertThat(texts(Api.as("ouazzani").json("funding/lines?limit=200").getAsJsonObject(), "region"))
                .isNotEmpty()
                .allMatch("04"::equals);
        assertThat(texts(
                        Api.as("ouazzani").json("funding/conventions?limit=200").getAsJsonObject(), "territory"))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("04"));
        JsonObject nation = Api.as("alami")
                .json("funding/conventions?limit=5&territory=07&status=active")
                .getAsJsonObject();
        assertThat(texts(nation, "territory")).isNotEmpty().allMatch(code -> code.startsWith("07"));
        assertThat(texts(nation, "status")).allMatch("ACTIVE"::equals);
        JsonObject own = Api.as("partner").json("funding/conventions?limit=200").getAsJsonObject();
        assertThat(own.get("total").getAsInt()).isPositive();
        assertThat(texts(own, "territory")).allMatch("04.421"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "salma, lines",
        "salma, conventions",
        "salma, payments",
        "partner, lines",
        "partner, payments",
        "sysadmin, conventions"
    })
    void refusesARoleThatReadsNone(String username, String list) {
        assertThat(Api.as(username).get("funding/" + list).statusCode()).isEqualTo(403);
    }

    @Test
    void describesItself() {
        assertThat(Api.description())
                .contains(
                        "/api/v1/funding/lines",
                        "/api/v1/funding/conventions/{id}",
                        "/api/v1/funding/payments",
                        "/api/v1/funding/conventions/{id}/tranches/{position}/payments");
    }

    @Test
    void recordsAPaymentOnceUnderOneKeyAndOnlyOnWhatWasRead() {
        String[] tranche = DemoRecords.orderedTranche().split(" ", -1);
        Api ouazzani = Api.as("ouazzani");
        String path = "funding/conventions/" + tranche[0];
        String pay = path + "/tranches/" + tranche[1] + "/payments";
        HttpResponse<String> read = ouazzani.get(path);
        assertThat(read.headers().firstValue("ETag")).isPresent();
        JsonObject before = tranche(read, tranche[1]);
        String reference = "API-" + UUID.randomUUID();
        String paid = "{\"amount\":1.25,\"on\":\"" + LocalDate.now(ZONE).minusDays(1) + "\",\"reference\":\""
                + reference + "\"}";
        assertThat(ouazzani.post(pay, paid, Map.of()).statusCode()).isEqualTo(428);
        assertThat(ouazzani.post(pay, paid, Map.of("If-Match", "\"999\"")).statusCode())
                .isEqualTo(412);
        assertThat(Api.as("alami").post(pay, "{}", Map.of("If-Match", "\"0\"")).statusCode())
                .isEqualTo(400);
        Map<String, String> headers = new HashMap<>(Map.of(
                "If-Match",
                "\"" + before.get("version").getAsString() + "\"",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        assertThat(ouazzani.post(pay, paid, headers).statusCode()).isEqualTo(204);
        assertThat(ouazzani.post(pay, paid, headers).statusCode())
                .as("the same key")
                .isEqualTo(204);
        assertThat(DemoRecords.one("select count(*)::text from ledger_entry where reference = ?", reference))
                .isEqualTo("1");
        JsonObject after = tranche(ouazzani.get(path), tranche[1]);
        assertThat(after.get("paid")
                        .getAsBigDecimal()
                        .subtract(before.get("paid").getAsBigDecimal()))
                .isEqualByComparingTo("1.25");
        HttpResponse<String> old = ouazzani.post(
                pay,
                paid.replace(reference, reference + "-2"),
                Map.of("If-Match", "\"" + before.get("version").getAsString() + "\""));
        assertThat(old.statusCode()).as("what was read before the payment").isEqualTo(412);
        HttpResponse<String> known = ouazzani.post(
                pay, paid, Map.of("If-Match", "\"" + after.get("version").getAsString() + "\""));
        assertThat(known.statusCode()).as("the reference is known").isEqualTo(409);
        assertThat(texts(
                        ouazzani.json("funding/payments?convention=" + tranche[0])
                                .getAsJsonObject(),
                        "reference"))
                .contains(reference);
        assertThat(Api.as("partner").post(pay, paid, headers).statusCode()).isIn(403, 404);
    }

    private static JsonObject tranche(HttpResponse<String> convention, String position) {
        return JsonParser.parseString(convention.body())
                .getAsJsonObject()
                .getAsJsonArray("tranches")
                .get(Integer.parseInt(position) - 1)
                .getAsJsonObject();
    }

    private static List<String> texts(JsonObject page, String name) {
        return StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false)
                .map(item -> item.getAsJsonObject().get(name).getAsString())
                .toList();
    }
}
