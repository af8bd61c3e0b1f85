package org.mouakaba.web.shared;

/** The roles of the realm, in the order in which one decides the home page of somebody who has several. */
public enum Role {
    SOCIAL_WORKER("social-worker"),
    SUPERVISOR("supervisor"),
    ADMINISTRATOR("administrator"),
    PROVINCIAL_DELEGATE("provincial-delegate"),
    REGIONAL_COORDINATOR("regional-coordinator"),
    DATA_PROTECTION_OFFICER("data-protection-officer"),
    AUDITOR("auditor"),
    SYSTEM_ADMINISTRATOR("system-administrator"),
    REFERRAL_PARTNER("referral-partner");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** As the realm, web.xml and the boundaries spell it. */
    public String realmName() {
        return realmName;
    }
}
