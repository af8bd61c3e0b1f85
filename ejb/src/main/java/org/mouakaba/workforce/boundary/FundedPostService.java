package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.workforce.control.FilePolicy;
import org.mouakaba.workforce.control.FileRepository;
import org.mouakaba.workforce.control.FundedPostRepository;
import org.mouakaba.workforce.control.FundedPostRepository.Place;
import org.mouakaba.workforce.control.FundedPostRules;
import org.mouakaba.workforce.entity.FundedPost;
import org.mouakaba.workforce.entity.PostHolding;

/**
 * Keeps the funded posts of the caller's territory and says who holds them. Each method throws {@link FileNotFound} where
 * the post is elsewhere and {@link ChangedMeanwhile} where a colleague was faster.
 */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class FundedPostService {

    private static final UUID NEW = new UUID(0, 0);

    @Inject
    FundedPostRepository posts;

    @Inject
    FileRepository files;

    @Inject
    OrganisationQueries organisations;

    @Inject
    CodeListQueries codes;

    @Inject
    CurrentActor currentActor;

    /** @throws RuleException where its place is not of the caller's territory, or its number is taken */
    public FundedPostId open(@Valid @NotNull FundedPostFacts facts) {
        Place place = place(facts, NEW);
        FundedPost post = FundedPost.open(facts, place.organisation(), place.territoryCode());
        posts.add(post);
        return new FundedPostId(post.id());
    }

    public void edit(@Valid @NotNull EditFundedPost command) {
        FundedPost post = kept(command.id());
        Place place = place(command.facts(), post.id());
        post.correct(command.facts(), place.organisation(), place.territoryCode(), command.expectedVersion());
        posts.flush();
    }

    /** @throws RuleException where more of the post would be held than is paid for */
    public void fill(@Valid @NotNull FillPost command) {
        FundedPost post = kept(command.post());
        FilePolicy.requireRead(currentActor.get(), files.entry(command.worker()).territoryCode());
        FundedPostRules.require(post.facts(), posts.holdings(command.post()), command);
        posts.add(PostHolding.of(command));
    }

    public void leave(@Valid @NotNull LeavePost command) {
        kept(command.post());
        PostHolding holding = posts.holding(command.holding());
        if (!holding.isOf(command.post().value())) {
            throw new FileNotFound();
        }
        holding.leave(command.on(), command.expectedVersion());
        posts.flush();
    }

    private FundedPost kept(FundedPostId id) {
        FundedPost post = posts.get(id);
        FilePolicy.requireKeep(currentActor.get(), post.territoryCode());
        return post;
    }

    private Place place(FundedPostFacts facts, UUID by) {
        FundedPostRules.requirePlace(facts);
        if (!codes.choosable("worker_job", facts.job())) {
            throw RuleException.beside("job", "workforce.notListed");
        }
        if (posts.numberTaken(facts.number().strip(), by)) {
            throw RuleException.beside("number", "workforce.postNumberTaken");
        }
        Place place = facts.unitId() == null
                ? posts.placeOfEstablishment(Objects.requireNonNull(facts.establishmentId()))
                        .orElseThrow(() -> RuleException.beside("establishment", "provider.establishmentNotFound"))
                : organisations
                        .unit(new UnitId(facts.unitId()))
                        .map(unit -> new Place(unit.organisationId().value(), unit.territoryCode()))
                        .orElseThrow(() -> RuleException.beside("unit", "workforce.noSuchUnit"));
        if (!FilePolicy.keeps(currentActor.get(), place.territoryCode())) {
            throw RuleException.beside(facts.unitId() == null ? "establishment" : "unit", "workforce.notYourTerritory");
        }
        return place;
    }
}
