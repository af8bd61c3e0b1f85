package org.mouakaba.web.instrument;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormComplaint;
import org.mouakaba.instrument.boundary.InstrumentService;
import org.mouakaba.instrument.boundary.UploadInstrument;
import org.mouakaba.instrument.boundary.UploadedInstrument;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Uploads a workbook: a draft, or the list of all that is wrong with it. */
@Named
@ViewScoped
public class UploadInstrumentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InstrumentService service;

    @Inject
    transient Messages messages;

    private transient @Nullable Part file;
    private transient List<FormComplaint> complaints = List.of();
    private @Nullable String fileName;

    public @Nullable String upload() {
        Part sent = Objects.requireNonNull(file);
        fileName = sent.getSubmittedFileName();
        UploadedInstrument outcome =
                service.upload(new UploadInstrument(Objects.toString(fileName, ""), content(sent)));
        complaints = outcome.complaints();
        if (outcome.draft() == null) {
            messages.warn("instrument.upload.refused");
            return null;
        }
        messages.info("instrument.upload.done");
        return "/instrument/open?faces-redirect=true&edition=" + outcome.draft().value();
    }

    /** One byte more than may be, so that a larger file is refused and never held whole. */
    private static byte[] content(Part sent) {
        try (InputStream in = sent.getInputStream()) {
            return in.readNBytes(UploadInstrument.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<FormComplaint> getComplaints() {
        return complaints == null ? List.of() : complaints;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
