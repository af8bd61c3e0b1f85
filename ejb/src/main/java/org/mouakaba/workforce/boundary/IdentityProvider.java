package org.mouakaba.workforce.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Where accounts are kept. A port: outside the product, and never called inside a transaction. Each call says how an
 * account shall stand and may be repeated.
 */
public interface IdentityProvider {

    /**
     * Makes the account as wanted, or anew; where it is not enabled, ends the sessions it has.
     *
     * @throws IdentityProviderUnavailable where it could not be done now
     */
    void align(Account account);

    /**
     * Gives the account a password that must be changed at the next login.
     *
     * @throws IdentityProviderUnavailable where it could not be done now
     */
    void setFirstPassword(String username, String password);

    /**
     * An account as it shall stand.
     *
     * @param role the realm's name of the role
     */
    record Account(
            String username,
            String role,
            String givenName,
            String familyName,
            @Nullable String email,
            boolean enabled) {}
}
