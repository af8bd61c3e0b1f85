package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What somebody could do who reads a published table: all its sums are linear equations, all figures are nought or more; how
 * far is a hidden one open?
 *
 * @param territories the rows
 * @param equations that hold in each row
 */
record Reader(TerritoryTree territories, List<Equation> equations) {

    private static final int MOST = 1_000_000;

    /** One column is the sum of others. */
    record Equation(int whole, List<Integer> parts) {}

    /** The difference between the most and the least that the figure can be. */
    double range(int[][] counts, boolean[][] hidden, int row, int column) {
        return value(counts, hidden, row, column, true) - value(counts, hidden, row, column, false);
    }

    private double value(int[][] counts, boolean[][] hidden, int row, int column, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<List<Variable>> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            List<Variable> line = new ArrayList<>();
            for (int j = 0; j < counts[i].length; j++) {
                Variable cell = model.newVariable(i + "/" + j).lower(hidden[i][j] ? 0 : counts[i][j]);
                line.add(cell.upper(hidden[i][j] ? MOST : counts[i][j]).weight(i == row && j == column ? 1 : 0));
            }
            cells.add(line);
        }
        for (int whole = 0; whole < counts.length; whole++) {
            if (territories.parents().contains(whole)) {
                for (int j = 0; j < counts[whole].length; j++) {
                    Expression sum = model.newExpression(whole + " of " + j).level(0);
                    sum.set(cells.get(whole).get(j), -1);
                    for (int part = 0; part < counts.length; part++) {
                        if (territories.parents().get(part) == whole) {
                            sum.set(cells.get(part).get(j), 1);
                        }
                    }
                }
            }
        }
        for (List<Variable> line : cells) {
            for (Equation equation : equations) {
                Expression sum =
                        model.newExpression(line.get(0).getName() + equation).level(0);
                sum.set(line.get(equation.whole()), -1);
                equation.parts().forEach(part -> sum.set(line.get(part), 1));
            }
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        assertThat(result.getState().isOptimal()).as(result.toString()).isTrue();
        return result.getValue();
    }
}
