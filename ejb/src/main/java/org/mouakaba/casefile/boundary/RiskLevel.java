package org.mouakaba.casefile.boundary;

/** How serious and how near the harm is (code list {@code risk_level}); declared from the highest down. */
public enum RiskLevel {
    HIGH,
    MEDIUM,
    LOW;

    public boolean lowerThan(RiskLevel other) {
        return compareTo(other) > 0;
    }
}
