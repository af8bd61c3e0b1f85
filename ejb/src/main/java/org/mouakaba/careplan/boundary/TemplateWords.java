package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mouakaba.platform.Label;

/** What a template says, in all three languages. */
public record TemplateWords(
        @NotBlank @Size(max = 2000) String ar,
        @NotBlank @Size(max = 2000) String fr,
        @NotBlank @Size(max = 2000) String en) {

    public Label label() {
        return new Label(ar.strip(), fr.strip(), en.strip());
    }

    public static TemplateWords of(Label label) {
        return new TemplateWords(label.ar(), label.fr(), label.en());
    }
}
