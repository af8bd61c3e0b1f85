package org.mouakaba.referral.boundary;

/**
 * What the page of a letter starts from.
 *
 * @param reason code of the list not_admitted_reason
 * @param territoryCode the province of the unit
 * @param careful whether somebody may come to harm by a paper: violence, a secret, or a rule of safe contact
 */
public record LetterPreparation(String reason, String territoryCode, boolean careful) {}
