package org.mouakaba.web.shared.draft;

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
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mouakaba.draft.boundary.DraftService;
import org.mouakaba.draft.boundary.SavedDraft;
import org.mouakaba.web.shared.Formats;

/**
 * Where a page's script keeps what is being typed: {@code POST /draft/save}, {@code /draft/find}, {@code /draft/discard},
 * each with a JSON object as body. A key never stands in an address. Another site cannot call it: the body's type makes
 * the browser ask first, and the session's cookie is SameSite=Lax.
 */
@WebServlet({"/draft/save", "/draft/find", "/draft/discard"})
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String JSON = "application/json";

    private final transient DraftService drafts;
    private final transient Formats formats;

    @Inject
    public DraftServlet(DraftService drafts, Formats formats) {
        this.drafts = drafts;
        this.formats = formats;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(JSON) || request.getContentLength() > 4 * DraftService.LIMIT) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (JsonReader reader = Json.createReader(request.getReader())) {
            JsonObject body = reader.readObject();
            write(response, act(request.getServletPath(), body));
        } catch (JsonException | ClassCastException | NullPointerException | ConstraintViolationException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObject act(String path, JsonObject body) {
        String key = body.getString("key");
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (path.endsWith("/save")) {
            return answer.add("savedAt", formats.time(drafts.save(key, body.getString("content"))))
                    .build();
        }
        if (path.endsWith("/discard")) {
            drafts.discard(key);
            return answer.build();
        }
        Optional<SavedDraft> found = drafts.find(key);
        found.ifPresent(draft -> answer.add("content", draft.content()).add("savedAt", formats.time(draft.savedAt())));
        return answer.build();
    }

    private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType(JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.toString());
    }
}
