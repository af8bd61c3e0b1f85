package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.ExpenditureTerms;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Territories;

/** The columns of a file of expenditures, in the reader's language. Each label is looked up once for a file. */
@RequestScoped
public class ExpenditureSheet {

    @Inject
    ImportWords words;

    @Inject
    Codes codes;

    @Inject
    Territories territories;

    private final Map<String, String> known = new HashMap<>();

    String title() {
        return words.text("list-expenditures.title");
    }

    List<Column> columns() {
        return List.of(
                column("expenditure.on", Kind.DATE),
                column("number", Kind.TEXT),
                column("organisation", Kind.TEXT),
                column("territory", Kind.TEXT),
                column("category", Kind.TEXT),
                column("declare-expenditure.serviceType", Kind.TEXT),
                column("declare-expenditure.beneficiaryCategory", Kind.TEXT),
                column("expenditure.sex", Kind.TEXT),
                column("expenditure.disability", Kind.TEXT),
                column("expenditure.establishment", Kind.TEXT),
                column("declare-expenditure.label", Kind.TEXT),
                column("declare-expenditure.proof", Kind.TEXT),
                column("expenditure.case", Kind.TEXT),
                column("amount", Kind.AMOUNT),
                column("justified", Kind.AMOUNT),
                column("rejected", Kind.AMOUNT));
    }

    List<@Nullable Object> cells(ExpenditureRow row) {
        ExpenditureTerms terms = row.terms();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(terms.spentOn());
        cells.add(row.conventionNumber());
        cells.add(
                row.organisation() == null
                        ? once("direct", () -> words.text("direct"))
                        : row.organisation().in(words.locale()));
        cells.add(once("territory " + row.territory(), () -> territories.label(row.territory())));
        cells.add(code("expenditure_category", terms.category()));
        cells.add(code("service_type", terms.serviceType()));
        cells.add(code("beneficiary_category", terms.beneficiaryCategory()));
        cells.add(code("sex", terms.sex()));
        cells.add(terms.disability() == null ? null : yes(terms.disability()));
        cells.add(row.establishment() == null ? null : row.establishment().in(words.locale()));
        cells.add(terms.label());
        cells.add(terms.proof());
        cells.add(row.caseReference());
        cells.add(row.amount());
        cells.add(row.accepted());
        cells.add(row.rejected());
        return cells;
    }

    private String yes(boolean so) {
        return so ? once("yes", () -> words.text("yes")) : once("no", () -> words.text("no"));
    }

    private @Nullable String code(String list, @Nullable String code) {
        return code == null ? null : once(list + ' ' + code, () -> codes.label(list, code));
    }

    private String once(String key, Supplier<String> label) {
        return known.computeIfAbsent(key, unknown -> label.get());
    }

    private Column column(String key, Kind kind) {
        return new Column(words.text(key), kind);
    }
}
