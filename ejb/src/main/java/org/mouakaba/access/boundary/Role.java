package org.mouakaba.access.boundary;

import java.util.Set;

/**
 * The jobs of the product, exactly as the realm and {@code web.xml} name them (a test compares the three). A role says
 * what somebody may do; whose files, the organisation's data says, never a token.
 */
public final class Role {

    public static final String SOCIAL_WORKER = "social-worker";
    public static final String SUPERVISOR = "supervisor";
    public static final String PROVINCIAL_DELEGATE = "provincial-delegate";
    public static final String REGIONAL_COORDINATOR = "regional-coordinator";
    public static final String ADMINISTRATOR = "administrator";
    public static final String REFERRAL_PARTNER = "referral-partner";
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM_ADMINISTRATOR = "system-administrator";

    public static final Set<String> ALL = Set.of(
            SOCIAL_WORKER,
            SUPERVISOR,
            PROVINCIAL_DELEGATE,
            REGIONAL_COORDINATOR,
            ADMINISTRATOR,
            REFERRAL_PARTNER,
            DATA_PROTECTION_OFFICER,
            AUDITOR,
            SYSTEM_ADMINISTRATOR);

    private Role() {}
}
