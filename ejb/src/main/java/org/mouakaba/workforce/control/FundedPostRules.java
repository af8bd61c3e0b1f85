package org.mouakaba.workforce.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;
import org.mouakaba.workforce.boundary.FillPost;
import org.mouakaba.workforce.boundary.FundedPostFacts;
import org.mouakaba.workforce.entity.PostHolding;

/** What a post can be given, and how much of it is vacant on a day: funded less filled (domain dossier 6.2). */
public final class FundedPostRules {

    private FundedPostRules() {}

    /** @throws RuleException where the post stands in no place, or in two */
    public static void requirePlace(FundedPostFacts facts) {
        if ((facts.unitId() == null) == (facts.establishmentId() == null)) {
            throw RuleException.beside("unit", "workforce.onePlaceOfPost");
        }
    }

    /** Full-time equivalents that are held on a day. */
    public static BigDecimal filled(List<PostHolding> holdings, LocalDate day) {
        return holdings.stream()
                .filter(h -> in(day, h.fromOn(), h.toOn()))
                .map(PostHolding::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * @param holdings what is held of it already
     * @throws RuleException where the post is not there then, or more of it would be held than is paid for
     */
    public static void require(FundedPostFacts post, List<PostHolding> holdings, FillPost command) {
        if (command.from().isBefore(post.from())
                || (post.to() != null && !command.from().isBefore(post.to()))) {
            throw RuleException.beside("from", "workforce.postNotThen");
        }
        // What is held changes on the days on which somebody comes.
        boolean over = Stream.concat(
                        Stream.of(command.from()), holdings.stream().map(PostHolding::fromOn))
                .filter(day -> in(day, command.from(), command.to()))
                .anyMatch(day -> filled(holdings, day).add(command.fte()).compareTo(post.fundedFte()) > 0);
        if (over) {
            throw RuleException.beside("fte", "workforce.postOverfilled");
        }
    }

    private static boolean in(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
