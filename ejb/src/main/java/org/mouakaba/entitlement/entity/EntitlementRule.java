package org.mouakaba.entitlement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.entitlement.boundary.Rule;
import org.mouakaba.entitlement.boundary.RuleWords;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

/** When a household may have a claim, and what to tell it. It ships with the product and is changed, never deleted. */
@Entity
@Audited
@Table(name = "entitlement_rule")
public class EntitlementRule {

    @Id
    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "programme")
    private @Nullable String programme;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "condition", nullable = false)
    private String condition = "";

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "title_ar", nullable = false)
    private String titleAr = "";

    @Column(name = "title_fr", nullable = false)
    private String titleFr = "";

    @Column(name = "title_en", nullable = false)
    private String titleEn = "";

    @Column(name = "reason_ar", nullable = false)
    private String reasonAr = "";

    @Column(name = "reason_fr", nullable = false)
    private String reasonFr = "";

    @Column(name = "reason_en", nullable = false)
    private String reasonEn = "";

    @Column(name = "missing_ar", nullable = false)
    private String missingAr = "";

    @Column(name = "missing_fr", nullable = false)
    private String missingFr = "";

    @Column(name = "missing_en", nullable = false)
    private String missingEn = "";

    @Column(name = "next_ar", nullable = false)
    private String nextAr = "";

    @Column(name = "next_fr", nullable = false)
    private String nextFr = "";

    @Column(name = "next_en", nullable = false)
    private String nextEn = "";

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected EntitlementRule() {}

    /** @throws RuleException where it would end before it begins */
    public void change(Rule rule) {
        LocalDate end = rule.validTo();
        if (end != null && end.isBefore(rule.validFrom())) {
            throw RuleException.beside("validTo", "entitlement.validity");
        }
        this.programme = rule.programme();
        this.position = rule.position();
        this.condition = rule.condition().strip();
        this.validFrom = rule.validFrom();
        this.validTo = end;
        this.titleAr = rule.title().label().ar();
        this.titleFr = rule.title().label().fr();
        this.titleEn = rule.title().label().en();
        this.reasonAr = rule.reason().label().ar();
        this.reasonFr = rule.reason().label().fr();
        this.reasonEn = rule.reason().label().en();
        this.missingAr = rule.missing().label().ar();
        this.missingFr = rule.missing().label().fr();
        this.missingEn = rule.missing().label().en();
        this.nextAr = rule.next().label().ar();
        this.nextFr = rule.next().label().fr();
        this.nextEn = rule.next().label().en();
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public String code() {
        return Objects.requireNonNull(code);
    }

    public Rule rule() {
        return new Rule(
                programme,
                position,
                condition,
                Objects.requireNonNull(validFrom),
                validTo,
                new RuleWords(titleAr, titleFr, titleEn),
                new RuleWords(reasonAr, reasonFr, reasonEn),
                new RuleWords(missingAr, missingFr, missingEn),
                new RuleWords(nextAr, nextFr, nextEn));
    }

    public long version() {
        return version;
    }
}
