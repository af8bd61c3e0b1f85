package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mouakaba.referral.boundary.SharingGround;

/**
 * The slip as it left, for good.
 *
 * @param ground what carries the disclosure
 * @param reference what the receiver calls the referral
 * @param json what the receiver may know
 */
@Embeddable
public record SentSlip(
        @Column(name = "sent_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "ground")
        SharingGround ground,

        @Column(name = "reference") String reference,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "slip") String json) {}
