package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** A goal read back as one sentence while it is written: what, by when, who, how one will know, why it can be reached. */
@Named
@RequestScoped
public class GoalSentence {

    private static final String OPEN = "…";

    /** What was typed in the other direction keeps its full stops on its own side. */
    private static final char ISOLATE = '\u2068';

    private static final char ISOLATED = '\u2069';

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** What is not written yet stays open. */
    public String of(EditGoalForm goal) {
        String hands = goal.getActions().stream()
                .filter(action -> !action.isBlank())
                .map(action -> messages.text("careplan.owner." + action.getOwner()))
                .distinct()
                .collect(Collectors.joining(" – "));
        return messages.text(
                "careplan.goal.sentence",
                text(formats.date(goal.getDueOn())),
                text(goal.getWhat()),
                text(hands),
                text(goal.getMeasure()),
                text(goal.getRealistic()));
    }

    private static String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? OPEN : ISOLATE + typed.strip() + ISOLATED;
    }
}
