package org.mouakaba.web.intake;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.AdmitNotification;
import org.mouakaba.intake.boundary.DecideRejection;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.ProposeRejection;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Screening;

/** What screening found out, as it is typed. */
public class ScreeningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean inTerritory;

    private boolean beyondInformation;

    @Size(max = 50)
    private @Nullable String category;

    private List<String> concerns = new ArrayList<>();

    private List<String> redFlags = new ArrayList<>();

    private List<String> alike = new ArrayList<>();

    private @Nullable Urgency urgency;

    private @Nullable RiskLevel risk;

    private Confidentiality confidentiality = Confidentiality.STANDARD;

    private boolean interpreter;

    private boolean byPartner;

    @Size(max = 50)
    private @Nullable String reason;

    @Size(max = 2000)
    private @Nullable String rejectionNote;

    @Size(max = 2000)
    private @Nullable String decisionNote;

    static ScreeningForm of(NotificationDetail notification) {
        Screening known = notification.screening();
        ScreeningForm form = new ScreeningForm();
        form.inTerritory = Boolean.TRUE.equals(known.inTerritory());
        form.beyondInformation = Boolean.TRUE.equals(known.beyondInformation());
        form.category = known.category();
        form.concerns = new ArrayList<>(known.concerns());
        form.redFlags =
                new ArrayList<>(known.redFlags().stream().map(RedFlag::name).toList());
        boolean danger = notification.content().immediateDanger();
        form.urgency = known.urgency() == null && danger ? Urgency.EMERGENCY : known.urgency();
        form.risk = known.risk() == null && danger ? RiskLevel.HIGH : known.risk();
        form.confidentiality = known.confidentiality();
        form.interpreter = known.interpreter();
        form.byPartner = known.byPartner();
        return form;
    }

    /** A box that is not ticked has not been answered. */
    Screening toScreening() {
        return new Screening(
                inTerritory ? true : null,
                beyondInformation ? true : null,
                category,
                concerns,
                redFlags.stream().map(RedFlag::valueOf).collect(Collectors.toUnmodifiableSet()),
                urgency,
                risk,
                confidentiality,
                interpreter,
                byPartner);
    }

    AdmitNotification toAdmission(NotificationDetail of, boolean takenByCaller, long version) {
        return new AdmitNotification(
                of.id(),
                toScreening(),
                takenByCaller,
                alike.stream()
                        .map(id -> new NotificationId(UUID.fromString(id)))
                        .toList(),
                version);
    }

    ProposeRejection toProposal(NotificationDetail of, long version) {
        return new ProposeRejection(of.id(), reason == null ? "" : reason, rejectionNote, version);
    }

    DecideRejection toDecision(NotificationDetail of, long version, boolean confirmed) {
        return new DecideRejection(of.id(), confirmed, decisionNote, version);
    }

    public boolean isInTerritory() {
        return inTerritory;
    }

    public void setInTerritory(boolean inTerritory) {
        this.inTerritory = inTerritory;
    }

    public boolean isBeyondInformation() {
        return beyondInformation;
    }

    public void setBeyondInformation(boolean beyondInformation) {
        this.beyondInformation = beyondInformation;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public List<String> getConcerns() {
        return concerns;
    }

    public void setConcerns(List<String> concerns) {
        this.concerns = concerns;
    }

    public List<String> getRedFlags() {
        return redFlags;
    }

    public void setRedFlags(List<String> redFlags) {
        this.redFlags = redFlags;
    }

    public List<String> getAlike() {
        return alike;
    }

    public void setAlike(List<String> alike) {
        this.alike = alike;
    }

    public @Nullable Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable Urgency urgency) {
        this.urgency = urgency;
    }

    public @Nullable RiskLevel getRisk() {
        return risk;
    }

    public void setRisk(@Nullable RiskLevel risk) {
        this.risk = risk;
    }

    public Confidentiality getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    public boolean isByPartner() {
        return byPartner;
    }

    public void setByPartner(boolean byPartner) {
        this.byPartner = byPartner;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRejectionNote() {
        return rejectionNote;
    }

    public void setRejectionNote(@Nullable String rejectionNote) {
        this.rejectionNote = rejectionNote;
    }

    public @Nullable String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(@Nullable String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
