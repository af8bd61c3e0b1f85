package org.mouakaba.entitlement.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mouakaba.platform.Label;

/** What a rule says, in all three languages. */
public record RuleWords(
        @NotBlank @Size(max = 600) String ar,
        @NotBlank @Size(max = 600) String fr,
        @NotBlank @Size(max = 600) String en) {

    public Label label() {
        return new Label(ar.strip(), fr.strip(), en.strip());
    }

    public static RuleWords of(Label label) {
        return new RuleWords(label.ar(), label.fr(), label.en());
    }
}
