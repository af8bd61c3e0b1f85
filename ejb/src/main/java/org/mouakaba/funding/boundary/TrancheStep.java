package org.mouakaba.funding.boundary;

/** What can be done with a tranche. */
public enum TrancheStep {
    /** The association asks for it, its condition is met. */
    REQUEST(false, false, false),
    ORDER(false, true, false),
    PAY(true, true, false),
    WITHHOLD(false, false, true),
    RELEASE(false, false, true),
    /** A surplus of former years is deducted. */
    DEDUCT(true, true, true),
    CANCEL(false, false, true);

    private final boolean amount;
    private final boolean reference;
    private final boolean reason;

    TrancheStep(boolean amount, boolean reference, boolean reason) {
        this.amount = amount;
        this.reference = reference;
        this.reason = reason;
    }

    public boolean needsAmount() {
        return amount;
    }

    public boolean needsReference() {
        return reference;
    }

    public boolean needsReason() {
        return reason;
    }
}
