package org.mouakaba.codelist.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mouakaba.platform.Label;

/** The words of an entry in all three languages: none may be missing. */
public record CodeLabels(
        @NotBlank @Size(max = 200) String ar,
        @NotBlank @Size(max = 200) String fr,
        @NotBlank @Size(max = 200) String en) {

    Label label() {
        return new Label(ar.strip(), fr.strip(), en.strip());
    }
}
