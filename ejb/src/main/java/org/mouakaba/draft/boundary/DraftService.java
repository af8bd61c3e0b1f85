package org.mouakaba.draft.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.draft.control.DraftRepository;
import org.mouakaba.draft.entity.Draft;
import org.mouakaba.platform.Recorded;

/**
 * Keeps what somebody types until the form is saved, so that no sentence is lost to a time-out or a restart. A draft is
 * found by its author only: the key is always joined with the caller's own name.
 */
@Stateless
@Recorded
@RolesAllowed({
    SOCIAL_WORKER,
    SUPERVISOR,
    PROVINCIAL_DELEGATE,
    REGIONAL_COORDINATOR,
    ADMINISTRATOR,
    REFERRAL_PARTNER,
    DATA_PROTECTION_OFFICER,
    AUDITOR,
    SYSTEM_ADMINISTRATOR
})
public class DraftService {

    /** Longest draft, in characters: the longest form of the product filled to its limits, twice. */
    public static final int LIMIT = 200_000;

    @Inject
    DraftRepository drafts;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @return the moment of saving */
    public Instant save(@NotBlank @Size(max = 200) String formKey, @NotNull @Size(max = LIMIT) String content) {
        String username = currentActor.username();
        Draft draft = drafts.find(username, formKey).orElse(null);
        Instant now = clock.instant();
        if (draft == null) {
            draft = new Draft(username, formKey);
            draft.keep(content, now);
            drafts.add(draft);
        } else {
            draft.keep(content, now);
        }
        return now;
    }

    public Optional<SavedDraft> find(@NotBlank @Size(max = 200) String formKey) {
        return drafts.find(currentActor.username(), formKey)
                .map(draft -> new SavedDraft(draft.content(), draft.savedAt()));
    }

    /** The caller's own unfinished forms, the latest first. */
    public List<DraftSummary> latest(@Min(1) @Max(50) int limit) {
        return drafts.latest(currentActor.username(), limit);
    }

    /** Called when the form is saved or given up. */
    public void discard(@NotBlank @Size(max = 200) String formKey) {
        drafts.find(currentActor.username(), formKey).ifPresent(drafts::remove);
    }
}
