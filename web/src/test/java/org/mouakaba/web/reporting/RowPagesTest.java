package org.mouakaba.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.reporting.boundary.FundingReport;

class RowPagesTest {

    @Test
    void showsThePageThatIsAskedForOrTheLast() {
        assertThat(pages(120, 2).getRows())
                .hasSize(50)
                .first()
                .extracting(FundingReport.Row::code)
                .isEqualTo("50");
        assertThat(pages(120, 3).getRows()).hasSize(20);
        assertThat(pages(120, 9).getPage()).isEqualTo(3);
        assertThat(pages(120, 1).getPages()).containsExactly(1, 2, 3);
        assertThat(pages(120, 1).last(3)).isEqualTo(120);
    }

    @Test
    void offersNoPagesWhereOneIsEnough() {
        assertThat(pages(50, 1).getPages()).isEmpty();
        assertThat(pages(50, 2).getRows()).hasSize(50);
        assertThat(pages(0, 1).getRows()).isEmpty();
    }

    private static RowPages pages(int rows, int asked) {
        return new RowPages(
                IntStream.range(0, rows)
                        .mapToObj(i -> new FundingReport.Row(String.valueOf(i), null, List.of(), Balance.ZERO))
                        .toList(),
                asked);
    }
}
