package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.funding.boundary.ConventionKind;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** What can be chosen among the few kinds of the money, in words. */
@Named
@RequestScoped
public class KindWords {

    @Inject
    Messages messages;

    public List<Option> getConventions() {
        return Stream.of(ConventionKind.values())
                .map(kind -> new Option(kind, messages.text("funding.conventionKind." + kind)))
                .toList();
    }

    /** Yes and no, where nothing at all is an answer too. */
    public List<Option> getYesNo() {
        return List.of(new Option(true, messages.text("funding.yes")), new Option(false, messages.text("funding.no")));
    }
}
