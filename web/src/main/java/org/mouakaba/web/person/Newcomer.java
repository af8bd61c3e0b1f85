package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;

/** Where a new person comes from: a search, a notification, a birth, a household that is being registered. */
public class Newcomer implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID q;
    private @Nullable UUID notification;
    private @Nullable UUID parent;
    private @Nullable UUID member;

    @Size(max = 50)
    private @Nullable String relation;

    /** @throws RuleException where it is said with whom she lives, and not how they are related */
    void requireRelation() {
        if (member != null && (relation == null || relation.isBlank())) {
            throw RuleException.beside("relation", "household.relationUnknown");
        }
    }

    /** Under what the draft of the form is kept. */
    public @Nullable UUID getDraft() {
        return parent != null ? parent : notification != null ? notification : member;
    }

    /** The key of the search before it. */
    public @Nullable UUID getQ() {
        return q;
    }

    public void setQ(@Nullable UUID q) {
        this.q = q;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public void setNotification(@Nullable UUID notification) {
        this.notification = notification;
    }

    /** Of a newborn. */
    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }

    /** With whom she lives. */
    public @Nullable UUID getMember() {
        return member;
    }

    public void setMember(@Nullable UUID member) {
        this.member = member;
    }

    /** What she is to the member, code of the list relationship_type. */
    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }
}
