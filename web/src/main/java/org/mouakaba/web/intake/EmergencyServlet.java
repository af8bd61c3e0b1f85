package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mouakaba.intake.boundary.EmergencyCallId;
import org.mouakaba.intake.boundary.EmergencyCallService;

/**
 * Tells the pages of a supervisor that an emergency waits in her unit, and takes her word that she has seen it:
 * {@code POST /emergency/waiting} and {@code /emergency/acknowledge} with a JSON object as body. Another site cannot call
 * it: the body's type makes the browser ask first, and the session's cookie is SameSite=Lax.
 */
@WebServlet({"/emergency/waiting", "/emergency/acknowledge"})
public class EmergencyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String JSON = "application/json";
    private static final int LIMIT = 200;

    private final transient EmergencyCallService calls;

    @Inject
    public EmergencyServlet(EmergencyCallService calls) {
        this.calls = calls;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(JSON) || request.getContentLength() > LIMIT) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (request.getServletPath().endsWith("/acknowledge")) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            try (JsonReader reader = Json.createReader(request.getReader())) {
                JsonObject body = reader.readObject();
                calls.acknowledge(new EmergencyCallId(UUID.fromString(body.getString("call"))));
            } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException malformed) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        response.setContentType(JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(waiting().toString());
    }

    private JsonObject waiting() {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        calls.waiting()
                .ifPresentOrElse(
                        found -> answer.add("number", found.number())
                                .add("call", found.oldest().value().toString())
                                .add(
                                        "notification",
                                        found.notification().value().toString()),
                        () -> answer.add("number", 0));
        return answer.build();
    }
}
