package org.mouakaba.web.reporting;

import java.util.List;
import java.util.stream.IntStream;
import org.mouakaba.reporting.boundary.FundingReport;

/** The rows of a report's table, so many to a page: the country has a thousand establishments and more. */
public final class RowPages {

    private static final int ROWS = 50;

    private final List<FundingReport.Row> all;
    private final int asked;

    /** @param asked number of the page that is asked for, from 1 */
    RowPages(List<FundingReport.Row> all, int asked) {
        this.all = all;
        this.asked = asked;
    }

    /** Those of the page that is shown. */
    public List<FundingReport.Row> getRows() {
        return all.subList(Math.max(first(getPage()) - 1, 0), last(getPage()));
    }

    /** The one that is asked for, or the last. */
    public int getPage() {
        return Math.max(1, Math.min(asked, count()));
    }

    /** The numbers of the pages; none where there is one only. */
    public List<Integer> getPages() {
        return count() <= 1
                ? List.of()
                : IntStream.rangeClosed(1, count()).boxed().toList();
    }

    /** The number of a page's first row, from 1. */
    public int first(int page) {
        return (page - 1) * ROWS + 1;
    }

    public int last(int page) {
        return Math.min(page * ROWS, all.size());
    }

    private int count() {
        return (all.size() + ROWS - 1) / ROWS;
    }
}
