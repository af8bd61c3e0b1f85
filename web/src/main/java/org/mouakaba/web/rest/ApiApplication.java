package org.mouakaba.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API's first version. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Mouakaba",
                        version = "1",
                        description =
                                "Lists page by an opaque cursor. Errors are application/problem+json (RFC 9457) in the"
                                        + " language of Accept-Language (ar, fr, en). What does not exist and what is not yours answer"
                                        + " 404 alike. A POST under an Idempotency-Key is done once. An edit carries the ETag it was"
                                        + " made on in If-Match."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm mouakaba; a session of the screens opens nothing here.")
public class ApiApplication extends Application {}
