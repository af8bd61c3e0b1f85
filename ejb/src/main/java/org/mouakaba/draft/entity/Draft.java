package org.mouakaba.draft.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The unsaved content of one form of one user. The last keystroke wins: it has no version to guard. */
@Entity
@Table(name = "draft")
@IdClass(Draft.Key.class)
public class Draft {

    @Id
    @Column(name = "username")
    private @Nullable String username;

    @Id
    @Column(name = "form_key")
    private @Nullable String formKey;

    @Column(name = "content", nullable = false)
    private @Nullable String content;

    @Column(name = "saved_at", nullable = false)
    private @Nullable Instant savedAt;

    protected Draft() {}

    public Draft(String username, String formKey) {
        this.username = username;
        this.formKey = formKey;
    }

    public void keep(String text, Instant at) {
        this.content = text;
        this.savedAt = at;
    }

    public String content() {
        return Objects.requireNonNull(content);
    }

    public Instant savedAt() {
        return Objects.requireNonNull(savedAt);
    }

    /** Key of a draft, as Jakarta Persistence wants it for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String username;
        private @Nullable String formKey;

        public Key() {}

        public Key(String username, String formKey) {
            this.username = username;
            this.formKey = formKey;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(key.username, username)
                    && Objects.equals(key.formKey, formKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(username, formKey);
        }
    }
}
