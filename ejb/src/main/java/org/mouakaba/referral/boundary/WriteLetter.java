package org.mouakaba.referral.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.provider.boundary.ServiceOfferId;

/**
 * Where to turn, for somebody whose notification became no case.
 *
 * @param offers services of the directory that the letter names
 * @param language in which it is printed
 * @param safe the writer made sure that the person can carry a paper without danger
 */
public record WriteLetter(
        @NotNull NotificationId notification,
        @NotNull @Size(max = 8) List<@NotNull ServiceOfferId> offers,
        @NotNull @Pattern(regexp = "ar|fr|en") String language,
        boolean safe) {

    public WriteLetter {
        offers = List.copyOf(offers);
    }
}
