package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.supervision.boundary.LoadQueries;
import org.mouakaba.supervision.boundary.TeamBoard;

/** The team at a glance: who carries how much, what is late, and why a load is what it is. */
@Named
@RequestScoped
public class TeamView {

    private static final int HEAVIEST = 8;

    @Inject
    LoadQueries loads;

    @Inject
    TeamWords words;

    private TeamBoard.Sort sort = TeamBoard.Sort.LOAD;
    private String why = "";
    private @Nullable TeamBoard board;
    private List<TeamRow> rows = List.of();
    private List<HeavyRow> heaviest = List.of();

    public TeamBoard getBoard() {
        if (board == null) {
            board = loads.team(sort);
            rows = board.members().stream()
                    .map(member -> words.row(
                            member, member.worker().id().value().toString().equals(why)))
                    .toList();
            heaviest = board.members().stream()
                    .map(member -> member.worker().id())
                    .filter(id -> id.value().toString().equals(why))
                    .flatMap(id -> loads.heaviest(id, HEAVIEST).stream())
                    .map(words::heavy)
                    .toList();
        }
        return board;
    }

    public List<TeamRow> getRows() {
        getBoard();
        return rows;
    }

    /** The heaviest cases of the worker whose sum is shown: what to think of first when the load is to sink. */
    public List<HeavyRow> getHeaviest() {
        getBoard();
        return heaviest;
    }

    public int getPercent() {
        return LoadWords.percent(getBoard().percent());
    }

    /** The highest load first is what a supervisor asks for; the order of the words is the same. */
    public List<TeamBoard.Sort> getSorts() {
        return Arrays.asList(TeamBoard.Sort.values());
    }

    public TeamBoard.Sort getSort() {
        return sort;
    }

    public void setSort(TeamBoard.@Nullable Sort wanted) {
        this.sort = wanted == null ? TeamBoard.Sort.LOAD : wanted;
    }

    /** The worker whose sum is shown; empty for none. */
    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String worker) {
        this.why = worker == null ? "" : worker;
    }
}
