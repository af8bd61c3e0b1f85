package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.household.boundary.PersonColumn.Takes;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.FileAnswer;
import org.mouakaba.web.shared.Option;
import org.mouakaba.web.shared.Territories;

/** The empty file that persons are entered into: a workbook that says what each column takes, or a CSV with a line of it. */
@WebServlet("/household/import-template")
public class ImportTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The importer passes over a row that begins so. */
    private static final String COMMENT = "# ";

    @Inject
    transient ImportPersonsWords words;

    @Inject
    transient Codes codes;

    @Inject
    transient Territories territories;

    @Inject
    transient FileAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("csv".equals(request.getParameter("as"))) {
            answer.send(request, response, "persons", true, persons(Stream.of(help())));
        } else {
            answer.send(request, response, "persons", false, persons(Stream.of()), guide(), lists());
        }
    }

    private Sheet persons(Stream<List<String>> rows) {
        return new Sheet(
                words.text("import-persons.sheet"),
                words.getColumns().stream()
                        .map(column -> new Column(words.heading(column), Kind.TEXT))
                        .toList(),
                rows);
    }

    private List<String> help() {
        return words.getColumns().stream()
                .map(column -> (column == PersonColumn.HOUSEHOLD ? COMMENT : "") + words.takes(column))
                .toList();
    }

    private Sheet guide() {
        return new Sheet(
                words.text("import-persons.guide"),
                List.of(
                        new Column(words.shared("import.column"), Kind.TEXT),
                        new Column(words.text("import-persons.content"), Kind.TEXT)),
                words.getColumns().stream().map(column -> List.of(words.heading(column), words.takes(column))));
    }

    private Sheet lists() {
        return new Sheet(
                words.text("import-persons.lists"),
                List.of(
                        new Column(words.shared("import.column"), Kind.TEXT),
                        new Column(words.text("import-persons.code"), Kind.TEXT),
                        new Column(words.text("import-persons.label"), Kind.TEXT)),
                words.getColumns().stream()
                        .flatMap(column -> options(column).stream()
                                .map(option -> List.of(
                                        words.heading(column), String.valueOf(option.value()), option.label()))));
    }

    private List<Option> options(PersonColumn column) {
        String list = column.list();
        if (list != null) {
            return codes.options(list);
        }
        return column.takes() == Takes.PROVINCE ? territories.getProvinces() : List.of();
    }
}
