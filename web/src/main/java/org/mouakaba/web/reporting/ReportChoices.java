package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** What a report can be asked about, in the reader's language. */
@Named
@RequestScoped
public class ReportChoices {

    private static final int YEARS = 5;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    public List<Option> getYears() {
        return Stream.iterate(formats.today().getYear(), year -> year - 1)
                .limit(YEARS)
                .map(year -> new Option(year, year.toString()))
                .toList();
    }

    public List<Option> getQuarters() {
        return Stream.of(1, 2, 3, 4)
                .map(quarter -> new Option(quarter, messages.text("reporting.quarter." + quarter)))
                .toList();
    }

    public List<Option> getDimensions() {
        return Stream.of(Dimension.values())
                .map(dimension -> new Option(dimension, messages.text("reporting.dimension." + dimension)))
                .toList();
    }
}
