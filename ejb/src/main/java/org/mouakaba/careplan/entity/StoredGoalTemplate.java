package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalTemplate;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.careplan.boundary.TemplateWords;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * A goal to begin from, as it is kept. It answers for fitting into a plan: as long as a goal may be, with as many actions,
 * the same ones in each language.
 */
@Entity
@Audited
@Table(name = "goal_template")
public class StoredGoalTemplate {

    /** Of a goal, its measure or one action. */
    private static final int LONGEST = 300;

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "category", nullable = false)
    private String category = "";

    @Column(name = "domain", nullable = false)
    private String domain = "";

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "days", nullable = false)
    private int days;

    @Column(name = "action_days", nullable = false)
    private int actionDays;

    @Column(name = "source", nullable = false)
    private String source = "";

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "what_ar", nullable = false)
    private String whatAr = "";

    @Column(name = "what_fr", nullable = false)
    private String whatFr = "";

    @Column(name = "what_en", nullable = false)
    private String whatEn = "";

    @Column(name = "measure_ar", nullable = false)
    private String measureAr = "";

    @Column(name = "measure_fr", nullable = false)
    private String measureFr = "";

    @Column(name = "measure_en", nullable = false)
    private String measureEn = "";

    @Column(name = "actions_ar", nullable = false)
    private String actionsAr = "";

    @Column(name = "actions_fr", nullable = false)
    private String actionsFr = "";

    @Column(name = "actions_en", nullable = false)
    private String actionsEn = "";

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected StoredGoalTemplate() {}

    public static StoredGoalTemplate of(GoalTemplate template) {
        StoredGoalTemplate stored = new StoredGoalTemplate();
        stored.id = TimeOrderedId.next();
        stored.write(template);
        return stored;
    }

    /** @throws RuleException beside what does not fit */
    public void write(GoalTemplate template) {
        LocalDate end = template.validTo();
        if (end != null && end.isBefore(template.validFrom())) {
            throw RuleException.beside("validTo", "careplan.templateValidity");
        }
        requireFit(template);
        this.category = template.category();
        this.domain = template.domain();
        this.position = template.position();
        this.days = template.days();
        this.actionDays = template.actionDays();
        this.source = template.source().strip();
        this.validFrom = template.validFrom();
        this.validTo = end;
        this.whatAr = template.what().label().ar();
        this.whatFr = template.what().label().fr();
        this.whatEn = template.what().label().en();
        this.measureAr = template.measure().label().ar();
        this.measureFr = template.measure().label().fr();
        this.measureEn = template.measure().label().en();
        this.actionsAr = template.actions().label().ar();
        this.actionsFr = template.actions().label().fr();
        this.actionsEn = template.actions().label().en();
    }

    private static void requireFit(GoalTemplate template) {
        if (texts(template.what()).anyMatch(text -> text.length() > LONGEST)) {
            throw RuleException.beside("whatAr", "careplan.templateTooLong", LONGEST);
        }
        if (texts(template.measure()).anyMatch(text -> text.length() > LONGEST)) {
            throw RuleException.beside("measureAr", "careplan.templateTooLong", LONGEST);
        }
        List<List<String>> actions = texts(template.actions())
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
                .toList();
        if (actions.stream().mapToInt(List::size).distinct().count() > 1) {
            throw RuleException.beside("actionsAr", "careplan.templateLines");
        }
        if (actions.get(0).size() > SaveGoal.MOST_ACTIONS) {
            throw RuleException.beside("actionsAr", "careplan.templateTooManyActions", SaveGoal.MOST_ACTIONS);
        }
        if (actions.stream().flatMap(List::stream).anyMatch(line -> line.length() > LONGEST)) {
            throw RuleException.beside("actionsAr", "careplan.templateTooLong", LONGEST);
        }
    }

    private static Stream<String> texts(TemplateWords words) {
        return Stream.of(words.ar(), words.fr(), words.en()).map(String::strip);
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public GoalTemplate template() {
        return new GoalTemplate(
                category,
                domain,
                position,
                days,
                actionDays,
                source,
                Objects.requireNonNull(validFrom),
                validTo,
                new TemplateWords(whatAr, whatFr, whatEn),
                new TemplateWords(measureAr, measureFr, measureEn),
                new TemplateWords(actionsAr, actionsFr, actionsEn));
    }

    public long version() {
        return version;
    }
}
