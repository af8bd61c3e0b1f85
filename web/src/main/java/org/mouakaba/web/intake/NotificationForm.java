package org.mouakaba.web.intake;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.Reporter;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** What was told, as it is typed while somebody is on the telephone. */
public class NotificationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A family of six is told of in one go; more are added when it is completed. */
    private static final int BLANK_LINES = 5;

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private @Nullable LocalDate receivedOn;

    @Size(max = 5)
    private @Nullable String receivedAt;

    @Size(max = 50)
    private @Nullable String source;

    @Size(max = 4000)
    private @Nullable String summary;

    private SubjectForm subject = new SubjectForm();

    /** Lines for others of whom the same report tells, there to be filled. */
    private final List<SubjectForm> others =
            Stream.generate(SubjectForm::new).limit(BLANK_LINES).toList();

    @Size(max = 300)
    private @Nullable String place;

    @Size(max = 200)
    private @Nullable String reporterName;

    @Size(max = 50)
    private @Nullable String reporterPhone;

    private boolean reporterConfidential = true;

    private boolean immediateDanger;

    private boolean secret;

    /** A call is written down while it lasts: it came in now. */
    static NotificationForm at(Instant now) {
        NotificationForm form = new NotificationForm();
        form.receivedAt(now);
        return form;
    }

    static NotificationForm of(NotificationDetail known) {
        NotificationForm form = new NotificationForm();
        NotificationContent told = known.content();
        form.receivedAt(known.receivedAt());
        form.source = told.source();
        form.summary = told.summary();
        form.subject = SubjectForm.of(told.subject());
        form.place = told.place();
        form.reporterName = told.reporter().name();
        form.reporterPhone = told.reporter().phone();
        form.reporterConfidential = told.reporter().confidential();
        form.immediateDanger = told.immediateDanger();
        form.secret = told.secret();
        return form;
    }

    private void receivedAt(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, SystemClock.ZONE);
        this.receivedOn = local.toLocalDate();
        this.receivedAt = "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** @param otherwise the moment, where none was typed */
    Instant toMoment(Instant otherwise) {
        if (receivedOn == null || receivedAt == null) {
            return otherwise;
        }
        if (!TIME.matcher(receivedAt).matches()) {
            throw RuleException.beside("receivedAt", "intake.timeInvalid");
        }
        Instant typed = receivedOn
                .atTime(LocalTime.parse(receivedAt))
                .atZone(SystemClock.ZONE)
                .toInstant();
        // The minute that is running began in the past; its end did not.
        return typed.isAfter(otherwise) && typed.isBefore(otherwise.plusSeconds(60)) ? otherwise : typed;
    }

    NotificationContent toContent() {
        return new NotificationContent(
                source,
                new Reporter(reporterName, reporterPhone, reporterConfidential),
                subject.toSubject(),
                place,
                summary,
                immediateDanger,
                secret);
    }

    List<Subject> toOthers() {
        return others.stream()
                .filter(line -> !line.blank())
                .map(line -> line.toSubjectWith(subject))
                .toList();
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(@Nullable String receivedAt) {
        this.receivedAt = receivedAt;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public SubjectForm getSubject() {
        return subject;
    }

    public List<SubjectForm> getOthers() {
        return others;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getReporterName() {
        return reporterName;
    }

    public void setReporterName(@Nullable String reporterName) {
        this.reporterName = reporterName;
    }

    public @Nullable String getReporterPhone() {
        return reporterPhone;
    }

    public void setReporterPhone(@Nullable String reporterPhone) {
        this.reporterPhone = reporterPhone;
    }

    public boolean isReporterConfidential() {
        return reporterConfidential;
    }

    public void setReporterConfidential(boolean reporterConfidential) {
        this.reporterConfidential = reporterConfidential;
    }

    public boolean isImmediateDanger() {
        return immediateDanger;
    }

    public void setImmediateDanger(boolean immediateDanger) {
        this.immediateDanger = immediateDanger;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }
}
