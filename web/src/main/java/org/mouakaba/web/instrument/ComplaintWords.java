package org.mouakaba.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mouakaba.instrument.boundary.FormComplaint;
import org.mouakaba.web.shared.Messages;

/** What was found in a workbook, in the reader's words. */
@Named
@RequestScoped
public class ComplaintWords {

    @Inject
    Messages messages;

    public String of(FormComplaint complaint) {
        return messages.text(
                "instrument.fault." + complaint.fault(), complaint.arguments().toArray());
    }
}
