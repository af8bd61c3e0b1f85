package org.mouakaba.consent.boundary;

import org.mouakaba.platform.Label;

/**
 * What is told before a question, and the question.
 *
 * @param limits the limits of confidentiality and the duty to report
 * @param version version of {@code purpose}
 * @param purpose what the person is asked to agree to
 */
public record ConsentWording(int limitsVersion, Label limits, int version, Label purpose) {}
