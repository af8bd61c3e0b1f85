package org.mouakaba.workforce.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody in, with an account.
 *
 * @param username the account's name; it never changes
 */
public record RegisterWorker(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,59}", message = "{workforce.username}")
        String username,

        @NotBlank @Size(max = 100) String givenNameAr,
        @NotBlank @Size(max = 100) String familyNameAr,
        @NotBlank @Size(max = 100) String givenNameLatin,
        @NotBlank @Size(max = 100) String familyNameLatin,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull @Valid PostOfWorker post) {}
