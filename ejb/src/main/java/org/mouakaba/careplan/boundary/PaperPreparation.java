package org.mouakaba.careplan.boundary;

import java.util.List;

/**
 * What the page before a printed plan says.
 *
 * @param edition which one is printed
 * @param status whether it is in force, waits or is being written
 * @param careful whether the paper may be found by somebody who does harm: it carries no name and no safety plan then
 * @param words what was typed and stands on it all the same, to be read once more before it is printed
 */
public record PaperPreparation(int edition, PlanStatus status, boolean careful, List<String> words) {

    public PaperPreparation {
        words = List.copyOf(words);
    }
}
