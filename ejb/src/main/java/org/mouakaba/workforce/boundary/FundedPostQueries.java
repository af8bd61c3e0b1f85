package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.workforce.control.FilePolicy;
import org.mouakaba.workforce.control.FundedPostRepository;
import org.mouakaba.workforce.entity.FundedPost;

/** Reads the funded posts of the reader's territory, who holds them and what is vacant. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR})
public class FundedPostQueries {

    @Inject
    FundedPostRepository posts;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** Two statements, whatever the number of rows. */
    public Page<FundedPostEntry> find(@Valid @NotNull FundedPostCriteria criteria, @NotNull PageRequest page) {
        return posts.find(TerritoryScope.of(currentActor.get()), criteria, page);
    }

    /** @throws FileNotFound where it is of another territory */
    public FundedPostDetail get(@NotNull FundedPostId id) {
        Actor actor = currentActor.get();
        FundedPost post = posts.get(id);
        FilePolicy.requireRead(actor, post.territoryCode());
        return new FundedPostDetail(
                posts.entry(id, LocalDate.now(clock.withZone(SystemClock.ZONE))),
                post.facts(),
                posts.named(id),
                FilePolicy.keeps(actor, post.territoryCode()),
                post.version());
    }
}
