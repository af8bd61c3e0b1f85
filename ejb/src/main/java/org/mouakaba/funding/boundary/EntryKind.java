package org.mouakaba.funding.boundary;

/** What an entry of the ledger says (the stages of spending, each an amount with a date and a document). */
public enum EntryKind {
    /** Voted for the line, or a correction of it. */
    BUDGET,
    /** Moved between two lines. */
    TRANSFER,
    /** Brought over from the line of the year before. */
    CARRY_OVER,
    /** Held for what is selected and not signed yet, or no longer. */
    RESERVATION,
    /** Promised by a signature, or taken back. */
    COMMITMENT,
    /** To be paid on a day. */
    PLAN,
    /** A surplus of former years that is not paid once more: lowers what is promised and what is planned. */
    DEDUCTION,
    PAYMENT,
    /** Paid back by the association. */
    RECOVERY,
    EXPENDITURE,
    /** Of an expenditure, justified. */
    ACCEPTANCE,
    /** Of an expenditure, not justified. */
    REJECTION,
    /** Left with the association at settlement, to be deducted from a later grant. */
    SURPLUS
}
