package org.mouakaba.entitlement.boundary;

/** What a fact is, as a condition compares it. */
public enum FactKind {
    TEXT,
    WHOLE,
    DECIMAL,
    TRUTH
}
