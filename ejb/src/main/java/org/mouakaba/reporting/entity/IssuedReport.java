package org.mouakaba.reporting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.ReportCriteria;
import org.mouakaba.reporting.boundary.ReportKind;

/** One version of a report, frozen with the digest of what it says. Written once. */
@Entity
@Immutable
@Table(name = "issued_report")
public class IssuedReport {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "number", nullable = false, updatable = false)
    private @Nullable String number;

    @Column(name = "version", nullable = false, updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private @Nullable ReportKind kind;

    @Column(name = "territory_code", updatable = false)
    private @Nullable String territoryCode;

    @Column(name = "fiscal_year", nullable = false, updatable = false)
    private int fiscalYear;

    @Column(name = "quarter", updatable = false)
    private @Nullable Integer quarter;

    @Column(name = "programme", updatable = false)
    private @Nullable String programme;

    @Column(name = "source", updatable = false)
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "row_dimension", updatable = false)
    private @Nullable Dimension rows;

    @Column(name = "languages", nullable = false, updatable = false)
    private @Nullable String languages;

    @Column(name = "content", nullable = false, updatable = false)
    private @Nullable String content;

    @Column(name = "digest", nullable = false, updatable = false)
    private @Nullable String digest;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private @Nullable Instant issuedAt;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private @Nullable String issuedBy;

    @Column(name = "author", nullable = false, updatable = false)
    private @Nullable String author;

    protected IssuedReport() {}

    /** Who issues a report, when, and in which languages. */
    public record Issue(List<String> languages, String by, String author, Instant at) {

        public Issue {
            languages = List.copyOf(languages);
        }
    }

    public static IssuedReport first(
            String number, @Nullable String territory, ReportCriteria of, String content, Issue issue) {
        IssuedReport report = issued(content, issue);
        report.number = number;
        report.version = 1;
        report.kind = of.kind();
        report.territoryCode = territory;
        report.fiscalYear = of.year();
        report.quarter = of.ofQuarter();
        if (of instanceof FundingCriteria funding) {
            report.programme = funding.programme();
            report.source = funding.source();
            report.rows = funding.rows();
        }
        return report;
    }

    /** The next version of the same number: the same territory and time, other figures. */
    public IssuedReport correctedBy(String anew, String why, Issue issue) {
        IssuedReport report = issued(anew, issue);
        report.number = number;
        report.version = version + 1;
        report.kind = kind;
        report.territoryCode = territoryCode;
        report.fiscalYear = fiscalYear;
        report.quarter = quarter;
        report.programme = programme;
        report.source = source;
        report.rows = rows;
        report.reason = why;
        return report;
    }

    private static IssuedReport issued(String content, Issue issue) {
        IssuedReport report = new IssuedReport();
        report.id = TimeOrderedId.next();
        report.languages = String.join(",", issue.languages());
        report.content = content;
        report.digest = digestOf(content);
        report.issuedAt = issue.at();
        report.issuedBy = issue.by();
        report.author = issue.author();
        return report;
    }

    static String digestOf(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether what is kept is what was frozen. */
    public boolean intact() {
        return digest().equals(digestOf(content()));
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String number() {
        return Objects.requireNonNull(number);
    }

    public int version() {
        return version;
    }

    public ReportKind kind() {
        return Objects.requireNonNull(kind);
    }

    public @Nullable String territoryCode() {
        return territoryCode;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public @Nullable Integer quarter() {
        return quarter;
    }

    /** What it was asked for with, by the names that an address has for it. */
    public Map<String, String> filters() {
        Map<String, String> filters = new HashMap<>();
        if (programme != null) {
            filters.put("programme", programme);
        }
        if (source != null) {
            filters.put("source", source);
        }
        if (rows != null) {
            filters.put("rows", rows.name());
        }
        return filters;
    }

    public List<String> languages() {
        return List.of(Objects.requireNonNull(languages).split(",", -1));
    }

    public String content() {
        return Objects.requireNonNull(content);
    }

    public String digest() {
        return Objects.requireNonNull(digest);
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant issuedAt() {
        return Objects.requireNonNull(issuedAt);
    }

    public String author() {
        return Objects.requireNonNull(author);
    }
}
