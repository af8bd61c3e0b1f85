package org.mouakaba.web.workforce;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.RegisterWorker;

/** A new worker as she is typed. */
public class RegisterWorkerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "[a-z][a-z0-9._-]{2,59}", message = "{workforce.username}")
    private @Nullable String username;

    @Size(max = 100)
    private @Nullable String givenNameAr;

    @Size(max = 100)
    private @Nullable String familyNameAr;

    @Size(max = 100)
    private @Nullable String givenNameLatin;

    @Size(max = 100)
    private @Nullable String familyNameLatin;

    @Email
    @Size(max = 200)
    private @Nullable String email;

    private final PostForm post = new PostForm();

    RegisterWorker toCommand() {
        return new RegisterWorker(
                text(username),
                text(givenNameAr),
                text(familyNameAr),
                text(givenNameLatin),
                text(familyNameLatin),
                email,
                post.toPost());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public PostForm getPost() {
        return post;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getGivenNameAr() {
        return givenNameAr;
    }

    public void setGivenNameAr(@Nullable String givenNameAr) {
        this.givenNameAr = givenNameAr;
    }

    public @Nullable String getFamilyNameAr() {
        return familyNameAr;
    }

    public void setFamilyNameAr(@Nullable String familyNameAr) {
        this.familyNameAr = familyNameAr;
    }

    public @Nullable String getGivenNameLatin() {
        return givenNameLatin;
    }

    public void setGivenNameLatin(@Nullable String givenNameLatin) {
        this.givenNameLatin = givenNameLatin;
    }

    public @Nullable String getFamilyNameLatin() {
        return familyNameLatin;
    }

    public void setFamilyNameLatin(@Nullable String familyNameLatin) {
        this.familyNameLatin = familyNameLatin;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
