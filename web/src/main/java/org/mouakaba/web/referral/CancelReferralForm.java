package org.mouakaba.web.referral;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.mouakaba.referral.boundary.CancelReferral;
import org.mouakaba.referral.boundary.ReferralDetail;

/** Why a referral is taken back, as it is typed. */
public class CancelReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String note = "";

    CancelReferral toCommand(ReferralDetail read) {
        return new CancelReferral(read.id(), note, read.version());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
