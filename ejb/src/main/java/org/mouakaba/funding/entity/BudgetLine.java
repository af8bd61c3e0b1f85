package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** Money of one programme, region, year, source and category. What it holds, its entries say. */
@Entity
@Table(name = "budget_line")
public class BudgetLine {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "number", nullable = false)
    private @Nullable String number;

    @Column(name = "programme", nullable = false)
    private @Nullable String programme;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "fiscal_year", nullable = false)
    private int fiscalYear;

    @Column(name = "source", nullable = false)
    private @Nullable String source;

    @Column(name = "category", nullable = false)
    private @Nullable String category;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected BudgetLine() {}

    public static BudgetLine open(
            String number, String programme, String region, int fiscalYear, String source, String category) {
        BudgetLine line = new BudgetLine();
        line.id = TimeOrderedId.next();
        line.number = number;
        line.programme = programme;
        line.territoryCode = region;
        line.fiscalYear = fiscalYear;
        line.source = source;
        line.category = category;
        return line;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String number() {
        return Objects.requireNonNull(number);
    }

    public String programme() {
        return Objects.requireNonNull(programme);
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public String source() {
        return Objects.requireNonNull(source);
    }

    public String category() {
        return Objects.requireNonNull(category);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BudgetLine that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
