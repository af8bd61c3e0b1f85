package org.mouakaba.web.person;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MergeComparison;
import org.mouakaba.person.boundary.MergeField;
import org.mouakaba.web.shared.Option;

/** Which of two records is right, thing by thing, and how it is known. */
public class MergePersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One thing on which the two differ. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MergeField field;
        private final List<Option> options;
        private boolean taken;

        Choice(MergeField field, List<Option> options, boolean taken) {
            this.field = field;
            this.options = List.copyOf(options);
            this.taken = taken;
        }

        public MergeField getField() {
            return field;
        }

        public List<Option> getOptions() {
            return options;
        }

        public boolean isTaken() {
            return taken;
        }

        public void setTaken(boolean taken) {
            this.taken = taken;
        }
    }

    private final List<Choice> choices;
    private @Nullable String reason;

    MergePersonForm(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /** What the other record knows and this one does not is offered as chosen. */
    static MergePersonForm of(MergeComparison comparison, MergeWords words) {
        return new MergePersonForm(comparison.lines().stream()
                .filter(line -> !line.equal())
                .map(line -> new Choice(
                        line.field(),
                        List.of(
                                new Option(false, words.value(line.field(), line.survivor())),
                                new Option(true, words.value(line.field(), line.absorbed()))),
                        line.onlyAbsorbed()))
                .toList());
    }

    Set<MergeField> taken() {
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        choices.stream().filter(Choice::isTaken).map(Choice::getField).forEach(taken::add);
        return taken;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
