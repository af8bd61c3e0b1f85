package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;
import org.mouakaba.supervision.boundary.LoadPart;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** Puts a load into words and figures. */
@RequestScoped
public class LoadWords {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale active;

    @Inject
    CodeListQueries codes;

    LoadText of(Load load, BigDecimal fte, BigDecimal otherDuties) {
        return of(
                load,
                messages.text(
                        "supervision.load.sum",
                        formats.number(load.cases()),
                        formats.number(load.points()),
                        formats.number(fte),
                        formats.number(otherDuties),
                        formats.number(load.capacity())));
    }

    LoadText of(Load load, String capacitySum) {
        return new LoadText(
                formats.number(load.cases()),
                percent(load.percent()),
                formats.number(load.points()),
                formats.number(load.capacity()),
                messages.text("supervision.band." + load.band()),
                tone(load.band()),
                icon(load.band()),
                capacitySum,
                load.parts().stream().map(this::part).toList());
    }

    static int percent(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private LoadText.PartText part(LoadPart part) {
        String what = messages.text("supervision.part." + part.what());
        if (part.stage() != null) {
            String stage = codes.label("case_stage", part.stage().name())
                    .map(label -> label.in(active.getLocale()))
                    .orElse(part.stage().name());
            what = messages.text("supervision.part.stage", what, stage);
        }
        String weight = formats.number(part.weight());
        return new LoadText.PartText(
                what,
                part.factor() == null ? weight : weight + " × " + formats.number(part.factor()),
                formats.number(part.number()),
                formats.number(part.points()));
    }

    private static String tone(LoadBand band) {
        return switch (band) {
            case FREE -> "";
            case BALANCED -> "ok";
            case WATCH -> "warn";
            case OVERLOADED -> "bad";
        };
    }

    private static String icon(LoadBand band) {
        return switch (band) {
            case FREE -> "pi-plus";
            case BALANCED -> "pi-check";
            case WATCH -> "pi-eye";
            case OVERLOADED -> "pi-exclamation-triangle";
        };
    }
}
