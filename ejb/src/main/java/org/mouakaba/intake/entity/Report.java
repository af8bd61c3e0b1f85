package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.intake.boundary.Reporter;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.person.boundary.Sex;

/**
 * What was told to the unit, by whom and about whom, as far as it goes. Who may know of it is not told but decided: the
 * notification carries its confidentiality.
 */
@Embeddable
public record Report(
        @Column(name = "source") @Nullable String source,

        @Column(name = "reporter_name") @Nullable String reporterName,

        @Column(name = "reporter_phone") @Nullable String reporterPhone,

        @Column(name = "reporter_confidential", nullable = false)
        boolean reporterConfidential,

        @Column(name = "subject_given_name") @Nullable String subjectGivenName,

        @Column(name = "subject_family_name") @Nullable String subjectFamilyName,

        @Enumerated(EnumType.STRING) @Column(name = "subject_sex") @Nullable
        Sex subjectSex,

        @Column(name = "subject_age") @Nullable Integer subjectAge,

        @Column(name = "subject_phone") @Nullable String subjectPhone,

        @Column(name = "place") @Nullable String place,

        @Column(name = "summary") @Nullable String summary,

        @Column(name = "immediate_danger", nullable = false) boolean immediateDanger) {

    static Report of(NotificationContent content) {
        Reporter reporter = content.reporter();
        Subject subject = content.subject();
        return new Report(
                content.source(),
                reporter.name(),
                reporter.phone(),
                reporter.confidential(),
                subject.givenName(),
                subject.familyName(),
                subject.sex(),
                subject.age(),
                subject.phone(),
                content.place(),
                content.summary(),
                content.immediateDanger());
    }

    NotificationContent content(boolean secret) {
        return new NotificationContent(
                source,
                new Reporter(reporterName, reporterPhone, reporterConfidential),
                new Subject(subjectGivenName, subjectFamilyName, subjectSex, subjectAge, subjectPhone),
                place,
                summary,
                immediateDanger,
                secret);
    }
}
