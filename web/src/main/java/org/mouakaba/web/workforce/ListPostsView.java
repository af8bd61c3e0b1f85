package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.workforce.boundary.FundedPostCriteria;
import org.mouakaba.workforce.boundary.FundedPostQueries;
import org.omnifaces.cdi.ViewScoped;

/** The funded posts of the reader’s territory, and what of them is vacant today. */
@Named
@ViewScoped
public class ListPostsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FundedPostQueries posts;

    @Inject
    transient Formats formats;

    private @Nullable String province;
    private @Nullable String job;
    private boolean vacant;
    private @Nullable FundedPostTable table;

    public void load() {
        table = new FundedPostTable(
                posts, new FundedPostCriteria(given(province), given(job), vacant, formats.today()));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public @Nullable FundedPostTable getTable() {
        return table;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getJob() {
        return job;
    }

    public void setJob(@Nullable String job) {
        this.job = job;
    }

    public boolean isVacant() {
        return vacant;
    }

    public void setVacant(boolean vacant) {
        this.vacant = vacant;
    }
}
