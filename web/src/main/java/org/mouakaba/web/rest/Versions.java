package org.mouakaba.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An object's version as the API carries it: in the ETag of what was read, in If-Match of what is to be changed. */
final class Versions {

    private Versions() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws ClientErrorException 428 where the header is missing, 412 where it is no version of ours */
    static long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        String version = ifMatch.strip().replaceAll("^\"|\"$", "");
        if (!version.matches("\\d{1,18}")) {
            throw new ClientErrorException(Response.Status.PRECONDITION_FAILED);
        }
        return Long.parseLong(version);
    }
}
