package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.demo.control.Staff.Carrier;
import org.mouakaba.demo.control.Staff.Offer;
import org.mouakaba.demo.control.Staff.Team;
import org.mouakaba.platform.SystemClock;

/**
 * Lives through a case from its notification on, as a worker and her supervisor would, and writes each step with its
 * history. The order of the steps and their gates are those of the product; a test checks them over the written rows.
 */
final class CaseBook {

    private static final List<String> WAY = List.of(
            "REGISTERED", "ASSESSMENT", "PLANNING", "IMPLEMENTATION", "FOLLOW_UP", "CLOSURE_REQUESTED", "CLOSED");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final String TWELVE =
            "SAFETY FAMILY HEALTH MENTAL DISABILITY EDUCATION HOUSING INCOME RIGHTS LEGAL SOCIAL WISHES";

    private final Rows rows;
    private final Chance chance;
    private final OfficeHours hours;
    private final Instant now;
    private final LocalDate today;
    private final Staff staff;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int cases;

    CaseBook(Rows rows, Chance chance, OfficeHours hours, Staff staff) {
        this.rows = rows;
        this.chance = chance;
        this.hours = hours;
        this.now = hours.now();
        this.today = LocalDate.ofInstant(now, SystemClock.ZONE);
        this.staff = staff;
        Tables.ofCases(rows);
    }

    int cases() {
        return cases;
    }

    /** The last number given in each province and year, for the product to count on from. */
    void writeNumbers() {
        numbers.forEach(
                (key, last) -> rows.add("case_number", key.substring(0, 6), Integer.parseInt(key.substring(7)), last));
    }

    /** A notification that nobody has decided yet. */
    void notification(Team team, String province, String stage, String risk, Topic topic, boolean danger) {
        Instant received = hours.next(Instant.EPOCH, now.minus(Duration.ofMinutes(chance.between(30, 600))));
        String by = chance.of(team.carriers()).username();
        UUID id = chance.id(received);
        boolean screening = stage.equals("SCREENING");
        Instant screened = received.plus(Duration.ofMinutes(chance.between(5, 20)));
        rows.addAudited(
                rows.revision(received, by),
                "notification",
                id,
                team.unit(),
                received,
                by,
                topic.source(),
                null,
                null,
                true,
                null,
                null,
                null,
                topic.child() ? chance.between(4, 16) : null,
                province,
                topic.summary(),
                danger,
                null,
                stage,
                screening ? by : null,
                topic.category(),
                topic.concerns(),
                null,
                null,
                null,
                screening ? risk : null,
                topic.secret() ? "SECRET" : "STANDARD",
                received.plus(Duration.ofHours(danger ? 2 : 24)),
                null,
                null);
        rows.add("notification_stage", chance.id(received), id, null, "SIGNAL", received, by, null);
        if (screening) {
            rows.add("notification_stage", chance.id(screened), id, "SIGNAL", "SCREENING", screened, by, null);
        }
        audit(received, by, "social-worker", "intake.IntakeService.notify", "notification", id, null);
    }

    /** A case of this person, as far as its story goes. */
    void live(Story story, Person person, Team team, String province, Carrier carrier) {
        Topic topic = story.topic() == null ? topic(person, story) : story.topic();
        int reached = WAY.indexOf(story.stage());
        boolean high = story.risk().equals("HIGH");
        int interval = high ? 7 : story.risk().equals("MEDIUM") ? 14 : 30;

        // The days that the stages before the present one took, then how long it stands in the present one.
        int toAssessment = high ? 1 : chance.between(1, 4);
        int toPlanning = high ? chance.between(2, 5) : chance.between(4, 9);
        int toSubmission = chance.between(2, 6);
        int visits = reached >= 4 ? chance.between(1, high ? 6 : 4) : 0;
        int toClosure = reached >= 5 ? interval : 0;
        int past = switch (reached) {
            case 0 -> 0;
            case 1 -> toAssessment;
            case 2 -> toAssessment + toPlanning;
            case 3 -> toAssessment + toPlanning + toSubmission + 1;
            default -> toAssessment + toPlanning + toSubmission + 1 + interval * visits + toClosure;
        };
        int standing = standing(story, reached, interval, toSubmission);
        Instant received = hours.next(
                Instant.EPOCH,
                now.minus(Duration.ofDays((long) past + standing)).minus(Duration.ofHours(chance.between(1, 3))));
        Instant screened = received.plus(Duration.ofMinutes(chance.between(10, 50)));
        Instant opened = screened.plus(Duration.ofMinutes(chance.between(15, 60)));
        String worker = carrier.username();

        UUID notification = chance.id(received);
        UUID id = chance.id(opened);
        cases++;
        Writer write = new Writer(id, story, topic, team, worker);
        write.step(null, "SIGNAL", received, worker, null);
        write.step("SIGNAL", "SCREENING", screened, worker, null);
        write.step("SCREENING", "REGISTERED", opened, worker, null);
        rows.addAudited(
                rows.revision(received, worker),
                "notification",
                notification,
                team.unit(),
                received,
                worker,
                topic.source(),
                null,
                null,
                true,
                person.given().arabic(),
                person.family().arabic(),
                person.man() ? "M" : "F",
                null,
                province,
                topic.summary(),
                high,
                person.id(),
                "ADMITTED",
                worker,
                topic.category(),
                topic.concerns(),
                true,
                true,
                urgency(high),
                story.risk(),
                story.confidentiality(),
                received.plus(Duration.ofHours(high ? 2 : 24)),
                worker,
                opened);
        rows.add("notification_stage", chance.id(received), notification, null, "SIGNAL", received, worker, null);
        rows.add(
                "notification_stage", chance.id(screened), notification, "SIGNAL", "SCREENING", screened, worker, null);
        rows.add("notification_stage", chance.id(opened), notification, "SCREENING", "ADMITTED", opened, worker, null);

        Instant at = opened;
        Instant contact = null;
        Instant lastContact = null;
        Instant since = opened;
        @Nullable LocalDate reviewOn = null;
        @Nullable LocalDate nextOn = null;
        @Nullable UUID plan = null;
        List<UUID> goals = new ArrayList<>();
        if (reached >= 1) {
            contact = hours.next(opened, opened.plus(Duration.ofHours(high ? 3 : 20)));
            lastContact = contact;
            write.firstContact(contact, toAssessment);
            write.consent(contact.plus(Duration.ofMinutes(20)), person);
            at = hours.next(contact.plus(Duration.ofMinutes(40)), opened.plus(Duration.ofDays(toAssessment)));
            write.riskAssessment(at);
            write.step("REGISTERED", "ASSESSMENT", at, worker, null);
            since = at;
        }
        if (reached >= 2) {
            at = hours.next(at, at.plus(Duration.ofDays(toPlanning)));
            write.needs(at);
            write.step("ASSESSMENT", "PLANNING", at, worker, null);
            since = at;
        }
        // Some plans of the planning stage wait for the supervisor, the others are still being written.
        boolean submitted = reached >= 3 || (reached == 2 && story.dueIn() <= 2 && chance.percent(45));
        @Nullable Instant submittedAt = null;
        if (submitted) {
            at = hours.next(at, reached >= 3 ? at.plus(Duration.ofDays(toSubmission)) : now.minus(Duration.ofDays(1)));
            submittedAt = at;
            Instant approved = hours.next(at, at.plus(Duration.ofDays(1)));
            reviewOn = LocalDate.ofInstant(approved, SystemClock.ZONE)
                    .plusDays(high ? 30 : story.risk().equals("MEDIUM") ? 60 : 90);
            if (reviewOn.isBefore(today.plusDays(8)) && reached < 5) {
                // The reviews since then were held: the next one stands in the plan.
                reviewOn = today.plusDays(chance.between(8, 40));
            }
            plan = write.plan(at, reached >= 3 ? approved : null, reviewOn, reached, goals);
            if (reached >= 3) {
                at = approved;
                write.step("PLANNING", "IMPLEMENTATION", at, team.supervisorName(), null);
                since = at;
                nextOn = agreed(at, story);
            }
        }
        if (reached >= 3 && chance.percent(story.stage().equals("CLOSED") ? 40 : 65)) {
            write.referral(hours.next(at, at.plus(Duration.ofDays(1))), person, province, reached);
        }
        for (int visit = 0; visit < visits; visit++) {
            at = hours.next(at, at.plus(Duration.ofDays(interval)));
            nextOn = visit == visits - 1
                    ? agreed(at, story)
                    : LocalDate.ofInstant(at, SystemClock.ZONE).plusDays(interval);
            write.visit(at, nextOn, goals, visit, visits, reached);
            if (visit == 0) {
                write.step("IMPLEMENTATION", "FOLLOW_UP", at, worker, null);
                since = at;
            }
            lastContact = at;
        }
        @Nullable Instant closed = null;
        if (reached >= 5) {
            at = hours.next(at, at.plus(Duration.ofDays(toClosure)));
            Instant requested = at;
            write.step("FOLLOW_UP", "CLOSURE_REQUESTED", at, worker, "GOALS_MET");
            since = at;
            if (reached == 6) {
                closed = hours.next(at, at.plus(Duration.ofDays(chance.between(1, 4))));
                write.step("CLOSURE_REQUESTED", "CLOSED", closed, team.supervisorName(), "GOALS_MET");
                since = closed;
            }
            write.closure(requested, closed);
        }

        @Nullable UUID carrierId = story.unassigned() ? null : carrier.id();
        @Nullable Instant accepted = story.unassigned() || !story.accepted() ? null : opened;
        Due next = story.unassigned()
                ? new Due("ASSIGNMENT", opened.plus(Duration.ofHours(high ? 1 : 24)))
                : closed != null
                        ? null
                        : write.deadlines(
                                reached, opened, since, contact, submittedAt, nextOn, reviewOn, story.accepted());
        if (story.unassigned()) {
            write.deadline(
                    "ASSIGNMENT",
                    opened,
                    high ? 1 : 24,
                    "HOURS",
                    null,
                    opened.plus(Duration.ofHours(high ? 1 : 24)),
                    null);
        }
        String number = number(province, opened);
        rows.addAudited(
                rows.revision(opened, worker),
                "case_file",
                id,
                number,
                person.id(),
                person.household(),
                staff.operator(),
                team.unit(),
                province,
                notification,
                carrierId,
                carrierId == null ? null : opened,
                accepted,
                topic.category(),
                topic.concerns(),
                story.stage(),
                since,
                closed == null ? "OPEN" : "CLOSED",
                story.risk(),
                urgency(high),
                story.confidentiality(),
                reached >= 1 && topic.secret() ? "VITAL_INTEREST" : null,
                opened,
                closed,
                closed == null ? null : "GOALS_MET",
                1,
                contact,
                lastContact,
                next == null ? null : next.at(),
                next == null ? null : next.kind(),
                story.weighs("COURT"),
                false,
                story.weighs("TRAVEL"));
        if (carrierId != null) {
            rows.add(
                    "case_assignment",
                    chance.id(opened),
                    id,
                    null,
                    carrierId,
                    opened,
                    story.accepted() ? worker : team.supervisorName(),
                    null,
                    null);
        }
        audit(opened, worker, "social-worker", "casefile.CaseFileService.open", "case-file", id, id);
        if (plan != null) {
            audit(at, worker, "social-worker", "casefile.CaseFileQueries.get", "case-file", id, id);
        }
    }

    /** What is due next and when. */
    private record Due(String kind, Instant at) {}

    /** The day of the next contact, as the story wants it, but never before the contact at which it was agreed on. */
    private LocalDate agreed(Instant at, Story story) {
        LocalDate day = LocalDate.ofInstant(at, SystemClock.ZONE);
        LocalDate wanted = today.plusDays(story.dueIn());
        return wanted.isAfter(day) ? wanted : day.plusDays(1);
    }

    private int standing(Story story, int reached, int interval, int toSubmission) {
        return switch (reached) {
            case 0 -> story.unassigned() ? 0 : Math.max(0, 1 - story.dueIn());
            case 1 -> Math.max(0, 8 - story.dueIn());
            case 2 -> Math.max(1, 10 + toSubmission - story.dueIn());
            case 3, 4 -> Math.max(0, interval - story.dueIn());
            case 5 -> chance.between(1, 6);
            default -> chance.between(6, 600);
        };
    }

    private Topic topic(Person person, Story story) {
        boolean child = person.ageOn(today) < 18;
        boolean secret = story.confidentiality().equals("SECRET");
        List<Topic> fitting = Topic.ALL.stream()
                .filter(t -> t.child() == child && t.secret() == secret)
                .filter(t -> !t.category().startsWith("WOMAN") || !person.man())
                .filter(t -> !t.category().startsWith("ELDER") || person.ageOn(today) >= 60)
                .toList();
        return chance.of(fitting);
    }

    private static String urgency(boolean high) {
        return high ? "URGENT" : "NORMAL";
    }

    private String number(String province, Instant opened) {
        int year = opened.atZone(SystemClock.ZONE).getYear();
        int sequence = numbers.merge(province + "/" + year, 1, Integer::sum);
        return String.format(Locale.ROOT, "%s-%04d-%06d", province.replace(".", ""), year, sequence);
    }

    private void audit(
            Instant at, String by, String role, String action, String kind, UUID subject, @Nullable UUID caseId) {
        rows.add("audit_event", at, by, List.of(role), action, "DONE", kind, subject, caseId, "screen");
    }

    /** Writes what belongs to one case. */
    private final class Writer {

        private final UUID id;
        private final Story story;
        private final Topic topic;
        private final Team team;
        private final String worker;

        Writer(UUID id, Story story, Topic topic, Team team, String worker) {
            this.id = id;
            this.story = story;
            this.topic = topic;
            this.team = team;
            this.worker = worker;
        }

        void step(@Nullable String from, String to, Instant at, String by, @Nullable String reason) {
            rows.add("case_stage_history", chance.id(at), id, 1, from, to, at, by, reason);
        }

        void firstContact(Instant at, int next) {
            visitRow(
                    at,
                    chance.of(List.of("OFFICE", "HOME_VISIT")),
                    "STABLE",
                    topic.note(),
                    "شرح دورنا وحدود السر المهني وواجب التبليغ.",
                    "لا خطر آني.",
                    LocalDate.ofInstant(at, SystemClock.ZONE).plusDays(next));
            audit(at, worker, "social-worker", "followup.FollowUpService.record", "case-file", id, id);
        }

        private UUID visitRow(
                Instant at,
                String type,
                String outcome,
                String note,
                @Nullable String explained,
                @Nullable String safety,
                LocalDate nextOn) {
            UUID visit = chance.id(at);
            rows.add(
                    "visit",
                    visit,
                    id,
                    1,
                    at,
                    type,
                    null,
                    true,
                    topic.child(),
                    null,
                    outcome,
                    note,
                    explained,
                    safety,
                    "NONE",
                    null,
                    nextOn,
                    "HOME_VISIT",
                    null,
                    null,
                    worker,
                    at.plus(Duration.ofMinutes(15)));
            return visit;
        }

        void consent(Instant at, Person person) {
            LocalDate day = LocalDate.ofInstant(at, SystemClock.ZONE);
            boolean minor = person.ageOn(day) < 18;
            rows.add(
                    "consent",
                    chance.id(at),
                    id,
                    "CASE_MANAGEMENT",
                    "GIVEN",
                    1,
                    1,
                    "ar",
                    "ARY",
                    null,
                    minor ? "REPRESENTED" : "ADULT",
                    minor ? "MOTHER" : "SELF",
                    null,
                    minor ? "GIVEN" : null,
                    null,
                    null,
                    null,
                    null,
                    chance.percent(60) ? "SIGNED" : "SPOKEN",
                    day,
                    day.plusYears(1),
                    null,
                    null,
                    null,
                    null,
                    worker,
                    at);
            if (story.confidentiality().equals("SECRET")) {
                rows.add(
                        "consent",
                        chance.id(at),
                        id,
                        "CASE_MANAGEMENT",
                        "NOT_REQUIRED",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        day,
                        null,
                        null,
                        "VITAL_INTEREST",
                        "خطر على السلامة الجسدية.",
                        null,
                        worker,
                        at);
            }
            audit(at, worker, "social-worker", "consent.ConsentService.record", "case-file", id, id);
        }

        void riskAssessment(Instant at) {
            int score = switch (story.risk()) {
                case "HIGH" -> chance.between(15, 21);
                case "MEDIUM" -> chance.between(8, 14);
                default -> chance.between(2, 7);
            };
            rows.add(
                    "assessment",
                    chance.id(at),
                    id,
                    1,
                    "RISK_MATRIX",
                    1,
                    "RISK",
                    "INITIAL",
                    "COMPLETED",
                    matrix(score),
                    score,
                    story.risk(),
                    story.risk(),
                    List.of(),
                    worker,
                    at);
            audit(at, worker, "social-worker", "assessment.AssessmentService.assessRisk", "case-file", id, id);
        }

        /** Answers of the matrix that add up to the score, the heaviest indicators first. */
        private String matrix(int score) {
            StringBuilder answers = new StringBuilder("{");
            int left = score;
            for (String indicator :
                    "SEVERITY RECENCY ACCESS CAREGIVER SHELTER ISOLATION DEPENDENCY REPORTS MENTAL DISABILITY"
                            .split(" ", -1)) {
                int points = Math.min(left, left > 9 ? 3 : 2);
                left -= points;
                answers.append('"')
                        .append(indicator)
                        .append("\":\"")
                        .append(points)
                        .append("\",");
            }
            for (String flag :
                    "R_SEXUAL R_WEAPON R_THREAT R_NEWBORN R_SUICIDE R_TRAFFICKING R_ALONE P_ADULT P_PLACE P_SCHOOL P_VOICE P_NETWORK P_MEASURE"
                            .split(" ", -1)) {
                answers.append('"').append(flag).append("\":\"NO\",");
            }
            answers.setCharAt(answers.length() - 1, '}');
            return answers.toString();
        }

        void needs(Instant at) {
            StringBuilder answers = new StringBuilder("{");
            for (String domain : TWELVE.split(" ", -1)) {
                int place = topic.domains().indexOf(domain);
                int score = place == 0 ? 4 : place > 0 ? 3 : chance.between(0, 2);
                answers.append('"')
                        .append(domain)
                        .append(".score\":\"")
                        .append(score)
                        .append("\",");
                if (score >= 3) {
                    answers.append('"')
                            .append(domain)
                            .append(".narrative\":\"")
                            .append(topic.summary())
                            .append("\",");
                    answers.append('"').append(domain).append(".source\":\"مقابلة وزيارة منزلية\",");
                }
            }
            answers.setCharAt(answers.length() - 1, '}');
            rows.add(
                    "assessment",
                    chance.id(at),
                    id,
                    1,
                    "NEEDS_TWELVE",
                    1,
                    "NEEDS",
                    "COMPREHENSIVE",
                    "COMPLETED",
                    answers.toString(),
                    null,
                    null,
                    null,
                    List.of(),
                    worker,
                    at);
            audit(at, worker, "social-worker", "assessment.AssessmentService.saveNeeds", "case-file", id, id);
        }

        UUID plan(Instant submitted, @Nullable Instant approved, LocalDate reviewOn, int reached, List<UUID> goals) {
            UUID plan = chance.id(submitted);
            long revision = rows.revision(submitted, worker);
            LocalDate day = LocalDate.ofInstant(submitted, SystemClock.ZONE);
            rows.addAudited(
                    revision,
                    "care_plan",
                    plan,
                    id,
                    1,
                    1,
                    approved == null ? "REQUESTED" : "APPROVED",
                    story.confidentiality().equals("SECRET") ? "حقيبة جاهزة، رقم الطوارئ محفوظ، الجارة على علم." : null,
                    reviewOn,
                    chance.percent(60) ? "SIGNATURE" : "ORAL",
                    day,
                    "زميلة من الفريق",
                    worker,
                    submitted,
                    approved == null ? null : team.supervisorName(),
                    approved,
                    worker,
                    submitted);
            int position = 0;
            for (Topic.Aim aim : topic.aims()) {
                UUID goal = chance.id(submitted);
                goals.add(goal);
                String status = reached >= 5 ? "ACHIEVED" : reached == 4 ? "IN_PROGRESS" : "NOT_STARTED";
                rows.addAudited(
                        revision,
                        "care_plan_goal",
                        goal,
                        plan,
                        goal,
                        position,
                        aim.domain(),
                        aim.goal(),
                        aim.measure(),
                        day.plusDays(60),
                        status);
                UUID action = chance.id(submitted);
                boolean done = reached >= 5 || (reached == 4 && position == 0);
                rows.addAudited(
                        revision,
                        "care_plan_action",
                        action,
                        goal,
                        action,
                        0,
                        aim.action(),
                        aim.owner(),
                        aim.owner().equals("SERVICE") ? topic.service() : null,
                        day.plusDays(21),
                        false,
                        done ? "DONE" : "PLANNED",
                        done ? day.plusDays(1) : null);
                position++;
            }
            audit(submitted, worker, "social-worker", "careplan.CarePlanService.submit", "case-file", id, id);
            if (approved != null) {
                audit(
                        approved,
                        team.supervisorName(),
                        "supervisor",
                        "careplan.CarePlanApprovalService.approve",
                        "case-file",
                        id,
                        id);
            }
            return plan;
        }

        void visit(Instant at, LocalDate nextOn, List<UUID> goals, int number, int of, int reached) {
            UUID visit = visitRow(
                    at,
                    chance.of(List.of("HOME_VISIT", "OFFICE", "PHONE", "SCHOOL_VISIT")),
                    number == 0 ? "STABLE" : "IMPROVED",
                    topic.note(),
                    null,
                    null,
                    nextOn);
            boolean last = number == of - 1 && reached >= 5;
            for (UUID goal : goals) {
                rows.add("visit_goal", visit, goal, last ? "ACHIEVED" : "IN_PROGRESS", null);
            }
            audit(at, worker, "social-worker", "followup.FollowUpService.record", "case-file", id, id);
        }

        void referral(Instant at, Person person, String province, int reached) {
            List<Offer> offers = staff.offers(province);
            if (offers.isEmpty()) {
                return;
            }
            Offer offer = chance.of(offers);
            UUID referral = chance.id(at);
            String last = reached >= 5
                    ? "SERVICE_COMPLETED"
                    : chance.of(
                            List.of("SENT", "RECEIVED", "ACCEPTED", "SERVICE_STARTED", "SERVICE_STARTED", "DECLINED"));
            List<String> steps = switch (last) {
                case "SENT" -> List.of("SENT");
                case "RECEIVED" -> List.of("SENT", "RECEIVED");
                case "ACCEPTED" -> List.of("SENT", "RECEIVED", "ACCEPTED");
                case "DECLINED" -> List.of("SENT", "RECEIVED", "DECLINED");
                case "SERVICE_STARTED" -> List.of("SENT", "RECEIVED", "ACCEPTED", "SERVICE_STARTED");
                default -> List.of("SENT", "RECEIVED", "ACCEPTED", "SERVICE_STARTED", "SERVICE_COMPLETED");
            };
            String previous = "DRAFT";
            rows.add(
                    "referral_step",
                    chance.id(at.minusSeconds(60)),
                    referral,
                    null,
                    "DRAFT",
                    at.minusSeconds(60),
                    worker,
                    "WORKER",
                    null,
                    null);
            Instant moment = at;
            for (String step : steps) {
                if (!step.equals("SENT")) {
                    moment = hours.next(moment, moment.plus(Duration.ofDays(1)));
                }
                rows.add(
                        "referral_step",
                        chance.id(moment),
                        referral,
                        previous,
                        step,
                        moment,
                        worker,
                        step.equals("SENT") ? "WORKER" : "PHONE",
                        step.equals("DECLINED") ? "NO_CAPACITY" : null,
                        null);
                previous = step;
            }
            boolean secret = story.confidentiality().equals("SECRET");
            String reference = secret
                    ? "S-" + referral.toString().substring(28).toUpperCase(Locale.ROOT)
                    : "R-" + referral.toString().substring(28).toUpperCase(Locale.ROOT);
            boolean answered = !List.of("SENT", "RECEIVED", "ACCEPTED").contains(last);
            Instant due = moment.plus(Duration.ofDays(last.equals("SENT") ? 7 : 15));
            rows.addAudited(
                    rows.revision(at, worker),
                    "referral",
                    referral,
                    id,
                    "EXTERNAL",
                    "NORMAL",
                    offer.type(),
                    offer.id(),
                    offer.organisation(),
                    offer.nameAr(),
                    offer.nameFr(),
                    topic.summary(),
                    false,
                    false,
                    secret ? List.of("SEX") : List.of("NAME", "SEX"),
                    last,
                    moment,
                    worker,
                    at.minusSeconds(60),
                    at,
                    secret ? "CASE_BASIS" : "SHARING_RECORD",
                    reference,
                    slip(offer, person, reference, secret),
                    answered ? null : due);
            if (!secret) {
                consentToShare(at.minusSeconds(600), person, offer);
            }
            if (last.equals("SENT") || last.equals("RECEIVED")) {
                deadline(
                        last.equals("SENT") ? "REFERRAL_RECEIPT" : "REFERRAL_OUTCOME",
                        at,
                        last.equals("SENT") ? 7 : 15,
                        "CALENDAR_DAYS",
                        null,
                        due,
                        referral);
            }
            audit(at, worker, "social-worker", "referral.ReferralService.send", "referral", referral, id);
        }

        private void consentToShare(Instant at, Person person, Offer offer) {
            LocalDate day = LocalDate.ofInstant(at, SystemClock.ZONE);
            boolean minor = person.ageOn(day) < 18;
            rows.add(
                    "consent",
                    chance.id(at),
                    id,
                    "SHARE_REFERRAL",
                    "GIVEN",
                    1,
                    1,
                    "ar",
                    "ARY",
                    null,
                    minor ? "REPRESENTED" : "ADULT",
                    minor ? "MOTHER" : "SELF",
                    null,
                    minor ? "GIVEN" : null,
                    null,
                    null,
                    offer.organisation(),
                    offer.nameFr(),
                    "SPOKEN",
                    day,
                    null,
                    null,
                    null,
                    null,
                    null,
                    worker,
                    at);
        }

        private String slip(Offer offer, Person person, String reference, boolean secret) {
            String sex = "{\"field\":\"SEX\",\"list\":\"sex\",\"values\":[\"" + (person.man() ? "M" : "F") + "\"]}";
            String name = "{\"field\":\"NAME\",\"list\":null,\"values\":[\""
                    + person.given().arabic() + " " + person.family().arabic() + "\"]},";
            return "{\"reference\":\"" + reference + "\",\"type\":\"EXTERNAL\",\"urgent\":false,\"serviceType\":\""
                    + offer.type()
                    + "\",\"fromUnit\":{\"ar\":\"مركز مواكبة حماية الطفولة\",\"fr\":\"CAPE\",\"en\":\"CAPE\"},"
                    + "\"fromWorker\":{\"ar\":\"العامل(ة) الاجتماعي(ة)\",\"fr\":\"Intervenant(e)\",\"en\":\"Social worker\"},\"fromPhone\":null,\"reason\":\""
                    + topic.summary()
                    + "\",\"escort\":false,\"interpreter\":false,\"accessNeeds\":null,\"safeContact\":null,\"facts\":["
                    + (secret ? "" : name) + sex + "]}";
        }

        void closure(Instant requested, @Nullable Instant decided) {
            rows.add(
                    "case_closure",
                    chance.id(requested),
                    id,
                    1,
                    worker,
                    requested,
                    "FOLLOW_UP",
                    "GOALS_MET",
                    "LOW",
                    "الاتصال بالمركز عند الحاجة، والمتابعة مع الجمعية المحلية.",
                    true,
                    decided == null ? "REQUESTED" : "APPROVED",
                    decided == null ? null : team.supervisorName(),
                    decided,
                    null);
        }

        /** What is open now, by its clock or by the day agreed on; the earliest is what the case needs next. */
        @Nullable
        Due deadlines(
                int reached,
                Instant opened,
                Instant since,
                @Nullable Instant contact,
                @Nullable Instant submitted,
                @Nullable LocalDate nextOn,
                @Nullable LocalDate reviewOn,
                boolean accepted) {
            List<Due> open = new ArrayList<>();
            boolean high = story.risk().equals("HIGH");
            boolean medium = story.risk().equals("MEDIUM");
            if (!accepted) {
                open.add(deadline(
                        "ACCEPTANCE",
                        opened,
                        high ? 1 : medium ? 24 : 72,
                        "HOURS",
                        null,
                        opened.plus(Duration.ofHours(high ? 1 : medium ? 24 : 72)),
                        null));
            }
            if (contact == null) {
                Instant due =
                        high || medium ? opened.plus(Duration.ofHours(high ? 24 : 72)) : endOf(working(opened, 7));
                open.add(deadline(
                        "FIRST_CONTACT",
                        opened,
                        high ? 24 : medium ? 72 : 7,
                        high || medium ? "HOURS" : "WORKING_DAYS",
                        null,
                        due,
                        null));
            }
            if (reached == 1) {
                int days = high ? 7 : medium ? 14 : 21;
                open.add(deadline(
                        "COMPREHENSIVE_ASSESSMENT",
                        opened,
                        days,
                        "WORKING_DAYS",
                        null,
                        endOf(working(opened, days)),
                        null));
            }
            if (reached == 2) {
                int days = high ? 14 : medium ? 21 : 30;
                open.add(
                        submitted == null
                                ? deadline(
                                        "CARE_PLAN",
                                        opened,
                                        days,
                                        "WORKING_DAYS",
                                        null,
                                        endOf(working(opened, days)),
                                        null)
                                : deadline(
                                        "PLAN_APPROVAL",
                                        submitted,
                                        2,
                                        "WORKING_DAYS",
                                        null,
                                        endOf(working(submitted, 2)),
                                        null));
            }
            if (reached == 5) {
                open.add(deadline("CLOSURE_DECISION", since, 5, "WORKING_DAYS", null, endOf(working(since, 5)), null));
            }
            if (nextOn != null && reached < 5) {
                open.add(deadline("FOLLOW_UP", since, null, null, nextOn, endOf(moved(nextOn, high)), null));
            }
            if (reviewOn != null && reached >= 3 && reached < 5) {
                open.add(deadline("REVIEW", since, null, null, reviewOn, endOf(moved(reviewOn, high)), null));
            }
            return open.stream().min(Comparator.comparing(Due::at)).orElse(null);
        }

        Due deadline(
                String kind,
                Instant start,
                @Nullable Integer amount,
                @Nullable String unit,
                @Nullable LocalDate agreed,
                Instant due,
                @Nullable UUID referral) {
            rows.add("deadline", chance.id(start), id, kind, referral, start, amount, unit, agreed, due, "OPEN");
            return new Due(kind, due);
        }

        private LocalDate working(Instant start, int days) {
            return hours.calendar().plusWorkingDays(LocalDate.ofInstant(start, SystemClock.ZONE), days);
        }

        private LocalDate moved(LocalDate day, boolean high) {
            return high
                    ? hours.calendar().workedOnOrBefore(day)
                    : hours.calendar().workedOnOrAfter(day);
        }

        private static Instant endOf(LocalDate day) {
            return day.atTime(LAST_SECOND).atZone(SystemClock.ZONE).toInstant();
        }
    }
}
