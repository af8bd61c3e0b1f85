package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.document.boundary.TableWriter;

/** A table, or several, that is sent while it is read, piece by piece, whatever its length. */
@RequestScoped
public class FileAnswer {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    TableWriter writer;

    @Inject
    ActiveLocale active;

    @Inject
    Clock clock;

    /** All rows from the first piece on; the next is asked for when it is needed. */
    public static <T> Stream<T> rows(List<T> first, int size, Function<T, List<T>> after) {
        return Stream.iterate(
                        first,
                        piece -> !piece.isEmpty(),
                        piece -> piece.size() < size ? List.<T>of() : after.apply(piece.get(piece.size() - 1)))
                .flatMap(List::stream);
    }

    /** @param sheets one for a CSV */
    public void send(
            HttpServletRequest request, HttpServletResponse response, String name, boolean csv, Sheet... sheets)
            throws IOException {
        @Nullable String user = request.getRemoteUser();
        TableFile file = new TableFile(active.getLocale(), user == null ? "" : user, clock.instant(), List.of(sheets));
        response.setContentType(csv ? "text/csv; charset=UTF-8" : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + '"');
        response.setHeader("Cache-Control", "private, no-store");
        if (csv) {
            writer.csv(file, response.getOutputStream());
        } else {
            writer.xlsx(file, response.getOutputStream());
        }
    }
}
