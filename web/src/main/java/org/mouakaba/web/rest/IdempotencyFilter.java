package org.mouakaba.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.idempotency.boundary.IdempotencyService;
import org.mouakaba.idempotency.boundary.KnownRequest;

/**
 * A {@link DoneOnce} write under an {@code Idempotency-Key}: sent again, it gets the first answer, and the log a row. The same key for something
 * else is refused; while the first is being worked on, or where its outcome was never learnt, the second is told so.
 */
@Provider
@DoneOnce
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String TAKEN = "mouakaba.idempotency-key";
    private static final int LONGEST_KEY = 100;
    private static final int LARGEST_BODY = 1 << 20;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    IdempotencyService requests;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST_BODY + 1);
        if (key.isBlank() || key.length() > LONGEST_KEY || body.length > LARGEST_BODY) {
            refuse(request, 400, "bad-request");
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        String digest = digest(request, body);
        Optional<KnownRequest> known = requests.begin(key, digest);
        if (known.isEmpty()) {
            request.setProperty(TAKEN, key);
        } else if (!known.get().digest().equals(digest)) {
            refuse(request, 422, "key-reused");
        } else if (known.get().status() == null) {
            refuse(request, 409, "in-progress");
        } else {
            request.abortWith(again(requests.repeat(key)));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object key = request.getProperty(TAKEN);
        if (key == null) {
            return;
        }
        if (response.getStatus() >= 300) {
            requests.release(key.toString());
            return;
        }
        Object entity = response.getEntity();
        requests.complete(
                key.toString(),
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                entity == null ? null : JSON.toJson(entity));
    }

    private static Response again(KnownRequest known) {
        Integer status = known.status();
        ResponseBuilder answer = Response.status(status == null ? 200 : status);
        @Nullable String location = known.location();
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (known.body() != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(known.body());
        }
        return answer.build();
    }

    private static void refuse(ContainerRequestContext request, int status, String kind) {
        request.abortWith(ProblemAnswer.of(Problem.of(status, kind, Languages.of(request)))
                .build());
    }

    private static String digest(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(request.getUriInfo().getRequestUri().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
