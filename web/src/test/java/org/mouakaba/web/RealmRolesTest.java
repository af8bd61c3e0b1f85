package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mouakaba.web.shared.Role;
import org.w3c.dom.NodeList;

/**
 * A role that one of them lacks is a door that nobody can open, or that nobody guards: realm, boundaries, {@code web.xml}
 * and the face name the same nine.
 */
class RealmRolesTest {

    private static final Set<String> NINE = new TreeSet<>(Set.of(
            "social-worker",
            "supervisor",
            "provincial-delegate",
            "regional-coordinator",
            "administrator",
            "referral-partner",
            "data-protection-officer",
            "auditor",
            "system-administrator"));

    private static final Path KEYCLOAK = Path.of("..", "config", "src", "main", "keycloak");

    @Test
    void theRealmHasTheNine() throws IOException {
        assertThat(realm("realm-mouakaba.json").getJsonObject("roles").getJsonArray("realm").stream()
                        .map(role -> role.asJsonObject().getString("name")))
                .containsExactlyInAnyOrderElementsOf(NINE);
    }

    @Test
    void everyRoleHasItsDemoAccount() throws IOException {
        assertThat(realm("demo-realm.json").getJsonArray("users").stream()
                        .flatMap(user -> user.asJsonObject().getJsonArray("realmRoles").stream())
                        .map(role -> role.toString().replace("\"", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(NINE);
    }

    @Test
    void theBoundariesKnowTheNine() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : org.mouakaba.access.boundary.Role.class.getFields()) {
            if (field.get(null) instanceof String name) {
                constants.add(name);
            }
        }
        assertThat(constants).isEqualTo(NINE);
        assertThat(org.mouakaba.access.boundary.Role.ALL).isEqualTo(NINE);
    }

    @Test
    void theFaceKnowsTheNineAndNamesThemInEachLanguage() {
        assertThat(Arrays.stream(Role.values()).map(Role::realmName)).containsExactlyInAnyOrderElementsOf(NINE);
        for (String language : Sources.LANGUAGES) {
            assertThat(Sources.PRODUCT.keys("shared", "messages", language))
                    .containsAll(Arrays.stream(Role.values())
                            .map(role -> "role." + role.name())
                            .toList());
        }
    }

    @Test
    void theServerIsToldTheNineAndLetsNoOtherIn() throws Exception {
        var web = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Sources.PRODUCT.webapp().resolve("WEB-INF/web.xml").toFile());
        Set<String> declared = new TreeSet<>();
        Set<String> let = new TreeSet<>();
        NodeList names = web.getElementsByTagName("role-name");
        IntStream.range(0, names.getLength())
                .mapToObj(names::item)
                .forEach(name -> (name.getParentNode().getNodeName().equals("security-role") ? declared : let)
                        .add(name.getTextContent().strip()));
        assertThat(declared).isEqualTo(NINE);
        assertThat(let).isEqualTo(NINE);
    }

    private static JsonObject realm(String file) throws IOException {
        try (InputStream in = Files.newInputStream(KEYCLOAK.resolve(file));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
