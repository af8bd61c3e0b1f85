package org.mouakaba.careplan.boundary;

/** How the person answered to the plan: with a signature, in spoken words before a witness, or with a refusal. */
public enum AgreementMode {
    SIGNATURE,
    ORAL,
    REFUSED
}
