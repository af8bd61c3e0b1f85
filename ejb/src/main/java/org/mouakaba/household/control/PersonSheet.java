package org.mouakaba.household.control;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.SheetHeadings;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.TableReader;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Reads the rows of a file of persons. A row that says nothing, or begins with a number sign, is left out; one that cannot be
 * understood stays with all that is wrong with it. Knows nothing of who is registered.
 */
public class PersonSheet {

    /** Twice what a delegation sends in at once: 20,000 rows below the headings. */
    static final SheetLimits LIMITS = new SheetLimits(10, 100, 20_001, 100, 1_000);

    private static final String COMMENT = "#";

    @Inject
    FileWords words;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * @throws org.mouakaba.document.boundary.UnreadableSheetException where it is no table or too large
     * @throws RuleException where a column or every row is missing
     */
    public List<FileRow> read(byte[] file) {
        Map<String, Map<String, String>> known = words.all();
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        List<FileRow> read = new ArrayList<>();
        try (Stream<SheetRow> rows = TableReader.rows(file, LIMITS)) {
            @Nullable SheetHeadings<PersonColumn> headings = null;
            for (SheetRow row : (Iterable<SheetRow>) rows::iterator) {
                if (headings == null) {
                    headings = headings(row);
                } else if (says(row, headings)) {
                    read.add(understand(new FileCells(row, headings, known), row.number(), today));
                }
            }
        }
        if (read.isEmpty()) {
            throw RuleException.beside("file", "household.importEmpty");
        }
        return read;
    }

    private static SheetHeadings<PersonColumn> headings(SheetRow first) {
        SheetHeadings<PersonColumn> headings = SheetHeadings.of(first, PersonColumn.class, Map.of());
        if (!headings.has(PersonColumn.GIVEN_LATIN)) {
            headings.require(PersonColumn.GIVEN_AR);
        }
        headings.require(PersonColumn.SEX);
        return headings;
    }

    private static boolean says(SheetRow row, SheetHeadings<PersonColumn> headings) {
        return !row.cells().get(0).text().startsWith(COMMENT)
                && Stream.of(PersonColumn.values())
                        .anyMatch(column -> !row.text(headings.letter(column)).isEmpty());
    }

    private FileRow understand(FileCells cells, int number, LocalDate today) {
        RowReader reader = new RowReader(cells, today);
        FileRow row = reader.row(number);
        if (row.person() != null) {
            validator.validate(row.person()).forEach(broken -> note(cells, reader, broken));
            validator.validate(row.facts()).forEach(broken -> note(cells, reader, broken));
        }
        List<RowProblem> sorted = new ArrayList<>(cells.problems());
        sorted.sort((one, other) -> one.column().compareTo(other.column()));
        return new FileRow(
                row.number(),
                row.about(),
                row.household(),
                row.relation(),
                row.person(),
                row.facts(),
                row.same(),
                row.fingerprint(),
                sorted);
    }

    /** The constraints of registration are those of a row: one sentence for each cell. */
    private static void note(FileCells cells, RowReader reader, ConstraintViolation<?> broken) {
        @Nullable PersonColumn column = reader.column(leaf(broken.getPropertyPath()));
        PersonColumn place = column == null ? PersonColumn.HOUSEHOLD : column;
        if (cells.problems().stream().anyMatch(problem -> problem.column() == place)) {
            return;
        }
        Object most = broken.getConstraintDescriptor().getAttributes().get("max");
        if (most != null) {
            cells.wrong(place, "document.cellLong", most);
        } else {
            cells.wrong(place, place == PersonColumn.RSU_INDEX ? "household.importNoIndex" : "household.importUnknown");
        }
    }

    /** With the place in the list of papers, which are several columns. */
    private static String leaf(Path path) {
        String whole = path.toString();
        return whole.startsWith("identifiers[") ? whole : whole.substring(whole.lastIndexOf('.') + 1);
    }
}
