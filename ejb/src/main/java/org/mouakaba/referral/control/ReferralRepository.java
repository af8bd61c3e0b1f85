package org.mouakaba.referral.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.ReferralAlert;
import org.mouakaba.referral.boundary.ReferralCriteria;
import org.mouakaba.referral.boundary.ReferralId;
import org.mouakaba.referral.boundary.ReferralNotFound;
import org.mouakaba.referral.boundary.ReferralSlip;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.ReferralStepRow;
import org.mouakaba.referral.boundary.ReferralSummary;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.entity.Referral;
import org.mouakaba.referral.entity.ReferralStep;
import org.mouakaba.referral.entity.ReferralTemplate;

/** Referrals, their steps and templates. Lists take the scope of their reader and return read models. */
public class ReferralRepository {

    private static final Set<ReferralStatus> AWAITING = states(true);
    private static final Set<ReferralStatus> ANSWERS = states(false);

    // The table of cases is read by name, for the scope and the number only.
    private static final String OF_CASES = " from Referral r join CaseFile c on c.id = r.caseId where ";

    @PersistenceContext
    EntityManager em;

    public Referral get(ReferralId id) {
        Referral found = em.find(Referral.class, id.value());
        if (found == null) {
            throw new ReferralNotFound();
        }
        return found;
    }

    public void add(Referral written) {
        em.persist(written);
    }

    public void add(ReferralStep step) {
        em.persist(step);
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    public Set<SharedField> template(String serviceType) {
        ReferralTemplate found = em.find(ReferralTemplate.class, serviceType);
        return found == null ? ReferralTemplate.DEFAULT : found.fields();
    }

    /** Whether this body of the directory is of the justice or of those who work under it. */
    public boolean judicial(UUID organisationId) {
        // Another component's table is read here by name, for this word only.
        return !em.createNativeQuery(
                        "select 1 from organisation where id = ?1 and type in ('COURT', 'PROSECUTION', 'POLICE')")
                .setParameter(1, organisationId)
                .getResultList()
                .isEmpty();
    }

    public RiskLevel riskOf(UUID caseId) {
        return em.createQuery("select c.risk from CaseFile c where c.id = :case", RiskLevel.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }

    /** The steps, the newest first; without names where the reader need not know them. */
    public List<ReferralStepRow> steps(UUID referralId, boolean named) {
        return em
                .createQuery(
                        "select s from ReferralStep s where s.referralId = :referral order by s.at desc, s.id desc",
                        ReferralStep.class)
                .setParameter("referral", referralId)
                .getResultList()
                .stream()
                .map(s -> new ReferralStepRow(
                        s.toStatus(), s.at(), s.channel(), named ? s.username() : null, s.declineReason(), s.note()))
                .toList();
    }

    /** Each step of a case's referrals with the code of its service. */
    public Map<ReferralStep, String> stepsOfCase(CaseFileId caseId) {
        Map<ReferralStep, String> steps = new HashMap<>();
        em.createQuery(
                        "select s, r.serviceType from ReferralStep s join Referral r on r.id = s.referralId"
                                + " where r.caseId = :case",
                        Tuple.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .forEach(row -> steps.put(row.get(0, ReferralStep.class), row.get(1, String.class)));
        return steps;
    }

    public boolean hasOpen(CaseFileId caseId) {
        return !em.createQuery("select r.id from Referral r where r.caseId = :case and r.status in (:open)", UUID.class)
                .setParameter("case", caseId.value())
                .setParameter("open", openStates())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The referrals of one case, the newest first. The caller may read the case: that was asked before. */
    public List<ReferralSummary> ofCase(CaseFileId caseId) {
        return em
                .createQuery(
                        "select r, c.number" + OF_CASES + "r.caseId = :case order by r.createdAt desc, r.id",
                        Tuple.class)
                .setParameter("case", caseId.value())
                .getResultList()
                .stream()
                .map(ReferralRepository::forSender)
                .toList();
    }

    /** A list for the side that sends: what is late first. */
    public Page<ReferralSummary> findOfCases(AccessScope scope, ReferralCriteria criteria, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        String where = ofOwnCases(scope) + inGroup(criteria, parameters);
        TypedQuery<Tuple> rows = em.createQuery(
                "select r, c.number" + OF_CASES + where
                        + " order by r.answerDueAt asc nulls last, r.statusSince desc, r.id",
                Tuple.class);
        return page(rows, OF_CASES + where, parameters, page, ReferralRepository::forSender);
    }

    /** A list for the side that receives: the slip's own words, nothing of the case. */
    public Page<ReferralSummary> findSentTo(PartnerScope scope, ReferralCriteria criteria, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organisation", scope.organisationId());
        String from = " from Referral r where r.receiver.organisationId = :organisation and r.sent.at is not null"
                + inGroup(criteria, parameters);
        TypedQuery<Tuple> rows = em.createQuery("select r" + from + " order by r.sent.at desc, r.id", Tuple.class);
        return page(rows, from, parameters, page, ReferralRepository::forReceiver);
    }

    /** Those that nobody answered in time, the oldest first. */
    public Page<ReferralAlert> findExpired(AccessScope scope, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("expired", ReferralStatus.EXPIRED);
        String from = OF_CASES + ofOwnCases(scope) + " and r.status = :expired";
        TypedQuery<Tuple> rows =
                em.createQuery("select r, c.number" + from + " order by r.statusSince, r.id", Tuple.class);
        return page(rows, from, parameters, page, ReferralRepository::alert);
    }

    /** What receivers answered themselves; what a worker typed for them she knows already. */
    public Page<ReferralAlert> findAnswers(AccessScope scope, Instant since, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("since", since);
        parameters.put("answers", ANSWERS);
        parameters.put("partner", AnswerChannel.PARTNER);
        String from = OF_CASES + ofOwnCases(scope)
                + " and r.status in (:answers) and r.statusSince > :since and exists (select s.id from ReferralStep s"
                + " where s.referralId = r.id and s.at = r.statusSince and s.channel = :partner)";
        TypedQuery<Tuple> rows =
                em.createQuery("select r, c.number" + from + " order by r.statusSince desc, r.id", Tuple.class);
        return page(rows, from, parameters, page, ReferralRepository::alert);
    }

    /** Those whose receiver let the time pass, the oldest first, at most {@code limit}. The clock asks, and no person. */
    public List<Referral> overdue(Instant now, int limit) {
        return em.createQuery(
                        "select r from Referral r where r.status in (:awaiting) and r.answerDueAt < :now"
                                + " order by r.answerDueAt",
                        Referral.class)
                .setParameter("awaiting", AWAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A referral tells of its case: a colleague of the unit, who lists the case itself, does not list it. */
    private static String ofOwnCases(AccessScope scope) {
        return scope.condition("c") + (scope.kind() == AccessScope.Kind.WORKER ? " and c.workerId = :scopeWorker" : "");
    }

    private static String inGroup(ReferralCriteria criteria, Map<String, Object> parameters) {
        if (criteria.group() == null) {
            return "";
        }
        parameters.put("group", criteria.group().states());
        return " and r.status in (:group)";
    }

    private <T> Page<T> page(
            TypedQuery<Tuple> rows,
            String from,
            Map<String, Object> parameters,
            PageRequest page,
            java.util.function.Function<Tuple, T> model) {
        TypedQuery<Long> count = em.createQuery("select count(r)" + from, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<T> found = rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                .map(model)
                .toList();
        return new Page<>(found, count.getSingleResult());
    }

    private static ReferralSummary forSender(Tuple row) {
        Referral r = row.get(0, Referral.class);
        return new ReferralSummary(
                new ReferralId(r.id()),
                row.get(1, String.class),
                r.serviceType(),
                r.receiver().name(),
                r.status(),
                r.statusSince(),
                r.answerDueAt(),
                r.kind().urgent());
    }

    private static ReferralSummary forReceiver(Tuple row) {
        Referral r = row.get(0, Referral.class);
        ReferralSlip slip = SlipJson.read(Objects.requireNonNull(r.slip()));
        return new ReferralSummary(
                new ReferralId(r.id()),
                slip.reference(),
                slip.serviceType(),
                slip.fromUnit(),
                r.status(),
                r.statusSince(),
                r.answerDueAt(),
                slip.urgent());
    }

    private static ReferralAlert alert(Tuple row) {
        Referral r = row.get(0, Referral.class);
        return new ReferralAlert(
                new ReferralId(r.id()),
                new CaseFileId(r.caseId()),
                row.get(1, String.class),
                r.serviceType(),
                r.status(),
                r.statusSince());
    }

    private static Set<ReferralStatus> states(boolean awaiting) {
        EnumSet<ReferralStatus> states = EnumSet.allOf(ReferralStatus.class);
        states.removeIf(status -> awaiting ? !status.awaitsReceiver() : !status.answer());
        return states;
    }

    private static Set<ReferralStatus> openStates() {
        EnumSet<ReferralStatus> states = EnumSet.allOf(ReferralStatus.class);
        states.removeIf(status -> !status.open());
        return states;
    }
}
