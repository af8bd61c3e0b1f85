package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.PlaceSex;
import org.mouakaba.provider.boundary.ReportState;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** For whom a place is, in words. */
@Named
@RequestScoped
public class PlaceWords {

    @Inject
    Messages messages;

    /** "Girls and women, 6 to 17 years". */
    public String of(PlaceSex sex, AgeBand band) {
        return band == AgeBand.ANY ? sex(sex) : messages.text("provider.place.both", sex(sex), band(band));
    }

    public List<Option> getSexes() {
        return Stream.of(PlaceSex.values()).map(s -> new Option(s, sex(s))).toList();
    }

    public List<Option> getBands() {
        return Stream.of(AgeBand.values()).map(b -> new Option(b, band(b))).toList();
    }

    public List<ReportState> getStates() {
        return List.of(ReportState.values());
    }

    private String sex(PlaceSex sex) {
        return messages.text("provider.place.sex." + sex);
    }

    private String band(AgeBand band) {
        return messages.text("provider.place.band." + band);
    }
}
