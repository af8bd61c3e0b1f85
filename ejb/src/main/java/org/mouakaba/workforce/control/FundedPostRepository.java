package org.mouakaba.workforce.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.workforce.boundary.FileNotFound;
import org.mouakaba.workforce.boundary.FundedPostCriteria;
import org.mouakaba.workforce.boundary.FundedPostEntry;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.Holding;
import org.mouakaba.workforce.boundary.HoldingId;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.entity.FundedPost;
import org.mouakaba.workforce.entity.PostHolding;
import org.mouakaba.workforce.entity.Worker;

/** Funded posts and who holds them. Lists take the reader's territory and return read models. */
public class FundedPostRepository {

    private static final String FROM = " from FundedPost p join Organisation o on o.id = p.organisationId"
            + " left join Unit u on u.id = p.unitId left join Establishment e on e.id = p.establishmentId where ";

    private static final String FILLED = "(select coalesce(sum(h.fte), 0) from PostHolding h where h.postId = p.id"
            + " and h.fromOn <= :day and (h.toOn is null or h.toOn > :day))";

    private static final String SELECT =
            "select p, coalesce(u.nameAr, e.nameAr, o.nameAr)," + " coalesce(u.nameFr, e.nameFr, o.nameFr), " + FILLED;

    @PersistenceContext
    EntityManager em;

    /** Where a post stands: an organisation in a province. */
    public record Place(UUID organisation, String territoryCode) {}

    public FundedPost get(FundedPostId id) {
        return Optional.ofNullable(em.find(FundedPost.class, id.value())).orElseThrow(FileNotFound::new);
    }

    public PostHolding holding(HoldingId id) {
        return Optional.ofNullable(em.find(PostHolding.class, id.value())).orElseThrow(FileNotFound::new);
    }

    public void add(Object postOrHolding) {
        em.persist(postOrHolding);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public boolean numberTaken(String number, UUID by) {
        return em.createQuery("select count(p) from FundedPost p where p.number = :number and p.id <> :by", Long.class)
                        .setParameter("number", number)
                        .setParameter("by", by)
                        .getSingleResult()
                > 0;
    }

    /** Another component's table, read for the organisation and province of a post in it. */
    public Optional<Place> placeOfEstablishment(UUID establishment) {
        return em.createQuery(
                        "select e.organisationId, e.territoryCode from Establishment e where e.id = :id", Tuple.class)
                .setParameter("id", establishment)
                .getResultStream()
                .findFirst()
                .map(row -> new Place(row.get(0, UUID.class), row.get(1, String.class)));
    }

    public FundedPostEntry entry(FundedPostId id, LocalDate day) {
        return em.createQuery(SELECT + FROM + "p.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(FundedPostRepository::entry)
                .orElseThrow(FileNotFound::new);
    }

    /** By province and number. */
    public Page<FundedPostEntry> find(TerritoryScope scope, FundedPostCriteria criteria, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> and = new ArrayList<>(List.of(
                "p.territoryCode like :within", "p.validFrom <= :day and (p.validTo is null or p.validTo > :day)"));
        parameters.put("within", scope.prefix() + "%");
        parameters.put("day", criteria.on());
        if (criteria.territoryCode() != null) {
            and.add("p.territoryCode like :territory");
            parameters.put("territory", criteria.territoryCode().replaceAll("[^0-9.]", "") + "%");
        }
        if (criteria.job() != null) {
            and.add("p.job = :job");
            parameters.put("job", criteria.job());
        }
        if (criteria.vacantOnly()) {
            and.add("p.fundedFte > " + FILLED);
        }
        String where = String.join(" and ", and);
        TypedQuery<Tuple> rows =
                em.createQuery(SELECT + FROM + where + " order by p.territoryCode, p.number", Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(p)" + FROM + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(FundedPostRepository::entry)
                        .toList(),
                count.getSingleResult());
    }

    public List<PostHolding> holdings(FundedPostId post) {
        return em.createQuery("select h from PostHolding h where h.postId = :post", PostHolding.class)
                .setParameter("post", post.value())
                .getResultList();
    }

    /** The latest first. */
    public List<Holding> named(FundedPostId post) {
        return em
                .createQuery(
                        "select h, w from PostHolding h join Worker w on w.id = h.workerId where h.postId = :post"
                                + " order by h.fromOn desc, h.id",
                        Tuple.class)
                .setParameter("post", post.value())
                .getResultList()
                .stream()
                .map(row -> {
                    PostHolding h = row.get(0, PostHolding.class);
                    return new Holding(
                            new HoldingId(h.id()),
                            new WorkerId(h.workerId()),
                            row.get(1, Worker.class).name(),
                            h.fromOn(),
                            h.toOn(),
                            h.fte(),
                            h.version());
                })
                .toList();
    }

    private static FundedPostEntry entry(Tuple row) {
        FundedPost p = row.get(0, FundedPost.class);
        String french = row.get(2, String.class);
        return new FundedPostEntry(
                new FundedPostId(p.id()),
                p.facts().number(),
                p.facts().job(),
                new Label(row.get(1, String.class), french, french),
                p.territoryCode(),
                p.facts().fundedFte(),
                row.get(3, BigDecimal.class));
    }
}
